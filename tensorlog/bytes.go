package tensorlog

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
	"unsafe"

	"lode/program"
	"lode/tensorlog/internal/huffman"
	"lode/tensorlog/internal/planes"
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

// split writes the bytes of a's elements by their significance: first the least
// significant ones of all elements, and so on. It reports whether all elements may
// be stored, as a.Canonical does.
func split(dst []byte, a program.Array) (sorted []byte, canonical bool) {
	size := int(a.Len() * a.Type.Size())
	if cap(dst) < size {
		dst = make([]byte, size)
	}
	dst = dst[:size]
	switch a.Type {
	case program.U8:
		copy(dst, a.U8)
		return dst, true
	case program.I32:
		planes.Split(dst, words(a.I32))
		return dst, true
	default:
		return dst, planes.Split(dst, words(a.F32))
	}
}

// words is v's memory as bits.
func words[T int32 | float32](v []T) []uint32 {
	return unsafe.Slice((*uint32)(unsafe.Pointer(unsafe.SliceData(v))), len(v))
}

// frame appends a zstd frame that holds b (RFC 8878, section 3.1.1), which is not
// empty: as it is or, with an entropy coder, each block in a Huffman code of its
// own. That is far quicker than to look for repetitions, and the bytes of floats
// that are not noise hardly have any.
func frame(dst, b []byte, entropy *huffman.Encoder) []byte {
	const (
		magic         = 0xfd2fb528
		singleSegment = 1 << 5
		fourByteSize  = 2 << 6
	)
	dst = binary.LittleEndian.AppendUint32(dst, magic)
	dst = append(dst, fourByteSize|singleSegment)
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(b)))
	for len(b) > 0 {
		n := min(len(b), huffman.Most)
		dst = block(dst, b[:n], n == len(b), entropy)
		b = b[n:]
	}
	return dst
}

// block appends a block of a frame.
func block(dst, b []byte, last bool, entropy *huffman.Encoder) []byte {
	const (
		raw        = 0
		repeated   = 1
		compressed = 2

		literals = 5 // bytes of a literals section's header
	)
	start := len(dst)
	dst = append(dst, 0, 0, 0)
	header := func(kind, size int) {
		h := size<<3 | kind<<1
		if last {
			h |= 1
		}
		dst[start], dst[start+1], dst[start+2] = byte(h), byte(h>>8), byte(h>>16)
	}
	if entropy != nil && len(b) >= huffman.Fewest {
		if bytes.Equal(b[1:], b[:len(b)-1]) {
			header(repeated, len(b))
			return append(dst, b[0])
		}
		code, ok := entropy.Append(append(dst, make([]byte, literals)...), b)
		if n := len(code) - len(dst) - literals; ok && literals+n+1 < len(b) {
			// A section of literals: its type and format, both sizes in 18 bits each,
			// the code; then the number of sequences, none.
			binary.LittleEndian.PutUint32(code[len(dst):], uint32(compressed|3<<2|len(b)<<4|n<<22))
			code[len(dst)+4] = byte(n >> 10)
			dst = append(code, 0)
			header(compressed, literals+n+1)
			return dst
		}
	}
	header(raw, len(b))
	return append(dst, b...)
}

// sample counts bytes of b, of which there are at least samples, by value.
func sample(b []byte) (seen [256]uint16) {
	step := len(b) / samples
	for i := range samples {
		seen[b[i*step]]++
	}
	return seen
}

// samples is how many bytes are looked at to tell how to store some: 2^logSamples.
const (
	samples    = 1 << logSamples
	logSamples = 11
)

// looksRandom reports whether a code would save less than an eighth of b, as far as
// a sample tells, which is not worth its time.
func looksRandom(b []byte) bool {
	return len(b) >= samples && entropy(b) > 7<<8
}

// entropy is about how many bits a byte of b takes in the best code, in 1/256. It
// depends on no floating-point unit.
func entropy(b []byte) int {
	sum := 0
	for _, n := range sample(b) {
		if n > 0 {
			whole := bits.Len16(n) - 1
			sum += int(n) * (whole<<8 + int(n)<<8>>whole - 1<<8) // n·log2 n, log2 linear between powers of two
		}
	}
	return logSamples<<8 - sum/samples
}

// looksRepetitive reports whether one byte makes up much of b, or b is short.
func looksRepetitive(b []byte) bool {
	if len(b) < samples {
		return true
	}
	seen := sample(b)
	return slices.Max(seen[:]) > samples/2
}
