// Package train is the loop that training, attesting and auditing share: it
// carries out steps section by section and turns states into the log's digests.
package train

import (
	"context"

	"lode/program"
	"lode/tensorlog"
)

// Executor carries out the steps of one program on one dataset with one seed.
type Executor interface {
	// SetState copies a state in.
	SetState(state []program.Array) error
	// State is a view of the state, valid until the next Step.
	State() []program.Array
	// Step carries out a step, given by its number in the whole run. It returns
	// a *program.Divergence when the step has no finite result; the state is
	// then still the one before.
	Step(ctx context.Context, step uint64) error
	// Watch has see called in every later Step, after each operator, with its
	// number and its output, which is valid during the call only. With nil
	// nobody watches any more.
	Watch(see func(op int, output program.Array))
	// Close frees what the Executor holds besides memory.
	Close()
}

// NewExecutor makes an Executor that uses so many threads (at least 1). Its
// results must not depend on them.
type NewExecutor func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (Executor, error)

// Config of a training run.
type Config struct {
	Run      tensorlog.Run
	Dir      string         // of the log; an earlier run of the same there is resumed
	New      NewExecutor    // such as Kernel
	Threads  int            // at least 1
	Progress func(Progress) // after each section that is durable, in order; may be nil
}

// Progress of a run: a section has been added to the log.
type Progress struct {
	Section  uint64 // number of the section
	Sections uint64 // of the whole run
	Step     uint64 // steps done
	Steps    uint64 // of the whole run
	Loss     float32
	End      tensorlog.Hash // state root
}

// Result of a run, or of the part of it that was done.
type Result struct {
	TraceRoot     tensorlog.Hash
	FinalRoot     tensorlog.Hash // of the last section's end
	Steps         uint64         // in the log
	StepsExecuted uint64         // by this call
	ResumedFrom   uint64         // section that this call began with
	Losses        []float32      // at the end of each section
	Final         []program.Array
}

// Run trains to the end, or goes on with what Dir holds. It hashes and stores
// a section's end while the next section is computed. When it stops early (an
// interrupted context, *program.Divergence, a full disk), all whole sections
// are in the log and the Result, which is never nil once the log is open,
// tells of them.
func Run(ctx context.Context, cfg Config) (result *Result, err error) {
	if err := program.Check(cfg.Run.Program, program.DefaultLimits()); err != nil {
		return nil, err
	}
	log, err := tensorlog.Create(cfg.Dir, cfg.Run)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	first, state, err := log.Resume()
	if err != nil {
		return nil, err
	}
	result = &Result{ResumedFrom: first}
	defer func() {
		result.TraceRoot, result.FinalRoot = log.TraceRoot(), log.FinalRoot()
		result.Steps = log.Done() * log.SectionSteps
		for _, b := range log.Boundaries() {
			result.Losses = append(result.Losses, b.Loss)
		}
	}()
	ex, err := cfg.New(cfg.Run.Program, cfg.Run.Data, cfg.Run.Seed, max(cfg.Threads, 1))
	if err != nil {
		return result, err
	}
	defer ex.Close()
	if err := ex.SetState(state); err != nil {
		return result, err
	}
	w := &appender{log: log, buffer: state, progress: cfg.Progress}
	for section := first; section < log.Sections(); section++ {
		done, err := steps(ctx, ex, section*log.SectionSteps, (section+1)*log.SectionSteps, nil)
		result.StepsExecuted += done
		if err == nil {
			err = w.add(ex.State())
		}
		if err != nil {
			if late := w.wait(); late != nil {
				err = late
			}
			return result, err
		}
	}
	result.Final = w.buffer
	return result, w.wait()
}

// steps carries out the steps from … to-1 and calls after behind each. It
// returns how many were done.
func steps(ctx context.Context, ex Executor, from, to uint64, after func(step uint64)) (uint64, error) {
	for step := from; step < to; step++ {
		if err := ctx.Err(); err != nil {
			return step - from, err
		}
		if err := ex.Step(ctx, step); err != nil {
			return step - from, err
		}
		if after != nil {
			after(step)
		}
	}
	return to - from, nil
}

// appender adds sections to the log, one at a time, beside the computation of
// the next.
type appender struct {
	log      *tensorlog.Log
	buffer   []program.Array // the state being added
	pending  chan error      // the outcome of the add in progress; nil if there is none
	progress func(Progress)
}

// add waits for the last add, copies state and begins to add it.
func (a *appender) add(state []program.Array) error {
	if err := a.wait(); err != nil {
		return err
	}
	for i := range state {
		a.buffer[i].Copy(state[i])
	}
	pending := make(chan error, 1)
	a.pending = pending
	go func() {
		_, err := a.log.Append(a.buffer)
		pending <- err
	}()
	return nil
}

// wait ends the add in progress and reports it.
func (a *appender) wait() error {
	if a.pending == nil {
		return nil
	}
	err := <-a.pending
	a.pending = nil
	if err != nil || a.progress == nil {
		return err
	}
	done := a.log.Done()
	b := a.log.Boundaries()[done-1]
	a.progress(Progress{
		Section: done - 1, Sections: a.log.Sections(),
		Step: done * a.log.SectionSteps, Steps: a.log.Steps,
		Loss: b.Loss, End: b.End,
	})
	return nil
}
