package dataset

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"lode/internal/fault"
	"lode/program"
)

func text(t *testing.T, content string, o TextOptions) *Dataset {
	t.Helper()
	d, err := LoadText(t.Context(), write(t, content), o)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWindows(t *testing.T) {
	d := text(t, "abcdefghijklmnopqrst", TextOptions{Context: 4, HeldOut: 0.3})
	if d.Task != Bytes || d.Features != nil || d.Classes != nil {
		t.Errorf("%s, features %v, classes %v", d.Task, d.Features, d.Classes)
	}
	for name, c := range map[string]struct {
		got     Split
		want    []string
		targets int64
	}{
		"train": {d.Train, []string{"abcde", "efghi", "ijklm", "jklmn"}, 13},
		"held":  {d.Held, []string{"opqrs", "pqrst"}, 5},
	} {
		if want := strings.Join(c.want, ""); string(c.got.X.U8) != want || c.got.Rows != int64(len(c.want)) || c.got.Targets != c.targets || c.got.Y.Len() != 0 {
			t.Errorf("%s: %d rows %q for %d targets, want %q for %d", name, c.got.Rows, c.got.X.U8, c.got.Targets, want, c.targets)
		}
	}
	for b, n := range d.Counts {
		if want := int64(strings.Count("abcdefghijklmn", string(rune(b)))); n != want {
			t.Errorf("byte %d occurs %d times, want %d", b, n, want)
		}
	}
}

// Whatever the lengths are: every byte but the first of its part is a counted
// target once and only once, windows are pieces of the text, and no byte that is
// held out is in a row to train on.
func TestEveryByteCountsOnce(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		context := 1 + r.Int64N(9)
		content := make([]byte, 2+r.IntN(60))
		for i := range content {
			content[i] = byte(i) // tells its own place
		}
		fraction := []float64{0, 0.1, 0.5}[r.IntN(3)]
		d, err := LoadText(t.Context(), write(t, string(content)), TextOptions{Context: context, HeldOut: fraction})
		if err != nil {
			if fault.CodeOf(err) != fault.BadInput {
				t.Fatal(err)
			}
			continue
		}
		next := 0
		for name, s := range map[string]*Split{"train": &d.Train, "held": &d.Held} {
			var asked []byte
			for row := range s.Rows {
				window := s.X.U8[row*(context+1) : (row+1)*(context+1)]
				from, to := s.Counted(row, context)
				for i := from; i < to; i++ {
					if window[i]+1 != window[i+1] {
						t.Fatalf("%s window %v of %d bytes", name, window, len(content))
					}
					asked = append(asked, window[i+1])
				}
			}
			if int64(len(asked)) != s.Targets {
				t.Fatalf("%s: %d targets, %d counted", name, s.Targets, len(asked))
			}
			next += len(asked)
			slices.Sort(asked)
			if len(slices.Compact(asked)) != int(s.Targets) {
				t.Fatalf("%s: a byte is asked for twice: %v", name, asked)
			}
		}
		parts := 1
		if d.Held.Rows > 0 {
			parts = 2
			if last, first := slices.Max(d.Train.X.U8), d.Held.X.U8[0]; last >= first {
				t.Fatalf("byte %d is trained on, %d is held out", last, first)
			}
		}
		if next != len(content)-parts {
			t.Fatalf("%d of %d bytes are asked for", next, len(content))
		}
	}
}

func TestTextIsBytes(t *testing.T) {
	content := "\xef\xbb\xbfé\x00\xff\r\n" // neither decoded nor trimmed
	d := text(t, content, TextOptions{Context: int64(len(content)) - 1})
	if string(d.Train.X.U8) != content || d.Train.X.Type != program.U8 || d.Held.Rows != 0 || d.Held.X.Type != program.U8 {
		t.Errorf("%q as %q", content, d.Train.X.U8)
	}
}

func TestBadTexts(t *testing.T) {
	for name, c := range map[string]struct {
		content string
		options TextOptions
		says    []string
	}{
		"empty":             {"", TextOptions{Context: 4}, []string{`data "`, "it is empty"}},
		"short":             {"abcd", TextOptions{Context: 4}, []string{"at least 5 bytes", "it has 4 bytes", "0 are held out"}},
		"short to train on": {"abcdef", TextOptions{Context: 4, HeldOut: 0.4}, []string{"at least 5 bytes", "6 bytes", "2 are held out"}},
		"little held out":   {"abcdefgh", TextOptions{Context: 4, HeldOut: 0.1}, []string{`held-out "0.1"`, "2 bytes"}},
		"all held out":      {"abcdefgh", TextOptions{Context: 4, HeldOut: 1}, []string{`held-out "1"`}},
		"no context":        {"abcdefgh", TextOptions{}, []string{`context "0"`}},
		"large":             {"abcdefgh", TextOptions{Context: 4, MaxBytes: 7}, []string{"at most 7 bytes, it has 8"}},
	} {
		_, err := LoadText(context.Background(), write(t, c.content), c.options)
		if fault.CodeOf(err) != fault.BadInput || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, s := range c.says {
			if !strings.Contains(err.Error(), s) {
				t.Errorf("%s: %v does not say %s", name, err, s)
			}
		}
	}
	if _, err := LoadText(t.Context(), t.TempDir(), TextOptions{Context: 4}); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "not a folder") {
		t.Errorf("a folder: %v", err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := LoadText(gone, write(t, "abcdefgh"), TextOptions{Context: 4}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// A file of 10 GB that takes no room on the disk is refused by its size, at once.
func TestSparseText(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sparse.txt")
	if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 10<<30); err != nil {
		t.Skip("no sparse files here: ", err)
	}
	begin := time.Now()
	_, err := LoadText(t.Context(), path, TextOptions{Context: 64})
	if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "at most 1073741824 bytes, it has 10737418240") || time.Since(begin) > time.Second {
		t.Errorf("after %s: %v", time.Since(begin), err)
	}
}

func pictures(rows, pixels int) string {
	var b bytes.Buffer
	b.WriteString("label")
	for i := range pixels {
		b.WriteString(",p" + string(rune('a'+i)))
	}
	b.WriteByte('\n')
	for r := range rows {
		b.WriteString([]string{"yes", "no"}[r%2])
		for i := range pixels {
			b.WriteByte(',')
			switch {
			case i == 0:
				b.WriteString("0") // always blank
			case r%2 == 0:
				b.WriteString("255")
			default:
				b.WriteString("155")
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// The pixels of pictures keep their contrasts: they have one scale.
func TestPicturesOfATable(t *testing.T) {
	d := load(t, pictures(10, 4), Options{Label: "label", Pictures: true})
	if !slices.Equal(d.Shape, []int64{1, 2, 2}) {
		t.Errorf("shape %v", d.Shape)
	}
	mean := (0.0 + 3*(255+155)/2) / 4
	for _, c := range d.Transform.Columns {
		if *c.Scale != *d.Transform.Columns[0].Scale || c.Scale.Mean != mean {
			t.Errorf("%s: %+v, want mean %v for all", c.Name, *c.Scale, mean)
		}
	}
	if d.Train.X.F32[0] >= d.Train.X.F32[1] {
		t.Errorf("a blank pixel is %v, a bright one %v", d.Train.X.F32[0], d.Train.X.F32[1])
	}
	if d := load(t, pictures(10, 12), Options{Label: "label", Pictures: true}); !slices.Equal(d.Shape, []int64{3, 2, 2}) {
		t.Errorf("shape %v", d.Shape)
	}
	if d := load(t, pictures(10, 6), Options{Label: "label", Pictures: true, Shape: []int64{1, 2, 3}}); !slices.Equal(d.Shape, []int64{1, 2, 3}) {
		t.Errorf("shape %v", d.Shape)
	}
	if d := load(t, pictures(10, 4), Options{Label: "label"}); d.Shape != nil {
		t.Errorf("a table of shape %v", d.Shape)
	}
	for name, c := range map[string]struct {
		content string
		shape   []int64
		says    []string
	}{
		"no square":   {pictures(10, 6), nil, []string{`features "6"`, "side·side"}},
		"other shape": {pictures(10, 6), []int64{1, 2, 2}, []string{"shape", "6"}},
		"no shape":    {pictures(10, 6), []int64{-1, -2, 3}, []string{"shape", "6"}},
		"overflow":    {pictures(10, 6), []int64{1 << 62, 4, 6}, []string{"shape", "6"}},
		"a text":      {"label,p\nyes,left\nno,right\n", nil, []string{`column "p"`, "numbers in all columns"}},
	} {
		_, err := Load(t.Context(), write(t, c.content), Options{Label: "label", Pictures: true, Shape: c.shape})
		if fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, s := range c.says {
			if !strings.Contains(err.Error(), s) {
				t.Errorf("%s: %v does not say %s", name, err, s)
			}
		}
	}
}
