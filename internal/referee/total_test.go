package referee

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	contract "lode/bindings/referee"
	"lode/program"
	"lode/program/programtest"
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
		bases["random"] = programtest.Random(seed)
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

// Even what no static check has seen is evaluated to an end: encodings with
// bytes changed at random are refused with an error of the contract's own, or
// computed, within the gas of a call; never a panic of the EVM's.
func TestAnyEncodingEnds(t *testing.T) {
	m := newMachine(t)
	computed, refused := 0, 0
	for seed := range uint64(count(t, 300, 20_000)) {
		r := rand.New(rand.NewPCG(seed, 0xa11))
		p := programtest.Random(seed % 50)
		o := &p.Ops[r.IntN(len(p.Ops))]
		code := slices.Clone(o.Encode())
		for range 1 + r.IntN(4) {
			// The first eleven bytes are the shape, where a change does most.
			at := r.IntN(len(code))
			if r.IntN(3) == 0 {
				at = 1 + r.IntN(10)
			}
			code[at] = []byte{0, 1, 2, 3, 0x7f, 0x80, 0xff, byte(r.Uint32())}[r.IntN(8)]
		}
		place := contract.Place{Step: r.Uint64() >> r.IntN(64), Element: r.Uint64() >> (40 + r.IntN(24)), Lane: r.Uint32N(2), Segment: r.Uint32N(2)}
		var staged Hashes
		var values []byte
		calls := [][]byte{m.abi.PackShape(code), m.abi.PackSegments(code, big.NewInt(int64(r.IntN(33))))}
		for k := range len(o.In) {
			number := big.NewInt(int64(k))
			calls = append(calls, m.abi.PackSource(code, number), m.abi.PackNeeds(code, number))
			for _, n := range []int{0, 1, 64} {
				opening := contract.Opening{Picks: make([]byte, n), Blocks: make([]byte, 128*min(n, 1))}
				calls = append(calls, m.abi.PackOperand(code, number, place, staged, nil, opening))
			}
			// Any values, staged as if the contract had given their hash.
			n := []int{1, 2, 5, 64}[r.IntN(4)]
			own := make([]byte, 4*n)
			for i := range own {
				own[i] = byte(r.Uint32())
			}
			staged[k] = hashOf(code, place, k, own)
			values = append(values, own...)
		}
		calls = append(calls, m.abi.PackCompute(code, place, staged, values, r.Uint32(), contract.Draw{Batch: r.Uint32(), Rows: r.Uint32N(100)}))
		for i, call := range calls {
			answer, gas, err := m.call(m.referee, call)
			if gas > program.RefereeGas {
				t.Fatalf("seed %d, call %d: %d gas", seed, i, gas)
			}
			if err == nil {
				computed++
				continue
			}
			refused++
			if _, bad := m.abi.UnpackError(answer); len(answer) < 4 || bad != nil {
				t.Fatalf("seed %d, call %d of %d: %v %x", seed, i, len(calls), err, answer)
			}
		}
	}
	t.Log(computed, "computed,", refused, "refused")
}
