package requester

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"lode/dataset"
	"lode/internal/durable"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// Files of a saved model. The weights lie in WeightsDir.
const (
	ModelName      = "model.json"
	CheckpointName = "final.ckpt"
	ProgramName    = "program.bin"
	WeightsDir     = "weights"
)

// modelVersion of a saved model.
const modelVersion = 1

// Trained is a model after its training.
type Trained struct {
	Program *program.Program
	Final   []program.Array // the state that training ended in
	Steps   uint64
	Roots   Roots

	Exam       *Exam       // nil if nothing is known beyond the program
	Evaluation *Evaluation // nil if it was not judged
}

// Roots tie a model to the training that it came from.
type Roots struct {
	Job     *tensorlog.Hex `json:"job,omitempty"`
	Program tensorlog.Hex  `json:"program"`
	Circuit *tensorlog.Hex `json:"circuit,omitempty"` // with the key that proves the program's steps, in proven mode: what the terms call the program

	// Digests is how dataset and states are digested: nothing for keccak.
	Digests tensorlog.Scheme `json:"digests,omitempty"`
	Dataset tensorlog.Hex    `json:"dataset"`
	Initial tensorlog.Hex    `json:"initial_state"`
	Trace   tensorlog.Hex    `json:"trace"`
	Final   tensorlog.Hex    `json:"final_state"`
}

// ModelFile is the content of ModelName.
type ModelFile struct {
	Version    int                `json:"version"`
	Model      string             `json:"model,omitempty"` // such as mlp:64,32
	Task       dataset.Task       `json:"task,omitempty"`
	Features   []string           `json:"features,omitempty"` // what each input is
	Shape      []int64            `json:"shape,omitempty"`    // of the features, if they are pictures: channels, height, width
	Classes    []string           `json:"classes,omitempty"`  // what each output is, of a classification
	Transform  *dataset.Transform `json:"transform,omitempty"`
	Weights    []WeightFile       `json:"weights"`
	Checkpoint string             `json:"checkpoint"`
	Program    string             `json:"program"`
	Steps      uint64             `json:"steps"`
	Evaluation *Evaluation        `json:"evaluation,omitempty"`
	Roots      Roots              `json:"roots"`
}

// WeightFile is one tensor, as NumPy reads it. The weights of a dense layer are
// [outputs, inputs].
type WeightFile struct {
	Name  string  `json:"name"`
	File  string  `json:"file"` // .npy, relative to ModelName
	Shape []int64 `json:"shape"`
}

// SaveModel writes a trained model into dir, which is made: each weight as
// .npy, the whole final state as a checkpoint, the step program that it belongs
// to, and ModelName, which describes them, last. Of a model that is known by its
// program alone every slot is written as a weight.
func SaveModel(dir string, t *Trained) (*ModelFile, error) {
	if err := os.MkdirAll(filepath.Join(dir, WeightsDir), 0o755); err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	m := &ModelFile{
		Version: modelVersion, Checkpoint: CheckpointName, Program: ProgramName,
		Steps: t.Steps, Evaluation: t.Evaluation, Roots: t.Roots,
	}
	weights := len(t.Program.Slots)
	if x := t.Exam; x != nil {
		m.Model, m.Task, m.Features, m.Shape, m.Classes, m.Transform = x.Name, x.Task, x.Features, x.Shape, x.Classes, &x.Transform
		if x.Task == dataset.Bytes {
			m.Transform = nil // bytes are taken as they are
		}
		weights = x.Model.Weights
	}
	used := map[string]bool{}
	for i := range weights {
		w, err := saveWeight(dir, weightName(i, t.Program.Slots[i].Name, used), &t.Program.Slots[i], t.Final[i])
		if err != nil {
			return nil, err
		}
		m.Weights = append(m.Weights, *w)
	}
	if err := program.WriteFile(filepath.Join(dir, ProgramName), t.Program); err != nil {
		return nil, err
	}
	if err := durable.WriteFile(filepath.Join(dir, CheckpointName), 0o644, func(w io.Writer) error {
		return tensorlog.WriteCheckpoint(w, t.Final)
	}); err != nil {
		return nil, err
	}
	return m, writeJSON(filepath.Join(dir, ModelName), m)
}

func saveWeight(dir, file string, s *program.Slot, a program.Array) (*WeightFile, error) {
	w := &WeightFile{Name: s.Name, File: WeightsDir + "/" + file, Shape: s.Shape}
	if !fits(s.Shape, s.Elements) {
		w.Shape = []int64{s.Elements}
	}
	return w, durable.WriteFile(filepath.Join(dir, filepath.FromSlash(w.File)), 0o644, func(out io.Writer) error {
		return train.WriteNpy(out, a, w.Shape)
	})
}

// fits says whether a tensor of so many elements can be shown in a shape. A
// slot's shape is for display and not part of the program root, so it may be
// anything.
func fits(shape []int64, elements int64) bool {
	if len(shape) == 0 {
		return false
	}
	for _, n := range shape {
		if n < 1 || elements%n != 0 {
			return false
		}
		elements /= n
	}
	return elements == 1
}

// weightName is the file of slot i: its name where that is fit for a file and
// not used yet, else its number.
func weightName(i int, name string, used map[string]bool) string {
	if name == "" || len(name) > 64 || used[name] || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return fmt.Sprintf("slot-%04d.npy", i)
	}
	used[name] = true
	return name + ".npy"
}

func writeJSON(path string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return durable.WriteFile(path, 0o644, func(w io.Writer) error {
		_, err := w.Write(append(b, '\n'))
		return err
	})
}
