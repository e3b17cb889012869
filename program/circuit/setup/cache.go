package setup

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"lode/internal/durable"
	"lode/internal/fault"
	"lode/program/circuit"
)

// Cache keeps verified keys in a folder, by the hash of their circuit and that of
// the verifying key.
type Cache struct{ Dir string }

// entry is keys.json: what the files beside it have to be.
type entry struct {
	Circuit   string `json:"circuit"`          // hash of the constraints
	Verifying string `json:"verifying_key"`    // keccak of the key as the contract takes it
	Proving   string `json:"proving_sha256"`   // of proving.key
	Key       string `json:"verifying_sha256"` // of verifying.key
}

func (k Cache) dir(c *circuit.Circuit, verifying [32]byte) string {
	return filepath.Join(k.Dir, fmt.Sprintf("%x", c.Hash), fmt.Sprintf("%x", verifying))
}

// Store keeps keys that Verify gave.
func (k Cache) Store(c *circuit.Circuit, keys *circuit.Keys) error {
	dir := k.dir(c, keys.Verifying.Hash)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	e := entry{Circuit: hex.EncodeToString(c.Hash[:]), Verifying: hex.EncodeToString(keys.Verifying.Hash[:])}
	file := func(name string, digest *string, write func(io.Writer) (int64, error)) error {
		h := sha256.New()
		err := durable.WriteFile(filepath.Join(dir, name), 0o644, func(w io.Writer) error {
			_, err := write(io.MultiWriter(w, h))
			return err
		})
		*digest = hex.EncodeToString(h.Sum(nil))
		return err
	}
	if err := file("proving.key", &e.Proving, keys.Proving.WriteRawTo); err != nil {
		return err
	}
	if err := file("verifying.key", &e.Key, keys.Verifying.WriteTo); err != nil {
		return err
	}
	// Last, so that an entry is whole or absent.
	return durable.WriteFile(filepath.Join(dir, "keys.json"), 0o644, func(w io.Writer) error { return json.NewEncoder(w).Encode(e) })
}

// Load gives the kept keys of c with the given verifying key; the error wraps
// fs.ErrNotExist where there are none, and names a file that was changed.
func (k Cache) Load(c *circuit.Circuit, verifying [32]byte) (*circuit.Keys, error) {
	dir := k.dir(c, verifying)
	b, err := os.ReadFile(filepath.Join(dir, "keys.json"))
	if err != nil {
		return nil, err
	}
	var e entry
	if err := json.Unmarshal(b, &e); err != nil {
		return nil, fault.Verify(filepath.Join(dir, "keys.json"), err.Error(), "an entry of the key cache")
	}
	file := func(name, digest string, read func(io.Reader) (int64, error)) error {
		path := filepath.Join(dir, name)
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if got := digestOf(sha256.New(), b); got != digest {
			return fault.Verify(path, got, "%s", digest)
		}
		if _, err := read(bytes.NewReader(b)); err != nil {
			return fault.Verify(path, err.Error(), "a key")
		}
		return nil
	}
	keys := &circuit.Keys{Proving: new(groth16.ProvingKey)}
	// The digest tells that these are the points that were checked when they were made.
	if err := file("proving.key", e.Proving, keys.Proving.UnsafeReadFrom); err != nil {
		return nil, err
	}
	vk := new(groth16.VerifyingKey)
	if err := file("verifying.key", e.Key, vk.ReadFrom); err != nil {
		return nil, err
	}
	if keys.Verifying, err = circuit.NewVerifyingKey(vk); err != nil {
		return nil, err
	}
	if keys.Verifying.Hash != verifying || e.Circuit != hex.EncodeToString(c.Hash[:]) {
		return nil, fault.Verify(dir, hex.EncodeToString(keys.Verifying.Hash[:]), "%x", verifying)
	}
	return keys, nil
}

func digestOf(h hash.Hash, b []byte) string {
	h.Write(b)
	return hex.EncodeToString(h.Sum(nil))
}
