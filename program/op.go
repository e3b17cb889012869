// Package program defines the step program: one training step written as a
// static list of operators over an exactly specified float32 arithmetic.
//
// A step is a pure function (state, batch, STEP) -> (state', loss). It is a
// list of operators in static single assignment form; forward pass, backward
// pass and optimizer are one list. Three executors share this meaning and
// agree to the bit: the Go kernels (package kernel), the referee contract and,
// for proven jobs, a circuit. docs/arithmetic.md is the specification.
package program

// Limits of the operator form. They bound the encoding and, with it, the work
// of the referee contract.
const (
	MaxAxes         = 8    // axes of one loop nest, output and reduction together
	MaxCoords       = 5    // coordinates of one access
	MaxOperands     = 6    // operands of one operator
	MaxInstructions = 32   // instructions of one body
	MaxConstants    = 8    // constants of one body
	MaxOps          = 8192 // operators of one program
	MaxTensors      = 4096 // slots, columns or tables of one program, each
	MaxOutput       = 1 << 31
	MaxTerms        = 1 << 20 // terms of one fold
	MaxSum          = 4096    // terms of a fold that is not a plain matrix product
	Lanes           = 32      // lanes of Stripe32, and elements of one digest leaf
)

// Type is the type of a tensor's elements.
type Type uint8

const (
	F32 Type = iota // IEEE-754 binary32, finite, one zero
	I32             // two's complement, wraps
	U8              // dataset columns only; reads as an exact float32
)

// Kind is what an operator does.
type Kind uint8

const (
	Map  Kind = iota // one element from each operand, through the body
	Fold             // an accumulation over the reduction axes
	RNG              // Philox4x32-10 uniforms in [0,1)
	Perm             // the dataset rows of the step's batch
)

// Accumulator is how a Fold joins its terms.
type Accumulator uint8

const (
	Add Accumulator = iota // acc = acc + term
	FMA                    // the body ends in Mul(a,b): acc = fma(a, b, acc)
	Max                    // acc = term > acc ? term : acc, from term 0 on
)

// Order is the order in which a Fold takes its terms. It is part of the
// meaning: another order gives other bits.
type Order uint8

const (
	Seq      Order = iota // strictly one after another
	Stripe32              // lane l folds the terms k ≡ l (mod 32) from +0, then the halving tree 16, 8, 4, 2, 1
)

// Source is where an operand's elements come from.
type Source uint8

const (
	SourceOp    Source = iota // the output of an earlier operator
	SourceState               // a state slot, as it was before the step
	SourceData                // a dataset column
	SourceTable               // a constant table of the program
	SourceIndex               // no memory: an element's value is its own address, as i32
)

// Values of Coord.Ind other than the index of an operand.
const (
	IndNone = -1 // no indirection
	IndStep = 6  // the number of the step
)

// NoInit is Op.Init of an operator without an initial operand.
const NoInit = -1

// Coord is one coordinate of an access. At axes x its value is
//
//	c = (Const + Σ Coef[j]·x[j] + ind) / Div
//
// It is valid iff Div divides the numerator and 0 <= c < Extent. An access with
// an invalid coordinate reads the operand's Oob constant instead.
type Coord struct {
	Const  int64
	Coef   [MaxAxes]int32
	Extent int64 // 1 … 2³¹
	Pitch  int64 // elements between neighbours; 0 makes the coordinate a pure predicate
	Div    int64 // 1 … 2³¹-1
	Ind    int8  // IndNone, IndStep, or an earlier i32 operand of the same operator
}

// Operand is one tensor an operator reads and how it reads it: the address of
// an element is Offset + Σ Pitch·c over its coordinates.
type Operand struct {
	Source   Source
	Type     Type
	ID       int    // which operator, slot, column or table; 0 for SourceIndex
	Oob      uint32 // bits of the value read at an invalid coordinate
	Offset   int64
	Elements int64 // of the source; 2³¹ for SourceIndex
	Coords   []Coord
}

// Instr is one instruction of a body. Its arguments A, B, C are references:
// operands, constants or results of earlier instructions (see RefOperand).
// Arguments that the opcode does not take are 0.
type Instr struct {
	Op      Opcode
	A, B, C uint8
}

// References of an instruction's arguments.
const (
	RefOperand  = 0  // 0 … 5: operand
	RefConstF32 = 8  // 8 … 15: constant, read as float32
	RefConstI32 = 16 // 16 … 23: constant, read as int32
	RefResult   = 32 // 32 … 63: result of an instruction
)

// Op is one operator: a loop nest of at most MaxAxes axes, output axes first,
// then reduction axes, flattened row-major with the last axis fastest. Its
// output is dense, row-major and fresh.
type Op struct {
	Kind    Kind
	Acc     Accumulator
	Order   Order
	Out     Type
	OutAxes int
	RedAxes int
	Extents [MaxAxes]int64 // unused ones are 0
	In      []Operand
	Init    int8 // operand that starts a Seq Add or FMA, or NoInit
	Body    []Instr
	Consts  []uint32 // bits
	Name    string   // for listings; not part of the encoding
}

// Outputs is the number of output elements.
func (o *Op) Outputs() int64 { return product(o.Extents[:o.OutAxes]) }

// Terms is the number of terms of each output element; 1 without reduction axes.
func (o *Op) Terms() int64 { return product(o.Extents[o.OutAxes : o.OutAxes+o.RedAxes]) }

// Axes is the number of axes in use.
func (o *Op) Axes() int { return o.OutAxes + o.RedAxes }

func product(extents []int64) int64 {
	n := int64(1)
	for _, e := range extents {
		n *= e
	}
	return n
}

// Slot is one tensor of the state.
type Slot struct {
	Name     string  // for listings
	Shape    []int64 // for listings
	Type     Type    // F32 or I32
	Elements int64
	Next     int // operator whose output replaces it, or -1: it stays
}

// Column is one tensor of the dataset: Elements = rows · width.
type Column struct {
	Name     string
	Shape    []int64 // for listings
	Type     Type
	Elements int64
}

// Table is one constant tensor of the program, such as a schedule read at STEP.
type Table struct {
	Name   string
	Values Array // F32 or I32
}

// Program is a whole training step.
type Program struct {
	Batch   int64 // rows of one step
	Rows    int64 // rows of the dataset
	Slots   []Slot
	Columns []Column
	Tables  []Table
	Ops     []Op
	Loss    int // slot that holds the loss of the last step: F32, one element
}

// Array holds the elements of one tensor, flat and row-major. Exactly the slice
// that Type names is in use.
type Array struct {
	Type Type
	F32  []float32
	I32  []int32
	U8   []uint8
}

// NewArray returns n zero elements.
func NewArray(t Type, n int64) Array {
	switch t {
	case I32:
		return Array{Type: I32, I32: make([]int32, n)}
	case U8:
		return Array{Type: U8, U8: make([]uint8, n)}
	default:
		return Array{Type: F32, F32: make([]float32, n)}
	}
}

// Len is the number of elements.
func (a Array) Len() int64 {
	switch a.Type {
	case I32:
		return int64(len(a.I32))
	case U8:
		return int64(len(a.U8))
	default:
		return int64(len(a.F32))
	}
}

// Copy overwrites a with b. Both have the same type and length.
func (a Array) Copy(b Array) {
	copy(a.F32, b.F32)
	copy(a.I32, b.I32)
	copy(a.U8, b.U8)
}

// Clone is a copy of a.
func (a Array) Clone() Array {
	c := NewArray(a.Type, a.Len())
	c.Copy(a)
	return c
}

// Clone copies tensors, such as a state that an executor lends.
func Clone(tensors []Array) []Array {
	own := make([]Array, len(tensors))
	for i, a := range tensors {
		own[i] = a.Clone()
	}
	return own
}

// Size is the number of bytes of one element.
func (t Type) Size() int64 {
	if t == U8 {
		return 1
	}
	return 4
}

func (t Type) String() string {
	switch t {
	case F32:
		return "f32"
	case I32:
		return "i32"
	case U8:
		return "u8"
	}
	return "type?"
}
