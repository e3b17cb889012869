package nn

import (
	"errors"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// What does not fit a layer is told with the layer's name, what was given and
// what was expected; no layer panics on it.
func TestShapesThatDoNotFit(t *testing.T) {
	in := func(b *builder.Builder, shape ...int64) builder.Tensor { return b.Slot("x", program.F32, shape...) }
	ints := func(b *builder.Builder, shape ...int64) builder.Tensor { return b.Slot("k", program.I32, shape...) }
	var none builder.Tensor
	type make = func(b *builder.Builder, tape *autodiff.Tape)
	for _, f := range []struct {
		want string
		make make
	}{
		{`dense1 weights "f32 4×6": expected f32 *×5`, func(b *builder.Builder, _ *autodiff.Tape) {
			Dense(b, "dense1", in(b, 3, 5), in(b, 4, 6), none)
		}},
		{`dense1 input "f32 3×5×1": expected f32 *×*`, func(b *builder.Builder, _ *autodiff.Tape) {
			Dense(b, "dense1", in(b, 3, 5, 1), in(b, 4, 5), none)
		}},
		{`dense1 bias "f32 5": expected f32 4`, func(b *builder.Builder, _ *autodiff.Tape) {
			Dense(b, "dense1", in(b, 3, 5), in(b, 4, 5), in(b, 5))
		}},
		{`dense1 input "i32 3×5": expected f32 *×*`, func(b *builder.Builder, _ *autodiff.Tape) {
			Dense(b, "dense1", ints(b, 3, 5), in(b, 4, 5), none)
		}},
		{`dense1 weights "no tensor": expected shape *×5`, func(b *builder.Builder, _ *autodiff.Tape) {
			Dense(b, "dense1", in(b, 3, 5), none, none)
		}},
		{`conv1 filters "f32 6×3×5×5": expected f32 *×1×*×*`, func(b *builder.Builder, _ *autodiff.Tape) {
			Conv2D(b, "conv1", in(b, 2, 1, 28, 28), in(b, 6, 3, 5, 5), none, Window{})
		}},
		{`conv1 input "2×1×4×9": expected pictures of at least 5×5 pixels with the padding`, func(b *builder.Builder, _ *autodiff.Tape) {
			Conv2D(b, "conv1", in(b, 2, 1, 4, 9), in(b, 6, 1, 5, 5), none, Window{})
		}},
		{`conv1 groups "2": expected a divisor of the 3 channels`, func(b *builder.Builder, _ *autodiff.Tape) {
			Conv2D(b, "conv1", in(b, 2, 3, 9, 9), in(b, 6, 1, 5, 5), none, Window{Groups: 2})
		}},
		{`conv1 groups "2": expected a divisor of the 5 outputs`, func(b *builder.Builder, _ *autodiff.Tape) {
			Conv2D(b, "conv1", in(b, 2, 4, 9, 9), in(b, 5, 2, 5, 5), none, Window{Groups: 2})
		}},
		{`conv1 stride "-1": expected 1 to 1048576`, func(b *builder.Builder, _ *autodiff.Tape) {
			Conv2D(b, "conv1", in(b, 2, 1, 9, 9), in(b, 6, 1, 5, 5), none, Window{Stride: -1})
		}},
		{`pool padding "2": expected 0 to 1`, func(b *builder.Builder, _ *autodiff.Tape) {
			MaxPool(b, "pool", in(b, 2, 1, 9, 9), 3, Window{Padding: 2})
		}},
		{`pool size "0": expected 1 to 1048576`, func(b *builder.Builder, _ *autodiff.Tape) {
			AvgPool(b, "pool", in(b, 2, 1, 9, 9), 0, Window{})
		}},
		{`pool input "f32 9×9": expected f32 *×*×*×*`, func(b *builder.Builder, _ *autodiff.Tape) {
			AvgPoolInside(b, "pool", in(b, 9, 9), 2, Window{})
		}},
		{`norm gain "f32 7": expected f32 8`, func(b *builder.Builder, tape *autodiff.Tape) {
			LayerNorm(b, tape, "norm", in(b, 2, 8), in(b, 7), in(b, 8), 1e-5)
		}},
		{`norm groups "3": expected a divisor of the 8 channels`, func(b *builder.Builder, tape *autodiff.Tape) {
			GroupNorm(b, tape, "norm", in(b, 2, 8, 2, 2), in(b, 8), in(b, 8), 3, 1e-5)
		}},
		{`norm running mean "f32 7": expected f32 8`, func(b *builder.Builder, tape *autodiff.Tape) {
			BatchNorm(b, tape, "norm", in(b, 2, 8, 2, 2), in(b, 8), in(b, 8), Statistics{in(b, 7), in(b, 8), 0.1}, 1e-5)
		}},
		{`norm input "1×8×1×1": expected more than one pixel a channel, over the batch`, func(b *builder.Builder, tape *autodiff.Tape) {
			BatchNorm(b, tape, "norm", in(b, 1, 8, 1, 1), in(b, 8), in(b, 8), Statistics{in(b, 8), in(b, 8), 0.1}, 1e-5)
		}},
		{`attention keys "f32 2×4×2×3": expected f32 2×*×2×4`, func(b *builder.Builder, tape *autodiff.Tape) {
			Attention(b, tape, "attention", in(b, 2, 4, 2, 4), in(b, 2, 4, 2, 3), in(b, 2, 4, 2, 3), false)
		}},
		{`attention keys "2×5×2×4": expected as many as the 4 queries, which see them in order`, func(b *builder.Builder, tape *autodiff.Tape) {
			Attention(b, tape, "attention", in(b, 2, 4, 2, 4), in(b, 2, 5, 2, 4), in(b, 2, 5, 2, 4), true)
		}},
		{`attention input "10×20": expected rows for 2 sequences, and 3 times 2 heads in a row`, func(b *builder.Builder, tape *autodiff.Tape) {
			SelfAttention(b, tape, "attention", in(b, 10, 20), 2, 2)
		}},
		{`embedding tokens "f32 5": expected i32 5`, func(b *builder.Builder, _ *autodiff.Tape) {
			Embedding(b, "embedding", in(b, 4, 3), in(b, 5))
		}},
		{`residual summand "f32 3×4": expected f32 4×3`, func(b *builder.Builder, _ *autodiff.Tape) { Add(b, "residual", in(b, 4, 3), in(b, 3, 4)) }},
		{`concat part 2 "f32 3×2": expected f32 4×*`, func(b *builder.Builder, _ *autodiff.Tape) { Concat(b, "concat", 1, in(b, 4, 3), in(b, 3, 2)) }},
		{`split input "4×3": expected 5 in dimension 1, the sum of the parts`, func(b *builder.Builder, _ *autodiff.Tape) {
			Concat(b, "concat", 1, Split(b, "split", 1, in(b, 4, 3), 2, 3)...)
		}},
		{`cross-entropy labels "f32 6": expected i32 *`, func(b *builder.Builder, tape *autodiff.Tape) {
			CrossEntropy(b, tape, in(b, 2, 3), in(b, 6), b.Perm())
		}},
		{`cross-entropy labels "i32 6": expected i32 2`, func(b *builder.Builder, tape *autodiff.Tape) {
			TokenCrossEntropy(b, tape, in(b, 2, 3), ints(b, 2, 3))
		}},
		{`mean squared error targets "f32 6×4": expected f32 *×3`, func(b *builder.Builder, _ *autodiff.Tape) {
			MeanSquaredError(b, in(b, 2, 3), in(b, 6, 4), b.Perm())
		}},
	} {
		b := builder.New(2, 6)
		f.make(b, autodiff.New(b))
		_, err := b.Build()
		var e *fault.Error
		if !errors.As(err, &e) || e.Code != fault.BadInput || err.Error() != f.want {
			t.Errorf("got %v, want %s", err, f.want)
		}
	}
}
