package frontend

import (
	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// lenet is the network of LeCun et al. (1998) with ReLU and the greatest pixel
// in the place of tanh and the mean: two convolutions of 5×5 with 6 and 16
// filters, each followed by a pool of 2×2, and dense layers of 120 and 84 hidden
// units. Weights begin as He et al. have them.
type lenet struct{}

// lenetSide is the smallest picture that the two convolutions leave something of.
const lenetSide = 12

func (lenet) describe() Description { return Description{Data: Pictures} }

func (lenet) check(c *Config) error {
	if c.Image.Height < lenetSide || c.Image.Width < lenetSide {
		return fault.Input("picture", c.Image, "at least %d×%d pixels for lenet", lenetSide, lenetSide)
	}
	return largest(c, 6*c.Image.Height*c.Image.Width)
}

func (lenet) forward(n *net, x builder.Tensor) builder.Tensor {
	x = n.pictures(x)
	pooled := func(x builder.Tensor, i int) builder.Tensor { // the greatest of a ReLU is the ReLU of the greatest
		return nn.ReLU(n.b, numbered("relu", i), nn.MaxPool(n.b, numbered("pool", i), x, 2, nn.Window{}))
	}
	x = pooled(n.conv("conv1", x, 6, 5, nn.Window{Padding: 2}, true), 1)
	x = pooled(n.conv("conv2", x, 16, 5, nn.Window{}, true), 2)
	x = x.Reshape(x.Dim(0), x.Dim(1)*x.Dim(2)*x.Dim(3))
	for i, out := range []int64{120, 84} {
		x = nn.ReLU(n.b, numbered("relu", i+3), n.linear(numbered("dense", i+1), x, out, he))
		x = n.drop(numbered("dropout", i+1), x)
	}
	return n.linear("dense3", x, n.outputs, glorot)
}

// largest says whether a batch of rows with so many values each is a tensor.
func largest(c *Config, values int64) error {
	if c.Batch > program.MaxOutput/values {
		return fault.Input("batch", c.Batch, "at most %d, since a tensor has at most %d elements", program.MaxOutput/values, int64(program.MaxOutput))
	}
	return nil
}
