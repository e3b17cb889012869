package frontend

import (
	"slices"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// mlp is dense layers, with an activation after each hidden one.
type mlp struct {
	hidden []int64
	tanh   bool
}

func (mlp) describe() Description { return Description{Data: Tables} }

func (m mlp) check(c *Config) error {
	in := c.Inputs
	for _, out := range append(slices.Clone(m.hidden), c.outputs()) {
		if in*out > program.MaxOutput || c.Batch > program.MaxOutput/max(in, out) {
			return fault.Input("model", c.Model, "layers of at most %d weights and activations, not %d inputs and %d outputs for a batch of %d",
				int64(program.MaxOutput), in, out, c.Batch)
		}
		in = out
	}
	return nil
}

func (m mlp) forward(n *net, x builder.Tensor) builder.Tensor {
	for i, out := range m.hidden {
		name := func(s string) string { return numbered(s, i+1) }
		if m.tanh {
			x = nn.Tanh(n.b, name("tanh"), n.dense(name("dense"), i+1, x, out, glorot))
		} else {
			x = nn.ReLU(n.b, name("relu"), n.dense(name("dense"), i+1, x, out, he))
		}
		x = n.drop(name("dropout"), x)
	}
	last := len(m.hidden) + 1
	return n.dense(numbered("dense", last), last, x, n.outputs, glorot)
}
