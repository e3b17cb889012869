package builder

import (
	"lode/program"
	"lode/program/f32"
)

// RSqrt is 1/√a: two instructions with the bits of f32.RSqrt.
func (o *Operator) RSqrt(a Value) Value { return o.Div(o.F32(1), o.Sqrt(a)) }

// Abs is the magnitude of a.
func (o *Operator) Abs(a Value) Value { return o.Do(program.OpABS, a) }

// Min is a < b ? a : b.
func (o *Operator) Min(a, b Value) Value { return o.Do(program.OpMIN, a, b) }

// negative is 1 where a < 0, without a constant 0: there are few in a body.
func (o *Operator) negative(a Value) Value { return o.Do(program.OpLT, a, o.Neg(a)) }

// Sigmoid is 1/(1 + e^-a): eight instructions with the bits of f32.Sigmoid.
func (o *Operator) Sigmoid(a Value) Value {
	one := o.F32(1)
	e := o.Exp(o.Neg(o.Abs(a)))
	return o.Div(o.Select(o.negative(a), e, one), o.Add(one, e))
}

// ErfTail is what Erf takes besides a: f32.ErfTail, of nine instructions and
// seven constants, in an operator of its own.
func (o *Operator) ErfTail(a Value) Value {
	terms, _ := f32.ErfTerms()
	t := o.Min(o.Abs(a), o.F32(4))
	return o.Exp(o.Mul(t, o.polynomial(t, terms)))
}

// Erf is the error function of a, with the bits of f32.Erf: 18 instructions and
// seven constants. tail is ErfTail of a, read from another operator, since the
// constants of both do not fit one body.
func (o *Operator) Erf(a, tail Value) Value {
	_, terms := f32.ErfTerms()
	one := o.F32(1)
	z := o.Max(o.Min(a, one), o.Neg(one))
	low := o.FMA(z, o.polynomial(o.Mul(z, z), terms), z)
	high := o.Sub(one, tail)
	high = o.Select(o.negative(a), o.Neg(high), high)
	return o.Select(o.Do(program.OpLT, o.Abs(a), one), low, high)
}

// polynomial is Σ c[i]·x^i by Horner's rule, one FMA a step.
func (o *Operator) polynomial(x Value, c []float64) Value {
	y := o.F32(c[len(c)-1])
	for i := len(c) - 2; i >= 0; i-- {
		y = o.FMA(y, x, o.F32(c[i]))
	}
	return y
}
