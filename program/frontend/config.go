package frontend

import (
	"fmt"
	"math"

	"lode/internal/fault"
	"lode/program"
)

// Task is what a model learns.
type Task string

const (
	Classify Task = "classify" // softmax cross-entropy over classes
	Regress  Task = "regress"  // mean squared error over targets
	Text     Task = "text"     // softmax cross-entropy of every next byte, in nats per byte
)

// Image is the shape of a picture: a row is its channels, one after the other,
// each row by row.
type Image struct{ Channels, Height, Width int64 }

// Len is the number of values of a picture.
func (p Image) Len() int64 { return p.Channels * p.Height * p.Width }

func (p Image) String() string { return fmt.Sprintf("%d×%d×%d", p.Channels, p.Height, p.Width) }

// Config describes a training. What the rows of its dataset are follows from
// the model (see Describe) and is written here:
//
//   - a table: Inputs features a row;
//   - pictures: Image, and Inputs is 0 or Image's length;
//   - text: windows of Context+1 bytes a row; Inputs is 0 or that length.
type Config struct {
	Model     string // see the package documentation
	Inputs    int64
	Image     Image        // of pictures; else zero
	Pixels    program.Type // of column x, unless it is text: f32, or u8, which is read as a fraction of 255
	Task      Task
	Classes   int64 // of a classification
	Targets   int64 // of a regression
	Batch     int64 // rows of a step
	Rows      int64 // rows of the training data
	HeldOut   int64 // rows that Predict reads; 0: as many as Rows
	Steps     uint64
	Optimizer Optimizer
	Dropout   float64 // chance that a hidden unit is left out of a step; 0: none
	Seed      uint64  // of the initial weights
}

// Limits of a description. The static check of the program sets the others.
const (
	maxWidth  = 1 << 20
	maxLayers = 64
	maxTable  = 1 << 22 // entries of a schedule
)

// check returns the description with defaults filled in, or what is wrong with
// it.
func (c Config) check() (Config, network, error) {
	net, err := parseModel(c.Model)
	if err != nil {
		return c, net, err
	}
	if c.HeldOut == 0 {
		c.HeldOut = c.Rows
	}
	if err := c.data(net); err != nil {
		return c, net, err
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
	case Regress:
		if c.Targets < 1 || c.Targets > maxWidth {
			return c, net, fault.Input("targets", c.Targets, "1 to %d", maxWidth)
		}
	case Text:
	default:
		return c, net, fault.Input("task", c.Task, "%s, %s or %s", Classify, Regress, Text)
	}
	if !(c.Dropout >= 0 && float32(c.Dropout) < 1) {
		return c, net, fault.Input("dropout", c.Dropout, "a chance from 0 to below 1")
	}
	if err := net.check(&c); err != nil {
		return c, net, err
	}
	return c, net, c.Optimizer.check(c.Steps)
}

// data settles what a row is.
func (c *Config) data(net network) error {
	d := net.describe()
	if (d.Data == Windows) != (c.Task == Text) {
		return fault.Input("model", c.Model, "one for the task %s: %s", c.Task, modelsFor(c.Task))
	}
	if c.Pixels != program.F32 && c.Pixels != program.U8 {
		return fault.Input("type of x", c.Pixels, "f32 or u8")
	}
	rowLength := int64(0)
	switch {
	case d.Data == Windows:
		rowLength = d.Context + 1
	case c.Image != Image{}:
		for _, e := range []int64{c.Image.Channels, c.Image.Height, c.Image.Width} {
			if e < 1 || e > maxWidth {
				return fault.Input("picture", c.Image, "channels × height × width, each 1 to %d", maxWidth)
			}
		}
		if c.Image.Channels*c.Image.Height > maxWidth || c.Image.Len() > maxWidth {
			return fault.Input("picture", c.Image, "at most %d values", maxWidth)
		}
		rowLength = c.Image.Len()
	case d.Data == Pictures:
		return fault.Input("model", c.Model, "a model for tables, since the data are no pictures: mlp:WIDTHS or linear")
	}
	if rowLength != 0 {
		if c.Inputs != 0 && c.Inputs != rowLength {
			return fault.Input("inputs", c.Inputs, "%d, the length of a row", rowLength)
		}
		c.Inputs = rowLength
	}
	return nil
}

// outputs is the number of outputs for a row.
func (c *Config) outputs() int64 {
	switch c.Task {
	case Classify:
		return c.Classes
	case Regress:
		return c.Targets
	}
	return (c.Inputs - 1) * Vocabulary
}
