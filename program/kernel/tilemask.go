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
