package nn

import "math"

// Generator is SplitMix64 (Steele, Lea, Flood, 2014): the initial weights of a
// model come from one generator in the order of its slots, row-major, so that a
// seed gives the same bits everywhere.
type Generator struct{ state uint64 }

// NewGenerator starts the sequence of seed.
func NewGenerator(seed uint64) *Generator { return &Generator{seed} }

func (g *Generator) next() uint64 {
	g.state += 0x9E3779B97F4A7C15
	z := g.state
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// Uniform fills w with numbers between -bound and bound: an odd multiple of
// 2⁻²⁴, which float32 holds exactly, times bound, rounded once.
func (g *Generator) Uniform(w []float32, bound float32) {
	for i := range w {
		odd := int32(g.next()>>40)*2 + 1 - 1<<24
		w[i] = float32(float32(odd) * 0x1p-24 * bound)
	}
}

// HeBound is the bound of He et al. (2015) for weights in front of a ReLU:
// uniform numbers of variance 2/in.
func HeBound(in int64) float32 { return float32(math.Sqrt(6 / float64(in))) }

// GlorotBound is the bound of Glorot and Bengio (2010): uniform numbers of
// variance 2/(in+out).
func GlorotBound(in, out int64) float32 { return float32(math.Sqrt(6 / float64(in+out))) }
