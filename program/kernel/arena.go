package kernel

import (
	"slices"

	"lode/program"
)

// Outputs start at multiples of this many elements, one digest leaf or two cache
// lines.
const alignment = program.Lanes

// arena says where in memory each operator's output lies: one range of elements
// in an arena of float32 or of int32.
type arena struct {
	offsets []int64                // by operator
	size    map[program.Type]int64 // elements
}

// planArena gives every output a place that no other output uses between the
// operator that computes it and the last one that reads it. An output that becomes
// state has a place of its own, because it changes places with the state. Others
// are taken first-fit, in operator order. With keep no place is used twice.
func planArena(p *program.Program, keep bool) arena {
	a := arena{offsets: make([]int64, len(p.Ops)), size: map[program.Type]int64{}}
	last := lastReads(p, keep)
	live := map[program.Type][]span{}
	state := map[int]bool{}
	for _, s := range p.Slots {
		if s.Next < 0 || state[s.Next] {
			continue
		}
		state[s.Next] = true
		o := &p.Ops[s.Next]
		n := (o.Outputs() + alignment - 1) / alignment * alignment
		offset := a.size[o.Out]
		a.offsets[s.Next], a.size[o.Out] = offset, offset+n
		live[o.Out] = append(live[o.Out], span{offset, offset + n, len(p.Ops)})
	}
	for i := range p.Ops {
		if state[i] {
			continue
		}
		o := &p.Ops[i]
		spans := slices.DeleteFunc(live[o.Out], func(s span) bool { return s.last < i })
		n := (o.Outputs() + alignment - 1) / alignment * alignment
		at, offset := firstFit(spans, n)
		a.offsets[i] = offset
		a.size[o.Out] = max(a.size[o.Out], offset+n)
		live[o.Out] = slices.Insert(spans, at, span{offset, offset + n, last[i]})
	}
	return a
}

// span is a range of elements in use up to operator last.
type span struct {
	lo, hi int64
	last   int
}

// firstFit finds room for n elements between spans, which are sorted: the index
// to insert at, and the offset.
func firstFit(spans []span, n int64) (at int, offset int64) {
	for i, s := range spans {
		if s.lo-offset >= n {
			return i, offset
		}
		offset = s.hi
	}
	return len(spans), offset
}

// lastReads is, by operator, the last operator that reads its output, or
// len(p.Ops) where the output is needed until the end of the step.
func lastReads(p *program.Program, keep bool) []int {
	last := make([]int, len(p.Ops))
	for i := range p.Ops {
		if keep {
			last[i] = len(p.Ops)
		}
		for _, x := range p.Ops[i].In {
			if x.Source == program.SourceOp {
				last[x.ID] = max(last[x.ID], i)
			}
		}
	}
	for _, s := range p.Slots {
		if s.Next >= 0 {
			last[s.Next] = len(p.Ops)
		}
	}
	return last
}

// bytes is the memory that allocate takes.
func (a arena) bytes() int64 {
	n := int64(0)
	for t, size := range a.size {
		n += size * t.Size()
	}
	return n
}

// newArray is program.NewArray in large pages.
func newArray(t program.Type, n int64) program.Array {
	a := program.NewArray(t, n)
	hugePages(a.F32)
	hugePages(a.I32)
	return a
}

// allocate returns the outputs of all operators.
func (a arena) allocate(p *program.Program) []program.Array {
	whole := map[program.Type]program.Array{}
	for t, size := range a.size {
		whole[t] = newArray(t, size)
	}
	outs := make([]program.Array, len(p.Ops))
	for i := range p.Ops {
		o := &p.Ops[i]
		lo := a.offsets[i]
		hi := lo + o.Outputs()
		outs[i] = program.Array{Type: o.Out}
		if o.Out == program.I32 {
			outs[i].I32 = whole[o.Out].I32[lo:hi:hi]
		} else {
			outs[i].F32 = whole[o.Out].F32[lo:hi:hi]
		}
	}
	return outs
}
