package plot

import (
	"math"
	"strconv"
)

// axis maps values between low and high to places between from and to.
type axis struct {
	low, high float64
	from, to  float64
	log       bool
	ticks     []tick
}

type tick struct {
	value float64
	label string // "" for a grid line only
}

// at is the place of v.
func (a *axis) at(v float64) float64 {
	low, high := a.low, a.high
	if a.log {
		low, high, v = math.Log10(low), math.Log10(high), math.Log10(v)
	}
	return a.from + (v-low)/(high-low)*(a.to-a.from)
}

func (a *axis) holds(v float64) bool { return v >= a.low && v <= a.high }

// linear is an axis from a round number below low to one above high, with about
// n ticks at multiples of 1, 2 or 5.
func linear(low, high float64, from, to, n int) *axis {
	if low == high {
		half := max(math.Abs(low)/2, 0.5)
		low, high = low-half, high+half
	}
	step := roundStep((high - low) / float64(n))
	first, last := math.Floor(low/step), math.Ceil(high/step)
	a := &axis{low: first * step, high: last * step, from: float64(from), to: float64(to)}
	decimals := max(0, -int(math.Floor(math.Log10(step)+1e-9)))
	for k := first; k <= last; k++ {
		a.ticks = append(a.ticks, tick{k * step, label(k*step, decimals)})
	}
	return a
}

// roundStep is the smallest of 1, 2, 5 times a power of ten that is not below v.
func roundStep(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 5} {
		if m*power >= v*(1-1e-9) {
			return m * power
		}
	}
	return 10 * power
}

// logarithmic is an axis whose ends are at 1, 2 or 5 times a power of ten, with
// ticks at powers of ten, and at 2 and 5 times them where there is room.
func logarithmic(low, high float64, from, to int) *axis {
	first, last := math.Floor(math.Log10(low)), math.Floor(math.Log10(high))+1
	dense := last-first <= 4
	var values []float64
	for e := first; e <= last; e++ {
		for _, m := range []float64{1, 2, 5} {
			values = append(values, m*math.Pow(10, e))
		}
	}
	a := &axis{log: true, from: float64(from), to: float64(to)}
	begin, end := 0, len(values)-1
	for begin+1 < len(values) && values[begin+1] <= low {
		begin++
	}
	for end > 0 && values[end-1] >= high {
		end--
	}
	a.low, a.high = values[begin], values[end]
	every := max(1, int(last-first)/8) // decades from label to label
	for i := begin; i <= end; i++ {
		switch {
		case i%3 == 0 && (i/3)%every == 0, i%3 != 0 && dense:
			a.ticks = append(a.ticks, tick{values[i], label(values[i], max(0, -int(first)-i/3))})
		case i%3 == 0:
			a.ticks = append(a.ticks, tick{value: values[i]})
		}
	}
	return a
}

// label writes v with so many decimals, or in scientific notation if that is long.
func label(v float64, decimals int) string {
	if v != 0 && (math.Abs(v) >= 1e6 || math.Abs(v) < 1e-4) {
		return strconv.FormatFloat(v, 'g', 3, 64)
	}
	return strconv.FormatFloat(v, 'f', decimals, 64)
}
