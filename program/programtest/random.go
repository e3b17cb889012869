package programtest

import (
	"fmt"
	"math"
	"math/rand/v2"

	p "lode/program"
)

// Steps is how many steps the tables of a random program last.
const Steps = 8

// Random returns a valid program of a few operators: every kind, odd shapes, and
// the shapes that executors treat specially. Every output becomes a slot of the
// state, so no operator is dead and every value can be compared. The same seed
// gives the same program on every machine.
func Random(seed uint64) *p.Program { return RandomFrom(rand.NewPCG(seed, 0x10de)) }

// RandomFrom is Random with another source of randomness, such as a fuzzer.
func RandomFrom(source rand.Source) *p.Program {
	g := &generator{Rand: rand.New(source), p: &p.Program{}}
	g.p.Batch, g.p.Rows = 1+g.Int64N(9), 1+g.Int64N(20)
	g.tensors()
	for range 3 + g.IntN(6) {
		g.operator()
	}
	g.loss()
	for i := range g.p.Ops {
		if o := &g.p.Ops[i]; i != g.p.Slots[g.p.Loss].Next {
			g.p.Slots = append(g.p.Slots, p.Slot{Name: fmt.Sprintf("out%d", i), Type: o.Out, Elements: o.Outputs(), Next: i})
		}
	}
	return g.p
}

type generator struct {
	*rand.Rand
	p *p.Program
}

// one is true once in n times.
func (g *generator) one(n int) bool { return g.IntN(n) == 0 }

func (g *generator) size() int64 { return 1 + g.Int64N(40)*g.Int64N(12) }

// tensors makes slots, columns and tables of all types.
func (g *generator) tensors() {
	for i := range 3 + g.IntN(3) {
		t := p.F32
		if i == 1 {
			t = p.I32
		}
		g.p.Slots = append(g.p.Slots, p.Slot{Name: fmt.Sprintf("s%d", i), Type: t, Elements: g.size(), Next: -1})
	}
	for i, t := range []p.Type{p.F32, p.I32, p.U8} {
		g.p.Columns = append(g.p.Columns, p.Column{Name: fmt.Sprintf("c%d", i), Type: t, Elements: g.p.Rows * (1 + g.Int64N(12))})
	}
	for i, t := range []p.Type{p.F32, p.I32} {
		g.p.Tables = append(g.p.Tables, p.Table{Name: fmt.Sprintf("t%d", i), Values: g.values(t, Steps, false)})
	}
}

// operator appends one operator.
func (g *generator) operator() {
	switch g.IntN(12) {
	case 0:
		g.add(p.Op{Kind: p.RNG, Name: "rng", Out: p.F32, Consts: []uint32{g.Uint32()}, Init: p.NoInit}, g.shape(400, 3), nil)
	case 1:
		g.add(p.Op{Kind: p.Perm, Name: "perm", Out: p.I32, Init: p.NoInit}, []int64{g.p.Batch}, nil)
	case 2, 3, 4:
		g.randomMap()
	case 5, 6, 7:
		g.randomFold()
	case 8, 9:
		g.product()
	case 10:
		g.convolution()
	default:
		g.scatter()
	}
}

func (g *generator) add(o p.Op, out, red []int64) {
	o.OutAxes, o.RedAxes = len(out), len(red)
	copy(o.Extents[:], out)
	copy(o.Extents[len(out):], red)
	g.p.Ops = append(g.p.Ops, o)
}

// shape is at most axes extents with a product up to about limit.
func (g *generator) shape(limit int64, axes int) []int64 {
	var s []int64
	for range g.IntN(axes + 1) {
		e := 1 + g.Int64N(min(limit, 12))
		if g.one(4) {
			e = 1 + g.Int64N(limit)
		}
		s = append(s, e)
		if limit /= e; limit < 1 {
			break
		}
	}
	return s
}

func (g *generator) randomMap() {
	o := p.Op{Kind: p.Map, Name: "map", Init: p.NoInit}
	if g.one(4) {
		o.Out = p.I32
	}
	out := g.shape(700, 4)
	g.operands(&o, out, nil)
	g.body(&o)
	g.add(o, out, nil)
}

func (g *generator) randomFold() {
	o := p.Op{Kind: p.Fold, Name: "fold", Init: p.NoInit, Acc: p.Accumulator(g.IntN(3))}
	if o.Acc != p.Max {
		o.Order = p.Order(g.IntN(2))
	}
	out, red := g.shape(60, 3), g.shape(90, 3)
	if g.one(3) {
		out, red = g.shape(5, 2), g.shape(700, 3)
	}
	if len(red) == 0 {
		red = []int64{1 + g.Int64N(70)}
	}
	g.operands(&o, out, red)
	if o.Acc != p.Max && o.Order == p.Seq && g.one(3) && len(o.In) < p.MaxOperands {
		o.In = append(o.In, g.access(g.source(p.F32), out, nil))
		o.Init = int8(len(o.In) - 1)
	}
	g.body(&o)
	g.add(o, out, red)
}

// operands gives o one to four operands to compute with, and those that their
// indirections need.
func (g *generator) operands(o *p.Op, out, red []int64) {
	axes := append(append([]int64{}, out...), red...)
	for range 1 + g.IntN(3) {
		t := p.F32
		switch g.IntN(6) {
		case 0:
			t = p.I32
		case 1:
			t = p.U8
		}
		x := g.access(g.source(t), axes, red)
		if i := len(o.In) - 1; i >= 0 && o.In[i].Type == p.I32 && len(x.Coords) > 0 && g.one(2) {
			x.Coords[g.IntN(len(x.Coords))].Ind = int8(i)
		}
		o.In = append(o.In, x)
	}
}

// source picks a tensor of type t.
func (g *generator) source(t p.Type) p.Operand {
	var all []p.Operand
	add := func(s p.Source, id int, typ p.Type, n int64) {
		if typ == t {
			all = append(all, p.Operand{Source: s, Type: typ, ID: id, Elements: n})
		}
	}
	for i := range g.p.Ops {
		for range 3 { // prefer outputs
			add(p.SourceOp, i, g.p.Ops[i].Out, g.p.Ops[i].Outputs())
		}
	}
	for i, s := range g.p.Slots {
		add(p.SourceState, i, s.Type, s.Elements)
	}
	for i, c := range g.p.Columns {
		add(p.SourceData, i, c.Type, c.Elements)
	}
	for i := range g.p.Tables {
		add(p.SourceTable, i, g.p.Tables[i].Values.Type, Steps)
	}
	if t == p.I32 {
		add(p.SourceIndex, 0, p.I32, 1<<31)
	}
	return all[g.IntN(len(all))]
}

// access reads x over the given axes, in one of the shapes that it could have.
func (g *generator) access(x p.Operand, axes, red []int64) p.Operand {
	if x.Type == p.I32 {
		x.Oob = uint32(g.IntN(9) - 4)
	} else if g.one(2) {
		x.Oob = math.Float32bits(float32(g.IntN(5)) - 2)
	}
	pitch := x.Elements
	if x.Source == p.SourceIndex {
		pitch = 1 + g.Int64N(1000)
	} else if g.one(5) { // leave room for an offset
		x.Offset = g.Int64N(x.Elements)
		pitch = x.Elements - x.Offset
	}
	free := g.Perm(len(axes))
	for d := range 1 + g.IntN(4) {
		last := d == 3 || g.one(3)
		extent := pitch
		if !last {
			extent = min(pitch, 1+g.Int64N(9))
			if len(free) > 0 && axes[free[0]] <= pitch && !g.one(3) {
				extent = axes[free[0]]
			}
		}
		pitch /= extent
		c := p.Coord{Extent: extent, Pitch: pitch, Div: 1, Ind: p.IndNone}
		if len(free) > 0 {
			c.Coef[free[0]] = 1
			free = free[1:]
		}
		g.disturb(&c, len(axes))
		x.Coords = append(x.Coords, c)
		if last {
			break
		}
	}
	if len(x.Coords) < p.MaxCoords && g.one(6) {
		c := p.Coord{Extent: 1 + g.Int64N(6), Div: 1, Ind: p.IndNone}
		g.disturb(&c, len(axes))
		g.disturb(&c, len(axes))
		x.Coords = append(x.Coords, c)
	}
	if g.one(8) && len(x.Coords) > 0 {
		x.Coords[g.IntN(len(x.Coords))].Ind = p.IndStep
	}
	return x
}

// disturb makes c less regular, sometimes.
func (g *generator) disturb(c *p.Coord, axes int) {
	if g.one(4) {
		c.Const = g.Int64N(7) - 3
	}
	if axes > 0 && g.one(4) {
		c.Coef[g.IntN(axes)] += int32(g.IntN(6) - 3)
	}
	if g.one(6) {
		c.Div = 1 + g.Int64N(3)
	}
}

// matrix is an access to an F32 tensor with the given coefficients: row-major
// over the axes that are used, in the given order, or with pitches of its own.
func (g *generator) matrix(x p.Operand, extents []int64, axes ...int) p.Operand {
	pitch := int64(1)
	coords := make([]p.Coord, len(axes))
	for d := len(axes) - 1; d >= 0; d-- {
		e := extents[axes[d]]
		if pitch*e > x.Elements { // does not fit: the rest reads out of bounds
			e = max(1, x.Elements/pitch)
		}
		c := p.Coord{Extent: e, Pitch: pitch, Div: 1, Ind: p.IndNone}
		c.Coef[axes[d]] = 1
		if g.one(10) {
			g.disturb(&c, len(extents))
		}
		coords[d] = c
		pitch *= e
	}
	x.Coords = coords
	return x
}

// product is a matrix product in one of its forms: plain, of either operand
// transposed, batched, with masked or gathered rows, with or without a bias.
func (g *generator) product() {
	m, n, k := 1+g.Int64N(40), 1+g.Int64N(40), 1+g.Int64N(30)
	switch g.IntN(6) {
	case 0:
		n, k = 1+g.Int64N(600), 1+g.Int64N(5)
	case 1:
		m, n, k = 1+g.Int64N(4), 1+g.Int64N(4), 1+g.Int64N(400)
	case 2:
		m, n, k = 1+g.Int64N(300), 1+g.Int64N(4), 1+g.Int64N(9)
	}
	o := p.Op{Kind: p.Fold, Acc: p.FMA, Name: "product", Init: p.NoInit}
	out, red := []int64{m, n}, []int64{k}
	if g.one(4) { // a batch axis in front
		out = append([]int64{1 + g.Int64N(4)}, out...)
	}
	if k%2 == 0 && g.one(3) {
		red = []int64{2, k / 2}
	}
	axes := append(append([]int64{}, out...), red...)
	side := func(own int) []int {
		list := []int{own}
		if len(out) == 3 && !g.one(3) {
			list = append([]int{0}, list...)
		}
		for j := range red {
			list = append(list, len(out)+j)
		}
		if g.one(2) { // transposed
			list[0], list[len(list)-1] = list[len(list)-1], list[0]
		}
		return list
	}
	typ := p.F32
	if g.one(6) {
		typ = p.U8
	}
	a := g.matrix(g.source(typ), axes, side(len(out)-2)...)
	b := g.matrix(g.source(p.F32), axes, side(len(out)-1)...)
	if g.one(5) { // causal mask
		c := p.Coord{Extent: max(m, n), Div: 1, Ind: p.IndNone}
		c.Coef[len(out)-2], c.Coef[len(out)-1] = 1, -1
		b.Coords = append(b.Coords, c)
	}
	if g.one(4) { // gathered rows
		o.In = append(o.In, g.matrix(g.source(p.I32), axes, len(out)-2))
		c := p.Coord{Extent: a.Elements, Pitch: 1, Div: 1, Ind: 0}
		c.Coef[len(out)] = 1
		a.Coords = []p.Coord{c}
	}
	o.In = append(o.In, a, b)
	i := uint8(len(o.In) - 2)
	o.Body = []p.Instr{{Op: p.OpMUL, A: i, B: i + 1}}
	if g.one(2) {
		o.In = append(o.In, g.matrix(g.source(p.F32), out, len(out)-1))
		o.Init = int8(len(o.In) - 1)
	}
	g.add(o, out, red)
}

// convolution is a convolution with stride, padding and dilation, or the
// gradient of one with respect to its input, with exact divisors.
func (g *generator) convolution() {
	n, c, f := 1+g.Int64N(2), 1+g.Int64N(3), 1+g.Int64N(4)
	side, size := 3+g.Int64N(7), 1+g.Int64N(3)
	stride, pad, dilation := 1+g.Int64N(3), g.Int64N(3), 1+g.Int64N(2)
	out := []int64{n, f, side, side}
	red := []int64{c, size, size}
	axes := append(append([]int64{}, out...), red...)
	x := g.source(p.F32)
	plane := max(1, x.Elements/(n*c))
	width := max(1, int64(math.Sqrt(float64(plane))))
	at := func(axis, tap int) p.Coord {
		q := p.Coord{Extent: width, Pitch: 1, Div: 1, Ind: p.IndNone, Const: -pad}
		q.Coef[axis], q.Coef[tap] = int32(stride), int32(dilation)
		if g.one(3) {
			q.Const, q.Div = pad, stride
			q.Coef[axis], q.Coef[tap] = 1, int32(-dilation)
		}
		return q
	}
	rows, cols := at(2, 5), at(3, 6)
	rows.Pitch = width
	if n*c*width*width > x.Elements {
		n, c, rows.Pitch, rows.Extent = 1, 1, 0, 1
		cols.Extent = min(cols.Extent, x.Elements)
	}
	images := p.Coord{Extent: n, Pitch: c * width * width, Div: 1, Ind: p.IndNone}
	images.Coef[0] = 1
	channels := p.Coord{Extent: c, Pitch: width * width, Div: 1, Ind: p.IndNone}
	channels.Coef[4] = 1
	if n*c == 1 {
		images.Pitch, channels.Pitch = 0, 0
	}
	x.Coords = []p.Coord{images, channels, rows, cols}
	o := p.Op{Kind: p.Fold, Acc: p.FMA, Name: "convolution", Init: p.NoInit}
	o.In = []p.Operand{x, g.matrix(g.source(p.F32), axes, 1, 4, 5, 6)}
	o.Body = []p.Instr{{Op: p.OpMUL, A: 0, B: 1}}
	g.add(o, out, red)
}

// scatter is the gradient of a table look-up.
func (g *generator) scatter() {
	v, d, k := 1+g.Int64N(9), 1+g.Int64N(12), 1+g.Int64N(300)
	out, red := []int64{v, d}, []int64{k}
	axis := 0
	switch g.IntN(5) {
	case 0:
		out = []int64{v}
	case 1:
		out, axis = []int64{d, v}, 1
	case 2:
		out, axis = []int64{1 + g.Int64N(4), v, d}, 1
	}
	axes := append(append([]int64{}, out...), red...)
	var kept []int // axes of the value
	for j := range axes {
		if j != axis && !g.one(6) {
			kept = append(kept, j)
		}
	}
	o := p.Op{Kind: p.Fold, Acc: p.Add, Name: "scatter", Init: p.NoInit}
	x := g.matrix(g.source(p.F32), axes, kept...)
	target := 0
	o.In = []p.Operand{g.matrix(g.source(p.I32), axes, len(out))}
	if g.one(3) { // by way of another tensor
		y := g.source(p.I32)
		c := p.Coord{Extent: y.Elements, Pitch: 1, Div: 1, Ind: 0}
		y.Coords = []p.Coord{c}
		o.In, target = append(o.In, y), 1
	}
	c := p.Coord{Extent: 1, Div: 1, Ind: int8(target), Const: g.Int64N(3) - 1}
	c.Coef[axis] = -1
	x.Coords = append(x.Coords, c)
	if len(x.Coords) > p.MaxCoords {
		x.Coords = x.Coords[len(x.Coords)-p.MaxCoords:]
	}
	o.In = append(o.In, x)
	g.add(o, out, red)
}

// loss sums the last F32 output, or a slot, into the loss slot.
func (g *generator) loss() {
	x := g.source(p.F32)
	terms := min(x.Elements, 200)
	x.Coords = []p.Coord{{Extent: x.Elements, Pitch: 1, Div: 1, Ind: p.IndNone}}
	x.Coords[0].Coef[0] = 1
	g.add(p.Op{Kind: p.Fold, Acc: p.Max, Name: "loss", Init: p.NoInit, In: []p.Operand{x}}, nil, []int64{terms})
	g.p.Loss = len(g.p.Slots)
	g.p.Slots = append(g.p.Slots, p.Slot{Name: "loss", Type: p.F32, Elements: 1, Next: len(g.p.Ops) - 1})
}
