package requester

import (
	"fmt"
	"math"
	"path/filepath"
	"strconv"

	"lode/dataset"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/program"
	"lode/program/frontend"
	"lode/tensorlog"
)

// Options say what to train. Each is a flag of the command line, and errors
// call it by the flag's name. Start from Defaults.
type Options struct {
	Data      string // CSV file; "": Digits pictures of digits, which the program draws itself
	Digits    int
	Label     string  // name or number of the column to predict, with Data
	Task      string  // classify or regress; "" follows from the label column
	Header    string  // yes or no; "" guesses
	Separator string  // of the CSV file's fields; "" finds out
	HeldOut   float64 // fraction of the rows that is held out

	Model     string
	Optimizer string
	LR        float64
	Epochs    *float64 // nil: AutoEpochs, or as many as make AutoSteps steps
	Batch     *int64   // rows of a step; nil: AutoBatch, or all rows where there are fewer

	Seed         uint64 // of the split, the initial weights and the data order
	SectionSteps uint64 // steps from one checkpoint to the next; 0: as many as make AutoSections sections, at most job.MaxSectionSteps
}

// What Epochs and Batch are where they are not given.
const (
	AutoEpochs = 20
	AutoSteps  = 512
	AutoBatch  = 32

	// AutoSections keeps log and gas small; 8 seats re-execute half of them.
	AutoSections = 64
)

// digitsHeldOut is the fraction of its pictures that dataset.Digits holds out.
const digitsHeldOut = 0.2

// Defaults are options that train a good classifier or regressor on tables of
// some hundred to some ten thousand rows.
func Defaults() Options {
	return Options{Digits: 3000, HeldOut: digitsHeldOut, Model: "mlp:64,32", Optimizer: "adam", LR: 1e-3}
}

// check reports the first option that cannot work, whatever the data. What
// depends on the data is found by those who read it.
func (o *Options) check() error {
	switch {
	case o.Data == "" && o.Label != "":
		return fault.Input("label", o.Label, "a data file with it")
	case o.Data == "" && o.HeldOut != digitsHeldOut:
		return fault.Input("held-out", o.HeldOut, "%v with digits, or a data file", digitsHeldOut)
	case o.Data == "" && (o.Task != "" && o.Task != string(dataset.Classify)):
		return fault.Input("task", o.Task, "%s, which is what digits are for, or a data file", dataset.Classify)
	case o.Data != "" && o.Label == "":
		return fault.Input("label", "", "the name or number of the column of %s to predict", filepath.Base(o.Data))
	case len([]rune(o.Separator)) > 1:
		return fault.Input("separator", o.Separator, "one character")
	case o.Epochs != nil && !(*o.Epochs > 0 && !math.IsInf(*o.Epochs, 0)):
		return fault.Input("epochs", *o.Epochs, "a positive number")
	case o.Batch != nil && *o.Batch < 1:
		return fault.Input("batch", *o.Batch, "at least 1 row")
	}
	return nil
}

// dataset are the options that concern the data file.
func (o *Options) dataset() dataset.Options {
	d := dataset.Options{Label: o.Label, Task: dataset.Task(o.Task), Header: dataset.Header(o.Header), HeldOut: o.HeldOut, Seed: o.Seed}
	for _, r := range o.Separator {
		d.Separator = r
	}
	return d
}

// length settles batch and epochs for a number of training rows and returns the
// steps that they make: all epochs, rounded up to whole sections.
func (o *Options) length(rows int64) (batch int64, steps uint64, err error) {
	batch = min(AutoBatch, rows)
	if o.Batch != nil {
		batch = *o.Batch
	}
	if batch > rows {
		return 0, 0, fault.Input("batch", batch, "at most %d, as many rows there are to train on", rows)
	}
	epochs := autoEpochs(rows, batch)
	if o.Epochs != nil {
		epochs = *o.Epochs
	}
	steps, err = stepsOf(epochs, rows, batch, &o.SectionSteps)
	o.Epochs, o.Batch = &epochs, &batch
	return batch, steps, err
}

// autoEpochs is how many epochs there are where nobody says.
func autoEpochs(rows, batch int64) float64 {
	return max(AutoEpochs, math.Ceil(AutoSteps*float64(batch)/float64(rows)))
}

// stepsOf is ⌈epochs·rows/batch⌉, rounded up to whole sections.
func stepsOf(epochs float64, rows, batch int64, sectionSteps *uint64) (uint64, error) {
	exact := math.Ceil(epochs * float64(rows) / float64(batch))
	if exact > program.MaxSteps {
		return 0, fault.Input("epochs", epochs, "at most %d steps in all, not %g", uint64(program.MaxSteps), exact)
	}
	return wholeSections("epochs", max(uint64(exact), 1), sectionSteps)
}

// wholeSections rounds steps, which follow from the named option, up to whole
// sections. A section that is longer than the whole training would make it
// longer than was asked for, so it is refused. A length of 0 is chosen here.
func wholeSections(option string, steps uint64, chosen *uint64) (uint64, error) {
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
func (o *Options) config(d *dataset.Dataset, batch int64, steps uint64) frontend.Config {
	c := frontend.Config{
		Model: o.Model, Inputs: int64(len(d.Features)), Task: frontend.Task(d.Task),
		Batch: batch, Rows: d.Train.Rows, HeldOut: d.Held.Rows, Steps: steps,
		Optimizer: frontend.Optimizer{Name: o.Optimizer, LR: o.LR}, Seed: o.Seed,
	}
	if d.Task == dataset.Classify {
		c.Classes = int64(len(d.Classes))
	} else {
		c.Targets = 1
	}
	return c
}

// origin is the options in the user's words, as a log keeps them to tell what
// differs. A file is called by its name alone: a log is published, and where
// its requester keeps files is nobody's business.
func (o *Options) origin(d *dataset.Dataset) map[string]string {
	data := fmt.Sprintf("%d digits", o.Digits)
	if o.Data != "" {
		data = filepath.Base(o.Data)
	}
	return map[string]string{
		"data": data, "label": o.Label, "task": string(d.Task), "header": o.Header, "separator": o.Separator,
		"held-out": number(o.HeldOut), "model": o.Model, "optimizer": o.Optimizer, "lr": number(o.LR),
		"epochs": number(*o.Epochs), "batch": fmt.Sprint(*o.Batch), "seed": fmt.Sprint(o.Seed), "section-steps": fmt.Sprint(o.SectionSteps),
	}
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
