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
	"lode/internal/fault"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/proving"
	"lode/program"
	"lode/program/circuit"
	"lode/tensorlog"
)

// proofsTogether is how many proofs go into one transaction: what they share is
// paid for once, and the key is a good part of it.
const proofsTogether = 8

// proveDrawn proves the drawn steps, some proofs a transaction. Each is kept as
// soon as it is computed: whatever happens in between, none is computed or paid
// for twice.
func (w *Worker) proveDrawn(ctx context.Context, j *mk.Job, deadline uint64) error {
	head, err := w.Clock.Now(ctx)
	if err != nil || len(j.Rounds) == 0 || head.Time > deadline || w.hopeless(j) {
		return err
	}
	sample, err := daemon.SampleOf(j, 0)
	if err != nil {
		return err
	}
	inTime := func(head chain.Head, now *mk.Job) bool { return head.Time <= deadline && now.End == mk.None }
	return w.During(ctx, j.ID, inTime, func(ctx context.Context) error {
		err := w.proveSteps(ctx, j, sample.Sections())
		if fault.CodeOf(err) == fault.Verification {
			w.giveUp(j)
		}
		return err
	})
}

// proveSteps proves steps that were drawn, in that order.
func (w *Worker) proveSteps(ctx context.Context, j *mk.Job, steps []uint64) error {
	h, err := w.load(ctx, j)
	if err != nil {
		return err
	}
	kit, err := w.Keys.Of(ctx, w.Store, &j.Terms, h.Inputs)
	if err != nil {
		return err
	}
	e, err := w.evidence(ctx, j)
	if err != nil {
		return err
	}
	prover := &proving.Prover{Kit: kit, In: h.Inputs, Seed: h.seed, Ends: e.Ends, Dir: filepath.Join(w.JobDir(j.ID), proving.Folder), Log: w.Log}
	var positions []uint64
	var ready []market.StepProof
	send := func() error {
		r, err := w.Prove(ctx, j, prover.Proving(positions, ready...))
		if err != nil {
			return daemon.Stale(err)
		}
		w.Log.Info("proved drawn steps", zap.String("job", short(j.ID)), zap.Int("steps", len(ready)),
			zap.Int("of", len(steps)), zap.Uint64("gas", r.GasUsed))
		positions, ready = nil, nil
		return nil
	}
	for position, step := range steps {
		if slices.Contains(j.Proven, step) {
			continue
		}
		s, err := prover.Proof(ctx, step, e.Start)
		if err != nil {
			return fmt.Errorf("drawn step %d: %w", step, err)
		}
		positions, ready = append(positions, uint64(position)), append(ready, s)
		if len(ready) < proofsTogether {
			continue
		}
		if err := send(); err != nil {
			return err
		}
	}
	// A log without steps is proven by a call without proofs.
	if len(ready) > 0 || len(steps) == 0 {
		return send()
	}
	return nil
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
	if err != nil && ctx.Err() == nil && (daemon.Unavailable(err) && !daemon.Undelivered(err) || limited.Err() != nil) {
		return fmt.Errorf("%w: its key can't be used: %w", daemon.ErrDone, err)
	}
	if err != nil {
		return err
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
