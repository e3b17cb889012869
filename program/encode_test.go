package program_test

import (
	"bytes"
	"encoding/hex"
	"math"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/crypto/sha3"

	"lode/program"
	"lode/program/programtest"
)

// words joins hexadecimal text into bytes; spaces are for the eye.
func words(t *testing.T, lines ...string) []byte {
	t.Helper()
	var out []byte
	for _, line := range lines {
		b, err := hex.DecodeString(strings.ReplaceAll(line, " ", ""))
		if err != nil || len(b) != 32 {
			t.Fatalf("%q is not a word: %d bytes, %v", line, len(b), err)
		}
		out = append(out, b...)
	}
	return out
}

// The layout, byte by byte, of an operator that uses every field.
func TestOpEncoding(t *testing.T) {
	o := program.Op{
		Kind: program.Fold, Acc: program.FMA, Order: program.Seq, Out: program.F32, OutAxes: 2, RedAxes: 1,
		Extents: [8]int64{4, 1 << 31, 5}, Init: 1,
		In: []program.Operand{
			{Source: program.SourceData, Type: program.U8, ID: 0x01020304, Oob: 0x3f800000, Offset: 0x1122334455667788, Elements: 1 << 40, Coords: []program.Coord{
				{Const: -2, Coef: [8]int32{1, -1, math.MinInt32, 0, 0, 0, 0, 7}, Extent: 1 << 31, Pitch: 0x0102030405060708, Div: 3, Ind: program.IndStep},
				{Coef: [8]int32{0, 0, 1}, Extent: 2, Pitch: 1, Div: 1, Ind: program.IndNone},
			}},
			{Source: program.SourceState, Type: program.F32, ID: 2, Elements: 1},
		},
		Consts: []uint32{0xdeadbeef, 0, 1, 2, 3, 4, 5, 6},
		Body: []program.Instr{{Op: program.OpADD, A: 0, B: 8}, {Op: program.OpFMA, A: 9, B: 32, C: 33}, {Op: program.OpNEG, A: 1}, {Op: program.OpNEG, A: 2},
			{Op: program.OpNEG, A: 3}, {Op: program.OpNEG, A: 4}, {Op: program.OpNEG, A: 5}, {Op: program.OpNEG, A: 6}, {Op: program.OpMUL, A: 38, B: 39}},
		Name: "not encoded",
	}
	want := words(t,
		"01 01 01 00 02 01 02 09 08 00 01 000000000000000000000000000000000000000000",
		"00000004 80000000 00000005 00000000 00000000 00000000 00000000 00000000",
		"02 02 02 00 01020304 3f800000 00000000 1122334455667788 0000010000000000",
		"00000001 ffffffff 80000000 00000000 00000000 00000000 00000000 00000007",
		"fffffffffffffffe 0102030405060708 80000000 00000003 00000000000000 06",
		"00000000 00000000 00000001 00000000 00000000 00000000 00000000 00000000",
		"0000000000000000 0000000000000001 00000002 00000001 00000000000000 ff",
		"01 00 00 00 00000002 00000000 00000000 0000000000000000 0000000000000001",
		"deadbeef 00000000 00000001 00000002 00000003 00000004 00000005 00000006",
		"00000800 05092021 06010000 06020000 06030000 06040000 06050000 06060000",
		"02262700 00000000 00000000 00000000 00000000 00000000 00000000 00000000",
	)
	got := o.Encode()
	if !bytes.Equal(got, want) {
		t.Fatalf("got\n%s", hex.Dump(got))
	}
	if b := o.AppendEncoding([]byte("before")); !bytes.Equal(b, append([]byte("before"), want...)) {
		t.Errorf("appended: %x", b)
	}
	back, err := program.DecodeOp(want)
	if err != nil {
		t.Fatal(err)
	}
	if o.Name = ""; !reflect.DeepEqual(back, o) {
		t.Errorf("got %+v\nwant %+v", back, o)
	}
}

// Header, slot, column and table words of the sample.
func TestItemEncodings(t *testing.T) {
	p := programtest.Classifier()
	items := p.Items()
	if len(items) != p.NumItems() || len(items) != 1+6+2+2+16 || p.OpItem(3) != 14 {
		t.Fatalf("%d items, NumItems %d, operator 3 is item %d", len(items), p.NumItems(), p.OpItem(3))
	}
	for i, want := range [][]byte{
		words(t, "00000001 00000004 0000000a 00000006 00000002 00000002 00000010 00000004"),
		words(t, "00 000000 0000000e 00000000 00000000 00000000 00000000 000000000000000f"),
	} {
		if !bytes.Equal(items[i], want) {
			t.Errorf("item %d is %x", i, items[i])
		}
	}
	p.Slots[0].Next = -1
	if got, want := p.Items()[1], words(t, "00 000000 00000000 00000000 00000000 00000000 00000000 000000000000000f"); !bytes.Equal(got, want) {
		t.Errorf("slot that stays is %x", got)
	}
	if got, want := items[7], words(t, "02 000000 00000000 00000000 00000000 00000000 00000000 0000000000000032"); !bytes.Equal(got, want) {
		t.Errorf("column is %x", got)
	}
	// 16 values are one leaf of 64 bytes and 64 zeros.
	leaf := p.Tables[0].Values.AppendBytes(nil)
	root := keccak(append(leaf, make([]byte, 128-len(leaf))...))
	if got, want := items[9], append(words(t, "00 000000 00000000 00000000 00000000 00000000 00000000 0000000000000010"), root...); !bytes.Equal(got, want) {
		t.Errorf("table is %x", got)
	}
	for i := range p.Ops {
		if !bytes.Equal(items[p.OpItem(i)], p.Ops[i].Encode()) {
			t.Errorf("operator %d is not item %d", i, p.OpItem(i))
		}
	}
}

func keccak(b []byte) []byte {
	k := sha3.NewLegacyKeccak256()
	k.Write(b)
	return k.Sum(nil)
}

// The root, computed level by level from the items.
func TestRoot(t *testing.T) {
	for name, p := range programtest.All() {
		var level [][]byte
		for _, item := range p.Items() {
			level = append(level, keccak(item))
		}
		for len(level) > 1 {
			var above [][]byte
			for i := 0; i < len(level); i += 4 {
				node := make([]byte, 128)
				for j, h := range level[i:min(i+4, len(level))] {
					copy(node[32*j:], h)
				}
				above = append(above, keccak(node))
			}
			level = above
		}
		if root := p.Root(); !bytes.Equal(root[:], level[0]) {
			t.Errorf("%s: root %x, want %x", name, root, level[0])
		}
	}
}

// Everything that has a meaning changes the root, and nothing else does.
func TestRootCovers(t *testing.T) {
	root := programtest.Classifier().Root()
	for name, change := range map[string]func(p *program.Program){
		"batch":    func(p *program.Program) { p.Batch++ },
		"rows":     func(p *program.Program) { p.Rows++ },
		"loss":     func(p *program.Program) { p.Loss-- },
		"slot":     func(p *program.Program) { p.Slots[2].Elements++ },
		"next":     func(p *program.Program) { p.Slots[2].Next = -1 },
		"column":   func(p *program.Program) { p.Columns[0].Type = program.F32 },
		"table":    func(p *program.Program) { p.Tables[1].Values.F32[15] = 1 },
		"operator": func(p *program.Program) { p.Ops[3].Consts[1]++ },
		"order":    func(p *program.Program) { p.Ops[11], p.Ops[12] = p.Ops[12], p.Ops[11] },
	} {
		p := programtest.Classifier()
		if change(p); p.Root() == root {
			t.Errorf("%s does not change the root", name)
		}
	}
	p := programtest.Classifier()
	p.Slots[0].Name, p.Slots[0].Shape, p.Columns[0].Name, p.Tables[0].Name, p.Ops[0].Name = "other", nil, "other", "other", "other"
	if p.Root() != root {
		t.Error("names change the root")
	}
}

// Every operator encoding cut short, with a byte more, or with one bit flipped
// is refused, or is the canonical encoding of another operator.
func TestDecodeOpStrict(t *testing.T) {
	for name, p := range programtest.All() {
		for i := range p.Ops {
			b := p.Ops[i].Encode()
			if len(b) > program.MaxOpBytes {
				t.Errorf("%s operator %d: %d bytes, limit %d", name, i, len(b), program.MaxOpBytes)
			}
			for n := range b {
				if _, err := program.DecodeOp(b[:n]); err == nil {
					t.Fatalf("%s operator %d: its first %d bytes are accepted", name, i, n)
				}
			}
			if _, err := program.DecodeOp(append(b[:len(b):len(b)], 0)); err == nil {
				t.Errorf("%s operator %d: a byte more is accepted", name, i)
			}
			if _, err := program.DecodeOp(append(b[:len(b):len(b)], make([]byte, 32)...)); err == nil {
				t.Errorf("%s operator %d: a word more is accepted", name, i)
			}
			for bit := range 8 * len(b) {
				c := bytes.Clone(b)
				c[bit/8] ^= 1 << (bit % 8)
				o, err := program.DecodeOp(c)
				if err == nil && !bytes.Equal(o.Encode(), c) {
					t.Fatalf("%s operator %d, bit %d: accepted, but encodes to something else", name, i, bit)
				}
			}
		}
	}
}

// Bytes that mean nothing must be zero.
func TestDecodeOpPadding(t *testing.T) {
	p := programtest.Classifier()
	b := p.Ops[relu].Encode() // 2 operands of 2 coordinates, 3 constants, 4 instructions
	const operand, constants, instructions = 64, 64 + 2*5*32, 64 + 2*5*32 + 32
	for _, at := range []int{11, 31, operand + 3, operand + 12, operand + 15, operand + 64 + 24, operand + 64 + 30,
		constants + 12, constants + 31, instructions + 16, instructions + 31} {
		c := bytes.Clone(b)
		c[at] = 1
		if _, err := program.DecodeOp(c); err == nil {
			t.Errorf("byte %d may be anything", at)
		}
	}
	if len(b) != instructions+32 {
		t.Errorf("encoding has %d bytes, want %d", len(b), instructions+32)
	}
	b[0] = 2
	if _, err := program.DecodeOp(b); err == nil || !strings.Contains(err.Error(), "version") {
		t.Errorf("version 2: %v", err)
	}
}
