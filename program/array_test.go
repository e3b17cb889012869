package program_test

import (
	"bytes"
	"math"
	"reflect"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
)

func TestArrayBytes(t *testing.T) {
	for _, c := range []struct {
		a    program.Array
		want []byte
	}{
		{program.Array{Type: program.F32, F32: []float32{1, -2, math.SmallestNonzeroFloat32, math.MaxFloat32, 0}},
			[]byte{0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0, 1, 0, 0, 0, 0xff, 0xff, 0x7f, 0x7f, 0, 0, 0, 0}},
		{program.Array{Type: program.I32, I32: []int32{1, -2, math.MinInt32}}, []byte{1, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 0, 0, 0, 0x80}},
		{program.Array{Type: program.U8, U8: []uint8{0, 7, 255}}, []byte{0, 7, 255}},
	} {
		got := c.a.AppendBytes([]byte{9})
		if !bytes.Equal(got, append([]byte{9}, c.want...)) {
			t.Errorf("%s: % x", c.a.Type, got)
		}
		back, err := program.ArrayFromBytes(c.a.Type, c.want)
		if err != nil || !reflect.DeepEqual(back, c.a) {
			t.Errorf("%s: %+v, %v", c.a.Type, back, err)
		}
	}
}

func TestArrayFromBytesStrict(t *testing.T) {
	le := func(bits uint32) []byte {
		return []byte{0, 0, 0x80, 0x3f, byte(bits), byte(bits >> 8), byte(bits >> 16), byte(bits >> 24)}
	}
	for name, c := range map[string]struct {
		t    program.Type
		b    []byte
		want string
	}{
		"part of an f32": {program.F32, make([]byte, 7), "multiple of 4"},
		"part of an i32": {program.I32, make([]byte, 5), "multiple of 4"},
		"type":           {3, make([]byte, 4), "tensor type"},
		"infinity":       {program.F32, le(0x7f800000), `tensor element 1 "+Inf"`},
		"-infinity":      {program.F32, le(0xff800000), `tensor element 1 "-Inf"`},
		"NaN":            {program.F32, le(0x7fc00001), `tensor element 1 "NaN"`},
		"-0":             {program.F32, le(0x80000000), `tensor element 1 "-0"`},
	} {
		_, err := program.ArrayFromBytes(c.t, c.b)
		if err == nil || !strings.Contains(err.Error(), c.want) || fault.CodeOf(err) != fault.Verification {
			t.Errorf("%s: %v", name, err)
		}
	}
	if a, err := program.ArrayFromBytes(program.I32, le(0x80000000)); err != nil || a.I32[1] != math.MinInt32 {
		t.Errorf("an integer is no float: %v, %v", a, err)
	}
}

func TestArrayCanonical(t *testing.T) {
	a := program.NewArray(program.F32, 3)
	if err := a.Canonical(); err != nil {
		t.Error(err)
	}
	for _, v := range []float32{float32(math.Inf(1)), float32(math.NaN()), float32(math.Copysign(0, -1))} {
		a.F32[2] = v
		if err := a.Canonical(); err == nil || !strings.Contains(err.Error(), "element 2") {
			t.Errorf("%v: %v", v, err)
		}
	}
	if err := (program.Array{Type: program.I32, I32: []int32{math.MinInt32}}).Canonical(); err != nil {
		t.Error(err)
	}
}
