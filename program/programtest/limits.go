package programtest

import p "lode/program"

// The largest that AtLimits has of everything.
const (
	limitSlots = 3686    // so many roots as one transaction may carry
	limitWide  = 1 << 12 // rows and columns of the matrix product
	limitSum   = p.MaxTerms
	limitSums  = 160
	limitFar   = limitSums * p.MaxSum // elements of which each is read from all over
	limitTerms = 128                  // of these: two segments
)

// Operators of AtLimits whose disputes are the longest.
const (
	WideOp = iota // a matrix product of 2²⁴ elements, 128 terms each
	NoiseOp
	DotOp // 16 elements of 2²⁰ terms each
	FarOp // 655,360 elements of 128 terms each, with six operands whose terms lie all over the first one's
)

// AtLimits is a step that is as large as the static check lets a dispute get: 8,192
// operators, as many slots as one transaction can list, an output of 2²⁴ elements,
// sums of 2²⁰ terms, and operands that need a transaction each. A step takes about
// two seconds, and 80 MB.
func AtLimits() *p.Program {
	const terms, wide = limitTerms, limitWide * limitWide
	const slotA, slotB, slotLoss = 0, 1, 2
	ops := []p.Op{
		// wide[r,c|k] = Σ A(r,k)·B(k,c)
		WideOp: with(fold("wide", p.FMA, p.Seq, extents(limitWide, limitWide, terms), 2, 1), []p.Operand{
			operand(p.SourceState, p.F32, slotA, limitWide*terms, coord(limitWide, terms, 1), coord(terms, 1, 0, 0, 1)),
			operand(p.SourceState, p.F32, slotB, terms*limitWide, coord(terms, limitWide, 0, 0, 1), coord(limitWide, 1, 0, 1)),
		}, nil, mul(ref(0), ref(1))),
		NoiseOp: {Kind: p.RNG, Name: "noise", Out: p.F32, OutAxes: 1, Extents: extents(limitSum), Init: p.NoInit, Consts: []uint32{1}},
		// dot[i|k] = Σ wide(i·2²⁰ + k)·noise(k)
		DotOp: with(fold("dot", p.FMA, p.Seq, extents(wide/limitSum, limitSum), 1, 1), []p.Operand{
			operand(p.SourceOp, p.F32, WideOp, wide, coord(wide/limitSum, limitSum, 1), coord(limitSum, 1, 0, 1)),
			operand(p.SourceOp, p.F32, NoiseOp, limitSum, coord(limitSum, 1, 0, 1)),
		}, nil, mul(ref(0), ref(1))),
		FarOp: far(wide),
		// sums[i|k] = Σ far(i·4096 + k)
		FarOp + 1: with(fold("sums", p.Add, p.Seq, extents(limitSums, p.MaxSum), 1, 1), []p.Operand{
			operand(p.SourceOp, p.F32, FarOp, limitFar, coord(limitSums, p.MaxSum, 1), coord(p.MaxSum, 1, 0, 1)),
		}, nil),
	}
	add := func(o p.Op) int { ops = append(ops, o); return len(ops) - 1 }
	pick := func(id int, n, i int64) p.Operand {
		return operand(p.SourceOp, p.F32, id, n, plus(coord(n, 1), i%n))
	}
	dot := func(i int) p.Operand { return pick(DotOp, wide/limitSum, int64(i)) }
	sum := func(i int) p.Operand { return pick(FarOp+1, limitSums, int64(i)) }
	half := func(name string, x p.Operand, more ...p.Operand) int {
		body := []p.Instr{{Op: p.OpFMA, A: ref(0), B: cf(0), C: ref(1)}}
		for i := 1; i < len(more); i++ {
			body = append(body, p.Instr{Op: p.OpADD, A: res(uint8(i - 1)), B: ref(uint8(i + 1))})
		}
		return add(with(mapOp(name, extents(1), 1, p.F32), append([]p.Operand{x}, more...), f32s(0.5), body...))
	}
	slots := []p.Slot{
		{Name: "A", Type: p.F32, Elements: limitWide * terms, Next: -1},
		{Name: "B", Type: p.F32, Elements: terms * limitWide, Next: -1},
	}
	// A chain of operators that no slot takes, and one for each slot.
	end := half("chain", sum(0), dot(0))
	for len(ops) < p.MaxOps-(limitSlots-slotLoss) {
		end = half("chain", pick(end, 1, 0), dot(len(ops)))
	}
	for id := slotLoss; id < limitSlots; id++ {
		own := operand(p.SourceState, p.F32, id, 1, coord(1, 1))
		slots = append(slots, p.Slot{Type: p.F32, Elements: 1, Next: half("next", own, dot(id), sum(id), pick(end, 1, 0))})
	}
	slots[slotLoss].Name = "loss"
	return &p.Program{Batch: 1, Rows: 1, Loss: slotLoss, Ops: ops, Slots: slots}
}

// far are sums whose operands read blocks from all over a tensor.
func far(elements int64) p.Op {
	const terms, near = limitTerms, limitFar + p.MaxOperands*p.Lanes
	stride := (elements - near) / terms
	var in []p.Operand
	for k := range int64(p.MaxOperands) {
		in = append(in, operand(p.SourceOp, p.F32, WideOp, elements,
			coord(terms, stride, 0, 1), plus(coord(near, 1, 1), k*p.Lanes)))
	}
	return with(fold("far", p.Add, p.Seq, extents(limitFar, terms), 1, 1), in, nil,
		mul(ref(0), ref(1)),
		p.Instr{Op: p.OpFMA, A: ref(2), B: ref(3), C: res(0)},
		p.Instr{Op: p.OpFMA, A: ref(4), B: ref(5), C: res(1)})
}
