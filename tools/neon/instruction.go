package main

import "math"

// instructions writes one function for each instruction of a body. It goes over n
// lanes, rounded up to whole registers. Arguments are in V0, V1 and V2, the result
// is in V0.
func (g *generator) instructions() {
	truth := func(op uint32, n, m int) func() {
		return func() {
			g.three(op, 0, n, m)
			g.constant(3, math.Float32bits(1))
			g.three(and, 0, 0, 3)
		}
	}
	two := func(op uint32) func() { return func() { g.three(op, 0, 0, 1) } }
	one := func(op uint32) func() { return func() { g.two(op, 0, 0) } }
	for _, o := range []struct {
		name string
		args int
		do   func()
	}{
		{"add", 2, two(fadd)},
		{"sub", 2, two(fsub)},
		{"mul", 2, two(fmul)},
		{"div", 2, two(fdiv)},
		{"sqrt", 1, one(fsqrt)},
		{"fma", 3, func() { g.fma(2, 0, 1); g.move(0, 2) }},
		{"neg", 1, one(fneg)},
		{"abs", 1, one(fabs)},
		{"max", 2, func() { g.three(fcmgt, 3, 0, 1); g.three(bsl, 3, 0, 1); g.move(0, 3) }},
		{"min", 2, func() { g.three(fcmgt, 3, 1, 0); g.three(bsl, 3, 0, 1); g.move(0, 3) }},
		{"lt", 2, truth(fcmgt, 1, 0)},
		{"le", 2, truth(fcmge, 1, 0)},
		{"eq", 2, truth(fcmeq, 0, 1)},
		{"choose", 3, func() { // 0 chooses the last one, of either sign; not a number the first
			g.zero(3)
			g.three(fcmeq, 3, 0, 3)
			g.three(bsl, 3, 2, 1)
			g.move(0, 3)
		}},
		{"iadd", 2, two(iadd)},
		{"isub", 2, two(isub)},
		{"imul", 2, two(imul)},
		{"ieq", 2, truth(cmeq, 0, 1)},
		{"ilt", 2, truth(cmgt, 1, 0)},
		{"ile", 2, truth(cmge, 1, 0)},
		{"i2f", 1, one(scvtf)},
		{"pow2", 1, func() {
			g.constant(1, 127)
			g.three(cmgt, 2, 0, 1)
			g.constant(3, 0xffffff82) // -126
			g.three(cmgt, 3, 3, 0)
			g.three(orr, 2, 2, 3)
			g.three(iadd, 0, 0, 1)
			g.two(shl23, 0, 0)
			g.constant(1, notNumber)
			g.three(bsl, 2, 1, 0)
			g.move(0, 2)
		}},
		{"log", 1, g.log},
		{"exp", 1, func() { g.exp(0) }},
		{"tanh", 1, g.tanh},
	} {
		arg := g.function(o.name, "is an instruction on n lanes, see Instruction.", "d *float32, a *float32, b *float32, c *float32, n int", "")
		g.line("MOVD %s, R0", arg("d"))
		for i, name := range []string{"a", "b", "c"}[:o.args] {
			g.line("MOVD %s, R%d", arg(name), 1+i)
		}
		g.line("MOVD %s, R4", arg("n"))
		g.label("lanes")
		for i := range o.args {
			g.line("VLD1.P 16(R%d), [V%d.S4]", 1+i, i)
		}
		o.do()
		g.line("VST1.P [V0.S4], 16(R0)")
		g.line("SUBS $%d, R4, R4", lanes)
		g.line("BGT lanes")
		g.line("RET")
	}
}

// Constants of the functions: docs/arithmetic.md.
const (
	toInteger = 12582912
	notNumber = 0x7fc00000
	ln2Hi     = 0x3f317218
	ln2Lo     = 0xb102e308
	minusHi   = 0xbf317218
	minusLo   = 0x3102e308
	invLn2    = 0x3fb8aa3b
)

var (
	expTerms  = []uint32{0x3efffffe, 0x3e2aaa49, 0x3d2aac79, 0x3c091cf1, 0x3ab51217}
	logTerms  = []uint32{0x3eaaaaaa, 0xbe800113, 0x3e4cd004, 0xbe2a3922, 0x3e116d0f, 0xbe06c2a1, 0x3e02adb4, 0xbd9c5abe}
	tanhTerms = []uint32{0xbeaaaaaa, 0x3e088833, 0xbd5cf748, 0x3cb1c5ad, 0xbc05fa80, 0x3b0c70f4}
)

func (g *generator) number(d int, f float32) { g.constant(d, math.Float32bits(f)) }

// clamp writes x = max(x, f) or min(x, f): V30 and V31 change.
func (g *generator) clamp(x int, f float32, smallest bool) {
	g.number(30, f)
	if smallest {
		g.three(fcmgt, 31, x, 30)
	} else {
		g.three(fcmgt, 31, 30, x)
	}
	g.three(bsl, 31, x, 30)
	g.move(x, 31)
}

// polynomial writes y = Horner's rule in x, one FMA a step. V31 changes.
func (g *generator) polynomial(y, x int, c []uint32) {
	g.constant(y, c[len(c)-1])
	for i := len(c) - 2; i >= 0; i-- {
		g.constant(31, c[i])
		g.fma(31, y, x)
		g.move(y, 31)
	}
}

// round writes d = a·b rounded to the nearest integer; b is in V30 and changes.
func (g *generator) round(d, a int) {
	g.number(31, toInteger)
	g.move(d, 31)
	g.fma(d, a, 30)
	g.three(fsub, d, d, 31)
}

// power writes d = 2^n for a float32 n that is an integer in -126 … 127. V31
// changes.
func (g *generator) power(d, n int) {
	g.two(fcvtzs, d, n)
	g.constant(31, 127)
	g.three(iadd, d, d, 31)
	g.two(shl23, d, d)
}

// exp writes x = e^x. V20 … V31 change.
func (g *generator) exp(x int) {
	const n, r, p, h, t = 20, 21, 22, 23, 24
	g.clamp(x, -104, true)
	g.clamp(x, 89, false)
	g.constant(30, invLn2)
	g.round(n, x)
	g.move(r, x)
	g.constant(30, minusHi)
	g.fma(r, n, 30)
	g.constant(30, minusLo)
	g.fma(r, n, 30)
	g.polynomial(p, r, expTerms)
	g.three(fmul, t, r, r)
	g.move(31, r)
	g.fma(31, p, t)
	g.number(30, 1)
	g.three(fadd, p, 31, 30)
	g.number(30, 0.5)
	g.round(h, n)
	g.power(t, h)
	g.three(fmul, p, p, t)
	g.three(fsub, n, n, h)
	g.power(t, n)
	g.three(fmul, x, p, t)
}

// tanh writes V0 = tanh(V0).
func (g *generator) tanh() {
	const x, a, z, s, low, high, c = 0, 1, 2, 3, 4, 5, 6
	g.two(fabs, a, x)
	g.clamp(a, 9.125, false)
	g.move(z, a)
	g.clamp(z, 0.625, false)
	g.three(fmul, s, z, z)
	g.polynomial(low, s, tanhTerms)
	g.three(fmul, s, z, s)
	g.fma(z, s, low)
	g.three(fadd, high, a, a)
	g.exp(high)
	g.number(c, 1)
	g.three(fadd, high, high, c)
	g.number(7, 2)
	g.three(fdiv, high, 7, high)
	g.three(fsub, high, c, high)
	g.number(c, 0.625)
	g.three(fcmgt, c, c, a) // small
	g.three(bsl, c, z, high)
	g.zero(7)
	g.three(fcmgt, 7, 7, x) // negative
	g.two(fneg, a, c)
	g.three(bsl, 7, a, c)
	g.move(0, 7)
}

// log writes V0 = log(V0). It splits x = m·2^e by its bits.
func (g *generator) log() {
	const x, tiny, y, k, e, m, big, t, s, z, c = 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18
	choose := func(mask, yes, no int) { // to where the mask is
		g.three(bsl, mask, yes, no)
	}
	g.number(c, 0x1p-126)
	g.three(fcmgt, tiny, c, x)
	g.number(c, 0x1p24)
	g.three(fmul, c, x, c)
	g.move(y, tiny)
	choose(y, c, x)
	g.two(ushr23, k, y)
	g.constant(c, 127+24)
	g.constant(19, 127)
	choose(tiny, c, 19)
	g.three(isub, k, k, tiny)
	g.two(scvtf, e, k)
	g.constant(c, 0x7fffff)
	g.three(and, m, y, c)
	g.number(c, 1)
	g.three(orr, m, m, c)
	g.constant(19, 0x3fb504f3)
	g.three(fcmgt, big, m, 19)
	g.three(fadd, 19, e, c)
	g.move(tiny, big)
	choose(tiny, 19, e)
	g.move(e, tiny)
	g.number(19, 0.5)
	g.three(fmul, 19, m, 19)
	choose(big, 19, m)
	g.three(fsub, t, big, c)
	g.three(fmul, s, t, t)
	g.three(fmul, z, s, t)
	g.polynomial(19, t, logTerms)
	g.three(fmul, z, z, 19)
	g.constant(c, ln2Lo)
	g.fma(z, e, c)
	g.number(c, -0.5)
	g.fma(z, s, c)
	g.three(fadd, z, t, z)
	g.constant(c, ln2Hi)
	g.fma(z, e, c)
	g.constant(19, notNumber)
	g.zero(c)
	g.three(fcmgt, c, x, c)
	choose(c, z, 19)
	g.constant(k, 0x7f7fffff)
	g.three(fcmge, k, k, x)
	choose(k, c, 19)
	g.move(0, k)
}
