package chain

import (
	"context"
	"time"

	"go.uber.org/zap"
)

// Pauses between tries double from first to longest.
const (
	firstPause   = 200 * time.Millisecond
	longestPause = 30 * time.Second
)

// Retry calls try until it succeeds, fails for good, or ctx ends; in the last
// case the error is ctx's. Each transient failure is logged as a warning with
// what was being done; the pauses between them grow.
func Retry(ctx context.Context, log *zap.Logger, what string, try func(context.Context) error) error {
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		err := try(ctx)
		if ctx.Err() != nil && err != nil {
			return ctx.Err()
		}
		if err == nil || !Transient(err) {
			return err
		}
		log.Warn("will try again", zap.String("what", what), zap.Duration("in", pause), zap.Error(err))
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// retry is Retry for a try that returns a value.
func retry[T any](ctx context.Context, log *zap.Logger, what string, try func(context.Context) (T, error)) (T, error) {
	var out T
	err := Retry(ctx, log, what, func(ctx context.Context) error {
		var err error
		out, err = try(ctx)
		return err
	})
	return out, err
}

// sleep waits for d or until ctx ends.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
