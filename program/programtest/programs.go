// Package programtest has step programs and inputs for tests of everything that
// reads programs: the static check, the executors, the listing.
//
//   - All are whole training steps, Corpus adds every operator kind and instruction
//     with odd shapes, edges and subnormals, and the digests that every executor has
//     to come to (Golden);
//   - Random makes valid programs without end;
//   - Mutate breaks programs.
//
// The programs are written field by field, so that they depend on no front end.
package programtest

import (
	"math"

	p "lode/program"
)

// All returns every program of this package by name. Each passes Check.
func All() map[string]*p.Program {
	return map[string]*p.Program{"classifier": Classifier(), "convolution": Convolution(), "attention": Attention()}
}

// coord is a coordinate without constant, divisor or indirection; coef lists
// the coefficients of the first axes.
func coord(extent, pitch int64, coef ...int32) p.Coord {
	c := p.Coord{Extent: extent, Pitch: pitch, Div: 1, Ind: p.IndNone}
	copy(c.Coef[:], coef)
	return c
}

// by is c with an indirection, offset by n, or divided by q.
func by(c p.Coord, ind int8) p.Coord     { c.Ind = ind; return c }
func plus(c p.Coord, n int64) p.Coord    { c.Const = n; return c }
func divided(c p.Coord, q int64) p.Coord { c.Div = q; return c }

func operand(s p.Source, t p.Type, id int, elements int64, coords ...p.Coord) p.Operand {
	return p.Operand{Source: s, Type: t, ID: id, Elements: elements, Coords: coords}
}

func index(coords ...p.Coord) p.Operand {
	return operand(p.SourceIndex, p.I32, 0, 1<<31, coords...)
}

// oob is x with another value at invalid coordinates.
func oob(x p.Operand, v float32) p.Operand { x.Oob = math.Float32bits(v); return x }

func extents(e ...int64) (x [p.MaxAxes]int64) { copy(x[:], e); return x }

func f32s(v ...float32) []uint32 {
	b := make([]uint32, len(v))
	for i := range v {
		b[i] = math.Float32bits(v[i])
	}
	return b
}

// References in bodies: operand, float32 constant, int32 constant, result.
func ref(i uint8) uint8 { return p.RefOperand + i }
func cf(i uint8) uint8  { return p.RefConstF32 + i }
func ci(i uint8) uint8  { return p.RefConstI32 + i }
func res(i uint8) uint8 { return p.RefResult + i }

func mapOp(name string, ext [p.MaxAxes]int64, axes int, out p.Type) p.Op {
	return p.Op{Kind: p.Map, Name: name, Extents: ext, OutAxes: axes, Out: out, Init: p.NoInit}
}

func fold(name string, acc p.Accumulator, order p.Order, ext [p.MaxAxes]int64, outAxes, redAxes int) p.Op {
	return p.Op{Kind: p.Fold, Acc: acc, Order: order, Name: name, Extents: ext, OutAxes: outAxes, RedAxes: redAxes, Out: p.F32, Init: p.NoInit}
}

// with is o with operands and a body.
func with(o p.Op, in []p.Operand, consts []uint32, body ...p.Instr) p.Op {
	o.In, o.Consts, o.Body = in, consts, body
	return o
}

func mul(a, b uint8) p.Instr { return p.Instr{Op: p.OpMUL, A: a, B: b} }

// perm is the operator that gives the rows of the step.
func perm(batch int64) p.Op {
	return p.Op{Kind: p.Perm, Name: "rows", Out: p.I32, OutAxes: 1, Extents: extents(batch), Init: p.NoInit}
}
