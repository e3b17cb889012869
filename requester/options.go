package requester

import (
	"cmp"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"lode/dataset"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/program"
	"lode/program/frontend"
	"lode/tensorlog"
)

// Options say what to train. Each is a flag of the command line, and errors
// call it by the flag's name. Start from Defaults. What is nil or empty and
// isn't said to be guessed follows from the model: see recipe.
type Options struct {
	Data      string   // CSV file, or a text for a model of texts; "": pictures or flowers that the program draws itself
	Pictures  int      // how many it draws; 0: from the recipe
	Flowers   int      // how many flowers it draws instead, as a small table; 0: none
	Label     string   // name or number of the column to predict, of a CSV file
	Task      string   // classify, regress or text; "" follows from model and label column
	Header    string   // yes or no; "" guesses
	Separator string   // of the CSV file's fields; "" finds out
	Shape     string   // CHANNELS,HEIGHT,WIDTH of a CSV file's rows, for a model of pictures; "" finds out
	HeldOut   *float64 // fraction of the rows, or of the text's end, that is held out

	Model     string
	Optimizer string
	LR        *float64
	Momentum  *float64 // of momentum and nesterov
	Beta1     *float64 // of adam and adamw, as Beta2 and Epsilon
	Beta2     *float64
	Epsilon   *float64
	Decay     *float64 // weight decay
	ClipNorm  *float64 // largest norm of all gradients; 0: not clipped
	ClipValue *float64 // largest value of a gradient; 0: not clipped
	Schedule  string   // of the learning rate, as frontend.ParseSchedule reads it
	Dropout   *float64

	Epochs *float64 // passes over the data
	Steps  *uint64  // instead of Epochs
	Batch  *int64   // rows of a step; nil: from the recipe, or all rows where there are fewer

	Seed         uint64 // of the split, the initial weights and the data order
	SectionSteps uint64 // steps from one checkpoint to the next; 0: as many as make AutoSections sections, at most job.MaxSectionSteps
	Proven       bool   // for a job in proven mode: each step is a section of its own

	MaxMemory int64 // bytes that training may need; 0: what this machine has available
}

// AutoSections keeps log and gas small; 8 seats re-execute half of them.
const AutoSections = 64

// Defaults are options that train a good classifier or regressor on tables of
// some hundred to some ten thousand rows.
func Defaults() Options { return Options{Model: "mlp:64,32"} }

// generatedHeldOut is the fraction that package dataset holds out of what it
// draws.
const generatedHeldOut = 0.2

// check reports the first option that cannot work, whatever the data. What
// depends on the data is found by those who read it.
func (o *Options) check() error {
	d, err := frontend.Describe(o.Model)
	if err != nil {
		return err
	}
	if err := o.checkData(d.Data); err != nil {
		return err
	}
	switch {
	case o.Epochs != nil && o.Steps != nil:
		return fault.Input("steps", *o.Steps, "steps or epochs, not both")
	case o.Epochs != nil && !(*o.Epochs > 0 && !math.IsInf(*o.Epochs, 0)):
		return fault.Input("epochs", *o.Epochs, "a positive number")
	case o.Steps != nil && *o.Steps < 1:
		return fault.Input("steps", *o.Steps, "at least 1")
	case o.Batch != nil && *o.Batch < 1:
		return fault.Input("batch", *o.Batch, "at least 1 row")
	case o.Proven:
		return checkStepwise(o.SectionSteps)
	}
	return nil
}

// checkStepwise refuses sections that were asked for in proven mode.
func checkStepwise(sectionSteps uint64) error {
	if sectionSteps > 1 {
		return fault.Input("section-steps", sectionSteps, "1 in %s mode, where each step is proven or challenged by itself", ModeProven)
	}
	return nil
}

// checkData reports options about the data that don't suit the model's kind.
func (o *Options) checkData(kind frontend.Data) error {
	name := filepath.Base(o.Data)
	if kind == frontend.Windows {
		switch {
		case o.Data == "":
			return fault.Input("data", "", "a text file for %s to learn", o.Model)
		case o.Label != "":
			return fault.Input("label", o.Label, "no label: %s learns to predict the next byte of a text", o.Model)
		case o.Task != "" && o.Task != string(dataset.Bytes):
			return fault.Input("task", o.Task, "%s, which is what %s is for", dataset.Bytes, o.Model)
		case o.Header != "":
			return fault.Input("header", o.Header, "no header: %s is read as a text", name)
		case o.Separator != "":
			return fault.Input("separator", o.Separator, "no separator: %s is read as a text", name)
		}
	}
	switch {
	case kind != frontend.Pictures && o.Shape != "":
		return fault.Input("shape", o.Shape, "a model of pictures with it, such as lenet")
	case o.Data != "" && o.Pictures != 0:
		return fault.Input("pictures", o.Pictures, "no data file with it: it is how many pictures are drawn here")
	case o.Pictures < 0:
		return fault.Input("pictures", o.Pictures, "a positive number")
	case o.Flowers != 0 && (o.Data != "" || o.Pictures != 0):
		return fault.Input("flowers", o.Flowers, "neither data file nor pictures with them")
	case o.Flowers < 0:
		return fault.Input("flowers", o.Flowers, "a positive number")
	case o.Flowers != 0 && kind != frontend.Tables:
		return fault.Input("flowers", o.Flowers, "a model of tables with them, such as mlp:8")
	case kind == frontend.Windows:
		return nil
	case o.Task == string(dataset.Bytes):
		return fault.Input("task", o.Task, "a model of texts with it, such as gpt:2,2,64,64")
	case o.Data == "" && o.Shape != "":
		return fault.Input("shape", o.Shape, "a data file with it")
	case o.Data == "" && o.Label != "":
		return fault.Input("label", o.Label, "a data file with it")
	case o.Data == "" && o.HeldOut != nil && *o.HeldOut != generatedHeldOut:
		return fault.Input("held-out", *o.HeldOut, "%v of what is drawn here, or a data file", generatedHeldOut)
	case o.Data == "" && (o.Task != "" && o.Task != string(dataset.Classify)):
		return fault.Input("task", o.Task, "%s, for which data is drawn here, or a data file", dataset.Classify)
	case o.Data != "" && o.Label == "":
		return fault.Input("label", "", "the name or number of the column of %s to predict", name)
	case len([]rune(o.Separator)) > 1:
		return fault.Input("separator", o.Separator, "one character")
	}
	return nil
}

// table are the options that concern a CSV file.
func (o *Options) table(kind frontend.Data) (dataset.Options, error) {
	d := dataset.Options{Label: o.Label, Task: dataset.Task(o.Task), Header: dataset.Header(o.Header), HeldOut: *o.HeldOut, Seed: o.Seed, Pictures: kind == frontend.Pictures}
	for _, r := range o.Separator {
		d.Separator = r
	}
	if o.Shape == "" {
		return d, nil
	}
	for _, part := range strings.Split(o.Shape, ",") {
		n, err := strconv.ParseInt(part, 10, 32)
		if err != nil {
			return d, fault.Input("shape", o.Shape, "CHANNELS,HEIGHT,WIDTH")
		}
		d.Shape = append(d.Shape, n)
	}
	return d, nil
}

// length settles batch and steps for a number of training rows: all epochs,
// rounded up to whole sections.
func (o *Options) length(r *recipe, rows int64) (batch int64, steps uint64, err error) {
	batch = min(r.batch, rows)
	if o.Batch != nil {
		batch = *o.Batch
	}
	if batch > rows {
		return 0, 0, fault.Input("batch", batch, "at most %d, as many rows there are to train on", rows)
	}
	o.Batch = &batch
	if o.Steps == nil && o.Epochs == nil {
		if r.steps > 0 {
			o.Steps = &r.steps
		} else {
			epochs := r.autoEpochs(rows, batch)
			o.Epochs = &epochs
		}
	}
	if o.Steps != nil {
		steps, err = wholeSections("steps", *o.Steps, &o.SectionSteps, o.Proven)
	} else {
		steps, err = stepsOf(*o.Epochs, rows, batch, &o.SectionSteps, o.Proven)
	}
	return batch, steps, err
}

// stepsOf is ⌈epochs·rows/batch⌉, rounded up to whole sections.
func stepsOf(epochs float64, rows, batch int64, sectionSteps *uint64, proven bool) (uint64, error) {
	exact := math.Ceil(epochs * float64(rows) / float64(batch))
	if exact > program.MaxSteps {
		return 0, fault.Input("epochs", epochs, "at most %d steps in all, not %g", uint64(program.MaxSteps), exact)
	}
	return wholeSections("epochs", max(uint64(exact), 1), sectionSteps, proven)
}

// wholeSections rounds steps, which follow from the named option, up to whole
// sections. A section that is longer than the whole training would make it
// longer than was asked for, so it is refused. A length of 0 is chosen here. In
// proven mode each step is a section.
func wholeSections(option string, steps uint64, chosen *uint64, proven bool) (uint64, error) {
	if proven {
		*chosen = 1
		if steps > job.MaxSections {
			return 0, fault.Input(option, fmt.Sprintf("%d steps", steps), "at most %d steps in %s mode: fewer epochs or steps, or a larger batch", job.MaxSections, ModeProven)
		}
		return steps, nil
	}
	if *chosen == 0 {
		*chosen = min(max(job.MinSectionSteps, (steps+AutoSections-1)/AutoSections), job.MaxSectionSteps, steps)
	}
	sectionSteps := *chosen
	if sectionSteps > steps {
		return 0, fault.Input("section-steps", sectionSteps, "at most %d, as many steps there are", steps)
	}
	whole := tensorlog.WholeSections(steps, sectionSteps)
	if steps > program.MaxSteps || whole > program.MaxSteps {
		return 0, fault.Input(option, steps, "at most %d steps", uint64(program.MaxSteps))
	}
	if whole/sectionSteps > tensorlog.MaxSections {
		return 0, fault.Input("section-steps", sectionSteps, "at least %d, so that %d steps make at most %d sections",
			(steps+tensorlog.MaxSections-1)/tensorlog.MaxSections, steps, tensorlog.MaxSections)
	}
	return whole, nil
}

// config is the model's description for the data at hand.
func (o *Options) config(d *dataset.Dataset, batch int64, steps uint64) (frontend.Config, error) {
	c := frontend.Config{
		Model: o.Model, Inputs: int64(len(d.Features)), Task: frontend.Task(d.Task), Pixels: d.Train.X.Type,
		Batch: batch, Rows: d.Train.Rows, HeldOut: d.Held.Rows, Steps: steps, Dropout: value(o.Dropout), Seed: o.Seed,
		Optimizer: frontend.Optimizer{
			Name: o.Optimizer, LR: *o.LR, Momentum: value(o.Momentum), Beta1: value(o.Beta1), Beta2: value(o.Beta2), Epsilon: value(o.Epsilon),
			Decay: value(o.Decay), NoDecay: o.Decay != nil && *o.Decay == 0, ClipNorm: value(o.ClipNorm), ClipValue: value(o.ClipValue),
		},
	}
	for _, f := range []struct {
		field string
		value *float64
		of    []string
	}{
		{"momentum", o.Momentum, []string{"momentum", "nesterov"}},
		{"beta1", o.Beta1, []string{"adam", "adamw"}}, {"beta2", o.Beta2, []string{"adam", "adamw"}}, {"epsilon", o.Epsilon, []string{"adam", "adamw"}},
	} {
		switch {
		case f.value == nil:
		case !slices.Contains(f.of, o.Optimizer):
			return c, fault.Input(f.field, *f.value, "an optimizer that has it: %s; not %s", strings.Join(f.of, " or "), o.Optimizer)
		case !(*f.value > 0): // a zero stands for the default below
			return c, fault.Input(f.field, *f.value, "a number above 0")
		}
	}
	switch d.Task {
	case dataset.Classify:
		c.Classes = int64(len(d.Classes))
	case dataset.Regress:
		c.Targets = 1
	}
	if d.Shape != nil {
		c.Image = frontend.Image{Channels: d.Shape[0], Height: d.Shape[1], Width: d.Shape[2]}
	}
	var err error
	c.Optimizer.Schedule, err = frontend.ParseSchedule(o.Schedule)
	return c, err
}

// value is what p points to, or 0.
func value(p *float64) float64 {
	if p == nil {
		return 0
	}
	return *p
}

// origin is the options in the user's words, as a log keeps them to tell what
// differs, and in one line what they came to. A file is called by its name
// alone: a log is published, and where its requester keeps files is nobody's
// business.
func (o *Options) origin(settled *Options, d *dataset.Dataset) map[string]string {
	const open = "default"
	data := fmt.Sprintf("%d %ss", settled.Pictures, d.Transform.Label)
	switch {
	case o.Data != "":
		data = filepath.Base(o.Data)
	case o.Flowers != 0:
		data = fmt.Sprintf("%d flowers", o.Flowers)
	}
	all := map[string]string{
		"data": data, "label": o.Label, "task": string(d.Task), "header": o.Header, "separator": o.Separator, "shape": o.Shape,
		"model": o.Model, "optimizer": cmp.Or(o.Optimizer, open), "schedule": cmp.Or(o.Schedule, open), "steps": open, "batch": open,
		"seed": fmt.Sprint(o.Seed), "section-steps": fmt.Sprint(settled.SectionSteps),
		"training": settled.summary(),
	}
	for name, v := range map[string]*float64{
		"held-out": o.HeldOut, "lr": o.LR, "momentum": o.Momentum, "beta1": o.Beta1, "beta2": o.Beta2, "epsilon": o.Epsilon, "decay": o.Decay,
		"clip-norm": o.ClipNorm, "clip-value": o.ClipValue, "dropout": o.Dropout, "epochs": o.Epochs,
	} {
		if all[name] = open; v != nil {
			all[name] = number(*v)
		}
	}
	if o.Steps != nil {
		all["steps"] = fmt.Sprint(*o.Steps)
	}
	if o.Batch != nil {
		all["batch"] = fmt.Sprint(*o.Batch)
	}
	return all
}

// summary is what settled options come to, for people.
func (o *Options) summary() string {
	s := fmt.Sprintf("%s, lr %s", o.Optimizer, number(*o.LR))
	for _, f := range []struct {
		name  string
		value *float64
	}{{"decay", o.Decay}, {"clip-norm", o.ClipNorm}, {"clip-value", o.ClipValue}, {"dropout", o.Dropout}} {
		if value(f.value) != 0 {
			s += fmt.Sprintf(", %s %s", f.name, number(*f.value))
		}
	}
	if o.Schedule != "constant" {
		s += ", schedule " + o.Schedule
	}
	if s += fmt.Sprintf(", batch %d", *o.Batch); o.Steps != nil {
		return s + fmt.Sprintf(", %d steps", *o.Steps)
	}
	return s + fmt.Sprintf(", %s epochs", number(*o.Epochs))
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
