package kernel

import (
	"lode/program/kernel/internal/simd"
)

// leftSide is how the rows of a block are read for some terms: where they are, or
// from tileMemory.a.
type leftSide struct {
	memory    []float32
	at        []int // of each row; nil where rows are packed
	row, term int
	terms     int
	masked    bool // tiles have terms of their own, see tileMemory.termFrom
}

// tile is where the rows row … row+h-1 are.
func (s *leftSide) tile(row, h int) (a *float32, aRow, aTerm int) {
	if s.at == nil {
		return &s.memory[row*s.terms], 1, h
	}
	return &s.memory[s.at[row]], s.row, s.term
}

// rightSide is how the columns are read: from tileMemory.b or, with offsets of the
// terms, where they are.
type rightSide struct {
	memory  []float32
	base    int
	offsets []int // bytes
	colB    []int
	last    int // of the terms' offsets, the largest
}

// inside reports whether a panel can be read in whole registers.
func (s *rightSide) inside(q *panel, lanes int) bool {
	return s.base+s.colB[q.from]+s.last+q.vectors*lanes <= len(s.memory)
}

// layRows readies the rows of b for terms from b.x on.
func (p *tileOp) layRows(w *worker, b *block, terms int) leftSide {
	n, m, f := p.nest, w.tiles, &p.a
	if f.memory == nil {
		return p.loadRows(w, b, terms)
	}
	base := int(f.access.at(&b.x)) + b.baseA
	n.walk(m.termA[:terms], b.x, n.out, len(n.extents), &f.access.stride)
	base += lookUp(m.termA[:terms], f.terms, int64(b.from))
	if f.masks != nil {
		p.layMasked(m, b, source{f.memory, base}, terms)
		return leftSide{memory: m.a[:], terms: terms, masked: true}
	}
	row, evenRows := even(m.rowA[:b.rows])
	term, evenTerms := even(m.termA[:terms])
	memory := f.memory[base:]
	// Read in place where few panels use the rows, unless they crowd one set of
	// the cache.
	if evenRows && evenTerms && inPlace(len(m.panels), term) && (b.rows == 1 || !crowded(row)) && term >= 0 && row >= 0 {
		return leftSide{memory: memory, at: m.rowA[:b.rows], row: row, term: term}
	}
	for t, n := 0, f.chunk(terms); t < terms; t += n {
		to := min(terms, t+n)
		for from, k := 0, 0; from < b.rows; {
			for p.set.Heights[k] > b.rows-from {
				k++
			}
			h := p.set.Heights[k]
			m.pack(m.a[from*terms+t*h:], h, source{f.memory, base}, m.rowA[from:from+h], m.termA[t:to])
			from += h
		}
	}
	return leftSide{memory: m.a[:], terms: terms}
}

// layMasked packs the rows of b, and of each tile those terms alone of which some
// count: zeros where one does not. Terms that are left out would add zero.
func (p *tileOp) layMasked(m *tileMemory, b *block, s source, terms int) {
	for from, k := 0, 0; from < b.rows; {
		for p.set.Heights[k] > b.rows-from {
			k++
		}
		h := p.set.Heights[k]
		var lo, hi [simd.MaxHeight]int
		first, end := terms, 0
		for r := range h {
			lo[r], hi[r] = p.counting(b, from+r, terms)
			if lo[r] < hi[r] {
				first, end = min(first, lo[r]), max(end, hi[r])
			}
		}
		if first >= end {
			first, end = 0, 0
		}
		tile := m.a[from*terms:][:h*terms]
		m.termFrom[from], m.termTo[from] = first, end
		m.pack(tile[first*h:], h, s, m.rowA[from:from+h], m.termA[first:end])
		for r := range h {
			for t := first; t < min(lo[r], end); t++ {
				tile[t*h+r] = 0
			}
			for t := max(hi[r], first); t < end; t++ {
				tile[t*h+r] = 0
			}
		}
		from += h
	}
}

// counting is which of the terms from b.x on count in row r of b, by the masks of
// the rows: lo … hi-1.
func (p *tileOp) counting(b *block, r, terms int) (lo, hi int) {
	lo, hi = 0, terms
	for i := range p.a.masks {
		c := &p.a.masks[i]
		v := c.base + c.coef[p.rows]*int64(r)
		for j := range b.x {
			v += c.coef[j] * b.x[j]
		}
		if lo, hi = validLanes(v, c.coef[p.nest.out], c.extent, lo, hi); lo >= hi {
			return 0, 0
		}
	}
	return lo, hi
}

// source is memory with an origin in it, from which addresses are counted.
type source struct {
	memory []float32
	origin int
}

// pack copies the elements at across[i] + terms[t] to d[t·pitch + i].
func (m *tileMemory) pack(d []float32, pitch int, s source, across, terms []int) {
	if len(terms) >= 8 && terms[1]-terms[0] != 1 && len(across) > 1 && across[1]-across[0] != 1 {
		m.packApart(d, pitch, s, across, terms)
		return
	}
	for t := 0; t < len(terms); {
		// A run of terms at the same distance.
		end, step := t+1, 0
		if end < len(terms) {
			step = terms[end] - terms[t]
			for end++; end < len(terms) && terms[end]-terms[end-1] == step; end++ {
			}
		}
		m.packRun(d[t*pitch:], pitch, source{s.memory, s.origin + terms[t]}, across, step, end-t)
		t = end
	}
}

// packApart is pack where nothing lies side by side: it brings the terms of a few
// rows together first.
func (m *tileMemory) packApart(d []float32, pitch int, s source, across, terms []int) {
	for i := 0; i < len(across); i += len(m.apart) {
		rows := across[i:min(i+len(m.apart), len(across))]
		for k, a := range rows {
			from, row := s.origin+a, m.apart[k][:len(terms)]
			for t, at := range terms {
				row[t] = s.memory[from+at]
			}
			m.rows[k] = row
		}
		simd.Transpose(d[i:], pitch, m.rows[:len(rows)], len(terms))
	}
}

// packRun is pack for n terms at the same distance.
func (m *tileMemory) packRun(d []float32, pitch int, s source, across []int, step, n int) {
	if step == 1 && n >= 4 {
		for i, a := range across {
			from := s.origin + a
			m.rows[i] = s.memory[from : from+n]
		}
		simd.Transpose(d, pitch, m.rows[:len(across)], n)
		return
	}
	for i := 0; i < len(across); {
		end := i + 1
		for end < len(across) && across[end] == across[end-1]+1 {
			end++
		}
		from := s.origin + across[i]
		if step >= 0 && end-i > 1 {
			simd.CopyRows(d[i:], pitch, s.memory[from:], step, n, end-i)
		} else {
			for t := range n {
				copy(d[t*pitch+i:t*pitch+end], s.memory[from+t*step:])
			}
		}
		i = end
	}
}

// loadRows is layRows for rows that have to be loaded.
func (p *tileOp) loadRows(w *worker, b *block, terms int) leftSide {
	n, m, f := p.nest, w.tiles, &p.a
	last := f.needs[len(f.needs)-1]
	at := m.rowA[:b.rows]
	if f.unitCol && !f.unitSum {
		// Along the rows, term by term.
		l := lanes{nest: n, x: b.x, lo: p.rows, hi: p.cols, n: b.rows}
		pitch := (b.rows + 15) &^ 15
		if pitch*terms > len(m.a) {
			pitch = b.rows
		}
		for t := range terms {
			for _, k := range f.needs {
				w.load(&l, k)
			}
			copy(m.a[t*pitch:], w.f[last][:b.rows])
			n.advance(&l.x, n.out, len(n.extents), 1)
		}
		for r := range at {
			at[r] = r
		}
		return leftSide{memory: m.a[:], at: at, row: 1, term: pitch}
	}
	l := lanes{nest: n, x: b.x, lo: n.out, hi: len(n.extents), n: terms}
	for r := range b.rows {
		for _, k := range f.needs {
			w.load(&l, k)
		}
		copy(m.a[r*rowPitch:], w.f[last][:terms])
		at[r] = r * rowPitch
		n.advance(&l.x, p.rows, p.cols, 1)
	}
	return leftSide{memory: m.a[:], at: at, row: rowPitch, term: 1}
}

// layColumns readies the columns of b for terms from b.x on.
func (p *tileOp) layColumns(w *worker, b *block, terms int, windows bool) rightSide {
	n, m, f := p.nest, w.tiles, &p.b
	at := 0
	for j := range m.panels {
		m.panels[j].at = at
		at += m.panels[j].vectors * p.set.Lanes
	}
	if f.memory == nil {
		p.loadColumns(w, b, terms)
		return rightSide{}
	}
	base := int(f.access.at(&b.x)) + b.baseB
	n.walk(m.termB[:terms], b.x, n.out, len(n.extents), &f.access.stride)
	base += lookUp(m.termB[:terms], f.terms, int64(b.from))
	right := rightSide{}
	if windows {
		right = rightSide{memory: f.memory, base: base, offsets: m.offsets[:terms], colB: m.colB[:b.cols]}
		for t, o := range m.termB[:terms] {
			m.offsets[t] = 4 * o
			right.last = max(right.last, o)
		}
	}
	for t, n := 0, f.chunk(terms); t < terms; t += n {
		to := min(terms, t+n)
		for j := range m.panels {
			q := &m.panels[j]
			if windows && right.inside(q, p.set.Lanes) {
				continue
			}
			pitch := q.vectors * p.set.Lanes
			d := m.b[q.at*terms+t*pitch:][:pitch*(to-t)]
			if q.count < pitch {
				clear(d)
			}
			m.pack(d, pitch, source{f.memory, base}, m.colB[q.from:q.from+q.count], m.termB[t:to])
		}
	}
	return right
}

// chunk is how many terms to pack at a time: few where each is a row of memory, so
// that memory is read along them.
func (f *factor) chunk(terms int) int {
	if f.unitCol {
		return min(terms, 16)
	}
	return terms
}

// loadColumns is layColumns for columns that have to be loaded.
func (p *tileOp) loadColumns(w *worker, b *block, terms int) {
	n, m, f := p.nest, w.tiles, &p.b
	last := f.needs[len(f.needs)-1]
	for j := range m.panels {
		q := &m.panels[j]
		pitch := q.vectors * p.set.Lanes
		d := m.b[q.at*terms:][:pitch*terms]
		if q.count < pitch {
			clear(d)
		}
		if f.unitSum && !f.unitCol {
			l := lanes{nest: n, x: b.x, lo: n.out, hi: len(n.extents), n: terms}
			n.advance(&l.x, p.cols, n.out, int64(q.from))
			for c := range q.count {
				for _, k := range f.needs {
					w.load(&l, k)
				}
				for t, v := range w.f[last][:terms] {
					d[t*pitch+c] = v
				}
				n.advance(&l.x, p.cols, n.out, 1)
			}
			continue
		}
		l := lanes{nest: n, x: b.x, lo: p.cols, hi: n.out, n: q.count}
		n.advance(&l.x, p.cols, n.out, int64(q.from))
		for t := range terms {
			for _, k := range f.needs {
				w.load(&l, k)
			}
			copy(d[t*pitch:], w.f[last][:q.count])
			n.advance(&l.x, n.out, len(n.extents), 1)
		}
	}
}
