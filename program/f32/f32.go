// Package f32 is the exact scalar arithmetic of the step program: IEEE-754
// binary32, rounded to nearest even, with subnormals, the same bits on every
// architecture.
//
// A function returns an infinity or NaN exactly where its operation has no
// finite result; the caller reports that as a divergence. The two functions
// with an integer result say it with a second result instead. The sign of a zero
// result is not part of the meaning: no function here lets a later non-zero
// result depend on it, and Canon removes it where a value is stored.
//
// Every result is rounded by an explicit conversion, because the compiler may
// otherwise fuse x*y+z on some architectures (arm64, and amd64 from level v3 on).
package f32

import "math"

// Add is a + b.
func Add(a, b float32) float32 { return float32(a + b) }

// Sub is a - b.
func Sub(a, b float32) float32 { return float32(a - b) }

// Mul is a · b.
func Mul(a, b float32) float32 { return float32(a * b) }

// Div is a / b.
func Div(a, b float32) float32 { return float32(a / b) }

// Sqrt is √a; NaN below zero. The detour through float64 is exact: rounding a
// square root first to 53 and then to 24 bits gives the correctly rounded one
// (Figueroa, When is double rounding innocuous?, 1995).
func Sqrt(a float32) float32 { return float32(math.Sqrt(float64(a))) }

// Neg is -a.
func Neg(a float32) float32 { return -a }

// Abs is |a|.
func Abs(a float32) float32 { return math.Float32frombits(math.Float32bits(a) &^ (1 << 31)) }

// Max is a where a > b, else b.
func Max(a, b float32) float32 { return pick(a > b, a, b) }

// Min is a where a < b, else b.
func Min(a, b float32) float32 { return pick(a < b, a, b) }

// LT is 1 where a < b, else 0.
func LT(a, b float32) float32 { return truth(a < b) }

// LE is 1 where a <= b, else 0.
func LE(a, b float32) float32 { return truth(a <= b) }

// EQ is 1 where a == b, else 0.
func EQ(a, b float32) float32 { return truth(a == b) }

// Select is a where c is not zero, else b.
func Select(c, a, b float32) float32 { return pick(c != 0, a, b) }

// SelectI is Select between integers.
func SelectI(c float32, a, b int32) int32 {
	if c != 0 {
		return a
	}
	return b
}

// IEQ is 1 where a == b, else 0.
func IEQ(a, b int32) float32 { return truth(a == b) }

// ILT is 1 where a < b, else 0.
func ILT(a, b int32) float32 { return truth(a < b) }

// ILE is 1 where a <= b, else 0.
func ILE(a, b int32) float32 { return truth(a <= b) }

// I2F is the float32 nearest to a, ties to even.
func I2F(a int32) float32 { return float32(a) }

// F2I is ⌊a⌋; ok is false where that is not an int32 or a is not finite.
func F2I(a float32) (n int32, ok bool) {
	f := math.Floor(float64(a))
	if f >= math.MinInt32 && f <= math.MaxInt32 {
		return int32(f), true
	}
	return 0, false
}

// Pow2 is 2^n for n in -126 … 127, else NaN.
func Pow2(n int32) float32 {
	if n < -126 || n > 127 {
		return nan
	}
	return math.Float32frombits(uint32(n+127) << 23)
}

// Expo is ⌊log2|a|⌋; ok is false where a is zero or not finite.
func Expo(a float32) (n int32, ok bool) {
	if a == 0 || !Finite(a) {
		return 0, false
	}
	// Every float32, subnormals included, is a normal float64.
	return int32(math.Float64bits(float64(a))>>52&0x7ff) - 1023, true
}

// Finite reports whether a is neither an infinity nor NaN.
func Finite(a float32) bool { return math.Float32bits(a)&exponent != exponent }

// Canon is a with a negative zero made positive.
func Canon(a float32) float32 { return a + 0 }

const exponent = 0x7f800000

var nan = math.Float32frombits(0x7fc00000)

func truth(b bool) float32 { return pick(b, 1, 0) }

// pick is a or b. It chooses between bits because the compiler then needs no
// branch, and in training data branches on values are hard to predict.
func pick(first bool, a, b float32) float32 {
	u := math.Float32bits(b)
	if first {
		u = math.Float32bits(a)
	}
	return math.Float32frombits(u)
}
