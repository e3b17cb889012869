//go:build unix

package test

import (
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/daemon"
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
