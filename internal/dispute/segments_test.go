package dispute

import (
	"math"
	"testing"

	"lode/internal/dispute/digests"
	"lode/internal/referee"
	"lode/internal/train"
	"lode/program"
	"lode/program/programtest"
	"lode/tensorlog"
)

// TestSettle makes accumulators end in any claim, and leaves those alone that do
// already.
func TestSettle(t *testing.T) {
	p := programtest.Segmented()
	state, data := programtest.RandomInputs(p, 3, false)
	s, err := digests.NewSection(digests.Config{
		Program: p, Data: data, Seed: tensorlog.Hash{1}, New: train.Kernel(false), Threads: 1, Start: state, From: 0, To: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Rest()
	ends := func(sums [][]uint32) (bits uint32) {
		if len(sums) == 1 {
			return sums[0][len(sums[0])-1]
		}
		var last [program.Lanes]uint32
		for lane := range last {
			last[lane] = sums[lane][len(sums[lane])-1]
		}
		bits, _ = referee.Combine(last)
		return bits
	}
	folds, lanes := 0, 0
	for i := range p.Ops {
		if p.Ops[i].Kind != program.Fold {
			continue
		}
		o, err := s.Operator(t.Context(), 0, i)
		if err != nil {
			t.Fatal(err)
		}
		folds++
		if lanes += o.Lanes(); o.Out.Type != program.F32 {
			t.Fatalf("a fold of type %v", o.Out.Type)
		}
		e := o.Out.Len() - 1
		sums := segmentsOf(o, e)
		if settle(o, sums, digests.Bits(o.Out, e)) {
			t.Errorf("operator %d: right accumulators were changed", i)
		}
		for _, claimed := range []uint32{math.Float32bits(1.5), referee.NaN, digests.Bits(o.Out, e) ^ 1} {
			if sums = segmentsOf(o, e); !settle(o, sums, claimed) || ends(sums) != claimed {
				t.Errorf("operator %d: accumulators end in %08x, claimed is %08x", i, ends(sums), claimed)
			}
			if n := len(packed(sums)); n != 4*count(sums) {
				t.Errorf("operator %d: %d bytes for %d accumulators", i, n, count(sums))
			}
		}
	}
	if folds < 3 || lanes <= program.Lanes {
		t.Errorf("only %d folds with %d lanes", folds, lanes)
	}
}

func count(sums [][]uint32) (n int) {
	for _, lane := range sums {
		n += len(lane)
	}
	return n
}
