package program

import (
	"fmt"

	"lode/internal/fault"
)

// opCheck checks one operator. What it has checked of earlier operators holds.
type opCheck struct {
	p  *Program
	op *Op
	at int

	used  []bool // operands that something reads
	usedK []bool // constants that something reads
}

// bad is the error that part of the operator holds value, not what was expected.
func (c *opCheck) bad(part string, value any, expected string, args ...any) error {
	return fault.Input("program "+opField(c.at, c.op.Name)+" "+part, value, expected, args...)
}

// within is an error unless lo <= v <= hi.
func (c *opCheck) within(part string, v, lo, hi int64) error {
	if v < lo || v > hi {
		return c.bad(part, v, "%d to %d", lo, hi)
	}
	return nil
}

func (c *opCheck) run() error {
	for _, check := range []func() error{c.enums, c.extents, c.kind} {
		if err := check(); err != nil {
			return err
		}
	}
	if c.op.Kind == RNG || c.op.Kind == Perm {
		return c.generator()
	}
	c.used, c.usedK = make([]bool, len(c.op.In)), make([]bool, len(c.op.Consts))
	for i := range c.op.In {
		if err := c.operand(i); err != nil {
			return err
		}
	}
	if err := c.initial(); err != nil {
		return err
	}
	return c.body()
}

// enums checks that every enumeration and count is one of those defined.
func (c *opCheck) enums() error {
	o := c.op
	for _, f := range []struct {
		part   string
		v, max int64
	}{
		{"kind", int64(o.Kind), int64(Perm)},
		{"accumulator", int64(o.Acc), int64(Max)},
		{"order", int64(o.Order), int64(Stripe32)},
		{"output type", int64(o.Out), int64(I32)},
		{"output axes", int64(o.OutAxes), MaxAxes},
		{"reduction axes", int64(o.RedAxes), MaxAxes},
		{"axes", int64(o.OutAxes) + int64(o.RedAxes), MaxAxes},
		{"operands", int64(len(o.In)), MaxOperands},
		{"instructions", int64(len(o.Body)), MaxInstructions},
		{"constants", int64(len(o.Consts)), MaxConstants},
	} {
		if err := c.within(f.part, f.v, 0, f.max); err != nil {
			return err
		}
	}
	return c.within("initial operand", int64(o.Init), NoInit, int64(len(o.In))-1)
}

// extents bounds the loop nest: outputs, terms, and nothing in unused axes.
func (c *opCheck) extents() error {
	o := c.op
	outputs, terms := int64(1), int64(1)
	for j, e := range o.Extents {
		part := fmt.Sprintf("axis %d extent", j)
		if j >= o.Axes() {
			if e != 0 {
				return c.bad(part, e, "0, the axis is not in use")
			}
			continue
		}
		if err := c.within(part, e, 1, MaxOutput); err != nil {
			return err
		}
		if j < o.OutAxes {
			outputs = satMul(outputs, e)
		} else {
			terms = satMul(terms, e)
		}
	}
	if outputs > MaxOutput {
		return c.bad("output elements", outputs, "at most %d", int64(MaxOutput))
	}
	if terms > MaxTerms {
		return c.bad("terms", terms, "at most %d", MaxTerms)
	}
	if terms > MaxSum && !o.MatrixProduct() {
		return c.bad("terms", terms, "at most %d, as it is no plain matrix product", MaxSum)
	}
	return nil
}

// MatrixProduct reports whether o is a plain matrix product: a Seq FMA fold
// whose body is the one instruction MUL of two different operands. Only such a
// fold may have more than MaxSum terms.
func (o *Op) MatrixProduct() bool {
	return o.Kind == Fold && o.Acc == FMA && o.Order == Seq && len(o.Body) == 1 && o.Body[0].Op == OpMUL &&
		o.Body[0].A < MaxOperands && o.Body[0].B < MaxOperands && o.Body[0].A != o.Body[0].B
}

// kind checks which fields each kind may use.
func (c *opCheck) kind() error {
	o := c.op
	if o.Kind != Fold {
		switch {
		case o.RedAxes != 0:
			return c.bad("reduction axes", o.RedAxes, "0, only a FOLD has them")
		case o.Acc != 0:
			return c.bad("accumulator", uint8(o.Acc), "0, only a FOLD has one")
		case o.Order != 0:
			return c.bad("order", uint8(o.Order), "0, only a FOLD has one")
		case o.Init != NoInit:
			return c.bad("initial operand", o.Init, "none, only a FOLD has one")
		}
		return nil
	}
	switch {
	case o.RedAxes == 0:
		return c.bad("reduction axes", 0, "at least one in a FOLD")
	case o.Out != F32:
		return c.bad("output type", o.Out, "f32, which every FOLD gives")
	case o.Acc == Max && o.Order != Seq:
		return c.bad("order", "STRIPE32", "SEQ: MAX has no order")
	case o.Init != NoInit && (o.Acc == Max || o.Order != Seq):
		return c.bad("initial operand", o.Init, "none, only a SEQ ADD or FMA takes one")
	case o.Acc == FMA && (len(o.Body) == 0 || o.Body[len(o.Body)-1].Op != OpMUL):
		return c.bad("body", "no MUL at its end", "a final MUL, which an FMA fold fuses")
	}
	return nil
}

// generator checks RNG and PERM, which read nothing.
func (c *opCheck) generator() error {
	o := c.op
	out, consts := F32, 1
	if o.Kind == Perm {
		out, consts = I32, 0
	}
	switch {
	case len(o.In) != 0:
		return c.bad("operands", len(o.In), "0")
	case len(o.Body) != 0:
		return c.bad("instructions", len(o.Body), "0")
	case len(o.Consts) != consts:
		return c.bad("constants", len(o.Consts), "%d", consts)
	case o.Out != out:
		return c.bad("output type", o.Out, "%s", out)
	case o.Kind == Perm && (o.OutAxes != 1 || o.Extents[0] != c.p.Batch):
		return c.bad("output", o.Extents[:o.OutAxes], "one axis of the batch, %d", c.p.Batch)
	}
	return nil
}
