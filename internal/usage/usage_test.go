package usage

import (
	"os"
	"runtime"
	"testing"
)

// What was taken is part of the peak, and the peak is no less than what is taken now.
func TestPeak(t *testing.T) {
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("the system does not tell")
	}
	const size = 64 << 20
	b := make([]byte, size)
	for i := 0; i < size; i += os.Getpagesize() {
		b[i] = 1
	}
	if peak := Peak(); peak < size {
		t.Errorf("a peak of %d bytes with %d taken", peak, size)
	}
	runtime.KeepAlive(b)
	if now, ok := Status("VmRSS"); ok != (runtime.GOOS == "linux") || now > Peak() {
		t.Errorf("%d bytes now, %v", now, ok)
	}
	if _, ok := Status("no such figure"); ok {
		t.Error("a figure that does not exist")
	}
}
