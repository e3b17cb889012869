package tensorlog

import (
	"fmt"

	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog/merkle"
)

// LeafProof opens one leaf of one tensor of a state (or dataset) against its
// root: the leaf's content, its path in the tensor's tree and the tensor's path
// in the state's. An element of a million in ten slots takes about 1.3 KB.
type LeafProof struct {
	Tensor int                    // slot or column
	Leaf   int64                  // leaf of the tensor's tree
	Block  [merkle.BlockSize]byte // its content: 32 values, or 128 of u8
	Path   []Hash                 // three siblings a level, leaves first
	Roots  []Hash                 // the same from the tensor's root to the state root
}

// ProveLeaf opens a leaf of tensor number tensor of a state or dataset.
func ProveLeaf(tensors []program.Array, tensor int, leaf int64) (LeafProof, error) {
	if tensor < 0 || tensor >= len(tensors) {
		return LeafProof{}, fault.Input("tensor", tensor, "0 … %d", len(tensors)-1)
	}
	a := tensors[tensor]
	tree := tensorTree(a)
	path, err := tree.Path(leaf)
	if err != nil {
		return LeafProof{}, fault.Input("leaf", leaf, "0 … %d", tree.Leaves()-1)
	}
	roots, err := merkle.NewTree(TensorRoots(tensors)).Path(int64(tensor))
	if err != nil {
		return LeafProof{}, err
	}
	return LeafProof{Tensor: tensor, Leaf: leaf, Block: Block(a, leaf), Path: path, Roots: roots}, nil
}

// LeafOf is the leaf that holds an element of a tensor of type t, and the
// element's offset in bytes within it.
func LeafOf(t program.Type, element int64) (leaf, offset int64) {
	per := PerLeaf(t)
	return element / per, element % per * t.Size()
}

// Verify checks the proof against the root of a state with these slots.
func (p *LeafProof) Verify(root Hash, slots []program.Slot) error {
	return p.verify(root, slotShapes(slots))
}

// TensorRoot is the root of the tensor that the proof leads to, in a state with
// these slots.
func (p *LeafProof) TensorRoot(slots []program.Slot) (Hash, error) {
	if p.Tensor < 0 || p.Tensor >= len(slots) {
		return Hash{}, fault.Verify("tensor of the proof", p.Tensor, "0 … %d", len(slots)-1)
	}
	s := slots[p.Tensor]
	return fold(merkle.Leaf(p.Block[:]), Leaves(s.Type, s.Elements), p.Leaf, p.Path)
}

// VerifyData checks the proof against the root of a dataset with these columns.
func (p *LeafProof) VerifyData(root Hash, columns []program.Column) error {
	return p.verify(root, columnShapes(columns))
}

func (p *LeafProof) verify(root Hash, shapes []shape) error {
	if p.Tensor < 0 || p.Tensor >= len(shapes) {
		return fault.Verify("tensor of the proof", p.Tensor, "0 … %d", len(shapes)-1)
	}
	s := shapes[p.Tensor]
	tensorRoot, err := fold(merkle.Leaf(p.Block[:]), Leaves(s.Type, s.Elements), p.Leaf, p.Path)
	if err != nil {
		return err
	}
	if err := merkle.VerifyPath(root, int64(len(shapes)), int64(p.Tensor), tensorRoot, p.Roots); err != nil {
		return fault.Verify(fmt.Sprintf("proof of leaf %d of tensor %d", p.Leaf, p.Tensor), Hex(tensorRoot), "a tensor under root %v", Hex(root))
	}
	return nil
}

// fold is the root that a path leads to from leaf i of n.
func fold(leaf Hash, n, i int64, path []Hash) (Hash, error) {
	depth := merkle.Depth(n)
	if i < 0 || i >= n || len(path) != (merkle.Arity-1)*depth {
		return Hash{}, fault.Verify("path of the proof", len(path), "%d siblings for leaf %d, one of %d", (merkle.Arity-1)*depth, i, n)
	}
	h := leaf
	for range depth {
		var children [merkle.Arity]Hash
		own := i % merkle.Arity
		copy(children[:own], path)
		children[own] = h
		copy(children[own+1:], path[own:merkle.Arity-1])
		h, i, path = merkle.Node(children), i/merkle.Arity, path[merkle.Arity-1:]
	}
	return h, nil
}
