package dispute

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"time"

	"go.uber.org/zap"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/proving"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// A challenge of a job in proven mode is one question, and one proof answers it.
// Who says that a step is false has nothing to do but to wait: the trainer proves
// the step while the clock runs, or has lost. Who says that a log claims a
// divergence that does not happen proves the step itself.

// playProven makes the moves that the account has in a proven job's challenges.
func (p *Player) playProven(ctx context.Context, j *market.Job) error {
	var playing sync.WaitGroup
	errs := make([]error, len(j.Challenges))
	for i, c := range j.Challenges {
		trainer := j.Submission.Trainer == p.Address()
		if c.Decided || !trainer && c.Challenger != p.Address() {
			continue
		}
		living := func(_ chain.Head, now *market.Job) bool { return now.End == market.None }
		playing.Go(func() {
			errs[i] = p.During(ctx, j.ID, living, func(ctx context.Context) error { return p.turnProven(ctx, j, c, trainer) })
		})
	}
	playing.Wait()
	return errors.Join(errs...)
}

// turnProven makes the next move in one challenge, if it is the account's.
func (p *Player) turnProven(ctx context.Context, j *market.Job, c market.Challenge, trainer bool) error {
	until, live, err := ProvenDeadline(ctx, p.Contracts, j, c)
	if err != nil || !live {
		return err
	}
	head, err := p.Clock.Now(ctx)
	if err != nil {
		return err
	}
	claim := c.Section >= j.LogSections()
	prover := trainer != claim // whether it is us who have to bring the proof
	log := p.Log.With(zap.String("job", fmt.Sprintf("%x", j.ID[:4])), zap.Uint64("challenge", c.Index))
	switch {
	case !prover && head.Time > until:
		if _, err := p.Timeout(ctx, j, c.Index); err != nil {
			return stale(err)
		}
		log.Info("no proof came: the challenge is decided")
		return nil
	case !prover || head.Time > until || p.hopeless(j, c):
		return nil
	}
	left := time.Duration(until-head.Time) * time.Second
	log.Info("a proof is ours to bring", zap.Uint64("step", c.Section), zap.Duration("left", left))
	proof, err := p.proofFor(ctx, j, c.Section)
	if errors.Is(err, ErrUnprovable) {
		p.giveUp(j, c)
	}
	if err != nil {
		return fmt.Errorf("challenge %d, with %s left: %w", c.Index, left, err)
	}
	send := p.Answer
	if claim {
		send = p.Refute
	}
	r, err := send(ctx, j, c.Index, *proof)
	if err != nil {
		return stale(err)
	}
	if r != nil {
		log.Info("proved it", zap.Uint64("gas", r.GasUsed))
	}
	return nil
}

// proofFor proves a step of a job's log, or the one at which it claims to diverge.
func (p *Player) proofFor(ctx context.Context, j *market.Job, step uint64) (*market.Proving, error) {
	in, err := job.Fetch(ctx, p.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return nil, err
	}
	kit, err := p.Keys.Of(ctx, p.Store, &j.Terms, in)
	if err != nil {
		return nil, err
	}
	e, err := p.cfg.Evidence(ctx, j)
	if err != nil {
		return nil, err
	}
	prover := &proving.Prover{Kit: kit, In: in, Seed: e.Seed, Ends: e.Ends, Dir: filepath.Join(p.JobDir(j.ID), proving.Folder), Log: p.Log}
	var s bindings.StepProof
	if step < uint64(len(e.Ends)) {
		s, err = prover.Proof(ctx, step, e.Start)
	} else {
		var after []program.Array
		if after, err = p.beyond(ctx, e, step); err == nil {
			s, err = prover.Beyond(ctx, after, e.Start)
		}
	}
	if fault.CodeOf(err) == fault.Verification {
		// The next try has the keys from disk again, and all else afresh.
		p.Keys.Forget(kit)
		err = e.Explain(ctx, p.cfg.New, p.cfg.Threads, step, err)
	}
	if err != nil {
		return nil, err
	}
	proof := prover.Proving(nil, nil, s)
	return &proof, nil
}

// beyond is the state that the step after the end of a diverged log leads to.
func (p *Player) beyond(ctx context.Context, e *Evidence, step uint64) ([]program.Array, error) {
	after, err := e.step(ctx, p.cfg.New, p.cfg.Threads, step)
	if d := (*program.Divergence)(nil); errors.As(err, &d) {
		return nil, fault.Verify("step", step, "one that has a result, to be proven")
	}
	return after, err
}

// ErrUnprovable says of a step that no proof of it exists: it leads elsewhere than
// the log says. Wrapped together with the reason.
var ErrUnprovable = errors.New("the log is false in this step, which has no proof")

// Explain turns the failure to prove a step of a log in proven mode, or the one after
// its end, into an ErrUnprovable if the step is false. For that it is executed anew,
// twice, so that a machine that failed once is not taken for a false log.
func (e *Evidence) Explain(ctx context.Context, newExecutor train.NewExecutor, threads int, step uint64, failure error) error {
	for range 2 {
		after, err := e.step(ctx, newExecutor, threads, step)
		d := (*program.Divergence)(nil)
		switch {
		case errors.As(err, &d):
		case err != nil:
			return errors.Join(failure, err)
		case step >= uint64(len(e.Ends)) || tensorlog.Poseidon.State(after) == e.Ends[step]:
			return failure
		}
	}
	return fmt.Errorf("%w: %w", ErrUnprovable, failure)
}

// step is the state that a step leads to, from the committed one before it.
func (e *Evidence) step(ctx context.Context, newExecutor train.NewExecutor, threads int, step uint64) ([]program.Array, error) {
	start, err := e.Start(ctx, step)
	if err != nil {
		return nil, err
	}
	ex, err := newExecutor(e.Program, e.Data, e.Seed, threads)
	if err != nil {
		return nil, err
	}
	defer ex.Close()
	if err := ex.SetState(start); err != nil {
		return nil, err
	}
	if err := ex.Step(ctx, step); err != nil {
		return nil, err
	}
	return program.Clone(ex.State()), nil
}

// hopeless says that a proof was found not to exist.
func (p *Player) hopeless(j *market.Job, c market.Challenge) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.lost[gameID{j.ID, c.Index}] == j.Submission.Trace && j.Submission.Trace != (market.Hash{})
}

func (p *Player) giveUp(j *market.Job, c market.Challenge) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lost[gameID{j.ID, c.Index}] = j.Submission.Trace
}

// ProvenDeadline is the last second of chain time in which a challenge of a job in
// proven mode can be answered by a proof, and whether it still waits for one.
func ProvenDeadline(ctx context.Context, m *market.Contracts, j *market.Job, c market.Challenge) (until uint64, live bool, err error) {
	ch, err := m.ChallengeAt(ctx, j.ID, c.Index)
	if err != nil {
		return 0, false, err
	}
	return ch.Since.Uint64() + uint64(m.Windows.Clock), ch.Live, nil
}

// showProven is the status of one challenge of a job in proven mode.
func (c *Court) showProven(ctx context.Context, j *market.Job, ch market.Challenge) (*Status, error) {
	until, live, err := ProvenDeadline(ctx, c.Contracts, j, ch)
	if err != nil {
		return nil, err
	}
	head, err := c.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	s := &Status{
		Job: tensorlog.Hex(j.ID), Index: ch.Index, Section: ch.Section, Proven: true, Trainer: j.Submission.Trainer, Challenger: ch.Challenger,
		Stage: Opened, Level: "proof", Ended: ch.Decided || j.End != market.None,
		Clocks: [2]int64{int64(c.Windows.Clock), int64(c.Windows.Clock)},
	}
	claim := ch.Section >= j.LogSections()
	side, what := Trainer, fmt.Sprintf("prove step %d", ch.Section)
	s.Argued = fmt.Sprintf("whether step %d leads from the state before it to the one after it", ch.Section)
	if claim {
		side, what = Challenger, fmt.Sprintf("prove that step %d has a result", j.Submission.Steps)
		s.Argued = fmt.Sprintf("whether step %d has no finite result", j.Submission.Steps)
	}
	if !ch.Decided {
		if live && !s.Ended {
			s.Turn, s.Todo, s.Until, s.Left = &side, what, until, int64(until)-int64(head.Time)
			s.Clocks[side] = s.Left
		}
		return s, nil
	}
	s.Level, s.Depth = "decided", depths[TrainerLost]
	proven := "no proof came in time"
	if ch.Won == claim {
		proven = "the step was proven"
	}
	if s.Stage = ChallengerLost; ch.Won {
		s.Stage = TrainerLost
		s.Verdict = fmt.Sprintf("the trainer lost (%s): the log is false", proven)
	} else {
		s.Verdict = fmt.Sprintf("the challenger lost (%s): the log stands", proven)
	}
	if ch.Won == claim {
		s.Moves = 1 // the proof
	}
	return s, nil
}
