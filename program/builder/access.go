package builder

import (
	"cmp"
	"math"
	"slices"

	"lode/program"
)

// access makes the operand node that reads t at the given coordinates.
func (o *Operator) access(oob float64, t Tensor, at []Index) (node, bool) {
	if len(at) < len(t.dims) {
		o.fail("%d coordinates for a tensor of %d dimensions", len(at), len(t.dims))
	}
	if t.elements < 1 {
		o.fail("no tensor to read")
	}
	typ := t.typ
	if typ == program.U8 {
		typ = program.F32
	}
	n := node{kind: nodeOperand, typ: typ}
	var cs []coord
	for i, x := range at {
		if o.err != nil {
			return n, false
		}
		c := coord{via: -1}
		c.Const, c.Div, c.Ind = x.constant, x.divisor(), program.IndNone
		switch {
		case x.fault != "":
			o.fail("coordinate %d is %s", i, x.fault)
		case i < len(t.dims) && x.within != 0:
			o.fail("coordinate %d is a predicate, dimension %d has none", i, i)
		case i < len(t.dims):
			c.Extent, c.Pitch = t.dims[i].Extent, t.dims[i].Pitch
		case x.within == 0:
			o.fail("%d coordinates for a tensor of %d dimensions", len(at), len(t.dims))
		default:
			c.Extent = x.within
		}
		for j, a := range x.coef {
			if a > math.MaxInt32 || a < math.MinInt32 {
				o.fail("coordinate %d: coefficient %d of axis %d", i, a, j)
			}
			if a != 0 && j >= o.axes() {
				o.fail("coordinate %d: no axis %d", i, j)
			}
			c.Coef[j] = int32(a)
		}
		if x.step {
			c.Ind = program.IndStep
		}
		if x.via.op != nil && o.mine(x.via) {
			v := o.nodes[x.via.at]
			if v.kind != nodeOperand || v.typ != program.I32 {
				o.fail("coordinate %d is indirect through something that is not an i32 operand", i)
			}
			c.via = x.via.at
		}
		cs = append(cs, c)
	}
	if o.err != nil {
		return n, false
	}
	cs, offset := o.simplify(cs, t.offset)
	n.operand = program.Operand{Source: t.source, Type: t.typ, ID: t.id, Oob: oobBits(typ, oob), Offset: offset, Elements: t.elements}
	for _, c := range cs {
		n.operand.Coords = append(n.operand.Coords, c.Coord)
		n.via = append(n.via, c.via)
	}
	if !readable(typ, oob) {
		o.fail("%v cannot stand for an invalid coordinate of type %v", oob, typ)
	}
	return n, o.err == nil
}

// readable says whether v is a finite value of type t.
func readable(t program.Type, v float64) bool {
	if t == program.I32 {
		return v == math.Trunc(v) && math.Abs(v) <= math.MaxInt32
	}
	return finite(float32(v))
}

func oobBits(t program.Type, v float64) uint32 {
	if t == program.I32 {
		return uint32(int32(v))
	}
	return math.Float32bits(float32(v) + 0)
}

// coord is a coordinate whose indirection through an operand is a node.
type coord struct {
	program.Coord
	via int // node, or -1
}

// simplify brings an access into its one canonical form: divisors reduced,
// constants in the offset, predicates that always hold or are said twice
// dropped, and neighbouring coordinates that always are in range merged.
func (o *Operator) simplify(cs []coord, offset int64) ([]coord, int64) {
	var data, tests []coord
	for _, c := range cs {
		for j := range c.Coef {
			if o.extents[j] <= 1 {
				c.Coef[j] = 0
			}
		}
		reduce(&c)
		switch {
		case constant(c) && o.inRange(c):
			offset += c.Pitch * c.Const
		case c.Pitch > 0:
			data = append(data, c)
		case !o.inRange(c) && !slices.Contains(tests, c):
			tests = append(tests, c)
		}
	}
	slices.SortStableFunc(data, func(a, b coord) int { return cmp.Compare(b.Pitch, a.Pitch) })
	data = o.merge(data)
	for _, t := range tests {
		if !slices.ContainsFunc(data, func(d coord) bool { t.Pitch = d.Pitch; return d == t }) {
			t.Pitch = 0
			data = append(data, t)
		}
	}
	return data, offset
}

// merge joins pairs of coordinates that walk memory as one.
func (o *Operator) merge(cs []coord) []coord {
	for i := 0; i+1 < len(cs); i++ {
		hi, lo := cs[i], cs[i+1]
		if hi.Pitch != lo.Pitch*lo.Extent || !o.inRange(hi) || !o.inRange(lo) || hi.Extent > program.MaxOutput/lo.Extent {
			continue
		}
		m := lo
		m.Const += hi.Const * lo.Extent
		m.Extent *= hi.Extent
		fits := true
		for j := range m.Coef {
			a := int64(hi.Coef[j])*lo.Extent + int64(lo.Coef[j])
			fits = fits && a <= math.MaxInt32 && a >= math.MinInt32
			m.Coef[j] = int32(a)
		}
		if fits {
			cs = slices.Replace(cs, i, i+2, m)
			i = -1
		}
	}
	return cs
}

// reduce divides numerator and divisor by what they have in common.
func reduce(c *coord) {
	if c.Div == 1 || c.Ind != program.IndNone || c.via >= 0 {
		return
	}
	g := gcd(c.Div, c.Const)
	for _, a := range c.Coef {
		g = gcd(g, int64(a))
	}
	c.Div /= g
	c.Const /= g
	for j := range c.Coef {
		c.Coef[j] /= int32(g)
	}
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, -a)
}

// constant says whether c is the same at every point.
func constant(c coord) bool {
	return c.Div == 1 && c.Ind == program.IndNone && c.via < 0 && c.Coef == [program.MaxAxes]int32{}
}

// inRange says whether c is valid at every point of the loop nest, whatever an
// indirection may hold.
func (o *Operator) inRange(c coord) bool {
	if c.Div != 1 || c.Ind != program.IndNone || c.via >= 0 {
		return false
	}
	lo, hi := c.Const, c.Const
	for j, a := range c.Coef {
		if w := int64(a) * (o.extents[j] - 1); w < 0 {
			lo += w
		} else if a != 0 {
			hi += w
		}
	}
	return lo >= 0 && hi < c.Extent
}
