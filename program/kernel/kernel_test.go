package kernel_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

func TestSmoke(t *testing.T) {
	for name, p := range programtest.All() {
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Fatal(err)
		}
		state, data := programtest.Inputs(p, rand.New(rand.NewPCG(1, 2)), true)
		var ms []*kernel.Machine
		for _, o := range []kernel.Options{{Scalar: true, KeepOutputs: true}, {Threads: 1, KeepOutputs: true}, {Threads: 3, KeepOutputs: true}} {
			m, err := kernel.New(p, data, [32]byte{1}, o)
			if err != nil {
				t.Fatal(err)
			}
			defer m.Close()
			m.SetState(state)
			ms = append(ms, m)
		}
		for step := range uint64(5) {
			for _, m := range ms {
				if err := m.Step(context.Background(), step); err != nil {
					t.Fatal(name, err)
				}
			}
			for _, m := range ms[1:] {
				for op := range p.Ops {
					a, b := ms[0].Output(op), m.Output(op)
					for i := range a.F32 {
						if a.F32[i] != b.F32[i] {
							t.Fatal(name, step, op, p.Ops[op].Name, i, a.F32[i], b.F32[i])
						}
					}
					for i := range a.I32 {
						if a.I32[i] != b.I32[i] {
							t.Fatal(name, step, op, i)
						}
					}
				}
			}
		}
	}
}
