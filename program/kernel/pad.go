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
		if !p.Ops[i].MatrixProduct() {
			continue
		}
		for _, part := range append(phases(&p.Ops[i]), wholePart(&p.Ops[i])) {
			n := int64(0)
			for _, pad := range paddings(&part.op) {
				n += pad.room()
			}
			most = max(most, n)
		}
	}
	return most
}

// pad lays out the factors of p's operator where that is worth it: what does so
// first, and where the operands are then.
func (m *Machine) pad(p *part) (fills []kernelOp, source func(*program.Operand) program.Array) {
	list := paddings(&p.op)
	if len(list) == 0 {
		return nil, m.source
	}
	p.op.In = slices.Clone(p.op.In)
	memory := map[*program.Operand]program.Array{}
	free := m.scratch
	for _, pad := range list {
		fills = append(fills, newPadOp(&pad.fill, m.source(&pad.fill.In[0]), free, m.opt.Threads))
		p.op.In[pad.operand] = pad.read
		memory[&p.op.In[pad.operand]] = program.Array{Type: program.F32, F32: free[:pad.room()]}
		free = free[pad.room():]
	}
	return fills, func(x *program.Operand) program.Array {
		if a, ok := memory[x]; ok {
			return a
		}
		return m.source(x)
	}
}

// padOp does the MAP of a padding, a row of the last axis at a time.
type padOp struct {
	in     *program.Operand
	from   program.Array
	extent []int64
	row    int64 // elements
	oob    float32
	out    []float32
	cut
}

func newPadOp(o *program.Op, from program.Array, out []float32, threads int) *padOp {
	p := &padOp{in: &o.In[0], from: from, extent: o.Extents[:o.OutAxes], row: 1, oob: value(o.In[0].Oob), out: out}
	if p.oob += 0; len(p.extent) > 0 {
		p.row = p.extent[len(p.extent)-1]
	}
	rows := o.Outputs() / p.row
	p.cut = cut{rows, taskSize(rows, 1, float64(o.Outputs())/2, threads)}
	return p
}

func (p *padOp) task(w *worker, i int) bool {
	lo, hi := p.bounds(i)
	last := len(p.extent) - 1
	for r := lo; r < hi; r++ {
		out := p.out[r*p.row:][:p.row]
		from, valid := p.in.Offset, true
		for k, rest := last-1, r; k >= 0 && valid; k-- {
			q := &p.in.Coords[k]
			v := q.Const + rest%p.extent[k]
			rest /= p.extent[k]
			if valid = v%q.Div == 0 && v >= 0 && v/q.Div < q.Extent; valid {
				from += q.Pitch * (v / q.Div)
			}
		}
		if !valid {
			w.repeat(out, p.oob)
			continue
		}
		p.fill(w, out, from)
	}
	return true
}

// fill writes a row whose elements lie from an address on.
func (p *padOp) fill(w *worker, out []float32, from int64) {
	q := &p.in.Coords[len(p.extent)-1]
	// Element i is valid where Const + i is one of 0, Div, … Div·(Extent-1).
	first := max(0, -q.Const)
	if r := (q.Const + first) % q.Div; r != 0 {
		first += q.Div - r
	}
	last := min(p.row-1, q.Div*(q.Extent-1)-q.Const)
	if first > last {
		w.repeat(out, p.oob)
		return
	}
	from += q.Pitch * ((q.Const + first) / q.Div)
	if p.from.Type == program.F32 && q.Div == 1 && q.Pitch == 1 {
		w.repeat(out[:first], p.oob)
		copy(out[first:last+1], p.from.F32[from:])
		w.repeat(out[last+1:], p.oob)
		return
	}
	w.repeat(out, p.oob)
	for i := first; i <= last; i += q.Div {
		if p.from.Type == program.U8 {
			out[i] = float32(p.from.U8[from])
		} else {
			out[i] = p.from.F32[from]
		}
		from += q.Pitch
	}
}
