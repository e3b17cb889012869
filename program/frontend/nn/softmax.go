package nn

import (
	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// exponentials is exp(x - m) of each row of x [rows, width], m its greatest, with
// m and the sum of the row, which is at least 1.
func exponentials(b *builder.Builder, name string, x builder.Tensor) (e, greatest, sum builder.Tensor) {
	r, k := x.Dim(0), x.Dim(1)
	at := []builder.Index{builder.Axis(0), builder.Axis(1)}
	o := b.Fold(program.Max, program.Seq, []int64{r}, k).Named(name + " greatest")
	greatest = o.Emit(o.Read(x, at...))
	o = b.Map(r, k).Named(name + " exp")
	e = o.Emit(o.Exp(o.Sub(o.Read(x, at...), o.Read(greatest, builder.Axis(0)))))
	o = b.Fold(program.Add, program.Stripe32, []int64{r}, k).Named(name + " sum")
	return e, greatest, o.Emit(o.Read(e, at...))
}

// Softmax is exp(x)/Σexp(x) over each row of x [rows, width].
func Softmax(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	if !fits(b, name, "input", x, free, free) {
		return x
	}
	x = whole(b, x)
	r, k := x.Dim(0), x.Dim(1)
	at := []builder.Index{builder.Axis(0), builder.Axis(1)}
	e, _, sum := exponentials(b, name, x)
	o := b.Map(r, k).Named(name)
	y := o.Emit(o.Div(o.Read(e, at...), o.Read(sum, builder.Axis(0))))
	if tape == nil || b.Err() != nil {
		return y
	}
	tape.Rule(y, []builder.Tensor{x}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		d := dy.Tensor(y.Len()).Reshape(r, k)
		o := b.Fold(program.FMA, program.Stripe32, []int64{r}, k).Named(name + " d sum")
		s := o.Emit(o.Mul(o.Read(d, at...), o.Read(y, at...)))
		o = b.Map(r, k).Named("d " + x.Name())
		return []builder.Tensor{o.Emit(o.Mul(o.Read(y, at...), o.Sub(o.Read(d, at...), o.Read(s, builder.Axis(0)))))}, nil
	})
	return y
}

// LogSoftmax is x - log Σexp(x) over each row of x [rows, width].
func LogSoftmax(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	if !fits(b, name, "input", x, free, free) {
		return x
	}
	x = whole(b, x)
	r, k := x.Dim(0), x.Dim(1)
	at := []builder.Index{builder.Axis(0), builder.Axis(1)}
	e, greatest, sum := exponentials(b, name, x)
	o := b.Map(r, k).Named(name)
	y := o.Emit(o.Sub(o.Sub(o.Read(x, at...), o.Read(greatest, builder.Axis(0))), o.Log(o.Read(sum, builder.Axis(0)))))
	if tape == nil || b.Err() != nil {
		return y
	}
	tape.Rule(y, []builder.Tensor{x}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		d := dy.Tensor(y.Len()).Reshape(r, k)
		o := b.Fold(program.Add, program.Stripe32, []int64{r}, k).Named(name + " d sum")
		s := o.Emit(o.Read(d, at...))
		o = b.Map(r, k).Named("d " + x.Name())
		p := o.Div(o.Read(e, at...), o.Read(sum, builder.Axis(0)))
		return []builder.Tensor{o.Emit(o.FMA(o.Neg(p), o.Read(s, builder.Axis(0)), o.Read(d, at...)))}, nil
	})
	return y
}
