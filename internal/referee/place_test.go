package referee

import (
	"testing"

	"lode/program"
	"lode/program/programtest"
)

// Lanes and segments cut an element's terms into parts that cover each once.
func TestSegmentsCoverTerms(t *testing.T) {
	for _, order := range []program.Order{program.Seq, program.Stripe32} {
		for _, terms := range []int64{1, 2, 31, 32, 33, 63, 64, 65, 128, 2047, 2048, 2049, 4096} {
			o := program.Op{Kind: program.Fold, Order: order, RedAxes: 1}
			o.Extents[0] = terms
			seen := make(map[int64]bool)
			for lane := range Lanes(&o) {
				for segment := range Segments(&o, lane) {
					first, stride, n := Place{0, lane, segment}.terms(&o)
					if n > program.SegmentTerms || n == 0 && LaneTerms(&o, lane) > 0 {
						t.Errorf("%d terms, lane %d, segment %d: %d terms", terms, lane, segment, n)
					}
					for k := range int64(n) {
						term := first + k*stride
						if term >= terms || seen[term] || term%int64(Lanes(&o)) != int64(lane) {
							t.Errorf("%d terms, lane %d, segment %d: term %d", terms, lane, segment, term)
						}
						seen[term] = true
					}
				}
			}
			if int64(len(seen)) != terms {
				t.Errorf("%d of %d terms are in a segment", len(seen), terms)
			}
		}
	}
}

func TestPlacesThatDoNotExist(t *testing.T) {
	p := programtest.Classifier()
	s := &Step{Program: p}
	last := len(p.Ops) - 1
	for _, c := range []struct {
		op    int
		place Place
	}{
		{-1, Place{}}, {last + 1, Place{}}, {0, Place{Element: -1}}, {0, Place{Element: p.Ops[0].Outputs()}},
		{0, Place{Lane: 1}}, {0, Place{Lane: -1}}, {0, Place{Segment: 1}}, {0, Place{Segment: -1}},
	} {
		if _, err := s.Stage(c.op, 0, c.place); err == nil {
			t.Errorf("operator %d, %v is staged", c.op, c.place)
		}
		if _, err := s.Work(c.op, c.place); err == nil {
			t.Errorf("operator %d, %v: values", c.op, c.place)
		}
		if _, _, err := s.Compute(c.op, c.place, 0); err == nil {
			t.Errorf("operator %d, %v is computed", c.op, c.place)
		}
	}
	if _, err := s.Stage(last, len(p.Ops[last].In), Place{}); err == nil {
		t.Error("an operand that does not exist is staged")
	}
}
