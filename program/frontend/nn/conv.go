package nn

import (
	"math"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
)

// Window is how a filter or a pool moves over pictures. A zero field takes the
// default in brackets.
type Window struct {
	Stride   int64 // pixels from one position to the next [1; of a pool its size]
	Padding  int64 // pixels that are added on every side [0]
	Dilation int64 // of a filter: pixels from one tap to the next [1]
	Groups   int64 // of a filter: of channels, each with outputs of its own [1]
}

// maxWindow bounds the numbers of a Window, so that no product overflows.
const maxWindow = 1 << 20

// with fills in defaults and says whether the numbers make sense.
func (w Window) with(b *builder.Builder, layer string, stride int64) (Window, bool) {
	for _, f := range []struct {
		what            string
		v               *int64
		standard, least int64
	}{{"stride", &w.Stride, stride, 1}, {"padding", &w.Padding, 0, 0}, {"dilation", &w.Dilation, 1, 1}, {"groups", &w.Groups, 1, 1}} {
		if *f.v == 0 {
			*f.v = f.standard
		}
		if !suits(b, layer, f.what, *f.v, f.least, maxWindow) {
			return w, false
		}
	}
	return w, true
}

// positions is how many places a window of size taps finds on n pixels.
func (w Window) positions(n, size int64) int64 {
	reach := n + 2*w.Padding - w.Dilation*(size-1) - 1
	if reach < 0 {
		return 0
	}
	return reach/w.Stride + 1
}

// at is the pixel under tap u at position y, both numbers of axes.
func (w Window) at(y, u int) builder.Index {
	return builder.Axis(y).Times(w.Stride).Plus(builder.Axis(u).Times(w.Dilation)).Shift(-w.Padding)
}

// covers reports pictures that are smaller than the window.
func (w Window) covers(b *builder.Builder, layer string, x builder.Tensor, height, width int64) (oh, ow int64, ok bool) {
	oh, ow = w.positions(x.Dim(2), height), w.positions(x.Dim(3), width)
	if oh < 1 || ow < 1 {
		b.Fail(fault.Input(layer+" input", shapeText(x.Shape()), "pictures of at least %d×%d pixels with the padding",
			w.Dilation*(height-1)+1, w.Dilation*(width-1)+1))
		return 0, 0, false
	}
	return oh, ow, true
}

// Conv2D is the cross-correlation of pictures x [batch, channels, height, width]
// with filters w [outputs, channels/groups, taps, taps], plus bias [outputs] (or
// the zero Tensor: none): [batch, outputs, height', width'], where
// height' = ⌊(height + 2·padding - dilation·(taps-1) - 1)/stride⌋ + 1. Each output
// is one chain of fused multiply-adds, from the bias on, over channels, rows and
// columns of the filter.
func Conv2D(b *builder.Builder, name string, x, w, bias builder.Tensor, win Window) builder.Tensor {
	win, ok := win.with(b, name, 1)
	if !ok || !fits(b, name, "input", x, free, free, free, free) {
		return x
	}
	channels := x.Dim(1)
	if channels%win.Groups != 0 {
		b.Fail(fault.Input(name+" groups", win.Groups, "a divisor of the %d channels", channels))
		return x
	}
	each := channels / win.Groups
	if !fits(b, name, "filters", w, free, each, free, free) || !bias.IsZero() && !fits(b, name, "bias", bias, w.Dim(0)) {
		return x
	}
	outputs, kh, kw := w.Dim(0), w.Dim(2), w.Dim(3)
	if outputs%win.Groups != 0 {
		b.Fail(fault.Input(name+" groups", win.Groups, "a divisor of the %d outputs", outputs))
		return x
	}
	oh, ow, ok := win.covers(b, name, x, kh, kw)
	if !ok {
		return x
	}
	// y[n, g, o, y, x | c, u, v]
	made := outputs / win.Groups
	o := b.Fold(program.FMA, program.Seq, []int64{x.Dim(0), win.Groups, made, oh, ow}, each, kh, kw).Named(name)
	filter := builder.Axis(1).Times(made).Plus(builder.Axis(2))
	pixel := o.Read(x, builder.Axis(0), builder.Axis(1).Times(each).Plus(builder.Axis(5)), win.at(3, 6), win.at(4, 7))
	product := o.Mul(pixel, o.Read(w, filter, builder.Axis(5), builder.Axis(6), builder.Axis(7)))
	var y builder.Tensor
	if bias.IsZero() {
		y = o.Emit(product)
	} else {
		y = o.EmitInit(product, o.Init(bias, filter))
	}
	return y.Reshape(x.Dim(0), outputs, oh, ow)
}

// MaxPool is the greatest pixel of each window of size×size, per channel of x
// [batch, channels, height, width]. Padding is less than any pixel. Windows may
// overlap; the gradient goes to the first greatest pixel of a window.
func MaxPool(b *builder.Builder, name string, x builder.Tensor, size int64, win Window) builder.Tensor {
	return pool(b, name, x, size, win, program.Max, -math.MaxFloat32)
}

// AvgPool is the mean of each window of size×size, per channel of x [batch,
// channels, height, width]. Padding counts as 0.
func AvgPool(b *builder.Builder, name string, x builder.Tensor, size int64, win Window) builder.Tensor {
	y := pool(b, name, x, size, win, program.Add, 0)
	return Scale(b, name+" mean", y, 1/float64(max(size*size, 1)))
}

// AvgPoolInside is AvgPool with the mean taken over the pixels of the picture
// alone: padding does not count.
func AvgPoolInside(b *builder.Builder, name string, x builder.Tensor, size int64, win Window) builder.Tensor {
	y := pool(b, name, x, size, win, program.Add, 0)
	win, ok := win.with(b, name, size)
	if !ok || len(y.Shape()) != 4 || b.Err() != nil {
		return y
	}
	// 1/count of each place, which is the same for all pictures and channels.
	oh, ow := y.Dim(2), y.Dim(3)
	share := program.NewArray(program.F32, oh*ow)
	for i := range oh {
		for j := range ow {
			count := win.inside(i, x.Dim(2), size) * win.inside(j, x.Dim(3), size)
			share.F32[i*ow+j] = float32(1 / float64(count))
		}
	}
	table := b.Table(name+" shares", share).Reshape(oh, ow)
	o := b.Map(y.Shape()...).Named(name + " mean")
	return o.Emit(o.Mul(o.Read(y, every(y)...), o.Read(table, builder.Axis(2), builder.Axis(3))))
}

// inside is how many of n pixels a window of size at position i covers.
func (w Window) inside(i, n, size int64) int64 {
	from := i*w.Stride - w.Padding
	return min(from+size, n) - max(from, 0)
}

func pool(b *builder.Builder, name string, x builder.Tensor, size int64, win Window, acc program.Accumulator, outside float64) builder.Tensor {
	if !fits(b, name, "input", x, free, free, free, free) || !suits(b, name, "size", size, 1, maxWindow) {
		return x
	}
	win, ok := win.with(b, name, size)
	if !ok {
		return x
	}
	// A window that lies in the padding alone has no greatest pixel and no mean.
	if !suits(b, name, "padding", win.Padding, 0, size/2) || !suits(b, name, "dilation", win.Dilation, 1, 1) || !suits(b, name, "groups", win.Groups, 1, 1) {
		return x
	}
	oh, ow, ok := win.covers(b, name, x, size, size)
	if !ok {
		return x
	}
	o := b.Fold(acc, program.Seq, []int64{x.Dim(0), x.Dim(1), oh, ow}, size, size).Named(name)
	return o.Emit(o.ReadOr(outside, x, builder.Axis(0), builder.Axis(1), win.at(2, 4), win.at(3, 5)))
}

// GlobalAvgPool is the mean of each channel of x [batch, channels, height,
// width]: [batch, channels].
func GlobalAvgPool(b *builder.Builder, name string, x builder.Tensor) builder.Tensor {
	if !fits(b, name, "input", x, free, free, free, free) {
		return x
	}
	pixels := x.Dim(2) * x.Dim(3)
	o := b.Fold(program.Add, program.Stripe32, []int64{x.Dim(0), x.Dim(1)}, x.Dim(2), x.Dim(3)).Named(name)
	y := o.Emit(o.Read(x, builder.Axis(0), builder.Axis(1), builder.Axis(2), builder.Axis(3)))
	return Scale(b, name+" mean", y, 1/float64(pixels))
}
