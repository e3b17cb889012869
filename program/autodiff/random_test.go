package autodiff

import (
	"errors"
	"math"
	"testing"

	"lode/program"
	"lode/program/builder"
)

// Random accesses: coefficients, offsets, divisors, predicates, views,
// indirections and bodies drawn at random, against central differences.
func TestRandomAccesses(t *testing.T) {
	tried, refused := 0, 0
	for seed := range int64(400) {
		c := newBench(t)
		c.rng.Seed(seed)
		y := randomOperator(c)
		if c.b.Err() != nil {
			t.Fatalf("seed %d: %v", seed, c.b.Err())
		}
		loss := c.loss(y)
		tried++
		if _, err := c.tape.Gradients(loss, c.params...); errors.Is(err, errOverlap) || errors.Is(err, errFraction) || errors.Is(err, errAxes) {
			refused++
			continue
		}
		c.check(c.build(loss))
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	if refused > tried/20 {
		t.Errorf("%d of %d accesses cannot be inverted", refused, tried)
	}
}

func randomOperator(c *bench) builder.Tensor {
	some := func(lo, hi int64) int64 { return lo + c.rng.Int63n(hi-lo+1) }
	extents := func(n int64) (e []int64) {
		for range n {
			e = append(e, some(1, 4))
		}
		return e
	}
	out, red := extents(some(1, 3)), extents(some(0, 2))
	o := c.b.Map(out...)
	kind := c.rng.Intn(3)
	switch {
	case len(red) == 0:
	case kind == 0:
		o = c.b.Fold(program.Add, program.Stripe32, out, red...)
	case kind == 1:
		o = c.b.Fold(program.FMA, program.Seq, out, red...)
	default:
		o = c.b.Fold(program.Max, program.Seq, out, red...)
	}
	axes := len(out) + len(red)
	linear := func() builder.Index {
		x := builder.Const(some(-2, 2))
		for j := range axes {
			if c.rng.Intn(2) == 0 {
				x = x.Plus(builder.Axis(j).Times(some(-2, 3)))
			}
		}
		return x
	}
	indirections := 0
	read := func(t builder.Tensor) builder.Value {
		var at []builder.Index
		for range t.Shape() {
			x := linear()
			if c.rng.Intn(3) == 0 { // often just an axis, as in layers
				x = builder.Axis(c.rng.Intn(axes))
			}
			if indirections < 3 && c.rng.Intn(8) == 0 {
				indirections++
				k := c.ints(4, 6)
				x = builder.At(o.Read(k, linear()))
			}
			if c.rng.Intn(4) == 0 {
				x = x.Over(some(1, 3))
			}
			at = append(at, x)
		}
		if c.rng.Intn(3) == 0 {
			at = append(at, linear().Within(some(1, 4)))
		}
		return o.ReadOr(float64(some(0, 1)), t, at...)
	}
	view := func() builder.Tensor {
		t := c.in(extents(some(1, 3))...)
		if d := c.rng.Intn(len(t.Shape())); c.rng.Intn(3) == 0 && t.Dim(d) > 1 {
			t = t.Slice(d, 1, t.Dim(d)-1)
		}
		if c.rng.Intn(4) == 0 && len(t.Shape()) > 1 {
			t = t.Transpose(append([]int{1, 0}, []int{2}[:len(t.Shape())-2]...)...)
		}
		return t
	}
	v := o.Mul(read(view()), read(view()))
	switch c.rng.Intn(4) {
	case 0:
		v = o.Exp(o.Mul(v, o.F32(0.25)))
	case 1:
		v = o.Do(program.OpTANH, v)
	case 2:
		v = o.Div(v, o.Add(o.F32(2), o.Exp(read(view()))))
	}
	y := o.Emit(v)
	// A term besides lets every parameter count, whatever the accesses read.
	for _, p := range c.params {
		n := p.Len()
		f := c.b.Fold(program.Add, program.Seq, []int64{1}, n)
		s := f.Emit(f.Mul(f.Read(p.Flat(), builder.Axis(1)), f.F32(math.Sqrt2)))
		m := c.b.Map(y.Len())
		y = m.Emit(m.Add(m.Read(y.Flat(), builder.Axis(0)), m.Read(s, builder.Const(0))))
	}
	return y
}
