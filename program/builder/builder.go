package builder

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"lode/program"
)

// Builder collects the slots, columns, tables and operators of one program.
// It is not safe for concurrent use.
type Builder struct {
	p       program.Program
	outputs map[string]int // operators by content: equal ones are emitted once
	streams uint32         // random streams handed out
	err     error
}

// New starts a program whose steps take batch rows of a dataset of rows rows.
func New(batch, rows int64) *Builder {
	b := &Builder{outputs: map[string]int{}}
	b.p.Batch, b.p.Rows, b.p.Loss = batch, rows, -1
	if batch < 1 || rows < 1 || batch > math.MaxInt32 || rows > math.MaxInt32 {
		b.fail("a batch of %d rows of %d", batch, rows)
	}
	return b
}

// Slot adds a tensor of the state, F32 or I32. It keeps its value from step to
// step unless Set gives it another.
func (b *Builder) Slot(name string, typ program.Type, shape ...int64) Tensor {
	n := b.size(name, shape)
	b.p.Slots = append(b.p.Slots, program.Slot{Name: name, Shape: slices.Clone(shape), Type: typ, Elements: n, Next: -1})
	if typ == program.U8 {
		b.fail("slot %q of type u8", name)
	}
	return b.tensor(program.SourceState, len(b.p.Slots)-1, typ, shape)
}

// Column adds a tensor of the dataset.
func (b *Builder) Column(name string, typ program.Type, shape ...int64) Tensor {
	n := b.sizeUpTo(program.MaxElements, name, shape)
	b.p.Columns = append(b.p.Columns, program.Column{Name: name, Shape: slices.Clone(shape), Type: typ, Elements: n})
	return b.tensor(program.SourceData, len(b.p.Columns)-1, typ, shape)
}

// Table adds a constant tensor of finite values.
func (b *Builder) Table(name string, values program.Array) Tensor {
	n := b.size(name, []int64{values.Len()})
	v := program.NewArray(values.Type, n)
	v.Copy(values)
	for i, f := range v.F32 {
		if !finite(f) {
			b.fail("table %q: value %d is %v", name, i, f)
		}
		v.F32[i] = f + 0 // one zero
	}
	b.p.Tables = append(b.p.Tables, program.Table{Name: name, Values: v})
	if v.Type == program.U8 {
		b.fail("table %q of type u8", name)
	}
	return b.tensor(program.SourceTable, len(b.p.Tables)-1, v.Type, []int64{n})
}

// Perm is the dataset rows of the step's batch: i32, shape [batch].
func (b *Builder) Perm() Tensor {
	op := program.Op{Kind: program.Perm, Out: program.I32, OutAxes: 1, Init: program.NoInit, Name: "rows"}
	op.Extents[0] = b.p.Batch
	return b.push(op, []int64{b.p.Batch})
}

// Uniform is random numbers in [0, 1), fresh at every step. Each call has a
// stream of its own.
func (b *Builder) Uniform(shape ...int64) Tensor {
	op := program.Op{Kind: program.RNG, Out: program.F32, OutAxes: 1, Init: program.NoInit, Consts: []uint32{b.streams}, Name: "uniform"}
	op.Extents[0] = b.size("uniform", shape)
	b.streams++
	return b.push(op, shape)
}

// Set makes value the next content of slot. Both have the same type and number
// of elements; a view is copied.
func (b *Builder) Set(slot, value Tensor) {
	if b.err != nil {
		return
	}
	if slot.source != program.SourceState || slot.id >= len(b.p.Slots) || !slot.IsWhole() {
		b.fail("only a whole state slot can be set")
		return
	}
	s := &b.p.Slots[slot.id]
	if value.typ != s.Type || value.Len() != s.Elements {
		b.fail("slot %q holds %d %v, not %d %v", s.Name, s.Elements, s.Type, value.Len(), value.typ)
		return
	}
	if s.Next >= 0 {
		b.fail("slot %q is set twice", s.Name)
		return
	}
	if value.source != program.SourceOp || !value.IsWhole() {
		value = b.Copy(value)
	}
	if b.err == nil {
		s.Next = value.id
	}
}

// Loss makes slot, F32 with one element, the loss of the program.
func (b *Builder) Loss(slot Tensor) {
	if slot.source != program.SourceState || slot.typ != program.F32 || slot.elements != 1 {
		b.fail("the loss is a state slot of one f32")
		return
	}
	b.p.Loss = slot.id
}

// Copy is t in storage of its own, in row-major order of t's shape.
func (b *Builder) Copy(t Tensor) Tensor {
	o := b.Map(t.Shape()...).Named("copy")
	at := make([]Index, len(t.dims))
	for i := range at {
		at[i] = Axis(i)
	}
	return o.Emit(o.Read(t, at...))
}

// Elementwise computes f at every position of tensors of one shape: as many
// instructions as a body holds become one operator. The output has that shape.
func (b *Builder) Elementwise(name string, f func(o *Operator, x []Value) Value, ts ...Tensor) Tensor {
	if len(ts) == 0 {
		b.fail("%s: no tensors", name)
		return Tensor{b: b}
	}
	shape := ts[0].Shape()
	o := b.Map(shape...).Named(name)
	x := make([]Value, len(ts))
	at := make([]Index, len(shape))
	for i := range at {
		at[i] = Axis(i)
	}
	for i, t := range ts {
		if !slices.Equal(t.Shape(), shape) {
			b.fail("%s: shapes %v and %v", name, shape, t.Shape())
			return Tensor{b: b}
		}
		x[i] = o.Read(t, at...)
	}
	return o.Emit(f(o, x))
}

// Batch is the number of rows of a step.
func (b *Builder) Batch() int64 { return b.p.Batch }

// Rows is the number of rows of the dataset.
func (b *Builder) Rows() int64 { return b.p.Rows }

// Ops is the number of operators emitted so far.
func (b *Builder) Ops() int { return len(b.p.Ops) }

// Op is operator i in its encoded form. It is not to be changed.
func (b *Builder) Op(i int) *program.Op { return &b.p.Ops[i] }

// Operand is the whole of the tensor that x reads, flat.
func (b *Builder) Operand(x *program.Operand) Tensor {
	return Tensor{b: b, source: x.Source, id: x.ID, typ: x.Type, elements: x.Elements, dims: []Dim{{x.Elements, 1}}}
}

// Output is the output of operator i, flat.
func (b *Builder) Output(i int) Tensor {
	return b.tensor(program.SourceOp, i, b.p.Ops[i].Out, []int64{b.p.Ops[i].Outputs()})
}

// Err is the first error, if any.
func (b *Builder) Err() error { return b.err }

// Fail makes err the builder's error unless there already is one.
func (b *Builder) Fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// Build returns the program without the operators, tables and random streams
// that no slot needs. The builder is not to be used afterwards.
func (b *Builder) Build() (*program.Program, error) {
	if b.err != nil {
		return nil, b.err
	}
	if b.p.Loss < 0 {
		return nil, errors.New("builder: the program has no loss slot")
	}
	return prune(&b.p), nil
}

func (b *Builder) fail(format string, args ...any) {
	b.Fail(fmt.Errorf("builder: "+format, args...))
}

// size is the number of elements of shape, a state slot, table or output.
func (b *Builder) size(name string, shape []int64) int64 {
	return b.sizeUpTo(program.MaxOutput, name, shape)
}

func (b *Builder) sizeUpTo(limit int64, name string, shape []int64) int64 {
	n := int64(1)
	for _, e := range shape {
		if e < 1 || e > limit || n > limit/e {
			b.fail("%s: shape %v", name, shape)
			return 1
		}
		n *= e
	}
	return n
}

func (b *Builder) tensor(source program.Source, id int, typ program.Type, shape []int64) Tensor {
	n := int64(1)
	for _, e := range shape {
		n *= e
	}
	return Tensor{b: b, source: source, id: id, typ: typ, elements: n, dims: rowMajor(shape)}
}

// push appends op, or finds the equal one, and returns its output as shape.
func (b *Builder) push(op program.Op, shape []int64) Tensor {
	if b.err != nil {
		return b.tensor(program.SourceOp, 0, op.Out, shape)
	}
	name := op.Name
	op.Name = ""
	key := fmt.Sprintf("%v", op)
	op.Name = name
	id, ok := b.outputs[key]
	if !ok {
		id = len(b.p.Ops)
		b.outputs[key] = id
		b.p.Ops = append(b.p.Ops, op)
	}
	return b.tensor(program.SourceOp, id, op.Out, shape)
}

func finite(f float32) bool { return f-f == 0 }
