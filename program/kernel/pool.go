package kernel

import (
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"lode/program/kernel/internal/simd"
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
// time. The caller of run is one of them. The others look out for the next
// operator for a while, since it is most often near, and then sleep. On a busy
// machine a helper may come when everything is done: nobody waits for one that
// has not begun.
type pool struct {
	caller *worker
	eager  bool // there is a processor for each thread: looking out takes nobody's

	// Written before round becomes odd, read by helpers that are counted in active
	// and have seen that round since.
	op   kernelOp
	step int64

	_      [cacheLine]byte
	round  atomic.Uint64 // odd while there is an operator to help with; it only grows
	_      [cacheLine]byte
	next   atomic.Int64 // next task
	failed atomic.Bool  // some task met a value that is not finite
	_      [cacheLine]byte
	active atomic.Int64 // helpers that are at work, or about to see that there is none

	asleep  atomic.Int64 // helpers that wait for work, or are about to
	waiting atomic.Bool  // the caller waits for rest
	closed  atomic.Bool
	lock    sync.Mutex
	work    sync.Cond // there is an operator, or the end
	rest    sync.Cond // no helper is active
}

const (
	cacheLine = 64

	// lookout is how long a thread looks out for what it waits for before it
	// sleeps: waking it takes about as long. Every now and then it lets other
	// goroutines go first.
	lookout      = 100 * time.Microsecond
	lookoutParts = 4
)

func newPool(threads int, worker func() *worker) *pool {
	p := &pool{caller: worker(), eager: threads <= runtime.GOMAXPROCS(0)}
	p.work.L, p.rest.L = &p.lock, &p.lock
	for range threads - 1 {
		go p.help(worker())
	}
	return p
}

// run executes all tasks of op and reports whether every value was finite.
func (p *pool) run(op kernelOp, step int64) bool {
	n := int64(op.tasks())
	p.next.Store(0)
	p.failed.Store(false)
	if n == 1 {
		p.share(p.caller, op, n, step)
		return !p.failed.Load()
	}
	p.op, p.step = op, step
	p.round.Add(1)
	if p.asleep.Load() > 0 {
		p.lock.Lock()
		p.work.Broadcast()
		p.lock.Unlock()
	}
	p.share(p.caller, op, n, step)
	p.round.Add(1)
	if resting := func() bool { return p.active.Load() == 0 }; !p.lookOut(resting) {
		p.waiting.Store(true)
		p.lock.Lock()
		for !resting() {
			p.rest.Wait()
		}
		p.lock.Unlock()
		p.waiting.Store(false)
	}
	return !p.failed.Load()
}

// share runs tasks of op, which has n, until none is left.
func (p *pool) share(w *worker, op kernelOp, n, step int64) {
	w.step = step
	for {
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

// lookOut waits a while for ready and reports whether it came.
func (p *pool) lookOut(ready func() bool) bool {
	if ready() {
		return true
	}
	if !p.eager {
		return false
	}
	for range lookoutParts {
		for begin := time.Now(); time.Since(begin) < lookout/lookoutParts; {
			for range 8 {
				simd.Pause(4)
				if ready() {
					return true
				}
			}
		}
		runtime.Gosched()
	}
	return false
}

// help shares in every operator until the pool is closed.
func (p *pool) help(w *worker) {
	seen := uint64(0) // the last round that this helper took part in
	called := func() bool {
		r := p.round.Load()
		return r%2 == 1 && r != seen || p.closed.Load()
	}
	for {
		if !p.lookOut(called) {
			p.asleep.Add(1)
			p.lock.Lock()
			for !called() {
				p.work.Wait()
			}
			p.lock.Unlock()
			p.asleep.Add(-1)
		}
		if p.closed.Load() {
			return
		}
		// While active is not 0, the caller does not go on from this round.
		p.active.Add(1)
		if r := p.round.Load(); r%2 == 1 {
			seen = r
			p.share(w, p.op, int64(p.op.tasks()), p.step)
		}
		if p.active.Add(-1) == 0 && p.waiting.Load() {
			p.lock.Lock()
			p.rest.Signal()
			p.lock.Unlock()
		}
	}
}

// close ends the threads.
func (p *pool) close() {
	p.closed.Store(true)
	p.lock.Lock()
	p.work.Broadcast()
	p.lock.Unlock()
}
