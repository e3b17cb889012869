package autodiff

import (
	"math"
	"math/rand"
	"testing"

	"lode/program"
	"lode/program/builder"
	"lode/program/internal/interp64"
)

// bench builds a function of some parameters and compares its gradients with
// central differences in float64.
type bench struct {
	*testing.T
	b      *builder.Builder
	tape   *Tape
	rng    *rand.Rand
	params []builder.Tensor
	state  map[int][]float64
	data   map[int][]float64
}

const rows = 2

func newBench(t *testing.T) *bench {
	b := builder.New(rows, rows)
	return &bench{T: t, b: b, tape: New(b), rng: rand.New(rand.NewSource(7)), state: map[int][]float64{}, data: map[int][]float64{}}
}

// in is a parameter of normal random values.
func (c *bench) in(shape ...int64) builder.Tensor {
	return c.param(func() float64 { return c.rng.NormFloat64() }, shape...)
}

// pos is a parameter of values between 0.5 and 2.
func (c *bench) pos(shape ...int64) builder.Tensor {
	return c.param(func() float64 { return 0.5 + 1.5*c.rng.Float64() }, shape...)
}

func (c *bench) param(f func() float64, shape ...int64) builder.Tensor {
	t := c.b.Slot("p", program.F32, shape...)
	v := make([]float64, t.Len())
	for i := range v {
		v[i] = f()
	}
	c.state[t.ID()] = v
	c.params = append(c.params, t)
	return t
}

// ints is a column of n random integers below limit.
func (c *bench) ints(limit int, n int64) builder.Tensor {
	t := c.b.Column("ints", program.I32, rows, n) // the first n are read
	v := make([]float64, rows*n)
	for i := range v {
		v[i] = float64(c.rng.Intn(limit))
	}
	c.data[t.ID()] = v
	return t.Slice(0, 0, 1).Reshape(n)
}

// loss is the sum of y times fixed random numbers.
func (c *bench) loss(y builder.Tensor) builder.Tensor {
	n := y.Len()
	r := c.b.Column("weights", program.F32, rows, n)
	v := make([]float64, rows*n)
	for i := range v {
		v[i] = c.rng.NormFloat64()
	}
	c.data[r.ID()] = v
	o := c.b.Fold(program.FMA, program.Seq, []int64{1}, n).Named("loss")
	return o.Emit(o.Mul(o.Read(y.Flat(), builder.Axis(1)), o.Read(r, builder.Const(0), builder.Axis(1))))
}

// built is a checked program that leaves loss and gradients in slots.
type built struct {
	p     *program.Program
	loss  int
	grads []int
}

func (c *bench) build(loss builder.Tensor) built {
	c.Helper()
	g, err := c.tape.Gradients(loss, c.params...)
	if err != nil {
		c.Fatal(err)
	}
	var r built
	for i, t := range g {
		s := c.b.Slot("gradient", program.F32, c.params[i].Shape()...)
		c.b.Set(s, t)
		r.grads = append(r.grads, s.ID())
	}
	s := c.b.Slot("loss", program.F32, 1)
	c.b.Set(s, loss)
	c.b.Loss(s)
	r.loss = s.ID()
	if r.p, err = c.b.Build(); err != nil {
		c.Fatal(err)
	}
	if err := program.Check(r.p, program.DefaultLimits()); err != nil {
		c.Fatal(err)
	}
	return r
}

// run does one step and returns the state after it.
func (c *bench) run(r built) [][]float64 {
	c.Helper()
	m := interp64.New(r.p)
	for i, v := range c.state {
		m.State[i] = v
	}
	for i, v := range c.data {
		m.Data[i] = v
	}
	if err := m.Step(0); err != nil {
		c.Fatal(err)
	}
	return m.State
}

// check compares the gradients with central differences; their relative error is
// below 1e-6 of the largest. Of long parameters a sample is compared.
func (c *bench) check(r built) {
	c.Helper()
	got := c.run(r)
	for i, p := range c.params {
		v := c.state[p.ID()]
		worst, scale := 0.0, 0.0
		for j := range v {
			if len(v) > 500 && j%499 != 0 && got[r.grads[i]][j] == 0 {
				continue
			}
			const h = 1e-5
			old := v[j]
			v[j] = old + h
			up := c.run(r)[r.loss][0]
			v[j] = old - h
			down := c.run(r)[r.loss][0]
			v[j] = old
			fd := (up - down) / (2 * h)
			worst = max(worst, math.Abs(fd-got[r.grads[i]][j]))
			scale = max(scale, math.Abs(fd))
		}
		if !(worst <= 1e-6*scale) {
			c.Errorf("parameter %d: error %.1e of %.1e; %d operators", i, worst, scale, len(r.p.Ops))
		}
	}
}
