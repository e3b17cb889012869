package kernel

import "lode/program"

// mapOp computes a MAP, a block of outputs at a time.
type mapOp struct {
	nest *nest
	body *body
	out  program.Array

	fixed  []int // operands that are the same for all outputs
	moving []int // the others
	cut
}

func newMapOp(o *program.Op, n *nest, out program.Array, threads int) *mapOp {
	m := &mapOp{nest: n, body: newBody(o), out: out, cut: newCut(o, n.grain(0, n.out), threads)}
	for k := range n.in {
		if n.in[k].varies == ([len(point{})]bool{}) {
			m.fixed = append(m.fixed, k)
		} else {
			m.moving = append(m.moving, k)
		}
	}
	return m
}

func (o *mapOp) task(w *worker, i int) bool {
	lo, hi := o.bounds(i)
	w.enter(o.body)
	l := lanes{nest: o.nest, hi: o.nest.out}
	finite := true
	l.n = int(min(width, hi-lo))
	for _, k := range o.fixed {
		w.load(&l, k)
	}
	for e := lo; e < hi; e += int64(l.n) {
		o.nest.set(&l.x, 0, o.nest.out, e)
		l.cover(hi - e)
		for _, k := range o.moving {
			w.load(&l, k)
		}
		if !w.evaluate(o.body, l.n) {
			finite = false
		}
		if o.out.Type == program.I32 {
			copy(o.out.I32[e:e+int64(l.n)], w.i[o.body.result])
		} else if !w.store(o.out.F32[e:e+int64(l.n)], w.f[o.body.result]) {
			finite = false
		}
	}
	return finite
}
