package autodiff

import (
	"math"
	"strings"
	"testing"

	"lode/program"
	"lode/program/builder"
)

func exp(c *bench, x builder.Tensor) builder.Tensor {
	return c.b.Elementwise("exp", func(o *builder.Operator, v []builder.Value) builder.Value { return o.Exp(v[0]) }, x)
}

// A rule replaces what lies between its inputs and its output: here it doubles
// the true gradient, which the derived one would not.
func TestRuleReplacesTheDerivedGradient(t *testing.T) {
	gradient := func(ruled bool) []float64 {
		c := newBench(t)
		x := c.in(5)
		y := exp(c, exp(c, x))
		if ruled {
			c.tape.Rule(y, []builder.Tensor{x}, func(dy Cotangent) ([]builder.Tensor, error) {
				o := c.b.Map(5)
				e := o.Exp(o.Read(x, builder.Axis(0)))
				dx := o.Emit(o.Mul(o.Mul(o.F32(2), dy.Read(o, builder.Axis(0))), o.Mul(e, o.Exp(e))))
				return []builder.Tensor{dx}, nil
			})
		}
		r := c.build(c.loss(y))
		return c.run(r)[r.grads[0]]
	}
	derived, ruled := gradient(false), gradient(true)
	for i := range derived {
		if d := ruled[i] - 2*derived[i]; d > 1e-9 || d < -1e-9 {
			t.Errorf("element %d: %v, want twice %v", i, ruled[i], derived[i])
		}
	}
}

func TestStopCutsOnePathOnly(t *testing.T) {
	c := newBench(t)
	x := c.in(5)
	k := exp(c, x)
	c.tape.Stop(k)
	y := c.b.Elementwise("product", func(o *builder.Operator, v []builder.Value) builder.Value { return o.Mul(v[0], v[1]) }, x, k)
	o := c.b.Fold(program.Add, program.Seq, []int64{1}, 5)
	r := c.build(o.Emit(o.Read(y, builder.Axis(1))))
	got, m := c.run(r)[r.grads[0]], c.state[x.ID()]
	for i := range got {
		want := math.Exp(m[i]) // the derivative by the factor x alone
		if d := got[i] - want; d > 1e-9 || d < -1e-9 {
			t.Errorf("element %d: %v, want %v", i, got[i], want)
		}
	}
}

// Nine readers of one tensor: their gradients take two operators to sum.
func TestManyReaders(t *testing.T) {
	c := newBench(t)
	x := c.in(5)
	var sum builder.Tensor
	for i := range 9 {
		y := c.b.Elementwise("reader", func(o *builder.Operator, v []builder.Value) builder.Value {
			return o.Exp(o.Mul(v[0], o.F32(float64(i)/9)))
		}, x)
		if i == 0 {
			sum = y
			continue
		}
		sum = c.b.Elementwise("sum", func(o *builder.Operator, v []builder.Value) builder.Value { return o.Add(v[0], v[1]) }, sum, y)
	}
	c.check(c.build(c.loss(sum)))
}

func TestGradientOfTheLossItselfIsOne(t *testing.T) {
	c := newBench(t)
	loss := c.loss(c.in(3))
	c.params = append(c.params, loss)
	r := c.build(loss)
	if got := c.run(r)[r.grads[1]]; got[0] != 1 {
		t.Error(got)
	}
}

func TestGradientErrors(t *testing.T) {
	for _, f := range []struct {
		name, want string
		call       func(c *bench) error
	}{
		{"a slot as the loss", "not one f32 that an operator computes", func(c *bench) error {
			_, err := c.tape.Gradients(c.in(1), c.in(1))
			return err
		}},
		{"several losses", "not one f32", func(c *bench) error {
			_, err := c.tape.Gradients(exp(c, c.in(2)), c.in(1))
			return err
		}},
		{"no path", "does not depend on stranger", func(c *bench) error {
			_, err := c.tape.Gradients(c.loss(exp(c, c.in(2))), c.b.Slot("stranger", program.F32, 2))
			return err
		}},
		{"a path through comparisons only", "does not depend on p", func(c *bench) error {
			x := c.in(2)
			y := c.b.Elementwise("sign", func(o *builder.Operator, v []builder.Value) builder.Value {
				return o.Do(program.OpLT, v[0], o.F32(0))
			}, x)
			_, err := c.tape.Gradients(c.loss(y), x)
			return err
		}},
		{"a part of a tensor", "not a whole tensor", func(c *bench) error {
			x := c.in(4)
			_, err := c.tape.Gradients(c.loss(exp(c, x)), x.Slice(0, 1, 2))
			return err
		}},
		{"no tensor at all", "no tensor", func(c *bench) error {
			_, err := c.tape.Gradients(c.loss(exp(c, c.in(4))), builder.Tensor{})
			return err
		}},
		{"a rule for a slot", "no operator computes", func(c *bench) error {
			x := c.in(4)
			c.tape.Stop(x)
			_, err := c.tape.Gradients(c.loss(exp(c, x)), x)
			return err
		}},
		{"a rule with too few gradients", "0 gradients for 1", func(c *bench) error {
			x := c.in(4)
			y := exp(c, x)
			c.tape.Rule(y, []builder.Tensor{x}, func(Cotangent) ([]builder.Tensor, error) { return nil, nil })
			_, err := c.tape.Gradients(c.loss(y), x)
			return err
		}},
		{"windows that overlap and are indirect", "neither tile", func(c *bench) error {
			x, k := c.in(9), c.ints(3, 4)
			o := c.b.Map(4, 2)
			y := o.Emit(o.Read(x.View(0, builder.Dim{Extent: 4, Pitch: 2}, builder.Dim{Extent: 3, Pitch: 1}),
				builder.Axis(0), builder.At(o.Read(k, builder.Axis(0)))))
			_, err := c.tape.Gradients(c.loss(y), x)
			return err
		}},
		{"an earlier failure of the builder", "shape [0]", func(c *bench) error {
			y := c.loss(exp(c, c.in(2)))
			c.b.Slot("none", program.F32, 0)
			_, err := c.tape.Gradients(y)
			return err
		}},
	} {
		if err := f.call(newBench(t)); err == nil || !strings.Contains(err.Error(), f.want) {
			t.Errorf("%s: %v, want %q", f.name, err, f.want)
		}
	}
}
