package main

import "fmt"

// products writes the micro-kernels of matrix products, of every height and
// width that tiles are cut into.
func (g *generator) products() {
	for _, rows := range []int{12, 8, 4, 2, 1} {
		for _, vectors := range []int{2, 1} {
			g.product(rows, vectors, false)
			g.product(rows, vectors, true)
		}
	}
}

// Registers of a product: sums from V0 on, the others behind them. Rows of a are
// at R3 and on.
const (
	firstRight = 24
	firstLeft  = 26
)

// product writes a kernel that adds k products to each element of a tile, one
// after another. The sums stay in registers meanwhile.
func (g *generator) product(rows, vectors int, windows bool) {
	name, second := fmt.Sprintf("product%dx%d", rows, lanes*vectors), "bTerm int"
	if windows {
		name, second = fmt.Sprintf("windows%dx%d", rows, lanes*vectors), "offsets *int"
	}
	arg := g.function(name, "adds k products to each sum of a tile, see Product.",
		"k int, a *float32, aRow int, aTerm int, b *float32, "+second+", from *float32, fromRow int, c *float32, cRow int, flags int", "uint32")
	sum := func(i, j int) int { return i*vectors + j }

	g.line("MOVD %s, R16", arg("flags"))
	g.line("LSR $8, R16, R20") // lanes of the last register, 0 for all
	g.line("TBNZ $0, R16, zero")
	g.line("MOVD %s, R17", arg("from"))
	g.line("MOVD %s, R19", arg("fromRow"))
	g.line("CBNZ R20, part")
	g.rows(rows, func(i int) {
		for j := range vectors {
			g.load(sum(i, j), "R17", 16*j)
		}
	})
	g.line("B begin")
	g.label("part")
	g.rows(rows, func(i int) {
		for j := range vectors - 1 {
			g.load(sum(i, j), "R17", 16*j)
		}
		g.zero(sum(i, vectors-1))
		g.some("VLD1", sum(i, vectors-1), 16*(vectors-1))
	})
	g.line("B begin")
	g.label("zero")
	for i := range rows * vectors {
		g.zero(i)
	}
	g.label("begin")

	g.line("MOVD %s, R0", arg("k"))
	g.line("MOVD %s, R3", arg("a"))
	g.line("MOVD %s, R2", arg("aRow"))
	g.line("MOVD %s, R15", arg("aTerm"))
	for i := 1; i < rows; i++ {
		g.line("ADD R2, R%d, R%d", 2+i, 3+i)
	}
	g.line("MOVD %s, R1", arg("b"))
	if windows {
		g.line("MOVD %s, R2", arg("offsets"))
	} else {
		g.line("MOVD %s, R2", arg("bTerm"))
	}
	g.line("CBZ R0, end")
	g.label("term")
	if windows {
		g.line("MOVD.P 8(R2), R21")
		g.line("ADD R1, R21, R21")
	}
	for j := range vectors {
		if windows {
			g.load(firstRight+j, "R21", 16*j)
		} else {
			g.load(firstRight+j, "R1", 16*j)
		}
	}
	if !windows {
		g.line("ADD R2, R1, R1")
	}
	for i := range rows {
		left := firstLeft + i%6
		g.line("VLD1R.P (R%d)(R15), [V%d.S4]", 3+i, left)
		for j := range vectors {
			g.fma(sum(i, j), left, firstRight+j)
		}
	}
	g.line("SUBS $1, R0, R0")
	g.line("BNE term")

	// Store, as they are or, at the end, canonical and looked at.
	g.label("end")
	g.line("MOVD %s, R17", arg("c"))
	g.line("MOVD %s, R19", arg("cRow"))
	g.line("TBNZ $1, R16, finish")
	g.storeRows(rows, vectors, sum, "stored")
	g.line("MOVW ZR, %s", arg("ret"))
	g.line("RET")

	g.label("finish")
	const zero, carry, mask = 24, 25, 26
	g.zero(zero)
	for i := range rows * vectors {
		g.three(fadd, i, i, zero)
	}
	g.storeRows(rows, vectors, sum, "finished")
	// What is in the other lanes must not count.
	g.line("CBZ R20, look")
	g.line("MOVD $laneMasks<>+16(SB), R21")
	g.line("SUB R20<<2, R21, R21")
	g.load(mask, "R21", 0)
	for i := range rows {
		g.three(and, sum(i, vectors-1), sum(i, vectors-1), mask)
	}
	g.label("look")
	g.zero(carry)
	g.excessConstants()
	for i := range rows * vectors {
		g.excess(carry, i)
	}
	g.anyNegative(carry, arg("ret"))
}

// rows writes what is to be done for each row at R17, which are R19 bytes apart.
func (g *generator) rows(n int, do func(i int)) {
	for i := range n {
		do(i)
		if i < n-1 {
			g.line("ADD R19, R17, R17")
		}
	}
}

// some writes a copy between the first R20 lanes of v, 1 … 3 of them, and what is
// disp bytes behind R17.
func (g *generator) some(copy string, v, disp int) {
	done := g.fresh()
	g.line("ADD $%d, R17, R21", disp)
	for i := range lanes - 1 {
		if i > 0 {
			g.line("CMP $%d, R20", i+1)
			g.line("BLT %s", done)
		}
		if copy == "VLD1" {
			g.line("VLD1.P 4(R21), V%d.S[%d]", v, i)
		} else {
			g.line("VST1.P V%d.S[%d], 4(R21)", v, i)
		}
	}
	g.label(done)
}

// storeRows writes the sums to memory, whole or in part.
func (g *generator) storeRows(rows, vectors int, sum func(i, j int) int, done string) {
	g.line("CBNZ R20, %sPart", done)
	g.rows(rows, func(i int) {
		for j := range vectors {
			g.store(sum(i, j), "R17", 16*j)
		}
	})
	g.line("B %s", done)
	g.label(done + "Part")
	g.rows(rows, func(i int) {
		for j := range vectors - 1 {
			g.store(sum(i, j), "R17", 16*j)
		}
		g.some("VST1", sum(i, vectors-1), 16*(vectors-1))
	})
	g.label(done)
}

// Registers of constants for excess, and one for work.
const (
	magnitude = 29
	lowest    = 30
	work      = 31
)

func (g *generator) excessConstants() {
	g.constant(magnitude, 1<<31-1)
	g.constant(lowest, 1<<23)
}

// excess adds to carry what has its top bit set where x is an infinity or NaN:
// adding 1 to the largest exponent carries into the sign.
func (g *generator) excess(carry, x int) {
	g.three(and, work, x, magnitude)
	g.three(iadd, work, work, lowest)
	g.three(orr, carry, carry, work)
}

// anyNegative returns whether some lane of carry has its top bit set: not zero
// then.
func (g *generator) anyNegative(carry int, ret string) {
	g.line("VMOV V%d.D[0], R0", carry)
	g.line("VMOV V%d.D[1], R1", carry)
	g.line("ORR R1, R0, R0")
	g.line("ORR R0>>32, R0, R0")
	g.line("AND $0x80000000, R0, R0")
	g.line("MOVW R0, %s", ret)
	g.line("RET")
}

// peak writes a loop of fused multiply-adds between registers.
func (g *generator) peak() {
	arg := g.function("peak", "does 12·n fused multiply-adds of whole registers.", "n int", "")
	g.line("MOVD %s, R0", arg("n"))
	for i := range 13 {
		g.zero(i)
	}
	g.label("loop")
	for i := range 12 {
		g.fma(i, 12, 12)
	}
	g.line("SUBS $1, R0, R0")
	g.line("BNE loop")
	g.line("RET")
}

// pause writes the wait of a thread that looks out for another one.
func (g *generator) pause() {
	arg := g.function("Pause", "does nothing n times, n > 0, and leaves the processor to others meanwhile.", "n int", "")
	g.line("MOVD %s, R0", arg("n"))
	g.label("loop")
	g.line("YIELD")
	g.line("SUBS $1, R0, R0")
	g.line("BNE loop")
	g.line("RET")
}
