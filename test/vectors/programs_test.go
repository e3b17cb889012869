package vectors

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/programtest"
	"lode/tensorlog/merkle"
)

// programCase is a program's header and some of its items, each with its path.
type programCase struct {
	Name   string       `json:"name"`
	Root   hexBytes     `json:"root"`
	Data   hexBytes     `json:"data"` // the header's encoding
	Path   []hexBytes   `json:"path"`
	Header headerFields `json:"header"`
	Items  []itemCase   `json:"items"`
}

type headerFields struct {
	Batch     int64 `json:"batch"`
	Rows      int64 `json:"rows"`
	Slots     int   `json:"slots"`
	Columns   int   `json:"columns"`
	Tables    int   `json:"tables"`
	Operators int   `json:"operators"`
	Loss      int   `json:"loss"`
}

// itemCase is one item. Sort is 0 for a slot, 1 for a column, 2 for a table, 3
// for an operator; Index counts within the sort. The other fields are zero
// where the sort has none.
type itemCase struct {
	Sort     int        `json:"sort"`
	Index    int        `json:"index"`
	Item     int        `json:"item"`
	Data     hexBytes   `json:"data"`
	Path     []hexBytes `json:"path"`
	Type     uint8      `json:"elementType"`
	Next     int        `json:"next"`
	Elements int64      `json:"elements"`
	Root     hexBytes   `json:"root"`
}

func TestPrograms(t *testing.T) {
	programs := realPrograms(t)
	var cases []programCase
	for _, name := range slices.Sorted(maps.Keys(programs)) {
		p := programs[name]
		tree, items := merkle.NewTree(p.ItemHashes()), p.Items()
		c := programCase{
			Name: name, Root: bytesOf(p.Root()), Data: items[0], Path: hexes(must(tree.Path(0))),
			Header: headerFields{p.Batch, p.Rows, len(p.Slots), len(p.Columns), len(p.Tables), len(p.Ops), p.Loss},
		}
		add := func(sort, first int, fields itemCase) {
			i := first + fields.Index
			fields.Sort, fields.Item, fields.Data, fields.Path = sort, i, items[i], hexes(must(tree.Path(int64(i))))
			if fields.Root == nil {
				fields.Root = bytesOf(merkle.Hash{})
			}
			c.Items = append(c.Items, fields)
		}
		first := 1
		for i, s := range p.Slots {
			add(0, first, itemCase{Index: i, Type: uint8(s.Type), Next: s.Next + 1, Elements: s.Elements})
		}
		first += len(p.Slots)
		for i, x := range p.Columns {
			add(1, first, itemCase{Index: i, Type: uint8(x.Type), Elements: x.Elements})
		}
		first += len(p.Columns)
		for i, x := range p.Tables {
			add(2, first, itemCase{Index: i, Type: uint8(x.Values.Type), Elements: x.Values.Len(),
				Root: bytesOf(merkle.BytesRoot(x.Values.AppendBytes(nil)))})
		}
		first += len(p.Tables)
		for i := 0; i < len(p.Ops); i += 7 {
			add(3, first, itemCase{Index: i})
		}
		add(3, first, itemCase{Index: len(p.Ops) - 1})
		cases = append(cases, c)
	}
	golden(t, "programs.jsonl", cases)
}

// itemFlipCase is flipCase for the word of a slot (sort 0) or column (1).
type itemFlipCase struct {
	Name  string   `json:"name"`
	Sort  int      `json:"sort"`
	Data  hexBytes `json:"data"`
	Valid hexBytes `json:"valid"`
}

func TestFlippedItems(t *testing.T) {
	p := programtest.Classifier()
	for i := range p.Slots {
		p.Slots[i].Shape = nil // else a file with other elements is refused for its shape
	}
	for i := range p.Columns {
		p.Columns[i].Shape = nil
	}
	file, items := p.Encode(), p.Items()
	var cases []itemFlipCase
	for sort, item := range []int{1, 1 + len(p.Slots)} {
		at := len(program.Magic) + 32*item
		c := itemFlipCase{Name: fmt.Sprintf("item %d", item), Sort: sort, Data: items[item], Valid: make([]byte, 32)}
		if string(file[at:at+32]) != string(items[item]) {
			t.Fatalf("item %d is not at byte %d of the file", item, at)
		}
		for i := range 8 * 32 {
			changed := slices.Clone(file)
			mask := byte(0x80) >> (i % 8)
			changed[at+i/8] ^= mask
			if _, err := program.Decode(changed); err == nil {
				c.Valid[i/8] |= mask
			}
		}
		cases = append(cases, c)
	}
	golden(t, "itemflips.jsonl", cases)
}

// headerCase is a header word and whether it may open a program file.
type headerCase struct {
	Name  string   `json:"name"`
	Data  hexBytes `json:"data"`
	Valid bool     `json:"valid"`
}

// Counts at and above their limits.
func TestHeaders(t *testing.T) {
	base := []uint32{1, 16, 100, 4, 2, 3, 40, 1}
	var cases []headerCase
	add := func(name string, change func(h []uint32)) {
		h := slices.Clone(base)
		change(h)
		var data []byte
		for _, v := range h {
			data = binary.BigEndian.AppendUint32(data, v)
		}
		cases = append(cases, headerCase{name, data, headerDecodes(t, data)})
	}
	add("plain", func([]uint32) {})
	add("version 0", func(h []uint32) { h[0] = 0 })
	add("version 2", func(h []uint32) { h[0] = 2 })
	for i, limit := range map[int]uint32{3: program.MaxTensors, 4: program.MaxTensors, 5: program.MaxTensors, 6: program.MaxOps} {
		add(fmt.Sprintf("field %d at its limit", i), func(h []uint32) { h[i] = limit })
		add(fmt.Sprintf("field %d above its limit", i), func(h []uint32) { h[i] = limit + 1 })
		add(fmt.Sprintf("field %d at its end", i), func(h []uint32) { h[i] = 1<<32 - 1 })
	}
	slices.SortFunc(cases, func(a, b headerCase) int { return slices.Compare(a.Data, b.Data) })
	golden(t, "headers.jsonl", cases)
}

// headerDecodes tells whether Decode gets past this header. As many zero words
// follow as any count within the limits can ask for.
func headerDecodes(t *testing.T, header []byte) bool {
	t.Helper()
	file := append([]byte(program.Magic), header...)
	file = append(file, make([]byte, 32*(4*program.MaxTensors+2*program.MaxOps))...)
	_, err := program.Decode(file)
	var e *fault.Error
	if err != nil && !errors.As(err, &e) {
		t.Fatal(err)
	}
	return err == nil || !strings.HasPrefix(e.Field, "program header")
}
