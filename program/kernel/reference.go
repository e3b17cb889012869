package kernel

import (
	"math"

	"lode/program"
	"lode/program/f32"
)

// Inputs are what the operators of one step read.
type Inputs struct {
	State []program.Array // before the step
	Data  []program.Array // the dataset's columns
	Outs  []program.Array // by operator; only those that are read need be there
}

// Reference computes pieces of one operator in one step: single elements and,
// inside them, what a fold holds at the places where a dispute cuts it. It is
// the scalar reference and does no more than is asked for. It belongs to one
// goroutine.
type Reference struct{ s scalar }

// NewReference readies operator op of p, which must have passed program.Check,
// for step number step of a training with this seed. It reads in in place.
func NewReference(p *program.Program, seed [32]byte, step uint64, op int, in Inputs) *Reference {
	m := &Machine{program: p, step: step, state: in.State, data: in.Data, outs: in.Outs, random: newRandom(p, seed)}
	r := &Reference{s: scalar{m: m}}
	r.s.begin(&p.Ops[op])
	return r
}

// Element is element e of the output, as its canonical bits; ok is false where it
// diverges.
func (r *Reference) Element(e int64) (bits uint32, ok bool) {
	switch r.s.op.Kind {
	case program.RNG:
		var four [4]float32
		r.s.m.random.uniform(four[:], e&^3, r.s.op.Consts[0], uint32(r.s.m.step))
		return math.Float32bits(four[e&3]), true
	case program.Perm:
		rows := make([]int32, e+1)
		r.s.m.random.permuted(rows, r.s.m.step)
		return uint32(rows[e]), true
	case program.Fold:
		r.place(e)
		v := r.s.fold()
		return stored(v), !r.s.diverged
	}
	r.place(e)
	r.s.term(len(r.s.op.Body))
	if r.s.op.Out == program.I32 {
		return uint32(r.s.i[r.s.result()]), !r.s.diverged
	}
	return stored(r.s.f[r.s.result()]), !r.s.diverged
}

// Lanes is the number of lanes that the terms of an element are dealt out to.
func (r *Reference) Lanes() int {
	if r.s.op.Kind == program.Fold && r.s.op.Order == program.Stripe32 {
		return program.Lanes
	}
	return 1
}

// Segments is the number of segments of a lane: ⌈terms/64⌉, and 1 of a lane
// without terms.
func (r *Reference) Segments(lane int) int {
	lanes := int64(r.Lanes())
	terms := max(0, (r.s.op.Terms()-int64(lane)+lanes-1)/lanes)
	return int(max(1, (terms+program.SegmentTerms-1)/program.SegmentTerms))
}

// Accumulators are, for element e of a fold, what its lane holds after each of
// its segments of 64 terms, as canonical bits. The list ends before the first
// segment that diverges.
func (r *Reference) Accumulators(e int64, lane int) []uint32 {
	r.place(e)
	s, o := &r.s, r.s.op
	lanes := int64(r.Lanes())
	var acc float32
	if k := o.Init; k != program.NoInit {
		s.load(int(k))
		acc = s.f[k]
	}
	list := make([]uint32, 0, r.Segments(lane))
	for n, k := int64(0), int64(lane); k < o.Terms(); n, k = n+1, k+lanes {
		if n > 0 && n%program.SegmentTerms == 0 {
			if s.diverged {
				return list
			}
			acc = f32.Canon(acc)
			list = append(list, math.Float32bits(acc))
		}
		s.unflatten(o.OutAxes, o.Axes(), k)
		if o.Acc != program.Max {
			acc = s.accumulate(acc)
		} else if t := s.next(); n == 0 || t > acc {
			acc = t
		}
	}
	if s.diverged {
		return list
	}
	return append(list, stored(acc))
}

// Sums are the sums of the 32 lanes of element e of a fold in the order
// STRIPE32, as canonical bits. The list ends before the first lane that diverges.
func (r *Reference) Sums(e int64) []uint32 {
	var sums []uint32
	for lane := range r.Lanes() {
		list := r.Accumulators(e, lane)
		if len(list) < r.Segments(lane) {
			break
		}
		sums = append(sums, list[len(list)-1])
	}
	return sums
}

// place turns to output element e, to its first term.
func (r *Reference) place(e int64) {
	r.s.diverged = false
	r.s.unflatten(0, r.s.op.OutAxes, e)
	clear(r.s.axes[r.s.op.OutAxes:])
}

// stored is v as it is stored.
func stored(v float32) uint32 { return math.Float32bits(f32.Canon(v)) }
