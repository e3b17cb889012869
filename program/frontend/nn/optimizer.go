package nn

import (
	"math"

	"lode/program"
	"lode/program/builder"
)

// Optimizer writes the update of one parameter, a state slot, from its
// gradient. It adds the slots it needs; they start at 0.
type Optimizer interface {
	Update(b *builder.Builder, w, gradient builder.Tensor)
}

// SGD is gradient descent: w' = w - LR·g.
type SGD struct{ LR float64 }

// Update writes the step of w.
func (s SGD) Update(b *builder.Builder, w, gradient builder.Tensor) {
	b.Set(w, descend(b, s.LR, w, gradient))
}

// descend is w - rate·d in one rounding.
func descend(b *builder.Builder, rate float64, w, d builder.Tensor) builder.Tensor {
	return b.Elementwise("next "+w.Name(), func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.FMA(o.F32(-rate), v[1], v[0])
	}, w, d)
}

// Momentum is gradient descent with momentum Mu (Polyak): m' = Mu·m + g,
// w' = w - LR·m'.
type Momentum struct{ LR, Mu float64 }

// Update writes the step of w, with one slot for m.
func (s Momentum) Update(b *builder.Builder, w, gradient builder.Tensor) {
	m := b.Slot(w.Name()+".m", program.F32, w.Shape()...)
	next := b.Elementwise("next "+m.Name(), func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.FMA(o.F32(s.Mu), v[0], v[1])
	}, m, gradient)
	b.Set(m, next)
	b.Set(w, descend(b, s.LR, w, next))
}

// Adam is the optimizer of Kingma and Ba (2015), in their form with the bias
// corrections folded into the rate: in step t, from 1 on,
//
//	m' = β1·m + (1-β1)·g    v' = β2·v + (1-β2)·g²
//	w' = w - A(t)·m' / (√v' + E(t))
//	A(t) = lr·√(1-β2ᵗ)/(1-β1ᵗ)    E(t) = ε·√(1-β2ᵗ)
//
// A and E are tables, read at the number of the step.
type Adam struct {
	beta1, beta2          float64
	rate, epsilon         builder.Tensor
	lastRate, lastEpsilon float64 // what the tables tend to
}

// AdamTables is the values of A and E for steps 1 … steps, cut where both have
// arrived at their limits lr and ε in float32.
func AdamTables(lr, beta1, beta2, epsilon float64, steps uint64) (rate, eps []float32) {
	p1, p2 := 1.0, 1.0
	for t := uint64(0); t < steps; t++ {
		// Products and differences are rounded one by one: a fused
		// multiply-add would give other bits on some processors.
		p1, p2 = float64(p1*beta1), float64(p2*beta2)
		root := math.Sqrt(1 - p2)
		rate = append(rate, float32(float64(lr*root)/(1-p1)))
		eps = append(eps, float32(epsilon*root))
		if p1 < 0x1p-30 && p2 < 0x1p-30 {
			break
		}
	}
	n := len(rate)
	for n > 1 && rate[n-1] == float32(lr) && eps[n-1] == float32(epsilon) {
		n--
	}
	return rate[:n], eps[:n]
}

// NewAdam adds the tables for a training of the given number of steps.
func NewAdam(b *builder.Builder, lr, beta1, beta2, epsilon float64, steps uint64) *Adam {
	rate, eps := AdamTables(lr, beta1, beta2, epsilon, steps)
	return &Adam{
		beta1: beta1, beta2: beta2,
		rate:     b.Table("A", program.Array{Type: program.F32, F32: rate}),
		epsilon:  b.Table("E", program.Array{Type: program.F32, F32: eps}),
		lastRate: lr, lastEpsilon: epsilon,
	}
}

// Update writes the step of w, with one slot each for m and v.
func (a *Adam) Update(b *builder.Builder, w, gradient builder.Tensor) {
	m := b.Slot(w.Name()+".m", program.F32, w.Shape()...)
	v := b.Slot(w.Name()+".v", program.F32, w.Shape()...)
	mNext := b.Elementwise("next "+m.Name(), func(o *builder.Operator, x []builder.Value) builder.Value {
		return o.FMA(o.F32(a.beta1), x[0], o.Mul(o.F32(1-a.beta1), x[1]))
	}, m, gradient)
	vNext := b.Elementwise("next "+v.Name(), func(o *builder.Operator, x []builder.Value) builder.Value {
		return o.FMA(o.F32(a.beta2), x[0], o.Mul(o.Mul(o.F32(1-a.beta2), x[1]), x[1]))
	}, v, gradient)
	wNext := b.Elementwise("next "+w.Name(), func(o *builder.Operator, x []builder.Value) builder.Value {
		rate := o.ReadOr(a.lastRate, a.rate, builder.Step())
		eps := o.ReadOr(a.lastEpsilon, a.epsilon, builder.Step())
		return o.FMA(o.Neg(rate), o.Div(x[0], o.Add(o.Sqrt(x[1]), eps)), x[2])
	}, mNext, vNext, w)
	b.Set(m, mNext)
	b.Set(v, vNext)
	b.Set(w, wNext)
}
