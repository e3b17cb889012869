package planes

import (
	"bytes"
	"math"
	"math/rand/v2"
	"testing"

	"lode/internal/freshtest"
)

// naive is what Split promises, from the definition of a float.
func naive(src []uint32) (dst []byte, canonical bool) {
	canonical = true
	for shift := 0; shift < 32; shift += 8 {
		for _, u := range src {
			dst = append(dst, byte(u>>shift))
			f := float64(math.Float32frombits(u))
			canonical = canonical && !math.IsNaN(f) && !math.IsInf(f, 0) && !(f == 0 && math.Signbit(f))
		}
	}
	return dst, canonical
}

func check(t *testing.T, src []uint32) {
	t.Helper()
	want, canonical := naive(src)
	got := make([]byte, 4*len(src)+1)
	got[len(got)-1] = 77
	if ok := Split(got, src); ok != canonical {
		t.Fatalf("%08x: canonical %v, want %v", src, ok, canonical)
	}
	if !bytes.Equal(got[:4*len(src)], want) {
		t.Fatalf("%08x is split into %x, want %x", src, got, want)
	}
	if got[len(got)-1] != 77 {
		t.Fatalf("%d numbers: a byte behind them is written", len(src))
	}
}

func TestSplitIsTheDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for n := range 200 {
		for range 20 {
			src := make([]uint32, n)
			for i := range src {
				src[i] = math.Float32bits(float32(r.NormFloat64()))
			}
			check(t, src)
			for i := range src {
				src[i] = r.Uint32()
			}
			check(t, src)
		}
	}
}

// Each value next to those that may not be stored, at each place.
func TestSplitFindsWhatIsNotCanonical(t *testing.T) {
	for _, u := range []uint32{
		0, 1, 0x007fffff, 0x00800000, 0x3f800000, 0x7f7fffff, 0x7f800000, 0x7f800001, 0x7fc00000, 0x7fffffff,
		0x80000000, 0x80000001, 0x807fffff, 0x80800000, 0xbf800000, 0xff7fffff, 0xff800000, 0xff800001, 0xffc00000, 0xffffffff,
	} {
		for n := range 100 {
			for at := range n {
				src := make([]uint32, n)
				src[at] = u
				check(t, src)
			}
		}
	}
}

// TestFresh generates the assembly again.
func TestFresh(t *testing.T) {
	freshtest.Assembly(t, "split_amd64.s", "stub_amd64.go", "run", "-C", "../../../tools/avo", ".", "-pkg", "planes")
}

func BenchmarkSplit(b *testing.B) {
	src := make([]uint32, 1<<18)
	dst := make([]byte, 4*len(src))
	b.SetBytes(int64(len(dst)))
	for b.Loop() {
		Split(dst, src)
	}
}
