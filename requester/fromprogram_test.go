package requester

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"lode/program"
	"lode/tensorlog"
)

// files writes a training as the files that FromProgram takes.
func files(t *testing.T, p *Prepared) ProgramOptions {
	t.Helper()
	dir := t.TempDir()
	o := ProgramOptions{
		Program: filepath.Join(dir, "step.bin"), Initial: filepath.Join(dir, "initial.ckpt"), Data: filepath.Join(dir, "dataset.bin"),
		Seed: p.Seed, SectionSteps: p.SectionSteps, Steps: p.Steps,
	}
	var initial, data bytes.Buffer
	if err := tensorlog.WriteCheckpoint(&initial, p.Inputs.Init); err != nil {
		t.Fatal(err)
	}
	if err := tensorlog.WriteDataset(&data, p.Inputs.Data); err != nil {
		t.Fatal(err)
	}
	for path, content := range map[string][]byte{o.Program: p.Inputs.Program.Encode(), o.Initial: initial.Bytes(), o.Data: data.Bytes()} {
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return o
}

// The same training, given as files or as a CSV file with the program, has the
// same roots as the one that the files were made from.
func TestFromProgram(t *testing.T) {
	p := prepared(t, irisOptions())
	want := p.Run()
	fromFiles := files(t, p)
	fromCSV := fromFiles
	fromCSV.Data, fromCSV.Label, fromCSV.HeldOut = iris, "species", at(0.2)
	inEpochs := fromFiles
	inEpochs.Steps, inEpochs.Epochs = 0, at(137.0)
	asLong := fromFiles
	asLong.Steps = 0
	for i, o := range []ProgramOptions{fromFiles, fromCSV, inEpochs, asLong} {
		q, err := FromProgram(t.Context(), o)
		if err != nil {
			t.Fatal(i, err)
		}
		got := q.Run()
		if got.Program.Root() != want.Program.Root() || tensorlog.DatasetRoot(got.Data) != tensorlog.DatasetRoot(want.Data) ||
			tensorlog.StateRoot(got.Init) != tensorlog.StateRoot(want.Init) || got.Seed != want.Seed || got.Steps != want.Steps ||
			got.SectionSteps != want.SectionSteps || q.Exam != nil {
			t.Errorf("%d: %d steps, another training", i, got.Steps)
		}
	}
}

func TestBadFiles(t *testing.T) {
	p := prepared(t, irisOptions())
	broken := *p.Inputs.Program
	broken.Ops = broken.Ops[:len(broken.Ops)-1]
	bad := write(t, "broken.bin", string(broken.Encode()))
	_, err := FromProgram(t.Context(), ProgramOptions{Program: bad})
	if err == nil {
		t.Error("a program that fails the static check was taken")
	}
	for field, change := range map[string][]func(o *ProgramOptions){
		"program file":  {func(o *ProgramOptions) { o.Program = "none" }, func(o *ProgramOptions) { o.Program = o.Initial }},
		"initial-state": {func(o *ProgramOptions) { o.Initial = "" }, func(o *ProgramOptions) { o.Initial = o.Data }},
		"data":          {func(o *ProgramOptions) { o.Data = "none" }, func(o *ProgramOptions) { o.Data = write(t, "d", tensorlog.DatasetMagic) }, func(o *ProgramOptions) { o.Data, o.Label, o.HeldOut = iris, "species", at(0.0) }},
		"label":         {func(o *ProgramOptions) { o.Data = iris }},
		"section-steps": {func(o *ProgramOptions) { o.SectionSteps = 1 << 40 }},
		"steps":         {func(o *ProgramOptions) { o.Steps = program.MaxSteps + 1 }, func(o *ProgramOptions) { o.Steps = 1<<64 - 1 }},
		"epochs":        {func(o *ProgramOptions) { o.Epochs = at(3.0) }, func(o *ProgramOptions) { o.Steps, o.Epochs = 0, at(-1.0) }},
	} {
		for i, f := range change {
			o := files(t, p)
			f(&o)
			_, err := FromProgram(t.Context(), o)
			refused(t, fmt.Sprint(field, " ", i), err, field)
		}
	}
}
