package f32

import "math"

// Bits of a float64 that lie below a float32's last bit, and their value half
// way between two neighbouring float32.
const (
	LowBits = 1<<29 - 1
	HalfWay = 1 << 28
)

// TinyBits is the bit pattern of 2^-126 as float64, the smallest normal float32.
const TinyBits = (1023 - 126) << 52

// FMA is a·b + c, rounded once.
//
// The product of two float32 has at most 48 bits, so p is exact, and s is the
// sum rounded to 53 bits. Rounding s once more, to float32, is right unless s
// lies exactly half way between two neighbouring float32 while the true sum does
// not: rounding is monotonic, and each half-way point is itself a float64, so a
// sum on one side of it cannot end on the other. Half-way points are easy to see:
// between normal float32 the low 29 bits of s are 1 followed by zeros; below
// 2^-126 the spacing is fixed, and every non-zero s goes to the exact path.
// s is zero only if the sum is (no sum of such magnitudes underflows in float64).
func FMA(a, b, c float32) float32 {
	p := float64(float64(a) * float64(b))
	s := float64(p + float64(c))
	u := math.Float64bits(s)
	if u&LowBits != HalfWay && u<<1-1 >= TinyBits<<1-1 {
		return float32(s)
	}
	return RoundSum(p, float64(c), s)
}

// RoundSum is p + c rounded once to float32, where s is p + c rounded to float64.
//
// The error e of s is computed exactly (Knuth's two-sum). If there is one, s is
// rounded to odd instead of to nearest: of the two float64 around the sum, the
// one with an odd last bit. With 53 >= 24+2 bits, rounding that to float32 is the
// correct rounding of the sum (Boldo and Melquiond, Emulation of FMA and
// correctly rounded sums, 2008), in the range of subnormals too.
func RoundSum(p, c, s float64) float32 {
	t := float64(s - p)
	e := float64(float64(p-float64(s-t)) + float64(c-t))
	if e != 0 {
		if u := math.Float64bits(s); u&1 == 0 {
			if (e > 0) == (s > 0) {
				u++
			} else {
				u--
			}
			s = math.Float64frombits(u)
		}
	}
	return float32(s)
}
