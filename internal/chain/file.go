package chain

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"lode/internal/fault"
)

// writeFile replaces the file at path in one step: a reader sees the old
// content or the new one, also after a power cut.
func writeFile(path string, data []byte, mode os.FileMode) (err error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if err := f.Chmod(mode); err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncDir(dir)
}

// syncDir makes a rename in dir durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}

// readFile reads a file of at most limit bytes. what names the file's part in
// an error. A file that is not there gives an error that matches
// os.ErrNotExist.
func readFile(what, path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: what, Value: path, Expected: "a readable file", Err: pathCause(err)}
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: what, Value: path, Expected: "a readable file", Err: pathCause(err)}
	}
	if int64(len(data)) > limit {
		return nil, fault.Input(what, path, "a file of at most %d bytes", limit)
	}
	return data, nil
}

// pathCause drops the path, which the message names already, from a file error.
func pathCause(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
