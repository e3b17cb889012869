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

// rows writes folds of many outputs in one call.
func rows(v isa) {
	function("addRows"+v.suffix, "adds n rows of 64 terms, aRow bytes apart, to 64 sums, one after another.", "(d, a *float32, aRow, n int)")
	d, a, aRow, n := Load(Param("d"), GP64()), Load(Param("a"), GP64()), Load(Param("aRow"), GP64()), Load(Param("n"), GP64())
	var s []reg.VecVirtual
	for i := range 64 / v.lanes {
		s = append(s, v.load(Mem{Base: d, Disp: i * v.bytes()}))
	}
	TESTQ(n, n)
	JZ(LabelRef("end"))
	ahead := GP64()
	LEAQ(Mem{Base: a, Index: aRow, Scale: 8}, ahead)
	Label("row")
	for i := 0; i < 256; i += 64 {
		PREFETCHT0(Mem{Base: ahead, Disp: i})
	}
	for i := range s {
		VADDPS(Mem{Base: a, Disp: i * v.bytes()}, s[i], s[i])
	}
	ADDQ(aRow, a)
	ADDQ(aRow, ahead)
	DECQ(n)
	JNZ(LabelRef("row"))
	Label("end")
	for i := range s {
		VMOVUPS(s[i], Mem{Base: d, Disp: i * v.bytes()})
	}
	VZEROUPPER()
	RET()

	for _, two := range []bool{false, true} {
		name, doc, signature := "stripeRows", "is the sum of each of rows rows of n blocks of 32 terms, aRow bytes apart, in the order STRIPE32.", "(d, a *float32, aRow, rows, n int)"
		if two {
			name, doc, signature = "stripeDots", "is stripeRows of the products of two operands.", "(d, a *float32, aRow int, b *float32, bRow, rows, n int)"
		}
		function(name+v.suffix, doc, signature)
		d, rows := Load(Param("d"), GP64()), Load(Param("rows"), GP64())
		p, pitch := []reg.Register{Load(Param("a"), GP64())}, []reg.Register{Load(Param("aRow"), GP64())}
		if two {
			p, pitch = append(p, Load(Param("b"), GP64())), append(pitch, Load(Param("bRow"), GP64()))
		}
		Label("row")
		n := Load(Param("n"), GP64())
		var at []reg.Register
		for _, r := range p {
			x := GP64()
			MOVQ(r, x)
			at = append(at, x)
		}
		var s []reg.VecVirtual
		for range stripes / v.lanes {
			s = append(s, v.zero())
		}
		Label("block")
		for i := range s {
			if two {
				VFMADD231PS(Mem{Base: at[1], Disp: i * v.bytes()}, v.load(Mem{Base: at[0], Disp: i * v.bytes()}), s[i])
			} else {
				VADDPS(Mem{Base: at[0], Disp: i * v.bytes()}, s[i], s[i])
			}
		}
		for _, x := range at {
			ADDQ(U32(4*stripes), x)
		}
		DECQ(n)
		JNZ(LabelRef("block"))
		half := s
		if v.wide() { // 32 lanes in two registers: join them, then halves
			VADDPS(s[1], s[0], s[0])
			low, high := YMM(), YMM()
			VMOVAPS(v.low(s[0]), low)
			VEXTRACTF64X4(Imm(1), s[0], high)
			half = []reg.VecVirtual{low, high}
			VADDPS(half[1], half[0], half[0])
		} else {
			VADDPS(s[2], s[0], s[0])
			VADDPS(s[3], s[1], s[1])
			VADDPS(s[1], s[0], s[0])
		}
		x, y := half[0].(reg.Vec).AsX(), XMM()
		VEXTRACTF128(Imm(1), half[0], y)
		VADDPS(y, x, x)
		VPSHUFD(Imm(0x4e), x, y)
		VADDPS(y, x, x)
		VPSHUFD(Imm(0xb1), x, y)
		VADDPS(y, x, x)
		VMOVSS(x, Mem{Base: d})
		ADDQ(Imm(4), d)
		for i := range p {
			ADDQ(pitch[i], p[i])
		}
		DECQ(rows)
		JNZ(LabelRef("row"))
		VZEROUPPER()
		RET()
	}
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
