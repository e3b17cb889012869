package dataset

import (
	"context"
	"errors"
	"math"
	"sort"
	"strings"

	"lode/internal/fault"
	"lode/program"
)

// table holds the cells of a file in memory, by column, in file order.
type table struct {
	*schema
	columns []string
	numbers [][]float32 // of numeric columns; NaN is missing
	texts   [][]int32   // of text columns: index into words; -1 is missing
	words   [][]string  // of text columns, in order of appearance
	classes []string
	class   []int32   // of each row, when classifying
	target  []float32 // of each row, when regressing
}

// errChanged cannot happen to a file that nobody writes to.
var errChanged = errors.New("it changed while it was read")

// readTable reads the rows that survey has judged.
func readTable(ctx context.Context, src *source, s *schema) (*table, error) {
	n := len(src.columns)
	t := &table{schema: s, columns: src.columns, numbers: make([][]float32, n), texts: make([][]int32, n), words: make([][]string, n)}
	seen := make([]map[string]int32, n)
	for i := range n {
		switch {
		case i == s.label:
		case s.kinds[i] == Numeric:
			t.numbers[i] = make([]float32, 0, s.rows)
		default:
			t.texts[i] = make([]int32, 0, s.rows)
			seen[i] = map[string]int32{}
		}
	}
	var labels []string // distinct, in order of appearance
	labelIndex := map[string]int32{}
	rows := int64(0)
	err := src.scan(ctx, func(_ int, cells []string) error {
		if rows++; rows > s.rows {
			return errChanged
		}
		for i, cell := range cells {
			switch {
			case i == s.label && s.task == Regress:
				v, err := parseNumber(cell)
				if err != nil {
					return errChanged
				}
				t.target = append(t.target, v)
			case i == s.label:
				if s.numericClasses {
					v, err := classValue(cell)
					if err != nil {
						return errChanged
					}
					cell = className(v)
				}
				t.class = append(t.class, intern(&labels, labelIndex, cell))
				if len(labels) > MaxClasses {
					return errChanged
				}
			case s.kinds[i] == Numeric:
				v := float32(math.NaN())
				if !missing(cell) {
					var err error
					if v, err = parseNumber(cell); err != nil {
						return errChanged
					}
				}
				t.numbers[i] = append(t.numbers[i], v)
			default:
				k := int32(-1)
				if !missing(cell) {
					k = intern(&t.words[i], seen[i], cell)
				}
				t.texts[i] = append(t.texts[i], k)
			}
		}
		return nil
	})
	if err == nil && rows != s.rows {
		err = errChanged
	}
	if errors.Is(err, errChanged) {
		return nil, &fault.Error{Code: fault.BadInput, Field: "data", Value: src.path, Expected: "a file that nobody writes to", Err: err}
	}
	if err != nil {
		return nil, err
	}
	t.sortClasses(labels)
	return t, nil
}

// intern is the index of word in list, where it is added if it is new.
func intern(list *[]string, index map[string]int32, word string) int32 {
	if k, ok := index[word]; ok {
		return k
	}
	word = strings.Clone(word)
	k := int32(len(*list))
	*list, index[word] = append(*list, word), k
	return k
}

// sortClasses numbers the classes by value, if they are numbers, or else by
// their bytes, so that the order of the rows does not matter.
func (t *table) sortClasses(labels []string) {
	if t.task != Classify {
		return
	}
	order := make([]int, len(labels))
	values := make([]float64, len(labels))
	for i, l := range labels {
		order[i] = i
		if t.numericClasses {
			values[i], _ = classValue(l) // className wrote it
		}
	}
	sort.Slice(order, func(a, b int) bool {
		a, b = order[a], order[b]
		if t.numericClasses {
			return values[a] < values[b]
		}
		return labels[a] < labels[b]
	})
	rank := make([]int32, len(labels))
	for r, i := range order {
		rank[i] = int32(r)
		t.classes = append(t.classes, labels[i])
	}
	for i, k := range t.class {
		t.class[i] = rank[k]
	}
}

// encode learns the transform from the rows that are not held out, and encodes
// all of them with it.
func (t *table) encode(held []bool) *Dataset {
	d := &Dataset{Task: t.task, Classes: t.classes, Transform: t.learn(held)}
	d.Features = d.Transform.Features()
	for _, h := range held {
		if h {
			d.Held.Rows++
		} else {
			d.Train.Rows++
		}
	}
	width := int64(len(d.Features))
	for _, s := range []*Split{&d.Train, &d.Held} {
		s.X = program.NewArray(program.F32, s.Rows*width)
		if t.task == Classify {
			s.Y = program.NewArray(program.I32, s.Rows)
		} else {
			s.Y = program.NewArray(program.F32, s.Rows)
		}
	}
	var at [2]int64 // next row of each split
	for row, h := range held {
		s, k := &d.Train, 0
		if h {
			s, k = &d.Held, 1
		}
		x := s.X.F32[at[k]*width : (at[k]+1)*width]
		for i := range d.Transform.Columns {
			c := &d.Transform.Columns[i]
			if c.Kind == Numeric {
				x[0] = c.number(t.numbers[c.Index-1][row])
			} else {
				c.choose(x, t.word(c.Index-1, row))
			}
			x = x[c.width():]
		}
		if t.task == Classify {
			s.Y.I32[at[k]] = t.class[row]
		} else {
			s.Y.F32[at[k]] = d.Transform.Target.encode(t.target[row])
		}
		at[k]++
	}
	return d
}

// word is the text of a cell, "" if it is missing.
func (t *table) word(column, row int) string {
	if k := t.texts[column][row]; k >= 0 {
		return t.words[column][k]
	}
	return ""
}
