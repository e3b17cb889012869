package frontend

import (
	"context"
	"math"
	"math/rand"
	"testing"

	"lode/program"
	"lode/program/kernel"
)

// classifier is a small valid configuration; tests change what they are about.
func classifier() Config {
	return Config{
		Model: "mlp:8,6", Inputs: 5, Task: Classify, Classes: 3, Batch: 16, Rows: 16, Steps: 10,
		Optimizer: Optimizer{Name: "sgd", LR: 0.1}, Seed: 1,
	}
}

func regressor() Config {
	c := classifier()
	c.Task, c.Classes, c.Targets = Regress, 0, 2
	return c
}

func mustBuild(t *testing.T, c Config) *Model {
	t.Helper()
	m, err := Build(c)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// rows makes a dataset: each class, or target, is a function of the inputs.
func rows(c Config, n int64) []program.Array {
	r := rand.New(rand.NewSource(3))
	x := program.NewArray(program.F32, n*c.Inputs)
	for i := range x.F32 {
		x.F32[i] = float32(r.NormFloat64())
	}
	if c.Task == Classify {
		y := program.NewArray(program.I32, n)
		for i := range y.I32 {
			y.I32[i] = int32(greatest(x.F32[int64(i)*c.Inputs:][:c.Classes]))
		}
		return []program.Array{x, y}
	}
	y := program.NewArray(program.F32, n*c.Targets)
	for i := range y.F32 {
		row := x.F32[int64(i)/c.Targets*c.Inputs:][:c.Inputs]
		y.F32[i] = row[0]*row[1] + row[int64(i)%c.Targets]
	}
	return []program.Array{x, y}
}

func greatest(v []float32) int {
	best := 0
	for i := range v {
		if v[i] > v[best] {
			best = i
		}
	}
	return best
}

// machine starts p at state.
func machine(t *testing.T, p *program.Program, data, state []program.Array) *kernel.Machine {
	t.Helper()
	m, err := kernel.New(p, data, [32]byte{1}, kernel.Options{Threads: 1, KeepOutputs: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(m.Close)
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	return m
}

func step(t *testing.T, m *kernel.Machine, n uint64) {
	t.Helper()
	if err := m.Step(context.Background(), n); err != nil {
		t.Fatal(err)
	}
}

// output finds the output of the operator called name.
func output(t *testing.T, p *program.Program, m *kernel.Machine, name string) []float32 {
	t.Helper()
	for i := range p.Ops {
		if p.Ops[i].Name == name {
			return m.Output(i).F32
		}
	}
	t.Fatalf("no operator %q", name)
	return nil
}

// near fails where got is further from want than tol of the largest of want.
func near(t *testing.T, what string, got []float32, want []float64, tol float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d values, want %d", what, len(got), len(want))
	}
	scale, worst := 0.0, 0.0
	for i := range want {
		scale = max(scale, math.Abs(want[i]))
		worst = max(worst, math.Abs(float64(got[i])-want[i]))
	}
	if !(worst <= tol*scale) || scale == 0 {
		t.Errorf("%s: off by %.1e of %.1e", what, worst, scale)
	}
}
