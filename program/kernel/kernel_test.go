package kernel_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

var seed = [32]byte{1, 2, 3}

// newMachine returns a machine for p with inputs made from number.
func newMachine(t testing.TB, p *program.Program, number uint64, wild bool, opt kernel.Options) *kernel.Machine {
	t.Helper()
	state, data := programtest.RandomInputs(p, number, wild)
	m, err := kernel.New(p, data, seed, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(m.Close)
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	return m
}

// agree runs the same steps on both machines and reports the first difference: a
// bit of the state or, where both keep them, of an output; or another divergence.
// It returns the operators that were executed, counting each step.
func agree(t *testing.T, p *program.Program, want, got *kernel.Machine, steps uint64, outputs bool) (executed int) {
	t.Helper()
	for step := range steps {
		errWant, errGot := want.Step(context.Background(), step), got.Step(context.Background(), step)
		var a, b *program.Divergence
		errors.As(errWant, &a)
		errors.As(errGot, &b)
		if errWant != nil && a == nil || errGot != nil && b == nil {
			t.Fatal(errWant, errGot)
		}
		ops := len(p.Ops)
		if a != nil || b != nil {
			if a == nil || b == nil || a.Step != b.Step || a.Op != b.Op || a.Element != b.Element {
				t.Fatalf("step %d: %v, not %v", step, errGot, errWant)
			}
			ops = a.Op
		}
		executed += ops
		for op := range ops {
			if outputs {
				if d := programtest.Difference(want.Output(op), got.Output(op)); d != "" {
					t.Fatalf("step %d operator %d (%s) %s\n%+v", step, op, p.Ops[op].Name, d, p.Ops[op])
				}
			}
		}
		for i := range want.State() {
			if d := programtest.Difference(want.State()[i], got.State()[i]); d != "" {
				t.Fatalf("step %d slot %d (%s) %s", step, i, p.Slots[i].Name, d)
			}
		}
		if a != nil {
			return executed
		}
	}
	return executed
}

// TestThreadedEqualsScalar compares the two paths over random programs, with
// several numbers of threads, on tame and on wild inputs.
func TestThreadedEqualsScalar(t *testing.T) {
	programs := uint64(400)
	if os.Getenv("LODE_LONG") != "" {
		programs = 20_000
	}
	executed, possible := 0, 0
	for number := range programs {
		p := programtest.Random(number)
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Fatalf("program %d: %v", number, err)
		}
		for _, wild := range []bool{false, true} {
			threads := []int{2, 1, 3, 2, 7, 3}[number%6]
			set := kernel.Vectors()[int(number)%len(kernel.Vectors())]
			t.Run(fmt.Sprintf("program %d wild %v threads %d %s", number, wild, threads, set), func(t *testing.T) {
				if number%2 == 0 {
					kernel.SmallTasks(t)
				}
				want := newMachine(t, p, number, wild, kernel.Options{Scalar: true, KeepOutputs: true})
				got := newMachine(t, p, number, wild, kernel.Options{Threads: threads, Vectors: set, KeepOutputs: true})
				n := agree(t, p, want, got, 3, true)
				if !wild {
					executed += n
					possible += 3 * len(p.Ops)
				}
				want = newMachine(t, p, number, wild, kernel.Options{Scalar: true})
				got = newMachine(t, p, number, wild, kernel.Options{Threads: threads, Vectors: set})
				agree(t, p, want, got, 3, false)
			})
		}
	}
	t.Logf("%d of %d operators executed on tame inputs, the rest diverged", executed, possible)
	if 2*executed < possible {
		t.Error("most random programs diverge: too little is compared")
	}
}

// TestSamplePrograms compares the two paths over whole training steps.
func TestSamplePrograms(t *testing.T) {
	for name, p := range programtest.All() {
		for i, threads := range []int{1, 2, 3, 7} {
			set := kernel.Vectors()[i%len(kernel.Vectors())]
			t.Run(fmt.Sprint(name, threads, set), func(t *testing.T) {
				kernel.SmallTasks(t)
				want := newMachine(t, p, 1, false, kernel.Options{Scalar: true, KeepOutputs: true})
				got := newMachine(t, p, 1, false, kernel.Options{Threads: threads, Vectors: set, KeepOutputs: true})
				for _, m := range []*kernel.Machine{want, got} {
					state := m.State()
					for i := range state {
						for k, v := range state[i].F32 { // second moments are not negative
							state[i].F32[k] = max(v, -v) / 8
						}
					}
				}
				if n := agree(t, p, want, got, 10, true); n < 10*len(p.Ops) {
					t.Errorf("%d operators executed, want %d", n, 10*len(p.Ops))
				}
			})
		}
	}
}
