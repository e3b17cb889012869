package kernel_test

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
	"lode/program/progtest"
)

var update = flag.Bool("update", false, "rewrite testdata/golden.txt")

const goldenFile = "testdata/golden.txt"

// golden is the corpus: for each program, the digest of every output of its first
// steps. Every architecture must come to the same digests.
func golden(t *testing.T, opt kernel.Options) []string {
	var lines []string
	for _, name := range []string{"classifier", "convolution", "attention"} {
		p := programtest.All()[name]
		lines = append(lines, fmt.Sprintf("%s %x", name, digest(t, p, 1, false, opt)))
	}
	for number := range uint64(200) {
		p := progtest.Random(number)
		for _, wild := range []bool{false, true} {
			lines = append(lines, fmt.Sprintf("random-%d-%v %x", number, wild, digest(t, p, number, wild, opt)))
		}
	}
	return lines
}

// digest hashes the outputs of up to three steps, and where a step diverges.
func digest(t *testing.T, p *program.Program, number uint64, wild bool, opt kernel.Options) []byte {
	m := newMachine(t, p, number, wild, opt)
	defer m.Close()
	h := sha256.New()
	for step := range uint64(3) {
		ops := len(p.Ops)
		err := m.Step(context.Background(), step)
		var d *program.Divergence
		if errors.As(err, &d) {
			ops = d.Op
			fmt.Fprintf(h, "step %d operator %d element %d", d.Step, d.Op, d.Element)
		} else if err != nil {
			t.Fatal(err)
		}
		for op := range ops {
			h.Write(m.Output(op).AppendBytes(nil))
		}
		if d != nil {
			break
		}
	}
	return h.Sum(nil)[:16]
}

func TestGolden(t *testing.T) {
	if *update {
		text := "# Digests of all outputs of three steps, by program. Made by: go test ./program/kernel -run Golden -update\n" +
			strings.Join(golden(t, kernel.Options{Scalar: true, KeepOutputs: true}), "\n") + "\n"
		if err := os.WriteFile(goldenFile, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	f, err := os.Open(goldenFile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var want []string
	for s := bufio.NewScanner(f); s.Scan(); {
		if !strings.HasPrefix(s.Text(), "#") {
			want = append(want, s.Text())
		}
	}
	paths := []kernel.Options{{Scalar: true, KeepOutputs: true}}
	for _, name := range kernel.Vectors() {
		paths = append(paths, kernel.Options{Threads: 2, Vectors: name, KeepOutputs: true})
	}
	for _, opt := range paths {
		got := golden(t, opt)
		if len(got) != len(want) {
			t.Fatalf("%d programs, %d in %s", len(got), len(want), goldenFile)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%+v: got %s, want %s", opt, got[i], want[i])
			}
		}
	}
}
