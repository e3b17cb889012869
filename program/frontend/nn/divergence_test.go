package nn

import (
	"context"
	"errors"
	"math"
	"slices"
	"testing"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
	"lode/program/kernel"
)

// numbers is a constant tensor.
func numbers(b *builder.Builder, v []float32, shape ...int64) builder.Tensor {
	return b.Table("numbers", program.Array{Type: program.F32, F32: v}).Reshape(shape...)
}

// Where a layer could hide a value that is not finite, the step stops at the
// operator that made it; and where no value overflows, it does not stop.
func TestLayersHideNothing(t *testing.T) {
	const huge = math.MaxFloat32
	fill := func(n int, v float32) []float32 { return slices.Repeat([]float32{v}, n) }
	// overflow is a dense layer [3, 40] whose outputs leave the range, downwards.
	overflow := func(b *builder.Builder) builder.Tensor {
		return Dense(b, "dense", numbers(b, fill(6, huge), 3, 2), numbers(b, fill(80, -huge), 40, 2), builder.Tensor{})
	}
	for _, f := range []struct {
		name, stops string // at the operator of that name; "": not at all
		make        func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor
	}{
		{"ReLU makes 0 of it", "dense", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor { return ReLU(b, "relu", overflow(b)) }},
		{"tanh makes -1 of it", "dense", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor { return Tanh(b, "tanh", overflow(b)) }},
		{"sigmoid makes 0 of it", "dense", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			return Sigmoid(b, tape, "sigmoid", overflow(b))
		}},
		{"the greater of a pool is another", "conv", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor {
			x := fill(16, 1)
			x[5] = huge
			y := Conv2D(b, "conv", numbers(b, x, 1, 1, 4, 4), numbers(b, []float32{-2}, 1, 1, 1, 1), builder.Tensor{}, Window{})
			return MaxPool(b, "pool", y, 2, Window{})
		}},
		{"the greater of a leaky ReLU is the product", "", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor {
			return LeakyReLU(b, "leaky", 0.01, numbers(b, []float32{-huge, huge}, 2))
		}},
		{"dropout scales what it leaves out", "dropout", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor {
			return Dropout(b, "dropout", 0.99999, numbers(b, fill(8, huge), 8)) // nothing is likely to stay
		}},
		{"the denominator of a layer norm", "norm squares", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			x := fill(40, 0)
			x[3] = 1e30
			return LayerNorm(b, tape, "norm", numbers(b, x, 1, 40), numbers(b, fill(40, 1), 40), numbers(b, fill(40, 0), 40), 1e-5)
		}},
		{"the denominator of an rms norm", "norm squares", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			return RMSNorm(b, tape, "norm", numbers(b, fill(40, 1e30), 1, 40), numbers(b, fill(40, 1), 40), 1e-5)
		}},
		{"a norm of equal numbers", "", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			return LayerNorm(b, tape, "norm", numbers(b, fill(40, 3), 1, 40), numbers(b, fill(40, 1), 40), numbers(b, fill(40, 0), 40), 1e-5)
		}},
		{"the norm of the gradients is a denominator", "squares", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor {
			return NormScale(b, 1, []builder.Tensor{numbers(b, fill(3, 1e25), 3)})
		}},
		{"the norm of no gradient", "", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor {
			return NormScale(b, 1, []builder.Tensor{numbers(b, fill(3, 0), 3)})
		}},
		{"the second moment is a denominator", "next w.v", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor {
			w := b.Slot("w", program.F32, 3)
			p := AdamParameters{Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8}
			NewAdam(b, Change{Rate: ConstantRate(0.1, 0)}, p, 10).Update(b, w, numbers(b, fill(3, 1e25), 3), 0)
			return w
		}},
		{"a score that a query sees", "attention scores", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			k := []float32{1, 1, 1, 1e30, 1, 1}
			q := []float32{1, 1, 1, -1e30, 1, 1}
			return Attention(b, tape, "attention", numbers(b, q, 1, 3, 1, 2), numbers(b, k, 1, 3, 1, 2), numbers(b, fill(6, 1), 1, 3, 1, 2), true)
		}},
		{"a score that no query sees", "", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			q := []float32{1e30, 1, 1, 1, 1, 1}
			k := []float32{1, 1, 1, 1, 1e30, 1}
			return Attention(b, tape, "attention", numbers(b, q, 1, 3, 1, 2), numbers(b, k, 1, 3, 1, 2), numbers(b, fill(6, 1), 1, 3, 1, 2), true)
		}},
		{"an unseen score that would overflow in EXP", "", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			q := []float32{100, 1, 1, 1, 1, 1}
			k := []float32{-100, 1, 1, 1, 1, 1}
			return Attention(b, tape, "attention", numbers(b, q, 1, 3, 1, 2), numbers(b, k, 1, 3, 1, 2), numbers(b, fill(6, 1), 1, 3, 1, 2), true)
		}},
		{"logits far apart", "", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			return Softmax(b, tape, "softmax", numbers(b, []float32{-1e38, 0, 1e38}, 1, 3))
		}},
		{"the square of an outlier", "", func(b *builder.Builder, _ *autodiff.Tape) builder.Tensor {
			rows := b.Perm()
			return HuberLoss(b, numbers(b, []float32{1e30}, 1, 1), b.Column("y", program.F32, 1, 1), rows, 1)
		}},
		{"logits of any size", "", func(b *builder.Builder, tape *autodiff.Tape) builder.Tensor {
			rows := b.Perm()
			return BinaryCrossEntropy(b, tape, numbers(b, []float32{1e30, -1e30}, 1, 2), b.Column("y", program.F32, 1, 2), rows)
		}},
	} {
		b := builder.New(1, 1)
		y := f.make(b, autodiff.New(b))
		out := b.Slot("y", program.F32, y.Len())
		b.Set(out, y)
		loss := b.Slot("loss", program.F32, 1)
		b.Set(loss, loss)
		b.Loss(loss)
		p, err := b.Build()
		if err != nil {
			t.Fatalf("%s: %v", f.name, err)
		}
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Fatalf("%s: %v", f.name, err)
		}
		var data []program.Array
		for _, c := range p.Columns {
			data = append(data, program.NewArray(c.Type, c.Elements))
		}
		for _, opt := range []kernel.Options{{Scalar: true}, {Threads: 2}} {
			m, err := kernel.New(p, data, [32]byte{}, opt)
			if err != nil {
				t.Fatal(err)
			}
			err = m.Step(context.Background(), 0)
			m.Close()
			var d *program.Divergence
			switch {
			case errors.As(err, &d):
				if got := p.Ops[d.Op].Name; got != f.stops {
					t.Errorf("%s: stopped at %q, want %q (scalar: %v)", f.name, got, f.stops, opt.Scalar)
				}
			case err != nil:
				t.Fatalf("%s: %v", f.name, err)
			case f.stops != "":
				t.Errorf("%s: not stopped (scalar: %v)", f.name, opt.Scalar)
			}
		}
	}
}
