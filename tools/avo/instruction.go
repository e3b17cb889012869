package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// instructions writes one function for each instruction of a body. It goes over
// n lanes, rounded up to whole registers.
func instructions(v isa) {
	type regs = []reg.VecVirtual
	for _, o := range []struct {
		name string
		args int
		do   func(x regs) reg.VecVirtual
	}{
		{"add", 2, func(x regs) reg.VecVirtual { return v.add(x[0], x[1]) }},
		{"sub", 2, func(x regs) reg.VecVirtual { return v.sub(x[0], x[1]) }},
		{"mul", 2, func(x regs) reg.VecVirtual { return v.mul(x[0], x[1]) }},
		{"div", 2, func(x regs) reg.VecVirtual { return v.div(x[0], x[1]) }},
		{"sqrt", 1, func(x regs) reg.VecVirtual { return v.to(VSQRTPS, x[0]) }},
		{"fma", 3, func(x regs) reg.VecVirtual { VFMADD213PS(x[2], x[1], x[0]); return x[0] }},
		{"neg", 1, func(x regs) reg.VecVirtual { return v.xor(x[0], bits(1<<31)) }},
		{"abs", 1, func(x regs) reg.VecVirtual { return v.and(x[0], bits(1<<31-1)) }},
		{"max", 2, func(x regs) reg.VecVirtual { return v.max(x[0], x[1]) }},
		{"min", 2, func(x regs) reg.VecVirtual { return v.min(x[0], x[1]) }},
		{"lt", 2, func(x regs) reg.VecVirtual { return v.truth(v.compare(less, x[0], x[1])) }},
		{"le", 2, func(x regs) reg.VecVirtual { return v.truth(v.compare(lessEqual, x[0], x[1])) }},
		{"eq", 2, func(x regs) reg.VecVirtual { return v.truth(v.compare(equal, x[0], x[1])) }},
		{"choose", 3, func(x regs) reg.VecVirtual { return v.choose(v.compare(different, x[0], v.zero()), x[1], x[2]) }},
		{"pow2", 1, func(x regs) reg.VecVirtual { return v.pow2(x[0]) }},
		{"exp", 1, func(x regs) reg.VecVirtual { return v.exp(x[0]) }},
		{"log", 1, func(x regs) reg.VecVirtual { return v.log(x[0]) }},
		{"tanh", 1, func(x regs) reg.VecVirtual { return v.tanh(x[0]) }},
		{"iadd", 2, func(x regs) reg.VecVirtual { return v.to(VPADDD, x[1], x[0]) }},
		{"isub", 2, func(x regs) reg.VecVirtual { return v.to(VPSUBD, x[1], x[0]) }},
		{"imul", 2, func(x regs) reg.VecVirtual { return v.to(VPMULLD, x[1], x[0]) }},
		{"ieq", 2, func(x regs) reg.VecVirtual { return v.truth(v.integers(VPCMPEQD, x[0], x[1])) }},
		{"ilt", 2, func(x regs) reg.VecVirtual { return v.truth(v.integers(VPCMPGTD, x[1], x[0])) }},
		{"ile", 2, func(x regs) reg.VecVirtual {
			return v.sub(v.load(number(1)), v.truth(v.integers(VPCMPGTD, x[0], x[1])))
		}},
		{"i2f", 1, func(x regs) reg.VecVirtual { return v.to(VCVTDQ2PS, x[0]) }},
	} {
		function(o.name+v.suffix, "is an instruction on n lanes, see Instruction.", "(d, a, b, c *float32, n int)")
		d := Load(Param("d"), GP64())
		var args []reg.Register
		for _, name := range []string{"a", "b", "c"}[:o.args] {
			args = append(args, Load(Param(name), GP64()))
		}
		n := Load(Param("n"), GP64())
		i := GP64()
		XORQ(i, i)
		Label("lanes")
		var x regs
		for _, p := range args {
			x = append(x, v.load(Mem{Base: p, Index: i, Scale: 4}))
		}
		if o.name == "exp" {
			v.skipZeros(x[0], Mem{Base: d, Index: i, Scale: 4})
		}
		VMOVUPS(o.do(x), Mem{Base: d, Index: i, Scale: 4})
		if o.name == "exp" {
			Label("next")
		}
		ADDQ(Imm(uint64(v.lanes)), i)
		CMPQ(i, n)
		JL(LabelRef("lanes"))
		VZEROUPPER()
		RET()
	}
}

// skipZeros writes zeros to d and goes to the next lanes where all of x are at most
// -104, as where attention is masked: their powers are zero.
func (v isa) skipZeros(x reg.VecVirtual, d Mem) {
	some := v.compare(less, v.load(number(-104)), x)
	if v.wide() {
		KORTESTW(some, some)
	} else {
		m := GP32()
		VMOVMSKPS(some, m)
		TESTL(m, m)
	}
	JNZ(LabelRef("some"))
	VMOVUPS(v.zero(), d)
	JMP(LabelRef("next"))
	Label("some")
}

// integers compares int32; a > b for VPCMPGTD.
func (v isa) integers(instruction func(...Op), a, b Op) reg.Register {
	if v.wide() {
		m := K()
		instruction(b, a, m)
		return m
	}
	m := YMM()
	instruction(b, a, m)
	return m
}

// power is 2^n for integers n in -126 … 127.
func (v isa) power(n reg.VecVirtual) reg.VecVirtual {
	d := v.to(VPADDD, bits(127), n)
	VPSLLD(Imm(23), d, d)
	return d
}

// pow2 is power, and NaN outside its range.
func (v isa) pow2(n reg.VecVirtual) reg.VecVirtual {
	p := v.power(n)
	low := v.integers(VPCMPGTD, v.load(bits(0xffffff82)), n) // -126 > n
	p = v.choose(low, bits(0x7fc00000), p)
	high := v.integers(VPCMPGTD, n, v.load(bits(127)))
	return v.choose(high, bits(0x7fc00000), p)
}

// Constants of the functions: docs/arithmetic.md.
var (
	toInteger = number(12582912)
	ln2Hi     = bits(0x3f317218)
	minusHi   = bits(0xbf317218)
	ln2Lo     = bits(0xb102e308)
	minusLo   = bits(0x3102e308)
	invLn2    = bits(0x3fb8aa3b)
	half      = number(0.5)

	expTerms  = []uint32{0x3efffffe, 0x3e2aaa49, 0x3d2aac79, 0x3c091cf1, 0x3ab51217}
	logTerms  = []uint32{0x3eaaaaaa, 0xbe800113, 0x3e4cd004, 0xbe2a3922, 0x3e116d0f, 0xbe06c2a1, 0x3e02adb4, 0xbd9c5abe}
	tanhTerms = []uint32{0xbeaaaaaa, 0x3e088833, 0xbd5cf748, 0x3cb1c5ad, 0xbc05fa80, 0x3b0c70f4}
)

// round is a·b rounded to the nearest integer.
func (v isa) round(a reg.VecVirtual, b Mem) reg.VecVirtual {
	return v.sub(v.fma(a, b, toInteger), toInteger)
}

// polynomial is Horner's rule, one FMA a step.
func (v isa) polynomial(x reg.VecVirtual, c []uint32) reg.VecVirtual {
	y := v.load(bits(c[len(c)-1]))
	for i := len(c) - 2; i >= 0; i-- {
		VFMADD213PS(bits(c[i]), x, y)
	}
	return y
}

func (v isa) integer(x reg.VecVirtual) reg.VecVirtual { return v.to(VCVTTPS2DQ, x) }

func (v isa) exp(x reg.VecVirtual) reg.VecVirtual {
	x = v.max(x, number(-104))
	x = v.min(x, number(89))
	n := v.round(x, invLn2)
	r := v.fma(n, minusHi, x)
	r = v.fma(n, minusLo, r)
	p := v.add(v.fma(v.polynomial(r, expTerms), v.mul(r, r), r), number(1))
	h := v.round(n, half)
	p = v.mul(p, v.power(v.integer(h)))
	return v.mul(p, v.power(v.integer(v.sub(n, h))))
}

// log splits x = m·2^e by its bits instead of by exact products.
func (v isa) log(x reg.VecVirtual) reg.VecVirtual {
	tiny := v.compare(less, x, number(0x1p-126))
	y := v.choose(tiny, v.mul(x, number(0x1p24)), x)
	k := v.to(VPSRLD, Imm(23), y)
	k = v.to(VPSUBD, v.choose(tiny, bits(127+24), v.load(bits(127))), k)
	e := v.to(VCVTDQ2PS, k)
	m := v.or(v.and(y, bits(0x7fffff)), number(1))

	big := v.compare(less, v.load(bits(0x3fb504f3)), m)
	m = v.choose(big, v.mul(m, half), m)
	e = v.choose(big, v.add(e, number(1)), e)
	t := v.sub(m, number(1))
	s := v.mul(t, t)
	z := v.mul(v.mul(s, t), v.polynomial(t, logTerms))
	z = v.fma(e, ln2Lo, z)
	z = v.fma(s, number(-0.5), z)
	z = v.add(t, z)
	z = v.fma(e, ln2Hi, z)
	z = v.choose(v.compare(less, v.zero(), x), z, bits(0x7fc00000))
	return v.choose(v.compare(lessEqual, x, bits(0x7f7fffff)), z, bits(0x7fc00000))
}

func (v isa) tanh(x reg.VecVirtual) reg.VecVirtual {
	a := v.min(v.and(x, bits(1<<31-1)), number(9.125))
	z := v.min(a, number(0.625))
	s := v.mul(z, z)
	low := v.fma(v.mul(z, s), v.polynomial(s, tanhTerms), z)
	high := v.sub(v.load(number(1)), v.div(v.load(number(2)), v.add(v.exp(v.add(a, a)), number(1))))
	r := v.choose(v.compare(less, a, number(0.625)), low, high)
	return v.choose(v.compare(less, x, v.zero()), v.xor(r, bits(1<<31)), r)
}
