package circuit

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/frontend"
	"lode/program/kernel"
)

// model is a training that tests prove steps of.
func model(t testing.TB, name string, inputs, classes, batch, rows int64, optimizer string) *frontend.Model {
	t.Helper()
	cfg := frontend.Config{Model: name, Inputs: inputs, Task: frontend.Classify, Classes: classes, Batch: batch, Rows: rows, Steps: 40,
		Optimizer: frontend.Optimizer{Name: optimizer, LR: 0.05}, Seed: 3}
	if classes == 1 {
		cfg.Task, cfg.Classes, cfg.Targets = frontend.Regress, 0, 2
	}
	m, err := frontend.Build(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// sampleData fills the columns of p with small numbers and class numbers.
func sampleData(p *program.Program, classes int64, r *rand.Rand) []program.Array {
	var data []program.Array
	for _, c := range p.Columns {
		a := program.NewArray(c.Type, c.Elements)
		for i := range a.F32 {
			a.F32[i] = float32(r.NormFloat64())
			if r.IntN(8) == 0 {
				a.F32[i] = 0
			}
		}
		for i := range a.I32 {
			a.I32[i] = int32(r.Int64N(classes + 1)) // now and then out of range
		}
		for i := range a.U8 {
			a.U8[i] = uint8(r.UintN(256))
		}
		data = append(data, a)
	}
	return data
}

// transition is a step that the kernel has executed.
type transition struct {
	Statement
	before, after []program.Array
}

// execute runs steps 0 … step of p and gives the last one.
func execute(p *program.Program, data, init []program.Array, seed [32]byte, from, step uint64) (*transition, error) {
	m, err := kernel.New(p, data, seed, kernel.Options{Threads: 1})
	if err != nil {
		return nil, err
	}
	defer m.Close()
	if err := m.SetState(init); err != nil {
		return nil, err
	}
	for s := from; ; s++ {
		before := program.Clone(m.State())
		if err := m.Step(context.Background(), s); err != nil {
			return nil, err
		}
		if s == step {
			t := &transition{before: before, after: program.Clone(m.State())}
			t.Step, t.Before, t.After = s, StateDigest(before), StateDigest(t.after)
			if len(rowsOf(p)) > 0 {
				t.Rows = kernel.Rows(p, seed, s)
			}
			return t, nil
		}
	}
}

// prepare compiles p and executes a step of it.
func prepare(t testing.TB, m *frontend.Model, classes int64, step uint64) (*Circuit, *Dataset, *transition) {
	t.Helper()
	c, err := Compile(m.Train)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(5, step))
	data := sampleData(m.Train, classes, r)
	d, err := NewDataset(m.Train, data)
	if err != nil {
		t.Fatal(err)
	}
	tr, err := execute(m.Train, data, m.Init, [32]byte{9}, 0, step)
	if err != nil {
		t.Fatal(err)
	}
	tr.Dataset = d.Root()
	return c, d, tr
}

// TestModels proves (to the point of satisfying all constraints) steps of every
// kind of model and optimizer.
func TestModels(t *testing.T) {
	for _, m := range []struct {
		name, optimizer string
		classes         int64
	}{{"mlp:5", "sgd", 3}, {"mlp:4,3", "momentum", 4}, {"mlp:3", "adam", 3}, {"mlp:3:tanh", "sgd", 2}, {"linear", "adam", 3}, {"mlp:4", "sgd", 1}} {
		t.Run(fmt.Sprintf("%s %s %d", m.name, m.optimizer, m.classes), func(t *testing.T) {
			c, d, tr := prepare(t, model(t, m.name, 4, m.classes, 3, 20, m.optimizer), m.classes, 7)
			w, err := c.Witness(&tr.Statement, tr.before, d)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Solve(w); err != nil {
				t.Fatal(err)
			}
			t.Logf("%d constraints, %d fma, %.1f each", c.Constraints, c.FMA, float64(c.Constraints)/float64(c.FMA))
		})
	}
}

// flip inverts bit k of v.
func flip(v float32, k int) float32 { return math.Float32frombits(math.Float32bits(v) ^ 1<<k) }
