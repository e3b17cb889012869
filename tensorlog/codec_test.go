package tensorlog

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"lode/internal/fault"
	"lode/program"
)

func checkpointBytes(t *testing.T, state []program.Array) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteCheckpoint(&b, state); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestCheckpointRoundTrip(t *testing.T) {
	slots, state := testState(5)
	b := checkpointBytes(t, state)
	if int64(len(b)) > CheckpointLimit(slots) {
		t.Errorf("%d bytes, above the limit of %d", len(b), CheckpointLimit(slots))
	}
	got, err := ReadCheckpoint(bytes.NewReader(b), slots)
	if err != nil {
		t.Fatal(err)
	}
	if StateRoot(got) != StateRoot(state) {
		t.Error("another state comes back")
	}
}

// Weights are noise in their low bytes: those are stored as they are, in blocks of
// more than one kind and frame.
func TestCheckpointOfNoise(t *testing.T) {
	slots := []program.Slot{{Type: program.F32, Elements: 300_001}, {Type: program.I32, Elements: 70_000}}
	state := []program.Array{program.NewArray(program.F32, 300_001), program.NewArray(program.I32, 70_000)}
	r := rand.New(rand.NewPCG(1, 2))
	for i := range state[0].F32 {
		state[0].F32[i] = float32(r.NormFloat64())
	}
	for i := range state[1].I32 {
		state[1].I32[i] = r.Int32()
	}
	b := checkpointBytes(t, state)
	if n := CheckpointLimit(slots); int64(len(b)) > n || int64(len(b)) > n*95/100 {
		t.Errorf("%d bytes, limit %d", len(b), n)
	}
	got, err := ReadCheckpoint(bytes.NewReader(b), slots)
	if err != nil {
		t.Fatal(err)
	}
	if StateRoot(got) != StateRoot(state) {
		t.Error("another state comes back")
	}
}

func TestCheckpointCompresses(t *testing.T) {
	slots, state := testState(5)
	var raw int
	for _, a := range state {
		raw += int(a.Len() * a.Type.Size())
	}
	if b := checkpointBytes(t, state); len(b) > raw*95/100 {
		t.Errorf("%d bytes of mostly normal numbers take %d", raw, len(b))
	}
	zero := make([]program.Array, len(slots))
	for i, s := range slots {
		zero[i] = program.NewArray(s.Type, s.Elements)
	}
	if b := checkpointBytes(t, zero); len(b) > 1000 {
		t.Errorf("a state of zeros takes %d bytes", len(b))
	}
}

func TestDatasetRoundTrip(t *testing.T) {
	columns := []program.Column{{Type: program.U8, Elements: 3_000_000}, {Type: program.I32, Elements: 9}, {Type: program.F32, Elements: 500}}
	data := make([]program.Array, len(columns))
	for i, c := range columns {
		data[i] = program.NewArray(c.Type, c.Elements)
	}
	for i := range data[0].U8 {
		data[0].U8[i] = byte(i * i >> 5)
	}
	for i := range data[2].F32 {
		data[2].F32[i] = float32(math.Sqrt(float64(i)))
	}
	var b bytes.Buffer
	if err := WriteDataset(&b, data); err != nil {
		t.Fatal(err)
	}
	if int64(b.Len()) > DatasetLimit(columns) {
		t.Errorf("%d bytes, above the limit of %d", b.Len(), DatasetLimit(columns))
	}
	got, err := ReadDataset(bytes.NewReader(b.Bytes()), columns)
	if err != nil {
		t.Fatal(err)
	}
	if DatasetRoot(got) != DatasetRoot(data) {
		t.Error("another dataset comes back")
	}
	if _, err := ReadCheckpoint(bytes.NewReader(b.Bytes()), []program.Slot{{Elements: 1}}); err == nil {
		t.Error("a dataset passes as a checkpoint")
	}
}

func TestEveryFlippedBitIsRefused(t *testing.T) {
	slots, state := testState(6)
	slots, state = slots[:5], state[:5]
	b := checkpointBytes(t, state)
	for i := range b {
		for bit := range 8 {
			b[i] ^= 1 << bit
			if _, err := ReadCheckpoint(bytes.NewReader(b), slots); fault.CodeOf(err) != fault.Verification {
				t.Fatalf("bit %d of byte %d of %d flipped: %v, want a verification failure", bit, i, len(b), err)
			}
			b[i] ^= 1 << bit
		}
	}
	for n := range b {
		if _, err := ReadCheckpoint(bytes.NewReader(b[:n]), slots); fault.CodeOf(err) != fault.Verification {
			t.Fatalf("the first %d of %d bytes: %v, want a verification failure", n, len(b), err)
		}
	}
	if _, err := ReadCheckpoint(bytes.NewReader(append(b, 0)), slots); fault.CodeOf(err) != fault.Verification {
		t.Errorf("one byte more: %v, want a verification failure", err)
	}
}

func TestCheckpointOfAnotherProgramIsRefused(t *testing.T) {
	slots, state := testState(6)
	b := checkpointBytes(t, state)
	other := append([]program.Slot(nil), slots...)
	other[1].Elements++
	for name, s := range map[string][]program.Slot{"fewer slots": slots[1:], "another length": other} {
		if _, err := ReadCheckpoint(bytes.NewReader(b), s); fault.CodeOf(err) != fault.Verification {
			t.Errorf("%s: %v, want a verification failure", name, err)
		}
	}
}

func TestValuesThatCannotStandInAState(t *testing.T) {
	for _, v := range []float32{float32(math.NaN()), float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.Copysign(0, -1))} {
		state := []program.Array{program.NewArray(program.F32, 40)}
		state[0].F32[37] = v
		if err := WriteCheckpoint(io.Discard, state); err == nil {
			t.Errorf("%v is written", v)
		}
		b := craft(t, state, state[0].AppendBytes(nil))
		_, err := ReadCheckpoint(bytes.NewReader(b), []program.Slot{{Elements: 40}})
		if fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "element") {
			t.Errorf("%v is read: %v", v, err)
		}
	}
}

// craft writes a one-chunk checkpoint file whose frame holds content.
func craft(t *testing.T, state []program.Array, content []byte) []byte {
	t.Helper()
	enc, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	frame := enc.EncodeAll(transpose(nil, content, len(content)/4), nil)
	b := header(checkpointMagic, []shape{{state[0].Type, state[0].Len()}})
	b = binary.LittleEndian.AppendUint32(b, uint32(len(frame)))
	b = append(b, frame...)
	return binary.LittleEndian.AppendUint32(b, crc32.Checksum(b, castagnoli))
}

func TestDecompressionBombIsRefused(t *testing.T) {
	state := []program.Array{program.NewArray(program.F32, 64)}
	b := craft(t, state, make([]byte, 256<<20))
	if len(b) > 100_000 {
		t.Fatalf("the bomb has %d bytes", len(b))
	}
	slots := []program.Slot{{Elements: 64}}
	if _, err := ReadCheckpoint(bytes.NewReader(b), slots); fault.CodeOf(err) != fault.Verification {
		t.Errorf("%v, want a verification failure", err)
	}
	small := craft(t, state, make([]byte, 260))
	if _, err := ReadCheckpoint(bytes.NewReader(small), slots); fault.CodeOf(err) != fault.Verification {
		t.Errorf("four bytes too many in a frame: %v, want a verification failure", err)
	}
}

// endless counts what is taken from it.
type endless struct{ n int64 }

func (e *endless) Read(p []byte) (int, error) {
	e.n += int64(len(p))
	return len(p), nil
}

func TestReadingIsBounded(t *testing.T) {
	slots, state := testState(6)
	e := &endless{}
	r := io.MultiReader(bytes.NewReader(checkpointBytes(t, state)), e)
	if _, err := ReadCheckpoint(r, slots); fault.CodeOf(err) != fault.Verification {
		t.Errorf("%v, want a verification failure", err)
	}
	if e.n > CheckpointLimit(slots) {
		t.Errorf("%d bytes taken beyond the file, the limit is %d", e.n, CheckpointLimit(slots))
	}
}

type failing struct{}

var errDisk = errors.New("disk on fire")

func (failing) Read([]byte) (int, error)  { return 0, errDisk }
func (failing) Write([]byte) (int, error) { return 0, errDisk }

func TestErrorsOfTheDiskPassThrough(t *testing.T) {
	slots, state := testState(6)
	if err := WriteCheckpoint(failing{}, state); !errors.Is(err, errDisk) {
		t.Errorf("writing: %v", err)
	}
	if _, err := ReadCheckpoint(failing{}, slots); !errors.Is(err, errDisk) {
		t.Errorf("reading: %v", err)
	}
}

func BenchmarkCheckpoint(b *testing.B) {
	slots, state := testState(5)
	var file bytes.Buffer
	if err := WriteCheckpoint(&file, state); err != nil {
		b.Fatal(err)
	}
	var raw int64
	for _, a := range state {
		raw += a.Len() * a.Type.Size()
	}
	b.Run("write", func(b *testing.B) {
		b.SetBytes(raw)
		for b.Loop() {
			if err := WriteCheckpoint(io.Discard, state); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("read", func(b *testing.B) {
		b.SetBytes(raw)
		for b.Loop() {
			if _, err := ReadCheckpoint(bytes.NewReader(file.Bytes()), slots); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("root", func(b *testing.B) {
		b.SetBytes(raw)
		for b.Loop() {
			StateRoot(state)
		}
	})
}

// No file makes the reader panic, or gives it a state that the program cannot have.
func FuzzReadCheckpoint(f *testing.F) {
	slots, state := testState(6)
	slots, state = slots[:4], state[:4]
	var b bytes.Buffer
	if err := WriteCheckpoint(&b, state); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add(b.Bytes()[:50])
	f.Fuzz(func(t *testing.T, file []byte) {
		got, err := ReadCheckpoint(bytes.NewReader(file), slots)
		if err != nil {
			return
		}
		if err := matches("checkpoint", got, slotShapes(slots)); err != nil {
			t.Error(err)
		}
		for _, a := range got {
			if err := a.Canonical(); err != nil {
				t.Error(err)
			}
		}
	})
}
