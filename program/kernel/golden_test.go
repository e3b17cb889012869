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
	for _, x := range []struct {
		name  string
		opt   kernel.Options
		small bool
	}{
		{"one thread", kernel.Options{Threads: 1, KeepOutputs: true}, false},
		{"two threads", kernel.Options{Threads: 2, KeepOutputs: true}, false},
		{"three threads, small tasks", kernel.Options{Threads: 3, KeepOutputs: true}, true},
	} {
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
