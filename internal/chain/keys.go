package chain

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/internal/durable"
	"lode/internal/fault"
)

// keyFileLimit bounds a key file; a keystore file has about 500 bytes.
const keyFileLimit = 64 << 10

// Key signs for one account. However it is printed, only the address shows.
type Key struct {
	private *ecdsa.PrivateKey
	address common.Address
}

// NewKey wraps a private key.
func NewKey(private *ecdsa.PrivateKey) *Key {
	return &Key{private: private, address: crypto.PubkeyToAddress(private.PublicKey)}
}

// Address is the account that the key signs for.
func (k *Key) Address() common.Address { return k.address }

// Format prints the address whatever the verb, so that no log line can carry
// the key.
func (k *Key) Format(s fmt.State, _ rune) { fmt.Fprint(s, k.address.Hex()) }

// sign signs tx for the given chain's signer.
func (k *Key) sign(tx *types.Transaction, signer types.Signer) (*types.Transaction, error) {
	return types.SignTx(tx, signer, k.private)
}

// LoadKey reads a private key: 64 hex digits with or without 0x, or a keystore
// JSON file of geth, whose password is the first line of passwordFile.
func LoadKey(path, passwordFile string) (*Key, error) {
	data, err := readFile("key file", path, keyFileLimit)
	if err != nil {
		return nil, err
	}
	content := strings.TrimSpace(string(data))
	if strings.HasPrefix(content, "{") {
		return openKeystore(path, content, passwordFile)
	}
	private, err := crypto.HexToECDSA(strings.TrimPrefix(content, "0x"))
	if err != nil {
		// The cause is left out on purpose: it can quote a part of the key.
		return nil, fault.Input("key file", path, "a private key of 64 hex digits, or a keystore JSON file")
	}
	return NewKey(private), nil
}

func openKeystore(path, content, passwordFile string) (*Key, error) {
	if passwordFile == "" {
		return nil, fault.Input("password file", "", "a file with the password of the encrypted key %s", path)
	}
	password, err := readFile("password file", passwordFile, keyFileLimit)
	if err != nil {
		return nil, err
	}
	line, _, _ := strings.Cut(string(password), "\n")
	opened, err := keystore.DecryptKey([]byte(content), strings.TrimSuffix(line, "\r"))
	if err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: "key file", Value: path,
			Expected: fmt.Sprintf("a keystore that the password in %s opens", passwordFile), Err: err}
	}
	return NewKey(opened.PrivateKey), nil
}

// CreateKey makes a new private key and writes it to path as hex, readable by
// its owner only. An existing file is never replaced.
func CreateKey(path string) (*Key, error) {
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("new key: %w", err)
	}
	key := NewKey(private)
	if err := SaveKey(key, path); err != nil {
		return nil, err
	}
	return key, nil
}

// SaveKey writes a key to path as hex, readable by its owner only. An existing
// file is never replaced.
func SaveKey(key *Key, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("key file %s: %w", path, err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fault.Input("key file", path, "a path where no file exists yet")
	}
	if err != nil {
		return fmt.Errorf("key file %s: %w", path, pathCause(err))
	}
	defer f.Close()
	if _, err := f.WriteString(hex.EncodeToString(crypto.FromECDSA(key.private)) + "\n"); err != nil {
		return fmt.Errorf("key file %s: %w", path, pathCause(err))
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("key file %s: %w", path, pathCause(err))
	}
	return durable.SyncDir(filepath.Dir(path))
}

// ParseAddress reads a 20-byte address in hex; mixed case must carry the right
// EIP-55 checksum. field names it in an error.
func ParseAddress(field, s string) (common.Address, error) {
	if !common.IsHexAddress(s) || !strings.HasPrefix(s, "0x") {
		return common.Address{}, fault.Input(field, s, "an address: 0x and 40 hex digits")
	}
	a := common.HexToAddress(s)
	digits := s[2:]
	if digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && s != a.Hex() {
		return common.Address{}, fault.Input(field, s, "the checksum spelling %s", a.Hex())
	}
	return a, nil
}
