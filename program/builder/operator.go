package builder

import (
	"fmt"
	"slices"

	"lode/program"
)

// Operator is one loop nest under construction.
type Operator struct {
	b       *Builder
	kind    program.Kind
	acc     program.Accumulator
	order   program.Order
	out     []int64 // extents of the output axes
	red     []int64 // extents of the reduction axes
	extents [program.MaxAxes]int64
	nodes   []node
	memo    map[string]Value
	name    string
	err     error
}

// Value is a scalar in the body of an operator: an operand's element, a
// constant or an instruction's result. It belongs to the operator that made it.
type Value struct {
	op *Operator
	at int
}

// node is what a Value stands for.
type node struct {
	kind    nodeKind
	typ     program.Type // F32 or I32
	bits    uint32       // of a constant
	opcode  program.Opcode
	args    [3]int // nodes
	operand program.Operand
	via     []int // per coordinate of operand: the node it is indirect through, or -1
}

type nodeKind uint8

const (
	nodeOperand nodeKind = iota
	nodeConst
	nodeInstr
)

// Map starts an operator that computes one element at every point of out.
func (b *Builder) Map(out ...int64) *Operator {
	return b.operator(program.Map, program.Add, program.Seq, out, nil)
}

// Fold starts an accumulation over the axes red for every point of out. An FMA
// fold fuses the product that its body ends in; a body that does not end in one
// (or whose factor 1 has been dropped) is folded with Add, the same bits.
func (b *Builder) Fold(acc program.Accumulator, order program.Order, out []int64, red ...int64) *Operator {
	o := b.operator(program.Fold, acc, order, out, red)
	if len(red) == 0 {
		o.fail("a fold without reduction axis")
	}
	return o
}

func (b *Builder) operator(kind program.Kind, acc program.Accumulator, order program.Order, out, red []int64) *Operator {
	o := &Operator{b: b, kind: kind, acc: acc, order: order, out: slices.Clone(out), red: slices.Clone(red), memo: map[string]Value{}}
	if len(out) == 0 { // a scalar
		o.out = []int64{1}
	}
	if o.axes() > program.MaxAxes {
		o.fail("%d axes, at most %d", o.axes(), program.MaxAxes)
		return o
	}
	for j, e := range append(slices.Clone(o.out), o.red...) {
		o.extents[j] = e
		if e < 1 || e > program.MaxOutput {
			o.fail("axis %d of extent %d", j, e)
		}
	}
	return o
}

// Named gives the operator a name for listings and errors.
func (o *Operator) Named(name string) *Operator {
	o.name = name
	return o
}

func (o *Operator) axes() int { return len(o.out) + len(o.red) }

// Read is the element of t at the coordinates at, one for each dimension of t,
// then any number of predicates (Index.Within). Where a coordinate is invalid
// it reads 0.
func (o *Operator) Read(t Tensor, at ...Index) Value { return o.ReadOr(0, t, at...) }

// ReadOr is Read with the constant oob, instead of 0, at invalid coordinates.
func (o *Operator) ReadOr(oob float64, t Tensor, at ...Index) Value {
	n, ok := o.access(oob, t, at)
	if !ok {
		return Value{}
	}
	return o.share(fmt.Sprint("operand", n.operand, n.via), n)
}

// Init is the operand that a Seq Add or FMA fold starts from: t at coordinates
// over the output axes and the step. It is for EmitInit alone.
func (o *Operator) Init(t Tensor, at ...Index) Value {
	n, ok := o.access(0, t, at)
	if !ok {
		return Value{}
	}
	for i, c := range n.operand.Coords {
		for j := len(o.out); j < o.axes(); j++ {
			if c.Coef[j] != 0 {
				o.fail("the initial operand reads a reduction axis")
			}
		}
		if n.via[i] >= 0 {
			o.fail("the initial operand is indirect")
		}
	}
	o.nodes = append(o.nodes, n) // never shared with an operand of the body
	return Value{o, len(o.nodes) - 1}
}

// Position is the index expression itself as i32, in [0, extent). Outside it, or
// where one of the predicates tests (Index.Within) fails, it is the value oob.
func (o *Operator) Position(oob int32, extent int64, at Index, tests ...Index) Value {
	t := Tensor{b: o.b, source: program.SourceIndex, typ: program.I32, elements: program.MaxOutput, dims: []Dim{{extent, 1}}}
	return o.ReadOr(float64(oob), t, append([]Index{at}, tests...)...)
}

// Emit closes the operator and returns its output, result at every point of
// the output axes.
func (o *Operator) Emit(result Value) Tensor {
	t, err := o.emit(result, Value{})
	return o.settle(t, err)
}

// EmitInit is Emit of a fold that starts from init instead of 0.
func (o *Operator) EmitInit(result, init Value) Tensor {
	if init.op == nil {
		o.fail("no initial operand")
	}
	t, err := o.emit(result, init)
	return o.settle(t, err)
}

// TryEmit is Emit, but an operator that does not fit the limits of the operator
// form is the caller's to handle: the builder stays without error.
func (o *Operator) TryEmit(result Value) (Tensor, error) {
	t, err := o.emit(result, Value{})
	if err != nil {
		err = o.wrap(err)
	}
	return t, err
}

func (o *Operator) settle(t Tensor, err error) Tensor {
	if err == nil {
		return t
	}
	o.b.Fail(o.wrap(err))
	typ := program.F32
	return o.b.tensor(program.SourceOp, 0, typ, o.out)
}

func (o *Operator) wrap(err error) error {
	if o.name == "" {
		return fmt.Errorf("builder: operator %d: %w", len(o.b.p.Ops), err)
	}
	return fmt.Errorf("builder: operator %d (%s): %w", len(o.b.p.Ops), o.name, err)
}

// fail keeps the operator's first error; Emit reports it.
func (o *Operator) fail(format string, args ...any) {
	if o.err == nil {
		o.err = fmt.Errorf(format, args...)
	}
}

// share returns the node equal to n, adding it if there is none.
func (o *Operator) share(key string, n node) Value {
	if v, ok := o.memo[key]; ok {
		return v
	}
	o.nodes = append(o.nodes, n)
	v := Value{o, len(o.nodes) - 1}
	o.memo[key] = v
	return v
}

// mine says whether v can be used in o.
func (o *Operator) mine(v Value) bool {
	if v.op != o {
		o.fail("a value of another operator")
		return false
	}
	return true
}
