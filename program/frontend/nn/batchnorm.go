package nn

import (
	"lode/internal/fault"
	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// Statistics are those of a BatchNorm: state slots [channels] with the running
// mean, which starts at 0, and the running variance, which starts at 1. Each step
// of a training moves them towards those of its batch by the share Momentum. The
// variance is that of a sample, divided by n-1, as PyTorch has it.
type Statistics struct {
	Mean, Variance builder.Tensor
	Momentum       float64
}

// BatchNorm (Ioffe and Szegedy, 2015) brings each channel of x [batch, channels,
// height, width], over all pictures of the batch, to mean 0 and variance 1; gain
// and shift, [channels], follow. It sets the slots of the running statistics.
func BatchNorm(b *builder.Builder, tape *autodiff.Tape, name string, x, gain, shift builder.Tensor, running Statistics, epsilon float64) builder.Tensor {
	if !channelwise(b, name, x, gain, shift, running) {
		return x
	}
	shape := x.Shape()
	n, c, s := shape[0], shape[1], shape[2]*shape[3]
	if n*s < 2 {
		b.Fail(fault.Input(name+" input", shapeText(shape), "more than one pixel a channel, over the batch"))
		return x
	}
	x = whole(b, x).Reshape(n, c, s)
	share := 1 / float64(n*s)
	at := []builder.Index{builder.Axis(0), builder.Axis(1), builder.Axis(2)}
	sum := channelSum(b, name+" sum", n, c, s, func(o *builder.Operator, at []builder.Index) builder.Value { return o.Read(x, at...) })
	centred := func(o *builder.Operator, at []builder.Index) builder.Value {
		return o.Sub(o.Read(x, at...), o.Mul(o.Read(sum, at[1]), o.F32(share)))
	}
	squares := channelSum(b, name+" squares", n, c, s, func(o *builder.Operator, at []builder.Index) builder.Value {
		v := centred(o, at)
		return o.Mul(v, v)
	})
	q := inverseDeviation(b, name, squares, share, epsilon)
	for _, r := range []struct {
		slot, sum builder.Tensor
		share     float64
	}{{running.Mean, sum, share}, {running.Variance, squares, 1 / float64(n*s-1)}} {
		o := next(b, r.slot)
		old := o.Read(r.slot, builder.Axis(0))
		b.Set(r.slot, o.Emit(o.FMA(o.F32(running.Momentum), o.Sub(o.Mul(o.Read(r.sum, builder.Axis(0)), o.F32(r.share)), old), old)))
	}
	unit := func(o *builder.Operator) builder.Value { return o.Mul(centred(o, at), o.Read(q, builder.Axis(1))) }
	o := b.Map(n, c, s).Named(name)
	y := o.Emit(o.FMA(unit(o), o.Read(gain, builder.Axis(1)), o.Read(shift, builder.Axis(1))))
	if tape != nil && b.Err() == nil {
		tape.Rule(y, []builder.Tensor{x, gain, shift}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
			d := dy.Tensor(y.Len()).Reshape(n, c, s)
			o := b.Map(n, c, s).Named(name + " unit")
			xh := o.Emit(unit(o))
			dShift := channelSum(b, "d "+shift.Name(), n, c, s, func(o *builder.Operator, at []builder.Index) builder.Value {
				return o.Read(d, at...)
			})
			dGain := channelSum(b, "d "+gain.Name(), n, c, s, func(o *builder.Operator, at []builder.Index) builder.Value {
				return o.Mul(o.Read(d, at...), o.Read(xh, at...))
			})
			o = b.Map(n, c, s).Named("d " + x.Name())
			inner := o.FMA(o.Read(xh, at...), o.Read(dGain, builder.Axis(1)), o.Read(dShift, builder.Axis(1)))
			k := o.Mul(o.Read(gain, builder.Axis(1)), o.Read(q, builder.Axis(1)))
			dx := o.Emit(o.Mul(k, o.Sub(o.Read(d, at...), o.Mul(inner, o.F32(share)))))
			return []builder.Tensor{dx, dGain, dShift}, nil
		})
	}
	return y.Reshape(shape...)
}

// BatchNormTrained is BatchNorm of a trained model: it normalises by the running
// statistics, in one operator, and sets nothing.
func BatchNormTrained(b *builder.Builder, name string, x, gain, shift builder.Tensor, running Statistics, epsilon float64) builder.Tensor {
	if !channelwise(b, name, x, gain, shift, running) {
		return x
	}
	o := b.Map(x.Shape()...).Named(name)
	c := builder.Axis(1)
	unit := o.Mul(o.Sub(o.Read(x, every(x)...), o.Read(running.Mean, c)), o.RSqrt(o.Add(o.Read(running.Variance, c), o.F32(epsilon))))
	return o.Emit(o.FMA(unit, o.Read(gain, c), o.Read(shift, c)))
}

func channelwise(b *builder.Builder, name string, x, gain, shift builder.Tensor, running Statistics) bool {
	if !fits(b, name, "input", x, free, free, free, free) {
		return false
	}
	c := x.Dim(1)
	for _, f := range []struct {
		what string
		t    builder.Tensor
	}{{"gain", gain}, {"shift", shift}, {"running mean", running.Mean}, {"running variance", running.Variance}} {
		if !fits(b, name, f.what, f.t, c) {
			return false
		}
	}
	for _, r := range []builder.Tensor{running.Mean, running.Variance} {
		if r.Source() != program.SourceState {
			b.Fail(fault.Input(name+" running statistics", r.Name(), "a state slot"))
			return false
		}
	}
	return true
}
