package tensorlog

import (
	"encoding/binary"
	"math"
	"unsafe"

	"lode/program"
)

// littleEndian reports whether this machine keeps numbers as canonical bytes.
var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// canonicalBytes are a's canonical bytes, in a's own memory where that holds them,
// else appended to buffer.
func canonicalBytes(buffer []byte, a program.Array) []byte {
	switch {
	case a.Type == program.U8:
		return a.U8
	case !littleEndian:
		return a.AppendBytes(buffer)
	case a.Type == program.I32:
		return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(a.I32))), 4*len(a.I32))
	default:
		return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(a.F32))), 4*len(a.F32))
	}
}

// planes writes the bytes of a's elements by their significance: first the least
// significant ones of all elements, and so on.
func planes(dst []byte, a program.Array) []byte {
	n := int(a.Len())
	if size := n * int(a.Type.Size()); cap(dst) < size {
		dst = make([]byte, size)
	} else {
		dst = dst[:size]
	}
	if a.Type == program.U8 {
		copy(dst, a.U8)
		return dst
	}
	p0, p1, p2, p3 := dst[:n], dst[n:2*n], dst[2*n:3*n], dst[3*n:]
	word := func(i int, u uint32) { p0[i], p1[i], p2[i], p3[i] = byte(u), byte(u>>8), byte(u>>16), byte(u>>24) }
	for i, v := range a.I32 {
		word(i, uint32(v))
	}
	for i, v := range a.F32 {
		word(i, math.Float32bits(v))
	}
	return dst
}

// rawFrame appends a zstd frame that holds b as it is (RFC 8878, section 3.1.1).
// b is not empty.
func rawFrame(dst, b []byte) []byte {
	const (
		magic         = 0xfd2fb528
		singleSegment = 1 << 5
		fourByteSize  = 2 << 6
		largestBlock  = 1 << 17
	)
	dst = binary.LittleEndian.AppendUint32(dst, magic)
	dst = append(dst, fourByteSize|singleSegment)
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(b)))
	for len(b) > 0 {
		n := min(len(b), largestBlock)
		header := uint32(n) << 3 // type 0: raw
		if n == len(b) {
			header |= 1 // the last one
		}
		dst = append(dst, byte(header), byte(header>>8), byte(header>>16))
		dst = append(dst, b[:n]...)
		b = b[n:]
	}
	return dst
}

// looksRandom reports whether a sample of b has so many different bytes that it is
// not worth trying to compress it.
func looksRandom(b []byte) bool {
	const sample = 2048
	if len(b) < 4*sample {
		return false
	}
	var seen [256]uint16
	step := len(b) / sample
	for i := range sample {
		seen[b[i*step]]++
	}
	for _, n := range seen {
		if n > sample/256*4 {
			return false // one byte is far more frequent than by chance
		}
	}
	return true
}
