package kernel

import (
	"slices"

	"lode/program"
)

// padOp lays out a padding, a row of the last axis at a time.
type padOp struct {
	from program.Array
	oob  float32
	out  []float32
	base int64
	// By axis and place along it: what to add to the address, -1 where nothing is
	// valid.
	at [][]int64
	// Of a row: the elements that lie side by side in from, if all valid ones do.
	first, last int
	copied      bool
	cut
}

func newPadOp(pad *padding, from program.Array, out []float32, threads int) *padOp {
	x := &pad.fill.In[0]
	p := &padOp{from: from, oob: value(x.Oob), out: out, base: x.Offset}
	for i := range pad.strands {
		p.at = append(p.at, pad.strands[i].places(&x.Coords[i]))
	}
	if len(p.at) == 0 {
		p.at = [][]int64{{0}}
	}
	row := p.at[len(p.at)-1]
	for p.first < len(row) && row[p.first] < 0 {
		p.first++
	}
	for p.last = p.first; p.last < len(row) && row[p.last] == row[p.first]+int64(p.last-p.first); p.last++ {
	}
	p.copied = from.Type == program.F32 && !slices.ContainsFunc(row[p.last:], func(at int64) bool { return at >= 0 })
	rows := pad.fill.Outputs() / int64(len(row))
	p.cut = cut{rows, taskSize(rows, 1, float64(pad.fill.Outputs())/2, threads)}
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
		if c := q.Const + v; c%q.Div == 0 && c >= 0 && c/q.Div < q.Extent {
			at[i] = q.Pitch * (c / q.Div)
		}
	}
	return at
}

func (p *padOp) task(w *worker, i int) bool {
	lo, hi := p.bounds(i)
	last := len(p.at) - 1
	row := p.at[last]
	var x [program.MaxCoords]int
	for k, rest := last-1, int(lo); k >= 0; k-- {
		x[k] = rest % len(p.at[k])
		rest /= len(p.at[k])
	}
	for r := lo; r < hi; r++ {
		from, valid := p.base, true
		for k := range last {
			at := p.at[k][x[k]]
			from += at
			valid = valid && at >= 0
		}
		out := p.out[r*int64(len(row)):][:len(row)]
		switch {
		case !valid:
			w.repeat(out, p.oob)
		case p.copied:
			w.repeat(out[:p.first], p.oob)
			if p.first < p.last {
				copy(out[p.first:p.last], p.from.F32[from+row[p.first]:])
			}
			w.repeat(out[p.last:], p.oob)
		default:
			p.collect(out, row, from)
		}
		for k := last - 1; k >= 0; k-- {
			if x[k]++; x[k] < len(p.at[k]) {
				break
			}
			x[k] = 0
		}
	}
	return true
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
