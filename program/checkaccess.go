package program

import (
	"fmt"
	"math"
)

// maxNumerator bounds a coordinate's numerator, so that executors may compute
// it in int64.
const maxNumerator = 1 << 62

// operand checks operand i: that its source is there and is what it says, and
// that no address leaves it.
func (c *opCheck) operand(i int) error {
	x := &c.op.In[i]
	part := fmt.Sprintf("operand %d ", i)
	typ, elements, err := c.source(x, part)
	if err != nil {
		return err
	}
	switch {
	case x.Type != typ:
		return c.bad(part+"type", x.Type, "%s, which its source holds", typ)
	case x.Elements != elements:
		return c.bad(part+"source elements", x.Elements, "%d, which its source holds", elements)
	case x.Type != I32 && !canonical(x.Oob):
		return c.bad(part+"oob", math.Float32frombits(x.Oob), "a finite number, zero without a sign")
	case len(x.Coords) > MaxCoords:
		return c.bad(part+"coordinates", len(x.Coords), "at most %d", MaxCoords)
	case x.Offset < 0 || x.Offset >= elements:
		return c.bad(part+"offset", x.Offset, "0 to %d", elements-1)
	}
	last := x.Offset
	for k := range x.Coords {
		if err := c.coord(i, k); err != nil {
			return err
		}
		// Reads happen only at 0 <= c < Extent, whatever the axes are.
		last = satAdd(last, satMul(x.Coords[k].Pitch, x.Coords[k].Extent-1))
	}
	if last >= elements {
		return c.bad(part+"last address", last, "at most %d", elements-1)
	}
	return nil
}

// source finds what x reads.
func (c *opCheck) source(x *Operand, part string) (Type, int64, error) {
	p := c.p
	known := func(what string, n int) error {
		if x.ID < 0 || x.ID >= n {
			return c.bad(part+what, x.ID, "one of the first %d", n)
		}
		return nil
	}
	switch x.Source {
	case SourceOp:
		if err := known("operator", c.at); err != nil {
			return 0, 0, err
		}
		return p.Ops[x.ID].Out, p.Ops[x.ID].Outputs(), nil
	case SourceState:
		if err := known("slot", len(p.Slots)); err != nil {
			return 0, 0, err
		}
		return p.Slots[x.ID].Type, p.Slots[x.ID].Elements, nil
	case SourceData:
		if err := known("column", len(p.Columns)); err != nil {
			return 0, 0, err
		}
		return p.Columns[x.ID].Type, p.Columns[x.ID].Elements, nil
	case SourceTable:
		if err := known("table", len(p.Tables)); err != nil {
			return 0, 0, err
		}
		return p.Tables[x.ID].Values.Type, p.Tables[x.ID].Values.Len(), nil
	case SourceIndex:
		if x.ID != 0 {
			return 0, 0, c.bad(part+"id", x.ID, "0 for INDEX")
		}
		return I32, indexSpace, nil
	}
	return 0, 0, c.bad(part+"source", uint8(x.Source), "0 to %d", uint8(SourceIndex))
}

// coord checks coordinate k of operand i.
func (c *opCheck) coord(i, k int) error {
	o, x := c.op, &c.op.In[i]
	q := &x.Coords[k]
	part := fmt.Sprintf("operand %d coordinate %d ", i, k)
	initial := int(o.Init) == i
	if err := c.within(part+"extent", q.Extent, 1, MaxOutput); err != nil {
		return err
	}
	if err := c.within(part+"divisor", q.Div, 1, math.MaxInt32); err != nil {
		return err
	}
	if err := c.within(part+"pitch", q.Pitch, 0, x.Elements); err != nil {
		return err
	}
	axes := o.Axes()
	if initial {
		axes = o.OutAxes
	}
	largest := abs(q.Const)
	for j, a := range q.Coef {
		if j < axes {
			largest = satAdd(largest, satMul(abs(int64(a)), o.Extents[j]-1))
			continue
		}
		if a != 0 {
			expected := "0, the axis is not in use"
			if j < o.Axes() {
				expected = "0, an initial operand reads output axes only"
			}
			return c.bad(fmt.Sprintf("%scoefficient %d", part, j), a, "%s", expected)
		}
	}
	switch {
	case q.Ind == IndNone:
	case q.Ind == IndStep:
		largest = satAdd(largest, MaxSteps)
	case q.Ind < 0 || int(q.Ind) >= i:
		return c.bad(part+"indirection", q.Ind, "an earlier operand, STEP or none")
	case initial:
		return c.bad(part+"indirection", q.Ind, "STEP or none in an initial operand")
	case q.Ind == o.Init:
		return c.bad(part+"indirection", q.Ind, "another operand than the initial one")
	case o.In[q.Ind].Type != I32:
		return c.bad(part+"indirection", fmt.Sprintf("operand %d, %s", q.Ind, o.In[q.Ind].Type), "an i32 operand")
	default:
		c.used[q.Ind] = true
		largest = satAdd(largest, 1<<31)
	}
	if largest > maxNumerator {
		return c.bad(part+"numerator", largest, "at most %d in magnitude", int64(maxNumerator))
	}
	return nil
}

// initial checks the operand that starts a fold.
func (c *opCheck) initial() error {
	o := c.op
	if o.Init == NoInit {
		return nil
	}
	if t := o.In[o.Init].Type; t != F32 {
		return c.bad("initial operand type", t, "f32")
	}
	c.used[o.Init] = true
	return nil
}

// abs is |v|, at most the largest int64.
func abs(v int64) int64 {
	switch {
	case v == math.MinInt64:
		return math.MaxInt64
	case v < 0:
		return -v
	}
	return v
}
