package kernel

import (
	"math"
	"slices"
)

// What parts of a product take, in processor cycles: estimates, by which it is
// decided how to cut it into blocks.
const (
	cyclesPerNano = 3.5
	sumLatency    = 4  // of a sum on the one before it
	tileCycles    = 50 // of a tile beside its terms

	readCycles = 0.2 // of a number that is read for the first time

	// Of a number that is packed, by how it lies in memory.
	packTerms  = 1.2 // beside the next term
	packJoined = 0.4 // else beside its neighbour in the panel
	packApart  = 2.5 // neither
)

// columnCosts are the cycles for a term of the tiles of so many rows and columns,
// where the columns are read in place, in so many panels and registers, and where
// they are packed first, into as many registers as needed.
func (p *tileOp) columnCosts(rows, cols int64, panels, vectors, needed int) (inPlace, packed float64) {
	inPlace = p.tilesCost(rows, panels, vectors)
	packed = p.tilesCost(rows, (needed+1)/2, needed) + p.b.packing(cols)
	return inPlace, packed
}

// tilesCost is the cycles for a term of the tiles of so many rows and panels, of
// so many registers together.
func (p *tileOp) tilesCost(rows int64, panels, vectors int) float64 {
	two := vectors - panels
	one := panels - two
	perTile := tileCycles / float64(min(p.terms, tileTerms))
	perRegister := float64(p.set.Lanes) / 16 // of AVX-512 one in a cycle, of AVX2 two
	sum := 0.0
	for _, h := range p.set.Heights {
		n := float64(rows / int64(h))
		rows %= int64(h)
		issue := perRegister * float64(h)
		sum += n * (float64(two)*max(2*issue, sumLatency) + float64(one)*max(issue, sumLatency) + float64(panels)*perTile)
	}
	return sum
}

// packing is the cycles for a term of packing so many rows or columns of f.
func (f *factor) packing(n int64) float64 {
	switch {
	case f.unitSum && f.memory != nil:
		return packTerms * float64(n)
	case f.unitCol && f.memory != nil:
		return packJoined * float64(n)
	}
	return packApart * float64(n)
}

// rowsInPlace reports whether rows that are used by so many panels are likely read
// where they are, see layRows.
func (p *tileOp) rowsInPlace(panels int) bool {
	n, f := p.nest, &p.a
	if f.memory == nil || f.masks != nil || f.own != nil || f.terms != nil || p.cols-p.rows > 1 {
		return false
	}
	row, last := int64(1), len(n.extents)-1
	if p.cols > p.rows {
		row = f.access.stride[p.rows]
	}
	if last > n.out && n.extents[last] < tileTerms || row < 0 || f.access.stride[last] < 0 || crowded(int(row)) {
		return false
	}
	return inPlace(panels, int(f.access.stride[last]))
}

// inPlace reports whether so few panels use the rows that packing them is not
// worth it. term is the elements from one term to the next.
func inPlace(panels, term int) bool { return panels <= 2 || panels <= 4 && term == 1 }

// crowded reports whether rows so many elements apart would crowd few sets of the
// cache.
func crowded(row int) bool { return row != 1 && row%1024 == 0 }

// blockColumns is what a block's columns are, as far as its cost depends on them.
type blockColumns struct {
	n               int64
	panels, vectors int // read in place; 0 where that is not possible
}

// taskCost is the cycles of a task of so many rows.
func (p *tileOp) taskCost(rows int64, c blockColumns) float64 {
	needed := int((c.n + int64(p.set.Lanes) - 1) / int64(p.set.Lanes))
	panels := (needed + 1) / 2
	cost := p.tilesCost(rows, panels, needed) + p.b.packing(c.n)
	if c.panels > 0 {
		if inPlace, packed := p.columnCosts(rows, c.n, c.panels, c.vectors, needed); inPlace <= packed {
			cost, panels = inPlace, c.panels
		}
	}
	if !p.rowsInPlace(panels) {
		cost += p.a.packing(rows)
	}
	cost += readCycles * float64(rows+c.n)
	return cost*float64(p.terms) + taskNanos/8*cyclesPerNano
}

// divide sizes the blocks so that the threads are done soon. One thread gains from
// smaller blocks too, where they save packing.
func (p *tileOp) divide(threads int) {
	unit := int64(2 * p.set.Lanes)
	p.rowBlock, p.colBlock = p.rowCount, evenly(p.colCount, blocks(p.colCount, tileCols), unit)
	if p.tasks() >= 4*max(threads, 2) { // enough; and more columns would take long to look at
		return
	}
	var at []int // of the columns, where they can be read in place
	if p.b.memory != nil && p.b.unitCol {
		at = make([]int, p.colCount)
		p.nest.walk(at, point{}, p.cols, p.nest.out, &p.b.access.stride)
		lookUp(at, p.b.own, 0)
	}
	whole := p.taskCost(p.rowCount, p.columnsOf(at, 0, p.colBlock)) * float64(p.tasks())
	if whole < 2*taskNanos*cyclesPerNano {
		return
	}
	most := int64(8 * threads)
	least := math.Inf(1)
	for _, across := range counts(blocks(p.colCount, tileCols), most/p.outer) {
		cols := evenly(p.colCount, across, min(unit, int64(p.set.Lanes)))
		var list []blockColumns
		for c := int64(0); c < p.colCount; c += cols {
			list = append(list, p.columnsOf(at, c, min(p.colCount, c+cols)))
		}
		for _, down := range counts(1, most/p.outer/int64(len(list))) {
			rows := evenly(p.rowCount, down, 4)
			if t := p.divided(rows, list, threads); t < least {
				least, p.rowBlock, p.colBlock = t, rows, cols
			}
		}
	}
}

// evenly is the size of about so many equal parts of n, a multiple of unit unless
// it is n.
func evenly(n, parts, unit int64) int64 {
	size := (n + parts - 1) / parts
	return min(n, (size+unit-1)/unit*unit)
}

// counts are numbers of parts to try, from least to about most, at least one.
func counts(least, most int64) []int64 {
	list := []int64{least}
	for n := int64(1); n <= most; n *= 2 {
		for _, k := range [2]int64{n, n * 3 / 2} {
			if k > list[len(list)-1] && k <= most {
				list = append(list, k)
			}
		}
	}
	return list
}

// columnsOf describes the columns from … to-1, of which at are the addresses.
func (p *tileOp) columnsOf(at []int, from, to int64) blockColumns {
	c := blockColumns{n: to - from}
	if at == nil {
		return c
	}
	lanes := p.set.Lanes
	for at := at[from:to]; len(at) > 0; {
		n := joined(at[:min(len(at), 2*lanes)])
		c.panels++
		c.vectors += (n + lanes - 1) / lanes
		at = at[n:]
	}
	return c
}

// divided estimates the cycles that threads take for tasks of so many rows and
// such columns. With several threads large tasks count a little more than they
// take: a thread that is held up holds up the rest of one.
func (p *tileOp) divided(rows int64, columns []blockColumns, threads int) float64 {
	busy := make([]float64, threads)
	longest := 0.0
	for range p.outer {
		for at := int64(0); at < p.rowCount; at += rows {
			for _, c := range columns {
				t := p.taskCost(min(rows, p.rowCount-at), c)
				busy[0] += t // of the thread that has been free the longest
				longest = max(longest, t)
				for i := 1; i < threads && busy[i] < busy[i-1]; i++ {
					busy[i], busy[i-1] = busy[i-1], busy[i]
				}
			}
		}
	}
	if threads == 1 {
		return busy[0]
	}
	return slices.Max(busy) + longest/16
}
