package autodiff

import (
	"errors"
	"math"

	"lode/program"
	"lode/program/builder"
)

// replay reads the operands of an operator, and computes its body, inside
// another operator whose axes stand for its own.
type replay struct {
	b    *builder.Builder
	o    *builder.Operator
	op   *program.Op
	sub  []affine
	memo map[int]builder.Value
	vals []builder.Value // results of the body's instructions
	err  error
}

var errFraction = errors.New("an indirect coordinate of an axis that is solved with a divisor")

func newReplay(b *builder.Builder, o *builder.Operator, op *program.Op, sub []affine) *replay {
	return &replay{b: b, o: o, op: op, sub: sub, memo: map[int]builder.Value{}, vals: make([]builder.Value, len(op.Body))}
}

// index writes l, divided by div and indirect as ind says, as an Index.
func (r *replay) index(l affine, div int64, ind int) builder.Index {
	x := builder.Linear(l.c, l.a)
	switch {
	case ind == program.IndNone:
	case l.den != 1:
		r.err = errFraction
	case ind == program.IndStep:
		x = x.Plus(builder.Step())
	default:
		x = x.Plus(builder.At(r.operand(ind)))
	}
	return x.Over(l.den * div)
}

// operand reads operand k.
func (r *replay) operand(k int) builder.Value {
	if v, ok := r.memo[k]; ok {
		return v
	}
	x := &r.op.In[k]
	var dims []builder.Dim
	var at, tests []builder.Index
	for _, c := range x.Coords {
		var a [program.MaxAxes]int64
		for j := range a {
			a[j] = int64(c.Coef[j])
		}
		i := r.index(substitute(c.Const, a, 1, r.sub), c.Div, int(c.Ind))
		if c.Pitch == 0 {
			tests = append(tests, i.Within(c.Extent))
			continue
		}
		dims = append(dims, builder.Dim{Extent: c.Extent, Pitch: c.Pitch})
		at = append(at, i)
	}
	oob := float64(math.Float32frombits(x.Oob))
	if x.Type == program.I32 {
		oob = float64(int32(x.Oob))
	}
	v := r.o.ReadOr(oob, r.b.Operand(x).View(x.Offset, dims...), append(at, tests...)...)
	r.memo[k] = v
	return v
}

// output reads t, which has one element for each output of the operator, where
// all the tests hold, and oob elsewhere.
func (r *replay) output(t builder.Tensor, oob float64, tests []test) builder.Value {
	var dims []builder.Dim
	var at []builder.Index
	pitch := r.op.Outputs()
	for j := range r.op.OutAxes {
		pitch /= r.op.Extents[j]
		dims = append(dims, builder.Dim{Extent: r.op.Extents[j], Pitch: pitch})
		at = append(at, r.index(r.sub[j], 1, program.IndNone))
	}
	return r.o.ReadOr(oob, t.View(0, dims...), append(at, r.predicates(tests)...)...)
}

// predicates writes tests as coordinates.
func (r *replay) predicates(tests []test) []builder.Index {
	var at []builder.Index
	for _, t := range tests {
		at = append(at, r.index(t.at, t.div, t.ind).Within(t.extent))
	}
	return at
}

// ref is what an instruction's argument means.
func (r *replay) ref(ref uint8) builder.Value {
	switch {
	case ref < program.RefConstF32:
		return r.operand(int(ref))
	case ref < program.RefConstI32:
		return r.o.F32(float64(math.Float32frombits(r.op.Consts[ref-program.RefConstF32])))
	case ref < program.RefResult:
		return r.o.I32(int32(r.op.Consts[ref-program.RefConstI32]))
	}
	return r.vals[ref-program.RefResult]
}

// instruction computes instruction k of the body again.
func (r *replay) instruction(k int) {
	t := r.op.Body[k]
	args := []builder.Value{}
	for _, a := range []uint8{t.A, t.B, t.C}[:t.Op.Arity()] {
		args = append(args, r.ref(a))
	}
	r.vals[k] = r.o.Do(t.Op, args...)
}

// term is the value of the whole body.
func (r *replay) term() builder.Value {
	if len(r.op.Body) == 0 {
		return r.operand(len(r.op.In) - 1)
	}
	for k := range r.op.Body {
		r.instruction(k)
	}
	return r.vals[len(r.vals)-1]
}
