package nn

import (
	"math"

	"lode/program"
	"lode/program/builder"
)

// Rate is the learning rate of each step. In float64, without a function whose
// bits differ between machines: a seed gives the same program everywhere.
type Rate struct {
	first []float64 // of steps 0 …
	rest  float64   // of all others
}

// At is the rate of a step, counted from 0.
func (r Rate) At(step uint64) float64 {
	if step < uint64(len(r.first)) {
		return r.first[step]
	}
	return r.rest
}

// settled is the number of steps after which the rate stays as it is.
func (r Rate) settled() uint64 { return uint64(len(r.first)) }

// ConstantRate is lr, after a warm-up in which step t has lr·(t+1)/warmup.
func ConstantRate(lr float64, warmup uint64) Rate {
	r := Rate{rest: lr}
	for t := range warmup {
		r.first = append(r.first, float64(lr*float64(t+1))/float64(warmup))
	}
	return r
}

// CosineRate goes from lr, at the end of the warm-up, to floor·lr, at the end
// of the training, along half a cosine:
//
//	lr·(floor + (1-floor)·(1 + cos(π·(t-warmup)/(steps-warmup)))/2)
func CosineRate(lr float64, warmup, steps uint64, floor float64) Rate {
	r := ConstantRate(lr, warmup)
	for t := warmup; t < steps; t++ {
		wave := float64((1 + cosPi(float64(t-warmup)/float64(steps-warmup))) / 2)
		r.first = append(r.first, float64(lr*float64(floor+float64((1-floor)*wave))))
	}
	r.rest = float64(lr * floor)
	return r
}

// StepRate is lr, multiplied by factor every so many steps after the warm-up.
func StepRate(lr float64, warmup, steps, every uint64, factor float64) Rate {
	r := ConstantRate(lr, warmup)
	for t := warmup; t < steps; t++ {
		if past := t - warmup; past > 0 && past%every == 0 {
			r.rest = float64(r.rest * factor)
		}
		r.first = append(r.first, r.rest)
	}
	return r
}

// cosPi is cos πx for x from 0 to 1, within 1e-15: the Taylor series, whose
// products are rounded one by one.
func cosPi(x float64) float64 {
	if x > 0.5 {
		return -cosPi(1 - x)
	}
	square := float64(float64(math.Pi*x) * float64(math.Pi*x))
	sum, term := 1.0, 1.0
	for k := 1.0; k < 24; k += 2 {
		term = float64(-term*square) / float64(k*(k+1))
		sum += term
	}
	return sum
}

// table is a number for every step: first values, then last. Without values it
// is a constant.
type table struct {
	values []float32
	last   float64
	at     builder.Tensor
}

func newTable(b *builder.Builder, name string, values []float32, last float64) table {
	t := table{values: values, last: last}
	if len(values) > 0 {
		t.at = b.Table(name, program.Array{Type: program.F32, F32: values})
	}
	return t
}

// read is the number of the step.
func (t table) read(o *builder.Operator) builder.Value {
	if len(t.values) == 0 {
		return o.F32(t.last)
	}
	return o.ReadOr(t.last, t.at, builder.Step())
}

// negated is minus the number of the step.
func (t table) negated(o *builder.Operator) builder.Value {
	if len(t.values) == 0 {
		return o.F32(-t.last)
	}
	return o.Neg(t.read(o))
}
