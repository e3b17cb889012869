package bench

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"lode/program"
	"lode/program/kernel"
)

// Product is the speed of one matrix product, m × k by k × n.
type Product struct {
	M       int64   `json:"m"`
	N       int64   `json:"n"`
	K       int64   `json:"k"`
	Trans   string  `json:"trans"` // N or T for each factor, T where it lies in memory by columns
	Threads int     `json:"threads"`
	GFlops  float64 `json:"gflops"`
	OfPeak  float64 `json:"of_peak"` // of that of as many threads
}

// shapes are those of products that are measured in all transpositions.
var shapes = [][3]int64{{64, 128, 784}, {128, 512, 784}, {512, 512, 512}, {1024, 1024, 1024}}

// Products measures matrix products on one thread and on so many, each between
// runs of the peak loop: the figures are those of the fastest of several short
// runs. peak is that of one thread in GFLOP/s, 0 for the portable path.
func Products(ctx context.Context, threads int, vectors string, progress func(string)) (peak float64, list []Product, err error) {
	flops, loop, err := kernel.Peak(vectors)
	if err != nil {
		return 0, nil, err
	}
	counts := []int{1}
	if threads > 1 {
		counts = append(counts, threads)
	}
	for _, s := range shapes {
		for trans := range 4 {
			for _, n := range counts {
				q := Product{M: s[0], N: s[1], K: s[2], Trans: transName(trans), Threads: n}
				progress(fmt.Sprintf("product %d×%d×%d %s, %d threads", q.M, q.N, q.K, q.Trans, n))
				now, err := q.measure(ctx, trans, vectors, func() float64 {
					if loop == nil {
						return 0
					}
					begin := time.Now()
					loop()
					return flops / time.Since(begin).Seconds() / 1e9
				})
				if err != nil {
					return 0, nil, err
				}
				peak = max(peak, now)
				list = append(list, q)
			}
		}
	}
	return peak, list, nil
}

func transName(trans int) string { return string([]byte{"NT"[trans&1], "NT"[trans>>1]}) }

// measure fills in the speed of q, and returns the peak measured beside it.
func (q *Product) measure(ctx context.Context, trans int, vectors string, peak func() float64) (best float64, err error) {
	p, state := q.program(trans&1 != 0, trans&2 != 0)
	m, err := kernel.New(p, nil, [32]byte{}, kernel.Options{Threads: q.Threads, Vectors: vectors})
	if err != nil {
		return 0, err
	}
	defer m.Close()
	if err := m.SetState(state); err != nil {
		return 0, err
	}
	flops := 2 * float64(q.M*q.N*q.K)
	for range 12 {
		best = max(best, peak())
		repeat := int(max(1, 2e8/flops))
		begin := time.Now()
		for range repeat {
			if err := m.Step(ctx, 0); err != nil {
				return 0, err
			}
		}
		q.GFlops = max(q.GFlops, flops*float64(repeat)/time.Since(begin).Seconds()/1e9)
	}
	if best > 0 {
		q.OfPeak = q.GFlops / best / float64(q.Threads)
	}
	return best, nil
}

// program is one operator, the product, and a state that holds its factors.
func (q *Product) program(transA, transB bool) (*program.Program, []program.Array) {
	matrix := func(slot, row, col int, rows, cols int64, transposed bool) program.Operand {
		x := program.Operand{Source: program.SourceState, Type: program.F32, ID: slot, Elements: rows * cols}
		if transposed {
			row, col, rows, cols = col, row, cols, rows
		}
		x.Coords = []program.Coord{
			{Extent: rows, Pitch: cols, Div: 1, Ind: program.IndNone},
			{Extent: cols, Pitch: 1, Div: 1, Ind: program.IndNone},
		}
		x.Coords[0].Coef[row], x.Coords[1].Coef[col] = 1, 1
		return x
	}
	o := program.Op{
		Name: "product", Kind: program.Fold, Acc: program.FMA, OutAxes: 2, RedAxes: 1, Init: program.NoInit,
		Extents: [program.MaxAxes]int64{q.M, q.N, q.K},
		In:      []program.Operand{matrix(0, 0, 2, q.M, q.K, transA), matrix(1, 2, 1, q.K, q.N, transB)},
		Body:    []program.Instr{{Op: program.OpMUL, A: 0, B: 1}},
	}
	p := &program.Program{Batch: 1, Rows: 1, Ops: []program.Op{o}}
	r := rand.New(rand.NewPCG(1, 1))
	var state []program.Array
	for _, n := range []int64{q.M * q.K, q.K * q.N} {
		p.Slots = append(p.Slots, program.Slot{Type: program.F32, Elements: n, Next: -1})
		a := program.NewArray(program.F32, n)
		for i := range a.F32 {
			a.F32[i] = float32(r.NormFloat64())
		}
		state = append(state, a)
	}
	return p, state
}
