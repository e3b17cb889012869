package programtest

import (
	"math"
	"math/rand/v2"

	p "lode/program"
)

// RandomInputs returns a state and a dataset for q, made of bits alone so that they are
// the same on every machine. Wild inputs have huge and subnormal numbers and
// integers far out of range, and many programs diverge on them.
func RandomInputs(q *p.Program, seed uint64, wild bool) (state, data []p.Array) {
	g := &generator{Rand: rand.New(rand.NewPCG(seed, 0xda7a))}
	for _, s := range q.Slots {
		state = append(state, g.values(s.Type, s.Elements, wild))
	}
	for _, c := range q.Columns {
		data = append(data, g.values(c.Type, c.Elements, wild))
	}
	return state, data
}

func (g *generator) values(t p.Type, n int64, wild bool) p.Array {
	a := p.NewArray(t, n)
	for i := range a.F32 {
		a.F32[i] = g.number(wild)
	}
	for i := range a.I32 {
		if a.I32[i] = g.Int32N(12) - 1; wild && g.one(8) {
			a.I32[i] = int32(g.Uint32())
		}
	}
	for i := range a.U8 {
		if a.U8[i] = uint8(g.Uint32()); g.one(3) {
			a.U8[i] = 0
		}
	}
	return a
}

// number is a canonical float32: zero, of few bits, or of 24, near 1 unless wild.
func (g *generator) number(wild bool) float32 {
	exponent := uint32(120 + g.IntN(9))
	mantissa := g.Uint32() & 0x7fffff
	switch g.IntN(8) {
	case 0:
		return 0
	case 1, 2, 3:
		mantissa &= 0x700000
	}
	if wild && g.one(8) {
		exponent = []uint32{0, 1, 50, 64, 100, 150, 190, 254}[g.IntN(8)]
	}
	if exponent == 0 && mantissa == 0 {
		return 0
	}
	return math.Float32frombits(g.Uint32()&(1<<31) | exponent<<23 | mantissa)
}
