package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// stripes is the number of lanes of a STRIPE32 fold.
const stripes = 32

// sums writes the folds of one output along its terms.
func sums(v isa) {
	function("stripeAdd"+v.suffix, "adds n blocks of 32 terms to 32 lanes.", "(lanes, a *float32, n int)")
	v.stripe(1, func(s reg.VecVirtual, x []Mem) { VADDPS(x[0], s, s) })
	function("stripeFMA"+v.suffix, "adds n blocks of 32 products to 32 lanes.", "(lanes, a, b *float32, n int)")
	v.stripe(2, func(s reg.VecVirtual, x []Mem) { VFMADD231PS(x[1], v.load(x[0]), s) })
	function("stripeMax"+v.suffix, "replaces each of 32 lanes by the largest of it and n terms.", "(lanes, a *float32, n int)")
	v.stripe(1, func(s reg.VecVirtual, x []Mem) { VMAXPS(s, v.load(x[0]), s) })
	function("treeAdd"+v.suffix, "adds 32 lanes in the halving tree.", "(lanes *float32) float32")
	v.tree(VADDPS)
	function("treeMax"+v.suffix, "is the largest of 32 lanes.", "(lanes *float32) float32")
	v.tree(VMAXPS)
}

func (v isa) stripe(args int, join func(s reg.VecVirtual, x []Mem)) {
	lanes := Load(Param("lanes"), GP64())
	var p []reg.Register
	for _, name := range []string{"a", "b"}[:args] {
		p = append(p, Load(Param(name), GP64()))
	}
	n := Load(Param("n"), GP64())
	var s []reg.VecVirtual
	for i := range stripes / v.lanes {
		s = append(s, v.load(Mem{Base: lanes, Disp: i * v.bytes()}))
	}
	TESTQ(n, n)
	JZ(LabelRef("end"))
	Label("block")
	for i := range s {
		var x []Mem
		for _, r := range p {
			x = append(x, Mem{Base: r, Disp: i * v.bytes()})
		}
		join(s[i], x)
	}
	for _, r := range p {
		ADDQ(U32(4*stripes), r)
	}
	DECQ(n)
	JNZ(LabelRef("block"))
	Label("end")
	for i := range s {
		VMOVUPS(s[i], Mem{Base: lanes, Disp: i * v.bytes()})
	}
	VZEROUPPER()
	RET()
}

// tree joins lane l to lane l+h, for h = 16, 8, 4, 2, 1.
func (v isa) tree(join func(...Op)) {
	lanes := Load(Param("lanes"), GP64())
	a := []reg.VecVirtual{YMM(), YMM(), YMM(), YMM()}
	for i := range a {
		VMOVUPS(Mem{Base: lanes, Disp: 32 * i}, a[i])
	}
	join(a[2], a[0], a[0])
	join(a[3], a[1], a[1])
	join(a[1], a[0], a[0])
	x, y := a[0].(reg.Vec).AsX(), XMM()
	VEXTRACTF128(Imm(1), a[0], y)
	join(y, x, x)
	VPSHUFD(Imm(0x4e), x, y)
	join(y, x, x)
	VPSHUFD(Imm(0xb1), x, y)
	join(y, x, x)
	VZEROUPPER()
	Store(x, ReturnIndex(0))
	RET()
}

// scans writes what looks at stored values.
func scans(v isa) {
	function("finite"+v.suffix, "is not zero where one of n·16 values is an infinity or NaN.", "(a *float32, n int) uint32")
	a, n := Load(Param("a"), GP64()), Load(Param("n"), GP64())
	carry := v.zero()
	Label("block")
	for i := range 16 / v.lanes {
		v.excess(carry, v.load(Mem{Base: a, Disp: i * v.bytes()}))
	}
	ADDQ(Imm(64), a)
	DECQ(n)
	JNZ(LabelRef("block"))
	v.anyNegative(carry)

	function("store"+v.suffix, "copies n·16 values without the sign of zeros. Its result is not zero where one is an infinity or NaN.", "(d, a *float32, n int) uint32")
	d, a, n := Load(Param("d"), GP64()), Load(Param("a"), GP64()), Load(Param("n"), GP64())
	carry, zero := v.zero(), v.zero()
	Label("block")
	for i := range 16 / v.lanes {
		x := v.add(zero, Mem{Base: a, Disp: i * v.bytes()})
		VMOVUPS(x, Mem{Base: d, Disp: i * v.bytes()})
		v.excess(carry, x)
	}
	ADDQ(Imm(64), a)
	ADDQ(Imm(64), d)
	DECQ(n)
	JNZ(LabelRef("block"))
	v.anyNegative(carry)

	function("prefetch"+v.suffix, "fetches n lanes, skip lanes behind p, into the fastest cache.", "(p *float32, skip, n int)")
	p, skip, n := Load(Param("p"), GP64()), Load(Param("skip"), GP64()), Load(Param("n"), GP64())
	LEAQ(Mem{Base: p, Index: skip, Scale: 4}, p)
	Label("line")
	PREFETCHT0(Mem{Base: p})
	ADDQ(Imm(64), p)
	SUBQ(Imm(16), n)
	JG(LabelRef("line"))
	RET()

	function("fill"+v.suffix, "sets n lanes, rounded up to whole registers.", "(d *float32, value float32, n int)")
	d, n = Load(Param("d"), GP64()), Load(Param("n"), GP64())
	x := v.reg()
	value, _ := Param("value").Resolve()
	VBROADCASTSS(value.Addr, x)
	i := GP64()
	XORQ(i, i)
	Label("lanes")
	VMOVUPS(x, Mem{Base: d, Index: i, Scale: 4})
	ADDQ(Imm(uint64(v.lanes)), i)
	CMPQ(i, n)
	JL(LabelRef("lanes"))
	VZEROUPPER()
	RET()
}
