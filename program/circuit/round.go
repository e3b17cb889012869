package circuit

import (
	"errors"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

var (
	errDiverged = errors.New("the result is not finite")
	errRange    = errors.New("an unpacked value is out of range")
)

// product is the exact p·2^(e-150) that round adds up: |p| is at most 2⁴⁸.
type product struct {
	p, e        frontend.Variable
	nonNegative bool // p is not negative
}

// round is p + x, rounded once to the nearest float32, ties to even; x may be
// nil for nothing. There is no witness where the result is not finite.
//
// With e the result's exponent, both summands are shifted to S = p·2^(K+pe-e) +
// x·2^(K+xe-e), where K is guard and negative shifts count as none. A summand
// that is shifted too little this way is so small beside the other that it
// decides only on which side of a rounding boundary the sum lies, and there its
// size does not matter, because K > 50. Then |S| = q·2^K + r with q the
// mantissa, which has 24 bits unless e is 1. If S is 0, it is taken at x's
// exponent and e is 1.
func (g *gadgets) round(p product, x *Float) *Float {
	api := g.api
	var xm, xe frontend.Variable = 0, 1
	if x != nil {
		xm, xe = x.m, x.e
	}
	h := g.hint(roundHint, 9+remainderLimbs-1, p.p, p.e, xm, xe)
	sign, subnormal, e, low, middle, high, half, shiftP, shiftX := h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], h[8]

	s := api.Mul(p.p, shiftP)
	if x != nil {
		s = api.Add(s, api.Mul(xm, shiftX))
	}
	var unit frontend.Variable = 1
	if p.nonNegative {
		sign = 0
	} else {
		g.boolean("round.sign", sign)
		unit = g.signed(sign)
		s = api.Mul(s, unit)
	}
	at := e
	var loose frontend.Variable
	if x != nil {
		loose = api.IsZero(s)
		at = api.Add(e, api.Mul(loose, api.Sub(xe, e)))
		g.shift("round.addend", api.Sub(api.Add(xe, guard), at), shiftX)
	}
	g.shift("round.product", api.Sub(api.Add(p.e, guard), at), shiftP)
	g.boolean("round.subnormal", subnormal)
	g.exponent("round.exponent", api.Add(api.Mul(2, api.Sub(e, 1)), subnormal))
	g.boolean("round.mantissa", low)
	g.narrow("round.mantissa", middle)
	g.narrow("round.mantissa", high)
	q := api.Add(api.Mul(g.not(subnormal), 1<<23), low, api.Mul(middle, 2), api.Mul(high, 1<<(1+narrowBits)))

	g.boolean("round.half", half)
	rest := api.Sub(s, api.Mul(q, power(guard)), api.Mul(half, power(guard-1)))
	lowest := rest
	for i, l := range h[9:] {
		g.wide("round.remainder", l)
		lowest = api.Sub(lowest, api.Mul(l, power(int64(wideBits*(i+1)))))
	}
	g.wide("round.remainder", lowest)

	// Up where the round bit is set, unless it is a tie and q is even.
	up := api.Mul(half, g.not(api.IsZero(api.Add(rest, low))))
	mag := api.Add(q, up)
	// Not 2²⁴ at the largest exponent: both differences are at least 0.
	g.nonZero("round.overflow", api.Add(api.Sub(1<<24, mag), api.Sub(254, e)))
	m := mag
	if !p.nonNegative {
		m = api.Mul(unit, mag)
	}
	return &Float{m: m, e: e, sign: sign, magnitude: mag, loose: loose}
}

func init() { solver.RegisterHint(roundHint) }

// rounding is what roundHint finds out.
type rounding struct {
	sign           uint
	e              int64
	q, r           *big.Int // |S| = q·2^guard + r
	shiftP, shiftX *big.Int
}

// sumAt shifts both summands as round does for exponent e.
func sumAt(p *big.Int, pe int64, x *big.Int, xe, e int64) (s, shiftP, shiftX *big.Int) {
	shiftP, shiftX = power(guard+pe-e), power(guard+xe-e)
	s = new(big.Int).Mul(p, shiftP)
	return s.Add(s, new(big.Int).Mul(x, shiftX)), shiftP, shiftX
}

// exponentOf is the exponent of p·2^pe + x·2^xe as a float32, and whether the
// sum is 0.
func exponentOf(p *big.Int, pe int64, x *big.Int, xe int64) (e int64, zero bool) {
	low, high := min(pe, xe), max(pe, xe)
	switch {
	case p.Sign() == 0:
		low, high = xe, xe
	case x.Sign() == 0:
		low, high = pe, pe
	}
	// Beyond that distance the smaller one decides nothing but a sign.
	low = max(low, high-160)
	add := func(v *big.Int, at int64) *big.Int {
		if at >= low {
			return new(big.Int).Lsh(v, uint(at-low))
		}
		return big.NewInt(int64(v.Sign()))
	}
	sum := add(p, pe)
	sum.Add(sum, add(x, xe))
	if sum.Sign() == 0 {
		return 1, true
	}
	return max(1, low+int64(sum.BitLen())-24), false
}

func findRounding(p *big.Int, pe int64, x *big.Int, xe int64) rounding {
	e, zero := exponentOf(p, pe, x, xe)
	r := rounding{e: e}
	at := e
	if zero && x.Sign() != 0 {
		at = xe
	}
	var s *big.Int
	s, r.shiftP, r.shiftX = sumAt(p, pe, x, xe, at)
	if s.Sign() < 0 {
		r.sign = 1
		s.Neg(s)
	}
	r.q = new(big.Int).Rsh(s, guard)
	r.r = new(big.Int).And(s, mask(guard))
	return r
}

// write gives r in the order of round's hint.
func (r rounding) write(out []*big.Int) {
	q := r.q.Uint64()
	subnormal := uint64(0)
	if q < 1<<23 {
		subnormal = 1
	}
	f := q & (1<<23 - 1)
	for i, v := range []uint64{uint64(r.sign), subnormal, uint64(r.e), f & 1, f >> 1 & (1<<narrowBits - 1), f >> (1 + narrowBits), uint64(r.r.Bit(guard - 1))} {
		out[i].SetUint64(v)
	}
	out[7].Set(r.shiftP)
	out[8].Set(r.shiftX)
	rest := new(big.Int).And(r.r, mask(guard-1))
	for i := range out[9:] {
		rest.Rsh(rest, wideBits)
		out[9+i].And(rest, mask(wideBits))
	}
}

func roundHint(field *big.Int, in, out []*big.Int) error {
	pe, xe := integer(field, in[1]), integer(field, in[3])
	if pe.BitLen() > 12 || xe.BitLen() > 12 {
		return errRange
	}
	r := findRounding(integer(field, in[0]), pe.Int64(), integer(field, in[2]), xe.Int64())
	if r.e > 254 {
		return errDiverged
	}
	r.write(out)
	return nil
}
