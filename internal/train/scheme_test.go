package train

import (
	"context"
	"math"
	"path/filepath"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/circuit"
	"lode/program/kernel"
	"lode/program/programtest"
	"lode/tensorlog"
)

// proven is a run of sixteen steps, each a section with a Poseidon2 digest.
func proven() tensorlog.Run {
	run := runOf(programtest.Classifier(), 16, 1)
	run.Digests = tensorlog.Poseidon
	return run
}

// Each digest, from its definition with a machine of its own.
func TestPoseidonLog(t *testing.T) {
	run := proven()
	dir, _ := trained(t, run)
	log := open(t, dir)
	data, err := circuit.NewDataset(run.Program, run.Data)
	if err != nil {
		t.Fatal(err)
	}
	if log.Dataset != tensorlog.Hex(data.Root()) || log.Initial != tensorlog.Hex(circuit.StateDigest(run.Init)) {
		t.Errorf("dataset %v and initial state %v are not digested by Poseidon2", log.Dataset, log.Initial)
	}
	m, err := kernel.New(run.Program, run.Data, run.Seed, kernel.Options{Scalar: true})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if err := m.SetState(run.Init); err != nil {
		t.Fatal(err)
	}
	for step := range run.Steps {
		if err := m.Step(t.Context(), step); err != nil {
			t.Fatal(err)
		}
		if want := tensorlog.Hash(circuit.StateDigest(m.State())); log.Root(step+1) != want {
			t.Errorf("step %d: digest %x, want %x", step, log.Root(step+1), want)
		}
	}
	if a := audited(t, dir, 2); !a.OK || !a.Complete {
		t.Errorf("audit: %+v", a)
	}
	if _, err := ExportStep(t.TempDir(), log, &StepRecord{}); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("a step with keccak proofs: %v", err)
	}
}

// A run that was cut off goes on, with the digests that it had.
func TestPoseidonLogResumes(t *testing.T) {
	run := proven()
	whole, _ := trained(t, run)
	dir := filepath.Join(t.TempDir(), "log")
	l, err := tensorlog.Create(dir, run)
	if err != nil {
		t.Fatal(err)
	}
	state, err := open(t, whole).Checkpoint(1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Append(state); err != nil {
		t.Fatal(err)
	}
	l.Close()
	r := mustRun(t, config(dir, run))
	if r.ResumedFrom != 1 || r.TraceRoot != open(t, whole).TraceRoot() {
		t.Errorf("resumed from %d with trace %x", r.ResumedFrom, r.TraceRoot)
	}
	run.Digests = tensorlog.Keccak
	if _, err := tensorlog.Create(dir, run); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("the same run under other digests: %v", err)
	}
}

// A false step is named exactly, since every step has a digest.
func TestAuditNamesTheFalseStep(t *testing.T) {
	run := proven()
	dir := filepath.Join(t.TempDir(), "log")
	const bad = 9
	forged := func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (Executor, error) {
		ex, err := Kernel(false)(p, data, seed, threads)
		return &onceWrong{ex, bad}, err
	}
	cfg := config(dir, run)
	cfg.New = forged
	mustRun(t, cfg)
	wantBad(t, "a false step", audited(t, dir, 2), bad, bad)
}

// onceWrong changes the lowest bit of a weight after one step.
type onceWrong struct {
	Executor
	at uint64
}

func (e *onceWrong) Step(ctx context.Context, step uint64) error {
	if err := e.Executor.Step(ctx, step); err != nil || step != e.at {
		return err
	}
	state := program.Clone(e.State())
	weight := &state[0].F32[0]
	*weight = math.Float32frombits(math.Float32bits(*weight) ^ 1)
	return e.SetState(state)
}
