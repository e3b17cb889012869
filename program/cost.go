package program

import "math"

// flops is the number of floating-point operations that an instruction counts
// for: two for a fused multiply-add, one for any other primitive, and for a
// function the sum over the composition that defines it (docs/arithmetic.md).
var flops = [NumOpcodes]int64{
	OpADD: 1, OpSUB: 1, OpMUL: 1, OpDIV: 1, OpSQRT: 1, OpFMA: 2, OpNEG: 1, OpABS: 1, OpMAX: 1, OpMIN: 1,
	OpLT: 1, OpLE: 1, OpEQ: 1, OpSELECT: 1, OpPOW2: 1, OpEXPO: 1, OpEXP: 31, OpLOG: 43, OpTANH: 57,
	OpIADD: 1, OpISUB: 1, OpIMUL: 1, OpIEQ: 1, OpILT: 1, OpILE: 1, OpI2F: 1, OpF2I: 1,
}

// Operations of one element of the generators, integer ones counted as one each.
const (
	rngFlops  = 24  // a quarter of Philox4x32-10, the shift and the product
	permFlops = 160 // eight rounds of the Feistel network, twice: the mean walk is shorter
)

// Stats are the sizes of a program that its price and the limits rest on.
// Numbers too large for an int64 stay at its maximum.
type Stats struct {
	Operators int
	Flops     int64 // floating-point operations of one step
	Work      int64 // Flops, one for each read and one for each output element: what Limits.Work bounds

	StateBytes  int64 // slots
	DataBytes   int64 // columns
	TableBytes  int64 // tables
	OutputBytes int64 // outputs of all operators, none reusing another's memory
	Memory      int64 // sum of the above: no executor needs more for the tensors
}

// Stats adds up a program whose extents and sizes are in range, as in one that
// passes Check.
func (p *Program) Stats() Stats {
	s := Stats{Operators: len(p.Ops)}
	for i := range p.Slots {
		s.StateBytes = satAdd(s.StateBytes, satMul(p.Slots[i].Elements, p.Slots[i].Type.Size()))
	}
	for i := range p.Columns {
		s.DataBytes = satAdd(s.DataBytes, satMul(p.Columns[i].Elements, p.Columns[i].Type.Size()))
	}
	for i := range p.Tables {
		s.TableBytes = satAdd(s.TableBytes, satMul(p.Tables[i].Values.Len(), p.Tables[i].Values.Type.Size()))
	}
	for i := range p.Ops {
		o := &p.Ops[i]
		f, work := o.cost()
		s.Flops, s.Work = satAdd(s.Flops, f), satAdd(s.Work, work)
		s.OutputBytes = satAdd(s.OutputBytes, satMul(o.Outputs(), o.Out.Size()))
	}
	s.Memory = satAdd(satAdd(s.StateBytes, s.DataBytes), satAdd(s.TableBytes, s.OutputBytes))
	return s
}

// Flops is the number of floating-point operations of one execution of o.
func (o *Op) Flops() int64 {
	f, _ := o.cost()
	return f
}

// cost is what o adds to Stats.Flops and Stats.Work.
func (o *Op) cost() (f, work int64) {
	outputs := o.Outputs()
	switch o.Kind {
	case RNG:
		f = satMul(outputs, rngFlops)
		return f, f
	case Perm:
		f = satMul(outputs, permFlops)
		return f, f
	}
	var term int64
	for _, t := range o.Body {
		if t.Op < NumOpcodes {
			term += flops[t.Op]
		}
	}
	if o.Kind == Fold {
		term++ // the accumulation; an FMA fold's last MUL and its accumulation make one FMA
	}
	reads := int64(len(o.In))
	if o.Init >= 0 {
		reads--
	}
	terms := satMul(outputs, o.Terms())
	f = satMul(terms, term)
	return f, satAdd(f, satAdd(satMul(terms, reads), outputs))
}

// satMul is a·b for a, b >= 0, at most the largest int64.
func satMul(a, b int64) int64 {
	if a != 0 && b > math.MaxInt64/a {
		return math.MaxInt64
	}
	return a * b
}

// satAdd is a+b for a, b >= 0, at most the largest int64.
func satAdd(a, b int64) int64 {
	if b > math.MaxInt64-a {
		return math.MaxInt64
	}
	return a + b
}
