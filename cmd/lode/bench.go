package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"lode/internal/bench"
	"lode/internal/fault"
)

func benchCommand() *cli.Command {
	return &cli.Command{
		Name:  "bench",
		Usage: "measure how fast this machine trains",
		Flags: []cli.Flag{
			threadsFlag(), kernelFlag(),
			&cli.StringSliceFlag{Name: "part", Usage: "`PART` to measure (repeatable; default: all): " + strings.Join(bench.Parts(), ", ")},
			&cli.StringSliceFlag{Name: "peer", Usage: "`NAME=COMMAND` of another framework to compare with (repeatable); make bench gives those in test/bench"},
		},
		Action: runBench,
	}
}

func runBench(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	opt, err := kernelOptions(c)
	if err != nil {
		return err
	}
	if opt.Scalar {
		return fault.Input("--kernel", "scalar", "another one: the reference is not for speed")
	}
	n, err := threads(c)
	if err != nil {
		return err
	}
	bar := newProgress(c.App.ErrWriter)
	defer bar.done()
	cfg := bench.Config{Threads: n, Vectors: opt.Vectors, Progress: func(what string) { bar.printf("%s", what) }}
	if c.IsSet("part") {
		cfg.Parts = c.StringSlice("part")
	}
	for _, s := range c.StringSlice("peer") {
		p, err := bench.ParsePeer(s)
		if err != nil {
			return err
		}
		cfg.Peers = append(cfg.Peers, p)
	}
	r, err := bench.Run(c.Context, cfg)
	bar.done()
	if err != nil {
		return err
	}
	return result(c, r, func(w io.Writer) { printBench(w, r) })
}

func printBench(w io.Writer, r *bench.Report) {
	if len(r.GEMM) > 0 {
		fmt.Fprintf(w, "peak      %.1f GFLOP/s a thread, %s\n", r.PeakGFlops, r.Vectors)
	}
	for _, p := range r.GEMM {
		fmt.Fprintf(w, "product   %d×%d×%d %s  %d threads  %.1f GFLOP/s, %.0f %% of the peak\n", p.M, p.N, p.K, p.Trans, p.Threads, p.GFlops, 100*p.OfPeak)
	}
	for _, t := range slices.Concat(r.Train, r.Scaling) {
		fmt.Fprintf(w, "training  %s  %d weights  %d threads  %.3f ms a step, %.1f GFLOP/s\n", t.Name, t.Parameters, t.Threads, t.StepMS, t.GFlops)
		for _, name := range slices.Sorted(maps.Keys(t.Peers)) {
			fmt.Fprintf(w, "          %s  %.3f ms a step, %.2f times ours\n", name, t.Peers[name].StepMS, t.Peers[name].Ratio)
		}
	}
	if r.VerifyShare > 0 {
		fmt.Fprintf(w, "log       %.1f %% of the training's time\nverifying %.1f %% of the training's time, 3 of 64 sections\n", 100*r.LogOverhead, 100*r.VerifyShare)
	}
	if r.PeakMemoryRatio > 0 {
		fmt.Fprintf(w, "memory    %.2f times the live tensors and the dataset, at most\n", r.PeakMemoryRatio)
	}
}
