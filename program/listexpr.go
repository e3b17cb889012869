package program

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// expression writes a body as text. Results and long accesses that are used
// more than once get a line of their own, so that the text stays in proportion
// to the operator.
type expression struct {
	l     *lister
	o     *Op
	uses  [RefResult + MaxInstructions]int // of each reference
	reads []string                         // text of each operand
	lines []string                         // of the accesses that have a name
}

// longAccess is the length in bytes from which an access used twice gets a name.
const longAccess = 30

func newExpression(l *lister, o *Op) *expression {
	e := &expression{l: l, o: o}
	for _, t := range o.Body {
		for _, ref := range t.args() {
			e.uses[ref]++
		}
	}
	for i := range o.In {
		for k := range o.In[i].Coords {
			if ind := o.In[i].Coords[k].Ind; ind != IndNone && ind != IndStep {
				e.uses[RefOperand+ind]++
			}
		}
	}
	for i := range o.In {
		text := e.access(&o.In[i])
		if e.uses[RefOperand+i] > 1 && len(text) > longAccess {
			name := fmt.Sprintf("a%d", i)
			e.lines = append(e.lines, whereLine(name, text))
			text = name
		}
		e.reads = append(e.reads, text)
	}
	return e
}

func whereLine(name, text string) string { return fmt.Sprintf("      where %s = %s", name, text) }

// args are the references that t takes.
func (t Instr) args() []uint8 { return []uint8{t.A, t.B, t.C}[:t.Op.Arity()] }

// result is the text of what the body gives.
func (e *expression) result() string {
	if len(e.o.Body) == 0 {
		return e.reads[len(e.o.In)-1]
	}
	text, _ := e.instr(len(e.o.Body) - 1)
	return text
}

// where are the lines of what has a name: results, latest first, then accesses.
func (e *expression) where() (lines []string) {
	for i := len(e.o.Body) - 2; i >= 0; i-- {
		if e.uses[RefResult+i] > 1 {
			text, _ := e.instr(i)
			lines = append(lines, whereLine(fmt.Sprintf("r%d", i), text))
		}
	}
	return append(lines, e.lines...)
}

// Binding strengths of what an expression prints.
const (
	sum = iota
	factor
	atom
)

// instr is the text of instruction i and how strongly it binds.
func (e *expression) instr(i int) (string, int) {
	t := e.o.Body[i]
	switch t.Op {
	case OpADD, OpIADD:
		return e.arg(t.A, sum) + " + " + e.arg(t.B, factor), sum
	case OpSUB, OpISUB:
		return e.arg(t.A, sum) + " - " + e.arg(t.B, factor), sum
	case OpMUL, OpIMUL:
		return e.arg(t.A, factor) + "·" + e.arg(t.B, atom), factor
	case OpDIV:
		return e.arg(t.A, factor) + "/" + e.arg(t.B, atom), factor
	case OpNEG:
		return "-" + e.arg(t.A, atom), sum
	}
	args := make([]string, 0, 3)
	for _, ref := range t.args() {
		args = append(args, e.arg(ref, sum))
	}
	return t.Op.String() + "(" + strings.Join(args, ", ") + ")", atom
}

// arg is the text of what ref means, in brackets if it binds less than needed.
func (e *expression) arg(ref uint8, needed int) string {
	text, strength := "", atom
	switch {
	case ref < RefConstF32:
		return e.reads[ref]
	case ref < RefConstI32:
		text = number(e.o.Consts[ref-RefConstF32])
	case ref < RefResult:
		text = strconv.Itoa(int(int32(e.o.Consts[ref-RefConstI32])))
	case e.uses[ref] > 1:
		return fmt.Sprintf("r%d", ref-RefResult)
	default:
		text, strength = e.instr(int(ref - RefResult))
	}
	if strings.HasPrefix(text, "-") {
		strength = sum
	}
	if strength < needed {
		return "(" + text + ")"
	}
	return text
}

// access is the text of operand x.
func (e *expression) access(x *Operand) string {
	name := "INDEX"
	switch x.Source {
	case SourceOp:
		name = fmt.Sprintf("%%%d", x.ID)
	case SourceState, SourceData, SourceTable:
		name = e.l.sources[x.Source][x.ID]
	}
	coords, dense := inOrder(x)
	open, end := "[", "]"
	if !dense {
		open, end = "{", "}"
	}
	var parts, conditions []string
	fails := false
	for _, k := range coords {
		c := &x.Coords[k]
		text := e.coord(c)
		condition := ""
		if e.l.canFail(e.o, c) {
			fails, condition = true, fmt.Sprintf("<%d", c.Extent)
		}
		switch {
		case c.Pitch == 0:
			if condition != "" {
				conditions = append(conditions, "?"+text+condition)
			}
		case dense:
			parts = append(parts, text+condition)
		default:
			if condition != "" {
				conditions = append(conditions, "?"+text+condition)
			}
			parts = append(parts, scaled(c.Pitch, text))
		}
	}
	if !dense {
		if x.Offset != 0 || len(parts) == 0 {
			parts = append(parts, strconv.FormatInt(x.Offset, 10))
		}
		parts = []string{strings.Join(parts, "+")}
	}
	if len(parts)+len(conditions) == 0 {
		return name
	}
	text := name + open + strings.Join(append(parts, conditions...), ",")
	if fails {
		oob := number(x.Oob)
		if x.Type == I32 {
			oob = strconv.Itoa(int(int32(x.Oob)))
		}
		text += " else " + oob
	}
	return text + end
}

// inOrder gives the coordinates of x from the slowest to the fastest, and
// whether they cover its source exactly, as the indices of an array do.
func inOrder(x *Operand) (order []int, dense bool) {
	for k := range x.Coords {
		order = append(order, k)
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return int(min(1, max(-1, x.Coords[b].Pitch-x.Coords[a].Pitch)))
	})
	n := int64(1)
	for _, k := range slices.Backward(order) {
		c := &x.Coords[k]
		if c.Extent == 1 || c.Pitch == 0 {
			continue
		}
		if c.Pitch != n {
			return order, false
		}
		n *= c.Extent
	}
	return order, x.Offset == 0 && (n == x.Elements || x.Source == SourceIndex)
}

// coord is the text of a coordinate's value.
func (e *expression) coord(c *Coord) string {
	var b strings.Builder
	term := func(coef int64, text string) {
		switch {
		case coef < 0:
			b.WriteByte('-')
		case b.Len() > 0:
			b.WriteByte('+')
		}
		if n := uint64(abs(coef)); text == "" {
			fmt.Fprint(&b, n)
		} else if n != 1 {
			fmt.Fprintf(&b, "%d·%s", n, text)
		} else {
			b.WriteString(text)
		}
	}
	switch {
	case c.Ind == IndStep:
		term(1, "STEP")
	case c.Ind != IndNone:
		term(1, e.reads[c.Ind])
	}
	for j, a := range c.Coef {
		if a != 0 {
			term(int64(a), axisNames[j:j+1])
		}
	}
	if c.Const != 0 || b.Len() == 0 {
		term(c.Const, "")
	}
	if c.Div > 1 {
		return fmt.Sprintf("(%s)/%d", &b, c.Div)
	}
	return b.String()
}

// scaled is the text of pitch·text.
func scaled(pitch int64, text string) string {
	if strings.ContainsAny(text, "+-") {
		text = "(" + text + ")"
	}
	if pitch == 1 {
		return text
	}
	return fmt.Sprintf("%d·%s", pitch, text)
}

// canFail reports whether a coordinate can be invalid at some axes, for all
// that is known before the step runs.
func (l *lister) canFail(o *Op, c *Coord) bool {
	low, high := c.Const, c.Const
	for j, a := range c.Coef[:o.Axes()] {
		if d := int64(a) * (o.Extents[j] - 1); d < 0 {
			low += d
		} else {
			high += d
		}
		if int64(a)%c.Div != 0 && o.Extents[j] > 1 {
			return true
		}
	}
	switch {
	case c.Ind == IndStep:
		return true
	case c.Ind != IndNone:
		lo, hi := l.values(o, &o.In[c.Ind])
		low, high = low+lo, high+hi
		if c.Div > 1 {
			return true
		}
	}
	return low < 0 || high/c.Div >= c.Extent || c.Const%c.Div != 0
}

// values bounds what an int32 operand can be: rows of the dataset where it
// reads PERM, anything elsewhere.
func (l *lister) values(o *Op, x *Operand) (lo, hi int64) {
	if x.Source == SourceOp && l.p.Ops[x.ID].Kind == Perm {
		fails := false
		for k := range x.Coords {
			fails = fails || l.canFail(o, &x.Coords[k])
		}
		if !fails {
			return 0, l.p.Rows - 1
		}
	}
	return math.MinInt32, math.MaxInt32
}
