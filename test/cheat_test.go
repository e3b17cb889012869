package test

import (
	"context"
	"errors"
	"math"
	"sync"
	"sync/atomic"

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
	prog  *program.Program
	phase market.Phase
	cheat cheat

	see   func(op int, out program.Array) // whoever watches the steps
	alter func(op int, out program.Array) // what a cheat does to outputs
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

func (e *execution) Watch(see func(op int, out program.Array)) {
	if e.see = see; e.cheat == nil {
		e.Executor.Watch(see)
	}
}

// output is told of each operator's output before anybody else reads it.
func (e *execution) output(op int, out program.Array) {
	if e.alter != nil {
		e.alter(op, out)
	}
	if e.see != nil {
		e.see(op, out)
	}
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
		e := &execution{Executor: ex, p: p, prog: prog, phase: market.Phase(v.Under), cheat: c}
		if c != nil {
			ex.Watch(e.output)
		}
		return e, nil
	}
}

// change lets an honest step be followed by a change of the state.
func (e *execution) change(ctx context.Context, step uint64, do func(state []program.Array)) error {
	if err := e.Executor.Step(ctx, step); err != nil {
		return err
	}
	state := program.Clone(e.State())
	do(state)
	return e.SetState(state)
}

// in says whether a step belongs to a section.
func in(section, step uint64) bool { return step/sectionSteps == section }

// skip leaves a section out: its end is the checkpoint before it, once more.
// Whoever watches sees outputs, as far as they do not become state.
func skip(section uint64) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		switch {
		case !in(section, step):
			return e.Executor.Step(ctx, step)
		case e.see == nil:
			return ctx.Err()
		}
		old := program.Clone(e.State())
		if err := e.Executor.Step(ctx, step); err != nil {
			return err
		}
		return e.SetState(old)
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

// otherOrder trains a section on its rows with the first two of each batch swapped.
func otherOrder(section uint64) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		e.alter = func(op int, out program.Array) {
			if in(section, step) && e.prog.Ops[op].Kind == program.Perm {
				out.I32[0], out.I32[1] = out.I32[1], out.I32[0]
			}
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

// flipOutput changes a bit of one element of an operator's output in one step,
// before anything reads it: all that follows is computed from it.
func flipOutput(f flipped) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		e.alter = func(op int, out program.Array) {
			if op == f.op && step == f.step {
				flipBit(out, f.element, f.bit)
			}
		}
		return e.Executor.Step(ctx, step)
	}
}

func flipBit(a program.Array, element int64, bit int) {
	if a.Type == program.I32 {
		a.I32[element] ^= 1 << bit
	} else {
		a.F32[element] = math.Float32frombits(math.Float32bits(a.F32[element]) ^ 1<<bit)
	}
}

// onlyIn cheats in one of the job's states only.
func onlyIn(phase market.Phase, c cheat) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		if e.phase != phase {
			return e.Executor.Step(ctx, step)
		}
		return c(e, ctx, step)
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

// misanswers responds with another loss of one step than there was, the first time
// that it answers about the step's section.
func misanswers(at uint64) cheat {
	var done atomic.Bool
	return onlyIn(market.Drawn, func(e *execution, ctx context.Context, step uint64) error {
		if step != at || done.Swap(true) {
			return e.Executor.Step(ctx, step)
		}
		return flip(e.prog.Loss, at)(e, ctx, step)
	})
}

// givesUp says in some step that it has no finite result. Whoever watches sees what
// its operators gave.
func givesUp(at uint64) cheat {
	return func(e *execution, ctx context.Context, step uint64) error {
		if step == at {
			if e.see != nil {
				if err := e.Executor.Step(ctx, step); err != nil {
					return err
				}
			}
			return &program.Divergence{Step: step, Op: 3, Element: 1, Value: float32(math.Inf(1))}
		}
		return e.Executor.Step(ctx, step)
	}
}

// hidesDivergence goes on as if a step that has no finite result had changed
// nothing. Whoever watches sees zeros from the operator on that has none.
func hidesDivergence(e *execution, ctx context.Context, step uint64) error {
	err := e.Executor.Step(ctx, step)
	var d *program.Divergence
	if !errors.As(err, &d) {
		return err
	}
	if e.see != nil {
		for op := d.Op; op < len(e.prog.Ops); op++ {
			o := &e.prog.Ops[op]
			e.see(op, program.NewArray(o.Out, o.Outputs()))
		}
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
