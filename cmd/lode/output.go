package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"lode/internal/fault"
)

var jsonFlag = &cli.BoolFlag{Name: "json", Usage: "print the result as one JSON object on stdout"}

// result prints v as JSON with --json, else what text writes.
func result(c *cli.Context, v any, text func(w io.Writer)) error {
	if !c.Bool("json") {
		text(c.App.Writer)
		return nil
	}
	return writeJSON(c.App.Writer, v)
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// failure is what --json prints on stdout when a command fails.
type failure struct {
	Error struct {
		Code     int    `json:"code"`
		Field    string `json:"field"`
		Value    string `json:"value"`
		Expected string `json:"expected"`
		Message  string `json:"message"`
	} `json:"error"`
}

// report prints err on one line of stderr, and as JSON on stdout if asked for.
func report(err error, asJSON bool, stdout, stderr io.Writer) {
	code := fault.CodeOf(err)
	if _, said := err.(quiet); said {
		return
	}
	message := strings.Join(strings.Fields(err.Error()), " ")
	if code == fault.Interrupted {
		message = "interrupted"
	}
	fmt.Fprintln(stderr, "lode: "+message)
	if !asJSON {
		return
	}
	var f failure
	f.Error.Code, f.Error.Message = int(code), message
	var e *fault.Error
	if errors.As(err, &e) {
		f.Error.Field, f.Error.Value, f.Error.Expected = e.Field, e.Value, e.Expected
	}
	// Stdout is gone if this fails, and stderr already has the message.
	_ = writeJSON(stdout, f)
}

// wantsJSON looks for --json itself, because a command line that does not parse
// has no context to ask.
func wantsJSON(args []string) bool {
	if end := slices.Index(args, "--"); end >= 0 {
		args = args[:end]
	}
	return slices.Contains(args, "--json") || slices.Contains(args, "-json")
}

// isTerminal says whether w is a screen that progress may be drawn on.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// progress draws one line that is overwritten in place, or nothing at all where
// stderr is not a terminal.
type progress struct {
	w     io.Writer
	drawn bool
}

func newProgress(w io.Writer) *progress {
	if !isTerminal(w) {
		return &progress{}
	}
	return &progress{w: w}
}

func (p *progress) printf(format string, args ...any) {
	if p.w != nil {
		p.drawn = true
		fmt.Fprintf(p.w, "\r\x1b[K"+format, args...)
	}
}

func (p *progress) done() {
	if p.drawn {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.drawn = false
	}
}

// quiet ends the program with a code after the result has said everything.
type quiet fault.Code

func (q quiet) Error() string { return "" }

func (q quiet) Unwrap() error { return &fault.Error{Code: fault.Code(q)} }
