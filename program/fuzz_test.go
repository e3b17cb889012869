package program_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/programtest"
)

// fuzzLimits keep what a mutated program may need small.
var fuzzLimits = program.Limits{Memory: 1 << 24, Work: 1 << 28}

// use does everything with a program that must not panic, and reports whether
// it passes Check.
func use(t *testing.T, p *program.Program) bool {
	t.Helper()
	if program.Check(p, fuzzLimits) != nil {
		return false
	}
	b := p.Encode()
	q, err := program.Decode(b)
	if err != nil {
		t.Fatalf("a checked program does not decode: %v", err)
	}
	if !bytes.Equal(q.Encode(), b) || q.Root() != p.Root() {
		t.Fatal("a checked program decodes to another")
	}
	if err := p.Fprint(io.Discard); err != nil {
		t.Fatalf("a checked program has no listing: %v", err)
	}
	for i := range p.Ops {
		if n := len(p.Ops[i].Encode()); n > program.MaxOpBytes {
			t.Fatalf("operator %d takes %d bytes", i, n)
		}
	}
	if s := p.Stats(); s.Memory > fuzzLimits.Memory || s.Flops > s.Work {
		t.Fatalf("%+v", s)
	}
	return true
}

// Thousands of programs, each a few changes away from a valid one.
func TestMutations(t *testing.T) {
	for name, base := range programtest.All() {
		r := rand.New(rand.NewPCG(1, uint64(len(name))))
		passed := 0
		for range 4000 {
			p := programtest.Clone(base)
			for range 1 + r.IntN(2) {
				programtest.Mutate(p, r)
			}
			if use(t, p) {
				passed++
			}
		}
		if passed < 200 || passed > 3000 {
			t.Errorf("%s: %d of 4000 mutated programs pass", name, passed)
		}
		if p := programtest.Clone(base); program.Check(p, fuzzLimits) != nil || p.Root() != base.Root() {
			t.Errorf("%s: mutations changed the original", name)
		}
	}
}

// Thousands of files with a few bytes changed.
func TestMutatedFiles(t *testing.T) {
	for name, base := range programtest.All() {
		r := rand.New(rand.NewPCG(2, uint64(len(name))))
		file := base.Encode()
		for range 4000 {
			b := bytes.Clone(file)
			for range 1 + r.IntN(3) {
				b[r.IntN(len(b))] = byte(r.IntN(256))
			}
			if r.IntN(20) == 0 {
				b = b[:r.IntN(len(b))]
			}
			decodeAndUse(t, b)
		}
	}
}

// decodeAndUse fails unless b is refused or is the canonical file of a program.
func decodeAndUse(t *testing.T, b []byte) {
	t.Helper()
	p, err := program.Decode(b)
	if err != nil {
		return
	}
	if !bytes.Equal(p.Encode(), b) {
		t.Fatal("accepted a file that is not canonical")
	}
	use(t, p)
}

func FuzzDecode(f *testing.F) {
	for _, c := range programtest.Corpus() {
		f.Add(c.Program.Encode())
	}
	f.Add([]byte(program.Magic))
	f.Fuzz(decodeAndUse)
}

func FuzzDecodeOp(f *testing.F) {
	for _, c := range programtest.Corpus() {
		for i := range c.Program.Ops {
			f.Add(c.Program.Ops[i].Encode())
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if o, err := program.DecodeOp(b); err == nil && !bytes.Equal(o.Encode(), b) {
			t.Fatal("accepted an encoding that is not canonical")
		}
	})
}

// FuzzCheck puts an operator of any form in the place of one of a valid program.
func FuzzCheck(f *testing.F) {
	p := programtest.Classifier()
	for i := range p.Ops {
		f.Add(uint8(i), p.Ops[i].Encode())
	}
	f.Fuzz(func(t *testing.T, at uint8, b []byte) {
		o, err := program.DecodeOp(b)
		if err != nil {
			return
		}
		p := programtest.Classifier()
		p.Ops[int(at)%len(p.Ops)] = o
		use(t, p)
	})
}
