// Package usage says how much memory this process takes.
package usage

import (
	"fmt"
	"os"
	"strings"
)

// Status is a figure of Linux' /proc/self/status in bytes, such as VmHWM, the most
// memory that the process has had. On other systems there is none.
func Status(field string) (bytes int64, ok bool) {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, false
	}
	for line := range strings.Lines(string(b)) {
		var kib int64
		if n, _ := fmt.Sscanf(line, field+": %d kB", &kib); n == 1 {
			return kib << 10, true
		}
	}
	return 0, false
}
