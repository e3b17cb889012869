package kernel

import (
	"math"
	"slices"
	"unsafe"

	"lode/program"
	"lode/program/kernel/internal/simd"
)

const (
	// width is how many lanes a block has: the elements that one instruction is
	// applied to before the next one. A block of one value is 1 KiB.
	width = 512

	operandRegs = program.MaxOperands
	registers   = operandRegs + program.MaxConstants + program.MaxInstructions
	firstConst  = operandRegs
	firstResult = operandRegs + program.MaxConstants

	// linePad keeps registers off each other's sets of the cache.
	linePad = 16
)

// worker is the memory of one thread. A value of a block is a register: the
// operands first, then the constants, then results. f and i say where a
// register's lanes are, in the worker's own memory or in that of a tensor.
type worker struct {
	// First, so that registers begin where a cache line does.
	own [registers][width + linePad]float32

	set  *simd.Set // nil for the portable loops
	step int64

	f  [registers][]float32
	i  [registers][]int32
	at [registers]*float32 // of either, for vector instructions

	addresses [width]int64

	acc     [width]float32                // accumulators of a fold over a block of outputs
	stripes [program.Lanes][width]float32 // and their lanes, in STRIPE32

	lanes [program.Lanes]float32 // of one output, in STRIPE32

	tables [program.MaxOperands]table
	held   [program.MaxOperands]held

	// Memory for matrix products, of the path that the program takes; else nil.
	product *productMemory
	tiles   *tileMemory

	targets [program.MaxSum]int32 // of a scatter's terms
}

// newWorker returns a worker for a program with or without matrix products.
func newWorker(set *simd.Set, products bool) *worker {
	w := &worker{set: set}
	switch {
	case products && set == nil:
		w.product = new(productMemory)
	case products:
		w.tiles = new(tileMemory)
	}
	return w
}

// workerBytes is the memory of one worker.
func workerBytes(set *simd.Set, products bool) int64 {
	n := int64(unsafe.Sizeof(worker{}))
	switch {
	case products && set == nil:
		n += int64(unsafe.Sizeof(productMemory{}))
	case products:
		n += int64(unsafe.Sizeof(tileMemory{}))
	}
	return n
}

// hasProducts reports whether p needs memory for matrix products.
func hasProducts(p *program.Program) bool {
	return slices.ContainsFunc(p.Ops, func(o program.Op) bool { return o.MatrixProduct() })
}

// floats is the worker's own memory of a register, as n float32.
func (w *worker) floats(reg uint8, n int) []float32 { return w.own[reg][:n] }

// integers is the same memory as n int32.
func (w *worker) integers(reg uint8, n int) []int32 {
	return integersOf(w.own[reg][:n])
}

// lanes are the points that a block covers: n of them, from x on, over the axes
// lo … hi-1, at most width.
type lanes struct {
	nest   *nest
	x      point
	lo, hi int
	n      int

	aligned bool // the axes behind the one that blocks divide are covered whole
}

// load makes register k hold operand k at l. The operands that it takes
// indirections from have been loaded.
func (w *worker) load(l *lanes, k int) {
	if !w.view(l, k) {
		w.f[k], w.i[k] = w.floats(uint8(k), l.n), w.integers(uint8(k), l.n)
		w.fetch(l, k)
	}
}

// view makes register k the memory of operand k itself, if the lanes of l lie
// side by side there.
func (w *worker) view(l *lanes, k int) bool {
	a := &l.nest.in[k]
	if a.index || a.array.Type == program.U8 {
		return false
	}
	from, ok := a.contiguous(l)
	if !ok {
		return false
	}
	if to := from + int64(l.n+simd.Widest-1)&^(simd.Widest-1); w.set != nil && to > a.array.Len() {
		return false // instructions read whole vectors
	}
	if a.array.Type == program.I32 {
		w.i[k] = a.array.I32[from : from+int64(l.n)]
		return true
	}
	w.f[k] = a.array.F32[from : from+int64(l.n)]
	if w.set != nil && l.n == width {
		w.set.Prefetch(&w.f[k][0], width, width) // likely the next block
	}
	return true
}

// read copies operand k at l to where register k is.
func (w *worker) read(l *lanes, k int) {
	inner := l.hi - 1
	x := l.x
	for from := 0; from < l.n; {
		to := min(l.n, from+int(min(width, l.nest.extents[inner]-x[inner])))
		w.readRun(l.nest, k, &x, inner, from, to)
		l.nest.advance(&x, l.lo, l.hi, int64(to-from))
		from = to
	}
}

// contiguous reports whether the lanes of l lie one after another in memory, and
// from which address on.
func (a *access) contiguous(l *lanes) (address int64, ok bool) {
	if len(a.coords) > 0 {
		return 0, false
	}
	pitch := int64(1)
	for j := l.hi - 1; j >= l.lo; j-- {
		if a.stride[j] != pitch {
			return 0, false
		}
		// The lanes may stay within the inner axes.
		if l.x[j]+int64(l.n) <= l.nest.extents[j] && j == l.hi-1 {
			break
		}
		pitch *= l.nest.extents[j]
	}
	return a.at(&l.x), true
}

// at is the address at x as far as the strides give it.
func (a *access) at(x *point) int64 {
	v := a.base
	for j := range x {
		v += a.stride[j] * x[j]
	}
	return v
}

// readRun reads the lanes from … to-1 of operand k; they lie at x and on along
// axis inner.
func (w *worker) readRun(nst *nest, k int, x *point, inner, from, to int) {
	a := &nst.in[k]
	address, step := a.at(x), a.stride[inner]
	lo, hi := 0, to-from // valid lanes, counted from the first
	for i := range a.coords {
		c := &a.coords[i]
		v := c.base
		for j := range x {
			v += c.coef[j] * x[j]
		}
		if p := c.operand(); c.ind == program.IndStep {
			v += w.step
		} else if p >= 0 {
			if nst.in[p].varies[inner] {
				w.gather(nst, k, x, inner, from, to)
				return
			}
			v += int64(w.i[p][from])
		}
		slope := c.coef[inner]
		if c.div != 1 {
			if slope != 0 {
				w.gather(nst, k, x, inner, from, to)
				return
			}
			if v%c.div != 0 {
				hi = 0
				break
			}
			v /= c.div
		}
		lo, hi = validLanes(v, slope, c.extent, lo, hi)
		if lo >= hi {
			break
		}
		// Sums may wrap for lanes that are not valid; for the others they are right.
		address += c.pitch * v
		step += c.pitch * slope
	}
	if lo >= hi {
		w.fill(a, k, from, to)
		return
	}
	w.fill(a, k, from, from+lo)
	w.fill(a, k, from+hi, to)
	address += step * int64(lo)
	switch {
	case a.index:
		for i := range w.i[k][from+lo : from+hi] {
			w.i[k][from+lo+i] = int32(address + step*int64(i))
		}
	case a.array.Type == program.I32:
		strided(w.i[k][from+lo:from+hi], a.array.I32, address, step)
	case a.array.Type == program.U8:
		d := w.f[k][from+lo : from+hi]
		for i := range d {
			d[i] = float32(a.array.U8[address])
			address += step
		}
	case step == 0:
		w.repeat(w.f[k][from+lo:from+hi], a.array.F32[address])
	default:
		strided(w.f[k][from+lo:from+hi], a.array.F32, address, step)
	}
}

// validLanes narrows the lanes lo … hi-1 to those i with 0 <= v + slope·i < extent.
func validLanes(v, slope, extent int64, lo, hi int) (int, int) {
	if slope < 0 {
		// Mirror: 0 <= (extent-1-v) + (-slope)·i < extent.
		v, slope = extent-1-v, -slope
	}
	if slope == 0 {
		if v < 0 || v >= extent {
			return lo, lo
		}
		return lo, hi
	}
	if v < 0 {
		lo = int(max(int64(lo), min(int64(hi), (-v+slope-1)/slope)))
	}
	if v >= extent {
		return lo, lo
	}
	hi = int(max(int64(lo), min(int64(hi), (extent-v+slope-1)/slope)))
	return lo, hi
}

// fill gives lanes the value of an invalid coordinate.
func (w *worker) fill(a *access, k, from, to int) {
	if from >= to {
		return
	}
	if a.array.Type == program.I32 {
		w.repeatInt(w.i[k][from:to], int32(a.oob))
		return
	}
	w.repeat(w.f[k][from:to], value(a.oob))
}

// repeatInt sets all of d.
func (w *worker) repeatInt(d []int32, v int32) {
	if n := len(d) &^ (simd.Widest - 1); w.set != nil && n > 0 {
		w.set.Fill((*float32)(unsafe.Pointer(&d[0])), math.Float32frombits(uint32(v)), n)
		d = d[n:]
	}
	repeat(d, v)
}

// repeat sets all of d.
func (w *worker) repeat(d []float32, v float32) {
	if n := len(d) &^ (simd.Widest - 1); w.set != nil && n > 0 {
		w.set.Fill(&d[0], v, n)
		d = d[n:]
	}
	repeat(d, v)
}

func repeat[T float32 | int32](d []T, v T) {
	for i := range d {
		d[i] = v
	}
}

// strided copies s[address], s[address+step], … to d.
func strided[T float32 | int32](d, s []T, address, step int64) {
	switch step {
	case 0:
		repeat(d, s[address])
	case 1:
		copy(d, s[address:])
	default:
		for i := range d {
			d[i] = s[address]
			address += step
		}
	}
}

// gather is readRun lane by lane.
func (w *worker) gather(nst *nest, k int, x *point, inner, from, to int) {
	const invalid = -1
	a := &nst.in[k]
	addresses := w.addresses[from:to]
	address := a.at(x)
	for i := range addresses {
		addresses[i] = address
		address += a.stride[inner]
	}
	for i := range a.coords {
		c := &a.coords[i]
		v := c.base
		for j := range x {
			v += c.coef[j] * x[j]
		}
		var ind []int32
		if p := c.operand(); c.ind == program.IndStep {
			v += w.step
		} else if p >= 0 {
			ind = w.i[p][from:to]
		}
		for i := range addresses {
			at := v + c.coef[inner]*int64(i)
			if ind != nil {
				at += int64(ind[i])
			}
			if c.div != 1 {
				if at%c.div != 0 {
					addresses[i] = invalid
					continue
				}
				at /= c.div
			}
			if at < 0 || at >= c.extent {
				addresses[i] = invalid
			} else if addresses[i] != invalid {
				addresses[i] += c.pitch * at
			}
		}
	}
	switch {
	case a.array.Type == program.I32:
		for i, at := range addresses {
			v := int32(a.oob)
			if at != invalid {
				if v = int32(at); !a.index {
					v = a.array.I32[at]
				}
			}
			w.i[k][from+i] = v
		}
	case a.array.Type == program.U8:
		for i, at := range addresses {
			v := value(a.oob)
			if at != invalid {
				v = float32(a.array.U8[at])
			}
			w.f[k][from+i] = v
		}
	default:
		for i, at := range addresses {
			v := value(a.oob)
			if at != invalid {
				v = a.array.F32[at]
			}
			w.f[k][from+i] = v
		}
	}
}
