package program

import (
	"fmt"
	"math"
)

// A value in a body is a float32 ('f') or an int32 ('i'), as in the signatures
// of opcodes. A u8 operand reads as a float32.
func valueType(t Type) byte {
	if t == I32 {
		return 'i'
	}
	return 'f'
}

// body checks that every instruction has arguments of its types, and that
// operands, constants and instructions all have an effect on the result.
func (c *opCheck) body() error {
	o := c.op
	result, err := c.instructions()
	if err != nil {
		return err
	}
	want := valueType(o.Out)
	if result != want {
		return c.bad("result type", typeName(result), "%s, the output's", o.Out)
	}
	for i, u := range c.used {
		if !u {
			return c.bad(fmt.Sprintf("operand %d", i), "dead", "an operand that something reads")
		}
	}
	for i, u := range c.usedK {
		if !u {
			return c.bad(fmt.Sprintf("constant %d", i), "dead", "a constant that an instruction reads")
		}
	}
	return nil
}

// instructions walks the body and returns its result's type. A dead instruction
// is one that no later one reads and that is not the last; so those that pass
// all lead to the last.
func (c *opCheck) instructions() (byte, error) {
	o := c.op
	if len(o.Body) == 0 {
		last := len(o.In) - 1
		if last < 0 || int(o.Init) == last {
			return 0, c.bad("body", "empty", "instructions, or a last operand that is its result")
		}
		c.used[last] = true
		return valueType(o.In[last].Type), nil
	}
	types := make([]byte, len(o.Body))
	read := make([]bool, len(o.Body))
	for i, t := range o.Body {
		if t.Op >= NumOpcodes {
			return 0, c.bad(fmt.Sprintf("instruction %d opcode", i), uint8(t.Op), "0 to %d", NumOpcodes-1)
		}
		sig := opcodes[t.Op]
		either := byte(0) // what t stands for in this instruction
		for j, ref := range [3]uint8{t.A, t.B, t.C} {
			part := fmt.Sprintf("instruction %d %s argument %d", i, t.Op, j)
			if j >= len(sig.args) {
				if ref != 0 {
					return 0, c.bad(part, ref, "0, it takes %d", len(sig.args))
				}
				continue
			}
			got, err := c.ref(part, ref, types[:i], read)
			if err != nil {
				return 0, err
			}
			want := sig.args[j]
			if want == 't' {
				if either == 0 {
					either = got
				}
				want = either
			}
			if got != want {
				return 0, c.bad(part, typeName(got), "%s", typeName(want))
			}
		}
		if types[i] = sig.result[0]; types[i] == 't' {
			types[i] = either
		}
	}
	last := len(o.Body) - 1
	for i, r := range read[:last] {
		if !r {
			return 0, c.bad(fmt.Sprintf("instruction %d %s", i, o.Body[i].Op), "dead", "an instruction that a later one reads")
		}
	}
	return types[last], nil
}

// ref is the type of the value that ref means, given those of earlier results.
func (c *opCheck) ref(part string, ref uint8, types []byte, read []bool) (byte, error) {
	o := c.op
	switch {
	case int(ref) < len(o.In):
		if int(ref) == int(o.Init) {
			return 0, c.bad(part, fmt.Sprintf("operand %d", ref), "another operand than the initial one")
		}
		c.used[ref] = true
		return valueType(o.In[ref].Type), nil
	case ref >= RefConstF32 && int(ref) < RefConstF32+len(o.Consts):
		k := ref - RefConstF32
		if !canonical(o.Consts[k]) {
			return 0, c.bad(fmt.Sprintf("constant %d", k), math.Float32frombits(o.Consts[k]), "a finite number, zero without a sign")
		}
		c.usedK[k] = true
		return 'f', nil
	case ref >= RefConstI32 && int(ref) < RefConstI32+len(o.Consts):
		c.usedK[ref-RefConstI32] = true
		return 'i', nil
	case ref >= RefResult && int(ref) < RefResult+len(types):
		read[ref-RefResult] = true
		return types[ref-RefResult], nil
	}
	return 0, c.bad(part, ref, "an operand, a constant or an earlier result")
}

func typeName(t byte) string {
	if t == 'i' {
		return "i32"
	}
	return "f32"
}
