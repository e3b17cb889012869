package demo

import (
	"context"

	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// Lazy makes executors that do nothing in the steps from … to-1: the state after
// them is the one before, and everything later is computed honestly from there.
// Nothing but executing one of those steps shows it.
func Lazy(honest train.NewExecutor, from, to uint64) train.NewExecutor {
	return func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := honest(p, data, seed, threads)
		if err != nil {
			return nil, err
		}
		return &lazyExecutor{Executor: ex, from: from, to: to}, nil
	}
}

type lazyExecutor struct {
	train.Executor
	from, to uint64
	watched  bool
}

func (e *lazyExecutor) Watch(see func(op int, output program.Array)) {
	e.watched = see != nil
	e.Executor.Watch(see)
}

// Step leaves a step out. Where somebody looks, which is when the
// cheat has to defend its log, it does the work after all, so that it can show
// outputs that are right as far as possible, and goes on with the old state.
func (e *lazyExecutor) Step(ctx context.Context, step uint64) error {
	switch {
	case step < e.from || step >= e.to:
		return e.Executor.Step(ctx, step)
	case !e.watched:
		return ctx.Err()
	}
	old := program.Clone(e.State())
	if err := e.Executor.Step(ctx, step); err != nil {
		return err
	}
	return e.SetState(old)
}
