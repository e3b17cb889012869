package requester

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"

	"lode/dataset"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/program"
	"lode/program/frontend"
	"lode/tensorlog"
)

// ProgramOptions say what to train where the step program is given as a file.
type ProgramOptions struct {
	Program string // program file
	Initial string // checkpoint file with the state before the first step
	Data    string // dataset file, as tensorlog writes it; a CSV file; or a text, where the program has one column of bytes

	// Of a CSV file, as in Options. The program's first column takes the
	// features, its second the label.
	Label, Task, Header, Separator string
	HeldOut                        *float64 // nil: as tables and texts are split by Prepare

	Steps        uint64   // 0: as many as Epochs make
	Epochs       *float64 // nil: as in Options
	Seed         uint64
	SectionSteps uint64
	Proven       bool // as in Options
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
	if err := checkIndices(p, in.Data); err != nil {
		return nil, err
	}
	steps, err := o.length(p)
	if err != nil {
		return nil, err
	}
	heldOut := ""
	if o.HeldOut != nil {
		heldOut = number(*o.HeldOut)
	}
	return &Prepared{
		Inputs: in, Steps: steps, SectionSteps: o.SectionSteps, Seed: o.Seed,
		Origin: map[string]string{
			"program": filepath.Base(o.Program), "initial-state": filepath.Base(o.Initial), "data": filepath.Base(o.Data), "label": o.Label,
			"task": o.Task, "header": o.Header, "separator": o.Separator, "held-out": heldOut,
			"steps": fmt.Sprint(steps), "seed": fmt.Sprint(o.Seed), "section-steps": fmt.Sprint(o.SectionSteps),
		},
	}, nil
}

// length is the number of steps.
func (o *ProgramOptions) length(p *program.Program) (uint64, error) {
	if o.Proven {
		if err := checkStepwise(o.SectionSteps); err != nil {
			return 0, err
		}
	}
	if o.Steps > 0 && o.Epochs != nil {
		return 0, fault.Input("epochs", *o.Epochs, "steps or epochs, not both")
	}
	if o.Steps > 0 {
		return wholeSections("steps", o.Steps, &o.SectionSteps, o.Proven)
	}
	epochs := tables.autoEpochs(p.Rows, p.Batch)
	if o.Epochs != nil {
		epochs = *o.Epochs
	}
	if !(epochs > 0 && !math.IsInf(epochs, 0)) {
		return 0, fault.Input("epochs", epochs, "a positive number")
	}
	return stepsOf(epochs, p.Rows, p.Batch, &o.SectionSteps, o.Proven)
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
	var columns []program.Array
	if o.Label == "" && len(p.Columns) == 1 && p.Columns[0].Type == program.U8 {
		columns, err = o.text(ctx, p)
	} else {
		columns, err = o.table(ctx)
	}
	if err != nil {
		return nil, err
	}
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

// table reads a CSV file.
func (o *ProgramOptions) table(ctx context.Context) ([]program.Array, error) {
	csv := Options{Data: o.Data, Label: o.Label, Task: o.Task, Header: o.Header, Separator: o.Separator, HeldOut: o.HeldOut}
	if csv.HeldOut == nil {
		csv.HeldOut = &tables.heldOut
	}
	if err := csv.checkData(frontend.Tables); err != nil {
		return nil, err
	}
	t, err := csv.table(frontend.Tables)
	if err != nil {
		return nil, err
	}
	d, err := dataset.Load(ctx, o.Data, t)
	if err != nil {
		return nil, err
	}
	return []program.Array{d.Train.X, d.Train.Y}, nil
}

// text cuts a text into windows as long as the rows of the program's column.
func (o *ProgramOptions) text(ctx context.Context, p *program.Program) ([]program.Array, error) {
	r := recipes["gpt"]
	t := dataset.TextOptions{Context: p.Columns[0].Elements/p.Rows - 1, HeldOut: r.heldOut, MostHeldOut: heldOutText}
	if o.HeldOut != nil {
		t.HeldOut, t.MostHeldOut = *o.HeldOut, 0
	}
	d, err := dataset.LoadText(ctx, o.Data, t)
	if err != nil {
		return nil, err
	}
	return []program.Array{d.Train.X}, nil
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
