package program_test

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"lode/internal/fault"
	"lode/program"
	"lode/program/programtest"
)

func TestFileRoundTrip(t *testing.T) {
	for name, p := range programtest.All() {
		path := filepath.Join(t.TempDir(), "program")
		if err := program.WriteFile(path, p); err != nil {
			t.Fatal(err)
		}
		q, err := program.ReadFile(path, program.MaxFile)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !reflect.DeepEqual(q, p) {
			t.Errorf("%s: read back as another program", name)
		}
		if files, err := os.ReadDir(filepath.Dir(path)); err != nil || len(files) != 1 {
			t.Errorf("%s: left behind %v, %v", name, files, err)
		}
	}
}

func TestReadLimits(t *testing.T) {
	p := programtest.Classifier()
	path := filepath.Join(t.TempDir(), "program")
	if err := program.WriteFile(path, p); err != nil {
		t.Fatal(err)
	}
	n := int64(len(p.Encode()))
	if _, err := program.ReadFile(path, n); err != nil {
		t.Error(err)
	}
	_, err := program.ReadFile(path, n-1)
	if err == nil || !strings.Contains(err.Error(), path) || fault.CodeOf(err) != fault.BadInput {
		t.Errorf("one byte too long: %v", err)
	}
	_, err = program.ReadFile(path+".absent", n)
	if err == nil || !strings.Contains(err.Error(), path+".absent") || fault.CodeOf(err) != fault.BadInput {
		t.Errorf("absent file: %v", err)
	}
}

func TestWriteFileKeepsOldOnFailure(t *testing.T) {
	if err := program.WriteFile(filepath.Join(t.TempDir(), "absent", "program"), programtest.Attention()); err == nil {
		t.Error("wrote into a folder that is not there")
	}
	// The name of a folder cannot be replaced by a file: the rename fails, after everything is written.
	dir := t.TempDir()
	path := filepath.Join(dir, "taken")
	if err := os.MkdirAll(filepath.Join(path, "inside"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := program.WriteFile(path, programtest.Attention()); err == nil {
		t.Error("replaced a folder")
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("left behind %v, %v", files, err)
	}
}

// Every prefix and every flipped bit of a file is refused or is the file of
// another program.
func TestDecodeStrict(t *testing.T) {
	p := programtest.Attention()
	b := p.Encode()
	for n := range b {
		if _, err := program.Decode(b[:n]); err == nil {
			t.Fatalf("the first %d bytes are accepted", n)
		}
	}
	if _, err := program.Decode(append(b[:len(b):len(b)], 0)); err == nil || !strings.Contains(err.Error(), "bytes") {
		t.Errorf("a byte more: %v", err)
	}
	for bit := range 8 * len(b) {
		c := bytes.Clone(b)
		c[bit/8] ^= 1 << (bit % 8)
		if q, err := program.Decode(c); err == nil && !bytes.Equal(q.Encode(), c) {
			t.Fatalf("bit %d: accepted, but encodes to something else", bit)
		}
	}
}

func TestDecodeNamesWhat(t *testing.T) {
	p := programtest.Classifier()
	b := p.Encode()
	const slots, columns, tables = 8 + 32, 8 + 7*32, 8 + 9*32
	const ops = tables + 2*(64+64)
	for _, c := range []struct {
		at   int
		want string
	}{
		{0, "program file"}, {8 + 3, "program header version"}, {slots + 1, "program slot 0"}, {slots + 32 + 8, "program slot 1"},
		{columns + 23 - 4*4, "program column 0"}, {tables + 40, "program table 0"}, {tables + 64 + 3, "program table 0"}, {tables, "program table 0 type"},
		{ops + 31, "program operator 0"},
	} {
		d := bytes.Clone(b)
		d[c.at] ^= 0x80
		if _, err := program.Decode(d); err == nil || !strings.Contains(err.Error(), c.want) || fault.CodeOf(err) != fault.BadInput {
			t.Errorf("byte %d: %v, want %q", c.at, err, c.want)
		}
	}
	p.Tables[0].Values.F32[2] = 1
	q := programtest.Classifier()
	// The values of another table under the root of this one.
	other := bytes.Replace(q.Encode(), q.Tables[0].Values.AppendBytes(nil), p.Tables[0].Values.AppendBytes(nil), 1)
	if _, err := program.Decode(other); err == nil || !strings.Contains(err.Error(), "program table 0") {
		t.Errorf("values that are not those of the root: %v", err)
	}
}

// A header that announces the most of everything costs nothing when there is
// nothing behind it.
func TestDecodeAllocatesLittle(t *testing.T) {
	file := func(slots, columns, tables, ops uint32, rest ...byte) []byte {
		b := []byte(program.Magic)
		for _, v := range []uint32{1, 1, 1, slots, columns, tables, ops, 0} {
			b = binary.BigEndian.AppendUint32(b, v)
		}
		return append(b, rest...)
	}
	table := make([]byte, 64)
	binary.BigEndian.PutUint64(table[24:], 1<<62)
	for name, b := range map[string][]byte{
		"slots":             file(4096, 0, 0, 0),
		"columns":           file(0, 4096, 0, 0),
		"tables":            file(0, 0, 4096, 0),
		"operators":         file(0, 0, 0, 8192),
		"too many slots":    file(1<<32-1, 0, 0, 0),
		"too many ops":      file(0, 0, 0, 1<<32-1),
		"elements of table": file(0, 0, 1, 0, table...),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := program.Decode(b)
		runtime.ReadMemStats(&after)
		if err == nil {
			t.Errorf("%s: accepted", name)
		}
		if n := after.TotalAlloc - before.TotalAlloc; n > 16<<10 {
			t.Errorf("%s: allocated %d bytes for a file of %d", name, n, len(b))
		}
	}
}

func TestCleanName(t *testing.T) {
	for in, want := range map[string]string{
		"":                       "",
		"W.m 1":                  "W.m 1",
		"größe":                  "größe",
		"a\nb\x1b[31m":           "a?b?[31m",
		"right\u202eto left":     "right?to left",
		"\xff\xfe":               "??",
		strings.Repeat("x", 100): strings.Repeat("x", 64),
		strings.Repeat("ß", 40):  strings.Repeat("ß", 32),
		strings.Repeat("€", 30):  strings.Repeat("€", 21),
	} {
		got := program.CleanName(in)
		if got != want || program.CleanName(got) != got || len(got) > program.MaxName || !utf8.ValidString(got) {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// What does not belong into the names section is cleaned when written and
// refused when read.
func TestNamesSection(t *testing.T) {
	p := programtest.Attention()
	p.Slots[0].Name, p.Slots[0].Shape = "E\x00\n", []int64{7, 4}
	q, err := program.Decode(p.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if q.Slots[0].Name != "E??" || q.Slots[0].Shape != nil {
		t.Errorf("slot %q of shape %v", q.Slots[0].Name, q.Slots[0].Shape)
	}
	good := programtest.Attention().Encode()
	name := bytes.LastIndex(good, []byte("\x01E\x02")) // length, name, number of dimensions
	if name < 0 {
		t.Fatal("no name in the file")
	}
	for at, want := range map[int]string{name + 1: "printable", name + 3 + 7: "24 elements in all"} {
		bad := bytes.Clone(good)
		bad[at] = 7
		if _, err := program.Decode(bad); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "program slot 0 name") {
			t.Errorf("byte %d: %v", at, err)
		}
	}
}
