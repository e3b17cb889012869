package program

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

const legend = `Reading an operator: name[output axes | reduction axes] and what each output element is.
  x[i,2·j-1]      the element of x at these coordinates, in the shape that this operator gives x
  x{16·i+j}       the element of x at this flat address
  c<n             a coordinate that is valid only if 0 <= c < n and divisions leave no rest;
                  ?c<n selects nothing and only has to be valid; an invalid one reads what follows else
  %n  STEP  INDEX output of operator n, number of the step, the address itself
  a·b+c           rounds twice; FMA(a,b,c) rounds once; an FMA fold fuses its last product with its sum
`

// Fprint writes a listing of the program for people: header, tensors, and every
// operator as an expression. It refuses a program whose form does not pass Check.
func (p *Program) Fprint(w io.Writer) error {
	if err := Check(p, Limits{Memory: math.MaxInt64, Work: math.MaxInt64}); err != nil {
		return err
	}
	l := newLister(p)
	b := bufio.NewWriter(w)
	s := p.Stats()
	fmt.Fprintf(b, "step program %x\n", p.Root())
	fmt.Fprintf(b, "batch %d of %d rows, %d operators, %d flops a step, %d bytes of state, %d in all\n", p.Batch, p.Rows, s.Operators, s.Flops, s.StateBytes, s.Memory)
	l.tensors(b)
	fmt.Fprintf(b, "\noperators\n")
	for i := range p.Ops {
		for _, line := range l.operator(i) {
			fmt.Fprintf(b, "  %s\n", line)
		}
	}
	fmt.Fprintf(b, "\n%s", legend)
	return b.Flush()
}

// Listing is the operators as Fprint lists them, a line or a few for each. p has
// passed Check.
func (p *Program) Listing() [][]string {
	l := newLister(p)
	lines := make([][]string, len(p.Ops))
	for i := range p.Ops {
		lines[i] = l.operator(i)
	}
	return lines
}

// lister prints the operators of a checked program.
type lister struct {
	p       *Program
	sources map[Source][]string // names of slots, columns and tables in expressions
}

func newLister(p *Program) *lister {
	l := &lister{p: p, sources: map[Source][]string{}}
	seen := map[string]int{}
	each := func(visit func(s Source, kind, name string)) {
		for i := range p.Slots {
			visit(SourceState, "slot", p.Slots[i].Name)
		}
		for i := range p.Columns {
			visit(SourceData, "column", p.Columns[i].Name)
		}
		for i := range p.Tables {
			visit(SourceTable, "table", p.Tables[i].Name)
		}
	}
	each(func(_ Source, _, name string) { seen[name]++ })
	each(func(s Source, kind, name string) {
		if seen[name] > 1 || !plainName(name) {
			name = fmt.Sprintf("%s%d", kind, len(l.sources[s]))
		}
		l.sources[s] = append(l.sources[s], name)
	})
	return l
}

// plainName reports whether name can stand in an expression and be taken for
// nothing else.
func plainName(name string) bool {
	if len(name) > 1 && (name[0] == 'a' || name[0] == 'r') && name[1] >= '0' && name[1] <= '9' {
		return false // may be the name of a result or an access
	}
	for i, c := range name {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c != '.' && (c < '0' || c > '9')) {
			return false
		}
	}
	return name != "" && name != "STEP" && name != "INDEX" && len(name) <= MaxName
}

func (l *lister) tensors(b io.Writer) {
	p := l.p
	fmt.Fprintf(b, "\nslots\n")
	for i := range p.Slots {
		s := &p.Slots[i]
		next := "stays"
		if s.Next >= 0 {
			next = fmt.Sprintf("becomes %%%d", s.Next)
		}
		if i == p.Loss {
			next += ", the loss"
		}
		fmt.Fprintf(b, "  %-16s %-16s %s\n", l.sources[SourceState][i], tensorType(s.Type, s.Shape, s.Elements), next)
	}
	if len(p.Columns) > 0 {
		fmt.Fprintf(b, "\ncolumns\n")
	}
	for i := range p.Columns {
		c := &p.Columns[i]
		fmt.Fprintf(b, "  %-16s %s\n", l.sources[SourceData][i], tensorType(c.Type, c.Shape, c.Elements))
	}
	if len(p.Tables) > 0 {
		fmt.Fprintf(b, "\ntables\n")
	}
	for i := range p.Tables {
		v := p.Tables[i].Values
		fmt.Fprintf(b, "  %-16s %-16s %s\n", l.sources[SourceTable][i], tensorType(v.Type, nil, v.Len()), sample(v))
	}
}

func tensorType(t Type, shape []int64, elements int64) string {
	if !shapeFits(shape, elements) {
		shape = []int64{elements}
	}
	dims := make([]string, len(shape))
	for i, e := range shape {
		dims[i] = strconv.FormatInt(e, 10)
	}
	return fmt.Sprintf("%s[%s]", t, strings.Join(dims, ","))
}

// sample is the first values of a table, and its last.
func sample(a Array) string {
	const shown = 4
	var out []string
	at := func(i int) string {
		if a.Type == I32 {
			return strconv.Itoa(int(a.I32[i]))
		}
		return number(math.Float32bits(a.F32[i]))
	}
	n := int(a.Len())
	for i := range min(n, shown) {
		out = append(out, at(i))
	}
	if n > shown+1 {
		out = append(out, "…")
	}
	if n > shown {
		out = append(out, at(n-1))
	}
	return strings.Join(out, " ")
}

// number is the shortest decimal that reads back as the same float32.
func number(bits uint32) string {
	return strconv.FormatFloat(float64(math.Float32frombits(bits)), 'g', -1, 32)
}

// axisNames stand for the axes of an operator, in their order.
const axisNames = "ijkmnpqs"

// operator is the listing of operator at: one line, and one more for each
// result that its expression uses more than once.
func (l *lister) operator(at int) []string {
	o := &l.p.Ops[at]
	var b strings.Builder
	fmt.Fprintf(&b, "%%%-4d %s[", at, CleanName(o.Name))
	for j := range o.Axes() {
		switch {
		case j == o.OutAxes && j > 0:
			b.WriteString(" | ")
		case j == o.OutAxes:
			b.WriteString("| ")
		case j > 0:
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%c:%d", axisNames[j], o.Extents[j])
	}
	b.WriteString("] ")
	e := newExpression(l, o)
	switch o.Kind {
	case RNG:
		fmt.Fprintf(&b, "RNG stream %d", o.Consts[0])
		return []string{b.String()}
	case Perm:
		b.WriteString("PERM")
		return []string{b.String()}
	case Fold:
		fmt.Fprintf(&b, "%s %s ", accumulators[o.Acc], orders[o.Order])
		if o.Init != NoInit {
			fmt.Fprintf(&b, "from %s ", e.reads[o.Init])
		}
	default:
		fmt.Fprintf(&b, "MAP %s ", o.Out)
	}
	b.WriteString(" " + e.result())
	return append([]string{b.String()}, e.where()...)
}
