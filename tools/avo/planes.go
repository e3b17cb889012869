package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// planes writes the split of numbers into bytes by their significance, with AVX2.
func planes() {
	table := func(name string, words ...uint32) Mem {
		m := GLOBL(name, RODATA|NOPTR)
		for i := range 8 {
			DATA(4*i, U32(words[i%len(words)]))
		}
		return m
	}
	function("split32", "splits 32·n numbers and reports whether one is infinite, NaN or a negative zero.", "(p0, p1, p2, p3 *byte, src *uint32, n int) (bad uint32)")
	var p [4]reg.Register
	for i, name := range []string{"p0", "p1", "p2", "p3"} {
		p[i] = Load(Param(name), GP64())
	}
	src, n := Load(Param("src"), GP64()), Load(Param("n"), GP64())
	load := func(m Mem) reg.VecVirtual {
		x := YMM()
		VMOVDQU(m, x)
		return x
	}
	// Within four numbers the bytes of each significance come together, then those
	// of eight.
	gather := load(table("gatherBytes", 0x0c080400, 0x0d090501, 0x0e0a0602, 0x0f0b0703))
	join := load(table("joinLanes", 0, 4, 1, 5, 2, 6, 3, 7))
	exponent := load(table("exponentBits", 0x7f800000))
	sign := load(table("signBit", 1<<31))
	bad := YMM()
	VPXOR(bad, bad, bad)
	Label("group")
	var x [4]reg.VecVirtual
	for i := range x {
		x[i] = load(Mem{Base: src, Disp: 32 * i})
		t := YMM()
		VPAND(exponent, x[i], t)
		VPCMPEQD(exponent, t, t)
		VPOR(t, bad, bad)
		VPCMPEQD(sign, x[i], t)
		VPOR(t, bad, bad)
		VPSHUFB(gather, x[i], x[i])
		VPERMD(x[i], join, x[i])
	}
	for odd := range 2 { // the bytes 0 and 2, then 1 and 3
		lo, hi, t := YMM(), YMM(), YMM()
		for i, y := range []reg.VecVirtual{lo, hi} {
			if odd == 0 {
				VPUNPCKLQDQ(x[2*i+1], x[2*i], y)
			} else {
				VPUNPCKHQDQ(x[2*i+1], x[2*i], y)
			}
		}
		VPERM2I128(Imm(0x20), hi, lo, t)
		VMOVDQU(t, Mem{Base: p[odd]})
		VPERM2I128(Imm(0x31), hi, lo, t)
		VMOVDQU(t, Mem{Base: p[odd+2]})
	}
	ADDQ(Imm(128), src)
	for _, r := range p {
		ADDQ(Imm(32), r)
	}
	DECQ(n)
	JNZ(LabelRef("group"))
	result := GP32()
	VPMOVMSKB(bad, result)
	Store(result, ReturnIndex(0))
	VZEROUPPER()
	RET()
}
