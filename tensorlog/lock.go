//go:build unix

package tensorlog

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"lode/internal/fault"
)

// lock makes this process the directory's only writer until the file is
// closed, or the process ends however it ends.
func lock(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, lockName), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, &fault.Error{Code: fault.Runtime, Field: "log directory", Value: dir, Expected: "no other process that trains into it"}
		}
		return nil, &os.PathError{Op: "lock", Path: f.Name(), Err: err}
	}
	return f, nil
}
