package programtest

import (
	"math"
	"math/rand/v2"

	p "lode/program"
)

// Inputs returns a state and a dataset for q: small float32 values, and int32
// values that are small when tame, else hostile (far out of any range, to try
// indirect accesses).
func Inputs(q *p.Program, r *rand.Rand, tame bool) (state, data []p.Array) {
	for i := range q.Slots {
		state = append(state, values(q.Slots[i].Type, q.Slots[i].Elements, r, tame))
	}
	for i := range q.Columns {
		data = append(data, values(q.Columns[i].Type, q.Columns[i].Elements, r, tame))
	}
	return state, data
}

func values(t p.Type, n int64, r *rand.Rand, tame bool) p.Array {
	a := p.NewArray(t, n)
	for i := range a.F32 {
		// Never negative zero: that is no canonical value. Second moments must not be negative.
		a.F32[i] = float32(math.Abs(r.NormFloat64())) + math.SmallestNonzeroFloat32
	}
	for i := range a.I32 {
		if a.I32[i] = r.Int32N(3); !tame && r.IntN(2) == 0 {
			a.I32[i] = int32(numbers[r.IntN(len(numbers))])
		}
	}
	for i := range a.U8 {
		a.U8[i] = uint8(r.IntN(256))
	}
	return a
}
