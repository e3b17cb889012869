package nn

import (
	"math"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// body is what an activation computes of one number.
type body func(o *builder.Operator, x builder.Value) builder.Value

// pointwise applies f to every element of x.
func pointwise(b *builder.Builder, name string, x builder.Tensor, f body) builder.Tensor {
	return b.Elementwise(name, func(o *builder.Operator, v []builder.Value) builder.Value { return f(o, v[0]) }, x)
}

// slope makes derivative, of x and of y = f(x), the gradient of a pointwise y. It
// reads x, y or both.
func slope(b *builder.Builder, tape *autodiff.Tape, x, y builder.Tensor, derivative func(o *builder.Operator, x, y func() builder.Value) builder.Value) builder.Tensor {
	if tape == nil || b.Err() != nil {
		return y
	}
	tape.Rule(y, []builder.Tensor{x}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		o := b.Map(y.Len()).Named("d " + x.Name())
		d := dy.Read(o, builder.Axis(0))
		s := derivative(o,
			func() builder.Value { return o.Read(x.Flat(), builder.Axis(0)) },
			func() builder.Value { return o.Read(y.Flat(), builder.Axis(0)) })
		return []builder.Tensor{o.Emit(o.Mul(d, s))}, nil
	})
	return y
}

// ReLU is max(x, 0), with derivative 0 at 0.
func ReLU(b *builder.Builder, name string, x builder.Tensor) builder.Tensor {
	return pointwise(b, name, x, func(o *builder.Operator, x builder.Value) builder.Value { return o.Max(x, o.F32(0)) })
}

// LeakyReLU is x above 0 and slope·x from 0 down, 0 < slope < 1.
func LeakyReLU(b *builder.Builder, name string, slope float64, x builder.Tensor) builder.Tensor {
	return pointwise(b, name, x, func(o *builder.Operator, x builder.Value) builder.Value {
		return o.Max(x, o.Mul(x, o.F32(slope)))
	})
}

// Tanh is the hyperbolic tangent of x.
func Tanh(b *builder.Builder, name string, x builder.Tensor) builder.Tensor {
	return pointwise(b, name, x, func(o *builder.Operator, x builder.Value) builder.Value { return o.Do(program.OpTANH, x) })
}

// Sigmoid is 1/(1+e^-x).
func Sigmoid(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	x = whole(b, x)
	y := pointwise(b, name, x, (*builder.Operator).Sigmoid)
	return slope(b, tape, x, y, func(o *builder.Operator, _, y func() builder.Value) builder.Value {
		return o.Mul(y(), o.Sub(o.F32(1), y()))
	})
}

// SiLU is x·sigmoid(x) (Elfwing et al., 2018), also called swish.
func SiLU(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	x = whole(b, x)
	y := pointwise(b, name, x, func(o *builder.Operator, x builder.Value) builder.Value { return o.Mul(x, o.Sigmoid(x)) })
	return slope(b, tape, x, y, func(o *builder.Operator, x, y func() builder.Value) builder.Value {
		s := o.Sigmoid(x()) // s + y·(1-s)
		return o.FMA(y(), o.Sub(o.F32(1), s), s)
	})
}

// Constants of GELU's form with tanh (Hendrycks and Gimpel, 2016).
const (
	geluScale = 0.7978845608028654 // √(2/π)
	geluCube  = 0.044715
)

// GELUTanh is x/2·(1 + tanh(√(2/π)·(x + 0.044715·x³))), the form of GELU that
// GPT-2 uses. Its argument is limited to ±16, beyond which tanh has long been 1:
// so nothing overflows.
func GELUTanh(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	x = whole(b, x)
	limited := func(o *builder.Operator, x builder.Value) builder.Value {
		return o.Do(program.OpMIN, o.Max(x, o.F32(-geluLimit)), o.F32(geluLimit))
	}
	y := pointwise(b, name, x, func(o *builder.Operator, x builder.Value) builder.Value {
		z := limited(o, x)
		u := o.Mul(o.F32(geluScale), o.FMA(o.Mul(o.Mul(o.F32(geluCube), z), z), z, z))
		h := o.Mul(o.F32(0.5), x)
		return o.FMA(h, o.Do(program.OpTANH, u), h)
	})
	return slope(b, tape, x, y, func(o *builder.Operator, x, _ func() builder.Value) builder.Value {
		z := limited(o, x())
		square := o.Mul(z, z)
		u := o.Mul(o.F32(geluScale), o.FMA(o.Mul(o.F32(geluCube), square), z, z))
		t := o.Do(program.OpTANH, u)
		half := o.F32(0.5)
		inner := o.Mul(o.F32(geluScale), o.FMA(o.F32(3*geluCube), square, o.F32(1))) // du/dx
		bend := o.Mul(o.Mul(o.Mul(half, z), o.FMA(o.Neg(t), t, o.F32(1))), inner)
		return o.Add(o.FMA(half, t, half), bend)
	})
}

// geluLimit is where both forms of GELU are x or 0 in float32 for sure.
const geluLimit = 16

// GELU is x·Φ(x), Φ the distribution function of the normal distribution:
// x/2·(1 + erf(x/√2)).
func GELU(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	x = whole(b, x)
	e := erf(b, name, x, math.Sqrt2/2)
	y := b.Elementwise(name, func(o *builder.Operator, v []builder.Value) builder.Value {
		h := o.Mul(o.F32(0.5), v[0])
		return o.FMA(h, v[1], h)
	}, x, e)
	return slope(b, tape, x, y, func(o *builder.Operator, x, _ func() builder.Value) builder.Value {
		z := o.Do(program.OpMIN, o.Max(x(), o.F32(-geluLimit)), o.F32(geluLimit))
		half := o.F32(0.5)
		density := o.Mul(o.F32(1/math.Sqrt(2*math.Pi)), o.Exp(o.Mul(o.Mul(o.F32(-0.5), z), z)))
		return o.FMA(z, density, o.FMA(half, o.Read(e.Flat(), builder.Axis(0)), half))
	})
}

// Erf is the error function of x, within 3 ulp. It takes two operators.
func Erf(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	x = whole(b, x)
	return slope(b, tape, x, erf(b, name, x, 1), func(o *builder.Operator, x, _ func() builder.Value) builder.Value {
		z := o.Do(program.OpMIN, o.Max(x(), o.F32(-geluLimit)), o.F32(geluLimit))
		return o.Mul(o.F32(2/math.Sqrt(math.Pi)), o.Exp(o.Mul(o.Neg(z), z)))
	})
}

// erf is the error function of scale·x.
func erf(b *builder.Builder, name string, x builder.Tensor, scale float64) builder.Tensor {
	tail := pointwise(b, name+" tail", x, func(o *builder.Operator, x builder.Value) builder.Value {
		return o.ErfTail(o.Mul(x, o.F32(scale)))
	})
	return b.Elementwise(name+" erf", func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.Erf(o.Mul(v[0], o.F32(scale)), v[1])
	}, x, tail)
}

// RSqrt is 1/√x for x > 0.
func RSqrt(b *builder.Builder, tape *autodiff.Tape, name string, x builder.Tensor) builder.Tensor {
	x = whole(b, x)
	y := pointwise(b, name, x, (*builder.Operator).RSqrt)
	return slope(b, tape, x, y, func(o *builder.Operator, x, y func() builder.Value) builder.Value {
		return o.Div(o.Mul(o.F32(-0.5), y()), x())
	})
}

// Scale is k·x.
func Scale(b *builder.Builder, name string, x builder.Tensor, k float64) builder.Tensor {
	return pointwise(b, name, x, func(o *builder.Operator, x builder.Value) builder.Value { return o.Mul(x, o.F32(k)) })
}

// Add is x + y, of one shape: a residual.
func Add(b *builder.Builder, name string, x, y builder.Tensor) builder.Tensor {
	if !fits(b, name, "summand", y, x.Shape()...) {
		return x
	}
	return b.Elementwise(name, func(o *builder.Operator, v []builder.Value) builder.Value { return o.Add(v[0], v[1]) }, x, y)
}

// whole is x itself or, where x is a view of a part, a copy of it, whose gradient
// a rule can give.
func whole(b *builder.Builder, x builder.Tensor) builder.Tensor {
	if x.IsZero() || x.IsWhole() {
		return x
	}
	return b.Copy(x)
}
