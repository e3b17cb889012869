//go:build !linux

package kernel

// hugePages does nothing: there is no such advice to give.
func hugePages[T float32 | int32](v []T) {}
