package tensorlog

import (
	"encoding/binary"
	"hash/crc32"
	"io"
	"math"
	"sync"

	"github.com/klauspost/compress/zstd"

	"lode/program"
	"lode/tensorlog/internal/huffman"
)

// Tensors are stored in one file:
//
//	magic     8 bytes
//	count     u32, number of tensors
//	shapes    count × (type u8, elements u64)
//	chunks    count × ⌈bytes / 1 MiB⌉ × (length u32, zstd frame)
//	checksum  u32, CRC-32C of all bytes before it
//
// Integers are little-endian. A chunk is up to 1 MiB of a tensor's canonical
// bytes. Before compression the bytes of four-byte elements are sorted by
// significance (all first bytes, then all second, …): exponents repeat,
// mantissas do not. The reader knows all shapes from the program, so that the
// header only confirms them and nothing in a file decides how much memory is taken.
const (
	checkpointMagic = "LODECKP1"

	// frameOverhead bounds what zstd adds to bytes that do not compress: three
	// bytes for each block of 128 KiB, and the frame's header.
	frameOverhead = 256
)

// shape is what a reader has to know of a tensor beforehand.
type shape struct {
	Type     program.Type
	Elements int64
}

func slotShapes(slots []program.Slot) []shape {
	s := make([]shape, len(slots))
	for i, slot := range slots {
		s[i] = shape{slot.Type, slot.Elements}
	}
	return s
}

func columnShapes(columns []program.Column) []shape {
	s := make([]shape, len(columns))
	for i, c := range columns {
		s[i] = shape{c.Type, c.Elements}
	}
	return s
}

// WriteCheckpoint writes a state, compressed.
func WriteCheckpoint(w io.Writer, state []program.Array) error {
	return writeTensors(w, checkpointMagic, state)
}

// ReadCheckpoint reads a state with exactly these slots. It takes no more than
// CheckpointLimit bytes from r and allocates what the slots need, whatever r
// holds. Another shape, a damaged or longer file and values that cannot stand
// in a state (infinity, NaN, negative zero) are refused.
//
// That a file reads well says nothing about whose state it is: compare its StateRoot.
func ReadCheckpoint(r io.Reader, slots []program.Slot) ([]program.Array, error) {
	return readTensors(r, checkpointMagic, "checkpoint", slotShapes(slots), program.ArrayFromBytes)
}

// ReadUnchecked reads a checkpoint as ReadCheckpoint does, but takes values that
// cannot stand in a state: for showing that they do.
func ReadUnchecked(r io.Reader, slots []program.Slot) ([]program.Array, error) {
	return readTensors(r, checkpointMagic, "checkpoint", slotShapes(slots), uncheckedArray)
}

// uncheckedArray is program.ArrayFromBytes for all values.
func uncheckedArray(t program.Type, b []byte) (program.Array, error) {
	if t != program.F32 {
		return program.ArrayFromBytes(t, b)
	}
	a := program.NewArray(t, int64(len(b))/t.Size())
	for i := range a.F32 {
		a.F32[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return a, nil
}

// CheckpointLimit is the largest number of bytes that a checkpoint with these
// slots can have.
func CheckpointLimit(slots []program.Slot) int64 { return limit(slotShapes(slots)) }

// DatasetMagic opens every dataset file.
const DatasetMagic = "LODEDAT1"

// WriteDataset writes the columns of a dataset, compressed.
func WriteDataset(w io.Writer, columns []program.Array) error {
	return writeTensors(w, DatasetMagic, columns)
}

// ReadDataset reads a dataset with exactly these columns, as ReadCheckpoint reads a state.
func ReadDataset(r io.Reader, columns []program.Column) ([]program.Array, error) {
	return readTensors(r, DatasetMagic, "dataset", columnShapes(columns), program.ArrayFromBytes)
}

// DatasetLimit is the largest number of bytes that a stored dataset with these
// columns can have.
func DatasetLimit(columns []program.Column) int64 { return limit(columnShapes(columns)) }

func limit(shapes []shape) int64 {
	n := int64(len(header(checkpointMagic, shapes)) + 4)
	for _, s := range shapes {
		bytes := s.Elements * s.Type.Size()
		n += bytes + (bytes+chunkBytes-1)/chunkBytes*(4+frameOverhead)
	}
	return n
}

func header(magic string, shapes []shape) []byte {
	b := binary.LittleEndian.AppendUint32([]byte(magic), uint32(len(shapes)))
	for _, s := range shapes {
		b = append(b, byte(s.Type))
		b = binary.LittleEndian.AppendUint64(b, uint64(s.Elements))
	}
	return b
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// encoder is shared: EncodeAll may be called from several goroutines, and making
// one takes memory that has to be cleared.
var encoder = sync.OnceValues(func() (*zstd.Encoder, error) {
	return zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderCRC(false))
})

// writer writes a file of tensors. What it has written gathers in memory first.
type writer struct {
	out     io.Writer
	sum     uint32 // checksum of what out has got
	buffer  []byte
	sorted  []byte // planes of a chunk
	entropy huffman.Encoder
}

// writers are kept for the next file: their memory would have to be cleared.
var writers = sync.Pool{New: func() any { return new(writer) }}

// gathered is how many bytes a writer gathers.
const gathered = 1 << 19

func writeTensors(out io.Writer, magic string, tensors []program.Array) error {
	shapes := make([]shape, len(tensors))
	for i, a := range tensors {
		shapes[i] = shape{a.Type, a.Len()}
	}
	enc, err := encoder()
	if err != nil {
		return err
	}
	w := writers.Get().(*writer)
	defer writers.Put(w)
	w.out, w.sum, w.buffer = out, 0, append(w.buffer[:0], header(magic, shapes)...)
	defer func() { w.out = nil }()
	for _, a := range tensors {
		per := chunkBytes / a.Type.Size()
		for from := int64(0); from < a.Len(); from += per {
			if err := w.chunk(enc, cut(a, from, min(from+per, a.Len()))); err != nil {
				return err
			}
		}
	}
	if err := w.flush(); err != nil {
		return err
	}
	_, err = out.Write(binary.LittleEndian.AppendUint32(nil, w.sum))
	return err
}

// chunk writes a chunk, whose elements have to be canonical.
func (w *writer) chunk(enc *zstd.Encoder, part program.Array) error {
	var canonical bool
	if w.sorted, canonical = split(w.sorted, part); !canonical {
		return part.Canonical()
	}
	at := len(w.buffer)
	w.buffer = compress(enc, &w.entropy, append(w.buffer, 0, 0, 0, 0), w.sorted, int(part.Type.Size()))
	binary.LittleEndian.PutUint32(w.buffer[at:], uint32(len(w.buffer)-at-4))
	if len(w.buffer) < gathered {
		return nil
	}
	return w.flush()
}

// flush writes out what has gathered.
func (w *writer) flush() error {
	w.sum = crc32.Update(w.sum, castagnoli, w.buffer)
	_, err := w.out.Write(w.buffer)
	w.buffer = w.buffer[:0]
	return err
}

// compress appends frames of zstd that hold planes of bytes, one for each byte of
// an element. The low bytes of trained weights are noise, which takes long to
// compress and gets no smaller.
func compress(enc *zstd.Encoder, entropy *huffman.Encoder, dst, sorted []byte, size int) []byte {
	n, random := len(sorted)/size, 0
	for random < size-1 && looksRandom(sorted[random*n:(random+1)*n]) {
		random++
	}
	if random > 0 {
		dst = frame(dst, sorted[:random*n], nil)
	}
	rest := sorted[random*n:]
	if size == 1 || looksRepetitive(sorted[random*n:(random+1)*n]) || looksRepetitive(sorted[(size-1)*n:]) {
		return enc.EncodeAll(rest, dst)
	}
	return frame(dst, rest, entropy)
}

// transpose writes src, seen as a matrix of bytes whose columns are rows of
// dst, transposed into dst's memory and returns it: rows is the number of rows
// of src. With the number of elements it gathers the bytes of each
// significance; with an element's size it puts them back.
func transpose(dst, src []byte, rows int) []byte {
	if rows == 0 {
		return dst[:0]
	}
	if cap(dst) < len(src) {
		dst = make([]byte, len(src))
	}
	dst = dst[:len(src)]
	columns := len(src) / rows
	for i := range rows {
		row := src[i*columns : (i+1)*columns]
		for j, v := range row {
			dst[j*rows+i] = v
		}
	}
	return dst
}
