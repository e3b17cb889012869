package validator

import (
	"context"
	"slices"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/market"
	"lode/tensorlog"
)

// audit re-executes sections of our own choice and challenges what is false. It
// is a player of its own: however long it takes, seats attest meanwhile, and
// have the machine for themselves while they do.
func (v *Validator) audit(ctx context.Context, id market.Hash) error {
	count := v.cfg.Audit.Sections
	if v.cfg.Audit.All {
		count = -1
	}
	j, ok := v.Book.Job(id)
	switch {
	case count == 0 || ok && j.End != market.None:
		return daemon.ErrDone
	case !ok || j.Submission == nil:
		return nil
	case len(v.cfg.Audit.Trainers) > 0 && !slices.Contains(v.cfg.Audit.Trainers, j.Submission.Trainer):
		return daemon.ErrDone
	}
	view, err := v.View(ctx, id)
	if err != nil {
		return err
	}
	challengeEnd := view.ChallengeEnd.Uint64() // 0 before the first response
	a := &daemon.Auditor{Node: v.Node, New: v.cfg.New, Threads: v.cfg.Threads, Before: v.first.wait}
	f, err := a.Finding(id)
	if err != nil {
		return err
	}
	if f == nil || !f.Done() || f.Trace != tensorlog.Hex(j.Submission.Trace) {
		if f, err = v.auditLog(ctx, a, j, count, challengeEnd); err != nil {
			return err
		}
	}
	switch {
	case f == nil || !f.Done():
		return nil // the window is over
	case f.False == nil || f.Challenged:
		return daemon.ErrDone
	}
	return a.Challenge(ctx, j, f, market.Phase(view.Phase), challengeEnd)
}

// auditLog re-executes as long as the challenge window may be open.
func (v *Validator) auditLog(ctx context.Context, a *daemon.Auditor, j *market.Job, count int, challengeEnd uint64) (f *daemon.Finding, err error) {
	open := func(head chain.Head, now *market.Job) bool {
		return now.End == market.None && (challengeEnd == 0 || head.Time <= challengeEnd)
	}
	err = v.During(ctx, j.ID, open, func(ctx context.Context) error {
		h, err := v.load(ctx, j)
		if err != nil {
			return err
		}
		defer v.drop(j.ID)
		f, err = a.Audit(ctx, j, h.Inputs, h.seed, count)
		return err
	})
	return f, err
}
