package kernel

import (
	"unsafe"

	"golang.org/x/sys/unix"
)

// hugePages asks the system to back v with large pages, as far as v covers whole
// ones. It is advice: without it everything works, only slower.
func hugePages[T float32 | int32](v []T) {
	const page = 2 << 20
	b := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(v))), 4*len(v))
	skip := int(-uintptr(unsafe.Pointer(unsafe.SliceData(b))) % page)
	if n := (len(b) - skip) / page * page; n > 0 {
		unix.Madvise(b[skip:skip+n], unix.MADV_HUGEPAGE)
	}
}
