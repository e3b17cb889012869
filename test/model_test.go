package test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"lode/internal/job"
	"lode/program"
	"lode/program/frontend"
)

// Rows of the tiny model, and the steps of a section of its training.
const (
	rows         = 24
	features     = 4
	sectionSteps = 4
)

// tinyInputs is a classifier that trains in a moment.
func tinyInputs(t *testing.T, sections uint64) *job.Inputs {
	t.Helper()
	return classifier(t, sections, "mlp:6", features)
}

// classifier is a network on made-up data.
func classifier(t *testing.T, sections uint64, model string, features int64) *job.Inputs {
	t.Helper()
	m, err := frontend.Build(frontend.Config{
		Model: model, Inputs: features, Task: frontend.Classify, Classes: 3, Batch: 6, Rows: rows,
		Steps: sections * sectionSteps, Optimizer: frontend.Optimizer{Name: "adam", LR: 0.01}, Seed: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	x, y := program.NewArray(program.F32, rows*features), program.NewArray(program.I32, rows)
	for i := range y.I32 {
		y.I32[i] = int32(i % 3)
		for k := range features {
			x.F32[int64(i)*features+k] = float32(r.NormFloat64()) + float32(y.I32[i])*float32(k%4)
		}
	}
	return &job.Inputs{Manifest: job.Manifest{Model: model, Task: "classify"}, Program: m.Train, Init: m.Init, Data: []program.Array{x, y}}
}

// divergingInputs is a regression whose weights grow without end: its learning
// rate is far too high. It has no finite result in some step after the first
// sections.
func divergingInputs(t *testing.T, sections uint64) *job.Inputs {
	t.Helper()
	return regression(t, sections, 8)
}

// divergingSoon is the same with no finite result in the first step of the second
// section.
func divergingSoon(t *testing.T, sections uint64) *job.Inputs {
	t.Helper()
	return regression(t, sections, 1e5)
}

// regression fits one weight, at some learning rate.
func regression(t *testing.T, sections uint64, rate float64) *job.Inputs {
	t.Helper()
	m, err := frontend.Build(frontend.Config{
		Model: "linear", Inputs: 1, Task: frontend.Regress, Targets: 1, Batch: 4, Rows: 4,
		Steps: sections * sectionSteps, Optimizer: frontend.Optimizer{Name: "sgd", LR: rate}, Seed: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	x, y := program.NewArray(program.F32, 4), program.NewArray(program.F32, 4)
	for i := range x.F32 {
		x.F32[i], y.F32[i] = 1, float32(i)
	}
	return &job.Inputs{Manifest: job.Manifest{Model: "linear", Task: "regress"}, Program: m.Train, Init: m.Init, Data: []program.Array{x, y}}
}

// seedOf makes a seed from a scenario's name.
func seedOf(name string) (seed [32]byte) {
	copy(seed[:], fmt.Sprintf("%32s", name))
	return seed
}
