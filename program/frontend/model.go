package frontend

import (
	"slices"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// Model is a model ready to be trained.
//
// Train reads two columns: x, f32 or u8 [rows, inputs], and y, i32 [rows] with
// class numbers or f32 [rows, targets]. A row whose class is out of range counts
// nothing. For text it reads x alone, u8 [rows, context+1]: each row is a window,
// whose byte i+1 is the target of byte i. Its slots are those of the model (for
// mlp w1, b1, w2, …: [outputs, inputs] and [outputs] of each dense layer), then
// what the optimizer keeps, then the loss.
//
// Predict reads one column, x as above with PredictRows rows: the rows to predict,
// padded with any rows to a whole number of batches. In step t, from 0 to
// PredictRows/batch - 1, the slot prediction takes the outputs for the rows
// t·batch and following, f32 [batch, outputs]: logits of a classification, whose
// greatest is the class, or the targets' values; for text [batch, context·256],
// the logits of the byte that follows each of the first context bytes. They see
// no later byte, so that a window may be filled up with anything. The slots
// before it are those of Train; every step leaves them as they are.
type Model struct {
	Train   *program.Program
	Predict *program.Program
	Init    []program.Array // the state of Train before step 0

	Weights        int   // the first slots of both programs: what predicting takes
	Outputs        int64 // of a row: classes, targets, or for text context·256
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
	cfg, model, err := cfg.check()
	if err != nil {
		return nil, err
	}
	train, slots, err := buildTrain(cfg, model)
	if err != nil {
		return nil, err
	}
	rows := (cfg.HeldOut + cfg.Batch - 1) / cfg.Batch * cfg.Batch
	predict, err := buildPredict(cfg, model, train, rows)
	if err != nil {
		return nil, err
	}
	for _, p := range []*program.Program{train, predict} {
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			return nil, err
		}
	}
	return &Model{
		Train: train, Predict: predict, Init: initial(train, slots, cfg.Seed),
		Weights: len(slots), Outputs: cfg.outputs(),
		PredictRows: rows, PredictionSlot: len(predict.Slots) - 1,
	}, nil
}

func buildTrain(cfg Config, model network) (*program.Program, []slot, error) {
	b := builder.New(cfg.Batch, cfg.Rows)
	n := &net{b: b, tape: autodiff.New(b), outputs: cfg.outputs(), image: cfg.Image, dropout: cfg.Dropout}
	x := b.Column("x", cfg.columnType(), cfg.Rows, cfg.Inputs)
	rows := b.Perm()
	loss := n.loss(cfg, model, x, rows)
	var weights []builder.Tensor
	for _, s := range n.slots {
		if !s.kept {
			weights = append(weights, s.t)
		}
	}
	gradients, err := n.tape.Gradients(loss, weights...)
	if err != nil {
		return nil, nil, err
	}
	n.update(cfg, gradients)
	slot := b.Slot("loss", program.F32, 1)
	b.Set(slot, loss)
	b.Loss(slot)
	p, err := b.Build()
	return p, n.slots, err
}

// loss is that of the batch whose rows are given.
func (n *net) loss(cfg Config, model network, x, rows builder.Tensor) builder.Tensor {
	b := n.b
	if cfg.Task == Text {
		tokens := nn.GatherTokens(b, "batch", x, rows)
		logits := model.forward(n, tokens)
		next := tokens.Slice(1, 1, cfg.Inputs-1)
		return nn.TokenCrossEntropy(b, n.tape, logits, next)
	}
	out := model.forward(n, nn.Gather(b, "batch", x, rows))
	if cfg.Task == Classify {
		return nn.CrossEntropy(b, n.tape, out, b.Column("y", program.I32, cfg.Rows), rows)
	}
	return nn.MeanSquaredError(b, out, b.Column("y", program.F32, cfg.Rows, cfg.Targets), rows)
}

func (c *Config) columnType() program.Type {
	if c.Task == Text {
		return program.U8
	}
	return c.Pixels
}

// buildPredict repeats the slots of train and adds the prediction. The loss,
// which every program writes, is copied from step to step.
func buildPredict(cfg Config, model network, train *program.Program, rows int64) (*program.Program, error) {
	b := builder.New(cfg.Batch, rows)
	n := &net{b: b, outputs: cfg.outputs(), image: cfg.Image}
	for _, s := range train.Slots {
		t := b.Slot(s.Name, s.Type, s.Shape...)
		n.given = append(n.given, t)
		if s.Name == "loss" {
			b.Set(t, t)
			b.Loss(t)
		}
	}
	x := b.Column("x", cfg.columnType(), rows, cfg.Inputs).Reshape(rows/cfg.Batch, cfg.Batch, cfg.Inputs)
	out := model.forward(n, nn.Batch(b, "batch", x, cfg.Task == Text))
	slot := b.Slot("prediction", program.F32, cfg.Batch, cfg.outputs())
	b.Set(slot, out)
	return b.Build()
}

// initial is the state before the first step: what the optimizer keeps and the
// loss are 0.
func initial(p *program.Program, slots []slot, seed uint64) []program.Array {
	state := make([]program.Array, len(p.Slots))
	for i, s := range p.Slots {
		state[i] = program.NewArray(s.Type, s.Elements)
	}
	g := nn.NewGenerator(seed)
	for i, s := range slots {
		s.fill(g, state[i].F32)
	}
	return state
}
