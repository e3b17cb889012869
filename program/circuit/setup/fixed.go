package setup

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Multiples of the generators. All multiples of each window's place are computed
// once, so that a product is one addition a window and no doubling.

const (
	windowBits = 10
	windows    = (fr.Bits + windowBits - 1) / windowBits
)

// digit is window w of a scalar.
func digit(x *[4]uint64, w int) uint64 {
	at := w * windowBits
	v := x[at/64] >> (at % 64)
	if at%64+windowBits > 64 && at/64+1 < len(x) {
		v |= x[at/64+1] << (64 - at%64)
	}
	return v & (1<<windowBits - 1)
}

// generatorsG1 is x·G for each x.
func generatorsG1(x []fr.Element) []curve.G1Affine {
	place, _, _, _ := curve.Generators()
	var tables [windows][]curve.G1Affine
	for w := range tables {
		t := make([]curve.G1Jac, 1<<windowBits)
		for i := 1; i < len(t); i++ {
			t[i].Set(&t[i-1]).AddAssign(&place)
		}
		place.AddAssign(&t[len(t)-1])
		tables[w] = curve.BatchJacobianToAffineG1(t)
	}
	out := make([]curve.G1Jac, len(x))
	parallel(len(x), func(from, to int) {
		for i := from; i < to; i++ {
			bits := x[i].Bits()
			for w := range tables {
				if d := digit(&bits, w); d != 0 {
					out[i].AddMixed(&tables[w][d])
				}
			}
		}
	})
	return curve.BatchJacobianToAffineG1(out)
}

// generatorsG2 is the same in the other group.
func generatorsG2(x []fr.Element) []curve.G2Affine {
	_, place, _, _ := curve.Generators()
	var tables [windows][]curve.G2Affine
	for w := range tables {
		t := make([]curve.G2Jac, 1<<windowBits)
		for i := 1; i < len(t); i++ {
			t[i].Set(&t[i-1]).AddAssign(&place)
		}
		place.AddAssign(&t[len(t)-1])
		tables[w] = affineG2(t)
	}
	out := make([]curve.G2Jac, len(x))
	parallel(len(x), func(from, to int) {
		for i := from; i < to; i++ {
			bits := x[i].Bits()
			for w := range tables {
				if d := digit(&bits, w); d != 0 {
					out[i].AddMixed(&tables[w][d])
				}
			}
		}
	})
	return affineG2(out)
}

func affineG2(a []curve.G2Jac) []curve.G2Affine {
	out := make([]curve.G2Affine, len(a))
	parallel(len(a), func(from, to int) {
		for i := from; i < to; i++ {
			out[i].FromJacobian(&a[i])
		}
	})
	return out
}
