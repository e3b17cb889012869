package dataset

import (
	"fmt"
	"strconv"

	"lode/internal/fault"
	"lode/program"
)

// DigitSide is the width and height of the pictures of Digits, in pixels.
const DigitSide = 12

// digitsHeld is the fraction of the pictures that Digits holds out.
const digitsHeld = 0.2

// Digits draws n pictures of handwritten digits, 0, 1, … 9 in turn, and holds a
// fifth of them out. Each is drawn with a handwriting, place, size, slant, bend,
// pen and ink of its own, on paper with specks, and one in four with a stray
// stroke. A feature is the ink of a pixel, from 0 to 1. Picture i depends on
// nothing but seed and i.
func Digits(n int, seed uint64) (*Dataset, error) {
	if n < 20 || n > 1<<20 {
		return nil, fault.Input("number of digits", n, "from 20, which has two of each, to %d", 1<<20)
	}
	const pixels = DigitSide * DigitSide
	t := &table{schema: &schema{rows: int64(n), task: Classify, kinds: make([]Kind, pixels+1), label: pixels}}
	for y := range DigitSide {
		for x := range DigitSide {
			t.columns = append(t.columns, fmt.Sprintf("pixel %d,%d", x, y))
		}
	}
	t.columns = append(t.columns, "digit")
	for d := range 10 {
		t.classes = append(t.classes, strconv.Itoa(d))
	}
	for i := range n {
		t.class = append(t.class, int32(i%10))
	}
	held, err := t.split("the set of digits", digitsHeld, seed)
	if err != nil {
		return nil, err
	}
	d := &Dataset{Task: Classify, Classes: t.classes, Transform: Transform{Task: Classify, Label: "digit", Classes: t.classes}}
	for i := range pixels {
		d.Transform.Columns = append(d.Transform.Columns, Column{Name: t.columns[i], Index: i + 1, Kind: Numeric, Scale: &Scale{Mean: 0, Deviation: 255}})
	}
	d.Features = d.Transform.Features()
	for _, s := range []*Split{&d.Train, &d.Held} {
		s.X.Type, s.Y.Type = program.F32, program.I32
	}
	for i, h := range held {
		s := &d.Train
		if h {
			s = &d.Held
		}
		for k, v := range digit(i%10, newRNG(seed, streamImage+uint64(i))) {
			s.X.F32 = append(s.X.F32, d.Transform.Columns[k].number(float32(v)))
		}
		s.Y.I32 = append(s.Y.I32, t.class[i])
		s.Rows++
	}
	return d, nil
}

// digit draws one picture of a digit, row by row, from 0 for paper to 255.
func digit(d int, r *rng) []int64 {
	styles := glyphs()[d]
	strokes := styles[r.below(int64(len(styles)))]
	w := newWarp(r)
	var segments []segment
	for _, s := range strokes {
		warped := stroke{points: make([]point, len(s.points)), curved: s.curved}
		for i, p := range s.points {
			warped.points[i] = w.apply(p, r)
		}
		segments = warped.flatten(segments)
	}
	picture := make([]int64, DigitSide*DigitSide)
	draw(picture, DigitSide, segments, unit*4/10+r.below(unit*4/10), 170+r.below(86))
	if r.below(4) == 0 {
		at := func() point { return point{r.below(DigitSide * unit), r.below(DigitSide * unit)} }
		draw(picture, DigitSide, []segment{{at(), at()}}, unit*3/10, 30+r.below(70))
	}
	specks := 5 + r.below(30)
	for i, v := range picture {
		v += r.within(specks) + r.within(specks)
		picture[i] = max(0, min(255, v))
	}
	return picture
}

// warp maps the box of the glyphs to the picture: a linear map in 1/65536 of a
// pixel, a bend, and a place.
type warp struct {
	xx, xy, yx, yy int64
	bend           int64
	center         point
	tremble        int64
}

const fixed = 1 << 16

// newWarp draws a warp. The rotation is by the angle whose half has the tangent
// t, since cos = (1-t²)/(1+t²) and sin = 2t/(1+t²) need no trigonometry.
func newWarp(r *rng) *warp {
	t := r.within(fixed * 11 / 100) // up to 12.6°
	square := t * t / fixed
	cos := (fixed - square) * fixed / (fixed + square)
	sin := 2 * t * fixed / (fixed + square)
	width := fixed * (54 + r.within(11)) / 1000 // pixels of one unit of the box
	height := fixed * (82 + r.within(11)) / 1000
	slant := r.within(fixed * 18 / 100)

	shear := width * slant / fixed // x moves by slant · y, in the box
	return &warp{
		xx: width * cos / fixed, xy: (-shear*cos - height*sin) / fixed,
		yx: width * sin / fixed, yy: (-shear*sin + height*cos) / fixed,
		bend:    r.within(6),
		center:  point{DigitSide*unit/2 + r.within(unit/2), DigitSide*unit/2 + r.within(unit/2)},
		tremble: 3,
	}
}

// apply maps a point of the box to the picture, with a tremble of the hand.
func (w *warp) apply(p point, r *rng) point {
	x, y := p.x-50+r.within(w.tremble), p.y-50+r.within(w.tremble)
	x += w.bend * y * y / 2500
	return point{
		w.center.x + (w.xx*x+w.xy*y)/(fixed/unit),
		w.center.y + (w.yx*x+w.yy*y)/(fixed/unit),
	}
}
