package frontend

import (
	"fmt"
	"slices"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// Model is a model ready to be trained.
//
// Train reads two columns: x, f32 [rows, inputs], and y, i32 [rows] with class
// numbers or f32 [rows, targets]. A row whose class is out of range counts
// nothing. Its slots are the weights (w1, b1, w2, …: [outputs, inputs] and
// [outputs] of each dense layer), then what the optimizer keeps, then the loss.
//
// Predict reads one column, x, f32 [PredictRows, inputs]: the rows to predict,
// padded with any rows to a whole number of batches. In step t, from 0 to
// PredictRows/batch - 1, the slot prediction takes the outputs for the rows
// t·batch and following, f32 [batch, outputs]: logits of a classification, whose
// greatest is the class, or the targets' values. The slots before it are those
// of Train; every step leaves them as they are.
type Model struct {
	Train   *program.Program
	Predict *program.Program
	Init    []program.Array // the state of Train before step 0

	Weights        int   // the first slots of both programs
	Outputs        int64 // classes or targets
	PredictRows    int64 // held-out rows, rounded up to whole batches
	PredictionSlot int   // slot of Predict: its last
}

// PredictState is the state that Predict starts from after a training that
// ended in state, whose arrays it shares.
func (m *Model) PredictState(state []program.Array) []program.Array {
	s := m.Predict.Slots[m.PredictionSlot]
	return append(slices.Clone(state), program.NewArray(s.Type, s.Elements))
}

// Build makes the programs and the initial state. The error names the field of
// cfg that is at fault.
func Build(cfg Config) (*Model, error) {
	cfg, net, err := cfg.check()
	if err != nil {
		return nil, err
	}
	train, err := buildTrain(cfg, net)
	if err != nil {
		return nil, err
	}
	rows := (cfg.HeldOut + cfg.Batch - 1) / cfg.Batch * cfg.Batch
	predict, err := buildPredict(cfg, net, train, rows)
	if err != nil {
		return nil, err
	}
	for _, p := range []*program.Program{train, predict} {
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			return nil, err
		}
	}
	return &Model{
		Train: train, Predict: predict, Init: initial(cfg, net, train),
		Weights: 2 * (len(net.hidden) + 1), Outputs: net.outputs,
		PredictRows: rows, PredictionSlot: len(predict.Slots) - 1,
	}, nil
}

// layer is the weights of a dense layer.
type layer struct{ w, b builder.Tensor }

// layers adds the weights to a program.
func (a architecture) layers(b *builder.Builder, inputs int64) []layer {
	var ls []layer
	for i, out := range append(slices.Clone(a.hidden), a.outputs) {
		ls = append(ls, layer{
			b.Slot(fmt.Sprintf("w%d", i+1), program.F32, out, inputs),
			b.Slot(fmt.Sprintf("b%d", i+1), program.F32, out),
		})
		inputs = out
	}
	return ls
}

// forward is the outputs of the model for x [batch, inputs].
func (a architecture) forward(b *builder.Builder, ls []layer, x builder.Tensor) builder.Tensor {
	for i, l := range ls {
		x = nn.Dense(b, fmt.Sprintf("dense%d", i+1), x, l.w, l.b)
		switch {
		case i == len(ls)-1:
		case a.tanh:
			x = nn.Tanh(b, fmt.Sprintf("tanh%d", i+1), x)
		default:
			x = nn.ReLU(b, fmt.Sprintf("relu%d", i+1), x)
		}
	}
	return x
}

func buildTrain(cfg Config, net architecture) (*program.Program, error) {
	b := builder.New(cfg.Batch, cfg.Rows)
	tape := autodiff.New(b)
	ls := net.layers(b, cfg.Inputs)
	x := b.Column("x", program.F32, cfg.Rows, cfg.Inputs)
	rows := b.Perm()
	out := net.forward(b, ls, nn.Gather(b, "batch", x, rows))
	var loss builder.Tensor
	if cfg.Task == Classify {
		loss = nn.CrossEntropy(b, tape, out, b.Column("y", program.I32, cfg.Rows), rows)
	} else {
		loss = nn.MeanSquaredError(b, out, b.Column("y", program.F32, cfg.Rows, cfg.Targets), rows)
	}
	var weights []builder.Tensor
	for _, l := range ls {
		weights = append(weights, l.w, l.b)
	}
	gradients, err := tape.Gradients(loss, weights...)
	if err != nil {
		return nil, err
	}
	opt := optimizer(b, cfg)
	for i, w := range weights {
		opt.Update(b, w, gradients[i])
	}
	slot := b.Slot("loss", program.F32, 1)
	b.Set(slot, loss)
	b.Loss(slot)
	return b.Build()
}

func optimizer(b *builder.Builder, cfg Config) nn.Optimizer {
	switch o := cfg.Optimizer; o.Name {
	case "momentum":
		return nn.Momentum{LR: o.LR, Mu: o.Momentum}
	case "adam":
		return nn.NewAdam(b, o.LR, o.Beta1, o.Beta2, o.Epsilon, cfg.Steps)
	default:
		return nn.SGD{LR: o.LR}
	}
}

// buildPredict repeats the slots of train and adds the prediction. The loss,
// which every program writes, is copied from step to step.
func buildPredict(cfg Config, net architecture, train *program.Program, rows int64) (*program.Program, error) {
	b := builder.New(cfg.Batch, rows)
	ls := net.layers(b, cfg.Inputs)
	for _, s := range train.Slots[2*len(ls):] {
		t := b.Slot(s.Name, s.Type, s.Shape...)
		if s.Name == "loss" {
			b.Set(t, t)
			b.Loss(t)
		}
	}
	x := b.Column("x", program.F32, rows, cfg.Inputs).Reshape(rows/cfg.Batch, cfg.Batch, cfg.Inputs)
	o := b.Map(cfg.Batch, cfg.Inputs).Named("batch")
	batch := o.Emit(o.Read(x, builder.Step(), builder.Axis(0), builder.Axis(1)))
	slot := b.Slot("prediction", program.F32, cfg.Batch, net.outputs)
	b.Set(slot, net.forward(b, ls, batch))
	return b.Build()
}

// initial is the state before the first step: biases, the optimizer's slots and
// the loss are 0.
func initial(cfg Config, net architecture, p *program.Program) []program.Array {
	state := make([]program.Array, len(p.Slots))
	for i, s := range p.Slots {
		state[i] = program.NewArray(s.Type, s.Elements)
	}
	g := nn.NewGenerator(cfg.Seed)
	in := cfg.Inputs
	for i, out := range append(slices.Clone(net.hidden), net.outputs) {
		bound := nn.GlorotBound(in, out)
		if i < len(net.hidden) && !net.tanh {
			bound = nn.HeBound(in)
		}
		g.Uniform(state[2*i].F32, bound)
		in = out
	}
	return state
}
