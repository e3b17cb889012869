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
	Shape          []int64           `json:"shape,omitempty"`
	Classes        []string          `json:"classes,omitempty"`
	Transform      dataset.Transform `json:"transform"`
	Majority       int32             `json:"majority"`
	Counts         []int64           `json:"counts,omitempty"`
	Rows           int64             `json:"rows"`              // held out
	Targets        int64             `json:"targets,omitempty"` // bytes of a text that they ask for
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
		held := []program.Array{x.Held.X, x.Held.Y}
		if x.Task == dataset.Bytes {
			held = held[:1]
		}
		return tensorlog.WriteDataset(w, held)
	})
	if err != nil {
		return err
	}
	return writeJSON(filepath.Join(dir, examName), &examFile{
		Name: x.Name, Task: x.Task, Features: x.Features, Shape: x.Shape, Classes: x.Classes, Transform: x.Transform, Majority: x.Majority, Counts: x.Counts,
		Rows: x.Held.Rows, Targets: x.Held.Targets, Weights: x.Model.Weights, Outputs: x.Model.Outputs, PredictRows: x.Model.PredictRows, PredictionSlot: x.Model.PredictionSlot,
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
	x := &Exam{Name: f.Name, Task: f.Task, Features: f.Features, Shape: f.Shape, Classes: f.Classes, Transform: f.Transform, Majority: f.Majority, Counts: f.Counts}
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
	columns := []program.Column{{Type: x.Model.Predict.Columns[0].Type, Elements: f.Rows * f.inputs()}}
	switch f.Task {
	case dataset.Classify:
		columns = append(columns, program.Column{Type: program.I32, Elements: f.Rows})
	case dataset.Regress:
		columns = append(columns, program.Column{Type: program.F32, Elements: f.Rows})
	}
	held, err := readTensors("held-out rows", filepath.Join(dir, examHeld), func(r io.Reader) ([]program.Array, error) {
		return tensorlog.ReadDataset(r, columns)
	})
	if err != nil {
		return nil, err
	}
	x.Held = dataset.Split{Rows: f.Rows, Targets: f.Targets, X: held[0]}
	if len(held) > 1 {
		x.Held.Y = held[1]
	}
	return x, nil
}

// inputs is the number of values that a row has.
func (f *examFile) inputs() int64 {
	if f.Task == dataset.Bytes {
		return f.context() + 1
	}
	return int64(len(f.Features))
}

// context is the number of bytes that a model of texts sees.
func (f *examFile) context() int64 { return f.Outputs / frontend.Vocabulary }

// agrees checks the numbers that evaluating relies on, so that a damaged file
// ends in an error and not in a wrong figure.
func (f *examFile) agrees(path string, m *frontend.Model) error {
	p := m.Predict
	last := len(p.Slots) - 1
	switch {
	case f.Outputs < 1 || f.Task != dataset.Classify && f.Task != dataset.Regress && f.Task != dataset.Bytes,
		f.Task == dataset.Bytes && (f.Outputs%frontend.Vocabulary != 0 || len(f.Counts) != frontend.Vocabulary || p.Columns[0].Type != program.U8 ||
			f.Rows > 0 && (f.Targets < 1 || f.Targets <= (f.Rows-1)*f.context() || f.Targets > f.Rows*f.context())),
		len(p.Columns) != 1 || p.Columns[0].Elements != f.PredictRows*f.inputs(),
		f.PredictionSlot != last || len(m.Train.Slots) != last || f.Weights < 0 || f.Weights > last,
		p.Slots[last].Elements != p.Batch*f.Outputs || f.PredictRows%p.Batch != 0,
		f.Rows < 0 || f.Rows > f.PredictRows,
		f.Task == dataset.Classify && (int64(len(f.Classes)) != f.Outputs || int(f.Majority) >= len(f.Classes)),
		f.Task == dataset.Regress && (f.Outputs != 1 || f.Transform.Target == nil):
		return fault.Verify("exam", path, "a description that fits the programs beside it")
	}
	return nil
}
