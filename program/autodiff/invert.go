package autodiff

import (
	"errors"

	"lode/program"
)

// inversion is the loop nest that visits, for every element of a tensor, the
// points of an operator that read it.
type inversion struct {
	out   []int64  // extents of the tensor's digits
	red   []int64  // extents of the axes that the digits leave open
	sub   []affine // old axes over the new ones
	tests []test   // where they do not hold, a point does not count
}

// test is a predicate 0 <= (at + ind) < extent.
type test struct {
	at     affine
	div    int64
	ind    int // operand of the old operator, or as program.Coord.Ind
	extent int64
}

var errAxes = errors.New("its gradient needs more than 8 axes")

// extents is those of the new loop nest.
func (v *inversion) extents() []int64 { return append(append([]int64{}, v.out...), v.red...) }

// identity visits the points of a loop nest as they are.
func identity(extents []int64) *inversion {
	v := &inversion{out: extents}
	for j := range extents {
		v.sub = append(v.sub, axis(j))
	}
	return v
}

// invert solves access x of a loop nest with the given extents.
func invert(x *program.Operand, extents []int64) (*inversion, error) {
	data, tests, err := digits(x, extents)
	if err != nil {
		return nil, err
	}
	v := &inversion{sub: make([]affine, len(extents))}
	solved := make([]bool, len(extents))
	pivots := make([]int, len(data))
	place := make([]affine, len(data)) // of each digit
	for k, d := range data {
		place[k] = affine{den: 1}
		if d.extent > 1 {
			if len(v.out) == program.MaxAxes {
				return nil, errAxes
			}
			place[k] = axis(len(v.out))
			v.out = append(v.out, d.extent)
		}
		if pivots[k] = pivot(data, k, extents); pivots[k] >= 0 {
			solved[pivots[k]] = true
		}
	}
	if len(v.out) == 0 { // one element
		v.out = []int64{1}
	}
	for j, e := range extents {
		switch n := len(v.out) + len(v.red); {
		case solved[j]:
		case e == 1:
			v.sub[j] = affine{den: 1}
		case n == program.MaxAxes:
			return nil, errAxes
		default:
			v.sub[j] = axis(n)
			v.red = append(v.red, e)
		}
	}
	for k, d := range data {
		v.solve(d, pivots[k], place[k], extents)
	}
	for _, d := range tests {
		v.test(d.c, d.a, d.div, d.ind, d.extent)
	}
	return v, nil
}

// pivot is the longest axis that only digit k uses, or -1.
func pivot(data []digit, k int, extents []int64) int {
	if data[k].ind != program.IndNone {
		return -1
	}
	best := -1
	for j, a := range data[k].a {
		alone := a != 0
		for o := range data {
			alone = alone && (o == k || data[o].a[j] == 0)
		}
		if alone && (best < 0 || extents[j] > extents[best]) {
			best = j
		}
	}
	return best
}

// solve makes digit d equal to its place: axis p becomes
// (div·place - c - the other axes) / a[p]; without p that is a test.
func (v *inversion) solve(d digit, p int, place affine, extents []int64) {
	if p < 0 {
		l := substitute(d.c, d.a, 1, v.sub).plus(-d.div, place)
		v.add(l, 1, d.ind, 1)
		return
	}
	rest := d.a
	rest[p] = 0
	l := affine{c: -d.c, den: 1}.plus(d.div, place)
	l = l.plus(-1, substitute(0, rest, 1, v.sub))
	v.sub[p] = l.over(d.a[p])
	v.add(v.sub[p], 1, program.IndNone, extents[p])
}

// test adds a predicate of the old axes.
func (v *inversion) test(c int64, a [program.MaxAxes]int64, div int64, ind int, extent int64) {
	v.add(substitute(c, a, 1, v.sub), div, ind, extent)
}

func (v *inversion) add(l affine, div int64, ind int, extent int64) {
	t := test{at: l, div: div, ind: ind, extent: extent}
	if ind == program.IndNone {
		t.at, t.div = l.over(div), 1
		if t.at.within(extent, v.extents()) {
			return
		}
	}
	v.tests = append(v.tests, t)
}
