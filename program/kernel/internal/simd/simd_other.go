//go:build !amd64 && !arm64

package simd

// Sets are the instruction sets that this processor has: none for which there
// are loops.
func Sets() []*Set { return nil }

// Pause does nothing.
func Pause(int) {}
