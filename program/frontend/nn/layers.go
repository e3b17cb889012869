package nn

import (
	"lode/program"
	"lode/program/builder"
)

// Gather is the rows of column [n, width] that rows, i32 [batch], names: f32
// [batch, width]. A column of u8 is read as fractions of 255.
func Gather(b *builder.Builder, name string, column, rows builder.Tensor) builder.Tensor {
	o := b.Map(rows.Len(), column.Dim(1)).Named(name)
	row := o.Read(rows, builder.Axis(0))
	return o.Emit(fraction(o, column, o.Read(column, builder.At(row), builder.Axis(1))))
}

// fraction is v, an element of column, as a number that a network likes.
func fraction(o *builder.Operator, column builder.Tensor, v builder.Value) builder.Value {
	if column.Type() != program.U8 {
		return v
	}
	return o.Mul(v, o.F32(1.0/255))
}

// GatherTokens is the rows of column [n, width], u8, that rows, i32 [batch],
// names: i32 [batch, width].
func GatherTokens(b *builder.Builder, name string, column, rows builder.Tensor) builder.Tensor {
	o := b.Map(rows.Len(), column.Dim(1)).Named(name)
	row := o.Read(rows, builder.Axis(0))
	return o.Emit(o.Do(program.OpF2I, o.Read(column, builder.At(row), builder.Axis(1))))
}

// Batch is number STEP of the batches [n, batch, width] of a column: f32 as
// Gather gives it, or tokens as GatherTokens gives them.
func Batch(b *builder.Builder, name string, batches builder.Tensor, tokens bool) builder.Tensor {
	o := b.Map(batches.Dim(1), batches.Dim(2)).Named(name)
	v := o.Read(batches, builder.Step(), builder.Axis(0), builder.Axis(1))
	if tokens {
		return o.Emit(o.Do(program.OpF2I, v))
	}
	return o.Emit(fraction(o, batches, v))
}

// Dense is x·wᵀ + bias for x [batch, in], w [out, in], bias [out] (or the zero
// Tensor: none): [batch, out]. Each output is one chain of fused multiply-adds,
// from the bias on and over the inputs in their order.
func Dense(b *builder.Builder, name string, x, w, bias builder.Tensor) builder.Tensor {
	if !fits(b, name, "input", x, free, free) || !fits(b, name, "weights", w, free, x.Dim(1)) || !bias.IsZero() && !fits(b, name, "bias", bias, w.Dim(0)) {
		return x
	}
	o := b.Fold(program.FMA, program.Seq, []int64{x.Dim(0), w.Dim(0)}, x.Dim(1)).Named(name)
	product := o.Mul(o.Read(x, builder.Axis(0), builder.Axis(2)), o.Read(w, builder.Axis(1), builder.Axis(2)))
	if bias.IsZero() {
		return o.Emit(product)
	}
	return o.EmitInit(product, o.Init(bias, builder.Axis(1)))
}

// Dropout leaves out each element of x with chance p, 0 < p < 1, drawn anew in
// every step, and scales the others by 1/(1-p).
func Dropout(b *builder.Builder, name string, p float64, x builder.Tensor) builder.Tensor {
	return b.Elementwise(name, func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.Select(o.Do(program.OpLT, v[1], o.F32(p)), o.F32(0), o.Mul(v[0], o.F32(1/(1-p))))
	}, x, b.Uniform(x.Shape()...))
}
