package f32_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"lode/program/f32"
)

var (
	inf     = float32(math.Inf(1))
	negZero = math.Float32frombits(1 << 31)
)

// finite draws a float32 whose exponent lies around 2^e, with few mantissa bits
// half of the time so that ties come up.
func finite(r *rand.Rand, e int) float32 {
	m := r.Uint32() & 0x7fffff
	if r.IntN(2) == 0 {
		m &= r.Uint32() & r.Uint32() & r.Uint32()
	}
	e = max(0, min(254, e+127+r.IntN(9)-4))
	return f(r.Uint32()&(1<<31) | uint32(e)<<23 | m)
}

// TestFMAExact compares with arbitrary precision.
func TestFMAExact(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	naive := 0
	for i := range 200_000 {
		ea, eb := r.IntN(200)-100, r.IntN(200)-100
		a, b, c := finite(r, ea), finite(r, eb), finite(r, ea+eb+r.IntN(60)-30)
		if i%4 == 0 { // the product lies a little off half a unit of c
			c = f(math.Float32bits(c)&^(0xff<<23) | 127<<23)
			a, b = f(0x3f800000+uint32(r.IntN(3))), f(0x33800000+uint32(r.IntN(5))-2)
		}
		// 700 bits hold any product and sum of three float32.
		sum := new(big.Float).SetPrec(700).Mul(big.NewFloat(float64(a)), big.NewFloat(float64(b)))
		sum.Add(sum, big.NewFloat(float64(c)))
		want, _ := sum.Float32()
		if got := f32.FMA(a, b, c); got != want {
			t.Fatalf("fma(%08x, %08x, %08x) = %v, want %v", math.Float32bits(a), math.Float32bits(b), math.Float32bits(c), got, want)
		}
		if float32(math.FMA(float64(a), float64(b), float64(c))) != want {
			naive++
		}
	}
	if naive == 0 {
		t.Error("no sample told single from double rounding")
	}
}

func TestFMADoubleRounding(t *testing.T) {
	// The product is 2^-24 - 2^-70: just below half a unit of c. In float64 the
	// sum rounds up to the half-way point, whose even neighbour lies above.
	a, b, c := f(0x39800001), f(0x397ffffe), f(0x3f800001)
	if got := f32.FMA(a, b, c); got != c {
		t.Errorf("fma = %08x, want %08x", math.Float32bits(got), math.Float32bits(c))
	}
	if got := float32(math.FMA(float64(a), float64(b), float64(c))); got == c {
		t.Error("the example does not show double rounding")
	}
}

func TestRoundSumAgreesWithFMA(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 100_000 {
		e := r.IntN(200) - 100
		a, b, c := finite(r, e), finite(r, 0), finite(r, e+r.IntN(50)-25)
		p := float64(a) * float64(b)
		if got, want := f32.RoundSum(p, float64(c), p+float64(c)), f32.FMA(a, b, c); got != want {
			t.Fatalf("fma(%v, %v, %v): %v by the exact path, %v by the fast one", a, b, c, got, want)
		}
	}
}

func TestNoFiniteResult(t *testing.T) {
	huge := float32(math.MaxFloat32)
	for name, v := range map[string]float32{
		"add":       f32.Add(huge, huge),
		"sub":       f32.Sub(-huge, huge),
		"mul":       f32.Mul(huge, 2),
		"div by 0":  f32.Div(1, 0),
		"div by -0": f32.Div(0, negZero),
		"sqrt":      f32.Sqrt(-1),
		"fma":       f32.FMA(huge, 2, -1),
		"exp":       f32.Exp(89),
		"log 0":     f32.Log(0),
		"log -0":    f32.Log(negZero),
		"log -1":    f32.Log(-1),
		"log tiny":  f32.Log(-math.SmallestNonzeroFloat32),
		"pow2 -127": f32.Pow2(-127),
		"pow2 128":  f32.Pow2(128),
	} {
		if f32.Finite(v) {
			t.Errorf("%s = %v", name, v)
		}
	}
	// fma cancels the product's excess before it rounds.
	if v := f32.FMA(huge, 2, -huge); v != huge {
		t.Errorf("fma = %v, want %v", v, huge)
	}
	for _, v := range []float32{0, negZero, inf, -inf, f32.Sqrt(-1)} {
		if n, ok := f32.Expo(v); ok {
			t.Errorf("expo(%v) = %d", v, n)
		}
	}
	for _, v := range []float32{2147483648, -2147483904, inf, -inf, f32.Sqrt(-1)} {
		if n, ok := f32.F2I(v); ok {
			t.Errorf("f2i(%v) = %d", v, n)
		}
	}
}

func TestExponents(t *testing.T) {
	for n := int32(-126); n <= 127; n++ {
		if got := f32.Pow2(n); float64(got) != math.Ldexp(1, int(n)) {
			t.Errorf("pow2(%d) = %v", n, got)
		}
	}
	for n := -149; n <= 127; n++ {
		v := float32(math.Ldexp(1, n))
		for _, x := range []float32{v, -v, math.Nextafter32(2*v, 0)} {
			if f32.Finite(x) && math.Abs(float64(x)) >= float64(v) {
				if got, ok := f32.Expo(x); !ok || got != int32(n) {
					t.Errorf("expo(%v) = %d, %v, want %d", x, got, ok, n)
				}
			}
		}
	}
}

func TestMeaningOfZeroAndOrder(t *testing.T) {
	for _, c := range []struct {
		name      string
		got, want float32
	}{
		{"canon -0", f32.Canon(negZero), 0},
		{"canon 0", f32.Canon(0), 0},
		{"canon subnormal", f32.Canon(f(0x80000001)), f(0x80000001)},
		{"max takes the second of equals", f32.Max(0, negZero), negZero},
		{"min takes the second of equals", f32.Min(negZero, 0), 0},
		{"max", f32.Max(2, 1), 2},
		{"min", f32.Min(2, 1), 1},
		{"-0 selects the second", f32.Select(negZero, 1, 2), 2},
		{"subnormal selects the first", f32.Select(f(1), 1, 2), 1},
		{"-0 equals 0", f32.EQ(negZero, 0), 1},
		{"-0 is not less", f32.LT(negZero, 0), 0},
		{"abs", f32.Abs(-3), 3},
		{"neg", f32.Neg(3), -3},
		{"ieq", f32.IEQ(-1, -1), 1},
		{"ilt", f32.ILT(math.MinInt32, 0), 1},
		{"ile", f32.ILE(1, 0), 0},
		{"i2f ties to even", f32.I2F(16777217), 16777216},
		{"i2f ties to even, up", f32.I2F(16777219), 16777220},
	} {
		if math.Float32bits(c.got) != math.Float32bits(c.want) {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
	if n, ok := f32.F2I(-0.5); n != -1 || !ok {
		t.Errorf("f2i(-0.5) = %d, %v", n, ok)
	}
	if n, ok := f32.F2I(-2147483648); n != math.MinInt32 || !ok {
		t.Errorf("f2i(-2^31) = %d, %v", n, ok)
	}
	if got := f32.SelectI(1, 7, 8); got != 7 {
		t.Errorf("select i32 = %d", got)
	}
}

func BenchmarkFMA(b *testing.B) {
	var acc [8]float32
	x, y := float32(1.0000001), float32(0.9999999)
	for b.Loop() {
		for i := range acc {
			acc[i] = f32.FMA(x, y, acc[i])
		}
	}
}

func BenchmarkExp(b *testing.B) {
	var sum float32
	for b.Loop() {
		sum += f32.Exp(-1.234)
	}
	if sum == 0 {
		b.Fatal("exp(-1.234) = 0")
	}
}
