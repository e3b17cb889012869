package kernel

import (
	"runtime"
	"testing"
	"time"
)

// countOp counts how often each of its tasks was run, without synchronization of
// its own.
type countOp struct {
	runs   []int
	step   int64
	failed int // the task that fails, or -1
	slow   int // the task that takes long, or -1
}

func (o *countOp) tasks() int { return len(o.runs) }

func (o *countOp) task(w *worker, i int) bool {
	if w.step == o.step {
		o.runs[i]++
	}
	if i == o.slow {
		time.Sleep(5 * lookout)
	}
	return i != o.failed
}

// Every task of every operator is run once, at the step of its operator, whether
// helpers look out, sleep or are late, and is done when run returns.
func TestPool(t *testing.T) {
	for _, threads := range []int{1, 2, 3, runtime.GOMAXPROCS(0) + 2} {
		p := newPool(threads, func() *worker { return newWorker(nil, false) })
		for step := range int64(3000) {
			o := &countOp{runs: make([]int, 1+step%7), step: step, failed: int(step%11) - 1, slow: -1}
			if step%500 == 1 {
				o.slow = len(o.runs) - 1 // somebody waits
			}
			if step%500 == 2 {
				time.Sleep(5 * lookout) // all helpers fall asleep
			}
			if got, want := p.run(o, step), o.failed < 0 || o.failed >= len(o.runs); got != want {
				t.Fatalf("%d threads, step %d: run reports %v, want %v", threads, step, got, want)
			}
			for i, n := range o.runs {
				if n != 1 {
					t.Fatalf("%d threads, step %d: task %d of %d was run %d times", threads, step, i, len(o.runs), n)
				}
			}
		}
		p.close()
	}
}

// Helpers end when the pool is closed, asleep or not.
func TestPoolCloses(t *testing.T) {
	before := runtime.NumGoroutine()
	for i := range 20 {
		p := newPool(4, func() *worker { return newWorker(nil, false) })
		p.run(&countOp{runs: make([]int, 9), failed: -1, slow: -1}, 0)
		time.Sleep(time.Duration(i) * lookout / 5)
		p.close()
	}
	for end := time.Now().Add(10 * time.Second); runtime.NumGoroutine() > before; {
		if time.Now().After(end) {
			t.Fatalf("%d goroutines are left, there were %d", runtime.NumGoroutine(), before)
		}
		time.Sleep(time.Millisecond)
	}
}
