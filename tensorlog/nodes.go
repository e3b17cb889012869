package tensorlog

import (
	"lode/program"
	"lode/tensorlog/merkle"
)

// Nodes are nodes number from … to-1, counted from the left, at a height of the
// element tree of a: its leaves at height 0, its root at the height of the whole
// tree. Where the tree has no node, it is the zero hash. Nothing but the nodes
// is kept in memory.
func Nodes(a program.Array, height int, from, to int64) []Hash {
	d := newDigester()
	nodes := make([]Hash, 0, max(0, to-from))
	per := PerLeaf(a.Type) << (2 * height) // elements below a node
	for i := from; i < to; i++ {
		lo, hi := min(i*per, a.Len()), min((i+1)*per, a.Len())
		if lo >= hi {
			nodes = append(nodes, Hash{})
			continue
		}
		h := d.tensor(cut(a, lo, hi))
		// The tree over the last elements alone may be lower than its place.
		for level := merkle.Depth(Leaves(a.Type, hi-lo)); level < height; level++ {
			h = merkle.Node([merkle.Arity]Hash{h})
		}
		nodes = append(nodes, h)
	}
	return nodes
}
