package kernel

import (
	"slices"

	"lode/program"
)

// point is a position in a loop nest, by axis.
type point [program.MaxAxes + 1]int64

// noAxis is an axis that no operator has: nothing depends on it.
const noAxis = program.MaxAxes

// nest is the loop nest of an operator, simplified: coordinates that are always
// valid have become plain strides, axes of one element are gone, neighbouring
// axes that every access walks as one are one. The points, in order, are the
// same.
type nest struct {
	extents []int64 // output axes first
	out     int     // how many of them are output axes, at least one; at least one other follows
	stride  point   // of the output, by output axis
	in      []access
}

// access is how one operand is read: the element at
// base + Σ stride·axis + Σ pitch·coordinate, where all coordinates are valid.
type access struct {
	array  program.Array
	index  bool // no memory: the value is the address
	oob    uint32
	base   int64
	stride point
	coords []coordinate       // those that can be invalid, or depend on STEP or an operand
	varies [len(point{})]bool // by axis: whether the value read can differ along it
}

// coordinate is (base + Σ coef·axis + ind) / div, valid as in program.Coord.
type coordinate struct {
	base          int64
	coef          point
	extent, pitch int64
	div           int64
	ind           int8
}

// newNest simplifies o. source gives the memory of an operand.
func newNest(o *program.Op, source func(*program.Operand) program.Array) *nest {
	p := wholePart(o)
	return p.nest(source)
}

// nest simplifies the operator of a part.
func (p *part) nest(source func(*program.Operand) program.Array) *nest {
	o := &p.op
	n := &nest{out: o.OutAxes, extents: slices.Clone(o.Extents[:o.Axes()]), stride: p.stride}
	for i := range o.In {
		x := &o.In[i]
		a := access{array: source(x), index: x.Source == program.SourceIndex, oob: x.Oob, base: x.Offset}
		for k := range x.Coords {
			a.add(&x.Coords[k], n.extents)
		}
		n.in = append(n.in, a)
	}
	n.merge()
	return n
}

// add takes in coordinate q.
func (a *access) add(q *program.Coord, extents []int64) {
	lo, hi := q.Const, q.Const
	for j, e := range extents {
		if w := int64(q.Coef[j]) * (e - 1); w < 0 {
			lo += w
		} else {
			hi += w
		}
	}
	if q.Ind == program.IndNone && q.Div == 1 && lo >= 0 && hi < q.Extent {
		a.base += q.Pitch * q.Const
		for j := range extents {
			a.stride[j] += q.Pitch * int64(q.Coef[j])
		}
		return
	}
	c := coordinate{base: q.Const, extent: q.Extent, pitch: q.Pitch, div: q.Div, ind: q.Ind}
	for j := range extents {
		c.coef[j] = int64(q.Coef[j])
	}
	a.coords = append(a.coords, c)
}

// merge drops axes of one element and joins neighbours.
func (n *nest) merge() {
	order, extents := n.side(0, n.out)
	red, redExtents := n.side(n.out, len(n.extents))
	if len(order) == 0 {
		order, extents = []int{noAxis}, []int64{1}
	}
	if len(red) == 0 {
		red, redExtents = []int{noAxis}, []int64{1}
	}
	n.out = len(order)
	n.extents = append(extents, redExtents...)
	n.permute(append(order, red...))
}

// side is what is left of the axes lo … hi-1: the last of those joined, and how
// many elements they have together.
func (n *nest) side(lo, hi int) (order []int, extents []int64) {
	for j := lo; j < hi; j++ {
		e := n.extents[j]
		last := len(order) - 1
		switch {
		case e == 1:
		case last >= 0 && n.joins(order[last], j):
			extents[last] *= e
			order[last] = j
		default:
			order, extents = append(order, j), append(extents, e)
		}
	}
	return order, extents
}

// joins reports whether axis i, of any extent, and axis j after it are walked as
// one by the output and every access.
func (n *nest) joins(i, j int) bool {
	e := n.extents[j]
	if j < n.out && n.stride[i] != n.stride[j]*e {
		return false
	}
	for k := range n.in {
		a := &n.in[k]
		if a.stride[i] != a.stride[j]*e {
			return false
		}
		for _, c := range a.coords {
			if c.coef[i] != c.coef[j]*e {
				return false
			}
		}
	}
	return true
}

// permute makes axis order[j] the new axis j.
func (n *nest) permute(order []int) {
	pick := func(p *point) {
		var q point
		for j, from := range order {
			q[j] = p[from]
		}
		*p = q
	}
	pick(&n.stride)
	for k := range n.in {
		a := &n.in[k]
		pick(&a.stride)
		for i := range a.coords {
			pick(&a.coords[i].coef)
		}
	}
	n.findVaries()
}

// findVaries fills in access.varies.
func (n *nest) findVaries() {
	for k := range n.in {
		a := &n.in[k]
		for j := range a.varies {
			a.varies[j] = a.stride[j] != 0 || slices.ContainsFunc(a.coords, func(c coordinate) bool {
				return c.coef[j] != 0 || c.operand() >= 0 && n.in[c.operand()].varies[j]
			})
		}
	}
}

// operand is the operand that c takes its indirection from, or -1.
func (c *coordinate) operand() int {
	if c.ind == program.IndStep {
		return -1
	}
	return int(c.ind)
}

// needs lists operand k after those that it takes indirections from, in the order
// to load them.
func (n *nest) needs(k int) []int {
	var list []int
	for i := range k + 1 {
		if i == k || slices.ContainsFunc(n.in[k].coords, func(c coordinate) bool {
			p := c.operand()
			return p >= 0 && slices.Contains(n.needs(p), i)
		}) {
			list = append(list, i)
		}
	}
	return list
}

// size is the number of points of the axes lo … hi-1.
func (n *nest) size(lo, hi int) int64 {
	s := int64(1)
	for _, e := range n.extents[lo:hi] {
		s *= e
	}
	return s
}

// set moves x to point number i of the axes lo … hi-1.
func (n *nest) set(x *point, lo, hi int, i int64) {
	for j := hi - 1; j >= lo; j-- {
		x[j] = i % n.extents[j]
		i /= n.extents[j]
	}
}

// advance moves x on by i points of the axes lo … hi-1.
func (n *nest) advance(x *point, lo, hi int, i int64) {
	for j := hi - 1; j >= lo && i > 0; j-- {
		i += x[j]
		if i < n.extents[j] {
			x[j] = i
			return
		}
		x[j] = i % n.extents[j]
		i /= n.extents[j]
	}
}

// depends reports whether what x reads can differ along axis j, STEP and operands
// aside.
func depends(x *program.Operand, j int) bool {
	return slices.ContainsFunc(x.Coords, func(q program.Coord) bool { return q.Coef[j] != 0 })
}
