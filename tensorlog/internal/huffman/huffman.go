// Package huffman writes bytes in a Huffman code of their own, as zstd does its
// literals: RFC 8878, sections 3.1.1.3.1 and 4.2. It takes a third of the time that
// the library does whose decoder reads them again.
package huffman

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/klauspost/compress/fse"
)

// Sizes.
const (
	Fewest = 1024    // bytes that Append takes: four streams take some bytes themselves
	Most   = 1 << 17 // so many make a block of zstd

	longest = 11 // bits of a code, by the format
	streams = 4
)

// Encoder makes codes, one after another in the same memory. The zero value is
// ready.
type Encoder struct {
	counts  [4][256]uint32
	order   []byte        // the bytes that occur, the rarest first
	lengths [256]uint8    // bits; 0 for what does not occur
	codes   [256]uint32   // bits from the eighth up, their number below
	weights [256]byte     // of the description
	nodes   [2 * 256]node // leaves in order, then what joins them
	entropy fse.Scratch
}

type node struct {
	count  uint32
	parent uint16
	depth  uint8
}

// Append appends the description of a code for b, the sizes of the first three of
// four streams, and the streams. It returns false, and dst, where that is not
// shorter than b or the format has no description of the code. b has Fewest to Most
// bytes, not all of them alike.
func (e *Encoder) Append(dst, b []byte) ([]byte, bool) {
	e.count(b)
	e.measure()
	start := len(dst)
	dst, ok := e.describe(dst)
	if !ok || len(dst)-start+e.size() >= len(b) {
		return dst[:start], false
	}
	// Room for all streams, and for the eight bytes that the last write of each may take.
	jump := len(dst)
	dst = slices.Grow(dst, 2*(streams-1)+e.size()+8*streams)
	dst = dst[:jump+2*(streams-1)]
	part := (len(b) + streams - 1) / streams
	for i := range streams {
		before := len(dst)
		dst = e.stream(dst, b[i*part:min((i+1)*part, len(b))])
		if i < streams-1 {
			binary.LittleEndian.PutUint16(dst[jump+2*i:], uint16(len(dst)-before))
		}
	}
	return dst, true
}

// count counts the bytes of b by value, in tables that take turns: a value that
// follows itself need not wait.
func (e *Encoder) count(b []byte) {
	e.counts = [4][256]uint32{}
	c0, c1, c2, c3 := &e.counts[0], &e.counts[1], &e.counts[2], &e.counts[3]
	for ; len(b) >= 8; b = b[8:] {
		x := binary.LittleEndian.Uint64(b)
		c0[byte(x)]++
		c1[byte(x>>8)]++
		c2[byte(x>>16)]++
		c3[byte(x>>24)]++
		c0[byte(x>>32)]++
		c1[byte(x>>40)]++
		c2[byte(x>>48)]++
		c3[byte(x>>56)]++
	}
	for _, v := range b {
		c0[v]++
	}
	e.order = e.order[:0]
	for v := range c0 {
		c0[v] += c1[v] + c2[v] + c3[v]
		if c0[v] > 0 {
			e.order = append(e.order, byte(v))
		}
	}
	slices.SortFunc(e.order, func(v, w byte) int { return cmp.Or(cmp.Compare(c0[v], c0[w]), cmp.Compare(v, w)) })
}

// measure finds lengths and codes. A code that gets too long is found again for
// counts that are less apart.
func (e *Encoder) measure() {
	for i, v := range e.order {
		e.nodes[i].count = e.counts[0][v]
	}
	n := len(e.order)
	for e.join(n) > longest {
		for i := range e.nodes[:n] {
			e.nodes[i].count = e.nodes[i].count/2 + 1
		}
	}
	e.lengths = [256]uint8{}
	var of [longest + 1]uint32 // how many codes of each length
	for i, v := range e.order {
		e.lengths[v] = e.nodes[i].depth
		of[e.nodes[i].depth]++
	}
	// Codes count up from 0, the longest first, those of a length in the order of
	// the bytes.
	var next [longest + 1]uint32
	first := uint32(0)
	for length := longest; length > 0; length-- {
		next[length] = first
		first = (first + of[length]) / 2
	}
	for v, length := range e.lengths {
		e.codes[v] = next[length]<<8 | uint32(length)
		next[length]++
	}
}

// join finds the depths of n leaves whose counts rise, and returns the largest.
func (e *Encoder) join(n int) uint8 {
	leaf, inner, end := 0, n, n // the next ones without a parent, and where to join them
	rarest := func() int {
		if leaf < n && (inner == end || e.nodes[leaf].count <= e.nodes[inner].count) {
			leaf++
			return leaf - 1
		}
		inner++
		return inner - 1
	}
	for ; end < 2*n-1; end++ {
		x := rarest()
		y := rarest()
		e.nodes[end] = node{count: e.nodes[x].count + e.nodes[y].count}
		e.nodes[x].parent, e.nodes[y].parent = uint16(end), uint16(end)
	}
	deepest := uint8(0)
	for i := end - 2; i >= 0; i-- { // below the root
		e.nodes[i].depth = e.nodes[e.nodes[i].parent].depth + 1
		deepest = max(deepest, e.nodes[i].depth)
	}
	return deepest
}

// describe appends the weights of all bytes up to the last one that occurs, which
// follows from the others.
func (e *Encoder) describe(dst []byte) ([]byte, bool) {
	deepest, last := slices.Max(e.lengths[:]), slices.Max(e.order)
	for v, length := range e.lengths {
		e.weights[v] = 0
		if length > 0 {
			e.weights[v] = deepest + 1 - length
		}
	}
	weights := e.weights[:last]
	e.entropy.TableLog = 6
	if short, err := fse.Compress(weights, &e.entropy); err == nil && len(short) < 128 {
		return append(append(dst, byte(len(short))), short...), true
	}
	if len(weights) > 128 {
		return dst, false
	}
	dst = append(dst, byte(127+len(weights)))
	for i := 0; i < len(weights); i += 2 {
		dst = append(dst, e.weights[i]<<4|weight(weights, i+1))
	}
	return dst, true
}

// weight is weights[i], 0 behind them.
func weight(weights []byte, i int) byte {
	if i < len(weights) {
		return weights[i]
	}
	return 0
}

// size is a bound of what the streams take in all.
func (e *Encoder) size() int {
	sum := 0
	for v, n := range &e.counts[0] {
		sum += int(n) * int(e.lengths[v])
	}
	return (sum+7)/8 + 2*streams
}

// stream appends the codes of b from the last to the first, from the lowest bit of
// each byte up, and a bit that ends them. dst has room for them and seven bytes more.
func (e *Encoder) stream(dst, b []byte) []byte {
	at := len(dst)
	dst = dst[:cap(dst)]
	var held uint64 // bits that have not been written
	var n uint32    // how many
	codes := &e.codes
	const few = (64 - 7) / longest // codes that fit beside what is left of a byte
	for ; len(b) >= few; b = b[:len(b)-few] {
		last := b[len(b)-few:]
		c := codes[last[4]]
		held |= uint64(c>>8) << (n & 63)
		n += c & 0xff
		c = codes[last[3]]
		held |= uint64(c>>8) << (n & 63)
		n += c & 0xff
		c = codes[last[2]]
		held |= uint64(c>>8) << (n & 63)
		n += c & 0xff
		c = codes[last[1]]
		held |= uint64(c>>8) << (n & 63)
		n += c & 0xff
		c = codes[last[0]]
		held |= uint64(c>>8) << (n & 63)
		n += c & 0xff
		binary.LittleEndian.PutUint64(dst[at:], held)
		at += int(n >> 3)
		held >>= n &^ 7 & 63
		n &= 7
	}
	for i := len(b) - 1; i >= 0; i-- {
		c := codes[b[i]]
		held |= uint64(c>>8) << n
		n += c & 0xff
	}
	held |= 1 << n
	binary.LittleEndian.PutUint64(dst[at:], held)
	return dst[:at+(bits.Len64(held)+7)/8]
}
