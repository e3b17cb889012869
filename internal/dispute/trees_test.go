package dispute

import (
	"math/rand/v2"
	"slices"
	"testing"

	"lode/bindings/disputes"
	"lode/internal/market"
	"lode/tensorlog/merkle"
)

func leavesOf(n int) []market.Hash {
	leaves := make([]market.Hash, n)
	for i := range leaves {
		leaves[i] = merkle.Keccak([]byte{byte(i), byte(i >> 8)})
	}
	return leaves
}

// TestKnownTree walks down trees of outputs as two players do, of which the
// challenger knows only the leaves before the one that it names, and compares
// every path that it could have to show with those of the whole tree.
func TestKnownTree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{1, 2, 4, 5, 64, 65, 1023, 1024, 1025, 2821, 8192} {
		leaves, tree := leavesOf(n), merkle.NewTree(leavesOf(n))
		wrong := r.IntN(n)
		own := slices.Clone(leaves[:wrong])
		g := disputes.Game{Outputs: uint32(n), Node: tree.Root(), Level: uint8(merkle.Depth(int64(n)))}
		rec := &Record{}
		for {
			nodes := outputNodes(&g, leaves)
			before := g
			var posted []byte
			for _, h := range nodes {
				posted = append(posted, h[:]...)
			}
			rec.Moves = append(rec.Moves, Move{From: AtOutputs, Before: &before, Game: g, Posted: posted})
			down := spanOf(&g)
			j := wrongOutput(&g, nodes, own)
			height, from, to := below(&g, int64(n), down)
			if want := int64(wrong) >> (2 * height); from+int64(j) != want || int64(len(nodes)) != to-from {
				t.Fatalf("%d outputs, number %d wrong: named node %d at height %d of %d … %d, want %d", n, wrong, from+int64(j), height, from, to, want)
			}
			path, err := subPath(nodes, down, int64(j))
			if err != nil || rootOf(nodes[j], int64(j), path) != market.Hash(g.Node) {
				t.Fatalf("%d outputs: the named node's path does not lead to its root (%v)", n, err)
			}
			g.Node, g.Place, g.Level = nodes[j], uint64(from)+uint64(j), uint8(height)
			if height == 0 {
				break
			}
		}
		rec.Moves = append(rec.Moves, Move{Game: g})
		known := rec.outputs(own)
		for range 20 {
			i := int64(r.IntN(wrong + 1))
			want, err := tree.Path(i)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(known.path(i), want) {
				t.Fatalf("%d outputs, number %d wrong: path of %d is another", n, wrong, i)
			}
		}
	}
}

// rootOf is the root that a path leads to from node number i.
func rootOf(h market.Hash, i int64, path [][32]byte) market.Hash {
	for ; len(path) > 0; path, i = path[merkle.Arity-1:], i/merkle.Arity {
		var children [merkle.Arity]market.Hash
		own := i % merkle.Arity
		copy(children[:own], path)
		children[own] = h
		copy(children[own+1:], path[own:merkle.Arity-1])
		h = merkle.Node(children)
	}
	return h
}

func TestSubPathOfAnyWidth(t *testing.T) {
	for n := 1; n <= 64; n++ {
		nodes := leavesOf(n)
		root := rootOf(nodes[0], 0, must(subPath(nodes, 3, 0)))
		for j := range nodes {
			if rootOf(nodes[j], int64(j), must(subPath(nodes, 3, int64(j)))) != root {
				t.Fatalf("node %d of %d leads to another root", j, n)
			}
		}
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// TestZeroOutputs has a trainer post zeros for an operator that diverges and for
// all that follow, which is what a challenger knows of them.
func TestZeroOutputs(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 4, 5, 64, 65, 1025, 2821, 8192} {
		wrong := r.IntN(n)
		leaves := leavesOf(n)
		own := slices.Clone(leaves[:wrong])
		clear(leaves[wrong:])
		g := disputes.Game{Outputs: uint32(n), Level: uint8(merkle.Depth(int64(n)))}
		for {
			height, from, _ := below(&g, int64(n), spanOf(&g))
			j := wrongOutput(&g, outputNodes(&g, leaves), own)
			if want := int64(wrong)>>(2*height) - from; int64(j) != want {
				t.Fatalf("%d outputs, number %d zero: named node %d at height %d, want %d", n, wrong, j, height, want)
			}
			if height == 0 {
				break
			}
			g.Place, g.Level = uint64(from)+uint64(j), uint8(height)
		}
	}
}
