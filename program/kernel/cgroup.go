package kernel

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"lode/program"
)

// Fits refuses p where New would need more memory with opt than it may have, if
// the caller needs so many bytes besides.
func Fits(p *program.Program, opt Options, besides int64) error {
	return checkMemory(Memory(p, opt)+besides, opt.MaxMemory)
}

// cgroupLeft is how many bytes the control group that this process is in may
// still take, under a root such as /sys/fs/cgroup: its limit less what it uses,
// not counting file pages that the system takes back at need. Where there is no
// limit, or no version 2 of control groups, it is no bound.
func cgroupLeft(root, group string) int64 {
	left := int64(math.MaxInt64)
	for dir := filepath.Join("/", group); ; dir = filepath.Dir(dir) { // an outer group's limit holds too
		folder := filepath.Join(root, dir)
		limit, ok := cgroupNumber(filepath.Join(folder, "memory.max"))
		used, known := cgroupNumber(filepath.Join(folder, "memory.current"))
		if ok && known {
			left = min(left, max(0, limit-used+inactiveFile(filepath.Join(folder, "memory.stat"))))
		}
		if dir == "/" {
			return left
		}
	}
}

// ownCgroup is the path of this process's group: the line 0::PATH.
func ownCgroup(path string) string {
	content, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	for _, line := range strings.Split(string(content), "\n") {
		if group, ok := strings.CutPrefix(line, "0::"); ok {
			return group
		}
	}
	return ""
}

// cgroupNumber reads a file that holds one number, or max for none.
func cgroupNumber(path string) (int64, bool) {
	content, err := os.ReadFile(path)
	if err != nil {
		return 0, false
	}
	n, err := strconv.ParseInt(strings.TrimSpace(string(content)), 10, 64)
	return n, err == nil
}

// inactiveFile is that entry of memory.stat.
func inactiveFile(path string) int64 {
	content, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(content), "\n") {
		var n int64
		if found, _ := fmt.Sscanf(line, "inactive_file %d", &n); found == 1 {
			return n
		}
	}
	return 0
}
