// Package digests recomputes what the moves of a dispute are made of: the states
// inside a section, the outputs of a step's operators, the nodes of an output's
// tree, what a fold holds while it sums up. The log commits to none of these;
// they come from re-execution when they are asked for, and only as deep as that.
//
// What a party claims is what its executor does. Honest executors agree to the
// bit, so of two parties at least one is shown to be wrong by arithmetic.
package digests

import (
	"context"
	"errors"

	"lode/internal/fault"
	"lode/internal/train"
	"lode/program"
	"lode/program/kernel"
	"lode/tensorlog"
)

// Config says what a section is recomputed from.
type Config struct {
	Program *program.Program
	Data    []program.Array // columns
	Seed    tensorlog.Hash  // of the training
	New     train.NewExecutor
	Threads int

	Start    []program.Array // the state before the first step; left unchanged
	From, To uint64          // the section's steps From … To-1
}

// Section recomputes one section. It keeps the state before one step beside the
// section's start, and belongs to one goroutine. Rest it when it is not needed
// for a while, and in the end.
type Section struct {
	Config
	ex train.Executor // nil while it rests

	at     uint64          // the step that ex would do next, if placed
	placed bool            // ex holds the state before step at
	near   []program.Array // the state before step nearAt, for whoever asks twice
	nearAt uint64
	kept   bool // near is a state
}

// NewSection makes the recomputation of a section; nothing is executed yet.
func NewSection(cfg Config) (*Section, error) {
	if cfg.To <= cfg.From {
		return nil, fault.Input("last step of a section", cfg.To, "after its first, %d", cfg.From)
	}
	s := &Section{Config: cfg}
	for _, slot := range cfg.Program.Slots {
		s.near = append(s.near, program.NewArray(slot.Type, slot.Elements))
	}
	return s, nil
}

// Rest frees the executor with its threads and memory. The next call makes another.
func (s *Section) Rest() {
	if s.ex != nil {
		s.ex.Close()
	}
	s.ex, s.placed = nil, false
}

// Roots are the state roots after each of the section's steps. The list is cut
// before the step that diverges, which is returned beside it.
func (s *Section) Roots(ctx context.Context) (roots []tensorlog.Hash, d *program.Divergence, err error) {
	if err := s.seek(ctx, s.From); err != nil {
		return nil, nil, err
	}
	for range s.To - s.From {
		if d, err := s.step(ctx); d != nil || err != nil {
			return roots, d, err
		}
		roots = append(roots, tensorlog.StateRoot(s.ex.State()))
	}
	return roots, nil, nil
}

// Entries are what the response to a draw is made of: after each step but the
// last the hashes of the loss leaf and of the state leaf that the draw's seed
// picks, 64 bytes a step.
func (s *Section) Entries(ctx context.Context, drawSeed tensorlog.Hash) ([]byte, error) {
	if err := s.seek(ctx, s.From); err != nil {
		return nil, err
	}
	var entries []byte
	for step := s.From; step+1 < s.To; step++ {
		if d, err := s.step(ctx); d != nil {
			return nil, d
		} else if err != nil {
			return nil, err
		}
		state := s.ex.State()
		slot, leaf := tensorlog.Pick(drawSeed, step, s.Program.Slots)
		loss, picked := tensorlog.StateLeaf(state, s.Program.Loss, 0), tensorlog.StateLeaf(state, slot, leaf)
		entries = append(append(entries, loss[:]...), picked[:]...)
	}
	return entries, nil
}

// Before is a view of the state before a step, valid until the next call.
func (s *Section) Before(ctx context.Context, step uint64) ([]program.Array, error) {
	if err := s.seek(ctx, step); err != nil {
		return nil, err
	}
	return s.near, nil
}

// After is a view of the state after a step, valid until the next call.
func (s *Section) After(ctx context.Context, step uint64) ([]program.Array, error) {
	if err := s.seek(ctx, step); err != nil {
		return nil, err
	}
	if d, err := s.step(ctx); d != nil {
		return nil, d
	} else if err != nil {
		return nil, err
	}
	return s.ex.State(), nil
}

// Step are the digests of one step.
type Step struct {
	Before   []tensorlog.Hash    // roots of the slots before it
	After    []tensorlog.Hash    // and after it; none if it diverges
	Outputs  []tensorlog.Hash    // roots of the operators' outputs, up to the one that diverges
	Diverged *program.Divergence // nil if it does not
}

// Step carries out one step and hashes what it makes.
func (s *Section) Step(ctx context.Context, step uint64) (*Step, error) {
	if err := s.seek(ctx, step); err != nil {
		return nil, err
	}
	r := &Step{Before: tensorlog.TensorRoots(s.near)}
	var err error
	r.Diverged, err = s.watched(ctx, func(_ int, out program.Array) { r.Outputs = append(r.Outputs, tensorlog.TensorRoot(out)) })
	if err != nil {
		return nil, err
	}
	if d := r.Diverged; d != nil {
		r.Outputs = r.Outputs[:d.Op]
		return r, nil
	}
	r.After = tensorlog.TensorRoots(s.ex.State())
	// What becomes state is what the state says.
	for i, slot := range s.Program.Slots {
		if slot.Next >= 0 {
			r.Outputs[slot.Next] = r.After[i]
		}
	}
	return r, nil
}

// Operator is one operator in one step, with all that it reads.
type Operator struct {
	*kernel.Reference // what it ought to compute

	Out    program.Array // what it is said to have computed; empty if it diverged
	Inputs kernel.Inputs
}

// Operator carries out a step and keeps the output of one operator and what it
// reads. If that operator diverges there is no output; an earlier divergence is
// an error.
func (s *Section) Operator(ctx context.Context, step uint64, op int) (*Operator, error) {
	if op < 0 || op >= len(s.Program.Ops) {
		return nil, fault.Input("operator", op, "0 … %d", len(s.Program.Ops)-1)
	}
	if err := s.seek(ctx, step); err != nil {
		return nil, err
	}
	wanted := map[int]bool{op: true}
	for _, x := range s.Program.Ops[op].In {
		if x.Source == program.SourceOp {
			wanted[x.ID] = true
		}
	}
	o := &Operator{Inputs: kernel.Inputs{Data: s.Data, Outs: make([]program.Array, len(s.Program.Ops))}}
	for _, a := range s.near {
		o.Inputs.State = append(o.Inputs.State, a.Clone())
	}
	d, err := s.watched(ctx, func(at int, out program.Array) {
		if wanted[at] {
			o.Inputs.Outs[at] = out.Clone()
		}
	})
	switch {
	case err != nil:
		return nil, err
	case d != nil && d.Op < op:
		return nil, d
	case d != nil && d.Op == op:
		o.Inputs.Outs[op] = program.Array{Type: s.Program.Ops[op].Out}
	case d == nil:
		for i, slot := range s.Program.Slots {
			if slot.Next >= 0 && wanted[slot.Next] {
				o.Inputs.Outs[slot.Next] = s.ex.State()[i].Clone()
			}
		}
	}
	o.Out = o.Inputs.Outs[op]
	o.Reference = kernel.NewReference(s.Program, s.Seed, step, op, o.Inputs)
	return o, nil
}

// seek brings the executor to the state before a step and keeps that in near.
func (s *Section) seek(ctx context.Context, step uint64) error {
	if step < s.From || step >= s.To {
		return fault.Input("step", step, "%d … %d, of the section", s.From, s.To-1)
	}
	if s.ex == nil {
		var err error
		if s.ex, err = s.New(s.Program, s.Data, s.Seed, max(s.Threads, 1)); err != nil {
			s.ex = nil // and not a nil pointer in an interface
			return err
		}
	}
	switch {
	case s.kept && s.nearAt == step:
		if s.placed && s.at == step {
			return nil
		}
		s.placed = false
		if err := s.ex.SetState(s.near); err != nil {
			return err
		}
		s.at, s.placed = step, true
		return nil
	case !s.placed || s.at > step:
		s.placed = false
		if err := s.ex.SetState(s.Start); err != nil {
			return err
		}
		s.at, s.placed = s.From, true
	}
	for s.at < step {
		if d, err := s.step(ctx); d != nil {
			return d
		} else if err != nil {
			return err
		}
	}
	for i, a := range s.ex.State() {
		s.near[i].Copy(a)
	}
	s.nearAt, s.kept = step, true
	return nil
}

// step carries out the next step.
func (s *Section) step(ctx context.Context) (*program.Divergence, error) {
	err := s.ex.Step(ctx, s.at)
	var d *program.Divergence
	if err != nil {
		s.placed = false
	}
	if errors.As(err, &d) {
		return d, nil
	}
	if err != nil {
		return nil, err
	}
	s.at++
	return nil, nil
}

// watched is step with see called for each operator, of which none may be missing.
func (s *Section) watched(ctx context.Context, see func(op int, out program.Array)) (*program.Divergence, error) {
	seen := 0 // in order
	s.ex.Watch(func(op int, out program.Array) {
		if op == seen {
			see(op, out)
			seen++
		}
	})
	defer s.ex.Watch(nil)
	d, err := s.step(ctx)
	want := len(s.Program.Ops)
	if d != nil {
		want = d.Op
	}
	if err == nil && seen < want {
		return nil, fault.Verify("operators carried out", seen, "%d", want)
	}
	return d, err
}
