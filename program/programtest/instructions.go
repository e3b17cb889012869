package programtest

import (
	"fmt"
	"math"

	p "lode/program"
)

// Magnitudes at the edges of float32: zero, subnormals, the least normal numbers,
// neighbours of 1 and 2, and where integers end.
var (
	edges = []uint32{0, 1, 2, 0x00400000, 0x007fffff, 0x00800000, 0x00800001, 0x0c800000, 0x33800000, 0x33800001, 0x3effffff, 0x3f000000,
		0x3f7fffff, 0x3f800000, 0x3f800001, 0x3fc00000, 0x3fffffff, 0x40000000, 0x4b000000, 0x4b7fffff, 0x4b800000, 0x4b800001}
	huge     = []uint32{0x5f800000, 0x7e000000, 0x7effffff}
	integers = []int32{0, 1, -1, 2, -2, 3, 7, -7, 255, 1 << 15, 1 << 16, 1<<24 - 1, 1 << 24, 1<<24 + 1, 1<<24 + 3, -1<<24 - 1, 1<<25 + 2, 1<<25 + 6,
		0x55555555, math.MaxInt32 - 63, math.MaxInt32 - 64, math.MaxInt32, math.MinInt32, math.MinInt32 + 1}
)

// applied is op at every combination of its arguments' values: one axis each.
func applied(name string, op p.Opcode, arguments ...[]uint32) Case {
	c := newMaker(name)
	signature, result := op.Signature()
	var ext []int64
	var in []p.Operand
	body := p.Instr{Op: op}
	for i, values := range arguments {
		ext = append(ext, int64(len(values)))
		var id int
		if signature[i] == 'i' {
			list := make([]int32, len(values))
			for k, v := range values {
				list[k] = int32(v)
			}
			id = c.ints(list...)
		} else {
			id = c.floats(values...)
		}
		in = append(in, c.state(id, flat(int64(len(values)), i)))
		*[]*uint8{&body.A, &body.B, &body.C}[i] = ref(uint8(i))
	}
	out := p.F32
	if result == 'i' {
		out = p.I32
	}
	c.add(with(mapOp(op.String(), extents(ext...), len(ext), out), in, nil, body))
	return c.done()
}

func bitsOf(values []int32) []uint32 {
	w := make([]uint32, len(values))
	for i, v := range values {
		w[i] = uint32(v)
	}
	return w
}

// instructions is every instruction on numbers at the edges, where it is finite.
func instructions() []Case {
	all, wide := signed(append([]uint32{}, edges...)), signed(append(append([]uint32{}, edges...), huge...))
	var normal, tiny []uint32
	for _, b := range edges {
		if b >= 0x00800000 {
			normal = append(normal, b)
		} else {
			tiny = append(tiny, b)
		}
	}
	var modest []uint32 // whose exponential is finite
	for _, b := range all {
		if b>>31 == 1 || b < 0x42b00000 {
			modest = append(modest, b)
		}
	}
	ints := bitsOf(integers)
	exponents := make([]int32, 0, 254)
	for e := int32(-126); e <= 127; e++ {
		exponents = append(exponents, e)
	}
	conditions := append(f(0, 1, -1), 1, 0x80000001, 0x7e000000)
	cases := []Case{
		applied("DIV", p.OpDIV, signed(f(0, 1, 1.5, 2, 3)), signed(append([]uint32{}, normal...))),
		applied("DIV-subnormal", p.OpDIV, signed(append(f(0), 1, 3, 0x7fffff, 0x800001, 0x0c800000)), signed(append([]uint32{}, tiny[1:]...))),
		applied("DIV-into-subnormal", p.OpDIV, signed(append([]uint32{}, 1, 0x400001, 0x7fffff, 0x800000, 0xffffff)), signed(f(1.5, 2, 3, 7, 1<<20))),
		applied("SQRT", p.OpSQRT, append(append(append([]uint32{}, edges...), huge...), append(spread(1, 0x00ffffff, 61), spread(0x3f000000, 0x40800000, 67)...)...)),
		applied("POW2", p.OpPOW2, bitsOf(exponents)),
		applied("EXPO", p.OpEXPO, append(signed(append(append([]uint32{}, edges[1:]...), huge...)), spread(1, 0x00ffffff, 50)...)),
		applied("EXP", p.OpEXP, append(append(append(modest, spread(0x3f800000, 0x42b00000, 120)...), spread(0xbf800000, 0xc2f00000, 150)...), f(88, -87.5, -103.9, -104, -200, -1e30)...)),
		applied("LOG", p.OpLOG, append(append(append([]uint32{}, edges[1:]...), huge...), append(spread(1, 0x7f7fffff, 160), spread(0x3f700000, 0x3f900000, 80)...)...)),
		applied("TANH", p.OpTANH, append(append(wide, spread(0x38000000, 0x41300000, 160)...), spread(0xb8000000, 0xc1300000, 80)...)),
		applied("SELECT", p.OpSELECT, conditions, all, []uint32{0, 1, 0xff7fffff}),
		applied("F2I", p.OpF2I, append(append(all, f(0.5, -0.5, 1.5, -1.5, 2147483520, -2147483648, -16777217)...), spread(0xbf800000, 0xc2000000, 40)...)),
	}
	for _, op := range []p.Opcode{p.OpADD, p.OpSUB, p.OpMAX, p.OpMIN, p.OpLT, p.OpLE, p.OpEQ} {
		cases = append(cases, applied(op.String(), op, wide, wide))
	}
	for _, op := range []p.Opcode{p.OpNEG, p.OpABS} {
		cases = append(cases, applied(op.String(), op, wide))
	}
	for _, op := range []p.Opcode{p.OpIADD, p.OpISUB, p.OpIMUL, p.OpIEQ, p.OpILT, p.OpILE} {
		cases = append(cases, applied(op.String(), op, ints, ints))
	}
	cases = append(cases,
		applied("MUL", p.OpMUL, all, all),
		applied("I2F", p.OpI2F, ints),
		applied("FMA", p.OpFMA, all, all, append(signed(append([]uint32{}, edges[:8]...)), signed(f(1, 1<<24, 3))...)),
		// Products that a sum cancels but for what rounding them first would lose.
		applied("FMA-cancels", p.OpFMA, append(spread(0x3f800000, 0x3f80000f, 16), 0x3f7fffff), append(spread(0x3f7ffff0, 0x3f800004, 21), 0x4b800001), signed(append(f(1, 1<<24), 0x3f800001, 0x3f7ffffe))),
	)
	// An int32 SELECT, and a value whose zero may carry a sign.
	c := newMaker("SELECT-i32")
	cond, x, y := c.floats(conditions...), c.ints(integers...), c.ints(-5)
	c.add(with(mapOp("select", extents(int64(len(conditions)), int64(len(integers))), 2, p.I32), []p.Operand{
		c.state(cond, flat(int64(len(conditions)), 0)), c.state(x, flat(int64(len(integers)), 1)), c.state(y),
	}, nil, p.Instr{Op: p.OpSELECT, A: ref(0), B: ref(1), C: ref(2)}))
	cases = append(cases, c.done())
	c = newMaker("signed-zeros")
	z := c.floats(append(f(0, 1, -1), 0x80000001)...)
	c.add(with(mapOp("zeros", extents(4), 1, p.F32), []p.Operand{c.state(z, flat(4, 0))}, f(0, -3),
		p.Instr{Op: p.OpMUL, A: cf(0), B: cf(1)},                // -0
		p.Instr{Op: p.OpNEG, A: cf(0)},                          // -0
		p.Instr{Op: p.OpSELECT, A: res(0), B: cf(1), C: ref(0)}, // -0 is 0
		p.Instr{Op: p.OpMAX, A: res(0), B: res(1)},
		p.Instr{Op: p.OpFMA, A: res(3), B: res(2), C: res(1)},
		p.Instr{Op: p.OpADD, A: res(4), B: res(0)},
		p.Instr{Op: p.OpLE, A: res(5), B: res(1)},
		p.Instr{Op: p.OpSUB, A: res(5), B: res(6)},
		mul(res(7), res(5))))
	return append(cases, c.done())
}

// failures is every way for an operator to have no finite value, one case each,
// at an element that is not the first. Where a value could be hidden, by MAX, an
// arm of SELECT that is not taken, a comparison or a denominator, it is.
func failures() []Case {
	type failing struct {
		name string
		in   []uint32 // the third is the one that fails
		ints []int32
		body []p.Instr
	}
	over := math.Float32bits(math.MaxFloat32)
	var cases []Case
	for _, x := range []failing{
		{"ADD", []uint32{0, 1, over, over}, nil, []p.Instr{{Op: p.OpADD, A: ref(0), B: ref(0)}}},
		{"SUB", []uint32{0, 1, over, 0}, nil, []p.Instr{{Op: p.OpNEG, A: ref(0)}, {Op: p.OpSUB, A: ref(0), B: res(0)}}},
		{"MUL", f(1, 2, 1e20, 1e30), nil, []p.Instr{mul(ref(0), ref(0))}},
		{"DIV", f(1, 2, 0, 0), nil, []p.Instr{{Op: p.OpDIV, A: cf(0), B: ref(0)}}},
		{"DIV-0-0", f(1, 2, 0, 0), nil, []p.Instr{{Op: p.OpDIV, A: ref(0), B: ref(0)}}},
		{"DIV-subnormal", []uint32{f(1)[0], f(2)[0], 1, 1}, nil, []p.Instr{{Op: p.OpDIV, A: cf(0), B: ref(0)}}},
		{"FMA", f(1, 2, 1e20, 1e30), nil, []p.Instr{{Op: p.OpFMA, A: ref(0), B: ref(0), C: cf(0)}}},
		{"SQRT", []uint32{0, 1, 0x80000001, f(-1)[0]}, nil, []p.Instr{{Op: p.OpSQRT, A: ref(0)}}},
		{"POW2", nil, []int32{127, -126, 128, -127}, []p.Instr{{Op: p.OpPOW2, A: ref(0)}}},
		{"POW2-low", nil, []int32{0, -126, -127, 1}, []p.Instr{{Op: p.OpPOW2, A: ref(0)}}},
		{"EXPO", f(1, 2, 0, 3), nil, []p.Instr{{Op: p.OpEXPO, A: ref(0)}, {Op: p.OpI2F, A: res(0)}}},
		{"EXP", f(1, 88, 89, 3), nil, []p.Instr{{Op: p.OpEXP, A: ref(0)}}},
		{"LOG", append(f(1, 2, 0), 1), nil, []p.Instr{{Op: p.OpLOG, A: ref(0)}}},
		{"LOG-negative", append(f(1, 2), 0x80000001, 1), nil, []p.Instr{{Op: p.OpLOG, A: ref(0)}}},
		{"F2I", f(1, -2147483648, 2147483648, 3), nil, []p.Instr{{Op: p.OpF2I, A: ref(0)}, {Op: p.OpI2F, A: res(0)}}},
		{"hidden-by-MAX", append(f(1, 2), over, 0), nil, []p.Instr{{Op: p.OpNEG, A: ref(0)}, {Op: p.OpADD, A: res(0), B: res(0)}, {Op: p.OpMAX, A: res(1), B: cf(0)}}},
		{"hidden-by-MIN", append(f(1, 2), over, 0), nil, []p.Instr{{Op: p.OpADD, A: ref(0), B: ref(0)}, {Op: p.OpMIN, A: res(0), B: cf(0)}}},
		{"hidden-by-SELECT", f(1, 2, 0, 3), nil, []p.Instr{{Op: p.OpDIV, A: cf(0), B: ref(0)}, {Op: p.OpSELECT, A: ref(0), B: res(0), C: cf(0)}}},
		{"hidden-by-LT", append(f(1, 2), over, 0), nil, []p.Instr{{Op: p.OpADD, A: ref(0), B: ref(0)}, {Op: p.OpLT, A: cf(0), B: res(0)}}},
		{"hidden-by-EQ", f(1, 2, 0, 3), nil, []p.Instr{{Op: p.OpDIV, A: ref(0), B: ref(0)}, {Op: p.OpEQ, A: res(0), B: cf(0)}}},
		{"hidden-by-DIV", append(f(1, 2), over, 0), nil, []p.Instr{{Op: p.OpADD, A: ref(0), B: ref(0)}, {Op: p.OpADD, A: res(0), B: cf(0)}, {Op: p.OpDIV, A: cf(0), B: res(1)}}},
		{"hidden-by-TANH", append(f(1, 2), over, 0), nil, []p.Instr{{Op: p.OpADD, A: ref(0), B: ref(0)}, {Op: p.OpTANH, A: res(0)}}},
		{"hidden-by-EXP", append(f(1, 2), over, 0), nil, []p.Instr{{Op: p.OpNEG, A: ref(0)}, {Op: p.OpSUB, A: res(0), B: ref(0)}, {Op: p.OpEXP, A: res(1)}}},
	} {
		c := newMaker("fails-" + x.name)
		in := 0
		if x.ints != nil {
			in = c.ints(x.ints...)
		} else {
			in = c.floats(x.in...)
		}
		var consts []uint32
		for _, t := range x.body {
			if t.A == cf(0) || t.B == cf(0) && t.Op.Arity() > 1 || t.C == cf(0) && t.Op.Arity() > 2 {
				consts = f(1)
			}
		}
		c.add(with(mapOp("before", extents(4), 1, p.I32), []p.Operand{index(flat(4, 0))}, nil))
		op := c.add(with(mapOp(x.name, extents(4), 1, p.F32), []p.Operand{c.state(in, flat(4, 0))}, consts, x.body...))
		cases = append(cases, c.fails(op, 2))
	}
	// Folds: a sum that overflows on its way to a finite end, in both orders, from
	// its first operand on, and a MAX of something that is none.
	for _, x := range []struct {
		name  string
		acc   p.Accumulator
		order p.Order
		terms []uint32
		init  bool
	}{
		{"sum", p.Add, p.Seq, []uint32{over, over, over | 1<<31, 0}, false},
		{"stripe", p.Add, p.Stripe32, append(append([]uint32{over}, make([]uint32, 31)...), over, over|1<<31), false},
		{"stripe-tree", p.Add, p.Stripe32, append(append([]uint32{over}, make([]uint32, 15)...), over), false},
		{"product", p.FMA, p.Seq, f(1.5e19, 1.5e19, 0, 1), false},
		{"init", p.Add, p.Seq, []uint32{over, over | 1<<31, 0}, true},
		{"max", p.Max, p.Seq, f(1, 1e30, 3), false},
	} {
		n := int64(len(x.terms))
		c := newMaker("fails-fold-" + x.name)
		t := c.floats(append(make([]uint32, 2*len(x.terms)), x.terms...)...)
		o := fold(x.name, x.acc, x.order, extents(3, n), 1, 1)
		in := []p.Operand{c.state(t, coord(3, n, 1), coord(n, 1, 0, 1))}
		switch {
		case x.acc == p.FMA || x.acc == p.Max:
			o.Body = []p.Instr{mul(ref(0), ref(0))}
		case x.init:
			in = append(in, c.state(c.floats(0, 0, over), flat(3, 0)))
			o.Init, o.Body = 1, []p.Instr{{Op: p.OpABS, A: ref(0)}}
		}
		cases = append(cases, c.fails(c.add(with(o, in, nil, o.Body...)), 2))
	}
	// Inputs that are not finite, where nothing is computed from them.
	for i, bits := range []uint32{0x7f800000, 0xff800000, 0x7fc00000} {
		c := newMaker(fmt.Sprintf("fails-input-%d", i))
		x := c.floats(1, 2, bits)
		cases = append(cases, c.fails(c.add(with(mapOp("copy", extents(3), 1, p.F32), []p.Operand{c.state(x, flat(3, 0))}, nil)), 2))
	}
	return cases
}
