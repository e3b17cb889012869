package demo

import (
	"context"

	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// lazy makes executors that do nothing in one section: the state at its end is
// the one at its start, and everything after it is computed honestly from
// there. Nothing but a re-execution of that section shows it.
func lazy(honest train.NewExecutor, section, sectionSteps uint64) train.NewExecutor {
	return func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := honest(p, data, seed, threads)
		if err != nil {
			return nil, err
		}
		return &lazyExecutor{Executor: ex, from: section * sectionSteps, to: (section + 1) * sectionSteps}, nil
	}
}

type lazyExecutor struct {
	train.Executor
	from, to uint64
}

func (e *lazyExecutor) Step(ctx context.Context, step uint64) error {
	if e.from <= step && step < e.to {
		return ctx.Err()
	}
	return e.Executor.Step(ctx, step)
}
