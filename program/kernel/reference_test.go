package kernel_test

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/f32"
	"lode/program/kernel"
	"lode/program/programtest"
)

// bitsOf is element e of a, as its bits.
func bitsOf(a program.Array, e int64) uint32 {
	if a.Type == program.I32 {
		return uint32(a.I32[e])
	}
	return math.Float32bits(a.F32[e])
}

// whole is an element of a fold as its last accumulators make it; ok is false
// where one of them diverges.
func whole(r *kernel.Reference, e int64) (bits uint32, ok bool) {
	sums := r.Sums(e)
	if len(sums) < r.Lanes() {
		return 0, false
	}
	lanes := make([]float32, len(sums))
	for l, b := range sums {
		lanes[l] = math.Float32frombits(b)
	}
	for h := len(lanes) / 2; h > 0; h /= 2 {
		for l := range h {
			lanes[l] = f32.Add(lanes[l], lanes[l+h])
			if !f32.Finite(lanes[l]) {
				return 0, false
			}
		}
	}
	return math.Float32bits(f32.Canon(lanes[0])), true
}

// checkPieces compares single elements, and what the accumulators of their folds
// come to, with what a machine computed in one step from these inputs, up to the
// operator that diverged.
func checkPieces(t *testing.T, p *program.Program, number, step uint64, wild bool, r *rand.Rand) (folds int) {
	t.Helper()
	m := newMachine(t, p, number, wild, kernel.Options{Threads: 2, KeepOutputs: true})
	state, data := programtest.RandomInputs(p, number, wild)
	in := kernel.Inputs{State: state, Data: data, Outs: make([]program.Array, len(p.Ops))}
	watched := 0
	m.Watch(func(op int, out program.Array) {
		if op != watched {
			t.Fatalf("saw operator %d, want %d", op, watched)
		}
		watched++
		in.Outs[op] = program.NewArray(out.Type, out.Len())
		in.Outs[op].Copy(out)
	})
	var d *program.Divergence
	if err := m.Step(context.Background(), step); err != nil && !errors.As(err, &d) {
		t.Fatal(err)
	}
	if want := len(p.Ops); d == nil && watched != want || d != nil && watched != d.Op {
		t.Fatalf("saw %d operators of %d (%v)", watched, want, d)
	}
	for op := range watched {
		ref := kernel.NewReference(p, seed, step, op, in)
		o := &p.Ops[op]
		for range 4 {
			e := r.Int64N(o.Outputs())
			if got, ok := ref.Element(e); !ok || got != bitsOf(in.Outs[op], e) {
				t.Fatalf("operator %d (%s), element %d: %08x, %v; want %08x", op, o.Name, e, got, ok, bitsOf(in.Outs[op], e))
			}
			if o.Kind != program.Fold {
				continue
			}
			folds++
			if got, ok := whole(ref, e); !ok || got != bitsOf(in.Outs[op], e) {
				t.Fatalf("operator %d (%s), element %d from its accumulators: %08x, %v; want %08x", op, o.Name, e, got, ok, bitsOf(in.Outs[op], e))
			}
		}
	}
	if d != nil {
		ref := kernel.NewReference(p, seed, step, d.Op, in)
		if _, ok := ref.Element(d.Element); ok {
			t.Fatalf("%v, but the reference has a result", d)
		}
		if d.Element > 0 {
			if _, ok := ref.Element(d.Element - 1); !ok {
				t.Fatalf("%v, but the reference diverges one element before", d)
			}
		}
		if p.Ops[d.Op].Kind == program.Fold {
			if _, ok := whole(ref, d.Element); ok {
				t.Fatalf("%v, but its accumulators have a result", d)
			}
		}
	}
	return folds
}

func TestReferenceAgreesWithMachine(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	folds := 0
	for number := range uint64(300) {
		folds += checkPieces(t, programtest.Random(number), number, number%programtest.Steps, number%3 == 0, r)
	}
	for _, p := range programtest.All() {
		folds += checkPieces(t, p, 1, 2, false, r)
	}
	if folds < 1000 {
		t.Errorf("only %d folds were compared", folds)
	}
}

// part is o with the reduction axis, its last, cut to terms k = from + every·i
// below to: a fold of its own.
func part(o program.Op, from, every, to int64) program.Op {
	axis := o.Axes() - 1
	o.Extents[axis] = (to - from + every - 1) / every
	o.In = append([]program.Operand(nil), o.In...)
	for i := range o.In {
		coords := append([]program.Coord(nil), o.In[i].Coords...)
		for c := range coords {
			coords[c].Const += int64(coords[c].Coef[axis]) * from
			coords[c].Coef[axis] *= int32(every)
		}
		o.In[i].Coords = coords
	}
	o.Order = program.Seq
	return o
}

// long is a program with one fold of many terms in each order, and the largest of them.
func long(terms int64) *program.Program {
	coord := func(extent, pitch int64, coef ...int32) program.Coord {
		c := program.Coord{Extent: extent, Pitch: pitch, Div: 1, Ind: program.IndNone}
		copy(c.Coef[:], coef)
		return c
	}
	p := &program.Program{Batch: 1, Rows: 1, Slots: []program.Slot{{Name: "x", Elements: 3 * terms, Next: -1}, {Name: "loss", Elements: 1, Next: 3}}, Loss: 1}
	x := program.Operand{Source: program.SourceState, Elements: 3 * terms, Coords: []program.Coord{coord(3, terms, 1, 0), coord(terms, 1, 0, 1)}}
	for i, o := range []program.Op{
		{Acc: program.Add, Order: program.Seq},
		{Acc: program.FMA, Order: program.Stripe32, Body: []program.Instr{{Op: program.OpMUL, A: 0, B: 0}}},
		{Acc: program.Max},
	} {
		o.Kind, o.OutAxes, o.RedAxes, o.Extents = program.Fold, 1, 1, [program.MaxAxes]int64{3, terms}
		o.In, o.Init = []program.Operand{x}, program.NoInit
		p.Ops = append(p.Ops, o)
		p.Slots = append(p.Slots, program.Slot{Elements: 3, Next: i})
	}
	loss := program.Operand{Source: program.SourceOp, ID: 0, Elements: 3}
	p.Ops = append(p.Ops, program.Op{Kind: program.Map, In: []program.Operand{loss}, Init: program.NoInit})
	return p
}

// TestAccumulators compares every accumulator with the result of a fold over just
// the terms before it.
func TestAccumulators(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	compared := map[program.Order]int{}
	for number := range uint64(1000) {
		p := programtest.Random(number)
		switch number {
		case 0:
			p = long(4096)
		case 1:
			p = long(31)
		case 2:
			p = long(32*64 + 1)
		}
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Fatal(err)
		}
		checkAccumulators(t, p, number, r, compared)
	}
	if compared[program.Seq] < 1000 || compared[program.Stripe32] < 1000 {
		t.Errorf("compared only %v accumulators", compared)
	}
}

func checkAccumulators(t *testing.T, p *program.Program, number uint64, r *rand.Rand, compared map[program.Order]int) {
	t.Helper()
	state, data := programtest.RandomInputs(p, number, false)
	in := kernel.Inputs{State: state, Data: data, Outs: make([]program.Array, len(p.Ops))}
	m := newMachine(t, p, number, false, kernel.Options{Scalar: true, KeepOutputs: true})
	if m.Step(context.Background(), 1) != nil {
		return
	}
	for i := range p.Ops {
		in.Outs[i] = m.Output(i)
	}
	for op := range p.Ops {
		o := &p.Ops[op]
		if o.Kind != program.Fold || o.RedAxes != 1 {
			continue
		}
		ref := kernel.NewReference(p, seed, 1, op, in)
		e := r.Int64N(o.Outputs())
		for lane := range ref.Lanes() {
			list := ref.Accumulators(e, lane)
			if len(list) != ref.Segments(lane) {
				t.Fatalf("program %d operator %d: %d accumulators, want %d", number, op, len(list), ref.Segments(lane))
			}
			every := int64(ref.Lanes())
			for s, got := range list {
				to := min(o.Terms(), int64(lane)+every*program.SegmentTerms*int64(s+1))
				if to <= int64(lane) {
					if got != 0 {
						t.Fatalf("program %d operator %d: a lane without terms holds %08x", number, op, got)
					}
					continue
				}
				q := *p
				q.Ops = append([]program.Op(nil), p.Ops...)
				q.Ops[op] = part(*o, int64(lane), every, to)
				want, ok := kernel.NewReference(&q, seed, 1, op, in).Element(e)
				if !ok || got != want {
					t.Fatalf("program %d operator %d element %d lane %d: accumulator %d is %08x, want %08x", number, op, e, lane, s, got, want)
				}
				compared[o.Order]++
			}
		}
	}
}
