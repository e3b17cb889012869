package program_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"lode/internal/fault"
	"lode/program"
)

func TestDivergence(t *testing.T) {
	err := fmt.Errorf("section 3: %w", &program.Divergence{Step: 41, Op: 12, OpName: "logits", Element: 77, Value: float32(math.Inf(1))})
	if got, want := err.Error(), "section 3: step 41 diverged: operator 12 (logits) element 77: found +Inf, expected a finite value"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if code := fault.CodeOf(err); code != fault.Diverged {
		t.Errorf("exit code %d", code)
	}
	var d *program.Divergence
	if !errors.As(err, &d) || d.Element != 77 {
		t.Errorf("%v is no divergence", err)
	}
	if got, want := (&program.Divergence{Op: 3, Value: float32(math.NaN())}).Error(), "step 0 diverged: operator 3 element 0: found NaN, expected a finite value"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
