package dataset

import (
	"context"
	"errors"
	"io"
	"math"
	"path/filepath"

	"lode/internal/fault"
	"lode/program"
)

// MaxTextBytes is the size of a text where TextOptions.MaxBytes is 0.
const MaxTextBytes = 1 << 30

// TextOptions say how to cut a text.
type TextOptions struct {
	Context     int64   // bytes that a model sees at once, at least 1
	HeldOut     float64 // fraction of the text to hold out, 0 … <1: its end
	MostHeldOut int64   // bytes that are held out at most; 0: no bound
	MaxBytes    int64   // size of the file; 0 means MaxTextBytes
}

// LoadText reads any file as a text of bytes and cuts it into windows. A row is
// Context+1 bytes: byte i+1 of it is what a model has to predict after bytes
// 0 … i. Windows are Context bytes apart, so each byte but the first is asked
// for once. The last window is moved back to end with the text; it asks for some
// bytes again. The end of the text is held out, so that no held-out byte is ever
// in a row to train on.
func LoadText(ctx context.Context, path string, o TextOptions) (*Dataset, error) {
	if o.Context < 1 || o.Context > 1<<20 {
		return nil, fault.Input("context", o.Context, "1 to %d bytes", 1<<20)
	}
	if !(o.HeldOut >= 0 && o.HeldOut < 1) {
		return nil, fault.Input("held-out", o.HeldOut, "a fraction from 0 to below 1")
	}
	if o.MaxBytes == 0 {
		o.MaxBytes = MaxTextBytes
	}
	text, err := readText(ctx, path, o.MaxBytes)
	if err != nil {
		return nil, err
	}
	held := int64(math.Floor(float64(o.HeldOut*float64(len(text))) + 0.5))
	if o.MostHeldOut > 0 {
		held = min(held, o.MostHeldOut)
	}
	cut := int64(len(text)) - held
	if cut <= o.Context {
		return nil, fault.Input("data", path, "at least %d bytes to train on, a window of the model; it has %d bytes, of which %d are held out", o.Context+1, len(text), held)
	}
	if held < 2 && o.HeldOut > 0 {
		return nil, fault.Input("held-out", o.HeldOut, "a fraction that holds out 2 bytes or more; %s has %d bytes", filepath.Base(path), len(text))
	}
	d := &Dataset{Task: Bytes, Counts: make([]int64, 256), Train: windows(text[:cut], o.Context), Held: windows(text[cut:], o.Context)}
	for _, b := range text[:cut] {
		d.Counts[b]++
	}
	return d, nil
}

// readText reads a whole file, which has something in it.
func readText(ctx context.Context, path string, most int64) ([]byte, error) {
	f, err := openRegular(path, "a text", most)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	text := make([]byte, info.Size())
	for read := 0; read < len(text); {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		n, err := io.ReadFull(f, text[read:min(len(text), read+1<<24)])
		if read += n; errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = errChanged
		}
		if err != nil {
			return nil, unreadable(path, err)
		}
	}
	if len(text) == 0 {
		return nil, fault.Input("data", path, "a text, but it is empty")
	}
	return text, nil
}

// windows cuts a text. One that is shorter than a window makes a single row that
// is filled up with zeros.
func windows(text []byte, context int64) Split {
	targets := int64(len(text)) - 1
	if targets < 1 {
		return Split{X: program.NewArray(program.U8, 0)}
	}
	rows := (targets + context - 1) / context
	s := Split{Rows: rows, Targets: targets, X: program.NewArray(program.U8, rows*(context+1))}
	for i := range rows {
		start := max(0, min(i*context, targets-context))
		copy(s.X.U8[i*(context+1):(i+1)*(context+1)], text[start:])
	}
	return s
}

// Counted is which targets of a window count, so that every byte is judged once:
// from … to-1 of 0 … context-1, where target i is byte i+1 of the row.
func (s *Split) Counted(row, context int64) (from, to int64) {
	left := s.Targets - row*context
	switch {
	case left >= context:
		return 0, context
	case s.Targets < context:
		return 0, s.Targets
	}
	return context - left, context
}
