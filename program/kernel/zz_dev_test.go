package kernel

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"testing"

	"golang.org/x/sys/unix"
)

func cpu() float64 {
	var ts unix.Timespec
	unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &ts)
	return float64(ts.Sec) + float64(ts.Nsec)*1e-9
}

func TestDevSpeed(t *testing.T) {
	if os.Getenv("DEV") == "" {
		t.Skip()
	}
	runtime.LockOSThread()
	set, _ := vectorSet("")
	for _, size := range [][3]int64{{64, 128, 784}, {128, 512, 784}, {64, 10, 128}, {512, 512, 512}, {1024, 1024, 1024}} {
		for trans := range 4 {
			p, data := matrixProduct(size[0], size[1], size[2], trans&1 != 0, trans&2 != 0)
			m, _ := New(p, nil, [32]byte{}, Options{Threads: 1})
			m.SetState(data)
			best, peak := math.Inf(1), 0.0
			reps := int(max(1, 2e8/(2*size[0]*size[1]*size[2])))
			for range 15 {
				t0 := cpu()
				set.Peak(20000)
				peak = max(peak, 24*20000*float64(set.Lanes)/(cpu()-t0)/1e9)
				t0 = cpu()
				for range reps {
					m.execute(0)
				}
				best = min(best, (cpu()-t0)/float64(reps))
			}
			g := 2 * float64(size[0]*size[1]*size[2]) / best / 1e9
			fmt.Printf("%-22s %7.1f GFLOP/s  %5.1f%% of %.0f\n", p.Ops[0].Name, g, 100*g/peak, peak)
			m.Close()
		}
	}
}
