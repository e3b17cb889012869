package chain

import (
	"math/big"
	"strings"
)

// Ether is one ETH in wei.
var Ether = big.NewInt(1e18)

// FormatEther writes wei as a decimal number of ETH, exact to the wei and
// without trailing zeros: "1.5 ETH".
func FormatEther(wei *big.Int) string {
	sign := ""
	if wei.Sign() < 0 {
		sign = "-"
	}
	whole, rest := new(big.Int).QuoRem(new(big.Int).Abs(wei), Ether, new(big.Int))
	s := sign + whole.String()
	if rest.Sign() != 0 {
		digits := rest.String()
		digits = strings.Repeat("0", 18-len(digits)) + digits
		s += "." + strings.TrimRight(digits, "0")
	}
	return s + " ETH"
}
