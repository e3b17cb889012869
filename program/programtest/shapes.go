package programtest

import (
	"fmt"
	"math"

	p "lode/program"
)

// generators is random numbers and the order of rows, for batches that fill a part
// of the data, all of it, and several epochs of it.
func generators() []Case {
	var cases []Case
	for _, x := range []struct{ batch, rows int64 }{{1, 1}, {5, 1}, {3, 7}, {7, 7}, {10, 7}, {64, 1000}, {33, 2}} {
		c := newMaker(fmt.Sprintf("generators-%d-of-%d", x.batch, x.rows))
		c.Program.Batch, c.Program.Rows, c.Steps = x.batch, x.rows, 5
		c.add(perm(x.batch))
		for stream, n := range []int64{1, 3, 4, 5, 1023} {
			c.add(p.Op{Kind: p.RNG, Name: "uniform", Out: p.F32, OutAxes: 1, Extents: extents(n), Consts: []uint32{uint32(stream) * 0x7fffffff}, Init: p.NoInit})
		}
		c.add(p.Op{Kind: p.RNG, Name: "uniform", Out: p.F32, OutAxes: 3, Extents: extents(3, 5, 7), Consts: []uint32{0xffffffff}, Init: p.NoInit})
		cases = append(cases, c.done())
	}
	return cases
}

// shapes is operators with as many axes, operands, instructions, constants and
// outputs as there may be, state that goes on from step to step through
// subnormals, and copies that read the old state while others write it.
func shapes() []Case {
	c := newMaker("most-axes")
	ext := []int64{2, 1, 3, 2, 2, 1, 2, 3}
	id := c.floats(counted(144)...)
	linear := coord(144, 1)
	for j, pitch := 7, int64(1); j >= 0; j-- {
		linear.Coef[j], pitch = int32(pitch), pitch*ext[j]
	}
	c.add(with(mapOp("map", extents(ext...), 8, p.F32), []p.Operand{c.state(id, linear)}, nil, p.Instr{Op: p.OpNEG, A: ref(0)}))
	for outs := 0; outs < 8; outs++ {
		for _, order := range []p.Order{p.Seq, p.Stripe32} {
			c.add(with(fold("fold", p.Add, order, extents(ext...), outs, 8-outs), []p.Operand{c.state(id, linear)}, nil))
		}
	}
	most := newMaker("most-of-all")
	var in []p.Operand
	for i := range p.MaxOperands {
		in = append(in, most.state(most.floats(terms(70, uint64(i+1))...), flat(70, 0)))
	}
	consts := f(0.5, -0.25, 2, 3, -1, 1e-3, 7, -0.125)
	var body []p.Instr
	for k := range p.MaxInstructions {
		t := p.Instr{Op: p.OpFMA, A: ref(uint8(k % 6)), B: cf(uint8(k % 8)), C: cf(uint8((k + 3) % 8))}
		if k > 0 {
			t.C = res(uint8(k - 1))
		}
		if k%9 == 8 {
			t = p.Instr{Op: p.OpTANH, A: res(uint8(k - 1))}
		}
		body = append(body, t)
	}
	most.add(with(mapOp("map", extents(70), 1, p.F32), in, consts, body...))
	most.add(with(fold("fold", p.Add, p.Stripe32, extents(70), 0, 1), in, consts, body...))

	fade := newMaker("fades-into-subnormals")
	x := fade.floats(0x01000000, 0x00800001, 0x80ffffff, 0x00000003, 0x00800000)
	half := fade.add(with(mapOp("half", extents(5), 1, p.F32), []p.Operand{fade.state(x, flat(5, 0))}, f(0.5), mul(ref(0), cf(0))))
	fade.Program.Slots[x].Next = half
	old := fade.add(with(mapOp("old", extents(5), 1, p.F32), []p.Operand{fade.state(x, plus(coord(5, 1, -1), 4))}, nil)) // the state before the step
	fade.add(with(mapOp("both", extents(5), 1, p.F32), []p.Operand{fade.out(half, flat(5, 0)), fade.out(old, flat(5, 0))}, nil, p.Instr{Op: p.OpSUB, A: ref(0), B: ref(1)}))
	fade.Steps = 30

	swap := newMaker("swaps-its-state")
	a, b := swap.ints(1, 2, 3), swap.ints(-4, 5, math.MinInt32)
	toA := swap.add(with(mapOp("b", extents(3), 1, p.I32), []p.Operand{swap.state(b, flat(3, 0))}, []uint32{1}, p.Instr{Op: p.OpISUB, A: ref(0), B: ci(0)}))
	toB := swap.add(with(mapOp("a", extents(3), 1, p.I32), []p.Operand{swap.state(a, flat(3, 0))}, nil))
	swap.Program.Slots[a].Next, swap.Program.Slots[b].Next = toA, toB
	swap.Steps = 5

	large := newMaker("many-elements")
	y := large.floats(terms(1<<12, 5)...)
	large.add(with(mapOp("map", extents(7, 1<<12), 2, p.F32), []p.Operand{large.state(y, coord(1<<12, 1, 0, 1)), index(coord(7, 1, 1))}, nil,
		p.Instr{Op: p.OpI2F, A: ref(1)}, p.Instr{Op: p.OpFMA, A: ref(0), B: res(0), C: ref(0)}))
	large.add(with(fold("stripe", p.FMA, p.Stripe32, extents(129, 100), 1, 1), []p.Operand{large.state(y, coord(1<<12, 1, 31, 1))}, nil, mul(ref(0), ref(0))))
	return []Case{c.done(), most.done(), fade.done(), swap.done(), large.done()}
}
