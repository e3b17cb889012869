package nn

import (
	"lode/program"
	"lode/program/builder"
)

// Gather is the rows of column [n, width] that rows, i32 [batch], names:
// [batch, width].
func Gather(b *builder.Builder, name string, column, rows builder.Tensor) builder.Tensor {
	o := b.Map(rows.Len(), column.Dim(1)).Named(name)
	row := o.Read(rows, builder.Axis(0))
	return o.Emit(o.Read(column, builder.At(row), builder.Axis(1)))
}

// Dense is x·wᵀ + bias for x [batch, in], w [out, in], bias [out]:
// [batch, out]. Each output is one chain of fused multiply-adds, from the bias
// on and over the inputs in their order.
func Dense(b *builder.Builder, name string, x, w, bias builder.Tensor) builder.Tensor {
	o := b.Fold(program.FMA, program.Seq, []int64{x.Dim(0), w.Dim(0)}, x.Dim(1)).Named(name)
	product := o.Mul(o.Read(x, builder.Axis(0), builder.Axis(2)), o.Read(w, builder.Axis(1), builder.Axis(2)))
	return o.EmitInit(product, o.Init(bias, builder.Axis(1)))
}

// ReLU is max(x, 0), with derivative 0 at 0.
func ReLU(b *builder.Builder, name string, x builder.Tensor) builder.Tensor {
	return b.Elementwise(name, func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.Max(v[0], o.F32(0))
	}, x)
}

// Tanh is the hyperbolic tangent of x.
func Tanh(b *builder.Builder, name string, x builder.Tensor) builder.Tensor {
	return b.Elementwise(name, func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.Do(program.OpTANH, v[0])
	}, x)
}
