package autodiff

import (
	"context"
	"math"
	"testing"

	"lode/program"
	"lode/program/builder"
	"lode/program/kernel"
)

// The derived adjoints of dense layers, convolutions, pools, embeddings and
// dropout are the operators that one would write by hand: they give the same bits.
func TestDerivedEqualsHandWrittenToTheBit(t *testing.T) {
	axis, read := builder.Axis, (*builder.Operator).Read
	fma := func(b *builder.Builder, out []int64, red ...int64) *builder.Operator {
		return b.Fold(program.FMA, program.Seq, out, red...)
	}
	for _, f := range []struct {
		name  string
		build func(c *bench) (y builder.Tensor, hand func(dy builder.Tensor) []builder.Tensor)
	}{
		{"dense", func(c *bench) (builder.Tensor, func(builder.Tensor) []builder.Tensor) {
			const n, in, out = 6, 33, 10
			x, w, bias := c.in(n, in), c.in(out, in), c.in(out)
			return dense(c, x, w, bias), func(dy builder.Tensor) []builder.Tensor {
				dy = dy.Reshape(n, out)
				o := fma(c.b, []int64{n, in}, out)
				dx := o.Emit(o.Mul(read(o, dy, axis(0), axis(2)), read(o, w, axis(2), axis(1))))
				o = fma(c.b, []int64{out, in}, n)
				dw := o.Emit(o.Mul(read(o, dy, axis(2), axis(0)), read(o, x, axis(2), axis(1))))
				o = c.b.Fold(program.Add, program.Seq, []int64{out}, n)
				return []builder.Tensor{dx, dw, o.Emit(read(o, dy, axis(1), axis(0)))}
			}
		}},
		{"convolution", func(c *bench) (builder.Tensor, func(builder.Tensor) []builder.Tensor) {
			const n, ch, oc, k, h, w = 2, 3, 4, 3, 5, 6
			y := conv(c, n, ch, h, w, oc, k, 1, 1, 1, 1)
			x, f := c.params[0], c.params[1]
			return y, func(dy builder.Tensor) []builder.Tensor {
				dy = dy.Reshape(n, oc, h, w)
				back := func(h, u int) builder.Index { return axis(h).Minus(axis(u)).Shift(1) }
				o := fma(c.b, []int64{n, ch, h, w}, oc, k, k)
				dx := o.Emit(o.Mul(read(o, dy, axis(0), axis(4), back(2, 5), back(3, 6)), read(o, f, axis(4), axis(1), axis(5), axis(6))))
				slide := func(y, u int) builder.Index { return axis(y).Plus(axis(u)).Shift(-1) }
				o = fma(c.b, []int64{oc, ch, k, k}, n, h, w)
				df := o.Emit(o.Mul(read(o, dy, axis(4), axis(0), axis(5), axis(6)), read(o, x, axis(4), axis(1), slide(5, 2), slide(6, 3))))
				o = c.b.Fold(program.Add, program.Seq, []int64{oc}, n, h, w)
				return []builder.Tensor{dx, df, o.Emit(read(o, dy, axis(1), axis(0), axis(2), axis(3)))}
			}
		}},
		{"embedding", func(c *bench) (builder.Tensor, func(builder.Tensor) []builder.Tensor) {
			const words, width, n = 5, 3, 9
			e, tok := c.in(words, width), c.ints(words, n)
			o := c.b.Map(n, width)
			y := o.Emit(o.Read(e, builder.At(o.Read(tok, axis(0))), axis(1)))
			return y, func(dy builder.Tensor) []builder.Tensor {
				o := c.b.Fold(program.Add, program.Seq, []int64{words, width}, n)
				hit := builder.At(o.Read(tok, axis(2))).Minus(axis(0)).Within(1)
				return []builder.Tensor{o.Emit(o.Read(dy.Reshape(n, width), axis(2), axis(1), hit))}
			}
		}},
		{"convolution with stride, dilation and groups", func(c *bench) (builder.Tensor, func(builder.Tensor) []builder.Tensor) {
			const n, ch, oc, k, h, w, s, p, d, g = 2, 4, 6, 3, 9, 8, 2, 1, 2, 2
			const cg, og, oh, ow = ch / g, oc / g, (h+2*p-d*(k-1)-1)/s + 1, (w+2*p-d*(k-1)-1)/s + 1
			y := conv(c, n, ch, h, w, oc, k, s, p, d, g)
			x, f := c.params[0], c.params[1]
			return y, func(dy builder.Tensor) []builder.Tensor {
				dy = dy.Reshape(n, oc, oh, ow)
				back := func(h, u int) builder.Index { return axis(h).Minus(axis(u).Times(d)).Shift(p).Over(s) }
				o := fma(c.b, []int64{n, g, cg, h, w}, og, k, k)
				out := axis(1).Times(og).Plus(axis(5))
				dx := o.Emit(o.Mul(read(o, dy, axis(0), out, back(3, 6), back(4, 7)), read(o, f, out, axis(2), axis(6), axis(7))))
				slide := func(y, u int) builder.Index { return axis(y).Times(s).Plus(axis(u).Times(d)).Shift(-p) }
				o = fma(c.b, []int64{g, og, cg, k, k}, n, oh, ow)
				out = axis(0).Times(og).Plus(axis(1))
				df := o.Emit(o.Mul(read(o, dy, axis(5), out, axis(6), axis(7)), read(o, x, axis(5), axis(0).Times(cg).Plus(axis(2)), slide(6, 3), slide(7, 4))))
				o = c.b.Fold(program.Add, program.Seq, []int64{oc}, n, oh, ow)
				return []builder.Tensor{dx, df, o.Emit(read(o, dy, axis(1), axis(0), axis(2), axis(3)))}
			}
		}},
		{"overlapping max pool", func(c *bench) (builder.Tensor, func(builder.Tensor) []builder.Tensor) {
			const n, h, w, k, s, p = 4, 7, 6, 3, 2, 1
			const oh, ow = (h+2*p-k)/s + 1, (w+2*p-k)/s + 1
			x := c.in(n, h, w)
			y := pool(c, program.Max, x, k, s, p)
			return y, func(dy builder.Tensor) []builder.Tensor {
				dy = dy.Reshape(n, oh, ow)
				number := func(o *builder.Operator) builder.Value { // minus the number of the pixel in its window
					return o.Do(program.OpI2F, o.Do(program.OpISUB, o.I32(0), o.Position(0, k*k, axis(3).Times(k).Plus(axis(4)))))
				}
				o := c.b.Fold(program.Max, program.Seq, []int64{n, oh, ow}, k, k)
				pixel := o.ReadOr(-math.MaxFloat32, x, axis(0), axis(1).Times(s).Plus(axis(3)).Shift(-p), axis(2).Times(s).Plus(axis(4)).Shift(-p))
				hit := o.Do(program.OpEQ, pixel, read(o, y, axis(0), axis(1), axis(2)))
				first := o.Emit(o.Select(hit, number(o), o.F32(-math.MaxFloat32)))
				back := func(h, u int) builder.Index { return axis(h).Minus(axis(u)).Shift(p).Over(s) }
				o = c.b.Fold(program.Add, program.Seq, []int64{n, h, w}, k, k)
				at := []builder.Index{axis(0), back(1, 3), back(2, 4)}
				hit = o.Do(program.OpEQ, o.ReadOr(1, first, at...), number(o))
				return []builder.Tensor{o.Emit(o.Select(hit, read(o, dy, at...), o.F32(0)))}
			}
		}},
		{"overlapping mean pool", func(c *bench) (builder.Tensor, func(builder.Tensor) []builder.Tensor) {
			const n, h, w, k, s, p = 4, 7, 6, 3, 2, 1
			y := pool(c, program.Add, c.in(n, h, w), k, s, p)
			return y, func(dy builder.Tensor) []builder.Tensor {
				back := func(h, u int) builder.Index { return axis(h).Minus(axis(u)).Shift(p).Over(s) }
				o := c.b.Fold(program.Add, program.Seq, []int64{n, h, w}, k, k)
				return []builder.Tensor{o.Emit(read(o, dy.Reshape(y.Shape()...), axis(0), back(1, 3), back(2, 4)))}
			}
		}},
		{"dropout", func(c *bench) (builder.Tensor, func(builder.Tensor) []builder.Tensor) {
			x, u := c.in(40), c.b.Uniform(40)
			drop := func(x builder.Tensor) builder.Tensor {
				return c.b.Elementwise("dropout", func(o *builder.Operator, v []builder.Value) builder.Value {
					return o.Select(o.Do(program.OpLT, v[1], o.F32(0.4)), o.F32(0), o.Mul(v[0], o.F32(1/0.6)))
				}, x, u)
			}
			return drop(x), func(dy builder.Tensor) []builder.Tensor { return []builder.Tensor{drop(dy.Flat())} }
		}},
	} {
		t.Run(f.name, func(t *testing.T) {
			c := newBench(t)
			y, hand := f.build(c)
			params := c.params
			r := c.in(y.Len()) // the gradient of y
			c.params = params
			o := c.b.Fold(program.FMA, program.Seq, []int64{1}, y.Len())
			loss := o.Emit(o.Mul(o.Read(y.Flat(), axis(1)), o.Read(r, axis(1))))
			var byHand []int
			for i, g := range hand(r) {
				s := c.b.Slot("by hand", program.F32, params[i].Shape()...)
				c.b.Set(s, c.b.Copy(g.Flat()).Flat()) // a copy is not shared with the derived operator
				byHand = append(byHand, s.ID())
			}
			built := c.build(loss)
			got := c.execute(built)
			for i := range byHand {
				h, d := got[byHand[i]].F32, got[built.grads[i]].F32
				for e := range h {
					if math.Float32bits(h[e]) != math.Float32bits(d[e]) {
						t.Fatalf("parameter %d element %d: %v by hand, %v derived", i, e, h[e], d[e])
					}
				}
			}
		})
	}
}

// execute runs one step exactly, in float32.
func (c *bench) execute(r built) []program.Array {
	c.Helper()
	var data, state []program.Array
	for i, col := range r.p.Columns {
		data = append(data, array(col.Type, col.Elements, c.data[i]))
	}
	for i, s := range r.p.Slots {
		state = append(state, array(s.Type, s.Elements, c.state[i]))
	}
	m, err := kernel.New(r.p, data, [32]byte{}, kernel.Options{Threads: 1})
	if err != nil {
		c.Fatal(err)
	}
	c.Cleanup(m.Close)
	if err := m.SetState(state); err != nil {
		c.Fatal(err)
	}
	if err := m.Step(context.Background(), 0); err != nil {
		c.Fatal(err)
	}
	return m.State()
}

func array(t program.Type, n int64, v []float64) program.Array {
	a := program.NewArray(t, n)
	for i, x := range v {
		if t == program.I32 {
			a.I32[i] = int32(x)
		} else {
			a.F32[i] = float32(x)
		}
	}
	return a
}
