package requester

import (
	"context"
	"fmt"
	"math"

	"lode/dataset"
	"lode/internal/fault"
	"lode/program"
	"lode/program/frontend"
	"lode/program/kernel"
)

// Exam is what stays with the requester and is never posted: the rows held out
// of the training data, how rows are encoded, and the program that predicts.
type Exam struct {
	Name      string // of the model, such as mlp:64,32
	Task      dataset.Task
	Features  []string
	Classes   []string // of a classification
	Transform dataset.Transform
	Held      dataset.Split
	Majority  int32 // the most frequent class of the training rows

	Model *frontend.Model // its Init and Train are not needed for the exam
}

func newExam(d *dataset.Dataset, m *frontend.Model, name string) *Exam {
	return &Exam{
		Name: name, Task: d.Task, Features: d.Features, Classes: d.Classes, Transform: d.Transform, Held: d.Held,
		Majority: majority(d.Train.Y.I32, len(d.Classes)), Model: m,
	}
}

// majority is the class that occurs most often, the smallest of several; 0 if
// there are no classes.
func majority(y []int32, classes int) int32 {
	counts := make([]int, classes)
	best := int32(0)
	for _, c := range y {
		counts[c]++
	}
	for c, n := range counts {
		if n > counts[best] {
			best = int32(c)
		}
	}
	return best
}

// Evaluation is how well a model predicts the held-out rows. Only the fields of
// its task are set.
type Evaluation struct {
	Task dataset.Task `json:"task"`
	Rows int64        `json:"rows"` // 0: none were held out, and nothing is known

	Accuracy float64 `json:"accuracy,omitempty"` // classify: share of rows whose class was predicted

	RMSE float64 `json:"rmse,omitempty"` // regress: root of the mean squared error, in the label's unit
	R2   float64 `json:"r2,omitempty"`   // regress: 1 - squared error / squared deviation from the rows' mean; 0 if all rows are equal

	// Baseline is what knowing no features gives: the accuracy of always
	// naming the most frequent class, or the RMSE of always naming the mean,
	// both of the training rows.
	Baseline float64 `json:"baseline,omitempty"`
}

// Score is the figure that says how good the model is: accuracy or R².
func (e *Evaluation) Score() float64 {
	if e.Task == dataset.Regress {
		return e.R2
	}
	return e.Accuracy
}

func (e *Evaluation) String() string {
	switch {
	case e.Rows == 0:
		return "no rows were held out"
	case e.Task == dataset.Regress:
		return fmt.Sprintf("RMSE %.4g, R² %.4f on %d held-out rows (always the mean: RMSE %.4g)", e.RMSE, e.R2, e.Rows, e.Baseline)
	}
	return fmt.Sprintf("accuracy %.4f on %d held-out rows (always the most frequent class: %.4f)", e.Accuracy, e.Rows, e.Baseline)
}

// Evaluate puts the held-out rows to the model that training ended in. A
// prediction that is not finite is a *program.Divergence.
func (x *Exam) Evaluate(ctx context.Context, final []program.Array, threads int) (*Evaluation, error) {
	e := &Evaluation{Task: x.Task, Rows: x.Held.Rows}
	if e.Rows == 0 {
		return e, nil
	}
	out, err := predict(ctx, x.Model, x.Held.X, final, threads)
	if err != nil {
		return nil, err
	}
	if x.Task == dataset.Classify {
		x.score(e, out)
	} else {
		x.measure(e, out)
	}
	return e, nil
}

// score counts the rows whose greatest output is their class.
func (x *Exam) score(e *Evaluation, out []float32) {
	right, common := 0, 0
	for row, class := range x.Held.Y.I32 {
		if greatest(out[int64(row)*x.Model.Outputs:][:x.Model.Outputs]) == class {
			right++
		}
		if class == x.Majority {
			common++
		}
	}
	e.Accuracy, e.Baseline = float64(right)/float64(e.Rows), float64(common)/float64(e.Rows)
}

// greatest is the index of the greatest value, the first of several.
func greatest(v []float32) int32 {
	best := 0
	for i := range v {
		if v[i] > v[best] {
			best = i
		}
	}
	return int32(best)
}

// measure compares predictions and targets in the label's unit.
func (x *Exam) measure(e *Evaluation, out []float32) {
	scale := x.Transform.Target
	n, mean := float64(e.Rows), 0.0
	for _, y := range x.Held.Y.F32 {
		mean += scale.Decode(y) / n
	}
	var errs, spread, naive float64
	for i, y := range x.Held.Y.F32 {
		want := scale.Decode(y)
		errs += square(scale.Decode(out[i]) - want)
		spread += square(want - mean)
		naive += square(want - scale.Mean)
	}
	e.RMSE, e.Baseline = math.Sqrt(errs/n), math.Sqrt(naive/n)
	if spread > 0 {
		e.R2 = 1 - errs/spread
	}
}

func square(v float64) float64 { return v * v }

// predict runs the prediction program over rows and returns the outputs of
// each, [rows, m.Outputs].
func predict(ctx context.Context, m *frontend.Model, x program.Array, final []program.Array, threads int) ([]float32, error) {
	p := m.Predict
	if len(final) != m.PredictionSlot {
		return nil, fault.Input("state", len(final), "%d tensors, as the model has", m.PredictionSlot)
	}
	padded := program.NewArray(p.Columns[0].Type, p.Columns[0].Elements)
	padded.Copy(x)
	k, err := kernel.New(p, []program.Array{padded}, [32]byte{}, kernel.Options{Threads: max(threads, 1)})
	if err != nil {
		return nil, err
	}
	defer k.Close()
	if err := k.SetState(m.PredictState(final)); err != nil {
		return nil, err
	}
	out := make([]float32, 0, m.PredictRows*m.Outputs)
	for step := range uint64(m.PredictRows / p.Batch) {
		if err := k.Step(ctx, step); err != nil {
			return nil, err
		}
		out = append(out, k.State()[m.PredictionSlot].F32...)
	}
	rows := x.Len() / (p.Columns[0].Elements / m.PredictRows)
	return out[:rows*m.Outputs], nil
}
