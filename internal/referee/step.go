package referee

import (
	"encoding/binary"
	"math"

	"lode/program"
	"lode/tensorlog/merkle"
)

var be = binary.BigEndian

// Step is one executed step: its inputs, and the outputs of its operators as far
// as they are known. Everything is read in place. A Step keeps the trees of the
// tensors that it opened and belongs to one goroutine.
type Step struct {
	Program *program.Program
	Number  uint64
	Seed    [32]byte
	State   []program.Array // before the step
	Data    []program.Array // columns of the dataset
	Outputs []program.Array // of the operators; those before the one that is asked about suffice

	trees map[tensor]*merkle.Tree
}

// tensor names what an operand reads.
type tensor struct {
	source program.Source
	id     int
}

// values are the elements that x reads; none for INDEX.
func (s *Step) values(x *program.Operand) program.Array {
	switch x.Source {
	case program.SourceOp:
		return s.Outputs[x.ID]
	case program.SourceState:
		return s.State[x.ID]
	case program.SourceData:
		return s.Data[x.ID]
	case program.SourceTable:
		return s.Program.Tables[x.ID].Values
	}
	return program.Array{Type: program.I32}
}

// Tree is the element tree of what x reads; nil for INDEX.
func (s *Step) Tree(x *program.Operand) *merkle.Tree {
	if x.Source == program.SourceIndex {
		return nil
	}
	key := tensor{x.Source, x.ID}
	if t, ok := s.trees[key]; ok {
		return t
	}
	t := merkle.NewBytesTree(s.values(x).AppendBytes(nil))
	if s.trees == nil {
		s.trees = make(map[tensor]*merkle.Tree)
	}
	s.trees[key] = t
	return t
}

// block is leaf i of the element tree of a.
func block(a program.Array, i int64) []byte {
	per := merkle.BlockSize / a.Type.Size()
	lo, hi := i*per, min((i+1)*per, a.Len())
	part := program.Array{Type: a.Type}
	switch a.Type {
	case program.I32:
		part.I32 = a.I32[lo:hi]
	case program.U8:
		part.U8 = a.U8[lo:hi]
	default:
		part.F32 = a.F32[lo:hi]
	}
	b := part.AppendBytes(make([]byte, 0, merkle.BlockSize))
	return b[:merkle.BlockSize]
}

// bitsAt is element i of a as a body reads it: u8 as float32.
func bitsAt(a program.Array, i int64) uint32 {
	switch a.Type {
	case program.I32:
		return uint32(a.I32[i])
	case program.U8:
		return math.Float32bits(float32(a.U8[i]))
	default:
		return math.Float32bits(a.F32[i])
	}
}

// read is one access of an operand.
type read struct {
	bits    uint32
	valid   bool
	element int64 // of the source, if valid
}

// reads are the accesses of operand k of o at a place, in the order of its terms.
func (s *Step) reads(o *program.Op, k int, p Place) []read {
	first, stride, _ := p.terms(o)
	out := make([]read, p.reads(o, k))
	x := &o.In[k]
	// What the operands read that x's coordinates refer to.
	indices := make(map[int8][]read)
	for i := range x.Coords {
		if j := x.Coords[i].Ind; j >= 0 && j != program.IndStep && indices[j] == nil {
			indices[j] = s.reads(o, int(j), p)
		}
	}
	a := s.values(x)
	for t := range out {
		axes := axesAt(o, p.Element, first+int64(t)*stride)
		e, ok := address(x, axes, s.Number, func(j int8) int32 { return int32(indices[j][t].bits) })
		r := read{bits: x.Oob, valid: ok, element: e}
		switch {
		case !ok:
		case x.Source == program.SourceIndex:
			r.bits = uint32(e)
		default:
			r.bits = bitsAt(a, e)
		}
		out[t] = r
	}
	return out
}

// axesAt are the axes at one term of one output element.
func axesAt(o *program.Op, element, term int64) (axes [program.MaxAxes]int64) {
	left := term
	for j := o.Axes() - 1; j >= 0; j-- {
		if j == o.OutAxes-1 {
			left = element
		}
		axes[j] = left % o.Extents[j]
		left /= o.Extents[j]
	}
	return axes
}

// address is where x reads at the axes; ok is false where a coordinate is
// invalid. index gives the values of the operands that coordinates refer to.
func address(x *program.Operand, axes [program.MaxAxes]int64, step uint64, index func(int8) int32) (at int64, ok bool) {
	at = x.Offset
	for i := range x.Coords {
		q := &x.Coords[i]
		n := q.Const
		for j, a := range axes {
			n += int64(q.Coef[j]) * a
		}
		switch {
		case q.Ind == program.IndStep:
			n += int64(step)
		case q.Ind >= 0:
			n += int64(index(q.Ind))
		}
		if n%q.Div != 0 || n < 0 || n/q.Div >= q.Extent {
			return 0, false
		}
		at += q.Pitch * (n / q.Div)
	}
	return at, true
}

// pack appends values as the contract takes them: 4 bytes each, big-endian.
func pack(dst []byte, reads []read) []byte {
	for _, r := range reads {
		dst = be.AppendUint32(dst, r.bits)
	}
	return dst
}
