package dispute

import (
	"context"

	"lode/bindings/disputes"
	"lode/internal/referee"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// prove stages what the segment reads, as far as nobody has yet, and has the
// referee compute it.
func (g *game) prove(ctx context.Context) ([]call, error) {
	o, err := g.operator(ctx)
	if err != nil {
		return nil, err
	}
	p, op := g.evidence.Program, int(g.now.Operator)
	step := &referee.Step{Program: p, Number: g.now.Step, Seed: g.now.Seed, State: o.Inputs.State, Data: o.Inputs.Data, Outputs: o.Inputs.Outs}
	at := referee.Place{Element: int64(g.now.Element), Lane: int(g.now.Lane), Segment: int(g.now.Segment)}
	staged, err := g.court.StagedOf(ctx, g.job.ID, g.c.Index)
	if err != nil {
		return nil, err
	}
	var calls []call
	for _, k := range referee.Operands(&p.Ops[op], at) {
		if staged[k] != ([32]byte{}) {
			continue
		}
		x, err := step.Stage(op, k, at)
		if err != nil {
			return nil, err
		}
		table, path, err := g.sourcePath(&p.Ops[op].In[k])
		if err != nil {
			return nil, err
		}
		data, err := disputesABI.TryPackStageOperand(g.job.ID, g.index(), *g.now, g.encoding(), number(k), table, path, x.Indices, disputes.Opening(x.Opening))
		if err != nil {
			return nil, err
		}
		calls = append(calls, data)
	}
	w, err := step.Work(op, at)
	if err != nil {
		return nil, err
	}
	data, err := disputesABI.TryPackCompute(g.job.ID, g.index(), *g.now, g.encoding(), w.Values)
	if err != nil {
		return nil, err
	}
	return g.concluding(append(calls, data), nil)
}

// sourcePath proves the root of what an operand reads in its list: the outputs,
// the slots before the step, the columns. A table's item has its own place in the
// program.
func (g *game) sourcePath(x *program.Operand) (table []byte, path [][32]byte, err error) {
	switch x.Source {
	case program.SourceOp:
		return nil, g.record.outputs(g.step.Outputs).path(int64(x.ID)), nil
	case program.SourceState:
		path, err = merkle.NewTree(g.step.Before).Path(int64(x.ID))
		return nil, path, err
	case program.SourceData:
		path, err = merkle.NewTree(tensorlog.TensorRoots(g.evidence.Data)).Path(int64(x.ID))
		return nil, path, err
	case program.SourceTable:
		item, err := g.items.table(x.ID)
		return item.Data, item.Path, err
	}
	return nil, nil, nil
}
