package kernel_test

import (
	"context"
	"fmt"
	"testing"

	"lode/program"
	"lode/program/frontend"
	"lode/program/kernel"
	"lode/program/programtest"
)

// mlp is a training program for digits of 8 × 8 pixels, with its state and data.
func mlp(t testing.TB, model string, inputs, batch int64) (p *program.Program, state, data []program.Array) {
	t.Helper()
	m, err := frontend.Build(frontend.Config{
		Model: model, Inputs: inputs, Task: frontend.Classify, Classes: 10, Batch: batch, Rows: 1000, Steps: 1 << 20,
		Optimizer: frontend.Optimizer{Name: "adam", LR: 1e-3}, Seed: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	_, data = programtest.RandomInputs(m.Train, 1, false)
	for i := range data[1].I32 {
		data[1].I32[i] = int32(i % 10)
	}
	return m.Train, m.Init, data
}

func BenchmarkTrainStep(b *testing.B) {
	for _, c := range []struct {
		model         string
		inputs, batch int64
		threads       []int
	}{
		{"mlp:64,32", 64, 32, []int{0, 1, 2}},
		{"mlp:256,128", 784, 64, []int{1, 2}},
	} {
		p, state, data := mlp(b, c.model, c.inputs, c.batch)
		for _, threads := range c.threads {
			name := fmt.Sprintf("%s batch %d threads %d", c.model, c.batch, threads)
			if threads == 0 {
				name = fmt.Sprintf("%s batch %d scalar", c.model, c.batch)
			}
			b.Run(name, func(b *testing.B) {
				m, err := kernel.New(p, data, seed, kernel.Options{Threads: threads, Scalar: threads == 0})
				if err != nil {
					b.Fatal(err)
				}
				defer m.Close()
				if err := m.SetState(state); err != nil {
					b.Fatal(err)
				}
				flops := float64(p.Stats().Flops)
				step := uint64(0)
				for b.Loop() {
					if err := m.Step(context.Background(), step%(1<<20)); err != nil {
						b.Fatal(err)
					}
					step++
				}
				b.ReportMetric(float64(step)/b.Elapsed().Seconds(), "steps/s")
				b.ReportMetric(flops*float64(step)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}
