package programtest

import p "lode/program"

// Segmented is a step whose sums are longer than a segment of the referee, in
// both orders, and which reads every source: a dense layer of 150 inputs, a
// striped sum of 2,100 terms, a state of 4,096 elements to which noise is added
// on a schedule, an int32 counter, and a bias that nothing replaces.
func Segmented() *p.Program {
	const batch, rows, in, out, long, big, steps = 4, 10, 150, 3, 2100, 4096, 8
	const wN, yN = out * in, batch * out
	slotW, slotB, slotBig, slotLoss, slotCount := 0, 1, 2, 3, 4
	weights, rate := p.NewArray(p.F32, long), p.NewArray(p.F32, steps)
	for i := range weights.F32 {
		weights.F32[i] = float32(1+i%7) / 64
	}
	for i := range rate.F32 {
		rate.F32[i] = 0.25 / float32(1+i)
	}
	ops := []p.Op{perm(batch)}
	add := func(o p.Op) int { ops = append(ops, o); return len(ops) - 1 }
	at := func(s p.Source, id int, n int64) p.Operand { return operand(s, p.F32, id, n, coord(n, 1, 1)) }

	// y[b,o|i] = bias(o) + Σ x(rows(b),i)·W(o,i)
	dense := fold("dense", p.FMA, p.Seq, extents(batch, out, in), 2, 1)
	dense.Init = 3
	y := add(with(dense, []p.Operand{
		operand(p.SourceOp, p.I32, 0, batch, coord(batch, 1, 1)),
		operand(p.SourceData, p.F32, 0, rows*in, by(coord(rows, in), 0), coord(in, 1, 0, 0, 1)),
		operand(p.SourceState, p.F32, slotW, wN, coord(out, in, 0, 1), coord(in, 1, 0, 0, 1)),
		operand(p.SourceState, p.F32, slotB, out, coord(out, 1, 0, 1)),
	}, nil, mul(ref(1), ref(2))))
	// s[|k] = Σ t(k)²
	s := add(with(fold("long sum", p.FMA, p.Stripe32, extents(long), 0, 1), []p.Operand{
		at(p.SourceTable, 0, long),
	}, nil, mul(ref(0), ref(0))))
	// loss[|b,o] = Σ y(b,o)·s
	loss := add(with(fold("loss", p.Add, p.Seq, extents(batch, out), 0, 2), []p.Operand{
		operand(p.SourceOp, p.F32, y, yN, coord(batch, out, 1), coord(out, 1, 0, 1)),
		operand(p.SourceOp, p.F32, s, 1, coord(1, 1)),
	}, nil, mul(ref(0), ref(1))))
	w := add(with(mapOp("weights", extents(wN), 1, p.F32), []p.Operand{
		at(p.SourceState, slotW, wN), operand(p.SourceOp, p.F32, loss, 1, coord(1, 1)),
	}, f32s(-0.001), p.Instr{Op: p.OpFMA, A: cf(0), B: ref(1), C: ref(0)}))
	noise := add(p.Op{Kind: p.RNG, Name: "noise", Out: p.F32, OutAxes: 1, Extents: extents(big), Init: p.NoInit, Consts: []uint32{1}})
	noisy := add(with(mapOp("noisy", extents(big), 1, p.F32), []p.Operand{
		at(p.SourceState, slotBig, big), at(p.SourceOp, noise, big),
		operand(p.SourceTable, p.F32, 1, steps, by(coord(steps, 1), p.IndStep)),
	}, nil, p.Instr{Op: p.OpFMA, A: ref(1), B: ref(2), C: ref(0)}))
	count := add(with(mapOp("count", extents(1), 1, p.I32), []p.Operand{
		operand(p.SourceState, p.I32, slotCount, 1, coord(1, 1, 1)),
	}, []uint32{1}, p.Instr{Op: p.OpIADD, A: ref(0), B: ci(0)}))

	return &p.Program{
		Batch: batch, Rows: rows, Loss: slotLoss, Ops: ops,
		Slots: []p.Slot{
			{Name: "W", Shape: []int64{out, in}, Type: p.F32, Elements: wN, Next: w},
			{Name: "bias", Type: p.F32, Elements: out, Next: -1},
			{Name: "big", Type: p.F32, Elements: big, Next: noisy},
			{Name: "loss", Type: p.F32, Elements: 1, Next: loss},
			{Name: "count", Type: p.I32, Elements: 1, Next: count},
		},
		Columns: []p.Column{{Name: "x", Type: p.F32, Elements: rows * in}},
		Tables:  []p.Table{{Name: "weights", Values: weights}, {Name: "rate", Values: rate}},
	}
}
