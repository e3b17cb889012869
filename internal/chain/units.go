package chain

import (
	"math/big"
	"strings"

	"lode/internal/fault"
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

// units of an amount, by the power of ten that they are of a wei. A longer name
// comes before one that it ends in.
var units = []struct {
	name string
	ten  int
}{{"gwei", 9}, {"wei", 0}, {"ether", 18}, {"eth", 18}, {"", 18}}

// ParseEther reads an amount of money: a decimal number with a unit (wei, gwei,
// eth), or without, which means ETH. field names it in an error.
func ParseEther(field, s string) (*big.Int, error) {
	number := strings.ToLower(strings.TrimSpace(s))
	for _, u := range units {
		digits, ok := strings.CutSuffix(number, u.name)
		if !ok {
			continue
		}
		digits = strings.TrimSpace(digits)
		whole, rest, _ := strings.Cut(digits, ".")
		rest = strings.TrimRight(rest, "0")
		all := whole + rest
		if all == "" || len(all) > 60 || len(rest) > u.ten || strings.Trim(all, "0123456789") != "" {
			break
		}
		wei, ok := new(big.Int).SetString(all+strings.Repeat("0", u.ten-len(rest)), 10)
		if !ok {
			break
		}
		return wei, nil
	}
	return nil, fault.Input(field, s, "an amount such as 1.5eth, 20gwei or 100wei")
}
