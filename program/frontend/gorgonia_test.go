package frontend

import (
	"fmt"
	"slices"
	"testing"

	"gorgonia.org/gorgonia"
	"gorgonia.org/tensor"
)

// Loss and gradients of whole models agree with Gorgonia's TapeMachine, which
// derives its own gradients in float64, within the rounding of float32.
func TestGradientsAgainstGorgonia(t *testing.T) {
	for _, model := range []string{"linear", "mlp:7", "mlp:8,6", "mlp:8,6:tanh"} {
		for _, cfg := range []Config{classifier(), regressor()} {
			cfg.Model = model
			t.Run(fmt.Sprint(model, " ", cfg.Task), func(t *testing.T) {
				m := mustBuild(t, cfg)
				data := rows(cfg, cfg.Rows) // one batch is all rows, in whatever order
				for i := 1; i < m.Weights; i += 2 {
					for j := range m.Init[i].F32 { // biases that count
						m.Init[i].F32[j] = float32(j%3)/4 - 0.25
					}
				}
				k := machine(t, m.Train, data, m.Init)
				step(t, k, 0)
				o := newOracle(t, cfg, m)
				o.run(data[0].F32, data[1].F32, data[1].I32)
				near(t, "loss", k.State()[m.Train.Loss].F32, o.loss(), 1e-6)
				for i, s := range m.Train.Slots[:m.Weights] {
					near(t, s.Name, output(t, m.Train, k, "d "+s.Name), o.gradient(i), 1e-5)
				}
			})
		}
	}
}

// oracle is a model written in Gorgonia.
type oracle struct {
	*testing.T
	cfg     Config
	graph   *gorgonia.ExprGraph
	x, y    *gorgonia.Node
	cost    *gorgonia.Node
	weights []*gorgonia.Node // w transposed to [in, out], and b as [1, out]
	shapes  [][]int64
}

func newOracle(t *testing.T, cfg Config, m *Model) *oracle {
	g := gorgonia.NewGraph()
	o := &oracle{T: t, cfg: cfg, graph: g}
	n, outs := int(cfg.Rows), int(m.Outputs)
	matrix := func(name string, rows, cols int, v []float64) *gorgonia.Node {
		node := gorgonia.NewMatrix(g, tensor.Float64, gorgonia.WithShape(rows, cols), gorgonia.WithName(name))
		if v != nil {
			o.set(node, v)
		}
		return node
	}
	do := func(n *gorgonia.Node, err error) *gorgonia.Node {
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	o.x, o.y = matrix("x", n, int(cfg.Inputs), nil), matrix("y", n, outs, nil)
	ones := matrix("ones", n, 1, slices.Repeat([]float64{1}, n))
	h := o.x
	for i := 0; i < m.Weights; i += 2 {
		s := m.Train.Slots[i]
		out, in := s.Shape[0], s.Shape[1]
		w := matrix(s.Name, int(in), int(out), transpose(m.Init[i].F32, out, in))
		b := matrix(m.Train.Slots[i+1].Name, 1, int(out), transpose(m.Init[i+1].F32, 1, out))
		o.weights, o.shapes = append(o.weights, w, b), append(o.shapes, s.Shape, []int64{1, out})
		h = do(gorgonia.Add(do(gorgonia.Mul(h, w)), do(gorgonia.Mul(ones, b))))
		switch {
		case i == m.Weights-2:
		case cfg.Model == "mlp:8,6:tanh":
			h = do(gorgonia.Tanh(h))
		default:
			h = do(gorgonia.Rectify(h))
		}
	}
	if cfg.Task == Classify { // the logits are small: no shift is needed
		sums := do(gorgonia.Sum(do(gorgonia.Exp(h)), 1))
		own := do(gorgonia.Sum(do(gorgonia.HadamardProd(h, o.y)), 1))
		o.cost = do(gorgonia.Mean(do(gorgonia.Sub(do(gorgonia.Log(sums)), own))))
	} else {
		o.cost = do(gorgonia.Mean(do(gorgonia.Square(do(gorgonia.Sub(h, o.y))))))
	}
	if _, err := gorgonia.Grad(o.cost, o.weights...); err != nil {
		t.Fatal(err)
	}
	return o
}

func (o *oracle) set(n *gorgonia.Node, v []float64) {
	o.Helper()
	if err := gorgonia.Let(n, tensor.New(tensor.WithShape(n.Shape()...), tensor.WithBacking(v))); err != nil {
		o.Fatal(err)
	}
}

// run computes loss and gradients on all rows.
func (o *oracle) run(x, targets []float32, classes []int32) {
	o.Helper()
	o.set(o.x, transpose(x, 1, int64(len(x))))
	y := transpose(targets, 1, int64(len(targets)))
	if o.cfg.Task == Classify {
		y = make([]float64, o.cfg.Rows*o.cfg.Classes)
		for i, c := range classes {
			y[int64(i)*o.cfg.Classes+int64(c)] = 1
		}
	}
	o.set(o.y, y)
	vm := gorgonia.NewTapeMachine(o.graph, gorgonia.BindDualValues(o.weights...))
	defer vm.Close()
	if err := vm.RunAll(); err != nil {
		o.Fatal(err)
	}
}

func (o *oracle) loss() []float64 { return []float64{o.cost.Value().Data().(float64)} }

// gradient of slot i, in the layout of the slot.
func (o *oracle) gradient(i int) []float64 {
	o.Helper()
	g, err := o.weights[i].Grad()
	if err != nil {
		o.Fatal(err)
	}
	v := g.Data().([]float64)
	out, in := o.shapes[i][0], o.shapes[i][1]
	t := make([]float64, len(v))
	for r := range out {
		for c := range in {
			t[r*in+c] = v[c*out+r]
		}
	}
	if i%2 == 1 { // a bias has one row
		copy(t, v)
	}
	return t
}

// transpose is a [rows, cols] as [cols, rows] in float64.
func transpose(a []float32, rows, cols int64) []float64 {
	t := make([]float64, len(a))
	for r := range rows {
		for c := range cols {
			t[c*rows+r] = float64(a[r*cols+c])
		}
	}
	return t
}
