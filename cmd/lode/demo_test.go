package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"lode/internal/fault"
)

// A demonstration that is refused leaves no folder.
func TestDemoThatIsRefused(t *testing.T) {
	t.Parallel()
	for _, mode := range []string{"attested", "proven"} {
		dir := filepath.Join(t.TempDir(), "out")
		if code, _, text := lode(t, "demo", "--mode", mode, "--home", t.TempDir(), "--out", dir, "--data", filepath.Join(dir, "missing.csv"), "--label", "x"); code != fault.BadInput {
			t.Errorf("%s: code %v, %s", mode, code, text)
		}
		if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", mode, err)
		}
	}
}
