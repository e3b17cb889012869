// Package freshtest lets tests prove that assembly is what its generator writes.
package freshtest

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Assembly runs go with args, which names a generator, and the files that it is to write:
// assembly, and Go declarations of it. They have to be those in the test's folder, but
// for the first line, which tells the command. Where the generator can't run, nothing
// is tested.
func Assembly(t *testing.T, assembly, stubs string, args ...string) {
	t.Helper()
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	out, err := exec.Command("go", append(args, "-out", at(assembly), "-stubs", at(stubs))...).CombinedOutput()
	if err != nil {
		t.Skipf("the generator does not run here: %s", out)
	}
	for _, file := range []string{assembly, stubs} {
		got, err := os.ReadFile(at(file))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, got, _ = bytes.Cut(got, []byte("\n"))
		_, want, _ = bytes.Cut(want, []byte("\n"))
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what its generator writes: run go generate ./...", file)
		}
	}
}
