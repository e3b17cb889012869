package gorgonia

import (
	"math"
	"math/rand/v2"
	"testing"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/program/frontend"
	"lode/program/internal/interp64"
)

// bench is a graph under test with its inputs and learnables.
type bench struct {
	*testing.T
	g     *G.ExprGraph
	dt    tensor.Dtype
	rng   *rand.Rand
	graph Graph
}

const batch = 3

func newBench(t *testing.T, dt tensor.Dtype) *bench {
	return &bench{T: t, g: G.NewGraph(), dt: dt, rng: rand.New(rand.NewPCG(5, 5)), graph: Graph{Rows: 7, Optimizer: frontend.Optimizer{Name: "sgd", LR: 1}, Steps: 400}}
}

func (c *bench) node(name string, shape []int, opts ...G.NodeConsOpt) *G.Node {
	opts = append([]G.NodeConsOpt{G.WithShape(shape...), G.WithName(name)}, opts...)
	switch len(shape) {
	case 1:
		return G.NewVector(c.g, c.dt, opts...)
	case 2:
		return G.NewMatrix(c.g, c.dt, opts...)
	}
	return G.NewTensor(c.g, c.dt, len(shape), opts...)
}

// in is an input of shape [batch, …].
func (c *bench) in(name string, shape ...int) *G.Node {
	n := c.node(name, append([]int{batch}, shape...))
	c.graph.Inputs = append(c.graph.Inputs, Input{Node: n})
	return n
}

// param is a learnable of normal random values; positive ones between 0.5 and 2.
func (c *bench) param(name string, positive bool, shape ...int) *G.Node {
	n := c.node(name, shape, G.WithInit(func(dt tensor.Dtype, s ...int) interface{} { return c.backing(positive, s) }))
	c.graph.Learnables = append(c.graph.Learnables, n)
	return n
}

func (c *bench) backing(positive bool, shape []int) any {
	v := make([]float64, tensor.Shape(shape).TotalSize())
	for i := range v {
		if v[i] = c.rng.NormFloat64(); positive {
			v[i] = 0.5 + 1.5*c.rng.Float64()
		}
	}
	if c.dt == tensor.Float64 {
		return v
	}
	f := make([]float32, len(v))
	for i := range v {
		f[i] = float32(v[i])
	}
	return f
}

func (c *bench) must(n *G.Node, err error) *G.Node {
	c.Helper()
	if err != nil {
		c.Fatal(err)
	}
	return n
}

// total is the sum of y times fixed random numbers, so that every element counts
// differently.
func (c *bench) total(y *G.Node) *G.Node {
	if y.IsScalar() {
		return y
	}
	r := c.node("weights of the sum", y.Shape(), G.WithValue(tensor.New(tensor.WithShape(y.Shape()...), tensor.WithBacking(c.backing(false, y.Shape())))))
	return c.must(G.Sum(c.must(G.HadamardProd(y, r))))
}

// lower is Lower with what the bench has collected.
func (c *bench) lower(loss *G.Node) (*Model, error) {
	c.graph.Loss = loss
	return Lower(c.graph)
}

// gradients compares the gradient of every learnable, which is what SGD with rate
// 1 subtracts, with central differences of the program's own loss in float64. The
// loss itself has been compared with Gorgonia's.
func (c *bench) gradients(m *Model) {
	c.Helper()
	p := m.Train
	data := make([][]float64, len(p.Columns))
	for i, col := range p.Columns {
		for range col.Elements {
			data[i] = append(data[i], 2*c.rng.Float64()-1)
		}
	}
	state := make([][]float64, len(p.Slots))
	for i := range state {
		state[i] = wide(m.Init[i].F32)
	}
	step := func() [][]float64 {
		k := interp64.New(p)
		for i, v := range state {
			copy(k.State[i], v)
		}
		copy(k.Data, data)
		if err := k.Step(0); err != nil {
			c.Fatal(err)
		}
		return k.State
	}
	after := step()
	for i, n := range c.graph.Learnables {
		worst, scale := 0.0, 0.0
		for j := range state[i] {
			const h = 1e-5
			old := state[i][j]
			state[i][j] = old + h
			up := step()[p.Loss][0]
			state[i][j] = old - h
			down := step()[p.Loss][0]
			state[i][j] = old
			fd := (up - down) / (2 * h)
			worst = max(worst, math.Abs(fd-(old-after[i][j])))
			scale = max(scale, math.Abs(fd))
		}
		if !(worst <= 2e-6*scale) || scale == 0 {
			c.Errorf("gradient by %s: error %.1e of %.1e", n.Name(), worst, scale)
		}
	}
}
