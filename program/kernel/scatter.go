package kernel

import (
	"slices"

	"lode/program"
)

// scatterOp computes a FOLD ADD SEQ whose term counts only where an integer
// equals an output axis:
//
//	out[…v…] = Σ over k of x(…k…) where target(k) = v
//
// as a scatter: it walks the terms once for all v and adds each to the one output
// that it belongs to. To the other outputs it would have added +0, which changes
// no sum but the sign of a zero; so the bits are the same.
type scatterOp struct {
	nest    *nest // v first, then the other output axes, then those of the terms
	out     []float32
	targets []int // operands to load for target(k), itself the last
	base    int64 // added to what is loaded
	values  []int // operands to load for x, itself the last
	terms   int64
	cut     // of the outputs of one v
}

// newScatter compiles o, or returns nil where it is no scatter.
func newScatter(o *program.Op, source func(*program.Operand) program.Array, out []float32, threads int) *scatterOp {
	last := len(o.In) - 1
	if o.Acc != program.Add || o.Order != program.Seq || len(o.Body) != 0 || o.Init != program.NoInit || o.In[last].Oob != 0 {
		return nil
	}
	n := newNest(o, source)
	coords := n.in[last].coords
	at, v := -1, -1
	for i := range coords {
		if axis := n.equality(&coords[i]); axis >= 0 {
			at, v = i, axis
		}
	}
	if at < 0 || v == n.out-1 && n.out > 1 {
		return nil // rows of outputs would not lie side by side
	}
	s := &scatterOp{nest: n, out: out, base: coords[at].base, targets: n.needs(coords[at].operand()), terms: o.Terms()}
	n.in[last].coords = slices.Delete(coords, at, at+1)
	s.values = n.needs(last)
	n.front(v)
	for k := range n.in {
		if n.in[k].varies[0] {
			return nil
		}
	}
	for j := range n.out {
		if n.in[s.target()].varies[j] {
			return nil
		}
	}
	others := n.size(1, n.out)
	s.cut = cut{others, taskSize(others, 16, 2*float64(others*s.terms), threads)}
	return s
}

// equality is the output axis v where c says that an operand, plus a constant,
// equals v; -1 where it says something else.
func (n *nest) equality(c *coordinate) int {
	if c.operand() < 0 || c.extent != 1 || c.div != 1 {
		return -1
	}
	v := -1
	for j, a := range c.coef {
		if a == 0 {
			continue
		}
		if a != -1 || j >= n.out || v >= 0 {
			return -1
		}
		v = j
	}
	return v
}

// front makes output axis v the first one, and sees that there is another.
func (n *nest) front(v int) {
	order, extents := []int{v}, []int64{n.extents[v]}
	for j, e := range n.extents {
		if j == n.out && n.out == 1 {
			order, extents = append(order, noAxis), append(extents, 1)
		}
		if j != v {
			order, extents = append(order, j), append(extents, e)
		}
	}
	n.permute(order)
	n.extents, n.out = extents, max(n.out, 2)
}

func (o *scatterOp) target() int { return o.targets[len(o.targets)-1] }

func (o *scatterOp) task(w *worker, i int) bool {
	lo, hi := o.bounds(i)
	o.loadTargets(w)
	n := o.nest
	l := lanes{nest: n, lo: 1, hi: n.out}
	x := o.values[len(o.values)-1]
	finite := true
	for e := lo; e < hi; e += int64(l.n) {
		l.x = point{}
		n.set(&l.x, 1, n.out, e)
		l.n = int(min(width, hi-e, n.extents[n.out-1]-l.x[n.out-1]))
		row := func(v int64) []float32 {
			at := v * n.stride[0]
			for j := 1; j < n.out; j++ {
				at += n.stride[j] * l.x[j]
			}
			return o.out[at : at+int64(l.n)]
		}
		for v := range n.extents[0] {
			clear(row(v))
		}
		for _, v := range w.targets[:o.terms] {
			if v >= 0 {
				for _, k := range o.values {
					w.load(&l, k)
				}
				sum := row(int64(v))
				for i, t := range w.f[x][:l.n] {
					sum[i] = float32(sum[i] + t)
				}
			}
			n.advance(&l.x, n.out, len(n.extents), 1)
		}
		for v := range n.extents[0] {
			if r := row(v); !w.store(r, r) {
				finite = false
			}
		}
	}
	return finite
}

// loadTargets fills w.targets with the v of every term, -1 where there is none.
func (o *scatterOp) loadTargets(w *worker) {
	l := lanes{nest: o.nest, lo: o.nest.out, hi: len(o.nest.extents)}
	for t := int64(0); t < o.terms; t += int64(l.n) {
		l.n = int(min(width, o.terms-t))
		for _, k := range o.targets {
			w.load(&l, k)
		}
		for i, v := range w.i[o.target()][:l.n] {
			at := o.base + int64(v)
			if at < 0 || at >= o.nest.extents[0] {
				at = -1
			}
			w.targets[t+int64(i)] = int32(at)
		}
		o.nest.advance(&l.x, l.lo, l.hi, int64(l.n))
	}
}
