package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const hint = `stale: run "make generate"`

// The sources have not changed since the bindings were made. Needs Go alone.
func TestSourcesAreThoseOfTheBindings(t *testing.T) {
	root, err := projectRoot()
	if err != nil {
		t.Fatal(err)
	}
	listed, err := os.ReadFile(filepath.Join(root, sumFile))
	if err != nil {
		t.Fatal(err)
	}
	var sources []string
	for line := range strings.Lines(string(listed)) {
		_, path, _ := strings.Cut(strings.TrimSpace(line), "  ")
		sources = append(sources, path)
	}
	now, err := sumOf(root, sources)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(listed, now) {
		t.Fatalf("bindings are %s\nmade from:\n%sthe sources are:\n%s", hint, listed, now)
	}
}

// Where forge has compiled the sources as they are, the bindings are exactly
// what it gives. `make test` compiles first and sets LODE_COMPILED, so that
// nothing is skipped there.
func TestBindingsAreThoseOfTheCompiler(t *testing.T) {
	root, err := projectRoot()
	if err != nil {
		t.Fatal(err)
	}
	files, err := render(root)
	if errors.Is(err, errStale) && os.Getenv("LODE_COMPILED") == "" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is %s", name, hint)
		}
	}
}
