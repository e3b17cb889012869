package program

import (
	"fmt"

	"lode/internal/fault"
)

// Divergence is the end of a training run that met a value which is not finite.
// Every executor names the same operator and element: the smallest operator
// with such a value anywhere in its evaluation, then its smallest element.
type Divergence struct {
	Step    uint64  // the step that has no result
	Op      int     // operator
	OpName  string  // its name in listings, may be empty
	Element int64   // element of its output
	Value   float32 // the infinity or NaN; for people, executors need not agree on it
}

func (d *Divergence) Error() string {
	return fmt.Sprintf("step %d diverged: %s element %d: found %v, expected a finite value", d.Step, opField(d.Op, d.OpName), d.Element, d.Value)
}

// Unwrap gives the divergence its exit code.
func (d *Divergence) Unwrap() error {
	return &fault.Error{Code: fault.Diverged, Field: fmt.Sprintf("%s element %d", opField(d.Op, d.OpName), d.Element),
		Value: fmt.Sprint(d.Value), Expected: "a finite value"}
}

// opField names an operator in errors.
func opField(op int, name string) string {
	if name == "" {
		return fmt.Sprintf("operator %d", op)
	}
	return fmt.Sprintf("operator %d (%s)", op, CleanName(name))
}
