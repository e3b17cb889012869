package f32_test

import (
	"math"
	"os"
	"runtime"
	"sync"
	"testing"

	"lode/program/f32"
)

// ulps is |got - want| in units of the last place that a float32 has at want.
func ulps(got float32, want float64) float64 {
	e := math.Ilogb(want) - 23
	return math.Abs(float64(got)-want) / math.Ldexp(1, max(e, -149))
}

// worst is the largest error of got over every stride-th bit pattern, and where.
// It stops at an input whose result is finite where it should not be, or the
// other way round.
func worst(t *testing.T, got func(float32) float32, want func(float64) float64, stride uint64) (float64, float32) {
	workers := uint64(runtime.GOMAXPROCS(0))
	var (
		wg   sync.WaitGroup
		lock sync.Mutex
		most float64
		at   float32
	)
	for w := range workers {
		wg.Go(func() {
			var myMost float64
			var myAt float32
			for u := w * stride; u < 1<<32; u += workers * stride {
				x := f(uint32(u))
				if !f32.Finite(x) {
					continue
				}
				y, exact := got(x), want(float64(x))
				if f32.Finite(y) != f32.Finite(float32(exact)) {
					t.Errorf("f(%v = %08x) = %v, exactly %v", x, u, y, exact)
					return
				}
				if !f32.Finite(y) || float64(y) == exact {
					continue
				}
				if e := ulps(y, exact); e > myMost {
					myMost, myAt = e, x
				}
			}
			lock.Lock()
			defer lock.Unlock()
			if myMost > most {
				most, at = myMost, myAt
			}
		})
	}
	wg.Wait()
	return most, at
}

// TestFunctions holds each function to its stated bound: over a sample, and over
// all float32 with LODE_LONG.
func TestFunctions(t *testing.T) {
	stride := uint64(2003) // a prime, so that every low bit pattern comes up
	if os.Getenv("LODE_LONG") != "" {
		stride = 1
	}
	for _, c := range []struct {
		name  string
		got   func(float32) float32
		want  func(float64) float64
		bound float64
	}{
		{"exp", f32.Exp, math.Exp, 1.1},
		{"log", f32.Log, math.Log, 1.0},
		{"tanh", f32.Tanh, math.Tanh, 1.5},
		{"rsqrt", f32.RSqrt, func(x float64) float64 { return 1 / math.Sqrt(x) }, 1.5},
		{"sigmoid", f32.Sigmoid, sigmoid, 2.5},
		{"erf", f32.Erf, math.Erf, 1.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, at := worst(t, c.got, c.want, stride)
			t.Logf("at most %.3f ulp, at %v", e, at)
			if e > c.bound || e == 0 {
				t.Errorf("%s(%v) is off by %.3f ulp, bound %.1f", c.name, at, e, c.bound)
			}
		})
	}
}

func TestFunctionsExactPoints(t *testing.T) {
	zero := float32(0)
	for _, c := range []struct {
		name      string
		got, want float32
	}{
		{"exp(0)", f32.Exp(0), 1},
		{"exp(-0)", f32.Exp(-zero), 1},
		{"exp(-104)", f32.Exp(-104), 0},
		{"exp(-max)", f32.Exp(-math.MaxFloat32), 0},
		{"log(1)", f32.Log(1), 0},
		{"tanh(0)", f32.Tanh(0), 0},
		{"tanh(10)", f32.Tanh(10), 1},
		{"tanh(-max)", f32.Tanh(-math.MaxFloat32), -1},
		{"sigmoid(0)", f32.Sigmoid(0), 0.5},
		{"sigmoid(18)", f32.Sigmoid(18), 1},
		{"sigmoid(max)", f32.Sigmoid(math.MaxFloat32), 1},
		{"sigmoid(-104)", f32.Sigmoid(-104), 0},
		{"sigmoid(-max)", f32.Sigmoid(-math.MaxFloat32), 0},
		{"erf(0)", f32.Erf(0), 0},
		{"erf(4)", f32.Erf(4), 1},
		{"erf(-max)", f32.Erf(-math.MaxFloat32), -1},
		{"erf(max)", f32.Erf(math.MaxFloat32), 1},
		{"rsqrt(1)", f32.RSqrt(1), 1},
		{"rsqrt(4)", f32.RSqrt(4), 0.5},
	} {
		if math.Float32bits(c.got) != math.Float32bits(c.want) {
			t.Errorf("%s = %v, want %v", c.name, c.got, c.want)
		}
	}
}

func sigmoid(x float64) float64 {
	e := math.Exp(-math.Abs(x))
	if x < 0 {
		return e / (1 + e)
	}
	return 1 / (1 + e)
}
