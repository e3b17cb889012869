package storage

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/zap"

	"lode/internal/fault"
)

// pattern returns n bytes in which no two chunks are equal.
func pattern(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i ^ i>>8*7 ^ i>>16*13 ^ i>>24*29)
	}
	return b
}

// golden are CIDs that Kubo 0.43.0 gives with --cid-version=1. kubo_test.go
// computes them again where a Kubo is at hand.
var golden = []struct {
	size int
	cid  string
}{
	{0, "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"},
	{1, "bafkreidogqfzz75tpkmjzjke425xqcrmpcib2p5tg44hnbirumdbpl5adu"},
	{chunkSize, "bafkreigtyzz6ukzubkfdadmkkhmg7l32edxocow3pnywifq7jaivzkgqla"},
	{chunkSize + 1, "bafybeib43nldesqw2bmy54olihspmtbss6kqsmvk6cc4dpvzokwkbas3ei"},
	{3*chunkSize + 17, "bafybeig3uxw2ekjgtq7iu7dikjoqu3a2dg5tj4jrmd5gv33ffo6ji6oeme"},
	{50 << 20, "bafybeia4ekqeq35qztkk3o27ibfrte673q5okwqj2sg2hfptklkpqruyru"},
}

// Directories: names 000000, 000001, … that all hold the file of one byte.
var goldenDirs = []struct {
	entries int
	cid     string
}{
	{0, "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354"},
	{3, "bafybeiabu2ontvywkxndokqfgaghf5ktfjohbzzhqsg3ibvcx4xidts3sa"},
	{6000, "bafybeigxhdi5qbni7x3scpbmusxkhovtwl6nqevh457bzda2szp4is6g4i"},
	{8000, "bafybeibxx5jcymn4jfolsjlfuukt4ahkzs7uwiav6e35pjxpu7rsyq6ou4"}, // sharded
}

func open(t *testing.T, c Config) *Node {
	t.Helper()
	if c.Dir == "" && c.Kubo == "" {
		c.Dir = t.TempDir()
	}
	if c.Log == nil {
		c.Log = zap.NewNop()
	}
	n, err := Open(t.Context(), c)
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

// serving is an open node that serves on a free port of the loopback.
func serving(t *testing.T, peers ...string) *Node {
	return open(t, Config{Listen: "127.0.0.1:0", Peers: peers})
}

func put(t *testing.T, n *Node, b []byte) string {
	t.Helper()
	c, err := PutBytes(t.Context(), n, b)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func directory(entries int, child string) map[string]string {
	m := make(map[string]string, entries)
	for i := range entries {
		m[fmt.Sprintf("%06d", i)] = child
	}
	return m
}

func TestCIDsAreKubos(t *testing.T) {
	t.Parallel()
	n := open(t, Config{})
	for _, g := range golden {
		want := pattern(g.size)
		c := put(t, n, want)
		if c != g.cid {
			t.Errorf("%d bytes: %s, want %s", g.size, c, g.cid)
		}
		got, err := ReadAll(t.Context(), n, c, int64(g.size))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%d bytes come back as %d, %v", g.size, len(got), err)
		}
	}
	child := put(t, n, pattern(1))
	for _, g := range goldenDirs {
		c, err := n.PutDir(t.Context(), directory(g.entries, child))
		if err != nil || c != g.cid {
			t.Errorf("directory of %d: %s, %v, want %s", g.entries, c, err, g.cid)
		}
	}
}

func TestShardedDirectory(t *testing.T) {
	t.Parallel()
	n := open(t, Config{})
	entries := directory(20000, put(t, n, []byte("x")))
	odd := put(t, n, []byte("odd one"))
	entries["012345"] = odd
	c, err := n.PutDir(t.Context(), entries)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"000000": "x", "012345": "odd one", "019999": "x"} {
		got, err := ReadAll(t.Context(), n, c+"/"+name, 100)
		if err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if _, err := n.Get(t.Context(), c+"/020000", 100); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "020000") {
		t.Errorf("absent name: %v", err)
	}
}

// A job is directories in a directory, each held by the one above.
func TestPathsThroughDirectories(t *testing.T) {
	a := serving(t)
	inner, err := a.PutDir(t.Context(), map[string]string{"weights": put(t, a, pattern(chunkSize+9)), "nötig": put(t, a, nil)})
	if err != nil {
		t.Fatal(err)
	}
	root, err := a.PutDir(t.Context(), map[string]string{"state": inner, "manifest.json": put(t, a, []byte("{}"))})
	if err != nil {
		t.Fatal(err)
	}
	b := serving(t, a.URL())
	for path, want := range map[string][]byte{
		"/state/weights": pattern(chunkSize + 9), "/state/nötig": {}, "/manifest.json": []byte("{}"),
	} {
		got, err := ReadAll(t.Context(), b, root+path, 1<<20)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %d bytes, %v", path, len(got), err)
		}
		if got, err := ReadAll(t.Context(), b, "/ipfs/"+root+path, 1<<20); err != nil || !bytes.Equal(got, want) {
			t.Errorf("/ipfs/ form of %s: %d bytes, %v", path, len(got), err)
		}
	}
	for path, says := range map[string]string{
		root:                               "Directory",
		root + "/state":                    "Directory",
		root + "/manifest.json/x":          "not a directory",
		root + "/other":                    `entry "other"`,
		root + strings.Repeat("/state", 9): "at most 8",
		root + "/../x":                     "names separated",
		root + "/":                         "names separated",
		"":                                 "names separated",
		"nonsense":                         "a CID",
		"bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy":                                                    "neither raw nor dag-pb", // dag-cbor
		"bafkrgqaboehcbtbn2bmd7jhv6oufypuyrmjghsymqwkgnxmuv2zmnkxgfpitplbhd2r3k2bpsgofj4tv5jvfcs4ru4fsx7nnxw3dlpeqklx3q": "",                       // another hash
	} {
		r, err := b.Get(t.Context(), path, 1<<20)
		if err == nil {
			r.Close()
			t.Errorf("%q opens", path)
			continue
		}
		if !strings.Contains(err.Error(), says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, want it to say %q on one line", path, err, says)
		}
	}
}

func TestFetchFromPeer(t *testing.T) {
	a := serving(t)
	want := pattern(5<<20 + 3)
	c := put(t, a, want)
	b := serving(t, a.URL())
	r, err := b.Get(t.Context(), c, int64(len(want)))
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(r)
	if err != nil || !bytes.Equal(got, want) {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	// What was fetched is served on, after the first node is gone.
	d := open(t, Config{Peers: []string{b.URL()}})
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	a.blocks = noBlocks{}
	if got, err := ReadAll(t.Context(), d, c, int64(len(want))); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("from the second holder: %d bytes, %v", len(got), err)
	}
}

// noBlocks makes the second Close of a node that a test closed itself succeed.
type noBlocks struct{ blocks }

func (noBlocks) close() error { return nil }

func TestContentNobodyHas(t *testing.T) {
	a, c := serving(t), ""
	c = put(t, open(t, Config{}), []byte("elsewhere"))
	dead, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	dead.Close()
	b := open(t, Config{Peers: []string{a.URL(), "http://" + dead.Addr().String()}})
	_, err = b.Get(t.Context(), c, 100)
	if fault.CodeOf(err) != fault.Runtime {
		t.Errorf("code of %v", err)
	}
	for _, want := range []string{c, a.URL() + ": answered 404", dead.Addr().String() + ": ", "refused"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
	lonely := open(t, Config{})
	if _, err := lonely.Get(t.Context(), c, 100); err == nil || !strings.Contains(err.Error(), "no peers") || !strings.Contains(err.Error(), c) {
		t.Errorf("without peers: %v", err)
	}
}

func TestLimit(t *testing.T) {
	a := serving(t)
	b := open(t, Config{Peers: []string{a.URL()}})
	for _, size := range []int{1, 1000, chunkSize + 1, 3 << 20} {
		c := put(t, a, pattern(size))
		for _, n := range []*Node{a, b} {
			if _, err := n.Get(t.Context(), c, int64(size)-1); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), c) {
				t.Errorf("%d bytes within %d: %v", size, size-1, err)
			}
		}
		if got, err := ReadAll(t.Context(), b, c, int64(size)); err != nil || len(got) != size {
			t.Errorf("%d bytes within as many: %d, %v", size, len(got), err)
		}
	}
}

func TestCancel(t *testing.T) {
	a := serving(t)
	c := put(t, a, pattern(20<<20))

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.Put(ctx, bytes.NewReader(pattern(1<<20))); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled Put: %v", err)
	}
	if _, err := open(t, Config{Peers: []string{a.URL()}}).Get(ctx, c, 1<<30); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled Get: %v", err)
	}

	ctx, cancel = context.WithCancel(t.Context())
	r, err := a.Get(ctx, c, 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if _, err := io.ReadFull(r, make([]byte, 1000)); err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, err := io.ReadAll(r); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled reader: %v", err)
	}

	b := open(t, Config{})
	r, err = b.Get(t.Context(), put(t, b, pattern(5<<20)), 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	b.blocks = noBlocks{}
	if _, err := io.ReadAll(r); !errors.Is(err, errClosed) {
		t.Errorf("reader of a closed store: %v", err)
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}
}

// Many goroutines store and fetch the same and different content at once.
func TestConcurrentUse(t *testing.T) {
	a := serving(t)
	b := serving(t, a.URL())
	shared := pattern(2<<20 + 1)
	sharedCID := put(t, a, shared)
	var wg sync.WaitGroup
	for i := range 12 {
		wg.Go(func() {
			own := pattern(300<<10 + i)
			c, err := PutBytes(t.Context(), a, own)
			if err != nil {
				t.Error(err)
				return
			}
			if c2, err := PutBytes(t.Context(), b, shared); err != nil || c2 != sharedCID {
				t.Errorf("shared content: %s, %v", c2, err)
			}
			for path, want := range map[string][]byte{c: own, sharedCID: shared} {
				if got, err := ReadAll(t.Context(), b, path, 4<<20); err != nil || !bytes.Equal(got, want) {
					t.Errorf("%s: %d bytes, %v", path, len(got), err)
				}
			}
		})
	}
	wg.Wait()
}

// Random sizes around every boundary come back whole, through a peer.
func TestRandomSizes(t *testing.T) {
	a := serving(t)
	b := open(t, Config{Peers: []string{a.URL()}})
	rng := rand.New(rand.NewPCG(1, 2))
	for range 30 {
		size := rng.IntN(4) * chunkSize
		size = max(0, size+rng.IntN(5)-2)
		want := make([]byte, size)
		for i := range want {
			want[i] = byte(rng.Uint32())
		}
		if got, err := ReadAll(t.Context(), b, put(t, a, want), int64(size)); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("%d bytes: %d, %v", size, len(got), err)
		}
	}
}

func TestBadConfig(t *testing.T) {
	for _, c := range []struct {
		config Config
		says   string
	}{
		{Config{}, "a folder"},
		{Config{Dir: "/proc/nothing"}, "/proc/nothing"},
		{Config{Dir: t.TempDir(), Listen: "8080"}, "storage-listen"},
		{Config{Dir: t.TempDir(), Listen: "256.1.1.1:80"}, "storage-listen"},
		{Config{Dir: t.TempDir(), Peers: []string{"127.0.0.1:8080"}}, "storage-peer"},
		{Config{Dir: t.TempDir(), Peers: []string{"ftp://x"}}, "storage-peer"},
		{Config{Dir: t.TempDir(), Peers: []string{"http://x/?a=b"}}, "storage-peer"},
		{Config{Dir: t.TempDir(), Timeout: -time.Second}, "timeout"},
	} {
		n, err := Open(t.Context(), c.config)
		if err == nil {
			n.Close()
			t.Errorf("%+v opens", c.config)
		} else if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%+v: %v", c.config, err)
		}
	}
}
