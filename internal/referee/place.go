// Package referee is the other side of the referee contract: for one segment of
// one output element of any operator it computes what the contract computes, and
// builds the calls that make the contract do so, from the tensors of a step that
// was executed. Both players of a dispute use it. It knows no chain.
package referee

import (
	"fmt"

	contract "lode/bindings/referee"
	"lode/internal/fault"
	"lode/program"
)

// Place names one segment of one output element of an operator. The terms of an
// element are dealt out to its lanes, term k to lane k mod Lanes, and each lane
// is cut into segments of program.SegmentTerms.
type Place struct {
	Element int64
	Lane    int
	Segment int
}

// Contract is the place in the step's number, as the contract takes it.
func (p Place) Contract(step uint64) contract.Place {
	return contract.Place{Step: step, Element: uint64(p.Element), Lane: uint32(p.Lane), Segment: uint32(p.Segment)}
}

// Lanes are the lanes that o's terms are dealt out to: 32 in STRIPE32 order, else 1.
func Lanes(o *program.Op) int {
	if o.Kind == program.Fold && o.Order == program.Stripe32 {
		return program.Lanes
	}
	return 1
}

// LaneTerms is the number of terms of one lane of an element.
func LaneTerms(o *program.Op, lane int) int64 {
	terms, lanes := int64(1), int64(Lanes(o))
	if o.Kind == program.Fold {
		terms = o.Terms()
	}
	return max(0, (terms-int64(lane)+lanes-1)/lanes)
}

// Segments is the number of segments of one lane of an element, at least 1: a
// lane without terms has a segment without terms.
func Segments(o *program.Op, lane int) int {
	return int(max(1, (LaneTerms(o, lane)+program.SegmentTerms-1)/program.SegmentTerms))
}

// terms are the terms of a segment: first, first+stride, … n of them.
func (p Place) terms(o *program.Op) (first, stride int64, n int) {
	before := int64(p.Segment) * program.SegmentTerms
	stride = int64(Lanes(o))
	return int64(p.Lane) + stride*before, stride, int(min(program.SegmentTerms, LaneTerms(o, p.Lane)-before))
}

// reads is how many values operand k has at a place: one for each term, but the
// initial operand only one, in the first segment.
func (p Place) reads(o *program.Op, k int) int {
	if k == int(o.Init) {
		if p.Segment > 0 {
			return 0
		}
		return 1
	}
	_, _, n := p.terms(o)
	return n
}

// at is operator op of the step, with an error unless there is one and it has
// such a place.
func (s *Step) at(op int, p Place) (*program.Op, error) {
	if op < 0 || op >= len(s.Program.Ops) {
		return nil, fault.Input("operator", op, "0 to %d", len(s.Program.Ops)-1)
	}
	o := &s.Program.Ops[op]
	switch {
	case p.Element < 0 || p.Element >= o.Outputs():
		return nil, fault.Input("element", p.Element, "0 to %d", o.Outputs()-1)
	case p.Lane < 0 || p.Lane >= Lanes(o):
		return nil, fault.Input("lane", p.Lane, "0 to %d", Lanes(o)-1)
	case p.Segment < 0 || p.Segment >= Segments(o, p.Lane):
		return nil, fault.Input("segment", p.Segment, "0 to %d", Segments(o, p.Lane)-1)
	}
	return o, nil
}

func (p Place) String() string {
	return fmt.Sprintf("element %d, lane %d, segment %d", p.Element, p.Lane, p.Segment)
}
