package nn

import (
	"math"

	"lode/internal/fault"
	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// Attention is scaled dot-product attention (Vaswani et al., 2017) of several
// heads: q [batch, queries, heads, width], k and v [batch, keys, heads, width].
// The result, [batch, queries, heads, width], is for each query the mean of the
// values, weighted by the softmax of q·k/√width over the keys. Where causal, query
// i sees the keys 0 … i alone, and there are as many queries as keys.
func Attention(b *builder.Builder, tape *autodiff.Tape, name string, q, k, v builder.Tensor, causal bool) builder.Tensor {
	if !fits(b, name, "queries", q, free, free, free, free) || !fits(b, name, "keys", k, q.Dim(0), free, q.Dim(2), q.Dim(3)) ||
		!fits(b, name, "values", v, k.Shape()...) {
		return q
	}
	if causal && q.Dim(1) != k.Dim(1) {
		b.Fail(fault.Input(name+" keys", shapeText(k.Shape()), "as many as the %d queries, which see them in order", q.Dim(1)))
		return q
	}
	q, k, v = whole(b, q), whole(b, k), whole(b, v)
	a := newAttention(b, name, q, k, v, causal)
	y := a.forward()
	if tape != nil && b.Err() == nil {
		tape.Rule(y, []builder.Tensor{q, k, v}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
			dq, dk, dv := a.backward(dy.Tensor(y.Len()).Reshape(q.Shape()...))
			return []builder.Tensor{dq, dk, dv}, nil
		})
	}
	return y
}

// SelfAttention is causal Attention whose queries, keys and values come from one
// tensor, qkv [batch·length, 3·heads·width], one after the other in each row:
// [batch·length, heads·width].
func SelfAttention(b *builder.Builder, tape *autodiff.Tape, name string, qkv builder.Tensor, batch, heads int64) builder.Tensor {
	if !fits(b, name, "input", qkv, free, free) {
		return qkv
	}
	rows, width := qkv.Dim(0), qkv.Dim(1)
	if batch < 1 || heads < 1 || rows%batch != 0 || width%(3*heads) != 0 {
		b.Fail(fault.Input(name+" input", shapeText(qkv.Shape()), "rows for %d sequences, and 3 times %d heads in a row", batch, heads))
		return qkv
	}
	length, d := rows/batch, width/3/heads
	qkv = whole(b, qkv)
	view := func(i int64) builder.Tensor { // [batch, length, heads, d] of the packed rows
		return qkv.View(i*heads*d, builder.Dim{Extent: batch, Pitch: length * width},
			builder.Dim{Extent: length, Pitch: width}, builder.Dim{Extent: heads, Pitch: d}, builder.Dim{Extent: d, Pitch: 1})
	}
	a := newAttention(b, name, view(0), view(1), view(2), true)
	y := a.forward()
	if tape != nil && b.Err() == nil {
		tape.Rule(y, []builder.Tensor{qkv}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
			dq, dk, dv := a.backward(dy.Tensor(y.Len()).Reshape(batch, length, heads, d))
			parts := []builder.Tensor{dq.Reshape(rows, heads*d), dk.Reshape(rows, heads*d), dv.Reshape(rows, heads*d)}
			return []builder.Tensor{Concat(b, "d "+qkv.Name(), 1, parts...)}, nil
		})
	}
	return y.Reshape(rows, heads*d)
}

// attention is the operators of one Attention.
type attention struct {
	b               *builder.Builder
	name            string
	q, k, v         builder.Tensor // views
	n, heads, tq    int64
	tk, width       int64
	causal          bool
	scale           float64
	weights         builder.Tensor // of the values, [n, heads, tq, tk]
	rows, matrix    []int64
	perRow, perPair []builder.Index
}

func newAttention(b *builder.Builder, name string, q, k, v builder.Tensor, causal bool) *attention {
	a := &attention{
		b: b, name: name, q: q, k: k, v: v, causal: causal,
		n: q.Dim(0), tq: q.Dim(1), heads: q.Dim(2), width: q.Dim(3), tk: k.Dim(1),
	}
	a.scale = 1 / math.Sqrt(float64(a.width))
	a.rows, a.matrix = []int64{a.n, a.heads, a.tq}, []int64{a.n, a.heads, a.tq, a.tk}
	a.perPair = []builder.Index{builder.Axis(0), builder.Axis(1), builder.Axis(2), builder.Axis(3)}
	a.perRow = a.perPair[:3]
	return a
}

// seen adds to an access the predicate that query i sees key j, where there is
// one: 0 <= i - j.
func (a *attention) seen(at []builder.Index, i, j int) []builder.Index {
	if !a.causal {
		return at
	}
	return append(at[:len(at):len(at)], builder.Axis(i).Minus(builder.Axis(j)).Within(a.tq))
}

// row is the coordinates of q, k or v in an operator.
func row(n, t, h, d int) []builder.Index {
	return []builder.Index{builder.Axis(n), builder.Axis(t), builder.Axis(h), builder.Axis(d)}
}

func (a *attention) named(o *builder.Operator, what string) *builder.Operator {
	return o.Named(a.name + " " + what)
}

func (a *attention) forward() builder.Tensor {
	b := a.b
	// Pairs that are not seen get the score 0, whatever it would be: an executor
	// need not compute them.
	o := a.named(b.Fold(program.FMA, program.Seq, a.matrix, a.width), "scores")
	scores := o.Emit(o.Mul(o.Read(a.q, row(0, 2, 1, 4)...), o.Read(a.k, a.seen(row(0, 3, 1, 4), 2, 3)...)))
	o = a.named(b.Fold(program.Max, program.Seq, a.rows, a.tk), "greatest")
	top := o.Emit(o.ReadOr(-math.MaxFloat32, scores, a.seen(a.perPair, 2, 3)...))
	o = a.named(b.Map(a.matrix...), "exp")
	z := o.Mul(o.Sub(o.Read(scores, a.perPair...), o.Read(top, a.perRow...)), o.F32(a.scale))
	if a.causal {
		// The mask comes before EXP, which must not overflow where nobody looks.
		visible := o.Do(program.OpILE, o.Position(0, a.tk, builder.Axis(3)), o.Position(0, a.tq, builder.Axis(2)))
		z = o.Select(visible, z, o.F32(-104))
	}
	e := o.Emit(o.Exp(z))
	o = a.named(b.Fold(program.Add, program.Stripe32, a.rows, a.tk), "sum")
	sum := o.Emit(o.Read(e, a.perPair...))
	o = a.named(b.Map(a.matrix...), "weights")
	a.weights = o.Emit(o.Div(o.Read(e, a.perPair...), o.Read(sum, a.perRow...)))
	o = a.named(b.Fold(program.FMA, program.Seq, []int64{a.n, a.tq, a.heads, a.width}, a.tk), "mix") // n i h d | j
	return o.Emit(o.Mul(o.Read(a.weights, a.seen(row(0, 2, 1, 4), 1, 4)...), o.Read(a.v, row(0, 4, 2, 3)...)))
}

// backward is the gradients of q, k and v, each a tensor of its own, from that of
// the result, [n, tq, heads, width].
func (a *attention) backward(dy builder.Tensor) (dq, dk, dv builder.Tensor) {
	b, p := a.b, a.weights
	keys, queries := []int64{a.n, a.tk, a.heads, a.width}, []int64{a.n, a.tq, a.heads, a.width}
	o := a.named(b.Fold(program.FMA, program.Seq, keys, a.tq), "d values") // n j h d | i
	dv = o.Emit(o.Mul(o.Read(p, a.seen(row(0, 2, 4, 1), 4, 1)...), o.Read(dy, row(0, 4, 2, 3)...)))
	o = a.named(b.Fold(program.FMA, program.Seq, a.matrix, a.width), "d weights")
	dp := o.Emit(o.Mul(o.Read(dy, row(0, 2, 1, 4)...), o.Read(a.v, a.seen(row(0, 3, 1, 4), 2, 3)...)))
	o = a.named(b.Fold(program.FMA, program.Stripe32, a.rows, a.tk), "d sum")
	r := o.Emit(o.Mul(o.Read(dp, a.perPair...), o.Read(p, a.perPair...)))
	o = a.named(b.Map(a.matrix...), "d scores")
	spread := o.Mul(o.Read(p, a.perPair...), o.Sub(o.Read(dp, a.perPair...), o.Read(r, a.perRow...)))
	ds := o.Emit(o.Mul(spread, o.F32(a.scale)))
	o = a.named(b.Fold(program.FMA, program.Seq, queries, a.tk), "d queries") // n i h d | j
	dq = o.Emit(o.Mul(o.Read(ds, a.seen(row(0, 2, 1, 4), 1, 4)...), o.Read(a.k, row(0, 4, 2, 3)...)))
	o = a.named(b.Fold(program.FMA, program.Seq, keys, a.tq), "d keys") // n j h d | i
	dk = o.Emit(o.Mul(o.Read(ds, a.seen(row(0, 2, 4, 1), 4, 1)...), o.Read(a.q, row(0, 4, 2, 3)...)))
	return dq, dk, dv
}
