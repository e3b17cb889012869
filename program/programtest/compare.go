package programtest

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"

	p "lode/program"
)

// Compare executes the steps of c on two executors and reports the first
// difference: a bit of an output, or another divergence. Both are at the state of
// the case.
func Compare(ctx context.Context, c *Case, want, got Executor) error {
	for step := range c.Steps {
		wantErr, gotErr := want.Step(ctx, step), got.Step(ctx, step)
		var a, b *p.Divergence
		errors.As(wantErr, &a)
		errors.As(gotErr, &b)
		ops := len(c.Program.Ops)
		switch {
		case wantErr != nil && a == nil, gotErr != nil && b == nil:
			return errors.Join(wantErr, gotErr)
		case (a == nil) != (b == nil) || a != nil && (a.Step != b.Step || a.Op != b.Op || a.Element != b.Element):
			return fmt.Errorf("%s, step %d: ends with %v, not with %v", c.Name, step, gotErr, wantErr)
		case a != nil:
			ops = a.Op
		}
		for op := range ops {
			if d := Difference(want.Output(op), got.Output(op)); d != "" {
				return fmt.Errorf("%s, step %d, operator %d (%s): %s\n%+v", c.Name, step, op, c.Program.Ops[op].Name, d, c.Program.Ops[op])
			}
		}
		if a != nil {
			return nil
		}
	}
	return nil
}

// Difference says where two arrays differ in a bit; it is empty where they don't.
func Difference(want, got p.Array) string {
	if want.Type != got.Type || want.Len() != got.Len() {
		return fmt.Sprintf("%s of %d elements, not %s of %d", got.Type, got.Len(), want.Type, want.Len())
	}
	for i := range want.F32 {
		if x, y := math.Float32bits(want.F32[i]), math.Float32bits(got.F32[i]); x != y {
			return fmt.Sprintf("element %d: %08x, not %08x", i, y, x)
		}
	}
	for i := range want.I32 {
		if want.I32[i] != got.I32[i] {
			return fmt.Sprintf("element %d: %d, not %d", i, got.I32[i], want.I32[i])
		}
	}
	for i := range want.U8 {
		if want.U8[i] != got.U8[i] {
			return fmt.Sprintf("element %d: %d, not %d", i, got.U8[i], want.U8[i])
		}
	}
	return ""
}

// Bytes is a source of randomness for fuzzing: the bytes first, so that a change of
// one of them is a small change, then numbers that follow from how many there are.
func Bytes(b []byte) rand.Source { return &byteSource{b, rand.NewPCG(uint64(len(b)), 0xb17e)} }

type byteSource struct {
	b    []byte
	rest rand.Source
}

func (s *byteSource) Uint64() uint64 {
	if len(s.b) == 0 {
		return s.rest.Uint64()
	}
	var word [8]byte
	s.b = s.b[copy(word[:], s.b):]
	return binary.LittleEndian.Uint64(word[:]) * 0x9e3779b97f4a7c15 // so that low bytes count in high bits
}
