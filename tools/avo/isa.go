package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// isa is one of the two vector instruction sets. Its methods hide in what they
// differ.
type isa struct {
	suffix string
	lanes  int // float32 in a register
}

func (v isa) wide() bool { return v.lanes == 16 }
func (v isa) bytes() int { return 4 * v.lanes }

func (v isa) reg() reg.VecVirtual {
	if v.wide() {
		return ZMM()
	}
	return YMM()
}

// low is the low half of x, as one register of half the width.
func (v isa) low(x reg.VecVirtual) reg.Register {
	if v.wide() {
		return x.(reg.Vec).AsY()
	}
	return x.(reg.Vec).AsX()
}

// constants are in memory, as many times as the widest register has lanes.
var constants = map[uint32]Mem{}

func bits(u uint32) Mem {
	m, ok := constants[u]
	if !ok {
		m = GLOBL(fmt.Sprintf("all%08x", u), RODATA|NOPTR)
		for i := range 16 {
			DATA(4*i, U32(u))
		}
		constants[u] = m
	}
	return m
}

func number(f float32) Mem { return bits(math.Float32bits(f)) }

// load is a register that holds m.
func (v isa) load(m Op) reg.VecVirtual {
	r := v.reg()
	VMOVUPS(m, r)
	return r
}

// to runs an instruction of three operands with a fresh destination.
func (v isa) to(instruction func(...Op), ops ...Op) reg.VecVirtual {
	d := v.reg()
	instruction(append(ops, d)...)
	return d
}

func (v isa) add(a, b Op) reg.VecVirtual { return v.to(VADDPS, b, a) }
func (v isa) sub(a, b Op) reg.VecVirtual { return v.to(VSUBPS, b, a) }
func (v isa) mul(a, b Op) reg.VecVirtual { return v.to(VMULPS, b, a) }
func (v isa) div(a, b Op) reg.VecVirtual { return v.to(VDIVPS, b, a) }

// max is a > b ? a : b, as the processor defines it; min likewise.
func (v isa) max(a, b Op) reg.VecVirtual { return v.to(VMAXPS, b, a) }
func (v isa) min(a, b Op) reg.VecVirtual { return v.to(VMINPS, b, a) }

// fma is a·b + c.
func (v isa) fma(a reg.VecVirtual, b, c Op) reg.VecVirtual {
	d := v.load(a)
	if r, ok := c.(reg.VecVirtual); ok {
		VFMADD213PS(r, v.reg2(b), d)
	} else {
		VFMADD213PS(c, v.reg2(b), d)
	}
	return d
}

// reg2 is x in a register.
func (v isa) reg2(x Op) reg.VecVirtual {
	if r, ok := x.(reg.VecVirtual); ok {
		return r
	}
	return v.load(x)
}

func (v isa) and(a, b Op) reg.VecVirtual {
	if v.wide() {
		return v.to(VPANDD, b, a)
	}
	return v.to(three(VPAND), b, a)
}

func (v isa) xor(a, b Op) reg.VecVirtual {
	if v.wide() {
		return v.to(VPXORD, b, a)
	}
	return v.to(three(VPXOR), b, a)
}

func (v isa) or(a, b Op) reg.VecVirtual {
	if v.wide() {
		return v.to(VPORD, b, a)
	}
	return v.to(three(VPOR), b, a)
}

// three is an instruction of three operands that takes them as a list.
func three(f func(a, b, c Op)) func(...Op) {
	return func(ops ...Op) { f(ops[0], ops[1], ops[2]) }
}

func (v isa) zero() reg.VecVirtual {
	d := v.reg()
	if v.wide() {
		VPXORD(d, d, d)
	} else {
		VXORPS(d, d, d)
	}
	return d
}

// Predicates of a comparison. An unordered pair is equal, less and less or equal
// to nothing, and different from everything.
const (
	equal     = 0
	less      = 1
	lessEqual = 2
	different = 4
)

// compare is a mask of the lanes where a has that relation to b.
func (v isa) compare(relation uint64, a, b Op) reg.Register {
	if v.wide() {
		m := K()
		VCMPPS(Imm(relation), b, a, m)
		return m
	}
	m := YMM()
	VCMPPS(Imm(relation), b, a, m)
	return m
}

// choose is yes in the lanes of m, no in the others.
func (v isa) choose(m reg.Register, yes, no Op) reg.VecVirtual {
	d := v.reg()
	if v.wide() {
		VBLENDMPS(yes, v.reg2(no), m, d)
	} else {
		VBLENDVPS(m, yes, v.reg2(no), d)
	}
	return d
}

// truth is 1 in the lanes of m, 0 in the others.
func (v isa) truth(m reg.Register) reg.VecVirtual {
	d := v.reg()
	if v.wide() {
		VMOVUPS_Z(number(1), m, d)
	} else {
		VANDPS(number(1), m, d)
	}
	return d
}

// broadcast fills a register with the float32 at m.
func (v isa) broadcast(m Op) reg.VecVirtual {
	d := v.reg()
	VBROADCASTSS(m, d)
	return d
}

// excess adds to carry what has its top bit set where x is an infinity or NaN:
// adding 1 to the largest exponent carries into the sign.
func (v isa) excess(carry, x reg.VecVirtual) {
	t := v.and(x, bits(1<<31-1))
	VPADDD(bits(1<<23), t, t)
	if v.wide() {
		VPORD(t, carry, carry)
	} else {
		VPOR(t, carry, carry)
	}
}

// anyNegative returns, as the function's result, whether some lane of carry has
// its top bit set: not zero then.
func (v isa) anyNegative(carry reg.VecVirtual) {
	r := GP32()
	if v.wide() {
		m := K()
		VPMOVD2M(carry, m)
		KMOVW(m, r)
	} else {
		VMOVMSKPS(carry, r)
	}
	VZEROUPPER()
	Store(r, ReturnIndex(0))
	RET()
}

// laneMasks has a register's lanes set, and then as many that are not.
var laneMasks *Mem

// lanesOf is a mask of the first flags/256 lanes.
func (v isa) lanesOf(flags reg.Register) reg.Register {
	n := GP64()
	MOVQ(flags, n)
	SHRQ(Imm(8), n)
	if v.wide() {
		ones := GP64()
		MOVQ(I32(-1), ones)
		low := GP64()
		BZHIQ(n, ones, low)
		m := K()
		KMOVW(low.As32(), m)
		return m
	}
	if laneMasks == nil {
		m := GLOBL("laneMasks", RODATA|NOPTR)
		for i := range 16 {
			DATA(4*i, U32(uint32(i/8)-1))
		}
		laneMasks = &m
	}
	table := GP64()
	LEAQ(laneMasks.Offset(32), table)
	NEGQ(n)
	m := YMM()
	VMOVUPS(Mem{Base: table, Index: n, Scale: 4}, m)
	return m
}

// loadSome reads the lanes of a mask to d, and sets the others to 0.
func (v isa) loadSome(m Mem, mask reg.Register, d reg.VecVirtual) {
	if v.wide() {
		VMOVUPS_Z(m, mask, d)
	} else {
		VMASKMOVPS(m, mask, d)
	}
}

// storeSome writes the lanes of a mask.
func (v isa) storeSome(x reg.VecVirtual, mask reg.Register, m Mem) {
	if v.wide() {
		VMOVUPS(x, mask, m)
	} else {
		VMASKMOVPS(x, mask, m)
	}
}

// keepSome sets the lanes outside of a mask to 0.
func (v isa) keepSome(x reg.VecVirtual, mask reg.Register) {
	if v.wide() {
		VMOVUPS_Z(x, mask, x)
	} else {
		VANDPS(mask, x, x)
	}
}
