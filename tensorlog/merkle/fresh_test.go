package merkle

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestFresh generates the assembly again.
func TestFresh(t *testing.T) {
	dir := t.TempDir()
	s, stub := filepath.Join(dir, "keccak_amd64.s"), filepath.Join(dir, "keccak_stub_amd64.go")
	out, err := exec.Command("go", "run", "-C", "../../tools/avo", ".", "-out", s, "-stubs", stub, "-pkg", "merkle").CombinedOutput()
	if err != nil {
		t.Skipf("the generator does not run here: %s", out)
	}
	for _, path := range []string{s, stub} {
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Base(path))
		if err != nil {
			t.Fatal(err)
		}
		// The first line tells the command.
		_, got, _ = bytes.Cut(got, []byte("\n"))
		_, want, _ = bytes.Cut(want, []byte("\n"))
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what tools/avo writes: go generate ./tensorlog/merkle", filepath.Base(path))
		}
	}
}
