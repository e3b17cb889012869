package digests

import (
	"math"

	"lode/program"
)

// Bits are the bits of element e of an operator's output.
func Bits(a program.Array, e int64) uint32 {
	if a.Type == program.I32 {
		return uint32(a.I32[e])
	}
	return math.Float32bits(a.F32[e])
}
