package kernel_test

import (
	"context"
	"errors"
	"math"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

const (
	maxFloat = math.MaxFloat32
	size     = 600 // elements of the operand: several blocks
	at       = 517 // the element that goes wrong
)

// along reads all elements of the state's slot 0, one by one along an axis.
func along(axis int) program.Operand {
	c := program.Coord{Extent: size, Pitch: 1, Div: 1, Ind: program.IndNone}
	c.Coef[axis] = 1
	return program.Operand{Source: program.SourceState, Type: program.F32, Elements: size, Coords: []program.Coord{c}}
}

// oneOp is a program of operator o, whose output is a slot, and a loss.
func oneOp(o program.Op) *program.Program {
	loss := program.Op{Kind: program.Map, Init: program.NoInit, In: []program.Operand{{Source: program.SourceState, Type: program.F32, ID: 2, Elements: 1}}}
	return &program.Program{
		Batch: 1, Rows: 1, Ops: []program.Op{o, loss}, Loss: 2,
		Slots: []program.Slot{
			{Name: "x", Type: program.F32, Elements: size, Next: -1},
			{Name: "out", Type: o.Out, Elements: o.Outputs(), Next: 0},
			{Name: "loss", Type: program.F32, Elements: 1, Next: 1},
		},
	}
}

// shape is o with the given extents.
func shape(o program.Op, out []int64, red ...int64) program.Op {
	o.OutAxes, o.RedAxes = len(out), len(red)
	copy(o.Extents[:], append(out, red...))
	return o
}

func mapOf(out program.Type, consts []float32, body ...program.Instr) program.Op {
	o := program.Op{Kind: program.Map, Out: out, Init: program.NoInit, In: []program.Operand{along(0)}, Body: body}
	for _, c := range consts {
		o.Consts = append(o.Consts, math.Float32bits(c))
	}
	return shape(o, []int64{size})
}

// foldOf is a fold without a shape.
func foldOf(acc program.Accumulator, order program.Order, consts []float32, body ...program.Instr) program.Op {
	o := mapOf(program.F32, consts, body...)
	o.Kind, o.Acc, o.Order = program.Fold, acc, order
	return o
}

// Short names of references: operand, constants, results.
const (
	x      = program.RefOperand
	c0, c1 = program.RefConstF32, program.RefConstF32 + 1
	r0, r1 = program.RefResult, program.RefResult + 1
	r2     = program.RefResult + 2
)

// TestDivergence puts a value that is not finite into every place where nothing
// stored would show it, and a few where it does show.
func TestDivergence(t *testing.T) {
	type op = program.Instr
	huge := []float32{maxFloat, 0}
	overflow := op{Op: program.OpMUL, A: x, B: c0} // ±Inf where |x| > 1
	negate := op{Op: program.OpNEG, A: r0}
	// x holds 1 everywhere but at one element.
	cases := []struct {
		name string
		op   program.Op
		bad  float32 // that element
	}{
		{"stored", mapOf(program.F32, huge[:1], overflow), 2},
		{"smaller operand of MAX", mapOf(program.F32, huge, overflow, op{Op: program.OpMAX, A: r0, B: c1}), -2},
		{"smaller operand of MAX, NaN", mapOf(program.F32, huge[1:], op{Op: program.OpSQRT, A: x}, op{Op: program.OpMAX, A: r0, B: c0}), -2},
		{"larger operand of MIN", mapOf(program.F32, huge, overflow, op{Op: program.OpMIN, A: c1, B: r0}), 2},
		{"the arm that SELECT does not take, first", mapOf(program.F32, huge, overflow, op{Op: program.OpSELECT, A: c1, B: r0, C: c0}), 2},
		{"the arm that SELECT does not take, second", mapOf(program.F32, huge[:1], overflow, op{Op: program.OpSELECT, A: x, B: x, C: r0}), 2},
		{"condition of SELECT", mapOf(program.F32, huge, overflow, op{Op: program.OpSELECT, A: r0, B: c0, C: c1}), 2},
		{"denominator", mapOf(program.F32, huge[:1], overflow, op{Op: program.OpDIV, A: x, B: r0}), 2},
		{"LT", mapOf(program.F32, huge[:1], overflow, op{Op: program.OpLT, A: r0, B: x}), 2},
		{"LE", mapOf(program.F32, huge[:1], overflow, op{Op: program.OpLE, A: x, B: r0}), 2},
		{"EQ", mapOf(program.F32, huge[:1], overflow, op{Op: program.OpEQ, A: x, B: r0}), 2},
		{"argument of EXP", mapOf(program.F32, []float32{-maxFloat}, overflow, op{Op: program.OpEXP, A: r0}), 2},
		{"EXP itself, then hidden", mapOf(program.F32, []float32{50, 7}, op{Op: program.OpMUL, A: x, B: c0}, op{Op: program.OpEXP, A: r0}, op{Op: program.OpMIN, A: r1, B: c1}), 2},
		{"argument of TANH", mapOf(program.F32, huge[:1], overflow, op{Op: program.OpTANH, A: r0}), 2},
		{"argument of LOG", mapOf(program.F32, huge, overflow, op{Op: program.OpLOG, A: r0}, op{Op: program.OpMAX, A: r1, B: c1}), 2},
		{"LOG of zero, then hidden", mapOf(program.F32, huge[1:], op{Op: program.OpLOG, A: x}, op{Op: program.OpLT, A: r0, B: c0}), 0},
		{"EXPO of zero", mapOf(program.I32, nil, op{Op: program.OpEXPO, A: x}), 0},
		{"F2I out of range", mapOf(program.I32, nil, op{Op: program.OpF2I, A: x}), 1e10},
		{"POW2 out of range, then hidden", mapOf(program.F32, nil, op{Op: program.OpF2I, A: x}, op{Op: program.OpPOW2, A: r0}, op{Op: program.OpLT, A: x, B: r1}), 128},
		{"behind NEG and ABS", mapOf(program.F32, huge, overflow, negate, op{Op: program.OpABS, A: r1}, op{Op: program.OpMIN, A: r2, B: c1}), 2},
		{"two uses, one shows", mapOf(program.F32, huge[:1], overflow, op{Op: program.OpLT, A: r0, B: c0}, op{Op: program.OpADD, A: r0, B: r1}), 2},
		{"integer output", mapOf(program.I32, huge[:1], overflow, op{Op: program.OpLT, A: r0, B: x}, op{Op: program.OpF2I, A: r1}), 2},
		{"sum", foldOf(program.Add, program.Seq, nil), maxFloat},
		{"sum in lanes", foldOf(program.Add, program.Stripe32, nil), maxFloat},
		{"term of a sum", foldOf(program.Add, program.Stripe32, huge[:1], op{Op: program.OpDIV, A: c0, B: x}, op{Op: program.OpDIV, A: x, B: r0}), 0},
		{"sum of products", foldOf(program.FMA, program.Seq, nil, op{Op: program.OpMUL, A: x, B: x}), 1.5e19},
		{"factor of a product", foldOf(program.FMA, program.Stripe32, huge, overflow, op{Op: program.OpMUL, A: r0, B: c1}), 2},
		{"term of MAX", foldOf(program.Max, program.Seq, huge[:1], overflow), -2},
		{"term of MAX, NaN", foldOf(program.Max, program.Seq, nil, op{Op: program.OpSQRT, A: x}), -2},
		{"operand, infinite", mapOf(program.F32, nil, op{Op: program.OpLT, A: x, B: x}), float32(math.Inf(1))},
		{"operand, NaN", foldOf(program.Max, program.Seq, nil), float32(math.NaN())},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if c.op.Kind == program.Map {
				diverges(t, c.op, c.bad, at)
				return
			}
			// Each element counts twice, so that sums overflow: in one long sum, and
			// in a short sum for each element.
			diverges(t, shape(c.op, nil, size, 2), c.bad, 0)
			diverges(t, shape(c.op, []int64{size}, 2), c.bad, at)
		})
	}
}

// diverges runs o on both paths. With x = 1 everywhere it must have a result;
// with x = bad at one element it must diverge at the given element of the output.
func diverges(t *testing.T, o program.Op, bad float32, element int64) {
	t.Helper()
	p := oneOp(o)
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	for _, opt := range []kernel.Options{{Scalar: true}, {Threads: 1}, {Threads: 3}} {
		m, err := kernel.New(p, nil, seed, opt)
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		state := []program.Array{program.NewArray(program.F32, size), program.NewArray(o.Out, o.Outputs()), program.NewArray(program.F32, 1)}
		for i := range state[0].F32 {
			state[0].F32[i] = 1
		}
		set := func() {
			if err := m.SetState(state); err != nil {
				t.Fatal(err)
			}
		}
		set()
		if err := m.Step(context.Background(), 4); err != nil {
			t.Fatalf("%+v, without a bad value: %v", opt, err)
		}
		state[0].F32[at] = bad
		set()
		err = m.Step(context.Background(), 5)
		var d *program.Divergence
		if !errors.As(err, &d) || d.Step != 5 || d.Op != 0 || d.Element != element || d.Value-d.Value == 0 {
			t.Fatalf("%+v: %v, want a divergence at element %d", opt, err, element)
		}
		if fault.CodeOf(err) != fault.Diverged {
			t.Errorf("exit code %d", fault.CodeOf(err))
		}
		for i, s := range m.State() {
			if d := programtest.Difference(state[i], s); d != "" {
				t.Errorf("%+v: the state changed: slot %d %s", opt, i, d)
			}
		}
	}
}
