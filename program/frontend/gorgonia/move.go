package gorgonia

import (
	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/program"
	"lode/program/builder"
)

// reshape is the same elements in the same order: their place in memory stays,
// and whoever reads them decides how.
func (l *lowering) reshape(n *G.Node, in []*value) *value {
	v := in[0]
	if v.columns != nil {
		return &value{columns: v.columns, window: v.window}
	}
	if v.constant != nil {
		return &value{constant: v.constant}
	}
	return &value{tensor: l.store(v)}
}

func (l *lowering) transpose(n *G.Node, in []*value) *value {
	pattern := integers(n, "pattern")
	order := make([]int, len(pattern))
	for i, d := range pattern {
		order[i] = int(d)
	}
	return &value{tensor: l.view(in[0]).Transpose(order...)}
}

// slice keeps a range of one dimension. One position alone loses the dimension.
func (l *lowering) slice(n *G.Node, in []*value) *value {
	t := l.view(in[0])
	op, ok := n.Op().(interface{ IsSlice() tensor.Slice })
	if !ok || op.IsSlice() == nil {
		return &value{tensor: t}
	}
	s, d := op.IsSlice(), int(integer(n, "along"))
	from, to := int64(s.Start()), int64(s.End())
	if to > t.Dim(d) {
		to = t.Dim(d)
	}
	t = t.Slice(d, from, to-from)
	if step := int64(s.Step()); step > 1 {
		t = t.Every(d, step)
	}
	return &value{tensor: t}
}

// repeat is every position of a dimension several times in a row. Of a dimension
// with one position that is a view.
func (l *lowering) repeat(n *G.Node, in []*value) *value {
	d, out := int(integer(n, "along")), dims(n)
	from := append([]int64{}, out...)
	from[d] = 1
	if count(from) == count(in[0].shape) {
		if c := in[0].constant; c != nil {
			return &value{constant: c}
		}
		return &value{tensor: l.viewAs(in[0], from...).Broadcast(d, out[d])}
	}
	t := l.view(in[0])
	return &value{tensor: l.b.Copy(t.Repeat(d+1, out[d]/t.Dim(d)))}
}

// concat joins tensors along a dimension: each is read at its place and gives 0
// elsewhere, so that their sum is all of them.
func (l *lowering) concat(n *G.Node, in []*value) *value {
	d, out := int(integer(n, "axis")), dims(n)
	called := label(n)
	parts := make([]builder.Tensor, len(in))
	for i, v := range in {
		parts[i] = l.view(v)
	}
	var t builder.Tensor
	from := int64(0)
	for len(parts) > 0 {
		o := l.b.Map(out...).Named(called)
		var y val
		room := program.MaxOperands
		if !t.IsZero() {
			y = o.Read(t, axes(len(out))...)
			room--
		}
		for i, p := range parts[:min(room, len(parts))] {
			at := axes(len(out))
			at[d] = builder.Axis(d).Shift(-from)
			x := o.Read(p, at...)
			if i == 0 && t.IsZero() {
				y = x
			} else {
				y = o.Add(y, x)
			}
			from += p.Dim(d)
		}
		t = o.Emit(y)
		parts = parts[min(room, len(parts)):]
	}
	return l.keep(n, t)
}
