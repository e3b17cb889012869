package validator

import (
	"context"
	"math/bits"

	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	mk "lode/internal/market"
)

// reveal opens our commitments inside the reveal window: the matching ones
// together, each differing one as an accusation. Afterwards it calls the second
// committee if a seat has not matched.
func (v *Validator) reveal(ctx context.Context, j *mk.Job, view market.JobView) error {
	head, err := v.Clock.Now(ctx)
	if err != nil {
		return err
	}
	if len(j.Rounds) == 0 || j.Rounds[len(j.Rounds)-1].Response == (mk.Hash{}) {
		return nil // the book lags behind the chain
	}
	round := len(j.Rounds) - 1
	deadline := view.Deadline.Uint64()
	if head.Time <= deadline {
		return v.open(ctx, j, round, view.CommitEnd.Uint64())
	}
	if mk.Phase(view.Under) == mk.Responded && head.Time <= view.ChallengeEnd.Uint64() {
		return v.convene(ctx, j, view, head.Time-deadline)
	}
	return nil
}

// convene calls the second committee: at once if a seat of ours lacks what it
// announced, after a while if others stayed silent. While a challenge stops the
// payment anyway, or will, a second committee for those would add nothing.
func (v *Validator) convene(ctx context.Context, j *mk.Job, view market.JobView, since uint64) error {
	all := bits.OnesCount16(view.Matched) == int(view.Seats)
	lacking := v.seats.lacking(j.ID, j.Rounds[0].Seed)
	ours := v.seats.has(j.ID)
	denounced, err := v.denounces(j)
	if err != nil {
		return err
	}
	disputed := mk.Phase(view.Phase) == mk.Disputed || denounced != nil
	if all || !lacking && (!ours || disputed || since < v.turn(j.ID)) {
		return nil
	}
	_, err = v.Convene(ctx, j.ID)
	if chain.IsRevert(err, "NothingToConvene") {
		return nil
	}
	return daemon.Stale(err)
}

// open reveals what our seats committed to.
func (v *Validator) open(ctx context.Context, j *mk.Job, round int, commitEnd uint64) error {
	sample, err := daemon.SampleOf(j, round)
	if err != nil {
		return err
	}
	theirs := j.Rounds[round].Digests
	parts := len(sample.Parts)
	width := len(theirs) / max(parts, 1) // in proven mode there are no parts: seats only vote
	seats := mk.SeatDigests(theirs, parts)
	mine, err := v.openable(ctx, j, round, sample, commitEnd)
	if err != nil {
		return err
	}
	var matching []record
	for _, r := range mine {
		part := (int(r.Seat) - j.FirstSeat(round)) % max(parts, 1)
		if !r.Attests || r.digest() == seats[part] {
			matching = append(matching, r)
			continue
		}
		if err := v.accuse(ctx, j, r, theirs[part*width:(part+1)*width], seats); err != nil {
			return err
		}
	}
	return v.match(ctx, j, seats, matching)
}

// openable are the records of our seats that the market would open: a single
// other one would make it refuse them all.
func (v *Validator) openable(ctx context.Context, j *mk.Job, round int, sample *daemon.Sample, commitEnd uint64) ([]record, error) {
	mine, err := v.mine(ctx, j, round, sample)
	if err != nil {
		return nil, err
	}
	var openable []record
	for _, r := range mine {
		if !r.committed() || r.Opened {
			continue
		}
		ok, err := v.holdsLane(ctx, &r, r.commitment(v.Address()), commitEnd)
		if err != nil {
			return nil, err
		}
		if ok {
			openable = append(openable, r)
		}
	}
	return openable, nil
}

// match reveals seats whose digests are the trainer's, and votes.
func (v *Validator) match(ctx context.Context, j *mk.Job, seats []mk.Hash, matching []record) error {
	if len(matching) == 0 {
		return nil
	}
	picks := make([]market.Pick, len(matching))
	for i, r := range matching {
		picks[i] = market.Pick{Seat: uint16(r.Seat), Votes: r.Votes, Attests: r.Attests, Lane: r.Lane, Salt: r.Salt}
	}
	switch _, err := v.Reveal(ctx, j, seats, picks); {
	case chain.IsRevert(err, "AlreadyActed") && len(matching) > 1:
		// One of them has acted; that must not cost the others their fee.
		for _, r := range matching {
			if err := v.match(ctx, j, seats, []record{r}); err != nil {
				return err
			}
		}
		return nil
	case err != nil && !chain.IsRevert(err, "AlreadyActed"):
		return daemon.Stale(err)
	}
	v.Log.Info("revealed", zap.String("job", short(j.ID)), zap.Int("seats", len(picks)))
	for _, r := range matching {
		r.Opened = true
		if _, err := v.seats.put(r, false); err != nil {
			return err
		}
	}
	return nil
}

// accuse opens a commitment whose digests are not the trainer's.
func (v *Validator) accuse(ctx context.Context, j *mk.Job, r record, theirs, seats []mk.Hash) error {
	a := market.Accusation{Seat: uint16(r.Seat), Votes: r.Votes, Lane: r.Lane, Salt: r.Salt, Theirs: theirs}
	differs := -1
	for i, d := range r.Digests {
		a.Own = append(a.Own, d)
		if differs < 0 && mk.Hash(d) != theirs[i] {
			differs = i
		}
	}
	a.Position = uint8(differs)
	if _, err := v.Accuse(ctx, j, seats, a); err != nil && !chain.IsRevert(err, "AlreadyActed") {
		return daemon.Stale(err)
	}
	v.Log.Warn("accused the trainer of a false section", zap.String("job", short(j.ID)), zap.Uint64("seat", r.Seat), zap.Int("position", differs))
	r.Opened = true
	_, err := v.seats.put(r, false)
	return err
}
