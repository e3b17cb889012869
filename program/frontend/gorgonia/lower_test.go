package gorgonia

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/internal/fault"
	"lode/program"
	"lode/program/frontend"
	"lode/program/kernel"
)

// refused fails unless err is bad input that says all of want.
func refused(t *testing.T, err error, want ...string) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != fault.BadInput {
		t.Fatalf("%v, want bad input", err)
	}
	for _, w := range want {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("%v, want %q in it", err, w)
		}
	}
}

// All nodes without translation are named in one error.
func TestUnsupportedNodes(t *testing.T) {
	c := newBench(t, tensor.Float32)
	x, w, v := c.in("x", 4), c.param("w", false, batch, 4), c.param("v", true, 2, 1, 4, 4)
	y := c.must(G.Add(c.must(G.Sin(w)), c.must(G.Sin(c.must(G.Add(w, x))))))
	y = c.must(G.Add(c.must(G.Pow(y, w)), c.must(G.Dropout(y, 1))))
	y = c.must(G.Add(y, c.node("mask", []int{batch, 4})))
	pool := c.must(G.AveragePool2D(v, tensor.Shape{2, 2}, []int{0, 0}, []int{2, 2}))
	loss := c.must(G.Add(c.must(G.Sum(c.must(G.Floor(y)))), c.must(G.Sum(pool))))
	_, err := c.lower(loss)
	refused(t, err, "sin (2 times)", "^ false by anything but the constants", "Dropout with probability 1", "AvgPool", "floor",
		"mask: neither input nor learnable, and without a value")
}

func TestBadGraphs(t *testing.T) {
	for _, f := range []struct {
		name  string
		want  []string
		wrong func(c *bench)
	}{
		{"no loss", []string{"loss"}, func(c *bench) { c.graph.Loss = nil }},
		{"a loss of many", []string{"loss", "a scalar"}, func(c *bench) { c.graph.Loss = c.must(G.Square(c.graph.Learnables[0])) }},
		{"no optimizer", []string{"optimizer", "sgd"}, func(c *bench) { c.graph.Optimizer.Name = "" }},
		{"no learning rate", []string{"lr"}, func(c *bench) { c.graph.Optimizer.LR = 0 }},
		{"no steps", []string{"steps"}, func(c *bench) { c.graph.Steps = 0 }},
		{"nothing to learn", []string{"learnables and inputs"}, func(c *bench) { c.graph.Learnables = nil }},
		{"nothing to read", []string{"learnables and inputs"}, func(c *bench) { c.graph.Inputs = nil }},
		{"no node", []string{"input", "a node"}, func(c *bench) { c.graph.Inputs[0].Node = nil }},
		{"another graph", []string{"learnable", "the graph of the loss"}, func(c *bench) {
			c.graph.Learnables[0] = G.NewMatrix(G.NewGraph(), c.dt, G.WithShape(1, 1), G.WithInit(G.Ones()))
		}},
		{"a computed learnable", []string{"learnable", "without operator"}, func(c *bench) { c.graph.Learnables[0] = c.graph.Loss }},
		{"integers", []string{"float32 or float64"}, func(c *bench) {
			c.graph.Inputs[0].Node = G.NewMatrix(c.g, tensor.Int, G.WithShape(batch, 4), G.WithName("ints"))
		}},
		{"the same name twice", []string{"a name of its own"}, func(c *bench) { c.graph.Learnables = append(c.graph.Learnables, c.graph.Learnables[0]) }},
		{"no first value", []string{"learnable", "a value to begin with"}, func(c *bench) { c.graph.Learnables[0] = c.node("empty", []int{2, 2}) }},
		{"a value that is not finite", []string{"learnable", "finite float32"}, func(c *bench) {
			n := c.graph.Learnables[0]
			v, _ := numbers(n)
			v[1] = math.Inf(1)
			if err := bind(n, v); err != nil {
				c.Fatal(err)
			}
		}},
		{"few rows", []string{"rows", "3, which is the batch"}, func(c *bench) { c.graph.Rows = 2 }},
		{"two batches", []string{"input", "a first extent of 3"}, func(c *bench) {
			c.graph.Inputs = append(c.graph.Inputs, Input{Node: c.node("other", []int{4, 4})})
		}},
		{"one-hot of many dimensions", []string{"[batch, classes]"}, func(c *bench) {
			c.graph.Inputs[0] = Input{Node: c.node("cube", []int{batch, 2, 2}), OneHot: true}
		}},
		{"a column of integers", []string{"f32 or u8"}, func(c *bench) { c.graph.Inputs[0].Type = program.I32 }},
		{"bounds the wrong way", []string{"finite bounds"}, func(c *bench) { c.graph.Inputs[0].Min, c.graph.Inputs[0].Max = 1, 0 }},
		{"numbers that diverge", []string{"finite values"}, func(c *bench) {
			c.graph.Loss = c.must(G.Sum(c.must(G.HadamardProd(c.must(G.Log(c.graph.Inputs[0].Node)), c.graph.Learnables[0]))))
		}},
		{"a learnable beside the loss", []string{"does not depend on stranger"}, func(c *bench) { c.param("stranger", false, 2) }},
	} {
		t.Run(f.name, func(t *testing.T) {
			c := newBench(t, tensor.Float32)
			x, w := c.in("x", 4), c.param("w", false, batch, 4)
			c.graph.Loss = c.must(G.Sum(c.must(G.HadamardProd(x, w))))
			f.wrong(c)
			_, err := Lower(c.graph)
			refused(t, err, f.want...)
		})
	}
}

// classifier is a network of one hidden layer with dropout and cross-entropy.
func classifier(t *testing.T, dropout float64) *bench {
	c := newBench(t, tensor.Float32)
	x, y := c.in("x", 4), c.in("y", 2)
	c.graph.Inputs[1].OneHot = true
	c.graph.Rows = 40
	c.graph.Optimizer = frontend.Optimizer{Name: "adam", LR: 0.02}
	h := c.must(G.BroadcastAdd(c.must(G.Mul(x, c.param("w1", false, 4, 8))), c.param("b1", false, 1, 8), nil, []byte{0}))
	h = c.must(G.Dropout(c.must(G.Rectify(h)), dropout))
	z := c.must(G.BroadcastAdd(c.must(G.Mul(h, c.param("w2", false, 8, 2))), c.param("b2", false, 1, 2), nil, []byte{0}))
	c.graph.Loss = c.must(G.Neg(c.must(G.Mean(c.must(G.Sum(c.must(G.HadamardProd(y, c.must(G.LogSoftMax(z)))), 1))))))
	return c
}

// rows is data that a network can tell apart: is x0·x1 positive?
func (c *bench) rows() []program.Array {
	x, y := program.NewArray(program.F32, 4*c.graph.Rows), program.NewArray(program.I32, c.graph.Rows)
	for i := range x.F32 {
		x.F32[i] = float32(c.rng.NormFloat64())
	}
	for i := range y.I32 {
		if x.F32[4*i]*x.F32[4*i+1] > 0 {
			y.I32[i] = 1
		}
	}
	return []program.Array{x, y}
}

// A lowered network learns, and its weights go back into the graph, whose loss in
// Gorgonia is then that of the program.
func TestTraining(t *testing.T) {
	c := classifier(t, 0.1)
	w1 := c.graph.Learnables[0]
	before, _ := numbers(w1)
	m, err := Lower(c.graph)
	if err != nil {
		t.Fatal(err)
	}
	if after, _ := numbers(w1); !slices.Equal(before, after) {
		t.Error("lowering changed a learnable")
	}
	if m.Difference > 1e-6 {
		t.Errorf("the machines differ by %v", m.Difference)
	}
	data := c.rows()
	k, err := kernel.New(m.Train, data, [32]byte{1}, kernel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	if err := k.SetState(m.Init); err != nil {
		t.Fatal(err)
	}
	var first, last float32
	for i := range uint64(400) {
		if err := k.Step(context.Background(), i); err != nil {
			t.Fatal(err)
		}
		if l := k.State()[m.Train.Loss].F32[0]; i < 40 {
			first += l / 40
		} else if i >= 360 {
			last += l / 40
		}
	}
	if last > first/2 {
		t.Errorf("loss %v at the beginning, %v at the end", first, last)
	}
	if err := m.Load(k.State()); err != nil {
		t.Fatal(err)
	}
	if after, _ := numbers(w1); !slices.Equal(after, wide(k.State()[0].F32)) || slices.Equal(after, before) {
		t.Error("the graph has other weights than the state")
	}
	refused(t, m.Load(k.State()[1:]), "state slots")
}

// Lowering a graph that already has gradients and readers of its own changes
// nothing of them.
func TestGraphInUse(t *testing.T) {
	c := classifier(t, 0)
	plain, err := Lower(c.graph)
	if err != nil {
		t.Fatal(err)
	}
	var read G.Value
	G.Read(c.graph.Loss, &read)
	if _, err := G.Grad(c.graph.Loss, c.graph.Learnables...); err != nil {
		t.Fatal(err)
	}
	m, err := Lower(c.graph)
	if err != nil {
		t.Fatal(err)
	}
	if m.Train.Root() != plain.Train.Root() || read != nil {
		t.Errorf("another program, or a loss was read: %v", read)
	}
}

// Dropout lets pass what its probability says, scaled up, and another choice in
// every step; where a class is none, its row is 0.
func TestDropoutAndClasses(t *testing.T) {
	c := newBench(t, tensor.Float32)
	x, y, w := c.in("x", 400), c.in("y", 3), c.param("w", false, 400, 3)
	c.graph.Inputs[1].OneHot = true
	z := c.must(G.Mul(c.must(G.Dropout(x, 0.25)), w))
	m, err := c.lower(c.must(G.Sum(c.must(G.HadamardProd(z, y)))))
	if err != nil {
		t.Fatal(err)
	}
	data := []program.Array{program.NewArray(program.F32, 400*c.graph.Rows), program.NewArray(program.I32, c.graph.Rows)}
	for i := range data[0].F32 {
		data[0].F32[i] = 3
	}
	copy(data[1].I32, []int32{0, 1, 2, 3, -1, 1 << 30, 2})
	k, err := kernel.New(m.Train, data, [32]byte{1}, kernel.Options{KeepOutputs: true})
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	if err := k.SetState(m.Init); err != nil {
		t.Fatal(err)
	}
	var before []float32
	for step := range uint64(4) {
		if err := k.Step(context.Background(), step); err != nil {
			t.Fatal(err)
		}
		for i, o := range m.Train.Ops {
			out := k.Output(i).F32
			switch o.Name {
			case "dropout":
				kept := 0
				for _, v := range out {
					if v != 0 && v != 4 {
						t.Fatalf("3 becomes %v", v)
					}
					kept += int(v / 4)
				}
				if part := float64(kept) / float64(len(out)); math.Abs(part-0.75) > 0.06 || slices.Equal(before, out) {
					t.Errorf("step %d: %v of all pass, want about 0.75, others than before", step, part)
				}
				before = slices.Clone(out)
			case "y of the batch":
				for r, row := range k.Output(0).I32 {
					for class := range int32(3) {
						want := float32(0)
						if data[1].I32[row] == class {
							want = 1
						}
						if out[3*r+int(class)] != want {
							t.Errorf("class %d reads as %v", data[1].I32[row], out[3*r:3*r+3])
						}
					}
				}
			}
		}
	}
	if before == nil || m.Train.Ops[0].Kind != program.Perm {
		t.Error("no dropout in the program")
	}
}

// The operators of a network are few: bias, activation and the parts of a loss
// lie in the operators that compute what they belong to.
func TestFusion(t *testing.T) {
	m, err := Lower(classifier(t, 0).graph)
	if err != nil {
		t.Fatal(err)
	}
	biased, others := 0, 0
	for _, o := range m.Train.Ops {
		if o.Name == "product" && o.Init >= 0 {
			biased++
		}
		if !strings.HasPrefix(o.Name, "next ") {
			others++
		}
	}
	if biased != 2 || others > 23 {
		var b strings.Builder
		if err := m.Train.Fprint(&b); err != nil {
			t.Fatal(err)
		}
		t.Errorf("%d products start from their bias, want 2; %d operators besides the optimizer's\n%s", biased, others, b.String())
	}
}

// What a BatchNorm keeps is state of the program and goes back into the node.
func TestRunningStatistics(t *testing.T) {
	c := newBench(t, tensor.Float64)
	x, w := c.in("x", 4), c.param("w", false, 4, 3)
	s, b := c.param("s", true, 1, 3), c.param("b", false, 1, 3)
	y, _, _, op, err := G.BatchNorm(c.must(G.Mul(x, w)), s, b, 0.1, 1e-5)
	if err != nil {
		t.Fatal(err)
	}
	m, err := c.lower(c.total(y))
	if err != nil {
		t.Fatal(err)
	}
	data := []program.Array{program.NewArray(program.F32, 4*c.graph.Rows)}
	copy(data[0].F32, []float32{1, 2, 3, 4, -1, 0, 1, 0, 2, 2, 2, -2})
	c.graph.Rows = 0
	k, err := kernel.New(m.Train, data, [32]byte{}, kernel.Options{KeepOutputs: true})
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	if err := k.SetState(m.Init); err != nil {
		t.Fatal(err)
	}
	if err := k.Step(context.Background(), 0); err != nil {
		t.Fatal(err)
	}
	if err := m.Load(k.State()); err != nil {
		t.Fatal(err)
	}
	mean, variance := op.Stats()
	rows := k.Output(0).I32
	for ch := range 3 {
		var z []float64
		for _, r := range rows {
			v := 0.0
			for i := range 4 {
				v += float64(data[0].F32[4*int(r)+i]) * float64(m.Init[0].F32[3*i+ch])
			}
			z = append(z, v)
		}
		mu := (z[0] + z[1] + z[2]) / 3
		va := 0.0
		for _, v := range z {
			va += (v - mu) * (v - mu) / 2
		}
		if got, want := mean.Data().([]float64)[ch], 0.1*mu; math.Abs(got-want) > 1e-6 {
			t.Errorf("channel %d: running mean %v, want %v", ch, got, want)
		}
		if got, want := variance.Data().([]float64)[ch], 0.1*va+0.9; math.Abs(got-want) > 1e-5 {
			t.Errorf("channel %d: running variance %v, want %v", ch, got, want)
		}
	}
}

// Columns of bytes and of class numbers feed nodes of floats.
func TestColumnTypes(t *testing.T) {
	c := classifier(t, 0)
	c.graph.Inputs[0].Type = program.U8
	m, err := Lower(c.graph)
	if err != nil {
		t.Fatal(err)
	}
	if x, y := m.Train.Columns[0], m.Train.Columns[1]; x.Type != program.U8 || x.Elements != 160 || y.Type != program.I32 || y.Elements != 40 {
		t.Errorf("%+v, %+v", x, y)
	}
}
