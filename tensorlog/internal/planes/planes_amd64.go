package planes

import "golang.org/x/sys/cpu"

//go:generate go run -C ../../../tools/avo . -out ../../tensorlog/internal/planes/split_amd64.s -stubs ../../tensorlog/internal/planes/stub_amd64.go -pkg planes

// splitGroups splits as many of the first numbers as vector registers are made for.
func splitGroups(p0, p1, p2, p3 []byte, src []uint32) (done int, canonical bool) {
	const group = 32
	n := len(src) / group
	if n == 0 || !cpu.X86.HasAVX2 {
		return 0, true
	}
	done = n * group
	_, _, _, _ = p0[done-1], p1[done-1], p2[done-1], p3[done-1]
	return done, split32(&p0[0], &p1[0], &p2[0], &p3[0], &src[0], n) == 0
}
