package dispute

import (
	"lode/bindings/disputes"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog/merkle"
)

// Levels that one move opens, as docs/disputes.md has them.
const (
	outputSpan = 5 // of the tree of outputs, where that reaches its leaves
	nodeSpan   = 4
	blockSpan  = 3 // levels above the leaves whose blocks are posted
)

// spanOf is how many levels the next postNodes opens.
func spanOf(g *disputes.Game) int {
	level := int(g.Level)
	if g.Encoding != (market.Hash{}) {
		return min(nodeSpan, level-blockSpan)
	}
	if level <= outputSpan {
		return level
	}
	return nodeSpan
}

// below are the nodes `down` levels below the node that g argues about, in a tree
// of so many leaves: numbers from … to-1 of their height.
func below(g *disputes.Game, leaves int64, down int) (height int, from, to int64) {
	height = int(g.Level) - down
	from = int64(g.Place) << (2 * down)
	return height, from, min(from+1<<(2*down), nodesAt(leaves, height))
}

// nodesAt is the number of nodes at a height of a tree of so many leaves.
func nodesAt(leaves int64, height int) int64 {
	return (leaves + 1<<(2*height) - 1) >> (2 * height)
}

// subPath is the path of node number j of nodes, up to the node `levels` above
// the first of them.
func subPath(nodes []market.Hash, levels int, j int64) ([][32]byte, error) {
	path, err := merkle.NewTree(nodes).Path(j)
	for len(path) < (merkle.Arity-1)*levels {
		path = append(path, market.Hash{})
	}
	return path, err
}

// known is a tree of which some nodes have been posted, and of whose leaves one
// knows at least those that are below no posted node.
type known struct {
	leaves int64
	posted map[place]market.Hash
	leaf   func(int64) market.Hash
}

type place struct {
	height int
	i      int64
}

func (k *known) node(height int, i int64) market.Hash {
	if i >= nodesAt(k.leaves, height) {
		return market.Hash{}
	}
	if h, ok := k.posted[place{height, i}]; ok {
		return h
	}
	if height == 0 {
		return k.leaf(i)
	}
	var children [merkle.Arity]market.Hash
	for c := range children {
		children[c] = k.node(height-1, merkle.Arity*i+int64(c))
	}
	return merkle.Node(children)
}

func (k *known) path(i int64) (path [][32]byte) {
	for height := range merkle.Depth(k.leaves) {
		for c := i / merkle.Arity * merkle.Arity; c < (i/merkle.Arity+1)*merkle.Arity; c++ {
			if c != i {
				path = append(path, k.node(height, c))
			}
		}
		i /= merkle.Arity
	}
	return path
}

// outputs is the tree of outputs as the trainer showed it. own are the outputs of
// whoever asks: they are what stands below nodes that nobody argued about.
func (r *Record) outputs(own []market.Hash) *known {
	k := &known{leaves: int64(r.Game().Outputs), posted: map[place]market.Hash{}, leaf: func(i int64) market.Hash {
		if i < int64(len(own)) {
			return own[i]
		}
		return market.Hash{}
	}}
	for _, m := range r.Moves {
		if m.From != AtOutputs {
			continue
		}
		height, from, _ := below(m.Before, k.leaves, spanOf(m.Before))
		for i, h := range hashes(m.Posted) {
			k.posted[place{height, from + int64(i)}] = h
		}
	}
	return k
}

// items are a program's encodings with their tree.
type items struct {
	p    *program.Program
	data [][]byte
	tree *merkle.Tree
}

func newItems(p *program.Program) *items {
	return &items{p, p.Items(), merkle.NewTree(p.ItemHashes())}
}

func (x *items) at(i int) (disputes.Item, error) {
	path, err := x.tree.Path(int64(i))
	return disputes.Item{Data: x.data[i], Path: path}, err
}

func (x *items) header() (disputes.Item, error)        { return x.at(0) }
func (x *items) slot(i int) (disputes.Item, error)     { return x.at(1 + i) }
func (x *items) operator(i int) (disputes.Item, error) { return x.at(x.p.OpItem(i)) }
func (x *items) table(i int) (disputes.Item, error) {
	return x.at(1 + len(x.p.Slots) + len(x.p.Columns) + i)
}
