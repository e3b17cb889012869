package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/durable"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// divergedFile, in a job's folder, keeps where training met a value that is not
// finite. Once it is there the log is not trained on: its last section may be
// a shorter one.
const divergedFile = "diverged.json"

// train does the work, stores the log and submits. Whatever was done before a
// restart is not done again. It stops as soon as the result can't be handed in
// any more.
func (w *Worker) train(ctx context.Context, j *mk.Job, deadline uint64) error {
	head, err := w.Clock.Now(ctx)
	if err != nil || head.Time > deadline {
		return err
	}
	inTime := func(head chain.Head, now *mk.Job) bool { return head.Time <= deadline && now.End == mk.None }
	return w.During(ctx, j.ID, inTime, func(ctx context.Context) error {
		h, err := w.load(ctx, j)
		if err != nil {
			return err
		}
		run := runOf(j, h)
		d, err := w.diverged(j.ID)
		if err != nil {
			return err
		}
		if d == nil {
			if d, err = w.run(ctx, j, run); err != nil {
				return err
			}
		}
		log, err := w.closeLog(ctx, j, run, d)
		if err != nil {
			return err
		}
		defer log.Close()
		return w.submit(ctx, j, log, d)
	})
}

// runOf is the training that a job's terms ask for.
func runOf(j *mk.Job, h *inHand) tensorlog.Run {
	return tensorlog.Run{
		Program: h.Program, Data: h.Data, Init: h.Init, Seed: h.seed,
		Steps: j.Terms.Steps, SectionSteps: uint64(j.Terms.SectionSteps), Digests: job.Scheme(&j.Terms),
	}
}

// run trains to the end, or to the step that diverges.
func (w *Worker) run(ctx context.Context, j *mk.Job, run tensorlog.Run) (*program.Divergence, error) {
	w.Log.Info("training", zap.String("job", short(j.ID)), zap.Uint64("steps", run.Steps))
	_, err := train.Run(ctx, train.Config{
		Run: run, Dir: w.logDir(j.ID), New: w.cfg.New, Threads: w.cfg.Threads,
		Progress: func(p train.Progress) {
			w.Log.Debug("section done", zap.String("job", short(j.ID)), zap.Uint64("section", p.Section), zap.Float32("loss", p.Loss))
			if w.cfg.Progress != nil {
				w.cfg.Progress(j.ID, p)
			}
		},
	})
	var d *program.Divergence
	if !errors.As(err, &d) {
		return nil, err
	}
	w.Log.Warn("training diverged", zap.String("job", short(j.ID)), zap.Error(d))
	return d, durable.WriteFile(filepath.Join(w.JobDir(j.ID), divergedFile), 0o644, func(out io.Writer) error {
		return json.NewEncoder(out).Encode(divergedAt{d.Step, d.Op, d.Element})
	})
}

// divergedAt is the content of divergedFile. The value itself, an infinity or
// NaN, has no form in JSON and is of no use later.
type divergedAt struct {
	Step    uint64 `json:"step"`
	Op      int    `json:"op"`
	Element int64  `json:"element"`
}

// diverged reads what an earlier run left, if training diverged.
func (w *Worker) diverged(id mk.Hash) (*program.Divergence, error) {
	path := filepath.Join(w.JobDir(id), divergedFile)
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var at divergedAt
	if err := json.Unmarshal(content, &at); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &program.Divergence{Step: at.Step, Op: at.Op, Element: at.Element}, nil
}

// closeLog opens the finished log. If training diverged, the sections that the log
// still lacks before that step are appended, whole ones and then a shorter one.
func (w *Worker) closeLog(ctx context.Context, j *mk.Job, run tensorlog.Run, d *program.Divergence) (*tensorlog.Log, error) {
	log, err := tensorlog.Create(w.logDir(j.ID), run)
	if err != nil {
		return nil, err
	}
	sections, state, err := log.Resume()
	if err == nil && d != nil {
		err = w.complete(ctx, log, run, state, sections*run.SectionSteps, d.Step)
	}
	if err != nil {
		log.Close()
		return nil, err
	}
	return log, nil
}

// complete appends the steps from … to-1 to a log, from the state before them.
func (w *Worker) complete(ctx context.Context, log *tensorlog.Log, run tensorlog.Run, state []program.Array, from, to uint64) error {
	if from >= to {
		return nil
	}
	ex, err := w.cfg.New(run.Program, run.Data, run.Seed, w.cfg.Threads)
	if err != nil {
		return err
	}
	defer ex.Close()
	for ; from < to; from += run.SectionSteps {
		r, err := train.Section(ctx, ex, run.Program, state, from, min(from+run.SectionSteps, to), tensorlog.Hash{}, run.Digests)
		if err != nil {
			return err
		}
		if _, err := log.Append(r.State); err != nil {
			return err
		}
		state = program.Clone(r.State)
	}
	return nil
}

// submit stores the log, then commits to it.
func (w *Worker) submit(ctx context.Context, j *mk.Job, log *tensorlog.Log, d *program.Divergence) error {
	digest, err := daemon.PublishLog(ctx, w.Store, log)
	if err != nil {
		return err
	}
	s := market.Submission{
		Trainer: w.Address(), Reward: j.Claim.Reward, InitialState: j.Terms.InitialState,
		FinalState: log.FinalRoot(), Steps: j.Terms.Steps,
	}
	if d != nil {
		s.Steps, s.Operator, s.Element = d.Step, uint32(d.Op), uint64(d.Element)
	}
	var left []mk.Hash
	if log.Done() > 0 {
		s.Trace = log.TraceRoot()
		if left, err = merkle.NewTree(tensorlog.Ends(log.Boundaries())).Last(); err != nil {
			return err
		}
	}
	if _, err := w.Submit(ctx, j, s, digest, left); err != nil {
		return daemon.Stale(err)
	}
	cid, err := job.CID(digest)
	if err != nil {
		return err
	}
	w.Log.Info("submitted", zap.String("job", short(j.ID)), zap.String("log", cid), zap.Uint64("steps", s.Steps))
	return nil
}
