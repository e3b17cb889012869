//go:build unix

package test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// TestProcesses lets each actor be a process of its own: the program as it is
// shipped, with its flags, its files and its signals. The trainer is killed in
// the middle of its training and started again.
func TestProcesses(t *testing.T) {
	t.Parallel()
	c := startCity(t)
	data := writeCSV(t)

	c.lode("stake", "deposit", c.as("trainer"), "--amount", "2eth")
	var validators []*process
	for i := 1; i <= 3; i++ {
		role := fmt.Sprintf("validator%d", i)
		c.lode("stake", "deposit", c.as(role), "--units", "1")
		validators = append(validators, c.daemon("validator", c.as(role), c.storage(role, "requester", "trainer"), "--patience", "20", "--threads", "1"))
	}
	trainer := c.daemon("worker", c.as("trainer"), c.storage("trainer", "requester"), "--threads", "1")

	var posted struct {
		ID string `json:"id"`
	}
	c.result(&posted, "job", "post", c.as("requester"), c.storage("requester"), "--data", data, "--label", "kind", "--model", "mlp:32",
		"--epochs", "800", "--section-steps", "500", "--seats", "3", "--per-seat", "2", "--reward", "1eth", "--stake", "2eth",
		"--training-time", "2h", "--audit", "2", "--no-wait")
	watch := c.daemon("job", "watch", posted.ID, c.as("requester"), c.storage("requester", "trainer"), "--audit", "2", "--patience", "40")

	// Killed when two sections are done, wherever it is then.
	log := filepath.Join(c.dir, "trainer", "*", "*", "jobs", strings.TrimPrefix(posted.ID, "0x"), "log")
	waitForFile(t, filepath.Join(log, "checkpoints", "000003.ckpt"))
	trainer.kill()
	second := waitForFile(t, filepath.Join(log, "checkpoints", "000002.ckpt"))
	written := modified(t, second)
	trainer = c.daemon("worker", c.as("trainer"), c.storage("trainer", "requester"), "--threads", "1")

	var ended struct {
		State string `json:"state"`
	}
	watch.wait(3*time.Minute, &ended)
	if ended.State != "settled" {
		t.Fatalf("the job ended as %s\n%s", ended.State, c.log())
	}
	if modified(t, second) != written {
		t.Error("a section that was done before the trainer was killed was done again")
	}
	var model struct {
		Evaluation struct {
			Accuracy float64 `json:"accuracy"`
		} `json:"evaluation"`
	}
	out := filepath.Join(c.dir, "model")
	c.lode("job", "fetch", posted.ID, c.as("requester"), c.storage("requester", "trainer"), "--out", out)
	content, err := os.ReadFile(filepath.Join(out, "model.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(content, &model); err != nil || model.Evaluation.Accuracy < 0.9 {
		t.Errorf("accuracy %v, %v", model.Evaluation.Accuracy, err)
	}

	// A second daemon for the same account and folder is refused, and all stop
	// within a second of being told to.
	if text, code := c.fails("worker", c.as("trainer"), c.storage("trainer")); code != 1 || !strings.Contains(text, "one process at a time") {
		t.Errorf("a second daemon in the same folder: exit code %d\n%s", code, text)
	}
	for _, p := range append(validators, trainer) {
		p.stop()
	}
	var account struct {
		Free   string `json:"free_wei"`
		Locked string `json:"locked_wei"`
	}
	c.result(&account, "stake", "show", c.as("trainer"))
	if free, ok := new(big.Int).SetString(account.Free, 10); !ok || free.Cmp(ether(3000)) < 0 || account.Locked != "0" {
		t.Errorf("the trainer has %s wei free and %s locked, want its stake and the reward", account.Free, account.Locked)
	}
}

// city is a devnet process and everybody's folders.
type city struct {
	t      *testing.T
	binary string
	dir    string
	ports  map[string]int // of storage

	rpc, deployment string
	keys            map[string]string

	mu     sync.Mutex
	output bytes.Buffer // of all processes
}

// built is the program, built once.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "lode-test-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "lode")
	out, err := exec.Command("go", "build", "-o", path, "../cmd/lode").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return path, nil
})

func startCity(t *testing.T) *city {
	t.Helper()
	return startSlowCity(t, 150*time.Millisecond)
}

// startSlowCity is startCity with so much time between blocks.
func startSlowCity(t *testing.T, period time.Duration) *city {
	t.Helper()
	binary, err := built()
	if err != nil {
		t.Fatal(err)
	}
	c := &city{t: t, binary: binary, dir: t.TempDir(), ports: map[string]int{}, keys: map[string]string{}}
	p := c.daemon("devnet", "--json", "--period", period.String(), "--out", filepath.Join(c.dir, "devnet"))
	var info struct {
		WS         string `json:"ws"`
		Deployment string `json:"deployment"`
		Accounts   []struct {
			Role    string `json:"role"`
			KeyFile string `json:"key_file"`
		} `json:"accounts"`
	}
	for end := time.Now().Add(time.Minute); json.Unmarshal(p.stdout(), &info) != nil; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("no devnet\n%s", c.log())
		}
	}
	c.rpc, c.deployment = info.WS, info.Deployment
	for _, a := range info.Accounts {
		c.keys[a.Role] = a.KeyFile
	}
	return c
}

// as are the flags of an account that acts.
func (c *city) as(role string) []string {
	return []string{"--rpc", c.rpc, "--deployment", c.deployment, "--key-file", c.keys[role], "--home", filepath.Join(c.dir, role)}
}

// storage are the flags of an account's storage and whom it fetches from.
func (c *city) storage(role string, peers ...string) []string {
	flags := []string{"--storage-listen", fmt.Sprintf("127.0.0.1:%d", c.port(role))}
	for _, p := range peers {
		flags = append(flags, "--storage-peer", fmt.Sprintf("http://127.0.0.1:%d", c.port(p)))
	}
	return flags
}

func (c *city) port(role string) int {
	if c.ports[role] == 0 {
		c.ports[role] = freePort(c.t)
	}
	return c.ports[role]
}

// arguments joins words and lists of words.
func arguments(args []any) []string {
	var out []string
	for _, a := range args {
		switch a := a.(type) {
		case string:
			out = append(out, a)
		case []string:
			out = append(out, a...)
		}
	}
	return out
}

// lode runs a command that must succeed and returns what it printed.
func (c *city) lode(args ...any) []byte {
	c.t.Helper()
	cmd := exec.Command(c.binary, arguments(args)...)
	cmd.Stderr = c.sink("")
	out, err := cmd.Output()
	if err != nil {
		c.t.Fatalf("lode %s: %v\n%s%s", strings.Join(arguments(args), " "), err, out, c.log())
	}
	return out
}

// result runs a command with --json and reads what it printed.
func (c *city) result(into any, args ...any) {
	c.t.Helper()
	out := c.lode(append(args, "--json")...)
	if err := json.Unmarshal(out, into); err != nil {
		c.t.Fatalf("%v: %s", err, out)
	}
}

// fails runs a command that must not succeed.
func (c *city) fails(args ...any) (text string, code int) {
	c.t.Helper()
	cmd := exec.Command(c.binary, arguments(args)...)
	out, err := cmd.CombinedOutput()
	if err == nil {
		c.t.Errorf("lode %s: succeeded", strings.Join(arguments(args), " "))
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// sink takes a process's output, for when something goes wrong.
func (c *city) sink(name string) io.Writer {
	return writerFunc(func(p []byte) (int, error) {
		c.mu.Lock()
		defer c.mu.Unlock()
		for line := range strings.Lines(string(p)) {
			fmt.Fprintf(&c.output, "%-10s %s\n", name, strings.TrimRight(line, "\n"))
		}
		return len(p), nil
	})
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

func (c *city) log() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.output.String()
}

// process is one that goes on.
type process struct {
	c    *city
	name string
	cmd  *exec.Cmd
	done chan struct{}

	mu  sync.Mutex
	out bytes.Buffer
}

// daemon starts a process, which is killed at the end if it still runs.
func (c *city) daemon(args ...any) *process {
	c.t.Helper()
	words := arguments(args)
	p := &process{c: c, name: words[0], cmd: exec.Command(c.binary, words...), done: make(chan struct{})}
	if words[0] == "job" {
		p.cmd.Args = append(p.cmd.Args, "--json")
	}
	p.cmd.Stderr = c.sink(p.name)
	p.cmd.Stdout = writerFunc(func(b []byte) (int, error) {
		p.mu.Lock()
		defer p.mu.Unlock()
		return p.out.Write(b)
	})
	if err := p.cmd.Start(); err != nil {
		c.t.Fatal(err)
	}
	go func() {
		defer close(p.done)
		_ = p.cmd.Wait() // its state is looked at by whoever waits
	}()
	c.t.Cleanup(p.kill)
	return p
}

func (p *process) stdout() []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	return bytes.Clone(p.out.Bytes())
}

func (p *process) kill() {
	_ = p.cmd.Process.Kill() // it may have ended
	<-p.done
}

// wait waits until the process has ended well and reads what it printed.
func (p *process) wait(most time.Duration, into any) {
	p.c.t.Helper()
	select {
	case <-p.done:
	case <-time.After(most):
		p.c.t.Fatalf("%s still runs after %v\n%s", p.name, most, p.c.log())
	}
	if err := json.Unmarshal(p.stdout(), into); err != nil || p.cmd.ProcessState.ExitCode() != 0 {
		p.c.t.Fatalf("%s ended with code %d: %v\n%s\n%s", p.name, p.cmd.ProcessState.ExitCode(), err, p.stdout(), p.c.log())
	}
}

// stop asks the process to end, which it must do soon and well.
func (p *process) stop() {
	p.c.t.Helper()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		p.c.t.Fatalf("%s: %v\n%s", p.name, err, p.c.log())
	}
	select {
	case <-p.done:
		if code := p.cmd.ProcessState.ExitCode(); code != 0 {
			p.c.t.Errorf("%s ended with code %d when it was asked to stop", p.name, code)
		}
	case <-time.After(patience):
		p.c.t.Errorf("%s did not stop within %v", p.name, patience)
	}
}

// waitForFile waits for a file that a pattern describes and returns its path.
func waitForFile(t *testing.T, pattern string) string {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		if len(files) > 0 {
			return files[0]
		}
	}
	t.Fatalf("%s did not appear", pattern)
	return ""
}

func modified(t *testing.T, path string) time.Time {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.ModTime()
}

// writeCSV writes points around three centres.
func writeCSV(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("a,b,c,d,kind\n")
	r := rand.New(rand.NewPCG(3, 4))
	for i := range 400 {
		kind := i % 3
		for k := range 4 {
			fmt.Fprintf(&b, "%.4f,", r.NormFloat64()+4*float64((kind+k)%3))
		}
		fmt.Fprintf(&b, "%s\n", []string{"red", "green", "blue"}[kind])
	}
	path := filepath.Join(t.TempDir(), "points.csv")
	if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
