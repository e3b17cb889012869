package autodiff

import (
	"fmt"

	"lode/program"
	"lode/program/builder"
)

// Tape derives gradients through the operators of a builder. The operators
// themselves are the record; the tape holds what differs from the derived rule.
type Tape struct {
	b     *builder.Builder
	rules map[int]rule // by the operator that ends the part they stand for
	need  map[source]bool
}

// Backward gives the gradients of a part's inputs from that of its output, one
// each; the zero Tensor stands for none.
type Backward func(dy Cotangent) ([]builder.Tensor, error)

type rule struct {
	inputs   []builder.Tensor
	backward Backward
}

// source identifies what a tensor views.
type source struct {
	of program.Source
	id int
}

func key(t builder.Tensor) source { return source{t.Source(), t.ID()} }

// New returns a tape over the operators of b.
func New(b *builder.Builder) *Tape {
	return &Tape{b: b, rules: map[int]rule{}}
}

// Rule makes backward the gradient of the operators between inputs and output,
// an operator's output. What lies between them gets no gradient through output.
func (t *Tape) Rule(output builder.Tensor, inputs []builder.Tensor, backward Backward) {
	if output.IsZero() || output.Source() != program.SourceOp {
		t.b.Fail(fmt.Errorf("autodiff: a rule for %s, which no operator computes", output.Name()))
		return
	}
	t.rules[output.ID()] = rule{inputs, backward}
}

// Stop makes x, an operator's output, a constant for gradients.
func (t *Tape) Stop(x builder.Tensor) {
	t.Rule(x, nil, func(Cotangent) ([]builder.Tensor, error) { return nil, nil })
}

// Gradients emits the operators that compute the gradients of loss, one f32
// that an operator computes, by each of wrt, whole tensors of f32. They have
// the shapes of wrt. Contributions to one tensor are summed in the order of the
// reverse walk, from the last operator to the first.
func (t *Tape) Gradients(loss builder.Tensor, wrt ...builder.Tensor) ([]builder.Tensor, error) {
	if err := t.b.Err(); err != nil {
		return nil, err
	}
	if loss.Source() != program.SourceOp || loss.Len() != 1 || !loss.IsWhole() || loss.Type() != program.F32 {
		return nil, fmt.Errorf("autodiff: the loss is not one f32 that an operator computes")
	}
	for _, w := range wrt {
		if !w.IsWhole() || w.Type() != program.F32 {
			return nil, fmt.Errorf("autodiff: %s is not a whole tensor of f32", w.Name())
		}
	}
	t.need = t.needed(loss.ID(), wrt)
	sums := map[source][]Cotangent{key(loss): {{b: t.b, one: true}}}
	for i := loss.ID(); i >= 0; i-- {
		at := source{program.SourceOp, i}
		if !t.need[at] || len(sums[at]) == 0 {
			continue
		}
		dy, err := t.total(sums, at)
		if err != nil {
			return nil, err
		}
		if err := t.step(i, dy, sums); err != nil {
			return nil, err
		}
	}
	grads := make([]builder.Tensor, len(wrt))
	for i, w := range wrt {
		if len(sums[key(w)]) == 0 {
			return nil, fmt.Errorf("autodiff: the loss does not depend on %s", w.Name())
		}
		dy, err := t.total(sums, key(w))
		if err != nil {
			return nil, err
		}
		grads[i] = dy.Tensor(w.Len()).Reshape(w.Shape()...)
	}
	return grads, t.b.Err()
}

// needed marks what lies between wrt and operator last, wrt included.
func (t *Tape) needed(last int, wrt []builder.Tensor) map[source]bool {
	need := map[source]bool{}
	for _, w := range wrt {
		need[key(w)] = true
	}
	for i := range last + 1 {
		op := t.b.Op(i)
		if op.Out != program.F32 {
			continue
		}
		at := source{program.SourceOp, i}
		if r, ok := t.rules[i]; ok {
			for _, x := range r.inputs {
				need[at] = need[at] || need[key(x)]
			}
			continue
		}
		for _, x := range op.In {
			need[at] = need[at] || x.Type == program.F32 && need[source{x.Source, x.ID}]
		}
	}
	return need
}

// step adds what operator i passes on of dy to the sums.
func (t *Tape) step(i int, dy Cotangent, sums map[source][]Cotangent) error {
	pass := func(to source, g builder.Tensor) {
		if !g.IsZero() && t.need[to] {
			sums[to] = append(sums[to], Cotangent{b: t.b, t: g.Flat()})
		}
	}
	if r, ok := t.rules[i]; ok {
		grads, err := r.backward(dy)
		if err != nil {
			return err
		}
		if len(grads) != len(r.inputs) {
			return fmt.Errorf("autodiff: a rule gave %d gradients for %d inputs", len(grads), len(r.inputs))
		}
		for k, g := range grads {
			pass(key(r.inputs[k]), g)
		}
		return t.b.Err()
	}
	op := *t.b.Op(i)
	for k, x := range op.In {
		to := source{x.Source, x.ID}
		if x.Type != program.F32 || !t.need[to] {
			continue
		}
		g, ok, err := t.adjoint(i, k, dy)
		if err != nil {
			return fmt.Errorf("autodiff: gradient of operand %d of operator %d (%s): %w", k, i, op.Name, err)
		}
		if ok {
			pass(to, g)
		}
	}
	return t.b.Err()
}

// total sums the contributions to one tensor, left to right, in operators of
// as many operands as there may be.
func (t *Tape) total(sums map[source][]Cotangent, at source) (Cotangent, error) {
	c := sums[at]
	for len(c) > 1 {
		n := min(len(c), program.MaxOperands)
		parts := make([]builder.Tensor, n)
		for i, p := range c[:n] {
			parts[i] = p.Tensor(1)
		}
		s := t.b.Elementwise("sum of gradients", func(o *builder.Operator, x []builder.Value) builder.Value {
			v := x[0]
			for _, y := range x[1:] {
				v = o.Add(v, y)
			}
			return v
		}, parts...)
		c = append([]Cotangent{{b: t.b, t: s}}, c[n:]...)
	}
	sums[at] = c
	return c[0], t.b.Err()
}
