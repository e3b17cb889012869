package worker

import (
	"context"
	"fmt"

	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/train"
	"lode/tensorlog/merkle"
)

// answer is the response to one draw, computed while the seats still commit.
type answer struct {
	seed    mk.Hash
	opening market.Opening
}

// respond computes the answer to the last draw and hands it in as soon as the
// commit phase is over.
func (w *Worker) respond(ctx context.Context, j *mk.Job, commitEnd, deadline uint64) error {
	if len(j.Rounds) == 0 {
		return nil // the book lags behind the chain
	}
	round := len(j.Rounds) - 1
	w.mu.Lock()
	known := w.answers[j.ID]
	w.mu.Unlock()
	if known == nil || known.seed != j.Rounds[round].Seed {
		// After the deadline no answer helps.
		inTime := func(head chain.Head, now *mk.Job) bool { return head.Time <= deadline && now.End == mk.None }
		known = nil
		err := w.During(ctx, j.ID, inTime, func(ctx context.Context) error {
			opening, err := w.answer(ctx, j, round)
			if err == nil {
				known = &answer{j.Rounds[round].Seed, opening}
			}
			return err
		})
		if err != nil || known == nil {
			return err
		}
		w.mu.Lock()
		w.answers[j.ID] = known
		w.mu.Unlock()
	}
	head, err := w.Clock.Now(ctx)
	if err != nil || head.Time <= commitEnd || head.Time > deadline {
		return err
	}
	if _, err := w.Respond(ctx, j, known.opening); err != nil {
		return daemon.Stale(err)
	}
	w.Log.Info("responded", zap.String("job", short(j.ID)), zap.Int("round", round))
	return nil
}

// answer re-executes the drawn sections for what the round's seed picks in them.
func (w *Worker) answer(ctx context.Context, j *mk.Job, round int) (market.Opening, error) {
	sample, err := daemon.SampleOf(j, round)
	if err != nil {
		return market.Opening{}, err
	}
	sections := sample.Sections()
	e, err := w.evidence(ctx, j)
	if err != nil {
		return market.Opening{}, err
	}
	ex, err := w.cfg.New(e.Program, e.Data, e.Seed, w.cfg.Threads)
	if err != nil {
		return market.Opening{}, err
	}
	defer ex.Close()
	interiors := make([]mk.Hash, len(sections))
	for i, section := range sections {
		start, err := e.Start(ctx, section)
		if err != nil {
			return market.Opening{}, err
		}
		from, to := j.Span(section)
		r, err := train.Section(ctx, ex, e.Program, start, from, to, j.Rounds[round].Seed, job.Scheme(&j.Terms))
		if err != nil {
			return market.Opening{}, fmt.Errorf("section %d: %w", section, err)
		}
		if r.End != e.Ends[section] {
			// Answering is still better than silence, which loses for sure.
			w.Log.Error("re-execution differs from what was submitted: this machine computes unreliably",
				zap.String("job", short(j.ID)), zap.Uint64("section", section))
		}
		interiors[i] = r.H
	}
	return open(sections, e.Ends, interiors)
}

// open proves the boundaries of sections against the trace. The boundary before
// section 0 is in the job's terms.
func open(sections []uint64, ends, interiors []mk.Hash) (market.Opening, error) {
	o := market.Opening{Interiors: interiors}
	if len(sections) == 0 {
		return o, nil // of a log without a single step
	}
	needed := make([]bool, len(ends))
	for _, s := range sections {
		needed[s] = true
		if s > 0 {
			needed[s-1] = true
		}
	}
	position := make([]int, len(ends))
	var indices []int64
	for i, n := range needed {
		if n {
			position[i] = len(indices)
			indices = append(indices, int64(i))
			o.Indices = append(o.Indices, byte(i>>8), byte(i))
			o.Leaves = append(o.Leaves, ends[i])
		}
	}
	for _, s := range sections {
		if position[s] > 255 {
			return o, fmt.Errorf("opening of %d boundaries: more than a byte can number", len(indices))
		}
		o.Positions = append(o.Positions, byte(position[s]))
	}
	var err error
	o.Siblings, err = merkle.NewTree(ends).Multi(indices)
	return o, err
}
