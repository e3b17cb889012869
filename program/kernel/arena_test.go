package kernel_test

import (
	"testing"

	"lode/program"
	"lode/program/frontend"
	"lode/program/kernel"
	"lode/program/programtest"
)

// TestArena: nothing that is in use shares memory, and what becomes free is used
// again.
func TestArena(t *testing.T) {
	kernel.SmallTasks(t)
	check := func(name string, p *program.Program, most float64) {
		for _, opt := range []kernel.Options{{}, {Scalar: true}, {Vectors: kernel.Portable}, {KeepOutputs: true}} {
			waste, err := kernel.CheckArena(p, opt)
			if err != nil {
				t.Errorf("%s, %+v: %v", name, opt, err)
			} else if waste > most {
				t.Errorf("%s, %+v: %.0f %% more than necessary", name, opt, 100*waste)
			}
		}
	}
	for seed := range uint64(300) {
		p := programtest.Random(seed)
		check("a random program", p, 0.3)
	}
	for _, c := range []frontend.Config{
		{Model: "mlp:32,16", Inputs: 20, Task: frontend.Classify, Classes: 3},
		{Model: "lenet", Image: frontend.Image{Channels: 1, Height: 28, Width: 28}, Task: frontend.Classify, Classes: 10},
		{Model: "resnet8", Image: frontend.Image{Channels: 3, Height: 16, Width: 16}, Task: frontend.Classify, Classes: 10},
		{Model: "gpt:2,2,32,16", Task: frontend.Text},
	} {
		c.Batch, c.Rows, c.Steps, c.Optimizer, c.Seed = 8, 16, 10, frontend.Optimizer{Name: "adam", LR: 0.01}, 1
		m, err := frontend.Build(c)
		if err != nil {
			t.Fatal(err)
		}
		check(c.Model, m.Train, 0.1)
	}
}
