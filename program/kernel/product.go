package kernel

import (
	"cmp"
	"math"
	"slices"

	"lode/program"
)

// A matrix product is worked on in tiles of blockRows × blockCols outputs, for
// blockTerms terms at a time. The sums of a tile wait in memory between one block
// of terms and the next, so each is strictly sequential in its terms.
const (
	blockRows  = 128
	blockCols  = 256
	blockTerms = 128
)

// productMemory is a worker's memory for matrix products.
type productMemory struct {
	panel [blockTerms * blockCols]float32 // b of a block, where it cannot be read in place
	rows  [blockTerms][]float32           // b of a block, by term
	tile  [blockRows * blockCols]float32  // sums, where they cannot lie in the output
	unit  [blockRows]int                  // by row: its sums are multiples of 2^unit

	// Terms of one row whose a is not zero, and room for one more.
	terms   [blockTerms + 1]int32
	factors [blockTerms + 1]float64
}

// product is a FOLD FMA SEQ over a product of two operands, a and b, as a matrix
// product: the output axes along which a does not vary are columns, those along
// which b does not vary are rows, and what is left are outer axes.
type product struct {
	nest       *nest // outer axes, rows, columns, terms
	rows, cols int   // where their axes begin
	out        []float32
	base       int64 // of its first output in out

	a, b  []int // operands to load for each factor, itself the last
	init  int   // operand, or program.NoInit
	terms int64

	outer              int64
	rowCount, colCount int64
	rowBlock, colBlock int64
}

// productOp computes a product in plain Go.
type productOp struct {
	product
	inPlace bool // the columns of a row lie side by side in the output
}

// findProduct is o as a product, without blocks; ok is false where it is no matrix
// product with columns. n is the nest of o, whose axes are reordered: columns in
// the order in which they lie in memory if those are operand sorted's.
func findProduct(o *program.Op, n *nest, out []float32, sorted int) (p product, ok bool) {
	if !o.MatrixProduct() {
		return product{}, false
	}
	a, b := int(o.Body[0].A), int(o.Body[0].B)
	if n.columns(b, a) > n.columns(a, b) {
		a, b = b, a // fma(a, b, c) is fma(b, a, c)
	}
	if n.columns(a, b) == 0 {
		return product{}, false
	}
	p = product{nest: n, out: out, init: int(o.Init), terms: o.Terms(), a: n.needs(a), b: n.needs(b)}
	p.order(a, b, b == sorted)
	p.outer, p.rowCount, p.colCount = n.size(0, p.rows), n.size(p.rows, p.cols), n.size(p.cols, n.out)
	return p, true
}

// newProduct compiles o, or returns nil where it is no matrix product with
// columns.
func newProduct(o *program.Op, n *nest, out []float32, threads int) *productOp {
	found, ok := findProduct(o, n, out, -1)
	if !ok {
		return nil
	}
	p := &productOp{product: found, inPlace: true}
	pitch := int64(1)
	for j := n.out - 1; j >= p.cols; j-- {
		p.inPlace = p.inPlace && n.stride[j] == pitch
		pitch *= n.extents[j]
	}
	p.rowBlock, p.colBlock = min(blockRows, p.rowCount), min(blockCols, p.colCount)
	for threads > 1 && p.tasks() < 2*threads && nanos(o)/float64(p.tasks()) > 2*taskNanos {
		if p.colBlock > 64 {
			p.colBlock = (p.colBlock/2 + 15) / 16 * 16
		} else if p.rowBlock > 16 {
			p.rowBlock = (p.rowBlock + 1) / 2
		} else {
			break
		}
	}
	return p
}

// columns rates the columns that there would be with factors a and b: 0 where
// there are none, more for many, and most where they lie side by side in the
// output.
func (n *nest) columns(a, b int) int64 {
	count := int64(0)
	for j := range n.out {
		if n.in[b].varies[j] && !n.in[a].varies[j] {
			count = max(1, count) * n.extents[j]
		}
	}
	if last := n.out - 1; count >= 8 && n.in[b].varies[last] && !n.in[a].varies[last] {
		return 9
	}
	return min(8, count)
}

// order brings the axes of the nest into the order of product.
func (p *product) order(a, b int, sorted bool) {
	n := p.nest
	var outer, rows, cols, rest []int
	for j := range n.extents {
		varyA, varyB := n.in[a].varies[j], n.in[b].varies[j]
		switch {
		case j >= n.out:
			rest = append(rest, j)
		case varyA && varyB:
			outer = append(outer, j)
		case varyB:
			cols = append(cols, j)
		default:
			rows = append(rows, j)
		}
	}
	if sorted {
		slices.SortStableFunc(cols, func(i, j int) int { return cmp.Compare(n.in[b].stride[j], n.in[b].stride[i]) })
	}
	order := slices.Concat(outer, rows, cols, rest)
	extents := make([]int64, len(order))
	for j, from := range order {
		extents[j] = n.extents[from]
	}
	n.permute(order)
	n.extents = extents
	p.rows = len(outer)
	p.cols = p.rows + len(rows)
}

func blocks(n, size int64) int64 { return (n + size - 1) / size }

func (p *product) tasks() int {
	return int(p.outer * blocks(p.rowCount, p.rowBlock) * blocks(p.colCount, p.colBlock))
}

func (p *productOp) task(w *worker, i int) bool {
	n, mem := p.nest, w.product
	perRow, perOuter := blocks(p.colCount, p.colBlock), blocks(p.rowCount, p.rowBlock)
	col := int64(i) % perRow * p.colBlock
	row := int64(i) / perRow % perOuter * p.rowBlock
	rows, cols := int(min(p.rowBlock, p.rowCount-row)), int(min(p.colBlock, p.colCount-col))
	var x point
	n.set(&x, 0, p.rows, int64(i)/perRow/perOuter)
	n.set(&x, p.rows, p.cols, row)
	n.set(&x, p.cols, n.out, col)

	// sums is where the sums of row r are: in the output, or in the tile.
	sums := func(r int) []float32 {
		if !p.inPlace {
			return mem.tile[r*cols:][:cols]
		}
		y := x
		n.advance(&y, p.rows, p.cols, int64(r))
		return p.out[p.address(&y):][:cols]
	}
	for r := range rows {
		p.startRow(w, &x, r, sums(r))
	}
	for from := int64(0); from < p.terms; from += blockTerms {
		n.set(&x, n.out, len(n.extents), from)
		terms := int(min(blockTerms, p.terms-from))
		unit := p.loadPanel(w, x, cols, terms)
		for r := range rows {
			p.addTerms(w, &x, r, terms, unit, sums(r))
		}
	}
	finite := true
	for r := range rows {
		s := sums(r)
		if !w.store(s, s) {
			finite = false
		}
		if !p.inPlace {
			p.scatterRow(&x, r, s)
		}
	}
	return finite
}

// address is that of x in the output.
func (p *product) address(x *point) int64 {
	at := p.base
	for j := range p.nest.out {
		at += p.nest.stride[j] * x[j]
	}
	return at
}

// startRow sets the sums of row r of the tile at x.
func (p *productOp) startRow(w *worker, x *point, r int, sums []float32) {
	if p.init == program.NoInit {
		clear(sums)
	} else {
		l := lanes{nest: p.nest, x: *x, lo: p.cols, hi: p.nest.out, n: len(sums)}
		p.nest.advance(&l.x, p.rows, p.cols, int64(r))
		w.load(&l, p.init)
		copy(sums, w.f[p.init])
	}
	w.product.unit[r] = unitOf(least(sums))
}

// scatterRow copies row r of the tile at x to the output.
func (p *productOp) scatterRow(x *point, r int, sums []float32) {
	y := *x
	p.nest.advance(&y, p.rows, p.cols, int64(r))
	for _, v := range sums {
		p.out[p.address(&y)] = v
		p.nest.advance(&y, p.cols, p.nest.out, 1)
	}
}

// loadPanel makes w.product.rows hold b at the columns from x on, term by term
// from those of x on. It returns the unit of all of it.
func (p *productOp) loadPanel(w *worker, x point, cols, terms int) int {
	l := lanes{nest: p.nest, x: x, lo: p.cols, hi: p.nest.out, n: cols}
	b := p.b[len(p.b)-1]
	smallest := uint32(math.MaxUint32)
	for t := range terms {
		for _, k := range p.b[:len(p.b)-1] {
			w.load(&l, k)
		}
		if !w.view(&l, b) {
			w.f[b] = w.product.panel[t*cols:][:cols]
			w.read(&l, b)
		}
		w.product.rows[t] = w.f[b]
		smallest = min(smallest, least(w.f[b]))
		p.nest.advance(&l.x, p.nest.out, len(p.nest.extents), 1)
	}
	return unitOf(smallest)
}

// addTerms adds the terms of the panel to row r of the tile at x, leaving out
// those whose a is zero: they could change but the sign of a zero.
func (p *productOp) addTerms(w *worker, x *point, r, terms, unit int, sums []float32) {
	mem := w.product
	l := lanes{nest: p.nest, x: *x, lo: p.nest.out, hi: len(p.nest.extents), n: terms}
	p.nest.advance(&l.x, p.rows, p.cols, int64(r))
	for _, k := range p.a {
		w.load(&l, k)
	}
	a := w.f[p.a[len(p.a)-1]][:terms]
	count := 0
	for t, v := range a {
		mem.terms[count], mem.factors[count] = int32(t), float64(v)
		if v != 0 {
			count++
		}
	}
	if count == 0 {
		return
	}
	for ; count%4 != 0; count++ { // a factor of zero adds nothing
		mem.terms[count], mem.factors[count] = 0, 0
	}
	mem.unit[r] = min(mem.unit[r], unit+unitOf(least(a)))
	add := addFour
	if mem.unit[r] < minNormal {
		add = addFourTiny
	}
	for t := 0; t < count; t += 4 {
		k, f := mem.terms[t:t+4:t+4], mem.factors[t:t+4:t+4]
		add(sums, mem.rows[k[0]], mem.rows[k[1]], mem.rows[k[2]], mem.rows[k[3]], f[0], f[1], f[2], f[3])
	}
}
