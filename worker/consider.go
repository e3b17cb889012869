package worker

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/durable"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
)

// inHand are the inputs of a job that is considered or trained.
type inHand struct {
	*job.Inputs
	seed tensorlog.Hash
}

// load fetches a job's inputs and checks them against its terms, or returns
// those that are in memory.
func (w *Worker) load(ctx context.Context, j *market.Job) (*inHand, error) {
	w.mu.Lock()
	h := w.inputs[j.ID]
	w.mu.Unlock()
	if h != nil {
		return h, nil
	}
	seed, err := w.TrainingSeed(ctx, j.Terms)
	if err != nil {
		return nil, err
	}
	inputs, err := job.Fetch(ctx, w.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return nil, err
	}
	h = &inHand{inputs, seed}
	w.mu.Lock()
	w.inputs[j.ID] = h
	w.mu.Unlock()
	return h, nil
}

// consider claims an open job if it can be done: a place is free, stake and gas
// can be paid, all inputs are here and right, and the training time suffices.
// One job is considered at a time, each for a bounded time.
func (w *Worker) consider(ctx context.Context, j *market.Job) error {
	head, err := w.Clock.Now(ctx)
	if err != nil {
		return err
	}
	if head.Time > j.OpenUntil {
		return fmt.Errorf("%w: it can't be claimed any more", daemon.ErrDone)
	}
	select {
	case w.considering <- struct{}{}:
	default:
		return nil // at a later block
	}
	defer func() { <-w.considering }()
	if !w.reserve(j.ID) {
		return nil
	}
	claimed := false
	defer func() {
		if !claimed {
			w.release(j.ID)
		}
	}()
	if ok, err := w.affordable(ctx, j, head); err != nil || !ok {
		return err
	}
	if _, active, err := w.Units(ctx); err != nil || active < uint64(j.Terms.Seats) {
		return err // nobody could check it yet
	}
	h, err := w.tryLoad(ctx, j)
	if err != nil {
		return err
	}
	if ok, err := w.roomy(j, h); err != nil || !ok {
		return err
	}
	if err := w.feasible(ctx, j, h); err != nil {
		return err
	}
	if proven(j) {
		if err := w.provable(ctx, j, h); err != nil {
			return err
		}
	}
	if _, err := w.ClaimJob(ctx, j.Terms); err != nil {
		// That it was taken, cancelled or is too late shows at the next look.
		return daemon.Stale(err)
	}
	claimed = true
	w.Log.Info("claimed", zap.String("job", short(j.ID)), zap.String("reward", chain.FormatEther(j.Reward)), zap.Uint64("steps", j.Terms.Steps))
	return nil
}

// gasReserve is about what a trainer's transactions for one job use, twice;
// proofGas is that of one proof of a drawn or of a challenged step.
const (
	gasReserve = 2_000_000
	proofGas   = 1_000_000
)

// affordable says whether stake and gas can be paid, and warns once if not: a
// trainer that can't pay for its response loses its stake.
func (w *Worker) affordable(ctx context.Context, j *market.Job, head chain.Head) (bool, error) {
	account, err := w.Account(ctx, w.Address())
	if err != nil {
		return false, err
	}
	if account.Free.Cmp(j.Terms.Stake) < 0 {
		w.warnOnce(j.ID, "too little is deposited to claim: see lode stake deposit",
			zap.String("need", chain.FormatEther(j.Terms.Stake)), zap.String("have", chain.FormatEther(account.Free)))
		return false, nil
	}
	if head.BaseFee == nil {
		return true, nil
	}
	gas := int64(gasReserve)
	if proven(j) {
		gas += proofGas * (int64(j.Terms.PerSeat) + 1)
	}
	need := new(big.Int).Mul(head.BaseFee, big.NewInt(2*gas))
	have, err := w.Chain.Balance(ctx, w.Address())
	if err != nil {
		return false, err
	}
	if have.Cmp(need) < 0 {
		w.warnOnce(j.ID, "the account's balance may not pay for the job's transactions: not claiming",
			zap.String("need", chain.FormatEther(need)), zap.String("have", chain.FormatEther(have)))
		return false, nil
	}
	return true, nil
}

// roomy says whether the disk has room for the job's log, and warns once if not. A
// machine whose disk is full can keep neither sections nor transactions.
func (w *Worker) roomy(j *market.Job, h *inHand) (bool, error) {
	free, err := w.free(w.Home)
	if err != nil {
		return false, err
	}
	if need := logBytes(h.Program, j.Sections()); free < need {
		w.warnOnce(j.ID, "the disk may have no room for the job's log: not claiming", zap.Uint64("need", need), zap.Uint64("have", free))
		return false, nil
	}
	return true, nil
}

// logBytes is about what a log of so many sections takes: in its folder, and once more
// in storage.
func logBytes(p *program.Program, sections uint64) uint64 {
	state := uint64(tensorlog.CheckpointLimit(p.Slots))
	const most = 1 << 50 // no disk has as much
	if state > most/2/(sections+1) {
		return most
	}
	return 2 * (sections + 1) * state
}

const (
	// fetchTime bounds one try to fetch a job's inputs. What has come by then
	// stays, so the next try goes on.
	fetchTime = 2 * time.Minute
	// fetchTries is how often what nobody delivers of a job is asked for: its
	// inputs, and the set-up of its key.
	fetchTries = 10
)

// tryLoad is load for a job that isn't ours yet. Inputs that don't match the
// terms, or can't be had again and again, end the interest in the job.
func (w *Worker) tryLoad(ctx context.Context, j *market.Job) (*inHand, error) {
	limited, cancel := context.WithTimeout(ctx, fetchTime)
	defer cancel()
	h, err := w.load(limited, j)
	if err == nil || ctx.Err() != nil {
		return h, err
	}
	late := limited.Err() != nil
	if !late && !daemon.Unavailable(err) {
		return nil, err // this machine's or the node's failure
	}
	if reached := late || daemon.Undelivered(err); reached && w.another(j.ID) {
		return nil, err
	}
	return nil, fmt.Errorf("%w: its inputs can't be used: %w", daemon.ErrDone, err)
}

// another counts a try to fetch something of a job, and says whether there may be
// another one.
func (w *Worker) another(id market.Hash) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tries[id]++
	return w.tries[id] < fetchTries
}

// trial bounds how long the first steps are timed, longestTrial how long the
// very first may take.
const (
	trial        = 2 * time.Second
	longestTrial = 2 * time.Minute
)

// feasible says why a job can't be done in its time, or isn't worth it: by an
// error that ends the interest in it.
func (w *Worker) feasible(ctx context.Context, j *market.Job, h *inHand) error {
	limited, cancel := context.WithTimeout(ctx, longestTrial)
	defer cancel()
	perStep, err := w.timeSteps(limited, h, j.Terms.Steps, uint64(j.Terms.SectionSteps))
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case limited.Err() != nil:
		return fmt.Errorf("%w: a step takes more than %s", daemon.ErrDone, longestTrial)
	case err != nil:
		return fmt.Errorf("%w: a trial of its first steps failed: %w", daemon.ErrDone, err)
	}
	perSection, err := w.timeSections(ctx, j, h)
	if err != nil {
		return err
	}
	work := perStep.Seconds()*float64(j.Terms.Steps) + perSection.Seconds()*float64(j.Sections())
	need := time.Duration(work * w.cfg.Policy.Margin * float64(time.Second))
	if allowed := time.Duration(j.Terms.TrainingTime) * time.Second; need > allowed {
		return fmt.Errorf("%w: training would take about %s with margin, the terms allow %s", daemon.ErrDone, need.Round(time.Second), allowed)
	}
	return nil
}

// timeSteps times the first steps. The very first warms up and counts only if
// there is no other. One that diverges takes no less time; in the first section
// it is an error, because then there is nothing to be paid for.
func (w *Worker) timeSteps(ctx context.Context, h *inHand, steps, sectionSteps uint64) (time.Duration, error) {
	ex, err := w.cfg.New(h.Program, h.Data, h.seed, w.cfg.Threads)
	if err != nil {
		return 0, err
	}
	defer ex.Close()
	if err := ex.SetState(h.Init); err != nil {
		return 0, err
	}
	begin, counted := time.Now(), uint64(0)
	for step := range steps {
		err := ex.Step(ctx, step)
		if d := (*program.Divergence)(nil); errors.As(err, &d) && step >= sectionSteps {
			break
		}
		if err != nil {
			return 0, err
		}
		if step == 0 && steps > 1 {
			begin = time.Now()
			continue
		}
		if counted++; time.Since(begin) > trial {
			break
		}
	}
	return time.Since(begin) / time.Duration(max(counted, 1)), nil
}

// trialSections is how many sections the disk is timed with.
const trialSections = 8

// timeSections times what each section costs beside its steps: to digest and keep the
// state at its end, and to store it. Where sections are single steps, that can be most
// of the work. It takes the initial state, which storage has anyway.
func (w *Worker) timeSections(ctx context.Context, j *market.Job, h *inHand) (time.Duration, error) {
	dir := w.JobDir(j.ID)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return 0, err
	}
	path := filepath.Join(dir, "trial")
	defer func() {
		os.Remove(path) // what is left does no harm
		os.Remove(dir)  // a folder that is not empty stays
	}()
	begin, done := time.Now(), 0
	for done < trialSections && time.Since(begin) < trial {
		job.Scheme(&j.Terms).State(h.Init)
		err := durable.WriteFile(path, 0o644, func(out io.Writer) error { return tensorlog.WriteCheckpoint(out, h.Init) })
		if err != nil {
			return 0, err
		}
		if _, err := daemon.PutFile(ctx, w.Store, path); err != nil {
			return 0, err
		}
		done++
	}
	return time.Since(begin) / time.Duration(done), nil
}

func (w *Worker) warnOnce(id market.Hash, text string, fields ...zap.Field) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if said := (warning{id, text}); !w.warned[said] {
		w.warned[said] = true
		w.Log.Warn(text, append(fields, zap.String("job", short(id)))...)
	}
}
