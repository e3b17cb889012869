package kernel

import (
	"lode/program"
	"lode/program/kernel/internal/simd"
)

// cover makes l the next block of at most left points from l.x on. Where the inner
// axes are short, it takes them whole: then all such blocks look alike, and their
// addresses come from a table.
func (l *lanes) cover(left int64) {
	l.n, l.aligned = int(min(width, left)), false
	split, inner := l.nest.split(l.lo, l.hi)
	if inner == 1 {
		return
	}
	for _, x := range l.x[split+1 : l.hi] {
		if x != 0 {
			return
		}
	}
	if n := min(width/inner, l.nest.extents[split]-l.x[split]) * inner; n <= left {
		l.n, l.aligned = int(n), true
	}
}

// split is the axis that blocks over the axes lo … hi-1 divide, and how many
// points the axes behind it have; 1 where blocks divide the last axis.
func (n *nest) split(lo, hi int) (axis int, inner int64) {
	inner, axis = 1, hi-1
	for axis > lo && inner*n.extents[axis] <= width {
		inner *= n.extents[axis]
		axis--
	}
	return axis, inner
}

// grain is how many points a task should be a multiple of.
func (n *nest) grain(lo, hi int) int64 {
	_, inner := n.split(lo, hi)
	return width / inner * inner
}

// table holds the addresses of an operand's lanes in blocks that look alike,
// counted from that of the first lane.
type table struct {
	nest   *nest // that it is for
	lo, hi int
	usable bool
	off    [width]int64
	run    int   // lanes in a row whose addresses differ by
	step   int64 // from one to the next
	// How far each coordinate is from that of the first lane, at least and at most.
	least, most [program.MaxCoords]int64
}

// held says what a worker's own memory for an operand holds already: lanes that
// begin at an address of a nest, aligned or all the same. Nothing does at the
// start of a task.
type held struct {
	nest    *nest
	aligned bool
	from    int64
	lanes   int
}

// fetch copies operand k at l to the worker's memory, if it is not there.
func (w *worker) fetch(l *lanes, k int) {
	a := &l.nest.in[k]
	if l.aligned {
		if w.fetchAligned(l, k) {
			return
		}
	} else if inner := l.hi - 1; len(a.coords) == 0 && !a.varies[inner] && l.x[inner]+int64(l.n) <= l.nest.extents[inner] {
		if !w.holds(k, held{l.nest, false, a.at(&l.x), l.n}) {
			w.read(l, k)
		}
		return
	}
	w.held[k] = held{}
	w.read(l, k)
}

// holds reports whether the worker's memory for operand k is h already, and takes
// down that it will be.
func (w *worker) holds(k int, h held) bool {
	old := w.held[k]
	if old.nest == h.nest && old.aligned == h.aligned && old.from == h.from && old.lanes >= h.lanes {
		return true
	}
	w.held[k] = h
	return false
}

// build makes t the table of operand k for blocks such as l.
func (t *table) build(l *lanes, k int) {
	n := l.nest
	a := &n.in[k]
	t.nest, t.lo, t.hi, t.usable = n, l.lo, l.hi, true
	split, inner := n.split(l.lo, l.hi)
	step := a.stride
	extent := func(j int) int64 {
		if j == split {
			return width / inner
		}
		return n.extents[j]
	}
	for i := range a.coords {
		c := &a.coords[i]
		t.least[i], t.most[i] = 0, 0
		for j := split; j < l.hi; j++ {
			step[j] += c.pitch * c.coef[j]
			d := c.coef[j] * (extent(j) - 1)
			t.least[i], t.most[i] = t.least[i]+min(0, d), t.most[i]+max(0, d)
		}
		if c.div != 1 || c.operand() >= 0 {
			t.usable = false
		}
	}
	t.step, t.run = step[l.hi-1], 1
	for j := l.hi - 1; j >= split && step[j] == t.step*int64(t.run); j-- {
		t.run *= int(extent(j))
	}
	var x point
	for i := range width / inner * inner {
		at := int64(0)
		for j := split; j < l.hi; j++ {
			at += step[j] * x[j]
		}
		t.off[i] = at
		for j := l.hi - 1; j >= split; j-- {
			if x[j]++; x[j] < extent(j) {
				break
			}
			x[j] = 0
		}
	}
}

// fetchAligned is fetch by way of a table; false where the block has lanes that are
// not valid, or there is no table.
func (w *worker) fetchAligned(l *lanes, k int) bool {
	t := &w.tables[k]
	if t.nest != l.nest || t.lo != l.lo || t.hi != l.hi {
		t.build(l, k)
	}
	if !t.usable {
		return false
	}
	a := &l.nest.in[k]
	address := a.at(&l.x)
	for i := range a.coords {
		c := &a.coords[i]
		v := c.base
		for j := range l.x {
			v += c.coef[j] * l.x[j]
		}
		if c.ind == program.IndStep {
			v += w.step
		}
		if v+t.least[i] < 0 || v+t.most[i] >= c.extent {
			return false
		}
		address += c.pitch * v
	}
	if w.holds(k, held{l.nest, true, address, l.n}) {
		return true
	}
	off := t.off[:l.n]
	if t.run >= simd.Widest && (t.step == 0 || t.step == 1) && a.array.Type != program.U8 {
		for i := 0; i < l.n; i += t.run {
			w.fetchRun(a, k, i, min(l.n, i+t.run), address+off[i], t.step)
		}
		return true
	}
	switch {
	case a.index:
		d := w.i[k][:len(off)]
		for i, o := range off {
			d[i] = int32(address + o)
		}
	case a.array.Type == program.I32:
		d := w.i[k][:len(off)]
		for i, o := range off {
			d[i] = a.array.I32[address+o]
		}
	case a.array.Type == program.U8:
		d := w.f[k][:len(off)]
		for i, o := range off {
			d[i] = float32(a.array.U8[address+o])
		}
	default:
		d := w.f[k][:len(off)]
		for i, o := range off {
			d[i] = a.array.F32[address+o]
		}
	}
	return true
}

// fetchRun copies one value, or a row of them, to the lanes from … to-1.
func (w *worker) fetchRun(a *access, k, from, to int, address, step int64) {
	switch {
	case a.index && step == 0:
		w.repeatInt(w.i[k][from:to], int32(address))
	case a.index:
		d := w.i[k][from:to]
		for i := range d {
			d[i] = int32(address) + int32(i)
		}
	case a.array.Type == program.I32:
		strided(w.i[k][from:to], a.array.I32, address, step)
	case step == 0:
		w.repeat(w.f[k][from:to], a.array.F32[address])
	default:
		copy(w.f[k][from:to], a.array.F32[address:])
	}
}
