package daemon

import (
	"context"
	"encoding/hex"
	"errors"
	"sync"
	"time"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/market"
)

// ErrDone is what a player returns when the job needs it no more. Wrapped
// together with a reason, the reason is logged.
var ErrDone = errors.New("nothing left to do")

// Player makes the next move of one job, if there is one, and returns. It is
// called again at every new block, so it decides from the chain's state each
// time, and a restart needs no memory of what was done. ErrDone ends it.
type Player func(ctx context.Context, id market.Hash) error

// Play follows the market until ctx ends and keeps one player for each living
// job that wants accepts. Moves of different jobs run side by side, moves of
// one job one after another. A failed move is logged and tried again at a later
// block.
func (n *Node) Play(ctx context.Context, wants func(*market.Job) bool, play Player) error {
	ctx, cancel := context.WithCancel(ctx)
	follow := make(chan error, 1)
	go func() { follow <- n.Book.Follow(ctx) }()
	var players sync.WaitGroup
	defer players.Wait()
	defer cancel()
	seen := map[market.Hash]bool{}
	for {
		changed := n.Book.Changed()
		for _, j := range n.Book.Jobs() {
			if seen[j.ID] || j.End != market.None || !wants(j) {
				continue
			}
			seen[j.ID] = true
			players.Go(func() { n.keepPlaying(ctx, j.ID, play) })
		}
		select {
		case err := <-follow:
			return err
		case <-changed:
		}
	}
}

func (n *Node) keepPlaying(ctx context.Context, id market.Hash, play Player) {
	log := n.Log.With(zap.String("job", hex.EncodeToString(id[:4])))
	failures := 0
	for ctx.Err() == nil {
		changed := n.Book.Changed()
		err := play(ctx, id)
		switch {
		case err == ErrDone:
			return
		case errors.Is(err, ErrDone):
			log.Info("leaving the job", zap.Error(err))
			return
		case err == nil:
			failures = 0
		case ctx.Err() != nil:
			return
		default:
			failures++
			log.Warn("a move failed, will try again", zap.Error(err), zap.Int("failures", failures))
			if !wait(ctx, pause(n.Chain, failures)) {
				return
			}
		}
		select {
		case <-ctx.Done():
		case <-changed:
		}
	}
}

// pause grows with the failures, so that a job that always fails costs little.
func pause(c *chain.Client, failures int) time.Duration {
	return min(c.Poll()<<min(failures, 6), time.Minute)
}

func wait(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
