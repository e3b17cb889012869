package f32_test

import (
	"bytes"
	"errors"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"lode/program/f32"
	"lode/tools/vectors"
)

func f(u uint32) float32 { return math.Float32frombits(u) }

// same compares bits; any NaN equals any other.
func same(got float32, want uint32) bool {
	return math.Float32bits(got) == want || got != got && want == 0x7fc00000
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// records tells for each file how long a record is and whether it holds.
var records = map[string]struct {
	words int
	holds func(r []uint32) bool
}{
	"add":  {3, func(r []uint32) bool { return same(f32.Add(f(r[0]), f(r[1])), r[2]) }},
	"sub":  {3, func(r []uint32) bool { return same(f32.Sub(f(r[0]), f(r[1])), r[2]) }},
	"mul":  {3, func(r []uint32) bool { return same(f32.Mul(f(r[0]), f(r[1])), r[2]) }},
	"div":  {3, func(r []uint32) bool { return same(f32.Div(f(r[0]), f(r[1])), r[2]) }},
	"sqrt": {2, func(r []uint32) bool { return same(f32.Sqrt(f(r[0])), r[1]) }},
	"exp":  {2, func(r []uint32) bool { return same(f32.Exp(f(r[0])), r[1]) }},
	"log":  {2, func(r []uint32) bool { return same(f32.Log(f(r[0])), r[1]) }},
	"tanh": {2, func(r []uint32) bool { return same(f32.Tanh(f(r[0])), r[1]) }},
	"fma":  {4, func(r []uint32) bool { return same(f32.FMA(f(r[0]), f(r[1]), f(r[2])), r[3]) }},
	"compare": {3, func(r []uint32) bool {
		a, b := f(r[0]), f(r[1])
		return f32.LT(a, b) == float32(r[2]&1) && f32.LE(a, b) == float32(r[2]>>1&1) && f32.EQ(a, b) == float32(r[2]>>2&1)
	}},
	"convert": {5, func(r []uint32) bool {
		n, ok := f32.F2I(f(r[0]))
		return uint32(n) == r[2] && flag(ok) == r[3] && same(f32.I2F(int32(r[1])), r[4])
	}},
	"exponent": {5, func(r []uint32) bool {
		n, ok := f32.Expo(f(r[0]))
		return (!ok || uint32(n) == r[2]) && flag(ok) == r[3] && same(f32.Pow2(int32(r[1])), r[4])
	}},
	"integer": {6, func(r []uint32) bool {
		a, b := int32(r[0]), int32(r[1])
		return uint32(a+b) == r[2] && uint32(a-b) == r[3] && uint32(a*b) == r[4] &&
			f32.IEQ(a, b) == float32(r[5]&1) && f32.ILT(a, b) == float32(r[5]>>1&1) && f32.ILE(a, b) == float32(r[5]>>2&1)
	}},
	"choose": {8, func(r []uint32) bool {
		a, b := f(r[0]), f(r[1])
		return same(f32.Max(a, b), r[3]) && same(f32.Min(a, b), r[4]) && same(f32.Select(a, b, f(r[2])), r[5]) &&
			same(f32.Neg(a), r[6]) && same(f32.Abs(a), r[7])
	}},
	"chain": {24, func(r []uint32) bool {
		var acc float32
		for k := range 8 {
			acc = f32.FMA(f(r[k]), f(r[8+k]), acc)
			if !same(acc, r[16+k]) {
				return false
			}
		}
		return true
	}},
}

func checkVectors(t *testing.T, dir string, atLeast int) {
	for name, file := range records {
		w, err := vectors.Read(filepath.Join(dir, name+".bin"))
		if err != nil {
			t.Fatal(err)
		}
		if len(w)%file.words != 0 || len(w)/file.words < atLeast {
			t.Fatalf("%s: %d words are no %d records of %d", name, len(w), atLeast, file.words)
		}
		wrong := 0
		for ; len(w) > 0; w = w[file.words:] {
			if !file.holds(w[:file.words]) {
				if wrong++; wrong <= 3 {
					t.Errorf("%s: record %08x does not hold", name, w[:file.words])
				}
			}
		}
		if wrong > 0 {
			t.Errorf("%s: %d records do not hold", name, wrong)
		}
	}
}

func TestVectors(t *testing.T) { checkVectors(t, "testdata", vectors.Committed/4) }

// TestVectorsFresh regenerates the committed files.
func TestVectorsFresh(t *testing.T) {
	dir := generate(t, vectors.Committed)
	for name := range records {
		want, err := os.ReadFile(filepath.Join(dir, name+".bin"))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("testdata", name+".bin"))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("testdata/%s.bin is not what the generator writes", name)
		}
	}
}

func TestVectorsLong(t *testing.T) {
	if os.Getenv("LODE_LONG") == "" {
		t.Skip("LODE_LONG is not set")
	}
	checkVectors(t, generate(t, 600_000), 150_000)
}

func generate(t *testing.T, count int) string {
	dir := t.TempDir()
	if err := vectors.Generate(dir, count); errors.Is(err, exec.ErrNotFound) {
		t.Skip("no gcc")
	} else if err != nil {
		t.Fatal(err)
	}
	return dir
}
