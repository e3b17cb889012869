// Package interp64 runs a step program in float64, for tests of derivatives
// only. It follows the operator form to the letter but not its arithmetic:
// nothing is rounded to float32, EXP, LOG and TANH are those of package math, a
// STRIPE32 fold is a plain sum, and PERM takes the rows in file order. A central
// difference of its loss is accurate to about nine digits.
package interp64

import (
	"fmt"
	"math"

	"lode/program"
)

// Machine holds the tensors of one program. The caller fills State and Data.
type Machine struct {
	Program *program.Program
	State   [][]float64
	Data    [][]float64
	Outputs [][]float64 // of the operators of the last step

	tables [][]float64
	step   int64
}

// New returns a machine with zero state and data.
func New(p *program.Program) *Machine {
	m := &Machine{Program: p}
	for _, s := range p.Slots {
		m.State = append(m.State, make([]float64, s.Elements))
	}
	for _, c := range p.Columns {
		m.Data = append(m.Data, make([]float64, c.Elements))
	}
	for _, t := range p.Tables {
		m.tables = append(m.tables, Float64s(t.Values))
	}
	return m
}

// Float64s converts any array.
func Float64s(a program.Array) []float64 {
	v := make([]float64, 0, a.Len())
	for _, x := range a.F32 {
		v = append(v, float64(x))
	}
	for _, x := range a.I32 {
		v = append(v, float64(x))
	}
	for _, x := range a.U8 {
		v = append(v, float64(x))
	}
	return v
}

// Step runs step number step and replaces the state. An error says which
// operator met a value that is not finite.
func (m *Machine) Step(step int64) error {
	m.step = step
	m.Outputs = make([][]float64, len(m.Program.Ops))
	for i := range m.Program.Ops {
		if err := m.run(i); err != nil {
			return err
		}
	}
	next := append([][]float64{}, m.State...)
	for i, s := range m.Program.Slots {
		if s.Next >= 0 {
			next[i] = m.Outputs[s.Next]
		}
	}
	m.State = next
	return nil
}

// run computes the output of operator i.
func (m *Machine) run(i int) error {
	op := &m.Program.Ops[i]
	out := make([]float64, op.Outputs())
	m.Outputs[i] = out
	switch op.Kind {
	case program.RNG:
		for e := range out { // any uniform numbers serve, as long as they repeat
			z := (uint64(e)+1)*0x9E3779B97F4A7C15 + uint64(op.Consts[0])*0xBF58476D1CE4E5B9 + uint64(m.step)
			z = (z ^ z>>30) * 0x94D049BB133111EB
			out[e] = float64((z^z>>31)>>40) / (1 << 24)
		}
		return nil
	case program.Perm:
		for e := range out {
			out[e] = float64((m.step*m.Program.Batch + int64(e)) % m.Program.Rows)
		}
		return nil
	}
	f := frame{m: m, op: op}
	for k, bits := range op.Consts {
		f.v[program.RefConstF32+k] = float64(math.Float32frombits(bits))
		f.v[program.RefConstI32+k] = float64(int32(bits))
	}
	for e := range out {
		out[e] = f.element()
		if f.failed || out[e]-out[e] != 0 {
			return fmt.Errorf("operator %d (%s): element %d is not finite", i, op.Name, e)
		}
		f.advance(0, op.OutAxes)
	}
	return nil
}

// frame evaluates the elements of one operator.
type frame struct {
	m      *Machine
	op     *program.Op
	axes   [program.MaxAxes]int64
	v      [program.RefResult + program.MaxInstructions]float64
	failed bool
}

// element is the output at the current output axes.
func (f *frame) element() float64 {
	op := f.op
	acc := 0.0
	if op.Init >= 0 {
		acc = f.load(&op.In[op.Init])
	}
	result := len(op.In) - 1
	if len(op.Body) > 0 {
		result = program.RefResult + len(op.Body) - 1
	}
	for k := range op.Terms() {
		for i := range op.In {
			if int8(i) != op.Init {
				f.v[i] = f.load(&op.In[i])
			}
		}
		for i, t := range op.Body {
			x := scalar(t.Op, f.v[t.A], f.v[t.B], f.v[t.C])
			f.failed = f.failed || x-x != 0
			f.v[program.RefResult+i] = x
		}
		switch term := f.v[result]; {
		case op.Kind == program.Map:
			acc = term
		case op.Acc != program.Max:
			acc += term
		case k == 0 || term > acc:
			acc = term
		}
		f.advance(op.OutAxes, op.Axes())
	}
	return acc
}

// advance steps the axes in [from, to), the last one fastest.
func (f *frame) advance(from, to int) {
	for j := to - 1; j >= from; j-- {
		if f.axes[j]++; f.axes[j] < f.op.Extents[j] {
			return
		}
		f.axes[j] = 0
	}
}

// load reads an operand at the current axes.
func (f *frame) load(x *program.Operand) float64 {
	address := x.Offset
	for _, c := range x.Coords {
		n := c.Const
		for j, a := range c.Coef {
			n += int64(a) * f.axes[j]
		}
		switch {
		case c.Ind == program.IndStep:
			n += f.m.step
		case c.Ind >= 0:
			n += int64(f.v[c.Ind])
		}
		if n%c.Div != 0 || n/c.Div < 0 || n/c.Div >= c.Extent {
			if x.Type == program.I32 {
				return float64(int32(x.Oob))
			}
			return float64(math.Float32frombits(x.Oob))
		}
		address += c.Pitch * (n / c.Div)
	}
	switch x.Source {
	case program.SourceOp:
		return f.m.Outputs[x.ID][address]
	case program.SourceState:
		return f.m.State[x.ID][address]
	case program.SourceData:
		return f.m.Data[x.ID][address]
	case program.SourceTable:
		return f.m.tables[x.ID][address]
	}
	return float64(address)
}
