package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/train"
	"lode/requester"
	"lode/tensorlog"
)

// What the example writes is what lode job post takes: it is read the same way
// here, and trained with a log as a worker does. Then Gorgonia itself judges the
// weights.
func TestExample(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "digits")
	if err := run([]string{"--out", dir, "--digits", "1500"}, io.Discard); err != nil {
		t.Fatal(err)
	}
	epochs := 3.0
	p, err := requester.FromProgram(t.Context(), requester.ProgramOptions{
		Program: filepath.Join(dir, ProgramName), Initial: filepath.Join(dir, InitialName), Data: filepath.Join(dir, DataName), Epochs: &epochs, Seed: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	r, err := train.Run(t.Context(), train.Config{Run: p.Run(), Dir: t.TempDir(), New: train.Kernel(false), Threads: 2})
	if err != nil {
		t.Fatal(err)
	}
	final := filepath.Join(t.TempDir(), "final.ckpt")
	if err := durable.WriteFile(final, 0o644, func(w io.Writer) error { return tensorlog.WriteCheckpoint(w, r.Final) }); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run([]string{"--judge", final, "--digits", "1500"}, &out); err != nil {
		t.Fatal(err)
	}
	var accuracy float64
	var rows int
	if _, err := fmt.Sscanf(out.String(), "accuracy  %f on %d digits", &accuracy, &rows); err != nil {
		t.Fatal(err, out.String())
	}
	t.Logf("%.4f of %d digits after %d steps", accuracy, rows, r.Steps)
	if accuracy < 0.85 || rows < 280 {
		t.Errorf("accuracy %v on %d digits, want at least 0.85 on 280", accuracy, rows)
	}
}

// The same files every time: another machine that runs the example posts the same
// job.
func TestExampleRepeats(t *testing.T) {
	var files [2][]byte
	for i := range files {
		dir := t.TempDir()
		if err := run([]string{"--out", dir, "--digits", "200"}, io.Discard); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{ProgramName, InitialName, DataName} {
			b, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			files[i] = append(files[i], b...)
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("two runs wrote different files")
	}
}

func TestBadArguments(t *testing.T) {
	text := filepath.Join(t.TempDir(), "text")
	if err := os.WriteFile(text, []byte("no checkpoint"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{}, {"--out", "a", "--judge", "b"}, {"--out", "a", "more"}, {"--digits", "x"}, {"--out", t.TempDir(), "--digits", "3"},
		{"--judge", text}, {"--judge", "no file"},
	} {
		if err := run(args, io.Discard); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%v: %v, want bad input", args, err)
		}
	}
}
