package tensorlog

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"

	"github.com/klauspost/compress/zstd"

	"lode/internal/fault"
	"lode/program"
)

// reader reads one file of tensors within fixed memory.
type reader struct {
	what   string // for errors
	parse  parser
	in     *bufio.Reader
	sum    hash.Hash32
	dec    *zstd.Decoder
	frame  []byte
	sorted []byte
	raw    []byte
}

// parser makes an array of its bytes.
type parser func(program.Type, []byte) (program.Array, error)

func readTensors(in io.Reader, magic, what string, shapes []shape, parse parser) ([]program.Array, error) {
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecodeAllCapLimit(true),
		zstd.WithDecoderMaxMemory(chunkBytes), zstd.WithDecoderMaxWindow(chunkBytes))
	if err != nil {
		return nil, err
	}
	defer dec.Close()
	var largest int64 // chunk
	for _, s := range shapes {
		largest = max(largest, min(s.Elements*s.Type.Size(), chunkBytes))
	}
	r := &reader{
		what:   what,
		parse:  parse,
		in:     bufio.NewReaderSize(io.LimitReader(in, limit(shapes)+1), 1<<16),
		sum:    crc32.New(castagnoli),
		dec:    dec,
		frame:  make([]byte, largest+frameOverhead),
		sorted: make([]byte, 0, largest),
		raw:    make([]byte, 0, largest),
	}
	if err := r.header(header(magic, shapes)); err != nil {
		return nil, err
	}
	tensors := make([]program.Array, len(shapes))
	for i, s := range shapes {
		tensors[i] = program.NewArray(s.Type, s.Elements)
		per := chunkBytes / s.Type.Size()
		for from := int64(0); from < s.Elements; from += per {
			part := cut(tensors[i], from, min(from+per, s.Elements))
			if err := r.chunk(part); err != nil {
				return nil, fmt.Errorf("tensor %d from element %d: %w", i, from, err)
			}
		}
	}
	return tensors, r.end()
}

// damaged reports that the file is not what it has to be.
func (r *reader) damaged(found, expected string, args ...any) error {
	return fault.Verify(r.what, found, expected, args...)
}

// fill reads len(b) bytes that the checksum covers.
func (r *reader) fill(b []byte) error {
	_, err := io.ReadFull(r.in, b)
	switch {
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return r.damaged("a file that ends early", "more bytes")
	case err != nil:
		return fmt.Errorf("read %s: %w", r.what, err)
	}
	r.sum.Write(b)
	return nil
}

func (r *reader) header(want []byte) error {
	got := make([]byte, len(want))
	if err := r.fill(got); err != nil {
		return err
	}
	if string(got) != string(want) {
		return r.damaged("another header", "%s and the shapes of the program's tensors", want[:8])
	}
	return nil
}

// chunk reads the next frame into part.
func (r *reader) chunk(part program.Array) error {
	size := int(part.Type.Size())
	bytes := int(part.Len()) * size
	var length [4]byte
	if err := r.fill(length[:]); err != nil {
		return err
	}
	n := binary.LittleEndian.Uint32(length[:])
	if int64(n) > int64(bytes+frameOverhead) {
		return r.damaged(fmt.Sprintf("a frame of %d bytes", n), "at most %d", bytes+frameOverhead)
	}
	if err := r.fill(r.frame[:n]); err != nil {
		return err
	}
	// The capacity bounds what a frame may unpack to.
	sorted, err := r.dec.DecodeAll(r.frame[:n], r.sorted[:0:bytes])
	if err != nil || len(sorted) != bytes {
		return r.damaged("a damaged frame", "one that holds %d bytes", bytes)
	}
	r.raw = transpose(r.raw, sorted, size)
	values, err := r.parse(part.Type, r.raw)
	if err != nil {
		return err
	}
	part.Copy(values)
	return nil
}

// end checks the checksum and that nothing follows it.
func (r *reader) end() error {
	want := r.sum.Sum32()
	var got [4]byte
	if err := r.fill(got[:]); err != nil {
		return err
	}
	if sum := binary.LittleEndian.Uint32(got[:]); sum != want {
		return r.damaged(fmt.Sprintf("checksum %08x", sum), "%08x", want)
	}
	if _, err := r.in.ReadByte(); err == nil {
		return r.damaged("bytes after the checksum", "the end of the file")
	} else if !errors.Is(err, io.EOF) {
		return fmt.Errorf("read %s: %w", r.what, err)
	}
	return nil
}
