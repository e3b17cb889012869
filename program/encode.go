package program

import (
	"encoding/binary"

	"lode/tensorlog/merkle"
)

// Encodings are made of big-endian 32-byte words, so that a contract reads
// them with plain word loads. docs/arithmetic.md gives the layout.
const (
	wordSize        = 32
	encodingVersion = 1

	// MaxOpBytes is the length of the longest encoding of one operator: two
	// words of shape, six operands of five coordinates, one word of constants
	// and four of instructions.
	MaxOpBytes = wordSize * (2 + MaxOperands*(1+2*MaxCoords) + (MaxConstants+7)/8 + (MaxInstructions+7)/8)
)

var be = binary.BigEndian

// word is one word of an encoding while it is filled in.
type word [wordSize]byte

func (w *word) putU32(at int, v uint32) { be.PutUint32(w[at:], v) }
func (w *word) putU64(at int, v uint64) { be.PutUint64(w[at:], v) }

// Encode is the canonical encoding of o. It is meaningful for operators that
// pass Check; numbers that do not fit their field are cut.
func (o *Op) Encode() []byte { return o.AppendEncoding(nil) }

// AppendEncoding appends the canonical encoding of o to dst.
func (o *Op) AppendEncoding(dst []byte) []byte {
	w := word{encodingVersion, byte(o.Kind), byte(o.Acc), byte(o.Order), byte(o.OutAxes), byte(o.RedAxes),
		byte(len(o.In)), byte(len(o.Body)), byte(len(o.Consts)), byte(o.Out), byte(o.Init)}
	dst = append(dst, w[:]...)

	w = word{}
	for j, e := range o.Extents {
		w.putU32(4*j, uint32(e))
	}
	dst = append(dst, w[:]...)

	for i := range o.In {
		dst = o.In[i].appendEncoding(dst)
	}
	for i := 0; i < len(o.Consts); i += 8 {
		w = word{}
		for j, c := range o.Consts[i:min(i+8, len(o.Consts))] {
			w.putU32(4*j, c)
		}
		dst = append(dst, w[:]...)
	}
	for i := 0; i < len(o.Body); i += 8 {
		w = word{}
		for j, t := range o.Body[i:min(i+8, len(o.Body))] {
			copy(w[4*j:], []byte{byte(t.Op), t.A, t.B, t.C})
		}
		dst = append(dst, w[:]...)
	}
	return dst
}

func (x *Operand) appendEncoding(dst []byte) []byte {
	w := word{byte(x.Source), byte(x.Type), byte(len(x.Coords))}
	w.putU32(4, uint32(x.ID))
	w.putU32(8, x.Oob)
	w.putU64(16, uint64(x.Offset))
	w.putU64(24, uint64(x.Elements))
	dst = append(dst, w[:]...)
	for _, c := range x.Coords {
		w = word{}
		for j, a := range c.Coef {
			w.putU32(4*j, uint32(a))
		}
		dst = append(dst, w[:]...)
		w = word{}
		w.putU64(0, uint64(c.Const))
		w.putU64(8, uint64(c.Pitch))
		w.putU32(16, uint32(c.Extent))
		w.putU32(20, uint32(c.Div))
		w[31] = byte(c.Ind)
		dst = append(dst, w[:]...)
	}
	return dst
}

func (p *Program) appendHeader(dst []byte) []byte {
	var w word
	for i, v := range []uint32{encodingVersion, uint32(p.Batch), uint32(p.Rows), uint32(len(p.Slots)),
		uint32(len(p.Columns)), uint32(len(p.Tables)), uint32(len(p.Ops)), uint32(p.Loss)} {
		w.putU32(4*i, v)
	}
	return append(dst, w[:]...)
}

func (s *Slot) appendEncoding(dst []byte) []byte {
	w := word{byte(s.Type)}
	w.putU32(4, uint32(s.Next+1))
	w.putU64(24, uint64(s.Elements))
	return append(dst, w[:]...)
}

func (c *Column) appendEncoding(dst []byte) []byte {
	w := word{byte(c.Type)}
	w.putU64(24, uint64(c.Elements))
	return append(dst, w[:]...)
}

// appendEncoding takes the canonical bytes of the table's values, which most
// callers need anyway.
func (t *Table) appendEncoding(dst, values []byte) []byte {
	w := word{byte(t.Values.Type)}
	w.putU64(24, uint64(t.Values.Len()))
	dst = append(dst, w[:]...)
	root := merkle.BytesRoot(values)
	return append(dst, root[:]...)
}

// Items are the encodings that the program's root commits to, in the order of
// its leaves: header, slots, columns, tables, operators.
func (p *Program) Items() [][]byte {
	items := make([][]byte, 0, p.NumItems())
	items = append(items, p.appendHeader(nil))
	for i := range p.Slots {
		items = append(items, p.Slots[i].appendEncoding(nil))
	}
	for i := range p.Columns {
		items = append(items, p.Columns[i].appendEncoding(nil))
	}
	for i := range p.Tables {
		items = append(items, p.Tables[i].appendEncoding(nil, p.Tables[i].Values.AppendBytes(nil)))
	}
	for i := range p.Ops {
		items = append(items, p.Ops[i].Encode())
	}
	return items
}

// NumItems is the number of Items.
func (p *Program) NumItems() int {
	return 1 + len(p.Slots) + len(p.Columns) + len(p.Tables) + len(p.Ops)
}

// OpItem is the index among Items of operator op.
func (p *Program) OpItem(op int) int {
	return 1 + len(p.Slots) + len(p.Columns) + len(p.Tables) + op
}
