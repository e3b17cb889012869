package f32

// RSqrt, Sigmoid and Erf are no instructions: bodies of operators compose them
// (see package builder) of exactly these primitives.

// RSqrt is 1/√x for x > 0, within 1.5 ulp, else NaN or an infinity. Its result is
// always far inside the range of float32.
func RSqrt(x float32) float32 { return Div(1, Sqrt(x)) }

// Sigmoid is 1/(1 + e^-x), within 2.5 ulp. It is 1 from 17.4 on and +0 from -104
// down, and nothing in between overflows: with e the exponential of -|x| it is
// e/(1+e) or 1/(1+e).
func Sigmoid(x float32) float32 {
	e := Exp(Neg(Abs(x)))
	return Div(Select(LT(x, Neg(x)), e, 1), Add(1, e))
}

// Coefficients of Erf, lowest power first. They are minimax approximations, found
// by iteratively reweighted least squares (Lawson's method) on 1,500 Chebyshev
// points against 30-digit values; each was rounded to float32 before the next
// higher ones were fitted again.
var (
	// erf(z)/z - 1 over s = z² in [0, 1], weighted by z/erf(z): off by 0.69 ulp.
	erfTerms = coefficients(0x3e0375d1, 0xbec09338, 0x3de70448, 0xbcdacd49, 0x3ba10d3a, 0xba135261)
	// ln(erfc(t))/t over t in [1, 3.95], weighted by t·erfc(t): off by 0.05 ulp.
	erfTailTerms = coefficients(0xbf9071e3, 0xbf22c6d6, 0xbdd73cdc, 0x3cbaa9bb, 0xbb509b76, 0x395c638d)
)

// ErfTail is 1 - erf(|x|) where |x| >= 1, as accurate as Erf needs it; below it
// is some number between 0 and 1.1.
func ErfTail(x float32) float32 {
	t := Min(Abs(x), 4)
	return Exp(Mul(t, polynomial(t, erfTailTerms)))
}

// Erf is the error function, within 1.5 ulp; ±1 from 3.92 on. It is an odd
// polynomial up to a magnitude of 1 and 1 - ErfTail above; both are evaluated.
func Erf(x float32) float32 { return erf(x, ErfTail(x)) }

func erf(x, tail float32) float32 {
	z := Max(Min(x, 1), -1)
	low := FMA(z, polynomial(Mul(z, z), erfTerms), z)
	high := Sub(1, tail)
	high = Select(LT(x, Neg(x)), Neg(high), high)
	return Select(LT(Abs(x), 1), low, high)
}

// ErfTerms are the coefficients of ErfTail and of Erf, lowest power first, for those
// who write the two as bodies of operators.
func ErfTerms() (tail, centre []float64) {
	widen := func(c []float32) (w []float64) {
		for _, v := range c {
			w = append(w, float64(v))
		}
		return w
	}
	return widen(erfTailTerms), widen(erfTerms)
}
