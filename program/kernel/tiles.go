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
	rowPitch  = tileTerms + 16 // not a power of two, which would crowd few sets of the cache
)

// tileMemory is a worker's memory for matrix products.
type tileMemory struct {
	a [tileRows * rowPitch]float32
	b [tileTerms * 2 * tileCols]float32
	c [simd.MaxHeight * 2 * simd.Widest]float32
	// The initial operand by column, if it is the same for all rows.
	initial [tileCols + 2*simd.Widest]float32

	rowA, rowC   [tileRows]int // elements from the first row to each
	colB, colC   [tileCols]int
	termA, termB [tileTerms]int
	offsets      [tileTerms]int // termB in bytes

	panelMemory [tileCols]panel
	panels      []panel // of the block
	rows        [2 * simd.Widest][]float32
}

// panel is a range of columns as wide as a tile, or the rest of them.
type panel struct {
	from, count int
	vectors     int
	joined      bool // its columns lie side by side in the output
	direct      bool // and fill the registers: sums can be read and written in place
	at          int  // in tileMemory.b, elements for each term
}

// tileOp computes a product in tiles.
type tileOp struct {
	product
	set  *simd.Set
	a, b factor
	mask []coordinate // outputs where one of these is invalid are zero

	sameRows bool // all rows begin with the same initial operand
}

// factor is one side of a product.
type factor struct {
	needs   []int     // operands to load, itself the last
	access  *access   // of itself
	memory  []float32 // if its address is a sum of strides alone; else it has to be loaded
	unitCol bool      // neighbours along the innermost row or column lie side by side
	unitSum bool      // neighbours along the innermost term do

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
	if parts := phases(o); len(parts) > 1 && m.spend(partEntries*int64(len(parts))) {
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
	found, ok := findProduct(o, n, out)
	if mask != nil && (!ok || found.cols-found.rows != 1 || n.out-found.cols != 1 || n.stride[n.out-1] != 1) {
		// Without taking the mask apart, it may still be a product.
		n, mask = q.nest(source), nil
		found, ok = findProduct(o, n, out)
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
	p.sameRows = p.init != program.NoInit && !slices.Contains(n.in[p.init].varies[p.rows:p.cols], true)
	p.divide(o, m.opt.Threads)
	return append(list, p)
}

// outputMask takes apart a factor that reads 0 wherever a coordinate that depends
// on outputs only is invalid. Such an output is zero; elsewhere the coordinate
// does not matter. It returns the coordinates and keeps them, as those of one
// more operand of the nest, in step with the axes.
func (n *nest) outputMask(o *program.Op) []coordinate {
	if o.Init != program.NoInit {
		return nil
	}
	var mask []coordinate
	for _, k := range []uint8{o.Body[0].A, o.Body[0].B} {
		a := &n.in[k]
		if a.oob != 0 || a.array.Type != program.F32 {
			continue
		}
		var rest []coordinate
		var found []coordinate
		for _, c := range a.coords {
			terms := false
			for j := n.out; j < len(n.extents); j++ {
				terms = terms || c.coef[j] != 0
			}
			if terms || c.ind != program.IndNone || c.pitch != 0 || c.div != 1 {
				rest = append(rest, c)
			} else {
				found = append(found, c)
			}
		}
		if len(found) == 0 {
			continue
		}
		a.coords = rest
		mask = append(mask, found...)
	}
	if mask == nil {
		return nil
	}
	for len(n.in) < program.MaxOperands {
		n.in = append(n.in, access{})
	}
	n.in = append(n.in, access{coords: mask})
	n.findVaries()
	return mask
}

// factor describes the operand that is last in needs, as others' last is the other
// factor; lo … hi-1 are its axes beside the terms.
func (p *tileOp) factor(o *program.Op, pads []padding, needs, others []int, lo, hi int) factor {
	n := p.nest
	k, other := needs[len(needs)-1], others[len(others)-1]
	a := &n.in[k]
	f := factor{needs: needs, access: a}
	if len(a.coords) == 0 && !a.index && a.array.Type == program.F32 {
		f.memory = a.array.F32
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

// divide sizes the blocks: enough of them for the threads, and alike.
func (p *tileOp) divide(o *program.Op, threads int) {
	height, width := int64(p.set.Heights[0]), int64(2*p.set.Lanes)
	even := func(n, most, unit int64) int64 {
		size := (n + blocks(n, most) - 1) / blocks(n, most)
		return min(most, (size+unit-1)/unit*unit)
	}
	// A task takes as many rows as the threads allow: it packs its columns but once.
	p.rowBlock, p.colBlock = p.rowCount, even(p.colCount, tileCols, width)
	flops := 2 * float64(o.Outputs()) * float64(o.Terms())
	const flopsPerNano = 50
	for threads > 1 && p.tasks() < 3*threads && flops/flopsPerNano/float64(p.tasks()) > 2*taskNanos {
		switch {
		case p.rowBlock > 4*height && p.rowBlock*2 >= p.colBlock:
			p.rowBlock = even(p.rowBlock, (p.rowBlock+1)/2, height)
		case p.colBlock > 2*width:
			p.colBlock = even(p.colBlock, (p.colBlock+1)/2, width)
		case p.rowBlock > height:
			p.rowBlock = even(p.rowBlock, (p.rowBlock+1)/2, height)
		default:
			return
		}
	}
}

// block is the part of a product that a task computes.
type block struct {
	x          point // of the first row, column and term at work
	first, all int64 // its rows; those at work, at most tileRows of them, are rows
	rows, cols int
	out        int // address of the first output at work
	from       int // number of the first term

	baseA, baseB int // what tables add to the address of the first row and column
}

// lookUp replaces addresses by those of a table, if there is one, from its entry
// i on. It returns that entry, from which they are counted.
func lookUp(at, table []int, i int64) (base int) {
	if table == nil {
		return 0
	}
	base = table[i]
	for k := range at {
		at[k] = table[int(i)+k] - base
	}
	return base
}

func (p *tileOp) task(w *worker, i int) bool {
	n, m := p.nest, w.tiles
	perRow, perOuter := blocks(p.colCount, p.colBlock), blocks(p.rowCount, p.rowBlock)
	col := int64(i) % perRow * p.colBlock
	row := int64(i) / perRow % perOuter * p.rowBlock
	b := block{cols: int(min(p.colBlock, p.colCount-col)), all: min(p.rowBlock, p.rowCount-row), first: row}
	n.set(&b.x, 0, p.rows, int64(i)/perRow/perOuter)
	n.set(&b.x, p.rows, p.cols, row)
	n.set(&b.x, p.cols, n.out, col)
	n.walk(m.colC[:b.cols], b.x, p.cols, n.out, &n.stride)
	if p.b.memory != nil {
		n.walk(m.colB[:b.cols], b.x, p.cols, n.out, &p.b.access.stride)
		b.baseB = lookUp(m.colB[:b.cols], p.b.own, col)
	}
	flags := simd.FromZero
	if p.init != program.NoInit {
		flags = 0
	}
	if p.sameRows {
		p.beginColumns(w, &b)
	}
	finite := true
	windows := p.cut(m, &b)
	step := (p.terms + blocks(p.terms, tileTerms) - 1) / blocks(p.terms, tileTerms)
	part := (b.all + blocks(b.all, tileRows) - 1) / blocks(b.all, tileRows)
	if h := int64(p.set.Heights[0]); part%h != 0 {
		part = min(tileRows, part+h-part%h)
	}
	for from := int64(0); from < p.terms; from += step {
		terms := int(min(step, p.terms-from))
		b.from = int(from)
		n.set(&b.x, n.out, len(n.extents), from)
		last := from+step >= p.terms
		if last && p.mask == nil {
			flags |= simd.Finish
		}
		right := p.layColumns(w, &b, terms, windows)
		for at := int64(0); at < b.all; at += part {
			p.enterRows(m, &b, at, int(min(part, b.all-at)))
			if from == 0 && p.init != program.NoInit && !p.sameRows {
				p.begin(w, &b)
			}
			left := p.layRows(w, &b, terms)
			if !p.multiply(w, &b, left, right, terms, flags) && p.mask == nil {
				finite = false
			}
			if last && p.mask != nil && !p.applyMask(w, &b) {
				finite = false
			}
		}
		flags &^= simd.FromZero
	}
	return finite
}

// enterRows makes the rows of b those from at on, so many.
func (p *tileOp) enterRows(m *tileMemory, b *block, at int64, rows int) {
	n := p.nest
	b.rows = rows
	n.set(&b.x, p.rows, p.cols, b.first+at)
	b.out = int(p.address(&b.x))
	n.walk(m.rowC[:rows], b.x, p.rows, p.cols, &n.stride)
	if p.a.memory != nil {
		n.walk(m.rowA[:rows], b.x, p.rows, p.cols, &p.a.access.stride)
		b.baseA = lookUp(m.rowA[:rows], p.a.own, b.first+at)
	}
}

// walk fills at with the addresses of points along axes lo … hi-1, from x on,
// counted from that of x.
func (n *nest) walk(at []int, x point, lo, hi int, stride *point) {
	if lo == hi {
		at[0] = 0
		return
	}
	inner, origin := hi-1, 0
	for j := lo; j < hi; j++ {
		origin += int(stride[j] * x[j])
	}
	step := int(stride[inner])
	for i := 0; i < len(at); {
		v := -origin
		for j := lo; j < hi; j++ {
			v += int(stride[j] * x[j])
		}
		run := int(min(int64(len(at)-i), n.extents[inner]-x[inner]))
		for k := range at[i : i+run] {
			at[i+k] = v
			v += step
		}
		i += run
		n.advance(&x, lo, hi, int64(run))
	}
}

// begin copies the initial operand to the outputs of b.
func (p *tileOp) begin(w *worker, b *block) {
	n, m := p.nest, w.tiles
	same := !slices.Contains(n.in[p.init].varies[p.cols:n.out], true)
	l := lanes{nest: n, lo: p.cols, hi: n.out}
	for r := range b.rows {
		out := p.out[b.out+m.rowC[r]:]
		for from := 0; from < b.cols; from += l.n {
			if l.n = min(width, b.cols-from); from == 0 || !same {
				l.x = b.x
				n.advance(&l.x, p.rows, p.cols, int64(r))
				n.advance(&l.x, p.cols, n.out, int64(from))
				w.load(&l, p.init)
			}
			v := w.f[p.init]
			for c := 0; c < l.n; {
				end := c + 1
				for end < l.n && m.colC[from+end] == m.colC[from+end-1]+1 {
					end++
				}
				copy(out[m.colC[from+c]:], v[c:end])
				c = end
			}
		}
	}
}

// beginColumns loads the initial operand of all rows.
func (p *tileOp) beginColumns(w *worker, b *block) {
	l := lanes{nest: p.nest, lo: p.cols, hi: p.nest.out}
	for from := 0; from < b.cols; from += l.n {
		l.x, l.n = b.x, min(width, b.cols-from)
		p.nest.advance(&l.x, p.cols, p.nest.out, int64(from))
		w.load(&l, p.init)
		copy(w.tiles.initial[from:], w.f[p.init][:l.n])
	}
}

// cut divides the columns of b into panels. It reports whether they are windows
// on b's memory, to be read where they are.
func (p *tileOp) cut(m *tileMemory, b *block) (windows bool) {
	most := 2 * p.set.Lanes
	// As windows, panels end where the columns stop lying side by side.
	if p.b.memory != nil && p.b.unitCol {
		vectors, needed := 0, 0
		m.panels = m.panelMemory[:0]
		for from := 0; from < b.cols; {
			to := from + 1
			for to < b.cols && to-from < most && m.colB[to] == m.colB[to-1]+1 {
				to++
			}
			q := p.panel(m, from, to)
			m.panels = append(m.panels, q)
			vectors += q.vectors
			from = to
		}
		needed = (b.cols + p.set.Lanes - 1) / p.set.Lanes
		tiles := (b.all + int64(p.set.Heights[0]) - 1) / int64(p.set.Heights[0])
		// Where they would waste lanes, or a packed copy would be used often, pack.
		if 5*vectors <= 6*needed && tiles <= 2 || 5*vectors <= 9*needed && p.nest.out-p.cols > 1 {
			return true
		}
	}
	m.panels = m.panelMemory[:0]
	for from := 0; from < b.cols; from += most {
		m.panels = append(m.panels, p.panel(m, from, min(b.cols, from+most)))
	}
	return false
}

func (p *tileOp) panel(m *tileMemory, from, to int) panel {
	q := panel{from: from, count: to - from, vectors: (to - from + p.set.Lanes - 1) / p.set.Lanes}
	q.joined = sideBySide(m.colC[from:to])
	q.direct = q.joined && q.count == q.vectors*p.set.Lanes
	return q
}

// sideBySide reports whether each address is one more than the last.
func sideBySide(at []int) bool {
	for i := 1; i < len(at); i++ {
		if at[i] != at[i-1]+1 {
			return false
		}
	}
	return true
}

// even is the step from each address to the next, if it is always the same; 0 for
// one address.
func even(at []int) (step int, ok bool) {
	if len(at) > 1 {
		step = at[1] - at[0]
	}
	for i := 2; i < len(at); i++ {
		if at[i]-at[i-1] != step {
			return 0, false
		}
	}
	return step, true
}

// multiply runs the kernels over the tiles of b.
func (p *tileOp) multiply(w *worker, b *block, left leftSide, right rightSide, terms, flags int) bool {
	m := w.tiles
	bad := uint32(0)
	for j := range m.panels {
		q := &m.panels[j]
		for row, k := 0, 0; row < b.rows; {
			for p.set.Heights[k] > b.rows-row {
				k++
			}
			h := p.set.Heights[k]
			if p.masked(b, row, row+h, q.from, q.from+q.count) {
				row += h
				continue
			}
			a, aRow, aTerm := left.tile(row, h)
			pitch, direct := even(m.rowC[row : row+h])
			at := b.out + m.rowC[row] + m.colC[q.from]
			fromColumns := p.sameRows && b.from == 0
			c := &m.c[0]
			if direct = direct && q.direct; direct {
				c = &p.out[at]
			} else {
				pitch = q.vectors * p.set.Lanes
				if flags&simd.FromZero == 0 && !fromColumns {
					p.gather(m, b, row, h, q, pitch)
				}
			}
			begin, beginRow := c, pitch
			if fromColumns {
				begin, beginRow = &m.initial[q.from], 0
			}
			var result uint32
			if right.offsets != nil && right.inside(q, p.set.Lanes) {
				// Lanes beyond the panel hold something, which must not count.
				f := flags
				if q.count < q.vectors*p.set.Lanes {
					f &^= simd.Finish
				}
				result = p.set.Windows[h][q.vectors-1](terms, a, 4*aRow, 4*aTerm, &right.memory[right.base+m.colB[q.from]], &right.offsets[0], begin, 4*beginRow, c, 4*pitch, f)
			} else {
				result = p.set.Products[h][q.vectors-1](terms, a, 4*aRow, 4*aTerm, &m.b[q.at*terms], 4*q.vectors*p.set.Lanes, begin, 4*beginRow, c, 4*pitch, flags)
			}
			bad |= result
			if !direct && !p.scatter(w, b, row, h, q, pitch) {
				bad = 1
			}
			row += h
		}
	}
	return bad == 0
}

// gather copies the sums of a tile from the output. Columns that are not there are
// zero.
func (p *tileOp) gather(m *tileMemory, b *block, row, h int, q *panel, pitch int) {
	for r := range h {
		out, sums := p.out[b.out+m.rowC[row+r]:], m.c[r*pitch:][:pitch]
		clear(sums[q.count:])
		if q.joined {
			copy(sums[:q.count], out[m.colC[q.from]:])
			continue
		}
		for c, at := range m.colC[q.from : q.from+q.count] {
			sums[c] = out[at]
		}
	}
}

// scatter copies the sums of a tile to the output, zeros without a sign. It reports
// whether all are finite; one that is not would stay so.
func (p *tileOp) scatter(w *worker, b *block, row, h int, q *panel, pitch int) bool {
	m, finite := w.tiles, true
	for r := range h {
		out, sums := p.out[b.out+m.rowC[row+r]:], m.c[r*pitch:][:q.count]
		if q.joined {
			out = out[m.colC[q.from]:][:q.count]
			finite = w.store(out, sums) && finite
			continue
		}
		finite = w.store(sums, sums) && finite
		for c, at := range m.colC[q.from : q.from+q.count] {
			out[at] = sums[c]
		}
	}
	return finite
}

// masked reports whether the mask leaves nothing of a tile.
func (p *tileOp) masked(b *block, row, rowEnd, col, colEnd int) bool {
	for i := range p.mask {
		c := &p.mask[i]
		v := c.base
		for j := range b.x {
			v += c.coef[j] * b.x[j]
		}
		rows, cols := c.coef[p.rows], c.coef[p.cols]
		lo, hi := v, v
		for _, d := range [2][3]int64{{rows, int64(row), int64(rowEnd - 1)}, {cols, int64(col), int64(colEnd - 1)}} {
			lo += min(d[0]*d[1], d[0]*d[2])
			hi += max(d[0]*d[1], d[0]*d[2])
		}
		if hi < 0 || lo >= c.extent {
			return true
		}
	}
	return false
}

// applyMask makes the outputs of b canonical, and those outside of the mask zero.
func (p *tileOp) applyMask(w *worker, b *block) bool {
	finite := true
	for r := range b.rows {
		out := p.out[b.out+w.tiles.rowC[r]:][:b.cols]
		lo, hi := 0, b.cols
		for i := range p.mask {
			c := &p.mask[i]
			v := c.base + c.coef[p.rows]*int64(r)
			for j := range b.x {
				if j < p.nest.out {
					v += c.coef[j] * b.x[j]
				}
			}
			if lo, hi = validLanes(v, c.coef[p.cols], c.extent, lo, hi); lo >= hi {
				break
			}
		}
		if lo >= hi {
			clear(out)
			continue
		}
		clear(out[:lo])
		clear(out[hi:])
		if !w.store(out, out) {
			finite = false
		}
	}
	return finite
}
