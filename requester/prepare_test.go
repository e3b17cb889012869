package requester

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lode/dataset"
	"lode/internal/fault"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

const iris = "testdata/iris.csv"

func irisOptions() Options {
	o := Defaults()
	o.Data, o.Label = iris, "species"
	return o
}

func prepared(t *testing.T, o Options) *Prepared {
	t.Helper()
	p, err := Prepare(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func trained(t *testing.T, p *Prepared) *train.Result {
	t.Helper()
	r, err := train.Run(t.Context(), train.Config{Run: p.Run(), Dir: t.TempDir(), New: train.Kernel(false), Threads: 2})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func evaluated(t *testing.T, p *Prepared, final []program.Array) *Evaluation {
	t.Helper()
	e, err := p.Exam.Evaluate(t.Context(), final, 2)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func at[T any](v T) *T { return &v }

// refused fails unless err is bad input that names the field and holds words.
func refused(t *testing.T, what string, err error, field string, words ...string) {
	t.Helper()
	var e *fault.Error
	if !errors.As(err, &e) || fault.CodeOf(err) != fault.BadInput || e.Field != field {
		t.Errorf("%s: %v, want bad input in %s", what, err, field)
		return
	}
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("%s: %v does not say %s", what, err, w)
		}
	}
}

func TestBadOptions(t *testing.T) {
	for field, change := range map[string][]func(o *Options){
		"label": {
			func(o *Options) { o.Label = "" }, func(o *Options) { o.Label = "sepal" },
			func(o *Options) { o.Data = "" },
		},
		"data":      {func(o *Options) { o.Data = "testdata/none.csv" }},
		"task":      {func(o *Options) { o.Task = "cluster" }, func(o *Options) { o.Data, o.Label, o.Task = "", "", "regress" }},
		"header":    {func(o *Options) { o.Header = "maybe" }},
		"separator": {func(o *Options) { o.Separator = "::" }},
		"held-out": {
			func(o *Options) { o.HeldOut = at(1.0) }, func(o *Options) { o.HeldOut = at(math.NaN()) },
			func(o *Options) { o.Data, o.Label, o.HeldOut = "", "", at(0.3) },
		},
		"number of digits":  {func(o *Options) { o.Data, o.Label, o.Pictures = "", "", 3 }},
		"number of flowers": {func(o *Options) { o.Data, o.Label, o.Flowers = "", "", 3 }},
		"flowers": {
			func(o *Options) { o.Flowers = 30 },
			func(o *Options) { o.Data, o.Label, o.Flowers = "", "", -1 },
			func(o *Options) { o.Data, o.Label, o.Pictures, o.Flowers = "", "", 30, 30 },
			func(o *Options) { o.Data, o.Label, o.Model, o.Flowers = "", "", "lenet", 30 },
		},
		"model":     {func(o *Options) { o.Model = "mlp" }, func(o *Options) { o.Model = "" }},
		"optimizer": {func(o *Options) { o.Optimizer = "adamax" }},
		"lr":        {func(o *Options) { o.LR = at(0.0) }, func(o *Options) { o.LR = at(math.NaN()) }},
		"epochs": {
			func(o *Options) { o.Epochs = at(0.0) }, func(o *Options) { o.Epochs = at(math.NaN()) },
			func(o *Options) { o.Epochs = at(math.Inf(1)) }, func(o *Options) { o.Epochs = at(1e30) },
		},
		"batch": {func(o *Options) { o.Batch = at(int64(0)) }, func(o *Options) { o.Batch = at(int64(121)) }},
		"section-steps": {
			func(o *Options) { o.SectionSteps = 515 },
			func(o *Options) { o.SectionSteps, o.Epochs = 1, at(30000.0) }, func(o *Options) { o.SectionSteps = math.MaxUint64 },
		},
	} {
		for i, f := range change {
			o := irisOptions()
			f(&o)
			_, err := Prepare(t.Context(), o)
			refused(t, fmt.Sprint(field, " ", i), err, field)
		}
	}
}

// Steps are all epochs, rounded up to whole sections.
func TestLength(t *testing.T) {
	for _, c := range []struct {
		rows    int64
		epochs  *float64
		batch   *int64
		section uint64
		steps   uint64
		b       int64
	}{
		{rows: 3200, section: 8, steps: 2000, b: 32},                                      // 20 epochs of 100
		{rows: 3201, section: 1, steps: 2001, b: 32},                                      // of 100 and a bit
		{rows: 3200, section: 0, steps: 2016, b: 32},                                      // 63 sections of 32
		{rows: 120, section: 8, steps: 520, b: 32},                                        // 137 epochs: 513.75
		{rows: 120, section: 0, epochs: at(0.5), steps: 2, b: 32},                         // one section
		{rows: 5, section: 8, steps: 512, b: 5},                                           // 512 epochs
		{rows: 100, epochs: at(3.0), batch: at(int64(10)), section: 7, steps: 35, b: 10},  // 30
		{rows: 100, epochs: at(0.5), batch: at(int64(100)), section: 1, steps: 1, b: 100}, // half a step
		{rows: 1 << 30, epochs: at(1.0), batch: at(int64(1 << 20)), section: 4, steps: 1024, b: 1 << 20},
	} {
		o := Options{Epochs: c.epochs, Batch: c.batch, SectionSteps: c.section}
		batch, steps, err := o.length(&tables, c.rows)
		if err != nil || steps != c.steps || batch != c.b {
			t.Errorf("%d rows: %d steps of %d, %v, want %d of %d", c.rows, steps, batch, err, c.steps, c.b)
		}
	}
}

// The defaults learn iris well, whatever the seed.
func TestIris(t *testing.T) {
	sum := 0.0
	const seeds = 10
	for seed := range uint64(seeds) {
		o := irisOptions()
		o.Seed = seed
		p := prepared(t, o)
		e := evaluated(t, p, trained(t, p).Final)
		if e.Rows != 30 || math.Abs(e.Baseline-1.0/3) > 1e-9 {
			t.Fatalf("seed %d: %v", seed, e)
		}
		sum += e.Accuracy
	}
	if mean := sum / seeds; mean < 0.93 {
		t.Errorf("mean accuracy %v", mean)
	}
}

func TestDigits(t *testing.T) {
	o := Defaults()
	o.Pictures, o.Epochs = 1000, at(12.0)
	p := prepared(t, o)
	if e := evaluated(t, p, trained(t, p).Final); e.Accuracy < 0.9 || e.Rows != 200 {
		t.Error(e)
	}
	if root := tensorlog.StateRoot(p.Inputs.Init); root == tensorlog.StateRoot(prepared(t, func() Options { o.Seed++; return o }()).Inputs.Init) {
		t.Errorf("another seed, the same weights %x", root)
	}
}

// A regression is judged in the unit of its label.
func TestRegression(t *testing.T) {
	var b strings.Builder
	b.WriteString("a,b,y\n")
	for i := range 400 {
		x, y := float64(i%20), float64(i/20)
		fmt.Fprintf(&b, "%v,%v,%v\n", x, y, 1000+300*x-200*y+0.5)
	}
	o := Defaults()
	o.Data, o.Label, o.Model, o.LR = write(t, "plane.csv", b.String()), "y", "linear", at(0.02)
	p := prepared(t, o)
	if p.Exam.Task != dataset.Regress {
		t.Fatal(p.Exam.Task)
	}
	e := evaluated(t, p, trained(t, p).Final)
	// The labels' deviation is √(300²+200²) times that of 0 … 19.
	if want := math.Hypot(300, 200) * math.Sqrt((400.0-1)/12); math.Abs(e.Baseline/want-1) > 0.1 {
		t.Errorf("baseline %v, want about %v", e.Baseline, want)
	}
	if e.R2 < 0.999 || math.Abs(e.R2-(1-e.RMSE*e.RMSE/e.Baseline/e.Baseline)) > 0.01 {
		t.Error(e)
	}
	untrained := evaluated(t, p, p.Inputs.Init)
	if untrained.RMSE < 10*e.RMSE {
		t.Errorf("untrained %v, trained %v", untrained, e)
	}
}

// What a linear model with given weights scores can be counted by hand, over a
// number of rows that does not fill the last batch.
func TestScore(t *testing.T) {
	var b strings.Builder
	b.WriteString("x,c\n")
	for i := range 100 {
		class := "low"
		if i >= 50 {
			class = "high"
		}
		fmt.Fprintf(&b, "%d,%s\n", i, class)
	}
	o := Defaults()
	o.Data, o.Label, o.Model, o.HeldOut, o.Batch = write(t, "line.csv", b.String()), "c", "linear", at(0.3), at(int64(16))
	p := prepared(t, o)
	state := p.Inputs.Init
	// Classes are sorted: 0 is high, 1 is low. The threshold is at 70.
	scale := p.Exam.Transform.Columns[0].Scale
	state[0].F32[0], state[0].F32[1] = 1, 0
	state[1].F32[0], state[1].F32[1] = -float32((70-scale.Mean)/scale.Deviation), 0
	e := evaluated(t, p, state)
	right, loss := 0, 0.0
	for i, x := range p.Exam.Held.X.F32 {
		value := math.Round(float64(x)*scale.Deviation + scale.Mean)
		logit := float64(x) + float64(state[1].F32[0]) // of high; that of low is 0
		if p.Exam.Held.Y.I32[i] == 1 {
			logit = -logit
		}
		loss += math.Log1p(math.Exp(-logit)) / 30
		if (value > 70) == (p.Exam.Held.Y.I32[i] == 0) {
			right++
		}
	}
	if e.Rows != 30 || right == 30 || e.Accuracy != float64(right)/30 || e.Baseline != 0.5 || math.Abs(e.Loss-loss) > 1e-6 {
		t.Errorf("%v, want %d right, loss %v", e, right, loss)
	}
	p.Exam.Held = dataset.Split{}
	if e := evaluated(t, p, state); e.Rows != 0 || e.String() != "no rows were held out" {
		t.Error(e)
	}
}

// A log directory refuses every other training, by the name of the option that
// differs, and takes the same one under another file name.
func TestOtherOptionsAreRefused(t *testing.T) {
	base := irisOptions()
	base.Epochs, base.SectionSteps = at(4.0), 8
	dir := t.TempDir()
	run := func(o Options) error {
		p := prepared(t, o)
		_, err := train.Run(t.Context(), train.Config{Run: p.Run(), Dir: dir, New: train.Kernel(false), Threads: 1})
		return err
	}
	if err := run(base); err != nil {
		t.Fatal(err)
	}
	for field, change := range map[string]func(o *Options){
		"lr": func(o *Options) { o.LR = at(2e-3) }, "seed": func(o *Options) { o.Seed = 9 }, "epochs": func(o *Options) { o.Epochs = at(5.0) },
		"batch": func(o *Options) { o.Batch = at(int64(16)) }, "model": func(o *Options) { o.Model = "mlp:8" },
		"optimizer": func(o *Options) { o.Optimizer = "sgd" }, "section-steps": func(o *Options) { o.SectionSteps = 4 },
		"held-out": func(o *Options) { o.HeldOut = at(0.4) }, "label": func(o *Options) { o.Label = "sepal_length" },
	} {
		o := base
		change(&o)
		refused(t, field, run(o), field, dir)
	}
	content, err := os.ReadFile(iris)
	if err != nil {
		t.Fatal(err)
	}
	base.Data = write(t, "copy.csv", string(content))
	if err := run(base); err != nil {
		t.Error(err)
	}
}

func TestTrainingSeed(t *testing.T) {
	// keccak256("lode/seed" ‖ 0x0000000000000001)
	if h := tensorlog.Hex(TrainingSeed(1)); h.String() != "0xd1620ba771c551669685b4406aa9e11348db5bc88d1c88a019047cedec3d7248" {
		t.Error(h)
	}
}
