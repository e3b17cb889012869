package programtest

import (
	"math"

	p "lode/program"
)

// body gives o an expression that uses every operand and constant.
func (g *generator) body(o *p.Op) {
	b := &body{generator: g, o: o}
	b.leaves()
	wantInt := o.Kind == p.Map && o.Out == p.I32
	if last := len(o.In) - 1; o.Acc != p.FMA && len(b.waiting) == 1 && int(b.waiting[0].ref) == last && b.waiting[0].integer == wantInt && g.one(2) {
		return // the operand is the result
	}
	b.constants()
	for len(b.waiting) > 1 {
		b.join()
	}
	v := b.take()
	if o.Kind == p.Fold && o.Acc == p.FMA {
		v = b.float(v)
		b.emit(p.OpMUL, false, v, v)
		return
	}
	if wantInt {
		v = b.integer(v)
	} else {
		v = b.float(v)
	}
	if len(o.Body) == 0 {
		if wantInt {
			b.emit(p.OpIADD, true, v, v)
		} else {
			b.emit(p.OpABS, false, v)
		}
	}
}

// value is a value of a body: a reference, and whether it is an int32.
type value struct {
	ref     uint8
	integer bool
}

// body is an expression under construction. Values wait until an instruction
// takes them, so that none is left unused.
type body struct {
	*generator
	o       *p.Op
	waiting []value
}

// leaves makes the operands wait that are not there for others.
func (b *body) leaves() {
	taken := map[int8]bool{b.o.Init: true}
	for _, x := range b.o.In {
		for _, c := range x.Coords {
			taken[c.Ind] = true
		}
	}
	for k, x := range b.o.In {
		if !taken[int8(k)] {
			b.waiting = append(b.waiting, value{uint8(k), x.Type == p.I32})
		}
	}
}

// constants adds up to two, and one where nothing waits.
func (b *body) constants() {
	for len(b.o.Consts) < 2 && (len(b.waiting) == 0 || b.one(2)) {
		k := len(b.o.Consts)
		bits, v := math.Float32bits(float32(b.IntN(17)-8)/4), value{uint8(p.RefConstF32 + k), false}
		if b.one(4) {
			bits, v = uint32(b.IntN(9)-4), value{uint8(p.RefConstI32 + k), true}
		}
		b.o.Consts = append(b.o.Consts, bits)
		b.waiting = append(b.waiting, v)
	}
}

// take takes any value that waits.
func (b *body) take() value {
	i := b.IntN(len(b.waiting))
	v := b.waiting[i]
	b.waiting = append(b.waiting[:i], b.waiting[i+1:]...)
	return v
}

// emit appends an instruction and returns its result.
func (b *body) emit(op p.Opcode, integer bool, args ...value) value {
	var refs [3]uint8
	for i, a := range args {
		refs[i] = a.ref
	}
	b.o.Body = append(b.o.Body, p.Instr{Op: op, A: refs[0], B: refs[1], C: refs[2]})
	return value{uint8(p.RefResult + len(b.o.Body) - 1), integer}
}

func (b *body) float(v value) value {
	switch {
	case !v.integer:
		return v
	case b.one(8):
		return b.emit(p.OpPOW2, false, v) // diverges for most integers
	}
	return b.emit(p.OpI2F, false, v)
}

func (b *body) integer(v value) value {
	switch {
	case v.integer:
		return v
	case b.one(8):
		return b.emit(p.OpEXPO, true, v) // diverges at zero
	}
	return b.emit(p.OpF2I, true, v)
}

// join takes two or three values and makes one of them wait.
func (b *body) join() {
	x, y := b.take(), b.take()
	var v value
	switch {
	case x.integer && y.integer && !b.one(4):
		ops := []p.Opcode{p.OpIADD, p.OpISUB, p.OpIMUL, p.OpIEQ, p.OpILT, p.OpILE}
		k := b.IntN(len(ops))
		v = b.emit(ops[k], k < 3, x, y)
	case x.integer == y.integer && b.one(4): // between two of one type
		c := b.float(x)
		if b.one(2) {
			c = b.emit(p.OpLT, false, c, c)
		}
		v = b.emit(p.OpSELECT, y.integer, c, x, y)
	case len(b.waiting) > 0 && b.one(3):
		v = b.emit(p.OpFMA, false, b.float(x), b.float(y), b.float(b.take()))
	default:
		ops := []p.Opcode{p.OpADD, p.OpSUB, p.OpMUL, p.OpADD, p.OpSUB, p.OpMUL, p.OpMAX, p.OpMIN, p.OpLT, p.OpLE, p.OpEQ, p.OpDIV}
		v = b.emit(ops[b.IntN(len(ops))], false, b.float(x), b.float(y))
	}
	if len(b.o.Body) < 20 && b.one(3) {
		v = b.unary(v)
	}
	b.waiting = append(b.waiting, v)
}

// unary applies a function. Those that fail for some arguments mostly get one
// that they do not fail for.
func (b *body) unary(v value) value {
	v = b.float(v)
	safe := !b.one(6)
	switch b.IntN(6) {
	case 0:
		return b.emit(p.OpNEG, false, v)
	case 1:
		return b.emit(p.OpTANH, false, v)
	case 2:
		if safe {
			v = b.emit(p.OpABS, false, v)
		}
		return b.emit(p.OpSQRT, false, v)
	case 3:
		if safe {
			v = b.emit(p.OpTANH, false, v)
		}
		return b.emit(p.OpEXP, false, v)
	case 4:
		if safe {
			v = b.emit(p.OpEXP, false, b.emit(p.OpTANH, false, v))
		}
		return b.emit(p.OpLOG, false, v)
	}
	return b.emit(p.OpABS, false, v)
}
