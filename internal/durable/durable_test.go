package durable

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"lode/internal/fault"
)

func TestWriteFileReplacesWholeFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	put := func(content string, fail error) error {
		return WriteFile(path, 0o600, func(w io.Writer) error {
			if _, err := io.WriteString(w, content); err != nil {
				return err
			}
			return fail
		})
	}
	if err := put("old", nil); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	if err := put("half of the n", broken); !errors.Is(err, broken) {
		t.Fatalf("a failed write gave %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "old" {
		t.Errorf("after a failed write the file is %q", got)
	}
	if _, err := os.Stat(path + ".tmp"); !errors.Is(err, os.ErrNotExist) {
		t.Error("a failed write left its temporary file")
	}
	if err := os.WriteFile(path+".tmp", []byte("what a killed writer left"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := put("new", nil); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(path)
	if err != nil || string(got) != "new" {
		t.Errorf("the file is %q, %v", got, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

func TestLockKeepsOthersOut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	first, err := Lock(path, "home")
	if err != nil {
		t.Fatal(err)
	}
	_, err = Lock(path, "home")
	var f *fault.Error
	if !errors.As(err, &f) || f.Field != "home" || f.Code != fault.Runtime {
		t.Fatalf("a second lock gave %v", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Lock(path, "home")
	if err != nil {
		t.Fatalf("after the first was closed: %v", err)
	}
	again.Close()
}

func TestFree(t *testing.T) {
	n, err := Free(t.TempDir())
	if err != nil || n == 0 {
		t.Errorf("%d bytes are free, %v", n, err)
	}
}
