package kernel

import (
	"math"
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
	failed atomic.Bool // some task met a value that is not finite
	shares []share     // by thread, the caller first
	_      [cacheLine]byte
	active atomic.Int64 // helpers that are at work, or about to see that there is none

	asleep  atomic.Int64 // helpers that wait for work, or are about to
	waiting atomic.Bool  // the caller waits for rest
	closed  atomic.Bool
	lock    sync.Mutex
	work    sync.Cond // there is an operator, or the end
	rest    sync.Cond // no helper is active
}

// share is what is left of the tasks of one thread: neighbours, which most often
// lie where those of the last operator do. Who has none left takes from the end of
// another one's.
type share struct {
	left atomic.Uint64 // the first, and in the lower half the one behind the last
	_    [cacheLine - 8]byte
}

func (s *share) set(from, to int) { s.left.Store(uint64(from)<<32 | uint64(to)) }

// take takes the first task, or the last one.
func (s *share) take(last bool) (task int, ok bool) {
	for {
		v := s.left.Load()
		from, to := v>>32, v&math.MaxUint32
		if from >= to {
			return 0, false
		}
		if last {
			if s.left.CompareAndSwap(v, v-1) {
				return int(to - 1), true
			}
		} else if s.left.CompareAndSwap(v, v+1<<32) {
			return int(from), true
		}
	}
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
	p := &pool{caller: worker(), eager: threads <= runtime.GOMAXPROCS(0), shares: make([]share, threads)}
	p.work.L, p.rest.L = &p.lock, &p.lock
	for i := range threads - 1 {
		go p.help(worker(), i+1)
	}
	return p
}

// run executes all tasks of op and reports whether every value was finite.
func (p *pool) run(op kernelOp, step int64) bool {
	n := op.tasks()
	if n == 1 || len(p.shares) == 1 {
		finite := true
		p.caller.step = step
		for i := range n {
			finite = p.caller.run(op, i) && finite
		}
		return finite
	}
	first := func(i int) int { return int(int64(n) * int64(i) / int64(len(p.shares))) }
	for i := range p.shares {
		p.shares[i].set(first(i), first(i+1))
	}
	p.failed.Store(false)
	p.op, p.step = op, step
	p.round.Add(1)
	if p.asleep.Load() > 0 {
		p.lock.Lock()
		p.work.Broadcast()
		p.lock.Unlock()
	}
	p.do(p.caller, 0)
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

// do runs the tasks of thread number i, and then what others have left.
func (p *pool) do(w *worker, i int) {
	w.step = p.step
	for k := range p.shares {
		for s := &p.shares[(i+k)%len(p.shares)]; ; {
			task, ok := s.take(k > 0)
			if !ok {
				break
			}
			if !w.run(p.op, task) {
				p.failed.Store(true)
			}
		}
	}
}

// run runs task i of op, and reports whether every value was finite.
func (w *worker) run(op kernelOp, i int) bool {
	w.held = [len(w.held)]held{}
	return op.task(w, i)
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

// help is thread number i, until the pool is closed.
func (p *pool) help(w *worker, i int) {
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
			p.do(w, i)
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
