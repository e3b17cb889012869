package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// products writes the micro-kernels of matrix products, of every height and
// width that tiles are cut into.
func products(v isa) {
	heights := []int{6, 4, 2, 1}
	if v.wide() {
		heights = []int{12, 8, 6, 4, 2, 1}
	}
	for _, rows := range heights {
		for _, vectors := range []int{2, 1} {
			product(v, rows, vectors, false)
			product(v, rows, vectors, true)
		}
	}
}

// product writes a kernel that adds k products to each element of a tile, one
// after another. The sums stay in registers meanwhile.
func product(v isa, rows, vectors int, windows bool) {
	name, second := fmt.Sprintf("product%dx%d%s", rows, vectors*v.lanes, v.suffix), "bTerm int"
	if windows {
		name, second = fmt.Sprintf("windows%dx%d%s", rows, vectors*v.lanes, v.suffix), "offsets *int"
	}
	function(name, "adds k products to each sum of a tile, see Product.",
		"(k int, a *float32, aRow, aTerm int, b *float32, "+second+", from *float32, fromRow int, c *float32, cRow int, flags int) uint32")

	// Sums, from memory or from zero.
	sums := make([][]reg.VecVirtual, rows)
	for i := range sums {
		for range vectors {
			sums[i] = append(sums[i], v.reg())
		}
	}
	flags := Load(Param("flags"), GP64())
	TESTQ(U32(1), flags)
	JNZ(LabelRef("zero"))
	loadAll := func(load func(m Mem, j int, s reg.VecVirtual)) {
		from, row := Load(Param("from"), GP64()), Load(Param("fromRow"), GP64())
		for i := range sums {
			for j, s := range sums[i] {
				load(Mem{Base: from, Disp: j * v.bytes()}, j, s)
			}
			if i < rows-1 {
				ADDQ(row, from)
			}
		}
	}
	CMPQ(flags, U32(256))
	JGE(LabelRef("part"))
	loadAll(func(m Mem, _ int, s reg.VecVirtual) { VMOVUPS(m, s) })
	JMP(LabelRef("begin"))
	Label("part")
	some := v.lanesOf(flags)
	loadAll(func(m Mem, j int, s reg.VecVirtual) {
		if j < vectors-1 {
			VMOVUPS(m, s)
		} else {
			v.loadSome(m, some, s)
		}
	})
	JMP(LabelRef("begin"))
	Label("zero")
	for i := range sums {
		for _, s := range sums[i] {
			if v.wide() {
				VPXORD(s, s, s)
			} else {
				VXORPS(s, s, s)
			}
		}
	}
	Label("begin")

	// The next tile is likely the one below.
	if rows > 2 {
		next, pitch := Load(Param("c"), GP64()), Load(Param("cRow"), GP64())
		below := GP64()
		MOVQ(pitch, below)
		IMUL3Q(U32(uint32(rows)), below, below)
		ADDQ(below, next)
		for i := range rows {
			for j := 0; j < vectors*v.bytes(); j += 64 {
				PREFETCHT0(Mem{Base: next, Disp: j})
			}
			if i < rows-1 {
				ADDQ(pitch, next)
			}
		}
	}

	// Rows of a are addressed in threes: base, base + row, base + 2·row.
	k := Load(Param("k"), GP64())
	aRow, aTerm := Load(Param("aRow"), GP64()), Load(Param("aTerm"), GP64())
	bases := []reg.GPVirtual{Load(Param("a"), GP64()).(reg.GPVirtual)}
	for i := 3; i < rows; i += 3 {
		next := GP64()
		LEAQ(Mem{Base: bases[len(bases)-1], Index: aRow, Scale: 2}, next)
		ADDQ(aRow, next)
		bases = append(bases, next)
	}
	element := func(i int) Mem {
		m := Mem{Base: bases[i/3]}
		if i%3 > 0 {
			m.Index, m.Scale = aRow, uint8(i%3)
		}
		return m
	}
	b := Load(Param("b"), GP64())
	var bTerm, offsets reg.Register
	if windows {
		offsets = Load(Param("offsets"), GP64())
	} else {
		bTerm = Load(Param("bTerm"), GP64())
	}

	TESTQ(k, k)
	JZ(LabelRef("end"))
	Label("term")
	at := Mem{Base: b}
	if windows {
		o := GP64()
		MOVQ(Mem{Base: offsets}, o)
		ADDQ(Imm(8), offsets)
		at.Index, at.Scale = o, 1
	}
	var right []reg.VecVirtual
	for j := range vectors {
		right = append(right, v.load(at.Offset(j*v.bytes())))
	}
	for i := range sums {
		if v.wide() {
			for j, s := range sums[i] {
				VFMADD231PS_BCST(element(i), right[j], s)
			}
			continue
		}
		left := v.broadcast(element(i))
		for j, s := range sums[i] {
			VFMADD231PS(right[j], left, s)
		}
	}
	for _, base := range bases {
		ADDQ(aTerm, base)
	}
	if !windows {
		ADDQ(bTerm, b)
	}
	DECQ(k)
	JNZ(LabelRef("term"))

	// Store, as they are or, at the end, canonical and looked at.
	Label("end")
	flags = Load(Param("flags"), GP64())
	TESTQ(U32(2), flags)
	JNZ(LabelRef("finish"))
	storeAll := func(store func(s reg.VecVirtual, j int, m Mem)) {
		c, row := Load(Param("c"), GP64()), Load(Param("cRow"), GP64())
		for i := range sums {
			for j, s := range sums[i] {
				store(s, j, Mem{Base: c, Disp: j * v.bytes()})
			}
			if i < rows-1 {
				ADDQ(row, c)
			}
		}
	}
	// Either way it may be some lanes alone.
	storePart := func(whole, done string) {
		CMPQ(flags, U32(256))
		JL(LabelRef(whole))
		some := v.lanesOf(flags)
		storeAll(func(s reg.VecVirtual, j int, m Mem) {
			if j < vectors-1 {
				VMOVUPS(s, m)
			} else {
				v.storeSome(s, some, m)
			}
		})
		JMP(LabelRef(done))
		Label(whole)
		storeAll(func(s reg.VecVirtual, _ int, m Mem) { VMOVUPS(s, m) })
		Label(done)
	}
	storePart("whole", "stored")
	VZEROUPPER()
	none := GP32()
	XORL(none, none)
	Store(none, ReturnIndex(0))
	RET()
	Label("finish")
	// The registers of right and left are free now.
	carry, zero := v.zero(), v.zero()
	for i := range sums {
		for _, s := range sums[i] {
			VADDPS(zero, s, s)
		}
	}
	storePart("finishWhole", "finished")
	// What is in the other lanes must not count.
	CMPQ(flags, U32(256))
	JL(LabelRef("look"))
	some = v.lanesOf(flags)
	for i := range sums {
		v.keepSome(sums[i][vectors-1], some)
	}
	Label("look")
	for i := range sums {
		for _, s := range sums[i] {
			if v.wide() {
				VPANDD(bits(1<<31-1), s, s)
			} else {
				VPAND(bits(1<<31-1), s, s)
			}
			VPADDD(bits(1<<23), s, s)
			if v.wide() {
				VPORD(s, carry, carry)
			} else {
				VPOR(s, carry, carry)
			}
		}
	}
	v.anyNegative(carry)
}

// peak writes a loop of fused multiply-adds between registers, the fastest that
// the processor can do.
func peak(v isa) {
	function("peak"+v.suffix, "does 12·n fused multiply-adds of whole registers.", "(n int)")
	n := Load(Param("n"), GP64())
	x := v.zero()
	var sums []reg.VecVirtual
	for range 12 {
		sums = append(sums, v.zero())
	}
	Label("loop")
	for _, s := range sums {
		VFMADD231PS(x, x, s)
	}
	DECQ(n)
	JNZ(LabelRef("loop"))
	VZEROUPPER()
	RET()
}
