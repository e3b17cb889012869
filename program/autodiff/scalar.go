package autodiff

import (
	"lode/program"
	"lode/program/builder"
)

// depends says whether the derivative of the body by the operand is anything
// but 0 everywhere.
func (p *part) depends() bool {
	if len(p.op.Body) == 0 {
		return p.operand == len(p.op.In)-1
	}
	return p.dependent()[len(p.op.Body)-1]
}

// dependent marks the instructions whose results vary smoothly with the operand.
func (p *part) dependent() []bool {
	dep := make([]bool, len(p.op.Body))
	for k, t := range p.op.Body {
		for j, a := range []uint8{t.A, t.B, t.C}[:t.Op.Arity()] {
			if differentiable(t.Op, j) && p.varies(dep, a) {
				dep[k] = true
			}
		}
	}
	return dep
}

func (p *part) varies(dep []bool, ref uint8) bool {
	return int(ref) == p.operand || ref >= program.RefResult && dep[ref-program.RefResult]
}

// differentiable says whether the derivative of op by argument j can be other
// than 0.
func differentiable(op program.Opcode, j int) bool {
	switch op {
	case program.OpADD, program.OpSUB, program.OpMUL, program.OpDIV, program.OpSQRT, program.OpFMA, program.OpNEG,
		program.OpABS, program.OpMAX, program.OpMIN, program.OpEXP, program.OpLOG, program.OpTANH:
		return true
	case program.OpSELECT:
		return j > 0
	}
	return false
}

// derivative appends d · ∂body/∂operand to r's operator: straight-line reverse
// mode, whose instructions the builder shares and prunes.
func (p *part) derivative(r *replay, d builder.Value) (builder.Value, bool) {
	n := len(p.op.Body)
	if n == 0 {
		return d, true
	}
	for k := range p.op.Body {
		switch {
		case k < n-1:
			r.instruction(k)
		case p.op.Kind == program.Map && !p.output.IsZero() && costly(p.op.Body[k].Op):
			r.vals[k] = r.output(p.output, 0, nil) // it is there already
		case p.op.Acc != program.FMA: // a fused product has no value of its own
			r.instruction(k)
		}
	}
	s := &sweep{part: p, replay: r, dep: p.dependent(), sums: map[uint8]builder.Value{}}
	s.sums[uint8(program.RefResult+n-1)] = d
	for k := n - 1; k >= 0; k-- {
		if d, ok := s.sums[uint8(program.RefResult+k)]; ok && s.dep[k] {
			s.step(p.op.Body[k], d, r.vals[k])
		}
	}
	g, ok := s.sums[uint8(p.operand)]
	return g, ok
}

// costly says whether reading the result of op is better than computing it
// again, where the derivative is written with it.
func costly(op program.Opcode) bool {
	switch op {
	case program.OpEXP, program.OpTANH, program.OpSQRT, program.OpDIV:
		return true
	}
	return false
}

// sweep is the reverse walk over one body.
type sweep struct {
	*part
	*replay
	dep  []bool
	sums map[uint8]builder.Value // gradients so far, by reference
}

// pass adds what d makes of ref's gradient, if ref varies at all.
func (s *sweep) pass(ref uint8, d func() builder.Value) {
	if !s.varies(s.dep, ref) {
		return
	}
	v := d()
	if sum, ok := s.sums[ref]; ok {
		v = s.o.Add(sum, v)
	}
	s.sums[ref] = v
}

// step passes d, the gradient of t's result y, to t's arguments.
func (s *sweep) step(t program.Instr, d, y builder.Value) {
	o := s.o
	arg := s.ref
	zero := func() builder.Value { return o.F32(0) }
	whole := func() builder.Value { return d }
	negated := func() builder.Value { return o.Neg(d) }
	times := func(ref uint8) func() builder.Value {
		return func() builder.Value { return o.Mul(d, arg(ref)) }
	}
	where := func(c func() builder.Value) func() builder.Value {
		return func() builder.Value { return o.Select(c(), d, zero()) }
	}
	unless := func(c func() builder.Value) func() builder.Value {
		return func() builder.Value { return o.Select(c(), zero(), d) }
	}
	switch t.Op {
	case program.OpADD:
		s.pass(t.A, whole)
		s.pass(t.B, whole)
	case program.OpSUB:
		s.pass(t.A, whole)
		s.pass(t.B, negated)
	case program.OpMUL:
		s.pass(t.A, times(t.B))
		s.pass(t.B, times(t.A))
	case program.OpFMA:
		s.pass(t.A, times(t.B))
		s.pass(t.B, times(t.A))
		s.pass(t.C, whole)
	case program.OpDIV: // y = a/b: d/b, and -(d/b)·y
		s.pass(t.A, func() builder.Value { return o.Div(d, arg(t.B)) })
		s.pass(t.B, func() builder.Value { return o.Neg(o.Mul(o.Div(d, arg(t.B)), y)) })
	case program.OpSQRT: // d / 2y
		s.pass(t.A, func() builder.Value { return o.Div(o.Mul(o.F32(0.5), d), y) })
	case program.OpNEG:
		s.pass(t.A, negated)
	case program.OpABS: // the sign of a, 0 at 0
		s.pass(t.A, func() builder.Value {
			a := arg(t.A)
			signed := o.Select(o.Do(program.OpLT, a, zero()), o.Neg(d), d)
			return o.Select(o.Do(program.OpEQ, a, zero()), zero(), signed)
		})
	case program.OpMAX: // a where b < a, else b: as the forward pass takes them
		greater := func() builder.Value { return o.Do(program.OpLT, arg(t.B), arg(t.A)) }
		s.pass(t.A, where(greater))
		s.pass(t.B, unless(greater))
	case program.OpMIN:
		less := func() builder.Value { return o.Do(program.OpLT, arg(t.A), arg(t.B)) }
		s.pass(t.A, where(less))
		s.pass(t.B, unless(less))
	case program.OpSELECT:
		chosen := func() builder.Value { return arg(t.A) }
		s.pass(t.B, where(chosen))
		s.pass(t.C, unless(chosen))
	case program.OpEXP:
		s.pass(t.A, func() builder.Value { return o.Mul(d, y) })
	case program.OpLOG:
		s.pass(t.A, func() builder.Value { return o.Div(d, arg(t.A)) })
	case program.OpTANH: // d·(1 - y²)
		s.pass(t.A, func() builder.Value { return o.Mul(d, o.FMA(o.Neg(y), y, o.F32(1))) })
	}
}
