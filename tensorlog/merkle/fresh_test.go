package merkle

import (
	"testing"

	"lode/internal/freshtest"
)

// TestFresh generates the assembly again.
func TestFresh(t *testing.T) {
	freshtest.Assembly(t, "keccak_amd64.s", "keccak_stub_amd64.go", "run", "-C", "../../tools/avo", ".", "-pkg", "merkle")
}
