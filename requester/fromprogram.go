package requester

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"lode/dataset"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/program"
	"lode/tensorlog"
)

// ProgramOptions say what to train where the step program is given as a file.
type ProgramOptions struct {
	Program string // program file
	Initial string // checkpoint file with the state before the first step
	Data    string // dataset file, as tensorlog writes it, or a CSV file

	// Of a CSV file, as in Options. The program's first column takes the
	// features, its second the label.
	Label, Task, Header, Separator string
	HeldOut                        float64

	Steps        uint64   // 0: as many as Epochs make
	Epochs       *float64 // nil: as in Options
	Seed         uint64
	SectionSteps uint64
}

// FromProgram prepares a training from a program, its initial state and its
// data. How well the trained model predicts can't be judged: a step program does
// not tell what it learns.
func FromProgram(ctx context.Context, o ProgramOptions) (*Prepared, error) {
	p, err := program.ReadFile(o.Program, program.MaxFile)
	if err != nil {
		return nil, err
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		return nil, err
	}
	in := &job.Inputs{Manifest: job.Manifest{Model: filepath.Base(o.Program)}, Program: p}
	if in.Init, err = readTensors("initial-state", o.Initial, func(r io.Reader) ([]program.Array, error) {
		return tensorlog.ReadCheckpoint(r, p.Slots)
	}); err != nil {
		return nil, err
	}
	if in.Data, err = o.columns(ctx, p); err != nil {
		return nil, err
	}
	steps, err := o.length(p)
	if err != nil {
		return nil, err
	}
	return &Prepared{
		Inputs: in, Steps: steps, SectionSteps: o.SectionSteps, Seed: o.Seed,
		Origin: map[string]string{
			"program": filepath.Base(o.Program), "initial-state": filepath.Base(o.Initial), "data": filepath.Base(o.Data), "label": o.Label,
			"task": o.Task, "header": o.Header, "separator": o.Separator, "held-out": number(o.HeldOut),
			"steps": fmt.Sprint(steps), "seed": fmt.Sprint(o.Seed), "section-steps": fmt.Sprint(o.SectionSteps),
		},
	}, nil
}

// length is the number of steps.
func (o *ProgramOptions) length(p *program.Program) (uint64, error) {
	given := Options{Data: o.Data, Label: "-", Epochs: o.Epochs, SectionSteps: o.SectionSteps}
	if err := given.check(); err != nil {
		return 0, err
	}
	if o.Steps > 0 && o.Epochs != nil {
		return 0, fault.Input("epochs", *o.Epochs, "steps or epochs, not both")
	}
	if o.Steps > 0 {
		return wholeSections("steps", o.Steps, &o.SectionSteps)
	}
	epochs := autoEpochs(p.Rows, p.Batch)
	if o.Epochs != nil {
		epochs = *o.Epochs
	}
	return stepsOf(epochs, p.Rows, p.Batch, &o.SectionSteps)
}

// columns reads the data.
func (o *ProgramOptions) columns(ctx context.Context, p *program.Program) ([]program.Array, error) {
	binary, err := startsWith(o.Data, tensorlog.DatasetMagic)
	if err != nil {
		return nil, err
	}
	if binary {
		return readTensors("data", o.Data, func(r io.Reader) ([]program.Array, error) { return tensorlog.ReadDataset(r, p.Columns) })
	}
	csv := Options{Data: o.Data, Label: o.Label, Task: o.Task, Header: o.Header, Separator: o.Separator, HeldOut: o.HeldOut, SectionSteps: o.SectionSteps}
	if err := csv.check(); err != nil {
		return nil, err
	}
	d, err := dataset.Load(ctx, o.Data, csv.dataset())
	if err != nil {
		return nil, err
	}
	columns := []program.Array{d.Train.X, d.Train.Y}
	if len(p.Columns) != len(columns) {
		return nil, fault.Input("program", o.Program, "one of 2 columns, features and label, for a CSV file, not of %d", len(p.Columns))
	}
	for i, c := range p.Columns {
		if columns[i].Type != c.Type || columns[i].Len() != c.Elements {
			return nil, fault.Input("data", o.Data, "%d values of type %v in column %d (%s) of the program for %d rows, not %d of type %v",
				c.Elements, c.Type, i, c.Name, p.Rows, columns[i].Len(), columns[i].Type)
		}
	}
	return columns, nil
}

// startsWith says whether the file at path begins with magic.
func startsWith(path, magic string) (bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return false, unreadable("data", path, err)
	}
	defer f.Close()
	head := make([]byte, len(magic))
	if _, err := io.ReadFull(f, head); err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false, unreadable("data", path, err)
	}
	return string(head) == magic, nil
}

// readTensors reads a file of tensors whose shapes the program gives.
func readTensors(flag, path string, read func(io.Reader) ([]program.Array, error)) ([]program.Array, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(flag, path, err)
	}
	defer f.Close()
	tensors, err := read(f)
	if err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: flag, Value: path, Expected: "a file that fits the program", Err: err}
	}
	return tensors, nil
}

func unreadable(flag, path string, err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		err = p.Err // the path is named already
	}
	return &fault.Error{Code: fault.BadInput, Field: flag, Value: path, Expected: "a file that can be read", Err: err}
}
