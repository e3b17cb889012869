package programtest

import (
	"math"

	p "lode/program"
)

// Convolution has a strided, padded convolution and its two gradients (one with
// exact divisors), overlapping max pooling, and a squared norm in STRIPE32.
func Convolution() *p.Program {
	const (
		batch, rows    = 2, 6
		chans, side    = 2, 7 // input planes
		filters, size  = 3, 3
		stride, pad    = 2, 1
		outSide        = (side+2*pad-size)/stride + 1
		pooled         = outSide - 1
		wN             = filters * chans * size * size
		plane, outArea = side * side, outSide * outSide
		yN             = batch * filters * outArea
	)
	rowsAt := func(coef ...int32) p.Operand { return operand(p.SourceOp, p.I32, 0, batch, coord(batch, 1, coef...)) }
	ops := []p.Op{perm(batch)}
	add := func(o p.Op) int { ops = append(ops, o); return len(ops) - 1 }

	// y[n,o,y,x|c,u,v] = Σ X(rows(n), c, 2y+u-1, 2x+v-1)·W(o,c,u,v)
	y := add(with(fold("conv", p.FMA, p.Seq, extents(batch, filters, outSide, outSide, chans, size, size), 4, 3), []p.Operand{
		rowsAt(1),
		operand(p.SourceData, p.F32, 0, rows*chans*plane,
			by(coord(rows, chans*plane), 0), coord(chans, plane, 0, 0, 0, 0, 1),
			plus(coord(side, side, 0, 0, stride, 0, 0, 1), -pad), plus(coord(side, 1, 0, 0, 0, stride, 0, 0, 1), -pad)),
		operand(p.SourceState, p.F32, 0, wN, coord(filters, chans*size*size, 0, 1), coord(chans, size*size, 0, 0, 0, 0, 1),
			coord(size, size, 0, 0, 0, 0, 0, 1), coord(size, 1, 0, 0, 0, 0, 0, 0, 1)),
	}, nil, mul(ref(1), ref(2))))

	// dX[n,c,h,w|o,u,v] = Σ y(n, o, (h+1-u)/2, (w+1-v)/2)·W(o,c,u,v), taking y as its own gradient
	dx := add(with(fold("dX", p.FMA, p.Seq, extents(batch, chans, side, side, filters, size, size), 4, 3), []p.Operand{
		operand(p.SourceOp, p.F32, y, yN, coord(batch, filters*outArea, 1), coord(filters, outArea, 0, 0, 0, 0, 1),
			divided(plus(coord(outSide, outSide, 0, 0, 1, 0, 0, -1), pad), stride),
			divided(plus(coord(outSide, 1, 0, 0, 0, 1, 0, 0, -1), pad), stride)),
		operand(p.SourceState, p.F32, 0, wN, coord(filters, chans*size*size, 0, 0, 0, 0, 1), coord(chans, size*size, 0, 1),
			coord(size, size, 0, 0, 0, 0, 0, 1), coord(size, 1, 0, 0, 0, 0, 0, 0, 1)),
	}, nil, mul(ref(0), ref(1))))

	// dW[o,c,u,v|n,y,x] = Σ y(n,o,y,x)·X(rows(n), c, 2y+u-1, 2x+v-1)
	dw := add(with(fold("dW", p.FMA, p.Seq, extents(filters, chans, size, size, batch, outSide, outSide), 4, 3), []p.Operand{
		rowsAt(0, 0, 0, 0, 1),
		operand(p.SourceOp, p.F32, y, yN, coord(batch, filters*outArea, 0, 0, 0, 0, 1), coord(filters, outArea, 1),
			coord(outSide, outSide, 0, 0, 0, 0, 0, 1), coord(outSide, 1, 0, 0, 0, 0, 0, 0, 1)),
		operand(p.SourceData, p.F32, 0, rows*chans*plane,
			by(coord(rows, chans*plane), 0), coord(chans, plane, 0, 1),
			plus(coord(side, side, 0, 0, 1, 0, 0, stride), -pad), plus(coord(side, 1, 0, 0, 0, 1, 0, 0, stride), -pad)),
	}, nil, mul(ref(1), ref(2))))
	w := add(with(mapOp("sgd", extents(wN), 1, p.F32), []p.Operand{
		operand(p.SourceState, p.F32, 0, wN, coord(wN, 1, 1)), operand(p.SourceOp, p.F32, dw, wN, coord(wN, 1, 1)),
	}, f32s(-0.001), p.Instr{Op: p.OpFMA, A: cf(0), B: ref(1), C: ref(0)}))

	// pool[n·o,y,x|u,v] = max y(n·o, y+u, x+v), windows overlap
	pool := add(with(fold("max pool", p.Max, p.Seq, extents(batch*filters, pooled, pooled, 2, 2), 3, 2), []p.Operand{
		oob(operand(p.SourceOp, p.F32, y, yN, coord(batch*filters, outArea, 1),
			coord(outSide, outSide, 0, 1, 0, 1), coord(outSide, 1, 0, 0, 1, 0, 1)), -math.MaxFloat32),
	}, nil))

	norm := add(with(fold("|dX|² by row", p.FMA, p.Stripe32, extents(batch, chans*plane), 1, 1), []p.Operand{
		operand(p.SourceOp, p.F32, dx, batch*chans*plane, coord(batch, chans*plane, 1), coord(chans*plane, 1, 0, 1)),
	}, nil, mul(ref(0), ref(0))))
	loss := add(with(fold("|dX|²", p.Add, p.Seq, extents(batch), 0, 1), []p.Operand{
		operand(p.SourceOp, p.F32, norm, batch, coord(batch, 1, 1)),
	}, nil))

	return &p.Program{
		Batch: batch, Rows: rows, Loss: 1, Ops: ops,
		Slots: []p.Slot{
			{Name: "W", Shape: []int64{filters, chans, size, size}, Type: p.F32, Elements: wN, Next: w},
			{Name: "loss", Type: p.F32, Elements: 1, Next: loss},
			{Name: "pooled", Type: p.F32, Elements: batch * filters * pooled * pooled, Next: pool},
		},
		Columns: []p.Column{{Name: "images", Shape: []int64{rows, chans, side, side}, Type: p.F32, Elements: rows * chans * plane}},
	}
}
