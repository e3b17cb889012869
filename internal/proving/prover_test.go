package proving

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"lode/internal/fault"
	"lode/internal/proving/provingtest"
	"lode/program"
	"lode/tensorlog"
)

// proverOf proves a log in which the number doubles n times from 1 on. The counter
// counts the proofs that are computed.
func proverOf(t *testing.T, n int) (*Prover, *atomic.Int64) {
	t.Helper()
	m := provingtest.OfDoubler(t)
	in := m.Inputs(provingtest.Doubler())
	p := &Prover{Kit: NewKit(m.Circuit, m.Keys), In: in, Dir: filepath.Join(t.TempDir(), Folder)}
	for step := range n {
		p.Ends = append(p.Ends, tensorlog.Poseidon.State(provingtest.State(float32(int(2)<<step))))
	}
	var made atomic.Int64
	p.Kit.told = func(Proved) { made.Add(1) }
	return p, &made
}

// doubled is the state before a step.
func doubled(_ context.Context, step uint64) ([]program.Array, error) {
	return provingtest.State(float32(int(1) << step)), nil
}

// A proof is computed once, and taken from its file as long as that proves the step.
func TestProofsAreKept(t *testing.T) {
	t.Parallel()
	p, made := proverOf(t, 3)
	log, logs := heard()
	p.Log = log
	first, err := p.Proof(t.Context(), 1, doubled)
	if err != nil {
		t.Fatal(err)
	}
	if first.Before != p.Ends[0] || first.Afterwards != p.Ends[1] || len(first.AfterPath) != 3 {
		t.Errorf("%+v", first)
	}
	// As after a restart.
	again := *p
	again.tree, again.data = nil, nil
	nobody := func(context.Context, uint64) ([]program.Array, error) {
		return nil, errors.New("the state was asked for")
	}
	if s, err := again.Proof(t.Context(), 1, nobody); err != nil || string(s.Proof) != string(first.Proof) || made.Load() != 1 {
		t.Errorf("%d proofs were computed: %v", made.Load(), err)
	}
	for name, spoil := range map[string]func(path string) error{
		"changed": func(path string) error {
			damage(t, path)
			return nil
		},
		"cut off": func(path string) error { return os.Truncate(path, 200) },
		"empty":   func(path string) error { return os.Truncate(path, 0) },
		// What can't be read is as good as absent.
		"a folder": func(path string) error { return errors.Join(os.Remove(path), os.Mkdir(path, 0o700)) },
	} {
		files, err := filepath.Glob(filepath.Join(p.Dir, "000001-*.proof"))
		if err != nil || len(files) != 1 {
			t.Fatalf("%v, %v", files, err)
		}
		if err := spoil(files[0]); err != nil {
			t.Fatal(err)
		}
		before := made.Load()
		s, err := p.Proof(t.Context(), 1, doubled)
		if err != nil || made.Load() != before+1 {
			t.Fatalf("%s: %v, %d proofs", name, err, made.Load()-before)
		}
		if said(logs, "a kept proof is damaged") == 0 {
			t.Errorf("%s: nothing was said", name)
		}
		verifies(t, p, 1, s.Proof)
		if name == "a folder" { // then the proof could not be kept, and was good all the same
			if said(logs, "a proof can't be kept") != 1 {
				t.Error("nothing was said of a proof that can't be kept")
			}
			if err := os.Remove(files[0]); err != nil {
				t.Fatal(err)
			}
			if _, err := p.Proof(t.Context(), 1, doubled); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func verifies(t *testing.T, p *Prover, step uint64, proof []byte) {
	t.Helper()
	s := Statement(p.In.Program, p.In.Manifest.Circuit, tensorlog.Hash(p.data.Root()), p.digest(step), p.Ends[step], p.Seed, step)
	if n := len(s.Inputs()); n != 4 {
		t.Errorf("%d public inputs, want 4 for a program without rows", n)
	}
	if err := p.Kit.Keys.Verifying.Verify(proof, s.Inputs()); err != nil {
		t.Error(err)
	}
}

// Two who need the same proof at the same time get the same one.
func TestOneProofForTwo(t *testing.T) {
	t.Parallel()
	p, made := proverOf(t, 1)
	other := *p
	proofs := make(chan string, 2)
	for _, p := range []*Prover{p, &other} {
		go func() {
			s, err := p.Proof(t.Context(), 0, doubled)
			if err != nil {
				t.Error(err)
			}
			proofs <- string(s.Proof)
		}()
	}
	if a, b := <-proofs, <-proofs; a == "" || a != b || made.Load() != 1 {
		t.Errorf("%d proofs were computed", made.Load())
	}
}

func TestUnprovable(t *testing.T) {
	t.Parallel()
	p, _ := proverOf(t, 2)
	p.Ends[1] = tensorlog.Poseidon.State(provingtest.State(5))
	if _, err := p.Proof(t.Context(), 1, doubled); fault.CodeOf(err) != fault.Verification {
		t.Errorf("a false step: %v", err)
	}
	wrong := func(context.Context, uint64) ([]program.Array, error) { return provingtest.State(3), nil }
	if _, err := p.Proof(t.Context(), 0, wrong); fault.CodeOf(err) != fault.Verification {
		t.Errorf("from another state: %v", err)
	}
	if _, err := p.Proof(t.Context(), 2, doubled); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("a step that is not in the log: %v", err)
	}
	broken := errors.New("broken")
	if _, err := p.Proof(t.Context(), 0, func(context.Context, uint64) ([]program.Array, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("without a state: %v", err)
	}
	if _, err := p.Proof(t.Context(), 0, doubled); err != nil {
		t.Errorf("after all that: %v", err)
	}
	// The step after the log's end, which claims that there is none.
	p.Ends = p.Ends[:1]
	s, err := p.Beyond(t.Context(), provingtest.State(4), doubled)
	if err != nil || s.Before != p.Ends[0] || s.Afterwards != tensorlog.Poseidon.State(provingtest.State(4)) {
		t.Errorf("%+v, %v", s, err)
	}
}

// A proof can't be cut off, but nobody has to wait for it: neither who asked for it nor
// who waits for the machine.
func TestProofsLetGo(t *testing.T) {
	t.Parallel()
	p, made := proverOf(t, 2)
	if err := p.Kit.begin(t.Context()); err != nil { // some other proof
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := p.Proof(ctx, 0, doubled); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("waiting for another proof: %v", err)
	}
	p.Kit.end()
	// The context ends as soon as the proof has begun.
	ctx, cancel = context.WithCancel(t.Context())
	p.Kit.busy = func() func() {
		cancel()
		return func() {}
	}
	if _, err := p.Proof(ctx, 0, doubled); !errors.Is(err, context.Canceled) || made.Load() != 0 {
		t.Errorf("%v, %d proofs", err, made.Load())
	}
	p.Kit.busy = idle
	if _, err := p.Proof(t.Context(), 0, doubled); err != nil {
		t.Errorf("the next one: %v", err)
	}
}
