package frontend

import (
	"math"
	"strconv"
	"strings"

	"lode/internal/fault"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// Optimizer describes how weights follow their gradients. A zero field takes
// the default in brackets.
type Optimizer struct {
	Name     string  // sgd, momentum, nesterov, adam or adamw
	LR       float64 // learning rate
	Momentum float64 // momentum, nesterov: [0.9]
	Beta1    float64 // adam, adamw: [0.9]
	Beta2    float64 // adam, adamw: [0.999]
	Epsilon  float64 // adam, adamw: [1e-8]

	// Decay is the weight decay of matrices and filters; biases, normalisations'
	// gains and shifts have none. It adds Decay·w to the gradient; adamw takes
	// LR·Decay·w off the weight instead.
	Decay     float64 // [0; adamw: 0.01]
	NoDecay   bool    // adamw without decay, which is adam
	ClipValue float64 // every gradient is cut off at ±ClipValue [not]
	ClipNorm  float64 // all gradients together are scaled down to this norm, before ClipValue [not]

	Schedule Schedule
}

// Schedule is how the learning rate changes: from 0 up to LR in Warmup steps,
// and then as its name says. A zero field takes the default in brackets.
type Schedule struct {
	Name   string  // [constant], cosine or step
	Warmup uint64  // steps
	Floor  float64 // cosine: the last step's rate is about Floor·LR, down to there on half a cosine [0]
	Every  uint64  // step: after so many steps …
	Factor float64 // … the rate is multiplied by Factor [0.1]
}

// ParseSchedule reads a schedule as users write it:
//
//	constant[:WARMUP]   cosine[:WARMUP[,FLOOR]]   step:EVERY[,FACTOR[,WARMUP]]
//
// The empty text is constant.
func ParseSchedule(s string) (Schedule, error) {
	name, rest, more := strings.Cut(s, ":")
	c := Schedule{Name: name}
	var fields []any
	least := 0
	switch name {
	case "", "constant":
		c.Name, fields = "constant", []any{&c.Warmup}
	case "cosine":
		fields = []any{&c.Warmup, &c.Floor}
	case "step":
		fields, least = []any{&c.Every, &c.Factor, &c.Warmup}, 1
	}
	var values []string
	if more {
		values = strings.Split(rest, ",")
	}
	ok := fields != nil && len(values) >= least && len(values) <= len(fields)
	for i := 0; ok && i < len(values); i++ {
		var err error
		switch f := fields[i].(type) {
		case *uint64:
			*f, err = strconv.ParseUint(values[i], 10, 32)
		case *float64:
			*f, err = strconv.ParseFloat(values[i], 64)
		}
		ok = err == nil
	}
	if !ok {
		return Schedule{}, fault.Input("schedule", s, "constant[:WARMUP], cosine[:WARMUP[,FLOOR]] or step:EVERY[,FACTOR[,WARMUP]]")
	}
	return c, nil
}

// check fills in defaults.
func (o *Optimizer) check(steps uint64) error {
	if !(o.LR > 0) || float32(o.LR) == 0 || math.IsInf(float64(float32(o.LR)), 0) {
		return fault.Input("lr", o.LR, "a positive float32")
	}
	for _, f := range []struct {
		field string
		value float64
	}{{"decay", o.Decay}, {"clip value", o.ClipValue}, {"clip norm", o.ClipNorm}} {
		if !(f.value >= 0) || math.IsInf(float64(float32(f.value)), 0) || f.value > 0 && float32(f.value) < 0x1p-126 {
			return fault.Input(f.field, f.value, "0 or a positive float32")
		}
	}
	if err := o.Schedule.check(steps); err != nil {
		return err
	}
	fraction := func(field string, v *float64, standard float64) error {
		if *v == 0 {
			*v = standard
		}
		if !(*v > 0 && float32(*v) < 1 && float32(*v) > 0) {
			return fault.Input(field, *v, "a number between 0 and 1")
		}
		return nil
	}
	switch o.Name {
	case "sgd":
	case "momentum", "nesterov":
		return fraction("momentum", &o.Momentum, 0.9)
	case "adam", "adamw":
		if err := fraction("beta1", &o.Beta1, 0.9); err != nil {
			return err
		}
		if err := fraction("beta2", &o.Beta2, 0.999); err != nil {
			return err
		}
		if o.Epsilon == 0 {
			o.Epsilon = 1e-8
		}
		if o.Name == "adamw" && o.Decay == 0 && !o.NoDecay {
			o.Decay = 0.01
		}
		if o.Name == "adamw" && o.LR*o.Decay > 1 {
			return fault.Input("decay", o.Decay, "at most %v, so that no step takes more off a weight than it is", 1/o.LR)
		}
		first := o.Epsilon * math.Sqrt(1-o.Beta2) // the smallest denominator of a first step
		if !(first >= 0x1p-126 && o.Epsilon <= math.MaxFloat32) {
			return fault.Input("epsilon", o.Epsilon, "a positive float32, also after the bias correction")
		}
		// The schedule is as long as the slower of the two means takes to settle.
		settled := 30 * math.Ln2 / (1 - max(o.Beta1, o.Beta2))
		if min(float64(steps), settled) > maxTable {
			return fault.Input("beta2", o.Beta2, "at most %v for %d steps", 1-30*math.Ln2/maxTable, steps)
		}
	default:
		return fault.Input("optimizer", o.Name, "sgd, momentum, nesterov, adam or adamw")
	}
	return nil
}

// check fills in defaults.
func (s *Schedule) check(steps uint64) error {
	if s.Name == "" {
		s.Name = "constant"
	}
	if s.Name == "step" && s.Factor == 0 {
		s.Factor = 0.1
	}
	length := steps
	switch s.Name {
	case "constant":
		length = min(steps, s.Warmup)
	case "cosine":
		if !(s.Floor >= 0 && s.Floor <= 1) {
			return fault.Input("schedule floor", s.Floor, "a part of the learning rate, 0 to 1")
		}
	case "step":
		if s.Every < 1 {
			return fault.Input("schedule every", s.Every, "a number of steps, at least 1")
		}
		if !(s.Factor > 0 && s.Factor <= 1) {
			return fault.Input("schedule factor", s.Factor, "a number above 0, at most 1")
		}
	default:
		return fault.Input("schedule", s.Name, "constant, cosine or step")
	}
	if s.Warmup > steps {
		return fault.Input("warm-up", s.Warmup, "at most %d, as many steps there are", steps)
	}
	if length > maxTable {
		return fault.Input("steps", steps, "at most %d with a schedule of the learning rate", maxTable)
	}
	return nil
}

// rates is the learning rate of every step until it stays as it is.
func (o *Optimizer) rates(steps uint64) nn.Rate {
	s := o.Schedule
	switch s.Name {
	case "cosine":
		return nn.CosineRate(o.LR, s.Warmup, steps, s.Floor)
	case "step":
		return nn.StepRate(o.LR, s.Warmup, steps, s.Every, s.Factor)
	}
	return nn.ConstantRate(o.LR, min(s.Warmup, steps))
}

// update writes the optimizer's steps of all weights.
func (n *net) update(cfg Config, gradients []builder.Tensor) {
	o := cfg.Optimizer
	change := nn.Change{Rate: o.rates(cfg.Steps), ClipValue: o.ClipValue}
	if o.ClipNorm > 0 {
		change.Scale = nn.NormScale(n.b, o.ClipNorm, gradients)
	}
	opt := optimizer(n.b, change, cfg)
	i := 0
	for _, s := range n.slots {
		if s.kept {
			continue
		}
		decay := 0.0
		if s.decays {
			decay = o.Decay
		}
		opt.Update(n.b, s.t, gradients[i], decay)
		i++
	}
}

func optimizer(b *builder.Builder, change nn.Change, cfg Config) nn.Optimizer {
	switch o := cfg.Optimizer; o.Name {
	case "momentum", "nesterov":
		return nn.NewMomentum(b, change, o.Momentum, o.Name == "nesterov")
	case "adam", "adamw":
		return nn.NewAdam(b, change, nn.AdamParameters{Beta1: o.Beta1, Beta2: o.Beta2, Epsilon: o.Epsilon, Decoupled: o.Name == "adamw"}, cfg.Steps)
	default:
		return nn.NewSGD(b, change)
	}
}
