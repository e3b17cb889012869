package builder

import (
	"fmt"
	"math"

	"lode/program"
)

// F32 is the constant v, rounded to float32.
func (o *Operator) F32(v float64) Value {
	f := float32(v) + 0 // one zero
	if !finite(f) {
		o.fail("the constant %v is not a finite float32", v)
	}
	return o.constant(program.F32, math.Float32bits(f))
}

// I32 is the constant v.
func (o *Operator) I32(v int32) Value { return o.constant(program.I32, uint32(v)) }

func (o *Operator) constant(t program.Type, bits uint32) Value {
	return o.share(fmt.Sprint("constant", t, bits), node{kind: nodeConst, typ: t, bits: bits})
}

// Add is a + b.
func (o *Operator) Add(a, b Value) Value { return o.Do(program.OpADD, a, b) }

// Sub is a - b.
func (o *Operator) Sub(a, b Value) Value { return o.Do(program.OpSUB, a, b) }

// Mul is a · b.
func (o *Operator) Mul(a, b Value) Value { return o.Do(program.OpMUL, a, b) }

// Div is a / b.
func (o *Operator) Div(a, b Value) Value { return o.Do(program.OpDIV, a, b) }

// FMA is a·b + c, rounded once.
func (o *Operator) FMA(a, b, c Value) Value { return o.Do(program.OpFMA, a, b, c) }

// Neg is -a.
func (o *Operator) Neg(a Value) Value { return o.Do(program.OpNEG, a) }

// Max is a > b ? a : b.
func (o *Operator) Max(a, b Value) Value { return o.Do(program.OpMAX, a, b) }

// Select is b where c is not 0, else a third value d.
func (o *Operator) Select(c, b, d Value) Value { return o.Do(program.OpSELECT, c, b, d) }

// Exp is e^a.
func (o *Operator) Exp(a Value) Value { return o.Do(program.OpEXP, a) }

// Log is the natural logarithm of a.
func (o *Operator) Log(a Value) Value { return o.Do(program.OpLOG, a) }

// Sqrt is the square root of a.
func (o *Operator) Sqrt(a Value) Value { return o.Do(program.OpSQRT, a) }

// Do is the instruction op on its arguments. What is equal to a value that the
// operator has already is not computed again; a factor 1 and a summand 0 are
// dropped, which changes no bit of any stored element.
func (o *Operator) Do(op program.Opcode, args ...Value) Value {
	if o.err != nil {
		return Value{}
	}
	n := node{kind: nodeInstr, typ: program.F32, opcode: op}
	if op >= program.NumOpcodes || len(args) != op.Arity() {
		o.fail("%v with %d arguments", op, len(args))
		return Value{}
	}
	for i, a := range args {
		if !o.mine(a) {
			return Value{}
		}
		n.args[i] = a.at
	}
	if err := o.typeOf(&n); err != nil {
		o.fail("%v", err)
		return Value{}
	}
	if v, ok := o.identity(op, args); ok {
		return v
	}
	return o.share(fmt.Sprint(op, n.args), n)
}

// IsConst says whether v is the float32 constant c.
func (o *Operator) IsConst(v Value, c float32) bool {
	if v.op != o || o == nil {
		return false
	}
	n := o.nodes[v.at]
	return n.kind == nodeConst && n.typ == program.F32 && n.bits == math.Float32bits(c)
}

// identity finds the argument that the instruction merely repeats.
func (o *Operator) identity(op program.Opcode, a []Value) (Value, bool) {
	switch {
	case op == program.OpMUL && o.IsConst(a[0], 1), op == program.OpADD && o.IsConst(a[0], 0):
		return a[1], true
	case op == program.OpMUL && o.IsConst(a[1], 1), op == program.OpADD && o.IsConst(a[1], 0),
		op == program.OpSUB && o.IsConst(a[1], 0), op == program.OpDIV && o.IsConst(a[1], 1):
		return a[0], true
	}
	return Value{}, false
}

// typeOf checks the arguments' types and sets n's. The letters are those of
// the instruction set: f, i, and t for a type that the arguments share.
func (o *Operator) typeOf(n *node) error {
	args, result := n.opcode.Signature()
	var shared program.Type
	seen := false
	for i, letter := range args {
		got := o.nodes[n.args[i]].typ
		want := program.F32
		switch {
		case letter == 'i':
			want = program.I32
		case letter == 't' && !seen:
			shared, seen, want = got, true, got
		case letter == 't':
			want = shared
		}
		if got != want {
			return fmt.Errorf("argument %d of %v is %v, not %v", i, n.opcode, got, want)
		}
	}
	switch result {
	case 'i':
		n.typ = program.I32
	case 't':
		n.typ = shared
	}
	return nil
}
