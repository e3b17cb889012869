package dispute

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"

	"go.uber.org/zap"

	"lode/bindings/disputes"
	"lode/internal/daemon"
	"lode/internal/dispute/digests"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// The challenger's moves: each names the first thing that differs from what was
// computed here.

// errNothing says that all that the trainer posted is what was computed here.
var errNothing = errors.New("all that the trainer posted is what was computed here")

// firstDifference is the first position at which a differs from b; -1 if none.
func firstDifference(a, b [][32]byte) int {
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			return i
		}
	}
	return -1
}

// pickStep names the first step whose state is wrong, or demands the entries of
// a response if none is.
func (g *game) pickStep(ctx context.Context) ([]call, error) {
	s, err := g.replay(ctx)
	if err != nil {
		return nil, err
	}
	roots, _, err := s.Roots(ctx)
	if err != nil {
		return nil, err
	}
	posted := append(hashes(g.record.posted(Opened)), g.now.End)
	j := firstDifference(posted, roots)
	if j < 0 {
		return g.demandEntries(ctx)
	}
	list := merkle.NewTree(posted)
	endPath, err := list.Path(int64(j))
	if err != nil {
		return nil, err
	}
	var before [32]byte
	var beforePath [][32]byte
	if j > 0 {
		before = posted[j-1]
		if beforePath, err = list.Path(int64(j - 1)); err != nil {
			return nil, err
		}
	}
	return one(disputesABI.TryPackPickStep(g.job.ID, g.index(), *g.now, number(j), posted[j], endPath, before, beforePath))
}

// demandEntries looks for a draw that was answered with something else than the
// section's entries.
func (g *game) demandEntries(ctx context.Context) ([]call, error) {
	s, err := g.replay(ctx)
	if err != nil {
		return nil, err
	}
	for round, r := range g.job.Rounds {
		if r.Response == (market.Hash{}) {
			continue
		}
		sample, err := daemon.SampleOf(g.job, round)
		if err != nil {
			return nil, err
		}
		// A log of few sections may have one drawn several times, each answered by itself.
		var own *market.Hash
		for at, section := range sample.Sections() {
			if section != g.c.Section {
				continue
			}
			if own == nil {
				entries, err := s.Entries(ctx, r.Seed)
				if err != nil {
					return nil, err
				}
				d := tensorlog.SectionDigest(g.job.ID, g.c.Section, g.now.Before, merkle.Keccak(entries), g.now.End)
				own = &d
			}
			if *own == r.Digests[at] {
				continue
			}
			width := len(r.Digests) / len(sample.Parts)
			group := at / width
			d := disputes.Demand{
				Round: number(round), Group: number(group), Position: number(at % width),
				Groups: market.SeatDigests(r.Digests, len(sample.Parts)), Digests: r.Digests[group*width : (group+1)*width],
			}
			return one(disputesABI.TryPackDemandEntries(caseOf(g.job), g.index(), *g.now, d))
		}
	}
	return nil, errNothing
}

func (g *game) pickEntry(ctx context.Context) ([]call, error) {
	own, err := g.entries(ctx)
	if err != nil {
		return nil, err
	}
	posted := g.record.posted(AtEntries)
	const size = 64
	for j := 0; j+size <= len(posted); j += size {
		if !bytes.Equal(posted[j:j+size], own[j:j+size]) {
			return one(disputesABI.TryPackPickEntry(g.job.ID, g.index(), *g.now, number(j/size)))
		}
	}
	return nil, errNothing
}

// pickOutput names the first operator whose output is wrong, or a node above it.
// If all outputs are right, the state holds something else than they say, or the
// claimed divergence does not happen.
func (g *game) pickOutput(ctx context.Context) ([]call, error) {
	st, err := g.stepOf(ctx, g.now.Step)
	if err != nil {
		return nil, err
	}
	var posted [][32]byte
	if g.now.Outputs > 0 {
		posted = hashes(g.record.posted(AtOutputs))
	}
	j := wrongOutput(g.now, posted, st.Outputs)
	switch {
	case j < 0 && g.claim():
		item, err := g.items.operator(int(g.now.Operator))
		if err != nil {
			return nil, err
		}
		return one(disputesABI.TryPackContest(g.job.ID, g.index(), *g.now, item))
	case j < 0:
		return g.showSlot(st)
	}
	down := spanOf(g.now)
	path, err := subPath(posted, down, int64(j))
	if err != nil {
		return nil, err
	}
	height, from, _ := below(g.now, int64(g.now.Outputs), down)
	if height > 0 {
		return one(disputesABI.TryPackPickNode(g.job.ID, g.index(), *g.now, number(j), posted[j], path))
	}
	item, err := g.items.operator(int(from) + j)
	if err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPickOperator(g.job.ID, g.index(), *g.now, number(j), posted[j], path, item))
}

// wrongOutput is the first of the posted nodes of the tree of outputs that is
// wrong; -1 if none is. own are the outputs up to the operator that diverges, if
// one does: whatever was posted for that one is wrong, even the zero that stands
// for a node that does not exist.
func wrongOutput(now *disputes.Game, posted [][32]byte, own []tensorlog.Hash) int {
	j := firstDifference(posted, outputNodes(now, own))
	if len(own) >= int(now.Outputs) {
		return j
	}
	height, from, to := below(now, int64(now.Outputs), spanOf(now))
	at := int64(len(own)) >> (2 * height)
	if at < from || at >= to || j >= 0 && int64(j) < at-from {
		return j
	}
	return int(at - from)
}

// showSlot shows a slot that is not what its operator gave, or that changed though
// none replaces it.
func (g *game) showSlot(st *digests.Step) ([]call, error) {
	slots := hashes(g.record.posted(AtState))
	i := firstDifference(slots, st.After)
	if i < 0 {
		return nil, errNothing
	}
	item, err := g.items.slot(i)
	if err != nil {
		return nil, err
	}
	endPath, err := merkle.NewTree(slots).Path(int64(i))
	if err != nil {
		return nil, err
	}
	var source [32]byte
	var sourcePath [][32]byte
	if next := g.evidence.Program.Slots[i].Next; next >= 0 {
		tree := g.record.outputs(st.Outputs)
		source, sourcePath = tree.node(0, int64(next)), tree.path(int64(next))
	} else {
		source = st.Before[i]
		if sourcePath, err = merkle.NewTree(st.Before).Path(int64(i)); err != nil {
			return nil, err
		}
	}
	calls, err := one(disputesABI.TryPackShowSlot(g.job.ID, g.index(), *g.now, number(i), item, slots[i], endPath, source, sourcePath))
	return g.concluding(calls, err)
}

// pickNode names the first node of the output that is wrong, or the one above the
// element that has no finite result.
func (g *game) pickNode(ctx context.Context) ([]call, error) {
	o, err := g.operator(ctx)
	if err != nil {
		return nil, err
	}
	posted, down := hashes(g.record.posted(AtNodes)), spanOf(g.now)
	j := -1
	if e, ok := g.diverging(); ok {
		height, from, _ := below(g.now, tensorlog.Leaves(program.F32, int64(g.now.Elements)), down)
		j = int(e/program.Lanes>>(2*height) - from)
	} else if j = firstDifference(posted, elementNodes(g.now, o.Out)); j < 0 {
		return nil, errNothing
	}
	path, err := subPath(posted, down, int64(j))
	if err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPickNode(g.job.ID, g.index(), *g.now, number(j), posted[j], path))
}

// pickElement names the first element that is wrong. In a block whose padding is
// wrong any will do.
func (g *game) pickElement(ctx context.Context) ([]call, error) {
	o, err := g.operator(ctx)
	if err != nil {
		return nil, err
	}
	posted := g.record.posted(AtBlocks)
	var block, lane int
	if e, ok := g.diverging(); ok {
		_, from, _ := below(g.now, tensorlog.Leaves(program.F32, int64(g.now.Elements)), int(g.now.Level))
		block, lane = int(e/program.Lanes-from), int(e%program.Lanes)
	} else {
		own, at := blocksOf(g.now, o.Out), 0
		for at < len(posted) && posted[at] == own[at] {
			at++
		}
		if at == len(posted) {
			return nil, errNothing
		}
		block, lane = at/merkle.BlockSize, at%merkle.BlockSize/4
	}
	var leaves []tensorlog.Hash
	for b := posted; len(b) > 0; b = b[merkle.BlockSize:] {
		leaves = append(leaves, merkle.Leaf(b[:merkle.BlockSize]))
	}
	path, err := subPath(leaves, int(g.now.Level), int64(block))
	if err != nil {
		return nil, err
	}
	content := posted[block*merkle.BlockSize : (block+1)*merkle.BlockSize]
	return one(disputesABI.TryPackPickElement(g.job.ID, g.index(), *g.now, g.encoding(), number(block), number(lane), content, path))
}

// diverging is the element of the operator in question that has no finite result
// here, if there is one.
func (g *game) diverging() (element int64, ok bool) {
	d := g.step.Diverged
	if d == nil || d.Op != int(g.now.Operator) {
		return 0, false
	}
	return d.Element, true
}

// pickSegment names the first accumulator that is wrong. Where none is, the terms
// do not sum up to what our own execution had for the element. Then there is nothing
// left to argue, and the last segment is named: the referee settles it at once, and
// nobody has to wait for our clock.
func (g *game) pickSegment(ctx context.Context) ([]call, error) {
	o, err := g.operator(ctx)
	if err != nil {
		return nil, err
	}
	posted, at := g.record.posted(AtSegments), 0
	pick := func(lane, segment int) ([]call, error) {
		return one(disputesABI.TryPackPickSegment(g.job.ID, g.index(), *g.now, g.encoding(), posted, number(lane), number(segment)))
	}
	for lane, sums := range segmentsOf(o, int64(g.now.Element)) {
		for segment, v := range sums {
			if binary.BigEndian.Uint32(posted[4*at:]) != v {
				return pick(lane, segment)
			}
			at++
		}
	}
	g.Log.Warn("the element is what its terms sum up to: our own value was wrong, and the referee will say so", g.fields(zap.Uint64("element", g.now.Element))...)
	return pick(0, o.Segments(0)-1)
}
