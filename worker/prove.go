package worker

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/proving"
	"lode/program"
	"lode/program/circuit"
	"lode/tensorlog"
)

// proveDrawn proves the drawn steps, some proofs a transaction. Each is kept as
// soon as it is computed: whatever happens in between, none is computed or paid
// for twice. What fails is tried again until the deadline, unless the log is false.
func (w *Worker) proveDrawn(ctx context.Context, j *mk.Job, deadline uint64) error {
	head, err := w.Clock.Now(ctx)
	if err != nil || len(j.Rounds) == 0 || head.Time > deadline || w.hopeless(j) {
		return err
	}
	steps, err := daemon.DrawnSteps(j)
	if err != nil {
		return err
	}
	inTime := func(head chain.Head, now *mk.Job) bool { return head.Time <= deadline && now.End == mk.None }
	return w.During(ctx, j.ID, inTime, func(ctx context.Context) error {
		err := w.proveSteps(ctx, j, steps)
		if errors.Is(err, dispute.ErrUnprovable) {
			w.Log.Error("what was submitted can't be proven: giving up", zap.String("job", short(j.ID)), zap.Error(err))
			w.giveUp(j)
			return nil
		}
		if err != nil {
			w.drop(j.ID) // the next try has everything from disk again
			return fmt.Errorf("proving drawn steps, with %s left: %w", time.Duration(deadline-min(head.Time, deadline))*time.Second, err)
		}
		return nil
	})
}

// proveSteps proves steps that were drawn, in that order. What is ready is handed in
// while the next ones are computed. One that fails keeps none of the others from
// being proven.
func (w *Worker) proveSteps(ctx context.Context, j *mk.Job, steps []uint64) error {
	if len(steps) == 0 {
		// A log without steps is proven by a call without proofs.
		return w.handIn(ctx, j, len(steps), mk.Proving{})
	}
	prover, e, err := w.prover(ctx, j)
	if err != nil {
		return err
	}
	ready, handed := make(chan mk.Proving, len(steps)), make(chan error, 1)
	go func() {
		var failed error
		for p := range ready {
			if failed == nil {
				failed = w.handIn(ctx, j, len(steps), p)
			}
		}
		handed <- failed
	}()
	failed := w.compute(ctx, j, steps, prover, e, ready)
	close(ready)
	return errors.Join(failed, <-handed)
}

// compute makes the proofs that the market has not got and passes them on, so many
// together. If any fails, the last ones are kept for the next try.
func (w *Worker) compute(ctx context.Context, j *mk.Job, steps []uint64, prover *proving.Prover, e *dispute.Evidence, ready chan<- mk.Proving) error {
	var positions, drawn []uint64
	var proofs []market.StepProof
	var failed error
	together := job.ProofsWithBatch(uint64(prover.In.Manifest.Circuit.Batch))
	for position, step := range steps {
		if slices.Contains(j.Proven, step) {
			continue
		}
		s, err := prover.Proof(ctx, step, e.Start)
		if fault.CodeOf(err) == fault.Verification {
			w.Keys.Forget(prover.Kit)
			err = e.Explain(ctx, w.cfg.New, w.cfg.Threads, step, err)
		}
		if err != nil {
			err = fmt.Errorf("drawn step %d: %w", step, err)
			if ctx.Err() != nil || errors.Is(err, dispute.ErrUnprovable) {
				return err
			}
			failed = errors.Join(failed, err)
			continue
		}
		positions, drawn, proofs = append(positions, uint64(position)), append(drawn, step), append(proofs, s)
		if len(proofs) == together {
			ready <- prover.Proving(positions, drawn, proofs...)
			positions, drawn, proofs = nil, nil, nil
		}
	}
	if failed == nil && len(proofs) > 0 {
		ready <- prover.Proving(positions, drawn, proofs...)
	}
	return failed
}

// handIn sends proofs of some of the drawn steps.
func (w *Worker) handIn(ctx context.Context, j *mk.Job, of int, p mk.Proving) error {
	r, err := w.Prove(ctx, j, p)
	if err != nil || r == nil {
		return daemon.Stale(err)
	}
	w.Log.Info("proved drawn steps", zap.String("job", short(j.ID)), zap.Int("steps", len(p.Steps)), zap.Int("of", of), zap.Uint64("gas", r.GasUsed))
	return nil
}

// prover gets all that it takes to prove steps of a job's log.
func (w *Worker) prover(ctx context.Context, j *mk.Job) (*proving.Prover, *dispute.Evidence, error) {
	h, err := w.load(ctx, j)
	if err != nil {
		return nil, nil, err
	}
	kit, err := w.Keys.Of(ctx, w.Store, &j.Terms, h.Inputs)
	if err != nil {
		return nil, nil, err
	}
	e, err := w.evidence(ctx, j)
	if err != nil {
		return nil, nil, err
	}
	dir := filepath.Join(w.JobDir(j.ID), proving.Folder)
	return &proving.Prover{Kit: kit, In: h.Inputs, Seed: h.seed, Ends: e.Ends, Dir: dir, Log: w.Log}, e, nil
}

// hopeless says that a step of this log was found to have no proof.
func (w *Worker) hopeless(j *mk.Job) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	trace, ok := w.unproven[j.ID]
	return ok && trace == j.Submission.Trace
}

func (w *Worker) giveUp(j *mk.Job) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.unproven[j.ID] = j.Submission.Trace
}

// verifyTime bounds how long keys may take to fetch and verify before a claim.
const verifyTime = 2 * time.Hour

// provable makes sure that steps of a job can be proven in time, before anything
// is staked: the set-up of its key is one of exactly its circuit, and the first
// step, proven here, takes no longer than the terms' drawn steps leave.
func (w *Worker) provable(ctx context.Context, j *mk.Job, h *inHand) error {
	limited, cancel := context.WithTimeout(ctx, verifyTime)
	defer cancel()
	kit, err := w.Keys.Of(limited, w.Store, &j.Terms, h.Inputs)
	late := limited.Err() != nil
	switch {
	case err == nil:
	case ctx.Err() != nil || !late && !daemon.Unavailable(err):
		return err // this machine's or the node's failure
	case !late && daemon.Undelivered(err) && w.another(j.ID):
		return err
	default:
		return fmt.Errorf("%w: its key can't be used: %w", daemon.ErrDone, err)
	}
	took, err := w.timeProof(ctx, kit, h)
	if d := (*program.Divergence)(nil); errors.As(err, &d) || fault.CodeOf(err) == fault.Verification {
		return fmt.Errorf("%w: a trial of its first step failed: %w", daemon.ErrDone, err)
	}
	if err != nil {
		return err
	}
	need := time.Duration(took.Seconds() * float64(j.Terms.PerSeat) * w.cfg.Policy.Margin * float64(time.Second))
	if allowed := ProvingTime(w.Windows.Commit, w.Windows.Respond); need > allowed {
		return fmt.Errorf("%w: proving %d drawn steps would take about %s with margin, the market allows %s",
			daemon.ErrDone, j.Terms.PerSeat, need.Round(time.Second), allowed)
	}
	w.Log.Info("a step can be proven", zap.String("job", short(j.ID)), zap.Duration("took", took), zap.Int("constraints", kit.Constraints))
	return nil
}

// ProvingTime is how long the drawn steps of a job can be proven, from the draw on.
func ProvingTime(commit, respond uint32) time.Duration {
	return time.Duration(commit+respond) * time.Second
}

// timeProof proves the first step, which also shows that the keys work.
func (w *Worker) timeProof(ctx context.Context, kit *proving.Kit, h *inHand) (time.Duration, error) {
	ex, err := w.cfg.New(h.Program, h.Data, h.seed, w.cfg.Threads)
	if err != nil {
		return 0, err
	}
	defer ex.Close()
	if err := ex.SetState(h.Init); err != nil {
		return 0, err
	}
	if err := ex.Step(ctx, 0); err != nil {
		return 0, err
	}
	data, err := circuit.NewDataset(h.Program, h.Data)
	if err != nil {
		return 0, err
	}
	s := proving.Statement(h.Program, h.Manifest.Circuit, tensorlog.Hash(data.Root()),
		tensorlog.Poseidon.State(h.Init), tensorlog.Poseidon.State(ex.State()), h.seed, 0)
	trial, err := kit.Step(ctx, s, h.Init, data)
	if err != nil {
		return 0, fmt.Errorf("proving the first step with key %s: %w", hex.EncodeToString(kit.Keys.Verifying.Hash[:8]), err)
	}
	return trial.Took, nil
}

// respondAgain tells a committee that was called about a withheld final state
// that the trainer is there: there is nothing to open.
func (w *Worker) respondAgain(ctx context.Context, j *mk.Job, commitEnd, deadline uint64) error {
	head, err := w.Clock.Now(ctx)
	if err != nil || head.Time <= commitEnd || head.Time > deadline || len(j.Rounds) < 2 {
		return err
	}
	if _, err := w.Respond(ctx, j, market.Opening{}); err != nil {
		return daemon.Stale(err)
	}
	w.Log.Info("responded", zap.String("job", short(j.ID)), zap.Int("round", 1))
	return nil
}

// proven says whether a job's steps are proven instead of attested.
func proven(j *mk.Job) bool { return j.Terms.Mode == job.Proven }
