package bench

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"lode/internal/train"
	"lode/program"
	"lode/program/kernel"
	"lode/tensorlog"
)

// The training whose log is measured: five epochs of 60,000 rows in at most 64
// sections, which is the default for jobs, would have sections of so many steps.
const (
	logSteps    = 37
	logSections = 10
	logRounds   = 7

	// What a validator of such a job re-executes when it draws three sections.
	verified     = 3
	jobsSections = 64
)

// Log is what the log of a training costs, and what its verification does.
type Log struct {
	Overhead float64 // seconds with the log by seconds without, less 1
	Verify   float64 // seconds to verify 3 of 64 sections by seconds to train all
}

// measureLog trains t with and without a log, in turns. Sections are compared, not
// trainings: a machine that is slower for a second then matters little.
func (t Training) measureLog(ctx context.Context, threads int, vectors string, progress func(string)) (Log, error) {
	p, state, data, err := t.Build()
	if err != nil {
		return Log{}, err
	}
	dir, err := os.MkdirTemp("", "lode-bench-")
	if err != nil {
		return Log{}, err
	}
	defer os.RemoveAll(dir)
	run := tensorlog.Run{Program: p, Data: data, Init: state, Seed: tensorlog.Hash{1}, Steps: logSections * logSteps, SectionSteps: logSteps}
	var with, without, last, verify []float64
	for round := range logRounds {
		progress(fmt.Sprintf("log: round %d of %d", round+1, logRounds))
		sections, err := t.plain(ctx, run, threads, vectors)
		if err != nil {
			return Log{}, err
		}
		without = append(without, sections...)
		name := filepath.Join(dir, fmt.Sprint(round))
		// The log is created first, as its dataset is written but once.
		log, err := tensorlog.Create(name, run)
		if err != nil {
			return Log{}, err
		}
		if err := log.Close(); err != nil {
			return Log{}, err
		}
		var timer *sectionTimer
		_, err = train.Run(ctx, train.Config{Run: run, Dir: name, Threads: threads, New: func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
			ex, err := train.KernelOf(kernel.Options{Vectors: vectors})(p, data, seed, threads)
			timer = &sectionTimer{Executor: ex}
			return timer, err
		}})
		if err != nil {
			return Log{}, err
		}
		with = append(with, timer.sections...)
		last = append(last, time.Since(timer.end).Seconds())
		s, err := t.audit(ctx, name, threads, vectors)
		if err != nil {
			return Log{}, err
		}
		verify = append(verify, s)
	}
	// The log of a training's last section alone has no other section beside it.
	section := median(without)
	return Log{
		Overhead: (median(with)+median(last)/jobsSections)/section - 1,
		Verify:   median(verify) * verified / (section * jobsSections),
	}, nil
}

// sectionTimer measures the sections but the first: from the end of each one's last
// step to that of the next one's.
type sectionTimer struct {
	train.Executor
	end      time.Time
	sections []float64 // seconds
}

// Step implements train.Executor.
func (s *sectionTimer) Step(ctx context.Context, step uint64) error {
	if err := s.Executor.Step(ctx, step); err != nil || (step+1)%logSteps != 0 {
		return err
	}
	now := time.Now()
	if !s.end.IsZero() {
		s.sections = append(s.sections, now.Sub(s.end).Seconds())
	}
	s.end = now
	return nil
}

// plain takes the steps of run without a log and returns the seconds of sections.
func (t Training) plain(ctx context.Context, run tensorlog.Run, threads int, vectors string) ([]float64, error) {
	ex, err := train.KernelOf(kernel.Options{Vectors: vectors})(run.Program, run.Data, run.Seed, threads)
	if err != nil {
		return nil, err
	}
	defer ex.Close()
	if err := ex.SetState(run.Init); err != nil {
		return nil, err
	}
	timer := &sectionTimer{Executor: ex}
	for step := range run.Steps {
		if err := timer.Step(ctx, step); err != nil {
			return nil, err
		}
	}
	return timer.sections, nil
}

// audit verifies one section of a log and returns the seconds.
func (t Training) audit(ctx context.Context, dir string, threads int, vectors string) (float64, error) {
	log, err := tensorlog.Open(dir)
	if err != nil {
		return 0, err
	}
	defer log.Close()
	begin := time.Now()
	start, err := log.Checkpoint(1)
	if err != nil {
		return 0, err
	}
	ex, err := train.KernelOf(kernel.Options{Vectors: vectors})(log.Prog, log.Data, tensorlog.Hash(log.Seed), threads)
	if err != nil {
		return 0, err
	}
	defer ex.Close()
	if _, err := train.Section(ctx, ex, log.Prog, start, logSteps, 2*logSteps, tensorlog.Hash{2}, tensorlog.Keccak); err != nil {
		return 0, err
	}
	return time.Since(begin).Seconds(), nil
}
