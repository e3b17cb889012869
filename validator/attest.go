package validator

import (
	"context"
	"crypto/rand"
	"errors"
	"math/big"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/job"
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
	if err != nil || head.Time >= commitEnd {
		return err // a commitment would come too late
	}
	round := len(j.Rounds) - 1
	sample, err := daemon.SampleOf(j, round)
	if err != nil {
		return err
	}
	mine, err := v.mine(ctx, j, round, sample)
	if err != nil {
		return err
	}
	waiting := false
	for _, r := range mine {
		s := seat{Job: j, round: round, sections: sample.Of(int(r.Seat) - j.FirstSeat(round)), commitEnd: commitEnd, elapsed: v.elapsed(head, commitEnd)}
		done, err := v.attestSeat(ctx, &s, r)
		if err != nil {
			return err
		}
		waiting = waiting || !done
	}
	if !waiting {
		v.drop(j.ID)
	}
	return nil
}

// seat is one of ours in a round.
type seat struct {
	*market.Job
	round     int
	sections  []uint64
	commitEnd uint64
	elapsed   float64 // part of the commit phase that is over
}

func (v *Validator) elapsed(head chain.Head, commitEnd uint64) float64 {
	return 1 - float64(commitEnd-head.Time)/float64(max(v.Windows.Commit, 1))
}

// How much of the commit phase a seat lets pass before it says that something
// can't be had. An announcement that turns out wrong costs a tenth of the unit,
// so a moment without network must not be one; but the trainer needs the rest of
// the phase to serve what is announced. The second committee has the last word
// and waits longer.
const (
	announceAfter = 0.25
	giveUpAfter   = 0.5
)

// mine are the records of our seats in a round whose units can act, new ones
// included.
func (v *Validator) mine(ctx context.Context, j *market.Job, round int, sample *daemon.Sample) ([]record, error) {
	seed := j.Rounds[round].Seed
	places, err := v.places(ctx, seed, sample)
	if err != nil || len(places) == 0 {
		return nil, err
	}
	known := map[uint64]record{}
	for _, r := range v.seats.of(j.ID, seed) {
		known[r.Seat] = r
	}
	units := make([]uint64, len(places))
	for i, place := range places {
		units[i] = sample.Units[place]
	}
	owners, err := v.SeatOwners(ctx, units)
	if err != nil {
		return nil, err
	}
	var mine []record
	for i, place := range places {
		if owners[i] != v.Address() {
			continue // the unit is leaving, or lost half
		}
		number := uint64(j.FirstSeat(round) + place)
		r, ok := known[number]
		if !ok {
			r = record{Job: tensorlog.Hex(j.ID), Seed: tensorlog.Hex(seed), Seat: number}
		}
		mine = append(mine, r)
	}
	return mine, nil
}

// places are those of our units in a committee. Whose a unit is never changes,
// so it is asked once.
func (v *Validator) places(ctx context.Context, seed market.Hash, sample *daemon.Sample) ([]int, error) {
	v.mu.Lock()
	places, ok := v.drawn[seed]
	v.mu.Unlock()
	if ok {
		return places, nil
	}
	for place, n := range sample.Units {
		u, err := v.Unit(ctx, n)
		if err != nil {
			return nil, err
		}
		if u.Owner == v.Address() {
			places = append(places, place)
		}
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.drawn[seed] = places
	return places, nil
}

// attestSeat makes the seat's next move; done means that its commitment is on
// the chain.
func (v *Validator) attestSeat(ctx context.Context, s *seat, r record) (done bool, err error) {
	if !r.committed() {
		inTime := func(head chain.Head, now *market.Job) bool { return head.Time < s.commitEnd && now.End == market.None }
		err := v.During(ctx, s.ID, inTime, func(ctx context.Context) error {
			r, err = v.examine(ctx, s, r)
			return err
		})
		if err != nil || !r.committed() {
			return false, err
		}
	}
	commitment := r.commitment(v.Address())
	committed, err := v.holdsLane(ctx, &r, commitment, s.commitEnd)
	if err != nil || committed {
		return committed, err
	}
	if head, err := v.Clock.Now(ctx); err != nil || head.Time >= s.commitEnd {
		return false, err
	}
	if _, err := v.Commit(ctx, s.ID, r.Seat, r.Lane, commitment); err != nil {
		return false, err
	}
	v.Log.Info("committed", zap.String("job", short(s.ID)), zap.Uint64("seat", r.Seat), zap.Uint64s("sections", s.sections))
	return true, nil
}

// holdsLane says whether a record's lane has its commitment, made in time.
func (v *Validator) holdsLane(ctx context.Context, r *record, commitment market.Hash, commitEnd uint64) (bool, error) {
	lane, err := v.Lane(ctx, v.Address(), r.Lane)
	if err != nil {
		return false, err
	}
	const timeBits = 40
	kept := new(big.Int).Rsh(lane, timeBits)
	made := new(big.Int).Sub(lane, new(big.Int).Lsh(kept, timeBits))
	want := new(big.Int).Rsh(new(big.Int).SetBytes(commitment[:]), timeBits)
	return kept.Cmp(want) == 0 && made.Uint64() <= commitEnd, nil
}

// examine re-executes a seat's sections and records what it commits to, before
// anything of it is on the chain. If something can't be had it announces that
// instead, and the record stays without a salt.
func (v *Validator) examine(ctx context.Context, s *seat, r record) (record, error) {
	defer v.first.urge()()
	digests, missing, err := v.digests(ctx, s)
	malformed, err := v.met(s.Job, err)
	if err != nil {
		return r, err
	}
	switch {
	case malformed && s.round == 0:
		return r, nil // from there nothing can be re-executed, so there is nothing to attest
	case missing != nil && s.round == 0:
		return v.announce(ctx, s, r, *missing)
	case missing != nil && s.elapsed < giveUpAfter:
		return r, nil
	}
	r.Digests, r.Attests = digests, missing == nil && !malformed
	switch {
	case s.Terms.Mode == job.Proven:
		// There is nothing to attest. Bit 0 says that the final state is withheld.
		r.Attests = false
		if r.Votes = 0; missing != nil {
			r.Votes = 1
		}
	case s.round > 0:
		if r.Votes, err = v.votes(ctx, s.Job); err != nil {
			return r, err
		}
	}
	if _, err := rand.Read(r.Salt[:]); err != nil {
		return r, err
	}
	return v.seats.put(r, true)
}

// announce says once that something can't be had. The seat tries again at the
// next block.
func (v *Validator) announce(ctx context.Context, s *seat, r record, missing uint64) (record, error) {
	if r.Announced || s.elapsed < announceAfter {
		return r, nil
	}
	if _, err := v.Announce(ctx, s.Job, r.Seat, missing); err != nil && !chain.IsRevert(err, "AlreadyActed") {
		return r, daemon.Stale(err)
	}
	v.Log.Warn("announced as unavailable", zap.String("job", short(s.ID)), zap.Uint64("seat", r.Seat), zap.Uint64("index", missing))
	r.Announced = true
	return v.seats.put(r, false)
}

// digests re-executes a seat's sections. If something that they need can't be
// had, missing is its index: the section's, or the terms' sections of a seat for
// the final state. All is fetched before anything is re-executed. The error is a
// daemon.MalformedError if a section starts from a malformed state; a malformed final
// state keeps nobody from re-executing.
func (v *Validator) digests(ctx context.Context, s *seat) (digests []tensorlog.Hex, missing *uint64, err error) {
	// Where steps are proven, seats vote on the final state alone: it has everything.
	final := uint64(s.Terms.PerSeat)
	everything := uint64(0)
	if len(s.sections) == 0 {
		everything = final
	}
	lacks := func(index uint64, err error) ([]tensorlog.Hex, *uint64, error) {
		if ctx.Err() != nil || !daemon.Unavailable(err) {
			return nil, nil, err
		}
		v.Log.Warn("something of the job can't be had", zap.String("job", short(s.ID)), zap.Error(err))
		return nil, &index, nil
	}
	h, err := v.load(ctx, s.Job)
	if err != nil {
		return lacks(everything, err)
	}
	log, err := daemon.OpenLog(ctx, v.Store, s.Job, h.Program.Slots)
	if err != nil {
		return lacks(everything, err)
	}
	log.Init = h.Init
	for i, section := range s.sections {
		if _, err := log.Checkpoint(ctx, section); err != nil {
			return lacks(uint64(i), err)
		}
	}
	_, err = log.Checkpoint(ctx, log.Sections())
	if _, err = v.met(s.Job, err); err != nil {
		return lacks(final, err)
	}
	ex, err := v.cfg.New(h.Program, h.Data, h.seed, v.cfg.Threads)
	if err != nil {
		return nil, nil, err
	}
	defer ex.Close()
	for _, section := range s.sections {
		start, err := log.Checkpoint(ctx, section)
		if err != nil {
			return nil, nil, err
		}
		d, err := v.digest(ctx, ex, s, h, log, section, start)
		if err != nil {
			return nil, nil, err
		}
		digests = append(digests, tensorlog.Hex(d))
	}
	return digests, nil, nil
}

// digest re-executes one section. One in which a step has no finite result is
// false, whatever the trainer says: its digest is made of zeros, which no
// response can equal.
func (v *Validator) digest(ctx context.Context, ex train.Executor, s *seat, h *inHand, log *daemon.RemoteLog, section uint64, start []program.Array) (market.Hash, error) {
	from, to := s.Span(section)
	r, err := train.Section(ctx, ex, h.Program, start, from, to, s.Rounds[s.round].Seed, tensorlog.Keccak)
	var d *program.Divergence
	switch {
	case errors.As(err, &d):
		return tensorlog.SectionDigest(s.ID, section, log.Root(section), market.Hash{}, market.Hash{}), nil
	case err != nil:
		return market.Hash{}, err
	}
	return tensorlog.SectionDigest(s.ID, section, log.Root(section), r.H, r.End), nil
}

// votes judges what the first committee announced: bit i is set if what seat i
// could not have can't be had from here either.
func (v *Validator) votes(ctx context.Context, j *market.Job) (votes uint16, err error) {
	first, err := daemon.SampleOf(j, 0)
	if err != nil {
		return 0, err
	}
	for _, a := range j.Announced {
		if a.Seat >= uint64(j.Terms.Seats) {
			continue
		}
		checkpoint := j.LogSections()
		if part := first.Of(int(a.Seat)); a.Index < uint64(len(part)) {
			checkpoint = part[a.Index]
		}
		ok, err := v.available(ctx, j, checkpoint)
		if err != nil {
			return 0, err
		}
		if !ok {
			votes |= 1 << a.Seat
		}
	}
	return votes, nil
}

// available says whether all that a section from this checkpoint needs can be
// had here.
func (v *Validator) available(ctx context.Context, j *market.Job, checkpoint uint64) (bool, error) {
	fetch := func() error {
		h, err := v.load(ctx, j)
		if err != nil {
			return err
		}
		log, err := daemon.OpenLog(ctx, v.Store, j, h.Program.Slots)
		if err != nil {
			return err
		}
		_, err = log.Checkpoint(ctx, checkpoint)
		_, err = v.met(j, err)
		return err
	}
	err := fetch()
	if err != nil && ctx.Err() == nil && daemon.Unavailable(err) {
		return false, nil
	}
	return err == nil, err
}
