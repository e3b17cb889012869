package nn

import (
	"math"
	"testing"

	"lode/program"
	"lode/program/builder"
	"lode/program/f32"
)

// samples are numbers of every magnitude and sign.
func samples() []float32 {
	var v []float32
	for bits := uint32(0); bits < 0x7f800000; bits += 0x1ffe7 {
		x := math.Float32frombits(bits)
		v = append(v, x, 0-x)
	}
	for i := -1100; i <= 1100; i++ {
		v = append(v, float32(i)/100+0)
	}
	return append(v, math.MaxFloat32, -math.MaxFloat32)
}

// The bodies of the functions have the bits of package f32, and are finite
// wherever the true result is.
func TestFunctionBodies(t *testing.T) {
	x := samples()
	var positive []float32
	for _, v := range x {
		if v > 0 {
			positive = append(positive, v)
		}
	}
	for _, f := range []struct {
		name string
		x    []float32
		make func(b *builder.Builder, x builder.Tensor) builder.Tensor
		want func(float32) float32
	}{
		{"sigmoid", x, func(b *builder.Builder, x builder.Tensor) builder.Tensor { return Sigmoid(b, nil, "sigmoid", x) }, f32.Sigmoid},
		{"erf", x, func(b *builder.Builder, x builder.Tensor) builder.Tensor { return Erf(b, nil, "erf", x) }, f32.Erf},
		{"rsqrt", positive, func(b *builder.Builder, x builder.Tensor) builder.Tensor { return RSqrt(b, nil, "rsqrt", x) }, f32.RSqrt},
	} {
		got := apply(t, f.x, f.make)
		for i, v := range f.x {
			if want := f.want(v) + 0; math.Float32bits(got[i]) != math.Float32bits(want) {
				t.Fatalf("%s(%v) = %v, want %v", f.name, v, got[i], want)
			}
		}
	}
}

// apply computes f of x in one step.
func apply(t *testing.T, x []float32, f func(b *builder.Builder, x builder.Tensor) builder.Tensor) []float32 {
	t.Helper()
	b := builder.New(1, 1)
	y := b.Slot("y", program.F32, int64(len(x)))
	b.Set(y, f(b, b.Table("x", program.Array{Type: program.F32, F32: x})))
	loss := b.Slot("loss", program.F32, 1)
	b.Set(loss, loss)
	b.Loss(loss)
	return run(t, b, nil)[0].F32
}

// Activations are as near to their formulas in float64 as float32 allows, and
// finite for every number.
func TestActivations(t *testing.T) {
	phi := func(x float64) float64 { return math.Erfc(-x/math.Sqrt2) / 2 }
	for _, f := range []struct {
		name string
		make func(b *builder.Builder, x builder.Tensor) builder.Tensor
		want func(float64) float64
	}{
		{"relu", func(b *builder.Builder, x builder.Tensor) builder.Tensor { return ReLU(b, "y", x) }, func(x float64) float64 { return max(x, 0) }},
		{"leaky relu", func(b *builder.Builder, x builder.Tensor) builder.Tensor { return LeakyReLU(b, "y", 0.01, x) },
			func(x float64) float64 { return max(x, float64(float32(0.01))*x) }},
		{"tanh", func(b *builder.Builder, x builder.Tensor) builder.Tensor { return Tanh(b, "y", x) }, math.Tanh},
		{"silu", func(b *builder.Builder, x builder.Tensor) builder.Tensor { return SiLU(b, nil, "y", x) },
			func(x float64) float64 { return x / (1 + math.Exp(-x)) }},
		{"gelu", func(b *builder.Builder, x builder.Tensor) builder.Tensor { return GELU(b, nil, "y", x) },
			func(x float64) float64 { return x * phi(x) }},
		{"gelu with tanh", func(b *builder.Builder, x builder.Tensor) builder.Tensor { return GELUTanh(b, nil, "y", x) },
			func(x float64) float64 { return x / 2 * (1 + math.Tanh(geluScale*(x+geluCube*x*x*x))) }},
	} {
		x := samples()
		got := apply(t, x, f.make)
		for i, v := range x {
			want := f.want(float64(v))
			if math.IsNaN(want) { // the formula overflows, the layer must not
				want = 0
			}
			tolerance := 3e-7*max(math.Abs(want), math.Abs(float64(v))) + 1e-45
			if math.Abs(float64(v)) > 30 {
				tolerance = 1e-6*math.Abs(want) + 1e-30 // far out it is the number itself, or 0
			}
			if !(math.Abs(float64(got[i])-want) <= tolerance) {
				t.Fatalf("%s(%v) = %v, want %v", f.name, v, got[i], want)
			}
		}
	}
}
