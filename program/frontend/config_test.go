package frontend

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
)

func TestModels(t *testing.T) {
	for s, want := range map[string]mlp{
		"linear":       {},
		"mlp:64":       {hidden: []int64{64}},
		"mlp:64,32":    {hidden: []int64{64, 32}},
		"mlp:3:relu":   {hidden: []int64{3}},
		"mlp:3,4:tanh": {hidden: []int64{3, 4}, tanh: true},
	} {
		net, err := parseModel(s)
		got, ok := net.(mlp)
		if err != nil || !ok || !slices.Equal(got.hidden, want.hidden) || got.tanh != want.tanh {
			t.Errorf("%s: %+v, %v", s, net, err)
		}
	}
}

func TestSchedules(t *testing.T) {
	for s, want := range map[string]Schedule{
		"":                 {Name: "constant"},
		"constant":         {Name: "constant"},
		"constant:100":     {Name: "constant", Warmup: 100},
		"cosine":           {Name: "cosine"},
		"cosine:50":        {Name: "cosine", Warmup: 50},
		"cosine:50,0.1":    {Name: "cosine", Warmup: 50, Floor: 0.1},
		"step:200":         {Name: "step", Every: 200},
		"step:200,0.5":     {Name: "step", Every: 200, Factor: 0.5},
		"step:200,0.5,100": {Name: "step", Every: 200, Factor: 0.5, Warmup: 100},
	} {
		if got, err := ParseSchedule(s); err != nil || got != want {
			t.Errorf("%s: %+v, %v", s, got, err)
		}
	}
	for _, s := range []string{"linear", "cosine:", "cosine:-1", "cosine:1,x", "cosine:1,0,2", "step", "step:", "step:a", "constant:1,2"} {
		if got, err := ParseSchedule(s); err == nil {
			t.Errorf("%s: %+v", s, got)
		}
	}
}

// Each wrong field is named, with its value and what belongs there.
func TestBadConfigurations(t *testing.T) {
	with := func(f func(c *Config)) Config {
		c := classifier()
		f(&c)
		return c
	}
	optimizer := func(f func(o *Optimizer)) Config {
		return with(func(c *Config) {
			c.Optimizer = Optimizer{Name: "adam", LR: 0.1}
			f(&c.Optimizer)
		})
	}
	model := func(s string) Config { return with(func(c *Config) { c.Model = s }) }
	for _, f := range []struct {
		field, value string
		cfg          Config
	}{
		{"model", "", model("")},
		{"model", "mlp", model("mlp")},
		{"model", "mlp:", model("mlp:")},
		{"model", "mlp:0", model("mlp:0")},
		{"model", "mlp:-4", model("mlp:-4")},
		{"model", "mlp:64,", model("mlp:64,")},
		{"model", "mlp:64,x", model("mlp:64,x")},
		{"model", "mlp:64:sigmoid", model("mlp:64:sigmoid")},
		{"model", "mlp:64:relu:relu", model("mlp:64:relu:relu")},
		{"model", "mlp:99999999999999999999", model("mlp:99999999999999999999")},
		{"model", "mlp:1" + strings.Repeat(",1", 64), model("mlp:1" + strings.Repeat(",1", 64))},
		{"model", "linear:3", model("linear:3")},
		{"model", "mlp:100000,100000", model("mlp:100000,100000")},
		{"inputs", "0", with(func(c *Config) { c.Inputs = 0 })},
		{"task", "guess", with(func(c *Config) { c.Task = "guess" })},
		{"classes", "1", with(func(c *Config) { c.Classes = 1 })},
		{"targets", "0", with(func(c *Config) { c.Task = Regress })},
		{"rows", "-1", with(func(c *Config) { c.Rows = -1 })},
		{"batch", "0", with(func(c *Config) { c.Batch = 0 })},
		{"batch", "17", with(func(c *Config) { c.Batch = 17 })},
		{"held-out rows", "-3", with(func(c *Config) { c.HeldOut = -3 })},
		{"steps", "0", with(func(c *Config) { c.Steps = 0 })},
		{"steps", "4294967296", with(func(c *Config) { c.Steps = 1 << 32 })},
		{"optimizer", "adagrad", with(func(c *Config) { c.Optimizer.Name = "adagrad" })},
		{"inputs", "5", with(func(c *Config) { c.Image = Image{1, 3, 4} })},
		{"picture", "1×0×4", with(func(c *Config) { c.Image = Image{1, 0, 4} })},
		{"picture", "1048576×1048576×1048576", with(func(c *Config) { c.Image = Image{1 << 20, 1 << 20, 1 << 20} })},
		{"type of x", "i32", with(func(c *Config) { c.Pixels = program.I32 })},
		{"model", "mlp:8,6", with(func(c *Config) { c.Task = Text })},
		{"dropout", "1", with(func(c *Config) { c.Dropout = 1 })},
		{"dropout", "-0.5", with(func(c *Config) { c.Dropout = -0.5 })},
		{"dropout", "NaN", with(func(c *Config) { c.Dropout = math.NaN() })},
		{"decay", "-1", optimizer(func(o *Optimizer) { o.Decay = -1 })},
		{"decay", "11", optimizer(func(o *Optimizer) { o.Name, o.Decay = "adamw", 11 })},
		{"clip value", "+Inf", optimizer(func(o *Optimizer) { o.ClipValue = math.Inf(1) })},
		{"clip norm", "NaN", optimizer(func(o *Optimizer) { o.ClipNorm = math.NaN() })},
		{"schedule", "linear", optimizer(func(o *Optimizer) { o.Schedule.Name = "linear" })},
		{"schedule floor", "2", optimizer(func(o *Optimizer) { o.Schedule = Schedule{Name: "cosine", Floor: 2} })},
		{"schedule every", "0", optimizer(func(o *Optimizer) { o.Schedule = Schedule{Name: "step"} })},
		{"schedule factor", "1.5", optimizer(func(o *Optimizer) { o.Schedule = Schedule{Name: "step", Every: 1, Factor: 1.5} })},
		{"warm-up", "11", optimizer(func(o *Optimizer) { o.Schedule.Warmup = 11 })},
		{"steps", "4194305", with(func(c *Config) {
			c.Steps, c.Optimizer.Schedule = 1<<22+1, Schedule{Name: "cosine"}
		})},
		{"lr", "0", with(func(c *Config) { c.Optimizer.LR = 0 })},
		{"lr", "-0.1", with(func(c *Config) { c.Optimizer.LR = -0.1 })},
		{"lr", "NaN", with(func(c *Config) { c.Optimizer.LR = math.NaN() })},
		{"lr", "+Inf", with(func(c *Config) { c.Optimizer.LR = math.Inf(1) })},
		{"lr", "1e-60", with(func(c *Config) { c.Optimizer.LR = 1e-60 })},
		{"momentum", "1", with(func(c *Config) { c.Optimizer = Optimizer{Name: "momentum", LR: 1, Momentum: 1} })},
		{"beta1", "1.5", optimizer(func(o *Optimizer) { o.Beta1 = 1.5 })},
		{"beta2", "-1", optimizer(func(o *Optimizer) { o.Beta2 = -1 })},
		{"beta2", "0.999999", with(func(c *Config) {
			c.Steps, c.Optimizer = 1<<31, Optimizer{Name: "adam", LR: 1, Beta2: 0.999999}
		})},
		{"epsilon", "1e-50", optimizer(func(o *Optimizer) { o.Epsilon = 1e-50 })},
		{"epsilon", "-1", optimizer(func(o *Optimizer) { o.Epsilon = -1 })},
	} {
		_, err := Build(f.cfg)
		var e *fault.Error
		switch {
		case !errors.As(err, &e):
			t.Errorf("%s %s: %v", f.field, f.value, err)
		case e.Code != fault.BadInput || e.Field != f.field || e.Value != f.value || e.Expected == "":
			t.Errorf("%s %s: %v", f.field, f.value, err)
		}
	}
}
