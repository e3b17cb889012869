// Package builder writes step programs operator by operator.
//
// A Tensor is a view of flat storage: its shape belongs to the reader, so
// reshaping, transposing, slicing and broadcasting cost nothing. An Operator
// under construction reads tensors through Index expressions over its axes and
// computes one Value from them; Emit closes it and returns its output.
//
//	o := b.Fold(program.FMA, program.Seq, []int64{batch, outputs}, inputs)
//	x := o.Read(input, builder.Axis(0), builder.Axis(2))
//	w := o.Read(weight, builder.Axis(1), builder.Axis(2))
//	y := o.EmitInit(o.Mul(x, w), o.Init(bias, builder.Axis(1)))
//
// Whatever is emitted is in canonical form: common subexpressions are shared,
// coordinates and axes that walk memory together are merged, dead operands,
// instructions and constants are gone, and sums longer than an executor may
// take in one chain are split. Build drops the operators that no slot needs.
//
// Errors stick: the first one is kept, later calls do nothing useful, and Build
// reports it.
package builder
