package simd

import "unsafe"

// CopyRows copies n rows of width elements. dRow and sRow are the elements from
// one row to the next.
func CopyRows(d []float32, dRow int, s []float32, sRow, n, width int) {
	if n == 0 || width == 0 {
		return
	}
	_, _ = d[(n-1)*dRow+width-1], s[(n-1)*sRow+width-1]
	to, from := &d[0], &s[0]
	for _, c := range copies {
		for width >= c.width {
			c.copy(to, 4*dRow, from, 4*sRow, n)
			if width -= c.width; width == 0 {
				return
			}
			to, from = element(to, c.width), element(from, c.width)
		}
	}
	for i := range n {
		*element(to, i*dRow) = *element(from, i*sRow)
	}
}

var copies = []struct {
	width int
	copy  func(d *float32, dRow int, s *float32, sRow, n int)
}{{32, copyRows32}, {16, copyRows16}, {8, copyRows8}, {4, copyRows4}, {2, copyRows2}}

// element is the i-th float32 behind p.
func element(p *float32, i int) *float32 { return (*float32)(unsafe.Add(unsafe.Pointer(p), 4*i)) }

// Transpose lays rows of n elements side by side: element t of rows[i] goes to
// d[t·dRow + i].
func Transpose(d []float32, dRow int, rows [][]float32, n int) {
	if n == 0 {
		return
	}
	_ = d[(n-1)*dRow+len(rows)-1]
	i := 0
	for ; i+4 <= len(rows); i += 4 {
		s := rows[i : i+4]
		transpose4(&d[i], 4*dRow, &s[0][:n][0], &s[1][:n][0], &s[2][:n][0], &s[3][:n][0], n)
	}
	if i+2 <= len(rows) {
		a, b := &rows[i][:n][0], &rows[i+1][:n][0]
		transpose2(&d[i], 4*dRow, a, b, a, b, n)
		i += 2
	}
	if i < len(rows) {
		for t, x := range rows[i][:n] {
			d[t*dRow+i] = x
		}
	}
}
