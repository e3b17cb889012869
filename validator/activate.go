package validator

import (
	"context"

	"go.uber.org/zap"

	"lode/internal/market"
)

// activate makes our stake units drawable as soon as the contract allows it:
// a place is not drawn by itself, somebody has to call for it. It runs until ctx
// ends, so units that join meanwhile are seen to as well.
func (v *Validator) activate(ctx context.Context) {
	for ctx.Err() == nil {
		head, err := v.Clock.Now(ctx)
		if err != nil {
			return // ctx has ended
		}
		upTo, next, err := v.drawable(ctx, head.Time)
		if err == nil && upTo > 0 {
			if _, err = v.Activate(ctx, upTo); err == nil {
				v.Log.Info("stake units can be drawn now", zap.Uint64("up to", upTo))
			}
		}
		if err != nil && ctx.Err() == nil {
			v.Log.Warn("activating stake units failed, will try again", zap.Error(err))
			next = head.Time + 1
		}
		if _, err := v.Clock.UntilTime(ctx, next); err != nil {
			return
		}
	}
}

// drawable returns up to which place units can be activated at a time, 0 if
// none of ours wait, and when to look again. A unit that joins later can't be due
// before the activation delay is over.
func (v *Validator) drawable(ctx context.Context, now uint64) (upTo, next uint64, err error) {
	delay := uint64(v.Windows.Activation)
	next = now + delay + 1
	joined, active, err := v.Units(ctx)
	if err != nil {
		return 0, 0, err
	}
	for n := joined; n > active; n-- {
		u, err := v.Unit(ctx, n-1)
		if err != nil {
			return 0, 0, err
		}
		due := uint64(u.Time) + delay
		switch {
		case u.Owner != v.Address() || u.State != market.UnitJoined:
		case due <= now:
			return n, next, nil // places are filled in the order of time
		default:
			next = min(next, due)
		}
	}
	return 0, next, nil
}
