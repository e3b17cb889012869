package kernel

import (
	"math"
	"unsafe"

	"lode/program"
	"lode/program/kernel/internal/simd"
)

// body is the expression of an operator, compiled for blocks: each instruction
// goes over all lanes of a block before the next one starts.
type body struct {
	steps  []step
	consts []constant
	result uint8    // register
	factor [2]uint8 // registers of the final MUL's arguments, in an FMA fold

	operands int        // in the registers from 0 on
	integers references // those of type int32
}

// step is one instruction on registers.
type step struct {
	op      program.Opcode
	integer bool // a SELECT between int32
	check   bool // look for values that are not finite: nothing later would show them
	d       uint8
	a, b, c uint8

	vector simd.Instruction // nil where there is none
}

// constant is a register whose lanes are all the same, in one memory.
type constant struct {
	reg uint8
	f   []float32
	i   []int32
}

// constants are the lanes of each constant of a machine's bodies, by its bits.
type constants map[uint32][]float32

func (c constants) of(bits uint32) []float32 {
	lanes, ok := c[bits]
	if !ok {
		lanes = make([]float32, width)
		repeat(integersOf(lanes), int32(bits))
		c[bits] = lanes
	}
	return lanes
}

// integersOf is the memory of v as int32.
func integersOf(v []float32) []int32 {
	return unsafe.Slice((*int32)(unsafe.Pointer(unsafe.SliceData(v))), len(v))
}

// newBody compiles o's body for an instruction set; nil for plain Go.
func newBody(o *program.Op, set *simd.Set, known constants) *body {
	b := &body{result: uint8(len(o.In) - 1), operands: len(o.In)}
	for k, bits := range o.Consts {
		lanes := known.of(bits)
		b.consts = append(b.consts, constant{uint8(firstConst + k), lanes, integersOf(lanes)})
	}
	code := o.Body
	if fma := o.Kind == program.Fold && o.Acc == program.FMA; fma {
		code = code[:len(code)-1]
	}
	regs := allocate(o, len(code))
	integer, checks := integers(o), hidden(o, len(code))
	b.integers = integer
	for j, t := range code {
		s := step{op: t.Op, integer: t.Op == program.OpSELECT && integer.has(t.B), check: checks.has(uint8(program.RefResult + j)), d: regs[program.RefResult+j]}
		for k, arg := range [3]*uint8{&s.a, &s.b, &s.c} {
			if k < t.Op.Arity() {
				ref := [3]uint8{t.A, t.B, t.C}[k]
				*arg = regs[ref]
			}
		}
		if set != nil {
			s.vector = set.Instructions[t.Op]
		}
		b.steps = append(b.steps, s)
	}
	if len(code) < len(o.Body) {
		last := o.Body[len(code)]
		b.factor = [2]uint8{regs[last.A], regs[last.B]}
	} else if len(code) > 0 {
		b.result = regs[program.RefResult+len(code)-1]
	}
	return b
}

// allocate gives each reference a register. Results share registers where their
// lives do not overlap, so that a block stays in the fastest cache; a result may
// take the register of an argument that ends with it, since lanes are computed
// one by one. Only the first n instructions are executed.
func allocate(o *program.Op, n int) (regs [64]uint8) {
	for k := range program.MaxOperands {
		regs[program.RefOperand+k] = uint8(k)
	}
	for k := range program.MaxConstants {
		regs[program.RefConstF32+k] = uint8(firstConst + k)
		regs[program.RefConstI32+k] = uint8(firstConst + k)
	}
	lastUse := [64]int{}
	for j, t := range o.Body {
		for k, ref := range [3]uint8{t.A, t.B, t.C} {
			if k < t.Op.Arity() {
				lastUse[ref] = j
			}
		}
	}
	var free []uint8
	next := uint8(firstResult)
	for j, t := range o.Body[:n] {
		for k, ref := range [3]uint8{t.A, t.B, t.C} {
			if k < t.Op.Arity() && ref >= program.RefResult && lastUse[ref] == j {
				free = append(free, regs[ref])
				lastUse[ref] = -1 // an instruction may take the same argument twice
			}
		}
		if len(free) > 0 {
			regs[program.RefResult+j] = free[len(free)-1]
			free = free[:len(free)-1]
		} else {
			regs[program.RefResult+j] = next
			next++
		}
	}
	return regs
}

// Arguments through which an infinity or NaN always reaches the result, by
// opcode: bit k for argument k. A product of infinity and zero is NaN; a
// denominator, a comparison, a selection or a saturating function hides.
var passes = [program.NumOpcodes]uint8{
	program.OpADD: 0b11, program.OpSUB: 0b11, program.OpMUL: 0b11, program.OpFMA: 0b111,
	program.OpDIV: 0b01, program.OpSQRT: 0b1, program.OpNEG: 0b1, program.OpABS: 0b1,
}

// Instructions whose result can fail to be finite though their arguments are.
// EXPO and F2I are not among them: they fail with an integer result, and are
// always looked at.
var canOverflow = [program.NumOpcodes]bool{
	program.OpADD: true, program.OpSUB: true, program.OpMUL: true, program.OpDIV: true, program.OpSQRT: true,
	program.OpFMA: true, program.OpPOW2: true, program.OpEXP: true, program.OpLOG: true,
}

// hidden is the set of results, of the first n instructions, that must be looked
// at themselves. The others are finite anyway, or reach, through instructions
// that pass them on, a result that is looked at: a MAP's stored output, or the
// accumulator of an ADD or FMA, which never becomes finite again. A MAX fold
// looks at nothing, so its terms are looked at here. Operands are finite.
func hidden(o *program.Op, n int) (look references) {
	var shown references // results that something looked at shows
	switch last := len(o.Body) - 1; {
	case last < 0:
	case n < len(o.Body):
		shown |= 1<<o.Body[last].A | 1<<o.Body[last].B
	case o.Kind == program.Map && o.Out == program.F32, o.Kind == program.Fold && o.Acc == program.Add:
		shown |= 1 << (program.RefResult + last)
	}
	for j := n - 1; j >= 0; j-- {
		t := o.Body[j]
		ref := uint8(program.RefResult + j)
		if !shown.has(ref) {
			if !canOverflow[t.Op] {
				continue
			}
			look |= 1 << ref
		}
		for k, arg := range [3]uint8{t.A, t.B, t.C} {
			if passes[t.Op]>>k&1 != 0 {
				shown |= 1 << arg
			}
		}
	}
	return look
}

func value(bits uint32) float32 { return math.Float32frombits(bits) }

// allFinite reports whether no element is an infinity or NaN.
func allFinite(v []float32) bool {
	var carry uint32
	for _, x := range v {
		carry |= infinite(x)
	}
	return carry>>31 == 0
}

// infinite has its top bit set where x is an infinity or NaN: adding 1 to the
// largest exponent carries into the sign.
func infinite(x float32) uint32 { return math.Float32bits(x)&^(1<<31) + 1<<23 }
