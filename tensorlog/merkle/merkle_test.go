package merkle

import (
	"bytes"
	"encoding/hex"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// naive is the definition of the tree, written as a recursion from the root:
// node i of a level is absent, a leaf, or the hash of its four children.
func naive(leaves []Hash) Hash {
	depth, width := 0, 1
	for width < len(leaves) {
		depth, width = depth+1, width*4
	}
	var node func(depth, first, width int) Hash
	node = func(depth, first, width int) Hash {
		if first >= len(leaves) {
			return Hash{}
		}
		if depth == 0 {
			return leaves[first]
		}
		var b []byte
		for c := range 4 {
			h := node(depth-1, first+c*width/4, width/4)
			b = append(b, h[:]...)
		}
		return crypto.Keccak256Hash(b)
	}
	return node(depth, 0, width)
}

func naiveBytes(data []byte) Hash {
	var leaves []Hash
	for ; len(data) > 0; data = data[min(128, len(data)):] {
		b := make([]byte, 128)
		copy(b, data)
		leaves = append(leaves, crypto.Keccak256Hash(b))
	}
	return naive(leaves)
}

func randomBytes(seed uint64, n int) []byte {
	r := rand.New(rand.NewPCG(seed, 1))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func randomHashes(seed uint64, n int) []Hash {
	b := randomBytes(seed, n*Size)
	hashes := make([]Hash, n)
	for i := range hashes {
		copy(hashes[i][:], b[i*Size:])
	}
	return hashes
}

// sizes of trees: every small one, and those around the powers of four.
func sizes() []int {
	var s []int
	for n := 1; n <= 70; n++ {
		s = append(s, n)
	}
	return append(s, 255, 256, 257, 1023, 1024, 1025, 4096, 4097)
}

func TestRootIsTheDefinition(t *testing.T) {
	for _, n := range sizes() {
		leaves := randomHashes(uint64(n), n)
		if got, want := Root(leaves), naive(leaves); got != want {
			t.Fatalf("%d leaves: root %x, want %x", n, got, want)
		}
	}
	if Root(nil) != (Hash{}) {
		t.Error("the root of no leaves is not the zero hash")
	}
}

func TestBytesRootIsTheDefinition(t *testing.T) {
	var lengths []int
	for n := range 1200 {
		lengths = append(lengths, n)
	}
	lengths = append(lengths, 2047, 2048, 2049, 8192, 8193, 131071, 131072, 131073, 1<<20+5)
	for _, n := range lengths {
		data := randomBytes(uint64(n), n)
		want := naiveBytes(data)
		if got := BytesRoot(data); got != want {
			t.Fatalf("%d bytes: root %x, want %x", n, got, want)
		}
		if got := NewBytesTree(data).Root(); got != want {
			t.Fatalf("%d bytes: root of the tree %x, want %x", n, got, want)
		}
	}
}

func TestHasherTakesPieces(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	h := NewHasher()
	for range 200 {
		data := randomBytes(r.Uint64(), r.IntN(20000))
		for rest := data; len(rest) > 0; {
			n := min(len(rest), 1+r.IntN(3000))
			h.Write(rest[:n])
			rest = rest[n:]
		}
		if got, want := h.Root(), BytesRoot(data); got != want {
			t.Fatalf("%d bytes in pieces: root %x, want %x", len(data), got, want)
		}
	}
}

// The ways to hash blocks agree with go-ethereum's keccak, for every number of blocks.
func TestBlockHashersAgree(t *testing.T) {
	four, one, best := newFourWay(), newOneWay(), newHashBlocks()
	for blocks := range 70 {
		src := randomBytes(uint64(blocks), blocks*BlockSize)
		a, b := make([]byte, blocks*Size), make([]byte, blocks*Size)
		four.hash(a, src)
		one.hash(b, src)
		c := make([]byte, blocks*Size)
		best(c, src)
		if !bytes.Equal(c, b) {
			t.Fatalf("the hashes of %d blocks differ between one at a time and as many as this machine can", blocks)
		}
		for i := range blocks {
			want := crypto.Keccak256(src[i*BlockSize : (i+1)*BlockSize])
			if string(a[i*Size:(i+1)*Size]) != string(want) {
				t.Fatalf("four-way hash of block %d of %d: %x, want %x", i, blocks, a[i*Size:(i+1)*Size], want)
			}
			if string(b[i*Size:(i+1)*Size]) != string(want) {
				t.Fatalf("one-way hash of block %d of %d: %x, want %x", i, blocks, b[i*Size:(i+1)*Size], want)
			}
		}
	}
}

// Roots that can never change: commitments on chains refer to them.
func TestGoldenRoots(t *testing.T) {
	counting := make([]byte, 1000)
	for i := range counting {
		counting[i] = byte(i)
	}
	for _, c := range []struct {
		name string
		got  Hash
		want string
	}{
		{"keccak of nothing", Keccak(), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"},
		{"one zero byte", BytesRoot([]byte{0}), "012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d"},
		{"128 bytes 0, 1, 2, …", BytesRoot(counting[:128]), "ed4c9adc183fb8cb025b1500ec3eeae1b45517314441a187605de1bb8a64726e"},
		{"129 bytes 0, 1, 2, …", BytesRoot(counting[:129]), "03ed61722101c0f5a0fc6923aa9c3fc19f03de2775d9bea1e0b44b89a7acc625"},
		{"1000 bytes 0, 1, 2, …", BytesRoot(counting), "5cd0ecfb324be56b201b7e6a5ce983a9f62de21279183f1b5961e58f99bf9138"},
	} {
		if hex.EncodeToString(c.got[:]) != c.want {
			t.Errorf("%s: %x, want %s", c.name, c.got, c.want)
		}
	}
}

func TestDepth(t *testing.T) {
	for n, want := range map[int64]int{0: 0, 1: 0, 2: 1, 4: 1, 5: 2, 16: 2, 17: 3, 64: 3, 65: 4, 1 << 40: 20, 1<<40 + 1: 21} {
		if got := Depth(n); got != want {
			t.Errorf("depth of %d leaves: %d, want %d", n, got, want)
		}
	}
}

func TestPathOfEveryLeaf(t *testing.T) {
	for _, n := range sizes() {
		leaves := randomHashes(uint64(n), n)
		tree := NewTree(leaves)
		for i := range int64(n) {
			path, err := tree.Path(i)
			if err != nil {
				t.Fatal(err)
			}
			if len(path) != 3*Depth(int64(n)) {
				t.Fatalf("%d leaves: path of %d siblings, want three a level", n, len(path))
			}
			if err := VerifyPath(tree.Root(), int64(n), i, leaves[i], path); err != nil {
				t.Fatalf("leaf %d of %d: %v", i, n, err)
			}
			if n > 70 {
				continue // tampering with every hash of every path is for the small ones
			}
			for s := range path {
				path[s][s%Size] ^= 1
				if VerifyPath(tree.Root(), int64(n), i, leaves[i], path) == nil {
					t.Fatalf("leaf %d of %d: a wrong sibling %d passes", i, n, s)
				}
				path[s][s%Size] ^= 1
			}
			if n > 1 {
				if other := (i + 1) % int64(n); VerifyPath(tree.Root(), int64(n), other, leaves[i], path) == nil {
					t.Fatalf("leaf %d of %d passes as leaf %d", i, n, other)
				}
				if VerifyPath(tree.Root(), int64(n), i, leaves[i], path[:len(path)-1]) == nil {
					t.Fatalf("leaf %d of %d: a short path passes", i, n)
				}
			}
			if VerifyPath(tree.Root(), int64(n), i, leaves[i], append(path, Hash{})) == nil {
				t.Fatalf("leaf %d of %d: a long path passes", i, n)
			}
			wrong := leaves[i]
			wrong[0] ^= 0x80
			if VerifyPath(tree.Root(), int64(n), i, wrong, path) == nil {
				t.Fatalf("leaf %d of %d: a wrong leaf passes", i, n)
			}
		}
	}
}

func TestMultiOfEverySubset(t *testing.T) {
	for n := 1; n <= 10; n++ {
		leaves := randomHashes(uint64(n), n)
		tree := NewTree(leaves)
		for set := 1; set < 1<<n; set++ {
			var at []int64
			var picked []Hash
			for i := range n {
				if set>>i&1 == 1 {
					at, picked = append(at, int64(i)), append(picked, leaves[i])
				}
			}
			checkMulti(t, tree, at, picked)
		}
	}
}

func TestMultiOfRandomSubsets(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range 300 {
		n := 1 + r.IntN(2000)
		leaves := randomHashes(r.Uint64(), n)
		tree := NewTree(leaves)
		var at []int64
		var picked []Hash
		for i := r.IntN(n); i < n; i += 1 + r.IntN(1+n/8) {
			at, picked = append(at, int64(i)), append(picked, leaves[i])
		}
		checkMulti(t, tree, at, picked)
	}
}

func checkMulti(t *testing.T, tree *Tree, at []int64, picked []Hash) {
	t.Helper()
	siblings, err := tree.Multi(at)
	if err != nil {
		t.Fatal(err)
	}
	n := tree.Leaves()
	if err := VerifyMulti(tree.Root(), n, at, picked, siblings); err != nil {
		t.Fatalf("leaves %v of %d: %v", at, n, err)
	}
	for i := range picked {
		picked[i][31] ^= 1
		if VerifyMulti(tree.Root(), n, at, picked, siblings) == nil {
			t.Fatalf("leaves %v of %d: a wrong leaf %d passes", at, n, i)
		}
		picked[i][31] ^= 1
	}
	for i := range siblings {
		siblings[i][0] ^= 1
		if VerifyMulti(tree.Root(), n, at, picked, siblings) == nil {
			t.Fatalf("leaves %v of %d: a wrong sibling %d passes", at, n, i)
		}
		siblings[i][0] ^= 1
	}
	if VerifyMulti(tree.Root(), n, at, picked, append(siblings, Hash{})) == nil {
		t.Fatalf("leaves %v of %d: one sibling too many passes", at, n)
	}
}

// A sibling list is consumed in level order; these four hashes pin it.
func TestMultiSiblingOrder(t *testing.T) {
	leaves := randomHashes(1, 7) // levels: 7, 2, 1
	tree := NewTree(leaves)
	got, err := tree.Multi([]int64{1, 5})
	if err != nil {
		t.Fatal(err)
	}
	want := []Hash{leaves[0], leaves[2], leaves[3], leaves[4], leaves[6], {}, {}, {}}
	if len(got) != len(want) {
		t.Fatalf("%d siblings, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("sibling %d: %x, want %x", i, got[i], want[i])
		}
	}
}

func TestMultiRefusesBadIndices(t *testing.T) {
	tree := NewTree(randomHashes(1, 9))
	for _, at := range [][]int64{nil, {}, {-1}, {9}, {3, 3}, {4, 2}} {
		if _, err := tree.Multi(at); err == nil {
			t.Errorf("indices %v are proven", at)
		}
		if VerifyMulti(tree.Root(), 9, at, make([]Hash, len(at)), nil) == nil {
			t.Errorf("indices %v pass", at)
		}
	}
}

func TestLast(t *testing.T) {
	for _, n := range sizes() {
		leaves := randomHashes(uint64(n), n)
		tree := NewTree(leaves)
		left, err := tree.Last()
		if err != nil {
			t.Fatal(err)
		}
		last := leaves[n-1]
		if err := VerifyLast(tree.Root(), int64(n), last, left); err != nil {
			t.Fatalf("last of %d: %v", n, err)
		}
		for i := range left {
			left[i][7] ^= 4
			if VerifyLast(tree.Root(), int64(n), last, left) == nil {
				t.Fatalf("last of %d: a wrong sibling %d passes", n, i)
			}
			left[i][7] ^= 4
		}
		// A tree with one leaf more has another root: nothing hides right of the last.
		more := NewTree(append(leaves[:n:n], Hash{1}))
		if VerifyLast(more.Root(), int64(n), last, left) == nil {
			t.Fatalf("leaf %d passes as the last of %d", n-1, n+1)
		}
	}
	if _, err := NewTree(nil).Last(); err == nil {
		t.Error("a tree without leaves has a last one")
	}
}

func BenchmarkBytesRoot(b *testing.B) {
	data := randomBytes(1, 4<<20)
	h := NewHasher()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		h.Write(data)
		h.Root()
	}
}
