package circuit

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/multicommit"
)

// Bits of the two limb tables. A remainder takes remainderLimbs limbs of
// wideBits, a fraction one bit and two limbs of narrowBits.
const (
	narrowBits     = 11
	wideBits       = 13
	remainderLimbs = 4

	// guard is how many bits a rounding keeps below the result's last one: the
	// round bit and the limbs of the remainder. It exceeds 50, see round.
	guard = wideBits*remainderLimbs + 1

	// Shifts in the table of powers. The largest is bounded so that a product of
	// 48 bits shifted by it stays below half of the field's order.
	minShift = -520
	maxShift = guard + 150
)

// tables collects what a circuit looks up and proves all of it at the end by
// logarithmic derivatives (Haböck, 2022): for random chi, the sum over a table
// of multiplicity/(chi - row) equals the sum over its queries of 1/(chi -
// query). chi is the circuit's one commitment, to all queries and
// multiplicities; the columns of a row are joined by a second random number.
type tables struct {
	narrow, wide, exponents table
	powers                  table
}

type table struct {
	name    string
	queries []frontend.Variable
	values  []frontend.Variable // second column, of powers
}

func newTables(api frontend.API) *tables {
	t := &tables{narrow: table{name: "narrow"}, wide: table{name: "wide"}, exponents: table{name: "exponents"}, powers: table{name: "powers"}}
	api.Compiler().Defer(t.build)
	return t
}

// rows is the content of a table: the keys, and the second column or nil.
func (t *table) rows() (keys, values []*big.Int) {
	add := func(k int64) { keys = append(keys, big.NewInt(k)) }
	switch t.name {
	case "narrow":
		for i := range int64(1 << narrowBits) {
			add(i)
		}
	case "wide":
		for i := range int64(1 << wideBits) {
			add(i)
		}
	case "exponents":
		// 2·(exponent-1) of a normal number, 1 for exponent 1 of a subnormal one.
		add(1)
		for e := range int64(254) {
			add(2 * e)
		}
	case "powers":
		for k := int64(minShift); k <= maxShift; k++ {
			add(k)
			values = append(values, power(k))
		}
	}
	return keys, values
}

// power is 2^k, 1 for a negative k.
func power(k int64) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(max(k, 0))) }

// build states the lookup arguments. It runs after the rest of the circuit.
func (t *tables) build(api frontend.API) error {
	type argument struct {
		*table
		keys, powers []*big.Int
		count        []frontend.Variable
	}
	var all []argument
	var committed []frontend.Variable
	for _, tab := range []*table{&t.narrow, &t.wide, &t.exponents, &t.powers} {
		if len(tab.queries) == 0 {
			continue
		}
		a := argument{table: tab}
		a.keys, a.powers = tab.rows()
		in := []frontend.Variable{len(a.keys)}
		for _, k := range a.keys {
			in = append(in, k)
		}
		count, err := api.Compiler().NewHint(countHint, len(a.keys), append(in, tab.queries...)...)
		if err != nil {
			return err
		}
		a.count = count
		all = append(all, a)
		committed = append(append(append(committed, tab.queries...), tab.values...), count...)
	}
	if len(all) == 0 {
		return nil
	}
	multicommit.WithCommitment(api, func(api frontend.API, chi frontend.Variable) error {
		join, err := compress(api, chi, 1)
		if err != nil {
			return err
		}
		for _, a := range all {
			left := make([]frontend.Variable, len(a.keys))
			for i, k := range a.keys {
				row := frontend.Variable(k)
				if a.powers != nil {
					row = api.Add(k, api.Mul(join, a.powers[i]))
				}
				left[i] = api.DivUnchecked(a.count[i], api.Sub(chi, row))
			}
			right := make([]frontend.Variable, len(a.queries))
			for i, row := range a.queries {
				if a.powers != nil {
					row = api.Add(row, api.Mul(join, a.values[i]))
				}
				right[i] = api.Inverse(api.Sub(chi, row))
			}
			api.AssertIsEqual(sum(api, left), sum(api, right))
		}
		return nil
	}, committed...)
	return nil
}

func sum(api frontend.API, v []frontend.Variable) frontend.Variable {
	if len(v) == 1 {
		return v[0]
	}
	return api.Add(v[0], v[1], v[2:]...)
}

// countHint counts how often each of the first n rows is queried.
func countHint(_ *big.Int, in, out []*big.Int) error {
	n := int(in[0].Int64())
	at := make(map[string]int, n)
	for i := range n {
		at[string(in[1+i].Bytes())] = i
	}
	count := make([]int64, n)
	for _, q := range in[1+n:] {
		i, ok := at[string(q.Bytes())]
		if !ok {
			return fmt.Errorf("a looked-up value is not in its table of %d rows", n)
		}
		count[i]++
	}
	for i := range count {
		out[i].SetInt64(count[i])
	}
	return nil
}

func init() { solver.RegisterHint(countHint) }
