package builder

import (
	"math"
	"math/rand"
	"testing"

	"lode/program"
	"lode/program/internal/interp64"
)

// bench builds programs whose results land in state slots, and runs them.
type bench struct {
	*testing.T
	b      *Builder
	rng    *rand.Rand
	values map[int][]float64 // by slot
	ints   map[int][]float64 // by column
}

func newBench(t *testing.T) *bench {
	t.Helper()
	return &bench{T: t, b: New(2, 4), rng: rand.New(rand.NewSource(1)), values: map[int][]float64{}, ints: map[int][]float64{}}
}

// param is a state slot of random values.
func (c *bench) param(shape ...int64) (Tensor, []float64) {
	t := c.b.Slot("param", program.F32, shape...)
	v := make([]float64, t.Len())
	for i := range v {
		v[i] = float64(float32(c.rng.NormFloat64()))
	}
	c.values[t.ID()] = v
	return t, v
}

// column is n random integers below limit, one column of the dataset.
func (c *bench) column(limit int, n int64) (Tensor, []float64) {
	t := c.b.Column("ints", program.I32, n)
	v := make([]float64, n)
	for i := range v {
		v[i] = float64(c.rng.Intn(limit))
	}
	c.ints[t.ID()] = v
	return t, v
}

// finish builds the program with results in slots of their own, checks it and
// runs one step.
func (c *bench) finish(results ...Tensor) (*program.Program, [][]float64) {
	c.Helper()
	var at []int
	for _, r := range results {
		s := c.b.Slot("result", r.Type(), r.Shape()...)
		at = append(at, s.ID())
		c.b.Set(s, r)
	}
	loss := c.b.Slot("loss", program.F32, 1)
	o := c.b.Map(1)
	c.b.Set(loss, o.Emit(o.Read(loss, Const(0))))
	c.b.Loss(loss)
	p, err := c.b.Build()
	if err != nil {
		c.Fatal(err)
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		c.Fatal(err)
	}
	m := interp64.New(p)
	for i, v := range c.values {
		m.State[i] = v
	}
	for i, v := range c.ints {
		m.Data[i] = v
	}
	if err := m.Step(3); err != nil {
		c.Fatal(err)
	}
	var out [][]float64
	for _, i := range at {
		out = append(out, m.State[i])
	}
	return p, out
}

func (c *bench) same(got, want []float64) {
	c.Helper()
	if len(got) != len(want) {
		c.Fatalf("%d values, want %d", len(got), len(want))
	}
	for i := range got {
		if !(math.Abs(got[i]-want[i]) <= 1e-12*(1+math.Abs(want[i]))) {
			c.Fatalf("value %d is %v, want %v", i, got[i], want[i])
		}
	}
}
