// Package tensorlogtest makes files of logs that what writes logs refuses to make.
package tensorlogtest

import (
	"encoding/binary"
	"hash/crc32"
	"testing"

	"github.com/klauspost/compress/zstd"

	"lode/program"
)

// Checkpoint is a checkpoint file of a small state, up to 1 MiB a slot, whatever
// values it holds.
func Checkpoint(t testing.TB, state []program.Array) []byte {
	t.Helper()
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderCRC(false))
	if err != nil {
		t.Fatal(err)
	}
	defer enc.Close()
	b := binary.LittleEndian.AppendUint32([]byte("LODECKP1"), uint32(len(state)))
	for _, a := range state {
		b = binary.LittleEndian.AppendUint64(append(b, byte(a.Type)), uint64(a.Len()))
	}
	for _, a := range state {
		raw, size := a.AppendBytes(nil), int(a.Type.Size())
		var sorted []byte // by significance
		for k := range size {
			for i := k; i < len(raw); i += size {
				sorted = append(sorted, raw[i])
			}
		}
		frame := enc.EncodeAll(sorted, nil)
		b = append(binary.LittleEndian.AppendUint32(b, uint32(len(frame))), frame...)
	}
	return binary.LittleEndian.AppendUint32(b, crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)))
}
