package requester

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"lode/dataset"
	"lode/internal/durable"
	"lode/internal/fault"
	"lode/program"
	"lode/program/frontend"
	"lode/tensorlog"
)

// Files of an exam in a job's folder. None of them is ever posted.
const (
	examName    = "exam.json"
	examTrain   = "train.bin"   // program that trains, with the names of its slots
	examPredict = "predict.bin" // program that predicts
	examHeld    = "heldout.bin" // rows held out
)

// examFile is the content of examName.
type examFile struct {
	Name           string            `json:"name"`
	Task           dataset.Task      `json:"task"`
	Features       []string          `json:"features"`
	Classes        []string          `json:"classes,omitempty"`
	Transform      dataset.Transform `json:"transform"`
	Majority       int32             `json:"majority"`
	Rows           int64             `json:"rows"` // held out
	Weights        int               `json:"weights"`
	Outputs        int64             `json:"outputs"`
	PredictRows    int64             `json:"predict_rows"`
	PredictionSlot int               `json:"prediction_slot"`
}

// saveExam keeps an exam in dir, which is made; its description is written last.
func saveExam(dir string, x *Exam) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	for name, p := range map[string]*program.Program{examTrain: x.Model.Train, examPredict: x.Model.Predict} {
		if err := program.WriteFile(filepath.Join(dir, name), p); err != nil {
			return err
		}
	}
	err := durable.WriteFile(filepath.Join(dir, examHeld), 0o644, func(w io.Writer) error {
		return tensorlog.WriteDataset(w, []program.Array{x.Held.X, x.Held.Y})
	})
	if err != nil {
		return err
	}
	return writeJSON(filepath.Join(dir, examName), &examFile{
		Name: x.Name, Task: x.Task, Features: x.Features, Classes: x.Classes, Transform: x.Transform, Majority: x.Majority, Rows: x.Held.Rows,
		Weights: x.Model.Weights, Outputs: x.Model.Outputs, PredictRows: x.Model.PredictRows, PredictionSlot: x.Model.PredictionSlot,
	})
}

// loadExam reads an exam from dir; nil if there is none.
func loadExam(dir string) (*Exam, error) {
	path := filepath.Join(dir, examName)
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var f examFile
	if err := json.Unmarshal(content, &f); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	x := &Exam{Name: f.Name, Task: f.Task, Features: f.Features, Classes: f.Classes, Transform: f.Transform, Majority: f.Majority}
	x.Model = &frontend.Model{Weights: f.Weights, Outputs: f.Outputs, PredictRows: f.PredictRows, PredictionSlot: f.PredictionSlot}
	for name, p := range map[string]**program.Program{examTrain: &x.Model.Train, examPredict: &x.Model.Predict} {
		if *p, err = program.ReadFile(filepath.Join(dir, name), program.MaxFile); err != nil {
			return nil, err
		}
		if err := program.Check(*p, program.DefaultLimits()); err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Join(dir, name), err)
		}
	}
	if err := f.agrees(path, x.Model); err != nil {
		return nil, err
	}
	labels := program.Column{Type: program.I32, Elements: f.Rows}
	if f.Task == dataset.Regress {
		labels.Type = program.F32
	}
	held, err := readTensors("held-out rows", filepath.Join(dir, examHeld), func(r io.Reader) ([]program.Array, error) {
		return tensorlog.ReadDataset(r, []program.Column{{Type: program.F32, Elements: f.Rows * int64(len(f.Features))}, labels})
	})
	if err != nil {
		return nil, err
	}
	x.Held = dataset.Split{Rows: f.Rows, X: held[0], Y: held[1]}
	return x, nil
}

// agrees checks the numbers that evaluating relies on, so that a damaged file
// ends in an error and not in a wrong figure.
func (f *examFile) agrees(path string, m *frontend.Model) error {
	p := m.Predict
	last := len(p.Slots) - 1
	switch {
	case len(p.Columns) != 1 || p.Columns[0].Elements != f.PredictRows*int64(len(f.Features)),
		f.PredictionSlot != last || len(m.Train.Slots) != last || f.Weights < 0 || f.Weights > last,
		p.Slots[last].Elements != p.Batch*f.Outputs || f.PredictRows%p.Batch != 0,
		f.Rows < 0 || f.Rows > f.PredictRows,
		f.Task == dataset.Classify && (int64(len(f.Classes)) != f.Outputs || int(f.Majority) >= len(f.Classes)),
		f.Task == dataset.Regress && (f.Outputs != 1 || f.Transform.Target == nil):
		return fault.Verify("exam", path, "a description that fits the programs beside it")
	}
	return nil
}
