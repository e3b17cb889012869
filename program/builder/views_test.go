package builder

import (
	"math/rand"
	"slices"
	"testing"

	"lode/program"
)

// addresses are the elements at the positions of a view, row-major.
func addresses(t Tensor) []int64 {
	list := []int64{t.offset}
	for _, d := range t.dims {
		var next []int64
		for _, a := range list {
			for i := range d.Extent {
				next = append(next, a+i*d.Pitch)
			}
		}
		list = next
	}
	return list
}

// shapes are all shapes of n elements with at most depth dimensions.
func shapes(n int64, depth int) [][]int64 {
	if depth == 1 {
		return [][]int64{{n}}
	}
	list := shapes(n, depth-1)
	for d := int64(1); d <= n; d++ {
		if n%d == 0 {
			for _, rest := range shapes(n/d, depth-1) {
				list = append(list, append([]int64{d}, rest...))
			}
		}
	}
	return list
}

// A view takes another shape exactly if some dimensions walk its elements in the
// same order; whether there are such is found here by trying all pitches that the
// addresses allow.
func TestTryReshape(t *testing.T) {
	b := New(1, 1)
	r := rand.New(rand.NewSource(4))
	taken, refused := 0, 0
	for range 400 {
		v := b.Slot("x", program.F32, 2, 3, 2, 2)
		if r.Intn(4) > 0 {
			v = v.Transpose(r.Perm(4)...)
		}
		if d := r.Intn(4); r.Intn(2) == 0 && v.Dim(d) > 1 {
			v = v.Slice(d, 1, v.Dim(d)-1)
		}
		if d := r.Intn(4); r.Intn(3) == 0 && v.Dim(d) > 1 {
			v = v.Slice(d, 0, 1).Broadcast(d, 2)
		}
		if d := r.Intn(4); r.Intn(4) == 0 {
			v = v.Every(d, 2)
		}
		want := addresses(v)
		for _, shape := range shapes(v.Len(), 3) {
			got, ok := v.TryReshape(shape...)
			if ok && (!slices.Equal(got.Shape(), shape) || !slices.Equal(addresses(got), want)) {
				t.Fatalf("%v of offset %d as %v: %v", v.dims, v.offset, shape, got.dims)
			}
			if possible := walks(want, shape); possible != ok {
				t.Fatalf("%v as %v: %v, want %v", v.dims, shape, ok, possible)
			}
			if ok {
				taken++
			} else {
				refused++
			}
		}
	}
	if taken < 500 || refused < 500 || b.Err() != nil {
		t.Errorf("%d taken, %d refused, %v", taken, refused, b.Err())
	}
	if _, ok := b.Slot("x", program.F32, 6).TryReshape(4); ok {
		t.Error("six elements as four")
	}
	if _, ok := (Tensor{}).TryReshape(); ok {
		t.Error("no tensor has a shape")
	}
}

// walks says whether dimensions of a shape can visit these addresses: the step
// of each follows from the first position that only it has moved to.
func walks(want []int64, shape []int64) bool {
	v := Tensor{offset: want[0]}
	n := int64(len(want))
	for _, e := range shape {
		n /= e
		d := Dim{e, 0}
		if e > 1 {
			d.Pitch = want[n] - want[0]
		}
		v.dims = append(v.dims, d)
	}
	return slices.Equal(addresses(v), want)
}

// Broadcast and Every are checked like other views, and leave their argument as
// it was.
func TestBroadcastAndEvery(t *testing.T) {
	b := New(1, 1)
	x := b.Slot("x", program.F32, 3, 1, 5)
	y := x.Broadcast(1, 4)
	if want := []int64{3, 4, 5}; !slices.Equal(y.Shape(), want) || x.Dim(1) != 1 {
		t.Errorf("%v, want %v; %v", y.Shape(), want, x.Shape())
	}
	if a := addresses(y); a[5] != 0 || a[19] != 4 || a[20] != 5 {
		t.Error(a)
	}
	z := x.Every(2, 2)
	if want := []int64{0, 2, 4, 5, 7, 9, 10, 12, 14}; !slices.Equal(addresses(z), want) || x.Dim(2) != 5 {
		t.Errorf("%v, want %v", addresses(z), want)
	}
	if b.Err() != nil {
		t.Error(b.Err())
	}
	for i, f := range []func(x Tensor) Tensor{
		func(x Tensor) Tensor { return x.Broadcast(0, 2) }, func(x Tensor) Tensor { return x.Broadcast(3, 2) }, func(x Tensor) Tensor { return x.Broadcast(1, 0) },
		func(x Tensor) Tensor { return x.Every(2, 0) }, func(x Tensor) Tensor { return x.Every(-1, 2) },
	} {
		b := New(1, 1)
		if f(b.Slot("x", program.F32, 3, 1, 5)); b.Err() == nil {
			t.Errorf("view %d was taken", i)
		}
	}
}
