package bench

import (
	"math/rand/v2"

	"lode/program"
	"lode/program/frontend"
)

// Training is one of the reference trainings: what our program and the peers'
// have in common.
type Training struct {
	Name   string
	config frontend.Config
}

// Trainings are the reference trainings.
func Trainings() []Training {
	adam := frontend.Optimizer{Name: "adam", LR: 1e-3}
	pictures := func(model string, c, side, batch int64) frontend.Config {
		return frontend.Config{
			Model: model, Image: frontend.Image{Channels: c, Height: side, Width: side}, Task: frontend.Classify, Classes: 10,
			Batch: batch, Rows: 20 * batch, Steps: 1 << 20, Optimizer: adam, Seed: 1,
		}
	}
	return []Training{
		{"mlp", frontend.Config{
			Model: "mlp:512,512", Inputs: 784, Task: frontend.Classify, Classes: 10,
			Batch: 128, Rows: 20 * 128, Steps: 1 << 20, Optimizer: adam, Seed: 1,
		}},
		{"lenet", pictures("lenet", 1, 28, 64)},
		{"resnet8", pictures("resnet8", 3, 32, 32)},
		{"gpt", frontend.Config{
			Model: "gpt:4,4,128,128", Task: frontend.Text, Batch: 16, Rows: 320, Steps: 1 << 20,
			Optimizer: frontend.Optimizer{Name: "adamw", LR: 3e-4}, Seed: 1,
		}},
	}
}

// Build makes the training's program, its first state and a dataset of random
// rows.
func (t Training) Build() (p *program.Program, state, data []program.Array, err error) {
	m, err := frontend.Build(t.config)
	if err != nil {
		return nil, nil, nil, err
	}
	r := rand.New(rand.NewPCG(1, 2))
	for i, c := range m.Train.Columns {
		a := program.NewArray(c.Type, c.Elements)
		for k := range a.F32 {
			a.F32[k] = r.Float32()
		}
		for k := range a.I32 {
			a.I32[k] = r.Int32N(10)
		}
		for k := range a.U8 {
			a.U8[k] = uint8(r.IntN(256))
		}
		if i == 0 && t.config.Image != (frontend.Image{}) {
			for k := range a.F32 {
				a.F32[k] -= 0.5
			}
		}
		data = append(data, a)
	}
	return m.Train, m.Init, data, nil
}
