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

// BenchmarkProduct multiplies matrices, either factor or both transposed.
func BenchmarkProduct(b *testing.B) {
	for _, size := range [][3]int64{{64, 128, 784}, {128, 512, 784}, {64, 10, 128}, {512, 512, 512}, {1024, 1024, 1024}} {
		for trans := range 4 {
			p, data := matrixProduct(size[0], size[1], size[2], trans&1 != 0, trans&2 != 0)
			for _, threads := range []int{1, 2} {
				b.Run(fmt.Sprintf("%s threads %d", p.Ops[0].Name, threads), func(b *testing.B) {
					m, err := New(p, nil, [32]byte{}, Options{Threads: threads})
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
					b.ReportMetric(2*float64(size[0]*size[1]*size[2])*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
				})
			}
		}
	}
}

// matrixProduct is a program of one product of m × k and k × n, of which either
// may lie in memory by columns, and its state.
func matrixProduct(m, n, k int64, transA, transB bool) (*program.Program, []program.Array) {
	matrix := func(slot int, row, col int, rows, cols int64, transposed bool) program.Operand {
		x := program.Operand{Source: program.SourceState, Type: program.F32, ID: slot, Elements: rows * cols}
		if transposed {
			row, col, rows, cols = col, row, cols, rows
		}
		for d, axis := range []int{row, col} {
			c := program.Coord{Extent: []int64{rows, cols}[d], Pitch: []int64{cols, 1}[d], Div: 1, Ind: program.IndNone}
			c.Coef[axis] = 1
			x.Coords = append(x.Coords, c)
		}
		return x
	}
	name := map[bool]string{false: "N", true: "T"}
	o := program.Op{
		Name: fmt.Sprintf("%dx%dx%d %s%s", m, n, k, name[transA], name[transB]), Kind: program.Fold, Acc: program.FMA, OutAxes: 2, RedAxes: 1, Init: program.NoInit,
		Extents: [program.MaxAxes]int64{m, n, k}, In: []program.Operand{matrix(0, 0, 2, m, k, transA), matrix(1, 2, 1, k, n, transB)},
		Body: []program.Instr{{Op: program.OpMUL, A: 0, B: 1}},
	}
	slots := []program.Slot{{Type: program.F32, Elements: m * k, Next: -1}, {Type: program.F32, Elements: k * n, Next: -1}}
	r := rand.New(rand.NewPCG(1, 1))
	var state []program.Array
	for _, s := range slots {
		a := program.NewArray(program.F32, s.Elements)
		for i := range a.F32 {
			a.F32[i] = float32(r.NormFloat64())
		}
		state = append(state, a)
	}
	return &program.Program{Batch: 1, Rows: 1, Ops: []program.Op{o}, Slots: slots}, state
}
