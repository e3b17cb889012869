package merkle

import "golang.org/x/sys/cpu"

//go:generate go run -C ../../tools/avo . -out ../../tensorlog/merkle/keccak_amd64.s -stubs ../../tensorlog/merkle/keccak_stub_amd64.go -pkg merkle

// hasEight reports whether eightWay works on this processor.
var hasEight = cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ

// eightWay runs eight permutations at a time in AVX-512 registers.
type eightWay struct{ rest hashBlocks }

func (e eightWay) hash(dst, src []byte) {
	if n := len(src) / (8 * BlockSize); n > 0 {
		_ = dst[n*8*Size-1]
		keccak8(&dst[0], &src[0], n)
		dst, src = dst[n*8*Size:], src[n*8*BlockSize:]
	}
	if len(src) > 0 {
		e.rest(dst, src)
	}
}
