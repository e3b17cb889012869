package layertest

import (
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"lode/program/internal/interp64"
	"lode/program/kernel"
)

func all(t *testing.T) []Layer {
	t.Helper()
	layers, err := All()
	if err != nil {
		t.Fatal(err)
	}
	return layers
}

// Every gradient agrees with central differences in float64, within 1e-6 of the
// largest one.
func TestGradients(t *testing.T) {
	for _, l := range all(t) {
		t.Run(l.Name, func(t *testing.T) {
			t.Parallel()
			worst := 0.0
			for i, slot := range l.Parameters {
				got := step64(t, l, 0, 0, 0).State[l.Gradients[i]]
				off, scale := 0.0, 0.0
				for j := range got {
					const h = 1e-5
					up, down := step64(t, l, slot, j, h), step64(t, l, slot, j, -h)
					want := (up.State[l.Program.Loss][0] - down.State[l.Program.Loss][0]) / (2 * h)
					off, scale = max(off, math.Abs(want-got[j])), max(scale, math.Abs(want))
				}
				worst = max(worst, off/scale)
				if !(off <= 1e-6*scale) {
					t.Errorf("parameter %d is off by %.1e of %.1e", i+1, off, scale)
				}
			}
			t.Logf("%d operators, worst relative error %.1e", len(l.Program.Ops), worst)
		})
	}
}

// step64 is a machine after one step, in which one element of the state began
// with a change.
func step64(t *testing.T, l Layer, slot, element int, change float64) *interp64.Machine {
	t.Helper()
	m := interp64.New(l.Program)
	for i, a := range l.State {
		m.State[i] = interp64.Float64s(a)
	}
	for i, a := range l.Data {
		m.Data[i] = interp64.Float64s(a)
	}
	m.State[slot][element] += change
	if err := m.Step(0); err != nil {
		t.Fatal(err)
	}
	return m
}

var update = flag.Bool("update", false, "rewrite testdata/golden.txt")

const goldenFile = "testdata/golden.txt"

// The corpus of layers: for each program its root, and a digest of all outputs of
// three steps. Both executors come to the same digests on every architecture. A
// line that changes here changes every job with that layer.
func TestGolden(t *testing.T) {
	if *update {
		text := "# name: root of the program, digest of the outputs of three steps. Made by: go test ./program/frontend/nn/layertest -run Golden -update\n" +
			golden(t, kernel.Options{Scalar: true, KeepOutputs: true})
		if err := os.WriteFile(goldenFile, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(goldenFile)
	if err != nil {
		t.Fatal(err)
	}
	_, lines, _ := strings.Cut(string(want), "\n")
	for _, opt := range []kernel.Options{{Scalar: true, KeepOutputs: true}, {Threads: 2, KeepOutputs: true}} {
		got, want := strings.Split(golden(t, opt), "\n"), strings.Split(lines, "\n")
		if len(got) != len(want) {
			t.Fatalf("%d layers, %d in %s", len(got), len(want), goldenFile)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%+v: got %s, want %s", opt, got[i], want[i])
			}
		}
	}
}

func golden(t *testing.T, opt kernel.Options) string {
	t.Helper()
	var text strings.Builder
	for _, l := range all(t) {
		m, err := kernel.New(l.Program, l.Data, [32]byte{5}, opt)
		if err != nil {
			t.Fatal(err)
		}
		if err := m.SetState(l.State); err != nil {
			t.Fatal(err)
		}
		h := sha256.New()
		for step := range uint64(3) {
			if err := m.Step(context.Background(), step); err != nil {
				t.Fatalf("%s: %v", l.Name, err)
			}
			for i := range l.Program.Ops {
				h.Write(m.Output(i).AppendBytes(nil))
			}
		}
		m.Close()
		root := l.Program.Root()
		fmt.Fprintf(&text, "%s: %x %x\n", l.Name, root[:8], h.Sum(nil)[:16])
	}
	return text.String()
}
