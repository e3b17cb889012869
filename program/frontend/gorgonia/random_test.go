package gorgonia

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"
)

// grow adds a random node to the pool. What it makes stays small, so that sums
// don't lose what the comparison looks for.
func (c *bench) grow(pool []*G.Node) *G.Node {
	r := c.rng
	pick := func() *G.Node { return pool[len(pool)-1-min(r.IntN(len(pool)), r.IntN(len(pool)))] }
	a := pick()
	matrix := a.Dims() == 2
	switch k := r.IntN(13); {
	case k < 3:
		f := []func(*G.Node) (*G.Node, error){G.Tanh, G.Sigmoid, G.Neg, G.Rectify, G.Softplus, G.Abs}[r.IntN(6)]
		return c.must(f(a))
	case k < 6:
		for range 20 {
			if b := pick(); b.Shape().Eq(a.Shape()) && b.Dims() == a.Dims() {
				f := []func(a, b *G.Node) (*G.Node, error){G.Add, G.Sub, G.HadamardProd}[r.IntN(3)]
				return c.must(f(a, b))
			}
		}
	case k == 6 && matrix:
		for range 20 {
			if b := pick(); b.Dims() == 2 && b.Shape()[0] == a.Shape()[1] {
				return c.must(G.Tanh(c.must(G.Mul(a, b))))
			}
		}
	case k == 7 && matrix:
		return c.must(G.Transpose(a, 1, 0))
	case k == 8 && a.Dims() > 0:
		n := a.Shape().TotalSize()
		shapes := []tensor.Shape{{n}, {1, n}, {n, 1}}
		for d := 2; d < n; d++ {
			if n%d == 0 {
				shapes = append(shapes, tensor.Shape{d, n / d})
			}
		}
		return c.must(G.Reshape(a, shapes[r.IntN(len(shapes))]))
	case k == 9 && matrix:
		return c.must(G.Mean(a, r.IntN(2)))
	case k == 10 && matrix:
		d := r.IntN(2)
		if n := a.Shape()[d]; n > 2 {
			from := r.IntN(n - 2)
			s := []tensor.Slice{nil, nil}
			s[d] = G.S(from, from+2+r.IntN(n-from-1))
			if s[d].End() <= n {
				return c.must(G.Slice(a, s...))
			}
		}
	case k == 11 && matrix:
		for range 20 {
			if b := pick(); b.Dims() == 2 && b.Shape()[1] == a.Shape()[1] && a.Shape()[0]+b.Shape()[0] < 20 {
				return c.must(G.Concat(0, a, b))
			}
		}
	case k == 12 && matrix && a.Shape()[0] > 1 && a.Shape()[1] > 1:
		d := r.IntN(2)
		s := c.must(G.Sum(a, d))
		shape := a.Shape().Clone()
		shape[d] = 1
		return c.must(G.BroadcastAdd(a, c.must(G.Reshape(s, shape)), nil, []byte{byte(d)}))
	}
	return c.must(G.Square(a))
}

// Graphs of random nodes: views of views, chains that are fused, values with many
// readers. Both machines agree on them, and the gradients are those that
// differences show.
func TestRandomGraphs(t *testing.T) {
	overwritten := 0
	const graphs = 150
	for seed := range uint64(graphs) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			c := newBench(t, tensor.Float64)
			x, w, v := c.in("x", 4), c.param("w", false, batch, 4), c.param("v", false, 4, 2)
			c.rng = rand.New(rand.NewPCG(seed, 11))
			pool := []*G.Node{w, v, x, c.must(G.Mul(w, v)), c.must(G.HadamardProd(x, w))}
			for range 4 + c.rng.IntN(9) {
				pool = append(pool, c.grow(pool))
			}
			loss := c.must(G.Add(c.must(G.Sum(w)), c.must(G.Sum(v))))
			for _, n := range pool[max(3, len(pool)-3):] {
				loss = c.must(G.Add(loss, c.total(n)))
			}
			m, err := c.lower(loss)
			if err != nil {
				if !strings.Contains(err.Error(), "one by one agree") {
					t.Fatal(err)
				}
				overwritten++ // Gorgonia's machine is at fault
				return
			}
			c.gradients(m)
		})
	}
	if overwritten > graphs/10 {
		t.Errorf("%d of %d graphs were refused", overwritten, graphs)
	}
	t.Logf("%d of %d graphs were refused for a fault of Gorgonia's machine", overwritten, graphs)
}
