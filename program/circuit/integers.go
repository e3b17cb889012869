package circuit

import (
	"math"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"lode/program/f32"
)

// Int is an int32 in a circuit: a constant, or a wire that is known to hold an
// integer in -2³¹ … 2³¹-1.
type Int struct {
	v        frontend.Variable
	constant bool
	value    int32
	is       map[int64]frontend.Variable // bits v = c that exist already
}

func (g *gadgets) constantInt(v int32) *Int { return &Int{v: int64(v), constant: true, value: v} }

func wire(v frontend.Variable) *Int { return &Int{v: v, is: map[int64]frontend.Variable{}} }

// is is the bit i = c.
func (g *gadgets) is(i *Int, c int64) frontend.Variable {
	if i.constant {
		if int64(i.value) == c {
			return 1
		}
		return 0
	}
	bit, ok := i.is[c]
	if !ok {
		bit = g.api.IsZero(g.api.Sub(i.v, c))
		i.is[c] = bit
	}
	return bit
}

// intLeaf is what a stored int32 is given as: its sign and three limbs.
type intLeaf struct{ sign, low, middle, high frontend.Variable }

const intWords = 4

func intParts(v uint32) [intWords]uint64 {
	w := uint64(v)
	return [intWords]uint64{w >> 31, w & (1<<narrowBits - 1), w >> narrowBits & (1<<narrowBits - 1), w >> (2 * narrowBits) & (1<<9 - 1)}
}

// loadInt is the Int that l spells, and its word as stored.
func (g *gadgets) loadInt(l intLeaf) (*Int, frontend.Variable) {
	v, word := g.word32("int", l.sign, l.low, l.middle, l.high)
	return wire(v), word
}

// word32 states that the parts spell a 32-bit word: a bit, and limbs of 11, 11
// and 9 bits. It gives the word's value as an int32, and the word.
func (g *gadgets) word32(name string, top, low, middle, high frontend.Variable) (v, word frontend.Variable) {
	api := g.api
	g.boolean(name+".sign", top)
	g.narrow(name+".limb", low)
	g.narrow(name+".limb", middle)
	g.narrow(name+".limb", high)
	g.narrow(name+".top", api.Mul(high, 1<<(narrowBits-9)))
	v = api.Add(low, api.Mul(middle, 1<<narrowBits), api.Mul(high, 1<<(2*narrowBits)))
	return api.Sub(v, api.Mul(top, power(31))), api.Add(v, api.Mul(top, power(31)))
}

// wrap is v mod 2³², as an int32, for an integer v of magnitude below 2⁶⁴.
func (g *gadgets) wrap(v frontend.Variable) *Int {
	h := g.hint(wrapHint, 1+intWords, v)
	// 2³²·turns below is less than 2⁶⁶ in magnitude, so nothing wraps in the field.
	g.within("wrap.turns", g.api.Add(h[0], power(32)), narrowBits, narrowBits, narrowBits)
	low, _ := g.word32("wrap", h[1], h[2], h[3], h[4])
	g.equal("wrap.sum", v, g.api.Add(low, g.api.Mul(h[0], power(32))))
	return wire(low)
}

// intWord is the stored pattern of i.
func (g *gadgets) intWord(i *Int) frontend.Variable {
	if i.constant {
		return uint32(i.value)
	}
	negative := g.lessInteger("ints", i.v, 0)
	return g.api.Add(i.v, g.api.Mul(negative, power(32)))
}

func (g *gadgets) iadd(a, b *Int) *Int {
	if a.constant && b.constant {
		return g.constantInt(a.value + b.value)
	}
	return g.wrap(g.api.Add(a.v, b.v))
}

func (g *gadgets) isub(a, b *Int) *Int {
	if a.constant && b.constant {
		return g.constantInt(a.value - b.value)
	}
	return g.wrap(g.api.Sub(a.v, b.v))
}

func (g *gadgets) imul(a, b *Int) *Int {
	if a.constant && b.constant {
		return g.constantInt(a.value * b.value)
	}
	return g.wrap(g.api.Mul(a.v, b.v))
}

func (g *gadgets) ieq(a, b *Int) *Float {
	if b.constant {
		return g.truth(g.is(a, int64(b.value)))
	}
	if a.constant {
		return g.truth(g.is(b, int64(a.value)))
	}
	return g.truth(g.api.IsZero(g.api.Sub(a.v, b.v)))
}

func (g *gadgets) lessInts(a, b *Int) frontend.Variable {
	if a.constant && b.constant {
		return int64(f32.ILT(a.value, b.value))
	}
	return g.lessInteger("ints", a.v, b.v)
}

func (g *gadgets) ilt(a, b *Int) *Float { return g.truth(g.lessInts(a, b)) }
func (g *gadgets) ile(a, b *Int) *Float { return g.truth(g.not(g.lessInts(b, a))) }

// pickInt is a where the bit is 1, else b.
func (g *gadgets) pickInt(bit frontend.Variable, a, b *Int) *Int {
	if v, ok := g.api.Compiler().ConstantValue(bit); ok {
		if v.Sign() != 0 {
			return a
		}
		return b
	}
	return wire(g.choose(bit, a.v, b.v))
}

// i2f is the nearest float32.
func (g *gadgets) i2f(i *Int) *Float {
	if i.constant {
		return g.constant(f32.I2F(i.value))
	}
	return g.round(product{p: i.v, e: bias}, nil)
}

// pow2 is 2^i. There is no witness for i outside -126 … 127.
func (g *gadgets) pow2(i *Int) *Float {
	if i.constant {
		return g.finite(f32.Pow2(i.value))
	}
	g.exponent("pow2.range", g.api.Mul(g.api.Add(i.v, 126), 2))
	return g.powerOfTwo(i.v)
}

// powerOfTwo is 2^k for a k that is known to be in -126 … 127.
func (g *gadgets) powerOfTwo(k frontend.Variable) *Float {
	return &Float{m: 1 << 23, e: g.api.Add(k, 127), sign: 0, magnitude: 1 << 23, zero: 0}
}

// exact is f's magnitude as n·2^(e-150) with n in 2²³ … 2²⁴-1. There is no
// witness for 0.
func (g *gadgets) exact(f *Float) normal {
	api := g.api
	g.settle(f)
	_, mag := g.parts(f)
	h := g.hint(exactHint, 5, mag)
	up, shift := h[0], h[1]
	g.narrow("exact.shift", up)
	g.shift("exact.power", up, shift)
	g.boolean("exact.mantissa", h[2])
	g.narrow("exact.mantissa", h[3])
	g.narrow("exact.mantissa", h[4])
	n := api.Add(1<<23, h[2], api.Mul(h[3], 2), api.Mul(h[4], 1<<(1+narrowBits)))
	// up is one more than the shift, because a magnitude of 2²⁴ goes down by one.
	g.equal("exact.product", api.Mul(mag, shift), api.Mul(n, 2))
	return normal{n, api.Sub(api.Add(f.e, 1), up)}
}

// expo is ⌊log2 of f's magnitude⌋. There is no witness for 0.
func (g *gadgets) expo(f *Float) *Int {
	if f.constant {
		if n, ok := f32.Expo(f.value); ok {
			return g.constantInt(n)
		}
		g.diverge()
		return g.constantInt(0)
	}
	return wire(g.api.Sub(g.exact(f).e, 127))
}

// floorSpan is how far below ones F2I looks: a magnitude of at most 2²⁴ that is
// shifted down further is less than one.
const floorSpan = 26

// f2i is ⌊f⌋. There is no witness where that is not an int32.
//
// With up and down the shift of the mantissa, at most one of them not 0 and down
// at most 26: m·2^up = n·2^down + r, 0 <= r < 2^down. The ranges of r have 39 bits,
// so there is no witness for a larger down.
func (g *gadgets) f2i(f *Float) *Int {
	api := g.api
	if f.constant {
		if n, ok := f32.F2I(f.value); ok {
			return g.constantInt(n)
		}
		g.diverge()
		return g.constantInt(0)
	}
	g.settle(f)
	h := g.hint(floorHint, 4+intWords, f.m, f.e)
	far, up, down, r := h[0], h[1], h[2], h[3]
	// far: further down than floorSpan; any such exponent gives the same floor.
	g.boolean("floor.far", far)
	g.narrow("floor.near", api.Mul(far, api.Sub(bias-floorSpan, f.e)))
	near := api.Sub(bias, api.Add(f.e, api.Mul(far, api.Sub(bias-floorSpan, f.e))))
	g.shift("floor.down", near, down)
	g.shift("floor.up", api.Neg(near), up)
	v, _ := g.word32("floor", h[4], h[5], h[6], h[7])
	g.within("floor.remainder", r, wideBits, wideBits, wideBits)
	g.within("floor.remainder", api.Sub(down, r, 1), wideBits, wideBits, wideBits)
	g.equal("floor.sum", api.Mul(f.m, up), api.Add(api.Mul(v, down), r))
	return wire(v)
}

func init() { solver.RegisterHint(wrapHint, exactHint, floorHint) }

func wrapHint(field *big.Int, in, out []*big.Int) error {
	v := integer(field, in[0])
	low := int64(int32(new(big.Int).And(v, mask(32)).Uint64()))
	turns := new(big.Int).Sub(v, big.NewInt(low))
	turns.Rsh(turns, 32)
	out[0].Mod(turns, field)
	for i, p := range intParts(uint32(low)) {
		out[1+i].SetUint64(p)
	}
	return nil
}

func exactHint(_ *big.Int, in, out []*big.Int) error {
	if in[0].Sign() == 0 {
		return errDiverged
	}
	if in[0].BitLen() > 25 {
		return errRange
	}
	up := int64(25 - in[0].BitLen())
	n := new(big.Int).Lsh(in[0], uint(up))
	f := n.Rsh(n, 1).Uint64() & (1<<23 - 1)
	out[0].SetInt64(up)
	out[1].Set(power(up))
	for i, v := range []uint64{f & 1, f >> 1 & (1<<narrowBits - 1), f >> (1 + narrowBits)} {
		out[2+i].SetUint64(v)
	}
	return nil
}

func floorHint(field *big.Int, in, out []*big.Int) error {
	if in[1].BitLen() > 12 {
		return errRange
	}
	m, e := integer(field, in[0]), in[1].Int64()
	if e < bias-floorSpan {
		out[0].SetInt64(1)
		e = bias - floorSpan
	}
	out[1].Set(power(e - bias))
	out[2].Set(power(bias - e))
	n, r := new(big.Int).DivMod(new(big.Int).Mul(m, out[1]), out[2], new(big.Int))
	if !n.IsInt64() || n.Int64() < math.MinInt32 || n.Int64() > math.MaxInt32 {
		return errDiverged
	}
	out[3].Set(r)
	for i, p := range intParts(uint32(n.Int64())) {
		out[4+i].SetUint64(p)
	}
	return nil
}
