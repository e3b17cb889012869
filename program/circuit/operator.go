package circuit

import (
	"math"

	"lode/program"
)

// operator makes the output of operator at, element by element, as the kernel's
// scalar reference does.
func (b *build) operator(at int) {
	op := &b.p.Ops[at]
	if op.Kind == program.Perm {
		for _, n := range b.numbers {
			b.outs[at] = append(b.outs[at], value{i: n})
		}
		return
	}
	e := &evaluation{b: b, op: op}
	out := make([]value, op.Outputs())
	for i := range out {
		if op.Kind == program.Map {
			out[i] = e.term(len(op.Body))
		} else {
			out[i] = value{f: e.fold()}
		}
		e.advance(0, op.OutAxes)
	}
	b.outs[at] = out
}

// evaluation walks the loop nest of one operator.
type evaluation struct {
	b       *build
	op      *program.Op
	x       [program.MaxAxes]int64
	loaded  [program.MaxOperands]value
	results [program.MaxInstructions]value
}

func (e *evaluation) advance(lo, hi int) {
	for j := hi - 1; j >= lo; j-- {
		if e.x[j]++; e.x[j] < e.op.Extents[j] {
			return
		}
		e.x[j] = 0
	}
}

func (e *evaluation) load(k int) value {
	e.loaded[k] = e.b.read(e.op, k, &e.x, e.loaded[:])
	return e.loaded[k]
}

// term reads the operands at the current axes, runs the first n instructions and
// gives the result of the last of them.
func (e *evaluation) term(n int) value {
	last := value{}
	for k := range e.op.In {
		if k != int(e.op.Init) {
			last = e.load(k)
		}
	}
	for j, t := range e.op.Body[:n] {
		e.results[j] = e.instruction(t)
		last = e.results[j]
	}
	return last
}

// next is the current term of a fold; it goes on to the next one.
func (e *evaluation) next() *Float {
	v := e.term(len(e.op.Body))
	e.advance(e.op.OutAxes, e.op.Axes())
	return v.f
}

// accumulate joins the current term to acc, by ADD or FMA.
func (e *evaluation) accumulate(acc *Float) *Float {
	g := e.b.g
	if e.op.Acc == program.Add {
		return g.Add(acc, e.next())
	}
	last := len(e.op.Body) - 1
	e.term(last)
	mul := e.op.Body[last]
	a, b := e.reference(mul.A).f, e.reference(mul.B).f
	e.advance(e.op.OutAxes, e.op.Axes())
	return g.FMA(a, b, acc)
}

func (e *evaluation) fold() *Float {
	g, terms := e.b.g, e.op.Terms()
	switch {
	case e.op.Acc == program.Max:
		acc := e.next()
		for range terms - 1 {
			acc = g.Max(e.next(), acc)
		}
		return acc
	case e.op.Order == program.Stripe32:
		var lanes [program.Lanes]*Float
		for l := range lanes {
			lanes[l] = g.constant(0)
		}
		for k := range terms {
			l := &lanes[k%program.Lanes]
			*l = e.accumulate(*l)
		}
		for h := program.Lanes / 2; h > 0; h /= 2 {
			for l := range h {
				lanes[l] = g.Add(lanes[l], lanes[l+h])
			}
		}
		return lanes[0]
	}
	acc := g.constant(0)
	if k := e.op.Init; k != program.NoInit {
		acc = e.load(int(k)).f
	}
	for range terms {
		acc = e.accumulate(acc)
	}
	return acc
}

// reference is what argument ref of an instruction stands for.
func (e *evaluation) reference(ref uint8) value {
	switch {
	case ref >= program.RefResult:
		return e.results[ref-program.RefResult]
	case ref >= program.RefConstI32:
		return value{i: e.b.g.constantInt(int32(e.op.Consts[ref-program.RefConstI32]))}
	case ref >= program.RefConstF32:
		return value{f: e.b.g.constant(math.Float32frombits(e.op.Consts[ref-program.RefConstF32]))}
	}
	return e.loaded[ref]
}

func (e *evaluation) instruction(t program.Instr) value {
	g := e.b.g
	var v [3]value
	for i, ref := range []uint8{t.A, t.B, t.C}[:t.Op.Arity()] {
		v[i] = e.reference(ref)
	}
	a, b, c := v[0].f, v[1].f, v[2].f
	i, j := v[0].i, v[1].i
	switch t.Op {
	case program.OpADD:
		return value{f: g.Add(a, b)}
	case program.OpSUB:
		return value{f: g.Sub(a, b)}
	case program.OpMUL:
		return value{f: g.Mul(a, b)}
	case program.OpDIV:
		return value{f: g.Div(a, b)}
	case program.OpSQRT:
		return value{f: g.Sqrt(a)}
	case program.OpFMA:
		return value{f: g.FMA(a, b, c)}
	case program.OpNEG:
		return value{f: g.Neg(a)}
	case program.OpABS:
		return value{f: g.Abs(a)}
	case program.OpMAX:
		return value{f: g.Max(a, b)}
	case program.OpMIN:
		return value{f: g.Min(a, b)}
	case program.OpLT:
		return value{f: g.LT(a, b)}
	case program.OpLE:
		return value{f: g.LE(a, b)}
	case program.OpEQ:
		return value{f: g.EQ(a, b)}
	case program.OpSELECT:
		if j != nil {
			return value{i: g.pickInt(g.condition(a), j, v[2].i)}
		}
		return value{f: g.Select(a, b, c)}
	case program.OpPOW2:
		return value{f: g.pow2(i)}
	case program.OpEXPO:
		return value{i: g.expo(a)}
	case program.OpEXP:
		return value{f: g.Exp(a)}
	case program.OpLOG:
		return value{f: g.Log(a)}
	case program.OpTANH:
		return value{f: g.Tanh(a)}
	case program.OpIADD:
		return value{i: g.iadd(i, j)}
	case program.OpISUB:
		return value{i: g.isub(i, j)}
	case program.OpIMUL:
		return value{i: g.imul(i, j)}
	case program.OpIEQ:
		return value{f: g.ieq(i, j)}
	case program.OpILT:
		return value{f: g.ilt(i, j)}
	case program.OpILE:
		return value{f: g.ile(i, j)}
	case program.OpI2F:
		return value{f: g.i2f(i)}
	default: // F2I: Check admits no other
		return value{i: g.f2i(a)}
	}
}
