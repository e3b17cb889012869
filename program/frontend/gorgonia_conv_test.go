package frontend

import (
	"slices"
	"testing"

	"gorgonia.org/gorgonia"
	"gorgonia.org/tensor"
)

// Loss and gradients of a convolutional network agree with Gorgonia's TapeMachine
// in float64.
func TestConvolutionsAgainstGorgonia(t *testing.T) {
	cfg := pictures("lenet", Image{2, 13, 12})
	cfg.Batch, cfg.Rows = 3, 3
	m := mustBuild(t, cfg)
	for i := 1; i < m.Weights; i += 2 {
		for j := range m.Init[i].F32 { // biases that count
			m.Init[i].F32[j] = float32(j%3)/8 - 0.125
		}
	}
	data := draw(cfg, cfg.Rows)
	k := machine(t, m.Train, data, m.Init)
	step(t, k, 0)

	g := gorgonia.NewGraph()
	do := func(n *gorgonia.Node, err error) *gorgonia.Node {
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	node := func(name string, v []float64, shape ...int) *gorgonia.Node {
		return gorgonia.NewTensor(g, tensor.Float64, len(shape), gorgonia.WithShape(shape...), gorgonia.WithName(name),
			gorgonia.WithValue(tensor.New(tensor.WithShape(shape...), tensor.WithBacking(v))))
	}
	n := int(cfg.Batch)
	values := func(name string) ([]float64, []int64) {
		for i, s := range m.Train.Slots {
			if s.Name == name {
				return transpose(m.Init[i].F32, 1, s.Elements), s.Shape
			}
		}
		t.Fatalf("no slot %s", name)
		return nil, nil
	}
	var weights []*gorgonia.Node
	var names []string
	weight := func(name string, shape ...int) *gorgonia.Node {
		v, _ := values(name)
		w := node(name, v, shape...)
		weights, names = append(weights, w), append(names, name)
		return w
	}
	conv := func(x *gorgonia.Node, name string, pad int) *gorgonia.Node {
		_, s := values(name + ".w")
		f := weight(name+".w", int(s[0]), int(s[1]), int(s[2]), int(s[3]))
		y := do(gorgonia.Conv2d(x, f, tensor.Shape{int(s[2]), int(s[3])}, []int{pad, pad}, []int{1, 1}, []int{1, 1}))
		y = do(gorgonia.BroadcastAdd(y, weight(name+".b", 1, int(s[0]), 1, 1), nil, []byte{0, 2, 3}))
		return do(gorgonia.Rectify(do(gorgonia.MaxPool2D(y, tensor.Shape{2, 2}, []int{0, 0}, []int{2, 2}))))
	}
	ones := node("ones", slices.Repeat([]float64{1}, n), n, 1)
	dense := func(x *gorgonia.Node, name string) *gorgonia.Node {
		v, s := values(name + ".w")
		out, in := int(s[0]), int(s[1])
		w := node(name+".w", v, out, in)
		b := node(name+".b", func() []float64 { v, _ := values(name + ".b"); return v }(), 1, out)
		weights, names = append(weights, w, b), append(names, name+".w", name+".b")
		return do(gorgonia.Add(do(gorgonia.Mul(x, do(gorgonia.Transpose(w, 1, 0)))), do(gorgonia.Mul(ones, b))))
	}
	// The batch in the order in which the step took its rows.
	order := k.Output(0).I32
	x, hot := make([]float64, 0, n*int(cfg.Image.Len())), make([]float64, n*int(cfg.Classes))
	for i, r := range order {
		x = append(x, transpose(data[0].F32[int64(r)*cfg.Image.Len():][:cfg.Image.Len()], 1, cfg.Image.Len())...)
		hot[int64(i)*cfg.Classes+int64(data[1].I32[r])] = 1
	}
	h := conv(node("x", x, n, 2, 13, 12), "conv1", 2)
	h = conv(h, "conv2", 0)
	shape := h.Shape()
	h = do(gorgonia.Reshape(h, tensor.Shape{n, shape[1] * shape[2] * shape[3]}))
	h = do(gorgonia.Rectify(dense(h, "dense1")))
	h = do(gorgonia.Rectify(dense(h, "dense2")))
	h = dense(h, "dense3")
	sums := do(gorgonia.Sum(do(gorgonia.Exp(h)), 1))
	own := do(gorgonia.Sum(do(gorgonia.HadamardProd(h, node("y", hot, n, int(cfg.Classes)))), 1))
	cost := do(gorgonia.Mean(do(gorgonia.Sub(do(gorgonia.Log(sums)), own))))
	if _, err := gorgonia.Grad(cost, weights...); err != nil {
		t.Fatal(err)
	}
	vm := gorgonia.NewTapeMachine(g, gorgonia.BindDualValues(weights...))
	defer vm.Close()
	if err := vm.RunAll(); err != nil {
		t.Fatal(err)
	}
	near(t, "loss", k.State()[m.Train.Loss].F32, []float64{cost.Value().Data().(float64)}, 1e-6)
	for i, w := range weights {
		grad, err := w.Grad()
		if err != nil {
			t.Fatal(err)
		}
		near(t, names[i], output(t, m.Train, k, "d "+names[i]), grad.Data().([]float64), 1e-5)
	}
}
