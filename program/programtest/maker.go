package programtest

import (
	"fmt"
	"math"

	p "lode/program"
)

// maker puts a case together: slots with values, and operators whose outputs all
// become slots, so that none is dead.
type maker struct {
	Case
}

func newMaker(name string) *maker {
	return &maker{Case: Case{Name: name, Steps: 2, Program: &p.Program{Batch: 3, Rows: 7}}}
}

// floats adds a slot of float32 bits, ints one of int32; both give its number.
func (c *maker) floats(bits ...uint32) int {
	a := p.NewArray(p.F32, int64(len(bits)))
	for i, b := range bits {
		a.F32[i] = math.Float32frombits(b)
	}
	return c.slot(a)
}

func (c *maker) ints(values ...int32) int {
	a := p.NewArray(p.I32, int64(len(values)))
	copy(a.I32, values)
	return c.slot(a)
}

func (c *maker) slot(a p.Array) int {
	c.State = append(c.State, a)
	c.Program.Slots = append(c.Program.Slots, p.Slot{Name: fmt.Sprintf("s%d", len(c.Program.Slots)), Type: a.Type, Elements: a.Len(), Next: -1})
	return len(c.State) - 1
}

// column adds a column, one row of it for each row of the dataset.
func (c *maker) column(a p.Array) int {
	c.Data = append(c.Data, a)
	c.Program.Columns = append(c.Program.Columns, p.Column{Name: fmt.Sprintf("c%d", len(c.Data)-1), Type: a.Type, Elements: a.Len()})
	return len(c.Data) - 1
}

func (c *maker) table(a p.Array) int {
	c.Program.Tables = append(c.Program.Tables, p.Table{Name: fmt.Sprintf("t%d", len(c.Program.Tables)), Values: a})
	return len(c.Program.Tables) - 1
}

// state is slot id read at the given coordinates, out an operator's output.
func (c *maker) state(id int, coords ...p.Coord) p.Operand {
	s := c.Program.Slots[id]
	return operand(p.SourceState, s.Type, id, s.Elements, coords...)
}

func (c *maker) out(id int, coords ...p.Coord) p.Operand {
	o := &c.Program.Ops[id]
	return operand(p.SourceOp, o.Out, id, o.Outputs(), coords...)
}

// add appends an operator and gives its number.
func (c *maker) add(o p.Op) int {
	c.Program.Ops = append(c.Program.Ops, o)
	return len(c.Program.Ops) - 1
}

// done makes a slot of every output and the loss of the first one that is f32.
func (c *maker) done() Case {
	q := c.Program
	loss := -1
	for i := range q.Ops {
		if q.Ops[i].Out == p.F32 {
			loss = i
			break
		}
	}
	var x p.Operand
	n := int64(1)
	if loss >= 0 {
		n = min(q.Ops[loss].Outputs(), 200)
		x = c.out(loss, coord(n, 1, 1))
		if n == 1 {
			x.Coords = nil
		}
	} else {
		x = c.state(c.floats(0))
	}
	for i := range q.Ops {
		o := &q.Ops[i]
		c.output(i, o.Out, o.Outputs())
	}
	last := c.add(with(fold("loss", p.Max, p.Seq, extents(n), 0, 1), []p.Operand{x}, nil))
	q.Loss = len(q.Slots)
	c.output(last, p.F32, 1)
	return c.Case
}

// output makes a slot of what operator op computes.
func (c *maker) output(op int, t p.Type, n int64) {
	id := c.slot(p.NewArray(t, n))
	c.Program.Slots[id].Name, c.Program.Slots[id].Next = fmt.Sprintf("out%d", op), op
}

// fails says that element of operator op has no finite value.
func (c *maker) fails(op int, element int64) Case {
	d := c.done()
	d.Diverges = &p.Divergence{Op: op, Element: element}
	return d
}

// numbers of float32 and int32 by their meaning.
func f(v ...float64) []uint32 {
	b := make([]uint32, len(v))
	for i := range v {
		b[i] = math.Float32bits(float32(v[i]))
	}
	return b
}

// spread is n bit patterns from lo to hi, both included.
func spread(lo, hi uint32, n int) []uint32 {
	b := make([]uint32, n)
	for i := range b {
		b[i] = lo + uint32(uint64(hi-lo)*uint64(i)/uint64(n-1))
	}
	return b
}

// signed is v and then -v, without -0.
func signed(v []uint32) []uint32 {
	for _, b := range v[:len(v):len(v)] {
		if b != 0 {
			v = append(v, b|1<<31)
		}
	}
	return v
}

// flat reads slot, or output, id along one axis.
func flat(n int64, axis int) p.Coord {
	c := coord(n, 1)
	c.Coef[axis] = 1
	return c
}
