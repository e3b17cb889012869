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
// time. The caller of run is one of them; the others sleep in between. On a busy
// machine a helper may wake up when everything is done: nobody waits for one that
// has not begun.
type pool struct {
	caller *worker
	next   atomic.Int64 // next task
	failed atomic.Bool  // some task met a value that is not finite

	lock    sync.Mutex
	work    sync.Cond // there is an operator, or the end
	rest    sync.Cond // no helper is at work
	op      kernelOp  // nil between operators
	step    int64
	helping int // helpers at work on op
	closed  bool
}

func newPool(threads int, worker func() *worker) *pool {
	p := &pool{caller: worker()}
	p.work.L, p.rest.L = &p.lock, &p.lock
	for range threads - 1 {
		go p.help(worker())
	}
	return p
}

// run executes all tasks of op and reports whether every value was finite.
func (p *pool) run(op kernelOp, step int64) bool {
	p.next.Store(0)
	p.failed.Store(false)
	n := op.tasks()
	if n > 1 {
		p.lock.Lock()
		p.op, p.step = op, step
		p.work.Broadcast()
		p.lock.Unlock()
	}
	p.share(p.caller, op, step)
	if n > 1 {
		p.lock.Lock()
		p.op = nil
		for p.helping > 0 {
			p.rest.Wait()
		}
		p.lock.Unlock()
	}
	return !p.failed.Load()
}

// share runs tasks of op until none is left.
func (p *pool) share(w *worker, op kernelOp, step int64) {
	w.step = step
	for n := int64(op.tasks()); ; {
		i := p.next.Add(1) - 1
		if i >= n {
			return
		}
		w.held = [len(w.held)]held{}
		if !op.task(w, int(i)) {
			p.failed.Store(true)
		}
	}
}

// help shares in every operator until the pool is closed.
func (p *pool) help(w *worker) {
	p.lock.Lock()
	defer p.lock.Unlock()
	for {
		for p.op == nil && !p.closed {
			p.work.Wait()
		}
		if p.closed {
			return
		}
		op, step := p.op, p.step
		p.helping++
		p.lock.Unlock()
		p.share(w, op, step)
		p.lock.Lock()
		p.helping--
		if p.helping == 0 {
			p.rest.Signal()
		}
		// This operator has no tasks left; wait for the next one.
		for p.op == op && !p.closed {
			p.work.Wait()
		}
	}
}

// close ends the threads.
func (p *pool) close() {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.closed = true
	p.work.Broadcast()
}
