package kernel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

const maxThreads = 256

// threadCount is the number of threads that opt asks for.
func threadCount(opt Options) int {
	switch {
	case opt.Scalar:
		return 1
	case opt.Threads == 0:
		return min(runtime.GOMAXPROCS(0), maxThreads)
	}
	return opt.Threads
}

// kernelOp is one compiled operator. Its work is cut into tasks that compute
// different output elements, so that they may run in any order and at once.
type kernelOp interface {
	tasks() int
	// task runs task i. It reports whether every value it saw was finite.
	task(w *worker, i int) bool
}

// pool is a set of worker threads that share out the tasks of one operator at a
// time. The caller of run is one of them; the others wait in between.
type pool struct {
	workers []*worker // the first one is the caller's
	wake    chan *worker
	done    sync.WaitGroup
	once    sync.Once // of close

	op      kernelOp
	next    atomic.Int64 // next task
	tainted atomic.Bool  // some task met a value that is not finite
}

func newPool(threads int) *pool {
	p := &pool{wake: make(chan *worker, threads)}
	for range threads {
		p.workers = append(p.workers, newWorker())
	}
	for range threads - 1 {
		go func() {
			for w := range p.wake {
				p.share(w)
				p.done.Done()
			}
		}()
	}
	return p
}

// run executes all tasks of op and reports whether every value was finite.
func (p *pool) run(op kernelOp, step int64) bool {
	n := op.tasks()
	p.op = op
	p.next.Store(0)
	p.tainted.Store(false)
	helpers := p.workers[1:min(n, len(p.workers))]
	p.workers[0].step = step
	p.done.Add(len(helpers))
	for _, w := range helpers {
		w.step = step
		p.wake <- w
	}
	p.share(p.workers[0])
	p.done.Wait()
	return !p.tainted.Load()
}

// share runs tasks until none is left.
func (p *pool) share(w *worker) {
	for n := int64(p.op.tasks()); ; {
		i := p.next.Add(1) - 1
		if i >= n {
			return
		}
		if !p.op.task(w, int(i)) {
			p.tainted.Store(true)
		}
	}
}

// close ends the threads, the first time.
func (p *pool) close() { p.once.Do(func() { close(p.wake) }) }
