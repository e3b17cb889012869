package kernel

import (
	"slices"

	"lode/program"
)

// part computes a share of an operator's outputs: those at base + Σ stride·axis.
type part struct {
	op     program.Op
	base   int64
	stride point
	none   bool // no term counts: the outputs are zero
}

// wholePart is all of o.
func wholePart(o *program.Op) part {
	p := part{op: *o}
	pitch := int64(1)
	for j := o.OutAxes - 1; j >= 0; j-- {
		p.stride[j] = pitch
		pitch *= o.Extents[j]
	}
	return p
}

// phases splits a matrix product, of which a factor has a coordinate with a divisor d that
// an output axis h enters with a factor of ±1, into d folds: for h = 0, d, 2d, …,
// for h = 1, d+1, … and so on. In each, a term counts or does not, whatever the
// other axes are, so that those that do not are left out, and nothing has to be
// divided. Terms may be left out where a factor reads 0 for them.
func phases(o *program.Op) []part {
	list := []part{wholePart(o)}
	if o.Init != program.NoInit {
		return list
	}
	for _, k := range []uint8{o.Body[0].A, o.Body[0].B} {
		for i := range o.In[k].Coords {
			var next []part
			for _, p := range list {
				next = append(next, p.divide(int(k), i)...)
			}
			if len(next) <= maxParts {
				list = next
			}
		}
	}
	return list
}

// maxParts bounds the parts of one product: those of strides of 4 in two axes.
const maxParts = 16

// divide splits p by coordinate i of operand k, if that has a divisor.
func (p part) divide(k, i int) []part {
	q := p.op.In[k].Coords[i]
	d := q.Div
	if p.none || d == 1 || d > 8 || q.Ind != program.IndNone || p.op.In[k].Oob != 0 {
		return []part{p}
	}
	out, term := -1, -1
	for j := range p.op.Axes() {
		switch c := int64(q.Coef[j]); {
		case c%d == 0:
		case j < p.op.OutAxes && out < 0 && (c == 1 || c == -1):
			out = j
		case j >= p.op.OutAxes && term < 0 && coprime(c, d):
			term = j
		default:
			return []part{p}
		}
	}
	if out < 0 || p.op.Extents[out] < d || p.large(out) || term >= 0 && p.large(term) {
		return []part{p}
	}
	var list []part
	for phase := range d {
		list = append(list, p.phase(k, i, out, term, phase))
	}
	return list
}

// large reports whether a coefficient of axis j may not be multiplied by a divisor.
func (p *part) large(j int) bool {
	for x := range p.op.In {
		for _, q := range p.op.In[x].Coords {
			if c := q.Coef[j]; c > 1<<24 || c < -1<<24 {
				return true
			}
		}
	}
	return false
}

func coprime(a, b int64) bool {
	for b != 0 {
		a, b = b, a%b
	}
	return a == 1 || a == -1
}

// phase is the part of p where axis out is phase, phase + d, …
func (p part) phase(k, i, out, term int, phase int64) part {
	d := p.op.In[k].Coords[i].Div
	r := p
	r.op.In = slices.Clone(p.op.In)
	for x := range r.op.In {
		r.op.In[x].Coords = slices.Clone(p.op.In[x].Coords)
	}
	r.op.Extents[out] = (p.op.Extents[out] - phase + d - 1) / d
	r.base += phase * p.stride[out]
	r.stride[out] *= d
	r.substitute(out, phase, d)
	q := &r.op.In[k].Coords[i]
	if term >= 0 {
		first := int64(-1)
		for u := range min(d, p.op.Extents[term]) {
			if (q.Const+int64(q.Coef[term])*u)%d == 0 {
				first = u
			}
		}
		if first < 0 {
			r.none = true
			return r
		}
		r.op.Extents[term] = (p.op.Extents[term] - first + d - 1) / d
		r.substitute(term, first, d)
	} else if q.Const%d != 0 {
		r.none = true
		return r
	}
	q.Const /= d
	for j := range q.Coef {
		q.Coef[j] /= int32(d)
	}
	q.Div = 1
	return r
}

// substitute replaces axis j by first + d·j everywhere.
func (p *part) substitute(j int, first, d int64) {
	for x := range p.op.In {
		for i := range p.op.In[x].Coords {
			q := &p.op.In[x].Coords[i]
			q.Const += int64(q.Coef[j]) * first
			q.Coef[j] *= int32(d)
		}
	}
}

// parts are the parts of a matrix product that are computed one after another: its
// phases, and of those whose paddings are large shares of the outermost axis, if
// each needs but its share of the paddings.
func parts(o *program.Op) (list []part) {
	phases := phases(o)
	for _, p := range phases {
		list = append(list, p.shares(maxParts/len(phases))...)
	}
	return list
}

// largePaddings is how many elements of paddings are worth being cut: half of a
// second cache, and memory that has no other use. Only tests change it.
var largePaddings = int64(1 << 17)

// shares cuts p along its outermost axis into at most so many parts.
func (p part) shares(most int) []part {
	room := p.room()
	n := min(int64(most), p.op.Extents[0], (room+largePaddings-1)/largePaddings)
	if n <= 1 || p.none || p.op.OutAxes == 0 || p.large(0) {
		return []part{p}
	}
	var list []part
	for i := range n {
		from, to := p.op.Extents[0]*i/n, p.op.Extents[0]*(i+1)/n
		r := p
		r.op.In = slices.Clone(p.op.In)
		for x := range r.op.In {
			r.op.In[x].Coords = slices.Clone(p.op.In[x].Coords)
		}
		r.op.Extents[0] = to - from
		r.base += from * p.stride[0]
		r.substitute(0, from, 1)
		if r.room() > room*2/n {
			return []part{p}
		}
		list = append(list, r)
	}
	return list
}

// room is how many elements p's paddings need.
func (p *part) room() (n int64) {
	for _, pad := range paddings(&p.op) {
		n += pad.room()
	}
	return n
}

// zeroOp sets the outputs of a part to zero.
type zeroOp struct {
	nest *nest
	base int64
	out  []float32
	cut
}

func (z *zeroOp) task(_ *worker, i int) bool {
	lo, hi := z.bounds(i)
	n := z.nest
	var x point
	n.set(&x, 0, n.out, lo)
	step := n.stride[n.out-1]
	for e := lo; e < hi; {
		at := z.base
		for j := range n.out {
			at += n.stride[j] * x[j]
		}
		run := min(hi-e, n.extents[n.out-1]-x[n.out-1])
		for range run {
			z.out[at] = 0
			at += step
		}
		n.advance(&x, 0, n.out, run)
		e += run
	}
	return true
}
