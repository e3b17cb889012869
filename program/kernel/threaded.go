package kernel

import (
	"lode/program"
)

// threaded runs operators that were compiled once, on a pool of threads.
type threaded struct {
	m    *Machine
	pool *pool
	// By whether state and outputs are swapped, then by operator: what to run one
	// after another; nil for PERM, which is cheap and keeps a memory.
	ops [2][][]kernelOp
}

func newThreaded(m *Machine) *threaded {
	products := hasProducts(m.program)
	t := &threaded{m: m, pool: newPool(m.opt.Threads, func() *worker { return newWorker(m.set, products) })}
	for side := range t.ops {
		if side == 1 && m.opt.KeepOutputs {
			break // nothing is swapped
		}
		for i := range m.program.Ops {
			m.scratch = m.paddings[i]
			t.ops[side] = append(t.ops[side], m.compile(&m.program.Ops[i], m.outs[i]))
		}
		if !m.opt.KeepOutputs {
			m.swap() // the second time back again
		}
	}
	return t
}

// of is the loops of operator op.
func (t *threaded) of(op int) []kernelOp {
	if t.m.swapped {
		return t.ops[1][op]
	}
	return t.ops[0][op]
}

// run computes the output of operator op and reports whether every value was
// finite.
func (t *threaded) run(op int) bool {
	ops := t.of(op)
	if ops == nil {
		t.m.random.permuted(t.m.outs[op].I32, t.m.step)
		return true
	}
	for _, o := range ops {
		if !t.pool.run(o, int64(t.m.step)) {
			return false
		}
	}
	return true
}

// compile picks the loops for o.
func (m *Machine) compile(o *program.Op, out program.Array) []kernelOp {
	threads := m.opt.Threads
	switch o.Kind {
	case program.Perm:
		return nil
	case program.RNG:
		return []kernelOp{&rngOp{random: &m.random, out: out.F32, stream: o.Consts[0], cut: newCut(o, 4, threads)}}
	case program.Map:
		return []kernelOp{m.newMap(o, out)}
	}
	if s := newScatter(o, m.source, out.F32, threads); s != nil {
		return []kernelOp{s}
	}
	if m.set != nil {
		if list := m.newTiles(o, out.F32); list != nil {
			return list
		}
	} else if p := newProduct(o, newNest(o, m.source), out.F32, threads); p != nil {
		return []kernelOp{p}
	}
	return []kernelOp{m.newFold(o, out.F32)}
}

// cut divides n outputs into tasks of equal size.
type cut struct{ n, size int64 }

func (c cut) tasks() int { return int((c.n + c.size - 1) / c.size) }

// bounds are the outputs of task i.
func (c cut) bounds(i int) (lo, hi int64) {
	lo = int64(i) * c.size
	return lo, min(c.n, lo+c.size)
}

// taskNanos is about the time below which a task is not worth waking a thread.
// Only tests change it.
var taskNanos = 8_000.0

// newCut divides the outputs of o for threads into tasks that are multiples of
// grain outputs.
func newCut(o *program.Op, grain int64, threads int) cut {
	n := o.Outputs()
	return cut{n, taskSize(n, grain, nanos(o), threads)}
}

// taskSize divides n units of work, which together take about so many
// nanoseconds, into tasks of that many units: one task for little work, a few for
// each thread for much, so that a thread that is held up does not hold up all.
func taskSize(n, grain int64, nanos float64, threads int) int64 {
	tasks := int64(min(nanos/taskNanos, 1<<40))
	if threads == 1 || tasks <= 1 {
		return n
	}
	tasks = min(tasks, int64(4*threads), n)
	size := (n + tasks - 1) / tasks
	return (size + grain - 1) / grain * grain
}

// nanos is a rough estimate of the time o takes on one thread.
func nanos(o *program.Op) float64 {
	perTerm := 1.0
	for _, t := range o.Body {
		switch t.Op {
		case program.OpEXP, program.OpLOG, program.OpTANH:
			perTerm += 25
		case program.OpFMA, program.OpDIV, program.OpSQRT:
			perTerm += 2
		default:
			perTerm += 0.7
		}
	}
	if o.Kind == program.RNG {
		perTerm = 8
	}
	perTerm += 0.5 * float64(len(o.In))
	return perTerm * float64(o.Outputs()) * float64(o.Terms())
}

// rngOp computes an RNG operator.
type rngOp struct {
	random *random
	out    []float32
	stream uint32
	cut
}

func (o *rngOp) task(w *worker, i int) bool {
	lo, hi := o.bounds(i)
	o.random.uniform(o.out[lo:hi], lo, o.stream, uint32(w.step))
	return true
}
