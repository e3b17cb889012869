package dataset

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image/png"
	"reflect"
	"slices"
	"testing"

	"lode/internal/fault"
	"lode/program"
)

func TestThings(t *testing.T) {
	d, err := Things(240, 1)
	if err != nil {
		t.Fatal(err)
	}
	const values = 3 * ThingSide * ThingSide
	if d.Task != Classify || len(d.Classes) != 12 || len(d.Features) != values || d.Train.Rows != 192 || d.Held.Rows != 48 {
		t.Errorf("%s, %d classes, %d features, %d and %d rows", d.Task, len(d.Classes), len(d.Features), d.Train.Rows, d.Held.Rows)
	}
	if !slices.Equal(d.Shape, []int64{3, ThingSide, ThingSide}) || d.Features[0] != "red 0,0" || d.Features[values-1] != "blue 31,31" {
		t.Errorf("shape %v, features %q … %q", d.Shape, d.Features[0], d.Features[values-1])
	}
	for _, s := range []Split{d.Train, d.Held} {
		if s.X.Type != program.U8 || s.X.Len() != s.Rows*values || s.Y.Len() != s.Rows {
			t.Fatalf("%d rows: %v of %d, labels %d", s.Rows, s.X.Type, s.X.Len(), s.Y.Len())
		}
		count := map[int32]int64{}
		for _, y := range s.Y.I32 {
			count[y]++
		}
		for c := range int32(12) {
			if count[c] != s.Rows/12 {
				t.Errorf("%d pictures of class %d among %d", count[c], c, s.Rows)
			}
		}
	}
	again, err := Things(240, 1)
	if err != nil || !reflect.DeepEqual(again, d) {
		t.Errorf("the same seed gives other pictures: %v", err)
	}
	if other, err := Things(240, 2); err != nil || reflect.DeepEqual(other.Train.X, d.Train.X) {
		t.Errorf("two seeds give the same pictures: %v", err)
	}
	for _, n := range []int{0, 23, 1<<20 + 1} {
		if _, err := Things(n, 1); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%d pictures: %v", n, err)
		}
	}
	var b bytes.Buffer
	if err := WriteSheet(&b, d.Train, ThingSide, 4, 3, 1); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	// Pixel (5, 6) of picture 5, which is the second of the second line.
	at := 5*values + 6*ThingSide + 5
	red, green, blue, _ := img.At(ThingSide+4+5, ThingSide+4+6).RGBA()
	for plane, got := range []uint32{red, green, blue} {
		if want := d.Train.X.U8[at+plane*ThingSide*ThingSide]; uint8(got>>8) != want {
			t.Errorf("plane %d: %d on the sheet, %d in the row", plane, got>>8, want)
		}
	}
}

// The pictures are the same bytes on every machine, and part of what a seed means.
func TestThingsAreFixed(t *testing.T) {
	h := sha256.New()
	for i := range 120 {
		for _, v := range thing(i%12, newRNG(42, streamThing+uint64(i))) {
			h.Write([]byte{byte(v)})
		}
	}
	if got, want := hex.EncodeToString(h.Sum(nil)), "1e386eb4c7e814d8389fa66f6449bd2becaeef556b616f0f7c27d83419b09c76"; got != want {
		t.Errorf("digest %s, want %s", got, want)
	}
}

// Every class is there to be seen: of the pixels that belong to the thing and
// not to the ground there are neither few nor most.
func TestThingsShow(t *testing.T) {
	for s := range shapes {
		inside := 0
		for v := int64(-frame); v <= frame; v += frame / 50 {
			for u := int64(-frame); u <= frame; u += frame / 50 {
				if shapes[s].inside(u, v) {
					inside++
				}
			}
		}
		if share := float64(inside) / 101 / 101; share < 0.3 || share > 0.8 {
			t.Errorf("%s fills %.2f of its frame", shapes[s].name, share)
		}
	}
	for f, want := range [][]bool{{false, false, false, false}, {false, true, true, false}, {false, true, false, true}} {
		for k, at := range []point{{5, 5}, {15, 5}, {-5, -5}, {5, -5}} {
			if got := fills[f].second(at.x, at.y, 10); got != want[k] {
				t.Errorf("%s at %v: %v", fills[f].name, at, got)
			}
		}
	}
}

// A dense network, which sees pixels and not edges, can't tell the classes after
// a training that is ample for digits.
func TestThingsNeedMoreThanPixels(t *testing.T) {
	d, err := Things(1200, 3)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []*Split{&d.Train, &d.Held} {
		x := program.NewArray(program.F32, s.X.Len())
		for i, v := range s.X.U8 {
			x.F32[i] = float32(v) / 255
		}
		s.X = x
	}
	r := newRNG(3, 99)
	net := newMLP(r, len(d.Features), 16, 12)
	net.train(d.Train, r, 100, 1e-3)
	if a := net.accuracy(d.Held); a > 0.5 {
		t.Errorf("accuracy %.3f", a)
	}
}
