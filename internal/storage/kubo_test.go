package storage

import (
	"bytes"
	"context"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// startKubo runs a real Kubo daemon that talks to nobody, and returns the
// addresses of its RPC API and its gateway. LODE_KUBO is the path of the ipfs
// binary; without it the tests that need one are skipped (make test-kubo builds
// it from tools/kubo).
func startKubo(t *testing.T) (api, gateway, repo string) {
	t.Helper()
	bin := os.Getenv("LODE_KUBO")
	if bin == "" {
		t.Skip("LODE_KUBO is not set")
	}
	repo = t.TempDir()
	ipfs := func(args ...string) {
		t.Helper()
		if out, err := kuboCommand(bin, repo, args...).CombinedOutput(); err != nil {
			t.Fatalf("ipfs %v: %v: %s", args, err, out)
		}
	}
	ipfs("init", "--profile=test")
	ipfs("config", "--json", "Gateway.NoFetch", "true")
	ipfs("config", "--json", "Gateway.DeserializedResponses", "false")
	var log bytes.Buffer
	daemon := kuboCommand(bin, repo, "daemon", "--offline")
	daemon.Stdout, daemon.Stderr = &log, &log
	if err := daemon.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = daemon.Process.Signal(os.Interrupt)
		_ = daemon.Wait()
	})
	read := func(name string) string {
		for deadline := time.Now().Add(60 * time.Second); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
			if b, err := os.ReadFile(filepath.Join(repo, name)); err == nil && len(b) > 0 {
				return strings.TrimSpace(string(b))
			}
		}
		t.Fatalf("kubo wrote no %s file: %s", name, log.String())
		return ""
	}
	api, gateway = read("api"), read("gateway")
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		resp, err := http.Get(gateway + "/ipfs/bafkqaaa?format=raw")
		if err == nil {
			resp.Body.Close()
			return api, gateway, repo
		}
		if time.Now().After(deadline) {
			t.Fatalf("kubo's gateway does not answer: %v: %s", err, log.String())
		}
	}
}

func kuboCommand(bin, repo string, args ...string) *exec.Cmd {
	cmd := exec.Command(bin, args...)
	cmd.Env = append(os.Environ(), "IPFS_PATH="+repo, "IPFS_TELEMETRY=off")
	return cmd
}

// The golden CIDs are what the real Kubo computes.
func TestKuboAgreesOnGoldenCIDs(t *testing.T) {
	_, _, repo := startKubo(t)
	add := func(stdin []byte, args ...string) string {
		t.Helper()
		cmd := kuboCommand(os.Getenv("LODE_KUBO"), repo, append([]string{"add", "-Q", "--cid-version=1"}, args...)...)
		cmd.Stdin = bytes.NewReader(stdin)
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(string(out))
	}
	for _, g := range golden {
		if c := add(pattern(g.size)); c != g.cid {
			t.Errorf("%d bytes: Kubo says %s, golden is %s", g.size, c, g.cid)
		}
	}
	for _, g := range goldenDirs {
		dir := t.TempDir()
		for name := range directory(g.entries, "") {
			if err := os.WriteFile(filepath.Join(dir, name), pattern(1), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if c := add(nil, "-r", dir); c != g.cid {
			t.Errorf("directory of %d: Kubo says %s, golden is %s", g.entries, c, g.cid)
		}
	}
}

// The store works the same with its blocks in Kubo: CIDs, directories, fetching
// from peers, serving, and pins.
func TestKuboStore(t *testing.T) {
	api, gateway, repo := startKubo(t)
	url := strings.Replace(strings.Replace(api, "/ip4/", "http://", 1), "/tcp/", ":", 1)
	for _, endpoint := range []string{api, url, url + "/", strings.TrimPrefix(url, "http://")} {
		n := open(t, Config{Kubo: endpoint})
		if c := put(t, n, pattern(golden[3].size)); c != golden[3].cid {
			t.Errorf("%s: %s, want %s", endpoint, c, golden[3].cid)
		}
	}
	embedded := serving(t)
	n := open(t, Config{Kubo: api, Listen: "127.0.0.1:0", Peers: []string{embedded.URL()}})
	for _, g := range golden {
		if c := put(t, n, pattern(g.size)); c != g.cid {
			t.Errorf("%d bytes: %s, want %s", g.size, c, g.cid)
		}
		got, err := ReadAll(t.Context(), n, g.cid, int64(g.size))
		if err != nil || !bytes.Equal(got, pattern(g.size)) {
			t.Errorf("%d bytes come back as %d, %v", g.size, len(got), err)
		}
	}
	for _, g := range goldenDirs {
		if c, err := n.PutDir(t.Context(), directory(g.entries, golden[1].cid)); err != nil || c != g.cid {
			t.Errorf("directory of %d: %s, %v, want %s", g.entries, c, err, g.cid)
		}
	}
	if got, err := ReadAll(t.Context(), n, goldenDirs[3].cid+"/007777", 10); err != nil || !bytes.Equal(got, pattern(1)) {
		t.Errorf("file in a sharded directory: %v, %v", got, err)
	}

	// Into Kubo from a peer, and pinned there.
	fetched := pattern(700<<10 + 5)
	c := put(t, embedded, fetched)
	if got, err := ReadAll(t.Context(), n, c, 1<<20); err != nil || !bytes.Equal(got, fetched) {
		t.Fatalf("through a peer into Kubo: %d bytes, %v", len(got), err)
	}
	pins, err := kuboCommand(os.Getenv("LODE_KUBO"), repo, "pin", "ls", "--type=recursive", "-q").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, root := range []string{c, golden[5].cid, goldenDirs[3].cid} {
		if !strings.Contains(string(pins), root) {
			t.Errorf("%s is not pinned", root)
		}
	}

	// Out of Kubo again: through the node in front of it, and from its own gateway.
	for _, peer := range []string{n.URL(), gateway} {
		b := open(t, Config{Peers: []string{peer}})
		if got, err := ReadAll(t.Context(), b, c, 1<<20); err != nil || !bytes.Equal(got, fetched) {
			t.Errorf("from %s: %d bytes, %v", peer, len(got), err)
		}
		absent := put(t, open(t, Config{}), []byte("nowhere"))
		if _, err := b.Get(t.Context(), absent, 100); err == nil || !strings.Contains(err.Error(), "answered 404") {
			t.Errorf("%s on content that it lacks: %v", peer, err)
		}
	}
	if _, err := n.Get(t.Context(), put(t, open(t, Config{}), []byte("nowhere")), 100); err == nil || !strings.Contains(err.Error(), "answered 404") {
		t.Errorf("content that neither Kubo nor the peer has: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := n.Put(ctx, bytes.NewReader(fetched)); err == nil {
		t.Error("a cancelled Put into Kubo succeeds")
	}
}

// A Kubo with other import defaults still stores under the same CIDs.
func TestKuboWithOtherImportSettings(t *testing.T) {
	api, _, repo := startKubo(t)
	for _, setting := range [][2]string{{"Import.UnixFSFileMaxLinks", "50"}, {"Import.UnixFSChunker", `"size-1048576"`}, {"Import.CidVersion", "0"}} {
		out, err := kuboCommand(os.Getenv("LODE_KUBO"), repo, "config", "--json", setting[0], setting[1]).CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	n := open(t, Config{Kubo: api})
	for _, g := range golden {
		if c := put(t, n, pattern(g.size)); c != g.cid {
			t.Errorf("%d bytes: %s, want %s", g.size, c, g.cid)
		}
	}
}
