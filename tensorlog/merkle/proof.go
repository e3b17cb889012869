package merkle

import (
	"errors"
	"fmt"
)

// ErrProof is what a proof that does not hold returns.
var ErrProof = errors.New("merkle proof does not match the root")

// Path proves leaf i: three siblings a level, from the leaves up, each level
// from left to right, absent ones as zero hashes.
func (t *Tree) Path(i int64) ([]Hash, error) { return t.Multi([]int64{i}) }

// Multi proves several leaves at once. The indices rise strictly. The siblings
// are those children of the formed nodes that the prover does not know from
// below: level by level from the leaves up, from left to right in each level,
// absent ones as zero hashes.
func (t *Tree) Multi(indices []int64) ([]Hash, error) {
	if err := rising(indices, t.Leaves()); err != nil {
		return nil, err
	}
	var siblings []Hash
	known := indices
	for level := range len(t.levels) - 1 {
		var parents []int64
		for k := 0; k < len(known); {
			parent := known[k] / Arity
			for c := parent * Arity; c < (parent+1)*Arity; c++ {
				if k < len(known) && known[k] == c {
					k++
				} else {
					siblings = append(siblings, t.node(level, c))
				}
			}
			parents = append(parents, parent)
		}
		known = parents
	}
	return siblings, nil
}

// Last proves that the last leaf is leaf number Leaves()-1 and that nothing is
// right of it: only the siblings left of the path, from the leaves up.
func (t *Tree) Last() ([]Hash, error) {
	i := t.Leaves() - 1
	if i < 0 {
		return nil, fmt.Errorf("merkle: a tree without leaves has no last one")
	}
	var left []Hash
	for level := range len(t.levels) - 1 {
		for c := i / Arity * Arity; c < i; c++ {
			left = append(left, t.node(level, c))
		}
		i /= Arity
	}
	return left, nil
}

// VerifyPath checks that leaf is leaf number i of the n leaves under root.
func VerifyPath(root Hash, n, i int64, leaf Hash, siblings []Hash) error {
	return VerifyMulti(root, n, []int64{i}, []Hash{leaf}, siblings)
}

// VerifyMulti checks that leaves are those with the strictly rising indices of
// the n leaves under root. It wants exactly the siblings that Multi gives.
func VerifyMulti(root Hash, n int64, indices []int64, leaves, siblings []Hash) error {
	if err := rising(indices, n); err != nil {
		return err
	}
	if len(leaves) != len(indices) {
		return fmt.Errorf("merkle: %d leaves for %d indices", len(leaves), len(indices))
	}
	at, hashes := indices, leaves
	for range Depth(n) {
		var parents []int64
		var formed []Hash
		for k := 0; k < len(at); {
			parent := at[k] / Arity
			var children [Arity]Hash
			for c := range int64(Arity) {
				switch {
				case k < len(at) && at[k] == parent*Arity+c:
					children[c] = hashes[k]
					k++
				case len(siblings) == 0:
					return ErrProof
				default:
					children[c], siblings = siblings[0], siblings[1:]
				}
			}
			parents, formed = append(parents, parent), append(formed, Node(children))
		}
		at, hashes = parents, formed
	}
	if len(siblings) != 0 || hashes[0] != root {
		return ErrProof
	}
	return nil
}

// VerifyLast checks that leaf is the last of the n leaves under root and that
// the tree holds nothing right of it.
func VerifyLast(root Hash, n int64, leaf Hash, left []Hash) error {
	h := leaf
	for i, depth := n-1, Depth(n); depth > 0; i, depth = i/Arity, depth-1 {
		var children [Arity]Hash
		own := i % Arity
		if int64(len(left)) < own {
			return ErrProof
		}
		copy(children[:own], left)
		left = left[own:]
		children[own] = h
		h = Node(children)
	}
	if n < 1 || len(left) != 0 || h != root {
		return ErrProof
	}
	return nil
}

func rising(indices []int64, n int64) error {
	if len(indices) == 0 {
		return errors.New("merkle: a proof needs at least one index")
	}
	for k, i := range indices {
		if i < 0 || i >= n {
			return fmt.Errorf("merkle: index %d of %d leaves", i, n)
		}
		if k > 0 && i <= indices[k-1] {
			return fmt.Errorf("merkle: index %d after %d: indices must rise", i, indices[k-1])
		}
	}
	return nil
}
