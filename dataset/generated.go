package dataset

import (
	"strconv"

	"lode/internal/fault"
	"lode/program"
)

// generatedHeld is the fraction of the pictures that are held out of a
// generated set.
const generatedHeld = 0.2

// generator draws the pictures of one kind. Picture i shows class i modulo the
// number of classes and depends on nothing but seed and i.
type generator struct {
	label   string // what a class is called
	classes []string
	planes  []string     // names of the channels: one is grey
	side    int64        // width and height, in pixels
	stream  uint64       // of the generator of picture 0
	pixels  program.Type // f32, or u8 for pictures that would take much room otherwise

	// draw gives the picture plane by plane, each row by row, from 0 to 255.
	draw func(class int, r *rng) []int64
}

// set draws n pictures and holds a fifth of them out, with the same share of
// each class. A feature is a value from 0 to 1: as f32, or as the u8 that is
// read as a fraction of 255.
func (g *generator) set(n int, seed uint64) (*Dataset, error) {
	if least := 2 * len(g.classes); n < least || n > 1<<20 {
		return nil, fault.Input("number of "+g.label+"s", n, "from %d, which has two of each, to %d", least, 1<<20)
	}
	d := &Dataset{
		Task: Classify, Classes: g.classes, Shape: []int64{int64(len(g.planes)), g.side, g.side},
		Transform: Transform{Task: Classify, Label: g.label, Classes: g.classes},
	}
	t := &table{schema: &schema{rows: int64(n), task: Classify}, classes: g.classes}
	for i := range n {
		t.class = append(t.class, int32(i%len(g.classes)))
	}
	for _, plane := range g.planes {
		for y := range g.side {
			for x := range g.side {
				name := plane + " " + strconv.FormatInt(x, 10) + "," + strconv.FormatInt(y, 10)
				d.Transform.Columns = append(d.Transform.Columns, Column{Name: name, Index: len(d.Transform.Columns) + 1, Kind: Numeric, Scale: &Scale{Mean: 0, Deviation: 255}})
			}
		}
	}
	d.Features = d.Transform.Features()
	held, err := t.split("the set of "+g.label+"s", generatedHeld, seed)
	if err != nil {
		return nil, err
	}
	for _, s := range []*Split{&d.Train, &d.Held} {
		s.X.Type, s.Y.Type = g.pixels, program.I32
	}
	for i, h := range held {
		s := &d.Train
		if h {
			s = &d.Held
		}
		for k, v := range g.draw(i%len(g.classes), newRNG(seed, g.stream+uint64(i))) {
			if g.pixels == program.U8 {
				s.X.U8 = append(s.X.U8, uint8(v))
			} else {
				s.X.F32 = append(s.X.F32, d.Transform.Columns[k].number(float32(v)))
			}
		}
		s.Y.I32 = append(s.Y.I32, t.class[i])
		s.Rows++
	}
	return d, nil
}
