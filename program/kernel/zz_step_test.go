package kernel_test

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"lode/program/kernel"
)

func cpu() float64 {
	var ts unix.Timespec
	unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &ts)
	return float64(ts.Sec) + float64(ts.Nsec)*1e-9
}

func TestDevStep(t *testing.T) {
	if os.Getenv("DEV") == "" {
		t.Skip()
	}
	runtime.LockOSThread()
	p, state, data := mlp(t, "mlp:512,512", 784, 128)
	m, err := kernel.New(p, data, seed, kernel.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	m.SetState(state)
	best := math.Inf(1)
	per := make([]float64, len(p.Ops))
	for s := range uint64(60) {
		t0 := cpu()
		for i := range p.Ops {
			t1 := cpu()
			m.Execute(i)
			per[i] += cpu() - t1
		}
		if s == 59 {
			fmt.Printf("last %.3f ms\n", 1e3*(cpu()-t0))
		}
	}
	for s := range uint64(60) {
		t0, w0 := cpu(), time.Now()
		if err := m.Step(context.Background(), s); err != nil {
			t.Fatal(err)
		}
		best = min(best, cpu()-t0)
		_ = w0
	}
	fmt.Printf("step %.3f ms  %.1f GFLOP/s\n", best*1e3, float64(p.Stats().Flops)/best/1e9)
	for i, o := range p.Ops {
		us := per[i] / 60 * 1e6
		if us < 20 {
			continue
		}
		var body []string
		for _, b := range o.Body {
			body = append(body, b.Op.String())
		}
		fmt.Printf("%3d %8.1f us %6.1f GF/s  %-28s k%d acc%d ord%d %v|%v in%d %s\n", i, us, 2*float64(o.Outputs()*o.Terms())/us/1e3, o.Name, o.Kind, o.Acc, o.Order, o.Extents[:o.OutAxes], o.Extents[o.OutAxes:o.Axes()], len(o.In), strings.Join(body, " "))
	}
}
