// Package provingtest gives tests a job in proven mode whose circuit is about as
// small as one can be, so that keys are made and verified in seconds.
package provingtest

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"lode/bindings/market"
	"lode/internal/job"
	"lode/internal/storage"
	"lode/program"
	"lode/program/circuit"
	"lode/program/circuit/setup"
	"lode/tensorlog"
)

// Doubler is a program without a dataset: each step doubles its one number. From 1 on
// it has results for 127 steps.
func Doubler() *program.Program {
	return &program.Program{Batch: 1, Rows: 1, Slots: []program.Slot{{Name: "loss", Type: program.F32, Elements: 1, Next: 0}},
		Ops: []program.Op{{Kind: program.Map, Out: program.F32, Init: program.NoInit,
			In:   []program.Operand{{Source: program.SourceState, Type: program.F32, Elements: 1}},
			Body: []program.Instr{{Op: program.OpADD, A: 0, B: 0}}}}}
}

// Halver is the same in the other direction: another circuit, with nothing beyond it.
func Halver() *program.Program {
	p := Doubler()
	p.Ops[0].Body[0].Op = program.OpSUB
	return p
}

// State is a state of both: the number.
func State(x float32) []program.Array { return []program.Array{{Type: program.F32, F32: []float32{x}}} }

// Made is a set-up with its keys.
type Made struct {
	Circuit *circuit.Circuit
	Keys    *circuit.Keys
	Setup   string // folder of the set-up
	Cache   string // folder of verified keys
}

// folder is where shared set-ups lie.
var folder = sync.OnceValues(func() (string, error) { return os.MkdirTemp("", "lode-test-keys-") })

// Run runs the tests of a package that share set-ups, and then removes these.
func Run(m *testing.M) int {
	code := m.Run()
	if dir, err := folder(); err == nil {
		os.RemoveAll(dir) // what is left does no harm
	}
	return code
}

// Main is Run as a TestMain, of a package that has nothing to test on 32 bits: keys
// are not made there, which could not hold most of them.
func Main(m *testing.M) {
	if strconv.IntSize == 32 {
		os.Exit(0)
	}
	os.Exit(Run(m))
}

// Shared gives the set-up of a program, made once in a process. Take what is to be
// changed from a Copy. The package's tests have to be run by Run.
func Shared(name string, p func(*testing.T) *program.Program) func(*testing.T) *Made {
	var once sync.Once
	var m *Made
	return func(t *testing.T) *Made {
		t.Helper()
		once.Do(func() {
			dir, err := folder()
			if err == nil {
				m, err = Make(filepath.Join(dir, name), p(t))
			}
			if err != nil {
				m = nil
				t.Fatal(err)
			}
		})
		if m == nil {
			t.Fatal("the set-up could not be made")
		}
		return m
	}
}

// OfDoubler is the set-up of Doubler, as Shared gives it.
var OfDoubler = Shared("doubler", func(*testing.T) *program.Program { return Doubler() })

// Make makes a set-up of a program in a folder.
func Make(dir string, p *program.Program) (*Made, error) {
	m := &Made{Setup: filepath.Join(dir, "setup"), Cache: filepath.Join(dir, "circuits")}
	s, err := setup.Create(m.Setup, p, [2]uint64{1, 2})
	if err != nil {
		return nil, err
	}
	if m.Keys, err = setup.Alone(context.Background(), s, Beacon); err != nil {
		return nil, err
	}
	m.Circuit = s.Compiled
	return m, setup.Cache{Dir: m.Cache}.Store(s.Compiled, m.Keys)
}

// Beacon is the randomness of blocks of a chain that the set-ups imagine.
func Beacon(_ context.Context, block uint64) ([32]byte, error) { return [32]byte{1, byte(block)}, nil }

// Copy copies the files of a folder, and the folders in it, to a new one.
func Copy(t testing.TB, from string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), filepath.Base(from))
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return to
}

// Inputs are those of a job of p from the number 1 on, with the set-up of m.
func (m *Made) Inputs(p *program.Program) *job.Inputs {
	in := &job.Inputs{Manifest: job.Manifest{Model: "doubler"}, Program: p, Init: State(1)}
	m.Describe(in)
	return in
}

// Describe adds key and set-up to a job's inputs.
func (m *Made) Describe(in *job.Inputs) {
	in.Manifest.Circuit = job.CircuitOf(in.Program, m.Keys.Verifying.Hash)
	in.Key, in.Setup = m.Keys.Verifying.Bytes, m.Setup
}

// Terms stores the inputs and gives terms of so many steps that name them, as far as
// inputs decide about terms.
func Terms(t testing.TB, store storage.Store, in *job.Inputs, steps uint64) market.Terms {
	t.Helper()
	cid, err := job.Store(t.Context(), store, in)
	if err != nil {
		t.Fatal(err)
	}
	terms := market.Terms{Mode: job.Proven, PerSeat: 1, SectionSteps: 1, Steps: steps, InitialState: tensorlog.Poseidon.State(in.Init)}
	if terms.Manifest, err = job.Digest(cid); err != nil {
		t.Fatal(err)
	}
	if terms.Program, err = in.Manifest.Circuit.Digest(); err != nil {
		t.Fatal(err)
	}
	if terms.Dataset, err = tensorlog.Poseidon.Dataset(in.Program, in.Data); err != nil {
		t.Fatal(err)
	}
	return terms
}
