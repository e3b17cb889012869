package gorgonia

import (
	"slices"

	G "gorgonia.org/gorgonia"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// reduction is a fold of v along some of its dimensions; one along neighbours in
// memory goes in stripes.
func (l *lowering) reduction(called string, acc program.Accumulator, v *value, along []int64, body func(o op, x val) val) builder.Tensor {
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
// dimension and s the sum of exp(x - m), which is at least 1. Its gradient is
// written by hand: y·(dy - Σ dy·y), or dy - exp(y)·Σ dy.
func (l *lowering) softmax(n *G.Node, in []*value) *value {
	shape := in[0].shape
	axis := len(shape) - 1
	if len(shape) == 2 && shape[1] == 1 && shape[0] > 1 {
		axis = 0 // a column, as Gorgonia has it
	}
	if a := integer(n, "axis"); a != -1 {
		axis = int(a)
	}
	t := l.view(in[0])
	if !t.IsWhole() {
		t = l.b.Copy(t)
	}
	x := &value{shape: shape, tensor: t}
	over := []int64{int64(axis)}
	each := slices.Clone(shape) // the shape of one number for each sum
	each[axis] = 1
	broadcast := func(t builder.Tensor) *value {
		return &value{shape: shape, tensor: l.shaped(t, each...).Broadcast(axis, shape[axis])}
	}
	whole := func(called string, v *value) builder.Tensor {
		o := l.b.Map(shape...).Named(called)
		return o.Emit(v.compute.at(o, axes(len(shape))))
	}
	called, log := label(n), field(n, "isLog").Bool()
	m := broadcast(l.reduction(called+" greatest", program.Max, x, over, nil))
	shifted := l.elementwise(shape, 1, 0, func(o op, v []val) val { return o.Sub(v[0], v[1]) }, x, m)
	shifted.shape = shape
	var y builder.Tensor
	if log {
		s := broadcast(l.reduction(called+" sum", program.Add, shifted, over, op.Exp))
		y = whole("log "+called, l.elementwise(shape, 2, 0, func(o op, v []val) val { return o.Sub(v[0], o.Log(v[1])) }, shifted, s))
	} else {
		e := &value{shape: shape, tensor: whole(called+" exp", l.elementwise(shape, 1, 0, func(o op, v []val) val { return o.Exp(v[0]) }, shifted))}
		s := broadcast(l.reduction(called+" sum", program.Add, e, over, nil))
		y = whole(called, l.elementwise(shape, 1, 0, func(o op, v []val) val { return o.Div(v[0], v[1]) }, e, s))
	}
	l.tape.Rule(y, []builder.Tensor{t}, func(dy autodiff.Cotangent) ([]builder.Tensor, error) {
		g := &value{shape: shape, compute: &expression{at: func(o op, at []builder.Index) val { return dy.Read(o, flatten(shape, at)) }, reads: 1}}
		out := &value{shape: shape, tensor: y}
		if log {
			sum := broadcast(l.reduction("d "+called+" sum", program.Add, g, over, nil))
			return []builder.Tensor{whole("d "+called, l.elementwise(shape, 3, 0, func(o op, v []val) val {
				return o.Sub(v[0], o.Mul(o.Exp(v[1]), v[2]))
			}, g, out, sum))}, nil
		}
		product := l.elementwise(shape, 1, 0, func(o op, v []val) val { return o.Mul(v[0], v[1]) }, g, out)
		product.shape = shape
		sum := broadcast(l.reduction("d "+called+" sum", program.FMA, product, over, nil))
		return []builder.Tensor{whole("d "+called, l.elementwise(shape, 2, 0, func(o op, v []val) val {
			return o.Mul(v[1], o.Sub(v[0], v[2]))
		}, g, out, sum))}, nil
	})
	return l.keep(n, y)
}

// flatten is the place of a position in row-major order.
func flatten(shape []int64, at []builder.Index) builder.Index {
	var flat builder.Index
	pitch := int64(1)
	for d := len(shape) - 1; d >= 0; d-- {
		flat = flat.Plus(at[d].Times(pitch))
		pitch *= shape[d]
	}
	return flat
}
