package kernel

import (
	"math"

	"lode/program"
	"lode/program/f32"
)

// scalar is the reference: it evaluates an operator one output element at a
// time, one term at a time, one instruction at a time.
type scalar struct {
	m *Machine

	op   *program.Op
	axes [program.MaxAxes]int64
	// Values by reference number (program.RefOperand and so on): those of type
	// float32 in f, those of type int32 in i.
	f [64]float32
	i [64]int32

	integer references // those in i
	// The first value that was not finite since diverged was last cleared.
	diverged bool
	value    float32
}

// run computes the output of operator at, or says where it diverges.
func (s *scalar) run(at int) *program.Divergence {
	s.begin(&s.m.program.Ops[at])
	out := s.m.outs[at]
	switch s.op.Kind {
	case program.RNG:
		s.m.random.uniform(out.F32, 0, s.op.Consts[0], uint32(s.m.step))
		return nil
	case program.Perm:
		s.m.random.permuted(out.I32, s.m.step)
		return nil
	}
	for e := range s.op.Outputs() {
		if s.op.Kind == program.Map {
			s.element(out, e)
		} else {
			out.F32[e] = f32.Canon(s.fold())
		}
		if s.diverged {
			return &program.Divergence{Step: s.m.step, Op: at, OpName: s.op.Name, Element: e, Value: s.value}
		}
		s.advance(0, s.op.OutAxes)
	}
	return nil
}

// begin turns to an operator, to its first element.
func (s *scalar) begin(op *program.Op) {
	s.op = op
	for k, bits := range op.Consts {
		s.f[program.RefConstF32+k] = math.Float32frombits(bits)
		s.i[program.RefConstI32+k] = int32(bits)
	}
	s.integer = integers(op)
	s.axes = [program.MaxAxes]int64{}
	s.diverged = false
}

// unflatten puts the axes lo … hi-1 at point number n of their row-major order.
func (s *scalar) unflatten(lo, hi int, n int64) {
	for j := hi - 1; j >= lo; j-- {
		s.axes[j] = n % s.op.Extents[j]
		n /= s.op.Extents[j]
	}
}

// advance steps the axes lo … hi-1 to their next point in row-major order, the
// last one fastest, and from the last point to the first.
func (s *scalar) advance(lo, hi int) {
	for j := hi - 1; j >= lo; j-- {
		if s.axes[j]++; s.axes[j] < s.op.Extents[j] {
			return
		}
		s.axes[j] = 0
	}
}

// element computes element e of a MAP.
func (s *scalar) element(out program.Array, e int64) {
	s.term(len(s.op.Body))
	if out.Type == program.I32 {
		out.I32[e] = s.i[s.result()]
	} else {
		out.F32[e] = f32.Canon(s.f[s.result()])
	}
}

// result is the reference of the body's result.
func (s *scalar) result() int {
	if n := len(s.op.Body); n > 0 {
		return program.RefResult + n - 1
	}
	return program.RefOperand + len(s.op.In) - 1
}

// term reads the operands at the current axes and runs the first n instructions.
func (s *scalar) term(n int) {
	for k := range s.op.In {
		if k != int(s.op.Init) {
			s.load(k)
		}
	}
	for j, t := range s.op.Body[:n] {
		s.instruction(t, program.RefResult+j)
	}
}

// fold computes one output element of a FOLD.
func (s *scalar) fold() float32 {
	terms := s.op.Terms()
	switch {
	case s.op.Acc == program.Max:
		var acc float32
		for k := range terms {
			if t := s.next(); k == 0 || t > acc {
				acc = t
			}
		}
		return acc
	case s.op.Order == program.Stripe32:
		var lanes [program.Lanes]float32
		for k := range terms {
			l := &lanes[k%program.Lanes]
			*l = s.accumulate(*l)
		}
		for h := program.Lanes / 2; h > 0; h /= 2 {
			for l := range h {
				lanes[l] = s.see(f32.Add(lanes[l], lanes[l+h]))
			}
		}
		return lanes[0]
	}
	var acc float32
	if k := s.op.Init; k != program.NoInit {
		s.load(int(k))
		acc = s.f[k]
	}
	for range terms {
		acc = s.accumulate(acc)
	}
	return acc
}

// next is the value of the current term of a fold that is not FMA; it goes on
// to the next term.
func (s *scalar) next() float32 {
	s.term(len(s.op.Body))
	s.advance(s.op.OutAxes, s.op.Axes())
	return s.f[s.result()]
}

// accumulate joins the current term to acc, by ADD or FMA, and goes on to the
// next term.
func (s *scalar) accumulate(acc float32) float32 {
	if s.op.Acc == program.Add {
		return s.see(f32.Add(acc, s.next()))
	}
	// The final MUL is not rounded by itself: its factors go into the FMA.
	last := len(s.op.Body) - 1
	s.term(last)
	s.advance(s.op.OutAxes, s.op.Axes())
	mul := s.op.Body[last]
	return s.see(f32.FMA(s.f[mul.A], s.f[mul.B], acc))
}

// load reads operand k at the current axes.
func (s *scalar) load(k int) {
	x := &s.op.In[k]
	address, ok := s.address(x)
	ref := program.RefOperand + k
	a := s.m.source(x)
	switch {
	case !ok && x.Type == program.I32:
		s.i[ref] = int32(x.Oob)
	case !ok:
		s.f[ref] = s.see(math.Float32frombits(x.Oob))
	case x.Source == program.SourceIndex:
		s.i[ref] = int32(address)
	case x.Type == program.I32:
		s.i[ref] = a.I32[address]
	case x.Type == program.U8:
		s.f[ref] = float32(a.U8[address])
	default:
		s.f[ref] = s.see(a.F32[address])
	}
}

// address is where x reads at the current axes; ok is false where a coordinate
// is invalid.
func (s *scalar) address(x *program.Operand) (address int64, ok bool) {
	address = x.Offset
	for i := range x.Coords {
		q := &x.Coords[i]
		c := q.Const
		for j := range s.op.Axes() {
			c += int64(q.Coef[j]) * s.axes[j]
		}
		switch {
		case q.Ind == program.IndStep:
			c += int64(s.m.step)
		case q.Ind != program.IndNone:
			c += int64(s.i[program.RefOperand+q.Ind])
		}
		if c%q.Div != 0 {
			return 0, false
		}
		if c /= q.Div; c < 0 || c >= q.Extent {
			return 0, false
		}
		address += q.Pitch * c
	}
	return address, true
}

// see notes that v is not finite, and returns it.
func (s *scalar) see(v float32) float32 {
	if !s.diverged && !f32.Finite(v) {
		s.diverged, s.value = true, v
	}
	return v
}

// instruction computes t into reference ref.
func (s *scalar) instruction(t program.Instr, ref int) {
	a, b, c := s.f[t.A], s.f[t.B], s.f[t.C]
	i, j, k := s.i[t.A], s.i[t.B], s.i[t.C]
	var v float32
	switch t.Op {
	case program.OpADD:
		v = f32.Add(a, b)
	case program.OpSUB:
		v = f32.Sub(a, b)
	case program.OpMUL:
		v = f32.Mul(a, b)
	case program.OpDIV:
		v = f32.Div(a, b)
	case program.OpSQRT:
		v = f32.Sqrt(a)
	case program.OpFMA:
		v = f32.FMA(a, b, c)
	case program.OpNEG:
		v = f32.Neg(a)
	case program.OpABS:
		v = f32.Abs(a)
	case program.OpMAX:
		v = f32.Max(a, b)
	case program.OpMIN:
		v = f32.Min(a, b)
	case program.OpLT:
		v = f32.LT(a, b)
	case program.OpLE:
		v = f32.LE(a, b)
	case program.OpEQ:
		v = f32.EQ(a, b)
	case program.OpSELECT:
		if s.integer.has(t.B) {
			s.i[ref] = f32.SelectI(a, j, k)
			return
		}
		v = f32.Select(a, b, c)
	case program.OpPOW2:
		v = f32.Pow2(i)
	case program.OpEXPO:
		s.i[ref] = s.defined(f32.Expo(a))
		return
	case program.OpEXP:
		v = f32.Exp(a)
	case program.OpLOG:
		v = f32.Log(a)
	case program.OpTANH:
		v = f32.Tanh(a)
	case program.OpIADD:
		s.i[ref] = i + j
		return
	case program.OpISUB:
		s.i[ref] = i - j
		return
	case program.OpIMUL:
		s.i[ref] = i * j
		return
	case program.OpIEQ:
		v = f32.IEQ(i, j)
	case program.OpILT:
		v = f32.ILT(i, j)
	case program.OpILE:
		v = f32.ILE(i, j)
	case program.OpI2F:
		v = f32.I2F(i)
	case program.OpF2I:
		s.i[ref] = s.defined(f32.F2I(a))
		return
	}
	s.f[ref] = s.see(v)
}

// defined is n, noting a divergence where ok is false.
func (s *scalar) defined(n int32, ok bool) int32 {
	if !ok {
		s.see(float32(math.NaN()))
	}
	return n
}
