package bench

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"lode/internal/fault"
	"lode/program/frontend"
	"lode/program/kernel"
)

// Config says what to measure, and how.
type Config struct {
	Threads  int
	Vectors  string   // instruction set, see kernel.Options
	Parts    []string // of Parts; nil for all
	Peers    []Peer
	Progress func(what string) // may be nil
}

// Parts are what can be measured: matrix products, the reference trainings by
// name, growing models, the log, memory.
func Parts() []string {
	parts := []string{"gemm"}
	for _, t := range Trainings() {
		parts = append(parts, t.Name)
	}
	return append(parts, "scaling", "log", "memory")
}

// Report is what was measured. Parts that were not asked for are empty or 0.
type Report struct {
	PeakGFlops      float64   `json:"peak_gflops"` // fused multiply-adds between registers, one thread
	Vectors         string    `json:"vectors"`
	GEMM            []Product `json:"gemm"`
	Train           []Trained `json:"train"`
	Scaling         []Trained `json:"scaling"`           // models of growing width
	LogOverhead     float64   `json:"log_overhead"`      // of the time without a log
	VerifyShare     float64   `json:"verify_share"`      // time to verify 3 of 64 sections, of the time to train
	PeakMemoryRatio float64   `json:"peak_memory_ratio"` // of live tensors and dataset
}

// Run measures.
func Run(ctx context.Context, cfg Config) (*Report, error) {
	for _, p := range cfg.Parts {
		if !slices.Contains(Parts(), p) {
			return nil, fault.Input("part", p, "one of %s", strings.Join(Parts(), ", "))
		}
	}
	if cfg.Parts == nil {
		cfg.Parts = Parts()
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	r := &Report{Vectors: cmp.Or(cfg.Vectors, os.Getenv(kernel.EnvVectors), kernel.Vectors()[0]), GEMM: []Product{}, Train: []Trained{}, Scaling: []Trained{}}
	wanted := func(part string) bool { return slices.Contains(cfg.Parts, part) }
	var err error
	if wanted("memory") { // first, while the process is small
		cfg.Progress("memory")
		for _, t := range Trainings() {
			var ratios []float64
			for range memoryRounds {
				ratio, err := t.measureMemory(ctx, cfg.Threads, cfg.Vectors)
				if err != nil {
					return nil, err
				}
				ratios = append(ratios, ratio)
			}
			r.PeakMemoryRatio = max(r.PeakMemoryRatio, median(ratios))
		}
	}
	if wanted("gemm") {
		if r.PeakGFlops, r.GEMM, err = Products(ctx, cfg.Threads, cfg.Vectors, cfg.Progress); err != nil {
			return nil, err
		}
	}
	for _, t := range Trainings() {
		if !wanted(t.Name) {
			continue
		}
		m, err := t.measure(ctx, cfg.Threads, cfg.Vectors, cfg.Peers, cfg.Progress)
		if err != nil {
			return nil, err
		}
		r.Train = append(r.Train, m)
	}
	if wanted("scaling") {
		for _, t := range growing() {
			m, err := t.measure(ctx, cfg.Threads, cfg.Vectors, nil, cfg.Progress)
			if err != nil {
				return nil, err
			}
			r.Scaling = append(r.Scaling, m)
		}
	}
	if wanted("log") {
		l, err := Trainings()[0].measureLog(ctx, cfg.Threads, cfg.Vectors, cfg.Progress)
		if err != nil {
			return nil, err
		}
		r.LogOverhead, r.VerifyShare = l.Overhead, l.Verify
	}
	return r, nil
}

// growing are models of the same form, each with about four times the weights of
// the last.
func growing() (list []Training) {
	for _, width := range []int{64, 128, 256, 512, 1024} {
		c := Trainings()[0].config
		c.Model = fmt.Sprintf("mlp:%d,%d", width, width)
		list = append(list, Training{c.Model, c})
	}
	return list
}

// parameters is the number of weights of a training's program.
func (t Training) parameters() (n int64) {
	m, err := frontend.Build(t.config)
	if err != nil {
		return 0
	}
	for _, s := range m.Train.Slots[:m.Weights] {
		n += s.Elements
	}
	return n
}
