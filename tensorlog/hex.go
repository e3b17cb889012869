package tensorlog

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Hex is a hash that reads and writes itself as 0x and 64 lower-case digits.
type Hex Hash

func (h Hex) String() string { return "0x" + hex.EncodeToString(h[:]) }

// MarshalText writes h for JSON.
func (h Hex) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what MarshalText writes and nothing else.
func (h *Hex) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	if b, err := hex.DecodeString(digits); ok && err == nil && len(b) == len(h) && strings.ToLower(digits) == digits {
		copy(h[:], b)
		return nil
	}
	return fmt.Errorf("%q is not 0x and 64 lower-case hexadecimal digits", text)
}
