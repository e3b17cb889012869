package gorgonia

import (
	"fmt"
	"slices"

	G "gorgonia.org/gorgonia"

	"lode/program"
	"lode/program/autodiff"
	"lode/program/builder"
)

// lowering is one translation of a graph into the operators of a builder.
type lowering struct {
	*plan
	b      *builder.Builder
	tape   *autodiff.Tape
	values map[*G.Node]*value
	stored []*G.Node // nodes whose value an operator computes, in their order
	still  bool      // without randomness or memory: Dropout lets everything pass
	norms  []norm    // what BatchNorms keep
}

func newLowering(b *builder.Builder, p *plan) *lowering {
	return &lowering{plan: p, b: b, tape: autodiff.New(b), values: map[*G.Node]*value{}}
}

// value is what a node is in the program, in one of several forms. Forms other
// than a tensor wait for a reader that can do with them.
type value struct {
	node  *G.Node
	shape []int64

	constant *float64        // the same number everywhere
	tensor   builder.Tensor  // a view whose positions, row-major, are those of shape; its dimensions may be others
	compute  *expression     // computed wherever it is read
	product  *product        // a sum of products that may start from a bias
	columns  *builder.Tensor // the image [B, C, H, W] of an im2col
	window   window          // of columns
}

// expression is a chain of elementwise operations.
type expression struct {
	at    func(o *builder.Operator, at []builder.Index) builder.Value
	instr int // instructions
	reads int // operands and constants
}

// product is a fold that has not been emitted. Its axes are its shape, then what
// is summed.
type product struct {
	emit func(init *builder.Tensor) builder.Tensor
}

// What a body may hold before its parts get operators of their own: less than the
// limits of the operator form, since derivatives need room.
const (
	maxInstr = 10
	maxReads = 5
)

// translations are those of the kinds of operators.
var translations map[string]func(l *lowering, n *G.Node, in []*value) *value

func init() { // it refers to itself by way of the functions in it
	translations = map[string]func(l *lowering, n *G.Node, in []*value) *value{
		"constantScalar": (*lowering).constant, "constantTensor": (*lowering).constant, "sizeOp": (*lowering).size,
		"elemUnaryOp": (*lowering).unary, "elemBinOp": (*lowering).binary,
		"minBetween": (*lowering).between, "maxBetween": (*lowering).between,
		"linAlgBinOp": (*lowering).linear, "tensordotOp": (*lowering).tensordot,
		"sumOp": (*lowering).sum, "maxOp": (*lowering).max, "softmaxOp": (*lowering).softmax,
		"reshapeOp": (*lowering).reshape, "transposeOp": (*lowering).transpose, "sliceOp": (*lowering).slice,
		"concatOp": (*lowering).concat, "repeatOp": (*lowering).repeat,
		"im2colOp": (*lowering).im2col, "maxPoolOp": (*lowering).maxPool, "globalAveragePoolOp": (*lowering).averageAll,
		"dropoutOp": (*lowering).dropout, "BatchNormOp": (*lowering).batchNorm,
	}
}

// give makes t the value of n.
func (l *lowering) give(n *G.Node, t builder.Tensor) {
	l.values[n] = &value{node: n, shape: dims(n), tensor: t}
}

// loss translates every node and returns the loss: one element.
func (l *lowering) loss() builder.Tensor {
	for _, n := range l.nodes {
		if l.values[n] != nil || l.b.Err() != nil {
			continue
		}
		if n.IsVar() {
			l.give(n, l.table(n))
			continue
		}
		in := make([]*value, len(l.reads[n]))
		for i, c := range l.reads[n] {
			in[i] = l.values[c]
		}
		v := translations[kind(n)](l, n, in)
		v.node, v.shape = n, dims(n)
		l.values[n] = v
		if l.readers[n] > 1 && v.compute != nil {
			l.store(v)
		}
	}
	if l.b.Err() != nil {
		return builder.Tensor{}
	}
	t := l.store(l.values[l.graph.Loss])
	if t.Source() != program.SourceOp {
		t = l.b.Copy(t)
	}
	return l.shaped(t, 1)
}

// table is the value bound to n as a constant of the program.
func (l *lowering) table(n *G.Node) builder.Tensor {
	v, err := numbers(n)
	t := program.NewArray(program.F32, int64(len(v)))
	if err == nil {
		err = narrow(t.F32, v)
	}
	if err != nil {
		l.b.Fail(fmt.Errorf("%s: %w", name(n), err))
	}
	return l.shaped(l.b.Table(program.CleanName(name(n)), t), dims(n)...)
}

// constant is a constant of the graph.
func (l *lowering) constant(n *G.Node, _ []*value) *value {
	if v, ok := scalar(n); ok {
		return &value{constant: &v}
	}
	return &value{tensor: l.table(n)}
}

// size is the extent of a dimension, known since shapes are.
func (l *lowering) size(n *G.Node, _ []*value) *value {
	v := l.sizes[n]
	return &value{constant: &v}
}

// store computes v, if it is not yet in memory, and returns where it lies, as a
// view whose row-major positions are those of v.
func (l *lowering) store(v *value) builder.Tensor {
	if !v.tensor.IsZero() {
		return v.tensor
	}
	called := "value"
	if v.node != nil {
		if called = label(v.node); l.isRelu(v.node) {
			called = "relu"
		}
	}
	switch {
	case v.product != nil:
		v.tensor = v.product.emit(nil)
	case v.columns != nil:
		v.tensor = l.unfold(v)
	default:
		o := l.b.Map(v.shape...).Named(called)
		v.tensor = o.Emit(l.reader(v, v.shape).at(o, axes(len(v.shape))))
	}
	v.compute, v.product, v.columns, v.constant = nil, nil, nil, nil
	if v.node != nil {
		l.stored = append(l.stored, v.node)
	}
	return v.tensor
}

// view is v in memory, with its own shape as dimensions.
func (l *lowering) view(v *value) builder.Tensor { return l.viewAs(v, v.shape...) }

// viewAs is v in memory, with dimensions of another shape of as many elements.
func (l *lowering) viewAs(v *value, shape ...int64) builder.Tensor {
	return l.shaped(l.store(v), shape...)
}

// shaped is t with dimensions of another shape, as a view if there is one.
func (l *lowering) shaped(t builder.Tensor, shape ...int64) builder.Tensor {
	if r, ok := t.TryReshape(shape...); ok {
		return r
	}
	return l.b.Copy(t).Reshape(shape...)
}

// reader prepares v to be read at the positions of shape: as it is, broadcast if
// it is one element, or in another shape of as many elements.
func (l *lowering) reader(v *value, shape []int64) *expression {
	if v.constant != nil {
		c := *v.constant
		return &expression{at: func(o *builder.Operator, _ []builder.Index) builder.Value { return o.F32(c) }, reads: 1}
	}
	if v.compute != nil && slices.Equal(v.shape, shape) {
		return v.compute
	}
	if count(v.shape) == 1 && count(shape) != 1 {
		t := l.viewAs(v)
		return &expression{at: func(o *builder.Operator, _ []builder.Index) builder.Value { return o.Read(t) }, reads: 1}
	}
	t := l.viewAs(v, shape...)
	return &expression{at: func(o *builder.Operator, at []builder.Index) builder.Value { return o.Read(t, at...) }, reads: 1}
}

// elementwise is f of the values at every position of shape, in as few operators
// as bodies hold. instr and constants are what f adds to a body.
func (l *lowering) elementwise(shape []int64, instr, constants int, f func(o *builder.Operator, x []builder.Value) builder.Value, in ...*value) *value {
	for {
		sum := &expression{instr: instr, reads: constants}
		parts := make([]*expression, len(in))
		largest := -1
		for i, v := range in {
			if v.node != nil && v.compute != nil && slices.Contains(in[:i], v) {
				parts[i] = parts[slices.Index(in, v)]
				continue
			}
			parts[i] = l.reader(v, shape)
			sum.instr += parts[i].instr
			sum.reads += parts[i].reads
			if v.compute != nil && (largest < 0 || parts[i].instr+parts[i].reads > parts[largest].instr+parts[largest].reads) {
				largest = i
			}
		}
		if (sum.instr > maxInstr || sum.reads > maxReads) && largest >= 0 {
			l.store(in[largest])
			continue
		}
		sum.at = func(o *builder.Operator, at []builder.Index) builder.Value {
			x := make([]builder.Value, len(parts))
			for i, p := range parts {
				x[i] = p.at(o, at)
			}
			return f(o, x)
		}
		return &value{compute: sum}
	}
}

// axes is the indices of the first n axes.
func axes(n int) []builder.Index {
	at := make([]builder.Index, n)
	for i := range at {
		at[i] = builder.Axis(i)
	}
	return at
}

func count(shape []int64) int64 {
	n := int64(1)
	for _, e := range shape {
		n *= e
	}
	return n
}
