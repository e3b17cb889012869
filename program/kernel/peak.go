package kernel

import "lode/program"

// Peak is a loop of nothing but fused multiply-adds between registers, in the
// instruction set of that name (see Options.Vectors), and the floating-point
// operations that one call of it does: what no matrix product on this processor
// can surpass. The portable path has no such loop.
func Peak(vectors string) (flops float64, loop func(), err error) {
	set, err := vectorSet(vectors)
	if err != nil || set == nil {
		return 0, nil, err
	}
	const rounds = 20_000
	return float64(rounds * 12 * 2 * set.Lanes), func() { set.Peak(rounds) }, nil
}

// Live is the number of bytes of the tensors of a step that are alive at once, at
// most: state, dataset, tables, and those outputs that are still to be read. No
// executor can do with less.
func Live(p *program.Program) int64 {
	last := lastReads(p, false)
	live, most := int64(0), int64(0)
	ends := make([]int64, len(p.Ops)+1)
	for i := range p.Ops {
		n := p.Ops[i].Outputs() * p.Ops[i].Out.Size()
		live += n
		ends[last[i]] += n
		most = max(most, live)
		live -= ends[i]
	}
	s := p.Stats()
	return most + s.StateBytes + s.DataBytes + s.TableBytes
}
