package validator

import (
	"context"
	"errors"

	"go.uber.org/zap"

	"lode/internal/daemon"
	"lode/internal/market"
	"lode/tensorlog"
)

// A state that was delivered as it was committed to, and holds what no state may
// hold, is nothing that can't be had: it is the trainer's lie. A seat attests what it
// computes all the same, which accuses the trainer if the section is its own; and
// whoever met such a state challenges the section that it ends.

// malformations keeps what our seats met, and challenges it.
func (v *Validator) malformations() *daemon.Auditor {
	return &daemon.Auditor{Node: v.Node, File: "malformed.json"}
}

// met keeps it if err says that a state is malformed, and returns true and no error
// then. Other errors it returns.
func (v *Validator) met(j *market.Job, err error) (bool, error) {
	var m *daemon.MalformedError
	if !errors.As(err, &m) {
		return false, err
	}
	if f, err := v.denounces(j); err != nil || f != nil {
		return true, err
	}
	v.Log.Warn("the trainer committed to a state that is none", zap.String("job", short(j.ID)), zap.Error(m))
	return true, v.malformations().Found(j, m.Sections-1)
}

// denounces is what our seats met in the log that is submitted now; nil if nothing.
func (v *Validator) denounces(j *market.Job) (*daemon.Finding, error) {
	f, err := v.malformations().Finding(j.ID)
	if err != nil || f == nil || f.Trace != tensorlog.Hex(j.Submission.Trace) {
		return nil, err
	}
	return f, nil
}

// denounce makes the next move of the challenge of a section whose end is malformed.
// It leaves the reveal window to accusations, which cost no bond, and after that a
// while to others, each validator another one: the first challenge convicts.
func (v *Validator) denounce(ctx context.Context, id market.Hash) error {
	j, ok := v.Book.Job(id)
	switch {
	case ok && j.End != market.None:
		return daemon.ErrDone
	case !ok || j.Submission == nil:
		return nil
	}
	f, err := v.denounces(j)
	if err != nil || f == nil || f.Challenged {
		return err
	}
	for _, c := range j.Challenges {
		if c.Challenger == v.Address() && c.Section == *f.False && !c.Decided {
			return nil // a seat's accusation, or an audit's challenge
		}
	}
	view, err := v.View(ctx, id)
	if err != nil {
		return err
	}
	deadline, end := view.Deadline.Uint64(), view.ChallengeEnd.Uint64()
	switch market.Phase(view.Under) {
	case market.Submitted, market.Drawn:
		return nil
	case market.Responded:
		head, err := v.Clock.Now(ctx)
		if err != nil || head.Time <= deadline+min(v.turn(id), (end-deadline)/2) {
			return err
		}
	}
	return v.malformations().Challenge(ctx, j, f, market.Phase(view.Phase), end)
}
