package referee

import (
	"math"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/programtest"
	"lode/program/progtest"
)

// limits keep what a mutated program may need small.
var limits = program.Limits{Memory: 1 << 22, Work: 1 << 22}

// Whatever passes the static check is judged without a revert and within the
// model, as the kernel does it: programs changed at random places, integers far
// out of every range, and inputs that are not finite, as a false claim may hold.
func TestMutationsAreJudged(t *testing.T) {
	m := newMachine(t)
	judged, diverged := 0, 0
	bases := programtest.All()
	for seed := range uint64(count(t, 40, 1500)) {
		bases["random"] = progtest.Random(seed)
		for name, base := range bases {
			r := rand.New(rand.NewPCG(seed, uint64(len(name))))
			p := programtest.Clone(base)
			what := programtest.Mutate(p, r)
			if program.Check(p, limits) != nil {
				continue
			}
			state, data := programtest.Inputs(p, r, seed%2 == 0)
			if seed%4 == 0 {
				spoil(state, r)
				spoil(data, r)
			}
			number := []uint64{0, 1, program.MaxSteps - 1, r.Uint64N(program.MaxSteps)}[r.IntN(4)]
			s, d := execute(t, p, state, data, number, [32]byte{7})
			if pairs(t, m, s, d, r, 4); d != nil {
				diverged++
			}
			judged++
			if t.Failed() {
				t.Fatalf("%s, seed %d, mutation of %s", name, seed, what)
			}
		}
	}
	if judged < 20 || diverged < 5 {
		t.Errorf("%d programs judged, %d of them diverged", judged, diverged)
	}
	t.Logf("%d programs judged, %d of them diverged", judged, diverged)
}

// spoil puts an infinity, a NaN or a negative zero into some tensors.
func spoil(arrays []program.Array, r *rand.Rand) {
	for _, a := range arrays {
		if len(a.F32) > 0 && r.IntN(3) == 0 {
			bits := []uint32{0x7f800000, 0xff800000, 0x7fc00000, 0x80000000}[r.IntN(4)]
			a.F32[r.IntN(len(a.F32))] = math.Float32frombits(bits)
		}
	}
}
