package referee

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

// execute runs step `number` of p from a state, and gives the step as far as it
// was computed and where it diverged.
func execute(t testing.TB, p *program.Program, state, data []program.Array, number uint64, seed [32]byte) (*Step, *program.Divergence) {
	t.Helper()
	m, err := kernel.New(p, data, seed, kernel.Options{Scalar: true, KeepOutputs: true})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	var d *program.Divergence
	if err := m.Step(context.Background(), number); err != nil && !errors.As(err, &d) {
		t.Fatal(err)
	}
	s := &Step{Program: p, Number: number, Seed: seed, State: state, Data: data}
	for op := range p.Ops {
		s.Outputs = append(s.Outputs, m.Output(op))
	}
	return s, d
}

func bitsOf(a program.Array, i int64) uint32 {
	if a.Type == program.I32 {
		return uint32(a.I32[i])
	}
	return math.Float32bits(a.F32[i])
}

// pairs compares elements of the operators of an executed step: the contract, the
// Go side and the kernel have the same bits. It returns how many it compared.
func pairs(t *testing.T, m *machine, s *Step, d *program.Divergence, r *rand.Rand, n int) int {
	t.Helper()
	ops := len(s.Program.Ops)
	if d != nil {
		ops = d.Op
		// Nothing before the element that the kernel names diverges.
		if e := d.Element; e > 0 {
			compare(t, m, s, d.Op, e-1-r.Int64N(min(e, 3)), nil)
		}
		compare(t, m, s, d.Op, d.Element, d)
		n--
	}
	for range n {
		if ops == 0 {
			return 1
		}
		op := r.IntN(ops)
		compare(t, m, s, op, r.Int64N(s.Program.Ops[op].Outputs()), nil)
	}
	return n
}

func compare(t *testing.T, m *machine, s *Step, op int, element int64, d *program.Divergence) {
	t.Helper()
	o := &s.Program.Ops[op]
	bits, diverges := m.element(t, s, op, element)
	here, hereDiverges, err := s.Element(op, element)
	if err != nil {
		t.Fatal(err)
	}
	if bits != here || diverges != hereDiverges {
		t.Errorf("operator %d (%s) element %d: the contract says %08x %v, the Go side %08x %v", op, o.Name, element, bits, diverges, here, hereDiverges)
	}
	if diverges != (d != nil) {
		t.Errorf("operator %d (%s) element %d: the contract diverges: %v, the kernel: %v", op, o.Name, element, diverges, d != nil)
	} else if want := bitsOf(s.Outputs[op], element); d == nil && bits != want && (s.Outputs[op].F32 == nil || element < s.Outputs[op].Len()) {
		t.Errorf("operator %d (%s) element %d: the contract says %08x, the kernel %08x", op, o.Name, element, bits, want)
	}
}

// count is how many pairs to compare.
func count(t *testing.T, short, long int) int {
	if os.Getenv("LODE_LONG") != "" {
		return long
	}
	return short
}

// Random elements of random programs, on inputs that are tame and wild.
func TestContractIsKernel(t *testing.T) {
	m := newMachine(t)
	kinds := map[string]int{}
	diverged := 0
	for seed, left := uint64(0), count(t, 300, 10_000); left > 0; seed++ {
		r := rand.New(rand.NewPCG(seed, 0x5e6))
		p := programtest.Random(seed)
		state, data := programtest.RandomInputs(p, seed, seed%3 == 0)
		s, d := execute(t, p, state, data, r.Uint64N(programtest.Steps), [32]byte{byte(seed), 31: 1})
		if d != nil {
			diverged++
		}
		left -= pairs(t, m, s, d, r, 3)
		for i := range p.Ops {
			kinds[p.Ops[i].Name]++
		}
		if t.Failed() {
			t.Fatalf("program %d", seed)
		}
	}
	if diverged < 5 {
		t.Errorf("%d programs diverged, want some", diverged)
	}
	t.Log(kinds, diverged, "diverged")
}

// The programs made by hand: a classifier, a convolution, attention.
func TestContractIsKernelByHand(t *testing.T) {
	m := newMachine(t)
	for name, p := range programtest.All() {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			state, data := programtest.Inputs(p, r, true)
			s, d := execute(t, p, state, data, 3, [32]byte{1})
			for op := range p.Ops {
				if d != nil && op >= d.Op {
					break
				}
				for range count(t, 1, 20) {
					compare(t, m, s, op, r.Int64N(p.Ops[op].Outputs()), nil)
				}
			}
			if d != nil {
				compare(t, m, s, d.Op, d.Element, d)
			}
		})
	}
}
