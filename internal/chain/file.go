package chain

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"lode/internal/durable"
	"lode/internal/fault"
)

// writeFile replaces the file at path in one step, and makes its folder if
// there is none.
func writeFile(path string, data []byte, mode os.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return durable.WriteFile(path, mode, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
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
