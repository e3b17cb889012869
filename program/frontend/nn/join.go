package nn

import (
	"fmt"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
)

// Concat joins tensors along dimension dim; their other dimensions agree. Slices,
// transposes and reshapes need no operator: they are views (see builder.Tensor).
func Concat(b *builder.Builder, name string, dim int, ts ...builder.Tensor) builder.Tensor {
	if len(ts) == 0 || dim < 0 || dim >= len(ts[0].Shape()) {
		b.Fail(fault.Input(name+" dimension", dim, "one of the tensors'"))
		return b.Table(name, program.NewArray(program.F32, 1))
	}
	want := ts[0].Shape()
	want[dim] = free
	for i, t := range ts {
		if !fits(b, name, fmt.Sprintf("part %d", i+1), t, want...) {
			return ts[0]
		}
	}
	for len(ts) > program.MaxOperands { // as many as one operator reads, then the next
		ts = append([]builder.Tensor{join(b, name, dim, ts[:program.MaxOperands])}, ts[program.MaxOperands:]...)
	}
	return join(b, name, dim, ts)
}

// join is the sum of the tensors, each 0 where it has nothing: x + 0 is x.
func join(b *builder.Builder, name string, dim int, ts []builder.Tensor) builder.Tensor {
	shape := ts[0].Shape()
	shape[dim] = 0
	for _, t := range ts {
		shape[dim] += t.Dim(dim)
	}
	o := b.Map(shape...).Named(name)
	v, from := o.F32(0), int64(0)
	for _, t := range ts {
		at := every(t)
		at[dim] = at[dim].Shift(-from)
		v = o.Add(v, o.Read(t, at...))
		from += t.Dim(dim)
	}
	return o.Emit(v)
}

// Split cuts t along dimension dim into views of the given lengths.
func Split(b *builder.Builder, name string, dim int, t builder.Tensor, lengths ...int64) []builder.Tensor {
	total := int64(0)
	for _, n := range lengths {
		total += n
	}
	parts := make([]builder.Tensor, len(lengths))
	if dim < 0 || dim >= len(t.Shape()) || total != t.Dim(dim) {
		b.Fail(fault.Input(name+" input", shapeText(t.Shape()), "%d in dimension %d, the sum of the parts", total, dim))
		for i := range parts {
			parts[i] = t
		}
		return parts
	}
	from := int64(0)
	for i, n := range lengths {
		parts[i] = t.Slice(dim, from, n)
		from += n
	}
	return parts
}

// Embedding is the rows of table [words, width] that tokens, i32 of any shape,
// name: [tokens, width]. A token that is no word reads as 0 and has no gradient.
func Embedding(b *builder.Builder, name string, table, tokens builder.Tensor) builder.Tensor {
	if !fits(b, name, "table", table, free, free) {
		return table
	}
	if !integers(b, name, "tokens", tokens, tokens.Shape()...) {
		return table
	}
	shape := tokens.Shape()
	o := b.Map(append(shape, table.Dim(1))...).Named(name)
	token := o.Read(tokens, every(tokens)...)
	return o.Emit(o.Read(table, builder.At(token), builder.Axis(len(shape)))).Reshape(tokens.Len(), table.Dim(1))
}
