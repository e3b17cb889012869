package simd_test

import (
	"math/rand/v2"
	"testing"

	"lode/program/kernel/internal/simd"
)

func TestPacks(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	for range 2000 {
		n, width := r.IntN(30), 1+r.IntN(40)
		dRow, sRow := width+r.IntN(3), width+r.IntN(50)
		s, d := make([]float32, n*sRow+width), make([]float32, n*dRow+width)
		for i := range s {
			s[i] = float32(i + 1)
		}
		simd.CopyRows(d, dRow, s, sRow, n, width)
		for i := range d {
			want := float32(0)
			if row, col := i/dRow, i%dRow; row < n && col < width {
				want = s[row*sRow+col]
			}
			if d[i] != want {
				t.Fatalf("%d rows of %d: element %d is %v, want %v", n, width, i, d[i], want)
			}
		}
		clear(d)
		var rows [][]float32
		for range width {
			from := r.IntN(len(s) - n + 1)
			rows = append(rows, s[from:from+n])
		}
		simd.Transpose(d, dRow, rows, n)
		for i := range d {
			want := float32(0)
			if row, col := i/dRow, i%dRow; row < n && col < width {
				want = rows[col][row]
			}
			if d[i] != want {
				t.Fatalf("%d rows of %d, transposed: element %d is %v, want %v", width, n, i, d[i], want)
			}
		}
	}
}
