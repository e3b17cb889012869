package kernel

import (
	"context"
	"fmt"
	"slices"

	"lode/internal/fault"
	"lode/program"
	"lode/program/kernel/internal/simd"
)

// Options choose how a Machine executes. The results do not depend on them.
type Options struct {
	Threads     int    // worker threads of the threaded path; 0 means one per CPU
	Scalar      bool   // the scalar reference instead of the threaded path, on one thread
	Vectors     string // instruction set of the threaded path, see Vectors; empty means the best
	KeepOutputs bool   // give each operator's output its own memory, so that Output can show it
	MaxMemory   int64  // bytes the machine may allocate; 0 means what the system says is available
}

// Machine executes the steps of one program. Its methods must not be called at
// the same time. Close it after use.
type Machine struct {
	program *program.Program
	opt     Options
	set     *simd.Set // of the threaded path; nil for the portable loops
	step    uint64

	state   []program.Array
	data    []program.Array
	swapped bool            // state and outputs have changed places an odd number of times
	first   []int           // by slot: the first slot that the same output replaces
	outs    []program.Array // outputs of the operators, slices of one arena for each element type

	// Sources in which some element is not finite. Operators that read them run
	// on the scalar reference, because only it looks at every value it reads.
	stateTaint, dataTaint []bool

	paddings [][]float32 // by operator: memory for them while it runs
	scratch  []float32   // the same of the operator that is compiled
	budget   int64       // what is left of tableBudget

	constants constants

	random   random
	scalar   *scalar
	threaded *threaded // nil with Options.Scalar

	watch func(op int, output program.Array) // see Watch
}

// New returns a machine for p, which must have passed program.Check. data are
// the dataset's columns; the machine reads them in place, so the caller leaves
// them unchanged. All slots are zero. An error names what does not fit: a column
// that is not what p declares, or memory beyond the limit, which is refused
// before it is allocated.
func New(p *program.Program, data []program.Array, seed [32]byte, opt Options) (*Machine, error) {
	if opt.Threads < 0 || opt.Threads > maxThreads {
		return nil, fault.Input("threads", opt.Threads, "0 to %d", maxThreads)
	}
	if len(data) != len(p.Columns) {
		return nil, fault.Input("dataset columns", len(data), "%d", len(p.Columns))
	}
	for i, c := range p.Columns {
		if err := fits(fmt.Sprintf("dataset column %d (%s)", i, c.Name), data[i], c.Type, c.Elements); err != nil {
			return nil, err
		}
	}
	set, err := vectorSet(opt.Vectors)
	if err != nil {
		return nil, err
	}
	opt.Threads = threadCount(opt)
	layout := planArena(p, set, opt)
	if err := checkMemory(memory(p, opt, set, layout), opt.MaxMemory); err != nil {
		return nil, err
	}
	m := &Machine{program: p, opt: opt, set: set, data: data, random: newRandom(p, seed)}
	m.outs, m.paddings = layout.allocate(p)
	for _, s := range p.Slots {
		m.state = append(m.state, newArray(s.Type, s.Elements))
		m.first = append(m.first, slices.IndexFunc(p.Slots, func(t program.Slot) bool { return t.Next == s.Next }))
	}
	m.stateTaint = make([]bool, len(m.state))
	for _, c := range data {
		m.dataTaint = append(m.dataTaint, !allFinite(c.F32))
	}
	m.scalar = &scalar{m: m}
	if !opt.Scalar {
		m.budget = tableBudget
		m.constants = constants{}
		m.threaded = newThreaded(m)
	}
	return m, nil
}

// fits is an error unless a has type t and n elements.
func fits(field string, a program.Array, t program.Type, n int64) error {
	if a.Type != t || a.Len() != n {
		return fault.Input(field, fmt.Sprintf("%s of %d elements", a.Type, a.Len()), "%s of %d", t, n)
	}
	return nil
}

// SetState copies s into the slots.
func (m *Machine) SetState(s []program.Array) error {
	if len(s) != len(m.state) {
		return fault.Input("state slots", len(s), "%d", len(m.state))
	}
	for i, slot := range m.program.Slots {
		if err := fits(fmt.Sprintf("state slot %d (%s)", i, slot.Name), s[i], slot.Type, slot.Elements); err != nil {
			return err
		}
	}
	for i := range s {
		m.state[i].Copy(s[i])
		m.stateTaint[i] = !allFinite(s[i].F32)
	}
	return nil
}

// State is the current state, a live view: it is valid until the next Step or
// SetState, and the caller leaves it unchanged.
func (m *Machine) State() []program.Array { return m.state }

// Output is the output of operator op in the last step that ended without error,
// valid until the next Step. The machine must have been made with KeepOutputs.
func (m *Machine) Output(op int) program.Array {
	if !m.opt.KeepOutputs {
		panic("kernel: Output needs Options.KeepOutputs")
	}
	return m.outs[op]
}

// Watch has see called in every later Step, after each operator, with its number
// and its output, which the caller leaves unchanged and which is valid during the
// call only. With nil nobody watches any more.
func (m *Machine) Watch(see func(op int, output program.Array)) { m.watch = see }

// Step executes step number step, below program.MaxSteps, and replaces the
// state. With an error the state is the one before the step. The error is a
// *program.Divergence where the step has no finite result, and ctx's where that
// was cancelled, which is looked at between operators.
func (m *Machine) Step(ctx context.Context, step uint64) error {
	if step >= program.MaxSteps {
		return fault.Input("step", step, "less than %d", int64(program.MaxSteps))
	}
	m.step = step
	for i := range m.program.Ops {
		if err := ctx.Err(); err != nil {
			return err
		}
		if d := m.execute(i); d != nil {
			return d
		}
		if m.watch != nil {
			m.watch(i, m.outs[i])
		}
	}
	m.replaceState()
	return nil
}

// replaceState makes the outputs that it is made of the state.
func (m *Machine) replaceState() {
	for i, s := range m.program.Slots {
		if s.Next >= 0 {
			m.stateTaint[i] = false
			if m.opt.KeepOutputs {
				m.state[i].Copy(m.outs[s.Next])
			}
		}
	}
	if !m.opt.KeepOutputs {
		m.swap()
	}
}

// swap exchanges the memory of the state and of the outputs that replace it. Of
// several slots with the same output all but the first get a copy.
func (m *Machine) swap() {
	for i, s := range m.program.Slots {
		if s.Next < 0 {
			continue
		}
		if first := m.first[i]; first < i {
			m.state[i].Copy(m.state[first])
		} else {
			m.state[i], m.outs[s.Next] = m.outs[s.Next], m.state[i]
		}
	}
	m.swapped = !m.swapped
}

// execute computes the output of operator op.
func (m *Machine) execute(op int) *program.Divergence {
	switch {
	case m.threaded == nil || m.tainted(op):
		return m.scalar.run(op)
	case m.threaded.run(op):
		return nil
	}
	d := m.scalar.run(op)
	if d == nil {
		// The two paths disagree about what this program means: nothing that
		// either of them computed can be trusted.
		panic(fmt.Sprintf("kernel: operator %d diverges on the threaded path only", op))
	}
	return d
}

// tainted reports whether operator op may read a value that is not finite.
// Outputs of operators and tables never hold one.
func (m *Machine) tainted(op int) bool {
	in := m.program.Ops[op].In
	for i := range in {
		switch x := &in[i]; x.Source {
		case program.SourceState:
			if m.stateTaint[x.ID] {
				return true
			}
		case program.SourceData:
			if m.dataTaint[x.ID] {
				return true
			}
		}
	}
	return false
}

// source is the memory that x reads; nothing for SourceIndex.
func (m *Machine) source(x *program.Operand) program.Array {
	switch x.Source {
	case program.SourceOp:
		return m.outs[x.ID]
	case program.SourceState:
		return m.state[x.ID]
	case program.SourceData:
		return m.data[x.ID]
	case program.SourceTable:
		return m.program.Tables[x.ID].Values
	}
	return program.Array{Type: program.I32}
}

// Close stops the worker threads. The machine cannot take a step afterwards.
func (m *Machine) Close() {
	if m.threaded != nil {
		m.threaded.pool.close()
	}
}
