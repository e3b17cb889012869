package gorgonia

import (
	"math"
	"slices"

	G "gorgonia.org/gorgonia"

	"lode/program"
	"lode/program/builder"
)

// window is how a kernel moves over an image.
type window struct {
	h, w                 int64 // of the kernel
	padH, padW           int64 // above and left
	strideH, strideW     int64
	dilationH, dilationW int64
	outH, outW           int64
}

// at is the row and column of an image under kernel element u, v at output y, x.
func (w window) at(y, x, u, v builder.Index) (row, column builder.Index) {
	return y.Times(w.strideH).Plus(u.Times(w.dilationH)).Shift(-w.padH), x.Times(w.strideW).Plus(v.Times(w.dilationW)).Shift(-w.padW)
}

// im2col is the pieces of an image under a kernel, [B, outH, outW, C·h·w]. A
// product with filters is computed without them.
func (l *lowering) im2col(n *G.Node, in []*value) *value {
	image := l.view(in[0])
	out := dims(n)
	f := func(name string) int64 { return integer(n, name) }
	return &value{columns: &image, window: window{f("h"), f("w"), f("padH"), f("padW"), f("strideH"), f("strideW"), f("dilationH"), f("dilationW"), out[1], out[2]}}
}

// unfold writes an im2col into memory.
func (l *lowering) unfold(v *value) builder.Tensor {
	image, w := *v.columns, v.window
	o := l.b.Map(image.Dim(0), w.outH, w.outW, image.Dim(1), w.h, w.w).Named("im2col")
	row, column := w.at(builder.Axis(1), builder.Axis(2), builder.Axis(4), builder.Axis(5))
	return o.Emit(o.Read(image, builder.Axis(0), builder.Axis(3), row, column))
}

// convolution is a·bᵀ where a is the columns of an image and b filters, one a row:
// an operator that reads the image in place. It gives nil for other products.
func (l *lowering) convolution(n *G.Node, a, b *value, ta, tb bool) *value {
	if a.columns == nil || ta || !tb || len(a.shape) != 2 {
		return nil
	}
	image, w := *a.columns, a.window
	batch, channels := image.Dim(0), image.Dim(1)
	if a.shape[1] != channels*w.h*w.w {
		return nil
	}
	count := b.shape[0]
	filters := l.viewAs(b, count, channels, w.h, w.w)
	o := l.b.Fold(program.FMA, program.Seq, []int64{batch, count, w.outH, w.outW}, channels, w.h, w.w).Named("conv2d")
	row, column := w.at(builder.Axis(2), builder.Axis(3), builder.Axis(5), builder.Axis(6))
	y := o.Emit(o.Mul(o.Read(image, builder.Axis(0), builder.Axis(4), row, column),
		o.Read(filters, builder.Axis(1), builder.Axis(4), builder.Axis(5), builder.Axis(6))))
	return l.keep(n, y.Transpose(0, 2, 3, 1))
}

// maxPool is the greatest under a window; beyond the image there is nothing.
func (l *lowering) maxPool(n *G.Node, in []*value) *value {
	image, out := l.view(in[0]), dims(n)
	f := func(name string) int64 { return integer(n, name) }
	w := window{f("h"), f("w"), f("padNorth"), f("padWest"), f("strideH"), f("strideW"), 1, 1, out[2], out[3]}
	o := l.b.Fold(program.Max, program.Seq, out, w.h, w.w).Named(label(n))
	row, column := w.at(builder.Axis(2), builder.Axis(3), builder.Axis(4), builder.Axis(5))
	return l.keep(n, o.Emit(o.ReadOr(-math.MaxFloat32, image, builder.Axis(0), builder.Axis(1), row, column)))
}

// averageAll is the mean of each channel of an image.
func (l *lowering) averageAll(n *G.Node, in []*value) *value {
	x := in[0]
	area := float64(x.shape[2] * x.shape[3])
	sum := l.reduction(label(n), program.Add, x, []int64{2, 3}, nil)
	s := &value{node: n, shape: slices.Clone(dims(n)), tensor: sum}
	return l.elementwise(dims(n), 1, 1, func(o op, v []val) val { return o.Div(v[0], o.F32(area)) }, s)
}
