package circuit

import (
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"lode/program/f32"
)

// orderOf is an integer that orders floats as their values are ordered: the
// pattern of the magnitude, with the sign. Both zeros have 0.
func (g *gadgets) orderOf(f *Float) frontend.Variable {
	if f.order == nil {
		g.settle(f)
		s, mag := g.parts(f)
		f.order = g.api.Mul(g.signed(s), g.api.Add(mag, g.api.Mul(g.api.Sub(f.e, 1), 1<<23)))
	}
	return f.order
}

// less is the bit a < b.
func (g *gadgets) less(a, b *Float) frontend.Variable {
	switch {
	case a.constant && b.constant:
		return int64(f32.LT(a.value, b.value))
	case a.constant && a.value == 0:
		return g.aboveZero(b)
	case b.constant && b.value == 0:
		return g.belowZero(a)
	}
	return g.lessInteger("less", g.orderOf(a), g.orderOf(b))
}

// aboveZero is the bit f > 0: not negative, and not zero whatever its sign.
func (g *gadgets) aboveZero(f *Float) frontend.Variable {
	if f.positive == nil {
		s, _ := g.parts(f)
		f.positive = g.api.Mul(g.not(s), g.not(g.isZero(f)))
	}
	return f.positive
}

// belowZero is the bit f < 0.
func (g *gadgets) belowZero(f *Float) frontend.Variable {
	if f.negative == nil {
		s, _ := g.parts(f)
		f.negative = g.api.Mul(s, g.not(g.isZero(f)))
	}
	return f.negative
}

// lessInteger is the bit a < b of integers that lie less than 2³³ apart: where
// it is 1, b-a-1 is not negative, else a-b is not.
func (g *gadgets) lessInteger(name string, a, b frontend.Variable) frontend.Variable {
	api := g.api
	apart := api.Sub(b, a)
	lt := g.hint(lessHint, 1, apart)[0]
	g.boolean(name+".bit", lt)
	distance := api.Sub(api.Mul(lt, api.Sub(api.Mul(apart, 2), 1)), apart)
	g.within(name+".distance", distance, narrowBits, narrowBits, narrowBits)
	return lt
}

// equalFloats is the bit a = b.
func (g *gadgets) equalFloats(a, b *Float) frontend.Variable {
	switch {
	case a.constant && b.constant:
		return int64(f32.EQ(a.value, b.value))
	case a.constant && a.value == 0:
		return g.isZero(b)
	case b.constant && b.value == 0:
		return g.isZero(a)
	}
	return g.api.IsZero(g.api.Sub(g.orderOf(a), g.orderOf(b)))
}

// LT is 1 where a < b, LE where a <= b, EQ where a = b, else 0.
func (g *gadgets) LT(a, b *Float) *Float { return g.truth(g.less(a, b)) }
func (g *gadgets) LE(a, b *Float) *Float { return g.truth(g.not(g.less(b, a))) }
func (g *gadgets) EQ(a, b *Float) *Float { return g.truth(g.equalFloats(a, b)) }

// condition is the bit f ≠ 0.
func (g *gadgets) condition(f *Float) frontend.Variable {
	if f.bit != nil {
		return f.bit
	}
	if f.constant {
		return int64(1)
	}
	return g.not(g.isZero(f))
}

// Select is a where c is not 0, else b.
func (g *gadgets) Select(c, a, b *Float) *Float { return g.pick(g.condition(c), a, b) }

// pick is a where the bit c is 1, else b.
func (g *gadgets) pick(c frontend.Variable, a, b *Float) *Float {
	if v, ok := g.api.Compiler().ConstantValue(c); ok {
		if v.Sign() != 0 {
			return a
		}
		return b
	}
	if a == b || a.constant && b.constant && a.value == b.value {
		return a
	}
	g.settle(a)
	g.settle(b)
	f := &Float{m: g.choose(c, a.m, b.m), e: g.choose(c, a.e, b.e), split: func(f *Float) {
		as, am := g.parts(a)
		bs, bm := g.parts(b)
		f.sign, f.magnitude = g.choose(c, as, bs), g.choose(c, am, bm)
	}}
	if a.bit != nil && b.bit != nil {
		f.bit = g.choose(c, a.bit, b.bit)
	}
	return f
}

// Max is a where a > b, else b; Min is a where a < b, else b.
func (g *gadgets) Max(a, b *Float) *Float { return g.pick(g.less(b, a), a, b) }
func (g *gadgets) Min(a, b *Float) *Float { return g.pick(g.less(a, b), a, b) }

func init() { solver.RegisterHint(lessHint) }

func lessHint(field *big.Int, in, out []*big.Int) error {
	if integer(field, in[0]).Sign() > 0 {
		out[0].SetInt64(1)
	}
	return nil
}
