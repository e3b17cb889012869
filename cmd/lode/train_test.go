package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lode/internal/fault"
)

// answer runs a command line with --json and reads what it prints.
func answer(t *testing.T, into any, args ...string) (code fault.Code, stderr string) {
	t.Helper()
	code, stdout, stderr := lode(t, append(args, "--json")...)
	if err := json.Unmarshal([]byte(stdout), into); err != nil {
		t.Fatalf("lode %s: %v: %q, %s", strings.Join(args, " "), err, stdout, stderr)
	}
	return code, stderr
}

func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// slope is a table of a line.
func slope(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("x,y\n")
	for i := range 40 {
		fmt.Fprintf(&b, "%d,%v\n", i, 0.5+3*float64(i))
	}
	return file(t, "slope.csv", b.String())
}

// A learning rate that is too high ends the training with the step, the operator
// and the value. The sections before stand up to an audit, and the same command
// comes to the same end.
func TestDivergence(t *testing.T) {
	out := filepath.Join(t.TempDir(), "log")
	train := []string{"train", "--data", slope(t), "--label", "y", "--task", "regress", "--model", "linear", "--optimizer", "sgd", "--lr", "4", "--out", out, "--section-steps", "4"}
	var first, second failure
	code, stderr := answer(t, &first, train...)
	if code != fault.Diverged || first.Error.Code != int(fault.Diverged) || strings.Count(stderr, "\n") != 1 {
		t.Fatalf("exit code %d, %+v, %s", code, first.Error, stderr)
	}
	if !strings.HasPrefix(first.Error.Field, "operator ") || first.Error.Value != "+Inf" && first.Error.Value != "-Inf" && first.Error.Value != "NaN" {
		t.Errorf("%+v", first.Error)
	}
	var step, done, all uint64
	begin, end, _ := strings.Cut(first.Error.Message, "; the ")
	if _, err := fmt.Sscanf(begin, "step %d diverged: operator", &step); err != nil {
		t.Errorf("%q: %v", begin, err)
	}
	if _, err := fmt.Sscanf(end, "%d of %d steps before it are in "+out, &done, &all); err != nil || done != step/4*4 || done == 0 || all <= step {
		t.Errorf("%q after step %d: %v", end, step, err)
	}
	var a audited
	if code, stderr := answer(t, &a, "audit", out); code != 0 || !a.OK || a.Complete || uint64(len(a.Checked)) != done/4 {
		t.Errorf("exit code %d, %+v, %s", code, a, stderr)
	}
	if code, _ := answer(t, &second, train...); code != fault.Diverged || second != first {
		t.Errorf("again, exit code %d, %+v, want %+v", code, second.Error, first.Error)
	}
	if _, err := os.Stat(filepath.Join(out, "model")); err == nil {
		t.Error("there is a model of a training that diverged")
	}
}

// Each kind of model goes all the way from its command to figures and files.
func TestTrainModels(t *testing.T) {
	text := file(t, "song.txt", strings.Repeat("row, row, row your boat, gently down the stream. ", 40))
	for _, c := range []struct {
		args []string
		good func(r *trained) bool
	}{
		{[]string{"--model", "lenet", "--pictures", "300", "--steps", "60"}, func(r *trained) bool {
			return *r.HeldOut.Accuracy > 0.4 && *r.HeldOut.Loss < 2 && r.HeldOut.NatsPerByte == nil
		}},
		{[]string{"--model", "gpt:1,1,16,16", "--data", text, "--steps", "100", "--lr", "0.02", "--batch", "4", "--optimizer", "adamw", "--decay", "0.01", "--clip-norm", "1", "--dropout", "0.01", "--schedule", "cosine:10,0.1"}, func(r *trained) bool {
			return r.HeldOut.Accuracy == nil && *r.HeldOut.NatsPerByte < 1.5 && *r.HeldOut.Loss == *r.HeldOut.NatsPerByte
		}},
		{[]string{"--model", "linear", "--data", slope(t), "--label", "y", "--task", "regress", "--optimizer", "nesterov", "--momentum", "0.8", "--clip-value", "1", "--schedule", "step:100,0.5,10", "--steps", "400"}, func(r *trained) bool {
			return r.HeldOut.Accuracy == nil && *r.HeldOut.Loss < 0.01 && r.Evaluation.R2 > 0.98
		}},
	} {
		out := filepath.Join(t.TempDir(), "log")
		var r trained
		code, stderr := answer(t, &r, append([]string{"train", "--out", out, "--threads", "1"}, c.args...)...)
		if code != 0 || r.HeldOut.Loss == nil || r.Evaluation == nil {
			t.Errorf("%v: exit code %d, %+v, %s", c.args, code, r, stderr)
			continue
		}
		if !c.good(&r) {
			t.Errorf("%v: %s", c.args, r.Evaluation)
		}
		for _, name := range []string{r.Curve, filepath.Join(r.Model, "model.json")} {
			if _, err := os.Stat(name); err != nil {
				t.Errorf("%v: %v", c.args, err)
			}
		}
		var a audited
		if code, stderr := answer(t, &a, "audit", out, "--sections", "1"); code != 0 || !a.OK {
			t.Errorf("%v: audit: exit code %d, %+v, %s", c.args, code, a, stderr)
		}
	}
}

// Nonsense in a flag is refused by its name, with nothing written.
func TestTrainingFlagsRefuse(t *testing.T) {
	for _, c := range []struct{ flag, value, field string }{
		{"--lr", "fast", "--lr"}, {"--lr", "", "--lr"}, {"--lr", "-1", "lr"}, {"--lr", "NaN", "lr"},
		{"--steps", "-3", "--steps"}, {"--steps", "0", "steps"}, {"--pictures", "0", "--pictures"}, {"--pictures", "many", "--pictures"},
		{"--decay", "-1", "decay"}, {"--clip-norm", "-1", "clip norm"}, {"--clip-value", "NaN", "clip value"}, {"--dropout", "1.5", "dropout"},
		{"--schedule", "cosine:1,2,3", "schedule"}, {"--optimizer", "adamax", "optimizer"}, {"--held-out", "half", "--held-out"},
		{"--model", "lenet5", "model"}, {"--model", "gpt:2,2,64", "model"}, {"--task", "text", "task"}, {"--shape", "1,2,3", "shape"},
		{"--beta2", "1", "beta2"}, {"--epsilon", "0", "epsilon"}, {"--momentum", "x", "--momentum"},
	} {
		out := filepath.Join(t.TempDir(), "log")
		var f failure
		code, stderr := answer(t, &f, "train", "--out", out, c.flag, c.value)
		if code != fault.BadInput || f.Error.Field != c.field || f.Error.Expected == "" || strings.Count(stderr, "\n") != 1 {
			t.Errorf("%s %q: exit code %d, %+v", c.flag, c.value, code, f.Error)
		}
		if _, err := os.Stat(out); err == nil {
			t.Errorf("%s %q: there is a log", c.flag, c.value)
		}
	}
}
