package dataset

// Drawing is done in integers of 64 bits, so that a picture has the same bytes
// on every machine. Lengths are in 1/unit of a pixel.
const unit = 1024

// curveSteps is the number of lines that stand for one curve.
const curveSteps = 8

// segment is a straight piece of a stroke.
type segment struct{ a, b point }

// flatten turns a stroke into straight pieces.
func (s *stroke) flatten(out []segment) []segment {
	at, rest := s.points[0], s.points[1:]
	for _, curved := range s.curved {
		if !curved {
			out = append(out, segment{at, rest[0]})
			at, rest = rest[0], rest[1:]
			continue
		}
		p0, p1, p2, p3 := at, rest[0], rest[1], rest[2]
		for k := int64(1); k <= curveSteps; k++ {
			next := point{bezier(k, p0.x, p1.x, p2.x, p3.x), bezier(k, p0.y, p1.y, p2.y, p3.y)}
			out = append(out, segment{at, next})
			at = next
		}
		rest = rest[3:]
	}
	return out
}

// bezier is one coordinate of a cubic Bézier curve at k / curveSteps.
func bezier(k, p0, p1, p2, p3 int64) int64 {
	l := curveSteps - k
	return (l*l*l*p0 + 3*l*l*k*p1 + 3*l*k*k*p2 + k*k*k*p3) / (curveSteps * curveSteps * curveSteps)
}

// distance2 is the squared distance of p from s.
func (s *segment) distance2(p point) int64 {
	dx, dy := s.b.x-s.a.x, s.b.y-s.a.y
	px, py := p.x-s.a.x, p.y-s.a.y
	if length2, along := dx*dx+dy*dy, px*dx+py*dy; length2 > 0 && along > 0 {
		along = min(along, length2)
		px -= dx * along / length2
		py -= dy * along / length2
	}
	return px*px + py*py
}

// draw adds strokes of the given half width and ink to a square picture. Edges
// fade over one pixel.
func draw(picture []int64, side int64, segments []segment, halfWidth, ink int64) {
	reach := halfWidth + unit/2
	for y := range side {
		for x := range side {
			nearest := reach * reach
			for i := range segments {
				nearest = min(nearest, segments[i].distance2(point{x*unit + unit/2, y*unit + unit/2}))
			}
			if nearest < reach*reach {
				cover := min(reach-isqrt(nearest), unit)
				picture[y*side+x] += ink * cover / unit
			}
		}
	}
}

// isqrt is ⌊√n⌋, bit by bit.
func isqrt(n int64) int64 {
	root := int64(0)
	for bit := int64(1) << 30; bit > 0; bit >>= 1 {
		if r := root + bit; r*r <= n {
			root = r
		}
	}
	return root
}
