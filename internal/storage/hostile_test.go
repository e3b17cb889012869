package storage

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"

	"lode/internal/fault"
)

// forge stores a node as it is, whatever it says.
func forge(t *testing.T, n *Node, data []byte, links ...*ipld.Link) *merkledag.ProtoNode {
	t.Helper()
	p := merkledag.NodeWithData(data)
	if err := p.SetCidBuilder(prefix); err != nil {
		t.Fatal(err)
	}
	for _, l := range links {
		if err := p.AddRawLink(l.Name, l); err != nil {
			t.Fatal(err)
		}
	}
	if err := n.blocks.put(t.Context(), []ipld.Node{p}); err != nil {
		t.Fatal(err)
	}
	return p
}

// forgeFile stores a file node with the given children and announced sizes.
func forgeFile(t *testing.T, n *Node, inline []byte, children []cid.Cid, sizes []uint64, adjust int64) cid.Cid {
	t.Helper()
	fs := unixfs.NewFSNode(unixfs.TFile)
	fs.SetData(inline)
	for _, s := range sizes {
		fs.AddBlockSize(s)
	}
	fs.UpdateFilesize(adjust)
	data, err := fs.GetBytes()
	if err != nil {
		t.Fatal(err)
	}
	var links []*ipld.Link
	for _, c := range children {
		links = append(links, &ipld.Link{Cid: c})
	}
	return forge(t, n, data, links...).Cid()
}

func TestHostileFiles(t *testing.T) {
	t.Parallel()
	a := serving(t)
	leaf := func(b []byte) cid.Cid { return must(cid.Decode(put(t, a, b))) }
	ten := leaf([]byte("0123456789"))
	empty := leaf(nil)
	dir := must(cid.Decode(must(a.PutDir(t.Context(), map[string]string{"x": ten.String()}))))

	// Every node has the same child 100 times, so a few blocks stand for 10⁹ visits.
	bomb := func(depth int, bottom cid.Cid, size uint64) cid.Cid {
		c := bottom
		for range depth {
			c = forgeFile(t, a, nil, repeat(c, 100), repeat(size, 100), 0)
			size *= 100
		}
		return c
	}
	chain := forgeFile(t, a, []byte("x"), nil, nil, 0)
	for range maxDepth + 5 {
		chain = forgeFile(t, a, nil, []cid.Cid{chain}, []uint64{1}, 0)
	}
	many := forgeFile(t, a, nil, repeat(leaf([]byte("y")), 8000), repeat(uint64(1), 8000), 0)
	wide := forgeFile(t, a, nil, repeat(many, 100), repeat(uint64(8000), 100), 0)

	for name, h := range map[string]struct {
		cid   cid.Cid
		limit int64
		says  string
	}{
		"child shorter than announced": {forgeFile(t, a, nil, []cid.Cid{ten}, []uint64{11}, 0), 100, "its parent says 11"},
		"child longer than announced":  {forgeFile(t, a, nil, []cid.Cid{ten}, []uint64{9}, 0), 100, "9"},
		"interior child lies":          {forgeFile(t, a, nil, []cid.Cid{forgeFile(t, a, nil, []cid.Cid{ten}, []uint64{10}, 0)}, []uint64{20}, 0), 100, "its parent says 20"},
		"total differs from the parts": {forgeFile(t, a, []byte("abc"), []cid.Cid{ten}, []uint64{10}, 7), 100, "announces 20 bytes and has 13"},
		"sizes without links":          {forgeFile(t, a, nil, nil, []uint64{5}, 0), 100, "0 links and sizes of 1"},
		"links without sizes":          {forgeFile(t, a, nil, []cid.Cid{ten, ten}, []uint64{10}, 0), 100, "2 links and sizes of 1"},
		"empty child":                  {forgeFile(t, a, nil, []cid.Cid{empty}, []uint64{0}, 0), 100, "child of 0 bytes"},
		"sizes that overflow":          {forgeFile(t, a, nil, []cid.Cid{ten, ten}, []uint64{1 << 63, 1 << 63}, 0), 100, "announces a child"},
		"exabyte":                      {forgeFile(t, a, nil, repeat(ten, 1025), repeat(uint64(1<<50), 1025), 0), 100, "announces a child"},
		"directory among the parts":    {forgeFile(t, a, nil, []cid.Cid{dir}, []uint64{10}, 0), 100, "Directory"},
		"beyond the limit":             {bomb(5, ten, 10), 1 << 20, "at most 1048576 bytes"},
		"too deep":                     {chain, 100, "at most 16 levels"},
		"one byte a leaf":              {wide, 800000, "no more blocks than"},
		"not UnixFS":                   {forge(t, a, []byte{0xff, 0xff, 0xff}).Cid(), 100, "not UnixFS"},
		"symbolic link":                {forge(t, a, must(unixfs.SymlinkData("/etc/passwd"))).Cid(), 100, "Symlink"},
	} {
		for where, n := range map[string]*Node{"here": a, "at a peer": open(t, Config{Peers: []string{a.URL()}})} {
			_, err := ReadAll(t.Context(), n, h.cid.String(), h.limit)
			if fault.CodeOf(err) != fault.Verification && fault.CodeOf(err) != fault.Runtime || err == nil || !strings.Contains(err.Error(), h.says) {
				t.Errorf("%s, %s: %v, want it to say %q", name, where, err, h.says)
			}
		}
	}
	// The same graph is fine where its size is allowed.
	if b, err := ReadAll(t.Context(), a, bomb(2, leaf(pattern(5000)), 5000).String(), 50e6); err != nil || len(b) != 50e6 {
		t.Errorf("shared children within the limit: %d, %v", len(b), err)
	}
}

func repeat[T any](v T, n int) []T {
	s := make([]T, n)
	for i := range s {
		s[i] = v
	}
	return s
}

// A block with a million links is refused before they are decoded.
func TestTooManyLinks(t *testing.T) {
	for _, n := range []int{maxLinks + 1, 1_000_000} {
		block := bytes.Repeat([]byte{linksField<<3 | 2, 0}, n)
		c := must(prefix.Sum(block))
		allocated := testing.AllocsPerRun(1, func() {
			if _, err := decode(c, block); err == nil || !strings.Contains(err.Error(), "more than 8192") {
				t.Errorf("%d links: %v", n, err)
			}
		})
		if allocated > 100 {
			t.Errorf("%d links: %v allocations", n, allocated)
		}
	}
}

func TestHostileDirectories(t *testing.T) {
	a := serving(t)
	ten := must(cid.Decode(put(t, a, []byte("0123456789"))))
	shard := func(bitmap []byte, fanout uint64, names ...string) cid.Cid {
		data, err := unixfs.HAMTShardData(bitmap, fanout, 0x22)
		if err != nil {
			t.Fatal(err)
		}
		var links []*ipld.Link
		for _, n := range names {
			links = append(links, &ipld.Link{Name: n, Cid: ten})
		}
		return forge(t, a, data, links...).Cid()
	}
	full := bytes.Repeat([]byte{0xff}, 32)
	for name, h := range map[string]struct {
		cid  cid.Cid
		says string
	}{
		"huge fanout":            {shard(nil, 1<<40), "fanout of"},
		"fanout not a power":     {shard(nil, 200), "fanout of 200"},
		"no fanout":              {shard(nil, 0), "fanout of 0"},
		"map without links":      {shard(full, 256), "256 children, and 0 links"},
		"map beyond the fanout":  {shard(bytes.Repeat([]byte{0}, 33), 256), "map of 33 bytes"},
		"short link name":        {shard([]byte{1}, 256, "F"), "link named"},
		"shard that is a file":   {shard(full, 256, repeat("00", 256)...), "directory"},
		"file instead of folder": {ten, "not a directory"},
	} {
		_, err := a.Get(t.Context(), h.cid.String()+"/name", 100)
		if fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), h.says) {
			t.Errorf("%s: %v, want it to say %q", name, err, h.says)
		}
	}
}

// Blocks changed at random are refused or read as something, without a panic.
func TestRandomBlocks(t *testing.T) {
	t.Parallel()
	n := open(t, Config{})
	root := must(n.PutDir(t.Context(), directory(8000, put(t, n, pattern(1)))))
	block := must(n.blocks.local(t.Context(), must(cid.Decode(root))))
	small := must(n.blocks.local(t.Context(), must(cid.Decode(must(n.PutDir(t.Context(), directory(3, golden[1].cid)))))))
	file := must(n.blocks.local(t.Context(), must(cid.Decode(put(t, n, pattern(3*chunkSize))))))
	rng := rand.New(rand.NewPCG(7, 7))
	refused := 0
	for i := range 3000 {
		b := bytes.Clone([][]byte{block, small, file}[i%3])
		for range 1 + rng.IntN(4) {
			switch rng.IntN(3) {
			case 0:
				b[rng.IntN(len(b))] ^= 1 << rng.IntN(8)
			case 1:
				at := rng.IntN(len(b) + 1)
				b = append(b[:at:at], append(binary.AppendUvarint(nil, rng.Uint64()), b[at:]...)...)
			case 2:
				at := rng.IntN(len(b))
				b = append(b[:at:at], b[min(len(b), at+1+rng.IntN(4)):]...)
				if len(b) == 0 {
					b = []byte{0}
				}
			}
		}
		c := must(prefix.Sum(b))
		node, err := decode(c, b)
		if err != nil {
			refused++
			continue
		}
		if err := n.blocks.put(t.Context(), []ipld.Node{node}); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{c.String(), c.String() + "/000001"} {
			if got, err := ReadAll(t.Context(), n, path, 1<<20); err == nil && len(got) > 1<<20 {
				t.Errorf("%d bytes past the limit", len(got))
			}
		}
	}
	if refused == 0 || refused == 3000 {
		t.Errorf("%d of 3000 refused", refused)
	}
}
