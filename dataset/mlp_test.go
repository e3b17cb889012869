package dataset

import "math"

// mlp is a small network with ReLU layers, softmax cross-entropy and Adam,
// written out for tests that ask how well a dataset can be learned.
type mlp struct {
	sizes   []int
	w, m, v [][]float64 // of each layer: weights [in, out], then biases [out]
	steps   int
}

func newMLP(r *rng, sizes ...int) *mlp {
	n := &mlp{sizes: sizes}
	for l := range len(sizes) - 1 {
		w := make([]float64, (sizes[l]+1)*sizes[l+1])
		for i := range sizes[l] * sizes[l+1] {
			w[i] = math.Sqrt(6/float64(sizes[l])) * float64(r.within(1<<20)) / (1 << 20)
		}
		n.w = append(n.w, w)
		n.m, n.v = append(n.m, make([]float64, len(w))), append(n.v, make([]float64, len(w)))
	}
	return n
}

// forward returns the activations of all layers for one row.
func (n *mlp) forward(x []float32) [][]float64 {
	a := make([]float64, len(x))
	for i, v := range x {
		a[i] = float64(v)
	}
	acts := [][]float64{a}
	for l, w := range n.w {
		in, out := n.sizes[l], n.sizes[l+1]
		b := append([]float64(nil), w[in*out:]...)
		for i, v := range acts[l] {
			if v != 0 {
				for o := range b {
					b[o] += v * w[i*out+o]
				}
			}
		}
		if l < len(n.w)-1 {
			for o := range b {
				b[o] = max(0, b[o])
			}
		}
		acts = append(acts, b)
	}
	return acts
}

// step takes one Adam step over the given rows.
func (n *mlp) step(s Split, rows []int, rate float64) {
	grads := make([][]float64, len(n.w))
	for l := range grads {
		grads[l] = make([]float64, len(n.w[l]))
	}
	for _, row := range rows {
		acts := n.forward(s.X.F32[row*n.sizes[0] : (row+1)*n.sizes[0]])
		last := acts[len(acts)-1]
		sum, top, d := 0.0, math.Inf(-1), make([]float64, len(last))
		for _, v := range last {
			top = max(top, v)
		}
		for o, v := range last {
			d[o] = math.Exp(v - top)
			sum += d[o]
		}
		for o := range d {
			d[o] /= sum
		}
		d[s.Y.I32[row]]--
		for l := len(n.w) - 1; l >= 0; l-- {
			in, out := n.sizes[l], n.sizes[l+1]
			below := make([]float64, in)
			for i, a := range acts[l] {
				for o, g := range d {
					grads[l][i*out+o] += a * g
					below[i] += n.w[l][i*out+o] * g
				}
				if l > 0 && a == 0 {
					below[i] = 0
				}
			}
			for o, g := range d {
				grads[l][in*out+o] += g
			}
			d = below
		}
	}
	n.steps++
	c1, c2 := 1-math.Pow(0.9, float64(n.steps)), 1-math.Pow(0.999, float64(n.steps))
	for l, g := range grads {
		for i := range g {
			g := g[i] / float64(len(rows))
			n.m[l][i] = 0.9*n.m[l][i] + 0.1*g
			n.v[l][i] = 0.999*n.v[l][i] + 0.001*g*g
			n.w[l][i] -= rate * (n.m[l][i] / c1) / (math.Sqrt(n.v[l][i]/c2) + 1e-8)
		}
	}
}

func (n *mlp) accuracy(s Split) float64 {
	right := 0
	for row := range int(s.Rows) {
		acts := n.forward(s.X.F32[row*n.sizes[0] : (row+1)*n.sizes[0]])
		best := 0
		last := acts[len(acts)-1]
		for o := range last {
			if last[o] > last[best] {
				best = o
			}
		}
		if int32(best) == s.Y.I32[row] {
			right++
		}
	}
	return float64(right) / float64(s.Rows)
}

// train takes random batches of 32.
func (n *mlp) train(s Split, r *rng, steps int, rate float64) {
	for range steps {
		rows := make([]int, 32)
		for i := range rows {
			rows[i] = int(r.below(s.Rows))
		}
		n.step(s, rows, rate)
	}
}
