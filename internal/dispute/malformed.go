package dispute

import (
	"context"
	"time"

	"go.uber.org/zap"

	"lode/bindings/disputes"
	"lode/tensorlog/merkle"
)

// look fetches the committed state at the section's end, once, while it is the
// trainer's move, and sees whether it holds what no state may. Who does not deliver
// it hides nothing by that: the game goes on without. It takes a part of a move's
// time at most, so that our own clock never pays for it.
func (g *game) look(ctx context.Context) {
	if g.looked || g.claim() {
		return
	}
	if err := g.prepare(ctx); err != nil || g.evidence.Malformed == nil {
		return
	}
	g.looked = true
	const part = 4 // of the time for a move
	within, cancel := context.WithTimeout(ctx, time.Duration(g.court.GraceTime)*time.Second/part)
	defer cancel()
	proof, err := g.evidence.Malformed(within, g.c.Section+1)
	if err != nil {
		g.Log.Debug("the end of a disputed section can't be looked at", g.fields(zap.Error(err))...)
	}
	g.malformed = proof
}

// showMalformed shows the malformed value. It decides the dispute at any stage, and
// seats that matched such a state lose their units.
func (g *game) showMalformed() ([]call, error) {
	x, p := g.malformed, g.evidence.Program
	header, err := g.items.header()
	if err != nil {
		return nil, err
	}
	item, err := g.items.slot(x.Tensor)
	if err != nil {
		return nil, err
	}
	endPath, err := merkle.NewTree(g.evidence.Ends).Path(int64(g.c.Section))
	if err != nil {
		return nil, err
	}
	slotRoot, err := x.TensorRoot(p.Slots)
	if err != nil {
		return nil, err
	}
	return g.concluding(one(disputesABI.TryPackShowMalformed(caseOf(g.job), g.index(), disputes.Leaf{
		End: g.evidence.Ends[g.c.Section], EndPath: endPath, Header: header, Slot: number(x.Tensor), Item: item,
		SlotRoot: slotRoot, SlotPath: x.Roots, Leaf: number(x.Leaf), Block: x.Block[:], LeafPath: x.Path,
	})))
}
