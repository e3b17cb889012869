package test

import (
	"testing"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/internal/job"
	"lode/program/frontend"
	"lode/program/frontend/gorgonia"
	"lode/program/frontend/nn"
)

// gorgoniaInputs trains a network that is written with Gorgonia on the rows of the
// tiny model.
func gorgoniaInputs(t *testing.T, sections uint64) *job.Inputs {
	t.Helper()
	in := tinyInputs(t, sections)
	const batch, classes, hidden = 6, 3, 5
	g := G.NewGraph()
	weights := func(name string, rows, cols int) *G.Node {
		w := make([]float32, rows*cols)
		nn.NewGenerator(uint64(len(w))).Uniform(w, nn.GlorotBound(int64(rows), int64(cols)))
		return G.NewMatrix(g, tensor.Float32, G.WithShape(rows, cols), G.WithName(name), G.WithValue(tensor.New(tensor.WithShape(rows, cols), tensor.WithBacking(w))))
	}
	x := G.NewMatrix(g, tensor.Float32, G.WithShape(batch, features), G.WithName("x"))
	y := G.NewMatrix(g, tensor.Float32, G.WithShape(batch, classes), G.WithName("y"))
	w1, b1, w2 := weights("w1", features, hidden), weights("b1", 1, hidden), weights("w2", hidden, classes)
	h := G.Must(G.Tanh(G.Must(G.BroadcastAdd(G.Must(G.Mul(x, w1)), b1, nil, []byte{0}))))
	l := G.Must(G.LogSoftMax(G.Must(G.Mul(G.Must(G.Dropout(h, 0.1)), w2))))
	m, err := gorgonia.Lower(gorgonia.Graph{
		Loss: G.Must(G.Neg(G.Must(G.Mean(G.Must(G.HadamardProd(l, y)))))), Learnables: G.Nodes{w1, b1, w2},
		Inputs: []gorgonia.Input{{Node: x}, {Node: y, OneHot: true}}, Rows: rows,
		Optimizer: frontend.Optimizer{Name: "momentum", LR: 0.1}, Steps: sections * sectionSteps,
	})
	if err != nil {
		t.Fatal(err)
	}
	return &job.Inputs{Manifest: job.Manifest{Model: "gorgonia", Task: "classify"}, Program: m.Train, Init: m.Init, Data: in.Data}
}
