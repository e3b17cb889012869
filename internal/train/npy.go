package train

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"io"

	"gorgonia.org/tensor"

	"lode/internal/fault"
	"lode/program"
)

// WriteNpy writes a as NumPy's .npy, little-endian and row-major: what follows
// the file's header are the canonical bytes that the digests cover.
func WriteNpy(w io.Writer, a program.Array, shape []int64) error {
	dims := make(tensor.Shape, len(shape))
	for i, n := range shape {
		dims[i] = int(n)
	}
	var backing any = a.F32
	switch a.Type {
	case program.I32:
		backing = a.I32
	case program.U8:
		backing = a.U8
	}
	b := bufio.NewWriterSize(w, 1<<16)
	if err := tensor.New(tensor.WithShape(dims...), tensor.WithBacking(backing)).WriteNpy(b); err != nil {
		return err
	}
	return b.Flush()
}

// npyBytes are the canonical bytes of a .npy file's content.
func npyBytes(content []byte) ([]byte, error) {
	const magic = "\x93NUMPY\x01\x00" // version 1.0; then the header's length, u16
	rest, ok := bytes.CutPrefix(content, []byte(magic))
	if ok && len(rest) >= 2 {
		if n := int(binary.LittleEndian.Uint16(rest)) + 2; n <= len(rest) {
			return rest[n:], nil
		}
	}
	return nil, fault.Verify("file", "another format", ".npy, version 1.0")
}

// shapeOf is the shape to show n elements in: that which is declared, if it
// fits, else one dimension. A .npy file of one element has one dimension, too.
func shapeOf(declared []int64, n int64) []int64 {
	product := int64(1)
	for _, e := range declared {
		product *= e
	}
	if len(declared) == 0 || product != n {
		return []int64{n}
	}
	return declared
}
