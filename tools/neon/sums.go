package main

// stripes is the number of lanes of a STRIPE32 fold.
const stripes = 32

// larger writes d = x > d ? x : d. It changes V31.
func (g *generator) larger(d, x int) {
	g.three(fcmgt, work, x, d)
	g.three(bsl, work, x, d)
	g.move(d, work)
}

// sums writes the folds of one output along its terms.
func (g *generator) sums() {
	const registers = stripes / lanes
	for _, f := range []struct {
		name, doc, params string
		join              func(d int)
	}{
		{"stripeAdd", "adds n blocks of 32 terms to 32 lanes.", "d *float32, a *float32, n int", func(d int) { g.three(fadd, d, d, 16) }},
		{"stripeMax", "replaces each of 32 lanes by the largest of it and n terms.", "d *float32, a *float32, n int", func(d int) { g.larger(d, 16) }},
		{"stripeFMA", "adds n blocks of 32 products to 32 lanes.", "d *float32, a *float32, b *float32, n int", func(d int) { g.fma(d, 16, 17) }},
	} {
		arg := g.function(f.name, f.doc, f.params, "")
		g.line("MOVD %s, R0", arg("d"))
		g.line("MOVD %s, R1", arg("a"))
		if f.name == "stripeFMA" {
			g.line("MOVD %s, R2", arg("b"))
		}
		g.line("MOVD %s, R3", arg("n"))
		for i := range registers {
			g.load(i, "R0", 16*i)
		}
		g.line("CBZ R3, end")
		g.label("block")
		for i := range registers {
			g.load(16, "R1", 16*i)
			if f.name == "stripeFMA" {
				g.load(17, "R2", 16*i)
			}
			f.join(i)
		}
		g.line("ADD $%d, R1, R1", 4*stripes)
		if f.name == "stripeFMA" {
			g.line("ADD $%d, R2, R2", 4*stripes)
		}
		g.line("SUBS $1, R3, R3")
		g.line("BNE block")
		g.label("end")
		for i := range registers {
			g.store(i, "R0", 16*i)
		}
		g.line("RET")
	}
	for _, f := range []struct {
		name, doc string
		join      func(d, x int)
	}{
		{"treeAdd", "adds 32 lanes in the halving tree.", func(d, x int) { g.three(fadd, d, d, x) }},
		{"treeMax", "is the largest of 32 lanes.", g.larger},
	} {
		arg := g.function(f.name, f.doc, "a *float32", "float32")
		g.line("MOVD %s, R0", arg("a"))
		for i := range registers {
			g.load(i, "R0", 16*i)
		}
		g.tree(f.join)
		g.line("FMOVS F0, %s", arg("ret"))
		g.line("RET")
	}
}

// rowFolds writes folds of many outputs in one call.
func (g *generator) rowFolds() {
	arg := g.function("addRows", "adds n rows of 64 terms, aRow bytes apart, to 64 sums, one after another.", "d *float32, a *float32, aRow int, n int", "")
	g.line("MOVD %s, R0", arg("d"))
	g.line("MOVD %s, R1", arg("a"))
	g.line("MOVD %s, R2", arg("aRow"))
	g.line("MOVD %s, R3", arg("n"))
	for i := range 16 {
		g.load(i, "R0", 16*i)
	}
	g.label("row")
	for i := range 16 {
		g.load(16, "R1", 16*i)
		g.three(fadd, i, i, 16)
	}
	g.line("ADD R2, R1, R1")
	g.line("SUBS $1, R3, R3")
	g.line("BNE row")
	for i := range 16 {
		g.store(i, "R0", 16*i)
	}
	g.line("RET")

	const registers = stripes / lanes
	for _, two := range []bool{false, true} {
		name, doc, params := "stripeRows", "is the sum of each of rows rows of n blocks of 32 terms, aRow bytes apart, in the order STRIPE32.", "d *float32, a *float32, aRow int, rows int, n int"
		if two {
			name, doc, params = "stripeDots", "is stripeRows of the products of two operands.", "d *float32, a *float32, aRow int, b *float32, bRow int, rows int, n int"
		}
		arg := g.function(name, doc, params, "")
		g.line("MOVD %s, R0", arg("d"))
		g.line("MOVD %s, R1", arg("a"))
		g.line("MOVD %s, R2", arg("aRow"))
		if two {
			g.line("MOVD %s, R3", arg("b"))
			g.line("MOVD %s, R4", arg("bRow"))
		}
		g.line("MOVD %s, R5", arg("rows"))
		g.line("MOVD %s, R6", arg("n"))
		g.label("row")
		g.line("MOVD R1, R7")
		if two {
			g.line("MOVD R3, R8")
		}
		g.line("MOVD R6, R9")
		for i := range registers {
			g.zero(i)
		}
		g.label("block")
		for i := range registers {
			g.load(16, "R7", 16*i)
			if two {
				g.load(17, "R8", 16*i)
				g.fma(i, 16, 17)
			} else {
				g.three(fadd, i, i, 16)
			}
		}
		g.line("ADD $%d, R7, R7", 4*stripes)
		if two {
			g.line("ADD $%d, R8, R8", 4*stripes)
		}
		g.line("SUBS $1, R9, R9")
		g.line("BNE block")
		g.tree(func(d, x int) { g.three(fadd, d, d, x) })
		g.line("FMOVS F0, (R0)")
		g.line("ADD $4, R0, R0")
		g.line("ADD R2, R1, R1")
		if two {
			g.line("ADD R4, R3, R3")
		}
		g.line("SUBS $1, R5, R5")
		g.line("BNE row")
		g.line("RET")
	}
}

// tree joins 32 lanes from V0 on: lane l to lane l+h for h = 16, 8, 4, 2, 1.
func (g *generator) tree(join func(d, x int)) {
	for h := stripes / lanes / 2; h > 0; h /= 2 {
		for i := range h {
			join(i, i+h)
		}
	}
	for _, bytes := range []int{8, 4} {
		g.line("VEXT $%d, V0.B16, V0.B16, V1.B16", bytes)
		join(0, 1)
	}
}

// scans writes what looks at stored values, and fills memory.
func (g *generator) scans() {
	arg := g.function("finite", "is not zero where one of n·16 values is an infinity or NaN.", "a *float32, n int", "uint32")
	g.line("MOVD %s, R1", arg("a"))
	g.line("MOVD %s, R2", arg("n"))
	g.zero(4)
	g.excessConstants()
	g.label("block")
	for i := range 4 {
		g.load(i, "R1", 16*i)
		g.excess(4, i)
	}
	g.line("ADD $64, R1, R1")
	g.line("SUBS $1, R2, R2")
	g.line("BNE block")
	g.anyNegative(4, arg("ret"))

	arg = g.function("store", "copies n·16 values without the sign of zeros. Its result is not zero where one is an infinity or NaN.", "d *float32, a *float32, n int", "uint32")
	g.line("MOVD %s, R0", arg("d"))
	g.line("MOVD %s, R1", arg("a"))
	g.line("MOVD %s, R2", arg("n"))
	g.zero(4)
	g.zero(5)
	g.excessConstants()
	g.label("block")
	for i := range 4 {
		g.load(i, "R1", 16*i)
		g.three(fadd, i, i, 5)
		g.store(i, "R0", 16*i)
		g.excess(4, i)
	}
	g.line("ADD $64, R0, R0")
	g.line("ADD $64, R1, R1")
	g.line("SUBS $1, R2, R2")
	g.line("BNE block")
	g.anyNegative(4, arg("ret"))

	arg = g.function("fill", "sets n lanes, rounded up to whole registers.", "d *float32, value float32, n int", "")
	g.line("MOVD %s, R0", arg("d"))
	g.line("MOVWU %s, R1", arg("value"))
	g.line("MOVD %s, R2", arg("n"))
	g.line("VDUP R1, V0.S4")
	g.label("lanes")
	g.store(0, "R0", 0)
	g.line("ADD $16, R0, R0")
	g.line("SUBS $%d, R2, R2", lanes)
	g.line("BGT lanes")
	g.line("RET")

	arg = g.function("prefetch", "fetches n lanes, skip lanes behind p, into the fastest cache.", "p *float32, skip int, n int", "")
	g.line("MOVD %s, R0", arg("p"))
	g.line("MOVD %s, R1", arg("skip"))
	g.line("MOVD %s, R2", arg("n"))
	g.line("ADD R1<<2, R0, R0")
	g.label("line")
	g.line("PRFM (R0), PLDL1KEEP")
	g.line("ADD $64, R0, R0")
	g.line("SUBS $16, R2, R2")
	g.line("BGT line")
	g.line("RET")
}
