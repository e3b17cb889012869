package dispute

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"go.uber.org/zap"

	"lode/bindings/disputes"
	"lode/internal/dispute/digests"
	"lode/internal/referee"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// The trainer's moves: each opens what was computed.

// begin is the first move: the section's steps, or the claim of divergence.
func (g *game) begin(ctx context.Context) ([]call, error) {
	if g.claim() {
		return g.postClaim(ctx)
	}
	s, err := g.replay(ctx)
	if err != nil {
		return nil, err
	}
	roots, d, err := s.Roots(ctx)
	if err != nil {
		return nil, err
	}
	ends, section := g.evidence.Ends, int64(g.c.Section)
	if d != nil {
		return nil, fmt.Errorf("the section can't be defended: %w", d)
	}
	interior := roots[:len(roots)-1]
	if roots[len(roots)-1] != ends[section] {
		g.Log.Error("re-execution differs from what was submitted: this dispute can't be won", zap.Uint64("section", g.c.Section))
	}
	trace := merkle.NewTree(ends)
	b := disputes.Boundaries{Start: g.job.Submission.InitialState, End: ends[section]}
	if section > 0 {
		b.Start = ends[section-1]
		if b.StartPath, err = trace.Path(section - 1); err != nil {
			return nil, err
		}
	}
	if b.EndPath, err = trace.Path(section); err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPostSteps(caseOf(g.job), g.index(), b, interior))
}

// postClaim shows what the operators before the one that diverges gave.
func (g *game) postClaim(ctx context.Context) ([]call, error) {
	outputs, err := g.outputsOf(ctx, g.job.Submission.Steps)
	if err != nil {
		return nil, err
	}
	header, err := g.items.header()
	if err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPostClaim(caseOf(g.job), g.index(), header, merkle.Root(outputs)))
}

// outputsOf are the outputs of a step that the trainer has to show.
func (g *game) outputsOf(ctx context.Context, step uint64) ([]tensorlog.Hash, error) {
	st, err := g.stepOf(ctx, step)
	if err != nil {
		return nil, err
	}
	want := len(g.evidence.Program.Ops)
	if g.claim() {
		want = int(g.job.Submission.Operator)
	}
	if len(st.Outputs) < want {
		return nil, fmt.Errorf("this step can't be shown: %w", st.Diverged)
	}
	return st.Outputs[:want], nil
}

func (g *game) postEntries(ctx context.Context) ([]call, error) {
	entries, err := g.entries(ctx)
	if err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPostEntries(g.job.ID, g.index(), *g.now, entries))
}

// entries are those of the draw whose response was demanded.
func (g *game) entries(ctx context.Context) ([]byte, error) {
	s, err := g.replay(ctx)
	if err != nil {
		return nil, err
	}
	return s.Entries(ctx, g.now.Draw)
}

// openLeaves opens the entry that was named against the state after its step.
func (g *game) openLeaves(ctx context.Context) ([]call, error) {
	s, err := g.replay(ctx)
	if err != nil {
		return nil, err
	}
	j, p := int64(g.now.Place), g.evidence.Program
	step := s.From + uint64(j)
	state, err := s.After(ctx, step)
	if err != nil {
		return nil, err
	}
	slots := merkle.NewTree(tensorlog.TensorRoots(state))
	slot, leaf := tensorlog.Pick(g.now.Draw, step, p.Slots)
	list, err := g.stepList()
	if err != nil {
		return nil, err
	}
	x := disputes.Leaves{State: slots.Root(), SlotRoot: slots.Leaf(int64(slot))}
	proof, err := tensorlog.ProveLeaf(state, slot, leaf)
	x.SlotPath, x.LeafPath = proof.Roots, proof.Path
	errs := []error{err}
	set := func(err error) { errs = append(errs, err) }
	x.StatePath, err = list.Path(j)
	set(err)
	x.LossPath, err = slots.Path(int64(p.Loss))
	set(err)
	x.Header, err = g.items.header()
	set(err)
	x.Slot, err = g.items.slot(slot)
	set(err)
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackOpenLeaves(g.job.ID, g.index(), *g.now, g.record.posted(AtEntries), x))
}

// stepList is the tree over the states after each step, as posted.
func (g *game) stepList() (*merkle.Tree, error) {
	if len(g.record.Moves) == 0 {
		return nil, fmt.Errorf("no steps were posted")
	}
	first := g.record.Moves[0]
	return merkle.NewTree(append(hashes(first.Posted), first.Game.End)), nil
}

// postState shows the state after the step, and with it the first nodes of the
// tree of outputs.
func (g *game) postState(ctx context.Context) ([]call, error) {
	st, err := g.stepOf(ctx, g.now.Step)
	if err != nil {
		return nil, err
	}
	if st.Diverged != nil {
		return nil, fmt.Errorf("this step can't be shown: %w", st.Diverged)
	}
	header, err := g.items.header()
	if err != nil {
		return nil, err
	}
	root := merkle.Root(st.Outputs)
	state, err := disputesABI.TryPackPostState(g.job.ID, g.index(), *g.now, header, st.After, root)
	if err != nil {
		return nil, err
	}
	// What the contract makes of the game by that.
	next := *g.now
	next.Header = [32]byte(header.Data)
	next.List, next.Node, next.Place = root, root, 0
	next.Outputs, next.Level = uint32(len(st.Outputs)), uint8(merkle.Depth(int64(len(st.Outputs))))
	nodes, err := disputesABI.TryPackPostNodes(g.job.ID, g.index(), next, outputNodes(&next, st.Outputs))
	return []call{state, nodes}, err
}

func (g *game) postOutputs(ctx context.Context) ([]call, error) {
	outputs, err := g.outputsOf(ctx, g.now.Step)
	if err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPostNodes(g.job.ID, g.index(), *g.now, outputNodes(g.now, outputs)))
}

// outputNodes are the nodes of the tree over outputs that are to be posted or
// compared with what was. Outputs beyond those that are there count as zero.
func outputNodes(now *disputes.Game, outputs []tensorlog.Hash) [][32]byte {
	k := known{leaves: int64(now.Outputs), leaf: func(i int64) tensorlog.Hash {
		if i < int64(len(outputs)) {
			return outputs[i]
		}
		return tensorlog.Hash{}
	}}
	height, from, to := below(now, k.leaves, spanOf(now))
	var nodes [][32]byte
	for i := from; i < to; i++ {
		nodes = append(nodes, k.node(height, i))
	}
	return nodes
}

func (g *game) postNodes(ctx context.Context) ([]call, error) {
	o, err := g.operator(ctx)
	if err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPostNodes(g.job.ID, g.index(), *g.now, elementNodes(g.now, o.Out)))
}

// elementNodes are the nodes of an output's element tree that are to be posted or
// compared with what was.
func elementNodes(now *disputes.Game, out program.Array) [][32]byte {
	height, from, to := below(now, tensorlog.Leaves(out.Type, int64(now.Elements)), spanOf(now))
	return tensorlog.Nodes(out, height, from, to)
}

func (g *game) postBlocks(ctx context.Context) ([]call, error) {
	o, err := g.operator(ctx)
	if err != nil {
		return nil, err
	}
	return one(disputesABI.TryPackPostBlocks(g.job.ID, g.index(), *g.now, blocksOf(g.now, o.Out)))
}

// blocksOf are the blocks that are to be posted or compared with what was.
func blocksOf(now *disputes.Game, out program.Array) (blocks []byte) {
	_, from, to := below(now, tensorlog.Leaves(out.Type, int64(now.Elements)), int(now.Level))
	for leaf := from; leaf < to; leaf++ {
		b := tensorlog.Block(out, leaf)
		blocks = append(blocks, b[:]...)
	}
	return blocks
}

// postSegments shows what the element's fold holds after each of its segments.
func (g *game) postSegments(ctx context.Context) ([]call, error) {
	o, err := g.operator(ctx)
	if err != nil {
		return nil, err
	}
	sums := segmentsOf(o, int64(g.now.Element))
	if settle(o, sums, g.now.Claimed) {
		g.Log.Error("the element is not what its terms sum up to: this dispute can't be won", zap.Uint64("element", g.now.Element))
	}
	return one(disputesABI.TryPackPostSegments(g.job.ID, g.index(), *g.now, g.encoding(), packed(sums)))
}

// segmentsOf are the accumulators of an element, lane by lane, with the sign for
// no result from where there is none.
func segmentsOf(o *digests.Operator, element int64) [][]uint32 {
	sums := make([][]uint32, o.Lanes())
	for lane := range sums {
		sums[lane] = o.Accumulators(element, lane)
		for len(sums[lane]) < o.Segments(lane) {
			sums[lane] = append(sums[lane], referee.NaN)
		}
	}
	return sums
}

// settle makes the accumulators end in what is claimed, since none else are
// accepted, and reports whether they had to be changed: then the claim is false.
// Answering is still better than silence, which loses for sure.
func settle(o *digests.Operator, sums [][]uint32, claimed uint32) (changed bool) {
	last := func(lane int) *uint32 { return &sums[lane][len(sums[lane])-1] }
	if len(sums) == 1 {
		changed = *last(0) != claimed
		*last(0) = claimed
		return changed
	}
	var ends [program.Lanes]uint32
	for lane := range ends {
		ends[lane] = *last(lane)
	}
	if bits, diverges := referee.Combine(ends); bits == claimed || diverges && claimed == referee.NaN {
		return false
	}
	for lane := range sums {
		*last(lane) = 0
	}
	*last(0) = claimed
	return true
}

// packed are accumulators as the contract takes them.
func packed(sums [][]uint32) (b []byte) {
	for _, lane := range sums {
		for _, v := range lane {
			b = binary.BigEndian.AppendUint32(b, v)
		}
	}
	return b
}
