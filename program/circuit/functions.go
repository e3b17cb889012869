package circuit

import (
	"math"

	"github.com/consensys/gnark/frontend"

	"lode/program/f32"
)

// The compositions of docs/arithmetic.md, instruction by instruction. Where a
// step cannot round, because its result is exact for every argument that
// reaches it, it costs nothing here: rounding to an integer leaves that integer
// in the mantissa, and products with powers of two change the exponent.

const (
	ln2Hi  = 0x3f317218
	ln2Lo  = 0xb102e308
	invLn2 = 0x3fb8aa3b
	// integral is 1.5·2²³: a sum with it of magnitude below 2²² is rounded to ones.
	integral = 12582912
	sqrtTwo  = 0x3fb504f3
)

var (
	expTerms  = []uint32{0x3efffffe, 0x3e2aaa49, 0x3d2aac79, 0x3c091cf1, 0x3ab51217}
	logTerms  = []uint32{0x3eaaaaaa, 0xbe800113, 0x3e4cd004, 0xbe2a3922, 0x3e116d0f, 0xbe06c2a1, 0x3e02adb4, 0xbd9c5abe}
	tanhTerms = []uint32{0xbeaaaaaa, 0x3e088833, 0xbd5cf748, 0x3cb1c5ad, 0xbc05fa80, 0x3b0c70f4}
)

func (g *gadgets) bits(v uint32) *Float { return g.constant(math.Float32frombits(v)) }

// roundedProduct is a·b rounded to an integer, for a magnitude below 2²². The
// sum with 1.5·2²³ has exponent 150, so its mantissa is that number plus the
// integer, and subtracting the number is exact.
func (g *gadgets) roundedProduct(a factor, b *Float) frontend.Variable {
	sum := g.fmaFactors(a, g.factor(b), g.constant(integral))
	return g.api.Sub(sum.m, integral)
}

// whole is an integer as a factor.
func whole(n frontend.Variable) factor { return factor{n, bias} }

// polynomial is Horner's rule, one FMA a term.
func (g *gadgets) polynomial(x *Float, terms []uint32) *Float {
	y := g.bits(terms[len(terms)-1])
	for i := len(terms) - 2; i >= 0; i-- {
		y = g.FMA(y, x, g.bits(terms[i]))
	}
	return y
}

// Exp is e^x. There is no witness where it exceeds the largest float32.
func (g *gadgets) Exp(x *Float) *Float {
	if x.constant {
		return g.finite(f32.Exp(x.value))
	}
	x = g.Min(g.Max(x, g.constant(-104)), g.constant(89))
	n := g.roundedProduct(g.factor(x), g.bits(invLn2))
	r := g.fmaFactors(whole(n), g.factor(g.Neg(g.bits(ln2Hi))), x)
	r = g.fmaFactors(whole(n), g.factor(g.Neg(g.bits(ln2Lo))), r)
	p := g.Add(g.FMA(g.polynomial(r, expTerms), g.Mul(r, r), r), g.constant(1))
	h := g.roundedProduct(whole(n), g.constant(0.5))
	g.settle(p)
	// p is between ½ and 2 and h between -76 and 65, so p·2^h is exact.
	q := factor{p.m, g.api.Add(p.e, h)}
	return g.fmaFactors(q, g.factor(g.powerOfTwo(g.api.Sub(n, h))), nil)
}

// Log is ln x. There is no witness for x <= 0.
func (g *gadgets) Log(x *Float) *Float {
	if x.constant {
		return g.finite(f32.Log(x.value))
	}
	sign, _ := g.parts(x)
	g.equal("log.sign", sign, 0)
	// x = m·2^e exactly, 1 <= m < 2.
	n := g.exact(x)
	e := g.api.Sub(n.e, 127)
	m := &Float{m: n.n, e: 127, sign: 0, magnitude: n.n, zero: 0}
	big := g.less(g.bits(sqrtTwo), m)
	m = &Float{m: n.n, e: g.api.Sub(127, big), sign: 0, magnitude: n.n, zero: 0}
	k := whole(g.api.Add(e, big))
	t := g.Sub(m, g.constant(1))
	s := g.Mul(t, t)
	y := g.Mul(g.Mul(s, t), g.polynomial(t, logTerms))
	y = g.fmaFactors(k, g.factor(g.bits(ln2Lo)), y)
	y = g.FMA(s, g.constant(-0.5), y)
	y = g.Add(t, y)
	return g.fmaFactors(k, g.factor(g.bits(ln2Hi)), y)
}

// Tanh is tanh x.
func (g *gadgets) Tanh(x *Float) *Float {
	if x.constant {
		return g.finite(f32.Tanh(x.value))
	}
	a := g.Min(g.Abs(x), g.constant(9.125))
	small := g.less(a, g.constant(0.625))
	z := g.pick(small, a, g.constant(0.625))
	s := g.Mul(z, z)
	low := g.FMA(g.Mul(z, s), g.polynomial(s, tanhTerms), z)
	high := g.Sub(g.constant(1), g.Div(g.constant(2), g.Add(g.Exp(g.Add(a, a)), g.constant(1))))
	r := g.pick(small, low, high)
	return g.pick(g.belowZero(x), g.Neg(r), r)
}
