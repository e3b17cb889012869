package kernel_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"lode/program"
	"lode/program/frontend"
	"lode/program/kernel"
	"lode/program/programtest"
)

// TestNetworks compares the paths over steps of whole networks, small ones with
// the reference too.
func TestNetworks(t *testing.T) {
	picture := func(model string, c, h, w, batch int64) frontend.Config {
		return frontend.Config{
			Model: model, Image: frontend.Image{Channels: c, Height: h, Width: w}, Task: frontend.Classify, Classes: 3,
			Batch: batch, Rows: 4 * batch, Steps: 10, Optimizer: frontend.Optimizer{Name: "adam", LR: 0.01}, Seed: 1,
		}
	}
	text := func(model string, batch int64) frontend.Config {
		return frontend.Config{
			Model: model, Task: frontend.Text, Batch: batch, Rows: 4 * batch, Steps: 10,
			Optimizer: frontend.Optimizer{Name: "adamw", LR: 0.01, ClipNorm: 1}, Seed: 1,
		}
	}
	for _, c := range []struct {
		cfg    frontend.Config
		scalar bool
	}{
		{picture("lenet", 1, 12, 13, 2), true},
		{picture("lenet", 1, 28, 28, 5), false},
		{picture("resnet8", 3, 8, 9, 2), true},
		{picture("resnet8", 3, 32, 32, 3), false},
		{text("gpt:1,2,16,12", 2), true},
		{text("gpt:2,2,64,70", 3), false},
	} {
		m, err := frontend.Build(c.cfg)
		if err != nil {
			t.Fatal(err)
		}
		_, data := programtest.RandomInputs(m.Train, 1, false)
		for i := range data {
			for k := range data[i].I32 {
				data[i].I32[k] = int32(k % 3)
			}
		}
		start := func(opt kernel.Options) *kernel.Machine {
			k, err := kernel.New(m.Train, data, seed, opt)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(k.Close)
			if err := k.SetState(m.Init); err != nil {
				t.Fatal(err)
			}
			return k
		}
		others := kernel.Vectors()
		reference := kernel.Options{Vectors: kernel.Portable, Threads: 2, KeepOutputs: true}
		if c.scalar {
			reference = kernel.Options{Scalar: true, KeepOutputs: true}
		} else {
			others = others[:len(others)-1]
		}
		for _, set := range others {
			for _, threads := range []int{1, 2} {
				t.Run(fmt.Sprintf("%s %v %s %d", c.cfg.Model, c.cfg.Image, set, threads), func(t *testing.T) {
					kernel.SmallTasks(t)
					got := start(kernel.Options{Vectors: set, Threads: threads, KeepOutputs: true})
					if n := agree(t, m.Train, start(reference), got, 2, true); n < 2*len(m.Train.Ops) {
						t.Errorf("%d operators executed, want %d", n, 2*len(m.Train.Ops))
					}
					// Outputs that share memory, more threads.
					agree(t, m.Train, start(reference), start(kernel.Options{Vectors: set, Threads: threads + 1}), 3, false)
				})
			}
		}
	}
}

// TestProducts compares the paths over matrix products and convolutions of any
// form, larger than those of random programs.
func TestProducts(t *testing.T) {
	if len(kernel.Vectors()) == 1 {
		t.Skip("no vector instructions on this processor")
	}
	count := 150
	if os.Getenv("LODE_LONG") != "" {
		count = 3000
	}
	r := rand.New(rand.NewPCG(1, 9))
	for i := range count {
		p := largeProduct(r)
		if i%2 == 1 {
			p = anyConvolution(r)
		}
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Fatalf("program %d: %v", i, err)
		}
		state, _ := programtest.RandomInputs(p, uint64(i), false)
		run := func(opt kernel.Options) (program.Array, error) {
			m, err := kernel.New(p, nil, seed, opt)
			if err != nil {
				t.Fatal(err)
			}
			defer m.Close()
			if err := m.SetState(state); err != nil {
				t.Fatal(err)
			}
			err = m.Step(context.Background(), uint64(i%3))
			return m.Output(0), err
		}
		want, err := run(kernel.Options{Vectors: kernel.Portable, Threads: 1, KeepOutputs: true})
		if err != nil {
			continue // a random sum may overflow
		}
		for _, set := range kernel.Vectors()[:len(kernel.Vectors())-1] {
			got, err := run(kernel.Options{Vectors: set, Threads: 1 + i%3, KeepOutputs: true})
			if err != nil {
				t.Fatal(err)
			}
			if d := programtest.Difference(want, got); d != "" {
				t.Fatalf("program %d, %s: %s\n%+v", i, set, d, p.Ops[0])
			}
		}
	}
}

// factors is a program of one operator over two slots and perhaps an initial one.
func factors(o program.Op, sizes ...int64) *program.Program {
	p := &program.Program{Batch: 1, Rows: 1}
	for i, n := range sizes {
		p.Slots = append(p.Slots, program.Slot{Name: fmt.Sprint("x", i), Type: program.F32, Elements: n, Next: -1})
		o.In[i].Source, o.In[i].ID, o.In[i].Elements = program.SourceState, i, n
	}
	p.Loss = len(p.Slots)
	out, loss := o.Outputs(), program.Op{Kind: program.Map, Init: program.NoInit, Name: "loss"}
	loss.In = []program.Operand{{Source: program.SourceOp, ID: 0, Elements: out}}
	p.Ops = []program.Op{o, loss}
	p.Slots = append(p.Slots, program.Slot{Name: "loss", Type: program.F32, Elements: 1, Next: 1})
	return p
}

// dims are coordinates of a row-major tensor, one axis each.
func dims(extents []int64, axes ...int) (list []program.Coord) {
	pitch := int64(1)
	for i := len(extents) - 1; i >= 0; i-- {
		c := program.Coord{Extent: extents[i], Pitch: pitch, Div: 1, Ind: program.IndNone}
		c.Coef[axes[i]] = 1
		list = append([]program.Coord{c}, list...)
		pitch *= extents[i]
	}
	return list
}

func product(v []int64) int64 {
	n := int64(1)
	for _, e := range v {
		n *= e
	}
	return n
}

// largeProduct is a matrix product of several blocks, transposed in any way, of
// several matrices or one, with a bias or masked.
func largeProduct(r *rand.Rand) *program.Program {
	size := func() int64 {
		if r.IntN(3) == 0 {
			return 1 + r.Int64N(700)
		}
		return 1 + r.Int64N(90)
	}
	b, m, n, k := 1+r.Int64N(3), size(), size(), size()
	for b*m*n*k > 20_000_000 {
		m = (m + 1) / 2
	}
	o := program.Op{Kind: program.Fold, Acc: program.FMA, Name: "product", OutAxes: 3, RedAxes: 1, Init: program.NoInit,
		Extents: [program.MaxAxes]int64{b, m, n, k}, Body: []program.Instr{{Op: program.OpMUL, A: 0, B: 1}}}
	a, c := program.Operand{Coords: dims([]int64{b, m, k}, 0, 1, 3)}, program.Operand{Coords: dims([]int64{b, k, n}, 0, 3, 2)}
	if r.IntN(2) == 0 {
		a.Coords = dims([]int64{b, k, m}, 0, 3, 1)
	}
	if r.IntN(2) == 0 {
		c.Coords = dims([]int64{b, n, k}, 0, 2, 3)
	}
	if r.IntN(3) == 0 { // the outputs of each row in another order
		o.Extents = [program.MaxAxes]int64{m, b, n, k}
		for _, x := range []*program.Operand{&a, &c} {
			for i := range x.Coords {
				x.Coords[i].Coef[0], x.Coords[i].Coef[1] = x.Coords[i].Coef[1], x.Coords[i].Coef[0]
			}
		}
	}
	mask := func(x *program.Operand, i, j int) {
		q := program.Coord{Extent: max(m, n, k), Div: 1, Ind: program.IndNone, Const: r.Int64N(5) - 2}
		q.Coef[i], q.Coef[j] = 1, -1
		x.Coords = append(x.Coords, q)
	}
	o.In = []program.Operand{a, c}
	sizes := []int64{b * m * k, b * n * k}
	switch r.IntN(5) {
	case 0:
		mask(&o.In[1], 1, 2)
	case 1:
		mask(&o.In[0], 1, 3)
	case 2:
		mask(&o.In[0], 3, 1)
	case 3:
		o.In = append(o.In, program.Operand{Coords: dims([]int64{n}, 2)})
		o.Init, sizes = 2, append(sizes, n)
	}
	return factors(o, sizes...)
}

// anyConvolution is a convolution, or one of its gradients, with stride, padding
// and dilation.
func anyConvolution(r *rand.Rand) *program.Program {
	n, c, f := 1+r.Int64N(3), 1+r.Int64N(9), 1+r.Int64N(20)
	h, w := 5+r.Int64N(16), 5+r.Int64N(36)
	u, v := 1+r.Int64N(4), 1+r.Int64N(4)
	s, pad, d := 1+r.Int64N(3), r.Int64N(3), 1+r.Int64N(2)
	if r.IntN(6) == 0 {
		s += 3 // more phases than are taken apart
	}
	y, x := (h+2*pad-d*(u-1)-1)/s+1, (w+2*pad-d*(v-1)-1)/s+1
	if y < 1 || x < 1 {
		return anyConvolution(r)
	}
	o := program.Op{Kind: program.Fold, Acc: program.FMA, Name: "convolution", Init: program.NoInit, Body: []program.Instr{{Op: program.OpMUL, A: 0, B: 1}}}
	input, weight, output := []int64{n, c, h, w}, []int64{f, c, u, v}, []int64{n, f, y, x}
	// at makes coordinates 2 and 3 of q those of pictures, of windows or their inverse.
	at := func(q []program.Coord, spatial, taps int, inverse bool) {
		for i := range 2 {
			t := &q[2+i]
			t.Coef = [program.MaxAxes]int32{}
			if inverse {
				t.Const, t.Div = pad, s
				t.Coef[spatial+i], t.Coef[taps+i] = 1, -int32(d)
			} else {
				t.Const = -pad
				t.Coef[spatial+i], t.Coef[taps+i] = int32(s), int32(d)
			}
		}
	}
	switch r.IntN(3) {
	case 0: // [n, f, y, x | c, u, v]
		o.OutAxes, o.RedAxes = 4, 3
		copy(o.Extents[:], append(output, c, u, v))
		a := dims(input, 0, 4, 2, 3)
		at(a, 2, 5, false)
		o.In = []program.Operand{{Coords: a}, {Coords: dims(weight, 1, 4, 5, 6)}}
		if r.IntN(2) == 0 {
			o.In = append(o.In, program.Operand{Coords: dims([]int64{f}, 1)})
			o.Init = 2
			return factors(o, product(input), product(weight), f)
		}
		return factors(o, product(input), product(weight))
	case 1: // the input's gradient: [n, c, h, w | f, u, v]
		o.OutAxes, o.RedAxes = 4, 3
		copy(o.Extents[:], append(input, f, u, v))
		a := dims(output, 0, 4, 2, 3)
		at(a, 2, 5, true)
		o.In = []program.Operand{{Coords: a}, {Coords: dims(weight, 4, 1, 5, 6)}}
		return factors(o, product(output), product(weight))
	default: // the weights' gradient: [f, c, u, v | n, y, x]
		o.OutAxes, o.RedAxes = 4, 3
		copy(o.Extents[:], append(weight, n, y, x))
		a := dims(input, 4, 1, 2, 3)
		at(a, 5, 2, false)
		o.In = []program.Operand{{Coords: a}, {Coords: dims(output, 4, 0, 5, 6)}}
		return factors(o, product(input), product(output))
	}
}

// TestFewTables compares convolutions of a program that has more of them than there
// is room for tables: the last ones do without.
func TestFewTables(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range 40 {
		base := anyConvolution(r)
		state, _ := programtest.RandomInputs(base, 1, false)
		const copies = 12
		p := &program.Program{Batch: 1, Rows: 1, Slots: base.Slots, Loss: base.Loss}
		p.Slots[p.Loss].Next = -1
		for range copies {
			p.Ops = append(p.Ops, base.Ops[0])
		}
		kernel.FewTables(t, 3000)
		for _, set := range kernel.Vectors() {
			m, err := kernel.New(p, nil, seed, kernel.Options{Vectors: set, Threads: 1, KeepOutputs: true})
			if err != nil {
				t.Fatal(err)
			}
			defer m.Close()
			if err := m.SetState(state); err != nil {
				t.Fatal(err)
			}
			if err := m.Step(context.Background(), 0); err != nil {
				t.Fatal(err)
			}
			for op := range copies {
				if d := programtest.Difference(m.Output(0), m.Output(op)); d != "" {
					t.Fatalf("%s, operator %d: %s", set, op, d)
				}
			}
		}
	}
}
