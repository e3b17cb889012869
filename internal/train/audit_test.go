package train

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog"
)

func audited(t *testing.T, dir string, threads int, sections ...uint64) *Audit {
	t.Helper()
	return auditedLog(t, open(t, dir), threads, sections...)
}

func auditedLog(t *testing.T, log *tensorlog.Log, threads int, sections ...uint64) *Audit {
	t.Helper()
	a, err := AuditLog(t.Context(), log, AuditConfig{Sections: sections, New: Kernel(false), Threads: threads})
	if err != nil {
		t.Fatal(err)
	}
	if a.OK != (a.Bad == nil) {
		t.Fatalf("%+v contradicts itself", a)
	}
	return a
}

// wantBad checks where an audit found the log wrong.
func wantBad(t *testing.T, what string, a *Audit, section, step uint64) {
	t.Helper()
	if a.OK {
		t.Errorf("%s: passes", what)
	} else if a.Bad.Section != section || a.Bad.Step != step || a.Bad.Err == nil {
		t.Errorf("%s: section %d step %d (%v), want section %d step %d", what, a.Bad.Section, a.Bad.Step, a.Bad.Err, section, step)
	}
}

func TestAuditOfAGoodLog(t *testing.T) {
	dir, _ := trained(t, classifier())
	all := []uint64{0, 1, 2, 3, 4, 5, 6, 7}
	for threads := range 4 {
		if a := audited(t, dir, threads); !a.OK || !a.Complete || !slices.Equal(a.Checked, all) {
			t.Errorf("%d threads: %+v", threads, a)
		}
	}
	if a := audited(t, dir, 2, 5, 1, 5); !a.OK || !slices.Equal(a.Checked, []uint64{1, 5}) {
		t.Errorf("two sections: %+v", a)
	}
	if _, err := AuditLog(t.Context(), open(t, dir), AuditConfig{Sections: []uint64{8}, New: Kernel(false)}); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("a section that is not there: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := AuditLog(ctx, open(t, dir), AuditConfig{New: Kernel(false), Threads: 2}); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
	scalar, err := AuditLog(t.Context(), open(t, dir), AuditConfig{New: Kernel(true), Threads: 1})
	if err != nil || !scalar.OK {
		t.Errorf("with the scalar reference: %+v, %v", scalar, err)
	}
}

// set writes one byte of a file in place.
func set(t *testing.T, path string, at int, v byte) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt([]byte{v}, int64(at)); err != nil {
		t.Fatal(err)
	}
}

func TestEveryFlippedBitOfEveryCheckpointIsFound(t *testing.T) {
	dir, _ := trained(t, runOf(classifier().Program, 6, 2))
	log := open(t, dir) // which reads checkpoints anew for each audit
	for k := range uint64(4) {
		path := filepath.Join(dir, tensorlog.CheckpointName(k))
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		section, step := uint64(0), uint64(0)
		if k > 0 {
			section, step = k-1, 2*k-1
		}
		for bit := range 8 * len(content) {
			set(t, path, bit/8, content[bit/8]^1<<(bit%8))
			wantBad(t, tensorlog.CheckpointName(k), auditedLog(t, log, 1), section, step)
			if t.Failed() {
				t.Fatalf("bit %d", bit)
			}
			set(t, path, bit/8, content[bit/8])
		}
	}
	if a := audited(t, dir, 1); !a.OK {
		t.Errorf("put right again: %+v", a.Bad)
	}
}

func TestEveryFlippedBitOfTheBoundariesIsFound(t *testing.T) {
	dir, _ := trained(t, runOf(classifier().Program, 6, 2))
	path := filepath.Join(dir, tensorlog.BoundariesName)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	size := len(content) / 3
	for bit := range 8 * len(content) {
		set(t, path, bit/8, content[bit/8]^1<<(bit%8))
		section := uint64(bit / 8 / size)
		wantBad(t, "boundaries", audited(t, dir, 2), section, 2*section+1)
		wantBad(t, "boundaries, one section", audited(t, dir, 1, section), section, 2*section+1)
		if t.Failed() {
			t.Fatalf("bit %d", bit)
		}
		set(t, path, bit/8, content[bit/8])
	}
}

// A trainer that falsifies leaves a log that is consistent in itself: only
// re-execution tells.
func TestFalsifiedSectionsAreFound(t *testing.T) {
	nudge := func(ex Executor) {
		state := program.Clone(ex.State())
		state[0].F32[1] += 1. / 1024
		ex.SetState(state)
	}
	for name, c := range map[string]struct {
		falsify func(f *falsifier, ctx context.Context, step uint64) error
		section uint64
	}{
		"one weight, in a section's first step": {func(f *falsifier, ctx context.Context, step uint64) error {
			err := f.Executor.Step(ctx, step)
			if step == 6 {
				nudge(f.Executor)
			}
			return err
		}, 3},
		"one weight, in a section's last step": {func(f *falsifier, ctx context.Context, step uint64) error {
			err := f.Executor.Step(ctx, step)
			if step == 7 {
				nudge(f.Executor)
			}
			return err
		}, 3},
		"a section skipped": {func(f *falsifier, ctx context.Context, step uint64) error {
			if step/2 == 5 {
				return nil
			}
			return f.Executor.Step(ctx, step)
		}, 5},
		"another order": {func(f *falsifier, ctx context.Context, step uint64) error {
			return f.Executor.Step(ctx, step^1)
		}, 0},
	} {
		dir := filepath.Join(t.TempDir(), "log")
		cfg := config(dir, classifier())
		cfg.New = func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (Executor, error) {
			ex, err := Kernel(false)(p, data, seed, threads)
			return &falsifier{ex, c.falsify}, err
		}
		mustRun(t, cfg)
		wantBad(t, name, audited(t, dir, 2), c.section, 2*c.section+1)
		wantBad(t, name+", that section", audited(t, dir, 1, c.section), c.section, 2*c.section+1)
		if a := audited(t, dir, 1, 6); c.section > 0 && !a.OK {
			t.Errorf("%s: section 6 is honest, but %+v", name, a.Bad)
		}
	}
}

// falsifier is an executor that cheats.
type falsifier struct {
	Executor
	step func(f *falsifier, ctx context.Context, step uint64) error
}

func (f *falsifier) Step(ctx context.Context, step uint64) error { return f.step(f, ctx, step) }

// A log that claims a result for a step that has none.
func TestAuditNamesTheDivergentStep(t *testing.T) {
	run := classifier()
	run.Program.Tables[0].Values.F32[9] = 3e38
	dir := filepath.Join(t.TempDir(), "log")
	cfg := config(dir, run)
	cfg.New = func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (Executor, error) {
		ex, err := Kernel(false)(p, data, seed, threads)
		return &falsifier{ex, func(f *falsifier, ctx context.Context, step uint64) error {
			err := f.Executor.Step(ctx, step)
			var d *program.Divergence
			if errors.As(err, &d) {
				return nil // goes on with the state before
			}
			return err
		}}, err
	}
	mustRun(t, cfg)
	_, honest := Run(t.Context(), config(t.TempDir(), run))
	var d *program.Divergence
	if !errors.As(honest, &d) {
		t.Fatal(honest)
	}
	wantBad(t, "divergence", audited(t, dir, 1), d.Step/2, d.Step)
}

func TestMissingCheckpointIsFound(t *testing.T) {
	dir, _ := trained(t, classifier())
	if err := os.Remove(filepath.Join(dir, tensorlog.CheckpointName(4))); err != nil {
		t.Fatal(err)
	}
	wantBad(t, "checkpoint 4 missing", audited(t, dir, 2), 3, 7)
}
