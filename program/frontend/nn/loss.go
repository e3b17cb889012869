package nn

import (
	"fmt"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// CrossEntropy is the softmax cross-entropy of logits [batch, classes], mean
// over the batch: one f32. labels is a column of i32 [n], read at rows, i32
// [batch]. A row whose label is not in [0, classes) counts nothing: its loss is
// 0 and so is its gradient.
//
// With m the greatest logit of a row and s the sum of exp(z - m), the loss of a
// row is log(s) - (z[label] - m), where s >= 1; its gradient by z is
// exp(z - m)/s - [class = label], written on the tape by hand, since the derived
// one takes more operators.
func CrossEntropy(b *builder.Builder, tape *autodiff.Tape, logits, labels, rows builder.Tensor) builder.Tensor {
	return crossEntropy(b, tape, logits, func(o *builder.Operator, row builder.Index) builder.Value {
		return o.Read(labels, builder.At(o.Read(rows, row)))
	})
}

// TokenCrossEntropy is CrossEntropy of logits [n, classes] with a label for each
// row: i32, n of them in the order of the rows.
func TokenCrossEntropy(b *builder.Builder, tape *autodiff.Tape, logits, labels builder.Tensor) builder.Tensor {
	if labels.Len() != logits.Dim(0) {
		b.Fail(fmt.Errorf("cross-entropy: expected %d labels, got %d", logits.Dim(0), labels.Len()))
		return logits
	}
	flat := b.Copy(labels).Flat()
	return crossEntropy(b, tape, logits, func(o *builder.Operator, row builder.Index) builder.Value {
		return o.Read(flat, row)
	})
}

func crossEntropy(b *builder.Builder, tape *autodiff.Tape, logits builder.Tensor, label func(*builder.Operator, builder.Index) builder.Value) builder.Tensor {
	n, classes := logits.Dim(0), logits.Dim(1)
	mean := 1 / float64(n)
	known := func(label builder.Value) builder.Index { return builder.At(label).Within(classes) }

	o := b.Fold(program.Max, program.Seq, []int64{n}, classes).Named("greatest logit")
	m := o.Emit(o.Read(logits, builder.Axis(0), builder.Axis(1)))
	o = b.Map(n, classes).Named("exp logits")
	e := o.Emit(o.Exp(o.Sub(o.Read(logits, builder.Axis(0), builder.Axis(1)), o.Read(m, builder.Axis(0)))))
	o = b.Fold(program.Add, program.Stripe32, []int64{n}, classes).Named("sum exp")
	s := o.Emit(o.Read(e, builder.Axis(0), builder.Axis(1)))

	o = b.Fold(program.Add, program.Seq, []int64{1}, n).Named("loss")
	y := label(o, builder.Axis(1))
	z := o.Read(logits, builder.Axis(1), builder.At(y))
	top := o.Read(m, builder.Axis(1), known(y))
	l := o.Sub(o.Log(o.ReadOr(1, s, builder.Axis(1), known(y))), o.Sub(z, top)) // an unknown label: log 1 - (0 - 0)
	loss := o.Emit(o.Mul(l, o.F32(mean)))

	tape.Rule(loss, []builder.Tensor{logits}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		o := b.Map(n, classes).Named("d logits")
		y := label(o, builder.Axis(0))
		p := o.Div(o.Read(e, builder.Axis(0), builder.Axis(1), known(y)), o.Read(s, builder.Axis(0)))
		hit := o.Do(program.OpIEQ, y, o.Position(0, classes, builder.Axis(1)))
		d := o.Mul(o.Mul(o.Sub(p, hit), o.F32(mean)), dy.Read(o, builder.Const(0)))
		return []builder.Tensor{o.Emit(d)}, nil
	})
	return loss
}

// MeanSquaredError is the square of output - target, mean over batch and
// targets: one f32. output is [batch, targets]; targets is a column of f32
// [n, targets], read at rows, i32 [batch].
func MeanSquaredError(b *builder.Builder, output, targets, rows builder.Tensor) builder.Tensor {
	n, width := output.Dim(0), output.Dim(1)
	o := b.Fold(program.FMA, program.Seq, []int64{1}, n, width).Named("loss")
	row := o.Read(rows, builder.Axis(1))
	d := o.Sub(o.Read(output, builder.Axis(1), builder.Axis(2)), o.Read(targets, builder.At(row), builder.Axis(2)))
	return o.Emit(o.Mul(o.Mul(d, o.F32(1/(float64(n)*float64(width)))), d))
}
