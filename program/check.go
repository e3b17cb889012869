package program

import (
	"fmt"
	"math"

	"lode/internal/fault"
)

// Limits of the whole program.
const (
	MaxRows     = math.MaxInt32  // rows of the dataset: PERM gives their numbers as i32
	MaxElements = 1 << 40        // elements of a dataset column
	MaxSteps    = math.MaxUint32 // steps of one training: their numbers fit 32 bits
	indexSpace  = 1 << 31        // addresses of SourceIndex
)

// Limits bound what a step may need. They are a party's own choice: a program
// above them is refused by that party, not malformed.
type Limits struct {
	Memory int64 // bytes, as in Stats.Memory
	Work   int64 // operations of one step, as in Stats.Work
}

// DefaultLimits suit one machine: 16 GiB, and steps of minutes rather than hours.
func DefaultLimits() Limits { return Limits{Memory: 16 << 30, Work: 1 << 43} }

// Check is the static check. A program that passes can be executed by every
// executor and at any step below MaxSteps: no access leaves its tensor, no
// index calculation overflows, every type fits, every operator, instruction,
// operand and constant has an effect, memory and work stay within limits, and
// each call of the referee contract stays within RefereeCalldata and RefereeGas.
// The error names the operator and what is wrong with it. docs/arithmetic.md
// lists the rules.
func Check(p *Program, limits Limits) error {
	if err := checkHeader(p); err != nil {
		return err
	}
	if err := checkTensors(p); err != nil {
		return err
	}
	for i := range p.Ops {
		c := &opCheck{p: p, op: &p.Ops[i], at: i}
		if err := c.run(); err != nil {
			return err
		}
	}
	if err := checkNext(p); err != nil {
		return err
	}
	if err := checkLive(p); err != nil {
		return err
	}
	if err := checkReferee(p); err != nil {
		return err
	}
	s := p.Stats()
	if s.Memory > limits.Memory {
		return fault.Input("program memory in bytes", s.Memory, "at most %d", limits.Memory)
	}
	if s.Work > limits.Work {
		return fault.Input("program operations per step", s.Work, "at most %d", limits.Work)
	}
	return nil
}

func checkHeader(p *Program) error {
	for _, n := range []struct {
		what        string
		n, min, max int64
	}{
		{"batch", p.Batch, 1, MaxRows},
		{"rows", p.Rows, 1, MaxRows},
		{"slots", int64(len(p.Slots)), 1, MaxTensors},
		{"columns", int64(len(p.Columns)), 0, MaxTensors},
		{"tables", int64(len(p.Tables)), 0, MaxTensors},
		{"operators", int64(len(p.Ops)), 1, MaxOps},
	} {
		if n.n < n.min || n.n > n.max {
			return fault.Input("program "+n.what, n.n, "%d to %d", n.min, n.max)
		}
	}
	return nil
}

// checkTensors checks slots, columns and tables, without Next and Loss.
func checkTensors(p *Program) error {
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Type != F32 && s.Type != I32 {
			return fault.Input(s.field(i)+" type", s.Type, "f32 or i32")
		}
		if s.Elements < 1 || s.Elements > MaxOutput {
			return fault.Input(s.field(i)+" elements", s.Elements, "1 to %d", int64(MaxOutput))
		}
	}
	for i := range p.Columns {
		c := &p.Columns[i]
		field := tensorField("column", i, c.Name)
		if c.Type > U8 {
			return fault.Input(field+" type", c.Type, "f32, i32 or u8")
		}
		if c.Elements < 1 || c.Elements > MaxElements || c.Elements%p.Rows != 0 {
			return fault.Input(field+" elements", c.Elements, "a multiple of the %d rows, at most %d", p.Rows, int64(MaxElements))
		}
	}
	for i := range p.Tables {
		t := &p.Tables[i]
		field := tensorField("table", i, t.Name)
		if t.Values.Type != F32 && t.Values.Type != I32 {
			return fault.Input(field+" type", t.Values.Type, "f32 or i32")
		}
		if n := t.Values.Len(); n < 1 || n > MaxOutput {
			return fault.Input(field+" elements", n, "1 to %d", int64(MaxOutput))
		}
		if err := t.Values.Canonical(); err != nil {
			return &fault.Error{Code: fault.BadInput, Field: field, Err: err}
		}
	}
	return nil
}

// checkNext checks what replaces each slot, and the loss.
func checkNext(p *Program) error {
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Next == -1 {
			continue
		}
		if s.Next < 0 || s.Next >= len(p.Ops) {
			return fault.Input(s.field(i)+" next operator", s.Next, "0 to %d, or -1 for none", len(p.Ops)-1)
		}
		o := &p.Ops[s.Next]
		if o.Out != s.Type || o.Outputs() != s.Elements {
			return fault.Input(s.field(i), fmt.Sprintf("%s of %d elements", s.Type, s.Elements),
				"what %s gives: %s of %d", opField(s.Next, o.Name), o.Out, o.Outputs())
		}
	}
	if p.Loss < 0 || p.Loss >= len(p.Slots) {
		return fault.Input("program loss slot", p.Loss, "0 to %d", len(p.Slots)-1)
	}
	if l := &p.Slots[p.Loss]; l.Type != F32 || l.Elements != 1 || l.Next == -1 {
		written := "written"
		if l.Next == -1 {
			written = "not written"
		}
		return fault.Input("program loss, "+l.field(p.Loss)[len("program "):], fmt.Sprintf("%s of %d elements, %s", l.Type, l.Elements, written),
			"one f32 that every step writes")
	}
	return nil
}

// checkLive refuses operators that no slot's new value depends on: whether they
// diverge would be a matter of taste.
func checkLive(p *Program) error {
	live := make([]bool, len(p.Ops))
	for i := range p.Slots {
		if n := p.Slots[i].Next; n >= 0 {
			live[n] = true
		}
	}
	for i := len(p.Ops) - 1; i >= 0; i-- {
		if !live[i] {
			return fault.Input("program "+opField(i, p.Ops[i].Name), "dead", "an operator that a later one reads or a slot takes")
		}
		for _, x := range p.Ops[i].In {
			if x.Source == SourceOp {
				live[x.ID] = true
			}
		}
	}
	return nil
}

func (s *Slot) field(i int) string { return tensorField("slot", i, s.Name) }

// tensorField names a slot, column or table in errors.
func tensorField(kind string, i int, name string) string {
	if name == "" {
		return fmt.Sprintf("program %s %d", kind, i)
	}
	return fmt.Sprintf("program %s %d (%s)", kind, i, CleanName(name))
}
