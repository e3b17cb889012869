package test

import (
	"context"
	"math"
	"sync"

	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// execution is one executor of a trainer, with the job's state when it was made:
// Open for the trial, Claimed for training, Drawn or Redrawn for a response.
type execution struct {
	train.Executor
	p     *play
	phase market.Phase
	cheat cheat
}

// cheat does one step in a trainer's place. What an honest one does is
// e.Executor.Step.
type cheat func(e *execution, ctx context.Context, step uint64) error

func (e *execution) Step(ctx context.Context, step uint64) error {
	e.p.count(e.phase)
	if e.cheat == nil {
		return e.Executor.Step(ctx, step)
	}
	return e.cheat(e, ctx, step)
}

func (e *execution) Close() {
	e.Executor.Close()
	e.p.activity.end()
}

// honest makes the executors that the daemons ship with.
var honest = train.Kernel(false)

// executors makes the executors of a daemon. All that they do is activity.
func (p *play) executors(c cheat) train.NewExecutor {
	return func(prog *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		v, err := p.eye.View(p.t.Context(), p.id)
		if err != nil {
			return nil, err
		}
		ex, err := honest(prog, data, seed, threads)
		if err != nil {
			return nil, err
		}
		p.activity.begin()
		return &execution{ex, p, market.Phase(v.Under), c}, nil
	}
}

// change lets an honest step be followed by a change of the state.
func (e *execution) change(ctx context.Context, step uint64, do func(state []program.Array)) error {
	if err := e.Executor.Step(ctx, step); err != nil {
		return err
	}
	var state []program.Array
	for _, a := range e.State() {
		c := program.NewArray(a.Type, a.Len())
		c.Copy(a)
		state = append(state, c)
	}
	do(state)
	return e.SetState(state)
}

// in says whether a step belongs to a section.
func in(section, step uint64) bool { return step/sectionSteps == section }

// skip leaves a section out: its end is the checkpoint before it, once more.
func skip(section uint64) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		if in(section, step) {
			return ctx.Err()
		}
		return e.Executor.Step(ctx, step)
	}
}

// otherRows trains a section on the rows of another one.
func otherRows(section uint64) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		if in(section, step) {
			step += 2 * sectionSteps
		}
		return e.Executor.Step(ctx, step)
	}
}

// flip changes the lowest bit of one element of a slot after one step.
func flip(slot int, at uint64) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		if step != at {
			return e.Executor.Step(ctx, step)
		}
		return e.change(ctx, step, func(state []program.Array) {
			x := state[slot].F32
			x[0] = math.Float32frombits(math.Float32bits(x[0]) ^ 1)
		})
	}
}

// honestAnswers cheats in training only: what it responds with is computed from
// the false checkpoints as it should be.
func honestAnswers(c cheat) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		if e.phase == market.Drawn || e.phase == market.Redrawn {
			return e.Executor.Step(ctx, step)
		}
		return c(e, ctx, step)
	}
}

// givesUp says in some step that it has no finite result.
func givesUp(at uint64) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		if step == at {
			return &program.Divergence{Step: step, Op: 3, Element: 1, Value: float32(math.Inf(1))}
		}
		return e.Executor.Step(ctx, step)
	}
}

// hidesDivergence goes on as if a step that has no finite result had changed
// nothing.
func hidesDivergence(e *execution, ctx context.Context, step uint64) error {
	if err := e.Executor.Step(ctx, step); err == nil || ctx.Err() != nil {
		return err
	}
	return nil
}

// hangs does nothing any more from some step on, in one of the job's states,
// until its process is stopped; the first time only.
func hangs(phase market.Phase, at uint64) cheat {
	var once sync.Once
	return func(e *execution, ctx context.Context, step uint64) error {
		if e.phase == phase && step == at {
			once.Do(func() {
				e.p.hung.Store(true)
				e.p.activity.end()
				<-ctx.Done()
				e.p.activity.begin()
			})
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return e.Executor.Step(ctx, step)
	}
}
