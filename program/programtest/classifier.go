package programtest

import p "lode/program"

// Classifier is a dense layer of u8 inputs with ReLU and dropout, softmax
// cross-entropy, Adam for the weights with schedules read at STEP, SGD for the
// bias, and an int32 slot that counts steps.
func Classifier() *p.Program {
	const batch, rows, in, out, steps = 4, 10, 5, 3, 16
	const wN, yN = out * in, batch * out
	slotW, slotB, slotM, slotV, slotLoss := 0, 1, 2, 3, 4
	rate, eps := p.NewArray(p.F32, steps), p.NewArray(p.F32, steps)
	for i := range rate.F32 {
		rate.F32[i], eps.F32[i] = 0.01/float32(1+i), 1e-8
	}
	// Axes of most operators: b, o.
	b := coord(batch, 1, 1)
	bo := []p.Coord{coord(batch, out, 1), coord(out, 1, 0, 1)}
	rowsAt := func(coef ...int32) p.Operand { return operand(p.SourceOp, p.I32, 0, batch, coord(batch, 1, coef...)) }
	label := func() p.Operand {
		return operand(p.SourceData, p.I32, 1, rows, by(coord(rows, 1), 0))
	}
	yAt := func(op int) p.Operand { return operand(p.SourceOp, p.F32, op, yN, bo...) }
	perRow := func(op int) p.Operand { return operand(p.SourceOp, p.F32, op, batch, b) }
	weights := func(s p.Source, id int) p.Operand { return operand(s, p.F32, id, wN, coord(wN, 1, 1)) }
	schedule := func(table int) p.Operand {
		return operand(p.SourceTable, p.F32, table, steps, by(coord(steps, 1), p.IndStep))
	}

	ops := []p.Op{perm(batch)}
	add := func(o p.Op) int { ops = append(ops, o); return len(ops) - 1 }

	// y[b,o|i] = bias(o) + Σ x(rows(b),i)·W(o,i)
	y := fold("dense", p.FMA, p.Seq, extents(batch, out, in), 2, 1)
	y.Init = 3
	add(with(y, []p.Operand{
		rowsAt(1),
		operand(p.SourceData, p.U8, 0, rows*in, by(coord(rows, in), 0), coord(in, 1, 0, 0, 1)),
		operand(p.SourceState, p.F32, slotW, wN, coord(out, in, 0, 1), coord(in, 1, 0, 0, 1)),
		operand(p.SourceState, p.F32, slotB, out, coord(out, 1, 0, 1)),
	}, nil, mul(ref(1), ref(2))))

	u := add(p.Op{Kind: p.RNG, Name: "dropout mask", Out: p.F32, OutAxes: 2, Extents: extents(batch, out), Consts: []uint32{7}, Init: p.NoInit})

	h := add(with(mapOp("relu dropout", extents(batch, out), 2, p.F32), []p.Operand{yAt(1), yAt(u)}, f32s(0, 0.25, 4./3),
		p.Instr{Op: p.OpMAX, A: ref(0), B: cf(0)},
		mul(res(0), cf(2)),
		p.Instr{Op: p.OpLT, A: ref(1), B: cf(1)},
		p.Instr{Op: p.OpSELECT, A: res(2), B: cf(0), C: res(1)}))

	m := add(with(fold("row maximum", p.Max, p.Seq, extents(batch, out), 1, 1), []p.Operand{yAt(h)}, nil))
	e := add(with(mapOp("exp", extents(batch, out), 2, p.F32), []p.Operand{yAt(h), perRow(m)}, nil,
		p.Instr{Op: p.OpSUB, A: ref(0), B: ref(1)}, p.Instr{Op: p.OpEXP, A: res(0)}))
	s := add(with(fold("row sum", p.Add, p.Stripe32, extents(batch, out), 1, 1), []p.Operand{yAt(e)}, nil))

	// loss[|b] = Σ (ln s(b) - (h(b,label) - m(b)))/batch
	loss := add(with(fold("cross-entropy", p.Add, p.Seq, extents(batch), 0, 1), []p.Operand{
		rowsAt(1), label(),
		operand(p.SourceOp, p.F32, h, yN, coord(batch, out, 1), by(coord(out, 1), 1)),
		perRow(s), perRow(m),
	}, f32s(1./batch),
		p.Instr{Op: p.OpLOG, A: ref(3)},
		p.Instr{Op: p.OpSUB, A: ref(2), B: ref(4)},
		p.Instr{Op: p.OpSUB, A: res(0), B: res(1)},
		mul(res(2), cf(0))))

	// dy[b,o] = (e/s - [label = o])/batch where the unit is awake
	dy := add(with(mapOp("dy", extents(batch, out), 2, p.F32), []p.Operand{
		rowsAt(1), label(), index(coord(out, 1, 0, 1)), yAt(e), perRow(s), yAt(h),
	}, f32s(0, 1./batch),
		p.Instr{Op: p.OpDIV, A: ref(3), B: ref(4)},
		p.Instr{Op: p.OpIEQ, A: ref(1), B: ref(2)},
		p.Instr{Op: p.OpSUB, A: res(0), B: res(1)},
		mul(res(2), cf(1)),
		p.Instr{Op: p.OpLT, A: cf(0), B: ref(5)},
		p.Instr{Op: p.OpSELECT, A: res(4), B: res(3), C: cf(0)}))

	dW := add(with(fold("dW", p.FMA, p.Seq, extents(out, in, batch), 2, 1), []p.Operand{
		rowsAt(0, 0, 1),
		operand(p.SourceOp, p.F32, dy, yN, coord(batch, out, 0, 0, 1), coord(out, 1, 1)),
		operand(p.SourceData, p.U8, 0, rows*in, by(coord(rows, in), 0), coord(in, 1, 0, 1)),
	}, nil, mul(ref(1), ref(2))))
	db := add(with(fold("db", p.Add, p.Seq, extents(out, batch), 1, 1), []p.Operand{
		operand(p.SourceOp, p.F32, dy, yN, coord(batch, out, 0, 1), coord(out, 1, 1)),
	}, nil))

	moment := add(with(mapOp("adam m", extents(wN), 1, p.F32), []p.Operand{weights(p.SourceState, slotM), weights(p.SourceOp, dW)}, f32s(0.9, 0.1),
		mul(ref(1), cf(1)), p.Instr{Op: p.OpFMA, A: cf(0), B: ref(0), C: res(0)}))
	second := add(with(mapOp("adam v", extents(wN), 1, p.F32), []p.Operand{weights(p.SourceState, slotV), weights(p.SourceOp, dW)}, f32s(0.999, 0.001),
		mul(ref(1), cf(1)), mul(res(0), ref(1)), p.Instr{Op: p.OpFMA, A: cf(0), B: ref(0), C: res(1)}))
	w := add(with(mapOp("adam W", extents(wN), 1, p.F32), []p.Operand{
		weights(p.SourceState, slotW), weights(p.SourceOp, moment), weights(p.SourceOp, second), schedule(0), schedule(1),
	}, nil,
		p.Instr{Op: p.OpSQRT, A: ref(2)},
		p.Instr{Op: p.OpADD, A: res(0), B: ref(4)},
		p.Instr{Op: p.OpDIV, A: ref(1), B: res(1)},
		p.Instr{Op: p.OpNEG, A: ref(3)},
		p.Instr{Op: p.OpFMA, A: res(3), B: res(2), C: ref(0)}))
	bias := add(with(mapOp("sgd b", extents(out), 1, p.F32), []p.Operand{
		operand(p.SourceState, p.F32, slotB, out, coord(out, 1, 1)), operand(p.SourceOp, p.F32, db, out, coord(out, 1, 1)),
	}, f32s(-0.1), p.Instr{Op: p.OpFMA, A: cf(0), B: ref(1), C: ref(0)}))
	count := add(with(mapOp("count", extents(), 0, p.I32), []p.Operand{operand(p.SourceState, p.I32, 5, 1)}, []uint32{1},
		p.Instr{Op: p.OpIADD, A: ref(0), B: ci(0)}))

	return &p.Program{
		Batch: batch, Rows: rows, Loss: slotLoss, Ops: ops,
		Slots: []p.Slot{
			{Name: "W", Shape: []int64{out, in}, Type: p.F32, Elements: wN, Next: w},
			{Name: "b", Shape: []int64{out}, Type: p.F32, Elements: out, Next: bias},
			{Name: "W.m", Shape: []int64{out, in}, Type: p.F32, Elements: wN, Next: moment},
			{Name: "W.v", Shape: []int64{out, in}, Type: p.F32, Elements: wN, Next: second},
			{Name: "loss", Type: p.F32, Elements: 1, Next: loss},
			{Name: "steps", Type: p.I32, Elements: 1, Next: count},
		},
		Columns: []p.Column{
			{Name: "pixels", Shape: []int64{rows, in}, Type: p.U8, Elements: rows * in},
			{Name: "label", Shape: []int64{rows}, Type: p.I32, Elements: rows},
		},
		Tables: []p.Table{{Name: "rate", Values: rate}, {Name: "eps", Values: eps}},
	}
}
