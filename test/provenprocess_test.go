//go:build unix

package test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/devnet"
	"lode/internal/market"
	"lode/internal/proving"
	"lode/internal/proving/provingtest"
	"lode/internal/storage"
	"lode/tensorlog"
)

// TestProvenProcess lets the trainer of a job in proven mode be a process that knows
// nothing of the job's circuit: it fetches the set-up from the requester's storage and
// verifies it. It is killed when it has proven one drawn step, and started again.
func TestProvenProcess(t *testing.T) {
	t.Parallel()
	const drawn = 6
	c := startSlowCity(t, 300*time.Millisecond)
	c.lode("stake", "deposit", c.as("trainer"), "--amount", "2eth")
	n := c.requesterNode(t)
	in := provingtest.OfDoubler(t).Inputs(provingtest.Doubler())
	terms := provingtest.Terms(t, n.Store, in, 16)
	terms.Requester, terms.Nonce, terms.TrainingTime, terms.PerSeat = n.Address(), 1, 3600, drawn
	terms.Stake, terms.Reward, terms.DrawBounty, terms.Fee, terms.SecondBounty = ether(2000), ether(1000), ether(3), new(big.Int), new(big.Int)
	id, _, err := n.Post(t.Context(), terms)
	if err != nil {
		t.Fatal(err)
	}
	start := func() *process {
		return c.daemon("worker", c.as("trainer"), c.storage("trainer", "requester"), "--threads", "1", "--margin", "1")
	}
	trainer := start()
	// What is there first is the keys, then the trial's proof, then the log, then proofs.
	keys := waitLong(t, c, filepath.Join(c.dir, "trainer", daemon.KeysName, "*", "*", "keys.json"))
	verified := modified(t, keys)
	folder := filepath.Join(c.dir, "trainer", "*", "*", "jobs", "*", proving.Folder)
	first := waitLong(t, c, filepath.Join(folder, "*.proof"))
	trainer.kill()
	made := modified(t, first)
	if files, err := filepath.Glob(filepath.Join(folder, "*.proof")); err != nil || len(files) == drawn {
		t.Logf("it was killed too late: all %d steps are proven, %v", len(files), err)
	}
	trainer = start()

	var view market.Phase
	for end := time.Now().Add(3 * time.Minute); !view.Ended(); time.Sleep(50 * time.Millisecond) {
		v, err := n.View(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if view = market.Phase(v.Phase); time.Now().After(end) {
			t.Fatalf("the job is %s\n%s", view, c.log())
		}
	}
	if view != market.Settled {
		t.Fatalf("the job ended as %s\n%s", view, c.log())
	}
	if modified(t, first) != made || modified(t, keys) != verified {
		t.Error("a kept proof was computed again, or a set-up verified again")
	}
	if files, err := filepath.Glob(filepath.Join(folder, "*.proof")); err != nil || len(files) != drawn {
		t.Errorf("%d proofs are kept, want %d: %v", len(files), drawn, err)
	}
	trainer.stop()
	c.claimsRefused(t, id)
}

// requesterNode is the requester's account and storage, in this process.
func (c *city) requesterNode(t *testing.T) *daemon.Node {
	t.Helper()
	d, err := chain.LoadDeployment(c.deployment)
	if err != nil {
		t.Fatal(err)
	}
	key, err := chain.LoadKey(c.keys["requester"], "")
	if err != nil {
		t.Fatal(err)
	}
	n, err := daemon.Open(t.Context(), daemon.Config{
		Chain: chain.Config{RPC: c.rpc}, Deployment: d, Key: key, Home: filepath.Join(c.dir, "requester"),
		Storage: storage.Config{Listen: c.storage("requester")[1]},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

// claimsRefused tries lode job unavailable where there is nothing to claim.
func (c *city) claimsRefused(t *testing.T, id market.Hash) {
	t.Helper()
	name := tensorlog.Hex(id).String()
	for what, text := range map[string]string{"requester": "seats: this one has nobody to ask", "trainer": "one that "} {
		said, code := c.fails("job", "unavailable", name, c.as(what))
		if code != 2 || !strings.Contains(said, text) {
			t.Errorf("%s: exit code %d\n%s", what, code, said)
		}
	}
}

// waitLong is waitForFile for what takes a set-up's time.
func waitLong(t *testing.T, c *city, pattern string) string {
	t.Helper()
	for end := time.Now().Add(3 * time.Minute); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		if slices.Sort(files); len(files) > 0 {
			return files[0]
		}
	}
	t.Fatalf("%s did not appear\n%s", pattern, c.log())
	return ""
}

// TestUnavailableCommand lets a requester claim by the command that the final state is
// withheld, which everyone who is asked has: it loses its bond.
func TestUnavailableCommand(t *testing.T) {
	t.Parallel()
	provingKeys(t)
	s := scenario{
		name: "the final state is there for everyone who is asked", proven: true, inputs: divergingInputs, seats: 2, perSeat: 2, validators: four,
		script: []act{{at(market.Submitted), tooEarlyByCommand}, {at(market.Responded), claimByCommand}},
		want:   outcome{end: market.Settled, rounds: 2, matched: 4},
	}
	s.verify = func(p *play) {
		refutedClaim(true)(p)
		p.commandFails("this one is settled", "requester")
	}
	s.run(t)
}

// unavailable runs the command for an actor and returns what it says, which is on stderr
// if it fails.
func (p *play) unavailable(name string) (out []byte, said string, err error) {
	binary, err := built()
	if err != nil {
		return nil, "", err
	}
	dir := p.t.TempDir()
	accounts, err := devnet.WriteKeys(dir, name)
	if err != nil {
		return nil, "", err
	}
	deployment := filepath.Join(dir, "deployment.json")
	if err := p.deployment.Save(deployment); err != nil {
		return nil, "", err
	}
	var text bytes.Buffer
	cmd := exec.Command(binary, "job", "unavailable", tensorlog.Hex(p.id).String(), "--json", "--rpc", p.rpc, "--deployment", deployment,
		"--key-file", accounts[0].KeyFile, "--home", filepath.Join(dir, "home"))
	cmd.Stderr = &text
	out, err = cmd.Output()
	return out, text.String(), err
}

func (p *play) commandFails(text, name string) {
	p.t.Helper()
	if _, said, err := p.unavailable(name); err == nil || !strings.Contains(said, text) || strings.Count(said, "\n") != 1 {
		p.t.Errorf("%s: %v, %q, want one line with %q", name, err, said, text)
	}
}

func tooEarlyByCommand(p *play) {
	p.commandFails("whose challenge window is open, this one is submitted", "requester")
	p.commandFails("one that "+p.trainer.key.Address().Hex()+" posted", "trainer")
}

func claimByCommand(p *play) {
	p.t.Helper()
	type claim struct {
		Kind string   `json:"kind"`
		Tx   string   `json:"tx"`
		Bond *big.Int `json:"bond_wei"`
	}
	run := func() (c claim) {
		p.t.Helper()
		over := make(chan error, 1)
		go func() {
			out, said, err := p.unavailable("requester")
			if err == nil {
				err = json.Unmarshal(out, &c)
			}
			if err != nil {
				err = fmt.Errorf("%w: %s", err, said)
			}
			over <- err
		}()
		for {
			select {
			case err := <-over:
				if err != nil {
					p.t.Fatal(err)
				}
				return c
			case <-time.After(200 * time.Millisecond):
				p.chain.Commit() // slowly, since nobody sees that the command is at work
			}
		}
	}
	if c := run(); c.Kind != "claim unavailable" || c.Tx == "" || c.Bond.Cmp(p.eye.Windows.BondFloor) != 0 {
		p.t.Errorf("%+v", c)
	}
	if c := run(); c.Tx != "" || c.Bond != nil {
		p.t.Errorf("once more: %+v", c)
	}
}
