package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// packs writes the copies that lay out panels of matrix products.
func packs() {
	for _, width := range []int{32, 16, 8, 4, 2} {
		copyRows(width)
	}
	transpose(4)
	transpose(2)
}

// pause writes the wait of a thread that looks out for another one.
func pause() {
	function("Pause", "does nothing n times, n > 0, and leaves the processor to others meanwhile.", "(n int)")
	n := Load(Param("n"), GP64())
	Label("loop")
	PAUSE()
	DECQ(n)
	JNZ(LabelRef("loop"))
	RET()
}

// copyRows writes a copy of n short rows.
func copyRows(width int) {
	function(fmt.Sprintf("copyRows%d", width), fmt.Sprintf("copies n rows of %d elements; dRow and sRow are the bytes from one to the next.", width),
		"(d *float32, dRow int, s *float32, sRow, n int)")
	d, dRow := Load(Param("d"), GP64()), Load(Param("dRow"), GP64())
	s, sRow := Load(Param("s"), GP64()), Load(Param("sRow"), GP64())
	n := Load(Param("n"), GP64())
	TESTQ(n, n)
	JZ(LabelRef("end"))
	ahead := GP64() // what will be read some rows later
	MOVQ(sRow, ahead)
	SHLQ(Imm(4), ahead)
	ADDQ(s, ahead)
	Label("row")
	for i := 0; i < width; i += 16 {
		PREFETCHT0(Mem{Base: ahead, Disp: 4 * i})
	}
	ADDQ(sRow, ahead)
	switch width {
	case 2:
		x := GP64()
		MOVQ(Mem{Base: s}, x)
		MOVQ(x, Mem{Base: d})
	case 4:
		x := XMM()
		VMOVUPS(Mem{Base: s}, x)
		VMOVUPS(x, Mem{Base: d})
	default:
		var list []reg.VecVirtual
		for i := range width / 8 {
			x := YMM()
			VMOVUPS(Mem{Base: s, Disp: 32 * i}, x)
			list = append(list, x)
		}
		for i, x := range list {
			VMOVUPS(x, Mem{Base: d, Disp: 32 * i})
		}
	}
	ADDQ(sRow, s)
	ADDQ(dRow, d)
	DECQ(n)
	JNZ(LabelRef("row"))
	Label("end")
	VZEROUPPER()
	RET()
}

// transpose writes a transposition of four rows, of which the first so many are
// kept.
func transpose(kept int) {
	function(fmt.Sprintf("transpose%d", kept), fmt.Sprintf("lays %d of four rows of n elements side by side: element i of them at d + i·dRow bytes.", kept),
		"(d *float32, dRow int, s0, s1, s2, s3 *float32, n int)")
	d, dRow := Load(Param("d"), GP64()), Load(Param("dRow"), GP64())
	var s [4]reg.Register
	for i := range s {
		s[i] = Load(Param(fmt.Sprintf("s%d", i)), GP64())
	}
	n := Load(Param("n"), GP64())
	store := func(x reg.VecVirtual) {
		if kept == 4 {
			VMOVUPS(x, Mem{Base: d})
		} else {
			VMOVLPS(x, Mem{Base: d})
		}
		ADDQ(dRow, d)
	}
	CMPQ(n, Imm(8))
	JL(LabelRef("rest"))
	Label("eight")
	var r [4]reg.VecVirtual
	for i := range r {
		r[i] = YMM()
		VMOVUPS(Mem{Base: s[i]}, r[i])
	}
	lo01, hi01, lo23, hi23 := YMM(), YMM(), YMM(), YMM()
	VUNPCKLPS(r[1], r[0], lo01)
	VUNPCKHPS(r[1], r[0], hi01)
	VUNPCKLPS(r[3], r[2], lo23)
	VUNPCKHPS(r[3], r[2], hi23)
	var t [4]reg.VecVirtual // columns i and i+4
	for i, p := range [4]struct {
		a, b reg.VecVirtual
		imm  uint64
	}{{lo01, lo23, 0x44}, {lo01, lo23, 0xee}, {hi01, hi23, 0x44}, {hi01, hi23, 0xee}} {
		t[i] = YMM()
		VSHUFPS(Imm(p.imm), p.b, p.a, t[i])
	}
	for _, x := range t {
		if kept == 4 {
			VMOVUPS(x.(reg.Vec).AsX(), Mem{Base: d})
		} else {
			VMOVLPS(x.(reg.Vec).AsX(), Mem{Base: d})
		}
		ADDQ(dRow, d)
	}
	for _, x := range t {
		upper := XMM()
		VEXTRACTF128(Imm(1), x, upper)
		store(upper)
	}
	for i := range s {
		ADDQ(Imm(32), s[i])
	}
	SUBQ(Imm(8), n)
	CMPQ(n, Imm(8))
	JGE(LabelRef("eight"))
	Label("rest")
	TESTQ(n, n)
	JZ(LabelRef("end"))
	Label("one")
	for i := range kept {
		x := GP32()
		MOVL(Mem{Base: s[i]}, x)
		MOVL(x, Mem{Base: d, Disp: 4 * i})
	}
	for i := range s {
		ADDQ(Imm(4), s[i])
	}
	ADDQ(dRow, d)
	DECQ(n)
	JNZ(LabelRef("one"))
	Label("end")
	VZEROUPPER()
	RET()
}
