package daemon_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/deploy/deploytest"
	"lode/internal/devnet"
	"lode/internal/fault"
	"lode/internal/storage"
)

func config(c *deploytest.Chain, label, home string) daemon.Config {
	return daemon.Config{
		Chain: chain.Config{RPC: c.RPC, Poll: deploytest.Poll}, Deployment: c.Deployment, Key: devnet.KeyOf(label), Home: home,
	}
}

func open(t *testing.T, cfg daemon.Config) *daemon.Node {
	t.Helper()
	n, err := daemon.Open(t.Context(), cfg)
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

func TestOneDaemonAHome(t *testing.T) {
	c := deploytest.Start(t, "devnet", "alice", "bob")
	home := t.TempDir()
	first, err := daemon.Open(t.Context(), config(c, "alice", home))
	if err != nil {
		t.Fatal(err)
	}
	_, err = daemon.Open(t.Context(), config(c, "alice", home))
	if fault.CodeOf(err) != fault.Runtime || !strings.Contains(err.Error(), "home") {
		t.Errorf("a second daemon of the same account: %v", err)
	}
	// Another account in the same folder is no conflict.
	open(t, config(c, "bob", home))
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := daemon.Open(t.Context(), config(c, "alice", home))
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}

// What can't be opened leaves nothing open behind it.
func TestFailedOpenLeavesNothing(t *testing.T) {
	c := deploytest.Start(t, "devnet", "alice")
	home := t.TempDir()
	for what, spoil := range map[string]func(*daemon.Config){
		"no node":            func(c *daemon.Config) { c.Chain.RPC = "http://127.0.0.1:1" },
		"another market":     func(c *daemon.Config) { d := *c.Deployment; d.Market = d.Beacon; c.Deployment = &d },
		"a bad peer":         func(c *daemon.Config) { c.Storage.Peers = []string{"nonsense"} },
		"a damaged journal":  func(c *daemon.Config) { c.Home = damaged(t, "transactions.json") },
		"nowhere to listen":  func(c *daemon.Config) { c.Storage.Listen = "127.0.0.1:99999" },
		"no Kubo that lives": func(c *daemon.Config) { c.Storage = storage.Config{Kubo: "http://127.0.0.1:1"} },
	} {
		cfg := config(c, "alice", home)
		spoil(&cfg)
		if n, err := daemon.Open(t.Context(), cfg); err == nil || n != nil {
			t.Errorf("%s: opened", what)
		}
	}
	// Nothing of that holds the folder.
	open(t, config(c, "alice", home))

	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := daemon.Open(cancelled, config(c, "alice", t.TempDir())); fault.CodeOf(err) != fault.Interrupted {
		t.Errorf("opened with a context that has ended: %v", err)
	}
}

// damaged is a home in which alice's account has a file that is no JSON.
func damaged(t *testing.T, name string) string {
	t.Helper()
	home := t.TempDir()
	dir := daemon.Home(home, devnet.ChainID, devnet.KeyOf("alice"))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	return home
}
