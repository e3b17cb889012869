//go:build linux || darwin

package durable

import "golang.org/x/sys/unix"

// Free is how many bytes may still be written into a folder's file system.
func Free(dir string) (uint64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, err
	}
	return s.Bavail * uint64(s.Bsize), nil
}
