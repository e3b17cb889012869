package demo

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program/circuit"
	"lode/program/frontend"
	"lode/requester"
)

// What a job in proven mode is if nobody says: small enough to be proven within
// minutes, keys included.
const (
	smallModel   = "mlp:8"
	smallFlowers = 150
	smallBatch   = 8
	smallRate    = 0.01
)

// mostDrawn is how many steps are drawn at most, so that both trainers can prove
// theirs while somebody watches.
const mostDrawn = 6

// skippedPart is which part of its steps the cheat leaves out in proven mode, where
// a single step would save it nothing. With six drawn steps it meets the draw in one
// of three demonstrations; in the others the auditor finds it.
const skippedPart = 16

// provingMargin is how much longer than estimated the drawn steps may take to be
// proven: two trainers share this machine, and a worker claims only what it can
// prove with a margin.
const provingMargin = 3

// patience is how long a job may stay open while no trainer computes anything.
const patience = time.Minute

// restTime is how long a trainer has computed nothing before its silence counts.
const restTime = 3 * time.Second

// prepareProven settles what is open and refuses what can't be proven.
func (cfg *Config) prepareProven(ctx context.Context) (*requester.Prepared, error) {
	o := cfg.Options
	o.Proven = true
	if o.Model == "" {
		o.Model = smallModel
	}
	if d, err := frontend.Describe(o.Model); err == nil && d.Data == frontend.Tables {
		if o.Data == "" && o.Pictures == 0 && o.Flowers == 0 {
			o.Flowers = smallFlowers
		}
		if o.Batch == nil {
			o.Batch = new(int64(smallBatch))
		}
		if o.LR == nil && o.Optimizer == "" {
			o.LR = new(smallRate)
		}
	}
	p, err := requester.Prepare(ctx, o)
	if err != nil {
		return nil, err
	}
	if p.Steps < minSteps {
		return nil, fault.Input("steps", p.Steps, "at least %d: ask for more steps or epochs", minSteps)
	}
	return p, job.CheckCovered(p.Inputs.Program)
}

// keysOf is the folder of an actor's keys. The trainers have one of their own: what
// the requester made they believe only once they have verified it.
func (s *stage) keysOf(role string) string {
	switch {
	case s.Mode != requester.ModeProven:
		return ""
	case role == "requester":
		return s.Keys
	}
	return filepath.Join(s.Keys, "verified")
}

// postProven gets keys and posts the two jobs as lode job post does.
func (s *stage) postProven(ctx context.Context, p *requester.Prepared) (honest, falsified market.Hash, err error) {
	n := s.nodes["requester"]
	drawn, err := drawable(p, n.Windows.Commit+n.Windows.Respond)
	if err != nil {
		return honest, falsified, err
	}
	r := requester.New(n, requester.Config{Threads: s.Threads, New: kernel, Progress: func(stage string) {
		if honest == (market.Hash{}) { // the keys of both jobs are the same
			s.say("requester: %s", stage)
		}
	}})
	o := requester.ProvenOffer()
	o.Reward, o.Stake, o.DrawBounty, o.Drawn, o.TrainingTime = reward, stake, bounty, drawn, 6*time.Hour
	for _, id := range []*market.Hash{&honest, &falsified} {
		d, err := r.Draft(ctx, p, o)
		if err != nil {
			return honest, falsified, err
		}
		s.proofs.quoted(d.Quote.Proving)
		posted, err := r.Post(ctx, d)
		if err != nil {
			return honest, falsified, err
		}
		*id = posted.ID
		s.say("job %x is posted: %d steps, of which %d are going to be drawn and have to be proven, for %s", id[:4], p.Steps, drawn, chain.FormatEther(reward))
	}
	return honest, falsified, nil
}

// drawable is how many steps of a job can be proven within so many seconds.
func drawable(p *requester.Prepared, window uint32) (int, error) {
	e := circuit.Estimate(p.Inputs.Program)
	n := int(float64(window) / (provingMargin * e.ProveSeconds))
	if n < 1 {
		return 0, fault.Input("program", fmt.Sprintf("about %d constraints a step, %.0f s a proof", e.Constraints, e.ProveSeconds),
			"proofs of at most %.0f s on two cores, since all drawn steps are proven within %d s here: a smaller batch, or narrower layers", float64(window)/provingMargin, window)
	}
	return min(n, mostDrawn), nil
}

// numbers lists numbers in words, rising.
func numbers(list []uint64) string {
	list = slices.Sorted(slices.Values(list))
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = fmt.Sprint(n)
	}
	return strings.Join(words, ", ")
}

// tellProven reports how many steps of a job are proven, when that has changed.
func (d *driver) tellProven(j *market.Job) {
	if n := len(j.Proven); n != d.proven[j.ID] {
		d.proven[j.ID] = n
		d.say("job %x has %d proven steps", j.ID[:4], n)
	}
}

// waitsForProofs is waits for a job in proven mode. Time goes on past a deadline
// for proofs only where the auditor has found the log to be false and the trainer
// computes nothing any more: it has no proof.
func (d *driver) waitsForProofs(ctx context.Context, j *market.Job, phase market.Phase, now, deadline, challengeEnd uint64) (uint64, error) {
	if phase != market.Drawn && phase != market.Responded && phase != market.Disputed || j.Submission == nil {
		return 0, nil
	}
	f, err := d.auditor.Finding(j.ID)
	if err != nil || f == nil || !f.Done() {
		return 0, err
	}
	silent := f.False != nil && d.proofs.restedFor(restTime, d.name(j.Submission.Trainer))
	until := challengeEnd
	switch {
	case phase == market.Drawn && silent:
		until = deadline
	case phase == market.Disputed && silent:
		if until, err = d.clockEnd(ctx, j); err != nil {
			return 0, err
		}
	case phase != market.Responded || f.False != nil && !f.Challenged:
		return 0, nil
	}
	if now > until {
		return 0, nil // whoever has to act now does
	}
	return until + 1, nil
}

// clockEnd is the last second in which the trainer can answer the challenges of a
// job.
func (d *driver) clockEnd(ctx context.Context, j *market.Job) (uint64, error) {
	end := uint64(0)
	for _, c := range j.Challenges {
		if c.Decided {
			continue
		}
		until, live, err := dispute.ProvenDeadline(ctx, d.observer, j, c)
		if err != nil {
			return 0, err
		}
		if live {
			end = max(end, until)
		}
	}
	return end, nil
}

// proofPace is the time that a block takes at least while both trainers prove their
// drawn steps, one proof at a time: so that the window is long enough for
// provingMargin as many.
func (d *driver) proofPace() time.Duration {
	if d.Mode != requester.ModeProven {
		return 0
	}
	w := d.observer.Windows
	return provingMargin * 2 * mostDrawn * d.proofs.mean() / time.Duration(max(1, w.Commit+w.Respond))
}

// caught says what became of a log that is false: the step that could not be proven.
func (s *stage) caught(j *market.Job, out *Job) error {
	if len(j.Rounds) == 0 {
		return nil
	}
	steps, err := daemon.DrawnSteps(j)
	if err != nil {
		return err
	}
	out.Drawn, out.Proven = len(steps), len(j.Proven)
	if out.Honest {
		return nil
	}
	for _, c := range j.Challenges {
		if !c.Won {
			continue
		}
		u := &Unproven{Step: c.Section, Challenger: s.name(c.Challenger)}
		for _, m := range s.receipts {
			if opened(m, c, s.deployment.Market) || m.kind == "timeout" && concerns(m, s.deployment.Market, j.ID) {
				u.Transactions++
				u.Gas += m.GasUsed
			}
		}
		out.Caught, out.Unproven = u.Challenger, u
		return nil
	}
	if j.End != market.Unanswered {
		return nil
	}
	for _, step := range steps {
		if step >= s.skipped.from && step < s.skipped.to {
			out.Caught, out.Unproven = "the draw", &Unproven{Step: step, Drawn: true}
			return nil
		}
	}
	s.Log.Warn("a job is unanswered though no step that was left out was drawn", zap.String("job", out.ID))
	return nil
}
