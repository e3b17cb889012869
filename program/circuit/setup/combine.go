package setup

import (
	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
)

// Whether two long lists of points are equal, or one is a linear map of another,
// is checked by one random combination of all of them: if they differ it holds
// with a probability of 2⁻²⁵⁴ at most times the length of the list.

// randomVector is n powers of a random number, from the first on.
func randomVector(n int) []fr.Element {
	var x fr.Element
	if _, err := x.SetRandom(); err != nil {
		panic(err) // the system has no randomness
	}
	return scaled(nil, x, x, n)
}

// scaled is v[i]·factor·ratio^i; the powers themselves where v is nil.
func scaled(v []fr.Element, factor, ratio fr.Element, n ...int) []fr.Element {
	size := len(v)
	if v == nil {
		size = n[0]
	}
	out := make([]fr.Element, size)
	for i := range out {
		out[i] = factor
		if v != nil {
			out[i].Mul(&out[i], &v[i])
		}
		factor.Mul(&factor, &ratio)
	}
	return out
}

func msmG1(points []curve.G1Affine, x []fr.Element) curve.G1Affine {
	var s curve.G1Affine
	if _, err := s.MultiExp(points, x[:len(points)], ecc.MultiExpConfig{}); err != nil {
		panic(err) // the lengths are equal
	}
	return s
}

func msmG2(points []curve.G2Affine, x []fr.Element) curve.G2Affine {
	var s curve.G2Affine
	if _, err := s.MultiExp(points, x[:len(points)], ecc.MultiExpConfig{}); err != nil {
		panic(err) // the lengths are equal
	}
	return s
}

// equalG1 reports whether Σ x·a = Σ y·b.
func equalG1(a, b []curve.G1Affine, x, y []fr.Element) bool {
	p, q := msmG1(a, x), msmG1(b, y)
	return p.Equal(&q)
}

func equalG2(a, b []curve.G2Affine, x, y []fr.Element) bool {
	p, q := msmG2(a, x), msmG2(b, y)
	return p.Equal(&q)
}

// transposed is, for each constraint, Σ x·coefficient over the columns.
func transposed(cols [][]term, x []fr.Element, n int) []fr.Element {
	out := make([]fr.Element, n)
	for w := range cols {
		for j := range cols[w] {
			t := &cols[w][j]
			var p fr.Element
			p.Mul(&x[w], &t.coeff)
			out[t.row].Add(&out[t.row], &p)
		}
	}
	return out
}

// inPowers turns coefficients of Lagrange polynomials into those of powers.
func inPowers(v []fr.Element) []fr.Element {
	d := fft.NewDomain(uint64(len(v)))
	d.FFTInverse(v, fft.DIF)
	reverseBits(v)
	return v
}
