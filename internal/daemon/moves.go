package daemon

import (
	"context"

	"lode/internal/chain"
	"lode/internal/market"
)

// Stale turns refusals that only say that the chain has moved on, or that the
// book lags behind it, into nothing: the next look at the job decides anew.
func Stale(err error) error {
	if chain.IsRevert(err, "WrongPhase", "TooEarly", "WrongFacts") {
		return nil
	}
	return err
}

// ProveDraw hands in the header of a job's draw block once the chain is more
// than patience blocks past it. Before that, and when it is too late, it does
// nothing.
func (n *Node) ProveDraw(ctx context.Context, id market.Hash, drawBlock, patience uint64) error {
	head, err := n.Clock.Now(ctx)
	if err != nil {
		return err
	}
	if head.Number <= drawBlock+patience || head.Number > drawBlock+uint64(n.Windows.DrawUsable) {
		return nil
	}
	header, err := n.Chain.HeaderRLP(ctx, drawBlock)
	if err != nil {
		return err
	}
	_, err = n.Draw(ctx, id, header)
	return Stale(err)
}

// SettleDue settles a responded job once every window is over, or expires it
// if a vote stands against settling.
func (n *Node) SettleDue(ctx context.Context, j *market.Job, deadline, challengeEnd uint64) error {
	head, err := n.Clock.Now(ctx)
	if err != nil || head.Time <= max(deadline, challengeEnd) {
		return err
	}
	_, err = n.Settle(ctx, j)
	if chain.IsRevert(err, "NotSettleable") {
		_, err = n.Expire(ctx, j)
	}
	return Stale(err)
}

// ExpireDispute ends a disputed job that no verdict came for in time, so that
// everybody gets their own money back.
func (n *Node) ExpireDispute(ctx context.Context, j *market.Job) error {
	docket, err := n.Docket(ctx, j.ID)
	if err != nil {
		return err
	}
	head, err := n.Clock.Now(ctx)
	if err != nil || head.Time <= docket.End.Uint64() {
		return err
	}
	_, err = n.Expire(ctx, j)
	return Stale(err)
}
