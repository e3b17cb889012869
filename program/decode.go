package program

import (
	"bytes"
	"fmt"

	"lode/internal/fault"
)

// reader takes words from untrusted bytes. Every length is compared with what
// is left before anything is allocated for it.
type reader struct {
	b     []byte
	field string // what is being read, for errors
}

func (r *reader) take(n int64) ([]byte, error) {
	if n < 0 || n > int64(len(r.b)) {
		return nil, fault.Input(r.field, fmt.Sprintf("%d bytes left", len(r.b)), "%d more", n)
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out, nil
}

func (r *reader) word() (w word, err error) {
	b, err := r.take(wordSize)
	if err != nil {
		return w, err
	}
	return word(b), nil
}

// count refuses a number that is above limit, or for whose things, of at least
// size bytes each, there are not enough bytes left.
func (r *reader) count(what string, n uint64, limit, size int) (int, error) {
	if n > uint64(limit) {
		return 0, fault.Input(r.field+" "+what, n, "at most %d", limit)
	}
	if int(n)*size > len(r.b) {
		return 0, fault.Input(r.field+" "+what, n, "at most %d, which is what %d bytes can hold", len(r.b)/size, len(r.b))
	}
	return int(n), nil
}

// same refuses an encoding that is not the canonical one of what it decodes to.
func (r *reader) same(got, canonical []byte) error {
	if bytes.Equal(got, canonical) {
		return nil
	}
	at := 0
	for at < len(got) && at < len(canonical) && got[at] == canonical[at] {
		at++
	}
	return fault.Input(r.field, fmt.Sprintf("byte %d of its encoding", at), "the canonical encoding: unused bytes are zero, and no bytes follow")
}

func (w *word) u32(at int) uint32 { return be.Uint32(w[at:]) }
func (w *word) u64(at int) uint64 { return be.Uint64(w[at:]) }

// DecodeOp reads the encoding of one operator. It refuses bytes that would not
// encode to themselves; whether the operator makes sense is for Check to say.
func DecodeOp(b []byte) (Op, error) {
	r := &reader{b: b, field: "operator"}
	o, err := r.op()
	if err != nil {
		return Op{}, err
	}
	if len(r.b) != 0 {
		return Op{}, fault.Input(r.field, fmt.Sprintf("%d bytes", len(b)), "%d bytes", len(b)-len(r.b))
	}
	return o, nil
}

func (r *reader) op() (o Op, err error) {
	start := r.b
	w, err := r.word()
	if err != nil {
		return o, err
	}
	if w[0] != encodingVersion {
		return o, fault.Input(r.field+" version", w[0], "%d", encodingVersion)
	}
	o.Kind, o.Acc, o.Order, o.Out, o.Init = Kind(w[1]), Accumulator(w[2]), Order(w[3]), Type(w[9]), int8(w[10])
	o.OutAxes, o.RedAxes = int(w[4]), int(w[5])
	if n := o.OutAxes + o.RedAxes; n > MaxAxes {
		return o, fault.Input(r.field+" axes", n, "at most %d", MaxAxes)
	}
	operands, err := r.count("operands", uint64(w[6]), MaxOperands, wordSize)
	if err != nil {
		return o, err
	}
	instructions, err := r.count("instructions", uint64(w[7]), MaxInstructions, wordSize/8)
	if err != nil {
		return o, err
	}
	constants, err := r.count("constants", uint64(w[8]), MaxConstants, wordSize/8)
	if err != nil {
		return o, err
	}
	if w, err = r.word(); err != nil {
		return o, err
	}
	for j := range o.Extents {
		o.Extents[j] = int64(w.u32(4 * j))
	}
	o.In = room[Operand](operands)
	for i := range o.In {
		if o.In[i], err = r.operand(); err != nil {
			return o, err
		}
	}
	if constants > 0 {
		if w, err = r.word(); err != nil {
			return o, err
		}
		o.Consts = make([]uint32, constants)
		for i := range o.Consts {
			o.Consts[i] = w.u32(4 * i)
		}
	}
	if instructions > 0 {
		packed, err := r.take(int64((instructions + 7) / 8 * wordSize))
		if err != nil {
			return o, err
		}
		o.Body = make([]Instr, instructions)
		for i := range o.Body {
			t := packed[4*i:]
			o.Body[i] = Instr{Op: Opcode(t[0]), A: t[1], B: t[2], C: t[3]}
		}
	}
	return o, r.same(start[:len(start)-len(r.b)], o.Encode())
}

func (r *reader) operand() (x Operand, err error) {
	w, err := r.word()
	if err != nil {
		return x, err
	}
	x = Operand{Source: Source(w[0]), Type: Type(w[1]), ID: int(w.u32(4)), Oob: w.u32(8),
		Offset: int64(w.u64(16)), Elements: int64(w.u64(24))}
	n, err := r.count("coordinates", uint64(w[2]), MaxCoords, 2*wordSize)
	if err != nil || n == 0 {
		return x, err
	}
	x.Coords = make([]Coord, n)
	for i := range x.Coords {
		c := &x.Coords[i]
		if w, err = r.word(); err != nil {
			return x, err
		}
		for j := range c.Coef {
			c.Coef[j] = int32(w.u32(4 * j))
		}
		if w, err = r.word(); err != nil {
			return x, err
		}
		c.Const, c.Pitch = int64(w.u64(0)), int64(w.u64(8))
		c.Extent, c.Div, c.Ind = int64(w.u32(16)), int64(w.u32(20)), int8(w[31])
	}
	return x, nil
}

// header reads the header and makes room for what it announces.
func (r *reader) header() (*Program, error) {
	w, err := r.word()
	if err != nil {
		return nil, err
	}
	if v := w.u32(0); v != encodingVersion {
		return nil, fault.Input(r.field+" version", v, "%d", encodingVersion)
	}
	p := &Program{Batch: int64(w.u32(4)), Rows: int64(w.u32(8)), Loss: int(w.u32(28))}
	var n [4]int
	for i, c := range []struct {
		what        string
		limit, size int
	}{
		{"slots", MaxTensors, wordSize},
		{"columns", MaxTensors, wordSize},
		{"tables", MaxTensors, 2 * wordSize},
		{"operators", MaxOps, 2 * wordSize},
	} {
		if n[i], err = r.count(c.what, uint64(w.u32(12+4*i)), c.limit, c.size); err != nil {
			return nil, err
		}
	}
	p.Slots, p.Columns, p.Tables, p.Ops = room[Slot](n[0]), room[Column](n[1]), room[Table](n[2]), room[Op](n[3])
	return p, nil
}

// room is n zero values; none is nil, as in a program that was built.
func room[T any](n int) []T {
	if n == 0 {
		return nil
	}
	return make([]T, n)
}

func (r *reader) slot() (s Slot, err error) {
	w, err := r.word()
	if err != nil {
		return s, err
	}
	s = Slot{Type: Type(w[0]), Next: int(w.u32(4)) - 1, Elements: int64(w.u64(24))}
	return s, r.same(w[:], s.appendEncoding(nil))
}

func (r *reader) column() (c Column, err error) {
	w, err := r.word()
	if err != nil {
		return c, err
	}
	c = Column{Type: Type(w[0]), Elements: int64(w.u64(24))}
	return c, r.same(w[:], c.appendEncoding(nil))
}

// table reads a table's two words and the values behind them.
func (r *reader) table() (t Table, err error) {
	item, err := r.take(2 * wordSize)
	if err != nil {
		return t, err
	}
	typ, n := Type(item[0]), be.Uint64(item[24:])
	if typ != F32 && typ != I32 {
		return t, fault.Input(r.field+" type", typ, "f32 or i32")
	}
	if n > uint64(len(r.b))/4 {
		return t, fault.Input(r.field+" elements", n, "at most %d, which is what %d bytes can hold", len(r.b)/4, len(r.b))
	}
	values, err := r.take(4 * int64(n))
	if err != nil {
		return t, err
	}
	if t.Values, err = ArrayFromBytes(typ, values); err != nil {
		return t, &fault.Error{Code: fault.BadInput, Field: r.field, Err: err}
	}
	return t, r.same(item, t.appendEncoding(nil, values))
}
