package kernel

import (
	"unsafe"

	"lode/program/kernel/internal/simd"
)

// multiply runs the kernels over the tiles of b.
func (p *tileOp) multiply(w *worker, b *block, left leftSide, right rightSide, terms, flags int) bool {
	m := w.tiles
	bad := uint32(0)
	last := &m.panels[len(m.panels)-1]
	kept := (last.at+last.vectors*p.set.Lanes)*int(b.all) <= len(m.sums)
	for j := range m.panels {
		q := &m.panels[j]
		width := q.vectors * p.set.Lanes
		for row, k := 0, 0; row < b.rows; {
			for p.set.Heights[k] > b.rows-row {
				k++
			}
			h := p.set.Heights[k]
			f, covered := flags|q.some, all
			if p.mask != nil {
				switch covered = p.covers(b, row, row+h, q.from, q.from+q.count); {
				case covered == nothing:
					if b.last {
						for r := range h {
							clear(p.out[b.out+m.rowC[row+r]+m.colC[q.from]:][:q.count])
						}
					}
					row += h
					continue
				case covered == some:
					f &^= simd.Finish
				}
			}
			a, aRow, aTerm := left.tile(row, h)
			first, count := 0, terms // of the terms
			if left.masked {
				first, count = m.termFrom[row], m.termTo[row]-m.termFrom[row]
				a = &left.memory[row*terms+first*h]
			}
			pitch, direct := even(m.rowC[row : row+h])
			at := b.out + m.rowC[row] + m.colC[q.from]
			c := &m.c[0]
			if direct = direct && q.joined; direct {
				c = &p.out[at]
			} else if pitch = width; kept {
				c = &m.sums[q.at*int(b.all)+(b.done+row)*pitch]
			}
			begin, beginRow := c, pitch
			switch {
			case b.from == 0 && p.sameRows:
				begin, beginRow = &m.initial[q.from], 0
			case b.from == 0 && p.sameCols:
				begin, beginRow = &m.initialRows[row*2*simd.Widest], 2*simd.Widest
			case !direct && flags&simd.FromZero == 0 && (b.from == 0 || !kept):
				p.gather(unsafe.Slice(c, h*pitch), m, b, row, h, q, pitch)
			}
			var result uint32
			if right.offsets != nil && right.inside(q, p.set.Lanes) {
				result = p.set.Windows[h][q.vectors-1](count, a, 4*aRow, 4*aTerm, &right.memory[right.base+m.colB[q.from]], &right.offsets[first], begin, 4*beginRow, c, 4*pitch, f)
			} else {
				result = p.set.Products[h][q.vectors-1](count, a, 4*aRow, 4*aTerm, &m.b[q.at*terms+first*width], 4*width, begin, 4*beginRow, c, 4*pitch, f)
			}
			bad |= result
			if !direct && (b.last || !kept) && !p.scatter(w, unsafe.Slice(c, h*pitch), b, row, h, q, pitch) {
				bad = 1
			}
			if covered == some && b.last && !p.finishTile(w, b, row, h, q) {
				bad = 1
			}
			row += h
		}
	}
	return bad == 0
}

// gather copies the sums of a tile from the output to tile.
func (p *tileOp) gather(tile []float32, m *tileMemory, b *block, row, h int, q *panel, pitch int) {
	for r := range h {
		first, sums := b.out+m.rowC[row+r], tile[r*pitch:][:q.count]
		if q.joined {
			copy(sums, p.out[first+m.colC[q.from]:])
			continue
		}
		for c, at := range m.colC[q.from : q.from+q.count] {
			sums[c] = p.out[first+at]
		}
	}
}

// scatter copies the sums of a tile from tile to the output, zeros without a sign. It reports
// whether all are finite; one that is not would stay so.
func (p *tileOp) scatter(w *worker, tile []float32, b *block, row, h int, q *panel, pitch int) bool {
	m, finite := w.tiles, true
	for r := range h {
		first, sums := b.out+m.rowC[row+r], tile[r*pitch:][:q.count]
		if q.joined {
			out := p.out[first+m.colC[q.from]:][:q.count]
			finite = w.store(out, sums) && finite
			continue
		}
		finite = w.store(sums, sums) && finite
		for c, at := range m.colC[q.from : q.from+q.count] {
			p.out[first+at] = sums[c]
		}
	}
	return finite
}
