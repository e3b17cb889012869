package daemon_test

import (
	"context"
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"go.uber.org/zap"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/storage"
	"lode/internal/train"
	"lode/program"
	"lode/program/frontend"
	"lode/tensorlog"
	"lode/tensorlog/tensorlogtest"
)

func ether(n int64) *big.Int { return new(big.Int).Mul(chain.Ether, big.NewInt(n)) }

const (
	sections     = 12
	sectionSteps = 4
)

// trained is a log in storage and all that belongs to it.
type trained struct {
	inputs *job.Inputs
	job    *market.Job
	seed   tensorlog.Hash
	store  *storage.Node
	files  map[string]string // of the log
	log    *tensorlog.Log
}

// newTrained trains a tiny model. In the false sections nothing is computed.
func newTrained(t *testing.T, lies ...uint64) *trained {
	t.Helper()
	m, err := frontend.Build(frontend.Config{
		Model: "mlp:4", Inputs: 3, Task: frontend.Classify, Classes: 2, Batch: 4, Rows: 8,
		Steps: sections * sectionSteps, Optimizer: frontend.Optimizer{Name: "sgd", LR: 0.1}, Seed: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	x, y := program.NewArray(program.F32, 24), program.NewArray(program.I32, 8)
	for i := range x.F32 {
		x.F32[i] = float32(r.NormFloat64())
	}
	for i := range y.I32 {
		y.I32[i] = int32(i % 2)
	}
	tr := &trained{inputs: &job.Inputs{Program: m.Train, Init: m.Init, Data: []program.Array{x, y}}, seed: tensorlog.Hash{9}}
	dir := t.TempDir()
	lazy := func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := train.Kernel(false)(p, data, seed, threads)
		return &liar{ex, lies}, err
	}
	_, err = train.Run(t.Context(), train.Config{
		Run: tensorlog.Run{Program: m.Train, Data: tr.inputs.Data, Init: m.Init, Seed: tr.seed, Steps: sections * sectionSteps, SectionSteps: sectionSteps},
		Dir: dir, New: lazy, Threads: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	if tr.log, err = tensorlog.Open(dir); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { tr.log.Close() })
	if tr.store, err = storage.Open(t.Context(), storage.Config{Dir: t.TempDir()}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { tr.store.Close() })
	tr.files = tr.log.Files()
	tr.job = &market.Job{
		ID:    market.Hash{1},
		Terms: bindings.Terms{Seats: 1, PerSeat: 1, SectionSteps: sectionSteps, Steps: sections * sectionSteps, InitialState: tensorlog.StateRoot(m.Init)},
		Submission: &bindings.Submission{
			Trace: tr.log.TraceRoot(), FinalState: tr.log.FinalRoot(), InitialState: tensorlog.StateRoot(m.Init), Steps: sections * sectionSteps,
		},
	}
	return tr
}

type liar struct {
	train.Executor
	sections []uint64
}

func (l *liar) Step(ctx context.Context, step uint64) error {
	if slices.Contains(l.sections, step/sectionSteps) {
		return ctx.Err()
	}
	return l.Executor.Step(ctx, step)
}

// publish stores the log without some of its checkpoints.
func (tr *trained) publish(t *testing.T, without ...uint64) {
	t.Helper()
	root, checkpoints := map[string]string{}, map[string]string{}
	for name, path := range tr.files {
		dir, base := filepath.Split(name)
		if slices.ContainsFunc(without, func(n uint64) bool { return tensorlog.CheckpointName(n) == name }) {
			continue
		}
		cid, err := storage.PutBytes(t.Context(), tr.store, read(t, path))
		if err != nil {
			t.Fatal(err)
		}
		if dir == "" {
			root[base] = cid
		} else {
			checkpoints[base] = cid
		}
	}
	var err error
	if root["checkpoints"], err = tr.store.PutDir(t.Context(), checkpoints); err != nil {
		t.Fatal(err)
	}
	cid, err := tr.store.PutDir(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	if tr.job.Log, err = job.Digest(cid); err != nil {
		t.Fatal(err)
	}
}

// spoil makes the committed state after so many sections one that holds an infinity.
func (tr *trained) spoil(t *testing.T, sections uint64) {
	t.Helper()
	state, err := tr.log.Checkpoint(sections)
	if err != nil {
		t.Fatal(err)
	}
	state[0].F32[0] = float32(math.Inf(1))
	boundaries := slices.Clone(tr.log.Boundaries())
	boundaries[sections-1].End = tensorlog.StateRoot(state)
	tr.job.Submission.Trace = tensorlog.TraceRoot(tensorlog.Ends(boundaries))
	var content []byte
	for _, b := range boundaries {
		content = tensorlog.AppendBoundary(content, b)
	}
	for name, content := range map[string][]byte{tensorlog.BoundariesName: content, tensorlog.CheckpointName(sections): tensorlogtest.Checkpoint(t, state)} {
		tr.files[name] = filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(tr.files[name], content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// auditor audits in a folder of its own.
func (tr *trained) auditor(t *testing.T) *daemon.Auditor {
	return &daemon.Auditor{
		Node: &daemon.Node{Store: tr.store, Home: t.TempDir(), Log: zap.NewNop()},
		New:  train.Kernel(false), Threads: 1,
	}
}

func (tr *trained) audit(t *testing.T, a *daemon.Auditor) (*daemon.Finding, error) {
	t.Helper()
	return a.Audit(t.Context(), tr.job, tr.inputs, tr.seed, -1)
}

func TestAuditOfARightLog(t *testing.T) {
	tr := newTrained(t)
	tr.publish(t)
	a := tr.auditor(t)
	f, err := tr.audit(t, a)
	if err != nil || !f.Done() || f.False != nil || len(f.Right) != sections {
		t.Fatalf("%+v, %v", f, err)
	}
	// Where each section starts from what the one before ended in, nobody has to
	// deliver any checkpoint.
	tr.publish(t, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
	if f, err = tr.audit(t, tr.auditor(t)); err != nil || len(f.Right) != sections {
		t.Errorf("%+v, %v", f, err)
	}
	if again, err := a.Finding(tr.job.ID); err != nil || !again.Done() || len(again.Right) != sections {
		t.Errorf("on disk: %+v, %v", again, err)
	}
	// A reorganisation may bring another log of the same job: what was found of
	// the first says nothing about it.
	tr.job.Submission.Trace[0] ^= 1
	if f, err = tr.audit(t, a); err == nil || f != nil && f.Done() {
		t.Errorf("another trace: %+v, %v", f, err)
	}
}

func TestAuditFindsTheFirstFalseSection(t *testing.T) {
	tr := newTrained(t, 7, 9)
	tr.publish(t)
	f, err := tr.audit(t, tr.auditor(t))
	if err != nil || f.False == nil || *f.False != 7 || !f.Done() {
		t.Fatalf("%+v, %v", f, err)
	}
}

// Content that is withheld hides no section but those that start from it.
func TestAuditGoesOnWithoutWhatIsWithheld(t *testing.T) {
	tr := newTrained(t, 3, 9)
	tr.publish(t, 4, 5, 6, 9)
	a := tr.auditor(t)
	f := &daemon.Finding{Trace: tensorlog.Hex(tr.job.Submission.Trace), Sections: []uint64{0, 5, 6, 9, 10}}
	daemon.SaveFinding(t, a, tr.job.ID, f)
	some := func() (*daemon.Finding, error) {
		return a.Audit(t.Context(), tr.job, tr.inputs, tr.seed, len(f.Sections))
	}
	f, err := some()
	if !daemon.Unavailable(err) || f.Done() {
		t.Fatalf("%+v, %v", f, err)
	}
	if !slices.Equal(f.Right, []uint64{0, 10}) {
		t.Errorf("sections %v were checked", f.Right)
	}
	// It is served after all.
	tr.publish(t)
	if f, err = some(); err != nil || f.False == nil || *f.False != 9 || !slices.Equal(f.Right, []uint64{0, 10, 5, 6}) {
		t.Errorf("%+v, %v", f, err)
	}
}

func TestAuditCanBeStopped(t *testing.T) {
	tr := newTrained(t)
	tr.publish(t)
	a := tr.auditor(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := 0
	a.Before = func(context.Context) error {
		if done++; done == 5 {
			cancel()
		}
		return ctx.Err()
	}
	f, err := a.Audit(ctx, tr.job, tr.inputs, tr.seed, -1)
	if !errors.Is(err, context.Canceled) || daemon.Unavailable(err) || len(f.Right) != 4 {
		t.Fatalf("%+v, %v", f, err)
	}
	a.Before, done = func(context.Context) error { done++; return nil }, 0
	if f, err = tr.audit(t, a); err != nil || !f.Done() || done != sections-4 {
		t.Errorf("%+v after %d sections more, %v", f, done, err)
	}
}

func TestChoose(t *testing.T) {
	j := &market.Job{Terms: bindings.Terms{SectionSteps: 4, Steps: 400}, Submission: &bindings.Submission{Steps: 400}}
	seen := map[uint64]int{}
	for range 400 {
		chosen, err := daemon.Choose(j, 10)
		if err != nil || len(chosen) != 10 || !slices.IsSorted(chosen) || len(slices.Compact(chosen)) != 10 || chosen[9] >= 100 {
			t.Fatalf("%v, %v", chosen, err)
		}
		for _, s := range chosen {
			seen[s]++
		}
	}
	// Each is chosen 40 times of 400, give or take six standard deviations.
	for s := range uint64(100) {
		if seen[s] < 4 || seen[s] > 76 {
			t.Errorf("section %d was chosen %d times", s, seen[s])
		}
	}
	for _, count := range []int{-1, 100, 1000} {
		if chosen, err := daemon.Choose(j, count); err != nil || len(chosen) != 100 {
			t.Errorf("%d of 100: %d, %v", count, len(chosen), err)
		}
	}
	j.Submission.Steps = 90
	if chosen, err := daemon.Choose(j, 0); err != nil || !slices.Equal(chosen, []uint64{23}) {
		t.Errorf("the claim of a diverged log: %v, %v", chosen, err)
	}
}
