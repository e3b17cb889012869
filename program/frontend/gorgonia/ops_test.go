package gorgonia

import (
	"testing"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"
)

// cases are graphs by what they try. x is an input [3, 4], w a learnable of the
// same shape, p one of positive values.
var cases = map[string]func(c *bench, x, w, p *G.Node) (*G.Node, error){
	"add": func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.Add(c.must(G.Add(x, w)), p) },
	"sub": func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.Sub(c.must(G.Sub(x, w)), p) },
	"products": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.HadamardProd(c.must(G.HadamardProd(x, w)), p)
	},
	"div": func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.HadamardDiv(c.must(G.Add(x, w)), p) },
	"scalars": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		k := G.NewConstant(float32(2.5))
		if c.dt == tensor.Float64 {
			k = G.NewConstant(2.5)
		}
		return G.Add(c.must(G.Mul(k, c.must(G.Add(w, x)))), c.must(G.Div(k, p)))
	},
	"scalar learnable": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Mul(c.must(G.Sum(w)), c.must(G.Add(x, p)))
	},
	"square cube": func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.Add(c.must(G.Square(w)), c.must(G.Cube(p))) },
	"exp log":     func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.Add(c.must(G.Exp(w)), c.must(G.Log(p))) },
	"log2 inverse": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Log2(p)), c.must(G.Inverse(p)))
	},
	"sqrt": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Sqrt(p)), c.must(G.InverseSqrt(p)))
	},
	"tanh sigmoid": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Tanh(w)), c.must(G.Sigmoid(p)))
	},
	"softplus mish": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Softplus(w)), c.must(G.Mish(p)))
	},
	"log1p expm1": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Log1p(p)), c.must(G.Expm1(w)))
	},
	"abs neg": func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.Add(c.must(G.Abs(w)), c.must(G.Neg(p))) },
	"sign":    func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.HadamardProd(c.must(G.Sign(x)), w) },
	"powers": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		y := p
		for _, e := range []float64{2, -1, 0.5, 3} {
			k := G.NewConstant(float32(e))
			if c.dt == tensor.Float64 {
				k = G.NewConstant(e)
			}
			y = c.must(G.Add(y, c.must(G.Pow(p, k))))
		}
		return y, nil
	},
	"relu": func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.Rectify(c.must(G.Sub(w, x))) },
	"leaky relu": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.LeakyRelu(c.must(G.Add(w, c.must(G.HadamardProd(x, p)))), 0.1)
	},
	"comparisons": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		y := c.must(G.HadamardProd(c.must(G.Lt(x, w, true)), p))
		for _, f := range []func(a, b *G.Node, same bool) (*G.Node, error){G.Gt, G.Lte, G.Gte, G.Eq, G.Ne} {
			y = c.must(G.Add(y, c.must(G.HadamardProd(c.must(f(w, x, true)), w))))
		}
		return y, nil
	},
	"between": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.MinBetween(x, w)), c.must(G.MaxBetween(w, p)))
	},
	"matmul": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Mul(c.must(G.Mul(x, c.must(G.Transpose(w, 1, 0)))), p)
	},
	"matrix and vector": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		v, u := c.param("v", false, 4), c.param("u", false, 3)
		return G.OuterProd(c.must(G.Mul(w, v)), c.must(G.Mul(u, p)))
	},
	"dot": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Mul(c.must(G.Ravel(w)), c.must(G.Ravel(c.must(G.Add(p, x)))))
	},
	"batched": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		a := c.must(G.Reshape(w, tensor.Shape{3, 2, 2}))
		return G.BatchedMatMul(a, c.must(G.Reshape(p, tensor.Shape{3, 2, 2})))
	},
	"batched transposed": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		a := c.must(G.Reshape(w, tensor.Shape{3, 2, 2}))
		return G.BatchedMatMul(a, c.must(G.Reshape(p, tensor.Shape{3, 2, 2})), false, true)
	},
	"tensordot": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		v := c.param("v", false, 4, 3, 2)
		return G.Tensordot([]int{0, 1}, []int{1, 0}, c.must(G.Add(w, p)), v)
	},
	"bias": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		v, b := c.param("v", false, 4, 5), c.param("b", false, 1, 5)
		return G.BroadcastAdd(c.must(G.Mul(c.must(G.Add(w, p)), v)), b, nil, []byte{0})
	},
	"vector bias": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		b, k := c.param("b", false, 4), c.param("k", true, 3)
		y := c.must(G.BroadcastAdd(c.must(G.Add(w, p)), b, nil, []byte{0}))
		return G.BroadcastHadamardProd(y, k, nil, []byte{1})
	},
	"learned scalar": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		k := G.NewScalar(c.g, c.dt, G.WithName("k"), G.WithValue(map[tensor.Dtype]any{tensor.Float32: float32(1.5), tensor.Float64: 1.5}[c.dt]))
		c.graph.Learnables = append(c.graph.Learnables, k)
		return G.Sub(c.must(G.Mul(k, c.must(G.Tanh(c.must(G.HadamardProd(k, w)))))), c.must(G.Div(p, k)))
	},
	"broadcasts": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		r, k := c.param("r", false, 1, 4), c.param("k", true, 3, 1)
		y := c.must(G.BroadcastHadamardProd(c.must(G.Add(w, p)), r, nil, []byte{0}))
		return G.BroadcastHadamardDiv(y, k, nil, []byte{1})
	},
	"automatic broadcast": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		r := c.param("r", false, 1, 4)
		return G.Auto(G.BroadcastAdd, r, c.must(G.HadamardProd(w, p)))
	},
	"broadcast vector": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.BroadcastSub(c.must(G.Sum(w, 1)), p, []byte{1}, nil)
	},
	"sums": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.OuterProd(c.must(G.Sum(w, 0)), c.must(G.Sum(c.must(G.HadamardProd(w, p)), 1)))
	},
	"mean": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Mean(c.must(G.Square(w)))), c.must(G.Mean(c.must(G.HadamardProd(p, x)))))
	},
	"means": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.OuterProd(c.must(G.Mean(w, 0)), c.must(G.Mean(p, 1)))
	},
	"max": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.OuterProd(c.must(G.Max(w, 0)), c.must(G.Max(p, 1)))
	},
	"norm": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.OuterProd(c.must(G.Norm(w, 0, 2)), c.must(G.Norm(p, 1, 2)))
	},
	"softmax": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.SoftMax(w)), c.must(G.SoftMax(p, 0)))
	},
	"log softmax": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.LogSoftMax(w)), c.must(G.Log(c.must(G.SoftMax(p)))))
	},
	"reshape": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Mul(c.must(G.Reshape(c.must(G.Add(w, x)), tensor.Shape{6, 2})), c.must(G.Reshape(p, tensor.Shape{2, 6})))
	},
	"transposes": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		v := c.param("v", false, 2, 3, 4)
		y := c.must(G.Reshape(c.must(G.Transpose(c.must(G.Tanh(v)), 1, 2, 0)), tensor.Shape{3, 8}))
		return G.Mul(c.must(G.Transpose(c.must(G.Add(w, p)))), y)
	},
	"slices": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.HadamardProd(c.must(G.Slice(w, G.S(0, 2), G.S(1, 4))), c.must(G.Slice(p, G.S(1, 3), G.S(0, 3))))
	},
	"one row": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Slice(w, G.S(1))), c.must(G.Slice(c.must(G.Square(p)), G.S(2))))
	},
	"one column": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Add(c.must(G.Slice(w, nil, G.S(1))), c.must(G.Slice(c.must(G.Square(p)), nil, G.S(3))))
	},
	"concat": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		return G.Concat(1, w, c.must(G.Exp(x)), p, w, p, c.must(G.Tanh(w)), x, p)
	},
	"concat rows": func(c *bench, x, w, p *G.Node) (*G.Node, error) { return G.Concat(0, c.must(G.Neg(w)), p) },
	"unconcat": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		a, err := G.Unconcat(c.must(G.HadamardProd(w, p)), 1, 2)
		if err != nil {
			return nil, err
		}
		return G.Sub(a[0], a[1])
	},
	"binary cross-entropy": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		y := c.must(G.Gt(x, c.must(G.Sub(x, x)), true))
		return G.BinaryXent(c.must(G.Sigmoid(c.must(G.Add(w, p)))), y)
	},
	"conv2d": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		image, f := c.in("image", 2, 6, 5), c.param("f", false, 4, 2, 3, 2)
		y := c.must(G.Conv2d(image, f, tensor.Shape{3, 2}, []int{1, 1}, []int{2, 1}, []int{1, 2}))
		return G.Mul(c.must(G.Sum(w)), c.must(G.Mul(c.must(G.Mean(p)), c.must(G.Square(y)))))
	},
	"two convolutions": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		image, f := c.in("image", 1, 6, 6), c.param("f", false, 2, 1, 3, 3)
		h, b := c.param("h", false, 3, 2, 2, 2), c.param("b", false, 1, 3, 1, 1)
		y := c.must(G.Conv2d(image, f, tensor.Shape{3, 3}, []int{1, 1}, []int{1, 1}, []int{1, 1}))
		y = c.must(G.MaxPool2D(c.must(G.Rectify(y)), tensor.Shape{2, 2}, []int{0, 0}, []int{2, 2}))
		y = c.must(G.Conv2d(y, h, tensor.Shape{2, 2}, []int{0, 0}, []int{1, 1}, []int{1, 1}))
		y = c.must(G.BroadcastAdd(y, b, nil, []byte{0, 2, 3}))
		y = c.must(G.Mean(c.must(G.GlobalAveragePool2D(c.must(G.Tanh(y))))))
		return G.Mul(y, c.must(G.Add(w, p)))
	},
	"conv1d": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		f := c.param("f", false, 2, 1, 1, 3)
		line := c.must(G.Reshape(c.must(G.Add(w, x)), tensor.Shape{3, 1, 1, 4}))
		return G.Mul(c.must(G.Sum(p)), c.must(G.Conv1d(line, f, 3, 1, 1, 1)))
	},
	"overlapping pools": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		v := c.param("v", false, 2, 1, 5, 5)
		y := c.must(G.MaxPool2D(v, tensor.Shape{3, 2}, []int{1, 0}, []int{2, 1}))
		return G.Mul(c.must(G.Sum(c.must(G.HadamardProd(w, p)))), y)
	},
	"im2col": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		v := c.param("v", false, 2, 2, 4, 4)
		y := c.must(G.Im2Col(v, tensor.Shape{2, 3}, tensor.Shape{0, 1}, tensor.Shape{2, 1}, tensor.Shape{1, 1}))
		return G.Mul(c.must(G.Sum(c.must(G.HadamardProd(w, p)))), c.must(G.Square(y)))
	},
	"batch norm": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		s, b := c.param("s", true, 1, 4), c.param("b", false, 1, 4)
		y, _, _, _, err := G.BatchNorm(c.must(G.Add(w, c.must(G.HadamardProd(p, x)))), s, b, 0.1, 1e-3)
		return y, err
	},
	"batch norm of images": func(c *bench, x, w, p *G.Node) (*G.Node, error) {
		v := c.param("v", false, 2, 3, 2, 2)
		s, b := c.param("s", true, 1, 3, 1, 1), c.param("b", false, 1, 3, 1, 1)
		y, _, _, _, err := G.BatchNorm(v, s, b, 0.1, 1e-3)
		return c.must(G.Mul(c.must(G.Sum(c.must(G.HadamardProd(w, p)))), y)), err
	},
}

// Every kind of node computes what Gorgonia computes, in float32 and in float64,
// and has the gradient that differences show.
func TestNodes(t *testing.T) {
	for name, build := range cases {
		for _, dt := range []tensor.Dtype{tensor.Float32, tensor.Float64} {
			t.Run(name+" "+dt.Name(), func(t *testing.T) {
				c := newBench(t, dt)
				x, w, p := c.in("x", 4), c.param("w", false, batch, 4), c.param("p", true, batch, 4)
				y, err := build(c, x, w, p)
				if err != nil {
					t.Fatal(err)
				}
				both := c.must(G.Sum(c.must(G.HadamardProd(w, p)))) // so that the loss depends on both
				m, err := c.lower(c.must(G.Add(c.total(y), both)))
				if err != nil {
					t.Fatal(err)
				}
				c.gradients(m)
			})
		}
	}
}
