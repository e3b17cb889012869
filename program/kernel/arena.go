package kernel

import (
	"cmp"
	"slices"

	"lode/program"
	"lode/program/kernel/internal/simd"
)

// Outputs start at multiples of this many elements, one digest leaf or two cache
// lines.
const alignment = program.Lanes

// arena says where in memory each operator's output lies, and its paddings while it
// runs: one range of elements in an arena of float32 or of int32.
type arena struct {
	offsets  []int64                // by operator
	paddings []int64                // the same, all in the arena of float32
	room     []int64                // for its paddings, elements
	size     map[program.Type]int64 // elements
}

// planArena gives every output a place that nothing else uses between the operator
// that computes it and the last one that reads it. An output that becomes state has
// a place of its own, because it changes places with the state. Others are taken
// first-fit, in operator order or from the largest on, whichever takes less. With
// opt.KeepOutputs no output's place is used twice.
func planArena(p *program.Program, set *simd.Set, opt Options) arena {
	if opt.Scalar {
		set = nil // the reference pads nothing
	}
	state, others := tenants(p, set, opt.KeepOutputs)
	a := place(p, slices.Concat(state, others))
	slices.SortStableFunc(others, func(x, y tenant) int { return cmp.Compare(y.n, x.n) })
	if b := place(p, slices.Concat(state, others)); b.bytes() < a.bytes() {
		return b
	}
	return a
}

// tenant is what takes n elements from operator first to operator last.
type tenant struct {
	op          int // that it is the output of, or the paddings
	padding     bool
	n           int64
	first, last int
}

// tenants lists what has to be placed, in operator order: what becomes state, and
// the others.
func tenants(p *program.Program, set *simd.Set, keep bool) (state, others []tenant) {
	last, paddings := lastReads(p, keep), scratch(p, set)
	next := map[int]bool{}
	for _, s := range p.Slots {
		next[s.Next] = true
	}
	for i := range p.Ops {
		if n := p.Ops[i].Outputs(); next[i] {
			state = append(state, tenant{op: i, n: n, last: len(p.Ops)})
		} else {
			others = append(others, tenant{op: i, n: n, first: i, last: max(i, last[i])})
		}
		if n := paddings[i]; n > 0 {
			others = append(others, tenant{op: i, padding: true, n: n, first: i, last: i})
		}
	}
	return state, others
}

// place gives each tenant in turn the first place that is free as long as it needs it.
func place(p *program.Program, tenants []tenant) arena {
	none := func() []int64 { return make([]int64, len(p.Ops)) }
	a := arena{offsets: none(), paddings: none(), room: none(), size: map[program.Type]int64{}}
	placed := map[program.Type][]span{}
	for _, t := range tenants {
		typ, offsets := p.Ops[t.op].Out, a.offsets
		if t.padding {
			typ, offsets, a.room[t.op] = program.F32, a.paddings, t.n
		}
		n := (t.n + alignment - 1) / alignment * alignment
		at, offset := firstFit(placed[typ], t, n)
		offsets[t.op] = offset
		a.size[typ] = max(a.size[typ], offset+n)
		placed[typ] = slices.Insert(placed[typ], at, span{offset, offset + n, t.first, t.last})
	}
	return a
}

// span is a range of elements in use from operator first to operator last.
type span struct {
	lo, hi      int64
	first, last int
}

// firstFit finds room for n elements between those spans that are in use at the same
// time as t. They are sorted by lo. It returns the index to insert at, and the offset.
func firstFit(spans []span, t tenant, n int64) (at int, offset int64) {
	for _, s := range spans {
		if s.last < t.first || t.last < s.first {
			continue
		}
		if s.lo-offset >= n {
			break
		}
		offset = max(offset, s.hi)
	}
	at, _ = slices.BinarySearchFunc(spans, offset, func(s span, lo int64) int { return cmp.Compare(s.lo, lo) })
	return at, offset
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

// allocate returns the outputs of all operators, and the memory for the paddings of
// each.
func (a arena) allocate(p *program.Program) (outs []program.Array, paddings [][]float32) {
	whole := map[program.Type]program.Array{}
	for t, size := range a.size {
		whole[t] = newArray(t, size)
	}
	outs, paddings = make([]program.Array, len(p.Ops)), make([][]float32, len(p.Ops))
	for i := range p.Ops {
		if n := a.room[i]; n > 0 {
			lo := a.paddings[i]
			paddings[i] = whole[program.F32].F32[lo : lo+n : lo+n]
		}
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
	return outs, paddings
}
