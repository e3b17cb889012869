package kernel

import (
	"math"

	"lode/program/f32"
)

// minNormal is the exponent of the smallest normal float32.
const minNormal = -126

// least is the smallest magnitude in v that is not zero, as bits; a larger number
// than any where there is none.
func least(v []float32) uint32 {
	smallest := uint32(math.MaxUint32)
	for _, x := range v {
		smallest = min(smallest, math.Float32bits(x)&^(1<<31)-1) // zero becomes the largest
	}
	if smallest == math.MaxUint32 {
		return smallest
	}
	return smallest + 1
}

// unitOf is the largest u for which every number of at least the magnitude with
// those bits is a multiple of 2^u; 256 for the result of least on zeros alone.
//
// Products of multiples of 2^u and 2^v are multiples of 2^(u+v), and so are sums
// of such products, and such sums rounded: rounding to 24 bits only makes the
// spacing wider. So no sum that is not zero is smaller than 2^(u+v).
func unitOf(magnitude uint32) int {
	if magnitude == math.MaxUint32 {
		return 256
	}
	return int(max(1, magnitude>>23)) - 150
}

// addFour adds four terms to each sum, one after another:
// sums[j] = fma(f3, d[j], fma(f2, c[j], fma(f1, b[j], fma(f0, a[j], sums[j])))).
// No sum on the way may be subnormal; then f32.FMA's test for tiny sums can be
// left out.
func addFour(sums, a, b, c, d []float32, f0, f1, f2, f3 float64) {
	a, b, c, d = a[:len(sums)], b[:len(sums)], c[:len(sums)], d[:len(sums)]
	for j, acc := range sums {
		x := float64(acc)
		p := float64(f0 * float64(a[j]))
		if s := float64(p + x); math.Float64bits(s)&f32.LowBits != f32.HalfWay {
			x = float64(float32(s))
		} else {
			x = roundSum(p, x, s)
		}
		p = float64(f1 * float64(b[j]))
		if s := float64(p + x); math.Float64bits(s)&f32.LowBits != f32.HalfWay {
			x = float64(float32(s))
		} else {
			x = roundSum(p, x, s)
		}
		p = float64(f2 * float64(c[j]))
		if s := float64(p + x); math.Float64bits(s)&f32.LowBits != f32.HalfWay {
			x = float64(float32(s))
		} else {
			x = roundSum(p, x, s)
		}
		p = float64(f3 * float64(d[j]))
		if s := float64(p + x); math.Float64bits(s)&f32.LowBits != f32.HalfWay {
			sums[j] = float32(s)
		} else {
			sums[j] = float32(roundSum(p, x, s))
		}
	}
}

// addFourTiny is addFour for any sums.
func addFourTiny(sums, a, b, c, d []float32, f0, f1, f2, f3 float64) {
	a, b, c, d = a[:len(sums)], b[:len(sums)], c[:len(sums)], d[:len(sums)]
	for j, acc := range sums {
		x := float64(acc)
		p := float64(f0 * float64(a[j]))
		if s := float64(p + x); exact(s) {
			x = float64(float32(s))
		} else {
			x = roundSum(p, x, s)
		}
		p = float64(f1 * float64(b[j]))
		if s := float64(p + x); exact(s) {
			x = float64(float32(s))
		} else {
			x = roundSum(p, x, s)
		}
		p = float64(f2 * float64(c[j]))
		if s := float64(p + x); exact(s) {
			x = float64(float32(s))
		} else {
			x = roundSum(p, x, s)
		}
		p = float64(f3 * float64(d[j]))
		if s := float64(p + x); exact(s) {
			sums[j] = float32(s)
		} else {
			sums[j] = float32(roundSum(p, x, s))
		}
	}
}

// exact reports whether rounding s to float32 rounds correctly the sum that s is
// rounded from; see f32.FMA.
func exact(s float64) bool {
	u := math.Float64bits(s)
	return u&f32.LowBits != f32.HalfWay && u<<1-1 >= f32.TinyBits<<1-1
}

// roundSum keeps f32.RoundSum out of the loops above.
//
//go:noinline
func roundSum(p, c, s float64) float64 { return float64(f32.RoundSum(p, c, s)) }
