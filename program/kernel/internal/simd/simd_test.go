package simd_test

import (
	"math"
	"math/rand/v2"
	"os"
	"testing"
	"unsafe"

	"lode/internal/freshtest"
	"lode/program"
	"lode/program/f32"
	"lode/program/kernel/internal/simd"
)

// sets skips the test where this processor has none.
func sets(t testing.TB) []*simd.Set {
	s := simd.Sets()
	if len(s) == 0 {
		t.Skip("no vector instructions on this processor")
	}
	return s
}

// draw is a finite float32 of any size, often a special one.
func draw(r *rand.Rand) float32 {
	special := []float32{0, 1, -1, 0.5, -104, 89, 88.7228, 9.125, 0.625, math.MaxFloat32, -math.MaxFloat32, 0x1p-126, -0x1p-126, math.SmallestNonzeroFloat32, float32(math.Copysign(0, -1))}
	switch r.IntN(8) {
	case 0:
		return special[r.IntN(len(special))]
	case 1, 2:
		return float32(r.NormFloat64())
	case 3:
		return float32(r.NormFloat64() * 40)
	}
	for {
		if v := math.Float32frombits(r.Uint32()); f32.Finite(v) {
			return v
		}
	}
}

// defined computes what an instruction gives from bits.
var defined = map[program.Opcode]func(a, b, c uint32) uint32{}

func init() {
	f := math.Float32frombits
	u := math.Float32bits
	for op, do := range map[program.Opcode]func(float32) float32{
		program.OpSQRT: f32.Sqrt, program.OpNEG: f32.Neg, program.OpABS: f32.Abs,
		program.OpEXP: f32.Exp, program.OpLOG: f32.Log, program.OpTANH: f32.Tanh,
	} {
		defined[op] = func(a, _, _ uint32) uint32 { return u(do(f(a))) }
	}
	for op, do := range map[program.Opcode]func(a, b float32) float32{
		program.OpADD: f32.Add, program.OpSUB: f32.Sub, program.OpMUL: f32.Mul, program.OpDIV: f32.Div,
		program.OpMAX: f32.Max, program.OpMIN: f32.Min, program.OpLT: f32.LT, program.OpLE: f32.LE, program.OpEQ: f32.EQ,
	} {
		defined[op] = func(a, b, _ uint32) uint32 { return u(do(f(a), f(b))) }
	}
	for op, do := range map[program.Opcode]func(a, b int32) float32{program.OpIEQ: f32.IEQ, program.OpILT: f32.ILT, program.OpILE: f32.ILE} {
		defined[op] = func(a, b, _ uint32) uint32 { return u(do(int32(a), int32(b))) }
	}
	defined[program.OpFMA] = func(a, b, c uint32) uint32 { return u(f32.FMA(f(a), f(b), f(c))) }
	defined[program.OpSELECT] = func(a, b, c uint32) uint32 { return uint32(f32.SelectI(f(a), int32(b), int32(c))) }
	defined[program.OpPOW2] = func(a, _, _ uint32) uint32 { return u(f32.Pow2(int32(a))) }
	defined[program.OpI2F] = func(a, _, _ uint32) uint32 { return u(f32.I2F(int32(a))) }
	defined[program.OpIADD] = func(a, b, _ uint32) uint32 { return a + b }
	defined[program.OpISUB] = func(a, b, _ uint32) uint32 { return a - b }
	defined[program.OpIMUL] = func(a, b, _ uint32) uint32 { return a * b }
}

// alike reports whether two results mean the same: equal bits, or values that are
// not finite, or zeros.
func alike(a, b uint32, integer bool) bool {
	if a == b || integer {
		return a == b
	}
	x, y := math.Float32frombits(a), math.Float32frombits(b)
	return !f32.Finite(x) && !f32.Finite(y) || x == 0 && y == 0
}

func TestInstructions(t *testing.T) {
	rounds := 3000
	if os.Getenv("LODE_LONG") != "" {
		rounds = 1 << 20
	}
	for _, set := range sets(t) {
		r := rand.New(rand.NewPCG(1, 2))
		for op, want := range defined {
			do := set.Instructions[op]
			args, result := op.Signature()
			var x [4][64]uint32
			for range rounds {
				n := 1 + r.IntN(64)
				for k := range args {
					for i := range x[k] {
						x[k][i] = math.Float32bits(draw(r))
						if args[k] == 'i' && r.IntN(2) == 0 {
							x[k][i] = uint32(r.IntN(300) - 150)
						}
					}
				}
				if args == "ff" && r.IntN(4) == 0 {
					x[1] = x[0]
				}
				p := func(k int) *float32 { return (*float32)(unsafe.Pointer(&x[k])) }
				do(p(3), p(0), p(1), p(2), n)
				for i := range n {
					a, b, c := x[0][i], x[1][i], x[2][i]
					if w := want(a, b, c); !alike(x[3][i], w, result == 'i' || op == program.OpSELECT) {
						t.Fatalf("%s %v(%08x, %08x, %08x) = %08x, want %08x", set.Name, op, a, b, c, x[3][i], w)
					}
				}
			}
		}
	}
}

// TestFunctionsEverywhere compares EXP, LOG and TANH over every float32 with
// LODE_LONG, else over a sample of them.
func TestFunctionsEverywhere(t *testing.T) {
	stride := uint64(7919)
	if os.Getenv("LODE_LONG") != "" {
		stride = 1
	}
	for _, set := range sets(t) {
		for _, op := range []program.Opcode{program.OpEXP, program.OpLOG, program.OpTANH} {
			var x, y [256]uint32
			for from := uint64(0); from < 1<<32; from += 256 * stride {
				for i := range x {
					x[i] = uint32(from + uint64(i)*stride)
				}
				set.Instructions[op]((*float32)(unsafe.Pointer(&y)), (*float32)(unsafe.Pointer(&x)), nil, nil, 256)
				for i := range x {
					if !f32.Finite(math.Float32frombits(x[i])) {
						continue
					}
					if w := defined[op](x[i], 0, 0); !alike(y[i], w, false) {
						t.Fatalf("%s %v(%08x) = %08x, want %08x", set.Name, op, x[i], y[i], w)
					}
				}
			}
		}
	}
}

// TestProducts compares every kernel with the scalar FMA.
func TestProducts(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	value := func() float32 {
		if r.IntN(20) == 0 {
			return draw(r)
		}
		return float32(r.NormFloat64())
	}
	for _, set := range sets(t) {
		for _, h := range set.Heights {
			for vectors := 1; vectors <= 2; vectors++ {
				width := vectors * set.Lanes
				for range 100 {
					k := r.IntN(20)
					aRow, aTerm := 1, h+r.IntN(3)
					if r.IntN(2) == 0 {
						aRow, aTerm = k+1+r.IntN(3), 1
					}
					bTerm, cRow := width+r.IntN(9), width+r.IntN(5)
					a, b, c := make([]float32, (h+3)*(k+3)*2+200), make([]float32, (k+1)*bTerm+width), make([]float32, h*cRow+width)
					for _, s := range [][]float32{a, b, c} {
						for i := range s {
							s[i] = value()
						}
					}
					flags, there := r.IntN(4), width
					if r.IntN(2) == 0 {
						some := 1 + r.IntN(set.Lanes-1)
						flags |= some * simd.Some
						there += some - set.Lanes
					}
					begin, fromRow := c, cRow
					if r.IntN(2) == 0 { // the same row for all
						begin, fromRow = make([]float32, width), 0
						for i := range begin {
							begin[i] = value()
						}
					}
					want := append([]float32{}, c...)
					bad := false
					for i := range h {
						for j := range there {
							s := begin[i*fromRow+j]
							if flags&simd.FromZero != 0 {
								s = 0
							}
							for x := range k {
								s = f32.FMA(a[i*aRow+x*aTerm], b[x*bTerm+j], s)
							}
							if flags&simd.Finish != 0 {
								s = f32.Canon(s)
								bad = bad || !f32.Finite(s)
							}
							want[i*cRow+j] = s
						}
					}
					got, again := append([]float32{}, c...), append([]float32{}, c...)
					start := append([]float32{}, begin...)
					result := set.Products[h][vectors-1](k, &a[0], 4*aRow, 4*aTerm, &b[0], 4*bTerm, &start[0], 4*fromRow, &got[0], 4*cRow, flags)
					offsets := make([]int, k+1)
					for i := range offsets {
						offsets[i] = 4 * i * bTerm
					}
					result2 := set.Windows[h][vectors-1](k, &a[0], 4*aRow, 4*aTerm, &b[0], &offsets[0], &start[0], 4*fromRow, &again[0], 4*cRow, flags)
					if (result != 0) != bad || (result2 != 0) != bad {
						t.Fatalf("%s %dx%d: results %x and %x, some value not finite: %v", set.Name, h, width, result, result2, bad)
					}
					for i := range want {
						w := math.Float32bits(want[i])
						if !alike(math.Float32bits(got[i]), w, flags&simd.Finish != 0 && f32.Finite(want[i])) || !alike(math.Float32bits(again[i]), w, false) {
							t.Fatalf("%s %dx%d k=%d flags=%d: sum %d is %v and %v, want %v", set.Name, h, width, k, flags, i, got[i], again[i], want[i])
						}
					}
				}
			}
		}
	}
}

func TestSums(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, set := range sets(t) {
		for range 300 {
			n := r.IntN(6)
			a, b := make([]float32, 32*n+1), make([]float32, 32*n+1)
			var add, fma, most [32]float32
			for i := range add {
				add[i], most[i] = float32(r.NormFloat64()), float32(r.NormFloat64())
				fma[i] = add[i]
			}
			wantAdd, wantFMA, wantMax := add, fma, most
			for i := range a {
				a[i], b[i] = float32(r.NormFloat64()), float32(r.NormFloat64())
				if i < 32*n {
					wantAdd[i%32] = f32.Add(wantAdd[i%32], a[i])
					wantFMA[i%32] = f32.FMA(a[i], b[i], wantFMA[i%32])
					wantMax[i%32] = f32.Max(a[i], wantMax[i%32])
				}
			}
			set.StripeAdd(&add[0], &a[0], n)
			set.StripeFMA(&fma[0], &a[0], &b[0], n)
			set.StripeMax(&most[0], &a[0], n)
			if add != wantAdd || fma != wantFMA || most != wantMax {
				t.Fatalf("%s: lanes of %d blocks differ", set.Name, n)
			}
			for h := 16; h > 0; h /= 2 {
				for l := range h {
					wantAdd[l] = f32.Add(wantAdd[l], wantAdd[l+h])
					wantMax[l] = f32.Max(wantMax[l+h], wantMax[l])
				}
			}
			if x, y := set.TreeAdd(&add[0]), set.TreeMax(&most[0]); x != wantAdd[0] || y != wantMax[0] {
				t.Fatalf("%s: sum %v and maximum %v, want %v and %v", set.Name, x, y, wantAdd[0], wantMax[0])
			}
		}
	}
}

// TestRows compares folds of many outputs with those of one at a time.
func TestRows(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 7))
	for _, set := range sets(t) {
		for range 200 {
			n, rows := 1+r.IntN(4), 1+r.IntN(6)
			aRow, bRow := 32*n+r.IntN(40), 32*n+r.IntN(3)
			a, b := make([]float32, rows*aRow+64), make([]float32, rows*bRow)
			for _, s := range [][]float32{a, b} {
				for i := range s {
					s[i] = float32(r.NormFloat64())
				}
			}
			sums, dots := make([]float32, rows), make([]float32, rows)
			set.StripeRows(&sums[0], &a[0], 4*aRow, rows, n)
			set.StripeDots(&dots[0], &a[0], 4*aRow, &b[0], 4*bRow, rows, n)
			for i := range rows {
				var add, fma [32]float32
				set.StripeAdd(&add[0], &a[i*aRow], n)
				set.StripeFMA(&fma[0], &a[i*aRow], &b[i*bRow], n)
				if x, y := set.TreeAdd(&add[0]), set.TreeAdd(&fma[0]); sums[i] != x || dots[i] != y {
					t.Fatalf("%s: row %d of %d blocks: %v and %v, want %v and %v", set.Name, i, n, sums[i], dots[i], x, y)
				}
			}
			var got, want [64]float32
			for i := range want {
				got[i] = float32(r.NormFloat64())
				want[i] = got[i]
				for k := range rows {
					want[i] = f32.Add(want[i], a[k*aRow+i])
				}
			}
			if set.AddRows(&got[0], &a[0], 4*aRow, rows); got != want {
				t.Fatalf("%s: sums of %d rows: %v, want %v", set.Name, rows, got, want)
			}
		}
	}
}

func TestStore(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, set := range sets(t) {
		for range 500 {
			n := 1 + r.IntN(4)
			a, d := make([]float32, 16*n), make([]float32, 16*n)
			for i := range a {
				a[i] = draw(r)
			}
			bad := r.IntN(2) == 0
			if bad {
				a[r.IntN(len(a))] = []float32{float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.NaN())}[r.IntN(3)]
			}
			if set.Finite(&a[0], n) != 0 != bad || set.Store(&d[0], &a[0], n) != 0 != bad {
				t.Fatalf("%s: a bad value among %d: %v, not noticed or imagined", set.Name, 16*n, bad)
			}
			for i := range a {
				if x, y := math.Float32bits(d[i]), math.Float32bits(f32.Canon(a[i])); x != y && a[i] == a[i] {
					t.Fatalf("%s: %08x is stored as %08x", set.Name, y, x)
				}
			}
			set.Fill(&d[0], 2.5, 16*n)
			for _, x := range d {
				if x != 2.5 {
					t.Fatalf("%s: filled with %v", set.Name, x)
				}
			}
		}
	}
}

// TestFresh generates the assembly again.
func TestFresh(t *testing.T) {
	t.Run("amd64", func(t *testing.T) {
		freshtest.Assembly(t, "simd_amd64.s", "stubs_amd64.go", "run", "-C", "../../../../tools/avo", ".", "-pkg", "simd")
	})
	t.Run("arm64", func(t *testing.T) {
		freshtest.Assembly(t, "simd_arm64.s", "stubs_arm64.go", "run", "../../../../tools/neon")
	})
}

func BenchmarkKernels(b *testing.B) {
	for _, set := range sets(b) {
		n := 1000
		flops := float64(2 * 12 * n * set.Lanes)
		b.Run(set.Name+" peak", func(b *testing.B) {
			for b.Loop() {
				set.Peak(n)
			}
			b.ReportMetric(flops*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
		})
		h, k := set.Heights[0], 256
		width := 2 * set.Lanes
		x, y, c := make([]float32, k*h), make([]float32, k*width), make([]float32, h*width)
		b.Run(set.Name+" product", func(b *testing.B) {
			for b.Loop() {
				set.Products[h][1](k, &x[0], 4, 4*h, &y[0], 4*width, &c[0], 4*width, &c[0], 4*width, 1)
			}
			b.ReportMetric(float64(2*h*width*k)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
		})
		var d, e [256]float32
		for i := range e {
			e[i] = float32(i%20) - 10
		}
		for _, op := range []program.Opcode{program.OpADD, program.OpFMA, program.OpDIV, program.OpSQRT, program.OpSELECT, program.OpEXP, program.OpLOG, program.OpTANH} {
			b.Run(set.Name+" "+op.String(), func(b *testing.B) {
				for b.Loop() {
					set.Instructions[op](&d[0], &e[0], &e[0], &e[0], 256)
				}
				b.ReportMetric(b.Elapsed().Seconds()*1e9/float64(b.N)/256, "ns/lane")
			})
		}
	}
}
