package frontend

import (
	"encoding/hex"
	"math"
	"slices"
	"testing"

	"lode/program"
)

// The roots of a few models. A root that changes here changes every job made
// with that model: the reason belongs into the commit.
func TestRoots(t *testing.T) {
	for _, f := range []struct {
		name, train, predict string
		ops                  int
		edit                 func(c *Config)
	}{
		{"linear, sgd", "680f0bb6c05118b4", "6f9988a7a461a2e0", 12, func(c *Config) { c.Model = "linear" }},
		{"two hidden layers, sgd", "045934b263d32984", "a25553850bae8448", 28, func(c *Config) {}},
		{"momentum", "7bc00e2941bcade8", "89fd7a838056869d", 34, func(c *Config) { c.Optimizer.Name = "momentum" }},
		{"adam", "3282d0e17bd7f4fc", "a131b4caafe9100f", 40, func(c *Config) { c.Optimizer.Name = "adam" }},
		{"adam, many steps", "cc941bac6c54cef8", "a131b4caafe9100f", 40, func(c *Config) {
			c.Optimizer.Name, c.Steps = "adam", 100000
		}},
		{"tanh regression", "e4902406ff051305", "68c3322b4f7a46ff", 25, func(c *Config) {
			c.Model, c.Task, c.Targets = "mlp:8,6:tanh", Regress, 2
		}},
		{"digits", "b9ffd4ff4b9e04e7", "cf991a8034a326fc", 40, func(c *Config) {
			*c = Config{Model: "mlp:64,32", Inputs: 64, Task: Classify, Classes: 10, Batch: 32, Rows: 3000, HeldOut: 823, Steps: 1000,
				Optimizer: Optimizer{Name: "adam", LR: 1e-3}}
		}},
		{"adamw with everything", "e1b9e15a5616b2ef", "a131b4caafe9100f", 53, func(c *Config) {
			c.Optimizer = Optimizer{Name: "adamw", LR: 1e-3, ClipNorm: 1, ClipValue: 0.5, Schedule: Schedule{Name: "cosine", Warmup: 3}}
			c.Dropout = 0.1
		}},
		{"nesterov, decay, steps", "c95809dec21c0adc", "89fd7a838056869d", 34, func(c *Config) {
			c.Optimizer = Optimizer{Name: "nesterov", LR: 0.1, Decay: 1e-4, Schedule: Schedule{Name: "step", Every: 4}}
		}},
		{"lenet", "468d2b118ccbff29", "16352e9dffb12bbe", 60, func(c *Config) {
			*c = pictures("lenet", Image{1, 28, 28})
			c.Pixels = program.U8
		}},
		{"resnet8", "5713a31daf226dfe", "2fd2081f222e743e", 218, func(c *Config) { *c = pictures("resnet8", Image{3, 32, 32}) }},
		{"gpt", "3dfa2cdb9b5a43a7", "6547cc4c06bc7896", 264, func(c *Config) { *c = text("gpt:2,2,64,64") }},
	} {
		c := classifier()
		f.edit(&c)
		m := mustBuild(t, c)
		train, predict := m.Train.Root(), m.Predict.Root()
		if hex.EncodeToString(train[:8]) != f.train || hex.EncodeToString(predict[:8]) != f.predict || len(m.Train.Ops) != f.ops {
			t.Errorf("%s: train %x, predict %x, %d operators", f.name, train[:8], predict[:8], len(m.Train.Ops))
		}
	}
}

// Every kind of model learns: the loss of a batch that is all rows falls to a
// small part of the first one.
func TestTraining(t *testing.T) {
	for _, f := range []struct {
		optimizer Optimizer
		cfg       Config
	}{
		{Optimizer{Name: "sgd", LR: 0.5}, classifier()},
		{Optimizer{Name: "momentum", LR: 0.1}, classifier()},
		{Optimizer{Name: "adam", LR: 0.01}, classifier()},
		{Optimizer{Name: "sgd", LR: 0.05}, regressor()},
		{Optimizer{Name: "adam", LR: 0.01}, regressor()},
	} {
		f.cfg.Optimizer, f.cfg.Steps = f.optimizer, 400
		m := mustBuild(t, f.cfg)
		k := machine(t, m.Train, rows(f.cfg, f.cfg.Rows), m.Init)
		var first, last float32
		for i := range f.cfg.Steps {
			step(t, k, i)
			last = k.State()[m.Train.Loss].F32[0]
			if i == 0 {
				first = last
			}
		}
		if !(last < first/10) {
			t.Errorf("%s, %s: loss %v, then %v", f.cfg.Task, f.optimizer.Name, first, last)
		}
	}
}

// Predict gives for each row what the forward part of Train gives, and leaves
// the trained state alone.
func TestPredict(t *testing.T) {
	cfg := classifier()
	cfg.HeldOut = 37
	cfg.Optimizer.Name = "adam"
	m := mustBuild(t, cfg)
	if m.PredictRows != 48 {
		t.Fatalf("%d rows to predict, want 48", m.PredictRows)
	}
	k := machine(t, m.Train, rows(cfg, cfg.Rows), m.Init)
	for i := range uint64(5) {
		step(t, k, i)
	}
	trained := k.State()
	x := rows(cfg, m.PredictRows)[0]
	p := machine(t, m.Predict, []program.Array{x}, m.PredictState(trained))
	for s := range uint64(m.PredictRows / cfg.Batch) {
		step(t, p, s)
		got := p.State()[m.PredictionSlot].F32
		want := forward(cfg, m, trained, x.F32[int64(s)*cfg.Batch*cfg.Inputs:][:cfg.Batch*cfg.Inputs])
		near(t, "logits", got, want, 1e-6)
	}
	for i := range trained {
		if !slices.Equal(trained[i].F32, p.State()[i].F32) {
			t.Errorf("slot %d has changed", i)
		}
	}
}

// forward is a ReLU network in float64.
func forward(cfg Config, m *Model, state []program.Array, x []float32) []float64 {
	in := cfg.Inputs
	h := transpose(x, 1, int64(len(x)))
	for i := 0; i < m.Weights; i += 2 {
		out := m.Train.Slots[i].Shape[0]
		next := make([]float64, 0, cfg.Batch*out)
		for r := range cfg.Batch {
			for o := range out {
				s := float64(state[i+1].F32[o])
				for k := range in {
					s += h[r*in+k] * float64(state[i].F32[o*in+k])
				}
				if i < m.Weights-2 {
					s = max(s, 0)
				}
				next = append(next, s)
			}
		}
		h, in = next, out
	}
	return h
}

// Rows with labels that do not exist have no loss and no gradient: the others
// train as if they were alone, at the same share of the mean.
func TestUnknownLabelsCountNothing(t *testing.T) {
	cfg := classifier()
	m := mustBuild(t, cfg)
	data := rows(cfg, cfg.Rows)
	bad := slices.Clone(data[1].I32)
	for i, l := range map[int]int32{2: -1, 5: 3, 9: math.MaxInt32, 11: math.MinInt32} {
		bad[i] = l
	}
	y := program.Array{Type: program.I32, I32: bad}
	k := machine(t, m.Train, []program.Array{data[0], y}, m.Init)
	step(t, k, 0)
	z := output(t, m.Train, k, "dense3")
	d := output(t, m.Train, k, "d logits")
	labels := rowsOf(m.Train, k.Output(0).I32, bad)
	loss := 0.0
	for r, l := range labels {
		row := z[r*3:][:3]
		sum := 0.0
		for _, v := range row {
			sum += math.Exp(float64(v))
		}
		for c := range 3 {
			want := math.Exp(float64(row[c])) / sum / 16
			if int(l) == c {
				want -= 1.0 / 16
			}
			if l < 0 || l > 2 {
				want = 0
			}
			if math.Abs(float64(d[r*3+c])-want) > 1e-8 {
				t.Errorf("label %d: gradient %v, want %v", l, d[r*3+c], want)
			}
		}
		if l >= 0 && l < 3 {
			loss += (math.Log(sum) - float64(row[l])) / 16
		}
	}
	near(t, "loss", k.State()[m.Train.Loss].F32, []float64{loss}, 1e-6)
}

// rowsOf takes the labels of the rows of a batch.
func rowsOf(p *program.Program, rows, labels []int32) []int32 {
	got := make([]int32, len(rows))
	for i, r := range rows {
		got[i] = labels[r]
	}
	return got
}

// Batches, classes and targets above what one fold may sum are split and still
// pass the static check.
func TestLargeSizes(t *testing.T) {
	c := classifier()
	c.Batch, c.Rows, c.Classes = 5000, 6000, 4500
	mustBuild(t, c)
	r := regressor()
	r.Batch, r.Rows, r.Targets, r.Inputs, r.HeldOut = 5000, 6000, 3, 10000, 1
	mustBuild(t, r)

	r.Model, r.Inputs = "linear", 5
	m := mustBuild(t, r)
	data := rows(r, r.Rows)
	k := machine(t, m.Train, data, m.Init)
	step(t, k, 0)
	z, d := output(t, m.Train, k, "dense1"), output(t, m.Train, k, "d dense1")
	loss, want := 0.0, make([]float64, len(z))
	for i, row := range k.Output(0).I32 {
		for j := range 3 {
			e := float64(z[i*3+j]) - float64(data[1].F32[row*3+int32(j)])
			loss += e * e / 15000
			want[i*3+j] = 2 * e / 15000
		}
	}
	near(t, "loss", k.State()[m.Train.Loss].F32, []float64{loss}, 1e-5)
	near(t, "gradient", d, want, 1e-6)
}

func TestInitialWeights(t *testing.T) {
	cfg := classifier()
	a, b := mustBuild(t, cfg), mustBuild(t, cfg)
	cfg.Seed++
	c := mustBuild(t, cfg)
	if !slices.Equal(a.Init[0].F32, b.Init[0].F32) || slices.Equal(a.Init[0].F32, c.Init[0].F32) {
		t.Error("weights do not follow the seed")
	}
	if a.Train.Root() != c.Train.Root() {
		t.Error("the program depends on the seed of the weights")
	}
	for i, s := range a.Train.Slots {
		zero := !slices.ContainsFunc(a.Init[i].F32, func(v float32) bool { return v != 0 })
		if weights := i < a.Weights && i%2 == 0; zero == weights {
			t.Errorf("slot %s", s.Name)
		}
	}
	// SplitMix64 of seed 1 gives 0x910a2dec89025cc1 first, √(6/5) is the bound.
	if got := math.Float32bits(a.Init[0].F32[0]); got != 0x3e155436 {
		t.Errorf("first weight %#x", got)
	}
}
