package worker

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"go.uber.org/zap"

	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// What was submitted has to be at hand until the job has ended: to respond, to
// prove, to dispute. It lies in the log's folder, and was stored as well. Whatever is
// damaged in one place is taken from the other, and what is nowhere is computed again.

// evidence is the log that was submitted.
func (w *Worker) evidence(ctx context.Context, j *mk.Job) (*dispute.Evidence, error) {
	log, damage := w.submitted(j)
	if damage == nil {
		return w.fromFolder(j, log), nil
	}
	w.Log.Error("the log's folder is damaged: taking what was stored", zap.String("job", short(j.ID)), zap.Error(damage))
	e, err := dispute.FromStorage(w.Node)(ctx, j)
	if err == nil {
		e.Malformed = nil
		e.Start = w.startOf(j, e, within(storedTime, e.Start), nil)
		return e, nil
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	w.Log.Error("the stored log can't be had either: training again", zap.String("job", short(j.ID)), zap.Error(err))
	if err := w.restore(ctx, j); err != nil {
		return nil, fmt.Errorf("%w; training again: %w", damage, err)
	}
	if log, err = w.submitted(j); err != nil {
		return nil, err
	}
	return w.fromFolder(j, log), nil
}

// submitted opens the log in the job's folder, which must be the one that was
// submitted.
func (w *Worker) submitted(j *mk.Job) (*tensorlog.Log, error) {
	log, err := tensorlog.Open(w.logDir(j.ID))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	if log.Done() != j.LogSections() {
		return nil, fault.Verify("sections of "+log.Dir, log.Done(), "%d, as submitted", j.LogSections())
	}
	if root := log.TraceRoot(); log.Done() > 0 && root != j.Submission.Trace {
		return nil, fault.Verify("trace root of "+log.Dir, hex.EncodeToString(root[:]), "%x, as submitted", j.Submission.Trace)
	}
	return log, nil
}

func (w *Worker) fromFolder(j *mk.Job, log *tensorlog.Log) *dispute.Evidence {
	e := &dispute.Evidence{Program: log.Prog, Data: log.Data, Seed: mk.Hash(log.Seed), Ends: tensorlog.Ends(log.Boundaries())}
	folder := func(_ context.Context, sections uint64) ([]program.Array, error) { return log.Checkpoint(sections) }
	e.Start = w.startOf(j, e, folder, w.stored(j, log.Prog))
	return e
}

// source gives the committed state after so many sections, or an error.
type source func(ctx context.Context, sections uint64) ([]program.Array, error)

// storedTime bounds how long a state is looked for that ought to be in the node's
// own storage.
const storedTime = time.Minute

// stored is the log in storage.
func (w *Worker) stored(j *mk.Job, p *program.Program) source {
	return within(storedTime, func(ctx context.Context, sections uint64) ([]program.Array, error) {
		log, err := daemon.OpenLog(ctx, w.Store, j, p.Slots)
		if err != nil {
			return nil, err
		}
		return log.Checkpoint(ctx, sections)
	})
}

// within bounds how long a source may take.
func within(d time.Duration, s source) source {
	return func(ctx context.Context, sections uint64) ([]program.Array, error) {
		ctx, cancel := context.WithTimeout(ctx, d)
		defer cancel()
		return s(ctx, sections)
	}
}

// startOf gives committed states from the first source, or from the second one. What
// none has is computed from the nearest state before it. The second source, if there is
// one, is asked until it lacks a state: each miss may take as long as peers are waited
// for.
func (w *Worker) startOf(j *mk.Job, e *dispute.Evidence, first source, second source) func(context.Context, uint64) ([]program.Array, error) {
	return func(ctx context.Context, sections uint64) ([]program.Array, error) {
		second := second
		get := func(from uint64) ([]program.Array, error) {
			state, err := first(ctx, from)
			if err == nil || second == nil || ctx.Err() != nil {
				return state, err
			}
			state, missing := second(ctx, from)
			if missing == nil {
				return state, nil
			}
			second = nil
			return nil, fmt.Errorf("%w; %w", err, missing)
		}
		from := sections
		state, err := get(from)
		for err != nil && ctx.Err() == nil && from > 0 {
			w.Log.Error("a checkpoint is damaged: computing it again", zap.String("job", short(j.ID)), zap.Uint64("sections", from), zap.Error(err))
			from--
			state, err = get(from)
		}
		for err == nil && from < sections {
			state, err = w.advance(ctx, j, e, state, from)
			from++
		}
		return state, err
	}
}

// advance computes the end of a section from its start. If it is not the committed
// one, it is computed once more: memory may have failed.
func (w *Worker) advance(ctx context.Context, j *mk.Job, e *dispute.Evidence, start []program.Array, section uint64) ([]program.Array, error) {
	var end tensorlog.Hash
	for range 2 {
		state, got, err := w.section(ctx, j, e, start, section)
		if err != nil || got == e.Ends[section] {
			return state, err
		}
		end = got
	}
	return nil, fault.Verify(fmt.Sprintf("end of section %d", section), hex.EncodeToString(end[:]), "%x, as submitted: this machine computes unreliably", e.Ends[section])
}

func (w *Worker) section(ctx context.Context, j *mk.Job, e *dispute.Evidence, start []program.Array, section uint64) ([]program.Array, tensorlog.Hash, error) {
	ex, err := w.cfg.New(e.Program, e.Data, e.Seed, w.cfg.Threads)
	if err != nil {
		return nil, tensorlog.Hash{}, err
	}
	defer ex.Close()
	from, to := j.Span(section)
	r, err := train.Section(ctx, ex, e.Program, start, from, to, tensorlog.Hash{}, job.Scheme(&j.Terms))
	if err != nil {
		return nil, tensorlog.Hash{}, err
	}
	return program.Clone(r.State), r.End, nil
}

// damagedLog is what a log's folder is renamed to that is of no use any more.
const damagedLog = ".damaged"

// restore trains what was submitted once more, into the log's folder. A restart goes
// on where it was.
func (w *Worker) restore(ctx context.Context, j *mk.Job) error {
	h, err := w.load(ctx, j)
	if err != nil {
		return err
	}
	dir := w.logDir(j.ID)
	log, err := tensorlog.Open(dir)
	if err == nil {
		log.Close()
	}
	if err != nil || log.Done() >= j.LogSections() {
		// It is not one that was begun here.
		if err := os.RemoveAll(dir + damagedLog); err != nil {
			return err
		}
		if err := os.Rename(dir, dir+damagedLog); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	run := runOf(j, h)
	var d *program.Divergence
	if s := j.Submission; s.Steps < run.Steps {
		d = &program.Divergence{Step: s.Steps, Op: int(s.Operator), Element: int64(s.Element)}
	} else if d, err = w.run(ctx, j, run); err != nil {
		return err
	}
	if log, err = w.closeLog(ctx, j, run, d); err != nil {
		return err
	}
	return log.Close()
}
