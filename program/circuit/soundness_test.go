package circuit

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

// lenientCount counts as countHint does and ignores what is in no table: a
// dishonest prover's best. It leaves the refusal to the lookup argument.
func lenientCount(_ *big.Int, in, out []*big.Int) error {
	n := int(in[0].Int64())
	at := make(map[string]int, n)
	for i := range n {
		at[string(in[1+i].Bytes())] = i
	}
	count := make([]int64, n)
	for _, q := range in[1+n:] {
		if i, ok := at[string(q.Bytes())]; ok {
			count[i]++
		}
	}
	for i := range count {
		out[i].SetInt64(count[i])
	}
	return nil
}

// attack is a dishonest witness. Everything but the named constraint accepts it.
type attack struct {
	constraint string
	of         primitive
	in, out    []uint32
	parts      []any // in place of in's
	hints      map[solver.HintID]solver.Hint
}

func (a attack) run(t *testing.T, ccs constraint.ConstraintSystem) error {
	t.Helper()
	opt := []solver.Option{solver.OverrideHint(solver.GetHintID(countHint), lenientCount)}
	for id, h := range a.hints {
		opt = append(opt, solver.OverrideHint(id, h))
	}
	s := newSheet(a.of, 1, len(a.out))
	w := s.assign([]record{{in: a.in, out: a.out}})
	for i, p := range a.parts {
		w.In[i] = p
	}
	return solve(t, ccs, w, opt...)
}

func only(h solver.Hint, evil solver.Hint) map[solver.HintID]solver.Hint {
	return map[solver.HintID]solver.Hint{solver.GetHintID(h): evil}
}

var field = ecc.BN254.ScalarField()

func set(out *big.Int, v *big.Int) { out.Mod(v, field) }

// fraction is a/b in the field.
func fraction(a, b int64) *big.Int {
	return new(big.Int).Mod(new(big.Int).Mul(big.NewInt(a), new(big.Int).ModInverse(big.NewInt(b), field)), field)
}

// dishonest rounds as roundHint does, with exponent e+by, and lets change see
// |S| before q and r are split off.
func dishonest(by int64, change func(r *rounding, s *big.Int), after func(out []*big.Int)) map[solver.HintID]solver.Hint {
	return only(roundHint, func(f *big.Int, in, out []*big.Int) error {
		p, pe, x, xe := integer(f, in[0]), integer(f, in[1]).Int64(), integer(f, in[2]), integer(f, in[3]).Int64()
		r := findRounding(p, pe, x, xe)
		r.e += by
		s, sp, sx := sumAt(p, pe, x, xe, r.e)
		r.shiftP, r.shiftX, r.sign = sp, sx, 0
		if s.Sign() < 0 {
			r.sign = 1
			s.Neg(s)
		}
		if change != nil {
			change(&r, s)
		}
		r.q = new(big.Int).Rsh(s, guard)
		r.r = new(big.Int).And(s, mask(guard))
		if r.q.Sign() >= 0 {
			r.write(out)
		} else {
			out[2].SetInt64(r.e)
		}
		if after != nil {
			after(out)
		}
		return nil
	})
}

// split gives q and the rest below 2^guard for |S| = s, as round takes them.
func split(out []*big.Int, subnormal int64, q, rest *big.Int, half int64) {
	out[1].SetInt64(subnormal)
	f := new(big.Int).Sub(q, big.NewInt((1-subnormal)<<23))
	out[3].SetUint64(uint64(f.Bit(0)))
	out[4].And(new(big.Int).Rsh(f, 1), mask(narrowBits))
	set(out[5], new(big.Int).Rsh(f, 1+narrowBits))
	out[6].SetInt64(half)
	rest = new(big.Int).Sub(rest, new(big.Int).Mul(big.NewInt(half), power(guard-1)))
	for i := range remainderLimbs - 1 {
		rest.Rsh(rest, wideBits)
		out[9+i].Set(rest)
		if i < remainderLimbs-2 {
			out[9+i].And(rest, mask(wideBits))
		}
	}
}

func one(run func(g *gadgets, f *Float)) primitive {
	return primitive{0, 1, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { run(g, f[0]); return nil }}
}

func two(run func(g *gadgets, a, b *Float)) primitive {
	return primitive{0, 2, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { run(g, f[0], f[1]); return nil }}
}

func ints(run func(g *gadgets, a, b *Int)) primitive {
	return primitive{2, 0, func(g *gadgets, _ []*Float, i []*Int) []frontend.Variable { run(g, i[0], i[1]); return nil }}
}

const (
	bits1, bits2, bits3_5, bits1_5 = 0x3f800000, 0x40000000, 0x40600000, 0x3fc00000
	smallest                       = 1 // the smallest subnormal
)

func attacks() []attack {
	mul := two(func(g *gadgets, a, b *Float) { g.Mul(a, b) })
	add := two(func(g *gadgets, a, b *Float) { g.Add(a, b) })
	div := two(func(g *gadgets, a, b *Float) { g.Div(a, b) })
	sqrt := one(func(g *gadgets, f *Float) { g.Sqrt(f) })
	less := two(func(g *gadgets, a, b *Float) { g.less(a, b) })
	expo := one(func(g *gadgets, f *Float) { g.expo(f) })
	floor := one(func(g *gadgets, f *Float) { g.f2i(f) })
	nothing := one(func(*gadgets, *Float) {})
	intOnly := ints(func(*gadgets, *Int, *Int) {})
	wrap := ints(func(g *gadgets, a, b *Int) { g.iadd(a, b) })
	intWord := ints(func(g *gadgets, a, _ *Int) { g.intWord(a) })

	// low, middle and high of an int32's parts, shifted into another one.
	withParts := func(h solver.Hint, change func(out []*big.Int)) map[solver.HintID]solver.Hint {
		return only(h, func(f *big.Int, in, out []*big.Int) error {
			if err := h(f, in, out); err != nil {
				return err
			}
			change(out)
			return nil
		})
	}
	addInt := func(v *big.Int, n int64) { set(v, new(big.Int).Add(v, big.NewInt(n))) }
	evilBit := only(lessHint, func(f *big.Int, in, out []*big.Int) error {
		// apart·(2b-1)-b = 0 for b = apart/(2·apart-1).
		d := new(big.Int).Sub(new(big.Int).Lsh(in[0], 1), big.NewInt(1))
		out[0].Mod(new(big.Int).Mul(in[0], new(big.Int).ModInverse(d.Mod(d, f), f)), f)
		return nil
	})
	otherBit := withParts(lessHint, func(out []*big.Int) { out[0].Sub(big.NewInt(1), out[0]) })

	return []attack{
		// A stored float.
		{constraint: "leaf.sign", of: nothing, in: []uint32{bits1}, parts: []any{2}},
		{constraint: "leaf.integer", of: nothing, in: []uint32{bits1}, parts: []any{0, fraction(3, 2)}},
		{constraint: "leaf.exponent", of: nothing, in: []uint32{0x7f800000}},
		{constraint: "leaf.fraction", of: nothing, in: []uint32{bits1}, parts: []any{0, 127, 0, 0, 1 << narrowBits}},
		{constraint: "leaf.fraction", of: nothing, in: []uint32{bits1}, parts: []any{0, 127, 2, 0, 0}},

		// Rounding: 1·1 or a sum.
		// A unit of 1.5 in place of ±1, which scales the result.
		{constraint: "round.sign", of: mul, in: []uint32{bits1, bits1}, hints: dishonest(0, func(_ *rounding, s *big.Int) {
			s.Rsh(s.Mul(s, big.NewInt(3)), 1)
		}, func(out []*big.Int) { out[0].Set(fraction(-1, 4)) })},
		{constraint: "round.product", of: mul, in: []uint32{bits1, bits1}, hints: dishonest(0, func(r *rounding, s *big.Int) {
			s.Rsh(s.Mul(s, big.NewInt(3)), 1)
			r.shiftP.Rsh(r.shiftP.Mul(r.shiftP, big.NewInt(3)), 1)
		}, nil)},
		{constraint: "round.addend", of: add, in: []uint32{bits1, bits1_5}, hints: dishonest(1, func(r *rounding, s *big.Int) {
			// Twice 1.5 beside 1.
			s.Add(s, new(big.Int).Mul(big.NewInt(3<<22), r.shiftX))
			r.shiftX.Lsh(r.shiftX, 1)
		}, nil)},
		// The mantissa below 2²³ without the exponent being 1: "subnormal" 2 makes q negative, the sign turns S.
		{constraint: "round.subnormal", of: mul, in: []uint32{bits1_5, bits1}, hints: dishonest(1, func(r *rounding, s *big.Int) {
			r.sign ^= 1
			s.Neg(s)
		}, func(out []*big.Int) {
			out[0].SetInt64(1)
			q := big.NewInt(-(3 << 21))
			s := new(big.Int).Mul(q, power(guard))
			set(out[7], power(guard+127+127-150-128))
			out[8].SetInt64(1)
			split(out, 2, q, new(big.Int).Sub(s, new(big.Int).Mul(q, power(guard))), 0)
		})},
		{constraint: "round.exponent", of: mul, in: []uint32{bits1_5, bits1}, hints: dishonest(1, nil, nil)},
		{constraint: "round.mantissa", of: mul, in: []uint32{bits1_5, bits1}, hints: dishonest(-1, func(r *rounding, s *big.Int) {}, func(out []*big.Int) {
			split(out, 0, big.NewInt(3<<23), new(big.Int), 0)
		})},
		{constraint: "round.half", of: mul, in: []uint32{bits1_5, bits1}, hints: dishonest(0, nil, func(out []*big.Int) {
			split(out, 0, big.NewInt(3<<22-1), power(guard), 2)
		})},
		{constraint: "round.remainder", of: mul, in: []uint32{bits1_5, bits1}, hints: dishonest(0, nil, func(out []*big.Int) {
			split(out, 0, big.NewInt(3<<22-1), power(guard), 0)
		})},
		// 1 - 1 with exponent 3/2, for which the table has 2·½ + 1: stored as 2²², which is not 0.
		{constraint: "round.zero", of: primitives["sub"], in: []uint32{bits1, bits1}, out: []uint32{1 << 22},
			hints: only(roundHint, func(f *big.Int, in, out []*big.Int) error {
				err := roundHint(f, in, out)
				out[2].Set(fraction(3, 2))
				return err
			})},
		// The largest float32 and half of its last bit: the tie goes up, to 2¹²⁸.
		{constraint: "round.overflow", of: add, in: []uint32{0x7f7fffff, 0x73000000}},

		// Normalising, inside of a quotient.
		{constraint: "normal.shift", of: div, in: []uint32{bits1, bits1_5}, hints: withParts(normaliseHint, func(out []*big.Int) { set(out[0], big.NewInt(-1)) })},
		{constraint: "normal.power", of: div, in: []uint32{bits1, bits1}, hints: withParts(normaliseHint, func(out []*big.Int) { out[1].SetInt64(2) })},
		{constraint: "normal.range", of: div, in: []uint32{smallest, bits1}, hints: only(normaliseHint, func(_ *big.Int, _, out []*big.Int) error {
			out[0].SetInt64(0)
			out[1].SetInt64(1)
			return nil
		})},
		{constraint: "div.zero", of: one(func(g *gadgets, f *Float) { g.Div(g.constant(0), f) }), in: []uint32{0}},
		// A quotient with a fraction, and one too small by one.
		{constraint: "div.quotient", of: div, in: []uint32{bits1_5, bits1}, hints: map[solver.HintID]solver.Hint{
			solver.GetHintID(divHint): func(f *big.Int, in, out []*big.Int) error {
				n := new(big.Int).Lsh(in[0], quotientBits)
				out[1].SetInt64(1)
				out[0].Mod(new(big.Int).Mul(n.Sub(n, out[1]), new(big.Int).ModInverse(in[1], f)), f)
				return nil
			},
			// Its fraction goes away when it is shifted up to be rounded.
			solver.GetHintID(roundHint): func(f *big.Int, in, out []*big.Int) error {
				r := rounding{e: 127, shiftP: power(guard + 127 - 5 - 127), shiftX: big.NewInt(1)}
				s := new(big.Int).Mul(in[0], r.shiftP)
				s.Mod(s, f)
				r.q, r.r = new(big.Int).Rsh(s, guard), new(big.Int).And(s, mask(guard))
				r.write(out)
				return nil
			},
		}},
		{constraint: "div.remainder", of: div, in: []uint32{bits1, bits3_5}, hints: only(divHint, func(f *big.Int, in, out []*big.Int) error {
			err := divHint(f, in, out)
			addInt(out[0], -1)
			out[1].Add(out[1], in[1])
			return err
		})},
		{constraint: "div.product", of: div, in: []uint32{bits1, bits3_5}, hints: withParts(divHint, func(out []*big.Int) { addInt(out[0], 1) })},
		{constraint: "sqrt.sign", of: sqrt, in: []uint32{0xc0800000}},
		// 1: exponent 127. odd 3, half 62 triples the argument.
		{constraint: "sqrt.odd", of: sqrt, in: []uint32{bits1}, hints: only(sqrtHint, func(_ *big.Int, in, out []*big.Int) error {
			out[0].SetInt64(3)
			out[1].SetInt64(62)
			out[2].Sqrt(new(big.Int).Lsh(in[0], rootBits+2))
			return nil
		})},
		{constraint: "sqrt.halves", of: sqrt, in: []uint32{bits1}, hints: withParts(sqrtHint, func(out []*big.Int) { addInt(out[1], 1) })},
		{constraint: "sqrt.floor", of: sqrt, in: []uint32{bits2}, hints: withParts(sqrtHint, func(out []*big.Int) { addInt(out[2], -1) })},

		{constraint: "less.bit", of: less, in: []uint32{bits1, bits2}, hints: evilBit},
		{constraint: "less.distance", of: less, in: []uint32{bits1, bits2}, hints: otherBit},
		{constraint: "ints.bit", of: intWord, in: []uint32{5, 0}, hints: evilBit},
		{constraint: "ints.distance", of: intWord, in: []uint32{5, 0}, hints: otherBit},

		// A stored int32.
		{constraint: "int.sign", of: intOnly, in: []uint32{5, 5}, parts: []any{2}},
		{constraint: "int.limb", of: intOnly, in: []uint32{5, 5}, parts: []any{0, 1 << narrowBits}},
		{constraint: "int.top", of: intOnly, in: []uint32{5, 5}, parts: []any{0, 5, 0, 1 << 9}},

		{constraint: "wrap.turns", of: wrap, in: []uint32{5, 6}, hints: withParts(wrapHint, func(out []*big.Int) {
			// 11 = 12 + turns·2³².
			addInt(out[2], 1)
			out[0].Set(new(big.Int).Mod(new(big.Int).Neg(new(big.Int).ModInverse(power(32), field)), field))
		})},
		{constraint: "wrap.sum", of: wrap, in: []uint32{5, 6}, hints: withParts(wrapHint, func(out []*big.Int) { addInt(out[2], 1) })},
		{constraint: "wrap.sign", of: wrap, in: []uint32{5, 6}, hints: withParts(wrapHint, func(out []*big.Int) { out[1].SetInt64(2); addInt(out[0], 1) })},
		{constraint: "wrap.limb", of: wrap, in: []uint32{5000, 6}, hints: withParts(wrapHint, func(out []*big.Int) { addInt(out[2], 1<<narrowBits); addInt(out[3], -1) })},
		{constraint: "wrap.top", of: wrap, in: []uint32{5, 6}, hints: withParts(wrapHint, func(out []*big.Int) { out[1].SetInt64(1); addInt(out[4], 1<<9) })},
		{constraint: "pow2.range", of: ints(func(g *gadgets, a, _ *Int) { g.pow2(a) }), in: []uint32{128, 0}},

		// The exponent of a float.
		{constraint: "exact.shift", of: two(func(g *gadgets, a, b *Float) { g.expo(g.Add(a, b)) }), in: []uint32{0x3fffffff, 0x33800000}, hints: withParts(exactHint, func(out []*big.Int) { set(out[0], big.NewInt(-1)) })},
		{constraint: "exact.power", of: expo, in: []uint32{smallest}, hints: withParts(exactHint, func(out []*big.Int) { out[0].SetInt64(5) })},
		{constraint: "exact.mantissa", of: expo, in: []uint32{smallest}, hints: withParts(exactHint, func(out []*big.Int) {
			out[0].SetInt64(1)
			out[1].SetInt64(2)
			set(out[2], big.NewInt(1-1<<23))
			out[3].SetInt64(0)
			out[4].SetInt64(0)
		})},
		{constraint: "exact.product", of: expo, in: []uint32{bits1}, hints: withParts(exactHint, func(out []*big.Int) { out[3].SetInt64(9) })},

		// The floor of 3.5, and of -2⁻¹⁴⁹.
		{constraint: "floor.far", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) {
			out[0].Set(fraction(1, bits150(128)))
			out[2].Set(power(21))
			for i, p := range intParts(7) {
				out[4+i].SetUint64(p)
			}
			out[3].SetInt64(0)
		})},
		{constraint: "floor.near", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) {
			out[0].SetInt64(1)
			out[2].Set(power(floorSpan))
			for i, p := range intParts(0) {
				out[4+i].SetUint64(p)
			}
			out[3].SetInt64(7 << 21)
		})},
		{constraint: "floor.down", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) {
			out[2].Set(power(21))
			for i, p := range intParts(7) {
				out[4+i].SetUint64(p)
			}
			out[3].SetInt64(0)
		})},
		{constraint: "floor.up", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) {
			out[1].SetInt64(2)
			for i, p := range intParts(7) {
				out[4+i].SetUint64(p)
			}
			out[3].SetInt64(0)
		})},
		{constraint: "floor.sign", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) {
			// A sign of 2⁻³¹ takes one from the value; the remainder makes up for nothing, so 4 is spelt.
			out[4].Set(new(big.Int).ModInverse(power(31), field))
			addInt(out[5], 1)
		})},
		{constraint: "floor.limb", of: floor, in: []uint32{0x45800000}, hints: withParts(floorHint, func(out []*big.Int) { addInt(out[5], 1<<narrowBits); addInt(out[6], -1) })},
		{constraint: "floor.top", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) { out[4].SetInt64(1); addInt(out[7], 1<<9) })},
		{constraint: "floor.remainder", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) {
			addInt(out[5], -1)
			out[3].Add(out[3], out[2])
		})},
		{constraint: "floor.sum", of: floor, in: []uint32{bits3_5}, hints: withParts(floorHint, func(out []*big.Int) { addInt(out[5], 1) })},
		{constraint: "log.sign", of: one(func(g *gadgets, f *Float) { g.Log(f) }), in: []uint32{0xc0000000}},
	}
}

// bits150 is how far exponent e is from where F2I stops looking.
func bits150(e int64) int64 { return bias - floorSpan - e }

// withoutAttack are constraints that no known attack needs: the argument of
// docs/soundness.md rests on them, or its bounds do.
var withoutAttack = []string{"sqrt.exponent"}

// TestDishonestHints runs every attack twice: on the circuit as it is, which
// refuses it, and on the circuit without the constraint that is said to stop it,
// which accepts it.
func TestDishonestHints(t *testing.T) {
	covered := map[string]bool{}
	for i, a := range attacks() {
		t.Run(fmt.Sprintf("%d %s", i, a.constraint), func(t *testing.T) {
			s := newSheet(a.of, 1, len(a.out))
			s.seen = func(g *gadgets) {
				if !g.names[a.constraint] {
					t.Fatalf("the gadget has no constraint %s", a.constraint)
				}
			}
			if err := a.run(t, compileSheet(t, s)); err == nil {
				t.Error("accepted")
			}
			s = newSheet(a.of, 1, len(a.out))
			s.omit = a.constraint
			if err := a.run(t, compileSheet(t, s)); err != nil {
				t.Errorf("something else than %s refuses this: %v", a.constraint, err)
			}
		})
		covered[a.constraint] = true
	}
	// Every constraint of every gadget is either attacked or named as one that
	// is not, and has its argument in the documentation.
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "soundness.md"))
	if err != nil {
		t.Fatal(err)
	}
	for name, p := range primitives {
		s := newSheet(p, 1, 0)
		s.seen = func(g *gadgets) {
			for c := range g.names {
				if !covered[c] && !slices.Contains(withoutAttack, c) {
					t.Errorf("%s: no attack on %s", name, c)
				}
				if !strings.Contains(string(text), "`"+c+"`") {
					t.Errorf("docs/soundness.md says nothing about `%s`", c)
				}
			}
		}
		s.Out = nil
		s.of.run = func(g *gadgets, f []*Float, i []*Int) []frontend.Variable { p.run(g, f, i); return nil }
		compileSheet(t, s)
	}
}
