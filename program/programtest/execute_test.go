package programtest_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

// limits keep what a mutated program may need small.
var limits = program.Limits{Memory: 1 << 22, Work: 1 << 22}

// run executes three steps, far apart, and returns the state after them or the
// divergence that ended them.
func run(t *testing.T, p *program.Program, state, data []program.Array, opt kernel.Options) ([]program.Array, *program.Divergence) {
	t.Helper()
	m, err := kernel.New(p, data, [32]byte{7}, opt)
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	for _, step := range []uint64{0, 1, program.MaxSteps - 1} {
		if err := m.Step(context.Background(), step); err != nil {
			var d *program.Divergence
			if !errors.As(err, &d) {
				t.Fatal(err)
			}
			d.Value = 0
			return nil, d
		}
	}
	return program.Clone(m.State()), nil
}

// Whatever passes Check executes without panic, with integers far out of every
// range too, and the reference and the threaded path agree to the bit on state
// and divergence.
func TestMutationsExecute(t *testing.T) {
	for name, base := range programtest.All() {
		r := rand.New(rand.NewPCG(3, uint64(len(name))))
		finished, diverged := 0, 0
		for i := range 1500 {
			p := programtest.Clone(base)
			what := programtest.Mutate(p, r)
			if program.Check(p, limits) != nil {
				continue
			}
			state, data := programtest.Inputs(p, r, i%2 == 0)
			want, wantEnd := run(t, p, state, data, kernel.Options{Scalar: true})
			got, gotEnd := run(t, p, state, data, kernel.Options{Threads: 2})
			if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(gotEnd, wantEnd) {
				t.Errorf("%s, mutation %d (%s): the reference ends with %v, two threads with %v", name, i, what, wantEnd, gotEnd)
			}
			for _, a := range got {
				if err := a.Canonical(); err != nil {
					t.Errorf("%s, mutation %d (%s): %v", name, i, what, err)
				}
			}
			if wantEnd == nil {
				finished++
			} else {
				diverged++
			}
		}
		if finished < 50 || diverged < 1 {
			t.Errorf("%s: %d programs finished, %d diverged", name, finished, diverged)
		}
		t.Logf("%s: %d programs finished, %d diverged", name, finished, diverged)
	}
}
