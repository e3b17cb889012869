package dataset

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"lode/internal/fault"
)

// source is a CSV file whose shape is known.
type source struct {
	path     string
	name     string // of the file, for messages
	maxBytes int64
	comma    rune
	columns  []string // names
	header   bool     // the first row is not data
}

// sampleBytes is how much of a file is looked at to find out its shape; the first
// row always fits.
const sampleBytes = 2 * maxRecord

var byteOrderMark = []byte("\xef\xbb\xbf")

// openSource finds out the separator and the names of the columns.
func openSource(path string, o *Options) (*source, error) {
	s := &source{path: path, name: filepath.Base(path), maxBytes: o.MaxBytes, comma: o.Separator}
	f, err := s.open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sample, err := io.ReadAll(io.LimitReader(f, sampleBytes))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	sample = bytes.TrimPrefix(sample, byteOrderMark)
	if len(bytes.TrimSpace(sample)) == 0 && len(sample) < sampleBytes {
		return nil, fault.Input("data", path, "a CSV file, but it is empty")
	}
	if s.comma == 0 {
		s.comma = separator(sample)
	}
	records, err := s.sample(sample)
	if err != nil {
		return nil, err
	}
	first := records[0]
	if len(first) > maxColumns {
		return nil, fault.Input(s.at(1), fmt.Sprintf("%d fields", len(first)), "at most %d", maxColumns)
	}
	s.header = o.Header == HeaderYes || o.Header == HeaderAuto && looksLikeHeader(records)
	s.columns = make([]string, len(first))
	seen := make(map[string]int, len(first))
	for i, name := range first {
		if name = strings.TrimSpace(name); !s.header || name == "" {
			name = fmt.Sprintf("column %d", i+1)
		}
		if j, twice := seen[name]; twice {
			return nil, fault.Input("header of "+s.name, name, "names that differ, but columns %d and %d share one", j+1, i+1)
		}
		seen[name] = i
		s.columns[i] = strings.Clone(name)
	}
	return s, nil
}

// open opens the file after looking at what it is.
func (s *source) open() (*os.File, error) { return openRegular(s.path, "a CSV file", s.maxBytes) }

// openRegular opens a data file of at most so many bytes. kind says what it
// should be.
func openRegular(path, kind string, maxBytes int64) (*os.File, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, fault.Input("data", path, "a file that exists")
	case err != nil:
		return nil, unreadable(path, err)
	case info.IsDir():
		return nil, fault.Input("data", path, "%s, not a folder", kind)
	case !info.Mode().IsRegular():
		return nil, fault.Input("data", path, "a regular file, not a device or pipe")
	case info.Size() > maxBytes:
		return nil, fault.Input("data", path, "at most %d bytes, it has %d", maxBytes, info.Size())
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return f, nil
}

func unreadable(path string, err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		err = p.Err // the path is named already
	}
	return &fault.Error{Code: fault.BadInput, Field: "data", Value: path, Expected: "a file that can be read", Err: err}
}

// at names a line in messages.
func (s *source) at(line int) string { return fmt.Sprintf("%s line %d", s.name, line) }

// reader parses RFC 4180 records.
func (s *source) reader(r io.Reader) *csv.Reader {
	c := csv.NewReader(r)
	c.Comma = s.comma
	c.FieldsPerRecord = -1               // counted by each, with a better message
	c.TrimLeadingSpace = s.comma != '\t' // with tabs it would eat empty fields
	return c
}

// sample parses what a sample holds in whole records, at least one.
func (s *source) sample(b []byte) ([][]string, error) {
	g := &guard{r: bytes.NewReader(b), source: s, left: s.maxBytes, line: 1}
	r := s.reader(g)
	var records [][]string
	for {
		record, err := r.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			// The sample may end within a record; a full scan tells whether the file does.
			if len(records) > 0 && len(b) >= sampleBytes-len(byteOrderMark) {
				break
			}
			return nil, s.explain(err)
		}
		g.mark()
		if !blank(record) {
			records = append(records, record)
		}
	}
	if len(records) == 0 {
		return nil, fault.Input("data", s.path, "a CSV file, but its first %d bytes hold no row", len(b))
	}
	if n := len(records); n > 2 && len(b) >= sampleBytes-len(byteOrderMark) {
		records = records[:n-1] // the last may be cut off
	}
	return records, nil
}

// scan calls f with every row of data, its cells trimmed of spaces, and the
// line it starts on. The cells are valid during the call only.
func (s *source) scan(ctx context.Context, f func(line int, cells []string) error) error {
	file, err := s.open()
	if err != nil {
		return err
	}
	defer file.Close()
	g := &guard{r: file, source: s, left: s.maxBytes, line: 1}
	start := make([]byte, len(byteOrderMark))
	n, err := io.ReadFull(g, start)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return err
	}
	r := s.reader(io.MultiReader(bytes.NewReader(bytes.TrimPrefix(start[:n], byteOrderMark)), g))
	r.ReuseRecord = true
	header := s.header
	for row := 0; ; row++ {
		if row%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		cells, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return s.explain(err)
		}
		g.mark()
		if blank(cells) && len(s.columns) > 1 {
			continue
		}
		line, _ := r.FieldPos(0)
		if len(cells) != len(s.columns) {
			return fault.Input(s.at(line), fmt.Sprintf("%d fields", len(cells)), "%d fields, as in the first row", len(s.columns))
		}
		for i, cell := range cells {
			if !utf8.ValidString(cell) {
				return fault.Input(s.at(line)+", column "+quote(s.columns[i]), cell, "text in UTF-8")
			}
			cells[i] = strings.TrimSpace(cell)
		}
		if header {
			header = false
			continue
		}
		if err := f(line, cells); err != nil {
			return err
		}
	}
}

// explain gives an error of the CSV parser the shape of all others.
func (s *source) explain(err error) error {
	var p *csv.ParseError
	if errors.As(err, &p) {
		return &fault.Error{Code: fault.BadInput, Field: s.at(p.Line), Expected: "a CSV row", Err: fmt.Errorf("%w at byte %d", p.Err, p.Column)}
	}
	return err
}

// blank reports whether a record is an empty line.
func blank(record []string) bool {
	return len(record) == 1 && strings.TrimSpace(record[0]) == ""
}

func quote(s string) string { return fmt.Sprintf("%q", s) }

// guard stops reading at the first sign that a file is not a table of text: a
// NUL byte, a row longer than any table has, or more bytes than allowed. What
// is not a table is thereby refused after its first rows, however long it is.
type guard struct {
	r      io.Reader
	source *source
	left   int64 // bytes of the file
	line   int
	record int // bytes since the last whole record
}

// mark says that a record has been parsed.
func (g *guard) mark() { g.record = 0 }

func (g *guard) Read(p []byte) (int, error) {
	n, err := g.r.Read(p)
	b := p[:n]
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return 0, fault.Input(g.source.at(g.line+bytes.Count(b[:i], []byte{'\n'})), "\x00", "text, but this is binary")
	}
	if g.record += n; g.record > maxRecord {
		return 0, fault.Input(g.source.at(g.line), fmt.Sprintf("%d bytes without an end", g.record), "a row of at most %d bytes", maxRecord)
	}
	if g.left -= int64(n); g.left < 0 {
		return 0, fault.Input("data", g.source.path, "at most %d bytes", g.source.maxBytes)
	}
	g.line += bytes.Count(b, []byte{'\n'})
	return n, err
}
