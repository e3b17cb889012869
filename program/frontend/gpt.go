package frontend

import (
	"fmt"
	"math"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// gpt is a transformer that predicts the next byte, as GPT-2 (Radford et al.,
// 2019) is built: learned positions; in each layer a LayerNorm, causal attention
// and a residual, then a LayerNorm, a dense layer of four times the width, GELU
// in its form with tanh, a dense layer and a residual; a LayerNorm at the end; and
// logits by the embedding's own weights.
//
// Weights begin with variance 0.02², uniformly distributed, those of the dense
// layers in front of a residual with 0.02²/(2·layers); gains begin at 1, shifts
// and biases at 0. Dropout, if any, follows the embedding and each of the dense
// layers in front of a residual.
type gpt struct{ layers, heads, width, context int64 }

// Limits of a gpt, so that no weight and no attention is too large for a tensor.
const (
	maxHeads   = 1 << 10
	maxGPT     = 1 << 14 // width and context
	gptSpread  = 0.02
	gptEpsilon = 1e-5
)

func (g gpt) describe() Description { return Description{Data: Windows, Context: g.context} }

func (g gpt) check(c *Config) error {
	if g.width%g.heads != 0 {
		return fault.Input("model", c.Model, "a width that can be shared by the %d heads, not %d", g.heads, g.width)
	}
	if err := largest(c, g.context*max(4*g.width, Vocabulary)); err != nil {
		return err
	}
	if g.heads*g.context > program.MaxOutput/g.context {
		return fault.Input("model", c.Model, "at most %d pairs of bytes for all heads", int64(program.MaxOutput))
	}
	return largest(c, g.heads*g.context*g.context)
}

func (g gpt) forward(n *net, tokens builder.Tensor) builder.Tensor {
	b, batch := n.b, tokens.Dim(0)
	words := n.weight("wte", normal(gptSpread), Vocabulary, g.width)
	places := n.weight("wpe", normal(gptSpread), g.context, g.width)
	o := b.Map(batch, g.context, g.width).Named("embedding")
	token := o.Read(tokens, builder.Axis(0), builder.Axis(1))
	x := o.Emit(o.Add(o.Read(words, builder.At(token), builder.Axis(2)), o.Read(places, builder.Axis(1), builder.Axis(2))))
	x = n.drop("dropout", x.Reshape(batch*g.context, g.width))
	inner := normal(gptSpread / math.Sqrt(float64(2*g.layers)))
	for i := range g.layers {
		name := func(part string) string { return fmt.Sprintf("h%d.%s", i+1, part) }
		y := n.line(name("qkv"), n.layerNorm(name("norm1"), x), 3*g.width, normal(gptSpread))
		y = nn.SelfAttention(b, n.tape, name("attention"), y, batch, g.heads)
		y = n.drop(name("dropout1"), n.line(name("proj"), y, g.width, inner))
		x = nn.Add(b, name("residual1"), x, y)
		y = n.line(name("fc"), n.layerNorm(name("norm2"), x), 4*g.width, normal(gptSpread))
		y = nn.GELUTanh(b, n.tape, name("gelu"), y)
		y = n.drop(name("dropout2"), n.line(name("out"), y, g.width, inner))
		x = nn.Add(b, name("residual2"), x, y)
	}
	return nn.Dense(b, "logits", n.layerNorm("norm", x), words, builder.Tensor{})
}

func (n *net) layerNorm(name string, x builder.Tensor) builder.Tensor {
	width := x.Dim(1)
	return nn.LayerNorm(n.b, n.tape, name, x, n.bias(name+".gain", 1, width), n.bias(name+".shift", 0, width), gptEpsilon)
}
