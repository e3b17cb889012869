package referee

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/tools/vectors"
)

// harness is the contract of the Solidity tests that holds F32 against vectors,
// as forge compiled it.
type harness struct {
	*machine
	at  common.Address
	abi abi.ABI
}

func newHarness(t *testing.T) *harness {
	const root = "../.."
	data, err := os.ReadFile(filepath.Join(root, "out/F32.t.sol/F32Harness.json"))
	if err != nil {
		t.Fatalf("%v: run tools/forge build", err)
	}
	var artifact struct {
		ABI      json.RawMessage
		Bytecode struct{ Object string }
		Metadata struct {
			Sources map[string]struct{ Keccak256 string }
		}
	}
	if err := json.Unmarshal(data, &artifact); err != nil {
		t.Fatal(err)
	}
	for path, source := range artifact.Metadata.Sources {
		content, err := os.ReadFile(filepath.Join(root, path))
		if err != nil || "0x"+hex.EncodeToString(crypto.Keccak256(content)) != source.Keccak256 {
			t.Fatalf("%s was compiled before it changed: run tools/forge build", path)
		}
	}
	h := &harness{machine: newMachine(t)}
	h.config.GasLimit = 1 << 40
	if h.abi, err = abi.JSON(bytes.NewReader(artifact.ABI)); err != nil {
		t.Fatal(err)
	}
	h.at = h.deploy(t, common.FromHex(artifact.Bytecode.Object))
	return h
}

// check holds the records of one call against F32.
func (h *harness) check(t *testing.T, name string, data []byte) (records int) {
	t.Helper()
	input, err := h.abi.Pack("check", name, data)
	if err != nil {
		t.Fatal(err)
	}
	answer, _, err := h.call(h.at, input)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	out, err := h.abi.Unpack("check", answer)
	if err != nil {
		t.Fatal(err)
	}
	if wrong := out[1].(*big.Int); wrong.Sign() != 0 {
		t.Errorf("%s: %v records do not hold, the first is number %v of its part", name, wrong, out[2])
	}
	return int(out[0].(*big.Int).Int64())
}

// Words of a record, by file; in dot and stripe a record begins with its number
// of values.
var recordWords = map[string]func(first uint32) int{
	"add": words(3), "sub": words(3), "mul": words(3), "div": words(3), "sqrt": words(2), "fma": words(4),
	"exp": words(2), "log": words(2), "tanh": words(2),
	"compare": words(3), "convert": words(5), "exponent": words(5), "integer": words(6), "choose": words(8),
	"chain": words(24), "philox": words(10), "feistel": words(11),
	"dot":    func(n uint32) int { return 3 + 2*int(n) },
	"stripe": func(n uint32) int { return 2 + int(n) },
}

func words(n int) func(uint32) int { return func(uint32) int { return n } }

// F32 in geth's EVM against 600,000 vectors of each primitive.
func TestVectorsLong(t *testing.T) {
	if os.Getenv("LODE_LONG") == "" {
		t.Skip("LODE_LONG is not set")
	}
	h := newHarness(t)
	dir := t.TempDir()
	const count = 600_000
	if err := vectors.Generate(dir, count); errors.Is(err, exec.ErrNotFound) {
		t.Skip("no gcc")
	} else if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.bin"))
	if err != nil || len(files) != len(recordWords) {
		t.Fatalf("%d files of vectors, want %d (%v)", len(files), len(recordWords), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".bin")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		length, ok := recordWords[name]
		if !ok {
			t.Fatalf("no layout for %s", name)
		}
		records := 0
		for len(data) > 0 {
			n := 0
			for n < len(data) && n < 100_000 {
				n += 4 * length(be.Uint32(data[n:]))
			}
			records += h.check(t, name, data[:n])
			data = data[n:]
		}
		if records < count/40 {
			t.Errorf("%s: %d records", name, records)
		}
		t.Log(name, records)
	}
}
