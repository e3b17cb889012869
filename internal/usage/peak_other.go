//go:build !darwin

package usage

// Peak is the most memory that this process has had, in bytes; 0 where the system
// does not tell.
func Peak() int64 {
	peak, _ := Status("VmHWM")
	return peak
}
