package autodiff

import (
	"testing"

	"lode/program"
	"lode/program/builder"
)

// Every instruction with a derivative, by each of its arguments; and those
// without one next to one that has, so that a wrong nonzero would show.
func TestScalarDerivatives(t *testing.T) {
	unary := func(op program.Opcode) func(o *builder.Operator, a, b, c builder.Value) builder.Value {
		return func(o *builder.Operator, a, b, c builder.Value) builder.Value { return o.Do(op, a) }
	}
	binary := func(op program.Opcode) func(o *builder.Operator, a, b, c builder.Value) builder.Value {
		return func(o *builder.Operator, a, b, c builder.Value) builder.Value { return o.Do(op, a, b) }
	}
	flat := func(op program.Opcode) func(o *builder.Operator, a, b, c builder.Value) builder.Value {
		return func(o *builder.Operator, a, b, c builder.Value) builder.Value { return o.FMA(o.Do(op, a, b), a, b) }
	}
	integer := func(op program.Opcode) func(o *builder.Operator, a, b, c builder.Value) builder.Value {
		return func(o *builder.Operator, a, b, c builder.Value) builder.Value {
			v := o.Do(op, o.Do(program.OpF2I, o.Mul(a, o.F32(8))), o.Do(program.OpF2I, o.Mul(b, o.F32(8))))
			switch op {
			case program.OpIADD, program.OpISUB, program.OpIMUL:
				v = o.Do(program.OpI2F, v)
			}
			return o.FMA(v, a, b)
		}
	}
	for op := range program.NumOpcodes {
		var f func(o *builder.Operator, a, b, c builder.Value) builder.Value
		positive := false
		switch op {
		case program.OpADD, program.OpSUB, program.OpMUL, program.OpDIV, program.OpMAX, program.OpMIN:
			f = binary(op)
		case program.OpSQRT, program.OpLOG:
			f, positive = unary(op), true
		case program.OpNEG, program.OpABS, program.OpEXP, program.OpTANH:
			f = unary(op)
		case program.OpFMA:
			f = func(o *builder.Operator, a, b, c builder.Value) builder.Value { return o.FMA(a, b, c) }
		case program.OpLT, program.OpLE, program.OpEQ:
			f = flat(op)
		case program.OpSELECT:
			f = func(o *builder.Operator, a, b, c builder.Value) builder.Value {
				return o.Select(o.Do(program.OpLT, a, o.F32(0)), b, o.Mul(c, a))
			}
		case program.OpEXPO, program.OpPOW2:
			f = func(o *builder.Operator, a, b, c builder.Value) builder.Value {
				return o.FMA(o.Do(program.OpPOW2, o.Do(program.OpEXPO, a)), b, a)
			}
		case program.OpI2F, program.OpF2I:
			f = func(o *builder.Operator, a, b, c builder.Value) builder.Value {
				return o.FMA(o.Do(program.OpI2F, o.Do(program.OpF2I, a)), b, a)
			}
		case program.OpIADD, program.OpISUB, program.OpIMUL, program.OpIEQ, program.OpILT, program.OpILE:
			f = integer(op)
		default:
			t.Fatalf("%v has no test", op)
		}
		t.Run(op.String(), func(t *testing.T) {
			c := newBench(t)
			x, y, z := c.in(9), c.in(9), c.in(9)
			if positive {
				c.params, x = nil, c.pos(9)
			}
			out := c.b.Elementwise("f", func(o *builder.Operator, v []builder.Value) builder.Value {
				w := f(o, v[0], v[1], v[2])
				// every argument counts in the loss, whether op reads it or not
				return o.Add(w, o.Add(o.Mul(o.F32(0.25), v[0]), o.Add(o.Mul(o.F32(1.5), v[1]), v[2])))
			}, x, y, z)
			c.params = []builder.Tensor{x, y, z}
			c.check(c.build(c.loss(out)))
		})
		t.Run(op.String()+" last", func(t *testing.T) { // its own output can be read
			c := newBench(t)
			x, y, z := c.in(9), c.in(9), c.in(9)
			if positive {
				x = c.pos(9)
			}
			c.params = []builder.Tensor{x}
			out := c.b.Elementwise("f", func(o *builder.Operator, v []builder.Value) builder.Value {
				return f(o, v[0], v[1], v[2])
			}, x, y, z)
			c.check(c.build(c.loss(out)))
		})
	}
}

// At a kink the derivative is the documented one.
func TestDerivativesAtKinks(t *testing.T) {
	for _, k := range []struct {
		name string
		f    func(o *builder.Operator, x builder.Value) builder.Value
		want [3]float64 // at -1, 0, 1
	}{
		{"relu", func(o *builder.Operator, x builder.Value) builder.Value { return o.Max(x, o.F32(0)) }, [3]float64{0, 0, 1}},
		{"abs", func(o *builder.Operator, x builder.Value) builder.Value { return o.Do(program.OpABS, x) }, [3]float64{-1, 0, 1}},
		{"min", func(o *builder.Operator, x builder.Value) builder.Value { return o.Do(program.OpMIN, x, o.F32(0)) }, [3]float64{1, 0, 0}},
	} {
		c := newBench(t)
		x := c.in(3)
		c.state[x.ID()] = []float64{-1, 0, 1}
		y := c.b.Elementwise(k.name, func(o *builder.Operator, v []builder.Value) builder.Value { return k.f(o, v[0]) }, x)
		o := c.b.Fold(program.Add, program.Seq, []int64{1}, 3)
		r := c.build(o.Emit(o.Read(y, builder.Axis(1))))
		if got := c.run(r)[r.grads[0]]; [3]float64(got) != k.want {
			t.Errorf("%s: %v, want %v", k.name, got, k.want)
		}
	}
}

// Of equal greatest terms the first one takes the gradient.
func TestMaxPassesToTheFirst(t *testing.T) {
	c := newBench(t)
	x := c.in(2, 4)
	c.state[x.ID()] = []float64{1, 3, 3, 2, 0, 0, 0, 0}
	o := c.b.Fold(program.Max, program.Seq, []int64{2}, 4)
	m := o.Emit(o.Read(x, builder.Axis(0), builder.Axis(1)))
	o = c.b.Fold(program.Add, program.Seq, []int64{1}, 2)
	r := c.build(o.Emit(o.Read(m, builder.Axis(1))))
	if got := c.run(r)[r.grads[0]]; [8]float64(got) != [8]float64{0, 1, 0, 0, 1, 0, 0, 0} {
		t.Error(got)
	}
}
