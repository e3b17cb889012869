package chain

import (
	"context"

	"go.uber.org/zap"
)

// Clock is the chain's time. It moves only with blocks.
type Clock struct {
	c   *Client
	log *zap.Logger
}

// NewClock is the clock of c's chain. log may be nil.
func NewClock(c *Client, log *zap.Logger) *Clock { return &Clock{c: c, log: orNop(log)} }

// Now is the latest block. A failing node is asked again until ctx ends.
func (k *Clock) Now(ctx context.Context) (Head, error) {
	return retry(ctx, k.log, "reading the chain's clock", k.c.Latest)
}

// UntilTime waits for a block whose timestamp is at least t, in seconds, and
// returns it.
func (k *Clock) UntilTime(ctx context.Context, t uint64) (Head, error) {
	return k.until(ctx, func(h Head) bool { return h.Time >= t })
}

// UntilBlock waits for a block whose number is at least n and returns it.
func (k *Clock) UntilBlock(ctx context.Context, n uint64) (Head, error) {
	return k.until(ctx, func(h Head) bool { return h.Number >= n })
}

func (k *Clock) until(ctx context.Context, reached func(Head) bool) (Head, error) {
	for {
		upcoming := k.c.upcoming()
		head, err := k.Now(ctx)
		if err != nil || reached(head) {
			return head, err
		}
		if err := k.c.pause(ctx, k.c.poll, upcoming); err != nil {
			return Head{}, err
		}
	}
}

// orNop is log, or a logger that writes nothing.
func orNop(log *zap.Logger) *zap.Logger {
	if log == nil {
		return zap.NewNop()
	}
	return log
}
