package main

import (
	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/dataset"
	"lode/program/frontend"
	"lode/program/frontend/gorgonia"
	"lode/program/frontend/nn"
)

// batch is the rows of a step.
const batch = 32

// network is a classifier of digits, as anybody would write it with Gorgonia: two
// convolutions with rectifiers and pooling, then a dense layer.
type network struct {
	g          *G.ExprGraph
	x, y       *G.Node
	logits     *G.Node
	loss       *G.Node
	learnables G.Nodes

	model *gorgonia.Model
}

func newNetwork() (n *network, err error) {
	const side = dataset.DigitSide
	g := G.NewGraph()
	n = &network{g: g}
	n.x = G.NewTensor(g, tensor.Float32, 4, G.WithShape(batch, 1, side, side), G.WithName("x"))
	n.y = G.NewMatrix(g, tensor.Float32, G.WithShape(batch, 10), G.WithName("y"))
	h := n.x
	for _, l := range []struct {
		name    string
		in, out int
	}{{"1", 1, 8}, {"2", 8, 16}} {
		w := G.NewTensor(g, tensor.Float32, 4, G.WithShape(l.out, l.in, 3, 3), G.WithName("w"+l.name), G.WithInit(uniform(nn.HeBound(int64(9*l.in)))))
		b := G.NewTensor(g, tensor.Float32, 4, G.WithShape(1, l.out, 1, 1), G.WithName("b"+l.name), G.WithInit(G.Zeroes()))
		n.learnables = append(n.learnables, w, b)
		if h, err = G.Conv2d(h, w, tensor.Shape{3, 3}, []int{1, 1}, []int{1, 1}, []int{1, 1}); err != nil {
			return nil, err
		}
		if h, err = G.BroadcastAdd(h, b, nil, []byte{0, 2, 3}); err != nil {
			return nil, err
		}
		if h, err = G.Rectify(h); err != nil {
			return nil, err
		}
		if h, err = G.MaxPool2D(h, tensor.Shape{2, 2}, []int{0, 0}, []int{2, 2}); err != nil {
			return nil, err
		}
	}
	const features = 16 * (side / 4) * (side / 4)
	w := G.NewMatrix(g, tensor.Float32, G.WithShape(features, 10), G.WithName("w3"), G.WithInit(uniform(nn.GlorotBound(features, 10))))
	b := G.NewMatrix(g, tensor.Float32, G.WithShape(1, 10), G.WithName("b3"), G.WithInit(G.Zeroes()))
	n.learnables = append(n.learnables, w, b)
	if h, err = G.Reshape(h, tensor.Shape{batch, features}); err != nil {
		return nil, err
	}
	if h, err = G.Mul(h, w); err != nil {
		return nil, err
	}
	if n.logits, err = G.BroadcastAdd(h, b, nil, []byte{0}); err != nil {
		return nil, err
	}
	n.loss, err = crossEntropy(n.logits, n.y)
	return n, err
}

// crossEntropy is that of softmax, the mean over the batch. y is one-hot.
func crossEntropy(logits, y *G.Node) (*G.Node, error) {
	l, err := G.LogSoftMax(logits)
	if err != nil {
		return nil, err
	}
	if l, err = G.HadamardProd(l, y); err != nil {
		return nil, err
	}
	if l, err = G.Sum(l, 1); err != nil {
		return nil, err
	}
	if l, err = G.Mean(l); err != nil {
		return nil, err
	}
	return G.Neg(l)
}

// uniform makes first weights between -bound and bound. Gorgonia's own
// initializers follow the clock; with this one the files are the same every time.
func uniform(bound float32) G.InitWFn {
	return func(_ tensor.Dtype, shape ...int) any {
		w := make([]float32, tensor.Shape(shape).TotalSize())
		nn.NewGenerator(uint64(len(w))).Uniform(w, bound)
		return w
	}
}

// lower makes the step program for a number of rows.
func (n *network) lower(rows int64) (err error) {
	n.model, err = gorgonia.Lower(gorgonia.Graph{
		Loss: n.loss, Learnables: n.learnables,
		Inputs: []gorgonia.Input{{Node: n.x, Min: 0, Max: 1}, {Node: n.y, OneHot: true}},
		Rows:   rows, Optimizer: frontend.Optimizer{Name: "adam", LR: 2e-3}, Steps: 1000,
	})
	return err
}

// classify counts how many rows the graph gets right, run by Gorgonia itself, and
// of how many: whole batches.
func (n *network) classify(rows *dataset.Split) (right, of int, err error) {
	const pixels = dataset.DigitSide * dataset.DigitSide
	vm := G.NewTapeMachine(n.g.SubgraphRoots(n.logits))
	defer vm.Close()
	for from := 0; from+batch <= int(rows.Rows); from += batch {
		x := append([]float32{}, rows.X.F32[from*pixels:(from+batch)*pixels]...)
		if err := G.Let(n.x, tensor.New(tensor.WithShape(n.x.Shape()...), tensor.WithBacking(x))); err != nil {
			return 0, 0, err
		}
		if err := vm.RunAll(); err != nil {
			return 0, 0, err
		}
		z := n.logits.Value().Data().([]float32)
		for r := range batch {
			best := 0
			for k := range 10 {
				if z[10*r+k] > z[10*r+best] {
					best = k
				}
			}
			if int32(best) == rows.Y.I32[from+r] {
				right++
			}
			of++
		}
		vm.Reset()
	}
	return right, of, nil
}
