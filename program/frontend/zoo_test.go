package frontend

import (
	"context"
	"math"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"lode/program"
	"lode/program/internal/interp64"
	"lode/program/kernel"
)

// pictures is a small classification of pictures.
func pictures(model string, image Image) Config {
	return Config{
		Model: model, Image: image, Task: Classify, Classes: 3, Batch: 4, Rows: 12, Steps: 60,
		Optimizer: Optimizer{Name: "momentum", LR: 0.02}, Seed: 3,
	}
}

// text is a small text model.
func text(model string) Config {
	return Config{
		Model: model, Task: Text, Batch: 4, Rows: 8, HeldOut: 6, Steps: 120,
		Optimizer: Optimizer{Name: "adamw", LR: 0.01, ClipNorm: 1, Schedule: Schedule{Name: "cosine", Warmup: 10}}, Seed: 3,
	}
}

// draw makes n pictures, each with a bright bar where its class has it.
func draw(c Config, n int64) []program.Array {
	r := rand.New(rand.NewSource(3))
	p := c.Image
	x, y := program.NewArray(program.F32, n*p.Len()), program.NewArray(program.I32, n)
	for i := range n {
		class := i % c.Classes
		y.I32[i] = int32(class)
		for k := range p.Len() {
			v := 0.2 * r.Float64()
			if k%p.Width*c.Classes/p.Width == class {
				v += 0.6
			}
			x.F32[i*p.Len()+k] = float32(v)
		}
	}
	return []program.Array{x, y}
}

const prose = "It is the business of the future to be dangerous; and it is among the merits of science that it equips the future for its duties. "

// windows cuts n windows of prose.
func windows(c Config, n int64) []program.Array {
	d, _ := Describe(c.Model)
	x := program.NewArray(program.U8, n*(d.Context+1))
	for i := range n {
		for k := range d.Context + 1 {
			x.U8[i*(d.Context+1)+k] = prose[(i*d.Context+k)%int64(len(prose))]
		}
	}
	return []program.Array{x}
}

func data(c Config, n int64) []program.Array {
	switch {
	case c.Task == Text:
		return windows(c, n)
	case c.Image != Image{}:
		return draw(c, n)
	}
	return rows(c, n)
}

// Every network of the zoo learns what little there is to learn here.
func TestNetworksLearn(t *testing.T) {
	small := Image{2, 12, 13}
	residual := pictures("resnet8", Image{3, 8, 8})
	residual.Steps = 15
	dropped := text("gpt:1,2,16,12")
	dropped.Dropout = 0.05
	for _, f := range []struct {
		cfg  Config
		part float64 // of the first loss that may be left
	}{
		{pictures("lenet", small), 0.1},
		{residual, 0.3},
		{pictures("mlp:16", small), 0.2},
		{text("gpt:2,2,16,12"), 0.25},
		{dropped, 0.5},
	} {
		m := mustBuild(t, f.cfg)
		k := machine(t, m.Train, data(f.cfg, f.cfg.Rows), m.Init)
		var first, last float64
		for i := range f.cfg.Steps {
			step(t, k, i)
			last = float64(k.State()[m.Train.Loss].F32[0])
			if i == 0 {
				first = last
			}
		}
		want := math.Log(float64(f.cfg.Classes))
		if f.cfg.Task == Text {
			want = math.Log(Vocabulary)
		}
		if !(first > 0.5*want && first < 2*want) || !(last < f.part*first) {
			t.Errorf("%s: loss %v, then %v", f.cfg.Model, first, last)
		}
	}
}

// What Predict gives for a row is what the forward part of Train gives for it.
// resnet8 is tried by its accuracy instead: its training normalises by the batch.
func TestNetworksPredict(t *testing.T) {
	for _, f := range []struct {
		cfg    Config
		output string
	}{
		{pictures("lenet", Image{1, 14, 12}), "dense3"},
		{text("gpt:2,2,16,12"), "logits"},
	} {
		f.cfg.HeldOut = f.cfg.Rows
		m := mustBuild(t, f.cfg)
		x := data(f.cfg, f.cfg.Rows)
		k := machine(t, m.Train, x, m.Init)
		for i := range uint64(6) {
			step(t, k, i)
		}
		p := machine(t, m.Predict, x[:1], m.PredictState(k.State()))
		step(t, k, 6)
		got := map[int32][]float32{}
		for s := range uint64(f.cfg.Rows / f.cfg.Batch) {
			step(t, p, s)
			for i := range f.cfg.Batch {
				row := int64(s)*f.cfg.Batch + i
				got[int32(row)] = slices.Clone(p.State()[m.PredictionSlot].F32[i*m.Outputs:][:m.Outputs])
			}
		}
		want := output(t, m.Train, k, f.output)
		for i, row := range k.Output(0).I32 {
			if !slices.Equal(got[row], want[int64(i)*m.Outputs:][:m.Outputs]) {
				t.Errorf("%s: row %d is not predicted as it was trained", f.cfg.Model, row)
			}
		}
	}
}

// A trained resnet8 tells the pictures apart by its running statistics.
func TestRunningStatisticsPredict(t *testing.T) {
	cfg := pictures("resnet8", Image{1, 8, 8})
	cfg.Steps = 25
	m := mustBuild(t, cfg)
	x := draw(cfg, cfg.Rows)
	k := machine(t, m.Train, x, m.Init)
	for i := range cfg.Steps {
		step(t, k, i)
	}
	p := machine(t, m.Predict, x[:1], m.PredictState(k.State()))
	right := 0
	for s := range uint64(cfg.Rows / cfg.Batch) {
		step(t, p, s)
		for i := range cfg.Batch {
			if int32(greatest(p.State()[m.PredictionSlot].F32[i*3:][:3])) == x[1].I32[int64(s)*cfg.Batch+i] {
				right++
			}
		}
	}
	if right < int(cfg.Rows) {
		t.Errorf("%d of %d pictures", right, cfg.Rows)
	}
}

// A text model sees no later byte: the logits of a place do not depend on them.
func TestPredictionsAreCausal(t *testing.T) {
	cfg := text("gpt:2,2,16,12")
	m := mustBuild(t, cfg)
	x := windows(cfg, m.PredictRows)
	logits := func() []float32 {
		p := machine(t, m.Predict, x, m.PredictState(m.Init))
		step(t, p, 0)
		return slices.Clone(p.State()[m.PredictionSlot].F32[:m.Outputs])
	}
	before := logits()
	for k := 7; k <= 12; k++ { // of the first row
		x[0].U8[k] ^= 0x15
	}
	after := logits()
	if !slices.Equal(before[:7*Vocabulary], after[:7*Vocabulary]) {
		t.Error("a place depends on later bytes")
	}
	if slices.Equal(before[7*Vocabulary:8*Vocabulary], after[7*Vocabulary:8*Vocabulary]) {
		t.Error("a place does not depend on its own byte")
	}
}

// A step of plain gradient descent in float64 moves some of the weights of each
// slot as central differences of the loss have it.
func TestWholeGradients(t *testing.T) {
	for _, cfg := range []Config{
		pictures("lenet", Image{1, 12, 12}), pictures("resnet8", Image{1, 8, 8}), text("gpt:1,2,8,6"), text("gpt:2,1,4,5"),
	} {
		t.Run(cfg.Model, func(t *testing.T) {
			t.Parallel()
			wholeGradient(t, cfg)
		})
	}
}

func wholeGradient(t *testing.T, cfg Config) {
	cfg.Batch, cfg.Rows, cfg.HeldOut = 2, 2, 2
	const lr = 1.0 / 1024
	cfg.Optimizer = Optimizer{Name: "sgd", LR: lr}
	m := mustBuild(t, cfg)
	r := rand.New(rand.NewSource(1))
	for i := range m.Init[:m.Weights] { // biases that count
		for j := range m.Init[i].F32 {
			m.Init[i].F32[j] += float32(0.1 * r.Float64())
		}
	}
	x := data(cfg, cfg.Rows)
	run := func(slot, element int, change float64) *interp64.Machine {
		k := interp64.New(m.Train)
		for i, a := range m.Init {
			k.State[i] = interp64.Float64s(a)
		}
		for i, a := range x {
			k.Data[i] = interp64.Float64s(a)
		}
		k.State[slot][element] += change
		if err := k.Step(0); err != nil {
			t.Fatal(err)
		}
		return k
	}
	stepped := run(0, 0, 0)
	tried, scale, worst := 0, 0.0, 0.0
	for i, s := range m.Train.Slots[:m.Weights] {
		if cfg.Model == "resnet8" && (i%7 != 0 || strings.HasSuffix(s.Name, "mean") || strings.HasSuffix(s.Name, "variance")) {
			continue // it is large, and what it keeps of a batch has no gradient
		}
		e := r.Intn(int(s.Elements))
		if s.Name == "wte" {
			e = int(x[0].U8[1]) * int(s.Shape[1])
		}
		got := (float64(m.Init[i].F32[e]) - stepped.State[i][e]) / lr
		const h = 1e-5
		want := (run(i, e, h).State[m.Train.Loss][0] - run(i, e, -h).State[m.Train.Loss][0]) / (2 * h)
		scale, worst = max(scale, math.Abs(want)), max(worst, math.Abs(got-want))
		tried++
	}
	t.Logf("%s: %d weights, error %.1e of %.1e", cfg.Model, tried, worst, scale)
	if !(worst < 1e-6*scale) {
		t.Errorf("%s: the gradient of %d weights is off by %.1e of %.1e", cfg.Model, tried, worst, scale)
	}
}

// A transformer of four layers with everything that there is stays short.
func TestLengths(t *testing.T) {
	cfg := text("gpt:4,4,128,128")
	cfg.Optimizer.ClipValue, cfg.Dropout = 1, 0.1
	m := mustBuild(t, cfg)
	if n := len(m.Train.Ops); n >= 700 {
		t.Errorf("%d operators", n)
	}
	body := 0
	for i := range m.Train.Ops {
		body = max(body, len(m.Train.Ops[i].Body))
	}
	t.Logf("%d operators to train, %d to predict, at most %d instructions in one", len(m.Train.Ops), len(m.Predict.Ops), body)
}

// Batches of more places and pixels than one fold may sum are split.
func TestLargeNetworks(t *testing.T) {
	long := text("gpt:1,2,16,128")
	long.Batch, long.Rows = 80, 100
	wide := pictures("resnet8", Image{3, 96, 96})
	wide.Batch, wide.Rows = 6, 6
	deep := text("gpt:12,12,192,64")
	large := pictures("lenet", Image{3, 224, 224})
	for _, cfg := range []Config{long, wide, deep, large} {
		m := mustBuild(t, cfg)
		t.Logf("%s: %d operators", cfg.Model, len(m.Train.Ops))
	}
}

// Pictures may come as bytes: they read as fractions of 255.
func TestBytesArePixels(t *testing.T) {
	cfg := pictures("mlp:5", Image{1, 3, 4})
	cfg.Optimizer = Optimizer{Name: "sgd", LR: 0.5}
	ints, floats := program.NewArray(program.U8, 12*12), program.NewArray(program.F32, 12*12)
	for i := range ints.U8 {
		ints.U8[i] = uint8(i * 37)
		floats.F32[i] = float32(float32(ints.U8[i]) * float32(1.0/255))
	}
	y := program.NewArray(program.I32, 12)
	var after [2][]program.Array
	for i, x := range []program.Array{ints, floats} {
		cfg.Pixels = x.Type
		m := mustBuild(t, cfg)
		k, err := kernel.New(m.Train, []program.Array{x, y}, [32]byte{1}, kernel.Options{Threads: 1})
		if err != nil {
			t.Fatal(err)
		}
		defer k.Close()
		if err := k.SetState(m.Init); err != nil {
			t.Fatal(err)
		}
		for s := range uint64(3) {
			if err := k.Step(context.Background(), s); err != nil {
				t.Fatal(err)
			}
		}
		after[i] = k.State()
	}
	for i := range after[0] {
		if !slices.Equal(after[0][i].F32, after[1][i].F32) {
			t.Errorf("slot %d differs", i)
		}
	}
}
