package train

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/programtest"
	"lode/tensorlog"
)

// values fills tensors: weights near 1, labels and tokens 0 … 2, any bytes.
func values(seed uint64, types []program.Type, lengths []int64) []program.Array {
	r := rand.New(rand.NewPCG(seed, 3))
	list := make([]program.Array, len(types))
	for i, t := range types {
		list[i] = program.NewArray(t, lengths[i])
		for k := range list[i].F32 {
			list[i].F32[k] = float32(math.Abs(r.NormFloat64()))
		}
		for k := range list[i].I32 {
			list[i].I32[k] = r.Int32N(3)
		}
		for k := range list[i].U8 {
			list[i].U8[k] = byte(r.Uint32N(4))
		}
	}
	return list
}

// runOf is a run of a program on generated data.
func runOf(p *program.Program, steps, sectionSteps uint64) tensorlog.Run {
	var types []program.Type
	var lengths []int64
	for _, c := range p.Columns {
		types, lengths = append(types, c.Type), append(lengths, c.Elements)
	}
	data := values(1, types, lengths)
	types, lengths = nil, nil
	for _, s := range p.Slots {
		types, lengths = append(types, s.Type), append(lengths, s.Elements)
	}
	return tensorlog.Run{
		Program: p, Data: data, Init: values(2, types, lengths),
		Seed: tensorlog.Hash{5, 7}, Steps: steps, SectionSteps: sectionSteps,
	}
}

// classifier is eight sections of two steps.
func classifier() tensorlog.Run { return runOf(programtest.Classifier(), 16, 2) }

func config(dir string, run tensorlog.Run) Config {
	return Config{Run: run, Dir: dir, New: Kernel(false), Threads: 1}
}

func mustRun(t *testing.T, cfg Config) *Result {
	t.Helper()
	r, err := Run(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// trained is a whole log.
func trained(t *testing.T, run tensorlog.Run) (dir string, result *Result) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "log")
	return dir, mustRun(t, config(dir, run))
}

func open(t *testing.T, dir string) *tensorlog.Log {
	t.Helper()
	log, err := tensorlog.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return log
}

func TestThreadsAndKernelDoNotMatter(t *testing.T) {
	for name, p := range programtest.All() {
		run := runOf(p, 12, 3)
		var roots []tensorlog.Hash
		for _, c := range []struct {
			scalar  bool
			threads int
		}{{true, 1}, {false, 1}, {false, 2}, {false, 5}} {
			r := mustRun(t, Config{Run: run, Dir: t.TempDir(), New: Kernel(c.scalar), Threads: c.threads})
			if r.Steps != 12 || r.StepsExecuted != 12 || r.ResumedFrom != 0 || len(r.Losses) != 4 {
				t.Errorf("%s: %d steps, %d executed, from section %d, %d losses", name, r.Steps, r.StepsExecuted, r.ResumedFrom, len(r.Losses))
			}
			if tensorlog.StateRoot(r.Final) != r.FinalRoot {
				t.Errorf("%s: the final state has another root", name)
			}
			roots = append(roots, r.TraceRoot)
		}
		for _, r := range roots[1:] {
			if r != roots[0] {
				t.Errorf("%s: trace roots %x", name, roots)
			}
		}
	}
}

func TestTraceRootDependsOnWhatTheRunIs(t *testing.T) {
	seen := map[tensorlog.Hash]string{}
	for name, change := range map[string]func(*tensorlog.Run){
		"as it is":       func(*tensorlog.Run) {},
		"another seed":   func(r *tensorlog.Run) { r.Seed[0]++ },
		"another weight": func(r *tensorlog.Run) { r.Init[0].F32[3] += 0.25 },
		"another pixel":  func(r *tensorlog.Run) { r.Data[0].U8[7]++ },
	} {
		run := classifier()
		change(&run)
		_, r := trained(t, run)
		if other, ok := seen[r.TraceRoot]; ok {
			t.Errorf("%s gives the trace root of the run %s", name, other)
		}
		seen[r.TraceRoot] = name
	}
}

func TestProgressComesInOrder(t *testing.T) {
	var got []Progress
	cfg := config(t.TempDir(), classifier())
	cfg.Progress = func(p Progress) { got = append(got, p) }
	r := mustRun(t, cfg)
	if len(got) != 8 {
		t.Fatalf("%d calls", len(got))
	}
	for i, p := range got {
		want := Progress{Section: uint64(i), Sections: 8, Step: 2 * uint64(i+1), Steps: 16, Loss: r.Losses[i], End: p.End}
		if p != want {
			t.Errorf("call %d: %+v, want %+v", i, p, want)
		}
	}
	if got[7].End != r.FinalRoot {
		t.Error("the last end is not the final root")
	}
}

// A run that is interrupted after each section in turn, and goes on, ends as
// one that never stopped.
func TestResume(t *testing.T) {
	_, fresh := trained(t, classifier())
	for after := range uint64(8) {
		dir := t.TempDir()
		ctx, cancel := context.WithCancel(t.Context())
		cfg := config(dir, classifier())
		cfg.Progress = func(p Progress) {
			if p.Section == after {
				cancel()
			}
		}
		first, err := Run(ctx, cfg)
		cancel()
		if after < 6 && (!errors.Is(err, context.Canceled) || fault.CodeOf(err) != fault.Interrupted) {
			t.Fatalf("interrupted after section %d: %v", after, err)
		}
		cfg.Progress = nil
		second := mustRun(t, cfg)
		if second.TraceRoot != fresh.TraceRoot || second.FinalRoot != fresh.FinalRoot || tensorlog.StateRoot(second.Final) != fresh.FinalRoot {
			t.Errorf("interrupted after section %d: another trace", after)
		}
		if second.ResumedFrom != first.Steps/2 || second.StepsExecuted != 16-first.Steps || first.Steps < 2*(after+1) {
			t.Errorf("interrupted after section %d: %d steps, then from section %d %d steps", after, first.Steps, second.ResumedFrom, second.StepsExecuted)
		}
		if !slices.Equal(second.Losses, fresh.Losses) {
			t.Errorf("interrupted after section %d: losses %v, want %v", after, second.Losses, fresh.Losses)
		}
	}
}

// A learning rate of 3e38 at one step sends the weights to infinity there.
func TestDivergenceLeavesTheLogIntact(t *testing.T) {
	const at = 9
	run := classifier()
	run.Program.Tables[0].Values.F32[at] = 3e38
	dir := t.TempDir()
	for i := range 2 { // and again on the resumed log
		r, err := Run(t.Context(), config(dir, run))
		var d *program.Divergence
		if !errors.As(err, &d) || fault.CodeOf(err) != fault.Diverged {
			t.Fatalf("%v, want a divergence", err)
		}
		if d.Step < at || d.Step > at+1 {
			t.Errorf("diverged at step %d", d.Step)
		}
		if whole := d.Step / 2 * 2; r.Steps != whole || r.ResumedFrom != uint64(i)*whole/2 {
			t.Errorf("run %d: %d steps in the log from section %d, diverged at step %d", i, r.Steps, r.ResumedFrom, d.Step)
		}
	}
	audit, err := AuditLog(t.Context(), open(t, dir), AuditConfig{New: Kernel(false), Threads: 1})
	if err != nil || !audit.OK || audit.Complete {
		t.Errorf("audit of what was done: %+v, %v", audit, err)
	}
}

func TestAProgramThatFailsTheCheckIsRefused(t *testing.T) {
	run := classifier()
	run.Program.Ops[1].Extents[0] = 0
	if _, err := Run(t.Context(), config(t.TempDir(), run)); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("%v, want bad input", err)
	}
}

// A disk without room for a checkpoint stops the run at the last whole section.
func TestFullDisk(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "checkpoints"), 0o755); err != nil {
		t.Fatal(err)
	}
	full := filepath.Join(dir, tensorlog.CheckpointName(3)+".tmp")
	if err := os.Symlink("/dev/full", full); err != nil {
		t.Fatal(err)
	}
	r, err := Run(t.Context(), config(dir, classifier()))
	if !errors.Is(err, syscall.ENOSPC) || r.Steps != 4 {
		t.Fatalf("%v after %d steps, want no space after 4", err, r.Steps)
	}
	_, fresh := trained(t, classifier())
	if again := mustRun(t, config(dir, classifier())); again.TraceRoot != fresh.TraceRoot || again.ResumedFrom != 2 {
		t.Errorf("with room again: from section %d, trace root %x, want %x", again.ResumedFrom, again.TraceRoot, fresh.TraceRoot)
	}
}
