package nn

import (
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
	if !fits(b, "cross-entropy", "logits", logits, free, free) || !integers(b, "cross-entropy", "labels", labels, free) ||
		!integers(b, "cross-entropy", "rows", rows, logits.Dim(0)) {
		return logits
	}
	return crossEntropy(b, tape, logits, func(o *builder.Operator, row builder.Index) builder.Value {
		return o.Read(labels, builder.At(o.Read(rows, row)))
	})
}

// TokenCrossEntropy is CrossEntropy of logits [n, classes] with a label for each
// row: i32, n of them in the order of the rows.
func TokenCrossEntropy(b *builder.Builder, tape *autodiff.Tape, logits, labels builder.Tensor) builder.Tensor {
	if !fits(b, "cross-entropy", "logits", logits, free, free) {
		return logits
	}
	flat := b.Copy(labels).Flat()
	if !integers(b, "cross-entropy", "labels", flat, logits.Dim(0)) {
		return logits
	}
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
	if !compares(b, "mean squared error", output, targets, rows) {
		return output
	}
	n, width := output.Dim(0), output.Dim(1)
	o := b.Fold(program.FMA, program.Seq, []int64{1}, n, width).Named("loss")
	d := difference(o, output, targets, rows)
	return o.Emit(o.Mul(o.Mul(d, o.F32(1/(float64(n)*float64(width)))), d))
}

// HuberLoss (Huber, 1964) is d²/2 for |d| ≤ delta, d = output - target, and
// delta·(|d| - delta/2) beyond, mean over batch and targets: one f32. It reads as
// MeanSquaredError does. With a = min(|d|, delta) it is a·(|d| - a/2), so that no
// square of an outlier overflows.
func HuberLoss(b *builder.Builder, output, targets, rows builder.Tensor, delta float64) builder.Tensor {
	if !compares(b, "huber loss", output, targets, rows) {
		return output
	}
	n, width := output.Dim(0), output.Dim(1)
	o := b.Fold(program.FMA, program.Seq, []int64{1}, n, width).Named("loss")
	d := o.Abs(difference(o, output, targets, rows))
	a := o.Min(d, o.F32(delta))
	return o.Emit(o.Mul(o.Mul(a, o.F32(1/(float64(n)*float64(width)))), o.FMA(o.F32(-0.5), a, d)))
}

// compares reports outputs, targets and rows that do not fit each other.
func compares(b *builder.Builder, loss string, output, targets, rows builder.Tensor) bool {
	return fits(b, loss, "output", output, free, free) && fits(b, loss, "targets", targets, free, output.Dim(1)) &&
		integers(b, loss, "rows", rows, output.Dim(0))
}

// difference is output - target of the term that reduction axes 1 and 2 name.
func difference(o *builder.Operator, output, targets, rows builder.Tensor) builder.Value {
	row := o.Read(rows, builder.Axis(1))
	return o.Sub(o.Read(output, builder.Axis(1), builder.Axis(2)), o.Read(targets, builder.At(row), builder.Axis(2)))
}

// BinaryCrossEntropy is the mean over batch and targets of
// -y·log(p) - (1-y)·log(1-p), where p = sigmoid(z), z the logits [batch, targets]:
// one f32. targets is a column of f32 [n, targets] with values y from 0 to 1, read
// at rows, i32 [batch]. It is computed as max(z, 0) - z·y + log(1 + e^-|z|), which
// is finite for every z.
func BinaryCrossEntropy(b *builder.Builder, tape *autodiff.Tape, logits, targets, rows builder.Tensor) builder.Tensor {
	if !compares(b, "binary cross-entropy", logits, targets, rows) {
		return logits
	}
	logits = whole(b, logits)
	n, width := logits.Dim(0), logits.Dim(1)
	mean := 1 / (float64(n) * float64(width))
	o := b.Fold(program.Add, program.Seq, []int64{1}, n, width).Named("loss")
	row := o.Read(rows, builder.Axis(1))
	z, y := o.Read(logits, builder.Axis(1), builder.Axis(2)), o.Read(targets, builder.At(row), builder.Axis(2))
	l := o.Add(o.FMA(o.Neg(z), y, o.Max(z, o.F32(0))), o.Log(o.Add(o.F32(1), o.Exp(o.Neg(o.Abs(z))))))
	loss := o.Emit(o.Mul(l, o.F32(mean)))
	tape.Rule(loss, []builder.Tensor{logits}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		o := b.Map(n, width).Named("d logits")
		row := o.Read(rows, builder.Axis(0))
		z, y := o.Read(logits, builder.Axis(0), builder.Axis(1)), o.Read(targets, builder.At(row), builder.Axis(1))
		return []builder.Tensor{o.Emit(o.Mul(o.Mul(o.Sub(o.Sigmoid(z), y), o.F32(mean)), dy.Read(o, builder.Const(0))))}, nil
	})
	return loss
}
