package devnet

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"lode/internal/chain"
)

// KeyOf is the private key of the development account called label:
// keccak256("lode/devnet/" ‖ label). Anyone can compute it. Never send
// anything of worth to such an account, on any chain.
func KeyOf(label string) *chain.Key {
	seed := crypto.Keccak256([]byte("lode/devnet/" + label))
	private, err := crypto.ToECDSA(seed)
	for err != nil {
		// One hash in 2^128 is not a private key; then its hash is taken.
		seed = crypto.Keccak256(seed)
		private, err = crypto.ToECDSA(seed)
	}
	return chain.NewKey(private)
}

// Account is a development account with its key in a file.
type Account struct {
	Label   string     `json:"role"`
	Address string     `json:"address"`
	KeyFile string     `json:"key_file"`
	Key     *chain.Key `json:"-"`
}

// WriteKeys writes the keys of the given accounts to dir, one file each called
// <label>.key. A file that is there already must hold the same key.
func WriteKeys(dir string, labels ...string) ([]Account, error) {
	accounts := make([]Account, len(labels))
	for i, label := range labels {
		if label == "" || strings.ContainsAny(label, `/\`) {
			return nil, fmt.Errorf("account label %q: expected a name without slashes", label)
		}
		key, path := KeyOf(label), filepath.Join(dir, label+".key")
		if have, err := chain.LoadKey(path, ""); err != nil || have.Address() != key.Address() {
			if err := chain.SaveKey(key, path); err != nil {
				return nil, err
			}
		}
		accounts[i] = Account{Label: label, Address: key.Address().Hex(), KeyFile: path, Key: key}
	}
	return accounts, nil
}
