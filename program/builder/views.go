package builder

// TryReshape is the same elements in the same order with another shape, where a
// view can say that: dimensions that walk memory as one may be merged, and any
// may be cut. Unlike Reshape it takes views that are not contiguous, and it
// leaves the builder without error where there is no such view.
func (t Tensor) TryReshape(shape ...int64) (Tensor, bool) {
	n := int64(1)
	for _, e := range shape {
		n *= e
	}
	if t.b == nil || n != t.Len() {
		return t, false
	}
	var old []Dim // merged as far as they walk memory as one
	for _, d := range t.dims {
		if d.Extent == 1 {
			continue
		}
		if k := len(old) - 1; k >= 0 && old[k].Pitch == d.Pitch*d.Extent {
			old[k] = Dim{old[k].Extent * d.Extent, d.Pitch}
		} else {
			old = append(old, d)
		}
	}
	dims := make([]Dim, len(shape))
	k, room := len(old)-1, int64(1) // elements of old[k] that the dimensions so far cover
	for i := len(shape) - 1; i >= 0; i-- {
		e := shape[i]
		dims[i] = Dim{e, 1}
		if e == 1 {
			continue
		}
		if k >= 0 && room == old[k].Extent {
			k, room = k-1, 1
		}
		if k < 0 || old[k].Extent%(room*e) != 0 {
			return t, false
		}
		dims[i].Pitch = old[k].Pitch * room
		room *= e
	}
	t.dims = dims
	return t, true
}

// Broadcast makes n equal positions of dimension dim, which has one.
func (t Tensor) Broadcast(dim int, n int64) Tensor {
	if dim < 0 || dim >= len(t.dims) || t.dims[dim].Extent != 1 || n < 1 {
		t.fail("no broadcast of dimension %d of shape %v to %d", dim, t.Shape(), n)
		return t
	}
	t.dims = append([]Dim{}, t.dims...)
	t.dims[dim] = Dim{n, 0}
	return t
}

// Every keeps positions 0, step, 2·step, … of dimension dim.
func (t Tensor) Every(dim int, step int64) Tensor {
	if dim < 0 || dim >= len(t.dims) || step < 1 {
		t.fail("no step %d along dimension %d of shape %v", step, dim, t.Shape())
		return t
	}
	t.dims = append([]Dim{}, t.dims...)
	d := t.dims[dim]
	t.dims[dim] = Dim{(d.Extent-1)/step + 1, d.Pitch * step}
	return t
}
