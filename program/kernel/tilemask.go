package kernel

import (
	"lode/program"
)

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

// coverage is how much of a tile a mask leaves.
type coverage int

const (
	all coverage = iota
	some
	nothing
)

// covers is what the mask leaves of a tile.
func (p *tileOp) covers(b *block, row, rowEnd, col, colEnd int) coverage {
	result := all
	for i := range p.mask {
		c := &p.mask[i]
		rows, cols := c.coef[p.rows], c.coef[p.cols]
		lo, hi := b.masks[i], b.masks[i]
		for _, d := range [2][3]int64{{rows, int64(row), int64(rowEnd - 1)}, {cols, int64(col), int64(colEnd - 1)}} {
			lo += min(d[0]*d[1], d[0]*d[2])
			hi += max(d[0]*d[1], d[0]*d[2])
		}
		switch {
		case hi < 0 || lo >= c.extent:
			return nothing
		case lo < 0 || hi >= c.extent:
			result = some
		}
	}
	return result
}

// enterMask readies b for its mask, at its first row and column.
func (p *tileOp) enterMask(b *block) {
	b.masks = b.masks[:0]
	for i := range p.mask {
		c := &p.mask[i]
		v := c.base
		for j := range p.nest.out {
			v += c.coef[j] * b.x[j]
		}
		b.masks = append(b.masks, v)
	}
}

// finishTile makes the outputs of a tile canonical, and those outside of the mask
// zero. It reports whether all were finite.
func (p *tileOp) finishTile(w *worker, b *block, row, h int, q *panel) bool {
	finite := true
	for r := row; r < row+h; r++ {
		out := p.out[b.out+w.tiles.rowC[r]+w.tiles.colC[q.from]:][:q.count]
		lo, hi := 0, q.count
		for i := range p.mask {
			c := &p.mask[i]
			v := b.masks[i] + c.coef[p.rows]*int64(r) + c.coef[p.cols]*int64(q.from)
			if lo, hi = validLanes(v, c.coef[p.cols], c.extent, lo, hi); lo >= hi {
				lo, hi = 0, 0
				break
			}
		}
		clear(out[:lo])
		clear(out[hi:])
		if lo < hi && !w.store(out[lo:hi], out[lo:hi]) {
			finite = false
		}
	}
	return finite
}
