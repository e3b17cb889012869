// Package planes splits numbers into their bytes: the bits of a float's exponent
// repeat from one to the next, most of those of its mantissa do not.
package planes

import "math/bits"

// Split writes the bytes of src by their significance into dst, which is four
// times as long: first the least significant byte of each number, and so on. It
// reports whether all numbers are the bits of a finite float32, none of them -0.
func Split(dst []byte, src []uint32) bool {
	n := len(src)
	_ = dst[:4*n]
	p0, p1, p2, p3 := dst[:n], dst[n:2*n], dst[2*n:3*n], dst[3*n:4*n]
	done, canonical := splitGroups(p0, p1, p2, p3, src)
	return splitEach(p0[done:], p1[done:], p2[done:], p3[done:], src[done:]) && canonical
}

// splitEach is Split, one number after another.
func splitEach(p0, p1, p2, p3 []byte, src []uint32) bool {
	// With the sign last, infinities and NaNs are the largest numbers and -0 is 1;
	// with that bit inverted and less 1, it is the largest.
	const limit = 0xfeffffff // that of the largest float is one less
	largest := uint32(0)
	p0, p1, p2, p3 = p0[:len(src)], p1[:len(src)], p2[:len(src)], p3[:len(src)] // no need to look at each index
	for i, u := range src {
		largest = max(largest, bits.RotateLeft32(u, 1)^1-1)
		p0[i], p1[i], p2[i], p3[i] = byte(u), byte(u>>8), byte(u>>16), byte(u>>24)
	}
	return largest < limit
}
