package worker

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"lode/bindings/market"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	mk "lode/internal/market"
	"lode/internal/proving"
	"lode/internal/proving/provingtest"
	"lode/internal/storage"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

func TestMain(m *testing.M) { provingtest.Main(m) }

// trained is a worker that has submitted a job of so many steps, each of which doubles a
// number, without a chain: what it computes from its files needs none.
type trained struct {
	*Worker
	job  *mk.Job
	made atomic.Int64
	logs *observer.ObservedLogs
}

func trainedJob(t *testing.T, steps uint64, executor train.NewExecutor) *trained {
	t.Helper()
	m := provingtest.OfDoubler(t)
	core, logs := observer.New(zap.InfoLevel)
	store, err := storage.Open(t.Context(), storage.Config{Dir: t.TempDir(), Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	in := m.Inputs(provingtest.Doubler())
	n := &daemon.Node{Actor: &mk.Actor{Contracts: &mk.Contracts{}}, Store: store, Keys: proving.NewKeyring(m.Cache, nil), Home: t.TempDir(), Log: zap.New(core)}
	w := &trained{Worker: New(n, Config{Threads: 1, New: executor}), logs: logs}
	n.Keys.Proved = func(proving.Proved) { w.made.Add(1) }
	w.job = &mk.Job{ID: mk.Hash{1}, Terms: provingtest.Terms(t, store, in, steps)}
	w.inputs[w.job.ID] = &inHand{in, mk.Hash{2}}
	run := runOf(w.job, w.inputs[w.job.ID])
	if _, err := w.run(t.Context(), w.job, run); err != nil {
		t.Fatal(err)
	}
	log, err := w.closeLog(t.Context(), w.job, run, nil)
	if err != nil {
		t.Fatal(err)
	}
	w.job.Submission = &market.Submission{InitialState: w.job.Terms.InitialState, FinalState: log.FinalRoot(), Trace: log.TraceRoot(), Steps: steps}
	if w.job.Log, err = daemon.PublishLog(t.Context(), store, log); err != nil {
		t.Fatal(err)
	}
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
	return w
}

// prove computes proofs of steps as proveSteps does and returns what would be handed in.
func (w *trained) prove(ctx context.Context, steps ...uint64) (handed []mk.Proving, err error) {
	prover, e, err := w.prover(ctx, w.job)
	if err != nil {
		return nil, err
	}
	ready := make(chan mk.Proving, len(steps))
	err = w.compute(ctx, w.job, steps, prover, e, ready)
	close(ready)
	for p := range ready {
		handed = append(handed, p)
	}
	return handed, err
}

func (w *trained) said(text string) int { return w.logs.FilterMessageSnippet(text).Len() }

func (w *trained) path(parts ...string) string {
	return filepath.Join(append([]string{w.JobDir(w.job.ID)}, parts...)...)
}

var kernel = train.Kernel(false)

// Eight proofs go together; those that the market has are passed over, and keep their
// places among the drawn steps.
func TestProofsGoTogether(t *testing.T) {
	t.Parallel()
	w := trainedJob(t, 12, kernel)
	w.job.Proven = []uint64{7}
	drawn := []uint64{11, 0, 7, 3, 4, 5, 6, 1, 2, 8, 9}
	handed, err := w.prove(t.Context(), drawn...)
	if err != nil || len(handed) != 2 {
		t.Fatalf("%d transactions, %v", len(handed), err)
	}
	var steps, positions []uint64
	for _, p := range handed {
		if len(p.Steps) != len(p.Positions) || len(p.Steps) != len(p.Drawn) {
			t.Errorf("%d proofs at positions %d of steps %d", len(p.Steps), p.Positions, p.Drawn)
		}
		steps, positions = append(steps, p.Drawn...), append(positions, p.Positions...)
	}
	if !slices.Equal(steps, slices.Concat(drawn[:2], drawn[3:])) || !slices.Equal(positions, []uint64{0, 1, 3, 4, 5, 6, 7, 8, 9, 10}) || len(handed[0].Steps) != 8 {
		t.Errorf("steps %d at positions %d", steps, positions)
	}
	for i, p := range handed[0].Steps {
		step := int64(handed[0].Drawn[i])
		if err := merkle.VerifyPath(w.job.Submission.Trace, 12, step, p.Afterwards, p.AfterPath); err != nil {
			t.Errorf("step %d: %v", step, err)
		}
	}
	// All is kept.
	if again, err := w.prove(t.Context(), drawn...); err != nil || len(again) != 2 || w.made.Load() != 10 {
		t.Errorf("again: %v, %d proofs computed", err, w.made.Load())
	}
}

// A state that is damaged on disk is taken from storage; where it is in neither, it is
// computed from the one before it.
func TestDamagedCheckpoints(t *testing.T) {
	t.Parallel()
	w := trainedJob(t, 6, kernel)
	for _, name := range []string{"000003.ckpt", "000004.ckpt", "000005.ckpt"} {
		if err := os.Truncate(w.path("log", "checkpoints", name), 3); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(w.path("log", "checkpoints", "000002.ckpt")); err != nil {
		t.Fatal(err)
	}
	if _, err := w.prove(t.Context(), 4); err != nil {
		t.Fatal(err)
	}
	if w.said("a checkpoint is damaged") != 0 {
		t.Error("what storage has was computed again")
	}
	// Storage does not have it any more either.
	w.job.Log = mk.Hash{9}
	if _, err := w.prove(t.Context(), 5); err != nil {
		t.Fatal(err)
	}
	if n := w.said("a checkpoint is damaged"); n != 4 {
		t.Errorf("%d checkpoints were missed, want 4: those after 5, 4, 3 and 2 steps", n)
	}
}

// A machine whose memory fails once, in whatever it computes, proves the step at the
// next try.
func TestFailingMemory(t *testing.T) {
	t.Parallel()
	var fail atomic.Int64 // steps that go wrong from now on
	w := trainedJob(t, 4, func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := kernel(p, data, seed, threads)
		return &failing{ex, &fail}, err
	})
	w.job.Log = mk.Hash{9} // not in storage
	for _, path := range []string{"000002.ckpt", "000003.ckpt"} {
		if err := os.Truncate(w.path("log", "checkpoints", path), 3); err != nil {
			t.Fatal(err)
		}
	}
	fail.Store(1)
	if _, err := w.prove(t.Context(), 2); err != nil {
		t.Errorf("one failure while a state is computed: %v", err)
	}
	fail.Store(2)
	_, err := w.prove(t.Context(), 3)
	if fault.CodeOf(err) != fault.Verification || errors.Is(err, dispute.ErrUnprovable) || !strings.Contains(err.Error(), "unreliably") {
		t.Errorf("two failures: %v", err)
	}
	if _, err = w.prove(t.Context(), 3); err != nil {
		t.Errorf("the next try: %v", err)
	}
	// The key in memory is damaged, and the one on disk is not.
	kit, err := w.Keys.Of(t.Context(), nil, &w.job.Terms, w.inputs[w.job.ID].Inputs)
	if err != nil {
		t.Fatal(err)
	}
	kit.Keys.Proving.G1.A[1], kit.Keys.Proving.G1.A[2] = kit.Keys.Proving.G1.A[2], kit.Keys.Proving.G1.A[1]
	kit.Keys.Proving.G1.K[0] = kit.Keys.Proving.G1.K[1]
	if _, err := w.prove(t.Context(), 0); fault.CodeOf(err) != fault.Verification || errors.Is(err, dispute.ErrUnprovable) {
		t.Fatalf("with a damaged key: %v", err)
	}
	if _, err := w.prove(t.Context(), 0); err != nil {
		t.Errorf("with a damaged key, the next try: %v", err)
	}
}

// failing does so many steps wrongly.
type failing struct {
	train.Executor
	fail *atomic.Int64
}

func (f *failing) Step(ctx context.Context, step uint64) error {
	if err := f.Executor.Step(ctx, step); err != nil || f.fail.Load() <= 0 {
		return err
	}
	f.fail.Add(-1)
	return f.SetState(provingtest.State(1e9))
}

// One step that fails keeps none of the others from being computed, but what is left of
// a transaction waits for it.
func TestOthersAreProven(t *testing.T) {
	t.Parallel()
	w := trainedJob(t, 4, kernel)
	prover, e, err := w.prover(t.Context(), w.job)
	if err != nil {
		t.Fatal(err)
	}
	broken, start := errors.New("the disk fails"), e.Start
	e.Start = func(ctx context.Context, sections uint64) ([]program.Array, error) {
		if sections == 1 {
			return nil, broken
		}
		return start(ctx, sections)
	}
	ready := make(chan mk.Proving, 3)
	if err := w.compute(t.Context(), w.job, []uint64{0, 1, 2}, prover, e, ready); !errors.Is(err, broken) || len(ready) != 0 || w.made.Load() != 2 {
		t.Errorf("%v, %d transactions, %d proofs", err, len(ready), w.made.Load())
	}
	if handed, err := w.prove(t.Context(), 0, 1, 2); err != nil || len(handed) != 1 || w.made.Load() != 3 {
		t.Errorf("the next try: %v, %d proofs in all", err, w.made.Load())
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := w.compute(ctx, w.job, []uint64{3}, prover, e, ready); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// A log that is false has no proof, which is said once and for all: what is wrong is
// found by executing the step anew.
func TestFalseLog(t *testing.T) {
	t.Parallel()
	var fail atomic.Int64
	w := trainedJob(t, 4, func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := kernel(p, data, seed, threads)
		return &lying{ex, 2, &fail}, err
	})
	fail.Store(1) // from now on it computes as it should
	handed, err := w.prove(t.Context(), 3, 2)
	if !errors.Is(err, dispute.ErrUnprovable) || !strings.Contains(err.Error(), "drawn step 2") || len(handed) != 0 {
		t.Fatalf("%v, %d transactions", err, len(handed))
	}
	if w.hopeless(w.job) {
		t.Error("given up already")
	}
	w.giveUp(w.job)
	if !w.hopeless(w.job) {
		t.Error("not given up")
	}
	other := *w.job
	other.Submission = &market.Submission{Trace: mk.Hash{5}}
	if w.hopeless(&other) {
		t.Error("another log was given up too")
	}
	w.release(w.job.ID)
	if w.hopeless(w.job) {
		t.Error("what was given up outlives the job")
	}
}

// lying does one step wrongly as long as it may.
type lying struct {
	train.Executor
	at   uint64
	fail *atomic.Int64
}

func (l *lying) Step(ctx context.Context, step uint64) error {
	if err := l.Executor.Step(ctx, step); err != nil || step != l.at || l.fail.Load() != 0 {
		return err
	}
	return l.SetState(provingtest.State(3))
}

// A log of which nothing is left is trained again, from where that was cut off; what is
// left of the old one is put aside.
func TestRestoredLogs(t *testing.T) {
	t.Parallel()
	w := trainedJob(t, 10, kernel)
	check := func(what string) {
		t.Helper()
		if err := w.restore(t.Context(), w.job); err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if _, err := w.submitted(w.job); err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	if err := os.RemoveAll(w.path("log")); err != nil {
		t.Fatal(err)
	}
	if _, err := w.submitted(w.job); err == nil {
		t.Error("a log that is gone")
	}
	check("the folder is gone")

	// Boundaries that are not those of the checkpoints.
	boundaries := w.path("log", tensorlog.BoundariesName)
	content, err := os.ReadFile(boundaries)
	if err != nil {
		t.Fatal(err)
	}
	content[40] ^= 1
	if err := os.WriteFile(boundaries, content, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := w.submitted(w.job); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "trace root") {
		t.Errorf("damaged boundaries: %v", err)
	}
	check("damaged boundaries")
	if _, err := os.Stat(w.path("log" + damagedLog)); err != nil {
		t.Errorf("what was left of the log: %v", err)
	}

	// It is cut off while it is trained again.
	if err := os.Truncate(boundaries, int64(len(content))/2); err != nil {
		t.Fatal(err)
	}
	old := modified(t, w.path("log", "checkpoints", "000003.ckpt"))
	if _, err := w.submitted(w.job); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "5") {
		t.Errorf("half a log: %v", err)
	}
	check("half a log")
	if modified(t, w.path("log", "checkpoints", "000003.ckpt")) != old {
		t.Error("what was trained was trained again")
	}

	// A shorter one, whose steps after the first six have no result.
	log, err := tensorlog.Open(w.path("log"))
	if err != nil {
		t.Fatal(err)
	}
	ends := tensorlog.Ends(log.Boundaries())[:6]
	w.job.Submission.Steps, w.job.Submission.Trace = 6, tensorlog.TraceRoot(ends)
	if err := os.RemoveAll(w.path("log")); err != nil {
		t.Fatal(err)
	}
	check("a diverged log")
}

func modified(t *testing.T, path string) time.Time {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.ModTime()
}

// A set-up that nobody delivers is asked for a few times; a bad one once.
func TestKeysBeforeTheClaim(t *testing.T) {
	t.Parallel()
	w := trainedJob(t, 4, kernel)
	w.Windows.Commit, w.Windows.Respond = 3600, 3600
	h := w.inputs[w.job.ID]
	if err := w.provable(t.Context(), w.job, h); err != nil {
		t.Fatal(err)
	}
	// More drawn steps than the market leaves time for.
	w.Windows.Commit, w.Windows.Respond = 0, 0
	if err := w.provable(t.Context(), w.job, h); !errors.Is(err, daemon.ErrDone) || !strings.Contains(err.Error(), "the market allows 0s") {
		t.Errorf("without time: %v", err)
	}
	w.Windows.Commit, w.Windows.Respond = 3600, 3600
	w.Keys = proving.NewKeyring(t.TempDir(), nil)
	w.job.Terms.Manifest = mk.Hash{7}
	for try := 1; try < fetchTries; try++ {
		if err := w.provable(t.Context(), w.job, h); err == nil || errors.Is(err, daemon.ErrDone) {
			t.Fatalf("try %d: %v", try, err)
		}
	}
	if err := w.provable(t.Context(), w.job, h); !errors.Is(err, daemon.ErrDone) || !strings.Contains(err.Error(), "its key can't be used") {
		t.Errorf("the last try: %v", err)
	}
	// The key of another circuit, before anything is claimed.
	in := provingtest.OfDoubler(t).Inputs(provingtest.Halver())
	foreign := &mk.Job{ID: mk.Hash{8}, Terms: provingtest.Terms(t, w.Store, in, 4)}
	if err := w.provable(t.Context(), foreign, &inHand{in, mk.Hash{2}}); !errors.Is(err, daemon.ErrDone) || !strings.Contains(err.Error(), "circuit of the set-up") {
		t.Errorf("a foreign key: %v", err)
	}
}

// A disk without room for the log is no disk to claim a job with: the warning comes
// once, and the job is looked at again, since room can be made.
func TestRoom(t *testing.T) {
	t.Parallel()
	w := trainedJob(t, 4, kernel)
	h := w.inputs[w.job.ID]
	need := logBytes(h.Program, 4)
	if files, err := filepath.Glob(w.path("log", "checkpoints", "*")); err != nil || len(files) != 5 {
		t.Fatalf("%v, %v", files, err)
	} else if info, err := os.Stat(files[4]); err != nil || need < 2*5*uint64(info.Size()) {
		t.Errorf("%d bytes for a log whose states take %d each, %v", need, info.Size(), err)
	}
	have := need - 1
	w.free = func(string) (uint64, error) { return have, nil }
	for range 2 {
		if ok, err := w.roomy(w.job, h); ok || err != nil || w.said("no room") != 1 {
			t.Errorf("without room: %t, %v, said %d times", ok, err, w.said("no room"))
		}
	}
	have = need
	if ok, err := w.roomy(w.job, h); !ok || err != nil {
		t.Errorf("with room: %t, %v", ok, err)
	}
	if logBytes(&program.Program{Slots: []program.Slot{{Type: program.F32, Elements: 1 << 40}}}, 1<<40) < 1<<50 {
		t.Error("a log that fits on no disk")
	}
}

// What a slow disk takes for each step's state counts before a job is claimed.
func TestTimeOfSections(t *testing.T) {
	t.Parallel()
	w := trainedJob(t, 64, kernel)
	h := w.inputs[w.job.ID]
	took, err := w.timeSections(t.Context(), w.job, h)
	if err != nil || took <= 0 {
		t.Fatalf("%s, %v", took, err)
	}
	if _, err := os.Stat(w.path("trial")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the trial is left: %v", err)
	}
	w.job.Terms.TrainingTime = 3600
	if err := w.feasible(t.Context(), w.job, h); err != nil {
		t.Errorf("with an hour: %v", err)
	}
	// The steps alone would take microseconds.
	w.job.Terms.Steps, w.job.Terms.TrainingTime = 120, 1
	w.cfg.Policy.Margin = 1000
	if err := w.feasible(t.Context(), w.job, h); !errors.Is(err, daemon.ErrDone) || !strings.Contains(err.Error(), "training would take about") {
		t.Errorf("with a second, and a thousand times the margin: %v", err)
	}
}
