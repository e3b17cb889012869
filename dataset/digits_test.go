package dataset

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image/png"
	"math"
	"reflect"
	"strconv"
	"testing"

	"lode/internal/fault"
)

func digits(t *testing.T, n int, seed uint64) *Dataset {
	t.Helper()
	d, err := Digits(n, seed)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDigits(t *testing.T) {
	d := digits(t, 500, 1)
	const pixels = DigitSide * DigitSide
	if d.Task != Classify || len(d.Classes) != 10 || len(d.Features) != pixels || d.Train.Rows != 400 || d.Held.Rows != 100 {
		t.Errorf("%s, %d classes, %d features, %d and %d rows", d.Task, len(d.Classes), len(d.Features), d.Train.Rows, d.Held.Rows)
	}
	for _, s := range []Split{d.Train, d.Held} {
		if s.X.Len() != s.Rows*pixels || s.Y.Len() != s.Rows {
			t.Fatalf("%d rows: X %d, Y %d", s.Rows, s.X.Len(), s.Y.Len())
		}
		if err := s.X.Canonical(); err != nil {
			t.Error(err)
		}
		count := map[int32]int64{}
		for _, y := range s.Y.I32 {
			count[y]++
		}
		for c := range int32(10) {
			if count[c] != s.Rows/10 {
				t.Errorf("%d pictures of %d among %d", count[c], c, s.Rows)
			}
		}
		for _, x := range s.X.F32 {
			if x < 0 || x > 1 {
				t.Fatalf("a pixel of %v", x)
			}
		}
	}
	// The transform is the one that was used.
	cells := make([]string, pixels)
	for i := range cells {
		cells[i] = strconv.Itoa(int(math.Round(float64(d.Train.X.F32[i]) * 255)))
	}
	if x, err := d.Transform.Encode(cells); err != nil || !reflect.DeepEqual(x, d.Train.X.F32[:pixels]) {
		t.Errorf("encoding the first picture anew: %v", err)
	}
	if !reflect.DeepEqual(digits(t, 500, 1), d) {
		t.Error("the same seed gives other pictures")
	}
	if reflect.DeepEqual(digits(t, 500, 2).Train.X, d.Train.X) {
		t.Error("two seeds give the same pictures")
	}
	for _, n := range []int{0, 19, 1<<20 + 1} {
		if _, err := Digits(n, 1); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%d pictures: %v", n, err)
		}
	}
}

// The pictures are the same bytes on every machine, and part of what a seed means.
func TestDigitsAreFixed(t *testing.T) {
	h := sha256.New()
	for i := range 200 {
		for _, v := range digit(i%10, newRNG(42, streamImage+uint64(i))) {
			h.Write([]byte{byte(v)})
		}
	}
	if got, want := hex.EncodeToString(h.Sum(nil)), "825df1db3b765a025f69752fca1a3865792c91006a57fe7a82212481d23a2c92"; got != want {
		t.Errorf("digest %s, want %s", got, want)
	}
}

// The task is worth training for: a small network gets it right, though not at once.
func TestDigitsCanBeLearned(t *testing.T) {
	d := digits(t, 2000, 3)
	r := newRNG(3, 99)
	net := newMLP(r, len(d.Features), 64, 32, 10)
	net.train(d.Train, r, 30, 1e-3)
	if a := net.accuracy(d.Held); a > 0.9 {
		t.Errorf("after 30 steps already %.3f", a)
	}
	net.train(d.Train, r, 270, 1e-3)
	if a := net.accuracy(d.Held); a < 0.95 || a == 1 {
		t.Errorf("after 300 steps %.3f", a)
	}
}

// Three kinds of flowers, as a table, are learned as well.
func TestTableCanBeLearned(t *testing.T) {
	d := load(t, flowers(150), Options{Label: "species", HeldOut: 0.2, Seed: 1})
	r := newRNG(1, 99)
	net := newMLP(r, 4, 16, 3)
	net.train(d.Train, r, 200, 1e-2)
	if a := net.accuracy(d.Held); a < 0.93 {
		t.Errorf("after 200 steps %.3f", a)
	}
}

func TestGlyphs(t *testing.T) {
	for d, styles := range glyphs() {
		for k, strokes := range styles {
			for _, s := range strokes {
				points := 1
				for _, curved := range s.curved {
					points++
					if curved {
						points += 2
					}
				}
				if points != len(s.points) || len(s.curved) == 0 {
					t.Errorf("digit %d, handwriting %d: %d points for %d pieces", d, k, len(s.points), len(s.curved))
				}
				for _, p := range s.points {
					if p.x < 0 || p.x > 100 || p.y < 0 || p.y > 102 {
						t.Errorf("digit %d, handwriting %d: point %v outside the box", d, k, p)
					}
				}
			}
		}
	}
}

func TestISqrt(t *testing.T) {
	for _, n := range []int64{0, 1, 2, 3, 4, 8, 9, 15, 16, 1<<30 - 1, 1 << 30, 1<<60 - 1} {
		r := isqrt(n)
		if r*r > n || (r+1)*(r+1) <= n {
			t.Errorf("√%d = %d", n, r)
		}
	}
}

// A line over the middle of a picture has its ink there and fades at its edge.
func TestDraw(t *testing.T) {
	picture := make([]int64, 25)
	draw(picture, 5, []segment{{point{0, 5 * unit / 2}, point{5 * unit, 5 * unit / 2}}}, unit, 200)
	for y, want := range []int64{0, 100, 200, 100, 0} {
		for x := range 5 {
			if got := picture[y*5+x]; got != want {
				t.Errorf("pixel %d,%d is %d, want %d", x, y, got, want)
			}
		}
	}
}

func TestSheet(t *testing.T) {
	d := digits(t, 50, 1)
	var b bytes.Buffer
	if err := WriteSheet(&b, d.Train, DigitSide, 5, 3, 2); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	cell := DigitSide*2 + 2
	if s := img.Bounds().Size(); s.X != 5*cell+2 || s.Y != 3*cell+2 {
		t.Errorf("size %v", s)
	}
	// Pixel (5, 6) of picture 7, which is the third of the second line.
	v := d.Train.X.F32[7*DigitSide*DigitSide+6*DigitSide+5]
	if g, _, _, _ := img.At(2*cell+2+5*2, cell+2+6*2).RGBA(); math.Abs(float64(g>>8)-255*float64(v)) > 0.51 {
		t.Errorf("grey %d for %v", g>>8, v)
	}
	for _, bad := range [][4]int{{0, 1, 1, 1}, {DigitSide, 0, 1, 1}, {DigitSide, 1, 1, 1000}, {DigitSide + 1, 1, 1, 1}} {
		if err := WriteSheet(&b, d.Train, bad[0], bad[1], bad[2], bad[3]); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%v: %v", bad, err)
		}
	}
}
