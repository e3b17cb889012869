package kernel

import "lode/program"

// references is a set of references of a body, one bit each.
type references uint64

func (r references) has(ref uint8) bool { return r>>ref&1 != 0 }

// integers are the references of o that hold an int32; the others hold a
// float32. Every constant can be read as either.
func integers(o *program.Op) references {
	set := references(0xff) << program.RefConstI32
	for k, x := range o.In {
		if x.Type == program.I32 {
			set |= 1 << (program.RefOperand + k)
		}
	}
	for j, t := range o.Body {
		switch t.Op {
		case program.OpSELECT:
			if !set.has(t.B) {
				continue
			}
		case program.OpEXPO, program.OpIADD, program.OpISUB, program.OpIMUL, program.OpF2I:
		default:
			continue
		}
		set |= 1 << (program.RefResult + j)
	}
	return set
}
