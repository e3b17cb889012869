package gorgonia

import (
	G "gorgonia.org/gorgonia"

	"lode/program"
	"lode/program/builder"
)

// Products of Gorgonia's linear algebra, by its numbers.
const (
	matMul = iota
	matVec
	vecDot
	outer
	batched
)

// linear is a product of matrices and vectors. Each element is one chain of fused
// multiply-adds.
func (l *lowering) linear(n *G.Node, in []*value) *value {
	ta, tb := field(n, "transA").Bool(), field(n, "transB").Bool()
	a, b := in[0], in[1]
	switch field(n, "āBinaryOperator").Uint() {
	case matMul:
		if v := l.convolution(n, a, b, ta, tb); v != nil {
			return v
		}
		return l.matrices(n, l.view(a), l.view(b), ta, tb)
	case matVec:
		m := l.view(a)
		if ta {
			m = m.Transpose(1, 0)
		}
		return l.contract(n, m, l.viewAs(b, count(b.shape)), 1)
	case vecDot:
		return l.contract(n, l.viewAs(a, count(a.shape)), l.viewAs(b, count(b.shape)), 1)
	case outer:
		return l.contract(n, l.viewAs(a, count(a.shape)), l.viewAs(b, count(b.shape)), 0)
	}
	return l.matrices(n, l.view(a), l.view(b), ta, tb)
}

// matrices is a·b over the last two dimensions; those before go side by side. It
// waits for a bias to start from.
func (l *lowering) matrices(n *G.Node, a, b builder.Tensor, ta, tb bool) *value {
	out := dims(n)
	k := len(out) // the axis that is summed
	inner := a.Dim(k - 1)
	if ta {
		inner = a.Dim(k - 2)
	}
	side := func(transposed bool, row, column int) []builder.Index {
		at := axes(k)
		if transposed {
			row, column = column, row
		}
		at[k-2], at[k-1] = builder.Axis(row), builder.Axis(column)
		return at
	}
	return &value{product: &product{func(init *builder.Tensor) builder.Tensor {
		o := l.b.Fold(program.FMA, program.Seq, out, inner).Named(label(n))
		y := o.Mul(o.Read(a, side(ta, k-2, k)...), o.Read(b, side(tb, k, k-1)...))
		if init == nil {
			return o.Emit(y)
		}
		return o.EmitInit(y, o.Init(*init, axes(k)...))
	}}}
}

// biased is product + bias, summed from the bias on, where product waits for that
// and nothing else reads it.
func (l *lowering) biased(n *G.Node, product, bias *value) *value {
	if product.product == nil || l.readers[product.node] > 1 || bias.constant != nil || bias.product != nil {
		return nil
	}
	if count(bias.shape) != count(product.shape) {
		return nil
	}
	t := l.viewAs(bias, product.shape...)
	v := &value{node: n, shape: dims(n), tensor: product.product.emit(&t)}
	l.stored = append(l.stored, n)
	return v
}

// contract sums over the last n dimensions of a and the first n of b.
func (l *lowering) contract(node *G.Node, a, b builder.Tensor, n int) *value {
	left, right := a.Shape(), b.Shape()
	free := len(left) - n
	out := append(append([]int64{}, left[:free]...), right[n:]...)
	called := label(node)
	if n == 0 {
		o := l.b.Map(out...).Named(called)
		at := axes(len(out))
		return l.keep(node, o.Emit(o.Mul(o.Read(a, at[:free]...), o.Read(b, at[free:]...))))
	}
	o := l.b.Fold(program.FMA, program.Seq, out, right[:n]...).Named(called)
	first := max(len(out), 1) // a scalar has one output axis
	at := axes(first + n)
	y := o.Mul(o.Read(a, append(append([]builder.Index{}, at[:free]...), at[first:]...)...),
		o.Read(b, append(append([]builder.Index{}, at[first:]...), at[free:len(out)]...)...))
	return l.keep(node, o.Emit(y))
}

// keep is what an operator has computed for n.
func (l *lowering) keep(n *G.Node, t builder.Tensor) *value {
	l.stored = append(l.stored, n)
	return &value{tensor: t}
}

// tensordot is a contraction along pairs of dimensions.
func (l *lowering) tensordot(n *G.Node, in []*value) *value {
	order := func(v *value, summed []int64, last bool) builder.Tensor {
		var free, list []int
		pick := map[int64]bool{}
		for _, d := range summed {
			pick[d] = true
			list = append(list, int(d))
		}
		for d := range v.shape {
			if !pick[int64(d)] {
				free = append(free, d)
			}
		}
		if last {
			list = append(free, list...)
		} else {
			list = append(list, free...)
		}
		return l.view(v).Transpose(list...)
	}
	a, b := integers(n, "aAxes"), integers(n, "bAxes")
	return l.contract(n, order(in[0], a, true), order(in[1], b, false), len(a))
}
