package circuit

import (
	"math"

	"github.com/consensys/gnark/frontend"

	"lode/program"
)

// value is what an operand or an instruction gives: exactly one field is set.
type value struct {
	f *Float
	i *Int
}

// read gives operand k of op at axis values x. ints are the operands before it.
func (b *build) read(op *program.Op, k int, x *[program.MaxAxes]int64, loaded []value) value {
	o := &op.In[k]
	address, row := o.Offset, -1
	var choices []choice
	valid := frontend.Variable(1)
	for i := range o.Coords {
		q := &o.Coords[i]
		n := q.Const
		for j := range op.Axes() {
			n += int64(q.Coef[j]) * x[j]
		}
		var by *Int
		switch {
		case q.Ind == program.IndStep:
			by = b.step
		case q.Ind != program.IndNone:
			by = loaded[q.Ind].i
		}
		if by != nil && by.constant {
			n, by = n+int64(by.value), nil
		}
		if by == nil {
			if n%q.Div != 0 || n/q.Div < 0 || n/q.Div >= q.Extent {
				return b.outOfBounds(o)
			}
			address += q.Pitch * (n / q.Div)
			continue
		}
		if at, ok := b.rowOf[by]; ok && o.Source == program.SourceData && q.Pitch > 0 {
			row = at // the row's number is in range and counts rows, see checkAccess
			continue
		}
		c := choice{pitch: q.Pitch}
		for v := range q.Extent {
			c.bits = append(c.bits, b.g.is(by, v*q.Div-n))
		}
		if q.Pitch == 0 {
			valid = b.g.api.Mul(valid, sum(b.g.api, append(c.bits, 0)))
		} else {
			choices = append(choices, c)
		}
	}
	out := b.at(o, address, row)
	if len(choices) > 0 {
		out = b.pickOne(o, choices[0], func(v int) value { return b.at(o, address+choices[0].pitch*int64(v), row) })
	}
	if c, ok := b.g.api.Compiler().ConstantValue(valid); ok && c.Sign() != 0 {
		return out
	}
	other := b.outOfBounds(o)
	if out.i != nil {
		return value{i: b.g.pickInt(valid, out.i, other.i)}
	}
	return value{f: b.g.pick(valid, out.f, other.f)}
}

// choice is a coordinate whose value depends on the witness: bit v says that it
// is v; none is set where it is not valid.
type choice struct {
	pitch int64
	bits  []frontend.Variable
}

func (b *build) outOfBounds(o *program.Operand) value {
	if o.Type == program.I32 {
		return value{i: b.g.constantInt(int32(o.Oob))}
	}
	return value{f: b.g.constant(math.Float32frombits(o.Oob))}
}

// at is the element of o's source at an address; of a dataset column that of the
// batch's given row.
func (b *build) at(o *program.Operand, address int64, row int) value {
	switch o.Source {
	case program.SourceOp:
		return b.outs[o.ID][address]
	case program.SourceState:
		return b.state[o.ID][address]
	case program.SourceData:
		return b.rows[row][o.ID][address]
	case program.SourceTable:
		t := &b.p.Tables[o.ID].Values
		if t.Type == program.I32 {
			return value{i: b.g.constantInt(t.I32[address])}
		}
		return value{f: b.g.constant(t.F32[address])}
	}
	return value{i: b.g.constantInt(int32(address))}
}

// pickOne is the element that the choice's set bit names, or the constant for an
// invalid coordinate. At most one bit is set, because they compare one number
// with different ones.
func (b *build) pickOne(o *program.Operand, c choice, element func(v int) value) value {
	api := b.g.api
	elements := make([]value, len(c.bits))
	for v := range elements {
		if elements[v] = element(v); elements[v].f != nil {
			b.g.settle(elements[v].f)
		}
	}
	other := b.outOfBounds(o)
	mix := func(part func(value) frontend.Variable) frontend.Variable {
		base := part(other)
		terms := []frontend.Variable{base, 0}
		for v, bit := range c.bits {
			terms = append(terms, api.Mul(bit, api.Sub(part(elements[v]), base)))
		}
		return sum(api, terms)
	}
	if o.Type == program.I32 {
		return value{i: wire(mix(func(v value) frontend.Variable { return v.i.v }))}
	}
	return value{f: &Float{
		m: mix(func(v value) frontend.Variable { return v.f.m }),
		e: mix(func(v value) frontend.Variable { return v.f.e }),
		split: func(f *Float) {
			f.sign = mix(func(v value) frontend.Variable { s, _ := b.g.parts(v.f); return s })
			f.magnitude = mix(func(v value) frontend.Variable { _, m := b.g.parts(v.f); return m })
		},
	}}
}
