package demo

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"math/bits"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	bindings "lode/bindings/market"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/market"
	"lode/requester"
)

// driver moves the chain's time on while nobody has anything left to do before
// the next deadline. It looks at the chain, and at the auditor's notes on disk,
// as an onlooker could; it tells nobody anything.
type driver struct {
	*stage
	observer *market.Contracts
	book     *market.Book
	auditor  *daemon.Auditor
	watch    map[market.Hash]market.Phase
	begin    time.Time
	claimed  bool          // in proven mode: begin is when the first job was claimed
	trained  time.Duration // from begin until the first job was submitted
	slow     bool          // the pace of the chain
	court    *dispute.Court
	argued   map[uint64]string // last told of each dispute

	proven map[market.Hash]int // steps, as last told
}

// run drives until all jobs have ended.
func (d *driver) run(ctx context.Context, jobs []market.Hash) error {
	defer d.setPace(false)
	for {
		changed := d.book.Changed()
		head, err := d.observer.Clock.Now(ctx)
		if err != nil {
			return err
		}
		living, idle, next, pressed := 0, true, uint64(0), false
		for _, id := range jobs {
			j, ok := d.book.Job(id)
			if !ok {
				idle = false
				living++
				continue
			}
			v, err := d.observer.View(ctx, id)
			if err != nil {
				return err
			}
			phase := market.Phase(v.Phase)
			if err := d.tell(j, phase); err != nil {
				return err
			}
			if err := d.tellDisputes(ctx, j); err != nil {
				return err
			}
			if d.Mode == requester.ModeProven && phase == market.Claimed && !d.claimed {
				d.begin, d.claimed = time.Now(), true // what was verified before is no training
			}
			if d.trained == 0 && j.Submission != nil {
				d.trained = time.Since(d.begin)
			}
			if phase.Ended() && j.End != market.None {
				continue
			}
			living++
			if d.Mode == requester.ModeProven && phase == market.Open && d.proofs.restedFor(patience, "trainer", "cheat") {
				return fault.Input("job", hex.EncodeToString(j.ID[:4]), "a training that a trainer claims; --log-level info says why none does")
			}
			until, err := d.waits(ctx, j, phase, head.Time, v.CommitEnd.Uint64(), v.Deadline.Uint64(), v.ChallengeEnd.Uint64())
			if err != nil {
				return err
			}
			idle = idle && until > 0
			if until == 0 && !pressed {
				if pressed, err = d.computing(id, phase); err != nil {
					return err
				}
			}
			if next == 0 || until < next {
				next = until
			}
		}
		if living == 0 {
			return nil
		}
		d.setPace(pressed)
		if idle && next > head.Time {
			if err := d.chain.Advance(time.Duration(next-head.Time) * time.Second); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		}
	}
}

// computing says that somebody may be computing against a deadline of minutes:
// seats and then the trainer, or the auditor.
func (d *driver) computing(id market.Hash, p market.Phase) (bool, error) {
	switch p {
	case market.Drawn, market.Redrawn, market.Disputed:
		return true, nil
	case market.Responded, market.Convened, market.Reanswered:
		f, err := d.auditor.Finding(id)
		return f == nil || !f.Done(), err
	}
	return false, nil
}

// setPace slows the chain down while somebody computes against a deadline.
func (d *driver) setPace(slow bool) {
	if slow == d.slow {
		return
	}
	if d.slow = slow; slow {
		d.chain.Pace(max(blockTime, d.trained/patiencePart, d.proofPace()))
	} else {
		d.chain.Pace(blockTime)
	}
}

// waits returns the chain time before which nothing can happen to a job, or 0
// if somebody still has a move to make.
func (d *driver) waits(ctx context.Context, j *market.Job, phase market.Phase, now, commitEnd, deadline, challengeEnd uint64) (uint64, error) {
	if d.Mode == requester.ModeProven {
		return d.waitsForProofs(ctx, j, phase, now, deadline, challengeEnd)
	}
	switch phase {
	case market.Drawn:
		committed, err := d.commits(ctx, j)
		if err != nil || now > commitEnd || committed < int(j.Terms.Seats) {
			return 0, err
		}
		return commitEnd + 1, nil
	case market.Disputed:
		return 0, nil // until somebody has lost
	case market.Responded:
		if len(j.Rounds) == 0 {
			return 0, nil
		}
		tally, err := d.observer.Tally(ctx, j.ID)
		if err != nil {
			return 0, err
		}
		opened := bits.OnesCount64(j.Rounds[0].Revealed) + bits.OnesCount64(tally.Accused.Uint64())
		if now <= deadline && opened < int(j.Terms.Seats) {
			return 0, nil
		}
		if now <= deadline {
			return deadline + 1, nil
		}
		if f, err := d.auditor.Finding(j.ID); err != nil || f == nil || !f.Done() || f.False != nil && !f.Challenged {
			return 0, err
		}
		if now > challengeEnd {
			return 0, nil
		}
		return challengeEnd + 1, nil
	}
	return 0, nil
}

// commits counts the seats of a job for which a commitment was announced.
func (d *driver) commits(ctx context.Context, j *market.Job) (int, error) {
	contract := bindings.NewMarket()
	api := contract.GetABI()
	logs, err := d.observer.Chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(j.SubmittedAt),
		Addresses: []common.Address{d.deployment.Market},
		Topics:    [][]common.Hash{{api.Events["Committed"].ID}, {j.ID}},
	})
	if err != nil {
		return 0, err
	}
	seats := map[uint64]bool{}
	for i := range logs {
		e, err := contract.UnpackCommittedEvent(&logs[i])
		if err != nil {
			return 0, err
		}
		seats[e.Seat.Uint64()] = true
	}
	return len(seats), nil
}

// tell reports a job's state when it has changed.
func (d *driver) tell(j *market.Job, phase market.Phase) error {
	if d.watch[j.ID] == phase {
		d.tellProven(j)
		return nil
	}
	if phase == market.Open || phase == market.Disputed && len(j.Challenges) == 0 || phase == market.Drawn && len(j.Rounds) == 0 {
		return nil // told by whoever posted it; and the challenge or the draw is still to come
	}
	d.tellProven(j)
	d.watch[j.ID] = phase
	what := phase.String()
	proven := d.Mode == requester.ModeProven
	switch {
	case phase == market.Drawn && proven:
		steps, err := daemon.DrawnSteps(j)
		if err != nil {
			return err
		}
		what = fmt.Sprintf("drawn: steps %s have to be proven", numbers(steps))
	case phase == market.Disputed && proven:
		c := j.Challenges[len(j.Challenges)-1]
		what = fmt.Sprintf("disputed: %s says that step %d is false", d.name(c.Challenger), c.Section)
	case phase == market.Unanswered && proven:
		what += ": a drawn step has no proof"
	case phase == market.Claimed && j.Claim != nil:
		what = "claimed by " + d.name(j.Claim.Trainer)
	case phase == market.Disputed:
		c := j.Challenges[len(j.Challenges)-1]
		what = fmt.Sprintf("disputed: %s says that section %d is false", d.name(c.Challenger), c.Section)
	}
	d.say("job %s is %s", hex.EncodeToString(j.ID[:4]), what)
	return nil
}

// tellDisputes reports what the disputes about a job have come to, when that has
// changed.
func (d *driver) tellDisputes(ctx context.Context, j *market.Job) error {
	if j.End != market.None {
		return nil
	}
	for _, c := range j.Challenges {
		s, err := d.court.Show(ctx, j, c)
		if err != nil {
			return err
		}
		if what := fmt.Sprint(s.Argued, s.Todo, s.Verdict); d.argued[c.Index] == what {
			continue
		} else {
			d.argued[c.Index] = what
		}
		switch {
		case s.Verdict != "":
			d.say("  dispute %d: %s", c.Index, s.Verdict)
		case s.Moves > 0:
			d.say("  dispute %d, %s: %s; %s", c.Index, s.Level, s.Argued, s.Todo)
		}
	}
	return nil
}
