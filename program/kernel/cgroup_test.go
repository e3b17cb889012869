package kernel

import (
	"math"
	"os"
	"path/filepath"
	"testing"
)

// What is left of a control group is what its limit and those around it leave,
// and pages that can be taken back count as left.
func TestCgroupLeft(t *testing.T) {
	root := t.TempDir()
	write := func(name, content string) {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	left := func(group string, want int64) {
		t.Helper()
		if got := cgroupLeft(root, group); got != want {
			t.Errorf("group %q: %d left, want %d", group, got, want)
		}
	}
	left("/a/b", math.MaxInt64)
	write("a/memory.max", "1000\n")
	write("a/memory.current", "700\n")
	left("/a/b", 300)
	left("", math.MaxInt64)
	write("a/b/memory.max", "max\n")
	write("a/b/memory.current", "600\n")
	left("/a/b", 300)
	write("a/b/memory.max", "650\n")
	left("/a/b", 50)
	write("a/b/memory.stat", "anon 500\nfile 100\ninactive_file 90\nactive_file 10\n")
	left("/a/b", 140)
	write("a/b/memory.current", "900\n")
	left("/a/b", 0)

	write("self", "12:memory:/old\n0::/a/b\n")
	if got := ownCgroup(filepath.Join(root, "self")); got != "/a/b" {
		t.Errorf("own group %q", got)
	}
	if got := ownCgroup(filepath.Join(root, "none")); got != "" {
		t.Errorf("own group %q", got)
	}
}
