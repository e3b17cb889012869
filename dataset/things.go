package dataset

import "lode/program"

// ThingSide is the width and height of the pictures of Things, in pixels.
const ThingSide = 32

// shapes are what a thing can look like from afar: whether a point lies inside,
// in a frame in which the thing reaches about frame from its middle.
var shapes = []struct {
	name   string
	inside func(u, v int64) bool
}{
	{"disc", func(u, v int64) bool { return u*u+v*v <= frame*frame }},
	{"square", func(u, v int64) bool { return max(u, -u, v, -v) <= frame*84/100 }},
	{"triangle", func(u, v int64) bool { return v <= frame*70/100 && max(u, -u)*170 <= (v+frame)*94 }},
	{"cross", func(u, v int64) bool {
		return min(max(u, -u), max(v, -v)) <= frame*32/100 && max(u, -u, v, -v) <= frame
	}},
}

// fills are what a thing is made of: which of its two colours a point has, for
// stripes and cells of the given width.
var fills = []struct {
	name   string
	second func(u, v, width int64) bool
}{
	{"plain", func(_, _, _ int64) bool { return false }},
	{"striped", func(u, _, width int64) bool { return floorDiv(u, width)&1 == 1 }},
	{"chequered", func(u, v, width int64) bool { return (floorDiv(u, width)+floorDiv(v, width))&1 == 1 }},
}

// frame is the reach of a thing in its own coordinates.
const frame = 1 << 12

// Things draws n colour pictures of things, of each class in turn, and holds a
// fifth of them out. A class is a shape and what it is made of: a plain disc, a
// striped cross, twelve in all. Place, size, turn and all colours are the
// picture's own, as are light and background, and one in five has a twig across
// it. So neither a pixel nor a colour tells a class: a network has to find edges
// and textures. A feature is a colour from 0 to 255, which is read as a fraction of 255: the red,
// green and blue plane one after another. Picture i depends on nothing but seed and i.
func Things(n int, seed uint64) (*Dataset, error) {
	g := &generator{label: "thing", planes: []string{"red", "green", "blue"}, side: ThingSide, stream: streamThing, pixels: program.U8, draw: thing}
	for _, f := range fills {
		for _, s := range shapes {
			g.classes = append(g.classes, f.name+" "+s.name)
		}
	}
	return g.set(n, seed)
}

// colour is red, green and blue from 0 to 255.
type colour [3]int64

// apart draws a colour that differs well from others.
func apart(r *rng, others ...colour) colour {
	const least = 220 // summed over the channels
	for {
		c := colour{20 + r.below(216), 20 + r.below(216), 20 + r.below(216)}
		near := false
		for _, o := range others {
			d := int64(0)
			for k := range c {
				d += max(c[k]-o[k], o[k]-c[k])
			}
			near = near || d < least
		}
		if !near {
			return c
		}
	}
}

// thing draws one picture of a class, plane by plane, from 0 to 255.
func thing(class int, r *rng) []int64 {
	shape, fill := shapes[class%len(shapes)].inside, fills[class/len(shapes)].second
	ground := apart(r)
	first := apart(r, ground)
	second := apart(r, ground, first)

	// The middle, in 1/unit of a pixel, and the map from there to the frame. A
	// turn is by the angle whose half has the tangent t, as in newWarp.
	center := point{ThingSide*unit/2 + r.within(3*unit), ThingSide*unit/2 + r.within(3*unit)}
	reach := 9*unit + r.below(4*unit) // 9 to 13 pixels
	t := r.within(fixed * 12 / 100)   // up to 13.7°
	square := t * t / fixed
	cos := (fixed - square) * fixed / (fixed + square)
	sin := 2 * t * fixed / (fixed + square)
	width := frame * (3*unit + r.below(unit)) / reach // of a stripe: 3 to 4 pixels

	picture := make([]int64, 3*ThingSide*ThingSide)
	light := point{r.within(40), r.within(40)} // percent, from edge to edge
	for y := range int64(ThingSide) {
		for x := range int64(ThingSide) {
			var sum colour
			for k := range int64(4) { // points at quarters of the pixel
				dx := x*unit + unit/4 + k%2*unit/2 - center.x
				dy := y*unit + unit/4 + k/2*unit/2 - center.y
				u := (dx*cos + dy*sin) / fixed * frame / reach
				v := (dy*cos - dx*sin) / fixed * frame / reach
				c := &ground
				if shape(u, v) {
					if c = &first; fill(u, v, width) {
						c = &second
					}
				}
				for i := range sum {
					sum[i] += c[i]
				}
			}
			shine := 400 + (light.x*(2*x-ThingSide)+light.y*(2*y-ThingSide))/ThingSide // around 400 %, of four points
			for i := range sum {
				picture[int64(i)*ThingSide*ThingSide+y*ThingSide+x] = sum[i] * shine / 1600
			}
		}
	}
	if r.below(5) == 0 {
		twig(picture, r)
	}
	specks := 4 + r.below(12)
	for i, v := range picture {
		v += r.within(specks) + r.within(specks)
		picture[i] = max(0, min(255, v))
	}
	return picture
}

// twig draws a thin line of one colour across a picture.
func twig(picture []int64, r *rng) {
	const edge = ThingSide * unit
	ink := apart(r)
	line := []segment{{point{r.below(edge), 0}, point{r.below(edge), edge}}}
	if r.below(2) == 0 {
		line = []segment{{point{0, r.below(edge)}, point{edge, r.below(edge)}}}
	}
	mask := make([]int64, ThingSide*ThingSide)
	draw(mask, ThingSide, line, unit*3/10+r.below(unit*4/10), 256)
	for i, covered := range mask {
		for k := range ink {
			at := &picture[k*ThingSide*ThingSide+i]
			*at += (ink[k] - *at) * covered / 256
		}
	}
}

// floorDiv is ⌊a/b⌋ for b > 0.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
