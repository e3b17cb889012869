package validator

import (
	"context"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/market"
)

// activation makes our stake units drawable once they are old enough: nobody
// else has a reason to.
type activation struct {
	own     []ownUnit
	scanned uint64 // units below this number have been looked at
}

type ownUnit struct{ number, joined uint64 }

// keepActive activates until ctx ends. A move that fails is tried again at the
// next block.
func (v *Validator) keepActive(ctx context.Context) {
	var a activation
	for ctx.Err() == nil {
		changed := v.Book.Changed()
		if err := v.activate(ctx, &a); err != nil && ctx.Err() == nil {
			v.Log.Warn("activating stake units failed, will try again", zap.Error(err))
			a = activation{}
		}
		select {
		case <-ctx.Done():
		case <-changed:
		}
	}
}

func (v *Validator) activate(ctx context.Context, a *activation) error {
	joined, active, err := v.Units(ctx)
	if err != nil || joined == active {
		return err
	}
	if joined < a.scanned {
		*a = activation{} // after a reorganisation
	}
	for n := max(a.scanned, active); n < joined; n++ {
		u, err := v.Unit(ctx, n)
		if err != nil {
			return err
		}
		if u.Owner == v.Address() && u.State == market.UnitJoined {
			a.own = append(a.own, ownUnit{n, uint64(u.Time)})
		}
		a.scanned = n + 1
	}
	head, err := v.Clock.Now(ctx)
	if err != nil {
		return err
	}
	upTo := active
	for _, u := range a.own {
		if head.Time >= u.joined+uint64(v.Windows.Activation) {
			upTo = max(upTo, u.number+1)
		}
	}
	if upTo == active {
		return nil
	}
	if _, err := v.Activate(ctx, upTo); err != nil && !chain.IsRevert(err, "NotActivatable") {
		return err
	}
	v.Log.Info("activated stake units", zap.Uint64("units", upTo))
	return nil
}
