package main

import (
	"context"
	"encoding/hex"
	"io"
	"runtime"
	"strings"

	"github.com/urfave/cli/v2"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/fault"
	"lode/internal/market"
	"lode/internal/train"
	"lode/validator"
	"lode/worker"
)

func defaultThreads() int { return runtime.NumCPU() }

// stopped is what a daemon says when it was asked to stop.
type stopped struct {
	Address string `json:"address"`
	Stopped string `json:"stopped"`
}

func workerCommand() *cli.Command {
	return &cli.Command{
		Name:  "worker",
		Usage: "run the trainer's daemon: claim jobs, train, answer draws, collect",
		Flags: daemonFlags(threadsFlag(),
			&cli.StringFlag{Name: "min-reward", Value: "0", Usage: "claim nothing below this `AMOUNT`"},
			&cli.StringSliceFlag{Name: "requester", Usage: "claim only jobs of this `ADDRESS` (repeatable)"},
			&cli.StringSliceFlag{Name: "job", Usage: "claim only the job with this `ID` (repeatable)"},
			&cli.IntFlag{Name: "max-jobs", Value: 1, Usage: "hold at most `N` jobs at a time"},
			&cli.Float64Flag{Name: "margin", Value: 1.5, Usage: "claim only if training, by a trial, takes at most the allowed time divided by this `FACTOR`"},
		),
		Action: func(c *cli.Context) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			policy, err := workerPolicy(c)
			if err != nil {
				return err
			}
			n, err := threads(c)
			if err != nil {
				return err
			}
			return serve(c, func(ctx context.Context, node *daemon.Node) error {
				return worker.New(node, worker.Config{Policy: policy, Threads: n, New: train.Kernel(false)}).Run(ctx)
			})
		},
	}
}

func workerPolicy(c *cli.Context) (worker.Policy, error) {
	p := worker.Policy{MaxJobs: c.Int("max-jobs"), Margin: c.Float64("margin")}
	var err error
	if p.MinReward, err = ether(c, "min-reward"); err != nil {
		return p, err
	}
	for _, s := range c.StringSlice("requester") {
		a, err := chain.ParseAddress("--requester", s)
		if err != nil {
			return p, err
		}
		p.Requesters = append(p.Requesters, a)
	}
	for _, s := range c.StringSlice("job") {
		id, err := jobID("--job", s)
		if err != nil {
			return p, err
		}
		p.Jobs = append(p.Jobs, id)
	}
	if p.MaxJobs < 1 {
		return p, fault.Input("--max-jobs", p.MaxJobs, "at least 1")
	}
	if !(p.Margin >= 1 && p.Margin <= 1000) {
		return p, fault.Input("--margin", p.Margin, "a factor from 1 to 1000")
	}
	return p, nil
}

func validatorCommand() *cli.Command {
	return &cli.Command{
		Name:  "validator",
		Usage: "run the validator's daemon: attest drawn sections, audit others, challenge what is false",
		Flags: daemonFlags(threadsFlag(),
			&cli.StringFlag{Name: "audit", Value: "none", Usage: "beside the drawn sections re-execute `all`, none, or this number of each job's"},
			&cli.Uint64Flag{Name: "patience", Value: 60, Usage: "leave drawing and settling to the trainer for so many `SECONDS` of chain time"},
		),
		Action: func(c *cli.Context) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			audit, err := auditChoice(c)
			if err != nil {
				return err
			}
			n, err := threads(c)
			if err != nil {
				return err
			}
			return serve(c, func(ctx context.Context, node *daemon.Node) error {
				v, err := validator.New(node, validator.Config{Threads: n, New: train.Kernel(false), Audit: audit, Patience: c.Uint64("patience")})
				if err != nil {
					return err
				}
				return v.Run(ctx)
			})
		},
	}
}

func auditChoice(c *cli.Context) (validator.Audit, error) {
	switch s := c.String("audit"); s {
	case "none":
		return validator.Audit{}, nil
	case "all":
		return validator.Audit{All: true}, nil
	default:
		n, err := positive("--audit", s, "all, none or a number of sections")
		return validator.Audit{Sections: n}, err
	}
}

// serve runs a daemon until it is told to stop, which is its normal end.
func serve(c *cli.Context, run func(context.Context, *daemon.Node) error) (err error) {
	ctx := c.Context
	n, err := node(ctx, c)
	if err != nil {
		return err
	}
	defer func() {
		if closing := n.Close(); err == nil {
			err = closing
		}
	}()
	if err := run(ctx, n); ctx.Err() == nil {
		return err
	}
	n.Log.Info("stopped")
	return result(c, stopped{n.Address().Hex(), "on request"}, func(io.Writer) {})
}

// jobID reads a job's id, 32 bytes in hex.
func jobID(field, s string) (market.Hash, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil || len(b) != 32 {
		return market.Hash{}, fault.Input(field, s, "a job id: 0x and 64 hex digits")
	}
	return market.Hash(b), nil
}
