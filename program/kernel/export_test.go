package kernel

import (
	"fmt"
	"testing"

	"lode/program"
)

// SmallTasks makes machines divide even the smallest operators and paddings, so that
// small programs test what large ones do, until t ends.
func SmallTasks(t *testing.T) {
	nanos, paddings := taskNanos, largePaddings
	taskNanos, largePaddings = 50, 100
	t.Cleanup(func() { taskNanos, largePaddings = nanos, paddings })
}

// CheckArena returns an error if two outputs or paddings of p share memory while
// both are in use, and how many elements there are beyond what any plan needs.
func CheckArena(p *program.Program, opt Options) (waste float64, err error) {
	set, err := vectorSet(opt.Vectors)
	if err != nil {
		return 0, err
	}
	if opt.Scalar {
		set = nil
	}
	a := planArena(p, set, opt)
	state, others := tenants(p, set, opt.KeepOutputs)
	all := append(state, others...)
	place := func(t tenant) (typ program.Type, lo, hi int64) {
		if t.padding {
			return program.F32, a.paddings[t.op], a.paddings[t.op] + t.n
		}
		return p.Ops[t.op].Out, a.offsets[t.op], a.offsets[t.op] + t.n
	}
	for i, x := range all {
		xt, xlo, xhi := place(x)
		if xlo < 0 || xhi > a.size[xt] || xlo%alignment != 0 {
			return 0, fmt.Errorf("%+v is at %d … %d of %d", x, xlo, xhi, a.size[xt])
		}
		for _, y := range all[:i] {
			if yt, ylo, yhi := place(y); xt == yt && xlo < yhi && ylo < xhi && x.first <= y.last && y.first <= x.last {
				return 0, fmt.Errorf("%+v and %+v share memory", x, y)
			}
		}
	}
	most := int64(0)
	for op := range p.Ops {
		sum := int64(0)
		for _, t := range all {
			if t.first <= op && op <= t.last {
				sum += (t.n + alignment - 1) / alignment * alignment
			}
		}
		most = max(most, sum)
	}
	return float64(a.bytes())/4/float64(max(most, 1)) - 1, nil
}

// FewTables leaves machines room for only n numbers in tables, until t ends.
func FewTables(t *testing.T, n int64) {
	before := tableBudget
	tableBudget = n
	t.Cleanup(func() { tableBudget = before })
}
