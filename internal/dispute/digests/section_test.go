package digests

import (
	"errors"
	"math"
	"slices"
	"testing"

	"lode/internal/train"
	"lode/program"
	"lode/program/programtest"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

var seed = tensorlog.Hash{7}

func section(t *testing.T, p *program.Program, number uint64, newEx train.NewExecutor, from, to uint64) *Section {
	t.Helper()
	state, data := programtest.RandomInputs(p, number, false)
	s, err := NewSection(Config{Program: p, Data: data, Seed: seed, New: newEx, Threads: 1, Start: state, From: from, To: to})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Rest)
	return s
}

// runs is the state after each step as a plain executor has it.
func runs(t *testing.T, p *program.Program, number, from, to uint64) (roots []tensorlog.Hash, d *program.Divergence) {
	t.Helper()
	state, data := programtest.RandomInputs(p, number, false)
	ex, err := train.Kernel(true)(p, data, seed, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer ex.Close()
	if err := ex.SetState(state); err != nil {
		t.Fatal(err)
	}
	for step := from; step < to; step++ {
		if err := ex.Step(t.Context(), step); errors.As(err, &d) {
			return roots, d
		} else if err != nil {
			t.Fatal(err)
		}
		roots = append(roots, tensorlog.StateRoot(ex.State()))
	}
	return roots, nil
}

func programs() map[string]*program.Program {
	all := programtest.All()
	for n, name := range []string{"random 0", "random 1", "random 2", "random 3", "random 4"} {
		all[name] = programtest.Random(uint64(n))
	}
	return all
}

// TestDepths asks for every depth, in an order that no walk would take, and
// compares each with the one above it.
func TestDepths(t *testing.T) {
	const from, to = 1, 6
	for name, p := range programs() {
		t.Run(name, func(t *testing.T) {
			s := section(t, p, 3, train.Kernel(false), from, to)
			want, d := runs(t, p, 3, from, to)
			for range 2 {
				roots, diverged, err := s.Roots(t.Context())
				if err != nil || !slices.Equal(roots, want) || (d == nil) != (diverged == nil) {
					t.Fatalf("roots of the section: %d, %v, %v; want %d, %v", len(roots), diverged, err, len(want), d)
				}
				for _, step := range []uint64{4, 2, 2, from, 5} {
					if step-from >= uint64(len(want)) {
						continue
					}
					checkStep(t, s, step, want)
					if step == 4 {
						s.Rest()
					}
				}
				checkEntries(t, s, p, len(want) == to-from)
			}
			if _, err := s.Step(t.Context(), to); err == nil {
				t.Error("a step outside of the section was carried out")
			}
		})
	}
}

func checkStep(t *testing.T, s *Section, step uint64, want []tensorlog.Hash) {
	t.Helper()
	st, err := s.Step(t.Context(), step)
	if err != nil {
		t.Fatal(err)
	}
	if root := tensorlog.TraceRoot(st.After); root != want[step-s.From] {
		t.Fatalf("step %d: roots of the slots after it come to %x, want %x", step, root[:4], want[step-s.From][:4])
	}
	if step > s.From {
		if root := tensorlog.TraceRoot(st.Before); root != want[step-s.From-1] {
			t.Fatalf("step %d: roots of the slots before it come to %x", step, root[:4])
		}
	}
	for op := range s.Program.Ops {
		o, err := s.Operator(t.Context(), step, op)
		if err != nil {
			t.Fatal(err)
		}
		if root := tensorlog.TensorRoot(o.Out); root != st.Outputs[op] {
			t.Fatalf("step %d operator %d: root %x, want %x", step, op, root[:4], st.Outputs[op][:4])
		}
		e := o.Out.Len() / 2
		if bits, ok := o.Element(e); !ok || bits != Bits(o.Out, e) {
			t.Fatalf("step %d operator %d element %d: %08x, want %08x", step, op, e, bits, Bits(o.Out, e))
		}
	}
	after, err := s.After(t.Context(), step)
	if err != nil || tensorlog.StateRoot(after) != want[step-s.From] {
		t.Fatalf("state after step %d: %v", step, err)
	}
}

// flipping flips a bit of an operator's output as soon as it is there: all that
// follows is computed from it.
type flipping struct {
	train.Executor
	op int
}

func (f *flipping) Watch(see func(int, program.Array)) {
	f.Executor.Watch(func(op int, out program.Array) {
		if op == f.op {
			flip(out)
		}
		if see != nil {
			see(op, out)
		}
	})
}

func flip(a program.Array) {
	if a.Type == program.I32 {
		a.I32[0] ^= 1
	} else {
		a.F32[0] = math.Float32frombits(math.Float32bits(a.F32[0]) ^ 1)
	}
}

// TestFlippedBitIsLocated walks down from a step whose state is wrong to the one
// element that was not computed.
func TestFlippedBitIsLocated(t *testing.T) {
	p := programtest.Classifier()
	for op := range p.Ops {
		right := section(t, p, 3, train.Kernel(false), 0, 1)
		wrong := section(t, p, 3, func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
			ex, err := train.Kernel(true)(p, data, seed, threads)
			return &flipping{Executor: ex, op: op}, err
		}, 0, 1)
		a, err := right.Step(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		b, err := wrong.Step(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		if b.Diverged != nil {
			continue
		}
		first := slices.IndexFunc(a.Outputs, func(h tensorlog.Hash) bool { return !slices.Contains(b.Outputs, h) })
		if first != op {
			t.Errorf("a flipped bit in operator %d shows in operator %d first", op, first)
			continue
		}
		o, err := wrong.Operator(t.Context(), 0, op)
		if err != nil {
			t.Fatal(err)
		}
		if bits, ok := o.Element(0); !ok || bits^1 != Bits(o.Out, 0) {
			t.Errorf("operator %d: the element is said to be %08x, the reference has %08x", op, Bits(o.Out, 0), bits)
		}
	}
}

// TestDivergence asks for a step that has no finite result.
func TestDivergence(t *testing.T) {
	found := 0
	for number := range uint64(60) {
		p := programtest.Random(number)
		state, data := programtest.RandomInputs(p, number, true)
		s, err := NewSection(Config{Program: p, Data: data, Seed: seed, New: train.Kernel(false), Start: state, From: 0, To: 2})
		if err != nil {
			t.Fatal(err)
		}
		roots, d, err := s.Roots(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if d == nil || d.Step != 0 {
			s.Rest()
			continue
		}
		found++
		st, err := s.Step(t.Context(), 0)
		if err != nil || st.Diverged == nil || len(st.Outputs) != d.Op || len(roots) != 0 {
			t.Fatalf("program %d: %d outputs, %v, want %d", number, len(st.Outputs), err, d.Op)
		}
		o, err := s.Operator(t.Context(), 0, d.Op)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := o.Element(d.Element); ok {
			t.Errorf("program %d: the element that diverges has a value", number)
		}
		if d.Op+1 < len(p.Ops) {
			if _, err := s.Operator(t.Context(), 0, d.Op+1); err == nil {
				t.Errorf("program %d: an operator behind the one that diverges was carried out", number)
			}
		}
		s.Rest()
	}
	if found < 5 {
		t.Errorf("only %d programs diverged", found)
	}
}

// checkEntries compares the entries of a response with those that a seat attests.
func checkEntries(t *testing.T, s *Section, p *program.Program, whole bool) {
	t.Helper()
	draw := tensorlog.Hash{9}
	entries, err := s.Entries(t.Context(), draw)
	if !whole {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	a := tensorlog.NewAttestation(p, draw)
	for step := s.From; step+1 < s.To; step++ {
		after, err := s.After(t.Context(), step)
		if err != nil {
			t.Fatal(err)
		}
		a.Add(step, after)
	}
	if h := merkle.Keccak(entries); h != a.H() {
		t.Errorf("entries hash to %x, the attestation is %x", h[:4], a.H())
	}
}
