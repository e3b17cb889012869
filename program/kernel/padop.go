package kernel

import (
	"slices"

	"lode/program"
	"lode/program/kernel/internal/simd"
)

// padOp lays out a padding, a plane of the last two axes at a time.
type padOp struct {
	from program.Array
	oob  float32
	out  []float32
	base int64
	// By axis and place along it: what to add to the address, -1 where nothing is
	// valid. There are at least two axes.
	at [][]int64

	// The places of the last two axes that are valid, if they are all of one run.
	rows, columns run
	cut
}

// run is the places first … last-1, whose addresses are at and on in equal steps.
type run struct {
	first, last int
	at, step    int64
	whole       bool // no others are valid
}

func newRun(at []int64) (r run) {
	for r.first < len(at) && at[r.first] < 0 {
		r.first++
	}
	if r.last = r.first; r.first == len(at) {
		r.whole = true
		return r
	}
	r.at, r.step = at[r.first], 1
	if r.first+1 < len(at) && at[r.first+1] >= 0 {
		r.step = at[r.first+1] - r.at
	}
	for r.last < len(at) && at[r.last] == r.at+r.step*int64(r.last-r.first) {
		r.last++
	}
	r.whole = !slices.ContainsFunc(at[r.last:], func(at int64) bool { return at >= 0 })
	return r
}

func newPadOp(pad *padding, from program.Array, out []float32, threads int) *padOp {
	x := &pad.fill.In[0]
	p := &padOp{from: from, oob: value(x.Oob), out: out, base: x.Offset}
	for i := range pad.strands {
		p.at = append(p.at, pad.strands[i].places(&x.Coords[i]))
	}
	for len(p.at) < 2 {
		p.at = slices.Insert(p.at, 0, []int64{0})
	}
	p.rows, p.columns = newRun(p.at[len(p.at)-2]), newRun(p.at[len(p.at)-1])
	planes := pad.fill.Outputs() / int64(len(p.at[len(p.at)-1])*len(p.at[len(p.at)-2]))
	p.cut = cut{planes, taskSize(planes, 1, float64(pad.fill.Outputs())/4, threads)}
	return p
}

// places is what each place along the axis of t, of which coordinate q reads, adds
// to the address; -1 where q is invalid.
func (t *strand) places(q *program.Coord) []int64 {
	at := make([]int64, t.s*t.length())
	for i := range at {
		v := int64(i)/t.length() + int64(i)%t.length()*t.s
		if at[i] = -1; v >= t.n {
			continue
		}
		if c := q.Const + v*t.step; c%q.Div == 0 && c >= 0 && c/q.Div < q.Extent {
			at[i] = q.Pitch * (c / q.Div)
		}
	}
	return at
}

func (p *padOp) task(w *worker, i int) bool {
	lo, hi := p.bounds(i)
	outer := p.at[:len(p.at)-2]
	size := int64(len(p.at[len(outer)]) * len(p.at[len(outer)+1]))
	var x [program.MaxCoords]int
	for k, rest := len(outer)-1, int(lo); k >= 0; k-- {
		x[k] = rest % len(outer[k])
		rest /= len(outer[k])
	}
	regular := p.from.Type == program.F32 && p.rows.whole && p.columns.whole
	for r := lo; r < hi; r++ {
		from, valid := p.base, true
		for k := range outer {
			at := outer[k][x[k]]
			from += at
			valid = valid && at >= 0
		}
		out := p.out[r*size:][:size]
		switch {
		case !valid:
			w.repeat(out, p.oob)
		case regular && p.columns.step == 1 && p.rows.step >= 0:
			p.copyPlane(w, out, from)
		case regular && p.rows.step == 1 && p.columns.step > 0 && p.columns.first == 0 && p.columns.last == len(p.at[len(outer)+1]):
			p.transposePlane(w, out, from)
		default:
			row := p.at[len(outer)+1]
			for y, at := range p.at[len(outer)] {
				if out := out[y*len(row):][:len(row)]; at < 0 {
					w.repeat(out, p.oob)
				} else {
					p.collect(out, row, from+at)
				}
			}
		}
		for k := len(outer) - 1; k >= 0; k-- {
			if x[k]++; x[k] < len(outer[k]) {
				break
			}
			x[k] = 0
		}
	}
	return true
}

// copyPlane lays out a plane whose rows lie side by side at from.
func (p *padOp) copyPlane(w *worker, out []float32, from int64) {
	rows, columns := p.rows, p.columns
	n, width, pitch := rows.last-rows.first, columns.last-columns.first, len(p.at[len(p.at)-1])
	if n == 0 || width == 0 {
		w.repeat(out, p.oob)
		return
	}
	w.repeat(out[:rows.first*pitch+columns.first], p.oob)
	simd.CopyRows(out[rows.first*pitch+columns.first:], pitch, p.from.F32[from+rows.at+columns.at:], int(rows.step), n, width)
	// What lies between one row and the next.
	for y := rows.first; y < rows.last-1; y++ {
		gap := out[y*pitch+columns.last : (y+1)*pitch+columns.first]
		for i := range gap {
			gap[i] = p.oob
		}
	}
	w.repeat(out[(rows.last-1)*pitch+columns.last:], p.oob)
}

// transposePlane lays out a plane whose columns lie side by side at from.
func (p *padOp) transposePlane(w *worker, out []float32, from int64) {
	rows, columns := p.rows, p.columns
	n, pitch := rows.last-rows.first, columns.last
	w.repeat(out[:rows.first*pitch], p.oob)
	w.repeat(out[rows.last*pitch:], p.oob)
	list := &w.tiles.rows
	for c := 0; c < pitch && n > 0; c += len(list) {
		some := list[:min(len(list), pitch-c)]
		for i := range some {
			at := from + rows.at + columns.at + columns.step*int64(c+i)
			some[i] = p.from.F32[at : at+int64(n)]
		}
		simd.Transpose(out[rows.first*pitch+c:], pitch, some, n)
	}
}

// collect reads a row one by one.
func (p *padOp) collect(out []float32, row []int64, from int64) {
	out = out[:len(row)]
	for i, at := range row {
		switch {
		case at < 0:
			out[i] = p.oob
		case p.from.Type == program.U8:
			out[i] = float32(p.from.U8[from+at])
		default:
			out[i] = p.from.F32[from+at]
		}
	}
}
