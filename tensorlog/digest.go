// Package tensorlog is the training log: the digests of tensors and states,
// their proofs, checkpoints, and the directory that holds a run.
//
// All digests are 4-ary keccak trees (package merkle) over canonical bytes:
// little-endian, row-major, without a header. The root of a tensor is its
// element tree's, of a state (or dataset) the hash tree's over the roots of its
// slots (columns) in order, of a trace the hash tree's over the state roots at
// the ends of its sections.
package tensorlog

import (
	"fmt"

	"lode/program"
	"lode/tensorlog/merkle"
)

// Hash is a keccak256 digest.
type Hash = merkle.Hash

// chunkBytes is how many canonical bytes are made at a time. It is a whole
// number of leaves and of elements of each type.
const chunkBytes = 1 << 20

// TensorRoot is the root of the element tree over a's canonical bytes.
func TensorRoot(a program.Array) Hash { return newDigester().tensor(a) }

// StateRoot is the root of the hash tree over the slots' roots.
func StateRoot(state []program.Array) Hash { return merkle.Root(TensorRoots(state)) }

// DatasetRoot is the root of the hash tree over the columns' roots.
func DatasetRoot(columns []program.Array) Hash { return merkle.Root(TensorRoots(columns)) }

// TraceRoot is the root of the hash tree over the state roots at the ends of
// the sections, in order.
func TraceRoot(ends []Hash) Hash { return merkle.Root(ends) }

// TensorRoots are the roots of several tensors.
func TensorRoots(tensors []program.Array) []Hash {
	d := newDigester()
	roots := make([]Hash, len(tensors))
	for i, a := range tensors {
		roots[i] = d.tensor(a)
	}
	return roots
}

// digester hashes tensors one after another in the same memory.
type digester struct {
	hasher *merkle.Hasher
	buf    []byte
}

func newDigester() *digester { return &digester{hasher: merkle.NewHasher()} }

func (d *digester) tensor(a program.Array) Hash {
	per := chunkBytes / a.Type.Size()
	for from := int64(0); from < a.Len(); from += per {
		b := canonicalBytes(d.buf[:0], cut(a, from, min(from+per, a.Len())))
		d.hasher.Write(b)
		if !littleEndian && a.Type != program.U8 {
			d.buf = b // to be used again
		}
	}
	return d.hasher.Root()
}

// cut is the view of elements from … to-1 of a.
func cut(a program.Array, from, to int64) program.Array {
	switch a.Type {
	case program.I32:
		return program.Array{Type: a.Type, I32: a.I32[from:to]}
	case program.U8:
		return program.Array{Type: a.Type, U8: a.U8[from:to]}
	default:
		return program.Array{Type: a.Type, F32: a.F32[from:to]}
	}
}

// PerLeaf is the number of elements of type t in one leaf: 32, or 128 of u8.
func PerLeaf(t program.Type) int64 { return merkle.BlockSize / t.Size() }

// Leaves is the number of leaves of the element tree of a tensor.
func Leaves(t program.Type, elements int64) int64 { return merkle.Leaves(elements * t.Size()) }

// Block is the content of leaf number leaf of a: its elements' canonical bytes,
// padded with zeros.
func Block(a program.Array, leaf int64) (block [merkle.BlockSize]byte) {
	per := PerLeaf(a.Type)
	from := leaf * per
	cut(a, from, min(from+per, a.Len())).AppendBytes(block[:0])
	return block
}

// StateLeaf is the hash of leaf number leaf of slot number slot of a state.
func StateLeaf(state []program.Array, slot int, leaf int64) Hash {
	block := Block(state[slot], leaf)
	return merkle.Leaf(block[:])
}

// tensorTree is the whole element tree of a, for proofs.
func tensorTree(a program.Array) *merkle.Tree {
	return merkle.NewBytesTree(a.AppendBytes(nil))
}

// matches checks that tensors have the types and lengths that want names.
func matches(what string, tensors []program.Array, want []shape) error {
	if len(tensors) != len(want) {
		return fmt.Errorf("%s has %d tensors, the program %d", what, len(tensors), len(want))
	}
	for i, a := range tensors {
		if a.Type != want[i].Type || a.Len() != want[i].Elements {
			return fmt.Errorf("tensor %d of the %s is %d × %v, in the program %d × %v",
				i, what, a.Len(), a.Type, want[i].Elements, want[i].Type)
		}
	}
	return nil
}
