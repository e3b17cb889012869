//go:build !amd64

package merkle

const hasEight = false

// eightWay exists on amd64 alone.
type eightWay struct{ rest hashBlocks }

func (e eightWay) hash(dst, src []byte) { e.rest(dst, src) }
