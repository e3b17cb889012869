package train

import (
	"lode/program"
	"lode/program/kernel"
	"lode/tensorlog"
)

// Kernel makes executors of package kernel: the threaded path, or with scalar
// the reference that takes every operator element by element on one thread.
func Kernel(scalar bool) NewExecutor { return KernelOf(kernel.Options{Scalar: scalar}) }

// KernelOf makes executors of package kernel with opt, but for the threads.
func KernelOf(opt kernel.Options) NewExecutor {
	return func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (Executor, error) {
		opt := opt
		opt.Threads = threads
		m, err := kernel.New(p, data, seed, opt)
		if err != nil {
			return nil, err // and not a nil *Machine in an interface
		}
		return m, nil
	}
}
