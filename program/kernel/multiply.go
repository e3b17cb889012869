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
// It rounds each sum by way of float64, and does the four again, exactly, where
// one of them was half way; see f32.FMA. No sum on the way may be subnormal: then
// its test for tiny sums can be left out.
func addFour(sums, a, b, c, d []float32, f0, f1, f2, f3 float64) {
	a, b, c, d = a[:len(sums)], b[:len(sums)], c[:len(sums)], d[:len(sums)]
	for j := range sums {
		x := float64(sums[j])
		if x += float64(f0 * float64(a[j])); halfWay(x) {
			goto exactly
		}
		x = float64(float32(x))
		if x += float64(f1 * float64(b[j])); halfWay(x) {
			goto exactly
		}
		x = float64(float32(x))
		if x += float64(f2 * float64(c[j])); halfWay(x) {
			goto exactly
		}
		x = float64(float32(x))
		if x += float64(f3 * float64(d[j])); halfWay(x) {
			goto exactly
		}
		sums[j] = float32(x)
		continue
	exactly:
		sums[j] = addFourExactly(sums[j], [4]float32{a[j], b[j], c[j], d[j]}, [4]float64{f0, f1, f2, f3})
	}
}

// addFourTiny is addFour for any sums.
func addFourTiny(sums, a, b, c, d []float32, f0, f1, f2, f3 float64) {
	a, b, c, d = a[:len(sums)], b[:len(sums)], c[:len(sums)], d[:len(sums)]
	for j := range sums {
		x := float64(sums[j])
		if x += float64(f0 * float64(a[j])); halfWay(x) || tiny(x) {
			goto exactly
		}
		x = float64(float32(x))
		if x += float64(f1 * float64(b[j])); halfWay(x) || tiny(x) {
			goto exactly
		}
		x = float64(float32(x))
		if x += float64(f2 * float64(c[j])); halfWay(x) || tiny(x) {
			goto exactly
		}
		x = float64(float32(x))
		if x += float64(f3 * float64(d[j])); halfWay(x) || tiny(x) {
			goto exactly
		}
		sums[j] = float32(x)
		continue
	exactly:
		sums[j] = addFourExactly(sums[j], [4]float32{a[j], b[j], c[j], d[j]}, [4]float64{f0, f1, f2, f3})
	}
}

// halfWay reports whether s looks like the middle between two float32 that are
// normal.
func halfWay(s float64) bool { return math.Float64bits(s)&f32.LowBits == f32.HalfWay }

// tiny reports whether s is not zero and below the normal float32.
func tiny(s float64) bool { return math.Float64bits(s)<<1-1 < f32.TinyBits<<1-1 }

// addFourExactly adds four products to sum, rounding once after each.
//
//go:noinline
func addFourExactly(sum float32, v [4]float32, f [4]float64) float32 {
	for i := range v {
		p := float64(f[i] * float64(v[i]))
		sum = f32.RoundSum(p, float64(sum), float64(p+float64(sum)))
	}
	return sum
}
