package proving

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"lode/bindings/market"
	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/proving/provingtest"
	"lode/internal/storage"
	"lode/program"
	"lode/program/circuit/setup"
)

func TestMain(m *testing.M) { provingtest.Main(m) }

func openStore(t *testing.T, peers ...string) *storage.Node {
	t.Helper()
	return open(t, storage.Config{Peers: peers})
}

func open(t *testing.T, cfg storage.Config) *storage.Node {
	t.Helper()
	cfg.Dir, cfg.Timeout = t.TempDir(), time.Second
	n, err := storage.Open(t.Context(), cfg)
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

// fetched stores a job and gives it as a trainer fetches it.
func fetched(t *testing.T, store storage.Store, in *job.Inputs) (*market.Terms, *job.Inputs) {
	t.Helper()
	terms := provingtest.Terms(t, store, in, 4)
	got, err := job.Fetch(t.Context(), store, &terms, program.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return &terms, got
}

// heard is a log that is listened to.
func heard() (*zap.Logger, *observer.ObservedLogs) {
	core, logs := observer.New(zap.InfoLevel)
	return zap.New(core), logs
}

func said(logs *observer.ObservedLogs, text string) int { return logs.FilterMessageSnippet(text).Len() }

// A keyring with nothing in its folder fetches the set-up and verifies it, once: then
// it has the keys in memory, and another process has them in the folder. Files that
// nobody delivers may come later: that is no verdict about the set-up.
func TestKeysAreVerifiedOnce(t *testing.T) {
	t.Parallel()
	m, requester := provingtest.OfDoubler(t), serve(t)
	terms, in := fetched(t, requester, m.Inputs(provingtest.Doubler()))
	var open atomic.Bool
	store := openStore(t, gate(t, requester.URL(), &open))
	log, logs := heard()
	k := NewKeyring(t.TempDir(), log)
	if _, err := k.Of(t.Context(), store, terms, in); err == nil || fault.CodeOf(err) == fault.Verification || !strings.Contains(err.Error(), "of the set-up") {
		t.Fatalf("a set-up that is withheld: %v", err)
	}
	open.Store(true)
	kits := make(chan *Kit, 2)
	for range cap(kits) {
		go func() {
			kit, err := k.Of(t.Context(), store, terms, in)
			if err != nil {
				t.Error(err)
			}
			kits <- kit
		}()
	}
	kit := <-kits
	if other := <-kits; kit == nil || other != kit || said(logs, "the set-up is right") != 1 {
		t.Fatalf("kits %p and %p, %d set-ups verified", kit, other, said(logs, "the set-up is right"))
	}
	if left, err := filepath.Glob(filepath.Join(k.Dir, "fetched-*", "*")); len(left) > 0 || err != nil {
		t.Errorf("of the set-up %v is left, %v", left, err)
	}
	// Nobody is asked any more.
	again := NewKeyring(k.Dir, log)
	kit, err := again.Of(t.Context(), nil, terms, in)
	if err != nil || said(logs, "the set-up is right") != 1 {
		t.Fatalf("from the folder: %v", err)
	}
	if same, err := again.Of(t.Context(), nil, terms, in); err != nil || same != kit {
		t.Errorf("from memory: %p, %v; want %p", same, err, kit)
	}
	again.Forget(nil)
	again.Forget(kit)
	if fresh, err := again.Of(t.Context(), nil, terms, in); err != nil || fresh == kit {
		t.Errorf("a kit that was forgotten came back: %v", err)
	}
}

// serve is a storage that others can fetch from.
func serve(t *testing.T) *storage.Node {
	t.Helper()
	return open(t, storage.Config{Listen: "127.0.0.1:0"})
}

// gate is a way to a storage through which large blocks come only while it is open.
func gate(t *testing.T, to string, open *atomic.Bool) string {
	t.Helper()
	target, err := url.Parse(to)
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(target)
	const large = 100_000
	proxy.ModifyResponse = func(r *http.Response) error {
		if r.ContentLength > large && !open.Load() {
			return errors.New("the gate is closed")
		}
		return nil
	}
	proxy.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusNotFound) }
	s := httptest.NewServer(proxy)
	t.Cleanup(s.Close)
	return s.URL
}

// Keys that were damaged in the folder are no reason to lose a stake, nor is a folder
// that takes no files.
func TestDamagedKeysAreVerifiedAgain(t *testing.T) {
	t.Parallel()
	m, store := provingtest.OfDoubler(t), openStore(t)
	terms, in := fetched(t, store, m.Inputs(provingtest.Doubler()))
	log, logs := heard()
	k := NewKeyring(provingtest.Copy(t, m.Cache), log)
	damage(t, filepath.Join(k.Dir, "*", "*", "proving.key"))
	entry := filepath.Join(k.Dir, fmt.Sprintf("%x", m.Circuit.Hash), fmt.Sprintf("%x", m.Keys.Verifying.Hash))
	if err := os.Mkdir(filepath.Join(entry, "proving.key.tmp"), 0o700); err != nil {
		t.Fatal(err)
	}
	kit, err := k.Of(t.Context(), store, terms, in)
	if err != nil {
		t.Fatal(err)
	}
	if said(logs, "kept keys can't be used") != 1 || said(logs, "the set-up is right") != 1 || said(logs, "can't be kept") != 1 {
		t.Errorf("%v", logs.All())
	}
	if same, err := k.Of(t.Context(), nil, terms, in); err != nil || same != kit {
		t.Errorf("from memory: %v", err)
	}
}

// damage changes a byte in the middle of a file.
func damage(t *testing.T, pattern string) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) != 1 {
		t.Fatalf("%s: %v, %v", pattern, files, err)
	}
	b, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(files[0], b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// What is not a set-up of exactly the program's circuit with exactly the job's key is
// refused, and nothing of it stays.
func TestBadSetUps(t *testing.T) {
	t.Parallel()
	m := provingtest.OfDoubler(t)
	transcript := func(t *testing.T, dir string, change func(*setup.Meta)) {
		t.Helper()
		path := filepath.Join(dir, "transcript.json")
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var meta setup.Meta
		if err := json.Unmarshal(b, &meta); err != nil {
			t.Fatal(err)
		}
		change(&meta)
		if b, err = json.Marshal(meta); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		spoil func(t *testing.T, in *job.Inputs)
		want  string
	}{
		"of another program": {func(_ *testing.T, in *job.Inputs) {
			in.Program = provingtest.Halver()
			m.Describe(in)
		}, "circuit of the set-up"},
		"with another key": {func(_ *testing.T, in *job.Inputs) {
			in.Key = append(bytes.Clone(in.Key), 0)
			in.Manifest.Circuit.Key[0] ^= 1
		}, "key of the set-up"},
		"not sealed": {func(t *testing.T, in *job.Inputs) {
			transcript(t, in.Setup, func(m *setup.Meta) { m.Randomness = m.Randomness[:1] })
		}, "1 of 2 phases sealed"},
		"with a damaged contribution": {func(t *testing.T, in *job.Inputs) {
			damage(t, filepath.Join(in.Setup, "phase1-001.bin"))
		}, "phase1-001.bin"},
		"with a file cut off": {func(t *testing.T, in *job.Inputs) {
			if err := os.Truncate(filepath.Join(in.Setup, "base.bin"), 100); err != nil {
				t.Fatal(err)
			}
		}, "base.bin"},
		"without its program": {func(t *testing.T, in *job.Inputs) {
			if err := os.Remove(filepath.Join(in.Setup, "program.lode")); err != nil {
				t.Fatal(err)
			}
		}, "program.lode"},
		"without a contribution": {func(t *testing.T, in *job.Inputs) {
			if err := os.Remove(filepath.Join(in.Setup, "phase2-001.bin")); err != nil {
				t.Fatal(err)
			}
		}, "contributions to phase 2"},
		"that is no set-up": {func(t *testing.T, in *job.Inputs) {
			if err := os.WriteFile(filepath.Join(in.Setup, "transcript.json"), []byte("{"), 0o644); err != nil {
				t.Fatal(err)
			}
		}, "transcript.json"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store := openStore(t)
			in := m.Inputs(provingtest.Doubler())
			in.Setup = provingtest.Copy(t, m.Setup)
			c.spoil(t, in)
			terms := provingtest.Terms(t, store, in, 4)
			k := NewKeyring(t.TempDir(), nil)
			_, err := k.Of(t.Context(), store, &terms, in)
			if fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want one that names %q", err, c.want)
			}
			if left, _ := filepath.Glob(filepath.Join(k.Dir, "*", "*")); len(left) > 0 {
				t.Errorf("%v is left", left)
			}
		})
	}
}

// While one set-up is verified, which takes long, nobody waits who needs other keys,
// and whoever has no time leaves at once.
func TestSetUpsDoNotWaitForEachOther(t *testing.T) {
	t.Parallel()
	m, store := provingtest.OfDoubler(t), openStore(t)
	terms, in := fetched(t, store, m.Inputs(provingtest.Doubler()))
	k := NewKeyring(provingtest.Copy(t, m.Cache), nil)
	foreign := m.Inputs(provingtest.Halver())
	turn := k.turn(keyID{foreign.Program.Root(), m.Keys.Verifying.Hash})
	turn <- struct{}{} // somebody verifies it
	if _, err := k.Of(t.Context(), store, terms, in); err != nil {
		t.Error(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := k.Of(ctx, store, terms, foreign); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
	<-turn
	ctx, cancel = context.WithCancel(t.Context())
	cancel()
	if _, err := NewKeyring(t.TempDir(), nil).Of(ctx, store, terms, in); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

// Another process verifies the same set-up: its files are not taken away from it.
func TestSetUpUnderWayElsewhere(t *testing.T) {
	t.Parallel()
	m, store := provingtest.OfDoubler(t), openStore(t)
	terms, in := fetched(t, store, m.Inputs(provingtest.Doubler()))
	k := NewKeyring(t.TempDir(), nil)
	release := lockSetup(t, k, terms)
	_, err := k.Of(t.Context(), store, terms, in)
	if err == nil || fault.CodeOf(err) != fault.Runtime || !strings.Contains(err.Error(), "set-up") {
		t.Errorf("%v", err)
	}
	release()
}

func lockSetup(t *testing.T, k *Keyring, terms *market.Terms) func() {
	t.Helper()
	lock, err := durable.Lock(filepath.Join(k.Dir, "fetched-"+hex.EncodeToString(terms.Manifest[:16])+".lock"), "set-up")
	if err != nil {
		t.Fatal(err)
	}
	return func() { lock.Close() }
}
