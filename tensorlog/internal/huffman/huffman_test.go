package huffman

import (
	"bytes"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/klauspost/compress/huff0"
)

// decode reads what Append has written with the library.
func decode(code []byte, n int) ([]byte, error) {
	s, streams, err := huff0.ReadTable(code, nil)
	if err != nil {
		return nil, err
	}
	return s.Decoder().Decompress4X(make([]byte, 0, n), streams)
}

// check encodes b behind other bytes, and returns the code's length; 0 if it is
// refused.
func check(t *testing.T, e *Encoder, b []byte) int {
	t.Helper()
	before := []byte("before")
	out, ok := e.Append(bytes.Clone(before), b)
	if !bytes.HasPrefix(out, before) {
		t.Fatalf("what was there before is %q", out[:len(before)])
	}
	code := out[len(before):]
	if !ok {
		if len(code) > 0 {
			t.Fatalf("%d bytes of a code that is refused", len(code))
		}
		return 0
	}
	if len(code) >= len(b) {
		t.Fatalf("%d bytes take %d", len(b), len(code))
	}
	got, err := decode(code, len(b))
	if err != nil {
		t.Fatalf("%d bytes in %d: %v", len(b), len(code), err)
	}
	if !bytes.Equal(got, b) {
		t.Fatalf("%d bytes in %d: others come back", len(b), len(code))
	}
	return len(code)
}

// lengths are numbers of bytes around what streams and writes are cut into.
func lengths(r *rand.Rand) int {
	switch r.IntN(4) {
	case 0:
		return Fewest + r.IntN(50)
	case 1:
		return Most - r.IntN(50)
	default:
		return Fewest + r.IntN(20000)
	}
}

// Bytes of many distributions: few and many values, from flat to so steep that
// codes get too long.
func TestTheLibraryReadsIt(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	e := &Encoder{}
	taken := 0
	for range 600 {
		values := 2 + r.IntN(255)
		base := 1 + math.Pow(r.Float64(), 4) // of the distribution
		first := r.IntN(257 - values)
		b := make([]byte, lengths(r))
		for i := range b {
			v := r.IntN(values)
			if base > 1.001 {
				v = min(int(r.ExpFloat64()/math.Log(base)), values-1)
			}
			b[i] = byte(first + v)
		}
		b[0], b[1] = byte(first), byte(first+1) // not all alike
		if check(t, e, b) > 0 {
			taken++
		}
	}
	if taken < 400 {
		t.Errorf("only %d of 600 are shorter in a code", taken)
	}
}

// Counts like the Fibonacci numbers' make the deepest tree.
func TestLongCodes(t *testing.T) {
	var b []byte
	x, y := 1, 1
	for v := byte(100); len(b)+x <= Most; v++ {
		b = append(b, bytes.Repeat([]byte{v}, x)...)
		x, y = y, x+y
	}
	if check(t, &Encoder{}, b) == 0 {
		t.Error("refused")
	}
}

func TestTwoValues(t *testing.T) {
	for _, pair := range [][2]byte{{0, 1}, {0, 255}, {7, 127}, {128, 129}, {254, 255}} {
		for _, every := range []int{2, 3, 100, 1023} {
			b := bytes.Repeat(pair[:1], Fewest)
			for i := 0; i < len(b); i += every {
				b[i] = pair[1]
			}
			if n := check(t, &Encoder{}, b); n == 0 && pair[1] <= 128 {
				t.Errorf("values %d: refused", pair)
			}
		}
	}
}

func TestNoiseIsRefused(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	b := make([]byte, Most)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	if n := check(t, &Encoder{}, b); n > 0 {
		t.Errorf("noise takes %d of %d bytes", n, len(b))
	}
}

// exponents are the upper bytes of normally distributed numbers.
func exponents(n int) []byte {
	r := rand.New(rand.NewPCG(5, 6))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(math.Float32bits(float32(r.NormFloat64())) >> 24)
	}
	return b
}

// Codes are as short as the library's.
func TestAsShortAsTheLibrarys(t *testing.T) {
	b := exponents(Most)
	want, _, err := huff0.Compress4X(b, &huff0.Scratch{})
	if err != nil {
		t.Fatal(err)
	}
	if n := check(t, &Encoder{}, b); n == 0 || float64(n) > 1.001*float64(len(want)) {
		t.Errorf("%d bytes, the library's are %d", n, len(want))
	}
}

func FuzzAppend(f *testing.F) {
	f.Add(exponents(3000))
	f.Add(bytes.Repeat([]byte("ab"), Fewest))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) < Fewest || len(b) > Most || bytes.Count(b, b[:1]) == len(b) {
			t.Skip()
		}
		check(t, &Encoder{}, b)
	})
}

func BenchmarkAppend(b *testing.B) {
	in := exponents(Most)
	e := &Encoder{}
	var out []byte
	b.Run("ours", func(b *testing.B) {
		b.SetBytes(int64(len(in)))
		for b.Loop() {
			out, _ = e.Append(out[:0], in)
		}
	})
	b.Run("library", func(b *testing.B) {
		s := &huff0.Scratch{}
		b.SetBytes(int64(len(in)))
		for b.Loop() {
			if _, _, err := huff0.Compress4X(in, s); err != nil {
				b.Fatal(err)
			}
		}
	})
}
