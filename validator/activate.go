package validator

import (
	"context"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/market"
)

// activation makes our stake units drawable once they are old enough: nobody
// else has a reason to. It opens lanes for them too.
type activation struct {
	own     []ownUnit
	scanned uint64 // units below this number have been looked at
	lanes   bool   // they have been opened
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
	if !a.lanes {
		if err := v.openLanes(ctx); err != nil {
			return err
		}
		a.lanes = true
	}
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
	a.lanes = false // there may be more units than before
	return nil
}

// mostLanes bounds how many lanes are opened ahead of time.
const mostLanes = 16

// openLanes opens a lane for each of our units, which is what one job can need:
// a commitment in a fresh lane costs more, just when it is due.
func (v *Validator) openLanes(ctx context.Context) error {
	units, err := v.UnitsOf(ctx, v.Address())
	if err != nil || len(units) == 0 {
		return err
	}
	count := min(len(units), mostLanes)
	last, err := v.Lane(ctx, v.Address(), uint32(count-1))
	if err != nil || last.Sign() != 0 {
		return err // they are all open: lanes are taken from the lowest
	}
	if _, err := v.OpenLanes(ctx, uint64(count)); err != nil {
		return err
	}
	v.Log.Info("opened lanes for commitments", zap.Int("lanes", count))
	return nil
}
