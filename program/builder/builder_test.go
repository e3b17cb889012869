package builder

import (
	"slices"
	"strings"
	"testing"

	"lode/program"
)

func TestViews(t *testing.T) {
	c := newBench(t)
	x, v := c.param(3, 4, 5)
	sub := c.b.Copy(x.Slice(1, 1, 2).Transpose(2, 0, 1)) // [5, 3, 2]
	wide := c.b.Copy(x.Slice(0, 2, 1).Reshape(20).Slice(0, 3, 2).Repeat(0, 3))
	_, got := c.finish(sub, wide)
	var want []float64
	for k := range 5 {
		for i := range 3 {
			for j := 1; j < 3; j++ {
				want = append(want, v[(i*4+j)*5+k])
			}
		}
	}
	c.same(got[0], want)
	c.same(got[1], []float64{v[43], v[44], v[43], v[44], v[43], v[44]})
}

func TestReshapeOfATransposedViewIsRefused(t *testing.T) {
	b := New(1, 1)
	b.Slot("x", program.F32, 2, 3).Transpose(1, 0).Reshape(6)
	if b.Err() == nil || !strings.Contains(b.Err().Error(), "[3 2]") {
		t.Fatal(b.Err())
	}
}

func TestDeadPartsAreDropped(t *testing.T) {
	c := newBench(t)
	x, v := c.param(4)
	y, _ := c.param(4)
	unused := c.b.Table("unused", program.Array{Type: program.F32, F32: []float32{7}})
	o := c.b.Map(4)
	o.Exp(o.Add(o.Read(y, Axis(0)), o.F32(3))) // nothing needs it
	o.Read(unused, Const(0))
	z := o.Emit(o.Mul(o.Read(x, Axis(0)), o.F32(2)))
	o = c.b.Map(4)
	o.Emit(o.Neg(o.Read(z, Axis(0)))) // no slot needs it
	p, got := c.finish(z)
	if len(p.Ops) != 2 || len(p.Tables) != 0 {
		t.Errorf("%d operators, %d tables", len(p.Ops), len(p.Tables))
	}
	if op := p.Ops[0]; len(op.In) != 1 || len(op.Body) != 1 || len(op.Consts) != 1 {
		t.Errorf("%d operands, %d instructions, %d constants", len(op.In), len(op.Body), len(op.Consts))
	}
	c.same(got[0], []float64{2 * v[0], 2 * v[1], 2 * v[2], 2 * v[3]})
}

func TestCommonSubexpressionsAreShared(t *testing.T) {
	c := newBench(t)
	x, _ := c.param(4)
	square := func() Tensor {
		o := c.b.Map(4)
		a := o.Add(o.Read(x, Axis(0)), o.F32(1))
		b := o.Add(o.Read(x, Axis(0)), o.F32(1))
		return o.Emit(o.Add(o.Mul(a, b), o.Mul(a, b)))
	}
	y, z := square(), square()
	if y.ID() != z.ID() {
		t.Error("equal operators are emitted twice")
	}
	p, _ := c.finish(y)
	if op := p.Ops[0]; len(op.In) != 1 || len(op.Body) != 3 {
		t.Errorf("%d operands, %d instructions", len(op.In), len(op.Body))
	}
}

func TestNeutralInstructionsVanish(t *testing.T) {
	c := newBench(t)
	x, v := c.param(4)
	o := c.b.Map(4)
	a := o.Read(x, Axis(0))
	y := o.Emit(o.Div(o.Sub(o.Add(o.Mul(a, o.F32(1)), o.F32(0)), o.F32(0)), o.F32(1)))
	p, got := c.finish(y)
	if len(p.Ops[0].Body) != 0 || len(p.Ops[0].Consts) != 0 {
		t.Errorf("%v %v", p.Ops[0].Body, p.Ops[0].Consts)
	}
	c.same(got[0], v)
}

func TestCoordinatesAndAxesMerge(t *testing.T) {
	c := newBench(t)
	x, _ := c.param(3, 4, 5)
	bias, _ := c.param(5)
	o := c.b.Map(3, 4, 5)
	flat := o.Emit(o.Neg(o.Read(x, Axis(0), Axis(1), Axis(2))))
	o = c.b.Map(3, 4, 5)
	broad := o.Emit(o.Add(o.Read(x, Axis(0), Axis(1), Axis(2)), o.Read(bias, Axis(2))))
	o = c.b.Map(3, 4)
	last := o.Emit(o.Read(x, Axis(0), Axis(1), Const(4)))
	o = c.b.Map(3, 4, 5)
	padded := o.Emit(o.Read(x, Axis(0), Axis(1).Shift(-1), Axis(2), Axis(0).Within(3), Axis(1).Shift(-1).Within(4)))
	p, _ := c.finish(flat, broad, last, padded)
	if op := p.Ops[0]; op.Axes() != 1 || op.Extents[0] != 60 || len(op.In[0].Coords) != 1 {
		t.Errorf("flat: %+v", op)
	}
	if op := p.Ops[1]; op.Axes() != 2 || op.Extents[0] != 12 || len(op.In[0].Coords) != 1 {
		t.Errorf("broadcast: %+v", op)
	}
	if op := p.Ops[2]; op.Axes() != 1 || op.In[0].Offset != 4 || op.In[0].Coords[0].Extent != 12 {
		t.Errorf("slice: %+v", op)
	}
	if x := p.Ops[3].In[0]; len(x.Coords) != 3 || slices.ContainsFunc(x.Coords, func(c program.Coord) bool { return c.Pitch == 0 }) {
		t.Errorf("padded: %+v", x)
	}
}

func TestDivisorsAreReduced(t *testing.T) {
	c := newBench(t)
	x, v := c.param(4)
	o := c.b.Map(8)
	y := o.Emit(o.Read(x, Axis(0).Times(2).Over(4)))
	p, got := c.finish(y)
	if q := p.Ops[0].In[0].Coords[0]; q.Div != 2 || q.Coef[0] != 1 {
		t.Errorf("%+v", q)
	}
	c.same(got[0], []float64{v[0], 0, v[1], 0, v[2], 0, v[3], 0})
}

func TestLongSumsAreSplit(t *testing.T) {
	for _, k := range []int64{4096, 4097, 8192, 10007, 3 * 4096, 1 << 14} {
		c := newBench(t)
		x, v := c.param(3, k)
		start, sv := c.param(3)
		read := func(o *Operator) Value { return o.Read(x, Axis(0), Axis(1)) }
		o := c.b.Fold(program.Add, program.Seq, []int64{3}, k)
		sum := o.EmitInit(o.Mul(read(o), o.F32(2)), o.Init(start, Axis(0)))
		o = c.b.Fold(program.FMA, program.Stripe32, []int64{3}, k)
		squares := o.Emit(o.Mul(read(o), read(o)))
		o = c.b.Fold(program.Max, program.Seq, []int64{3}, k)
		top := o.Emit(read(o))
		p, got := c.finish(sum, squares, top)
		for i := range p.Ops {
			if p.Ops[i].Terms() > program.MaxSum {
				t.Errorf("operator %d has %d terms", i, p.Ops[i].Terms())
			}
		}
		want := [3][]float64{make([]float64, 3), make([]float64, 3), make([]float64, 3)}
		for i := range int64(3) {
			row := v[i*k : (i+1)*k]
			want[0][i] = sv[i]
			for _, e := range row {
				want[0][i] += 2 * e
				want[1][i] += e * e
			}
			want[2][i] = slices.Max(row)
		}
		for i := range want {
			for e := range want[i] {
				if d := got[i][e] - want[i][e]; d > 1e-9 || d < -1e-9 {
					t.Errorf("%d terms, sum %d: %v, want %v", k, i, got[i][e], want[i][e])
				}
			}
		}
	}
}

func TestSumsOverSeveralAxesAreSplit(t *testing.T) {
	c := newBench(t)
	x, v := c.param(3, 2, 70, 70) // n, channel, y, x
	o := c.b.Fold(program.Add, program.Seq, []int64{2}, 3, 70, 70)
	y := o.Emit(o.Read(x, Axis(1), Axis(0), Axis(2), Axis(3)))
	_, got := c.finish(y)
	want := make([]float64, 2)
	for i, e := range v {
		want[i/4900%2] += e
	}
	for i := range want {
		if d := got[0][i] - want[i]; d > 1e-9 || d < -1e-9 {
			t.Errorf("channel %d: %v, want %v", i, got[0][i], want[i])
		}
	}
}

func TestMatrixProductsStayWhole(t *testing.T) {
	c := newBench(t)
	x, _ := c.param(64, 9000)
	w, _ := c.param(64, 9000)
	narrow, _ := c.param(1, 9000)
	product := func(a, b Tensor) Tensor {
		o := c.b.Fold(program.FMA, program.Seq, []int64{a.Dim(0), b.Dim(0)}, 9000)
		return o.Emit(o.Mul(o.Read(a, Axis(0), Axis(2)), o.Read(b, Axis(1), Axis(2))))
	}
	product(x, w)
	if n := c.b.Ops(); n != 1 {
		t.Errorf("a product with 4,096 outputs takes %d operators", n)
	}
	product(x, narrow)
	if n := c.b.Ops(); n <= 2 {
		t.Errorf("a product with 64 outputs takes %d operators", n-1)
	}
}

func TestConstantsAndIntegersAsResults(t *testing.T) {
	c := newBench(t)
	o := c.b.Map(2)
	k := o.Emit(o.F32(-2.5))
	o = c.b.Map(2)
	i := o.Emit(o.I32(7))
	o = c.b.Map(3)
	pos := o.Emit(o.Do(program.OpISUB, o.I32(1), o.Position(0, 3, Axis(0))))
	_, got := c.finish(k, i, pos)
	c.same(slices.Concat(got...), []float64{-2.5, -2.5, 7, 7, 1, 0, -1})
}

func TestAFoldStartsFromItsOwnTerm(t *testing.T) {
	c := newBench(t)
	x, v := c.param(3)
	o := c.b.Fold(program.Add, program.Seq, []int64{3}, 4)
	y := o.EmitInit(o.Read(x, Axis(0)), o.Init(x, Axis(0)))
	_, got := c.finish(y)
	c.same(got[0], []float64{5 * v[0], 5 * v[1], 5 * v[2]})
}

// Each misuse is reported by Build, with what was wrong.
func TestErrors(t *testing.T) {
	for _, c := range []struct {
		name, want string
		build      func(b *Builder, x, k Tensor)
	}{
		{"too few coordinates", "1 coordinates for a tensor of 2", func(b *Builder, x, k Tensor) { o := b.Map(2); o.Emit(o.Read(x, Axis(0))) }},
		{"too many coordinates", "2 dimensions", func(b *Builder, x, k Tensor) { o := b.Map(2); o.Emit(o.Read(x, Axis(0), Axis(0), Axis(0))) }},
		{"absent axis", "no axis 3", func(b *Builder, x, k Tensor) { o := b.Map(2); o.Emit(o.Read(x, Axis(0), Axis(3))) }},
		{"type", "argument 1 of ADD is i32", func(b *Builder, x, k Tensor) {
			o := b.Map(2)
			o.Emit(o.Add(o.Read(x, Axis(0), Const(0)), o.Read(k, Axis(0))))
		}},
		{"indirect through f32", "not an i32 operand", func(b *Builder, x, k Tensor) {
			o := b.Map(2)
			o.Emit(o.Read(x, At(o.Read(x, Axis(0), Const(0))), Const(0)))
		}},
		{"foreign value", "another operator", func(b *Builder, x, k Tensor) {
			v := b.Map(2).Read(x, Axis(0), Const(0))
			o := b.Map(2)
			o.Emit(o.Neg(v))
		}},
		{"scaled indirection", "multiple of an indirection", func(b *Builder, x, k Tensor) {
			o := b.Map(2)
			o.Emit(o.Read(x, At(o.Read(k, Axis(0))).Times(2), Const(0)))
		}},
		{"infinite constant", "1e+39", func(b *Builder, x, k Tensor) { o := b.Map(2); o.Emit(o.F32(1e39)) }},
		{"seven operands", "7 operands", func(b *Builder, x, k Tensor) {
			o := b.Map(2)
			v := o.F32(0)
			for range 7 {
				v = o.Add(v, o.Read(b.Slot("s", program.F32, 2), Axis(0)))
			}
			o.Emit(v)
		}},
		{"33 instructions", "33 instructions", func(b *Builder, x, k Tensor) {
			o := b.Map(2)
			v := o.Read(x, Axis(0), Const(0))
			for range 33 {
				v = o.Exp(v)
			}
			o.Emit(v)
		}},
		{"no reduction axis", "without reduction", func(b *Builder, x, k Tensor) {
			o := b.Fold(program.Add, program.Seq, []int64{2})
			o.Emit(o.Read(x, Axis(0), Const(0)))
		}},
		{"start of a striped fold", "initial operand", func(b *Builder, x, k Tensor) {
			o := b.Fold(program.Add, program.Stripe32, []int64{2}, 3)
			o.EmitInit(o.Read(x, Axis(0), Axis(1)), o.Init(x, Axis(0), Const(0)))
		}},
		{"start over a reduction axis", "reads a reduction axis", func(b *Builder, x, k Tensor) {
			o := b.Fold(program.Add, program.Seq, []int64{2}, 3)
			o.EmitInit(o.Read(x, Axis(0), Axis(1)), o.Init(x, Axis(0), Axis(1)))
		}},
		{"slot of another size", "holds 6", func(b *Builder, x, k Tensor) { o := b.Map(2); b.Set(x, o.Emit(o.F32(1))) }},
		{"slot set twice", "set twice", func(b *Builder, x, k Tensor) { b.Set(x, x); b.Set(x, x) }},
		{"nine axes", "9 axes", func(b *Builder, x, k Tensor) { o := b.Map(1, 1, 1, 1, 1, 1, 1, 1, 1); o.Emit(o.F32(1)) }},
		{"empty shape", "shape [0]", func(b *Builder, x, k Tensor) { b.Slot("none", program.F32, 0) }},
		{"huge shape", "shape [65536 65536]", func(b *Builder, x, k Tensor) { b.Slot("huge", program.F32, 65536, 65536) }},
		{"no loss", "no loss slot", func(b *Builder, x, k Tensor) { b.p.Loss = -1 }},
	} {
		b := New(1, 1)
		x, k := b.Slot("x", program.F32, 2, 3), b.Slot("k", program.I32, 2)
		loss := b.Slot("loss", program.F32, 1)
		b.Set(loss, loss)
		b.Loss(loss)
		c.build(b, x, k)
		if _, err := b.Build(); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func TestTryEmitLeavesTheBuilderUsable(t *testing.T) {
	c := newBench(t)
	x, v := c.param(2)
	o := c.b.Map(2)
	y := o.Read(x, Axis(0))
	z := y
	for range 40 {
		z = o.Exp(z)
	}
	if _, err := o.TryEmit(z); err == nil {
		t.Fatal("40 instructions fit")
	}
	o = c.b.Map(2)
	_, got := c.finish(o.Emit(o.Neg(o.Read(x, Axis(0)))))
	c.same(got[0], []float64{-v[0], -v[1]})
}
