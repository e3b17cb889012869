package train

import (
	"context"
	"slices"

	"lode/internal/fault"
	"lode/program"
	"lode/program/kernel"
	"lode/tensorlog"
)

// StepRecord is everything about one step, derived again from the checkpoint
// before it.
type StepRecord struct {
	Step    uint64
	Section uint64
	Before  []program.Array // state
	After   []program.Array // state
	Rows    []int32         // of the dataset, that the step's batch picked; none if the program picks none
	Inputs  []program.Array // of each column, those rows in that order
	Outputs []program.Array // of each operator, predictions among them
	Loss    float32
}

// ShowStep re-executes the section that holds a step of a log and returns what
// went into the step and what came out. The section's end must be the one in
// the log: what is shown is what the log commits to.
func ShowStep(ctx context.Context, log *tensorlog.Log, step uint64, opt kernel.Options) (*StepRecord, error) {
	if end := log.Done() * log.SectionSteps; step >= end {
		return nil, fault.Input("step", step, "below %d, as many steps are in the log", end)
	}
	opt.KeepOutputs = true
	section := step / log.SectionSteps
	start, err := log.Checkpoint(section)
	if err != nil {
		return nil, err
	}
	m, err := kernel.New(log.Prog, log.Data, log.Seed, opt)
	if err != nil {
		return nil, err
	}
	defer m.Close()
	if err := m.SetState(start); err != nil {
		return nil, err
	}
	if _, err := steps(ctx, m, section*log.SectionSteps, step, nil); err != nil {
		return nil, err
	}
	r := &StepRecord{Step: step, Section: section, Before: program.Clone(m.State())}
	if _, err := steps(ctx, m, step, step+1, nil); err != nil {
		return nil, err
	}
	r.After = program.Clone(m.State())
	r.Loss = r.After[log.Prog.Loss].F32[0]
	for i := range log.Prog.Ops {
		r.Outputs = append(r.Outputs, m.Output(i))
	}
	r.Outputs = program.Clone(r.Outputs)
	r.gather(log)
	if _, err := steps(ctx, m, step+1, (section+1)*log.SectionSteps, nil); err != nil {
		return nil, err
	}
	if end := log.Digests.State(m.State()); end != log.Root(section+1) {
		return nil, fault.Verify("state root after the section", tensorlog.Hex(log.Root(section+1)), "%v, as re-execution gives", tensorlog.Hex(end))
	}
	return r, nil
}

// gather takes the rows that the step picked out of the dataset.
func (r *StepRecord) gather(log *tensorlog.Log) {
	i := slices.IndexFunc(log.Prog.Ops, func(o program.Op) bool { return o.Kind == program.Perm })
	if i < 0 {
		return
	}
	r.Rows = r.Outputs[i].I32
	for _, column := range log.Data {
		width := column.Len() / log.Prog.Rows
		picked := program.NewArray(column.Type, width*int64(len(r.Rows)))
		for b, row := range r.Rows {
			from, to := int64(row)*width, int64(b)*width
			switch column.Type {
			case program.F32:
				copy(picked.F32[to:to+width], column.F32[from:])
			case program.I32:
				copy(picked.I32[to:to+width], column.I32[from:])
			case program.U8:
				copy(picked.U8[to:to+width], column.U8[from:])
			}
		}
		r.Inputs = append(r.Inputs, picked)
	}
}
