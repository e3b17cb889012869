package nn

import (
	"math"
	"math/rand"
	"testing"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// values is random numbers of a shape, and how a formula reads them.
type values struct {
	shape []int64
	v     []float32
}

func random(seed int64, shape ...int64) values {
	r := rand.New(rand.NewSource(seed))
	n := int64(1)
	for _, e := range shape {
		n *= e
	}
	x := values{shape, make([]float32, n)}
	for i := range x.v {
		x.v[i] = float32(r.NormFloat64())
	}
	return x
}

// at is an element; outside of x it is outside.
func (x values) at(outside float64, at ...int64) float64 {
	k := int64(0)
	for i, p := range at {
		if p < 0 || p >= x.shape[i] {
			return outside
		}
		k = k*x.shape[i] + p
	}
	return float64(x.v[k])
}

// in puts x into a program.
func (x values) in(b *builder.Builder) builder.Tensor {
	return b.Table("x", program.Array{Type: program.F32, F32: x.v}).Reshape(x.shape...)
}

// agree compares the output of a layer with a formula in float64, element by
// element of the given shape.
func agree(t *testing.T, name string, shape []int64, layer func(b *builder.Builder) builder.Tensor, formula func(at []int64) float64) {
	t.Helper()
	b := builder.New(1, 1)
	y := layer(b)
	n := int64(1)
	for _, e := range shape {
		n *= e
	}
	if y.Len() != n {
		t.Errorf("%s: shape %v, want %v (%v)", name, y.Shape(), shape, b.Err())
		return
	}
	out := b.Slot("y", program.F32, n)
	b.Set(out, y)
	loss := b.Slot("loss", program.F32, 1)
	b.Set(loss, loss)
	b.Loss(loss)
	got := run(t, b, nil)[out.ID()].F32
	at := make([]int64, len(shape))
	for i := range got {
		if want := formula(at); !(math.Abs(float64(got[i])-want) <= 3e-6*(1+math.Abs(want))) {
			t.Errorf("%s: element %v is %v, want %v", name, at, got[i], want)
			return
		}
		for j := len(at) - 1; j >= 0; j-- {
			if at[j]++; at[j] < shape[j] {
				break
			}
			at[j] = 0
		}
	}
}

// sum is Σ f(i) for i from 0 to below n.
func sum(n int64, f func(i int64) float64) float64 {
	s := 0.0
	for i := range n {
		s += f(i)
	}
	return s
}

// Layers compute their formulas: in this and the following tests.
func TestConvolutionsAndPools(t *testing.T) {
	x, w, bias := random(1, 2, 4, 9, 8), random(2, 6, 2, 3, 2), random(3, 6)
	agree(t, "conv", []int64{2, 6, 4, 4}, func(b *builder.Builder) builder.Tensor {
		return Conv2D(b, "conv", x.in(b), w.in(b), bias.in(b), Window{Stride: 2, Padding: 1, Dilation: 2, Groups: 2})
	}, func(at []int64) float64 {
		return bias.at(0, at[1]) + sum(2, func(c int64) float64 {
			return sum(3, func(u int64) float64 {
				return sum(2, func(v int64) float64 {
					return w.at(0, at[1], c, u, v) * x.at(0, at[0], at[1]/3*2+c, 2*at[2]+2*u-1, 2*at[3]+2*v-1)
				})
			})
		})
	})
	window := func(at []int64, outside float64, join func(a, b float64) float64, start float64) float64 {
		for u := range int64(3) {
			for v := range int64(3) {
				start = join(start, x.at(outside, at[0], at[1], 2*at[2]+u-1, 2*at[3]+v-1))
			}
		}
		return start
	}
	add := func(a, b float64) float64 { return a + b }
	win, shape := Window{Stride: 2, Padding: 1}, []int64{2, 4, 5, 4}
	agree(t, "max pool", shape, func(b *builder.Builder) builder.Tensor { return MaxPool(b, "pool", x.in(b), 3, win) },
		func(at []int64) float64 { return window(at, math.Inf(-1), math.Max, math.Inf(-1)) })
	agree(t, "mean pool", shape, func(b *builder.Builder) builder.Tensor { return AvgPool(b, "pool", x.in(b), 3, win) },
		func(at []int64) float64 { return window(at, 0, add, 0) / 9 })
	agree(t, "mean pool inside", shape, func(b *builder.Builder) builder.Tensor { return AvgPoolInside(b, "pool", x.in(b), 3, win) },
		func(at []int64) float64 {
			count := window(at, 1e9, func(n, v float64) float64 {
				if v < 1e8 {
					n++
				}
				return n
			}, 0)
			return window(at, 0, add, 0) / count
		})
	agree(t, "global mean pool", []int64{2, 4}, func(b *builder.Builder) builder.Tensor { return GlobalAvgPool(b, "pool", x.in(b)) },
		func(at []int64) float64 {
			return sum(72, func(i int64) float64 { return x.at(0, at[0], at[1], i/8, i%8) }) / 72
		})
}

func TestNormalisations(t *testing.T) {
	x, gain, shift := random(1, 3, 6, 4, 5), random(2, 6), random(3, 6)
	const epsilon = 1e-3
	moments := func(n int64, v func(i int64) float64) (mean, variance float64) {
		mean = sum(n, v) / float64(n)
		return mean, sum(n, func(i int64) float64 { return (v(i) - mean) * (v(i) - mean) }) / float64(n)
	}
	unit := func(v, mean, variance float64, c int64) float64 {
		return (v-mean)/math.Sqrt(variance+epsilon)*gain.at(0, c) + shift.at(0, c)
	}
	agree(t, "group norm", x.shape, func(b *builder.Builder) builder.Tensor {
		return GroupNorm(b, nil, "norm", x.in(b), gain.in(b), shift.in(b), 2, epsilon)
	}, func(at []int64) float64 {
		mean, variance := moments(60, func(i int64) float64 { return x.at(0, at[0], at[1]/3*3+i/20, i/5%4, i%5) })
		return unit(x.at(0, at...), mean, variance, at[1])
	})
	channel := func(c int64) (mean, variance float64) {
		return moments(60, func(i int64) float64 { return x.at(0, i/20, c, i/5%4, i%5) })
	}
	statistics := func(b *builder.Builder) Statistics {
		return Statistics{Mean: b.Slot("mean", program.F32, 6), Variance: b.Slot("variance", program.F32, 6), Momentum: 0.25}
	}
	agree(t, "batch norm", x.shape, func(b *builder.Builder) builder.Tensor {
		return BatchNorm(b, nil, "norm", x.in(b), gain.in(b), shift.in(b), statistics(b), epsilon)
	}, func(at []int64) float64 {
		mean, variance := channel(at[1])
		return unit(x.at(0, at...), mean, variance, at[1])
	})
	// The running statistics after a step from mean 0.5 and variance 2.
	b := builder.New(1, 1)
	s := statistics(b)
	y := b.Slot("y", program.F32, 360)
	b.Set(y, BatchNorm(b, nil, "norm", x.in(b), gain.in(b), shift.in(b), s, epsilon))
	loss := b.Slot("loss", program.F32, 1)
	b.Set(loss, loss)
	b.Loss(loss)
	start := []program.Array{program.NewArray(program.F32, 6), program.NewArray(program.F32, 6)}
	for i := range start[0].F32 {
		start[0].F32[i], start[1].F32[i] = 0.5, 2
	}
	after := run(t, b, start)
	for c := range int64(6) {
		mean, variance := channel(c)
		mean, variance = 0.75*0.5+0.25*mean, 0.75*2+0.25*variance*60/59
		if math.Abs(float64(after[0].F32[c])-mean) > 1e-6 || math.Abs(float64(after[1].F32[c])-variance) > 1e-6 {
			t.Errorf("channel %d: running mean %v and variance %v, want %v and %v", c, after[0].F32[c], after[1].F32[c], mean, variance)
		}
	}
	rows := values{[]int64{60, 6}, x.v}
	agree(t, "layer norm", rows.shape, func(b *builder.Builder) builder.Tensor {
		return LayerNorm(b, nil, "norm", rows.in(b), gain.in(b), shift.in(b), epsilon)
	}, func(at []int64) float64 {
		mean, variance := moments(6, func(i int64) float64 { return rows.at(0, at[0], i) })
		return unit(rows.at(0, at...), mean, variance, at[1])
	})
	agree(t, "rms norm", rows.shape, func(b *builder.Builder) builder.Tensor {
		return RMSNorm(b, nil, "norm", rows.in(b), gain.in(b), epsilon)
	}, func(at []int64) float64 {
		square := sum(6, func(i int64) float64 { return rows.at(0, at[0], i) * rows.at(0, at[0], i) }) / 6
		return rows.at(0, at...) / math.Sqrt(square+epsilon) * gain.at(0, at[1])
	})
}

func TestSequences(t *testing.T) {
	x := random(1, 5, 70)
	total := func(r int64) float64 { return sum(70, func(i int64) float64 { return math.Exp(x.at(0, r, i)) }) }
	agree(t, "softmax", x.shape, func(b *builder.Builder) builder.Tensor { return Softmax(b, nil, "softmax", x.in(b)) },
		func(at []int64) float64 { return math.Exp(x.at(0, at...)) / total(at[0]) })
	agree(t, "log-softmax", x.shape, func(b *builder.Builder) builder.Tensor { return LogSoftmax(b, nil, "softmax", x.in(b)) },
		func(at []int64) float64 { return x.at(0, at...) - math.Log(total(at[0])) })
	attend := func(q, k, v values, causal bool) func(at []int64) float64 {
		return func(at []int64) float64 {
			weight := func(j int64) float64 {
				if causal && j > at[1] {
					return 0
				}
				dot := sum(q.shape[3], func(d int64) float64 { return q.at(0, at[0], at[1], at[2], d) * k.at(0, at[0], j, at[2], d) })
				return math.Exp(dot / math.Sqrt(float64(q.shape[3])))
			}
			return sum(k.shape[1], func(j int64) float64 { return weight(j) * v.at(0, at[0], j, at[2], at[3]) }) / sum(k.shape[1], weight)
		}
	}
	q, k, v := random(2, 2, 5, 3, 4), random(3, 2, 5, 3, 4), random(4, 2, 5, 3, 4)
	agree(t, "causal attention", q.shape, func(b *builder.Builder) builder.Tensor {
		return Attention(b, nil, "attention", q.in(b), k.in(b), v.in(b), true)
	}, attend(q, k, v, true))
	other, more := random(5, 2, 7, 3, 4), random(6, 2, 7, 3, 4)
	agree(t, "attention", q.shape, func(b *builder.Builder) builder.Tensor {
		return Attention(b, nil, "attention", q.in(b), other.in(b), more.in(b), false)
	}, attend(q, other, more, false))
	packed := values{[]int64{10, 36}, make([]float32, 360)}
	for r := range 10 {
		copy(packed.v[36*r:], q.v[12*r:][:12])
		copy(packed.v[36*r+12:], k.v[12*r:][:12])
		copy(packed.v[36*r+24:], v.v[12*r:][:12])
	}
	agree(t, "self-attention", q.shape, func(b *builder.Builder) builder.Tensor {
		return SelfAttention(b, nil, "attention", packed.in(b), 2, 3)
	}, attend(q, k, v, true))
	words := random(7, 5, 3)
	tokens := []int32{4, 0, 3, 3, 7, -1}
	agree(t, "embedding", []int64{6, 3}, func(b *builder.Builder) builder.Tensor {
		return Embedding(b, "embedding", words.in(b), b.Table("tokens", program.Array{Type: program.I32, I32: tokens}))
	}, func(at []int64) float64 { return words.at(0, int64(tokens[at[0]]), at[1]) })
	a, c := random(8, 3, 2, 2), random(9, 3, 4, 2)
	agree(t, "concat", []int64{3, 6, 2}, func(b *builder.Builder) builder.Tensor { return Concat(b, "concat", 1, a.in(b), c.in(b)) },
		func(at []int64) float64 {
			if at[1] < 2 {
				return a.at(0, at...)
			}
			return c.at(0, at[0], at[1]-2, at[2])
		})
}

func TestLosses(t *testing.T) {
	z, y := random(1, 1, 9), random(2, 1, 9)
	for i := range z.v {
		z.v[i] *= 3
	}
	const delta = 1.5
	order := func(b *builder.Builder) builder.Tensor { return b.Perm() }
	mean := func(f func(i int64) float64) func([]int64) float64 {
		return func([]int64) float64 { return sum(9, f) / 9 }
	}
	agree(t, "huber", []int64{1}, func(b *builder.Builder) builder.Tensor { return HuberLoss(b, z.in(b), y.in(b), order(b), delta) },
		mean(func(i int64) float64 {
			d := math.Abs(z.at(0, 0, i) - y.at(0, 0, i))
			if d <= delta {
				return d * d / 2
			}
			return delta * (d - delta/2)
		}))
	agree(t, "mean squared error", []int64{1}, func(b *builder.Builder) builder.Tensor { return MeanSquaredError(b, z.in(b), y.in(b), order(b)) },
		mean(func(i int64) float64 { return (z.at(0, 0, i) - y.at(0, 0, i)) * (z.at(0, 0, i) - y.at(0, 0, i)) }))
	share := values{y.shape, make([]float32, 9)}
	for i := range share.v {
		share.v[i] = float32(i) / 8
	}
	agree(t, "binary cross-entropy", []int64{1}, func(b *builder.Builder) builder.Tensor {
		return BinaryCrossEntropy(b, autodiff.New(b), z.in(b), share.in(b), order(b))
	}, mean(func(i int64) float64 {
		p := 1 / (1 + math.Exp(-z.at(0, 0, i)))
		return -share.at(0, 0, i)*math.Log(p) - (1-share.at(0, 0, i))*math.Log(1-p)
	}))
}
