package kernel

import (
	"slices"

	"lode/program"
)

// mapOp computes a MAP, a block of outputs at a time.
type mapOp struct {
	nest *nest
	body *body
	out  program.Array

	fixed  []int // operands that are the same for all outputs
	moving []int // the others
	flat   bool  // which lie in memory as the outputs do
	cut
}

// newMap compiles a MAP.
func (m *Machine) newMap(o *program.Op, out program.Array) *mapOp {
	n := newNest(o, m.source)
	p := &mapOp{nest: n, body: newBody(o, m.set, m.constants), out: out, cut: newCut(o, n.grain(0, n.out), m.opt.Threads)}
	for k := range n.in {
		if n.in[k].varies == ([len(point{})]bool{}) {
			p.fixed = append(p.fixed, k)
		} else {
			p.moving = append(p.moving, k)
		}
	}
	p.flat = n.out == 1 && !slices.ContainsFunc(p.moving, func(k int) bool {
		a := &n.in[k]
		return len(a.coords) > 0 || a.stride[0] != 1 || a.index || a.array.Type != program.F32
	})
	return p
}

// views makes the registers of moving operands n lanes of the operands themselves,
// from output e on. It reports whether they are.
func (o *mapOp) views(w *worker, e int64, n int) bool {
	if !o.flat || w.set == nil || n < width {
		return false
	}
	for _, k := range o.moving {
		a := &o.nest.in[k]
		from := a.base + e
		w.f[k] = a.array.F32[from : from+width]
		w.set.Prefetch(&w.f[k][0], width, width)
	}
	return true
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
		if l.n = int(min(width, hi-e)); !o.views(w, e, l.n) {
			o.nest.set(&l.x, 0, o.nest.out, e)
			l.cover(hi - e)
			for _, k := range o.moving {
				w.load(&l, k)
			}
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
