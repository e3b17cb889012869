package frontend

import (
	"math"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// net is a model under construction, in one of its two programs. Both ask for
// the same slots in the same order; the one that predicts has them already.
type net struct {
	b       *builder.Builder
	tape    *autodiff.Tape // nil in the program that predicts
	outputs int64          // of a row, as Config.outputs
	image   Image
	dropout float64
	slots   []slot
	given   []builder.Tensor // slots of the program that predicts
}

// slot is a tensor of the model's state.
type slot struct {
	t      builder.Tensor
	fill   filling
	kept   bool // by the forward pass itself: it has no gradient
	decays bool // weight decay concerns it
}

// filling gives a slot its first values.
type filling func(g *nn.Generator, v []float32)

// uniform numbers between -bound and bound.
func uniform(bound float32) filling {
	return func(g *nn.Generator, v []float32) { g.Uniform(v, bound) }
}

// constant value; 0 is what slots begin with anyway.
func constant(c float32) filling {
	return func(_ *nn.Generator, v []float32) {
		for i := range v {
			v[i] = c
		}
	}
}

// spread chooses the filling of weights with so many inputs and outputs.
type spread func(in, out int64) filling

func he(in, _ int64) filling       { return uniform(nn.HeBound(in)) }
func glorot(in, out int64) filling { return uniform(nn.GlorotBound(in, out)) }

// normal has the variance of a normal distribution with that deviation, but is
// uniform: its bits are the same everywhere.
func normal(deviation float64) filling { return uniform(float32(deviation * math.Sqrt(3))) }

// weight adds a matrix or filter.
func (n *net) weight(name string, f filling, shape ...int64) builder.Tensor {
	return n.add(slot{fill: f, decays: true}, name, shape)
}

// bias adds a vector that weight decay leaves alone.
func (n *net) bias(name string, c float32, shape ...int64) builder.Tensor {
	return n.add(slot{fill: constant(c)}, name, shape)
}

func (n *net) add(s slot, name string, shape []int64) builder.Tensor {
	if n.tape == nil {
		s.t = n.given[len(n.slots)]
	} else {
		s.t = n.b.Slot(name, program.F32, shape...)
	}
	n.slots = append(n.slots, s)
	return s.t
}

// dense is a dense layer with weights w and b of number i.
func (n *net) dense(name string, i int, x builder.Tensor, out int64, f spread) builder.Tensor {
	in := x.Dim(1)
	w := n.weight(numbered("w", i), f(in, out), out, in)
	return nn.Dense(n.b, name, x, w, n.bias(numbered("b", i), 0, out))
}

// linear is a dense layer with the weights name.w and name.b.
func (n *net) linear(name string, x builder.Tensor, out int64, f spread) builder.Tensor {
	return n.line(name, x, out, f(x.Dim(1), out))
}

func (n *net) line(name string, x builder.Tensor, out int64, f filling) builder.Tensor {
	w := n.weight(name+".w", f, out, x.Dim(1))
	return nn.Dense(n.b, name, x, w, n.bias(name+".b", 0, out))
}

// conv is a convolution with the filters name.w, size×size, and the bias name.b,
// if it has one, in front of a ReLU.
func (n *net) conv(name string, x builder.Tensor, filters, size int64, win nn.Window, bias bool) builder.Tensor {
	in := x.Dim(1)
	w := n.weight(name+".w", he(in*size*size, 0), filters, in, size, size)
	var shift builder.Tensor
	if bias {
		shift = n.bias(name+".b", 0, filters)
	}
	return nn.Conv2D(n.b, name, x, w, shift, win)
}

// pictures is a batch of rows as pictures.
func (n *net) pictures(x builder.Tensor) builder.Tensor {
	return x.Reshape(x.Dim(0), n.image.Channels, n.image.Height, n.image.Width)
}

// drop is dropout while training, and x itself while predicting.
func (n *net) drop(name string, x builder.Tensor) builder.Tensor {
	if n.tape == nil || n.dropout == 0 {
		return x
	}
	return nn.Dropout(n.b, name, n.dropout, x)
}
