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
//
// Where a window moves on by s elements, the axis is laid out in s strands: first
// the elements 0, s, 2s, …, then 1, s+1, … and so on, so that neighbouring windows
// read neighbours. What the other axes add to the address is then no stride but a
// table: rough tells on which side of the product they are.
type padding struct {
	operand int
	fill    program.Op      // the MAP that lays it out, but for strands
	read    program.Operand // how to read it
	strands []strand        // by axis of fill
	rough   side
	columns bool // its columns are to be in the order in which it lies
}

// strand is how an axis of n elements, each step-th of the source's, is laid out,
// and what the coordinate adds to an address: pitch·place(const + Σ coef·axis).
type strand struct {
	s, n   int64
	step   int64
	pitch  int64
	coord  program.Coord
	offset int64 // in read's Const already
}

// place is where element v is.
func (t *strand) place(v int64) int64 {
	phase := (v%t.s + t.s) % t.s
	return phase*t.length() + (v-phase)/t.s
}

// length is that of a strand.
func (t *strand) length() int64 { return (t.n + t.s - 1) / t.s }

// side is one of the sides of a product that a factor's address depends on.
type side int

const (
	neither side = iota
	terms        // the axes of the terms
	own          // the factor's own rows or columns
)

// Limits of what is worth laying out.
const (
	maxGrowth = 8       // elements, by those that there were
	minUses   = 4       // of each element
	maxPlaces = 1 << 16 // along one axis, or of a table
)

// newPadding lays out operand k of o, one factor of a matrix product; other is the
// other one. ok is false where that cannot be done, or gains nothing.
func newPadding(o *program.Op, k, other int) (p padding, ok bool) {
	x := &o.In[k]
	if x.Source == program.SourceIndex || x.Type == program.I32 {
		return p, false
	}
	p = padding{operand: k, read: *x}
	p.fill = program.Op{Kind: program.Map, Init: program.NoInit, In: []program.Operand{*x}}
	o = splitChannels(o, k, other)
	x = &o.In[k]
	p.read.Type, p.read.Offset, p.read.Coords = program.F32, 0, nil
	p.fill.In[0].Coords = nil
	regular, elements := true, int64(1)
	masked := slices.ContainsFunc(x.Coords, func(q program.Coord) bool { return q.Pitch == 0 })
	channel := -1
	if !masked {
		channel = channels(o, k, other)
	}
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
		step := int64(0) // divides all distances
		for j, e := range o.Extents[:o.Axes()] {
			if w := int64(q.Coef[j]) * (e - 1); w < 0 {
				lo += w
			} else {
				hi += w
			}
			if e > 1 {
				step = divisor(step, int64(q.Coef[j]))
			}
		}
		if step == 0 || q.Div != 1 {
			step = 1
		}
		valid := q.Div == 1 && lo >= 0 && hi < q.Extent
		regular = regular && valid && step == 1
		n := (hi-lo)/step + 1
		if n > maxGrowth*x.Elements/elements || n > maxPlaces {
			return p, false
		}
		elements *= n
		from := q
		from.Const, from.Coef = lo, [program.MaxAxes]int32{}
		p.fill.In[0].Coords = append(p.fill.In[0].Coords, from)
		for j := range q.Coef {
			q.Coef[j] /= int32(step)
		}
		q.Const, q.Extent, q.Div = (q.Const-lo)/step, n, 1
		t := strand{s: 1, n: n, step: step, coord: q}
		if !masked && !valid && channel < 0 { // an address with a table has no predicates beside it
			p.unwind(o, k, other, &t, &q)
		}
		elements = elements / t.n * t.s * t.length()
		p.strands = append(p.strands, t)
		p.read.Coords = append(p.read.Coords, q)
	}
	if regular && channel < 0 || o.Outputs()*o.Terms() < minUses*elements {
		return p, false
	}
	if channel >= 0 {
		last(p.strands, channel)
		last(p.read.Coords, channel)
		last(p.fill.In[0].Coords, channel)
		p.columns = true
	}
	pitch := int64(1)
	p.fill.OutAxes = len(p.strands)
	for i := len(p.read.Coords) - 1; i >= 0; i-- {
		t := &p.strands[i]
		p.read.Coords[i].Pitch, t.pitch = pitch, pitch
		p.fill.Extents[i] = t.s * t.length()
		pitch *= p.fill.Extents[i]
	}
	p.read.Coords = append(p.read.Coords, masks...)
	p.read.Elements = elements
	return p, true
}

// divisor is the greatest common one.
func divisor(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, -a)
}

// last moves element i to the end.
func last[T any](list []T, i int) {
	x := list[i]
	copy(list[i:], list[i+1:])
	list[len(list)-1] = x
}

// splitChannels is o with a coordinate of operand k as two, where it is that of
// channels and, in larger steps, of something else.
func splitChannels(o *program.Op, k, other int) *program.Op {
	x, y := &o.In[k], &o.In[other]
	if len(x.Coords) >= program.MaxCoords {
		return o
	}
	for i, q := range x.Coords {
		n, rest, both := int64(1), int64(0), false
		for j, e := range o.Extents[:o.Axes()] {
			c := int64(q.Coef[j])
			switch {
			case c == 0 || e == 1:
			case c == 1 && j < o.OutAxes && !depends(y, j) && n == 1:
				n = e
			default:
				rest, both = divisor(rest, c), true
			}
		}
		if n == 1 || !both || rest%n != 0 || q.Const != 0 || q.Div != 1 || q.Ind != program.IndNone || q.Pitch == 0 || q.Extent%n != 0 {
			continue
		}
		outer, inner := q, q
		outer.Extent, outer.Pitch, inner.Extent = q.Extent/n, q.Pitch*n, n
		for j := range o.Axes() {
			if q.Coef[j] == 1 && o.Extents[j] == n && j < o.OutAxes && !depends(y, j) {
				outer.Coef[j] = 0
			} else {
				outer.Coef[j] /= int32(n)
				inner.Coef[j] = 0
			}
		}
		split := *o
		split.In = slices.Clone(o.In)
		split.In[k].Coords = slices.Insert(slices.Clone(x.Coords), i, outer)
		split.In[k].Coords[i+1] = inner
		return &split
	}
	return o
}

// channels is the coordinate of operand k, a factor of o, that should be the last
// one in memory; -1 for none. Where the last coordinate moves with the terms, such
// as in the gradient of a convolution's weights, columns do not lie side by side.
// They do if a coordinate that moves with columns alone comes last.
func channels(o *program.Op, k, other int) int {
	x, y := &o.In[k], &o.In[other]
	end := len(x.Coords) - 1
	column := func(j int) bool { return j < o.OutAxes && o.Extents[j] > 1 && !depends(y, j) }
	moves := func(q *program.Coord) (columns, others int64) {
		columns, others = 1, 1
		for j, e := range o.Extents[:o.Axes()] {
			switch {
			case q.Coef[j] == 0 || e == 1:
			case column(j):
				columns *= e
			default:
				others *= e
			}
		}
		return columns, others
	}
	inner := o.OutAxes - 1 // where outputs lie side by side
	for inner > 0 && o.Extents[inner] == 1 {
		inner--
	}
	if end < 1 || inner < 0 || !depends(x, inner) || !column(inner) {
		return -1
	}
	windows, terms := moves(&x.Coords[end])
	if terms == 1 || windows == 1 || x.Coords[end].Pitch != 1 {
		return -1
	}
	for i := range x.Coords[:end] {
		q := &x.Coords[i]
		n, others := moves(q)
		lo, hi := q.Const, q.Const
		for j, e := range o.Extents[:o.Axes()] {
			if q.Coef[j] < 0 || q.Coef[j] > 1 && e > 1 {
				others = 2
			}
			hi += int64(q.Coef[j]) * (e - 1)
		}
		if others == 1 && n > 1 && n*windows >= 8 && q.Div == 1 && q.Ind == program.IndNone && lo >= 0 && hi < q.Extent {
			return i
		}
	}
	return -1
}

// unwind puts the axis of t into strands where the windows of coordinate q move on
// by more than one element and the other axes that q depends on are on one side. q
// is then the share of the axes that move the windows, and depends on the others
// somehow.
func (p *padding) unwind(o *program.Op, k, other int, t *strand, q *program.Coord) {
	s, windows := int64(0), int64(1)
	for j, c := range q.Coef[:o.Axes()] {
		if c := max(c, -c); c > 1 && o.Extents[j] > windows {
			s, windows = int64(c), o.Extents[j]
		}
	}
	if s == 0 || s > 8 {
		return
	}
	rough := neither
	for j, c := range q.Coef[:o.Axes()] {
		if int64(c)%s == 0 || o.Extents[j] == 1 {
			continue
		}
		at := own
		if j >= o.OutAxes {
			at = terms
		}
		if rough != neither && rough != at || o.Extents[j] >= windows || at == own && depends(&o.In[other], j) {
			return
		}
		rough = at
	}
	if rough != neither {
		if p.rough != neither && p.rough != rough || points(o, sideAxes(o, k, other, rough)) > maxPlaces {
			return
		}
		p.rough = rough
	}
	t.s = s
	if q.Const = 0; rough == neither {
		q.Const = t.place(t.coord.Const)
	}
	for j, c := range q.Coef[:o.Axes()] {
		switch {
		case o.Extents[j] == 1:
		case int64(c)%s != 0:
			q.Coef[j] = 1
			continue
		}
		q.Coef[j] = c / int32(s)
		if rough != neither { // so that the share is never negative
			q.Const += max(0, -int64(q.Coef[j])*(o.Extents[j]-1))
		}
	}
	t.offset = q.Const
	q.Extent = 1 << 40
}

// sideAxes are the axes of a side of factor k.
func sideAxes(o *program.Op, k, other int, s side) (axes []int) {
	for j := range o.Axes() {
		switch {
		case s == terms && j >= o.OutAxes, s == own && j < o.OutAxes && depends(&o.In[k], j) && !depends(&o.In[other], j):
			axes = append(axes, j)
		}
	}
	return axes
}

// points is the number of points of some axes.
func points(o *program.Op, axes []int) int64 {
	n := int64(1)
	for _, j := range axes {
		n *= o.Extents[j]
	}
	return n
}

// entries is about how many numbers the tables of p hold.
func (p *padding) entries(o *program.Op, other int) int64 {
	n := int64(0)
	for i := range p.strands {
		n += p.strands[i].s * p.strands[i].length()
	}
	if p.rough != neither {
		n += points(o, sideAxes(o, p.operand, other, p.rough))
	}
	return n
}

// table is what the axes of the rough side, given in order, add to the address, by
// the number of their point.
func (p *padding) table(o *program.Op, axes []int) []int {
	table := make([]int, points(o, axes))
	var x point
	for i := range table {
		for k := range p.strands {
			t := &p.strands[k]
			v := int64(0)
			for _, j := range axes {
				v += int64(t.coord.Coef[j]) * x[j]
			}
			if t.s == 1 {
				table[i] += int(t.pitch * v)
			} else {
				table[i] += int(t.pitch * (t.place(t.coord.Const+v) - t.offset))
			}
		}
		for a := len(axes) - 1; a >= 0; a-- {
			j := axes[a]
			if x[j]++; x[j] < o.Extents[j] {
				break
			}
			x[j] = 0
		}
	}
	return table
}

// paddings are those of the factors of o, which is a matrix product.
func paddings(o *program.Op) (list []padding) {
	if !o.MatrixProduct() {
		return nil
	}
	a, b := int(o.Body[0].A), int(o.Body[0].B)
	for _, k := range [][2]int{{a, b}, {b, a}} {
		if p, ok := newPadding(o, k[0], k[1]); ok {
			list = append(list, p)
		}
	}
	return list
}

// room is the memory of p in elements; vectors may be read a little beyond it.
func (p *padding) room() int64 { return p.fill.Outputs() + 2*simd.Widest }

// scratch is how many float32 the paddings of each operator need.
func scratch(p *program.Program, set *simd.Set) []int64 {
	most := make([]int64, len(p.Ops))
	if set == nil {
		return most
	}
	for i := range p.Ops {
		if !p.Ops[i].MatrixProduct() {
			continue
		}
		for _, part := range parts(&p.Ops[i]) {
			most[i] = max(most[i], part.room())
		}
	}
	return most
}

// tableBudget bounds the numbers in tables of one machine's operators, and what
// else grows with the form of a program and not with its tensors: 64 MiB. Only
// tests change it.
var tableBudget = int64(1 << 23)

// spend takes n numbers from the budget, if they are there.
func (m *Machine) spend(n int64) bool {
	if n > m.budget {
		return false
	}
	m.budget -= n
	return true
}

// pad lays out the factors of p's operator where that is worth it: what does so
// first, and where the operands are then.
func (m *Machine) pad(p *part) (list []padding, fills []kernelOp, source func(*program.Operand) program.Array) {
	list = paddings(&p.op)
	need := int64(0)
	for i := range list {
		a, b := int(p.op.Body[0].A), int(p.op.Body[0].B)
		need += list[i].entries(&p.op, a+b-list[i].operand)
	}
	if len(list) == 0 || p.room() > int64(len(m.scratch)) || !m.spend(need) {
		return nil, nil, m.source
	}
	p.op.In = slices.Clone(p.op.In)
	memory := map[*program.Operand]program.Array{}
	free := m.scratch
	for _, pad := range list {
		fills = append(fills, newPadOp(&pad, m.source(&pad.fill.In[0]), free, m.opt.Threads))
		p.op.In[pad.operand] = pad.read
		memory[&p.op.In[pad.operand]] = program.Array{Type: program.F32, F32: free[:pad.room()]}
		free = free[pad.room():]
	}
	return list, fills, func(x *program.Operand) program.Array {
		if a, ok := memory[x]; ok {
			return a
		}
		return m.source(x)
	}
}
