package gorgonia

import (
	"math"
	"testing"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/program/internal/interp64"
)

// models are whole networks with their losses.
var models = map[string]func(c *bench) *G.Node{
	"perceptron, cross-entropy": func(c *bench) *G.Node {
		x, y := c.in("x", 6), c.in("y", 3)
		h := c.dense("1", c.must(G.Rectify(c.dense("0", x, 6, 8))), 8, 3)
		l := c.must(G.LogSoftMax(h))
		return c.must(G.Neg(c.must(G.Mean(c.must(G.Sum(c.must(G.HadamardProd(l, y)), 1))))))
	},
	"perceptron, squares": func(c *bench) *G.Node {
		x, y := c.in("x", 6), c.in("y", 2)
		h := c.dense("2", c.must(G.Sigmoid(c.dense("1", c.must(G.Tanh(c.dense("0", x, 6, 8))), 8, 5))), 5, 2)
		return c.must(G.Mean(c.must(G.Square(c.must(G.Sub(h, y))))))
	},
	"perceptron, binary cross-entropy": func(c *bench) *G.Node {
		x, y := c.in("x", 6), c.in("y", 1)
		h := c.must(G.Sigmoid(c.dense("1", c.must(G.LeakyRelu(c.dense("0", x, 6, 8), 0.2)), 8, 1)))
		return c.must(G.Mean(c.must(G.BinaryXent(h, y))))
	},
	"convolutions": func(c *bench) *G.Node {
		x, y := c.in("x", 2, 8, 8), c.in("y", 3)
		h := x
		for i, l := range [][2]int{{2, 4}, {4, 5}} {
			w, b := c.param([]string{"w0", "w1"}[i], false, l[1], l[0], 3, 3), c.param([]string{"c0", "c1"}[i], false, 1, l[1], 1, 1)
			h = c.must(G.Conv2d(h, w, tensor.Shape{3, 3}, []int{1, 1}, []int{1, 1}, []int{1, 1}))
			h = c.must(G.Rectify(c.must(G.BroadcastAdd(h, b, nil, []byte{0, 2, 3}))))
			h = c.must(G.MaxPool2D(h, tensor.Shape{2, 2}, []int{0, 0}, []int{2, 2}))
		}
		h = c.dense("d", c.must(G.Reshape(h, tensor.Shape{batch, 20})), 20, 3)
		l := c.must(G.LogSoftMax(h))
		return c.must(G.Neg(c.must(G.Mean(c.must(G.Sum(c.must(G.HadamardProd(l, y)), 1))))))
	},
	"attention": func(c *bench) *G.Node {
		x := c.in("x", 4)
		q, k, v := c.must(G.Mul(x, c.param("q", false, 4, 4))), c.must(G.Mul(x, c.param("k", false, 4, 4))), c.must(G.Mul(x, c.param("v", false, 4, 4)))
		s := c.must(G.SoftMax(c.must(G.Mul(q, c.must(G.Transpose(k, 1, 0))))))
		return c.must(G.Mean(c.must(G.Square(c.must(G.Add(x, c.must(G.Mul(s, v))))))))
	},
}

// dense is a layer with a bias.
func (c *bench) dense(name string, x *G.Node, in, out int) *G.Node {
	w, b := c.param("w"+name, false, in, out), c.param("b"+name, false, 1, out)
	return c.must(G.BroadcastAdd(c.must(G.Mul(x, w)), b, nil, []byte{0}))
}

// Loss and gradients of whole models, in one step of SGD with rate 1, are those
// that Gorgonia derives, in its way, where it derives them rightly.
func TestModelsAgainstGorgonia(t *testing.T) {
	for name, build := range models {
		t.Run(name, func(t *testing.T) {
			c := newBench(t, tensor.Float64)
			c.graph.Rows = batch // a step takes all rows, in some order
			loss := build(c)
			for _, n := range c.graph.Learnables { // what float32 holds
				v, err := numbers(n)
				if err != nil {
					t.Fatal(err)
				}
				for i := range v {
					v[i] = float64(float32(v[i] / 2))
				}
				if err := bind(n, v); err != nil {
					t.Fatal(err)
				}
			}
			for i := range c.graph.Inputs { // targets are probabilities
				if c.graph.Inputs[i].Node.Name() == "y" {
					c.graph.Inputs[i].Min, c.graph.Inputs[i].Max = 0, 1
				}
			}
			m, err := c.lower(loss)
			if err != nil {
				t.Fatal(err)
			}
			k := interp64.New(m.Train)
			for i, a := range m.Init {
				copy(k.State[i], wide(a.F32))
			}
			for i, in := range c.graph.Inputs {
				for j := range k.Data[i] {
					if k.Data[i][j] = float64(float32(c.rng.NormFloat64())); in.Min == 0 && in.Max == 1 {
						k.Data[i][j] = float64(float32(c.rng.Float64()))
					}
				}
				if err := bind(in.Node, k.Data[i]); err != nil {
					t.Fatal(err)
				}
			}
			if err := k.Step(0); err != nil {
				t.Fatal(err)
			}
			if _, err := G.Grad(loss, c.graph.Learnables...); err != nil {
				t.Fatal(err)
			}
			vm := G.NewTapeMachine(c.g, G.BindDualValues(c.graph.Learnables...))
			defer vm.Close()
			if err := vm.RunAll(); err != nil {
				t.Fatal(err)
			}
			if got, want := k.State[m.Train.Loss][0], loss.Value().Data().(float64); math.Abs(got-want) > 1e-6*math.Abs(want) {
				t.Errorf("loss %v, want %v", got, want)
			}
			for i, n := range c.graph.Learnables {
				g, err := n.Grad()
				if err != nil {
					t.Fatal(err)
				}
				want, err := values(g)
				if err != nil {
					t.Fatal(err)
				}
				worst, scale := 0.0, 0.0
				for j, w := range want {
					got := float64(m.Init[i].F32[j]) - k.State[i][j]
					worst, scale = max(worst, math.Abs(got-w)), max(scale, math.Abs(w))
				}
				if !(worst <= 1e-6*scale) {
					t.Errorf("gradient by %s: off by %.1e of %.1e", n.Name(), worst, scale)
				}
			}
		})
	}
}
