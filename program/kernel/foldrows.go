package kernel

import (
	"lode/program"
	"lode/program/f32"
)

// rowFold is a fold that needs no body: the terms lie in memory as vector
// instructions take them.
type rowFold int

const (
	noRows      rowFold = iota
	fourRows            // sums in order, of what lies side by side
	columnSums          // sums in order, of outputs that lie side by side
	stripedSums         // sums in the order STRIPE32
	stripedDots         // and of products
	maxima              // of what lies side by side, as far as masks leave it
)

// columns is how many outputs a columnSums takes at a time.
const columns = 64

// rowFold is the one that o is.
func (o *foldOp) rowFold(vectors bool) rowFold {
	n := o.nest
	if len(o.body.steps) > 0 || o.init != program.NoInit || len(n.extents)-n.out != 1 {
		return noRows
	}
	term := n.out
	plain := func(k uint8) bool {
		a := &n.in[k]
		return len(a.coords) == 0 && !a.index && a.array.Type == program.F32
	}
	dots := o.acc == program.FMA
	a, b := o.body.result, o.body.result
	if dots {
		a, b = o.body.factor[0], o.body.factor[1]
		if a >= operandRegs || b >= operandRegs {
			return noRows
		}
	}
	x, y := &n.in[a], &n.in[b]
	switch {
	case o.acc == program.Max:
		if vectors && !x.index && x.array.Type == program.F32 && x.stride[term] == 1 && x.masksOnly() {
			return maxima
		}
	case !plain(a) || !plain(b):
	case o.order == program.Stripe32:
		if vectors && n.out == 1 && o.terms%program.Lanes == 0 && x.stride[term] == 1 && y.stride[term] == 1 {
			if dots {
				return stripedDots
			}
			return stripedSums
		}
	case dots:
	case vectors && n.out == 1 && x.stride[0] == 1 && n.extents[0] >= columns:
		return columnSums
	case x.stride[term] == 1:
		return fourRows
	}
	return noRows
}

// rowTask computes as many of the outputs from e … hi-1, at x, as the fold takes at
// a time: 0 if there are too few. It reports whether they are finite.
func (o *foldOp) rowTask(w *worker, x *point, e, hi int64) (done int64, finite bool) {
	a := &o.nest.in[o.body.result]
	switch o.rows {
	case fourRows:
		if hi-e >= 4 {
			return 4, o.fourSums(x, e)
		}
	case columnSums:
		if hi-e >= columns {
			clear(w.acc[:columns])
			from, pitch := a.base+e, a.stride[o.nest.out]
			rows := a.array.F32[from : from+pitch*(o.terms-1)+columns]
			w.set.AddRows(&w.acc[0], &rows[0], 4*int(pitch), int(o.terms))
			return columns, w.store(o.out[e:e+columns], w.acc[:columns])
		}
	case stripedSums:
		out := o.out[e:hi]
		w.set.StripeRows(&out[0], &o.stripeOf(o.body.result, e, hi)[0], 4*int(a.stride[0]), len(out), int(o.terms/program.Lanes))
		return hi - e, w.store(out, out)
	case stripedDots:
		out, f := o.out[e:hi], o.body.factor
		a, b := &o.nest.in[f[0]], &o.nest.in[f[1]]
		w.set.StripeDots(&out[0], &o.stripeOf(f[0], e, hi)[0], 4*int(a.stride[0]), &o.stripeOf(f[1], e, hi)[0], 4*int(b.stride[0]), len(out), int(o.terms/program.Lanes))
		return hi - e, w.store(out, out)
	case maxima:
		v := o.maximum(w, x)
		o.out[e] = f32.Canon(v)
		return 1, true // as the terms are
	}
	return 0, true
}

// stripeOf is where operand k has the rows of the outputs e … hi-1.
func (o *foldOp) stripeOf(k uint8, e, hi int64) []float32 {
	a := &o.nest.in[k]
	first, last := a.base+e*a.stride[0], a.base+(hi-1)*a.stride[0]
	return a.array.F32[min(first, last):][:max(first, last)-min(first, last)+o.terms][first-min(first, last):]
}

// maximum is the greatest term of the output at x.
func (o *foldOp) maximum(w *worker, x *point) float32 {
	a := &o.nest.in[o.body.result]
	lo, hi := 0, int(o.terms)
	for i := range a.coords {
		c := &a.coords[i]
		v := c.base
		for j := range o.nest.out {
			v += c.coef[j] * x[j]
		}
		if lo, hi = validLanes(v, c.coef[o.nest.out], c.extent, lo, hi); lo >= hi {
			return value(a.oob)
		}
	}
	at := a.at(x)
	v := a.array.F32[at+int64(lo) : at+int64(hi)]
	greatest := v[0]
	if hi-lo < int(o.terms) {
		greatest = max(greatest, value(a.oob))
	}
	if n := len(v) / program.Lanes; n > 0 {
		copy(w.lanes[:], v)
		w.set.StripeMax(&w.lanes[0], &v[0], n)
		greatest = max(greatest, w.set.TreeMax(&w.lanes[0]))
		v = v[n*program.Lanes:]
	}
	for _, t := range v {
		if t > greatest {
			greatest = t
		}
	}
	return greatest
}

// fourSums computes the outputs from e on, at x, which wait for each other less
// than one alone does. It reports whether they are finite.
func (o *foldOp) fourSums(x *point, e int64) bool {
	a := &o.nest.in[o.body.result]
	var rows [4][]float32
	y := *x
	for i := range rows {
		at := a.at(&y)
		rows[i] = a.array.F32[at : at+o.terms]
		o.nest.advance(&y, 0, o.nest.out, 1)
	}
	var s0, s1, s2, s3 float32
	r0, r1, r2, r3 := rows[0], rows[1], rows[2], rows[3]
	r1, r2, r3 = r1[:len(r0)], r2[:len(r0)], r3[:len(r0)]
	for i, v := range r0 {
		s0 = float32(s0 + v)
		s1 = float32(s1 + r1[i])
		s2 = float32(s2 + r2[i])
		s3 = float32(s3 + r3[i])
	}
	finite := true
	for i, s := range [4]float32{s0, s1, s2, s3} {
		o.out[e+int64(i)] = f32.Canon(s)
		finite = finite && f32.Finite(s)
	}
	return finite
}
