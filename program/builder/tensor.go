package builder

import (
	"slices"

	"lode/program"
)

// Dim is one dimension of a view: how many positions, and how many elements
// lie between neighbours. Pitch 0 repeats the same elements (a broadcast).
type Dim struct{ Extent, Pitch int64 }

// Tensor is a view of an operator's output, a state slot, a dataset column or a
// table. Views of one source share its elements; making one costs nothing.
type Tensor struct {
	b        *Builder
	source   program.Source
	id       int
	typ      program.Type
	elements int64 // of the source
	offset   int64
	dims     []Dim
}

// IsZero says whether t is the zero Tensor, a view of nothing.
func (t Tensor) IsZero() bool { return t.b == nil }

// Source tells where the elements are.
func (t Tensor) Source() program.Source { return t.source }

// ID is the number of the operator, slot, column or table.
func (t Tensor) ID() int { return t.id }

// Type is the type of the stored elements.
func (t Tensor) Type() program.Type { return t.typ }

// Name is the name of the slot, column, table or operator, for listings.
func (t Tensor) Name() string {
	if t.IsZero() {
		return "no tensor"
	}
	p := &t.b.p
	switch t.source {
	case program.SourceOp:
		return p.Ops[t.id].Name
	case program.SourceState:
		return p.Slots[t.id].Name
	case program.SourceData:
		return p.Columns[t.id].Name
	case program.SourceTable:
		return p.Tables[t.id].Name
	}
	return "index"
}

// Shape is the extents of the view's dimensions.
func (t Tensor) Shape() []int64 {
	s := make([]int64, len(t.dims))
	for i, d := range t.dims {
		s[i] = d.Extent
	}
	return s
}

// Dim is the extent of dimension i.
func (t Tensor) Dim(i int) int64 {
	if i < 0 || i >= len(t.dims) {
		t.fail("a tensor of %d dimensions has no dimension %d", len(t.dims), i)
		return 1
	}
	return t.dims[i].Extent
}

// Len is the number of positions of the view.
func (t Tensor) Len() int64 {
	n := int64(1)
	for _, d := range t.dims {
		n *= d.Extent
	}
	return n
}

// Whole is the flat view of everything that the source holds.
func (t Tensor) Whole() Tensor { return t.View(0, Dim{t.elements, 1}) }

// IsWhole says whether the view is all of its source, in storage order.
func (t Tensor) IsWhole() bool {
	return t.offset == 0 && t.Len() == t.elements && t.contiguous()
}

// View is the source read with the given dimensions from offset on.
func (t Tensor) View(offset int64, dims ...Dim) Tensor {
	last := offset
	for _, d := range dims {
		if d.Extent < 1 || d.Pitch < 0 {
			t.fail("a view with extent %d and pitch %d", d.Extent, d.Pitch)
			return t
		}
		last += (d.Extent - 1) * d.Pitch
	}
	if offset < 0 || last >= t.elements {
		t.fail("a view up to element %d of %d", last, t.elements)
		return t
	}
	t.offset, t.dims = offset, slices.Clone(dims)
	return t
}

// Reshape is the same elements in the same order with another shape. The view
// is contiguous.
func (t Tensor) Reshape(shape ...int64) Tensor {
	n := int64(1)
	for _, e := range shape {
		n *= e
	}
	if n != t.Len() || !t.contiguous() {
		t.fail("a view of shape %v cannot take the shape %v", t.Shape(), shape)
		return t
	}
	return t.View(t.offset, rowMajor(shape)...)
}

// Flat is the same elements in one dimension. The view is contiguous.
func (t Tensor) Flat() Tensor { return t.Reshape(t.Len()) }

// Transpose puts dimension order[i] at place i.
func (t Tensor) Transpose(order ...int) Tensor {
	dims := make([]Dim, 0, len(order))
	seen := make([]bool, len(t.dims))
	for _, k := range order {
		if k < 0 || k >= len(t.dims) || seen[k] {
			t.fail("%v is no order of %d dimensions", order, len(t.dims))
			return t
		}
		seen[k] = true
		dims = append(dims, t.dims[k])
	}
	if len(order) != len(t.dims) {
		t.fail("%v is no order of %d dimensions", order, len(t.dims))
		return t
	}
	t.dims = dims
	return t
}

// Slice keeps the n positions of dimension dim from position from on.
func (t Tensor) Slice(dim int, from, n int64) Tensor {
	if dim < 0 || dim >= len(t.dims) || from < 0 || n < 1 || from+n > t.dims[dim].Extent {
		t.fail("no slice [%d, %d) of dimension %d of shape %v", from, from+n, dim, t.Shape())
		return t
	}
	t.dims = slices.Clone(t.dims)
	t.offset += from * t.dims[dim].Pitch
	t.dims[dim].Extent = n
	return t
}

// Repeat inserts a dimension of n equal positions before dimension dim.
func (t Tensor) Repeat(dim int, n int64) Tensor {
	if dim < 0 || dim > len(t.dims) || n < 1 {
		t.fail("no repetition %d at dimension %d of shape %v", n, dim, t.Shape())
		return t
	}
	t.dims = slices.Insert(slices.Clone(t.dims), dim, Dim{n, 0})
	return t
}

// contiguous says whether the positions in row-major order are neighbours.
func (t Tensor) contiguous() bool {
	pitch := int64(1)
	for i := len(t.dims) - 1; i >= 0; i-- {
		if d := t.dims[i]; d.Extent != 1 {
			if d.Pitch != pitch {
				return false
			}
			pitch *= d.Extent
		}
	}
	return true
}

func (t Tensor) fail(format string, args ...any) {
	if t.b != nil {
		t.b.fail(format, args...)
	}
}

func rowMajor(shape []int64) []Dim {
	dims := make([]Dim, len(shape))
	pitch := int64(1)
	for i := len(shape) - 1; i >= 0; i-- {
		dims[i] = Dim{shape[i], pitch}
		pitch *= shape[i]
	}
	return dims
}
