package chain_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"testing"
)

// The compiled contract of the tests is what its source says.
func TestSampleIsFresh(t *testing.T) {
	if _, err := os.Stat("../../node_modules/solc"); err != nil {
		t.Skip("the Solidity compiler is not in node_modules: run npm ci")
	}
	source, err := os.ReadFile("testdata/Sample.sol")
	if err != nil {
		t.Fatal(err)
	}
	input, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  map[string]any{"Sample.sol": map[string]string{"content": string(source)}},
		"settings": map[string]any{
			"evmVersion":      "osaka",
			"optimizer":       map[string]any{"enabled": true, "runs": 200},
			"metadata":        map[string]any{"bytecodeHash": "none", "appendCBOR": false},
			"outputSelection": map[string]any{"*": map[string]any{"*": []string{"abi", "evm.bytecode.object"}}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "../../tools/solc", "--standard-json")
	cmd.Stdin = bytes.NewReader(input)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var compiled struct {
		Contracts map[string]map[string]struct {
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	if err := json.Unmarshal(out, &compiled); err != nil {
		t.Fatal(err)
	}
	if got := compiled.Contracts["Sample.sol"]["Sample"].EVM.Bytecode.Object; got == "" || got != sample.Bin {
		t.Errorf("testdata/Sample.json is stale: %.60s…", out)
	}
}
