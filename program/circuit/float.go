package circuit

import (
	"math"

	"github.com/consensys/gnark/frontend"
)

// bias is the exponent of a mantissa that counts ones: a float's value is
// m·2^(e-bias).
const bias = 150

// Float is a float32 in a circuit, unpacked. Its value is m·2^(e-150) with a
// signed m of magnitude at most 2²⁴, e in 1 … 254, and a magnitude of m of at
// least 2²³ unless e is 1. A magnitude of exactly 2²⁴, which a rounding may
// give, stands for 2²³ with the next exponent.
type Float struct {
	m, e frontend.Variable

	// Sign bit and magnitude of m. What zero's sign is means nothing. Where they
	// are not at hand, split makes them.
	sign, magnitude frontend.Variable
	split           func(*Float)

	constant bool
	value    float32 // of a constant

	bit frontend.Variable // m's truth where the value can only be 0 or 1

	// Set where m may be 0 with an exponent that is not pinned yet: the bit that it
	// is. settle pins it.
	loose frontend.Variable

	// What has been derived already.
	zero, order, packed frontend.Variable
	positive, negative  frontend.Variable
	normal              *normal
}

// factor is an operand of a product: m·2^(e-150) as in a Float, but m need not
// be large for its exponent.
type factor struct{ m, e frontend.Variable }

func (g *gadgets) factor(f *Float) factor {
	g.settle(f)
	return factor{f.m, f.e}
}

// settle makes the exponent of an exact zero 1. Of a sum that was exactly zero
// the prover could otherwise choose the exponent, and with it what the zero is
// stored as. Everything that looks at an exponent settles the value first, but
// for the next sum of a chain, which has no witness for any other exponent.
func (g *gadgets) settle(f *Float) {
	if f.loose != nil && g.stated("round.zero") {
		f.e = g.api.Sub(f.e, g.api.Mul(f.loose, g.api.Sub(f.e, 1)))
		f.loose = nil
	}
}

// constant is the Float of v, which is finite.
func (g *gadgets) constant(v float32) *Float {
	v += 0
	bits := math.Float32bits(v)
	e, m := int64(bits>>23&0xff), int64(bits&(1<<23-1))
	if e == 0 {
		e = 1
	} else {
		m |= 1 << 23
	}
	s := int64(bits >> 31)
	f := &Float{m: (1 - 2*s) * m, e: e, sign: s, magnitude: m, constant: true, value: v}
	if v == 0 || v == 1 {
		f.bit = int64(v)
	}
	return f
}

// truth is 1 or 0 as the bit says.
func (g *gadgets) truth(bit frontend.Variable) *Float {
	if c, ok := g.api.Compiler().ConstantValue(bit); ok {
		return g.constant(float32(c.Int64()))
	}
	m := g.api.Mul(bit, 1<<23)
	return &Float{m: m, e: g.api.Add(1, g.api.Mul(bit, 126)), sign: 0, magnitude: m, bit: bit}
}

// parts makes sign and magnitude.
func (g *gadgets) parts(f *Float) (sign, magnitude frontend.Variable) {
	if f.magnitude == nil {
		f.split(f)
		f.split = nil
	}
	return f.sign, f.magnitude
}

// isZero is a bit.
func (g *gadgets) isZero(f *Float) frontend.Variable {
	switch {
	case f.zero != nil:
	case f.bit != nil:
		f.zero = g.not(f.bit)
	default:
		f.zero = g.api.IsZero(f.m)
	}
	return f.zero
}

// word is the canonical 32-bit pattern: zero has no sign.
func (g *gadgets) word(f *Float) frontend.Variable {
	if f.packed != nil {
		return f.packed
	}
	if f.constant {
		f.packed = math.Float32bits(f.value + 0)
		return f.packed
	}
	g.settle(f)
	s, mag := g.parts(f)
	s = g.api.Mul(s, g.not(g.isZero(f)))
	f.packed = g.api.Add(g.api.Mul(s, power(31)), g.api.Mul(g.api.Sub(f.e, 1), 1<<23), mag)
	return f.packed
}

// leaf is what a stored float32 is given as: the five parts of its bits, which
// the prover assigns and leaf states to be in range.
type leaf struct{ sign, exponent, low, middle, high frontend.Variable }

// leafWords is the number of parts, in the order of leafParts.
const leafWords = 5

// leafParts are the parts of a stored float32: sign, biased exponent, and the
// fraction's lowest bit, next 11 and last 11.
func leafParts(bits uint32) [leafWords]uint64 {
	f := uint64(bits)
	return [leafWords]uint64{f >> 31, f >> 23 & 0xff, f & 1, f >> 1 & (1<<narrowBits - 1), f >> (1 + narrowBits) & (1<<narrowBits - 1)}
}

// load is the Float that l spells, and its word as stored.
func (g *gadgets) load(l leaf) (*Float, frontend.Variable) {
	api := g.api
	g.boolean("leaf.sign", l.sign)
	g.narrow("leaf.integer", l.exponent)
	subnormal := api.IsZero(l.exponent)
	e := api.Add(l.exponent, subnormal)
	g.exponent("leaf.exponent", api.Add(api.Mul(2, api.Sub(e, 1)), subnormal))
	g.boolean("leaf.fraction", l.low)
	g.narrow("leaf.fraction", l.middle)
	g.narrow("leaf.fraction", l.high)
	fraction := api.Add(l.low, api.Mul(l.middle, 2), api.Mul(l.high, 1<<(1+narrowBits)))
	mag := api.Add(fraction, api.Mul(g.not(subnormal), 1<<23))
	word := api.Add(fraction, api.Mul(l.exponent, 1<<23), api.Mul(l.sign, power(31)))
	return &Float{m: api.Mul(g.signed(l.sign), mag), e: e, sign: l.sign, magnitude: mag}, word
}
