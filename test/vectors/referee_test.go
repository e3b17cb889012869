package vectors

import (
	"context"
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	contract "lode/bindings/referee"
	"lode/internal/referee"
	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

// refereeCase is a call of the referee contract and the answer that it must
// give. Gas names the entry of the gas snapshot that it belongs to, if any.
type refereeCase struct {
	Name   string   `json:"name"`
	Call   hexBytes `json:"call"`
	Answer hexBytes `json:"answer"`
	Gas    string   `json:"gas"`
}

// An element of every operator of the programs made by hand, and the segments
// whose gas the snapshot holds.
func TestReferee(t *testing.T) {
	var cases []refereeCase
	for _, name := range []string{"attention", "classifier", "convolution"} {
		p := programtest.All()[name]
		s := executed(t, p)
		for op := range p.Ops {
			element := p.Ops[op].Outputs() - 1
			cases = append(cases, callsOf(t, s, op, element, name+" "+p.Ops[op].Name, nil)...)
		}
	}
	for _, c := range []struct {
		name string
		step *referee.Step
		gas  []string
	}{
		{"dot", matrix(), []string{"operand, 64 values side by side", "operand, 64 values in 64 of 256 leaves", "compute, 64 products"}},
	} {
		cases = append(cases, callsOf(t, c.step, 0, 1, c.name, c.gas)...)
	}
	lanes, sums := hexBytes{}, [program.Lanes]uint32{}
	for l := range sums {
		sums[l] = math.Float32bits(float32(l) * 0.3)
		lanes = append(lanes, byte(sums[l]>>24), byte(sums[l]>>16), byte(sums[l]>>8), byte(sums[l]))
	}
	bits, diverges := referee.Combine(sums)
	cases = append(cases, refereeCase{"combine", contract.NewReferee().PackCombine(lanes), answer(bits, diverges), "combine"})
	golden(t, "referee.jsonl", cases)
}

// callsOf are the calls that compute an element, with what each has to answer.
// gas names them in the snapshot, in their order.
func callsOf(t *testing.T, s *referee.Step, op int, element int64, name string, gas []string) (cases []refereeCase) {
	abi, o := contract.NewReferee(), &s.Program.Ops[op]
	add := func(what string, call, answer []byte) {
		c := refereeCase{Name: name + what, Call: call, Answer: answer}
		if len(gas) > len(cases) {
			c.Gas = gas[len(cases)]
		}
		cases = append(cases, c)
	}
	for lane := range min(referee.Lanes(o), 2) {
		var acc uint32
		for segment := range min(referee.Segments(o, lane), 2) {
			p := referee.Place{Element: element, Lane: lane, Segment: segment}
			var staged referee.Hashes
			for _, k := range referee.Operands(o, p) {
				g := must(s.Stage(op, k, p))
				add(" operand", abi.PackOperand(o.Encode(), big.NewInt(int64(k)), g.Place, staged, g.Indices, g.Opening), g.Hash[:])
				staged[k] = g.Hash
			}
			c := must(s.Work(op, p))
			start := acc
			var diverges bool
			var err error
			if acc, diverges, err = s.Compute(op, p, start); err != nil {
				t.Fatal(err)
			}
			add(" compute", abi.PackCompute(o.Encode(), c.Place, staged, c.Values, start, c.Draw), answer(acc, diverges))
		}
	}
	return cases
}

// answer is the encoding of what compute gives.
func answer(bits uint32, diverges bool) []byte {
	out := make([]byte, 64)
	big.NewInt(int64(bits)).FillBytes(out[:32])
	if diverges {
		out[63] = 1
	}
	return out
}

// executed is step 1 of p on random inputs.
func executed(t *testing.T, p *program.Program) *referee.Step {
	state, data := programtest.Inputs(p, rand.New(rand.NewPCG(1, 1)), true)
	s := &referee.Step{Program: p, Number: 1, Seed: [32]byte{1}, State: state, Data: data}
	m := must(kernel.New(p, data, s.Seed, kernel.Options{Scalar: true, KeepOutputs: true}))
	defer m.Close()
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	var d *program.Divergence
	if err := m.Step(context.Background(), s.Number); err != nil && !errors.As(err, &d) {
		t.Fatal(err)
	}
	for op := range p.Ops {
		s.Outputs = append(s.Outputs, m.Output(op))
	}
	return s
}

// matrix is a program whose operator 0 multiplies a vector of 64 elements by a
// matrix of 64 rows, which it reads along its columns.
func matrix() *referee.Step {
	const elements = 1 << 13
	o := program.Op{Kind: program.Fold, Acc: program.FMA, Name: "product", OutAxes: 1, RedAxes: 1, Init: program.NoInit,
		Body: []program.Instr{{Op: program.OpMUL, A: 0, B: 1}}}
	o.Extents = [8]int64{2, 64}
	o.In = []program.Operand{
		{Source: program.SourceState, Elements: elements, Coords: []program.Coord{{Coef: [8]int32{0, 1}, Extent: 64, Pitch: 1, Div: 1, Ind: program.IndNone}}},
		{Source: program.SourceState, Elements: elements, Coords: []program.Coord{
			{Coef: [8]int32{0, 1}, Extent: 64, Pitch: elements / 64, Div: 1, Ind: program.IndNone},
			{Coef: [8]int32{1}, Extent: elements / 64, Pitch: 1, Div: 1, Ind: program.IndNone}}},
	}
	a := program.NewArray(program.F32, elements)
	r := rand.New(rand.NewPCG(2, 2))
	for i := range a.F32 {
		a.F32[i] = math.Float32frombits(r.Uint32()&0x80ffffff | 0x3f000000)
	}
	return &referee.Step{Program: &program.Program{Batch: 1, Rows: 1, Ops: []program.Op{o}}, Number: 2, State: []program.Array{a}}
}
