package gorgonia

import (
	"slices"

	G "gorgonia.org/gorgonia"

	"lode/program"
	"lode/program/builder"
)

// reduction is a fold of v along some of its dimensions; one along neighbours in
// memory goes in stripes.
func (l *lowering) reduction(called string, acc program.Accumulator, v *value, along []int64, body func(o op, x val) val, more ...*value) builder.Tensor {
	var out, red []int64
	at := make([]builder.Index, len(v.shape))
	kept := 0
	for d := range v.shape {
		if !slices.Contains(along, int64(d)) {
			kept++
		}
	}
	first := max(kept, 1)
	order := program.Seq
	for d, e := range v.shape {
		if slices.Contains(along, int64(d)) {
			at[d] = builder.Axis(first + len(red))
			red = append(red, e)
			if d == len(v.shape)-1 && acc != program.Max {
				order = program.Stripe32
			}
		} else {
			at[d] = builder.Axis(len(out))
			out = append(out, e)
		}
	}
	e := l.reader(v, v.shape)
	o := l.b.Fold(acc, order, out, red...).Named(called)
	x := e.at(o, at)
	if body != nil {
		x = body(o, x)
	}
	for _, m := range more { // of the shape of the output: what is subtracted from x
		x = o.Exp(o.Sub(x, o.Read(l.viewAs(m, out...), axes(len(out))...)))
	}
	return o.Emit(x)
}

// along is the dimensions that n reduces; all of them where none is named.
func along(n *G.Node, v *value) []int64 {
	list := integers(n, "along")
	if len(list) == 0 {
		for d := range v.shape {
			list = append(list, int64(d))
		}
	}
	return list
}

func (l *lowering) sum(n *G.Node, in []*value) *value {
	if in[0].constant != nil {
		l.store(in[0])
	}
	return l.keep(n, l.reduction(label(n), program.FMA, in[0], along(n, in[0]), nil))
}

func (l *lowering) max(n *G.Node, in []*value) *value {
	l.store(in[0])
	return l.keep(n, l.reduction(label(n), program.Max, in[0], along(n, in[0]), nil))
}

// softmax is exp(x - m)/s, or x - m - log(s), with m the greatest of the
// dimension and s the sum of exp(x - m), which is at least 1. m is not
// differentiated: the result does not depend on it.
func (l *lowering) softmax(n *G.Node, in []*value) *value {
	x := in[0]
	shape := x.shape
	axis := len(shape) - 1
	if len(shape) == 2 && shape[1] == 1 && shape[0] > 1 {
		axis = 0 // a column, as Gorgonia has it
	}
	if a := integer(n, "axis"); a != -1 {
		axis = int(a)
	}
	l.store(x)
	over := []int64{int64(axis)}
	each := slices.Clone(shape) // the shape of one number for each sum
	each[axis] = 1
	called := label(n)
	broadcast := func(t builder.Tensor) *value {
		return &value{shape: shape, tensor: l.shaped(t, each...).Broadcast(axis, shape[axis])}
	}
	greatest := l.reduction(called+" greatest", program.Max, x, over, nil)
	l.tape.Stop(greatest)
	m := broadcast(greatest)
	if field(n, "isLog").Bool() {
		kept := &value{shape: []int64{greatest.Len()}, tensor: greatest}
		s := broadcast(l.reduction(called+" sum", program.Add, x, over, nil, kept))
		return l.elementwise(shape, 3, 0, func(o op, v []val) val { return o.Sub(o.Sub(v[0], v[1]), o.Log(v[2])) }, x, m, s)
	}
	e := l.elementwise(shape, 2, 0, func(o op, v []val) val { return o.Exp(o.Sub(v[0], v[1])) }, x, m)
	e.shape = shape
	o := l.b.Map(shape...).Named(called + " exp")
	e = &value{shape: shape, tensor: o.Emit(e.compute.at(o, axes(len(shape))))}
	s := broadcast(l.reduction(called+" sum", program.Add, e, over, nil))
	return l.elementwise(shape, 1, 0, func(o op, v []val) val { return o.Div(v[0], v[1]) }, e, s)
}
