package validator

import (
	"context"

	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	mk "lode/internal/market"
	"lode/tensorlog"
)

// reveal opens our commitments inside the reveal window: the matching ones
// together, each differing one as an accusation. Afterwards it calls the second
// committee if a seat of ours still lacks what it announced, and sees to the
// job's end.
func (v *Validator) reveal(ctx context.Context, j *mk.Job, phase mk.Phase, view *market.JobView) error {
	head, err := v.Clock.Now(ctx)
	if err != nil {
		return err
	}
	if len(j.Rounds) == 0 || j.Rounds[len(j.Rounds)-1].Response == (mk.Hash{}) {
		return nil // the book lags behind the chain
	}
	round := len(j.Rounds) - 1
	deadline, challengeEnd := view.Deadline.Uint64(), view.ChallengeEnd.Uint64()
	if head.Time <= deadline {
		return v.open(ctx, j, round)
	}
	if mk.Phase(view.Under) == mk.Responded && head.Time <= challengeEnd && v.lacking(j, round) {
		_, err := v.Convene(ctx, j.ID)
		if chain.IsRevert(err, "NothingToConvene") {
			return nil
		}
		return daemon.Stale(err)
	}
	if phase == mk.Disputed {
		return v.ExpireDispute(ctx, j)
	}
	return v.SettleDue(ctx, j, deadline+v.cfg.Patience, challengeEnd+v.cfg.Patience)
}

// lacking says whether a seat of ours announced something and never committed.
func (v *Validator) lacking(j *mk.Job, round int) bool {
	for _, r := range v.seats.of(j.ID, j.Rounds[round].Seed) {
		if r.Announced && !r.Committed {
			return true
		}
	}
	return false
}

func (v *Validator) open(ctx context.Context, j *mk.Job, round int) error {
	c, err := v.Committee(ctx, j.ID, j.Seeds())
	if err != nil {
		return err
	}
	theirs := j.Rounds[round].Digests
	seats := mk.SeatDigests(theirs, c.Width)
	var picks []market.Pick
	var opened []record
	for _, r := range v.seats.of(j.ID, j.Rounds[round].Seed) {
		if !r.Committed || r.Opened {
			continue
		}
		group := (int(r.Seat) - j.FirstSeat(round)) % c.Groups()
		switch {
		case len(r.Digests) == 0 || r.digest() == seats[group]:
			picks = append(picks, market.Pick{Seat: uint16(r.Seat), Votes: r.Votes, Attests: len(r.Digests) > 0, Lane: r.Lane, Salt: r.Salt})
			opened = append(opened, r)
		default:
			if err := v.accuse(ctx, j, r, theirs[group*c.Width:(group+1)*c.Width], seats); err != nil {
				return err
			}
		}
	}
	if len(picks) == 0 {
		return nil
	}
	if _, err := v.Reveal(ctx, j, seats, picks); err != nil && !chain.IsRevert(err, "AlreadyActed") {
		return daemon.Stale(err)
	}
	v.Log.Info("revealed", zap.String("job", short(j.ID)), zap.Int("seats", len(picks)))
	for _, r := range opened {
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
		if differs < 0 && d != tensorlog.Hex(theirs[i]) {
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
