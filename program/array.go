package program

import (
	"encoding/binary"
	"fmt"
	"math"

	"lode/internal/fault"
)

const signBit = 1 << 31

// finite reports whether bits are a finite float32.
func finite(bits uint32) bool { return bits>>23&0xff != 0xff }

// canonical reports whether bits are a value that may be stored or written into
// a program: finite, and zero without a sign.
func canonical(bits uint32) bool { return finite(bits) && bits != signBit }

// AppendBytes appends the canonical bytes of a to dst: little-endian, row-major,
// without a header; a u8 element is one byte.
func (a Array) AppendBytes(dst []byte) []byte {
	switch a.Type {
	case U8:
		return append(dst, a.U8...)
	case I32:
		dst, out := grow(dst, 4*len(a.I32))
		for i, v := range a.I32 {
			binary.LittleEndian.PutUint32(out[4*i:], uint32(v))
		}
		return dst
	default:
		dst, out := grow(dst, 4*len(a.F32))
		for i, v := range a.F32 {
			binary.LittleEndian.PutUint32(out[4*i:], math.Float32bits(v))
		}
		return dst
	}
}

// grow returns dst longer by n bytes, and those bytes.
func grow(dst []byte, n int) (whole, added []byte) {
	dst = append(dst, make([]byte, n)...)
	return dst, dst[len(dst)-n:]
}

// ArrayFromBytes reads canonical bytes of type t. It refuses a length that is
// not whole elements, infinities, NaN and negative zero, naming the element.
func ArrayFromBytes(t Type, b []byte) (Array, error) {
	if t > U8 {
		return Array{}, fault.Verify("tensor type", uint8(t), "0 (f32), 1 (i32) or 2 (u8)")
	}
	size := t.Size()
	if int64(len(b))%size != 0 {
		return Array{}, fault.Verify("tensor length in bytes", len(b), "a multiple of %d", size)
	}
	a := NewArray(t, int64(len(b))/size)
	switch t {
	case U8:
		copy(a.U8, b)
	case I32:
		for i := range a.I32 {
			a.I32[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
		}
	default:
		for i := range a.F32 {
			bits := binary.LittleEndian.Uint32(b[4*i:])
			if !canonical(bits) {
				return Array{}, notCanonical(i, bits)
			}
			a.F32[i] = math.Float32frombits(bits)
		}
	}
	return a, nil
}

// Canonical returns an error that names the first element that may not be
// stored: an infinity, NaN or negative zero.
func (a Array) Canonical() error {
	if i := a.Malformed(); i >= 0 {
		return notCanonical(int(i), math.Float32bits(a.F32[i]))
	}
	return nil
}

// Malformed is the first element that may not be stored; -1 if there is none.
func (a Array) Malformed() int64 {
	if a.Type == F32 {
		for i, v := range a.F32 {
			if !canonical(math.Float32bits(v)) {
				return int64(i)
			}
		}
	}
	return -1
}

func notCanonical(element int, bits uint32) error {
	return fault.Verify(fmt.Sprintf("tensor element %d", element), math.Float32frombits(bits), "a finite number, zero without a sign")
}
