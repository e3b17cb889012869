package referee

import (
	"slices"

	contract "lode/bindings/referee"
	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog/merkle"
)

// Hashes stand for the values of operands that were staged, by operand.
type Hashes [program.MaxOperands][32]byte

// Staging is what the contract's operand needs about operand K at a place, beside
// the operator's encoding and the hashes of the operands that were staged before.
type Staging struct {
	K       int
	Place   contract.Place
	Indices []byte
	Opening contract.Opening
	Hash    [32]byte // what the contract gives for it
}

// Computing is what the contract's compute needs at a place, beside the
// operator's encoding, all hashes and the accumulator to start from.
type Computing struct {
	Place  contract.Place
	Values []byte
	Draw   contract.Draw
}

// Operands are the operands that have to be staged at a place, in an order that
// the contract accepts: rising, since an operand refers to earlier ones only.
// Those without values there are not among them.
func Operands(o *program.Op, p Place) []int {
	var ks []int
	for k := range o.In {
		if p.reads(o, k) > 0 {
			ks = append(ks, k)
		}
	}
	return ks
}

// Stage builds the call that stages operand k of operator op at a place.
func (s *Step) Stage(op, k int, p Place) (*Staging, error) {
	o, err := s.at(op, p)
	if err != nil {
		return nil, err
	}
	if k < 0 || k >= len(o.In) {
		return nil, fault.Input("operand", k, "0 to %d", len(o.In)-1)
	}
	x := &o.In[k]
	reads := s.reads(o, k, p)
	g := &Staging{K: k, Place: p.Contract(s.Number), Hash: hashOf(o.Encode(), p.Contract(s.Number), k, pack(nil, reads))}
	for _, j := range referred(x) {
		g.Indices = pack(g.Indices, s.reads(o, j, p))
	}
	if x.Source == program.SourceIndex {
		return g, nil
	}
	g.Opening, err = s.open(x, reads)
	return g, err
}

// referred are the operands that x's coordinates refer to, rising.
func referred(x *program.Operand) []int {
	var ks []int
	for i := range x.Coords {
		if j := x.Coords[i].Ind; j >= 0 && j != program.IndStep {
			ks = append(ks, int(j))
		}
	}
	slices.Sort(ks)
	return slices.Compact(ks)
}

// open proves what x reads.
func (s *Step) open(x *program.Operand, reads []read) (contract.Opening, error) {
	a, tree := s.values(x), s.Tree(x)
	per := merkle.BlockSize / x.Type.Size()
	var leaves []int64
	for _, r := range reads {
		if r.valid {
			leaves = append(leaves, r.element/per)
		}
	}
	slices.Sort(leaves)
	leaves = slices.Compact(leaves)
	opening := contract.Opening{Root: tree.Root(), Picks: make([]byte, len(reads))}
	for t, r := range reads {
		if r.valid {
			i, _ := slices.BinarySearch(leaves, r.element/per)
			opening.Picks[t] = byte(i)
		}
	}
	if len(leaves) == 0 {
		return opening, nil
	}
	for _, i := range leaves {
		opening.Blocks = append(opening.Blocks, block(a, i)...)
	}
	var err error
	opening.Siblings, err = tree.Multi(leaves)
	return opening, err
}

// Work builds the call that computes a segment of operator op.
func (s *Step) Work(op int, p Place) (*Computing, error) {
	o, err := s.at(op, p)
	if err != nil {
		return nil, err
	}
	c := &Computing{Place: p.Contract(s.Number), Draw: contract.Draw{Seed: s.Seed, Batch: uint32(s.Program.Batch), Rows: uint32(s.Program.Rows)}}
	for k := range o.In {
		c.Values = pack(c.Values, s.reads(o, k, p))
	}
	return c, nil
}

// hashOf is the hash that the contract gives for the values of operand k of the
// operator with this encoding.
func hashOf(encoding []byte, p contract.Place, k int, values []byte) [32]byte {
	code := merkle.Keccak(encoding)
	var place [4][32]byte
	for i, v := range []uint64{p.Step, p.Element, uint64(p.Lane), uint64(p.Segment)} {
		be.PutUint64(place[i][24:], v)
	}
	here := merkle.Keccak(code[:], place[0][:], place[1][:], place[2][:], place[3][:])
	hash := merkle.Keccak(values)
	number := [32]byte{31: byte(k)}
	return merkle.Keccak(here[:], number[:], hash[:])
}
