package kernel_test

import (
	"context"
	"testing"

	"lode/program/kernel"
	"lode/program/programtest"
)

// Every way to execute comes to the digests of the corpus, which are the same on
// every architecture: with any number of threads, in large tasks and in small
// ones.
func TestGolden(t *testing.T) {
	want := programtest.Golden()
	type path struct {
		name  string
		opt   kernel.Options
		small bool
	}
	paths := []path{{"scalar", kernel.Options{Scalar: true, KeepOutputs: true}, false}}
	for _, v := range kernel.Vectors() {
		paths = append(paths,
			path{v, kernel.Options{Threads: 1, Vectors: v, KeepOutputs: true}, false},
			path{v + ", two threads", kernel.Options{Threads: 2, Vectors: v, KeepOutputs: true}, false},
			path{v + ", three threads, small tasks", kernel.Options{Threads: 3, Vectors: v, KeepOutputs: true}, true},
		)
	}
	for _, x := range paths {
		t.Run(x.name, func(t *testing.T) {
			if x.small {
				kernel.SmallTasks(t)
			}
			for _, c := range programtest.Corpus() {
				m, err := kernel.New(c.Program, c.Data, programtest.Seed, x.opt)
				if err != nil {
					t.Fatal(c.Name, err)
				}
				if err := m.SetState(c.State); err != nil {
					t.Fatal(c.Name, err)
				}
				got, err := programtest.Digest(context.Background(), &c, m)
				m.Close()
				if err != nil {
					t.Fatal(c.Name, err)
				}
				if got != want[c.Name] {
					t.Errorf("%s: got %s, want %s", c.Name, got, want[c.Name])
				}
			}
		})
	}
}
