package kernel_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

// fuzzLimits keep what one input may take small.
var fuzzLimits = program.Limits{Memory: 1 << 22, Work: 1 << 22}

// executorsAgree runs c on the scalar reference and on threads.
func executorsAgree(t *testing.T, c *programtest.Case, threads int) {
	t.Helper()
	machine := func(opt kernel.Options) *kernel.Machine {
		m, err := kernel.New(c.Program, c.Data, programtest.Seed, opt)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(m.Close)
		if err := m.SetState(c.State); err != nil {
			t.Fatal(err)
		}
		return m
	}
	want := machine(kernel.Options{Scalar: true, KeepOutputs: true})
	if err := programtest.Compare(context.Background(), c, want, machine(kernel.Options{Threads: threads, KeepOutputs: true})); err != nil {
		t.Fatal(err)
	}
}

// FuzzRandomPrograms makes a valid program of any bytes: executors agree on it.
func FuzzRandomPrograms(f *testing.F) {
	for i := range 24 {
		r := rand.New(rand.NewPCG(uint64(i), 1))
		b := make([]byte, 8*i)
		for k := range b {
			b[k] = byte(r.Uint32())
		}
		f.Add(uint64(i), i%3 == 0, b)
	}
	f.Fuzz(func(t *testing.T, number uint64, wild bool, b []byte) {
		if number%2 == 0 {
			kernel.SmallTasks(t)
		}
		p := programtest.RandomFrom(programtest.Bytes(b))
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Fatal(err)
		}
		state, data := programtest.RandomInputs(p, number, wild)
		executorsAgree(t, &programtest.Case{Name: "random", Program: p, State: state, Data: data, Steps: 2}, 1+int(number%4))
	})
}

// FuzzMutatedPrograms changes a program of the corpus in a few places; where it is
// still valid, executors agree on it.
func FuzzMutatedPrograms(f *testing.F) {
	corpus := programtest.Corpus()
	for i := range corpus {
		f.Add(uint16(i), uint8(i%4), []byte(corpus[i].Name))
	}
	f.Fuzz(func(t *testing.T, which uint16, changes uint8, b []byte) {
		base := &corpus[int(which)%len(corpus)]
		p := programtest.Clone(base.Program)
		r := rand.New(programtest.Bytes(b))
		for range changes % 4 {
			programtest.Mutate(p, r)
		}
		if program.Check(p, fuzzLimits) != nil {
			return
		}
		state, data := programtest.RandomInputs(p, uint64(which), changes%2 == 0)
		if changes%4 == 0 {
			state, data = base.State, base.Data
		}
		executorsAgree(t, &programtest.Case{Name: "mutated " + base.Name, Program: p, State: state, Data: data, Steps: 2}, 2)
	})
}
