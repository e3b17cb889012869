package worker

import (
	"context"
	"fmt"
	"time"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
)

// inHand is what the worker keeps in memory of a job of its own.
type inHand struct {
	inputs *job.Inputs
	seed   tensorlog.Hash
	answer *answer // to the last draw
}

// load fetches a job's inputs and checks them against its terms, or returns
// those that are in memory.
func (w *Worker) load(ctx context.Context, j *market.Job) (*inHand, error) {
	w.mu.Lock()
	h := w.cache[j.ID]
	w.mu.Unlock()
	if h != nil {
		return h, nil
	}
	inputs, err := job.Fetch(ctx, w.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return nil, err
	}
	seed, err := w.TrainingSeed(ctx, j.Terms)
	if err != nil {
		return nil, err
	}
	h = &inHand{inputs: inputs, seed: seed}
	w.mu.Lock()
	w.cache[j.ID] = h
	w.mu.Unlock()
	return h, nil
}

// consider claims an open job if it can be done: a place is free, the stake is
// deposited, all inputs are here and right, and the training time suffices.
func (w *Worker) consider(ctx context.Context, j *market.Job) error {
	if !w.reserve(j.ID) {
		return nil
	}
	claimed := false
	defer func() {
		if !claimed {
			w.release(j.ID)
		}
	}()
	account, err := w.Account(ctx, w.Address())
	if err != nil {
		return err
	}
	if account.Free.Cmp(j.Terms.Stake) < 0 {
		w.warnOnce(j.ID, "too little is deposited to claim", zap.String("free", chain.FormatEther(account.Free)), zap.String("stake", chain.FormatEther(j.Terms.Stake)))
		return nil
	}
	if _, active, err := w.Units(ctx); err != nil || active < uint64(j.Terms.Seats) {
		return err // nobody could check it yet
	}
	h, err := w.load(ctx, j)
	if err != nil {
		if ctx.Err() != nil || chain.Transient(err) {
			return err
		}
		return fmt.Errorf("%w: its inputs can't be used: %w", daemon.ErrDone, err)
	}
	need, err := w.estimate(ctx, h, j.Terms.Steps)
	if err != nil {
		return fmt.Errorf("%w: a trial step failed: %w", daemon.ErrDone, err)
	}
	if allowed := time.Duration(j.Terms.TrainingTime) * time.Second; need > allowed {
		return fmt.Errorf("%w: training would take about %s with margin, the terms allow %s", daemon.ErrDone, need.Round(time.Second), allowed)
	}
	if _, err := w.ClaimJob(ctx, j.Terms); err != nil {
		if chain.IsRevert(err, "WrongPhase") {
			return nil // somebody else was faster
		}
		return err
	}
	claimed = true
	w.Log.Info("claimed", zap.String("job", short(j.ID)), zap.String("reward", chain.FormatEther(j.Reward)), zap.Uint64("steps", j.Terms.Steps))
	return nil
}

// trial bounds how long the first steps are timed.
const trial = 2 * time.Second

// estimate times the first steps and returns what all of them would take,
// with the policy's margin. Step 0 warms up and is not counted. A step that
// diverges takes no less time than any other.
func (w *Worker) estimate(ctx context.Context, h *inHand, steps uint64) (time.Duration, error) {
	ex, err := w.cfg.New(h.inputs.Program, h.inputs.Data, h.seed, w.cfg.Threads)
	if err != nil {
		return 0, err
	}
	defer ex.Close()
	if err := ex.SetState(h.inputs.Init); err != nil {
		return 0, err
	}
	var begin time.Time
	var done uint64
	for step := range min(steps, 1000) {
		if step == 1 {
			begin = time.Now()
		}
		if err := ex.Step(ctx, step); err != nil {
			if ctx.Err() != nil {
				return 0, ctx.Err()
			}
			break
		}
		done = step
		if step > 0 && time.Since(begin) > trial {
			break
		}
	}
	if done == 0 {
		return 0, nil
	}
	perStep := time.Since(begin).Seconds() / float64(done)
	return time.Duration(perStep * float64(steps) * w.cfg.Policy.Margin * float64(time.Second)), nil
}

func (w *Worker) warnOnce(id market.Hash, text string, fields ...zap.Field) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.warned[id] {
		w.warned[id] = true
		w.Log.Warn(text, append(fields, zap.String("job", short(id)))...)
	}
}
