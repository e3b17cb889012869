//go:build !linux && !darwin

package demo

// peakMemory is the most memory that this process has had, in bytes; 0, since this
// system does not tell.
func peakMemory() int64 { return 0 }
