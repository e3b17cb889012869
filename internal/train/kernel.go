package train

import (
	"lode/program"
	"lode/program/kernel"
	"lode/tensorlog"
)

// Kernel makes executors of package kernel: the threaded path, or with scalar
// the reference that takes every operator element by element on one thread.
func Kernel(scalar bool) NewExecutor {
	return func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (Executor, error) {
		m, err := kernel.New(p, data, seed, kernel.Options{Threads: threads, Scalar: scalar})
		if err != nil {
			return nil, err // and not a nil *Machine in an interface
		}
		return m, nil
	}
}
