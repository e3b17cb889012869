package dataset

import (
	"strings"

	"lode/program"
)

// DigitSide is the width and height of the pictures of Digits, in pixels.
const DigitSide = 12

// Digits draws n pictures of handwritten digits, 0, 1, … 9 in turn, and holds a
// fifth of them out. Each is drawn with a handwriting, place, size, slant, bend,
// pen and ink of its own, on paper with specks, and one in four with a stray
// stroke. A feature is the ink of a pixel, from 0 to 1. Picture i depends on
// nothing but seed and i.
func Digits(n int, seed uint64) (*Dataset, error) {
	g := &generator{
		label: "digit", classes: strings.Split("0123456789", ""), planes: []string{"pixel"},
		side: DigitSide, stream: streamImage, pixels: program.F32, draw: digit,
	}
	return g.set(n, seed)
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
