package worker

import (
	"context"
	"fmt"

	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/daemon"
	mk "lode/internal/market"
	"lode/internal/train"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// answer is the response to one draw, computed while the seats still commit.
type answer struct {
	seed    mk.Hash
	opening market.Opening
}

// respond computes the answer to the last draw and hands it in as soon as the
// commit phase is over.
func (w *Worker) respond(ctx context.Context, j *mk.Job, commitEnd uint64) error {
	seeds := j.Seeds()
	if len(seeds) == 0 {
		return nil // the book lags behind the chain
	}
	h, err := w.load(ctx, j)
	if err != nil {
		return err
	}
	if seed := seeds[len(seeds)-1]; h.answer == nil || h.answer.seed != seed {
		opening, err := w.answer(ctx, j, h, seeds)
		if err != nil {
			return err
		}
		h.answer = &answer{seed, opening}
	}
	head, err := w.Clock.Now(ctx)
	if err != nil || head.Time <= commitEnd {
		return err
	}
	if _, err := w.Respond(ctx, j, h.answer.opening); err != nil {
		return daemon.Stale(err)
	}
	w.Log.Info("responded", zap.String("job", short(j.ID)), zap.Int("round", len(seeds)-1))
	return nil
}

// answer re-executes the drawn sections for what the seed picks in them.
func (w *Worker) answer(ctx context.Context, j *mk.Job, h *inHand, seeds []mk.Hash) (market.Opening, error) {
	c, err := w.Committee(ctx, j.ID, seeds)
	if err != nil {
		return market.Opening{}, err
	}
	log, err := tensorlog.Open(w.logDir(j.ID))
	if err != nil {
		return market.Opening{}, err
	}
	defer log.Close()
	ex, err := w.cfg.New(log.Prog, log.Data, h.seed, w.cfg.Threads)
	if err != nil {
		return market.Opening{}, err
	}
	defer ex.Close()
	interiors := make([]mk.Hash, len(c.Sections))
	for i, section := range c.Sections {
		start, err := log.Checkpoint(section)
		if err != nil {
			return market.Opening{}, err
		}
		from, to := j.Span(section)
		r, err := train.Section(ctx, ex, log.Prog, start, from, to, seeds[len(seeds)-1])
		if err != nil {
			return market.Opening{}, fmt.Errorf("section %d: %w", section, err)
		}
		interiors[i] = r.H
	}
	return open(c.Sections, tensorlog.Ends(log.Boundaries()), interiors)
}

// open proves the boundaries of sections against the trace. The boundary before
// section 0 is in the job's terms.
func open(sections []uint64, ends, interiors []mk.Hash) (market.Opening, error) {
	needed := make([]bool, len(ends))
	for _, s := range sections {
		needed[s] = true
		if s > 0 {
			needed[s-1] = true
		}
	}
	o := market.Opening{Interiors: interiors}
	position := make([]byte, len(ends))
	var indices []int64
	for i, n := range needed {
		if n {
			position[i] = byte(len(indices))
			indices = append(indices, int64(i))
			o.Indices = append(o.Indices, byte(i>>8), byte(i))
			o.Leaves = append(o.Leaves, ends[i])
		}
	}
	for _, s := range sections {
		o.Positions = append(o.Positions, position[s])
	}
	var err error
	o.Siblings, err = merkle.NewTree(ends).Multi(indices)
	return o, err
}
