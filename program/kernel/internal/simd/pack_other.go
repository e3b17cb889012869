//go:build !amd64

package simd

// CopyRows copies n rows of width elements. dRow and sRow are the elements from
// one row to the next.
func CopyRows(d []float32, dRow int, s []float32, sRow, n, width int) {
	for i := range n {
		copy(d[i*dRow:i*dRow+width], s[i*sRow:])
	}
}

// Transpose lays rows of n elements side by side: element t of rows[i] goes to
// d[t·dRow + i].
func Transpose(d []float32, dRow int, rows [][]float32, n int) {
	for i, row := range rows {
		for t, x := range row[:n] {
			d[t*dRow+i] = x
		}
	}
}
