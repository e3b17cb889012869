package nn

import (
	"math"

	"lode/program"
	"lode/program/builder"
)

// Optimizer writes the update of one parameter, a state slot, from its
// gradient. It adds the slots it needs; they start at 0. A decay above 0 pulls
// the parameter towards 0.
type Optimizer interface {
	Update(b *builder.Builder, w, gradient builder.Tensor, decay float64)
}

// Change is what the optimizers have in common: how large steps are, and what
// becomes of a gradient g before it is used:
//
//	g·Scale, where Scale is one f32 (see NormScale),
//	then cut off at ±ClipValue, if that is above 0,
//	then + decay·w.
//
// All of it happens in the operators of the update.
type Change struct {
	Rate      Rate
	Scale     builder.Tensor
	ClipValue float64
}

// gradient is g as the update takes it; w is read where it decays.
func (c Change) gradient(o *builder.Operator, g, w builder.Tensor, decay float64) builder.Value {
	v := o.Read(g, every(g)...)
	if !c.Scale.IsZero() {
		v = o.Mul(v, o.Read(c.Scale.Flat(), builder.Const(0)))
	}
	if c.ClipValue > 0 {
		v = o.Do(program.OpMIN, o.Max(v, o.F32(-c.ClipValue)), o.F32(c.ClipValue))
	}
	if decay > 0 {
		v = o.FMA(o.F32(decay), o.Read(w, every(w)...), v)
	}
	return v
}

// every reads a tensor at the axes of an operator of its shape.
func every(t builder.Tensor) []builder.Index {
	at := make([]builder.Index, len(t.Shape()))
	for i := range at {
		at[i] = builder.Axis(i)
	}
	return at
}

// next starts the operator that computes the next content of a slot.
func next(b *builder.Builder, slot builder.Tensor) *builder.Operator {
	return b.Map(slot.Shape()...).Named("next " + slot.Name())
}

// rateTable is the learning rate as a table, or as a constant where it is one.
func rateTable(b *builder.Builder, r Rate) table {
	n := r.settled()
	for n > 0 && float32(r.first[n-1]) == float32(r.rest) {
		n--
	}
	values := make([]float32, n)
	for t := range values {
		values[t] = float32(r.At(uint64(t)))
	}
	return newTable(b, "rate", values, r.rest)
}

// SGD is gradient descent: w' = w - rate·g.
type SGD struct {
	change Change
	rate   table
}

// NewSGD adds the table of the rate, if it changes.
func NewSGD(b *builder.Builder, c Change) *SGD { return &SGD{c, rateTable(b, c.Rate)} }

// Update writes the step of w.
func (s *SGD) Update(b *builder.Builder, w, gradient builder.Tensor, decay float64) {
	o := next(b, w)
	old := o.Read(w, every(w)...)
	g := s.change.gradient(o, gradient, w, decay)
	b.Set(w, o.Emit(o.FMA(s.rate.negated(o), g, old)))
}

// Momentum is gradient descent with momentum µ (Polyak): m' = µ·m + g,
// w' = w - rate·m'; with Nesterov's correction w' = w - rate·(µ·m' + g).
type Momentum struct {
	change   Change
	rate     table
	mu       float64
	nesterov bool
}

// NewMomentum adds the table of the rate, if it changes.
func NewMomentum(b *builder.Builder, c Change, mu float64, nesterov bool) *Momentum {
	return &Momentum{c, rateTable(b, c.Rate), mu, nesterov}
}

// Update writes the step of w, with one slot for m.
func (s *Momentum) Update(b *builder.Builder, w, gradient builder.Tensor, decay float64) {
	m := b.Slot(w.Name()+".m", program.F32, w.Shape()...)
	o := next(b, m)
	old := o.Read(m, every(m)...)
	g := s.change.gradient(o, gradient, w, decay)
	moved := o.Emit(o.FMA(o.F32(s.mu), old, g))
	b.Set(m, moved)
	o = next(b, w)
	old = o.Read(w, every(w)...)
	d := o.Read(moved, every(moved)...)
	if s.nesterov {
		d = o.FMA(o.F32(s.mu), d, s.change.gradient(o, gradient, w, decay))
	}
	b.Set(w, o.Emit(o.FMA(s.rate.negated(o), d, old)))
}

// NormScale is the factor that brings all gradients together to a norm of at
// most limit: limit / max(√Σg², limit), one f32. The squares of a tensor are
// summed in rows of 4,096, so that no long chain loses what is small.
func NormScale(b *builder.Builder, limit float64, gradients []builder.Tensor) builder.Tensor {
	sums := make([]builder.Tensor, len(gradients))
	for i, g := range gradients {
		sums[i] = squares(b, g)
	}
	for len(sums) > program.MaxOperands {
		n := min(program.MaxOperands, len(sums)-program.MaxOperands+1)
		sums = append(sums[n:], total(b, "sum of squares", sums[:n]))
	}
	o := b.Map(1).Named("clip")
	q := sumOf(o, sums)
	return o.Emit(o.Div(o.F32(limit), o.Max(o.Sqrt(q), o.F32(limit))))
}

// squares is the sum of the squares of g, one f32.
func squares(b *builder.Builder, g builder.Tensor) builder.Tensor {
	n := g.Len()
	row := min(n, program.MaxSum)
	rows := (n + row - 1) / row
	o := b.Fold(program.FMA, program.Stripe32, []int64{rows}, row).Named("squares")
	v := o.Read(g.Flat(), builder.Axis(0).Times(row).Plus(builder.Axis(1)))
	s := o.Emit(o.Mul(v, v))
	if rows == 1 {
		return s
	}
	o = b.Fold(program.Add, program.Stripe32, []int64{1}, rows).Named("sum of squares")
	return o.Emit(o.Read(s, builder.Axis(1)))
}

func total(b *builder.Builder, name string, ts []builder.Tensor) builder.Tensor {
	o := b.Map(1).Named(name)
	return o.Emit(sumOf(o, ts))
}

// sumOf is the sum of the first elements of ts, left to right.
func sumOf(o *builder.Operator, ts []builder.Tensor) builder.Value {
	v := o.Read(ts[0], builder.Const(0))
	for _, t := range ts[1:] {
		v = o.Add(v, o.Read(t, builder.Const(0)))
	}
	return v
}

// AdamParameters are those of Adam: the rates of its two means, and what keeps
// its denominator from 0. Decoupled makes it AdamW: the decay bypasses the
// means.
type AdamParameters struct {
	Beta1, Beta2, Epsilon float64
	Decoupled             bool
}

// Adam is the optimizer of Kingma and Ba (2015), in their form with the bias
// corrections folded into the rate: in step t, from 1 on,
//
//	m' = β1·m + (1-β1)·g    v' = β2·v + (1-β2)·g²
//	w' = w - A(t)·m' / (√v' + E(t))
//	A(t) = rate(t)·√(1-β2ᵗ)/(1-β1ᵗ)    E(t) = ε·√(1-β2ᵗ)
//
// and with decoupled decay (Loshchilov and Hutter, 2019) w - D(t)·w in the
// place of w, D(t) = rate(t)·decay. A, E and D are tables, read at the number
// of the step.
type Adam struct {
	AdamParameters
	change        Change
	rate, epsilon table
	decays        map[float64]table // D by decay
}

// adamTables is the values of A and E for steps 1 … steps, cut where both have
// arrived at their limits in float32.
func adamTables(r Rate, p AdamParameters, steps uint64) (rate, eps []float32) {
	p1, p2 := 1.0, 1.0
	for t := uint64(0); t < steps; t++ {
		// Products and differences are rounded one by one: a fused
		// multiply-add would give other bits on some processors.
		p1, p2 = float64(p1*p.Beta1), float64(p2*p.Beta2)
		root := math.Sqrt(1 - p2)
		rate = append(rate, float32(float64(r.At(t)*root)/(1-p1)))
		eps = append(eps, float32(p.Epsilon*root))
		if p1 < 0x1p-30 && p2 < 0x1p-30 && t >= r.settled() {
			break
		}
	}
	n := len(rate)
	for n > 1 && rate[n-1] == float32(r.rest) && eps[n-1] == float32(p.Epsilon) {
		n--
	}
	return rate[:n], eps[:n]
}

// NewAdam adds the tables for a training of the given number of steps.
func NewAdam(b *builder.Builder, c Change, p AdamParameters, steps uint64) *Adam {
	rate, eps := adamTables(c.Rate, p, steps)
	return &Adam{
		AdamParameters: p, change: c, decays: map[float64]table{},
		rate: newTable(b, "A", rate, c.Rate.rest), epsilon: newTable(b, "E", eps, p.Epsilon),
	}
}

// decay is the table D.
func (a *Adam) decay(b *builder.Builder, decay float64) table {
	t, ok := a.decays[decay]
	if !ok {
		scaled := a.change.Rate
		scaled.first = append([]float64{}, scaled.first...)
		for i := range scaled.first {
			scaled.first[i] *= decay
		}
		scaled.rest *= decay
		t = rateTable(b, scaled)
		a.decays[decay] = t
	}
	return t
}

// Update writes the step of w, with one slot each for m and v.
func (a *Adam) Update(b *builder.Builder, w, gradient builder.Tensor, decay float64) {
	m := b.Slot(w.Name()+".m", program.F32, w.Shape()...)
	v := b.Slot(w.Name()+".v", program.F32, w.Shape()...)
	coupled := decay
	if a.Decoupled {
		coupled = 0
	}
	o := next(b, m)
	old := o.Read(m, every(m)...)
	g := a.change.gradient(o, gradient, w, coupled)
	mNext := o.Emit(o.FMA(o.F32(a.Beta1), old, o.Mul(o.F32(1-a.Beta1), g)))
	o = next(b, v)
	old = o.Read(v, every(v)...)
	g = a.change.gradient(o, gradient, w, coupled)
	vNext := o.Emit(o.FMA(o.F32(a.Beta2), old, o.Mul(o.Mul(o.F32(1-a.Beta2), g), g)))
	o = next(b, w)
	mRead, vRead, wRead := o.Read(mNext, every(m)...), o.Read(vNext, every(v)...), o.Read(w, every(w)...)
	rate, eps := a.rate.read(o), a.epsilon.read(o)
	base := wRead
	if a.Decoupled && decay > 0 {
		base = o.FMA(a.decay(b, decay).negated(o), wRead, wRead)
	}
	wNext := o.Emit(o.FMA(o.Neg(rate), o.Div(mRead, o.Add(o.Sqrt(vRead), eps)), base))
	b.Set(m, mNext)
	b.Set(v, vNext)
	b.Set(w, wNext)
}
