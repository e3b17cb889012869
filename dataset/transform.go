package dataset

import (
	"math"
	"slices"
	"sort"
	"strings"

	"lode/internal/fault"
)

// Kind is what a feature column holds.
type Kind string

const (
	Numeric Kind = "numeric" // one feature: the standardised number
	Text    Kind = "text"    // one feature a category: 1 where it is the one, else 0
)

// Transform is how rows are encoded. It is learned from the training rows alone
// and kept with the model as JSON, so that new rows are encoded in the same way.
type Transform struct {
	Task    Task     `json:"task"`
	Label   string   `json:"label"`
	Classes []string `json:"classes,omitempty"` // by number
	Target  *Scale   `json:"target,omitempty"`  // of the label, when regressing
	Columns []Column `json:"columns"`           // the feature columns, in the order of the file
}

// Column is how one feature column is encoded.
type Column struct {
	Name       string   `json:"name"`
	Index      int      `json:"index"` // 1-based, in the file
	Kind       Kind     `json:"kind"`
	Scale      *Scale   `json:"scale,omitempty"`      // of a numeric column; a missing number is taken for the mean
	Categories []string `json:"categories,omitempty"` // of a text column, sorted; one that is not listed is all zeros
	Missing    bool     `json:"missing,omitempty"`    // a missing text is a category of its own, after the others
}

// Scale maps x to (x - Mean) / Deviation.
type Scale struct {
	Mean      float64 `json:"mean"`
	Deviation float64 `json:"deviation"` // standard deviation; 1 for a constant
}

// encode returns the scaled value, rounded once to float32. A value too far out
// for float32 becomes its largest.
func (s *Scale) encode(v float32) float32 {
	x := (float64(v) - s.Mean) / s.Deviation
	x = max(-math.MaxFloat32, min(math.MaxFloat32, x))
	return positiveZero(float32(x))
}

// Decode maps a scaled value back: what a model that regresses has predicted,
// in the unit of the label.
func (s *Scale) Decode(v float32) float64 {
	return float64(float64(v)*s.Deviation) + s.Mean
}

// Features names the encoded values of a row, in order.
func (t *Transform) Features() []string {
	var names []string
	for _, c := range t.Columns {
		if c.Kind == Numeric {
			names = append(names, c.Name)
			continue
		}
		for _, k := range c.Categories {
			names = append(names, c.Name+"="+k)
		}
		if c.Missing {
			names = append(names, c.Name+" missing")
		}
	}
	return names
}

// Encode encodes one row, given as the text of its cells in the order of
// t.Columns, without the label.
func (t *Transform) Encode(cells []string) ([]float32, error) {
	if len(cells) != len(t.Columns) {
		return nil, fault.Input("row", len(cells), "%d cells", len(t.Columns))
	}
	width := 0
	for i := range t.Columns {
		width += t.Columns[i].width()
	}
	out := make([]float32, width)
	x := out
	for i := range t.Columns {
		c, cell := &t.Columns[i], strings.TrimSpace(cells[i])
		if c.Kind == Text {
			if missing(cell) {
				cell = ""
			}
			c.choose(x, cell)
		} else {
			v := float32(math.NaN())
			if !missing(cell) {
				var err error
				if v, err = parseNumber(cell); err != nil {
					return nil, fault.Input("column "+quote(c.Name), cell, "a finite number")
				}
			}
			x[0] = c.number(v)
		}
		x = x[c.width():]
	}
	return out, nil
}

// width is the number of features of c.
func (c *Column) width() int {
	switch {
	case c.Kind == Numeric:
		return 1
	case c.Missing:
		return len(c.Categories) + 1
	}
	return len(c.Categories)
}

// number encodes a number; NaN is missing.
func (c *Column) number(v float32) float32 {
	if v != v {
		return 0 // as the mean
	}
	return c.Scale.encode(v)
}

// choose sets the feature of a category, among zeros; "" is missing.
func (c *Column) choose(x []float32, category string) {
	if category == "" {
		if c.Missing {
			x[len(c.Categories)] = 1
		}
	} else if i, ok := slices.BinarySearch(c.Categories, category); ok {
		x[i] = 1
	}
}

// learn derives the transform from the rows that are not held out.
func (t *table) learn(held []bool) Transform {
	tr := Transform{Task: t.task, Label: t.columns[t.label], Classes: t.classes}
	if t.task == Regress {
		tr.Target = learnScale(held, t.target)
	}
	scale := func(i int) *Scale { return learnScale(held, t.numbers[i]) }
	if t.shape != nil {
		// Pixels that are nearly always blank would become huge by a scale of their own.
		common := learnScale(held, t.numbers...)
		scale = func(int) *Scale { return common }
	}
	for i, name := range t.columns {
		switch {
		case i == t.label:
		case t.kinds[i] == Numeric:
			tr.Columns = append(tr.Columns, Column{Name: name, Index: i + 1, Kind: Numeric, Scale: scale(i)})
		default:
			tr.Columns = append(tr.Columns, t.learnCategories(i, held))
		}
	}
	return tr
}

// learnScale takes mean and standard deviation of the training rows, over all
// columns given; one without numbers is passed over. A missing number counts as
// the mean. Both sums run in float64 in the order of columns and rows; the
// conversions keep compilers from fusing a product into a sum, which would give
// other bits on other machines.
func learnScale(held []bool, columns ...[]float32) *Scale {
	sum, present, rows := 0.0, 0, 0
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range columns {
		for i, x := range v {
			if held[i] {
				continue
			}
			rows++
			if x == x {
				present++
				sum += float64(x)
				low, high = min(low, float64(x)), max(high, float64(x))
			}
		}
	}
	if present == 0 {
		return &Scale{Mean: 0, Deviation: 1}
	}
	if low == high {
		return &Scale{Mean: low, Deviation: 1}
	}
	mean := sum / float64(present)
	squares := 0.0
	for _, v := range columns {
		for i, x := range v {
			if !held[i] && x == x {
				d := float64(x) - mean
				squares += float64(d * d)
			}
		}
	}
	return &Scale{Mean: mean, Deviation: math.Sqrt(squares / float64(rows))}
}

// learnCategories lists the texts of a column that the training rows have.
func (t *table) learnCategories(i int, held []bool) Column {
	c := Column{Name: t.columns[i], Index: i + 1, Kind: Text}
	used := make([]bool, len(t.words[i]))
	for row, k := range t.texts[i] {
		switch {
		case held[row]:
		case k < 0:
			c.Missing = true
		default:
			used[k] = true
		}
	}
	for k, word := range t.words[i] {
		if used[k] {
			c.Categories = append(c.Categories, word)
		}
	}
	sort.Strings(c.Categories)
	return c
}
