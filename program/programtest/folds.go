package programtest

import (
	"fmt"
	"math/rand/v2"

	p "lode/program"
)

// terms is n numbers of very different sizes, with subnormals and cancellation
// among them, so that every other order of adding them gives another sum.
func terms(n int64, seed uint64) []uint32 {
	r := rand.New(rand.NewPCG(seed, 0xf01d))
	v := make([]uint32, n)
	for i := range v {
		exponent := []uint32{0, 1, 100, 120, 126, 127, 127, 128, 130, 150}[r.IntN(10)]
		v[i] = r.Uint32()&(1<<31) | exponent<<23 | r.Uint32()&0x7fffff
		if i > 0 && r.IntN(6) == 0 {
			v[i] = v[i-1] ^ 1<<31
		}
		if v[i] == 1<<31 {
			v[i] = 0
		}
	}
	return v
}

// folds is every accumulator in every order it may take, over as many terms as
// stripes, segments and blocks begin and end with.
func folds() []Case {
	var cases []Case
	for _, n := range []int64{1, 2, 31, 32, 33, 63, 64, 65, 96, 127, 1000, 4096} {
		c := newMaker(fmt.Sprintf("folds-%d", n))
		const rows = 3
		x, y, init := c.floats(terms(rows*n, uint64(n))...), c.floats(terms(n, 77)...), c.floats(f(0, -2.5, 1<<20)...)
		row := func(id int) p.Operand { return c.state(id, coord(rows, n, 1), coord(n, 1, 0, 1)) }
		vector := func(id int) p.Operand { return c.state(id, coord(n, 1, 0, 1)) }
		start := c.state(init, flat(rows, 0))
		for _, order := range []p.Order{p.Seq, p.Stripe32} {
			name := orderName(order)
			sum := fold("sum "+name, p.Add, order, extents(rows, n), 1, 1)
			c.add(with(sum, []p.Operand{row(x)}, nil))
			c.add(with(sum, []p.Operand{row(x), vector(y)}, f(0.25), p.Instr{Op: p.OpTANH, A: ref(0)}, p.Instr{Op: p.OpFMA, A: ref(1), B: cf(0), C: res(0)}))
			dot := fold("dot "+name, p.FMA, order, extents(rows, n), 1, 1)
			c.add(with(dot, []p.Operand{row(x), vector(y)}, nil, mul(ref(0), ref(1))))
			c.add(with(dot, []p.Operand{row(x)}, nil, mul(ref(0), ref(0))))
			all := fold("all "+name, p.Add, order, extents(rows, n), 0, 2)
			if rows*n <= p.MaxSum {
				c.add(with(all, []p.Operand{c.state(x, coord(rows, n, 1), coord(n, 1, 0, 1))}, nil))
			}
		}
		withInit := func(o p.Op, in []p.Operand, body ...p.Instr) {
			o = with(o, append(in, start), nil, body...)
			o.Init = int8(len(in))
			c.add(o)
		}
		sum := fold("sum from", p.Add, p.Seq, extents(rows, n), 1, 1)
		withInit(sum, []p.Operand{row(x)}, p.Instr{Op: p.OpNEG, A: ref(0)})
		withInit(fold("dot from", p.FMA, p.Seq, extents(rows, n), 1, 1), []p.Operand{row(x), vector(y)}, mul(ref(0), ref(1)))
		c.add(with(fold("greatest", p.Max, p.Seq, extents(rows, n), 1, 1), []p.Operand{row(x)}, nil))
		c.add(with(fold("least", p.Max, p.Seq, extents(rows, n), 1, 1), []p.Operand{row(x)}, nil, p.Instr{Op: p.OpNEG, A: ref(0)}))
		cases = append(cases, c.done())
	}
	return cases
}

func orderName(o p.Order) string {
	if o == p.Stripe32 {
		return "stripe"
	}
	return "seq"
}

// product is a matrix product of m rows, n columns and k terms, and how its
// operands lie in memory.
type product struct {
	name       string
	batch      int64 // 0: without
	m, n, k    int64
	ta, tb     bool  // transposed in memory
	pitch      int64 // elements from one to the next; 0 stands for 1
	offset     int64
	broadcastB bool // the same column for all
	init       bool
	masked     bool // terms beyond the row's number do not count
	bytes      bool // the left side is a column of u8
	gathered   bool // its rows are named by another operand
}

// products is matrix products of odd shapes, in every layout that has a way of
// its own through an executor.
func products() []Case {
	var cases []Case
	for _, x := range []product{
		{name: "1", m: 1, n: 1, k: 1}, {name: "row", m: 1, n: 67, k: 5}, {name: "column", m: 67, n: 1, k: 5}, {name: "long", m: 2, n: 3, k: 1031},
		{name: "odd", m: 17, n: 33, k: 65, init: true}, {name: "blocks", m: 6, n: 16, k: 256, init: true}, {name: "around-blocks", m: 13, n: 31, k: 257},
		{name: "left-transposed", m: 19, n: 35, k: 29, ta: true}, {name: "right-transposed", m: 19, n: 35, k: 29, tb: true}, {name: "both-transposed", m: 19, n: 35, k: 29, ta: true, tb: true, init: true},
		{name: "batched", batch: 3, m: 7, n: 18, k: 11}, {name: "batched-transposed", batch: 4, m: 5, n: 17, k: 9, ta: true, tb: true, init: true},
		{name: "strided", m: 9, n: 21, k: 14, pitch: 3, offset: 5}, {name: "strided-transposed", m: 9, n: 21, k: 14, ta: true, tb: true, pitch: 2, offset: 1},
		{name: "broadcast", m: 9, n: 40, k: 33, broadcastB: true, init: true}, {name: "masked", m: 23, n: 23, k: 23, masked: true},
		{name: "masked-transposed", m: 23, n: 34, k: 23, tb: true, masked: true}, {name: "bytes", m: 11, n: 34, k: 25, bytes: true, init: true},
		{name: "gathered", m: 12, n: 26, k: 19, gathered: true}, {name: "gathered-bytes", m: 12, n: 26, k: 19, gathered: true, bytes: true, init: true},
		{name: "outer", m: 37, n: 41, k: 1}, {name: "wide", m: 3, n: 700, k: 2, init: true}, {name: "tall", m: 700, n: 3, k: 2},
	} {
		cases = append(cases, x.make())
	}
	return cases
}

func (x product) make() Case {
	c := newMaker("product-" + x.name)
	pitch := max(x.pitch, 1)
	b := max(x.batch, 1)
	seed := uint64(1)
	tensor := func(n int64) int {
		seed++
		return c.floats(terms(n*pitch+x.offset, seed)...)
	}
	first := 0 // axis of the row
	out := []int64{x.m, x.n}
	if x.batch > 0 {
		first, out = 1, []int64{x.batch, x.m, x.n}
	}
	k := first + 2 // the axis that is summed
	at := func(extent, step int64, axis int) p.Coord {
		q := coord(extent, step*pitch)
		q.Coef[axis] = 1
		return q
	}
	side := func(rows, columns int64, row, column int, transposed bool) []p.Coord {
		var list []p.Coord
		if x.batch > 0 {
			list = append(list, at(x.batch, rows*columns, 0))
		}
		if transposed {
			rows, columns, row, column = columns, rows, column, row
		}
		return append(list, at(rows, columns, row), at(columns, 1, column))
	}
	var in []p.Operand
	left := side(x.m, x.k, first, k, x.ta)
	if x.gathered {
		rows := make([]int32, x.m)
		for i := range rows {
			rows[i] = int32((7*i + 3) % int(x.m+2)) // two numbers are no row
		}
		in = append(in, c.state(c.ints(rows...), flat(x.m, first)))
		left[0].Coef[first], left[0].Ind = 0, 0
	}
	if x.bytes {
		a := p.NewArray(p.U8, x.m*x.k*c.Program.Rows)
		for i := range a.U8 {
			a.U8[i] = uint8(i * 37)
		}
		in = append(in, operand(p.SourceData, p.U8, c.column(a), a.Len(), left...))
	} else {
		in = append(in, c.state(tensor(b*x.m*x.k), left...))
	}
	right := side(x.k, x.n, k, first+1, x.tb)
	if x.broadcastB {
		right = right[:len(right)-1]
	}
	if x.masked {
		q := coord(max(x.m, x.k), 0) // 0 <= row - term
		q.Coef[first], q.Coef[k] = 1, -1
		right = append(right, q)
	}
	in = append(in, c.state(tensor(b*x.k*x.n), right...))
	for i := range in {
		if in[i].Source == p.SourceState && in[i].Type == p.F32 {
			in[i].Offset = x.offset
		}
	}
	o := fold("product", p.FMA, p.Seq, extents(append(append([]int64{}, out...), x.k)...), len(out), 1)
	o.Body = []p.Instr{mul(ref(uint8(len(in)-2)), ref(uint8(len(in)-1)))}
	if x.init {
		bias := c.floats(terms(x.n, 99)...)
		in = append(in, c.state(bias, flat(x.n, first+1)))
		o.Init = int8(len(in) - 1)
	}
	c.add(with(o, in, nil, o.Body...))
	return c.done()
}
