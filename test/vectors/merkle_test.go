package vectors

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"lode/tensorlog/merkle"
)

// treeCase is a tree of hashes with a path, a multi-proof and its last leaf.
type treeCase struct {
	Name   string     `json:"name"`
	Leaves int64      `json:"leaves"`
	Depth  int        `json:"depth"`
	Root   hexBytes   `json:"root"`
	Index  int64      `json:"index"`
	Path   []hexBytes `json:"path"`

	Indices  hexBytes   `json:"indices"` // two bytes each
	Hashes   []hexBytes `json:"hashes"`
	Siblings []hexBytes `json:"siblings"`

	Leaf hexBytes   `json:"leaf"` // of the path
	Last hexBytes   `json:"last"`
	Left []hexBytes `json:"left"`
}

// elementCase is one element of a tensor, with the block that holds it.
type elementCase struct {
	Name     string     `json:"name"`
	Elements int64      `json:"elements"`
	Size     int64      `json:"size"`
	Root     hexBytes   `json:"root"`
	Index    int64      `json:"index"`
	Block    hexBytes   `json:"block"`
	Siblings []hexBytes `json:"siblings"`
	Bits     uint32     `json:"bits"`
}

func TestTrees(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 128))
	var cases []treeCase
	for _, n := range []int{1, 2, 4, 5, 13, 16, 17, 64, 65, 257, 1024, 65536} {
		leaves := make([]merkle.Hash, n)
		for i := range leaves {
			binary.BigEndian.PutUint64(leaves[i][:], r.Uint64())
			binary.BigEndian.PutUint64(leaves[i][24:], r.Uint64())
		}
		tree := merkle.NewTree(leaves)
		for _, picked := range []int{1, 3, 12, 32} {
			if picked > n {
				break
			}
			indices := make([]int64, 0, picked)
			for _, i := range r.Perm(n)[:picked] {
				indices = append(indices, int64(i))
			}
			slices.Sort(indices)
			c := treeCase{
				Name:   fmt.Sprintf("%d of %d", picked, n),
				Leaves: int64(n),
				Depth:  merkle.Depth(int64(n)),
				Root:   bytesOf(tree.Root()),
				Index:  r.Int64N(int64(n)),
				Last:   bytesOf(leaves[n-1]),
				Left:   hexes(must(tree.Last())),
			}
			c.Leaf, c.Path = bytesOf(leaves[c.Index]), hexes(must(tree.Path(c.Index)))
			for _, i := range indices {
				c.Indices = binary.BigEndian.AppendUint16(c.Indices, uint16(i))
				c.Hashes = append(c.Hashes, bytesOf(leaves[i]))
			}
			c.Siblings = hexes(must(tree.Multi(indices)))
			cases = append(cases, c)
		}
	}
	golden(t, "trees.jsonl", cases)
}

func TestElements(t *testing.T) {
	r := rand.New(rand.NewPCG(32, 4))
	var cases []elementCase
	for _, size := range []int64{4, 1} {
		for _, n := range []int64{1, 2, 31, 32, 33, 127, 128, 129, 1000, 4096, 4097, 40000} {
			data := make([]byte, n*size)
			for i := range data {
				data[i] = byte(r.Uint32())
			}
			tree := merkle.NewBytesTree(data)
			for _, i := range []int64{0, n - 1, r.Int64N(n)} {
				leaf := i * size / merkle.BlockSize
				block := make([]byte, merkle.BlockSize)
				copy(block, data[leaf*merkle.BlockSize:])
				bits := uint32(data[i*size])
				if size == 4 {
					bits = binary.LittleEndian.Uint32(data[4*i:])
				}
				cases = append(cases, elementCase{
					Name:     fmt.Sprintf("element %d of %d, %d bytes each", i, n, size),
					Elements: n, Size: size, Index: i,
					Root:     bytesOf(tree.Root()),
					Block:    block,
					Siblings: hexes(must(tree.Path(leaf))),
					Bits:     bits,
				})
			}
		}
	}
	golden(t, "elements.jsonl", cases)
}

func bytesOf(h merkle.Hash) hexBytes { return h[:] }

func hexes(hashes []merkle.Hash) []hexBytes {
	list := make([]hexBytes, len(hashes)) // an empty list, not null
	for i, h := range hashes {
		list[i] = bytesOf(h)
	}
	return list
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
