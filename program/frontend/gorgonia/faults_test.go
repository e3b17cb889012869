package gorgonia

import (
	"math"
	"testing"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"
)

// Gorgonia's own faults in computing a graph are found by the comparison.
func TestFaultsOfGorgonia(t *testing.T) {
	t.Run("sum along two of four dimensions", func(t *testing.T) {
		c := newBench(t, tensor.Float64)
		c.in("x", 4)
		v := c.param("v", false, 3, 4, 3, 5)
		_, err := c.lower(c.total(c.must(G.Sum(v, 2, 3))))
		refused(t, err, "Σ[2 3]", "the value that Gorgonia computes", "here and")
	})
	t.Run("padding at one side", func(t *testing.T) {
		c := newBench(t, tensor.Float64)
		c.in("x", 4)
		v := c.param("v", false, 2, 1, 5, 5)
		_, err := c.lower(c.total(c.must(G.MaxPool2D(v, tensor.Shape{2, 2}, []int{1, 0, 0, 0}, []int{1, 1}))))
		refused(t, err, "MaxPool", "the value that Gorgonia computes")
	})
	t.Run("memory that a reshape still reads", func(t *testing.T) {
		c := newBench(t, tensor.Float64)
		w := c.param("w", false, batch, 4)
		y := c.must(G.Square(c.must(G.HadamardProd(c.in("x", 4), w))))
		z := c.must(G.Reshape(y, tensor.Shape{6, 2}))
		_, err := c.lower(c.must(G.Add(c.total(z), c.must(G.Sum(c.must(G.Tanh(y)))))))
		refused(t, err, "one by one agree with the program")
	})
	t.Run("a statement that is not executed", func(t *testing.T) {
		c := newBench(t, tensor.Float64)
		c.in("x", 4)
		_, err := c.lower(c.must(G.Square(c.must(G.At(c.param("v", false, 2, 2), 0, 1)))))
		refused(t, err, "At([0 1])")
	})
}

// A SoftMax that Gorgonia has turned into a LogSoftMax behind its author's back is
// refused, or found out by the loss as it is meant.
func TestMergedSoftmax(t *testing.T) {
	entropy := func(c *bench) *G.Node {
		w := c.param("w", false, batch, 4)
		p := c.must(G.SoftMax(c.must(G.Add(c.in("x", 4), w))))
		return c.must(G.Neg(c.must(G.Sum(c.must(G.HadamardProd(p, c.must(G.Log(p)))))))) // now log p · log p
	}
	want := func(v map[string][]float64) float64 {
		h := 0.0
		for row := range batch {
			sum := 0.0
			z := make([]float64, 4)
			for k := range z {
				z[k] = v["x"][4*row+k] + v["w"][4*row+k]
				sum += math.Exp(z[k])
			}
			for _, z := range z {
				h -= math.Exp(z) / sum * (z - math.Log(sum))
			}
		}
		return h
	}
	c := newBench(t, tensor.Float64)
	_, err := c.lower(entropy(c))
	refused(t, err, "Softmax", "one reader, or Want")

	c = newBench(t, tensor.Float64)
	c.graph.Want = want
	_, err = c.lower(entropy(c))
	refused(t, err, "loss", "the one that Want computes")

	c = newBench(t, tensor.Float64) // written so that Gorgonia leaves it alone
	w := c.param("w", false, batch, 4)
	z := c.must(G.Add(c.in("x", 4), w))
	e := c.must(G.Exp(z))
	p := c.must(G.BroadcastHadamardDiv(e, c.must(G.Sum(e, 1)), nil, []byte{1}))
	c.graph.Want = want
	if _, err := c.lower(c.must(G.Neg(c.must(G.Sum(c.must(G.HadamardProd(p, c.must(G.Log(p))))))))); err != nil {
		t.Error(err)
	}
}
