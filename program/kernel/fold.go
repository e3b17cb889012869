package kernel

import (
	"lode/program"
	"lode/program/f32"
)

// foldOp computes a FOLD in one of two ways. Across outputs, a block is many
// outputs at the same term, and the terms are walked one by one. Along terms, a
// block is many terms of the same output.
type foldOp struct {
	nest  *nest
	body  *body
	out   []float32
	acc   program.Accumulator
	order program.Order
	init  int // operand, or program.NoInit
	terms int64
	along bool // along terms
	rows  rowFold

	fixed  []int // operands that are the same for all terms; not the initial one
	moving []int // the others
	cut
}

// newFold compiles a FOLD.
func (m *Machine) newFold(o *program.Op, out []float32) *foldOp {
	n := newNest(o, m.source)
	f := &foldOp{nest: n, body: newBody(o, m.set, m.constants), out: out, acc: o.Acc, order: o.Order, init: int(o.Init), terms: o.Terms()}
	f.along, f.rows = alongTerms(o, n), f.rowFold(m.set != nil)
	grain := n.grain(0, n.out)
	switch {
	case f.rows == columnSums:
		grain = columns
	case f.along:
		grain = 1
	case o.Outputs() < int64(m.opt.Threads)*width:
		grain = width / 4
	}
	f.cut = newCut(o, grain, m.opt.Threads)
	for k := range n.in {
		fixed := true
		for j := n.out; j < len(n.extents); j++ {
			fixed = fixed && !n.in[k].varies[j]
		}
		switch {
		case k == f.init:
		case fixed && !f.along:
			f.fixed = append(f.fixed, k)
		default:
			f.moving = append(f.moving, k)
		}
	}
	return f
}

// alongTerms reports whether blocks along terms are likely the faster ones. A
// block costs a fixed time, and loading it costs some for each run of lanes
// along the innermost axis and more where neighbours do not lie side by side.
func alongTerms(o *program.Op, n *nest) bool {
	cost := func(lo, hi int) float64 {
		points := float64(min(width, n.size(lo, hi)))
		run := float64(min(width, n.extents[hi-1]))
		c := float64(10*(len(o.Body)+1)) / points
		for k := range n.in {
			c += 20/run + 20/points
			if n.in[k].stride[hi-1] > 1 {
				c++
			}
		}
		return c
	}
	along, across := cost(n.out, len(n.extents)), cost(0, n.out)
	if o.Order == program.Stripe32 {
		across++ // 32 accumulators a lane leave the fastest cache
	} else if o.Acc != program.Max {
		along++ // sums that wait for each other
	}
	return along < across
}

func (o *foldOp) task(w *worker, i int) bool {
	lo, hi := o.bounds(i)
	w.enter(o.body)
	finite := true
	if o.rows != noRows {
		var x point
		o.nest.set(&x, 0, o.nest.out, lo)
		for lo < hi {
			done, ok := o.rowTask(w, &x, lo, hi)
			if done == 0 {
				break
			}
			finite = finite && ok
			lo += done
			o.nest.advance(&x, 0, o.nest.out, done)
		}
	}
	switch {
	case lo == hi:
		return finite
	case o.along:
		return o.alongTerms(w, lo, hi) && finite
	}
	return o.acrossOutputs(w, lo, hi) && finite
}

func (o *foldOp) acrossOutputs(w *worker, lo, hi int64) bool {
	l := lanes{nest: o.nest, hi: o.nest.out}
	finite := true
	for e := lo; e < hi; e += int64(l.n) {
		l.x = point{}
		o.nest.set(&l.x, 0, o.nest.out, e)
		l.cover(hi - e)
		o.start(w, &l)
		for _, k := range o.fixed {
			w.load(&l, k)
		}
		for t := range o.terms {
			for _, k := range o.moving {
				w.load(&l, k)
			}
			if !w.evaluate(o.body, l.n) {
				finite = false
			}
			o.accumulate(w, l.n, t)
			o.nest.advance(&l.x, o.nest.out, len(o.nest.extents), 1)
		}
		acc := w.acc[:l.n]
		if o.order == program.Stripe32 {
			for h := program.Lanes / 2; h > 0; h /= 2 {
				for s := range h {
					sum := w.stripes[s][:l.n]
					w.add(sum, sum, w.stripes[s+h][:l.n])
				}
			}
			acc = w.stripes[0][:l.n]
		}
		if !w.store(o.out[e:e+int64(l.n)], acc) {
			finite = false
		}
	}
	return finite
}

// start sets the accumulators of a block of outputs.
func (o *foldOp) start(w *worker, l *lanes) {
	switch {
	case o.init != program.NoInit:
		w.load(l, o.init)
		copy(w.acc[:], w.f[o.init])
	case o.order == program.Stripe32:
		for s := range w.stripes {
			clear(w.stripes[s][:l.n])
		}
	default:
		clear(w.acc[:l.n])
	}
}

// accumulate joins term t of n outputs to their accumulators.
func (o *foldOp) accumulate(w *worker, n int, t int64) {
	acc := w.acc[:n]
	if o.order == program.Stripe32 {
		acc = w.stripes[t%program.Lanes][:n]
	}
	if o.acc == program.FMA {
		w.fma(acc, w.f[o.body.factor[0]], w.f[o.body.factor[1]], acc)
		return
	}
	v := w.f[o.body.result][:n]
	switch {
	case o.acc == program.Add:
		w.add(acc, acc, v)
	case t == 0:
		copy(acc, v)
	case w.set != nil:
		w.set.Instructions[program.OpMAX](&acc[0], &v[0], &acc[0], nil, n)
	default:
		for i := range acc {
			if v[i] > acc[i] {
				acc[i] = v[i]
			}
		}
	}
}

func (o *foldOp) alongTerms(w *worker, lo, hi int64) bool {
	l := lanes{nest: o.nest, lo: o.nest.out, hi: len(o.nest.extents)}
	finite := true
	o.nest.set(&l.x, 0, o.nest.out, lo)
	for e := lo; e < hi; e++ {
		var acc float32
		if o.init != program.NoInit {
			l.n = 1
			w.load(&l, o.init)
			acc = w.f[o.init][0]
		}
		stripes := &w.lanes
		clear(stripes[:])
		for t := int64(0); t < o.terms; t += int64(l.n) {
			l.n = int(min(width, o.terms-t))
			for _, k := range o.moving {
				w.load(&l, k)
			}
			if !w.evaluate(o.body, l.n) {
				finite = false
			}
			if o.order == program.Stripe32 {
				o.stripe(w, stripes, l.n)
			} else {
				acc = o.sequence(w, acc, l.n, t == 0)
			}
			o.nest.advance(&l.x, l.lo, l.hi, int64(l.n))
		}
		if o.order == program.Stripe32 {
			acc = w.tree(stripes)
		}
		o.out[e] = f32.Canon(acc)
		finite = finite && f32.Finite(acc)
		o.nest.advance(&l.x, 0, o.nest.out, 1)
	}
	return finite
}

// sequence joins n terms to acc, one after another. first is whether the block
// starts with term 0.
func (o *foldOp) sequence(w *worker, acc float32, n int, first bool) float32 {
	if o.acc == program.FMA {
		b := w.f[o.body.factor[1]][:n]
		for i, a := range w.f[o.body.factor[0]][:n] {
			acc = f32.FMA(a, b[i], acc)
		}
		return acc
	}
	v := w.f[o.body.result][:n]
	if o.acc == program.Add {
		for _, x := range v {
			acc = float32(acc + x)
		}
		return acc
	}
	if first {
		acc = v[0]
	}
	if n := len(v) / program.Lanes; w.set != nil && n > 0 {
		copy(w.lanes[:], v)
		w.set.StripeMax(&w.lanes[0], &v[0], n)
		acc = max(acc, w.set.TreeMax(&w.lanes[0]))
		v = v[n*program.Lanes:]
	}
	for _, x := range v {
		if x > acc {
			acc = x
		}
	}
	return acc
}

// stripe joins n terms to the lanes that they belong to. Blocks start at
// multiples of 32 terms.
func (o *foldOp) stripe(w *worker, stripes *[program.Lanes]float32, n int) {
	fma := o.acc == program.FMA
	a, b := w.f[o.body.factor[0]], w.f[o.body.factor[1]]
	if !fma {
		a = w.f[o.body.result]
	}
	if blocks := n / program.Lanes; w.set != nil && blocks > 0 {
		if fma {
			w.set.StripeFMA(&stripes[0], &a[0], &b[0], blocks)
			b = b[blocks*program.Lanes:]
		} else {
			w.set.StripeAdd(&stripes[0], &a[0], blocks)
		}
		a = a[blocks*program.Lanes:]
		n -= blocks * program.Lanes
	}
	for i := 0; i < n; i += program.Lanes {
		to := min(n, i+program.Lanes)
		if fma {
			fmaBlock(stripes[:to-i], a[i:to], b[i:to], stripes[:to-i])
			continue
		}
		for s, x := range a[i:to] {
			stripes[s] = float32(stripes[s] + x)
		}
	}
}

// tree joins the lanes of a STRIPE32 fold.
func (w *worker) tree(stripes *[program.Lanes]float32) float32 {
	if w.set != nil {
		return w.set.TreeAdd(&stripes[0])
	}
	for h := program.Lanes / 2; h > 0; h /= 2 {
		for s := range h {
			stripes[s] = float32(stripes[s] + stripes[s+h])
		}
	}
	return stripes[0]
}
