package main

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/plot"
	"lode/internal/train"
	"lode/program/kernel"
	"lode/requester"
	"lode/tensorlog"
)

// trainingFlags describe a training, for a log or for a job. Jobs have as long
// sections as keep gas low, a log of one's own has short ones.
func trainingFlags(sectionSteps uint64) []cli.Flag {
	length := &cli.Uint64Flag{Name: "section-steps", Value: sectionSteps, Usage: "`N` steps from one checkpoint to the next"}
	if sectionSteps == 0 {
		length.DefaultText = "as many as make at most 64 sections"
	}
	d := requester.Defaults()
	return []cli.Flag{
		&cli.StringFlag{Name: "data", Usage: "CSV `FILE` (default: pictures of digits, which lode draws itself)"},
		&cli.StringFlag{Name: "label", Usage: "`COLUMN` to predict, by name or number"},
		&cli.StringFlag{Name: "header", Usage: "does the file begin with names: yes or no (default: guessed)"},
		&cli.StringFlag{Name: "separator", Usage: "`CHARACTER` between fields (default: guessed)"},
		&cli.StringFlag{Name: "model", Value: d.Model, Usage: "`NAME` from the zoo: mlp:WIDTH,WIDTH,…[:tanh] or linear"},
		&cli.StringFlag{Name: "task", Usage: "classify or regress (default: as the label column suggests)"},
		&cli.StringFlag{Name: "epochs", Usage: "`N` passes over the data (default: 20, more for small data)"},
		&cli.StringFlag{Name: "batch", Usage: "`N` rows a step (default: 32)"},
		&cli.StringFlag{Name: "optimizer", Value: d.Optimizer, Usage: "sgd, momentum or adam"},
		&cli.Float64Flag{Name: "lr", Value: d.LR, Usage: "learning rate"},
		&cli.Uint64Flag{Name: "seed", Usage: "of the split, the first weights and the order of the rows"},
		length,
		&cli.Float64Flag{Name: "held-out", Value: d.HeldOut, Usage: "`FRACTION` of the rows to judge the model by; they stay here"},
	}
}

func trainingOptions(c *cli.Context) (requester.Options, error) {
	o := requester.Defaults()
	o.Data, o.Label, o.Header, o.Separator = c.String("data"), c.String("label"), c.String("header"), c.String("separator")
	o.Model, o.Task, o.Optimizer, o.LR = c.String("model"), c.String("task"), c.String("optimizer"), c.Float64("lr")
	o.Seed, o.SectionSteps, o.HeldOut = c.Uint64("seed"), c.Uint64("section-steps"), c.Float64("held-out")
	if o.SectionSteps == 0 && c.IsSet("section-steps") {
		return o, fault.Input("--section-steps", 0, "at least 1")
	}
	if s := c.String("epochs"); s != "" {
		v, err := strconv.ParseFloat(s, 64)
		if err != nil {
			return o, fault.Input("--epochs", s, "a number")
		}
		o.Epochs = &v
	}
	if s := c.String("batch"); s != "" {
		v, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return o, fault.Input("--batch", s, "a whole number")
		}
		o.Batch = &v
	}
	return o, nil
}

// kernelOptions reads --kernel.
func kernelOptions(c *cli.Context) (kernel.Options, error) {
	switch name := c.String("kernel"); {
	case name == "auto":
		return kernel.Options{}, nil
	case name == "scalar":
		return kernel.Options{Scalar: true}, nil
	case slices.Contains(kernel.Vectors(), name):
		return kernel.Options{Vectors: name}, nil
	}
	return kernel.Options{}, fault.Input("--kernel", c.String("kernel"), "auto, scalar, %s", strings.Join(kernel.Vectors(), ", "))
}

func kernelFlag() cli.Flag {
	return &cli.StringFlag{Name: "kernel", Value: "auto", Usage: "auto, scalar for the slow reference, or an instruction set: " + strings.Join(kernel.Vectors(), ", ") + "; all give the same bits"}
}

// ownSectionSteps loses little when a training is cut off.
const ownSectionSteps = 8

func trainCommand() *cli.Command {
	return &cli.Command{
		Name:   "train",
		Usage:  "train on this machine and keep the log, without a chain; run again to resume",
		Flags:  append(trainingFlags(ownSectionSteps), threadsFlag(), kernelFlag(), &cli.StringFlag{Name: "out", Usage: "`DIR` for log, model and loss curve"}),
		Action: runTrain,
	}
}

// trained is the result of lode train.
type trained struct {
	TraceRoot     tensorlog.Hex         `json:"trace_root"`
	FinalRoot     tensorlog.Hex         `json:"final_state_root"`
	Steps         uint64                `json:"steps"`
	StepsExecuted uint64                `json:"steps_executed"`
	ResumedFrom   uint64                `json:"resumed_from_section"`
	Sections      uint64                `json:"sections"`
	Accuracy      *float64              `json:"heldout_accuracy"` // null unless it is a classification with rows held out
	Evaluation    *requester.Evaluation `json:"evaluation"`
	Loss          float32               `json:"final_loss"`
	Seconds       float64               `json:"seconds"`
	Log           string                `json:"log"`
	Model         string                `json:"model_path"`
	Curve         string                `json:"loss_curve"`
}

func runTrain(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	out, err := required(c, "out", "a folder for log, model and loss curve")
	if err != nil {
		return err
	}
	opt, err := kernelOptions(c)
	if err != nil {
		return err
	}
	n, err := threads(c)
	if err != nil {
		return err
	}
	o, err := trainingOptions(c)
	if err != nil {
		return err
	}
	p, err := requester.Prepare(c.Context, o)
	if err != nil {
		return err
	}
	begin := time.Now()
	bar := newProgress(c.App.ErrWriter)
	defer bar.done()
	r, err := train.Run(c.Context, train.Config{
		Run: p.Run(), Dir: out, New: train.KernelOf(opt), Threads: n,
		Progress: func(s train.Progress) {
			rate := float64(s.Step) / time.Since(begin).Seconds()
			bar.printf("step %d of %d  loss %.4g  %.0f steps/s", s.Step, s.Steps, s.Loss, rate)
		},
	})
	bar.done()
	if err != nil {
		return err
	}
	t := trained{
		TraceRoot: tensorlog.Hex(r.TraceRoot), FinalRoot: tensorlog.Hex(r.FinalRoot),
		Steps: r.Steps, StepsExecuted: r.StepsExecuted, ResumedFrom: r.ResumedFrom, Sections: r.Steps / p.SectionSteps,
		Loss: r.Losses[len(r.Losses)-1], Seconds: time.Since(begin).Seconds(), Log: out, Model: filepath.Join(out, "model"), Curve: filepath.Join(out, "loss.svg"),
	}
	if t.Evaluation, err = p.Exam.Evaluate(c.Context, r.Final, n); err != nil {
		return err
	}
	t.Accuracy = accuracyOf(t.Evaluation)
	in := p.Inputs
	_, err = requester.SaveModel(t.Model, &requester.Trained{
		Program: in.Program, Final: r.Final, Steps: r.Steps, Exam: p.Exam, Evaluation: t.Evaluation,
		Roots: requester.Roots{
			Program: tensorlog.Hex(in.Program.Root()), Dataset: tensorlog.Hex(tensorlog.DatasetRoot(in.Data)), Initial: tensorlog.Hex(tensorlog.StateRoot(in.Init)),
			Trace: t.TraceRoot, Final: t.FinalRoot,
		},
	})
	if err != nil {
		return err
	}
	if err := saveCurve(t.Curve, p.Inputs.Manifest.Model, r.Losses); err != nil {
		return err
	}
	return result(c, t, func(w io.Writer) {
		fmt.Fprintf(w, "trained   %d steps in %.1f s, %d of them now\n", t.Steps, t.Seconds, t.StepsExecuted)
		fmt.Fprintf(w, "held out  %s\n", t.Evaluation)
		fmt.Fprintf(w, "trace     %s\nstate     %s\n", t.TraceRoot, t.FinalRoot)
		fmt.Fprintf(w, "log       %s (check it with: lode audit %s)\nmodel     %s\ncurve     %s\n", out, out, t.Model, t.Curve)
	})
}

func accuracyOf(e *requester.Evaluation) *float64 {
	if e == nil || e.Rows == 0 || e.Task == "regress" {
		return nil
	}
	return &e.Accuracy
}

// saveCurve draws the loss at the end of each section.
func saveCurve(path, title string, losses []float32) error {
	line := plot.Series{Name: "training loss", First: 1}
	for _, l := range losses {
		line.Y = append(line.Y, float64(l))
	}
	chart := &plot.Chart{Title: "Loss of " + title, X: "section", Y: "loss", Series: []plot.Series{line}}
	return durable.WriteFile(path, 0o644, chart.WriteSVG)
}

func auditCommand() *cli.Command {
	return &cli.Command{
		Name:      "audit",
		Usage:     "re-execute a log's sections and compare every bit",
		ArgsUsage: "DIR",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "sections", Value: "all", Usage: "all, or `NUMBERS` such as 0,3,8"},
			threadsFlag(), kernelFlag(),
		},
		Action: runAudit,
	}
}

// audited is the result of lode audit.
type audited struct {
	OK       bool     `json:"ok"`
	Complete bool     `json:"complete"`
	Checked  []uint64 `json:"sections_checked"`
	Section  *uint64  `json:"first_bad_section"`
	Step     *uint64  `json:"first_bad_step"`
	Reason   string   `json:"reason,omitempty"`
}

func runAudit(c *cli.Context) error {
	args, err := arguments(c, "DIR")
	if err != nil {
		return err
	}
	opt, err := kernelOptions(c)
	if err != nil {
		return err
	}
	n, err := threads(c)
	if err != nil {
		return err
	}
	log, err := tensorlog.Open(args[0])
	if err != nil {
		return err
	}
	defer log.Close()
	sections, err := sectionList(c.String("sections"), log.Done())
	if err != nil {
		return err
	}
	bar := newProgress(c.App.ErrWriter)
	defer bar.done()
	total, done := log.Done(), 0
	if sections != nil {
		total = uint64(len(sections))
	}
	a, err := train.AuditLog(c.Context, log, train.AuditConfig{
		Sections: sections, New: train.KernelOf(opt), Threads: n,
		Progress: func(uint64) { done++; bar.printf("%d of %d sections", done, total) },
	})
	bar.done()
	if err != nil {
		return err
	}
	out := audited{OK: a.OK, Complete: a.Complete, Checked: a.Checked}
	if a.Bad != nil {
		out.Section, out.Step, out.Reason = &a.Bad.Section, &a.Bad.Step, a.Bad.Err.Error()
	}
	err = result(c, out, func(w io.Writer) {
		if a.OK {
			fmt.Fprintf(w, "ok: %d of %d sections re-executed, every bit equal\n", len(a.Checked), log.Done())
		}
	})
	if err != nil || a.OK {
		return err
	}
	if c.Bool("json") {
		return quiet(fault.Verification)
	}
	return &fault.Error{Code: fault.Verification, Field: fmt.Sprintf("section %d, step %d", a.Bad.Section, a.Bad.Step), Err: a.Bad.Err}
}

// sectionList reads all, or numbers separated by commas.
func sectionList(s string, sections uint64) ([]uint64, error) {
	if s == "all" {
		return nil, nil
	}
	var list []uint64
	for _, f := range strings.Split(s, ",") {
		n, err := strconv.ParseUint(strings.TrimSpace(f), 10, 64)
		if err != nil || n >= sections {
			return nil, fault.Input("--sections", f, "all, or numbers below %d", sections)
		}
		list = append(list, n)
	}
	return list, nil
}
