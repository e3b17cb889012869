package chain_test

import (
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"lode/internal/chain"
	"lode/internal/fault"
)

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestKeyFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "home", "account.key")
	made, err := chain.CreateKey(path)
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v, %v", info.Mode(), err)
	}
	read, err := chain.LoadKey(path, "")
	if err != nil || read.Address() != made.Address() {
		t.Fatalf("read back %v, %v, want %v", read, err, made)
	}
	if _, err := chain.CreateKey(path); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("an existing key file was not refused: %v", err)
	}
	if again, err := chain.LoadKey(path, ""); err != nil || again.Address() != made.Address() {
		t.Errorf("the key file changed: %v, %v", again, err)
	}

	secret, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	digits := strings.TrimSpace(string(secret))
	if with, err := chain.LoadKey(write(t, "k", "0x"+digits+"\r\n"), ""); err != nil || with.Address() != made.Address() {
		t.Errorf("with 0x: %v, %v", with, err)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
		for _, v := range []any{made, struct{ K *chain.Key }{made}} {
			if got := fmt.Sprintf(verb, v); strings.Contains(strings.ToLower(got), digits[:8]) || !strings.Contains(got, made.Address().Hex()) {
				t.Errorf("%s of %T prints %s", verb, v, got)
			}
		}
	}
}

func TestKeystore(t *testing.T) {
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	key := &keystore.Key{Id: uuid.New(), Address: crypto.PubkeyToAddress(private.PublicKey), PrivateKey: private}
	sealed, err := keystore.EncryptKey(key, "opensesame", keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	path := write(t, "UTC--key", string(sealed))
	got, err := chain.LoadKey(path, write(t, "password", "opensesame\r\nsecond line\n"))
	if err != nil || got.Address() != key.Address {
		t.Fatalf("got %v, %v, want %s", got, err, key.Address)
	}
	if _, err := chain.LoadKey(path, ""); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "password file") {
		t.Errorf("without a password: %v", err)
	}
	_, err = chain.LoadKey(path, write(t, "password", "opensesamy"))
	if fault.CodeOf(err) != fault.BadInput || strings.Contains(err.Error(), "opensesamy") {
		t.Errorf("with a wrong password: %v", err)
	}
}

func TestBadKeyFiles(t *testing.T) {
	digits := hex.EncodeToString(crypto.Keccak256([]byte("x")))
	for name, content := range map[string]string{
		"empty": "", "short": digits[:62], "long": digits + "00", "not hex": "zz" + digits[2:],
		"zero": strings.Repeat("0", 64), "json": "{", "huge": strings.Repeat("a", 1<<20),
	} {
		_, err := chain.LoadKey(write(t, "k", content), "")
		if fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.Contains(err.Error(), digits[2:20]) || strings.Contains(err.Error(), "\n") || len(err.Error()) > 300 {
			t.Errorf("%s: the message is too long or shows the key: %v", name, err)
		}
	}
	if _, err := chain.LoadKey("/nowhere/key", ""); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "/nowhere/key") {
		t.Errorf("missing file: %v", err)
	}
}

func TestParseAddress(t *testing.T) {
	const good = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" // from EIP-55
	for _, s := range []string{good, strings.ToLower(good), "0x" + strings.ToUpper(good[2:])} {
		if a, err := chain.ParseAddress("to", s); err != nil || a.Hex() != good {
			t.Errorf("%s: %v, %v", s, a, err)
		}
	}
	for _, s := range []string{"", "0x", good[2:], good[:40], good + "0", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed"} {
		if _, err := chain.ParseAddress("to", s); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%q was not refused: %v", s, err)
		}
	}
}
