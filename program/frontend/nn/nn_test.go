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
func quadratic(t *testing.T, n uint64, start, target, curve []float32, opt func(b *builder.Builder) Optimizer) []float32 {
	t.Helper()
	b := builder.New(1, 1)
	w := b.Slot("w", program.F32, int64(len(start)))
	aim := b.Table("target", program.Array{Type: program.F32, F32: target})
	c := b.Table("curve", program.Array{Type: program.F32, F32: curve})
	g := b.Elementwise("gradient", func(o *builder.Operator, v []builder.Value) builder.Value {
		return o.Mul(v[2], o.Sub(v[0], v[1]))
	}, w, aim, c)
	opt(b).Update(b, w, g)
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
	const steps, lr, mu, beta1, beta2, epsilon = 50, 0.05, 0.9, 0.9, 0.999, 1e-8
	start, target, curve := []float32{1, -2, 0.5, 3, 0}, []float32{0.25, 1, 0.5, -1, 7}, []float32{1, 0.5, 2, 0.1, 3}
	for _, f := range []struct {
		name string
		opt  func(b *builder.Builder) Optimizer
		step func(t float64, w, m, v *float64, g float64)
	}{
		{"sgd", func(*builder.Builder) Optimizer { return SGD{lr} }, func(t float64, w, m, v *float64, g float64) {
			*w -= lr * g
		}},
		{"momentum", func(*builder.Builder) Optimizer { return Momentum{lr, mu} }, func(t float64, w, m, v *float64, g float64) {
			*m = mu**m + g
			*w -= lr * *m
		}},
		{"adam", func(b *builder.Builder) Optimizer { return NewAdam(b, lr, beta1, beta2, epsilon, steps) },
			func(t float64, w, m, v *float64, g float64) { // with the corrections as in the paper's algorithm 1
				*m = beta1**m + (1-beta1)*g
				*v = beta2**v + (1-beta2)*g*g
				*w -= lr * (*m / (1 - math.Pow(beta1, t))) / (math.Sqrt(*v/(1-math.Pow(beta2, t))) + epsilon)
			}},
	} {
		got := quadratic(t, steps, start, target, curve, f.opt)
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

// The tables are as long as the training or end where their limits are
// reached; beyond the end the limits are read, so that nothing jumps.
func TestAdamTables(t *testing.T) {
	rate, eps := AdamTables(1e-3, 0.9, 0.999, 1e-8, 200)
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
	long, longEps := AdamTables(1e-3, 0.9, 0.999, 1e-8, math.MaxUint32)
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
