package builder

import (
	"errors"
	"math"
	"slices"

	"lode/program"
)

// longProduct is the number of terms above which a matrix product of few
// outputs is split, so that its groups can run side by side.
const (
	longProduct = 8192
	fewOutputs  = 1024
)

// maxTerms is how many terms op may take in one chain.
func maxTerms(op *program.Op) int64 {
	switch {
	case !op.MatrixProduct():
		return program.MaxSum
	case op.Outputs() < fewOutputs:
		return longProduct
	}
	return program.MaxTerms
}

// split emits a fold that is too long for one chain. Leading reduction axes,
// or groups of a single long one, become output axes; a second fold joins the
// groups in their order. Terms beyond the last whole group are a fold of their
// own, joined last. A fold with an initial operand adds the groups to it.
func (o *Operator) split(result, init Value) (Tensor, error) {
	op, err := o.finish(result, Value{})
	if err != nil {
		return Tensor{}, err
	}
	limit := maxTerms(&op)
	outputs := op.Outputs()
	groups := int64(1)
	for op.RedAxes > 1 && op.Terms() > limit {
		groups *= op.Extents[op.OutAxes]
		op.OutAxes++
		op.RedAxes--
	}
	part := op
	var rest *program.Op
	if n := op.Terms(); n > limit {
		if op.Axes() == program.MaxAxes {
			return Tensor{}, errors.New("no axis left to split a sum along")
		}
		size := groupSize(n, limit)
		if part, err = group(op, n/size, size); err != nil {
			return Tensor{}, err
		}
		groups *= n / size
		if n%size != 0 {
			r := remainder(op, n/size*size)
			rest = &r
		}
	}
	f := o.join(outputs, groups, o.b.append(part))
	if rest == nil {
		return o.joined(f, init)
	}
	head, err := o.joined(f, init)
	if err != nil {
		return Tensor{}, err
	}
	tail := o.b.append(*rest)
	if n := rest.Outputs() / outputs; n > 1 {
		if tail, err = o.joined(o.join(outputs, n, tail), Value{}); err != nil {
			return Tensor{}, err
		}
	}
	m := o.b.Map(outputs).Named(o.name)
	a, z := m.Read(head.Flat(), Axis(0)), m.Read(tail.Flat(), Axis(0))
	y := m.Add(a, z)
	if o.acc == program.Max {
		y = m.Max(z, a) // the earlier one where they are equal
	}
	t, err := m.emit(y, Value{})
	return t.Reshape(o.out...), err
}

// append pushes op in canonical form.
func (b *Builder) append(op program.Op) Tensor {
	mergeAxes(&op)
	return b.push(op, []int64{op.Outputs()})
}

// join starts the fold of groups partial results for each of outputs elements.
func (o *Operator) join(outputs, groups int64, partial Tensor) *Operator {
	acc := program.Add
	if o.acc == program.Max {
		acc = program.Max
	}
	f := o.b.Fold(acc, program.Seq, o.out, groups).Named(o.name)
	flat := Index{}
	pitch := outputs
	for j, e := range o.out {
		pitch /= e
		flat = flat.Plus(Axis(j).Times(pitch))
	}
	f.Read(partial.Reshape(outputs, groups), flat, Axis(len(o.out)))
	return f
}

// joined emits a fold made by join, from init of o on.
func (o *Operator) joined(f *Operator, init Value) (Tensor, error) {
	result := Value{f, 0}
	if f.err != nil || init.op == nil {
		return f.emit(result, Value{})
	}
	f.nodes = append(f.nodes, o.nodes[init.at]) // it reads output axes, which f shares
	return f.emit(result, Value{f, len(f.nodes) - 1})
}

// groupSize is the number of terms of a group: a divisor of n if there is one
// that is not much below limit, so that no rest is left.
func groupSize(n, limit int64) int64 {
	for s := limit; s >= limit/4; s-- {
		if n%s == 0 {
			return s
		}
	}
	return limit
}

// group splits op's one reduction axis into groups output positions of size
// terms each.
func group(op program.Op, groups, size int64) (program.Op, error) {
	j := op.OutAxes
	op.In = cloneOperands(op.In)
	op.OutAxes++
	op.Extents[j], op.Extents[j+1] = groups, size
	for i := range op.In {
		for k := range op.In[i].Coords {
			c := &op.In[i].Coords[k]
			stride := int64(c.Coef[j]) * size
			if stride > math.MaxInt32 || stride < math.MinInt32 {
				return op, errors.New("a coefficient leaves i32 when its sum is split")
			}
			c.Coef[j], c.Coef[j+1] = int32(stride), c.Coef[j]
		}
	}
	return op, nil
}

// remainder keeps the terms of op's one reduction axis from term from on.
func remainder(op program.Op, from int64) program.Op {
	j := op.OutAxes
	op.In = cloneOperands(op.In)
	op.Extents[j] -= from
	for i := range op.In {
		for k := range op.In[i].Coords {
			c := &op.In[i].Coords[k]
			c.Const += int64(c.Coef[j]) * from
		}
	}
	return op
}

func cloneOperands(in []program.Operand) []program.Operand {
	in = slices.Clone(in)
	for i := range in {
		in[i].Coords = slices.Clone(in[i].Coords)
	}
	return in
}
