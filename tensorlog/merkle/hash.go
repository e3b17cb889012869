// Package merkle is the one kind of tree that every digest of a job uses: a
// 4-ary keccak256 tree. It knows bytes and hashes, nothing of what they mean.
//
// A leaf is the hash of 128 bytes, a node the hash of its four children, so
// every hash is exactly one keccak permutation. A child that does not exist is
// 32 zero bytes. The depth follows from the number of leaves, which both sides
// of a proof know, so a leaf cannot pose as a node. The contracts' Merkle
// library is the same tree and reads the same proofs.
package merkle

import (
	"math/bits"

	"golang.org/x/crypto/sha3"
)

// Shape of the tree.
const (
	Arity     = 4            // children of a node
	Size      = 32           // bytes of a hash
	BlockSize = Arity * Size // bytes of a leaf's block, and of a node's children
)

// Hash is a keccak256 digest. As a child, the zero hash means absent.
type Hash = [Size]byte

// Keccak is the keccak256 (Ethereum's, not SHA3-256) of the parts, one after another.
func Keccak(parts ...[]byte) (h Hash) {
	k := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		k.Write(p)
	}
	k.Sum(h[:0])
	return h
}

// Leaf is the hash of one block of at most BlockSize bytes, padded with zeros.
// It panics on a longer block.
func Leaf(block []byte) Hash {
	if len(block) == BlockSize {
		return Keccak(block)
	}
	if len(block) > BlockSize {
		panic("merkle: a leaf holds at most 128 bytes")
	}
	var b [BlockSize]byte
	copy(b[:], block)
	return Keccak(b[:])
}

// Node is the hash of four children.
func Node(children [Arity]Hash) Hash {
	return Keccak(children[0][:], children[1][:], children[2][:], children[3][:])
}

// Leaves is the number of leaves of the element tree over n bytes.
func Leaves(n int64) int64 { return (n + BlockSize - 1) / BlockSize }

// Depth is the number of levels above n leaves: ⌈log4 n⌉, 0 for one leaf.
func Depth(n int64) int {
	if n <= 1 {
		return 0
	}
	return (bits.Len64(uint64(n-1)) + 1) / 2
}
