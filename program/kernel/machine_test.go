package kernel_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

func TestNoAllocationPerStep(t *testing.T) {
	for _, c := range []struct {
		model         string
		inputs, batch int64
	}{{"mlp:64,32", 64, 32}, {"mlp:300", 300, 700}} { // the second crosses an epoch in every other step
		p, state, data := mlp(t, c.model, c.inputs, c.batch)
		for _, threads := range []int{1, 3} {
			m, err := kernel.New(p, data, seed, kernel.Options{Threads: threads})
			if err != nil {
				t.Fatal(err)
			}
			defer m.Close()
			if err := m.SetState(state); err != nil {
				t.Fatal(err)
			}
			step := uint64(0)
			n := testing.AllocsPerRun(5, func() {
				if err := m.Step(context.Background(), step); err != nil {
					t.Fatal(err)
				}
				step++
			})
			if n != 0 {
				t.Errorf("%s, %d threads: %v allocations a step", c.model, threads, n)
			}
		}
	}
}

// TestMutatedPrograms executes whatever passes the static check after changes at
// random, on hostile integers: it must not read out of range, and both paths
// must agree.
func TestMutatedPrograms(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	executed := 0
	for name, base := range programtest.All() {
		for range 3000 {
			p := programtest.Clone(base)
			what := programtest.Mutate(p, r)
			for range r.IntN(3) {
				what += ", " + programtest.Mutate(p, r)
			}
			if program.Check(p, program.Limits{Memory: 1 << 24, Work: 1 << 22}) != nil {
				continue
			}
			executed++
			number := r.Uint64()
			t.Run(name+" "+what, func(t *testing.T) {
				want := newMachine(t, p, number, true, kernel.Options{Scalar: true, KeepOutputs: true})
				got := newMachine(t, p, number, true, kernel.Options{Threads: 2, Vectors: kernel.Vectors()[executed%len(kernel.Vectors())], KeepOutputs: true})
				agree(t, p, want, got, 2, true)
			})
		}
	}
	if executed < 500 {
		t.Errorf("only %d mutated programs passed the check", executed)
	}
}

func TestCancellation(t *testing.T) {
	p := programtest.Classifier()
	m := newMachine(t, p, 1, false, kernel.Options{Threads: 2})
	before := program.Clone(m.State())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := m.Step(ctx, 0); !errors.Is(err, context.Canceled) {
		t.Fatalf("step with a cancelled context: %v", err)
	}
	for i, a := range m.State() {
		if d := programtest.Difference(before[i], a); d != "" {
			t.Errorf("slot %d: %s", i, d)
		}
	}
}

func TestRefusals(t *testing.T) {
	p := programtest.Classifier()
	state, data := programtest.RandomInputs(p, 1, false)
	build := func(data []program.Array, opt kernel.Options) error {
		m, err := kernel.New(p, data, seed, opt)
		if err == nil {
			m.Close()
		}
		return err
	}
	m := newMachine(t, p, 1, false, kernel.Options{Threads: 1})
	need := kernel.Memory(p, kernel.Options{Threads: 1})
	for _, c := range []struct {
		name, field string
		err         error
	}{
		{"missing column", "dataset columns", build(data[:1], kernel.Options{})},
		{"column of another type", "dataset column 0 (pixels)", build([]program.Array{data[1], data[1]}, kernel.Options{})},
		{"short column", "dataset column 1 (label)", build([]program.Array{data[0], program.NewArray(program.I32, 9)}, kernel.Options{})},
		{"negative threads", "threads", build(data, kernel.Options{Threads: -1})},
		{"too little memory", fmt.Sprintf("%q: expected at most %d, the limit", fmt.Sprint(need), need-1), build(data, kernel.Options{Threads: 1, MaxMemory: need - 1})},
		{"missing slot", "state slots", m.SetState(state[:3])},
		{"short slot", "state slot 1 (b)", m.SetState(append([]program.Array{state[0], program.NewArray(program.F32, 1)}, state[2:]...))},
		{"step out of range", "step", m.Step(context.Background(), program.MaxSteps)},
	} {
		if c.err == nil || fault.CodeOf(c.err) != fault.BadInput || !strings.Contains(c.err.Error(), c.field) {
			t.Errorf("%s: %v, want bad input that names %s", c.name, c.err, c.field)
		}
	}
	if err := build(data, kernel.Options{Threads: 1, MaxMemory: need}); err != nil {
		t.Errorf("with just enough memory: %v", err)
	}
}

// TestMemoryBeforeAllocation asks for far more than there is.
func TestMemoryBeforeAllocation(t *testing.T) {
	o := program.Op{Kind: program.RNG, Consts: []uint32{1}, Init: program.NoInit, OutAxes: 2}
	o.Extents = [program.MaxAxes]int64{1 << 16, 1 << 15}
	p := &program.Program{Batch: 1, Rows: 1, Slots: []program.Slot{{Type: program.F32, Elements: 1 << 31}}}
	for range 4000 {
		p.Ops = append(p.Ops, o)
	}
	if _, err := kernel.New(p, nil, seed, kernel.Options{KeepOutputs: true}); err == nil || fault.CodeOf(err) != fault.BadInput {
		t.Errorf("32 TiB of outputs: %v", err)
	}
}

// TestOutputsReuseMemory holds the arena to its purpose: a chain of operators
// needs the memory of two of them, beside the state's.
func TestOutputsReuseMemory(t *testing.T) {
	const n = 1 << 20
	p := &program.Program{Batch: 1, Rows: 1, Slots: []program.Slot{
		{Type: program.F32, Elements: n, Next: 19}, {Type: program.F32, Elements: 1, Next: 20},
	}, Loss: 1}
	for i := range 21 {
		o := program.Op{Kind: program.Map, Init: program.NoInit, Consts: []uint32{math.Float32bits(0.5)}}
		x := program.Operand{Source: program.SourceOp, ID: i - 1, Elements: n, Coords: []program.Coord{{Extent: n, Pitch: 1, Div: 1, Ind: program.IndNone}}}
		x.Coords[0].Coef[0] = 1
		if i == 0 {
			x.Source, x.ID = program.SourceState, 0
		}
		o.In = []program.Operand{x}
		o.Body = []program.Instr{{Op: program.OpADD, A: 0, B: program.RefConstF32}}
		extent := int64(n)
		if i == 20 {
			extent = 1
		}
		p.Ops = append(p.Ops, shape(o, []int64{extent}))
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	opt := kernel.Options{Threads: 1}
	// The state and what replaces it, two outputs, and less than one more for
	// everything else.
	if need := kernel.Memory(p, opt); need > 5*4*n {
		t.Errorf("%d bytes for a chain of tensors of %d", need, 4*n)
	}
	m := newMachine(t, p, 1, false, opt)
	first := m.State()[0].F32[n-1]
	if err := m.Step(context.Background(), 0); err != nil {
		t.Fatal(err)
	}
	if got := m.State()[0].F32[n-1]; got != first+10 {
		t.Errorf("after 20 additions of 0.5 to %v: %v", first, got)
	}
}

// TestNegativeZero: an output has one zero, whatever made it.
func TestNegativeZero(t *testing.T) {
	for _, opt := range []kernel.Options{{Scalar: true}, {Threads: 2}} {
		p := oneOp(mapOf(program.F32, nil, program.Instr{Op: program.OpNEG, A: x}))
		m, err := kernel.New(p, nil, seed, opt)
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		if err := m.Step(context.Background(), 0); err != nil {
			t.Fatal(err)
		}
		if bits := math.Float32bits(m.State()[1].F32[at]); bits != 0 {
			t.Errorf("%+v: -0 is stored as %08x", opt, bits)
		}
	}
}

// TestUnreadIsNoDivergence: a value that is not finite does no harm where no
// operator reads it, and stays where no operator replaces it.
func TestUnreadIsNoDivergence(t *testing.T) {
	o := mapOf(program.F32, nil, program.Instr{Op: program.OpNEG, A: x})
	o.Extents[0] = at // element at is not read
	p := oneOp(o)
	for _, opt := range []kernel.Options{{Scalar: true}, {Threads: 2}} {
		m, err := kernel.New(p, nil, seed, opt)
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		state := program.Clone(m.State())
		state[0].F32[at] = float32(math.Inf(-1))
		if err := m.SetState(state); err != nil {
			t.Fatal(err)
		}
		if err := m.Step(context.Background(), 0); err != nil {
			t.Errorf("%+v: %v", opt, err)
		}
		if m.State()[0].F32[at] != state[0].F32[at] {
			t.Errorf("%+v: a slot that stays changed", opt)
		}
	}
}

func TestCloseTwice(t *testing.T) {
	m := newMachine(t, programtest.Classifier(), 1, false, kernel.Options{Threads: 3})
	m.Close()
	m.Close()
}
