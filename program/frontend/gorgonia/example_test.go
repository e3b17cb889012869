package gorgonia_test

import (
	"context"
	"fmt"
	"log"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/program"
	"lode/program/frontend"
	"lode/program/frontend/gorgonia"
	"lode/program/kernel"
)

// A line through points, written with Gorgonia, trained by its step program, with
// the weights put back into the graph.
func ExampleLower() {
	const rows, batch, steps = 8, 4, 400
	g := G.NewGraph()
	x := G.NewMatrix(g, tensor.Float32, G.WithShape(batch, 1), G.WithName("x"))
	y := G.NewMatrix(g, tensor.Float32, G.WithShape(batch, 1), G.WithName("y"))
	w := G.NewMatrix(g, tensor.Float32, G.WithShape(1, 1), G.WithName("w"), G.WithInit(G.Zeroes()))
	b := G.NewMatrix(g, tensor.Float32, G.WithShape(1, 1), G.WithName("b"), G.WithInit(G.Zeroes()))
	line := G.Must(G.BroadcastAdd(G.Must(G.Mul(x, w)), b, nil, []byte{0}))
	loss := G.Must(G.Mean(G.Must(G.Square(G.Must(G.Sub(line, y))))))

	m, err := gorgonia.Lower(gorgonia.Graph{
		Loss: loss, Learnables: G.Nodes{w, b}, Inputs: []gorgonia.Input{{Node: x}, {Node: y}},
		Rows: rows, Optimizer: frontend.Optimizer{Name: "momentum", LR: 0.05}, Steps: steps,
	})
	if err != nil {
		log.Fatal(err)
	}
	data := []program.Array{program.NewArray(program.F32, rows), program.NewArray(program.F32, rows)}
	for i := range rows {
		data[0].F32[i] = float32(i) / 4
		data[1].F32[i] = 3*data[0].F32[i] - 1
	}
	k, err := kernel.New(m.Train, data, [32]byte{}, kernel.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer k.Close()
	if err := k.SetState(m.Init); err != nil {
		log.Fatal(err)
	}
	for step := range uint64(steps) {
		if err := k.Step(context.Background(), step); err != nil {
			log.Fatal(err)
		}
	}
	if err := m.Load(k.State()); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("y = %.3f·x + %.3f\n", w.Value().Data().([]float32)[0], b.Value().Data().([]float32)[0])
	// Output: y = 3.000·x + -1.000
}
