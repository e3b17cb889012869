// Package layertest has every layer, loss and optimizer of package nn as a step
// program of its own, forward and backward, with a state and data: for tests of
// gradients and of everything that executes programs.
package layertest

import (
	"fmt"
	"math/rand"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// Layer is one program. A step leaves the gradients of the loss by the slots
// Parameters in the slots Gradients, in the same order.
type Layer struct {
	Name                  string
	Program               *program.Program
	State, Data           []program.Array
	Parameters, Gradients []int
}

// bench collects what a layer reads while it is built. A step takes all rows.
type bench struct {
	b      *builder.Builder
	tape   *autodiff.Tape
	random *rand.Rand
	params []builder.Tensor
	state  map[int]program.Array // of slots
	data   []program.Array
}

// rows is the number of rows of every dataset and step.
const rows = 2

// build makes the program of a layer: the loss is the sum of its output, weighted
// by random numbers, or the output itself where it is one number.
func build(name string, layer func(c *bench) builder.Tensor) (Layer, error) {
	b := builder.New(rows, rows)
	c := &bench{b: b, tape: autodiff.New(b), random: rand.New(rand.NewSource(7)), state: map[int]program.Array{}}
	y := layer(c)
	loss := y
	if y.Len() > 1 {
		loss = c.weighted(y)
	}
	l := Layer{Name: name}
	if b.Err() == nil && len(c.params) > 0 {
		gradients, err := c.tape.Gradients(loss, c.params...)
		if err != nil {
			return l, fmt.Errorf("%s: %w", name, err)
		}
		for i, g := range gradients {
			s := b.Slot(fmt.Sprintf("gradient %d", i+1), program.F32, c.params[i].Shape()...)
			b.Set(s, g)
			l.Parameters, l.Gradients = append(l.Parameters, c.params[i].ID()), append(l.Gradients, s.ID())
		}
	}
	s := b.Slot("loss", program.F32, 1)
	b.Set(s, loss)
	b.Loss(s)
	p, err := b.Build()
	if err != nil {
		return l, fmt.Errorf("%s: %w", name, err)
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		return l, fmt.Errorf("%s: %w", name, err)
	}
	for i, s := range p.Slots {
		v, ok := c.state[i]
		if !ok {
			v = program.NewArray(s.Type, s.Elements)
		}
		l.State = append(l.State, v)
	}
	l.Program, l.Data = p, c.data
	return l, nil
}

// weighted is the sum of y times fixed random numbers.
func (c *bench) weighted(y builder.Tensor) builder.Tensor {
	r := c.column(y.Len(), c.normal)
	o := c.b.Fold(program.FMA, program.Seq, []int64{1}, y.Len()).Named("loss")
	return o.Emit(o.Mul(o.Read(y.Flat(), builder.Axis(1)), o.Read(r, builder.Const(0), builder.Axis(1))))
}

func (c *bench) normal() float32   { return float32(c.random.NormFloat64()) }
func (c *bench) positive() float32 { return float32(0.5 + 1.5*c.random.Float64()) }

// in is a parameter of normal random numbers, pos one of numbers from 0.5 to 2.
func (c *bench) in(shape ...int64) builder.Tensor  { return c.parameter(c.normal, shape) }
func (c *bench) pos(shape ...int64) builder.Tensor { return c.parameter(c.positive, shape) }

func (c *bench) parameter(f func() float32, shape []int64) builder.Tensor {
	t := c.slot(fmt.Sprintf("p%d", len(c.params)+1), f, shape...)
	c.params = append(c.params, t)
	return t
}

// slot is a tensor of the state that is no parameter.
func (c *bench) slot(name string, f func() float32, shape ...int64) builder.Tensor {
	t := c.b.Slot(name, program.F32, shape...)
	v := program.NewArray(program.F32, t.Len())
	for i := range v.F32 {
		v.F32[i] = f()
	}
	c.state[t.ID()] = v
	return t
}

// column is data of f32, width numbers a row.
func (c *bench) column(width int64, f func() float32) builder.Tensor {
	v := program.NewArray(program.F32, rows*width)
	for i := range v.F32 {
		v.F32[i] = f()
	}
	c.data = append(c.data, v)
	return c.b.Column(fmt.Sprintf("x%d", len(c.data)), program.F32, rows, width)
}

// ints is n random integers below limit, from data.
func (c *bench) ints(limit int32, n int64) builder.Tensor {
	return c.intColumn(limit, n).Slice(0, 0, 1).Reshape(n)
}

func (c *bench) intColumn(limit int32, width int64) builder.Tensor {
	v := program.NewArray(program.I32, rows*width)
	for i := range v.I32 {
		v.I32[i] = c.random.Int31n(limit)
	}
	c.data = append(c.data, v)
	return c.b.Column(fmt.Sprintf("k%d", len(c.data)), program.I32, rows, width)
}
