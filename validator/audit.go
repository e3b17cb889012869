package validator

import (
	"context"
	"slices"

	"lode/internal/daemon"
	"lode/internal/market"
)

// audit re-executes sections of our own choice and challenges what is false.
func (v *Validator) audit(ctx context.Context, j *market.Job, phase market.Phase, challengeEnd uint64) error {
	count := v.cfg.Audit.Sections
	if v.cfg.Audit.All {
		count = -1
	}
	if count == 0 || len(v.cfg.Audit.Trainers) > 0 && !slices.Contains(v.cfg.Audit.Trainers, j.Submission.Trainer) {
		return nil
	}
	a := &daemon.Auditor{Node: v.Node, New: v.cfg.New, Threads: v.cfg.Threads}
	f, err := a.Finding(j.ID)
	if err != nil {
		return err
	}
	if f == nil || !f.Done() {
		h, err := v.load(ctx, j)
		if err != nil {
			return err
		}
		if f, err = a.Audit(ctx, j, h.Inputs, h.seed, count); err != nil {
			return err
		}
	}
	return a.Challenge(ctx, j, f, phase, challengeEnd)
}
