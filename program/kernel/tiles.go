package kernel

import (
	"slices"

	"lode/program"
	"lode/program/kernel/internal/simd"
)

// A product in vector instructions is worked on in blocks of at most tileRows ×
// tileCols outputs, for at most tileTerms terms at a time; a block is cut into
// tiles whose sums fit into registers. Between one run of terms and the next the
// sums lie in the output, so each is strictly sequential in its terms.
const (
	tileRows  = 252 // a multiple of the tiles' heights, 12 and 6
	tileCols  = 512
	tileTerms = 256
	tileSums  = 40 << 10
	rowPitch  = tileTerms + 16 // not a power of two, which would crowd few sets of the cache
)

// tileMemory is a worker's memory for matrix products.
type tileMemory struct {
	a [tileRows * rowPitch]float32
	b [tileTerms * 2 * tileCols]float32
	c [simd.MaxHeight * 2 * simd.Widest]float32
	// Sums that cannot lie in the output while there are terms to come, where a
	// block's fit.
	sums [tileSums]float32
	// The initial operand by column, if it is the same for all rows.
	initial [tileCols + 2*simd.Widest]float32
	// And by row, if it is the same for all columns, as a tile has it.
	initialRows [tileRows * 2 * simd.Widest]float32

	rowA, rowC   [tileRows]int // elements from the first row to each
	colB, colC   [tileCols]int
	termA, termB [tileTerms]int
	offsets      [tileTerms]int // termB in bytes

	// By the first row of a tile: its terms, where tiles have terms of their own.
	termFrom, termTo [tileRows]int

	panelMemory [tileCols]panel
	panels      []panel // of the block
	masks       [2 * program.MaxCoords]int64
	rows        [2 * simd.Widest][]float32
	apart       [4][tileTerms]float32
}

// panel is a range of columns as wide as a tile, or the rest of them.
type panel struct {
	from, count int
	vectors     int
	joined      bool // its columns lie side by side in the output: sums can be read and written in place
	some        int  // flags for columns that do not fill the registers
	at          int  // in tileMemory.b, elements for each term
}

// tileOp computes a product in tiles.
type tileOp struct {
	product
	set  *simd.Set
	a, b factor
	mask []coordinate // outputs where one of these is invalid are zero

	sameRows bool // all rows begin with the same initial operand
	sameCols bool // all columns do
}

// factor is one side of a product.
type factor struct {
	needs   []int        // operands to load, itself the last
	access  *access      // of itself
	memory  []float32    // if its address is a sum of strides alone; else it has to be loaded
	unitCol bool         // neighbours along the innermost row or column lie side by side
	unitSum bool         // neighbours along the innermost term do
	masks   []coordinate // where one of these is invalid the factor is zero; rows alone have them

	// What the rows or columns, and the terms, add to the address where that is
	// no stride; else nil.
	own, terms []int
}

// newTiles compiles o, or returns nil where it is no matrix product with columns.
func (m *Machine) newTiles(o *program.Op, out []float32) []kernelOp {
	if !o.MatrixProduct() {
		return nil
	}
	const partEntries = 512 // what the loops of a part take, counted as numbers
	if parts := parts(o); len(parts) > 1 && m.spend(partEntries*int64(len(parts))) {
		var list []kernelOp
		for _, p := range parts {
			ops := m.newPart(p, out)
			if ops == nil {
				return m.newPart(wholePart(o), out)
			}
			list = append(list, ops...)
		}
		return list
	}
	return m.newPart(wholePart(o), out)
}

// newPart compiles a part of a matrix product.
func (m *Machine) newPart(q part, out []float32) []kernelOp {
	o := &q.op
	if q.none {
		n := q.nest(m.source)
		return []kernelOp{&zeroOp{nest: n, base: q.base, out: out, cut: newCut(o, width, m.opt.Threads)}}
	}
	pads, list, source := m.pad(&q)
	n := q.nest(source)
	mask := n.outputMask(o)
	sorted := -1
	for i := range pads {
		if pads[i].columns {
			sorted = pads[i].operand
		}
	}
	found, ok := findProduct(o, n, out, sorted)
	if mask != nil && (!ok || found.cols-found.rows != 1 || n.out-found.cols != 1 || n.stride[n.out-1] != 1) {
		// Without taking the mask apart, it may still be a product.
		n, mask = q.nest(source), nil
		found, ok = findProduct(o, n, out, sorted)
	}
	if !ok {
		return nil
	}
	p := &tileOp{product: found, set: m.set}
	p.base = q.base
	if mask != nil {
		p.mask = n.in[program.MaxOperands].coords
		n.in = n.in[:len(o.In)]
	}
	p.a, p.b = p.factor(o, pads, p.product.a, p.product.b, p.rows, p.cols), p.factor(o, pads, p.product.b, p.product.a, p.cols, n.out)
	if p.init != program.NoInit {
		p.sameRows = !slices.Contains(n.in[p.init].varies[p.rows:p.cols], true)
		p.sameCols = !p.sameRows && !slices.Contains(n.in[p.init].varies[p.cols:n.out], true)
	}
	p.divide(m.opt.Threads)
	return append(list, p)
}

// factor describes the operand that is last in needs, as others' last is the other
// factor; lo … hi-1 are its axes beside the terms.
func (p *tileOp) factor(o *program.Op, pads []padding, needs, others []int, lo, hi int) factor {
	n := p.nest
	k, other := needs[len(needs)-1], others[len(others)-1]
	a := &n.in[k]
	f := factor{needs: needs, access: a}
	if !a.index && a.array.Type == program.F32 {
		if len(a.coords) == 0 {
			f.memory = a.array.F32
		} else if lo == p.rows && p.cols-p.rows == 1 && len(n.extents)-n.out == 1 && a.oob == 0 && a.masksOnly() {
			f.memory, f.masks = a.array.F32, a.coords
		}
	}
	for i := range pads {
		if pads[i].operand != k {
			continue
		}
		axes := sideAxes(o, k, other, pads[i].rough)
		switch pads[i].rough {
		case terms:
			f.terms = pads[i].table(o, axes)
			clear(a.stride[n.out:])
		case own:
			f.own = pads[i].table(o, axes)
			clear(a.stride[lo:hi])
		}
	}
	f.unitSum = a.unit(len(n.extents) - 1)
	if hi > lo {
		f.unitCol = a.unit(hi - 1)
	}
	return f
}

// masksOnly reports whether the address is a sum of strides, and the coordinates
// only decide between what is there and what is read out of bounds.
func (a *access) masksOnly() bool {
	return !slices.ContainsFunc(a.coords, func(c coordinate) bool {
		return c.pitch != 0 || c.div != 1 || c.ind != program.IndNone
	})
}

// unit reports whether neighbours along axis j lie side by side in memory, as far
// as they are valid.
func (a *access) unit(j int) bool {
	step := a.stride[j]
	for i := range a.coords {
		if c := &a.coords[i]; c.div != 1 && c.coef[j] != 0 {
			return false
		} else {
			step += c.pitch * c.coef[j]
		}
	}
	return step == 1
}
