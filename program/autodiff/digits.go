package autodiff

import (
	"cmp"
	"errors"
	"slices"

	"lode/program"
)

// digit is one coordinate of an access: (c + Σ a·axis + ind) / div, valid in
// [0, extent).
type digit struct {
	c      int64
	a      [program.MaxAxes]int64
	extent int64
	pitch  int64
	div    int64
	ind    int // as program.Coord.Ind
}

var errOverlap = errors.New("an access whose coordinates neither tile their tensor nor are one linear address")

// digits writes the access x as digits that tile its whole tensor: the address
// of an element is a number in mixed radix, and every element has exactly one
// tuple of digits. Tests are the predicates that must hold besides.
func digits(x *program.Operand, extents []int64) (data, tests []digit, err error) {
	var coords []digit
	for _, c := range x.Coords {
		d := digit{c: c.Const, extent: c.Extent, pitch: c.Pitch, div: c.Div, ind: int(c.Ind)}
		for j := range extents {
			if extents[j] > 1 {
				d.a[j] = int64(c.Coef[j])
			}
		}
		if d.pitch == 0 {
			tests = append(tests, d)
		} else {
			coords = append(coords, split(d, extents)...)
		}
	}
	slices.SortStableFunc(coords, func(a, b digit) int { return cmp.Compare(b.pitch, a.pitch) })
	data, more, ok := tile(coords, x.Offset, x.Elements, extents)
	if !ok {
		data, more, ok = linear(coords, x.Offset, x.Elements, extents)
	}
	if !ok {
		return nil, nil, errOverlap
	}
	return data, append(tests, more...), nil
}

// split is the opposite of merging coordinates: a digit of which some axes make
// whole multiples of a radix and the others stay below it becomes two.
func split(d digit, extents []int64) []digit {
	if d.div != 1 || d.ind != program.IndNone {
		return []digit{d}
	}
	var radices []int64
	for _, a := range d.a {
		if a = max(a, -a); a > 1 && d.extent%a == 0 {
			radices = append(radices, a)
		}
	}
	slices.Sort(radices)
	for _, r := range slices.Backward(slices.Compact(radices)) {
		hi, lo := d, d
		hi.extent, hi.pitch, lo.extent = d.extent/r, d.pitch*r, r
		var low, high int64 // range of the low digit's axes
		for j, a := range d.a {
			if a%r == 0 {
				hi.a[j], lo.a[j] = a/r, 0
				continue
			}
			hi.a[j] = 0
			if w := a * (extents[j] - 1); w < 0 {
				low += w
			} else {
				high += w
			}
		}
		hi.c = floorDiv(d.c+low, r)
		lo.c = d.c - r*hi.c
		if low == 0 && high == 0 || lo.c+high >= r {
			continue
		}
		return append(split(hi, extents), split(lo, extents)...)
	}
	return []digit{d}
}

// tile widens each digit to all the room between its pitch and the one above,
// with a test where only a part of that room is read.
func tile(coords []digit, offset, elements int64, extents []int64) (data, tests []digit, ok bool) {
	above := elements
	for _, d := range coords {
		if above%d.pitch != 0 {
			return nil, nil, false
		}
		room, at := above/d.pitch, offset%above/d.pitch
		if at+d.extent > room {
			return nil, nil, false
		}
		if d.extent < room {
			if !d.inRange(extents) {
				t := d
				t.pitch = 0
				tests = append(tests, t)
			}
			d.c += at * d.div
			d.extent = room
		}
		data = append(data, d)
		above = d.pitch
	}
	if above > 1 {
		data = append(data, digit{c: offset % above, extent: above, pitch: 1, div: 1, ind: program.IndNone})
	}
	return data, tests, true
}

// linear makes one digit of all: the address itself.
func linear(coords []digit, offset, elements int64, extents []int64) (data, tests []digit, ok bool) {
	all := digit{c: offset, extent: elements, pitch: 1, div: 1, ind: program.IndNone}
	for _, d := range coords {
		if d.div != 1 || d.ind != program.IndNone {
			return nil, nil, false
		}
		all.c += d.pitch * d.c
		for j, a := range d.a {
			all.a[j] += d.pitch * a
		}
		if !d.inRange(extents) {
			d.pitch = 0
			tests = append(tests, d)
		}
	}
	return []digit{all}, tests, true
}

// inRange says whether d is valid at every point.
func (d digit) inRange(extents []int64) bool {
	return d.ind == program.IndNone && affine{d.c, d.a, d.div}.within(d.extent, extents)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
