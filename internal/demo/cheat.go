package demo

import (
	"context"

	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// Lazy makes executors that do nothing in one section: the state at its end is
// the one at its start, and everything after it is computed honestly from
// there. Nothing but a re-execution of that section shows it.
func Lazy(honest train.NewExecutor, section, sectionSteps uint64) train.NewExecutor {
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
	watched  bool
}

func (e *lazyExecutor) Watch(see func(op int, output program.Array)) {
	e.watched = see != nil
	e.Executor.Watch(see)
}

// Step leaves a step of the section out. Where somebody looks, which is when the
// cheat has to defend its log, it does the work after all, so that it can show
// outputs that are right as far as possible, and goes on with the old state.
func (e *lazyExecutor) Step(ctx context.Context, step uint64) error {
	switch {
	case step < e.from || step >= e.to:
		return e.Executor.Step(ctx, step)
	case !e.watched:
		return ctx.Err()
	}
	var old []program.Array
	for _, a := range e.State() {
		c := program.NewArray(a.Type, a.Len())
		c.Copy(a)
		old = append(old, c)
	}
	if err := e.Executor.Step(ctx, step); err != nil {
		return err
	}
	return e.SetState(old)
}
