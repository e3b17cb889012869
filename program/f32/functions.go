package f32

import "math"

// Exp, Log and Tanh are straight-line compositions of the primitives. The
// composition is the meaning: another one, however accurate, has other bits.
// Their arguments are clamped so that nothing in between overflows.

// toInteger added to and subtracted from a value of magnitude below 2²²
// rounds it to the nearest integer: 1.5 · 2²³.
const toInteger = 12582912

// round is a·b rounded to the nearest integer.
func round(a, b float32) float32 { return Sub(FMA(a, b, toInteger), toInteger) }

// ln 2 as a sum of two float32, and 1/ln 2 rounded.
var (
	ln2Hi  = math.Float32frombits(0x3f317218)
	ln2Lo  = math.Float32frombits(0xb102e308)
	invLn2 = math.Float32frombits(0x3fb8aa3b)
)

// polynomial evaluates Σ c[i]·x^i by Horner's rule, one FMA a step.
func polynomial(x float32, c []float32) float32 {
	y := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		y = FMA(y, x, c[i])
	}
	return y
}

func coefficients(bits ...uint32) []float32 {
	c := make([]float32, len(bits))
	for i, b := range bits {
		c[i] = math.Float32frombits(b)
	}
	return c
}

// Minimax coefficients, lowest power first.
var (
	expTerms  = coefficients(0x3efffffe, 0x3e2aaa49, 0x3d2aac79, 0x3c091cf1, 0x3ab51217)
	logTerms  = coefficients(0x3eaaaaaa, 0xbe800113, 0x3e4cd004, 0xbe2a3922, 0x3e116d0f, 0xbe06c2a1, 0x3e02adb4, 0xbd9c5abe)
	tanhTerms = coefficients(0xbeaaaaaa, 0x3e088833, 0xbd5cf748, 0x3cb1c5ad, 0xbc05fa80, 0x3b0c70f4)
	sqrtTwo   = math.Float32frombits(0x3fb504f3)
)

// Exp is e^x, within 1.1 ulp. Exp(0) is exactly 1; from -104 down it is exactly
// +0; where e^x exceeds the largest float32 it is +Inf.
//
// x = n·ln 2 + r; e^r = 1 + r + r²·(terms in r); 2^n in two factors, since n can
// lie below the exponents of normal numbers.
func Exp(x float32) float32 {
	x = Max(x, -104)
	x = Min(x, 89)
	n := round(x, invLn2)
	r := FMA(n, -ln2Hi, x)
	r = FMA(n, -ln2Lo, r)
	p := Add(FMA(polynomial(r, expTerms), Mul(r, r), r), 1)
	h := round(n, 0.5)
	return Mul(Mul(p, Pow2(int32(h))), Pow2(int32(Sub(n, h))))
}

// Log is ln x for x > 0, within 1 ulp, else NaN.
//
// x = m·2^e with m in (√½, √2]; with t = m - 1,
// ln m = t - t²/2 + t³·(terms in t).
func Log(x float32) float32 {
	k, ok := Expo(x)
	if !ok || x < 0 {
		return nan
	}
	e := I2F(k)
	h := round(e, 0.5)
	m := Mul(Mul(x, Pow2(int32(-h))), Pow2(int32(Sub(h, e))))
	big := LT(sqrtTwo, m)
	m = Select(big, Mul(m, 0.5), m)
	e = Select(big, Add(e, 1), e)
	t := Sub(m, 1)
	s := Mul(t, t)
	y := Mul(Mul(s, t), polynomial(t, logTerms))
	y = FMA(e, ln2Lo, y)
	y = FMA(s, -0.5, y)
	y = Add(t, y)
	return FMA(e, ln2Hi, y)
}

// Tanh is tanh x, within 1.5 ulp; ±1 from |x| = 9.125 on.
//
// Below 0.625 an odd polynomial, above it 1 - 2/(e^2|x| + 1); both are
// evaluated, and the sign is put back at the end.
func Tanh(x float32) float32 {
	a := Min(Abs(x), 9.125)
	z := Min(a, 0.625)
	s := Mul(z, z)
	low := FMA(Mul(z, s), polynomial(s, tanhTerms), z)
	high := Sub(1, Div(2, Add(Exp(Add(a, a)), 1)))
	r := Select(LT(a, 0.625), low, high)
	return Select(LT(x, 0), Neg(r), r)
}
