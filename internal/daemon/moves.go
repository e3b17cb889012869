package daemon

import (
	"context"
	"fmt"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/job"
	"lode/internal/market"
)

// Stale turns refusals that only say that the chain has moved on, or that the
// book lags behind it, into nothing: the next look at the job decides anew.
func Stale(err error) error {
	if chain.IsRevert(err, "WrongPhase", "TooEarly", "TooLate", "NotExpired", "WrongFacts", "WrongHeader", "BlockUnknown", "BondTooLow") {
		return nil
	}
	return err
}

// Sample is what a round's seed drew.
type Sample struct {
	Units []uint64   // stake units of the committee, in the order of its seats
	Parts [][]uint64 // sections as they are dealt out
}

// Of returns the sections of the round's seat number i, counted from 0: none
// where nothing was dealt out.
func (s *Sample) Of(i int) []uint64 {
	if len(s.Parts) == 0 {
		return nil
	}
	return s.Parts[i%len(s.Parts)]
}

// Sections are all parts, one after another: the drawn order.
func (s *Sample) Sections() []uint64 {
	var all []uint64
	for _, p := range s.Parts {
		all = append(all, p...)
	}
	return all
}

// SampleOf is the sample of a round of a job: 0 or 1.
func SampleOf(j *market.Job, round int) (*Sample, error) {
	d := job.Draw{
		Proven: j.Terms.Mode == job.Proven,
		Seats:  int(j.Terms.Seats), PerSeat: int(j.Terms.PerSeat), Sections: j.LogSections(),
		Units: j.Units, Matched: uint16(j.Rounds[0].Matched),
	}
	units, err := d.Committee(j.Rounds[round].Seed, round > 0)
	if err != nil {
		return nil, err
	}
	parts, err := d.Parts(j.Rounds[0].Seed, round > 0)
	if err != nil {
		return nil, err
	}
	return &Sample{units, parts}, nil
}

// DrawnSteps are the steps of a job in proven mode that have to be proven, in the order
// in which they were drawn; nil before the draw.
func DrawnSteps(j *market.Job) ([]uint64, error) {
	if len(j.Rounds) == 0 {
		return nil, nil
	}
	sample, err := SampleOf(j, 0)
	if err != nil {
		return nil, err
	}
	return sample.Sections(), nil
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

// EndDue makes the move that ends a job, if it has been due for more than
// patience seconds: settling, or the timeout of any other state. v is the
// market's view of the job.
func (n *Node) EndDue(ctx context.Context, j *market.Job, v bindings.JobView, patience uint64) error {
	head, err := n.Clock.Now(ctx)
	if err != nil {
		return err
	}
	var docketEnd uint64
	if market.Phase(v.Phase) == market.Disputed {
		docket, err := n.Docket(ctx, j.ID)
		if err != nil {
			return err
		}
		docketEnd = docket.End.Uint64()
	}
	for _, m := range job.Moves(j.Terms.Mode, v, docketEnd, n.Windows) {
		if m.Caller != job.Anyone || !m.Open(head) || !m.Blocks && head.Time < m.From+patience {
			continue
		}
		switch {
		case m.Event == job.Lapse:
			_, err = n.Lapse(ctx, j.Terms)
		case m.Event == job.Abandon && j.Claim != nil:
			_, err = n.Abandon(ctx, j)
		case m.Event == job.ProveSteps && j.Submission != nil && j.LogSections() == 0 && len(j.Rounds) == 1:
			// Of a log without a step nothing is drawn, and there is nothing to prove.
			_, err = n.Prove(ctx, j, market.Proving{})
		case m.Event == job.Settle && j.Submission != nil:
			err = n.SettleDue(ctx, j, v.Deadline.Uint64(), v.ChallengeEnd.Uint64())
		case m.Event == job.Expire && j.Submission != nil && m.Next != market.Unavailable:
			// That a vote stands against settling shows when settling.
			_, err = n.Expire(ctx, j)
		default:
			continue
		}
		if err = Stale(err); err != nil {
			return fmt.Errorf("%s: %w", m.Event, err)
		}
		return nil
	}
	return nil
}
