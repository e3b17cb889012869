package referee

import (
	"math/big"
	"testing"

	contract "lode/bindings/referee"
	"lode/program"
	"lode/tensorlog/merkle"
)

// zeros is the element tree of a tensor of zeros that is too large to hold: its
// nodes, all alike, by level. The number of leaves is twice a power of four, so
// only the root has absent children.
type zeros []merkle.Hash

func newZeros(leaves int64) zeros {
	z := zeros{merkle.Leaf(nil)}
	for leaves > 2 {
		z = append(z, merkle.Node([4]merkle.Hash{z[len(z)-1], z[len(z)-1], z[len(z)-1], z[len(z)-1]}))
		leaves /= 4
	}
	top := z[len(z)-1]
	return append(z, merkle.Node([4]merkle.Hash{top, top}))
}

// multi proves the leaves with these rising indices.
func (z zeros) multi(indices []int64) (siblings []merkle.Hash) {
	for level := range len(z) - 1 {
		var parents []int64
		for k := 0; k < len(indices); {
			parent := indices[k] / 4
			for c := parent * 4; c < parent*4+4; c++ {
				switch {
				case k < len(indices) && indices[k] == c:
					k++
				case level == len(z)-2 && c > 1:
					siblings = append(siblings, merkle.Hash{})
				default:
					siblings = append(siblings, z[level])
				}
			}
			parents = append(parents, parent)
		}
		indices = parents
	}
	return siblings
}

// The largest tensor that the static check accepts, a column of 2⁴⁰ bytes, read
// at 64 elements as far apart as possible: the longest call of the referee.
func TestLargestTensor(t *testing.T) {
	const elements, terms = 1 << 40, 64
	o := program.Op{Kind: program.Fold, Acc: program.Add, Name: "largest", RedAxes: 1, Init: program.NoInit}
	o.Extents[0] = terms
	o.In = []program.Operand{{Source: program.SourceData, Type: program.U8, Elements: elements, Coords: []program.Coord{
		{Coef: [8]int32{1}, Extent: terms, Pitch: elements / terms, Div: 1, Ind: program.IndNone}}}}
	s := one(o, nil, nil)
	s.Program.Columns = []program.Column{{Type: program.U8, Elements: elements}}
	if err := program.Check(s.Program, program.Limits{Memory: 1 << 50, Work: 1 << 50}); err != nil {
		t.Fatal(err)
	}

	z := newZeros(elements / merkle.BlockSize)
	opening := contract.Opening{Root: z[len(z)-1], Blocks: make([]byte, terms*merkle.BlockSize)}
	var leaves []int64
	for k := range int64(terms) {
		leaves = append(leaves, k*(elements/terms/merkle.BlockSize))
		opening.Picks = append(opening.Picks, byte(k))
	}
	opening.Siblings = z.multi(leaves)
	m := newMachine(t)
	place := Place{}.Contract(0)
	data, gas := m.stage(t, &o, &Staging{Place: place, Opening: opening, Hash: hashOf(o.Encode(), place, 0, make([]byte, 4*terms))}, Hashes{})
	m.within(t, s.Program, &o, s.Program.RefereeCalls(0)[0], data, gas)
	c := m.costs[0]
	t.Logf("%d bytes of %d, %d gas of %d, %d executing", c.bytes, c.Calldata, c.gas, c.Gas, c.executing)
	if c.Calldata < program.RefereeCalldata*9/10 {
		t.Errorf("the model allows %d bytes, want nearly all of %d", c.Calldata, program.RefereeCalldata)
	}

	// A leaf that is not there does not pass for one that is.
	opening.Blocks[5*merkle.BlockSize] = 1
	answer, _, err := m.call(m.referee, m.abi.PackOperand(o.Encode(), new(big.Int), place, Hashes{}, nil, opening))
	if e, _ := m.explain(answer, err).(*contract.RefereeBadProof); err == nil || e == nil {
		t.Errorf("a changed leaf: %v", m.explain(answer, err))
	}
}
