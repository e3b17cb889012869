package program

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"lode/internal/fault"
)

// MaxName is the longest name, in bytes of UTF-8, that a program file keeps.
const MaxName = 64

// CleanName is s fit for a program file and for a terminal: printable
// characters only, others replaced by '?', and at most MaxName bytes.
func CleanName(s string) string {
	var b strings.Builder
	for _, c := range s {
		if c == utf8.RuneError || !unicode.IsPrint(c) {
			c = '?'
		}
		if b.Len()+utf8.RuneLen(c) > MaxName {
			break
		}
		b.WriteRune(c)
	}
	return b.String()
}

// The names section follows the items in a program file. Nothing in it has a
// meaning for training, and the program's root does not cover it: for each
// slot and column its name and shape, then for each table and operator its
// name. A name is its length (one byte) and its bytes; a shape is the number of
// dimensions (one byte, 0 when there is no shape to show) and eight bytes each.

func appendName(dst []byte, name string) []byte {
	name = CleanName(name)
	return append(append(dst, byte(len(name))), name...)
}

func appendShape(dst []byte, shape []int64, elements int64) []byte {
	if !shapeFits(shape, elements) {
		shape = nil
	}
	dst = append(dst, byte(len(shape)))
	for _, e := range shape {
		dst = be.AppendUint64(dst, uint64(e))
	}
	return dst
}

// shapeFits reports whether shape is a shape of that many elements.
func shapeFits(shape []int64, elements int64) bool {
	if len(shape) > MaxAxes {
		return false
	}
	n := int64(1)
	for _, e := range shape {
		if e < 1 || n > elements/e {
			return false
		}
		n *= e
	}
	return n == elements
}

func (p *Program) appendNames(dst []byte) []byte {
	for i := range p.Slots {
		s := &p.Slots[i]
		dst = appendShape(appendName(dst, s.Name), s.Shape, s.Elements)
	}
	for i := range p.Columns {
		c := &p.Columns[i]
		dst = appendShape(appendName(dst, c.Name), c.Shape, c.Elements)
	}
	for i := range p.Tables {
		dst = appendName(dst, p.Tables[i].Name)
	}
	for i := range p.Ops {
		dst = appendName(dst, p.Ops[i].Name)
	}
	return dst
}

func (r *reader) names(p *Program) (err error) {
	for i := range p.Slots {
		s := &p.Slots[i]
		r.field = fmt.Sprintf("program slot %d name", i)
		if s.Name, err = r.name(); err == nil {
			s.Shape, err = r.shape(s.Elements)
		}
		if err != nil {
			return err
		}
	}
	for i := range p.Columns {
		c := &p.Columns[i]
		r.field = fmt.Sprintf("program column %d name", i)
		if c.Name, err = r.name(); err == nil {
			c.Shape, err = r.shape(c.Elements)
		}
		if err != nil {
			return err
		}
	}
	for i := range p.Tables {
		r.field = fmt.Sprintf("program table %d name", i)
		if p.Tables[i].Name, err = r.name(); err != nil {
			return err
		}
	}
	for i := range p.Ops {
		r.field = fmt.Sprintf("program operator %d name", i)
		if p.Ops[i].Name, err = r.name(); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) name() (string, error) {
	n, err := r.take(1)
	if err != nil {
		return "", err
	}
	b, err := r.take(int64(n[0]))
	if err != nil {
		return "", err
	}
	if s := string(b); CleanName(s) != s {
		return "", fault.Input(r.field, CleanName(s), "at most %d bytes of printable characters", MaxName)
	}
	return string(b), nil
}

func (r *reader) shape(elements int64) ([]int64, error) {
	n, err := r.take(1)
	if err != nil || n[0] == 0 {
		return nil, err
	}
	dims, err := r.take(8 * int64(n[0]))
	if err != nil {
		return nil, err
	}
	shape := make([]int64, n[0])
	for i := range shape {
		shape[i] = int64(be.Uint64(dims[8*i:]))
	}
	if !shapeFits(shape, elements) {
		return nil, fault.Input(r.field+" shape", shape, "at most %d dimensions, %d elements in all", MaxAxes, elements)
	}
	return shape, nil
}
