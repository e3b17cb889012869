package frontend

import (
	"math"
	"strconv"
	"strings"

	"lode/internal/fault"
	"lode/program"
)

// Task is what a model learns.
type Task string

const (
	Classify Task = "classify" // softmax cross-entropy over classes
	Regress  Task = "regress"  // mean squared error over targets
)

// Optimizer describes how weights follow their gradients. A zero field takes
// the default in brackets.
type Optimizer struct {
	Name     string  // sgd, momentum or adam
	LR       float64 // learning rate
	Momentum float64 // momentum: [0.9]
	Beta1    float64 // adam: [0.9]
	Beta2    float64 // adam: [0.999]
	Epsilon  float64 // adam: [1e-8]
}

// Config describes a training.
type Config struct {
	Model     string // see the package documentation
	Inputs    int64  // features of a row
	Task      Task
	Classes   int64 // of a classification
	Targets   int64 // of a regression
	Batch     int64 // rows of a step
	Rows      int64 // rows of the training data
	HeldOut   int64 // rows that Predict reads; 0: as many as Rows
	Steps     uint64
	Optimizer Optimizer
	Seed      uint64 // of the initial weights
}

// Limits of a description. The static check of the program sets the others.
const (
	maxWidth  = 1 << 20
	maxLayers = 64
	maxTable  = 1 << 22 // entries of a schedule
)

// check returns the description with defaults filled in, or what is wrong with
// it.
func (c Config) check() (Config, architecture, error) {
	net, err := parseModel(c.Model)
	if err != nil {
		return c, net, err
	}
	if c.HeldOut == 0 {
		c.HeldOut = c.Rows
	}
	for _, f := range []struct {
		field          string
		value, min, to int64
	}{
		{"inputs", c.Inputs, 1, maxWidth},
		{"rows", c.Rows, 1, math.MaxInt32},
		{"batch", c.Batch, 1, c.Rows},
		{"held-out rows", c.HeldOut, 1, math.MaxInt32 - c.Batch},
	} {
		if f.value < f.min || f.value > f.to {
			return c, net, fault.Input(f.field, f.value, "%d to %d", f.min, f.to)
		}
	}
	if c.Steps < 1 || c.Steps > math.MaxUint32 {
		return c, net, fault.Input("steps", c.Steps, "1 to %d", uint32(math.MaxUint32))
	}
	switch c.Task {
	case Classify:
		if c.Classes < 2 || c.Classes > maxWidth {
			return c, net, fault.Input("classes", c.Classes, "2 to %d", maxWidth)
		}
		net.outputs = c.Classes
	case Regress:
		if c.Targets < 1 || c.Targets > maxWidth {
			return c, net, fault.Input("targets", c.Targets, "1 to %d", maxWidth)
		}
		net.outputs = c.Targets
	default:
		return c, net, fault.Input("task", c.Task, "%s or %s", Classify, Regress)
	}
	in := c.Inputs
	for _, out := range append(net.hidden, net.outputs) {
		if in*out > program.MaxOutput || c.Batch > program.MaxOutput/max(in, out) {
			return c, net, fault.Input("model", c.Model, "layers of at most %d weights and activations, not %d inputs and %d outputs for a batch of %d",
				int64(program.MaxOutput), in, out, c.Batch)
		}
		in = out
	}
	return c, net, c.Optimizer.check(c.Steps)
}

// check fills in defaults.
func (o *Optimizer) check(steps uint64) error {
	if !(o.LR > 0) || float32(o.LR) == 0 || math.IsInf(float64(float32(o.LR)), 0) {
		return fault.Input("lr", o.LR, "a positive float32")
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
	case "momentum":
		return fraction("momentum", &o.Momentum, 0.9)
	case "adam":
		if err := fraction("beta1", &o.Beta1, 0.9); err != nil {
			return err
		}
		if err := fraction("beta2", &o.Beta2, 0.999); err != nil {
			return err
		}
		if o.Epsilon == 0 {
			o.Epsilon = 1e-8
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
		return fault.Input("optimizer", o.Name, "sgd, momentum or adam")
	}
	return nil
}

// architecture is a parsed model.
type architecture struct {
	hidden  []int64
	outputs int64
	tanh    bool
}

// parseModel reads the description of a model.
func parseModel(s string) (architecture, error) {
	var a architecture
	bad := func() (architecture, error) {
		return a, fault.Input("model", s, "mlp:WIDTHS[:relu|tanh] with 1 to %d widths of 1 to %d, such as mlp:64,32, or linear", maxLayers, maxWidth)
	}
	if s == "linear" {
		return a, nil
	}
	parts := strings.Split(s, ":")
	if parts[0] != "mlp" || len(parts) < 2 || len(parts) > 3 {
		return bad()
	}
	if len(parts) == 3 {
		switch parts[2] {
		case "relu":
		case "tanh":
			a.tanh = true
		default:
			return bad()
		}
	}
	widths := strings.Split(parts[1], ",")
	if len(widths) > maxLayers {
		return bad()
	}
	for _, w := range widths {
		n, err := strconv.ParseUint(w, 10, 32)
		if err != nil || n < 1 || n > maxWidth {
			return bad()
		}
		a.hidden = append(a.hidden, int64(n))
	}
	return a, nil
}
