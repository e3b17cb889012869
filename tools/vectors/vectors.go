// Package vectors makes and reads the reference vectors that every executor of
// the step program is tested against. README.md lists the files and layouts.
package vectors

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// Committed is the count that the vectors under testdata were generated with.
const Committed = 3000

//go:embed gen/vectors.c
var source []byte

// Generate compiles the generator with gcc and writes all files for count into
// dir. The error wraps exec.ErrNotFound where there is no gcc.
func Generate(dir string, count int) error {
	gcc, err := exec.LookPath("gcc")
	if err != nil {
		return err
	}
	build, err := os.MkdirTemp("", "vectors")
	if err != nil {
		return err
	}
	defer os.RemoveAll(build)
	c, generator := filepath.Join(build, "vectors.c"), filepath.Join(build, "vectors")
	if err := os.WriteFile(c, source, 0o644); err != nil {
		return err
	}
	// Contraction would fuse the products and sums that are meant to be separate.
	for _, cmd := range []*exec.Cmd{
		exec.Command(gcc, "-O2", "-ffp-contract=off", "-o", generator, c, "-lm"),
		exec.Command(generator, dir, strconv.Itoa(count)),
	} {
		if text, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w: %s", cmd.Path, err, text)
		}
	}
	return nil
}

// Read returns the words of one file.
func Read(path string) ([]uint32, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if len(b) == 0 || len(b)%4 != 0 {
		return nil, fmt.Errorf("%s: %d bytes are not a list of 32-bit words", path, len(b))
	}
	w := make([]uint32, len(b)/4)
	for i := range w {
		w[i] = binary.BigEndian.Uint32(b[4*i:])
	}
	return w, nil
}
