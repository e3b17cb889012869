// Package deploy holds the Foundry deploy script; this is its test.
package deploy

import (
	"context"
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/job"
)

// The script deploys what the file that it writes says, and only once.
func TestScript(t *testing.T) {
	if os.Getenv("LODE_COMPILED") == "" {
		t.Skip("needs compiled contracts: make test compiles them and sets LODE_COMPILED")
	}
	anvil, err := devnet.StartAnvil(t.Context(), devnet.AnvilConfig{Accounts: []string{"deployer"}})
	if errors.Is(err, devnet.ErrNoAnvil) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer anvil.Close()

	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join("out", "deployments")
	if err := errors.Join(os.RemoveAll(filepath.Join(root, folder)), os.MkdirAll(filepath.Join(root, folder), 0o755)); err != nil {
		t.Fatal(err)
	}
	key := hex.EncodeToString(crypto.Keccak256([]byte("lode/devnet/deployer"))) // devnet.KeyOf
	script := func(preset string, flags ...string) (string, error) {
		cmd := exec.CommandContext(t.Context(), filepath.Join(root, "tools", "forge"), append([]string{
			"script", "deploy/Deploy.s.sol", "--rpc-url", anvil.RPC, "--private-key", key}, flags...)...)
		cmd.Dir = root
		cmd.Env = append(os.Environ(), "PRESET="+preset, "DEPLOYMENTS="+folder)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}

	path := chain.DeploymentPath(filepath.Join(root, folder), 31337)
	if out, err := script("testnet"); err != nil {
		t.Fatalf("without --broadcast: %v\n%s", err, out)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a simulation wrote a deployment file")
	}
	if out, err := script("moonnet", "--broadcast"); err == nil || !strings.Contains(out, `UnknownPreset("moonnet")`) {
		t.Errorf("unknown preset: %v\n%s", err, out)
	}
	if out, err := script("testnet", "--broadcast"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	check(t, anvil.RPC, path)
	if out, err := script("testnet", "--broadcast"); err == nil || !strings.Contains(out, "AlreadyDeployed") {
		t.Errorf("deploying again: %v\n%s", err, out)
	}
}

// check compares the file with the chain.
func check(t *testing.T, rpc, path string) {
	t.Helper()
	d, err := chain.LoadDeployment(path)
	if err != nil {
		t.Fatal(err)
	}
	c, err := chain.Dial(context.Background(), chain.Config{RPC: rpc})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := job.CheckDeployment(context.Background(), c, d); err != nil {
		t.Error(err)
	}
	if d.Preset != "testnet" {
		t.Errorf("preset %q", d.Preset)
	}
}
