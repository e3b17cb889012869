package nn

import (
	"lode/internal/fault"
	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// LayerNorm (Ba et al., 2016) brings each row of x [rows, width] to mean 0 and
// variance 1, then multiplies it by gain and adds shift, both [width]:
//
//	y = (x - mean)/√(variance + ε)·gain + shift
func LayerNorm(b *builder.Builder, tape *autodiff.Tape, name string, x, gain, shift builder.Tensor, epsilon float64) builder.Tensor {
	if !fits(b, name, "input", x, free, free) || !fits(b, name, "gain", gain, x.Dim(1)) || !fits(b, name, "shift", shift, x.Dim(1)) {
		return x
	}
	x = whole(b, x)
	return normalise(b, tape, name, x.Reshape(x.Dim(0), 1, x.Dim(1), 1), gain, shift, epsilon).Reshape(x.Shape()...)
}

// GroupNorm (Wu and He, 2018) brings each group of channels of each picture of x
// [batch, channels, height, width] to mean 0 and variance 1; gain and shift,
// [channels], follow as in LayerNorm. With one group it normalises whole
// pictures, with as many groups as channels each channel for itself.
func GroupNorm(b *builder.Builder, tape *autodiff.Tape, name string, x, gain, shift builder.Tensor, groups int64, epsilon float64) builder.Tensor {
	if !fits(b, name, "input", x, free, free, free, free) {
		return x
	}
	n, c, pixels := x.Dim(0), x.Dim(1), x.Dim(2)*x.Dim(3)
	if groups < 1 || c%groups != 0 {
		b.Fail(fault.Input(name+" groups", groups, "a divisor of the %d channels", c))
		return x
	}
	if !fits(b, name, "gain", gain, c) || !fits(b, name, "shift", shift, c) {
		return x
	}
	x = whole(b, x)
	return normalise(b, tape, name, x.Reshape(n, groups, c/groups, pixels), gain, shift, epsilon).Reshape(x.Shape()...)
}

// normalise brings x [n, groups, channels, pixels] to mean 0 and variance 1 over
// channels and pixels. gain and shift are [groups·channels].
func normalise(b *builder.Builder, tape *autodiff.Tape, name string, x, gain, shift builder.Tensor, epsilon float64) builder.Tensor {
	n, g, k, s := x.Dim(0), x.Dim(1), x.Dim(2), x.Dim(3)
	size := 1 / float64(k*s)
	at := []builder.Index{builder.Axis(0), builder.Axis(1), builder.Axis(2), builder.Axis(3)}
	row := []builder.Index{builder.Axis(0), builder.Axis(1)}
	channel := builder.Axis(1).Times(k).Plus(builder.Axis(2))
	over := func(acc program.Accumulator, what string) *builder.Operator { // one number for each of n·groups
		return b.Fold(acc, program.Stripe32, []int64{n, g}, k, s).Named(name + " " + what)
	}
	o := over(program.Add, "sum")
	sum := o.Emit(o.Read(x, at...))
	centred := func(o *builder.Operator) builder.Value {
		return o.Sub(o.Read(x, at...), o.Mul(o.Read(sum, row...), o.F32(size)))
	}
	o = over(program.FMA, "squares")
	squares := o.Emit(o.Mul(centred(o), centred(o)))
	q := inverseDeviation(b, name, squares, size, epsilon)
	unit := func(o *builder.Operator) builder.Value { return o.Mul(centred(o), o.Read(q, row...)) }
	o = b.Map(n, g, k, s).Named(name)
	y := o.Emit(o.FMA(unit(o), o.Read(gain, channel), o.Read(shift, channel)))
	if tape == nil || b.Err() != nil {
		return y
	}
	tape.Rule(y, []builder.Tensor{x, gain, shift}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		d := dy.Tensor(y.Len()).Reshape(n, g, k, s)
		o := b.Map(n, g, k, s).Named(name + " unit")
		xh := o.Emit(unit(o))
		t := func(o *builder.Operator) builder.Value { return o.Mul(o.Read(d, at...), o.Read(gain, channel)) }
		o = over(program.FMA, "d sum")
		s1 := o.Emit(t(o))
		o = over(program.FMA, "d deviation")
		s2 := o.Emit(o.Mul(t(o), o.Read(xh, at...)))
		o = b.Map(n, g, k, s).Named("d " + x.Name())
		inner := o.FMA(o.Read(xh, at...), o.Read(s2, row...), o.Read(s1, row...))
		dx := o.Emit(o.Mul(o.Read(q, row...), o.Sub(t(o), o.Mul(inner, o.F32(size)))))
		c := g * k
		dShift := channelSum(b, "d "+shift.Name(), n, c, s, func(o *builder.Operator, at []builder.Index) builder.Value {
			return o.Read(d.Reshape(n, c, s), at...)
		})
		dGain := channelSum(b, "d "+gain.Name(), n, c, s, func(o *builder.Operator, at []builder.Index) builder.Value {
			return o.Mul(o.Read(d.Reshape(n, c, s), at...), o.Read(xh.Reshape(n, c, s), at...))
		})
		return []builder.Tensor{dx, dGain, dShift}, nil
	})
	return y
}

// inverseDeviation is 1/√(sum of squares·share + ε).
func inverseDeviation(b *builder.Builder, name string, squares builder.Tensor, share, epsilon float64) builder.Tensor {
	return pointwise(b, name+" 1/deviation", squares, func(o *builder.Operator, v builder.Value) builder.Value {
		return o.RSqrt(o.FMA(v, o.F32(share), o.F32(epsilon)))
	})
}

// channelSum sums term over n pictures and their pixels for each of c channels.
// Pixels are summed first, where there are any.
func channelSum(b *builder.Builder, name string, n, c, pixels int64, term func(o *builder.Operator, at []builder.Index) builder.Value) builder.Tensor {
	if pixels == 1 {
		o := b.Fold(program.FMA, program.Seq, []int64{c}, n).Named(name)
		return o.Emit(term(o, []builder.Index{builder.Axis(1), builder.Axis(0), builder.Const(0)}))
	}
	o := b.Fold(program.FMA, program.Stripe32, []int64{n, c}, pixels).Named(name + " parts")
	parts := o.Emit(term(o, []builder.Index{builder.Axis(0), builder.Axis(1), builder.Axis(2)}))
	o = b.Fold(program.Add, program.Seq, []int64{c}, n).Named(name)
	return o.Emit(o.Read(parts, builder.Axis(1), builder.Axis(0)))
}

// RMSNorm (Zhang and Sennrich, 2019) divides each row of x [rows, width] by the
// root of its mean square and multiplies it by gain [width]:
//
//	y = x/√(mean of x² + ε)·gain
func RMSNorm(b *builder.Builder, tape *autodiff.Tape, name string, x, gain builder.Tensor, epsilon float64) builder.Tensor {
	if !fits(b, name, "input", x, free, free) || !fits(b, name, "gain", gain, x.Dim(1)) {
		return x
	}
	x = whole(b, x)
	r, k := x.Dim(0), x.Dim(1)
	size := 1 / float64(k)
	at := []builder.Index{builder.Axis(0), builder.Axis(1)}
	o := b.Fold(program.FMA, program.Stripe32, []int64{r}, k).Named(name + " squares")
	v := o.Read(x, at...)
	q := inverseDeviation(b, name, o.Emit(o.Mul(v, v)), size, epsilon)
	o = b.Map(r, k).Named(name)
	y := o.Emit(o.Mul(o.Mul(o.Read(x, at...), o.Read(q, builder.Axis(0))), o.Read(gain, builder.Axis(1))))
	if tape == nil || b.Err() != nil {
		return y
	}
	tape.Rule(y, []builder.Tensor{x, gain}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		d := dy.Tensor(y.Len()).Reshape(r, k)
		o := b.Map(r, k).Named(name + " unit")
		xh := o.Emit(o.Mul(o.Read(x, at...), o.Read(q, builder.Axis(0))))
		t := func(o *builder.Operator) builder.Value { return o.Mul(o.Read(d, at...), o.Read(gain, builder.Axis(1))) }
		o = b.Fold(program.FMA, program.Stripe32, []int64{r}, k).Named(name + " d deviation")
		s := o.Emit(o.Mul(t(o), o.Read(xh, at...)))
		o = b.Map(r, k).Named("d " + x.Name())
		inner := o.Mul(o.Mul(o.Read(xh, at...), o.Read(s, builder.Axis(0))), o.F32(size))
		dx := o.Emit(o.Mul(o.Read(q, builder.Axis(0)), o.Sub(t(o), inner)))
		dGain := channelSum(b, "d "+gain.Name(), r, k, 1, func(o *builder.Operator, at []builder.Index) builder.Value {
			return o.Mul(o.Read(d, at[0], at[1]), o.Read(xh, at[0], at[1]))
		})
		return []builder.Tensor{dx, dGain}, nil
	})
	return y
}
