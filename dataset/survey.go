package dataset

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"strings"

	"lode/internal/fault"
)

// schema is what a first pass over the file decides: what each column holds.
type schema struct {
	rows  int64
	label int  // column to predict
	task  Task // Classify or Regress
	// numericClasses says that the classes are numbers, sorted by value.
	numericClasses bool
	kinds          []Kind  // of each column; the label's is not used
	values         int64   // feature values a row has at most, once encoded
	shape          []int64 // of pictures
}

// profile counts what occurs in one column.
type profile struct {
	numbers, texts, missing int64
	example                 string // the first text
	line                    int    // where it stands
	firstMissing            int    // line of the first missing value
	distinct                map[string]struct{}
	limit                   int  // distinct is counted up to one more than this
	label                   bool // numbers are told apart by value
	fractional              bool // some number of a label is not whole
}

func (p *profile) add(line int, cell string) {
	if missing(cell) {
		if p.missing++; p.missing == 1 {
			p.firstMissing = line
		}
		return
	}
	key := cell
	if _, err := parseNumber(cell); err != nil {
		if p.texts++; p.texts == 1 {
			p.example, p.line = strings.Clone(cell), line
		}
	} else {
		p.numbers++
		if p.label {
			v, _ := classValue(cell) // a number, as seen
			p.fractional = p.fractional || v != math.Trunc(v)
			key = className(v)
		}
	}
	if len(p.distinct) <= p.limit {
		if _, seen := p.distinct[key]; !seen {
			p.distinct[strings.Clone(key)] = struct{}{}
		}
	}
}

// mistake is the error for a text among numbers.
func (p *profile) mistake(src *source, column int) error {
	return fault.Input(src.at(p.line)+", column "+quote(src.columns[column]), p.example, "a finite number, as in the %d other rows", p.numbers)
}

// survey reads the whole file once and decides what its columns are.
func survey(ctx context.Context, src *source, o *Options) (*schema, error) {
	s := &schema{kinds: make([]Kind, len(src.columns))}
	var err error
	if s.label, err = src.column(o.Label); err != nil {
		return nil, err
	}
	if len(src.columns) < 2 {
		return nil, fault.Input("data", src.path, "a label and at least one more column; fields are taken to be separated by %q", string(src.comma))
	}
	profiles := make([]profile, len(src.columns))
	for i := range profiles {
		profiles[i] = profile{distinct: map[string]struct{}{}, limit: o.MaxCategories}
	}
	profiles[s.label].limit, profiles[s.label].label = MaxClasses, true
	err = src.scan(ctx, func(line int, cells []string) error {
		s.rows++
		for i, cell := range cells {
			profiles[i].add(line, cell)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if s.rows == 0 {
		return nil, fault.Input("data", src.path, "at least one row below the header")
	}
	if err := s.decideLabel(src, &profiles[s.label], o.Task); err != nil {
		return nil, err
	}
	for i := range profiles {
		if i == s.label {
			continue
		}
		if err := s.decideFeature(src, i, &profiles[i], o); err != nil {
			return nil, err
		}
	}
	if o.Pictures {
		if err := s.decideShape(src, o.Shape); err != nil {
			return nil, err
		}
	}
	if s.values > maxValues/s.rows {
		return nil, fault.Input("data", src.path, "at most %d feature values, but %d rows have %d each", maxValues, s.rows, s.values)
	}
	return s, nil
}

// column finds a column by name or 1-based number.
func (s *source) column(label string) (int, error) {
	for i, name := range s.columns {
		if name == label {
			return i, nil
		}
	}
	if n, err := strconv.Atoi(label); err == nil && n >= 1 && n <= len(s.columns) {
		return n - 1, nil
	}
	const shown = 30
	list := quote(strings.Join(s.columns[:min(shown, len(s.columns))], ", ")) // one line, whatever is in the names
	list = list[1 : len(list)-1]
	if more := len(s.columns) - shown; more > 0 {
		list += fmt.Sprintf(" and %d more", more)
	}
	return 0, fault.Input("label", label, "a column of %s: %s; or a number from 1 to %d", s.name, list, len(s.columns))
}

func (s *schema) decideLabel(src *source, p *profile, task Task) error {
	where := "label column " + quote(src.columns[s.label])
	if p.missing > 0 {
		return fault.Input(src.at(p.firstMissing)+", "+where, "", "a value in every row")
	}
	numeric := p.texts == 0
	switch {
	case task != Auto:
		s.task = task
	case !numeric && mostlyNumbers(p.numbers, p.texts):
		return p.mistake(src, s.label)
	case !numeric, !p.fractional && len(p.distinct) <= AutoClasses:
		s.task = Classify
	default:
		s.task = Regress
	}
	if s.task == Regress && !numeric {
		return p.mistake(src, s.label)
	}
	if s.task == Classify && len(p.distinct) > MaxClasses {
		return fault.Input(where, fmt.Sprintf("more than %d classes", MaxClasses), "at most %d classes, or the task %s", MaxClasses, Regress)
	}
	if len(p.distinct) < 2 {
		only := ""
		for v := range p.distinct {
			only = v
		}
		return fault.Input(where, only, "at least two different values")
	}
	s.numericClasses = numeric
	return nil
}

func (s *schema) decideFeature(src *source, i int, p *profile, o *Options) error {
	switch {
	case p.texts == 0:
		s.kinds[i] = Numeric
		s.values++
	case mostlyNumbers(p.numbers, p.texts):
		return p.mistake(src, i)
	case len(p.distinct) > o.MaxCategories:
		return fault.Input("column "+quote(src.columns[i]), fmt.Sprintf("more than %d different texts", o.MaxCategories), "at most %d", o.MaxCategories)
	default:
		s.kinds[i] = Text
		s.values += int64(len(p.distinct)) + 1
	}
	return nil
}

// decideShape finds the shape of pictures, if it isn't given, and makes sure
// that the columns have it.
func (s *schema) decideShape(src *source, given []int64) error {
	for i, k := range s.kinds {
		if i != s.label && k == Text {
			return fault.Input("column "+quote(src.columns[i]), "text", "numbers in all columns but the label, for pictures")
		}
	}
	if given != nil {
		s.shape = given
		return fits(given, s.values)
	}
	var err error
	s.shape, err = Picture(s.values)
	return err
}
