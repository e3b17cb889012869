package referee

import (
	"math"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/f32"
)

// one is a program of one operator that reads the given tensors.
func one(o program.Op, slots, tables []program.Array) *Step {
	p := &program.Program{Batch: 1, Rows: 1}
	s := &Step{Program: p, Number: 3}
	for i := range slots {
		p.Slots = append(p.Slots, program.Slot{Type: slots[i].Type, Elements: slots[i].Len(), Next: -1})
		s.State = append(s.State, slots[i])
	}
	for i := range tables {
		p.Tables = append(p.Tables, program.Table{Values: tables[i]})
	}
	p.Ops = []program.Op{o}
	p.Slots = append(p.Slots, program.Slot{Type: o.Out, Elements: o.Outputs(), Next: 0})
	last := program.Op{Kind: program.Fold, Acc: program.Max, RedAxes: 1, Init: program.NoInit, In: []program.Operand{{
		Source: program.SourceOp, Type: program.F32, Elements: o.Outputs(),
		Coords: []program.Coord{{Coef: [8]int32{1}, Extent: o.Outputs(), Pitch: 1, Div: 1, Ind: program.IndNone}},
	}}}
	last.Extents[0] = 1
	p.Ops = append(p.Ops, last)
	p.Loss = len(p.Slots)
	p.Slots = append(p.Slots, program.Slot{Type: program.F32, Elements: 1, Next: 1})
	return s
}

// numbers are n numbers between ½ and 2 of either sign.
func numbers(n int, r *rand.Rand) program.Array {
	a := program.NewArray(program.F32, int64(n))
	for i := range a.F32 {
		u := r.Uint32()
		a.F32[i] = math.Float32frombits(u&0x80ffffff | 0x3f000000)
	}
	return a
}

// strided reads 64 values in leaves of their own, of each of two tensors: what a
// product of matrices reads along their columns.
func strided(elements int, r *rand.Rand) *Step {
	const terms = 4096
	width := int64(elements / terms)
	o := program.Op{Kind: program.Fold, Acc: program.FMA, Name: "strided", OutAxes: 1, RedAxes: 1, Init: program.NoInit,
		Body: []program.Instr{{Op: program.OpMUL, A: 0, B: 1}}}
	o.Extents = [8]int64{width, terms}
	for k := range 2 {
		o.In = append(o.In, program.Operand{Source: program.SourceState, ID: k, Elements: int64(elements), Coords: []program.Coord{
			{Coef: [8]int32{0, 1}, Extent: terms, Pitch: width, Div: 1, Ind: program.IndNone},
			{Coef: [8]int32{1}, Extent: width, Pitch: 1, Div: 1, Ind: program.IndNone},
		}})
	}
	a := numbers(elements, r)
	return one(o, []program.Array{a, a}, nil)
}

// longest has the longest encoding that there is, and reads 64 leaves of each of
// four tensors at addresses of five coordinates with eight axes each.
func longest(r *rand.Rand) *Step {
	o := program.Op{Kind: program.Fold, Acc: program.Add, Name: "longest", OutAxes: 7, RedAxes: 1, Init: program.NoInit}
	o.Extents = [8]int64{2, 2, 2, 2, 2, 2, 2, 64}
	index := program.NewArray(program.I32, 64)
	for i := range index.I32 {
		index.I32[i] = int32(r.IntN(7))
	}
	for k := range program.MaxOperands {
		x := program.Operand{Source: program.SourceTable, Type: program.I32, ID: 0, Elements: 64, Coords: []program.Coord{
			{Coef: [8]int32{7: 1}, Extent: 64, Pitch: 1, Div: 1, Ind: program.IndNone}}}
		if k > 1 {
			x = program.Operand{Source: program.SourceState, ID: k - 2, Elements: 1 << 16}
			for j := range program.MaxCoords {
				x.Coords = append(x.Coords, program.Coord{Const: 2, Coef: [8]int32{2, 4, 2, 6, 2, 2, 8, 26}, Extent: 8192, Pitch: 1, Div: 2, Ind: int8(j % 2)})
			}
		}
		o.In = append(o.In, x)
	}
	// Even indices make every numerator even.
	for i := range index.I32 {
		index.I32[i] *= 2
	}
	for range program.MaxConstants {
		o.Consts = append(o.Consts, math.Float32bits(r.Float32()-0.5))
	}
	for i := range uint8(program.MaxInstructions) {
		t := program.Instr{Op: program.OpFMA, A: program.RefResult + i - 1, B: program.RefConstF32 + i%8, C: program.RefResult + i - 2}
		switch i {
		case 0:
			t.A, t.B, t.C = 2, 3, 4
		case 1:
			t.A, t.B, t.C = program.RefResult, 5, program.RefConstF32
		}
		o.Body = append(o.Body, t)
	}
	a := numbers(1<<16, r)
	return one(o, []program.Array{a, a, a, a}, []program.Array{index})
}

// dearest has a body of as many of the dearest instructions as a fold may have.
func dearest(op program.Opcode, r *rand.Rand) *Step {
	o := program.Op{Kind: program.Fold, Acc: program.Add, Name: "dearest " + op.String(), OutAxes: 1, RedAxes: 1, Init: program.NoInit}
	o.Extents = [8]int64{2, 64}
	o.In = []program.Operand{{Source: program.SourceState, Elements: 128, Coords: []program.Coord{
		{Coef: [8]int32{64, 1}, Extent: 128, Pitch: 1, Div: 1, Ind: program.IndNone}}}}
	a := numbers(128, r)
	for i := range a.F32 {
		a.F32[i] = float32(math.Abs(float64(a.F32[i]))) + 1.5
	}
	var s *Step
	for n := 1; n <= program.MaxInstructions/2; n++ {
		// The magnitude of the result plus 1½ keeps arguments in the domain of LOG.
		if n > 1 {
			last := uint8(program.RefResult + len(o.Body) - 1)
			o.Body = append(o.Body, program.Instr{Op: program.OpABS, A: last})
		}
		arg := uint8(0)
		if n > 1 {
			arg = uint8(program.RefResult + len(o.Body) - 1)
		}
		o.Body = append(o.Body, program.Instr{Op: op, A: arg})
		next := one(o, []program.Array{a}, nil)
		if program.Check(next.Program, program.Limits{Memory: 1 << 40, Work: 1 << 40}) != nil {
			break
		}
		s = next
	}
	return s
}

// At the limits of the static check every call stays within the model, and the
// contract agrees with the Go side.
func TestLimits(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	m := newMachine(t)
	for _, s := range []*Step{
		strided(count(t, 1<<21, 1<<24), r), longest(r),
		dearest(program.OpTANH, r), dearest(program.OpLOG, r), dearest(program.OpSQRT, r),
	} {
		o := &s.Program.Ops[0]
		t.Run(o.Name, func(t *testing.T) {
			if err := program.Check(s.Program, program.Limits{Memory: 1 << 40, Work: 1 << 60}); err != nil {
				t.Fatal(err)
			}
			m.costs = nil
			p := Place{Element: 1}
			bits, diverges := m.judge(t, s, 0, p, 0)
			want, wantDiverges, err := s.Compute(0, p, 0)
			if err != nil || bits != want || diverges || wantDiverges {
				t.Errorf("the contract says %08x %v, the Go side %08x %v (%v)", bits, diverges, want, wantDiverges, err)
			}
			for _, c := range m.costs {
				t.Logf("%d instructions, %s: %d bytes of %d, %d gas of %d, %d executing", len(o.Body), c.What, c.bytes, c.Calldata, c.gas, c.Gas, c.executing)
			}
		})
	}
}

// chain is a fold of 64 terms whose body runs one instruction n times, each on
// the result of the one before.
func chain(op program.Opcode, n int, a program.Array) *Step {
	o := program.Op{Kind: program.Fold, Acc: program.Add, Name: op.String(), RedAxes: 1, Init: program.NoInit, Consts: []uint32{math.Float32bits(1.25)}}
	o.Extents[0] = 64
	o.In = []program.Operand{{Source: program.SourceState, Elements: 64, Coords: []program.Coord{
		{Coef: [8]int32{1}, Extent: 64, Pitch: 1, Div: 1, Ind: program.IndNone}}}}
	add := func(op program.Opcode, args ...uint8) {
		t := program.Instr{Op: op}
		copy3 := [3]*uint8{&t.A, &t.B, &t.C}
		for k, arg := range args {
			*copy3[k] = arg
		}
		o.Body = append(o.Body, t)
	}
	last := func() uint8 { return uint8(program.RefResult + len(o.Body) - 1) }
	const constF, constI = program.RefConstF32, program.RefConstI32
	add(program.OpMUL, 0, constF)
	switch op {
	case program.OpIADD, program.OpISUB, program.OpIMUL:
		add(program.OpF2I, last())
		for range n {
			add(op, last(), constI)
		}
		add(program.OpI2F, last())
	case program.OpIEQ, program.OpILT, program.OpILE, program.OpI2F, program.OpF2I, program.OpPOW2, program.OpEXPO:
		// To and fro: half of them are the other conversion.
		for range n / 2 {
			switch op {
			case program.OpPOW2, program.OpEXPO:
				add(program.OpEXPO, last())
				add(program.OpPOW2, last())
			case program.OpI2F, program.OpF2I:
				add(program.OpF2I, last())
				add(program.OpI2F, last())
			default:
				add(program.OpF2I, last())
				add(op, last(), constI)
			}
		}
	case program.OpEXP:
		for range n / 2 {
			add(program.OpEXP, last())
			add(program.OpLOG, last())
		}
	case program.OpLOG:
		for range n / 2 {
			add(program.OpLOG, last())
			add(program.OpEXP, last())
		}
	default:
		for range n {
			switch op.Arity() {
			case 1:
				add(op, last())
			case 2:
				add(op, last(), constF)
			default:
				add(op, last(), 0, constF)
			}
		}
	}
	return one(o, []program.Array{a}, nil)
}

// Each instruction costs no more than the model says: the difference that more of
// them make, or pairs where its type needs another one in between.
func TestInstructionGas(t *testing.T) {
	m := newMachine(t)
	a := numbers(64, rand.New(rand.NewPCG(4, 4)))
	for i := range a.F32 {
		a.F32[i] = f32.Abs(a.F32[i]) + 0.5
	}
	for op := range program.NumOpcodes {
		var model, got [2]int64
		more := 16
		if op == program.OpEXP || op == program.OpLOG || op == program.OpTANH {
			more = 4
		}
		for i, n := range []int{2, 2 + more} {
			s := chain(op, n, a)
			if err := program.Check(s.Program, program.Limits{Memory: 1 << 40, Work: 1 << 40}); err != nil {
				t.Fatalf("%v: %v", op, err)
			}
			m.costs = nil
			bits, diverges := m.judge(t, s, 0, Place{}, 0)
			if want, d, err := s.Compute(0, Place{}, 0); err != nil || d || diverges || bits != want {
				t.Errorf("%v: the contract says %08x %v, the Go side %08x %v (%v)", op, bits, diverges, want, d, err)
			}
			c := m.costs[len(m.costs)-1]
			model[i], got[i] = c.Gas-40*c.Calldata, c.executing
		}
		terms := int64(64 * more)
		each, allowed := (got[1]-got[0])/terms, (model[1]-model[0])/terms
		t.Logf("%v: %d gas of %d", op, each, allowed)
		if each > allowed {
			t.Errorf("%v: %d gas, the model says %d", op, each, allowed)
		}
	}
}

// Rows just above a power of four make PERM walk its cycles longest: four rounds
// on average, each about as dear as the last.
func TestPermGas(t *testing.T) {
	m := newMachine(t)
	const rows = 1<<30 + 1
	o := program.Op{Kind: program.Perm, Out: program.I32, Name: "perm", OutAxes: 1, Init: program.NoInit}
	o.Extents[0] = 1 << 20
	p := &program.Program{Batch: 1 << 20, Rows: rows, Ops: []program.Op{o}, Slots: []program.Slot{{Type: program.I32, Elements: 1 << 20}}}
	s := &Step{Program: p, Number: program.MaxSteps - 1, Seed: [32]byte{3}}
	var most, sum int64
	n := count(t, 300, 20_000)
	for i := range n {
		at := Place{Element: int64(i) * 37}
		bits, _ := m.judge(t, s, 0, at, 0)
		if want, _, err := s.Compute(0, at, 0); err != nil || bits != want || bits >= rows {
			t.Fatalf("element %d: the contract says %d, the Go side %d (%v)", at.Element, bits, want, err)
		}
		gas := m.costs[len(m.costs)-1].executing
		most, sum = max(most, gas), sum+gas
	}
	t.Logf("%d gas on average, at most %d", sum/int64(n), most)
	if most > 100_000 {
		t.Errorf("%d gas in one of %d, want some rounds only", most, n)
	}
}
