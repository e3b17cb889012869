package usage

import "syscall"

// Peak is the most memory that this process has had, in bytes; 0 where the system
// does not tell.
func Peak() int64 {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return u.Maxrss // in bytes, on this system
}
