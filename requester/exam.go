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
	Shape     []int64  // channels, height and width, of pictures
	Classes   []string // of a classification
	Transform dataset.Transform
	Held      dataset.Split
	Majority  int32   // the most frequent class of the training rows
	Counts    []int64 // of a text: how often each byte occurs in the part trained on

	Model *frontend.Model // its Init and Train are not needed for the exam
}

func newExam(d *dataset.Dataset, m *frontend.Model, name string) *Exam {
	return &Exam{
		Name: name, Task: d.Task, Features: d.Features, Shape: d.Shape, Classes: d.Classes, Transform: d.Transform, Held: d.Held,
		Majority: majority(d.Train.Y.I32, len(d.Classes)), Counts: d.Counts, Model: m,
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

	// Loss is the mean of what training makes small: the cross-entropy in
	// nats, or the squared error of the standardised label.
	Loss float64 `json:"loss"`

	Accuracy float64 `json:"accuracy,omitempty"` // classify: share of rows whose class was predicted

	RMSE float64 `json:"rmse,omitempty"` // regress: root of the mean squared error, in the label's unit
	R2   float64 `json:"r2,omitempty"`   // regress: 1 - squared error / squared deviation from the rows' mean; 0 if all rows are equal

	Bytes       int64   `json:"bytes,omitempty"`         // text: so many were predicted
	NatsPerByte float64 `json:"nats_per_byte,omitempty"` // text: Loss

	// Baseline is what knowing no features gives: the accuracy of always
	// naming the most frequent class, the RMSE of always naming the mean, or
	// the nats per byte of knowing how often each byte occurs; all as the
	// training rows show it.
	Baseline float64 `json:"baseline,omitempty"`
}

// HeldOut are the figures by which results are compared; null where they don't
// apply, or no rows were held out.
type HeldOut struct {
	Accuracy    *float64 `json:"heldout_accuracy"` // of a classification
	Loss        *float64 `json:"heldout_loss"`
	NatsPerByte *float64 `json:"heldout_nats_per_byte"` // of a text
}

// HeldOut is e in figures; e may be nil.
func (e *Evaluation) HeldOut() (h HeldOut) {
	if e == nil || e.Rows == 0 {
		return h
	}
	h.Loss = &e.Loss
	switch e.Task {
	case dataset.Classify:
		h.Accuracy = &e.Accuracy
	case dataset.Bytes:
		h.NatsPerByte = &e.NatsPerByte
	}
	return h
}

// Measure is the figure that says most about the model, and what it is called.
func (e *Evaluation) Measure() (name string, figure float64) {
	switch e.Task {
	case dataset.Regress:
		return "R²", e.R2
	case dataset.Bytes:
		return "nats per byte", e.NatsPerByte
	}
	return "accuracy", e.Accuracy
}

func (e *Evaluation) String() string {
	switch {
	case e.Rows == 0:
		return "no rows were held out"
	case e.Task == dataset.Regress:
		return fmt.Sprintf("RMSE %.4g, R² %.4f on %d held-out rows (always the mean: RMSE %.4g)", e.RMSE, e.R2, e.Rows, e.Baseline)
	case e.Task == dataset.Bytes:
		return fmt.Sprintf("%.4f nats per byte on %d held-out bytes (frequencies alone: %.4f)", e.NatsPerByte, e.Bytes, e.Baseline)
	}
	return fmt.Sprintf("accuracy %.4f, loss %.4f on %d held-out rows (always the most frequent class: %.4f)", e.Accuracy, e.Loss, e.Rows, e.Baseline)
}

// Evaluate puts the held-out rows to the model that training ended in. A
// prediction that is not finite is a *program.Divergence.
func (x *Exam) Evaluate(ctx context.Context, final []program.Array, threads int) (*Evaluation, error) {
	e := &Evaluation{Task: x.Task, Rows: x.Held.Rows}
	if e.Rows == 0 {
		return e, nil
	}
	mark := x.score
	switch x.Task {
	case dataset.Regress:
		mark = x.measure
	case dataset.Bytes:
		mark = x.read
	}
	judge, total := mark(e)
	if err := predict(ctx, x.Model, &x.Held, final, threads, judge); err != nil {
		return nil, err
	}
	total()
	return e, nil
}

// score counts the rows whose greatest output is their class.
func (x *Exam) score(e *Evaluation) (judge func(row int64, out []float32), total func()) {
	right, common, loss, n := 0, 0, 0.0, float64(e.Rows)
	judge = func(row int64, out []float32) {
		class := x.Held.Y.I32[row]
		if greatest(out) == class {
			right++
		}
		if class == x.Majority {
			common++
		}
		loss += crossEntropy(out, int(class))
	}
	return judge, func() { e.Accuracy, e.Baseline, e.Loss = float64(right)/n, float64(common)/n, loss/n }
}

// read takes the cross-entropy of the held-out bytes, each of which counts once.
func (x *Exam) read(e *Evaluation) (judge func(row int64, out []float32), total func()) {
	const bytes = frontend.Vocabulary
	context := x.Model.Outputs / bytes
	sum := int64(bytes) // every byte is taken to have been seen once more
	for _, n := range x.Counts {
		sum += n
	}
	e.Bytes = x.Held.Targets
	loss, naive := 0.0, 0.0
	judge = func(row int64, out []float32) {
		from, to := x.Held.Counted(row, context)
		for i := from; i < to; i++ {
			next := x.Held.X.U8[row*(context+1)+i+1]
			loss += crossEntropy(out[i*bytes:(i+1)*bytes], int(next))
			naive += math.Log(float64(sum) / float64(x.Counts[next]+1))
		}
	}
	return judge, func() {
		e.Loss, e.Baseline = loss/float64(e.Bytes), naive/float64(e.Bytes)
		e.NatsPerByte = e.Loss
	}
}

// crossEntropy is -log of the softmax of out at target, in nats.
func crossEntropy(out []float32, target int) float64 {
	most, sum := out[greatest(out)], 0.0
	for _, v := range out {
		sum += math.Exp(float64(v) - float64(most))
	}
	return math.Log(sum) - (float64(out[target]) - float64(most))
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
func (x *Exam) measure(e *Evaluation) (judge func(row int64, out []float32), total func()) {
	scale := x.Transform.Target
	n, mean := float64(e.Rows), 0.0
	for _, y := range x.Held.Y.F32 {
		mean += scale.Decode(y) / n
	}
	var loss, errs, spread, naive float64
	judge = func(row int64, out []float32) {
		y := x.Held.Y.F32[row]
		want := scale.Decode(y)
		loss += square(float64(out[0]) - float64(y))
		errs += square(scale.Decode(out[0]) - want)
		spread += square(want - mean)
		naive += square(want - scale.Mean)
	}
	return judge, func() {
		e.Loss, e.RMSE, e.Baseline = loss/n, math.Sqrt(errs/n), math.Sqrt(naive/n)
		if spread > 0 {
			e.R2 = 1 - errs/spread
		}
	}
}

func square(v float64) float64 { return v * v }

// predict runs the prediction program over rows and hands on the m.Outputs
// outputs of each, which are valid during the call.
func predict(ctx context.Context, m *frontend.Model, rows *dataset.Split, final []program.Array, threads int, judge func(row int64, out []float32)) error {
	p := m.Predict
	if len(final) != m.PredictionSlot {
		return fault.Input("state", len(final), "%d tensors, as the model has", m.PredictionSlot)
	}
	padded := program.NewArray(p.Columns[0].Type, p.Columns[0].Elements)
	padded.Copy(rows.X)
	k, err := kernel.New(p, []program.Array{padded}, [32]byte{}, kernel.Options{Threads: max(threads, 1)})
	if err != nil {
		return err
	}
	defer k.Close()
	if err := k.SetState(m.PredictState(final)); err != nil {
		return err
	}
	for row := int64(0); row < rows.Rows; row += p.Batch {
		if err := k.Step(ctx, uint64(row/p.Batch)); err != nil {
			return err
		}
		out := k.State()[m.PredictionSlot].F32
		for i := range min(p.Batch, rows.Rows-row) {
			judge(row+i, out[i*m.Outputs:(i+1)*m.Outputs])
		}
	}
	return nil
}
