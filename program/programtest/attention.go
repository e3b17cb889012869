package programtest

import (
	"math"

	p "lode/program"
)

// Attention is causal attention over embedded tokens: indirect rows, a pure
// predicate as the mask, a mask before EXP, and the embedding's gradient as a
// fold with an equality predicate (a scatter).
func Attention() *p.Program {
	const batch, rows, vocab, dim = 5, 9, 6, 4
	const xN = batch * dim
	ops := []p.Op{perm(batch)}
	add := func(o p.Op) int { ops = append(ops, o); return len(ops) - 1 }

	// x[t,d] = E(token(rows(t)), d)
	x := add(with(mapOp("embed", extents(batch, dim), 2, p.F32), []p.Operand{
		operand(p.SourceOp, p.I32, 0, batch, coord(batch, 1, 1)),
		operand(p.SourceData, p.I32, 0, rows, by(coord(rows, 1), 0)),
		operand(p.SourceState, p.F32, 0, vocab*dim, by(coord(vocab, dim), 1), coord(dim, 1, 0, 1)),
	}, nil))

	// S[i,j|d] = Σ x(i,d)·x(j,d) where 0 <= i-j
	causal := coord(batch, 0, 1, -1)
	scores := add(with(fold("scores", p.FMA, p.Seq, extents(batch, batch, dim), 2, 1), []p.Operand{
		operand(p.SourceOp, p.F32, x, xN, coord(batch, dim, 1), coord(dim, 1, 0, 0, 1)),
		operand(p.SourceOp, p.F32, x, xN, coord(batch, dim, 0, 1), coord(dim, 1, 0, 0, 1), causal),
	}, nil, mul(ref(0), ref(1))))
	ij := []p.Coord{coord(batch, batch, 1), coord(batch, 1, 0, 1)}
	m := add(with(fold("row maximum", p.Max, p.Seq, extents(batch, batch), 1, 1), []p.Operand{
		oob(operand(p.SourceOp, p.F32, scores, batch*batch, append(ij[:2:2], causal)...), -math.MaxFloat32),
	}, nil))
	e := add(with(mapOp("exp", extents(batch, batch), 2, p.F32), []p.Operand{
		operand(p.SourceOp, p.F32, scores, batch*batch, ij...), operand(p.SourceOp, p.F32, m, batch, coord(batch, 1, 1)),
		index(coord(batch, 1, 0, 1)), index(coord(batch, 1, 1)),
	}, f32s(0.5, -104),
		p.Instr{Op: p.OpSUB, A: ref(0), B: ref(1)},
		mul(res(0), cf(0)),
		p.Instr{Op: p.OpILE, A: ref(2), B: ref(3)},
		p.Instr{Op: p.OpSELECT, A: res(2), B: res(1), C: cf(1)},
		p.Instr{Op: p.OpEXP, A: res(3)}))
	sum := add(with(fold("row sum", p.Add, p.Stripe32, extents(batch, batch), 1, 1), []p.Operand{
		operand(p.SourceOp, p.F32, e, batch*batch, ij...),
	}, nil))
	prob := add(with(mapOp("softmax", extents(batch, batch), 2, p.F32), []p.Operand{
		operand(p.SourceOp, p.F32, e, batch*batch, ij...), operand(p.SourceOp, p.F32, sum, batch, coord(batch, 1, 1)),
	}, nil, p.Instr{Op: p.OpDIV, A: ref(0), B: ref(1)}))
	out := add(with(fold("mix", p.FMA, p.Seq, extents(batch, dim, batch), 2, 1), []p.Operand{
		operand(p.SourceOp, p.F32, prob, batch*batch, coord(batch, batch, 1), coord(batch, 1, 0, 0, 1), coord(batch, 0, 1, 0, -1)),
		operand(p.SourceOp, p.F32, x, xN, coord(batch, dim, 0, 0, 1), coord(dim, 1, 0, 1)),
	}, nil, mul(ref(0), ref(1))))
	act := add(with(mapOp("tanh", extents(batch, dim), 2, p.F32), []p.Operand{
		operand(p.SourceOp, p.F32, out, xN, coord(batch, dim, 1), coord(dim, 1, 0, 1)),
	}, nil, p.Instr{Op: p.OpTANH, A: ref(0)}))

	// loss[|t,d] = Σ act²
	loss := add(with(fold("loss", p.Add, p.Seq, extents(batch, dim), 0, 2), []p.Operand{
		operand(p.SourceOp, p.F32, act, xN, coord(batch, dim, 1), coord(dim, 1, 0, 1)),
	}, nil, mul(ref(0), ref(0))))

	// dE[v,d|t] = Σ act(t,d) where token(rows(t)) = v, and E' = E - dE/100
	de := add(with(fold("dE", p.Add, p.Seq, extents(vocab, dim, batch), 2, 1), []p.Operand{
		operand(p.SourceOp, p.I32, 0, batch, coord(batch, 1, 0, 0, 1)),
		operand(p.SourceData, p.I32, 0, rows, by(coord(rows, 1), 0)),
		operand(p.SourceOp, p.F32, act, xN, coord(batch, dim, 0, 0, 1), coord(dim, 1, 0, 1), by(coord(1, 0, -1), 1)),
	}, nil))
	next := add(with(mapOp("sgd", extents(vocab*dim), 1, p.F32), []p.Operand{
		operand(p.SourceState, p.F32, 0, vocab*dim, coord(vocab*dim, 1, 1)), operand(p.SourceOp, p.F32, de, vocab*dim, coord(vocab*dim, 1, 1)),
	}, f32s(-0.01), p.Instr{Op: p.OpFMA, A: cf(0), B: ref(1), C: ref(0)}))

	return &p.Program{
		Batch: batch, Rows: rows, Loss: 1, Ops: ops,
		Slots: []p.Slot{
			{Name: "E", Shape: []int64{vocab, dim}, Type: p.F32, Elements: vocab * dim, Next: next},
			{Name: "loss", Type: p.F32, Elements: 1, Next: loss},
		},
		Columns: []p.Column{{Name: "token", Type: p.I32, Elements: rows}},
	}
}
