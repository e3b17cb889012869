package gorgonia

import (
	G "gorgonia.org/gorgonia"

	"lode/program"
	"lode/program/builder"
)

type (
	op  = *builder.Operator
	val = builder.Value
)

// function is an elementwise function and how many instructions and constants it
// takes.
type function struct {
	instr, constants int
	f                func(o op, x val) val
}

// unary are the functions of one argument, by Gorgonia's names.
var unary = map[string]function{
	"abs":     {1, 0, op.Abs},
	"sign":    {3, 1, func(o op, x val) val { return o.Sub(o.Do(program.OpLT, o.F32(0), x), o.Do(program.OpLT, x, o.F32(0))) }},
	"exp":     {1, 0, op.Exp},
	"ln":      {1, 0, op.Log},
	"log2":    {2, 1, func(o op, x val) val { return o.Mul(o.Log(x), o.F32(1.4426950408889634)) }},
	"neg":     {1, 0, op.Neg},
	"square":  {1, 0, square},
	"cube":    {2, 0, func(o op, x val) val { return o.Mul(square(o, x), x) }},
	"sqrt":    {1, 0, op.Sqrt},
	"inv":     {1, 1, inverse},
	"invSqrt": {2, 1, func(o op, x val) val { return inverse(o, o.Sqrt(x)) }},
	"tanh":    {1, 0, func(o op, x val) val { return o.Do(program.OpTANH, x) }},
	"sigmoid": {3, 1, func(o op, x val) val {
		return o.FMA(o.Do(program.OpTANH, o.Mul(x, o.F32(0.5))), o.F32(0.5), o.F32(0.5))
	}},
	"log1p":    {2, 1, func(o op, x val) val { return o.Log(o.Add(x, o.F32(1))) }},
	"expm1":    {2, 1, func(o op, x val) val { return o.Sub(o.Exp(x), o.F32(1)) }},
	"softplus": {6, 2, softplus},
}

func square(o op, x val) val  { return o.Mul(x, x) }
func inverse(o op, x val) val { return o.Div(o.F32(1), x) }

// softplus is max(x, 0) + log(1 + exp(-|x|)), which never overflows.
func softplus(o op, x val) val {
	tail := o.Log(o.Add(o.Exp(o.Neg(o.Do(program.OpABS, x))), o.F32(1)))
	return o.Add(o.Max(x, o.F32(0)), tail)
}

// powers are the constant exponents that have a translation.
var powers = map[float64]*function{
	-2:   {2, 1, func(o op, x val) val { return inverse(o, square(o, x)) }},
	-1:   {1, 1, inverse},
	-0.5: {2, 1, op.RSqrt},
	0.5:  {1, 0, op.Sqrt},
	1:    {0, 0, func(_ op, x val) val { return x }},
	2:    {1, 0, square},
	3:    {2, 0, func(o op, x val) val { return o.Mul(square(o, x), x) }},
	4:    {2, 0, func(o op, x val) val { return square(o, square(o, x)) }},
}

// binary are the functions of two arguments, by Gorgonia's signs. Comparisons are
// 1 where they hold, else 0, and have no gradient.
var binary = map[string]struct {
	instr, constants int
	f                func(o op, x []val) val
}{
	"+":  {1, 0, func(o op, x []val) val { return o.Add(x[0], x[1]) }},
	"-":  {1, 0, func(o op, x []val) val { return o.Sub(x[0], x[1]) }},
	"⊙":  {1, 0, func(o op, x []val) val { return o.Mul(x[0], x[1]) }},
	"÷":  {1, 0, func(o op, x []val) val { return o.Div(x[0], x[1]) }},
	"<":  {1, 0, func(o op, x []val) val { return o.Do(program.OpLT, x[0], x[1]) }},
	">":  {1, 0, func(o op, x []val) val { return o.Do(program.OpLT, x[1], x[0]) }},
	"<=": {1, 0, func(o op, x []val) val { return o.Do(program.OpLE, x[0], x[1]) }},
	">=": {1, 0, func(o op, x []val) val { return o.Do(program.OpLE, x[1], x[0]) }},
	"==": {1, 0, func(o op, x []val) val { return o.Do(program.OpEQ, x[0], x[1]) }},
	"!=": {2, 1, func(o op, x []val) val { return o.Sub(o.F32(1), o.Do(program.OpEQ, x[0], x[1])) }},
}

// unary is a function of one argument.
func (l *lowering) unary(n *G.Node, in []*value) *value {
	return l.apply(n, unary[n.Op().String()], in[0])
}

func (l *lowering) apply(n *G.Node, f function, x *value) *value {
	return l.elementwise(dims(n), f.instr, f.constants, func(o op, x []val) val { return f.f(o, x[0]) }, x)
}

// binary is a function of two arguments of one shape, or of a tensor and a
// scalar.
func (l *lowering) binary(n *G.Node, in []*value) *value {
	if r, ok := l.relu[n]; ok {
		return l.rectify(n, r, in[0])
	}
	if sign(n) == "^" {
		return l.apply(n, *powers[*in[1].constant], in[0])
	}
	if in[0].constant != nil && in[1].constant != nil {
		return fold(sign(n), *in[0].constant, *in[1].constant)
	}
	if sign(n) == "+" {
		for i := range 2 {
			if v := l.biased(n, in[i], in[1-i]); v != nil {
				return v
			}
		}
	}
	f := binary[sign(n)]
	return l.elementwise(dims(n), f.instr, f.constants, f.f, in...)
}

// fold is the result of constants, such as the count that a mean divides by.
func fold(sign string, x, y float64) *value {
	is := func(b bool) float64 {
		if b {
			return 1
		}
		return 0
	}
	r := map[string]float64{
		"+": x + y, "-": x - y, "⊙": x * y, "÷": x / y,
		"<": is(x < y), ">": is(x > y), "<=": is(x <= y), ">=": is(x >= y), "==": is(x == y), "!=": is(x != y),
	}[sign]
	return &value{constant: &r}
}

// rectify is max(x, 0) + slope·min(x, 0).
func (l *lowering) rectify(n *G.Node, r relu, x *value) *value {
	if r.slope == 0 {
		return l.elementwise(dims(n), 1, 1, func(o op, x []val) val { return o.Max(x[0], o.F32(0)) }, x)
	}
	return l.elementwise(dims(n), 3, 2, func(o op, x []val) val {
		return o.FMA(o.Do(program.OpMIN, x[0], o.F32(0)), o.F32(r.slope), o.Max(x[0], o.F32(0)))
	}, x)
}

// between is the smaller or the greater of two.
func (l *lowering) between(n *G.Node, in []*value) *value {
	code := program.OpMAX
	if kind(n) == "minBetween" {
		code = program.OpMIN
	}
	return l.elementwise(dims(n), 1, 0, func(o op, x []val) val { return o.Do(code, x[0], x[1]) }, in...)
}

// dropout keeps an element with probability 1-p and scales it by 1/(1-p). Its
// random numbers are those of the program, fresh at every step.
func (l *lowering) dropout(n *G.Node, in []*value) *value {
	p := field(n, "probability").Float()
	if l.still || p == 0 {
		return l.elementwise(dims(n), 0, 0, func(_ op, x []val) val { return x[0] }, in...)
	}
	u := &value{shape: dims(n), tensor: l.b.Uniform(dims(n)...)}
	return l.elementwise(dims(n), 3, 2, func(o op, x []val) val {
		return o.Mul(o.Mul(x[0], o.F32(1/(1-p))), o.Do(program.OpLT, x[1], o.F32(1-p)))
	}, in[0], u)
}
