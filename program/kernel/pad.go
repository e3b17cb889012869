package kernel

import (
	"slices"

	"lode/program"
	"lode/program/kernel/internal/simd"
)

// padding is an operand laid out anew so that every read of it is valid: with
// what lies out of bounds, or between the elements where a coordinate has a
// divisor, written out. Then an access is nothing but strides, and a convolution a
// matrix product whose rows are windows.
type padding struct {
	operand int
	fill    program.Op      // the MAP that lays it out
	read    program.Operand // how to read it
}

// Limits of what is worth laying out: elements more than there were, and uses of
// each element.
const (
	maxGrowth = 8
	minUses   = 4
)

// newPadding lays out operand k of o, a fold; ok is false where that cannot be
// done, or gains nothing.
func newPadding(o *program.Op, k int) (p padding, ok bool) {
	x := &o.In[k]
	if x.Source == program.SourceIndex || x.Type == program.I32 {
		return p, false
	}
	p = padding{operand: k, read: *x}
	p.fill = program.Op{Kind: program.Map, Init: program.NoInit, In: []program.Operand{*x}}
	p.read.Type, p.read.Offset, p.read.Coords = program.F32, 0, nil
	p.fill.In[0].Coords = nil
	regular, elements := true, int64(1)
	var masks []program.Coord
	for i := range x.Coords {
		q := x.Coords[i]
		if q.Pitch == 0 {
			masks = append(masks, q)
			continue
		}
		if q.Ind != program.IndNone {
			return p, false
		}
		lo, hi := q.Const, q.Const
		for j, e := range o.Extents[:o.Axes()] {
			if w := int64(q.Coef[j]) * (e - 1); w < 0 {
				lo += w
			} else {
				hi += w
			}
		}
		regular = regular && q.Div == 1 && lo >= 0 && hi < q.Extent
		axis := p.fill.OutAxes
		p.fill.OutAxes++
		p.fill.Extents[axis] = hi - lo + 1
		if hi-lo+1 > maxGrowth*x.Elements/elements {
			return p, false
		}
		elements *= hi - lo + 1
		from := q
		from.Const, from.Coef = lo, [program.MaxAxes]int32{}
		from.Coef[axis] = 1
		p.fill.In[0].Coords = append(p.fill.In[0].Coords, from)
		q.Const, q.Extent, q.Div = q.Const-lo, hi-lo+1, 1
		p.read.Coords = append(p.read.Coords, q)
	}
	if regular || o.Outputs()*o.Terms() < minUses*elements {
		return p, false
	}
	pitch := int64(1)
	for i := len(p.read.Coords) - 1; i >= 0; i-- {
		p.read.Coords[i].Pitch = pitch
		pitch *= p.read.Coords[i].Extent
	}
	p.read.Coords = append(p.read.Coords, masks...)
	p.read.Elements = elements
	return p, true
}

// paddings are those of the factors of o, which is a matrix product.
func paddings(o *program.Op) (list []padding) {
	if !o.MatrixProduct() {
		return nil
	}
	for _, k := range []uint8{o.Body[0].A, o.Body[0].B} {
		if p, ok := newPadding(o, int(k)); ok {
			list = append(list, p)
		}
	}
	return list
}

// room is the memory of p in elements; vectors may be read a little beyond it.
func (p *padding) room() int64 { return p.fill.Outputs() + 2*simd.Widest }

// scratch is how many float32 the paddings of one operator need at most.
func scratch(p *program.Program, set *simd.Set) (most int64) {
	if set == nil {
		return 0
	}
	for i := range p.Ops {
		n := int64(0)
		for _, pad := range paddings(&p.Ops[i]) {
			n += pad.room()
		}
		most = max(most, n)
	}
	return most
}

// pad is o with its factors laid out where that is worth it, the loops that do so
// first, and where its operands are.
func (m *Machine) pad(o *program.Op) (padded *program.Op, fills []kernelOp, source func(*program.Operand) program.Array) {
	list := paddings(o)
	if len(list) == 0 {
		return o, nil, m.source
	}
	changed := *o
	changed.In = slices.Clone(o.In)
	memory := map[*program.Operand]program.Array{}
	free := m.scratch
	for _, p := range list {
		n := p.fill.Outputs()
		out := program.Array{Type: program.F32, F32: free[:n:n]}
		fills = append(fills, newMapOp(&p.fill, newNest(&p.fill, m.source), out, m.opt.Threads))
		changed.In[p.operand] = p.read
		memory[&changed.In[p.operand]] = program.Array{Type: program.F32, F32: free[:p.room()]}
		free = free[p.room():]
	}
	return &changed, fills, func(x *program.Operand) program.Array {
		if a, ok := memory[x]; ok {
			return a
		}
		return m.source(x)
	}
}
