package merkle

import (
	"encoding/binary"
	"hash"

	"github.com/cloudflare/circl/simd/keccakf1600"
	"golang.org/x/crypto/sha3"
)

// hashBlocks hashes whole blocks: each 128 bytes of src become 32 bytes of dst.
type hashBlocks func(dst, src []byte)

// newHashBlocks picks the fastest way on this machine. The result keeps its own
// working state, so it belongs to one goroutine.
func newHashBlocks() hashBlocks {
	hash := newOneWay().hash
	if keccakf1600.IsEnabledX4() {
		hash = newFourWay().hash
	}
	if hasEight {
		hash = eightWay{hash}.hash
	}
	return hash
}

// oneWay hashes block after block.
type oneWay struct{ k hash.Hash }

func newOneWay() oneWay { return oneWay{sha3.NewLegacyKeccak256()} }

func (o oneWay) hash(dst, src []byte) {
	for ; len(src) > 0; src, dst = src[BlockSize:], dst[Size:] {
		o.k.Reset()
		o.k.Write(src[:BlockSize])
		o.k.Sum(dst[:0])
	}
}

// fourWay runs four permutations at a time in the lanes of vector registers.
type fourWay struct {
	perm  keccakf1600.StateX4
	state []uint64 // word i of lane l is state[4i+l]
	rest  oneWay   // for the up to three blocks left over
}

func newFourWay() *fourWay {
	f := &fourWay{rest: newOneWay()}
	f.state = f.perm.Initialize(false)
	return f
}

func (f *fourWay) hash(dst, src []byte) {
	const (
		lanes    = 4
		words    = BlockSize / 8
		lastWord = 0x01 | 0x80<<56 // keccak's padding of a 128-byte message fills word 16 of the 136-byte rate
	)
	for ; len(src) >= lanes*BlockSize; src, dst = src[lanes*BlockSize:], dst[lanes*Size:] {
		s := f.state[:100:100]
		clear(s[lanes*words:])
		for l := range lanes {
			block := src[l*BlockSize : (l+1)*BlockSize]
			for i := range words {
				s[lanes*i+l] = binary.LittleEndian.Uint64(block[8*i:])
			}
			s[lanes*words+l] = lastWord
		}
		f.perm.Permute()
		for l := range lanes {
			for i := range Size / 8 {
				binary.LittleEndian.PutUint64(dst[l*Size+8*i:], s[lanes*i+l])
			}
		}
	}
	f.rest.hash(dst, src)
}
