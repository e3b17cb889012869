package kernel

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/f32"
)

// TestProductNearSubnormal compares products whose sums lie around the smallest
// normal number, where addFour may no longer stand in for addFourTiny.
func TestProductNearSubnormal(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	draw := func(exponent int) float32 {
		m := r.Uint32() & 0x7fffff
		if r.IntN(2) == 0 { // few bits, so that sums are half way
			m &= r.Uint32() & r.Uint32()
		}
		e := max(0, exponent+127+r.IntN(3)-1)
		return math.Float32frombits(r.Uint32()&(1<<31) | uint32(e)<<23 | m)
	}
	subnormal := 0
	for range 3000 {
		n := 1 + r.IntN(9)
		f := newVectorFold("dot", n)
		scale := r.IntN(60) - 20 // 2^-46 of a product is its last bit
		values := []float32{0}
		if r.IntN(2) == 0 {
			values[0] = draw(-126 + r.IntN(30) - 2)
		}
		for range n {
			values = append(values, draw(-63+scale/2))
		}
		for range n {
			values = append(values, draw(-63+scale-scale/2))
		}
		if r.IntN(2) == 0 { // a product a little less than half of the smallest number, onto a subnormal
			values[0] = math.Float32frombits(r.Uint32() & 0x807fffff)
			values[1] = math.Float32frombits(52<<23 + 1)
			values[1+n] = math.Float32frombits(r.Uint32()&(1<<31) | 52<<23 - 2)
		}
		want := values[0]
		for k := range n {
			want = f32.FMA(values[1+k], values[1+n+k], want)
		}
		for i, got := range f.run(t, values, 40, false) {
			if math.Float32bits(got) != math.Float32bits(f32.Canon(want)) {
				t.Fatalf("output %d of %08x: %08x, want %08x", i, values, math.Float32bits(got), math.Float32bits(want))
			}
		}
		if want != 0 && f32.Abs(want) < 0x1p-126 {
			subnormal++
		}
	}
	if subnormal < 100 {
		t.Errorf("only %d sums were subnormal", subnormal)
	}
}

func TestUnit(t *testing.T) {
	for _, c := range []struct {
		v    []float32
		want int
	}{
		{[]float32{0, 0}, 256},
		{nil, 256},
		{[]float32{1, 0, -4}, -23},
		{[]float32{1.9, 1}, -23},
		{[]float32{-0.75, 3}, -24},
		{[]float32{0x1p-126}, -149},
		{[]float32{math.SmallestNonzeroFloat32, 1}, -149},
		{[]float32{math.MaxFloat32}, 104},
	} {
		if got := unitOf(least(c.v)); got != c.want {
			t.Errorf("unit of %v: 2^%d, want 2^%d", c.v, got, c.want)
		}
	}
}

func BenchmarkProduct(b *testing.B) {
	for _, n := range []int64{64, 256} {
		p, data := squareProduct(n)
		b.Run(p.Ops[0].Name, func(b *testing.B) {
			m, err := New(p, nil, [32]byte{}, Options{Threads: 1})
			if err != nil {
				b.Fatal(err)
			}
			defer m.Close()
			if err := m.SetState(data); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				m.execute(0)
			}
			b.ReportMetric(float64(n*n*n)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFMA/s")
		})
	}
}

// squareProduct is a program of one dense layer of n × n × n, and its state.
func squareProduct(n int64) (*program.Program, []program.Array) {
	matrix := func(slot int, row, col int) program.Operand {
		x := program.Operand{Source: program.SourceState, Type: program.F32, ID: slot, Elements: n * n}
		for d, axis := range []int{row, col} {
			c := program.Coord{Extent: n, Pitch: []int64{n, 1}[d], Div: 1, Ind: program.IndNone}
			c.Coef[axis] = 1
			x.Coords = append(x.Coords, c)
		}
		return x
	}
	o := program.Op{
		Name: fmt.Sprintf("%d cubed", n), Kind: program.Fold, Acc: program.FMA, OutAxes: 2, RedAxes: 1, Init: program.NoInit,
		Extents: [program.MaxAxes]int64{n, n, n}, In: []program.Operand{matrix(0, 0, 2), matrix(1, 1, 2)},
		Body: []program.Instr{{Op: program.OpMUL, A: 0, B: 1}},
	}
	slot := program.Slot{Type: program.F32, Elements: n * n, Next: -1}
	r := rand.New(rand.NewPCG(1, 1))
	state := []program.Array{program.NewArray(program.F32, n*n), program.NewArray(program.F32, n*n)}
	for _, a := range state {
		for i := range a.F32 {
			a.F32[i] = float32(r.NormFloat64())
		}
	}
	return &program.Program{Batch: 1, Rows: 1, Ops: []program.Op{o}, Slots: []program.Slot{slot, slot}}, state
}
