package bench

import (
	"context"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"lode/internal/usage"
	"lode/program/kernel"
)

const (
	memoryRounds = 3
	settle       = 50 * time.Millisecond // until what was closed before is free
)

// measureMemory is the most memory that the process took for a few steps of t,
// dataset included, by what no executor can do without: see kernel.Live. The
// program's own code, which the system reads from its file as it comes to run, does
// not count. It is 0 where the system does not tell.
func (t Training) measureMemory(ctx context.Context, threads int, vectors string) (float64, error) {
	time.Sleep(settle)
	debug.FreeOSMemory()
	before, ok := usage.Status("RssAnon")
	if !ok || os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) != nil {
		return 0, nil
	}
	p, state, data, err := t.Build()
	if err != nil {
		return 0, err
	}
	m, err := kernel.New(p, data, [32]byte{1}, kernel.Options{Threads: threads, Vectors: vectors})
	if err != nil {
		return 0, err
	}
	defer m.Close()
	if err := m.SetState(state); err != nil {
		return 0, err
	}
	state = nil
	for step := range uint64(3) {
		if err := m.Step(ctx, step); err != nil {
			return 0, err
		}
		if step == 0 { // what building the program took is not part of training
			runtime.GC()
			debug.FreeOSMemory()
			if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil {
				return 0, nil
			}
		}
	}
	peak, _ := usage.Status("VmHWM")
	code, _ := usage.Status("RssFile")
	return float64(peak-code-before) / float64(kernel.Live(p)), nil
}
