package autodiff

import (
	"math"
	"testing"

	"lode/program"
	"lode/program/builder"
)

// Every operator form that layers are made of, against central differences.
func TestAdjoints(t *testing.T) {
	for _, f := range []struct {
		name  string
		build func(c *bench) builder.Tensor
	}{
		{"dense", func(c *bench) builder.Tensor { return dense(c, c.in(3, 5), c.in(4, 5), c.in(4)) }},
		{"weight read twice", func(c *bench) builder.Tensor {
			w, b := c.in(4, 4), c.in(4)
			return dense(c, dense(c, c.in(3, 4), w, b), w, b)
		}},
		{"batch of one", func(c *bench) builder.Tensor { return dense(c, c.in(1, 5), c.in(4, 5), c.in(4)) }},
		{"one feature", func(c *bench) builder.Tensor { return dense(c, c.in(3, 1), c.in(1, 1), c.in(1)) }},
		{"conv stride 1, padding 1", func(c *bench) builder.Tensor { return conv(c, 2, 3, 5, 6, 4, 3, 1, 1, 1, 1) }},
		{"conv stride 2, padding 1, dilation 2, 2 groups", func(c *bench) builder.Tensor { return conv(c, 2, 4, 9, 8, 6, 3, 2, 1, 2, 2) }},
		{"conv of patches", func(c *bench) builder.Tensor { return conv(c, 2, 1, 6, 6, 2, 2, 2, 0, 1, 1) }},
		{"max pool, overlapping", func(c *bench) builder.Tensor { return pool(c, program.Max, c.in(4, 7, 6), 3, 2, 1) }},
		{"max pool", func(c *bench) builder.Tensor { return pool(c, program.Max, c.in(4, 6, 6), 2, 2, 0) }},
		{"mean pool, overlapping", func(c *bench) builder.Tensor { return pool(c, program.Add, c.in(4, 7, 6), 3, 2, 1) }},
		{"max of products", func(c *bench) builder.Tensor {
			a, b := c.in(3, 6), c.in(6)
			o := c.b.Fold(program.Max, program.Seq, []int64{3}, 6)
			return o.Emit(o.Mul(o.Read(a, builder.Axis(0), builder.Axis(1)), o.Read(b, builder.Axis(1))))
		}},
		{"long max", func(c *bench) builder.Tensor {
			a := c.in(2, 2, 3000)
			o := c.b.Fold(program.Max, program.Seq, []int64{2}, 2, 3000)
			return o.Emit(o.Mul(o.Read(a.Slice(2, 7, 2990), builder.Axis(0), builder.Axis(1), builder.Axis(2).Shift(-1)), o.F32(3)))
		}},
		{"softmax cross-entropy", crossEntropy},
		{"layer norm", layerNorm},
		{"embedding", func(c *bench) builder.Tensor { // repeated words, and one that never comes
			e, tok := c.in(5, 3), c.ints(4, 9)
			o := c.b.Map(9, 3)
			return o.Emit(o.Read(e, builder.At(o.Read(tok, builder.Axis(0))), builder.Axis(1)))
		}},
		{"two-level lookup", func(c *bench) builder.Tensor {
			e, tok, page := c.in(5, 3), c.ints(6, 9), c.ints(5, 6)
			o := c.b.Map(9, 3)
			p := o.Read(page, builder.At(o.Read(tok, builder.Axis(0))))
			return o.Emit(o.Exp(o.Read(e, builder.At(p), builder.Axis(1))))
		}},
		{"attention", attention},
		{"concatenation", func(c *bench) builder.Tensor {
			o := c.b.Map(3, 7)
			v, at := o.F32(0), int64(0)
			for _, n := range []int64{2, 4, 1} {
				v = o.Add(v, o.Read(c.in(3, n), builder.Axis(0), builder.Axis(1).Shift(-at)))
				at += n
			}
			return o.Emit(v)
		}},
		{"nearest upsampling", func(c *bench) builder.Tensor {
			o := c.b.Map(2, 3, 2, 4, 2)
			return o.Emit(o.Read(c.in(2, 3, 4), builder.Axis(0), builder.Axis(1), builder.Axis(3)))
		}},
		{"flip and slice", func(c *bench) builder.Tensor {
			o := c.b.Map(3, 4)
			return o.Emit(o.Read(c.in(7, 4), builder.Axis(0).Shift(2), builder.Axis(1).Times(-1).Shift(3)))
		}},
		{"views of a part", func(c *bench) builder.Tensor {
			x := c.in(4, 6, 5)
			return c.b.Elementwise("product", func(o *builder.Operator, v []builder.Value) builder.Value { return o.Mul(v[0], v[1]) },
				x.Slice(0, 1, 2).Slice(1, 3, 3).Slice(2, 2, 2).Transpose(2, 0, 1), c.in(2, 2, 3))
		}},
		{"every second element", func(c *bench) builder.Tensor {
			x := c.in(12)
			return c.b.Elementwise("exp", func(o *builder.Operator, v []builder.Value) builder.Value { return o.Exp(v[0]) }, x.View(1, builder.Dim{Extent: 6, Pitch: 2}))
		}},
		{"overlapping windows", func(c *bench) builder.Tensor {
			return c.b.Copy(c.in(9).View(1, builder.Dim{Extent: 4, Pitch: 2}, builder.Dim{Extent: 2, Pitch: 1}))
		}},
		{"one element of many", func(c *bench) builder.Tensor {
			o := c.b.Map(4)
			return o.Emit(o.Mul(o.Read(c.in(3, 3), builder.Const(1), builder.Const(2)), o.Read(c.in(4), builder.Axis(0))))
		}},
		{"broadcast", func(c *bench) builder.Tensor {
			a, b := c.in(3, 1, 4), c.in(5)
			o := c.b.Fold(program.Add, program.Stripe32, []int64{3, 5}, 4)
			return o.Emit(o.Exp(o.Mul(o.Read(a, builder.Axis(0), builder.Const(0), builder.Axis(2)), o.Read(b, builder.Axis(1)))))
		}},
		{"unfold through exp", func(c *bench) builder.Tensor {
			o := c.b.Map(4, 3)
			return o.Emit(o.Exp(o.Read(c.in(9), builder.Axis(0).Times(2).Plus(builder.Axis(1)).Shift(-1))))
		}},
		{"unfold over a divisor", func(c *bench) builder.Tensor { // masked points would read the divisor as 0
			o := c.b.Map(4, 3)
			return o.Emit(o.Div(o.Read(c.in(9), builder.Axis(0).Times(2).Plus(builder.Axis(1)).Shift(-1)), o.Read(c.pos(4), builder.Axis(0))))
		}},
		{"transposed convolution", func(c *bench) builder.Tensor {
			o := c.b.Fold(program.FMA, program.Seq, []int64{9}, 3)
			return o.Emit(o.Mul(o.Read(c.in(4), builder.Axis(0).Shift(1).Minus(builder.Axis(1)).Over(2)), o.Read(c.in(3), builder.Axis(1))))
		}},
		{"product of six", func(c *bench) builder.Tensor { // its gradients would need seven operands
			o := c.b.Map(4)
			v := o.F32(1)
			for range 6 {
				v = o.Mul(v, o.Exp(o.Read(c.in(4), builder.Axis(0))))
			}
			return o.Emit(v)
		}},
		{"sum of products of six", func(c *bench) builder.Tensor {
			o := c.b.Fold(program.FMA, program.Seq, []int64{2}, 4)
			v := o.F32(1)
			for range 6 {
				v = o.Mul(v, o.Read(c.in(2, 4), builder.Axis(0), builder.Axis(1)))
			}
			return o.Emit(v)
		}},
		{"greatest of products of six", func(c *bench) builder.Tensor {
			o := c.b.Fold(program.Max, program.Seq, []int64{2}, 4)
			v := o.F32(1)
			for range 5 {
				v = o.Mul(v, o.Read(c.in(2, 4), builder.Axis(0), builder.Axis(1)))
			}
			return o.Emit(v)
		}},
		{"long sum", func(c *bench) builder.Tensor {
			o := c.b.Fold(program.Add, program.Seq, []int64{1}, 5000)
			return o.EmitInit(o.Mul(o.Read(c.in(1), builder.Const(0)), o.Read(c.pos(5), builder.Axis(1).Over(1000))), o.Init(c.in(1), builder.Const(0)))
		}},
	} {
		t.Run(f.name, func(t *testing.T) {
			c := newBench(t)
			y := f.build(c)
			c.check(c.build(c.loss(y)))
		})
	}
}

func dense(c *bench, x, w, b builder.Tensor) builder.Tensor {
	o := c.b.Fold(program.FMA, program.Seq, []int64{x.Dim(0), w.Dim(0)}, x.Dim(1))
	return o.EmitInit(o.Mul(o.Read(x, builder.Axis(0), builder.Axis(2)), o.Read(w, builder.Axis(1), builder.Axis(2))), o.Init(b, builder.Axis(1)))
}

func conv(c *bench, n, ch, h, w, oc, k, stride, pad, dil, groups int64) builder.Tensor {
	cg, og := ch/groups, oc/groups
	oh, ow := (h+2*pad-dil*(k-1)-1)/stride+1, (w+2*pad-dil*(k-1)-1)/stride+1
	x, f, bias := c.in(n, ch, h, w), c.in(oc, cg, k, k), c.in(oc)
	slide := func(y, u int) builder.Index {
		return builder.Axis(y).Times(stride).Plus(builder.Axis(u).Times(dil)).Shift(-pad)
	}
	out := builder.Axis(1).Times(og).Plus(builder.Axis(2))
	o := c.b.Fold(program.FMA, program.Seq, []int64{n, groups, og, oh, ow}, cg, k, k)
	return o.EmitInit(o.Mul(o.Read(x, builder.Axis(0), builder.Axis(1).Times(cg).Plus(builder.Axis(5)), slide(3, 6), slide(4, 7)),
		o.Read(f, out, builder.Axis(5), builder.Axis(6), builder.Axis(7))), o.Init(bias, out))
}

func pool(c *bench, acc program.Accumulator, x builder.Tensor, k, s, pad int64) builder.Tensor {
	oh, ow := (x.Dim(1)+2*pad-k)/s+1, (x.Dim(2)+2*pad-k)/s+1
	oob := 0.0
	if acc == program.Max {
		oob = -math.MaxFloat32
	}
	o := c.b.Fold(acc, program.Seq, []int64{x.Dim(0), oh, ow}, k, k)
	return o.Emit(o.ReadOr(oob, x, builder.Axis(0), builder.Axis(1).Times(s).Plus(builder.Axis(3)).Shift(-pad), builder.Axis(2).Times(s).Plus(builder.Axis(4)).Shift(-pad)))
}

// crossEntropy is derived here, without a rule and through its MAX.
func crossEntropy(c *bench) builder.Tensor {
	const b, n = 4, 7
	z, y := c.in(b, n), c.ints(n, b)
	o := c.b.Fold(program.Max, program.Seq, []int64{b}, n)
	m := o.Emit(o.Read(z, builder.Axis(0), builder.Axis(1)))
	o = c.b.Map(b, n)
	e := o.Emit(o.Exp(o.Sub(o.Read(z, builder.Axis(0), builder.Axis(1)), o.Read(m, builder.Axis(0)))))
	o = c.b.Fold(program.Add, program.Stripe32, []int64{b}, n)
	s := o.Emit(o.Read(e, builder.Axis(0), builder.Axis(1)))
	o = c.b.Fold(program.Add, program.Seq, []int64{1}, b)
	label := o.Read(y, builder.Axis(1))
	return o.Emit(o.Mul(o.F32(0.25), o.Sub(o.Log(o.Read(s, builder.Axis(1))), o.Sub(o.Read(z, builder.Axis(1), builder.At(label)), o.Read(m, builder.Axis(1))))))
}

func layerNorm(c *bench) builder.Tensor {
	const r, d = 3, 40
	x, g, b := c.in(r, d), c.in(d), c.in(d)
	o := c.b.Fold(program.Add, program.Stripe32, []int64{r}, d)
	a := o.Emit(o.Read(x, builder.Axis(0), builder.Axis(1)))
	centre := func(o *builder.Operator) builder.Value {
		return o.Sub(o.Read(x, builder.Axis(0), builder.Axis(1)), o.Mul(o.Read(a, builder.Axis(0)), o.F32(1.0/d)))
	}
	o = c.b.Fold(program.FMA, program.Stripe32, []int64{r}, d)
	v := o.Emit(o.Mul(centre(o), centre(o)))
	o = c.b.Map(r)
	q := o.Emit(o.Div(o.F32(1), o.Sqrt(o.FMA(o.Read(v, builder.Axis(0)), o.F32(1.0/d), o.F32(1e-5)))))
	o = c.b.Map(r, d)
	return o.Emit(o.FMA(o.Mul(centre(o), o.Read(q, builder.Axis(0))), o.Read(g, builder.Axis(1)), o.Read(b, builder.Axis(1))))
}

func attention(c *bench) builder.Tensor {
	const b, n, h, d = 2, 5, 2, 3
	q, k, v := c.in(b, n, h, d), c.in(b, n, h, d), c.in(b, n, h, d)
	causal := builder.Axis(2).Minus(builder.Axis(3)).Within(n)
	o := c.b.Fold(program.FMA, program.Seq, []int64{b, h, n, n}, d)
	s := o.Emit(o.Mul(o.Read(q, builder.Axis(0), builder.Axis(2), builder.Axis(1), builder.Axis(4)), o.Read(k, builder.Axis(0), builder.Axis(3), builder.Axis(1), builder.Axis(4), causal)))
	o = c.b.Fold(program.Max, program.Seq, []int64{b, h, n}, n)
	m := o.Emit(o.ReadOr(-math.MaxFloat32, s, builder.Axis(0), builder.Axis(1), builder.Axis(2), builder.Axis(3), causal))
	c.tape.Stop(m) // what it adds cancels
	o = c.b.Map(b, h, n, n)
	z := o.Mul(o.Sub(o.Read(s, builder.Axis(0), builder.Axis(1), builder.Axis(2), builder.Axis(3)), o.Read(m, builder.Axis(0), builder.Axis(1), builder.Axis(2))), o.F32(0.5))
	seen := o.Do(program.OpILE, o.Position(0, n, builder.Axis(3)), o.Position(0, n, builder.Axis(2)))
	e := o.Emit(o.Exp(o.Select(seen, z, o.F32(-104))))
	o = c.b.Fold(program.Add, program.Stripe32, []int64{b, h, n}, n)
	l := o.Emit(o.Read(e, builder.Axis(0), builder.Axis(1), builder.Axis(2), builder.Axis(3)))
	o = c.b.Map(b, h, n, n)
	p := o.Emit(o.Div(o.Read(e, builder.Axis(0), builder.Axis(1), builder.Axis(2), builder.Axis(3)), o.Read(l, builder.Axis(0), builder.Axis(1), builder.Axis(2))))
	o = c.b.Fold(program.FMA, program.Seq, []int64{b, n, h, d}, n) // b i h d | j
	return o.Emit(o.Mul(o.Read(p, builder.Axis(0), builder.Axis(2), builder.Axis(1), builder.Axis(4), builder.Axis(1).Minus(builder.Axis(4)).Within(n)), o.Read(v, builder.Axis(0), builder.Axis(4), builder.Axis(2), builder.Axis(3))))
}
