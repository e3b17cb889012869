package plot

import (
	"bytes"
	"fmt"
	"math"
)

// draw draws s: one line, or the points faintly under their moving average.
func (s *Series) draw(b *bytes.Buffer, x, y *axis, colour string) {
	if len(s.Y) < noisy {
		s.path(b, s.Y, x, y, colour, 2, 1)
		return
	}
	s.path(b, s.Y, x, y, colour, 1, 0.35)
	s.path(b, average(s.Y, len(s.Y)/40), x, y, colour, 2.2, 1)
}

// path draws values as a line that breaks where they are not finite. Of many
// values that share a column, the smallest and the largest are drawn.
func (s *Series) path(b *bytes.Buffer, values []float64, x, y *axis, colour string, stroke, opacity float64) {
	fmt.Fprintf(b, `<path fill="none" stroke="%s" stroke-width="%g" stroke-opacity="%g" stroke-linejoin="round" stroke-linecap="round" d="`, colour, stroke, opacity)
	pen := "M"
	var lone [][2]float64 // points without a neighbour, which no line shows
	for i := 0; i < len(values); {
		end := i + 1
		if len(values) > 2*plotWidth {
			for end < len(values) && int(x.at(float64(s.First+end))) == int(x.at(float64(s.First+i))) {
				end++
			}
		}
		for _, k := range extremes(values, i, end) {
			if !finite(values[k]) {
				pen = "M"
				continue
			}
			px, py := x.at(float64(s.First+k)), y.at(values[k])
			fmt.Fprintf(b, "%s%.1f %.1f", pen, px, py)
			if pen == "M" && (k+1 == len(values) || !finite(values[k+1])) {
				lone = append(lone, [2]float64{px, py})
			}
			pen = "L"
		}
		i = end
	}
	b.WriteString(`"/>` + "\n")
	for _, p := range lone {
		fmt.Fprintf(b, `<circle cx="%.1f" cy="%.1f" r="%g" fill="%s" fill-opacity="%g"/>`+"\n", p[0], p[1], 1.5*stroke, colour, opacity)
	}
}

// extremes are the indices, in order, of the smallest and the largest of
// values[i:end], and of the first that is not finite.
func extremes(values []float64, i, end int) []int {
	if end == i+1 {
		return []int{i}
	}
	low, high := -1, -1
	for k := i; k < end; k++ {
		if !finite(values[k]) {
			return []int{k}
		}
		if low < 0 || values[k] < values[low] {
			low = k
		}
		if high < 0 || values[k] > values[high] {
			high = k
		}
	}
	return []int{min(low, high), max(low, high)}
}

// average is the mean of the values up to radius away, fewer near the ends, so
// that the line starts and stops where the values do. Gaps stay gaps.
func average(v []float64, radius int) []float64 {
	out := make([]float64, len(v))
	for i := range v {
		if !finite(v[i]) {
			out[i] = math.NaN()
			continue
		}
		r := min(radius, i, len(v)-1-i)
		sum, n := 0.0, 0
		for _, x := range v[i-r : i+r+1] {
			if finite(x) {
				sum += x
				n++
			}
		}
		out[i] = sum / float64(n)
	}
	return out
}
