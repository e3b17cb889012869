package layertest

import (
	"slices"

	"lode/program/builder"
	"lode/program/frontend/nn"
)

// All returns every layer. It is made anew, so that callers may change it. An
// error is a layer that does not build or does not pass program.Check.
func All() ([]Layer, error) {
	var all []Layer
	for _, f := range slices.Concat(dense, convolutions, pools, activations, norms, sequences, shapes, losses, optimizers) {
		l, err := build(f.name, f.layer)
		if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}

type layer struct {
	name  string
	layer func(c *bench) builder.Tensor
}

// pointwise is a layer of one tensor with x of random numbers.
func pointwise(name string, f func(c *bench, x builder.Tensor) builder.Tensor) layer {
	return layer{name, func(c *bench) builder.Tensor { return f(c, c.in(5, 7)) }}
}

var dense = []layer{
	{"dense", func(c *bench) builder.Tensor { return nn.Dense(c.b, "dense", c.in(3, 5), c.in(4, 5), c.in(4)) }},
	{"dense without bias", func(c *bench) builder.Tensor {
		return nn.Dense(c.b, "dense", c.in(3, 5), c.in(4, 5), builder.Tensor{})
	}},
	{"dense twice with the same weights", func(c *bench) builder.Tensor {
		w, bias := c.in(4, 4), c.in(4)
		return nn.Dense(c.b, "dense2", nn.Dense(c.b, "dense1", c.in(3, 4), w, bias), w, bias)
	}},
}

func conv(name string, x, w []int64, win nn.Window) layer {
	return layer{name, func(c *bench) builder.Tensor {
		return nn.Conv2D(c.b, "conv", c.in(x...), c.in(w...), c.in(w[0]), win)
	}}
}

var convolutions = []layer{
	conv("conv 3×3, padding 1", []int64{2, 2, 5, 4}, []int64{3, 2, 3, 3}, nn.Window{Padding: 1}),
	conv("conv 3×3, stride 2, padding 1, dilation 2, 2 groups", []int64{2, 4, 7, 6}, []int64{4, 2, 3, 3}, nn.Window{Stride: 2, Padding: 1, Dilation: 2, Groups: 2}),
	conv("conv depthwise", []int64{2, 3, 6, 5}, []int64{3, 1, 3, 3}, nn.Window{Padding: 1, Groups: 3}),
	conv("conv 1×1", []int64{2, 3, 4, 4}, []int64{5, 3, 1, 1}, nn.Window{}),
	conv("conv 1×1, stride 2", []int64{2, 3, 5, 5}, []int64{4, 3, 1, 1}, nn.Window{Stride: 2}),
	conv("conv 2×3 of patches", []int64{2, 1, 6, 6}, []int64{2, 1, 2, 3}, nn.Window{Stride: 3}),
	conv("conv as large as the picture", []int64{2, 2, 4, 3}, []int64{3, 2, 4, 3}, nn.Window{}),
	{"conv without bias", func(c *bench) builder.Tensor {
		return nn.Conv2D(c.b, "conv", c.in(2, 2, 5, 4), c.in(3, 2, 2, 2), builder.Tensor{}, nn.Window{Stride: 2, Padding: 1})
	}},
}

func pool(name string, f func(*builder.Builder, string, builder.Tensor, int64, nn.Window) builder.Tensor, size int64, win nn.Window) layer {
	return layer{name, func(c *bench) builder.Tensor { return f(c.b, "pool", c.in(2, 2, 7, 6), size, win) }}
}

var pools = []layer{
	pool("max pool 2", nn.MaxPool, 2, nn.Window{}),
	pool("max pool 3, stride 2, padding 1", nn.MaxPool, 3, nn.Window{Stride: 2, Padding: 1}),
	pool("max pool 3, stride 1", nn.MaxPool, 3, nn.Window{Stride: 1}),
	{"max pool with ties", func(c *bench) builder.Tensor {
		x := nn.ReLU(c.b, "relu", c.in(2, 2, 6, 6)) // many zeros: the first of equals counts
		return nn.MaxPool(c.b, "pool", x, 3, nn.Window{Stride: 2, Padding: 1})
	}},
	pool("mean pool 2", nn.AvgPool, 2, nn.Window{}),
	pool("mean pool 3, stride 2, padding 1", nn.AvgPool, 3, nn.Window{Stride: 2, Padding: 1}),
	pool("mean pool 3, stride 2, padding 1, inside", nn.AvgPoolInside, 3, nn.Window{Stride: 2, Padding: 1}),
	{"global mean pool", func(c *bench) builder.Tensor { return nn.GlobalAvgPool(c.b, "pool", c.in(2, 3, 5, 4)) }},
}

var activations = []layer{
	pointwise("relu", func(c *bench, x builder.Tensor) builder.Tensor { return nn.ReLU(c.b, "relu", x) }),
	pointwise("leaky relu", func(c *bench, x builder.Tensor) builder.Tensor { return nn.LeakyReLU(c.b, "leaky", 0.01, x) }),
	pointwise("tanh", func(c *bench, x builder.Tensor) builder.Tensor { return nn.Tanh(c.b, "tanh", x) }),
	pointwise("sigmoid", func(c *bench, x builder.Tensor) builder.Tensor { return nn.Sigmoid(c.b, c.tape, "sigmoid", x) }),
	pointwise("silu", func(c *bench, x builder.Tensor) builder.Tensor { return nn.SiLU(c.b, c.tape, "silu", x) }),
	pointwise("gelu", func(c *bench, x builder.Tensor) builder.Tensor { return nn.GELU(c.b, c.tape, "gelu", x) }),
	pointwise("gelu with tanh", func(c *bench, x builder.Tensor) builder.Tensor { return nn.GELUTanh(c.b, c.tape, "gelu", x) }),
	pointwise("erf", func(c *bench, x builder.Tensor) builder.Tensor { return nn.Erf(c.b, c.tape, "erf", x) }),
	{"rsqrt", func(c *bench) builder.Tensor { return nn.RSqrt(c.b, c.tape, "rsqrt", c.pos(5, 7)) }},
	{"sigmoid of a part", func(c *bench) builder.Tensor {
		return nn.Sigmoid(c.b, c.tape, "sigmoid", c.in(6, 5).Slice(0, 1, 3).Slice(1, 2, 2))
	}},
	pointwise("dropout", func(c *bench, x builder.Tensor) builder.Tensor { return nn.Dropout(c.b, "dropout", 0.4, x) }),
}

// statistics are running ones that have run a while.
func statistics(c *bench, channels int64) nn.Statistics {
	return nn.Statistics{Mean: c.slot("mean", c.normal, channels), Variance: c.slot("variance", c.positive, channels), Momentum: 0.1}
}

var norms = []layer{
	{"layer norm", func(c *bench) builder.Tensor {
		return nn.LayerNorm(c.b, c.tape, "norm", c.in(3, 40), c.in(40), c.in(40), 1e-5)
	}},
	{"rms norm", func(c *bench) builder.Tensor { return nn.RMSNorm(c.b, c.tape, "norm", c.in(3, 40), c.in(40), 1e-5) }},
	{"group norm", func(c *bench) builder.Tensor {
		return nn.GroupNorm(c.b, c.tape, "norm", c.in(2, 6, 3, 4), c.in(6), c.in(6), 3, 1e-5)
	}},
	{"group norm, one group", func(c *bench) builder.Tensor {
		return nn.GroupNorm(c.b, c.tape, "norm", c.in(2, 3, 2, 5), c.in(3), c.in(3), 1, 1e-5)
	}},
	{"group norm of single channels", func(c *bench) builder.Tensor {
		return nn.GroupNorm(c.b, c.tape, "norm", c.in(2, 3, 4, 5), c.in(3), c.in(3), 3, 1e-5)
	}},
	{"batch norm", func(c *bench) builder.Tensor {
		return nn.BatchNorm(c.b, c.tape, "norm", c.in(3, 2, 4, 3), c.in(2), c.in(2), statistics(c, 2), 1e-5)
	}},
	{"batch norm of single pixels", func(c *bench) builder.Tensor {
		return nn.BatchNorm(c.b, c.tape, "norm", c.in(5, 3, 1, 1), c.in(3), c.in(3), statistics(c, 3), 1e-5)
	}},
	{"batch norm, trained", func(c *bench) builder.Tensor {
		return nn.BatchNormTrained(c.b, "norm", c.in(3, 2, 4, 3), c.in(2), c.in(2), statistics(c, 2), 1e-5)
	}},
}

var sequences = []layer{
	{"softmax", func(c *bench) builder.Tensor { return nn.Softmax(c.b, c.tape, "softmax", c.in(4, 35)) }},
	{"log-softmax", func(c *bench) builder.Tensor { return nn.LogSoftmax(c.b, c.tape, "log-softmax", c.in(4, 35)) }},
	{"embedding", func(c *bench) builder.Tensor { // repeated words, and one that never comes
		return nn.Embedding(c.b, "embedding", c.in(5, 3), c.ints(4, 9))
	}},
	{"embedding of rows of tokens", func(c *bench) builder.Tensor {
		return nn.Embedding(c.b, "embedding", c.in(7, 4), c.intColumn(7, 6).Slice(1, 1, 4))
	}},
	{"attention, causal", func(c *bench) builder.Tensor {
		return nn.Attention(c.b, c.tape, "attention", c.in(2, 5, 2, 3), c.in(2, 5, 2, 3), c.in(2, 5, 2, 3), true)
	}},
	{"attention to other keys", func(c *bench) builder.Tensor {
		return nn.Attention(c.b, c.tape, "attention", c.in(2, 3, 2, 4), c.in(2, 5, 2, 4), c.in(2, 5, 2, 4), false)
	}},
	{"self-attention", func(c *bench) builder.Tensor {
		return nn.SelfAttention(c.b, c.tape, "attention", c.in(2*5, 3*2*4), 2, 2)
	}},
}

var shapes = []layer{
	{"residual", func(c *bench) builder.Tensor {
		x := c.in(3, 4)
		return nn.Add(c.b, "residual", x, nn.Tanh(c.b, "tanh", x))
	}},
	{"concat", func(c *bench) builder.Tensor {
		var parts []builder.Tensor
		for i := range int64(8) {
			parts = append(parts, c.in(2, i%3+1, 2))
		}
		return nn.Concat(c.b, "concat", 1, parts...)
	}},
	{"split and swap", func(c *bench) builder.Tensor {
		parts := nn.Split(c.b, "split", 1, c.in(3, 7), 2, 4, 1)
		return nn.Concat(c.b, "concat", 1, parts[1], nn.Scale(c.b, "double", parts[2], 2), parts[0])
	}},
	{"transpose and reshape", func(c *bench) builder.Tensor {
		t := c.b.Copy(c.in(2, 3, 4).Transpose(2, 0, 1)).Reshape(8, 3)
		return nn.Dense(c.b, "dense", t, c.in(2, 3), c.in(2))
	}},
}

var losses = []layer{
	{"cross-entropy", func(c *bench) builder.Tensor {
		return nn.CrossEntropy(c.b, c.tape, c.in(rows, 37), c.intColumn(37, 1).Flat(), c.b.Perm())
	}},
	{"cross-entropy of tokens", func(c *bench) builder.Tensor {
		return nn.TokenCrossEntropy(c.b, c.tape, c.in(6, 9), c.intColumn(9, 4).Slice(1, 1, 3))
	}},
	{"mean squared error", func(c *bench) builder.Tensor {
		return nn.MeanSquaredError(c.b, c.in(rows, 3), c.column(3, c.normal), c.b.Perm())
	}},
	{"huber", func(c *bench) builder.Tensor {
		return nn.HuberLoss(c.b, c.in(rows, 9), c.column(9, c.normal), c.b.Perm(), 0.75)
	}},
	{"binary cross-entropy", func(c *bench) builder.Tensor {
		share := func() float32 { return c.random.Float32() }
		return nn.BinaryCrossEntropy(c.b, c.tape, c.in(rows, 9), c.column(9, share), c.b.Perm())
	}},
}

// optimizer updates two tensors by gradients from data, all of it clipped.
func optimizer(name string, make func(b *builder.Builder, change nn.Change) nn.Optimizer) layer {
	return layer{name, func(c *bench) builder.Tensor {
		w := []builder.Tensor{c.slot("w", c.normal, 7, 5), c.slot("b", c.normal, 7)}
		g := []builder.Tensor{c.column(35, c.normal).Slice(0, 0, 1).Reshape(7, 5), c.column(7, c.normal).Slice(0, 1, 1).Reshape(7)}
		change := nn.Change{Rate: nn.CosineRate(0.1, 1, 6, 0.1), ClipValue: 0.5, Scale: nn.NormScale(c.b, 1, g)}
		opt := make(c.b, change)
		for i, decay := range []float64{0.1, 0} {
			opt.Update(c.b, w[i], g[i], decay)
		}
		return change.Scale
	}}
}

var adam = nn.AdamParameters{Beta1: 0.9, Beta2: 0.95, Epsilon: 1e-8}

var optimizers = []layer{
	optimizer("sgd", func(b *builder.Builder, c nn.Change) nn.Optimizer { return nn.NewSGD(b, c) }),
	optimizer("momentum", func(b *builder.Builder, c nn.Change) nn.Optimizer { return nn.NewMomentum(b, c, 0.9, false) }),
	optimizer("nesterov", func(b *builder.Builder, c nn.Change) nn.Optimizer { return nn.NewMomentum(b, c, 0.9, true) }),
	optimizer("adam", func(b *builder.Builder, c nn.Change) nn.Optimizer { return nn.NewAdam(b, c, adam, 6) }),
	optimizer("adamw", func(b *builder.Builder, c nn.Change) nn.Optimizer {
		decoupled := adam
		decoupled.Decoupled = true
		return nn.NewAdam(b, c, decoupled, 6)
	}),
}
