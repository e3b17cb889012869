package frontend

import (
	"fmt"

	"lode/internal/fault"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// resnet8 is the residual network of He et al. (2016) with eight layers on the
// way, as MLPerf Tiny has it: a convolution of 3×3 with 16 filters, three blocks
// of two convolutions with 16, 32 and 64 filters, of which the second and third
// halve the picture, the mean of each channel, and a dense layer. A BatchNorm
// follows each convolution. The shortcut of a block that halves is a convolution
// of 1×1. Weights begin as He et al. (2015) have them.
type resnet8 struct{}

// resnetSide is the smallest picture: the last block still has 2×2 pixels.
const resnetSide = 8

// Of its BatchNorms.
const (
	normEpsilon  = 1e-5
	normMomentum = 0.1
)

func (resnet8) describe() Description { return Description{Data: Pictures} }

func (resnet8) check(c *Config) error {
	if c.Image.Height < resnetSide || c.Image.Width < resnetSide {
		return fault.Input("picture", c.Image, "at least %d×%d pixels for resnet8", resnetSide, resnetSide)
	}
	return largest(c, 16*c.Image.Height*c.Image.Width)
}

func (resnet8) forward(n *net, x builder.Tensor) builder.Tensor {
	x = n.normConv("conv1", n.pictures(x), 16, 3, nn.Window{Padding: 1})
	x = nn.ReLU(n.b, "relu1", x)
	for i, filters := range []int64{16, 32, 64} {
		stride := int64(1)
		if i > 0 {
			stride = 2
		}
		name := func(part string) string { return fmt.Sprintf("block%d.%s", i+1, part) }
		y := n.normConv(name("conv1"), x, filters, 3, nn.Window{Stride: stride, Padding: 1})
		y = n.normConv(name("conv2"), nn.ReLU(n.b, name("relu1"), y), filters, 3, nn.Window{Padding: 1})
		if stride > 1 {
			x = n.conv(name("shortcut"), x, filters, 1, nn.Window{Stride: stride}, true)
		}
		x = nn.ReLU(n.b, name("relu2"), nn.Add(n.b, name("residual"), y, x))
	}
	x = n.drop("dropout", nn.GlobalAvgPool(n.b, "pool", x))
	return n.linear("dense", x, n.outputs, glorot)
}

// normConv is a convolution without bias and a BatchNorm.
func (n *net) normConv(name string, x builder.Tensor, filters, size int64, win nn.Window) builder.Tensor {
	x = n.conv(name, x, filters, size, win, false)
	gain, shift := n.bias(name+".gain", 1, filters), n.bias(name+".shift", 0, filters)
	running := nn.Statistics{
		Mean:     n.add(slot{fill: constant(0), kept: true}, name+".mean", []int64{filters}),
		Variance: n.add(slot{fill: constant(1), kept: true}, name+".variance", []int64{filters}),
		Momentum: normMomentum,
	}
	if n.tape == nil {
		return nn.BatchNormTrained(n.b, name+" norm", x, gain, shift, running, normEpsilon)
	}
	return nn.BatchNorm(n.b, n.tape, name+" norm", x, gain, shift, running, normEpsilon)
}
