//go:build unix

package daemon

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"lode/internal/fault"
)

// lock makes this process the only one that acts for the account in this
// folder, until the file is closed or the process ends however it ends. Two
// would take each other's nonces and overwrite each other's commitments.
func lock(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, ".lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, &fault.Error{Code: fault.Runtime, Field: "home", Value: dir, Expected: "one daemon at a time, but another is using it"}
		}
		return nil, &os.PathError{Op: "lock", Path: f.Name(), Err: err}
	}
	return f, nil
}
