package autodiff

import (
	"errors"
	"math"
	"slices"

	"lode/program"
	"lode/program/builder"
)

// part is an operator whose gradient is wanted by one of its operands.
type part struct {
	t       *Tape
	op      program.Op
	operand int
	output  builder.Tensor // of the operator; zero if op was made up here
	first   builder.Tensor // MAX: minus the number of the first greatest term
	spread  bool           // the tests have operands of their own
	name    string
}

// adjoint emits the gradient of operand k of operator i, flat. It is not ok
// where the derivative is 0 everywhere.
func (t *Tape) adjoint(i, k int, dy Cotangent) (g builder.Tensor, ok bool, err error) {
	op := *t.b.Op(i)
	p := &part{t: t, op: op, operand: k, output: t.b.Output(i), name: "d " + t.b.Operand(&op.In[k]).Name()}
	if int(op.Init) == k { // y = init + …: the reduction axes do not matter
		p.op = access(&op, k, op.OutAxes)
		p.operand = len(p.op.In) - 1
	}
	p.op.Init = program.NoInit
	if !p.depends() {
		return g, false, nil
	}
	if p.op.Kind == program.Fold && p.op.Acc == program.Max {
		if p.first, err = p.firstMaximum(); err != nil {
			return g, false, err
		}
	}
	v, err := invert(&p.op.In[p.operand], p.extents())
	if err != nil {
		return g, false, err
	}
	if len(v.tests) == 0 || p.smooth() {
		if g, err = p.along(v, dy); err == nil {
			return g, true, nil
		}
		if t.b.Err() != nil {
			return g, false, t.b.Err()
		}
	}
	// Either the body would be evaluated at points that do not count, where it
	// may have no finite value, or body and access do not fit one operator: the
	// gradient at every point first, then the adjoint of the access alone.
	local, err := p.local(dy)
	if err != nil {
		return g, false, err
	}
	alone := &part{t: t, op: access(&p.op, p.operand, p.op.Axes()), name: p.name}
	alone.operand = len(alone.op.In) - 1
	if v, err = invert(&alone.op.In[alone.operand], alone.extents()); err != nil {
		return g, false, err
	}
	if g, err = alone.along(v, Cotangent{b: t.b, t: local}); err != nil && t.b.Err() == nil {
		alone.spread = true // more coordinates than one access holds
		g, err = alone.along(v, Cotangent{b: t.b, t: local})
	}
	return g, true, err
}

// access is a Map over the first axes of op that only reads operand k.
func access(op *program.Op, k, axes int) program.Op {
	m := program.Op{Kind: program.Map, OutAxes: axes, Init: program.NoInit, Name: op.Name}
	copy(m.Extents[:axes], op.Extents[:axes])
	m.In = append(append(m.In, op.In[:k]...), op.In[k]) // those before it may be its indirections
	return m
}

func (p *part) extents() []int64 { return append([]int64{}, p.op.Extents[:p.op.Axes()]...) }

// smooth says whether the body is sums and products only, so that it is finite
// at points that do not count and its derivative there, times 0, is 0.
func (p *part) smooth() bool {
	for _, t := range p.op.Body {
		switch t.Op {
		case program.OpADD, program.OpSUB, program.OpMUL, program.OpFMA, program.OpNEG:
		default:
			return false
		}
	}
	return true
}

// along emits dy · ∂body/∂operand, summed over the points that v visits.
func (p *part) along(v *inversion, dy Cotangent) (builder.Tensor, error) {
	b := p.t.b
	var o *builder.Operator
	if len(v.red) == 0 {
		o = b.Map(v.out...).Named(p.name)
	} else {
		o = b.Fold(program.FMA, program.Seq, v.out, v.red...).Named(p.name)
	}
	r := newReplay(b, o, &p.op, v.sub)
	d := p.cotangent(r, v, dy)
	g, ok := p.derivative(r, d)
	switch {
	case r.err != nil:
		return builder.Tensor{}, r.err
	case !ok:
		return builder.Tensor{}, errors.New("no derivative")
	}
	return o.TryEmit(g)
}

// cotangent reads dy at the output axes: 0 where a test fails, and for MAX
// where the term is not the first greatest.
func (p *part) cotangent(r *replay, v *inversion, dy Cotangent) builder.Value {
	o := r.o
	tests := v.tests
	if p.spread {
		tests = nil
	}
	d := o.F32(1)
	if !dy.one || len(v.tests) > 0 {
		d = r.output(dy.Tensor(p.op.Outputs()), 0, tests)
	}
	if p.spread {
		for group := range slices.Chunk(v.tests, program.MaxCoords) {
			mask := o.Position(-1, 1, builder.Const(0), r.predicates(group)...)
			d = o.Select(o.Do(program.OpILT, mask, o.I32(0)), o.F32(0), d)
		}
	}
	if p.first.IsZero() {
		return d
	}
	k := r.output(p.first, 1, tests) // 1 is the number of no term
	return o.Select(o.Do(program.OpEQ, k, p.number(r)), d, o.F32(0))
}

// number is minus the number of the term, exactly: a fold has at most 2²⁰.
func (p *part) number(r *replay) builder.Value {
	n := affine{den: 1}
	weight := int64(1)
	for j := p.op.Axes() - 1; j >= p.op.OutAxes; j-- {
		n = n.plus(weight, r.sub[j])
		weight *= p.op.Extents[j]
	}
	if n.den != 1 {
		r.err = errFraction
	}
	at := r.o.Position(0, weight, builder.Linear(n.c, n.a))
	return r.o.Do(program.OpI2F, r.o.Do(program.OpISUB, r.o.I32(0), at))
}

// firstMaximum emits, for every output of a MAX fold, minus the number of the
// first term that is equal to it. A body that leaves no room for the comparison
// is computed by an operator of its own.
func (p *part) firstMaximum() (builder.Tensor, error) {
	e := p.extents()
	emit := func(term func(r *replay) builder.Value) (builder.Tensor, error) {
		o := p.t.b.Fold(program.Max, program.Seq, e[:p.op.OutAxes], e[p.op.OutAxes:]...).Named("first maximum")
		r := newReplay(p.t.b, o, &p.op, identity(e).sub)
		hit := o.Do(program.OpEQ, term(r), r.output(p.output, 0, nil))
		return o.TryEmit(o.Select(hit, p.number(r), o.F32(-math.MaxFloat32)))
	}
	t, err := emit((*replay).term)
	if err == nil || p.t.b.Err() != nil {
		return t, err
	}
	o := p.t.b.Map(e...).Named(p.op.Name + " terms")
	terms, err := o.TryEmit(newReplay(p.t.b, o, &p.op, identity(e).sub).term())
	if err != nil {
		return t, err
	}
	return emit(func(r *replay) builder.Value { return r.o.Read(terms, axes(len(e))...) })
}

// axes is the indices 0 … n-1.
func axes(n int) []builder.Index {
	at := make([]builder.Index, n)
	for j := range at {
		at[j] = builder.Axis(j)
	}
	return at
}

// local emits dy · ∂body/∂operand at every point of the operator's own axes.
// Where that takes too many operands or instructions, the derivative and the
// product are two operators.
func (p *part) local(dy Cotangent) (builder.Tensor, error) {
	v := identity(p.extents())
	t, err := p.along(v, dy)
	if err == nil || p.t.b.Err() != nil {
		return t, err
	}
	slope := *p
	slope.first = builder.Tensor{}
	s, err := slope.along(v, Cotangent{b: p.t.b, one: true})
	if err != nil {
		return t, err
	}
	o := p.t.b.Map(v.out...).Named(p.name)
	r := newReplay(p.t.b, o, &p.op, v.sub)
	d := p.cotangent(r, v, dy)
	return o.TryEmit(o.Mul(d, o.Read(s.Reshape(v.out...), axes(len(v.out))...)))
}
