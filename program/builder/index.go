package builder

import "lode/program"

// Index is one coordinate of an access, an expression over the operator's axes:
//
//	(constant + Σ coefficient·axis + indirection) / divisor
//
// The zero Index is the constant 0.
type Index struct {
	constant int64
	coef     [program.MaxAxes]int64
	div      int64 // 0 stands for 1
	step     bool
	via      Value
	within   int64 // > 0: a pure predicate with this extent
	fault    string
}

// Axis is the position on axis j: output axes come first, then reduction axes.
func Axis(j int) Index {
	if j < 0 || j >= program.MaxAxes {
		return Index{fault: "no such axis"}
	}
	var x Index
	x.coef[j] = 1
	return x
}

// Const is the constant c.
func Const(c int64) Index { return Index{constant: c} }

// Linear is c + Σ coef[j]·axis j.
func Linear(c int64, coef [program.MaxAxes]int64) Index { return Index{constant: c, coef: coef} }

// Step is the number of the step.
func Step() Index { return Index{step: true} }

// At is the value of v, an i32 operand of the same operator.
func At(v Value) Index { return Index{via: v} }

// Plus is x + y. At most one of them holds an indirection, neither a divisor.
func (x Index) Plus(y Index) Index {
	switch {
	case x.fault != "":
		return x
	case y.fault != "":
		return y
	case x.indirect() && y.indirect():
		return Index{fault: "two indirections in one coordinate"}
	case x.divisor() != 1 || y.divisor() != 1:
		return Index{fault: "a sum of quotients"}
	case x.within != 0 || y.within != 0:
		return Index{fault: "a sum of predicates"}
	}
	x.constant += y.constant
	for j := range x.coef {
		x.coef[j] += y.coef[j]
	}
	x.step = x.step || y.step
	if y.via.op != nil {
		x.via = y.via
	}
	return x
}

// Minus is x - y, where y holds no indirection.
func (x Index) Minus(y Index) Index { return x.Plus(y.Times(-1)) }

// Shift is x + c.
func (x Index) Shift(c int64) Index { return x.Plus(Const(c)) }

// Times is k·x, where x holds no indirection and no divisor.
func (x Index) Times(k int64) Index {
	switch {
	case x.fault != "":
		return x
	case x.indirect():
		return Index{fault: "a multiple of an indirection"}
	case x.divisor() != 1:
		return Index{fault: "a multiple of a quotient"}
	}
	x.constant *= k
	for j := range x.coef {
		x.coef[j] *= k
	}
	return x
}

// Over is x / q; where q does not divide x, the coordinate is invalid.
func (x Index) Over(q int64) Index {
	if q < 1 {
		return Index{fault: "a divisor below 1"}
	}
	x.div = x.divisor() * q
	return x
}

// Within turns x into a predicate: it addresses nothing, but the access is
// valid only where 0 <= x < extent. Predicates follow the data coordinates.
func (x Index) Within(extent int64) Index {
	if extent < 1 {
		return Index{fault: "a predicate without room"}
	}
	x.within = extent
	return x
}

func (x Index) indirect() bool { return x.step || x.via.op != nil }

func (x Index) divisor() int64 { return max(x.div, 1) }
