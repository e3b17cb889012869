package chain

import (
	"math/big"
	"testing"
)

func TestParseEther(t *testing.T) {
	for s, want := range map[string]string{
		"1": "1000000000000000000", "1.5": "1500000000000000000", "1.50 ETH": "1500000000000000000", "0.05eth": "50000000000000000",
		"20gwei": "20000000000", "0.5gwei": "500000000", "100wei": "100", "0": "0", "0.000000000000000001": "1", "2ether": "2000000000000000000",
	} {
		got, err := ParseEther("--reward", s)
		if err != nil || got.String() != want {
			t.Errorf("ParseEther(%q) = %v, %v; want %s", s, got, err, want)
		}
	}
	for _, s := range []string{"", "eth", "-1", "1.5wei", "1,5", "0.0000000000000000001", "1e3", "ten", "1.2.3", "0x10", "+1"} {
		if got, err := ParseEther("--reward", s); err == nil {
			t.Errorf("ParseEther(%q) = %v, want an error", s, got)
		}
	}
}

func TestFormatEtherReadsBack(t *testing.T) {
	for _, s := range []string{"0", "1", "1000000000000000000", "1234567890000000000000000001"} {
		wei, _ := new(big.Int).SetString(s, 10)
		if got, err := ParseEther("x", FormatEther(wei)); err != nil || got.Cmp(wei) != 0 {
			t.Errorf("%s is written as %s and read as %v, %v", s, FormatEther(wei), got, err)
		}
	}
}
