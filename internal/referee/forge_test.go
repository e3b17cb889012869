package referee

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	contract "lode/bindings/referee"
	"lode/program/programtest"
)

// Nobody can stage or compute with values that are not the agreed ones: whatever
// is changed in what proves an operand, or in the values handed in again, the
// contract refuses with an error of its own.
func TestForgeriesAreRefused(t *testing.T) {
	m := newMachine(t)
	tried := map[string]int{}
	for seed := range uint64(count(t, 25, 600)) {
		r := rand.New(rand.NewPCG(seed, 0xf04))
		p := programtest.Random(seed)
		state, data := programtest.RandomInputs(p, seed, false)
		s, d := execute(t, p, state, data, 1, [32]byte{2})
		for op := range p.Ops {
			if d != nil && op >= d.Op {
				break
			}
			o := &p.Ops[op]
			lane := r.IntN(Lanes(o))
			place := Place{r.Int64N(o.Outputs()), lane, r.IntN(Segments(o, lane))}
			forge(t, m, s, op, place, r, tried)
		}
	}
	for _, what := range []string{"root", "picks", "blocks", "siblings", "indices", "fewer blocks", "another block", "more siblings", "values", "place", "staged"} {
		if tried[what] < 10 {
			t.Errorf("%s was changed %d times", what, tried[what])
		}
	}
	t.Log(tried)
}

func forge(t *testing.T, m *machine, s *Step, op int, p Place, r *rand.Rand, tried map[string]int) {
	o := &s.Program.Ops[op]
	code := o.Encode()
	refused := func(what string, data []byte) {
		t.Helper()
		tried[what]++
		answer, _, err := m.call(m.referee, data)
		if err == nil {
			t.Fatalf("%s operator %d, %v: changed %s passes", o.Name, op, p, what)
		}
		if _, bad := m.abi.UnpackError(answer); len(answer) < 4 || bad != nil {
			t.Fatalf("%s operator %d, %v: changed %s: %v", o.Name, op, p, what, err)
		}
	}
	flip := func(b []byte) []byte {
		b = slices.Clone(b)
		b[r.IntN(len(b))] ^= 1 << r.IntN(8)
		return b
	}
	var staged Hashes
	for _, k := range Operands(o, p) {
		g, err := s.Stage(op, k, p)
		if err != nil {
			t.Fatal(err)
		}
		stage := func(what string, change func(indices *[]byte, x *contract.Opening)) {
			t.Helper()
			indices, x := g.Indices, g.Opening
			change(&indices, &x)
			refused(what, m.abi.PackOperand(code, big.NewInt(int64(k)), g.Place, staged, indices, x))
		}
		if len(g.Indices) > 0 {
			stage("indices", func(indices *[]byte, _ *contract.Opening) { *indices = flip(*indices) })
			stage("indices", func(indices *[]byte, _ *contract.Opening) { *indices = (*indices)[:len(*indices)-4] })
		}
		if n := len(g.Opening.Blocks); n > 0 {
			stage("root", func(_ *[]byte, x *contract.Opening) { x.Root[r.IntN(32)] ^= 1 })
			stage("blocks", func(_ *[]byte, x *contract.Opening) { x.Blocks = flip(x.Blocks) })
			stage("fewer blocks", func(_ *[]byte, x *contract.Opening) { x.Blocks = x.Blocks[:n-128] })
			stage("fewer blocks", func(_ *[]byte, x *contract.Opening) { x.Blocks = x.Blocks[:n-1] })
			stage("another block", func(_ *[]byte, x *contract.Opening) { x.Blocks = append(x.Blocks[:n:n], make([]byte, 128)...) })
			stage("more siblings", func(_ *[]byte, x *contract.Opening) { x.Siblings = append(slices.Clone(x.Siblings), [32]byte{}) })
			stage("picks", func(_ *[]byte, x *contract.Opening) { x.Picks = x.Picks[1:] })
			stage("picks", func(_ *[]byte, x *contract.Opening) {
				x.Picks = bytes.Repeat([]byte{byte(n / 128)}, len(x.Picks)) // no such block
			})
			if n > 128 {
				stage("picks", func(_ *[]byte, x *contract.Opening) { x.Picks = make([]byte, len(x.Picks)) })
				turned := append(slices.Clone(g.Opening.Blocks[n-128:]), g.Opening.Blocks[:n-128]...)
				if !bytes.Equal(turned, g.Opening.Blocks) { // the same leaves in another order
					stage("blocks", func(_ *[]byte, x *contract.Opening) { x.Blocks = turned })
				}
			}
		}
		if len(g.Opening.Siblings) > 0 {
			stage("siblings", func(_ *[]byte, x *contract.Opening) {
				x.Siblings = slices.Clone(x.Siblings)
				x.Siblings[r.IntN(len(x.Siblings))][r.IntN(32)] ^= 1
			})
			stage("siblings", func(_ *[]byte, x *contract.Opening) { x.Siblings = x.Siblings[1:] })
		}
		staged[k] = g.Hash
	}
	if len(o.In) == 0 {
		return
	}
	c, err := s.Work(op, p)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Values) == 0 {
		return
	}
	compute := func(what string, place contract.Place, staged Hashes, values []byte) {
		t.Helper()
		refused(what, m.abi.PackCompute(code, place, staged, values, 0, c.Draw))
	}
	compute("values", c.Place, staged, flip(c.Values))
	compute("values", c.Place, staged, c.Values[:len(c.Values)-1])
	compute("values", c.Place, staged, append(slices.Clone(c.Values), 0, 0, 0, 0))
	// Hashes serve at their own place only.
	elsewhere := c.Place
	elsewhere.Step++
	compute("place", elsewhere, staged, c.Values)
	if o.Outputs() > 1 {
		elsewhere = c.Place
		elsewhere.Element = (elsewhere.Element + 1) % uint64(o.Outputs())
		compute("place", elsewhere, staged, c.Values)
	}
	for _, k := range Operands(o, p) {
		other := staged
		other[k] = [32]byte{}
		compute("staged", c.Place, other, c.Values)
		if len(o.In) > 1 {
			other[k] = staged[(k+1)%len(o.In)]
			compute("staged", c.Place, other, c.Values)
		}
	}
}
