package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/plot"
	"lode/internal/train"
	"lode/program"
	"lode/program/kernel"
	"lode/requester"
	"lode/tensorlog"
)

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
	TraceRoot     tensorlog.Hex `json:"trace_root"`
	FinalRoot     tensorlog.Hex `json:"final_state_root"`
	Steps         uint64        `json:"steps"`
	StepsExecuted uint64        `json:"steps_executed"`
	ResumedFrom   uint64        `json:"resumed_from_section"`
	Sections      uint64        `json:"sections"`
	requester.HeldOut
	Evaluation *requester.Evaluation `json:"evaluation"`
	Loss       float32               `json:"final_loss"`
	Seconds    float64               `json:"seconds"`
	Log        string                `json:"log"`
	Model      string                `json:"model_path"`
	Curve      string                `json:"loss_curve"`
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
		return soFar(err, r, p, out)
	}
	t := trained{
		TraceRoot: tensorlog.Hex(r.TraceRoot), FinalRoot: tensorlog.Hex(r.FinalRoot),
		Steps: r.Steps, StepsExecuted: r.StepsExecuted, ResumedFrom: r.ResumedFrom, Sections: r.Steps / p.SectionSteps,
		Loss: r.Losses[len(r.Losses)-1], Seconds: time.Since(begin).Seconds(), Log: out, Model: filepath.Join(out, "model"), Curve: filepath.Join(out, "loss.svg"),
	}
	if t.Evaluation, err = p.Exam.Evaluate(c.Context, r.Final, n); err != nil {
		return err
	}
	t.HeldOut = t.Evaluation.HeldOut()
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

// soFar adds to a divergence what there is of the training.
func soFar(err error, r *train.Result, p *requester.Prepared, dir string) error {
	var d *program.Divergence
	if !errors.As(err, &d) || r == nil {
		return err
	}
	return fmt.Errorf("%w; the %d of %d steps before it are in %s", err, r.Steps, p.Steps, dir)
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
