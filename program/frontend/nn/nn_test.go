package nn

import (
	"context"
	"math"
	"testing"

	"lode/program"
	"lode/program/builder"
	"lode/program/kernel"
)

// quadratic trains w toward target, gradient c·(w - target), for n steps.
func quadratic(t *testing.T, n uint64, start, target, curve []float32, decay float64, opt func(b *builder.Builder) Optimizer) []float32 {
	t.Helper()
	b := builder.New(1, 1)
	w := b.Slot("w", program.F32, int64(len(start)))
	aim := b.Table("target", program.Array{Type: program.F32, F32: target})
	c := b.Table("curve", program.Array{Type: program.F32, F32: curve})
	g := b.Elementwise("gradient", func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.Mul(v[2], o.Sub(v[0], v[1]))
	}, w, aim, c)
	opt(b).Update(b, w, g, decay)
	loss := b.Slot("loss", program.F32, 1)
	b.Set(loss, loss)
	b.Loss(loss)
	p, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	m, err := kernel.New(p, nil, [32]byte{}, kernel.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	state := make([]program.Array, len(p.Slots))
	for i, s := range p.Slots {
		state[i] = program.NewArray(s.Type, s.Elements)
	}
	copy(state[0].F32, start)
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		if err := m.Step(context.Background(), i); err != nil {
			t.Fatal(err)
		}
	}
	return append([]float32{}, m.State()[0].F32...)
}

// Fifty steps of each optimizer follow its textbook formulas in float64.
func TestOptimizers(t *testing.T) {
	const steps, lr, mu, beta1, beta2, epsilon, decay, clip = 50, 0.05, 0.9, 0.9, 0.999, 1e-8, 0.1, 0.75
	start, target, curve := []float32{1, -2, 0.5, 3, 0}, []float32{0.25, 1, 0.5, -1, 7}, []float32{1, 0.5, 2, 0.1, 3}
	flat := Change{Rate: ConstantRate(lr, 0)}
	falling := Change{Rate: StepRate(lr, 4, steps, 10, 0.5), ClipValue: clip}
	fallen := func(t float64) float64 {
		if t <= 4 {
			return lr * t / 4
		}
		return lr * math.Pow(0.5, math.Floor((t-5)/10))
	}
	cut := func(g float64) float64 { return max(-clip, min(clip, g)) }
	adam := func(t, rate, g float64, w, m, v *float64) { // with the corrections as in the paper's algorithm 1
		*m = beta1**m + (1-beta1)*g
		*v = beta2**v + (1-beta2)*g*g
		*w -= rate * (*m / (1 - math.Pow(beta1, t))) / (math.Sqrt(*v/(1-math.Pow(beta2, t))) + epsilon)
	}
	parameters := AdamParameters{Beta1: beta1, Beta2: beta2, Epsilon: epsilon}
	decoupled := parameters
	decoupled.Decoupled = true
	for _, f := range []struct {
		name  string
		decay float64
		opt   func(b *builder.Builder) Optimizer
		step  func(t float64, w, m, v *float64, g float64)
	}{
		{"sgd", 0, func(b *builder.Builder) Optimizer { return NewSGD(b, flat) }, func(t float64, w, m, v *float64, g float64) {
			*w -= lr * g
		}},
		{"sgd, decay, clipped, schedule", decay, func(b *builder.Builder) Optimizer { return NewSGD(b, falling) }, func(t float64, w, m, v *float64, g float64) {
			*w -= fallen(t) * (cut(g) + decay**w)
		}},
		{"momentum", 0, func(b *builder.Builder) Optimizer { return NewMomentum(b, flat, mu, false) }, func(t float64, w, m, v *float64, g float64) {
			*m = mu**m + g
			*w -= lr * *m
		}},
		{"nesterov, decay, schedule", decay, func(b *builder.Builder) Optimizer { return NewMomentum(b, falling, mu, true) }, func(t float64, w, m, v *float64, g float64) {
			g = cut(g) + decay**w
			*m = mu**m + g
			*w -= fallen(t) * (g + mu**m)
		}},
		{"adam", 0, func(b *builder.Builder) Optimizer { return NewAdam(b, flat, parameters, steps) }, func(t float64, w, m, v *float64, g float64) {
			adam(t, lr, g, w, m, v)
		}},
		{"adam, decay, schedule", decay, func(b *builder.Builder) Optimizer { return NewAdam(b, falling, parameters, steps) }, func(t float64, w, m, v *float64, g float64) {
			adam(t, fallen(t), cut(g)+decay**w, w, m, v)
		}},
		{"adamw", decay, func(b *builder.Builder) Optimizer { return NewAdam(b, flat, decoupled, steps) }, func(t float64, w, m, v *float64, g float64) {
			*w -= lr * decay * *w
			adam(t, lr, g, w, m, v)
		}},
		{"adamw, schedule", decay, func(b *builder.Builder) Optimizer { return NewAdam(b, falling, decoupled, steps) }, func(t float64, w, m, v *float64, g float64) {
			*w -= fallen(t) * decay * *w
			adam(t, fallen(t), cut(g), w, m, v)
		}},
	} {
		got := quadratic(t, steps, start, target, curve, f.decay, f.opt)
		for i := range start {
			w, m, v := float64(start[i]), 0.0, 0.0
			for s := range steps {
				f.step(float64(s+1), &w, &m, &v, float64(curve[i])*(w-float64(target[i])))
			}
			if d := math.Abs(float64(got[i]) - w); !(d <= 1e-5*(1+math.Abs(w))) {
				t.Errorf("%s: weight %d is %v, want %v", f.name, i, got[i], w)
			}
			if w == float64(start[i]) && start[i] != target[i] {
				t.Errorf("%s: weight %d has not moved", f.name, i)
			}
		}
	}
}

// The gradients of a step are scaled to the norm that is allowed, all by one
// factor, and left alone where their norm is below.
func TestNormScale(t *testing.T) {
	for _, f := range []struct {
		limit float64
		large int // elements of one of the gradients
	}{{1, 3}, {1e6, 3}, {2.5, 10000}} {
		b := builder.New(1, 1)
		norm := 0.0
		var gs []builder.Tensor
		for i := range 14 {
			n := i + 1
			if i == 5 {
				n = f.large
			}
			v := program.NewArray(program.F32, int64(n))
			for k := range v.F32 {
				v.F32[k] = float32((k*7+i)%11) - 5.25
				norm += float64(v.F32[k]) * float64(v.F32[k])
			}
			gs = append(gs, b.Table("g", v))
		}
		loss := b.Slot("loss", program.F32, 1)
		b.Set(loss, NormScale(b, f.limit, gs))
		b.Loss(loss)
		got := float64(run(t, b, nil)[0].F32[0])
		if want := f.limit / max(math.Sqrt(norm), f.limit); math.Abs(got/want-1) > 1e-6 {
			t.Errorf("limit %v: factor %v, want %v", f.limit, got, want)
		}
	}
}

// run builds the program, checks it and executes a step from state, or zeros.
func run(t *testing.T, b *builder.Builder, state []program.Array) []program.Array {
	t.Helper()
	p, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	m, err := kernel.New(p, nil, [32]byte{}, kernel.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	for _, s := range p.Slots[len(state):] {
		state = append(state, program.NewArray(s.Type, s.Elements))
	}
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	if err := m.Step(context.Background(), 0); err != nil {
		t.Fatal(err)
	}
	return m.State()
}

func TestRates(t *testing.T) {
	const lr, warmup, steps = 0.3, 10, 110
	cosine, falling, flat := CosineRate(lr, warmup, steps, 0.1), StepRate(lr, warmup, steps, 30, 0.5), ConstantRate(lr, warmup)
	for t64 := range uint64(130) {
		x := float64(t64)
		want := lr * (x + 1) / warmup
		c, s, f := want, want, want
		if t64 >= warmup {
			part := min(1, (x-warmup)/(steps-warmup))
			c = lr * (0.1 + 0.9*(1+math.Cos(math.Pi*part))/2)
			s = lr * math.Pow(0.5, math.Floor(min(steps-1-warmup, x-warmup)/30))
			f = lr
		}
		for name, pair := range map[string][2]float64{"cosine": {cosine.At(t64), c}, "step": {falling.At(t64), s}, "constant": {flat.At(t64), f}} {
			if math.Abs(pair[0]-pair[1]) > 1e-15 {
				t.Errorf("%s, step %d: %v, want %v", name, t64, pair[0], pair[1])
			}
		}
	}
	for i := range 1001 {
		x := float64(i) / 1000
		if d := math.Abs(cosPi(x) - math.Cos(math.Pi*x)); d > 1e-15 {
			t.Errorf("cos π%v is off by %v", x, d)
		}
	}
}

// The tables are as long as the training or end where their limits are
// reached; beyond the end the limits are read, so that nothing jumps.
func TestAdamTables(t *testing.T) {
	p := AdamParameters{Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8}
	rate, eps := adamTables(ConstantRate(1e-3, 0), p, 200)
	if len(rate) != 200 || len(eps) != 200 {
		t.Fatalf("%d and %d entries", len(rate), len(eps))
	}
	for i := range rate {
		c1, c2 := 1-math.Pow(0.9, float64(i+1)), 1-math.Pow(0.999, float64(i+1))
		if d := math.Abs(float64(rate[i])/(1e-3*math.Sqrt(c2)/c1) - 1); d > 1e-7 {
			t.Errorf("rate of step %d is %v", i, rate[i])
		}
		if d := math.Abs(float64(eps[i])/(1e-8*math.Sqrt(c2)) - 1); d > 1e-7 {
			t.Errorf("epsilon of step %d is %v", i, eps[i])
		}
	}
	long, longEps := adamTables(ConstantRate(1e-3, 0), p, math.MaxUint32)
	n := len(long)
	if n < 10000 || n > 30000 {
		t.Errorf("a long schedule has %d entries", n)
	}
	if math.Abs(float64(long[n-1])/1e-3-1) > 2e-7 || math.Abs(float64(longEps[n-1])/1e-8-1) > 2e-7 {
		t.Errorf("it ends at %v and %v", long[n-1], longEps[n-1])
	}
	for i := range rate {
		if rate[i] != long[i] {
			t.Errorf("step %d depends on the number of steps", i)
		}
	}
	if rate, _ := adamTables(CosineRate(1e-3, 5, 40000, 0), p, 40000); len(rate) != 40000 {
		t.Errorf("a falling rate has %d entries", len(rate))
	}
}

// SplitMix64 with seed 1234567 starts like the reference implementation.
func TestGenerator(t *testing.T) {
	g := NewGenerator(1234567)
	for _, want := range []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821} {
		if got := g.next(); got != want {
			t.Errorf("%d, want %d", got, want)
		}
	}
}

func TestUniform(t *testing.T) {
	w := make([]float32, 100000)
	NewGenerator(1).Uniform(w, 0.5)
	sum, squares := 0.0, 0.0
	for _, v := range w {
		if !(v > -0.5 && v < 0.5) {
			t.Fatalf("%v", v)
		}
		sum += float64(v)
		squares += float64(v) * float64(v)
	}
	n := float64(len(w))
	if math.Abs(sum/n) > 0.003 || math.Abs(squares/n-1.0/12) > 0.001 {
		t.Errorf("mean %v, variance %v", sum/n, squares/n)
	}
}
