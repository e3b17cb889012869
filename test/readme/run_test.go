//go:build unix

package readme

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// elsewhere are commands that are not run with their page, and what runs them.
var elsewhere = map[string]string{
	"make build": "lode, below, runs its recipe",
	"make demo":  "TestDemo, with a shorter training",
	"make test":  "CI, and this test with it",

	`make demo ARGS="--mode proven"`: "TestDemoOfProofs, with a smaller circuit",
}

// limit on the time that one page's commands take.
const limit = 4 * time.Minute

// lode builds the program as the Makefile does, once, and returns its path.
var lode = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "lode-readme-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "lode")
	recipe, err := exec.Command("make", "--no-print-directory", "-C", root, "-n", "build").Output()
	if err != nil {
		return "", fmt.Errorf("make -n build: %w", err)
	}
	if !bytes.Contains(recipe, []byte("bin/lode")) {
		return "", fmt.Errorf("make build does not make bin/lode: %s", recipe)
	}
	build := exec.Command("bash", "-euc", strings.ReplaceAll(string(recipe), "bin/lode", path))
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("make build: %w\n%s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if path, err := lode(); err == nil {
		os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// place is a new folder with bin/lode and the Makefile, as a clone after
// make build has them.
func place(t *testing.T) string {
	t.Helper()
	path, err := lode()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	makefile, err := filepath.Abs(filepath.Join(root, "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "bin"), 0o755); err != nil {
		t.Fatal(err)
	}
	for from, to := range map[string]string{path: "bin/lode", makefile: "Makefile"} {
		if err := os.Symlink(from, filepath.Join(dir, to)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// background is a command that goes on while others run.
var background = regexp.MustCompile(`> (\S+)( 2>&1)? &$`)

// devnetPort is the chain's port in the pages; another one is used here, since
// it may be taken.
const devnetPort = "--port 8545"

// script is a page's commands for bash, and whether there are any.
func script(t *testing.T, page string, port int, skipped map[string]bool) (string, bool) {
	t.Helper()
	var s strings.Builder
	s.WriteString("set -euo pipefail\ntrap 'echo \"failed: $at\" >&2' ERR\ntrap 'kill $(jobs -p) 2>/dev/null || true; wait' EXIT\n")
	any := false
	for _, c := range commands(t, page) {
		if c.example {
			continue
		}
		if _, other := elsewhere[c.text]; other {
			skipped[c.text] = true
			continue
		}
		any = true
		text := strings.ReplaceAll(c.text, devnetPort, fmt.Sprintf("--port %d", port))
		fmt.Fprintf(&s, "at='%s:%d'\n%s\n", page, c.number, text)
		if !strings.HasSuffix(text, "&") {
			continue
		}
		m := background.FindStringSubmatch(text)
		if m == nil {
			t.Fatalf("%s:%d: a command in the background has to write to a file: %s", page, c.number, text)
		}
		fmt.Fprintf(&s, "until [ -s %s ]; do kill -0 $!; sleep 0.1; done; sleep 0.5\n", m[1])
	}
	return s.String(), any
}

// shell runs a script in dir with no setting of the user's, and returns what it
// printed.
func shell(t *testing.T, dir, script string, env ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, "bash", "-c", script)
	cmd.Dir = dir
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "LODE_") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	cmd.Env = append(append(cmd.Env, "HOME="+dir), env...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 10 * time.Second
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s%s", err, out.String(), logs(dir))
	}
	return out.String()
}

// logs are the ends of what the background commands wrote.
func logs(dir string) string {
	names, err := filepath.Glob(filepath.Join(dir, "*.log"))
	if err != nil {
		return err.Error()
	}
	var s strings.Builder
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		fmt.Fprintf(&s, "--- %s\n%s", filepath.Base(name), content[max(0, len(content)-4000):])
	}
	return s.String()
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func TestCommands(t *testing.T) {
	skipped := map[string]bool{}
	for _, page := range pages(t) {
		port := freePort(t)
		script, any := script(t, page, port, skipped)
		if !any {
			continue
		}
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			dir := place(t)
			out := shell(t, dir, script, fmt.Sprintf("LODE_RPC=http://127.0.0.1:%d", port))
			if page == "README.md" {
				checkReadme(t, dir, out)
			}
		})
	}
	for c, by := range elsewhere {
		if !skipped[c] {
			t.Errorf("%q is said to be run by %s, but no page has it", c, by)
		}
	}
}

// checkReadme looks at what the README's commands must have come to: a log that
// stands up to an audit, and a job that was settled and whose model is good.
func checkReadme(t *testing.T, dir, out string) {
	t.Helper()
	for _, want := range []string{"every bit equal", "posted job 0x", "ended as settled", "withdrawn: 1.5"} {
		if !strings.Contains(out, want) {
			t.Errorf("the commands did not print %q:\n%s%s", want, out, logs(dir))
		}
	}
	var model struct {
		Evaluation struct{ Accuracy float64 }
		Roots      struct{ Job string }
	}
	content, err := os.ReadFile(filepath.Join(dir, "model", "model.json"))
	if err == nil {
		err = json.Unmarshal(content, &model)
	}
	if err != nil {
		t.Fatal(err)
	}
	if model.Evaluation.Accuracy < 0.9 || !strings.Contains(out, "posted job "+model.Roots.Job) {
		t.Errorf("model of job %s has accuracy %v, expected that of the posted job, at least 0.9", model.Roots.Job, model.Evaluation.Accuracy)
	}
}

// TestDemo runs make demo with as few steps as it allows.
func TestDemo(t *testing.T) {
	t.Parallel()
	dir := place(t)
	out := shell(t, dir, `make --no-print-directory -o build demo ARGS="--epochs 4 --out demo" 2>&1`)
	for _, want := range []string{"settled", "slashed", "the referee computed", "the contracts hold exactly what they owe"} {
		if !strings.Contains(out, want) {
			t.Errorf("make demo did not print %q:\n%s", want, out)
		}
	}
	for _, file := range []string{"demo/loss.svg", "demo/model/model.json"} {
		if _, err := os.Stat(filepath.Join(dir, file)); errors.Is(err, os.ErrNotExist) {
			t.Errorf("make demo left no %s", file)
		}
	}
}

// TestDemoOfText plays the market with a tiny transformer that learns this
// project's own pages.
func TestDemoOfText(t *testing.T) {
	t.Parallel()
	dir := place(t)
	var prose strings.Builder
	for _, page := range pages(t) {
		prose.WriteString(read(t, page))
	}
	if err := os.WriteFile(filepath.Join(dir, "prose.txt"), []byte(prose.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	out := shell(t, dir, "bin/lode demo --model gpt:1,2,16,16 --data prose.txt --steps 256 --lr 0.01 --out demo --json 2> story.log")
	var report struct {
		Jobs []struct {
			Status      string
			Honest      bool
			Accuracy    *float64 `json:"heldout_accuracy"`
			Loss        *float64 `json:"heldout_loss"`
			NatsPerByte *float64 `json:"heldout_nats_per_byte"`
		}
		Solvent bool
	}
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatalf("%v\n%s%s", err, out, logs(dir))
	}
	if !report.Solvent || len(report.Jobs) != 2 {
		t.Fatalf("%s%s", out, logs(dir))
	}
	for _, j := range report.Jobs {
		switch {
		case !j.Honest && j.NatsPerByte != nil:
			t.Errorf("a figure for a job that was not paid: %s", out)
		case j.Honest && (j.Status != "settled" || j.NatsPerByte == nil || *j.NatsPerByte > 3.2 || j.Loss == nil || *j.Loss != *j.NatsPerByte || j.Accuracy != nil):
			t.Errorf("the honest job: %s%s", out, logs(dir))
		}
	}
}

// TestDemoOfProofs plays the market without validators, on the smallest circuit of a
// classifier.
func TestDemoOfProofs(t *testing.T) {
	t.Parallel()
	dir := place(t)
	play := `make --no-print-directory -s -o build demo ARGS="--mode proven --model linear --optimizer sgd --lr 0.1 --batch 1 --steps 400 --json" 2>> story.log`
	var keys float64
	for run := range 2 {
		out := shell(t, dir, play)
		_, out, _ = strings.Cut(out, "{") // make says what it runs
		var report struct {
			Jobs []struct {
				Mode, Status string
				Honest       bool
				Paid         string   `json:"paid_wei"`
				Accuracy     *float64 `json:"heldout_accuracy"`
				Drawn        int      `json:"drawn_steps"`
				Proven       int      `json:"proven_steps"`
				Unproven     *struct{ Drawn bool }
			}
			Proof struct {
				Constraints, FMA int64
				Setup            float64 `json:"setup_seconds"`
				Prove            float64 `json:"prove_seconds"`
				VerifyGas        uint64  `json:"verify_gas"`
				ProveGas         uint64  `json:"prove_gas"`
				Memory           int64   `json:"peak_memory_bytes"`
			}
			Solvent bool
		}
		if err := json.Unmarshal([]byte("{"+out), &report); err != nil {
			t.Fatalf("%v\n%s%s", err, out, logs(dir))
		}
		if !report.Solvent || len(report.Jobs) != 2 {
			t.Fatalf("%s%s", out, logs(dir))
		}
		for _, j := range report.Jobs {
			switch {
			case j.Mode != "proven" || j.Honest == (j.Paid == "0"):
				t.Errorf("%+v", j)
			case j.Honest && (j.Status != "settled" || j.Drawn != 6 || j.Proven != 6 || j.Accuracy == nil || *j.Accuracy < 0.8):
				t.Errorf("the honest job: %+v", j)
			case !j.Honest && (j.Unproven == nil || j.Unproven.Drawn != (j.Status == "unanswered")):
				t.Errorf("the cheat's job: %+v", j)
			}
		}
		p := report.Proof
		if p.Constraints < 10_000 || p.FMA < 10 || p.Prove <= 0 || p.VerifyGas < 270_000 || p.VerifyGas > 360_000 || p.ProveGas < p.VerifyGas || p.Memory < 1<<26 {
			t.Errorf("figures %+v", p)
		}
		if run == 0 {
			keys = p.Setup
		} else if keys <= 0 || p.Setup != 0 {
			t.Errorf("keys were made in %v s and then in %v s, which should be 0: they are kept", keys, p.Setup)
		}
	}
}
