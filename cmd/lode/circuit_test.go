package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"lode/program"
	"lode/program/frontend"
)

// smallClassifier is the file of a program that circuits cover, but for a change.
func smallClassifier(t *testing.T, change func(*program.Program)) string {
	t.Helper()
	m, err := frontend.Build(frontend.Config{Model: "mlp:8", Inputs: 4, Task: frontend.Classify, Classes: 3, Batch: 8, Rows: 120, Steps: 200,
		Optimizer: frontend.Optimizer{Name: "adam", LR: 0.01}})
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(m.Train)
	}
	return programFile(t, m.Train)
}

func TestCircuitInspect(t *testing.T) {
	code, out, _ := lode(t, "circuit", "inspect", smallClassifier(t, nil), "--json")
	var s inspected
	if err := json.Unmarshal([]byte(out), &s); err != nil || code != 0 {
		t.Fatalf("exit code %d: %v in %s", code, err, out)
	}
	if !s.Covered || !s.InLimits || s.Inputs != 5 || s.FMA == 0 || s.Constraints < 50_000 || s.ProveSeconds <= 0 || s.Memory == 0 {
		t.Errorf("%+v", s)
	}
	code, out, _ = lode(t, "circuit", "inspect", smallClassifier(t, nil), "--limit", "1000")
	if code != 0 || !strings.Contains(out, "too large") || !strings.Contains(out, "batch") {
		t.Errorf("exit code %d: %s", code, out)
	}
	// A mask of random numbers is what no circuit covers.
	code, out, _ = lode(t, "circuit", "inspect", smallClassifier(t, func(p *program.Program) {
		op := &p.Ops[1] // the batch of inputs
		*op = program.Op{Kind: program.RNG, Name: "noise", Out: program.F32, OutAxes: op.OutAxes, Extents: op.Extents, Consts: []uint32{1}, Init: program.NoInit}
	}), "--json")
	if err := json.Unmarshal([]byte(out), &s); err != nil || code != 0 || s.Covered || len(s.Unsupported) != 1 || !strings.Contains(s.Unsupported[0], "noise") {
		t.Errorf("exit code %d: %s", code, out)
	}
}

func TestCircuitErrors(t *testing.T) {
	file := smallClassifier(t, nil)
	for _, c := range []struct {
		args []string
		say  string
	}{
		{[]string{"circuit", "inspect", filepath.Join(t.TempDir(), "none")}, "none"},
		{[]string{"circuit", "inspect", t.TempDir()}, "transcript.json"},
		{[]string{"circuit", "setup", file}, "--out"},
		{[]string{"circuit", "contribute", t.TempDir()}, "transcript.json"},
		{[]string{"circuit", "verify", t.TempDir()}, "transcript.json"},
	} {
		if code, _, err := lode(t, c.args...); code == 0 || !strings.Contains(err, c.say) || strings.Count(err, "\n") != 1 {
			t.Errorf("%v: exit code %d, %q", c.args, code, err)
		}
	}
}
