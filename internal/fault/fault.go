// Package fault gives every failure that a user can cause one shape: what
// field, which value, what was expected, and the exit code that follows.
package fault

import (
	"context"
	"errors"
	"fmt"
)

// Code is the exit code of the program.
type Code int

const (
	OK           Code = 0
	Runtime      Code = 1   // something outside failed: a node, a disk, a peer
	BadInput     Code = 2   // what the user gave cannot be used
	Verification Code = 3   // content, a log or a job is not what it claims to be
	Diverged     Code = 4   // training met a value that is not finite
	Interrupted  Code = 130 // stopped by a signal
)

// Error is a failure that names what and where. Its text is one line.
type Error struct {
	Code     Code
	Field    string // what was looked at: a flag, a column, a file, a root
	Value    string // what was found there
	Expected string // what would have been right
	Err      error  // cause, if any
}

func (e *Error) Error() string {
	s := e.Field
	if e.Value != "" {
		s += fmt.Sprintf(" %q", e.Value)
	}
	if e.Expected != "" {
		s += ": expected " + e.Expected
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

func (e *Error) Unwrap() error { return e.Err }

// Input reports that field holds value where expected (a format for args) belongs.
func Input(field string, value any, expected string, args ...any) *Error {
	return &Error{Code: BadInput, Field: field, Value: fmt.Sprint(value), Expected: fmt.Sprintf(expected, args...)}
}

// Verify reports that field was found to be value where expected had been committed to.
func Verify(field string, value any, expected string, args ...any) *Error {
	return &Error{Code: Verification, Field: field, Value: fmt.Sprint(value), Expected: fmt.Sprintf(expected, args...)}
}

// CodeOf is the exit code for err.
func CodeOf(err error) Code {
	var e *Error
	switch {
	case err == nil:
		return OK
	case errors.Is(err, context.Canceled):
		return Interrupted
	case errors.As(err, &e):
		return e.Code
	}
	return Runtime
}
