package nn

import (
	"fmt"
	"strings"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
)

// free stands for an extent that is free, in a shape that a layer expects.
const free = -1

// fits reports a tensor that is not f32 of the shape that layer expects for its
// part what, as the builder's error.
func fits(b *builder.Builder, layer, what string, t builder.Tensor, want ...int64) bool {
	return shaped(b, layer, what, t, program.F32, want)
}

// integers reports a tensor that is not i32 of the shape that layer expects.
func integers(b *builder.Builder, layer, what string, t builder.Tensor, want ...int64) bool {
	return shaped(b, layer, what, t, program.I32, want)
}

func shaped(b *builder.Builder, layer, what string, t builder.Tensor, typ program.Type, want []int64) bool {
	if t.IsZero() {
		b.Fail(fault.Input(layer+" "+what, "no tensor", "shape %s", shapeText(want)))
		return false
	}
	got := t.Shape()
	ok := len(got) == len(want) && t.Type() == typ
	for i := range want {
		ok = ok && (want[i] == free || got[i] == want[i])
	}
	if !ok {
		b.Fail(fault.Input(layer+" "+what, fmt.Sprintf("%s %s", t.Type(), shapeText(got)), "%s %s", typ, shapeText(want)))
	}
	return ok
}

// suits reports a number that a layer cannot work with.
func suits(b *builder.Builder, layer, what string, v, least, most int64) bool {
	if v < least || v > most {
		b.Fail(fault.Input(layer+" "+what, v, "%d to %d", least, most))
		return false
	}
	return true
}

// shapeText writes a shape as 2×3×*, where * is free.
func shapeText(shape []int64) string {
	parts := make([]string, len(shape))
	for i, e := range shape {
		parts[i] = fmt.Sprint(e)
		if e == free {
			parts[i] = "*"
		}
	}
	if len(parts) == 0 {
		return "a number"
	}
	return strings.Join(parts, "×")
}
