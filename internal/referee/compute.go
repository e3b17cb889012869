package referee

import (
	"math"

	"lode/program"
	"lode/program/f32"
	"lode/program/kernel"
)

// NaN is what stands for a result that is not finite, in every type.
const NaN = 0x7fc00000

// Compute is what the contract's compute gives: the accumulator after a segment
// that starts from `start`, or the element of a MAP, an RNG or a PERM.
// diverges says that there is none; then bits are NaN.
func (s *Step) Compute(op int, p Place, start uint32) (bits uint32, diverges bool, err error) {
	o, err := s.at(op, p)
	if err != nil {
		return 0, false, err
	}
	bits, ok := s.segment(o, p, start)
	if !ok {
		return NaN, true, nil
	}
	return bits, false, nil
}

// Accumulators are the canonical accumulators after each segment of one lane of
// an element; for a MAP, an RNG or a PERM its one value. If one diverges, it is
// the last one given, as NaN, and diverges is true.
func (s *Step) Accumulators(op int, element int64, lane int) (sums []uint32, diverges bool, err error) {
	o, err := s.at(op, Place{element, lane, 0})
	if err != nil {
		return nil, false, err
	}
	var acc uint32
	for segment := range Segments(o, lane) {
		acc, diverges, err = s.Compute(op, Place{element, lane, segment}, acc)
		if err != nil {
			return nil, false, err
		}
		if sums = append(sums, acc); diverges {
			break
		}
	}
	return sums, diverges, nil
}

// LaneSums are the sums of the 32 lanes of an element of a STRIPE32 fold. Lanes
// that diverge are NaN, and any of them makes diverges true.
func (s *Step) LaneSums(op int, element int64) (sums [program.Lanes]uint32, diverges bool, err error) {
	for lane := range sums {
		acc, d, err := s.Accumulators(op, element, lane)
		if err != nil {
			return sums, false, err
		}
		sums[lane] = acc[len(acc)-1]
		diverges = diverges || d
	}
	return sums, diverges, nil
}

// Combine is the element that 32 lanes with these sums give.
func Combine(sums [program.Lanes]uint32) (bits uint32, diverges bool) {
	for _, v := range sums {
		if !f32.Finite(math.Float32frombits(v)) {
			return NaN, true
		}
	}
	for h := program.Lanes / 2; h > 0; h /= 2 {
		for l := range h {
			v := f32.Add(math.Float32frombits(sums[l]), math.Float32frombits(sums[l+h]))
			if !f32.Finite(v) {
				return NaN, true
			}
			sums[l] = math.Float32bits(v)
		}
	}
	return canon(sums[0]), false
}

// Element is one whole output element, by way of its lanes and segments.
func (s *Step) Element(op int, element int64) (bits uint32, diverges bool, err error) {
	o, err := s.at(op, Place{Element: element})
	if err != nil {
		return NaN, false, err
	}
	if Lanes(o) > 1 {
		sums, d, err := s.LaneSums(op, element)
		if err != nil || d {
			return NaN, d, err
		}
		bits, diverges = Combine(sums)
		return bits, diverges, nil
	}
	acc, diverges, err := s.Accumulators(op, element, 0)
	if err != nil {
		return NaN, false, err
	}
	return acc[len(acc)-1], diverges, nil
}

// segment is Compute at a place that exists; ok is false if it diverges.
func (s *Step) segment(o *program.Op, p Place, start uint32) (bits uint32, ok bool) {
	switch o.Kind {
	case program.RNG:
		return math.Float32bits(kernel.Uniform(s.Program, s.Seed, s.Number, o.Consts[0], p.Element)), true
	case program.Perm:
		return uint32(kernel.Row(s.Program, s.Seed, s.Number, p.Element)), true
	}
	ok = true
	in := make([][]read, len(o.In))
	for k := range o.In {
		in[k] = s.reads(o, k, p)
		for _, r := range in[k] {
			ok = ok && (o.In[k].Type == program.I32 || finite(r.bits))
		}
	}
	acc := start
	if p.Segment == 0 {
		acc = 0
		if o.Init != program.NoInit {
			acc = in[o.Init][0].bits
		}
	}
	if !ok || !finite(acc) {
		return 0, false
	}
	_, _, n := p.terms(o)
	f := newFrame(o)
	for t := range n {
		for k := range in {
			if k != int(o.Init) {
				f[program.RefOperand+k] = in[k][t].bits
			}
		}
		if acc, ok = f.join(o, acc, p.Segment == 0 && t == 0); !ok {
			return 0, false
		}
	}
	if o.Out == program.F32 {
		acc = canon(acc)
	}
	return acc, true
}

// frame holds bits by reference number.
type frame [64]uint32

func newFrame(o *program.Op) *frame {
	f := new(frame)
	for k, c := range o.Consts {
		f[program.RefConstF32+k], f[program.RefConstI32+k] = c, c
	}
	return f
}

// join evaluates the current term and joins it to acc, which becomes the value
// itself in a MAP and at the first term of a MAX.
func (f *frame) join(o *program.Op, acc uint32, first bool) (uint32, bool) {
	code := o.Body
	fused := o.Kind == program.Fold && o.Acc == program.FMA
	if fused {
		code = code[:len(code)-1]
	}
	v := f[program.RefOperand+len(o.In)-1]
	for j, t := range code {
		var ok bool
		if v, ok = f.run(t); !ok {
			return 0, false
		}
		f[program.RefResult+j] = v
	}
	x, y := math.Float32frombits(v), math.Float32frombits(acc)
	switch {
	case fused:
		last := o.Body[len(code)]
		y = f32.FMA(math.Float32frombits(f[last.A]), math.Float32frombits(f[last.B]), y)
	case o.Kind == program.Map:
		return v, true
	case o.Acc == program.Max:
		if first {
			return v, true
		}
		y = f32.Max(x, y)
	default:
		y = f32.Add(y, x)
	}
	return math.Float32bits(y), f32.Finite(y)
}

// run is the result of one instruction; ok is false where it has none.
func (f *frame) run(t program.Instr) (bits uint32, ok bool) {
	i, j, k := f[t.A], f[t.B], f[t.C]
	a, b, c := math.Float32frombits(i), math.Float32frombits(j), math.Float32frombits(k)
	m, n := int32(i), int32(j)
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
	case program.OpSELECT: // of either type
		if a != 0 {
			return j, true
		}
		return k, true
	case program.OpPOW2:
		v = f32.Pow2(m)
	case program.OpEXPO:
		e, ok := f32.Expo(a)
		return uint32(e), ok
	case program.OpEXP:
		v = f32.Exp(a)
	case program.OpLOG:
		v = f32.Log(a)
	case program.OpTANH:
		v = f32.Tanh(a)
	case program.OpIADD:
		return i + j, true
	case program.OpISUB:
		return i - j, true
	case program.OpIMUL:
		return i * j, true
	case program.OpIEQ:
		v = f32.IEQ(m, n)
	case program.OpILT:
		v = f32.ILT(m, n)
	case program.OpILE:
		v = f32.ILE(m, n)
	case program.OpI2F:
		v = f32.I2F(m)
	case program.OpF2I:
		e, ok := f32.F2I(a)
		return uint32(e), ok
	}
	return math.Float32bits(v), f32.Finite(v)
}

func finite(bits uint32) bool { return f32.Finite(math.Float32frombits(bits)) }

func canon(bits uint32) uint32 { return math.Float32bits(f32.Canon(math.Float32frombits(bits))) }
