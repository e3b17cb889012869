package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strconv"

	"github.com/urfave/cli/v2"

	"lode/internal/fault"
	"lode/internal/train"
	"lode/tensorlog"
)

func logCommand() *cli.Command {
	return &cli.Command{
		Name:  "log",
		Usage: "look into a training log",
		Subcommands: []*cli.Command{{
			Name:      "show",
			Usage:     "summarise a log, or export one step: weights before, inputs, outputs, weights after, with their proofs",
			ArgsUsage: "DIR",
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "step", Usage: "`NUMBER` of the step to derive again"},
				&cli.StringFlag{Name: "out", Usage: "`DIR` to export the step to (default: step-NUMBER)"},
				threadsFlag(), kernelFlag(),
			},
			Action: runLogShow,
		}},
	}
}

// logSummary is what lode log show prints of a whole log.
type logSummary struct {
	tensorlog.Params
	Done      uint64        `json:"sections_done"`
	Sections  uint64        `json:"sections"`
	TraceRoot tensorlog.Hex `json:"trace_root"`
	FinalRoot tensorlog.Hex `json:"final_state_root"`
	Losses    []float32     `json:"losses"` // at the end of each section
}

func runLogShow(c *cli.Context) error {
	args, err := arguments(c, "DIR")
	if err != nil {
		return err
	}
	log, err := tensorlog.Open(args[0])
	if err != nil {
		return err
	}
	defer log.Close()
	if c.IsSet("step") {
		return exportStep(c, log)
	}
	s := logSummary{Params: log.Params, Done: log.Done(), Sections: log.Sections(), TraceRoot: tensorlog.Hex(log.TraceRoot()), FinalRoot: tensorlog.Hex(log.FinalRoot()), Losses: []float32{}}
	for _, b := range log.Boundaries() {
		s.Losses = append(s.Losses, b.Loss)
	}
	return result(c, s, func(w io.Writer) {
		fmt.Fprintf(w, "program   %s\ndataset   %s\ninitial   %s\nseed      %s\n", s.Program, s.Dataset, s.Initial, s.Seed)
		fmt.Fprintf(w, "sections  %d of %d done, %d steps each\ntrace     %s\nfinal     %s\n", s.Done, s.Sections, s.SectionSteps, s.TraceRoot, s.FinalRoot)
		if n := len(s.Losses); n > 0 {
			fmt.Fprintf(w, "loss      %.4g after the first section, %.4g after the last\n", s.Losses[0], s.Losses[n-1])
		}
	})
}

func exportStep(c *cli.Context, log *tensorlog.Log) error {
	step, err := strconv.ParseUint(c.String("step"), 10, 64)
	if err != nil {
		return fault.Input("--step", c.String("step"), "the number of a step")
	}
	opt, err := kernelOptions(c)
	if err != nil {
		return err
	}
	n, err := threads(c)
	if err != nil {
		return err
	}
	opt.Threads = n
	dir := c.String("out")
	if dir == "" {
		dir = fmt.Sprintf("step-%d", step)
	}
	r, err := train.ShowStep(c.Context, log, step, opt)
	if err != nil {
		return err
	}
	e, err := train.ExportStep(dir, log, r)
	if err != nil {
		return err
	}
	return result(c, e, func(w io.Writer) {
		fmt.Fprintf(w, "step      %d, in section %d\nloss      %v\nbefore    %s  %d tensors\n", e.Step, e.Section, e.Loss, e.Before.Root, len(e.Before.Tensors))
		fmt.Fprintf(w, "inputs    %d rows of %d columns\noutputs   %d operators\nafter     %s\n", len(e.Rows), len(e.Inputs), len(e.Outputs.Tensors), e.After.Root)
		fmt.Fprintf(w, "exported  %s, with proofs in %s\n", dir, filepath.Join(dir, train.StepName))
	})
}
