//go:build !amd64

package planes

// splitGroups exists on amd64 alone.
func splitGroups(p0, p1, p2, p3 []byte, src []uint32) (done int, canonical bool) {
	return 0, true
}
