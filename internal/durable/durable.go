// Package durable writes files that survive a machine that stops at any time,
// and keeps a second process out of a folder.
package durable

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"lode/internal/fault"
)

// WriteFile replaces path by what write produces, so that a reader, and a
// machine that stops at any time, see the old file or the whole new one. The
// temporary name, path and ".tmp", is fixed: a path has one writer at a time,
// and what a killed one left is overwritten.
func WriteFile(path string, mode os.FileMode, write func(io.Writer) error) error {
	if err := Replace(path, mode, write); err != nil {
		return err
	}
	return SyncDir(filepath.Dir(path))
}

// Replace is WriteFile without its last step: the new file is whole under its name,
// but a machine that stops may still have the old one, or none, until SyncDir
// returns.
func Replace(path string, mode os.FileMode, write func(io.Writer) error) (err error) {
	temp := path + ".tmp"
	f, err := os.OpenFile(temp, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, mode)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(temp)
		}
	}()
	if err = write(f); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(temp, path)
}

// SyncDir makes the names in a directory durable.
func SyncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}

// Lock makes this process the only one that holds path's lock, until it is
// closed or the process ends however it ends. If another has it the error says
// that what, which is at path's folder, is in use.
func Lock(path, what string) (io.Closer, error) {
	l := flock.New(path)
	held, err := l.TryLock()
	if err != nil {
		return nil, fmt.Errorf("locking %s: %w", path, err)
	}
	if !held {
		return nil, &fault.Error{Code: fault.Runtime, Field: what, Value: filepath.Dir(path), Expected: "one process at a time, but another has it open"}
	}
	return l, nil
}
