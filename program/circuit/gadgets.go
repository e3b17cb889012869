package circuit

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

// gadgets is the arithmetic of one circuit. Each constraint that pins a hint has
// a name, under which docs/soundness.md argues for it; a test may leave out one
// named constraint to show that it is the one that stops a dishonest hint.
type gadgets struct {
	api      frontend.API
	tables   *tables
	omit     string // constraints that a test leaves out
	alsoOmit string
	names    map[string]bool // of constraints in use
}

func newGadgets(api frontend.API) *gadgets {
	return &gadgets{api: api, tables: newTables(api), names: map[string]bool{}}
}

// stated notes a constraint and reports whether it is to be stated.
func (g *gadgets) stated(name string) bool {
	g.names[name] = true
	return name != g.omit && name != g.alsoOmit
}

// boolean states that v is 0 or 1.
func (g *gadgets) boolean(name string, v frontend.Variable) {
	if g.stated(name) {
		g.api.AssertIsBoolean(v)
	}
}

// narrow states that v is in 0 … 2¹¹-1.
func (g *gadgets) narrow(name string, v frontend.Variable) {
	if g.stated(name) {
		g.tables.narrow.queries = append(g.tables.narrow.queries, g.private(v))
	}
}

// wide states that v is in 0 … 2¹³-1.
func (g *gadgets) wide(name string, v frontend.Variable) {
	if g.stated(name) {
		g.tables.wide.queries = append(g.tables.wide.queries, g.private(v))
	}
}

// exponent states that code is 2·(e-1) for an e in 1 … 254, or 1.
func (g *gadgets) exponent(name string, code frontend.Variable) {
	if g.stated(name) {
		g.tables.exponents.queries = append(g.tables.exponents.queries, g.private(code))
	}
}

// shift states that v is 2^key, 1 for a negative key, and that key is in
// minShift … maxShift.
func (g *gadgets) shift(name string, key, v frontend.Variable) {
	if g.stated(name) {
		g.tables.powers.queries = append(g.tables.powers.queries, g.private(key))
		g.tables.powers.values = append(g.tables.powers.values, g.private(v))
	}
}

// private is v. A constant cannot be committed to, so it goes into a wire.
func (g *gadgets) private(v frontend.Variable) frontend.Variable {
	c, ok := g.api.Compiler().ConstantValue(v)
	if !ok {
		return v
	}
	w := g.hint(copyHint, 1, c)[0]
	g.api.AssertIsEqual(w, c)
	return w
}

// equal states that a is b.
func (g *gadgets) equal(name string, a, b frontend.Variable) {
	if g.stated(name) {
		g.api.AssertIsEqual(a, b)
	}
}

// nonZero states that v is not 0.
func (g *gadgets) nonZero(name string, v frontend.Variable) {
	if g.stated(name) {
		g.api.Inverse(v)
	}
}

// within states that v is in 0 … 2^Σbits-1; bits are widths of limbs, lowest
// first, each narrowBits or wideBits.
func (g *gadgets) within(name string, v frontend.Variable, bits ...int) {
	in := []frontend.Variable{v}
	for _, b := range bits {
		in = append(in, b)
	}
	high := g.hint(limbHint, len(bits)-1, in...)
	lowest, at := v, bits[0]
	limbs := []frontend.Variable{nil}
	for i, l := range high {
		lowest = g.api.Sub(lowest, g.api.Mul(l, power(int64(at))))
		at += bits[i+1]
		limbs = append(limbs, l)
	}
	limbs[0] = lowest
	for i, l := range limbs {
		if bits[i] == wideBits {
			g.wide(name, l)
		} else {
			g.narrow(name, l)
		}
	}
}

// hint is n values that the prover gives. Constraints have to pin them.
func (g *gadgets) hint(f solver.Hint, n int, in ...frontend.Variable) []frontend.Variable {
	if n == 0 {
		return nil
	}
	out, err := g.api.Compiler().NewHint(f, n, in...)
	if err != nil {
		panic(fmt.Sprintf("circuit: %v", err)) // wrong arguments, a mistake of this package
	}
	return out
}

// choose is a where the bit c is 1, else b.
func (g *gadgets) choose(c, a, b frontend.Variable) frontend.Variable {
	return g.api.Add(b, g.api.Mul(c, g.api.Sub(a, b)))
}

// not is 1-c.
func (g *gadgets) not(c frontend.Variable) frontend.Variable { return g.api.Sub(1, c) }

// signed is ±1: -1 where the bit s is 1.
func (g *gadgets) signed(s frontend.Variable) frontend.Variable {
	return g.api.Sub(1, g.api.Mul(2, s))
}

func init() { solver.RegisterHint(copyHint, limbHint) }

func copyHint(_ *big.Int, in, out []*big.Int) error {
	out[0].Set(in[0])
	return nil
}

// limbHint gives all limbs but the lowest.
func limbHint(_ *big.Int, in, out []*big.Int) error {
	v := new(big.Int).Rsh(in[0], uint(in[1].Uint64()))
	for i := range out {
		b := uint(in[2+i].Uint64())
		out[i].And(v, mask(b))
		v.Rsh(v, b)
	}
	return nil
}

func mask(bits uint) *big.Int {
	m := new(big.Int).Lsh(big.NewInt(1), bits)
	return m.Sub(m, big.NewInt(1))
}

// integer is the number of least magnitude that v stands for in the field.
func integer(field, v *big.Int) *big.Int {
	if new(big.Int).Lsh(v, 1).Cmp(field) > 0 {
		return new(big.Int).Sub(v, field)
	}
	return new(big.Int).Set(v)
}
