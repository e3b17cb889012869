package kernel

import (
	"slices"

	"lode/program"
	"lode/program/kernel/internal/simd"
)

// block is the part of a product that a task computes.
type block struct {
	x          point // of the first row, column and term at work
	first, all int64 // its rows; those at work, at most tileRows of them, are rows
	rows, cols int
	out        int  // address of the first output at work
	from       int  // number of the first term
	last       bool // no terms are to come
	done       int  // rows before those at work

	masks []int64 // the mask's coordinates at the first row at work

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
	b := block{masks: w.tiles.masks[:0], cols: int(min(p.colBlock, p.colCount-col)), all: min(p.rowBlock, p.rowCount-row), first: row}
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
		b.last = from+step >= p.terms
		if b.last {
			flags |= simd.Finish
		}
		right := p.layColumns(w, &b, terms, windows)
		for at := int64(0); at < b.all; at += part {
			p.enterRows(m, &b, at, int(min(part, b.all-at)))
			switch {
			case from > 0 || p.init == program.NoInit || p.sameRows:
			case p.sameCols:
				p.beginRows(w, &b)
			default:
				p.begin(w, &b)
			}
			left := p.layRows(w, &b, terms)
			if !p.multiply(w, &b, left, right, terms, flags) {
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
	b.rows, b.done = rows, int(at)
	n.set(&b.x, p.rows, p.cols, b.first+at)
	b.out = int(p.address(&b.x))
	p.enterMask(b)
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
		first := b.out + m.rowC[r]
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
				copy(p.out[first+m.colC[from+c]:], v[c:end])
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

// beginRows loads the initial operand of all columns.
func (p *tileOp) beginRows(w *worker, b *block) {
	const pitch = 2 * simd.Widest
	l := lanes{nest: p.nest, x: b.x, lo: p.cols, hi: p.nest.out, n: 1}
	for r := range b.rows {
		w.load(&l, p.init)
		w.repeat(w.tiles.initialRows[r*pitch:][:pitch], w.f[p.init][0])
		p.nest.advance(&l.x, p.rows, p.cols, 1)
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
			to := from + joined(m.colB[from:min(b.cols, from+most)])
			q := p.panel(m, from, to)
			m.panels = append(m.panels, q)
			vectors += q.vectors
			from = to
		}
		needed = (b.cols + p.set.Lanes - 1) / p.set.Lanes
		if inPlace, packed := p.columnCosts(b.all, int64(b.cols), len(m.panels), vectors, needed); inPlace <= packed {
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
	q.joined = joined(m.colC[from:to]) == to-from
	q.some = q.count % p.set.Lanes * simd.Some
	return q
}

// joined is how many of the addresses, from the first on, are one more than the
// last.
func joined(at []int) int {
	n := 1
	for n < len(at) && at[n] == at[n-1]+1 {
		n++
	}
	return n
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
