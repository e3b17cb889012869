package tensorlog

import (
	"encoding/binary"
	"math"
	"slices"
	"unsafe"

	"github.com/klauspost/compress/huff0"

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
	for i, v := range a.I32 {
		u := uint32(v)
		p0[i], p1[i], p2[i], p3[i] = byte(u), byte(u>>8), byte(u>>16), byte(u>>24)
	}
	if f := a.F32; len(f) > 0 {
		p0, p1, p2, p3 = p0[:len(f)], p1[:len(f)], p2[:len(f)], p3[:len(f)] // no need to look at each index
		for i, v := range f {
			u := math.Float32bits(v)
			p0[i], p1[i], p2[i], p3[i] = byte(u), byte(u>>8), byte(u>>16), byte(u>>24)
		}
	}
	return dst
}

// frame appends a zstd frame that holds b (RFC 8878, section 3.1.1), which is not
// empty: as it is or, with an entropy coder, each block in a Huffman code of its
// own. That is far quicker than to look for repetitions, and the bytes of floats
// that are not noise hardly have any.
func frame(dst, b []byte, entropy *huff0.Scratch) []byte {
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
		dst = block(dst, b[:n], n == len(b), entropy)
		b = b[n:]
	}
	return dst
}

// block appends a block of a frame.
func block(dst, b []byte, last bool, entropy *huff0.Scratch) []byte {
	const (
		raw        = 0
		repeated   = 1
		compressed = 2

		fewest = 1024 // bytes worth four streams
	)
	begin := func(kind, size int) {
		header := size<<3 | kind<<1
		if last {
			header |= 1
		}
		dst = append(dst, byte(header), byte(header>>8), byte(header>>16))
	}
	if entropy != nil && len(b) >= fewest {
		code, _, err := huff0.Compress4X(b, entropy)
		switch {
		case err == huff0.ErrUseRLE:
			begin(repeated, len(b))
			return append(dst, b[0])
		case err == nil && len(code)+6 < len(b):
			// A section of literals: its type and format, both sizes in 18 bits each,
			// the code; then the number of sequences, none.
			literals := compressed | 3<<2 | uint64(len(b))<<4 | uint64(len(code))<<22
			begin(compressed, 5+len(code)+1)
			for i := range 5 {
				dst = append(dst, byte(literals>>(8*i)))
			}
			dst = append(dst, code...)
			return append(dst, 0)
		}
	}
	begin(raw, len(b))
	return append(dst, b...)
}

// sample counts bytes of b, which has at least 4·samples of them, by value.
func sample(b []byte) (seen [256]uint16) {
	step := len(b) / samples
	for i := range samples {
		seen[b[i*step]]++
	}
	return seen
}

// samples is how many bytes are looked at to tell how to store some.
const samples = 2048

// looksRandom reports whether a sample of b has so many different bytes that it is
// not worth trying to compress it.
func looksRandom(b []byte) bool {
	return len(b) >= 4*samples && mostFrequent(b) <= samples/256*4 // no byte is far more frequent than by chance
}

// looksRepetitive reports whether one byte makes up much of b, or b is short.
func looksRepetitive(b []byte) bool {
	return len(b) < 4*samples || mostFrequent(b) > samples/2
}

// mostFrequent is how often the most frequent byte of a sample of b is in it.
func mostFrequent(b []byte) uint16 {
	seen := sample(b)
	return slices.Max(seen[:])
}
