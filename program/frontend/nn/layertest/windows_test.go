package layertest

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"math/rand"
	"testing"

	"lode/program/builder"
	"lode/program/frontend/nn"
	"lode/program/kernel"
)

// Convolutions and pools of any shape have gradients, and the same bits in both
// executors: small pictures, windows with gaps, dilation, padding and groups at
// random.
func TestRandomWindows(t *testing.T) {
	r := rand.New(rand.NewSource(11))
	upTo := func(n int64) int64 { return 1 + r.Int63n(n) }
	built := 0
	for number := range 120 {
		groups := upTo(3)
		n, each, made, kh, kw := upTo(2), upTo(2), upTo(2), upTo(3), upTo(3)
		win := nn.Window{Stride: upTo(4), Padding: r.Int63n(3), Dilation: upTo(3), Groups: groups}
		h, w := win.Dilation*(kh-1)+upTo(4), win.Dilation*(kw-1)+upTo(4)
		size := min(upTo(3), h, w)
		name := fmt.Sprintf("%d: %d×%d×%d×%d, %d filters of %d×%d, %+v, pool of %d", number, n, groups*each, h, w, groups*made, kh, kw, win, size)
		for _, f := range []struct {
			kind  string
			layer func(c *bench) builder.Tensor
		}{
			{"conv", func(c *bench) builder.Tensor {
				return nn.Conv2D(c.b, "conv", c.in(n, groups*each, h, w), c.in(groups*made, each, kh, kw), c.in(groups*made), win)
			}},
			{"max pool", func(c *bench) builder.Tensor {
				return nn.MaxPool(c.b, "pool", c.in(n, each, h, w), size, nn.Window{Stride: win.Stride, Padding: min(win.Padding, size/2)})
			}},
			{"mean pool", func(c *bench) builder.Tensor {
				return nn.AvgPoolInside(c.b, "pool", c.in(n, each, h, w), size, nn.Window{Stride: win.Stride, Padding: min(win.Padding, size/2)})
			}},
		} {
			l, err := build(f.kind, f.layer)
			if err != nil {
				t.Errorf("%s %s: %v", f.kind, name, err)
				continue
			}
			built++
			sameBits(t, f.kind+" "+name, l)
			after := step64(t, l, 0, 0, 0)
			for i, slot := range l.Parameters {
				got := after.State[l.Gradients[i]]
				scale := 1e-3
				for _, g := range got {
					scale = max(scale, math.Abs(g))
				}
				for range 2 {
					const h = 1e-5
					j := r.Intn(len(got))
					up, down := step64(t, l, slot, j, h), step64(t, l, slot, j, -h)
					want := (up.State[l.Program.Loss][0] - down.State[l.Program.Loss][0]) / (2 * h)
					if !(math.Abs(want-got[j]) <= 1e-6*scale) {
						t.Errorf("%s %s: element %d of parameter %d has gradient %v, want %v", f.kind, name, j, i+1, got[j], want)
					}
				}
			}
		}
	}
	t.Logf("%d layers", built)
}

// sameBits compares all outputs of a step.
func sameBits(t *testing.T, name string, l Layer) {
	t.Helper()
	var outputs [2][][]byte
	for i, opt := range []kernel.Options{{Scalar: true, KeepOutputs: true}, {Threads: 2, KeepOutputs: true}} {
		m, err := kernel.New(l.Program, l.Data, [32]byte{5}, opt)
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		if err := m.SetState(l.State); err != nil {
			t.Fatal(err)
		}
		if err := m.Step(context.Background(), 0); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for k := range l.Program.Ops {
			outputs[i] = append(outputs[i], m.Output(k).AppendBytes(nil))
		}
	}
	for k := range outputs[0] {
		if !bytes.Equal(outputs[0][k], outputs[1][k]) {
			t.Errorf("%s: operator %d (%s) differs", name, k, l.Program.Ops[k].Name)
		}
	}
}
