package program

import (
	"errors"
	"fmt"
	"io"
	"os"

	"lode/internal/durable"
	"lode/internal/fault"
)

// Magic opens every program file.
const Magic = "LODEPROG"

// MaxFile is the size in bytes of a program file that is enough for every
// model, and a limit to give to Read for content from strangers. What makes a
// program big is its tables.
const MaxFile = 64 << 20

// Encode is the program as a file: Magic, the items in the order of the root,
// each table followed by the canonical bytes of its values, and the names.
// Decode reads it back.
func (p *Program) Encode() []byte {
	b := p.appendHeader([]byte(Magic))
	for i := range p.Slots {
		b = p.Slots[i].appendEncoding(b)
	}
	for i := range p.Columns {
		b = p.Columns[i].appendEncoding(b)
	}
	for i := range p.Tables {
		values := p.Tables[i].Values.AppendBytes(nil)
		b = p.Tables[i].appendEncoding(b, values)
		b = append(b, values...)
	}
	for i := range p.Ops {
		b = p.Ops[i].AppendEncoding(b)
	}
	return p.appendNames(b)
}

// Decode reads a program file. It refuses bytes that Encode would not give
// back exactly, and allocates no more than a small multiple of len(b). The
// program still has to pass Check before it means anything.
func Decode(b []byte) (*Program, error) {
	r := &reader{b: b, field: "program file"}
	magic, err := r.take(int64(len(Magic)))
	if err != nil {
		return nil, err
	}
	if string(magic) != Magic {
		return nil, fault.Input(r.field, fmt.Sprintf("begins with %x", magic), "begins with %q", Magic)
	}
	start := r.b
	r.field = "program header"
	p, err := r.header()
	if err != nil {
		return nil, err
	}
	if err := r.same(start[:wordSize], p.appendHeader(nil)); err != nil {
		return nil, err
	}
	for i := range p.Slots {
		r.field = fmt.Sprintf("program slot %d", i)
		if p.Slots[i], err = r.slot(); err != nil {
			return nil, err
		}
	}
	for i := range p.Columns {
		r.field = fmt.Sprintf("program column %d", i)
		if p.Columns[i], err = r.column(); err != nil {
			return nil, err
		}
	}
	for i := range p.Tables {
		r.field = fmt.Sprintf("program table %d", i)
		if p.Tables[i], err = r.table(); err != nil {
			return nil, err
		}
	}
	for i := range p.Ops {
		r.field = fmt.Sprintf("program operator %d", i)
		if p.Ops[i], err = r.op(); err != nil {
			return nil, err
		}
	}
	if err := r.names(p); err != nil {
		return nil, err
	}
	if len(r.b) != 0 {
		return nil, fault.Input("program file", fmt.Sprintf("%d bytes", len(b)), "%d bytes", len(b)-len(r.b))
	}
	return p, nil
}

// Read reads a program file of at most limit bytes.
func Read(r io.Reader, limit int64) (*Program, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, fmt.Errorf("program file: %w", err)
	}
	if int64(len(b)) > limit {
		return nil, fault.Input("program file", fmt.Sprintf("more than %d bytes", limit), "at most %d", limit)
	}
	return Decode(b)
}

// ReadFile reads the program file at path, of at most limit bytes.
func ReadFile(path string, limit int64) (*Program, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fault.Input("program file", path, "a file that can be read: %v", errors.Unwrap(err))
	}
	defer f.Close()
	p, err := Read(f, limit)
	if err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: "program file", Value: path, Err: err}
	}
	return p, nil
}

// WriteFile writes the program to path. A reader sees the old file or the whole
// new one, never a part, even after a crash.
func WriteFile(path string, p *Program) error {
	return durable.WriteFile(path, 0o644, func(w io.Writer) error {
		_, err := w.Write(p.Encode())
		return err
	})
}
