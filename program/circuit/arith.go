package circuit

import (
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"lode/program/f32"
)

// finite is the constant v, or an error in the making: a constant that diverges
// leaves a circuit without a witness.
func (g *gadgets) finite(v float32) *Float {
	if f32.Finite(v) {
		return g.constant(v)
	}
	g.diverge()
	return g.constant(0)
}

// diverge states what cannot be: this step has no result.
func (g *gadgets) diverge() {
	w := g.hint(copyHint, 1, 1)[0]
	g.api.AssertIsEqual(w, 1)
	g.api.AssertIsEqual(w, 2)
}

// fmaFactors is a·b + x, rounded once.
func (g *gadgets) fmaFactors(a, b factor, x *Float) *Float {
	return g.round(product{p: g.api.Mul(a.m, b.m), e: g.api.Add(a.e, b.e, -bias)}, x)
}

// FMA is a·b + x, rounded once.
func (g *gadgets) FMA(a, b, x *Float) *Float {
	switch {
	case a.constant && b.constant && x.constant:
		return g.finite(f32.FMA(a.value, b.value, x.value))
	case a.constant && a.value == 0 || b.constant && b.value == 0:
		return x
	case x.constant && x.value == 0:
		x = nil
	}
	if x == nil {
		return g.Mul(a, b)
	}
	return g.fmaFactors(g.factor(a), g.factor(b), x)
}

// Mul is a·b.
func (g *gadgets) Mul(a, b *Float) *Float {
	if b.constant {
		a, b = b, a
	}
	switch {
	case a.constant && b.constant:
		return g.finite(f32.Mul(a.value, b.value))
	case a.constant && a.value == 0:
		return a
	case a.constant && a.value == 1:
		return b
	case a.constant && a.value == -1:
		return g.Neg(b)
	}
	return g.fmaFactors(g.factor(a), g.factor(b), nil)
}

// Add is a + b.
func (g *gadgets) Add(a, b *Float) *Float {
	if b.constant {
		a, b = b, a
	}
	switch {
	case a.constant && b.constant:
		return g.finite(f32.Add(a.value, b.value))
	case a.constant && a.value == 0:
		return b
	}
	return g.fmaFactors(g.factor(a), g.factor(g.constant(1)), b)
}

// Sub is a - b.
func (g *gadgets) Sub(a, b *Float) *Float { return g.Add(a, g.Neg(b)) }

// Neg is -a.
func (g *gadgets) Neg(a *Float) *Float {
	if a.constant {
		return g.constant(-a.value)
	}
	g.settle(a)
	return &Float{m: g.api.Neg(a.m), e: a.e, zero: a.zero, split: func(f *Float) {
		s, mag := g.parts(a)
		f.sign, f.magnitude = g.not(s), mag
	}}
}

// Abs is a's magnitude.
func (g *gadgets) Abs(a *Float) *Float {
	if a.constant {
		return g.constant(f32.Abs(a.value))
	}
	g.settle(a)
	_, mag := g.parts(a)
	return &Float{m: mag, e: a.e, sign: 0, magnitude: mag, zero: a.zero}
}

// normal is a magnitude with its leading bit brought up: n·2^(e-150) with n in
// 2²³ … 2²⁵-1, or 0 where the value is.
type normal struct{ n, e frontend.Variable }

// normalise brings up the leading bit of f. The result is not unique, which
// its users allow for.
func (g *gadgets) normalise(f *Float) normal {
	if f.normal != nil {
		return *f.normal
	}
	g.settle(f)
	api := g.api
	_, mag := g.parts(f)
	h := g.hint(normaliseHint, 2, mag)
	up, shift := h[0], h[1]
	g.narrow("normal.shift", up)
	g.shift("normal.power", up, shift)
	n := api.Mul(mag, shift)
	// n - 2²³ is in 0 … 2²⁴-1 unless the value is 0.
	g.within("normal.range", api.Sub(n, api.Mul(g.not(g.isZero(f)), 1<<23)), narrowBits, wideBits)
	f.normal = &normal{n, api.Sub(f.e, up)}
	return *f.normal
}

// quotientBits is how many more bits Div's quotient has than the mantissas.
const quotientBits = 27

// Div is a / b. There is no witness where b is 0.
//
// With n and d the normal mantissas, n·2²⁷ = q·d + r, 0 <= r < d, which no d of 0
// has: q has at least 26 bits, so 2q, plus one where r is not 0, rounds as the
// quotient does.
func (g *gadgets) Div(a, b *Float) *Float {
	api := g.api
	switch {
	case a.constant && b.constant:
		return g.finite(f32.Div(a.value, b.value))
	case b.constant && b.value == 0:
		return g.finite(f32.Div(1, 0))
	case a.constant && a.value == 0:
		g.nonZero("div.zero", b.m)
		return a
	case b.constant && b.value == 1:
		return a
	}
	n, d := g.normalise(a), g.normalise(b)
	h := g.hint(divHint, 2, n.n, d.n)
	q, r := h[0], h[1]
	g.within("div.quotient", q, narrowBits, narrowBits, narrowBits)
	g.within("div.remainder", r, wideBits, wideBits)
	g.within("div.remainder", api.Sub(d.n, r, 1), wideBits, wideBits)
	g.equal("div.product", api.Mul(q, d.n), api.Sub(api.Mul(n.n, 1<<quotientBits), r))
	mag := api.Add(api.Mul(q, 2), g.not(api.IsZero(r)))
	sa, _ := g.parts(a)
	sb, _ := g.parts(b)
	unit := api.Mul(g.signed(sa), g.signed(sb))
	return g.round(product{p: api.Mul(unit, mag), e: api.Add(api.Sub(n.e, d.e), bias-quotientBits-1)}, nil)
}

// rootBits is how far Sqrt shifts its argument up.
const rootBits = 28

// Sqrt is √a. There is no witness for a negative a.
//
// With n the normal mantissa, doubled where its exponent is odd, d = ⌊√(n·2²⁸)⌋
// has at least 26 bits, so 2d, plus one where that is not exact, rounds as the
// root does.
func (g *gadgets) Sqrt(a *Float) *Float {
	api := g.api
	if a.constant {
		return g.finite(f32.Sqrt(a.value))
	}
	sign, mag := g.parts(a)
	g.equal("sqrt.sign", api.Mul(sign, mag), 0)
	n := g.normalise(a)
	h := g.hint(sqrtHint, 3, n.n, n.e)
	odd, half, d := h[0], h[1], h[2]
	g.boolean("sqrt.odd", odd)
	g.narrow("sqrt.exponent", api.Add(half, 1<<(narrowBits-1)))
	g.equal("sqrt.halves", n.e, api.Add(api.Mul(half, 2), odd))
	square := api.Mul(n.n, api.Add(odd, 1), 1<<rootBits)
	// rest is in 0 … 2d. The two ranges bound d as well, and make it whole: an odd
	// 2d would have an odd square, which is no 4·(square-rest).
	rest := api.Sub(square, api.Mul(d, d))
	g.within("sqrt.floor", rest, narrowBits, narrowBits, narrowBits)
	g.within("sqrt.floor", api.Sub(api.Mul(d, 2), rest), narrowBits, narrowBits, narrowBits)
	p := api.Add(api.Mul(d, 2), g.not(api.IsZero(rest)))
	// √(n·2^(e-150)) = √(n·2²⁸)·2^(half-75-14), and p counts halves.
	return g.round(product{p: p, e: api.Add(half, bias-75-rootBits/2-1), nonNegative: true}, nil)
}

func init() { solver.RegisterHint(normaliseHint, divHint, sqrtHint) }

func normaliseHint(_ *big.Int, in, out []*big.Int) error {
	up := 0
	if in[0].Sign() != 0 {
		up = max(0, 24-in[0].BitLen())
	}
	out[0].SetInt64(int64(up))
	out[1].Set(power(int64(up)))
	return nil
}

func divHint(_ *big.Int, in, out []*big.Int) error {
	if in[1].Sign() == 0 {
		return errDiverged
	}
	out[0].QuoRem(new(big.Int).Lsh(in[0], quotientBits), in[1], out[1])
	return nil
}

func sqrtHint(field *big.Int, in, out []*big.Int) error {
	e := integer(field, in[1]).Int64()
	odd := e & 1
	out[0].SetInt64(odd)
	half := (e - odd) / 2
	out[1].SetInt64(half)
	if half < 0 {
		out[1].Add(field, out[1])
	}
	n := new(big.Int).Lsh(in[0], uint(rootBits+odd))
	out[2].Sqrt(n)
	return nil
}
