package validator

import (
	"context"
	"crypto/rand"
	"errors"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// attest gives every seat of ours in the last draw its commitment. What a seat
// of the first committee can't have it announces, and goes on trying until the
// commit phase ends.
func (v *Validator) attest(ctx context.Context, j *market.Job, commitEnd uint64) error {
	if len(j.Rounds) == 0 {
		return nil // the book lags behind the chain
	}
	head, err := v.Clock.Now(ctx)
	if err != nil || head.Time > commitEnd {
		return err
	}
	round := len(j.Rounds) - 1
	c, err := v.Committee(ctx, j.ID, j.Seeds())
	if err != nil {
		return err
	}
	owners, err := v.SeatOwners(ctx, c.Units)
	if err != nil {
		return err
	}
	known := map[uint64]record{}
	for _, r := range v.seats.of(j.ID, j.Rounds[round].Seed) {
		known[r.Seat] = r
	}
	for i, owner := range owners {
		if owner != v.Address() {
			continue
		}
		seat := uint64(j.FirstSeat(round) + i)
		r, ok := known[seat]
		if !ok {
			r = record{Job: tensorlog.Hex(j.ID), Seed: tensorlog.Hex(j.Rounds[round].Seed), Seat: seat}
		}
		if r.Committed {
			continue
		}
		if err := v.attestSeat(ctx, j, round, c.Of(i), r); err != nil {
			return err
		}
	}
	return nil
}

func (v *Validator) attestSeat(ctx context.Context, j *market.Job, round int, sections []uint64, r record) error {
	if r.Salt == (tensorlog.Hex{}) {
		digests, missing, err := v.digests(ctx, j, round, sections)
		if err != nil {
			return err
		}
		if missing != nil && round == 0 {
			return v.announce(ctx, j, r, *missing)
		}
		r.Digests, r.Missing = digests, missing
		if round > 0 {
			if r.Votes, err = v.votes(ctx, j); err != nil {
				return err
			}
		}
		if _, err := rand.Read(r.Salt[:]); err != nil {
			return err
		}
		if r, err = v.seats.put(r, true); err != nil {
			return err
		}
	}
	commitment := market.CommitmentHash(j.ID, r.Seat, v.Address(), market.Hash(r.Salt), r.digest(), uint64(r.Votes))
	if _, err := v.Commit(ctx, j.ID, r.Seat, r.Lane, commitment); err != nil {
		return err
	}
	v.Log.Info("committed", zap.String("job", short(j.ID)), zap.Uint64("seat", r.Seat), zap.Uint64s("sections", sections))
	r.Committed = true
	_, err := v.seats.put(r, false)
	return err
}

// announce says once that something can't be had. The seat tries again at the
// next block.
func (v *Validator) announce(ctx context.Context, j *market.Job, r record, missing uint64) error {
	if r.Announced {
		return nil
	}
	if _, err := v.Announce(ctx, j, r.Seat, missing); err != nil && !chain.IsRevert(err, "AlreadyActed") {
		return daemon.Stale(err)
	}
	v.Log.Warn("announced as unavailable", zap.String("job", short(j.ID)), zap.Uint64("seat", r.Seat), zap.Uint64("index", missing))
	r.Missing, r.Announced = &missing, true
	_, err := v.seats.put(r, false)
	return err
}

// digests re-executes a seat's sections. If something that they need can't be
// had, missing is its index: the section's, or the number of sections for the
// final state.
func (v *Validator) digests(ctx context.Context, j *market.Job, round int, sections []uint64) (digests []tensorlog.Hex, missing *uint64, err error) {
	first := uint64(0)
	h, err := v.load(ctx, j)
	if err != nil {
		return nil, &first, ctx.Err()
	}
	log, err := daemon.OpenLog(ctx, v.Store, j, h.Program.Slots)
	if err != nil {
		v.Log.Warn("the log can't be had", zap.String("job", short(j.ID)), zap.Error(err))
		return nil, &first, ctx.Err()
	}
	ex, err := v.cfg.New(h.Program, h.Data, h.seed, v.cfg.Threads)
	if err != nil {
		return nil, nil, err
	}
	defer ex.Close()
	for i, section := range sections {
		start, err := log.Checkpoint(ctx, section)
		if err != nil {
			v.Log.Warn("a checkpoint can't be had", zap.String("job", short(j.ID)), zap.Error(err))
			at := uint64(i)
			return nil, &at, ctx.Err()
		}
		d, err := v.digest(ctx, ex, j, h, log, section, start, j.Rounds[round].Seed)
		if err != nil {
			return nil, nil, err
		}
		digests = append(digests, tensorlog.Hex(d))
	}
	if _, err := log.Checkpoint(ctx, log.Sections()); err != nil {
		v.Log.Warn("the final state can't be had", zap.String("job", short(j.ID)), zap.Error(err))
		last := uint64(j.Terms.PerSeat)
		return nil, &last, ctx.Err()
	}
	return digests, nil, nil
}

// digest re-executes one section. One in which a step has no finite result is
// false, whatever the trainer says: its digest is made of zeros, which no
// response can equal.
func (v *Validator) digest(ctx context.Context, ex train.Executor, j *market.Job, h *inHand, log *daemon.RemoteLog, section uint64, start []program.Array, seed market.Hash) (market.Hash, error) {
	from, to := j.Span(section)
	r, err := train.Section(ctx, ex, h.Program, start, from, to, seed)
	var d *program.Divergence
	switch {
	case errors.As(err, &d):
		return tensorlog.SectionDigest(j.ID, section, log.Root(section), market.Hash{}, market.Hash{}), nil
	case err != nil:
		return market.Hash{}, err
	}
	return tensorlog.SectionDigest(j.ID, section, log.Root(section), r.H, r.End), nil
}

// votes judges what the first committee announced: bit i is set if what seat i
// could not have can't be had from here either.
func (v *Validator) votes(ctx context.Context, j *market.Job) (votes uint16, err error) {
	c, err := v.Committee(ctx, j.ID, j.Seeds()[:1])
	if err != nil {
		return 0, err
	}
	for _, a := range j.Announced {
		if a.Seat >= 16 {
			continue
		}
		checkpoint := j.LogSections()
		if a.Index < uint64(c.Width) {
			checkpoint = c.Of(int(a.Seat))[a.Index]
		}
		if !v.available(ctx, j, checkpoint) {
			votes |= 1 << a.Seat
		}
	}
	return votes, ctx.Err()
}

func (v *Validator) available(ctx context.Context, j *market.Job, checkpoint uint64) bool {
	h, err := v.load(ctx, j)
	if err != nil {
		return false
	}
	log, err := daemon.OpenLog(ctx, v.Store, j, h.Program.Slots)
	if err != nil {
		return false
	}
	_, err = log.Checkpoint(ctx, checkpoint)
	return err == nil
}
