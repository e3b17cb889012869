//go:build unix

package test

import (
	"context"
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/demo"
	"lode/internal/storage"
	"lode/internal/train"
	"lode/worker"
)

// TestAuditCommand lets an outsider, with nothing but a bond, find a false section
// of a job whose seats are silent, challenge it and dispute it to the verdict.
func TestAuditCommand(t *testing.T) {
	t.Parallel()
	const falseSection, sectionLength = 3, 500
	c := startCity(t)
	c.lode("stake", "deposit", c.as("trainer"), "--amount", "2eth")
	c.lode("stake", "deposit", c.as("validator1"), "--units", "1")
	n := c.cheat(t, falseSection, sectionLength)
	var posted struct {
		ID string `json:"id"`
	}
	c.result(&posted, "job", "post", c.as("requester"), c.storage("requester"), "--data", writeCSV(t), "--label", "kind", "--model", "mlp:16",
		"--epochs", "200", "--section-steps", "500", "--seats", "1", "--per-seat", "1", "--reward", "1eth", "--stake", "2eth",
		"--training-time", "2h", "--audit", "none", "--no-wait")
	c.daemon("job", "watch", posted.ID, c.as("requester"), c.storage("requester", "trainer"), "--audit", "none", "--patience", "1000")

	var job struct {
		State string `json:"state"`
	}
	for end := time.Now().Add(time.Minute); job.State != "submitted" && job.State != "drawn"; time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("the job is %s after a minute\n%s", job.State, c.log())
		}
		c.result(&job, "job", "show", posted.ID, "--rpc", c.rpc, "--deployment", c.deployment)
	}
	reach := []string{"--rpc", c.rpc, "--deployment", c.deployment}
	var audit struct {
		OK      bool     `json:"ok"`
		Checked []uint64 `json:"sections_checked"`
		Section *uint64  `json:"first_bad_section"`
		Verdict struct {
			Verdict string `json:"verdict"`
			Stage   string `json:"stage"`
			Moves   int    `json:"moves"`
			End     string `json:"job_end"`
		} `json:"verdict"`
	}
	c.finds(&audit, "audit", "--job", posted.ID, "--challenge", c.as("auditor"), c.storage("auditor", "requester", "trainer"), "--threads", "1")
	if audit.OK || audit.Section == nil || *audit.Section != falseSection || audit.Verdict.Stage != "trainer lost" ||
		audit.Verdict.End != "slashed" || audit.Verdict.Moves < 6 || !strings.Contains(audit.Verdict.Verdict, "the referee computed") {
		t.Errorf("%+v\n%s", audit, c.log())
	}
	// Without an account, and after the end, it still finds the same.
	home := filepath.Join(c.dir, "nobody")
	c.finds(&audit, "audit", "--job", posted.ID[:14], reach, "--home", home, c.storage("nobody", "requester", "trainer"))
	if audit.OK || len(audit.Checked) != falseSection+1 || *audit.Section != falseSection {
		t.Errorf("without an account: %+v", audit)
	}
	var list []struct {
		Index uint64 `json:"index"`
		Ended bool   `json:"ended"`
	}
	c.result(&list, "dispute", "list", reach)
	if len(list) != 1 || !list[0].Ended {
		t.Errorf("disputes: %+v", list)
	}
	shown := string(c.lode("dispute", "show", posted.ID, "0", reach))
	for _, want := range []string{"about section 3", "decided (trainer lost)", "the log is false", n.Address().Hex()} {
		if !strings.Contains(shown, want) {
			t.Errorf("lode dispute show does not say %q:\n%s", want, shown)
		}
	}
	if text, code := c.fails("dispute", "show", posted.ID, "7", reach); code != 2 || !strings.Contains(text, "one of the job's 1 challenges") {
		t.Errorf("a dispute that does not exist: exit code %d\n%s", code, text)
	}
	if text, code := c.fails("audit", "--job", posted.ID, "--challenge", c.as("auditor"), c.storage("auditor")); code != 2 || !strings.Contains(text, "this one is slashed") {
		t.Errorf("challenging an ended job: exit code %d\n%s", code, text)
	}
}

// cheat runs a trainer that leaves a section out, and makes all units drawable.
func (c *city) cheat(t *testing.T, section, length uint64) *daemon.Node {
	t.Helper()
	d, err := chain.LoadDeployment(c.deployment)
	if err != nil {
		t.Fatal(err)
	}
	key, err := chain.LoadKey(c.keys["trainer"], "")
	if err != nil {
		t.Fatal(err)
	}
	flags := c.storage("trainer", "requester")
	n, err := daemon.Open(t.Context(), daemon.Config{
		Chain: chain.Config{RPC: c.rpc}, Deployment: d, Key: key, Home: filepath.Join(c.dir, "trainer"),
		Storage: storage.Config{Listen: flags[1], Peers: flags[3:]},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Clock.UntilTime(t.Context(), c.activation(t, n)); err != nil {
		t.Fatal(err)
	}
	if _, err := n.Activate(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- worker.New(n, worker.Config{Threads: 1, New: demo.Lazy(train.Kernel(false), section*length, (section+1)*length)}).Run(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-done
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

// activation is when units that joined before now can be drawn.
func (c *city) activation(t *testing.T, n *daemon.Node) uint64 {
	t.Helper()
	head, err := n.Clock.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return head.Time + uint64(n.Windows.Activation) + 1
}

// finds runs a command with --json that must end with the code of a verification
// that failed, and reads what it printed.
func (c *city) finds(into any, args ...any) {
	c.t.Helper()
	cmd := exec.Command(c.binary, arguments(append(args, "--json"))...)
	cmd.Stderr = c.sink("audit")
	out, err := cmd.Output()
	const unverified = 3
	if code := cmd.ProcessState.ExitCode(); code != unverified || json.Unmarshal(out, into) != nil {
		c.t.Fatalf("lode %s: exit code %d (%v)\n%s%s", strings.Join(arguments(args), " "), code, err, out, c.log())
	}
}
