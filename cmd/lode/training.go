package main

import (
	"strconv"

	"github.com/urfave/cli/v2"

	"lode/internal/fault"
	"lode/requester"
)

// trainingFlags describe a training, for a log or for a job. Jobs have as long
// sections as keep gas low, a log of one's own has short ones. What has no
// default here follows from the model.
func trainingFlags(sectionSteps uint64) []cli.Flag {
	length := &cli.Uint64Flag{Name: "section-steps", Value: sectionSteps, Usage: "`N` steps from one checkpoint to the next"}
	if sectionSteps == 0 {
		length.DefaultText = "as many as make at most 64 sections"
	}
	return []cli.Flag{
		&cli.StringFlag{Name: "data", Usage: "CSV `FILE`, or a text for gpt (default: pictures, which lode draws itself)"},
		&cli.StringFlag{Name: "pictures", Usage: "`N` pictures to draw (default: 3000)"},
		&cli.StringFlag{Name: "flowers", Usage: "`N` flowers to draw instead, as a small table of four measures and three kinds"},
		&cli.StringFlag{Name: "label", Usage: "`COLUMN` to predict, by name or number"},
		&cli.StringFlag{Name: "header", Usage: "does the file begin with names: yes or no (default: guessed)"},
		&cli.StringFlag{Name: "separator", Usage: "`CHARACTER` between fields (default: guessed)"},
		&cli.StringFlag{Name: "shape", Usage: "`CHANNELS,HEIGHT,WIDTH` of a CSV file's pictures (default: square, grey or colour)"},
		&cli.StringFlag{Name: "model", Value: requester.Defaults().Model, Usage: "`NAME` from the zoo: mlp:WIDTH,WIDTH,…[:tanh], linear, lenet, resnet8 or gpt:LAYERS,HEADS,WIDTH,CONTEXT"},
		&cli.StringFlag{Name: "task", Usage: "classify, regress or text (default: as model and label column suggest)"},
		&cli.StringFlag{Name: "epochs", Usage: "`N` passes over the data (default: by model, more for small data)"},
		&cli.StringFlag{Name: "steps", Usage: "`N` steps, instead of epochs"},
		&cli.StringFlag{Name: "batch", Usage: "`N` rows a step (default: by model)"},
		&cli.StringFlag{Name: "optimizer", Usage: "sgd, momentum, nesterov, adam or adamw (default: by model)"},
		&cli.StringFlag{Name: "lr", Usage: "learning `RATE` (default: by model and optimizer)"},
		&cli.StringFlag{Name: "schedule", Usage: "of the learning rate: constant[:WARMUP], cosine[:WARMUP[,FLOOR]] or step:EVERY[,FACTOR[,WARMUP]] (default: by model)"},
		&cli.StringFlag{Name: "momentum", Usage: "`PART` of the last change that is kept, of momentum and nesterov (default: 0.9)"},
		&cli.StringFlag{Name: "beta1", Usage: "`PART` of the mean gradient that is kept, of adam and adamw (default: 0.9)"},
		&cli.StringFlag{Name: "beta2", Usage: "`PART` of the mean square that is kept, of adam and adamw (default: 0.999)"},
		&cli.StringFlag{Name: "epsilon", Usage: "`NUMBER` added to adam's denominator (default: 1e-8)"},
		&cli.StringFlag{Name: "decay", Usage: "weight `DECAY` (default: by model)"},
		&cli.StringFlag{Name: "clip-norm", Usage: "largest `NORM` of all gradients, 0 for any (default: by model)"},
		&cli.StringFlag{Name: "clip-value", Usage: "largest `VALUE` of a gradient, 0 for any (default: 0)"},
		&cli.StringFlag{Name: "dropout", Usage: "`CHANCE` that a hidden unit is left out of a step (default: 0)"},
		&cli.Uint64Flag{Name: "seed", Usage: "of the split, the first weights and the order of the rows"},
		length,
		&cli.StringFlag{Name: "held-out", Usage: "`FRACTION` of the rows to judge the model by; they stay here (default: 0.2; of a text 0.1, at most 256 KiB)"},
	}
}

func trainingOptions(c *cli.Context) (requester.Options, error) {
	o := requester.Defaults()
	o.Data, o.Label, o.Header, o.Separator, o.Shape = c.String("data"), c.String("label"), c.String("header"), c.String("separator"), c.String("shape")
	o.Model, o.Task, o.Optimizer, o.Schedule = c.String("model"), c.String("task"), c.String("optimizer"), c.String("schedule")
	o.Seed, o.SectionSteps = c.Uint64("seed"), c.Uint64("section-steps")
	if o.SectionSteps == 0 && c.IsSet("section-steps") {
		return o, fault.Input("--section-steps", 0, "at least 1")
	}
	for name, p := range map[string]**float64{
		"epochs": &o.Epochs, "lr": &o.LR, "momentum": &o.Momentum, "beta1": &o.Beta1, "beta2": &o.Beta2, "epsilon": &o.Epsilon, "decay": &o.Decay,
		"clip-norm": &o.ClipNorm, "clip-value": &o.ClipValue, "dropout": &o.Dropout, "held-out": &o.HeldOut,
	} {
		if err := optional(c, name, "a number", p, func(s string) (float64, error) { return strconv.ParseFloat(s, 64) }); err != nil {
			return o, err
		}
	}
	if err := optional(c, "batch", "a whole number", &o.Batch, func(s string) (int64, error) { return strconv.ParseInt(s, 10, 64) }); err != nil {
		return o, err
	}
	if err := optional(c, "steps", "a whole number", &o.Steps, func(s string) (uint64, error) { return strconv.ParseUint(s, 10, 64) }); err != nil {
		return o, err
	}
	for name, p := range map[string]*int{"pictures": &o.Pictures, "flowers": &o.Flowers} {
		var n *int
		if err := optional(c, name, "a whole number", &n, strconv.Atoi); err != nil {
			return o, err
		}
		if n == nil {
			continue
		}
		if *n < 1 {
			return o, fault.Input("--"+name, *n, "at least 1")
		}
		*p = *n
	}
	return o, nil
}

// optional reads a flag into a new value at p, if it is given.
func optional[T any](c *cli.Context, name, expected string, p **T, parse func(string) (T, error)) error {
	s := c.String(name)
	if s == "" && !c.IsSet(name) {
		return nil
	}
	v, err := parse(s)
	if err != nil {
		return fault.Input("--"+name, s, "%s", expected)
	}
	*p = &v
	return nil
}
