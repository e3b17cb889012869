package daemon

import (
	"context"
	"errors"
	"math"
	"testing"

	bindings "lode/bindings/market"
	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// TestClaimOfAnyElement compares what an audit says of a claim of divergence,
// element by element, with what a dispute would.
func TestClaimOfAnyElement(t *testing.T) {
	// x·x overflows in elements 1 and 3.
	p := &program.Program{Batch: 1, Rows: 1, Slots: []program.Slot{
		{Type: program.F32, Elements: 4, Next: 0}, {Type: program.F32, Elements: 1, Next: 1},
	}, Loss: 1, Ops: []program.Op{
		{Kind: program.Map, OutAxes: 1, Extents: [8]int64{4}, Init: program.NoInit,
			In: []program.Operand{{Source: program.SourceState, Elements: 4,
				Coords: []program.Coord{{Coef: [8]int32{1}, Pitch: 1, Extent: 4, Div: 1, Ind: program.IndNone}}}},
			Body: []program.Instr{{Op: program.OpMUL}}},
		{Kind: program.Map, Init: program.NoInit, In: []program.Operand{{Source: program.SourceOp, Elements: 4}}},
	}}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	big := float32(math.MaxFloat32)
	start := []program.Array{{Type: program.F32, F32: []float32{1, big, 2, big}}, {Type: program.F32, F32: []float32{0}}}
	ex, err := train.Kernel(false)(p, nil, tensorlog.Hash{}, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer ex.Close()
	for e, want := range []bool{false, true, false, true, false} {
		if err := ex.SetState(start); err != nil {
			t.Fatal(err)
		}
		var d *program.Divergence
		if err := ex.Step(t.Context(), 0); !errors.As(err, &d) || d.Element != 1 {
			t.Fatalf("the step's error is %v", err)
		}
		w := &walk{Auditor: &Auditor{New: train.Kernel(false), Threads: 1}, program: p, ex: ex,
			job: &market.Job{Submission: &bindings.Submission{Element: uint64(e)}}}
		if got, err := w.diverges(context.Background(), start, d); err != nil || got != want {
			t.Errorf("element %d: %v, %v; want %v", e, got, err, want)
		}
	}
}
