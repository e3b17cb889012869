package merkle

// Hasher computes the root of an element tree from its bytes as they come, in
// memory that does not grow with them. Hashing takes place four blocks at a
// time where the machine can. A Hasher belongs to one goroutine.
type Hasher struct {
	hash   hashBlocks
	levels [][]byte // levels[i]: what waits for its hash at level i, less than group bytes
}

// group is how many bytes a level gathers before it hashes them: enough blocks
// to keep four lanes busy and the calls few.
const group = 16 * BlockSize

// NewHasher returns a Hasher that has read nothing.
func NewHasher() *Hasher { return &Hasher{hash: newHashBlocks()} }

// Reset forgets everything written.
func (h *Hasher) Reset() {
	for i := range h.levels {
		h.levels[i] = h.levels[i][:0]
	}
}

// Write adds the next bytes of the tree. It never fails.
func (h *Hasher) Write(p []byte) (int, error) {
	h.add(0, p)
	return len(p), nil
}

func (h *Hasher) add(level int, p []byte) {
	if level == len(h.levels) {
		h.levels = append(h.levels, make([]byte, 0, group))
	}
	// Whole groups need not be copied first.
	if n := len(p) / group * group; n > 0 && len(h.levels[level]) == 0 {
		var out [group / Arity]byte
		for ; n > 0; n -= group {
			h.hash(out[:], p[:group])
			p = p[group:]
			h.add(level+1, out[:])
		}
	}
	for len(p) > 0 {
		n := copy(h.levels[level][len(h.levels[level]):group], p)
		h.levels[level], p = h.levels[level][:len(h.levels[level])+n], p[n:]
		if len(h.levels[level]) == group {
			h.flush(level)
		}
	}
}

// flush hashes what waits at a level into the level above. Only the last flush
// of a level may leave a block short; zeros, as data or as absent children, fill it.
func (h *Hasher) flush(level int) {
	b := h.levels[level]
	n := int(Leaves(int64(len(b))))
	whole := b[:n*BlockSize]
	clear(whole[len(b):])
	var out [group / Arity]byte
	h.hash(out[:n*Size], whole)
	h.levels[level] = b[:0]
	h.add(level+1, out[:n*Size])
}

// Root ends the tree, returns its root and resets the Hasher. The root of no
// bytes is the zero hash.
func (h *Hasher) Root() (root Hash) {
	for level := 0; level < len(h.levels); level++ {
		b := h.levels[level]
		if level > 0 && len(b) == Size && h.emptyAbove(level) {
			copy(root[:], b)
			break
		}
		if len(b) > 0 {
			h.flush(level)
		}
	}
	h.Reset()
	return root
}

func (h *Hasher) emptyAbove(level int) bool {
	for _, b := range h.levels[level+1:] {
		if len(b) > 0 {
			return false
		}
	}
	return true
}

// BytesRoot is the root of the element tree over data: blocks of 128 bytes, the
// last one padded with zeros, are its leaves. The root of no bytes is the zero hash.
func BytesRoot(data []byte) Hash {
	h := NewHasher()
	h.Write(data)
	return h.Root()
}

// Root is the root of the hash tree over leaves, which are hashes themselves.
// One leaf is its own root; the root of none is the zero hash.
func Root(leaves []Hash) Hash {
	return NewTree(leaves).Root()
}

// Tree keeps every node of a tree, to prove leaves.
type Tree struct {
	levels [][]Hash // levels[0] are the leaves' hashes, the last one is the root
}

// NewTree builds the hash tree over leaves.
func NewTree(leaves []Hash) *Tree {
	hash := newHashBlocks()
	t := &Tree{levels: [][]Hash{leaves}}
	for below := leaves; len(below) > 1; below = t.levels[len(t.levels)-1] {
		above := make([]Hash, (len(below)+Arity-1)/Arity)
		var in [group]byte
		var out [group / Arity]byte
		for done := 0; done < len(above); done += group / BlockSize {
			nodes := above[done:min(done+group/BlockSize, len(above))]
			children := below[done*Arity : min((done+len(nodes))*Arity, len(below))]
			clear(in[len(children)*Size:])
			for i := range children {
				copy(in[i*Size:], children[i][:])
			}
			hash(out[:len(nodes)*Size], in[:len(nodes)*BlockSize])
			for i := range nodes {
				copy(nodes[i][:], out[i*Size:])
			}
		}
		t.levels = append(t.levels, above)
	}
	return t
}

// NewBytesTree builds the element tree over data.
func NewBytesTree(data []byte) *Tree {
	leaves := make([]Hash, Leaves(int64(len(data))))
	for i := range leaves {
		leaves[i] = Leaf(data[i*BlockSize : min((i+1)*BlockSize, len(data))])
	}
	return NewTree(leaves)
}

// Root is the tree's root, the zero hash if there are no leaves.
func (t *Tree) Root() Hash {
	top := t.levels[len(t.levels)-1]
	if len(top) == 0 {
		return Hash{}
	}
	return top[0]
}

// Leaves is the number of leaves.
func (t *Tree) Leaves() int64 { return int64(len(t.levels[0])) }

// Leaf is the hash of leaf i.
func (t *Tree) Leaf(i int64) Hash { return t.levels[0][i] }

// node is a node's hash, the zero hash where there is none.
func (t *Tree) node(level int, i int64) Hash {
	if i >= int64(len(t.levels[level])) {
		return Hash{}
	}
	return t.levels[level][i]
}
