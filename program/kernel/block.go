package kernel

import (
	"math"
	"unsafe"

	"lode/program"
	"lode/program/f32"
	"lode/program/kernel/internal/simd"
)

// enter readies w for blocks of b.
func (w *worker) enter(b *body) {
	for _, c := range b.consts {
		w.f[c.reg], w.i[c.reg] = c.f, c.i
		w.at[c.reg] = &c.f[0]
	}
	for _, s := range b.steps {
		w.f[s.d], w.i[s.d] = w.floats(s.d, width), w.integers(s.d, width)
		w.at[s.d] = &w.own[s.d][0]
	}
}

// evaluate runs b on a block of n lanes. It reports whether all values that it
// looked at were finite.
func (w *worker) evaluate(b *body, n int) bool {
	finite := true
	if len(b.steps) > 0 && w.set != nil {
		for k := range b.operands {
			if w.at[k] = unsafe.SliceData(w.f[k]); b.integers.has(uint8(k)) {
				w.at[k] = (*float32)(unsafe.Pointer(unsafe.SliceData(w.i[k])))
			}
		}
	}
	for k := range b.steps {
		s := &b.steps[k]
		if s.vector != nil {
			s.vector(w.at[s.d], w.at[s.a], w.at[s.b], w.at[s.c], n) // rounded up to whole registers
		} else if !w.instruction(s, n) {
			finite = false
		}
		if s.check && !w.allFinite(w.f[s.d][:n]) {
			finite = false
		}
	}
	return finite
}

// instruction runs s on n lanes. It reports whether an integer result was defined
// in all of them.
func (w *worker) instruction(s *step, n int) bool {
	d := w.floats(s.d, n)
	switch s.op {
	case program.OpADD:
		a, b := w.f[s.a][:n], w.f[s.b][:n]
		for i := range d {
			d[i] = float32(a[i] + b[i])
		}
	case program.OpSUB:
		a, b := w.f[s.a][:n], w.f[s.b][:n]
		for i := range d {
			d[i] = float32(a[i] - b[i])
		}
	case program.OpMUL:
		a, b := w.f[s.a][:n], w.f[s.b][:n]
		for i := range d {
			d[i] = float32(a[i] * b[i])
		}
	case program.OpDIV:
		a, b := w.f[s.a][:n], w.f[s.b][:n]
		for i := range d {
			d[i] = float32(a[i] / b[i])
		}
	case program.OpFMA:
		fmaBlock(d, w.f[s.a][:n], w.f[s.b][:n], w.f[s.c][:n])
	case program.OpSQRT:
		apply(d, w.f[s.a], f32.Sqrt)
	case program.OpNEG:
		apply(d, w.f[s.a], f32.Neg)
	case program.OpABS:
		apply(d, w.f[s.a], f32.Abs)
	case program.OpMAX:
		apply2(d, w.f[s.a], w.f[s.b], f32.Max)
	case program.OpMIN:
		apply2(d, w.f[s.a], w.f[s.b], f32.Min)
	case program.OpLT:
		apply2(d, w.f[s.a], w.f[s.b], f32.LT)
	case program.OpLE:
		apply2(d, w.f[s.a], w.f[s.b], f32.LE)
	case program.OpEQ:
		apply2(d, w.f[s.a], w.f[s.b], f32.EQ)
	case program.OpEXP:
		apply(d, w.f[s.a], f32.Exp)
	case program.OpLOG:
		apply(d, w.f[s.a], f32.Log)
	case program.OpTANH:
		apply(d, w.f[s.a], f32.Tanh)
	case program.OpPOW2:
		apply(d, w.i[s.a], f32.Pow2)
	case program.OpI2F:
		apply(d, w.i[s.a], f32.I2F)
	case program.OpIEQ:
		apply2(d, w.i[s.a], w.i[s.b], f32.IEQ)
	case program.OpILT:
		apply2(d, w.i[s.a], w.i[s.b], f32.ILT)
	case program.OpILE:
		apply2(d, w.i[s.a], w.i[s.b], f32.ILE)
	case program.OpSELECT:
		if s.integer {
			choose(w.integers(s.d, n), w.f[s.a], w.i[s.b], w.i[s.c], f32.SelectI)
		} else {
			choose(d, w.f[s.a], w.f[s.b], w.f[s.c], f32.Select)
		}
	case program.OpIADD:
		apply2(w.integers(s.d, n), w.i[s.a], w.i[s.b], func(a, b int32) int32 { return a + b })
	case program.OpISUB:
		apply2(w.integers(s.d, n), w.i[s.a], w.i[s.b], func(a, b int32) int32 { return a - b })
	case program.OpIMUL:
		apply2(w.integers(s.d, n), w.i[s.a], w.i[s.b], func(a, b int32) int32 { return a * b })
	case program.OpEXPO:
		return applyDefined(w.integers(s.d, n), w.f[s.a], f32.Expo)
	case program.OpF2I:
		return applyDefined(w.integers(s.d, n), w.f[s.a], f32.F2I)
	}
	return true
}

// apply sets d[i] = f(a[i]).
func apply[A, D float32 | int32](d []D, a []A, f func(A) D) {
	a = a[:len(d)]
	for i := range d {
		d[i] = f(a[i])
	}
}

// apply2 sets d[i] = f(a[i], b[i]).
func apply2[A, D float32 | int32](d []D, a, b []A, f func(A, A) D) {
	a, b = a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = f(a[i], b[i])
	}
}

// applyDefined sets d[i] = f(a[i]) and reports whether f was defined everywhere.
func applyDefined(d []int32, a []float32, f func(float32) (int32, bool)) bool {
	a = a[:len(d)]
	defined := true
	for i := range d {
		n, ok := f(a[i])
		d[i] = n
		defined = defined && ok
	}
	return defined
}

// choose sets d[i] = f(c[i], a[i], b[i]).
func choose[T float32 | int32](d []T, c []float32, a, b []T, f func(c float32, a, b T) T) {
	c, a, b = c[:len(d)], a[:len(d)], b[:len(d)]
	for i := range d {
		d[i] = f(c[i], a[i], b[i])
	}
}

// fmaBlock sets d[i] = f32.FMA(a[i], b[i], c[i]); the comment there says why the
// short way is right. d may be c.
func fmaBlock(d, a, b, c []float32) {
	a, b, c = a[:len(d)], b[:len(d)], c[:len(d)]
	for i := range d {
		p := float64(float64(a[i]) * float64(b[i]))
		q := float64(c[i])
		s := float64(p + q)
		if u := math.Float64bits(s); u&f32.LowBits != f32.HalfWay && u<<1-1 >= f32.TinyBits<<1-1 {
			d[i] = float32(s)
		} else {
			d[i] = f32.RoundSum(p, q, s)
		}
	}
}

// store writes canonical values to out and reports whether all were finite.
func (w *worker) store(out, v []float32) bool {
	v = v[:len(out)]
	finite := true
	if n := len(out) / simd.Widest; w.set != nil && n > 0 {
		finite = w.set.Store(&out[0], &v[0], n) == 0
		out, v = out[n*simd.Widest:], v[n*simd.Widest:]
	}
	var carry uint32
	for i := range out {
		x := f32.Canon(v[i])
		out[i] = x
		carry |= infinite(x)
	}
	return finite && carry>>31 == 0
}

// allFinite reports whether no element is an infinity or NaN.
func (w *worker) allFinite(v []float32) bool {
	finite := true
	if n := len(v) / simd.Widest; w.set != nil && n > 0 {
		finite = w.set.Finite(&v[0], n) == 0
		v = v[n*simd.Widest:]
	}
	return finite && allFinite(v)
}

// fma sets d[i] = a[i]·b[i] + c[i], in blocks of lanes.
func (w *worker) fma(d, a, b, c []float32) {
	if w.set != nil {
		w.set.Instructions[program.OpFMA](&d[0], &a[0], &b[0], &c[0], len(d))
		return
	}
	fmaBlock(d, a, b, c)
}

// add sets d[i] = a[i] + b[i], in blocks of lanes.
func (w *worker) add(d, a, b []float32) {
	if w.set != nil {
		w.set.Instructions[program.OpADD](&d[0], &a[0], &b[0], nil, len(d))
		return
	}
	for i := range d {
		d[i] = float32(a[i] + b[i])
	}
}
