package programtest

import (
	"math"
	"math/rand/v2"
	"slices"

	p "lode/program"
)

// Clone returns a deep copy of q.
func Clone(q *p.Program) *p.Program {
	c := *q
	c.Slots, c.Columns, c.Tables = slices.Clone(q.Slots), slices.Clone(q.Columns), slices.Clone(q.Tables)
	for i := range c.Tables {
		v := &c.Tables[i].Values
		v.F32, v.I32, v.U8 = slices.Clone(v.F32), slices.Clone(v.I32), slices.Clone(v.U8)
	}
	c.Ops = slices.Clone(q.Ops)
	for i := range c.Ops {
		o := &c.Ops[i]
		o.In, o.Body, o.Consts = slices.Clone(o.In), slices.Clone(o.Body), slices.Clone(o.Consts)
		for j := range o.In {
			o.In[j].Coords = slices.Clone(o.In[j].Coords)
		}
	}
	return &c
}

// numbers sit at the edges of the ranges that the static check guards.
var numbers = []int64{0, 1, 2, 3, 4, 5, 7, 8, 31, 32, 33, 255, 256, 4096, 4097, 1 << 20, 1<<31 - 1, 1 << 31, 1 << 40, 1<<62 - 1,
	-1, -2, -32, -1 << 31, -1 << 62, math.MaxInt64, math.MinInt64}

// words are bit patterns for constants and values out of range.
var words = []uint32{0, 1, 0x80000000, 0x3f800000, 0xbf800000, 0x7f7fffff, 0x7f800000, 0x7fc00000, 0xff800000, 0xffffffff, 0x00000007}

// Mutate changes q in one place at random and says where. The result may or
// may not pass Check; a program that passes must be safe to execute.
func Mutate(q *p.Program, r *rand.Rand) string {
	near := func(v int64) int64 {
		switch r.IntN(4) {
		case 0:
			return v + 1
		case 1:
			return v - 1
		}
		return numbers[r.IntN(len(numbers))]
	}
	switch f := r.IntN(40); {
	case f == 0:
		q.Batch = near(q.Batch)
		return "batch"
	case f == 1:
		q.Rows = near(q.Rows)
		return "rows"
	case f == 2:
		q.Loss = int(near(int64(q.Loss)))
		return "loss"
	case f < 5:
		s := &q.Slots[r.IntN(len(q.Slots))]
		switch r.IntN(3) {
		case 0:
			s.Next = int(near(int64(s.Next)))
		case 1:
			s.Elements = near(s.Elements)
		default:
			s.Type = p.Type(r.IntN(4))
		}
		return "slot"
	case f == 5 && len(q.Columns) > 0:
		c := &q.Columns[r.IntN(len(q.Columns))]
		c.Elements, c.Type = near(c.Elements), p.Type(r.IntN(4))
		return "column"
	case f == 6 && len(q.Tables) > 0:
		v := &q.Tables[r.IntN(len(q.Tables))].Values
		switch {
		case r.IntN(3) == 0:
			v.Type = p.Type(r.IntN(3))
		case len(v.F32) > 0 && r.IntN(2) == 0:
			v.F32 = v.F32[1:]
		case len(v.F32) > 0:
			v.F32[r.IntN(len(v.F32))] = math.Float32frombits(words[r.IntN(len(words))])
		}
		return "table"
	case f == 7 && len(q.Ops) > 1:
		i, j := r.IntN(len(q.Ops)), r.IntN(len(q.Ops))
		q.Ops[i], q.Ops[j] = q.Ops[j], q.Ops[i]
		return "order of operators"
	}
	o := &q.Ops[r.IntN(len(q.Ops))]
	if len(o.In) > 0 && r.IntN(2) == 0 {
		return mutateOperand(o, r, near)
	}
	return mutateOp(o, r, near)
}

func mutateOp(o *p.Op, r *rand.Rand, near func(int64) int64) string {
	switch f := r.IntN(16); {
	case f == 0:
		o.Kind = p.Kind(r.IntN(5))
		return "kind"
	case f == 1:
		o.Acc = p.Accumulator(r.IntN(4))
		return "accumulator"
	case f == 2:
		o.Order = p.Order(r.IntN(3))
		return "order"
	case f == 3:
		o.Out = p.Type(r.IntN(3))
		return "output type"
	case f == 4:
		d := r.IntN(3) - 1
		o.OutAxes, o.RedAxes = o.OutAxes+d, o.RedAxes-d
		return "axes moved"
	case f == 5:
		o.RedAxes = r.IntN(p.MaxAxes + 2)
		return "reduction axes"
	case f < 8:
		j := r.IntN(p.MaxAxes)
		o.Extents[j] = near(o.Extents[j])
		return "extent"
	case f == 8:
		o.Init = int8(r.IntN(8) - 2)
		return "initial operand"
	case f == 9:
		o.Consts = append(o.Consts, words[r.IntN(len(words))])
		return "another constant"
	case f == 10 && len(o.Consts) > 0:
		o.Consts[r.IntN(len(o.Consts))] = words[r.IntN(len(words))]
		return "constant"
	case f == 11 && len(o.Body) > 0:
		o.Body = o.Body[:len(o.Body)-1]
		return "last instruction gone"
	case f == 12 && len(o.In) > 0:
		o.In = append(o.In, o.In[r.IntN(len(o.In))])
		return "another operand"
	}
	if len(o.Body) == 0 || r.IntN(8) == 0 {
		o.Body = append(o.Body, p.Instr{Op: p.Opcode(r.IntN(int(p.NumOpcodes)))})
	}
	t := &o.Body[r.IntN(len(o.Body))]
	v := []uint8{0, 1, 2, 5, 6, 8, 9, 16, 32, 33, 34, 63, 64, uint8(r.IntN(256))}[r.IntN(14)]
	switch r.IntN(4) {
	case 0:
		t.Op = p.Opcode(r.IntN(int(p.NumOpcodes) + 2))
	case 1:
		t.A = v
	case 2:
		t.B = v
	default:
		t.C = v
	}
	return "instruction"
}

func mutateOperand(o *p.Op, r *rand.Rand, near func(int64) int64) string {
	x := &o.In[r.IntN(len(o.In))]
	switch r.IntN(16) {
	case 0:
		x.Source = p.Source(r.IntN(6))
		return "source"
	case 1:
		x.ID = int(near(int64(x.ID)))
		return "id"
	case 2:
		x.Elements = near(x.Elements)
		return "source elements"
	case 3:
		x.Offset = near(x.Offset)
		return "offset"
	case 4:
		x.Type = p.Type(r.IntN(4))
		return "operand type"
	case 5:
		x.Oob = words[r.IntN(len(words))]
		return "oob"
	case 6:
		x.Coords = append(x.Coords, coord(1, 0))
		return "another coordinate"
	}
	if len(x.Coords) == 0 {
		return "nothing"
	}
	c := &x.Coords[r.IntN(len(x.Coords))]
	switch r.IntN(7) {
	case 0:
		c.Const = near(c.Const)
	case 1, 2:
		j := r.IntN(p.MaxAxes)
		c.Coef[j] = int32(near(int64(c.Coef[j])))
	case 3:
		c.Extent = near(c.Extent)
	case 4:
		c.Pitch = near(c.Pitch)
	case 5:
		c.Div = near(c.Div)
	default:
		c.Ind = int8(r.IntN(9) - 2)
	}
	return "coordinate"
}
