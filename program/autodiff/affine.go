package autodiff

import "lode/program"

// affine is (c + Σ a[j]·axis j) / den over the axes of a new loop nest.
type affine struct {
	c   int64
	a   [program.MaxAxes]int64
	den int64
}

// axis is axis j alone.
func axis(j int) affine {
	l := affine{den: 1}
	l.a[j] = 1
	return l
}

// plus is l + k·m, over a common denominator.
func (l affine) plus(k int64, m affine) affine {
	den := l.den / gcd(l.den, m.den) * m.den
	x, y := den/l.den, k*(den/m.den)
	r := affine{c: x*l.c + y*m.c, den: den}
	for j := range r.a {
		r.a[j] = x*l.a[j] + y*m.a[j]
	}
	return r
}

// over is l / q for any q but 0.
func (l affine) over(q int64) affine {
	if q < 0 {
		l.c, q = -l.c, -q
		for j := range l.a {
			l.a[j] = -l.a[j]
		}
	}
	l.den *= q
	return l
}

// within says whether 0 <= l < extent and l is whole at every point of axes
// with the given extents.
func (l affine) within(extent int64, extents []int64) bool {
	lo, hi := l.c, l.c
	for j, e := range extents {
		if w := l.a[j] * (e - 1); w < 0 {
			lo += w
		} else {
			hi += w
		}
	}
	return l.den == 1 && lo >= 0 && hi < extent
}

// substitute is (c + Σ a[j]·sub[j]) / div: a coordinate over the old axes,
// written over the new ones.
func substitute(c int64, a [program.MaxAxes]int64, div int64, sub []affine) affine {
	l := affine{c: c, den: 1}
	for j, s := range sub {
		if a[j] != 0 {
			l = l.plus(a[j], s)
		}
	}
	return l.over(div)
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, -a)
}
