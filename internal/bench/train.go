package bench

import (
	"context"
	"fmt"
	"slices"
	"time"

	"lode/program/kernel"
)

// Trained is the speed of one training.
type Trained struct {
	Name       string              `json:"name"`
	Threads    int                 `json:"threads"`
	Parameters int64               `json:"parameters"`
	StepMS     float64             `json:"step_ms"`
	GFlops     float64             `json:"gflops"`
	Peers      map[string]Measured `json:"peers"`
}

// Measured is the speed of a peer, in runs between ours.
type Measured struct {
	StepMS float64 `json:"step_ms"`
	Ratio  float64 `json:"ratio"` // its time by ours: above 1 we are faster
}

const (
	rounds       = 7
	roundSeconds = 0.4
)

// measure times steps of t and of the peers that have it, in turns. All figures
// are medians over the rounds.
func (t Training) measure(ctx context.Context, threads int, vectors string, peers []Peer, progress func(string)) (Trained, error) {
	p, state, data, err := t.Build()
	if err != nil {
		return Trained{}, err
	}
	result := Trained{Name: t.Name, Threads: threads, Parameters: t.parameters(), Peers: map[string]Measured{}}
	m, err := kernel.New(p, data, [32]byte{1}, kernel.Options{Threads: threads, Vectors: vectors})
	if err != nil {
		return result, err
	}
	defer m.Close()
	if err := m.SetState(state); err != nil {
		return result, err
	}
	step := uint64(0)
	ours := func(n int) (float64, error) {
		begin := time.Now()
		for range n {
			if err := m.Step(ctx, step); err != nil {
				return 0, err
			}
			step++
		}
		return time.Since(begin).Seconds() / float64(n), nil
	}
	names := []string{""}
	runs := []func(n int) (float64, error){ours}
	for _, peer := range peers {
		r, err := peer.start(ctx, t.Name, threads)
		if err != nil {
			return result, err
		}
		if r != nil {
			defer r.close()
			names, runs = append(names, peer.Name), append(runs, r.steps)
		}
	}
	counts := make([]int, len(runs))
	for i, run := range runs {
		first, err := run(2)
		if err != nil {
			return result, err
		}
		counts[i] = max(1, int(roundSeconds/first))
	}
	times := make([][]float64, len(runs))
	for round := range rounds {
		progress(fmt.Sprintf("%s: round %d of %d", t.Name, round+1, rounds))
		for i, run := range runs {
			s, err := run(counts[i])
			if err != nil {
				return result, err
			}
			times[i] = append(times[i], s)
		}
	}
	result.StepMS = 1e3 * median(times[0])
	result.GFlops = float64(p.Stats().Flops) / median(times[0]) / 1e9
	for i, name := range names[1:] {
		var ratios []float64
		for round, s := range times[i+1] {
			ratios = append(ratios, s/times[0][round])
		}
		result.Peers[name] = Measured{StepMS: 1e3 * median(times[i+1]), Ratio: median(ratios)}
	}
	return result, nil
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}
