package program

import "strings"

// Opcode is a scalar instruction of a body. The numbers are part of the
// encoding: new ones are appended, none is ever reused.
type Opcode uint8

const (
	OpADD    Opcode = iota // a + b
	OpSUB                  // a - b
	OpMUL                  // a · b
	OpDIV                  // a / b
	OpSQRT                 // √a
	OpFMA                  // a·b + c, rounded once
	OpNEG                  // -a
	OpABS                  // |a|
	OpMAX                  // a > b ? a : b
	OpMIN                  // a < b ? a : b
	OpLT                   // a < b ? 1 : 0
	OpLE                   // a <= b ? 1 : 0
	OpEQ                   // a == b ? 1 : 0
	OpSELECT               // a != 0 ? b : c; both arms are evaluated
	OpPOW2                 // 2^a for an i32 a in -126 … 127; diverges outside
	OpEXPO                 // ⌊log2|a|⌋ as i32; diverges at 0
	OpEXP                  // e^a
	OpLOG                  // ln a; diverges for a <= 0
	OpTANH                 // tanh a
	OpIADD                 // a + b, wraps
	OpISUB                 // a - b, wraps
	OpIMUL                 // a · b, wraps
	OpIEQ                  // a == b ? 1.0 : 0.0
	OpILT                  // a < b ? 1.0 : 0.0
	OpILE                  // a <= b ? 1.0 : 0.0
	OpI2F                  // nearest float32, ties to even
	OpF2I                  // ⌊a⌋; diverges outside i32
	NumOpcodes
)

// opcodes gives name and signature: one letter an argument, then the result.
// f is float32, i is int32, t is either, the same for every t of the signature.
var opcodes = [NumOpcodes]struct{ name, args, result string }{
	OpADD: {"add", "ff", "f"}, OpSUB: {"sub", "ff", "f"}, OpMUL: {"mul", "ff", "f"}, OpDIV: {"div", "ff", "f"},
	OpSQRT: {"sqrt", "f", "f"}, OpFMA: {"fma", "fff", "f"}, OpNEG: {"neg", "f", "f"}, OpABS: {"abs", "f", "f"},
	OpMAX: {"max", "ff", "f"}, OpMIN: {"min", "ff", "f"},
	OpLT: {"lt", "ff", "f"}, OpLE: {"le", "ff", "f"}, OpEQ: {"eq", "ff", "f"}, OpSELECT: {"select", "ftt", "t"},
	OpPOW2: {"pow2", "i", "f"}, OpEXPO: {"expo", "f", "i"}, OpEXP: {"exp", "f", "f"}, OpLOG: {"log", "f", "f"}, OpTANH: {"tanh", "f", "f"},
	OpIADD: {"iadd", "ii", "i"}, OpISUB: {"isub", "ii", "i"}, OpIMUL: {"imul", "ii", "i"},
	OpIEQ: {"ieq", "ii", "f"}, OpILT: {"ilt", "ii", "f"}, OpILE: {"ile", "ii", "f"},
	OpI2F: {"i2f", "i", "f"}, OpF2I: {"f2i", "f", "i"},
}

// Arity is the number of arguments that o takes.
func (o Opcode) Arity() int {
	if o >= NumOpcodes {
		return 0
	}
	return len(opcodes[o].args)
}

// Signature is one letter for each argument's type, then the result's: f is
// float32, i is int32, t is either, the same for every t of the instruction.
func (o Opcode) Signature() (args string, result byte) {
	if o >= NumOpcodes {
		return "", 0
	}
	return opcodes[o].args, opcodes[o].result[0]
}

func (o Opcode) String() string {
	if o >= NumOpcodes {
		return "opcode?"
	}
	return strings.ToUpper(opcodes[o].name)
}
