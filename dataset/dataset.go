// Package dataset turns tables, pictures and texts into the tensors that a
// model trains on. It reads a CSV file, splits its rows into a training and a
// held-out part, and encodes both with what it learned from the training part
// alone; or it cuts a text into windows; or it draws pictures or flowers itself.
//
// The same file and options give the same bits on every machine: rows keep the
// order of the file, sums are taken in float64 in that order, and every draw
// comes from one integer generator.
package dataset

import (
	"context"

	"lode/internal/fault"
	"lode/program"
)

// Task is what a model learns to tell.
type Task string

const (
	Auto     Task = ""         // decided by the label column
	Classify Task = "classify" // one of several classes
	Regress  Task = "regress"  // a number
	Bytes    Task = "text"     // the next byte of a text
)

// Header says whether the first line of a file names the columns.
type Header string

const (
	HeaderAuto Header = "" // decided by how the first line differs from the others
	HeaderYes  Header = "yes"
	HeaderNo   Header = "no"
)

// Options say how to read a file. The zero value, with a Label, reads anything
// that is unambiguous and holds no rows out.
type Options struct {
	Label         string  // name or 1-based number of the column to predict
	Task          Task    // Auto: Classify if the label is text or has at most AutoClasses distinct integers
	Header        Header  // HeaderAuto guesses
	Separator     rune    // 0 finds out: a comma, a semicolon or a tab
	Pictures      bool    // the features are the pixels of a picture: one scale for all of them
	Shape         []int64 // channels, height and width, of Pictures; nil: as Picture finds
	HeldOut       float64 // fraction of the rows to hold out, 0 … <1
	Seed          uint64  // decides which rows are held out
	MaxBytes      int64   // size of the file; 0 means DefaultMaxBytes
	MaxCategories int     // distinct values of a text column; 0 means DefaultMaxCategories
}

// Defaults and limits.
const (
	DefaultMaxBytes      = 4 << 30
	DefaultMaxCategories = 100
	AutoClasses          = 100     // distinct integers up to which a label is taken for a class
	MaxClasses           = 1000    // classes of a label
	maxColumns           = 1 << 16 // columns of a file
	maxRecord            = 1 << 20 // bytes of one row
	maxValues            = 1 << 30 // encoded feature values of a file
)

// Check reports the first option that cannot work.
func (o *Options) Check() error {
	switch {
	case o.Task != Auto && o.Task != Classify && o.Task != Regress:
		return fault.Input("task", string(o.Task), "%s or %s", Classify, Regress)
	case o.Header != HeaderAuto && o.Header != HeaderYes && o.Header != HeaderNo:
		return fault.Input("header", string(o.Header), "%s or %s", HeaderYes, HeaderNo)
	case o.Separator != 0 && (o.Separator == '"' || o.Separator == '\r' || o.Separator == '\n' || o.Separator >= 0x80 || o.Separator < 0):
		return fault.Input("separator", string(o.Separator), "one ASCII character that is no quote and no line end")
	case !(o.HeldOut >= 0 && o.HeldOut < 1):
		return fault.Input("held-out", o.HeldOut, "a fraction from 0 to below 1")
	case o.MaxBytes < 0:
		return fault.Input("largest data file", o.MaxBytes, "a number of bytes")
	case o.MaxCategories < 0:
		return fault.Input("largest number of categories", o.MaxCategories, "a number of distinct texts")
	}
	return nil
}

// Dataset is a table, encoded and split.
type Dataset struct {
	Task      Task      // Classify, Regress or Bytes
	Features  []string  // what each column of X holds; nil for Bytes
	Shape     []int64   // of a row of pictures: channels, height, width; nil where rows are just features
	Classes   []string  // names of the classes, by number; nil when regressing
	Train     Split     // rows to train on, in the order of the file
	Held      Split     // rows held out, in the order of the file; empty if none were
	Transform Transform // how the rows were encoded; empty for Bytes
	Counts    []int64   // Bytes: how often each byte occurs in the part to train on
}

// Split is a part of the rows.
type Split struct {
	Rows int64
	X    program.Array // f32 or u8 [Rows, len(Features)]; Bytes: u8 [Rows, context+1]
	Y    program.Array // Classify: i32 [Rows], the class; Regress: f32 [Rows, 1], standardised; Bytes: empty

	// Targets is how many bytes the windows of a text ask for, each counted
	// once; see Counted.
	Targets int64
}

// Load reads the CSV file at path. Every fault of the file is reported as a
// *fault.Error that names the line and the column.
func Load(ctx context.Context, path string, o Options) (*Dataset, error) {
	if err := o.Check(); err != nil {
		return nil, err
	}
	if o.MaxBytes == 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.MaxCategories == 0 {
		o.MaxCategories = DefaultMaxCategories
	}
	src, err := openSource(path, &o)
	if err != nil {
		return nil, err
	}
	schema, err := survey(ctx, src, &o)
	if err != nil {
		return nil, err
	}
	t, err := readTable(ctx, src, schema)
	if err != nil {
		return nil, err
	}
	held, err := t.split(src.name, o.HeldOut, o.Seed)
	if err != nil {
		return nil, err
	}
	d := t.encode(held)
	d.Shape = schema.shape
	return d, nil
}
