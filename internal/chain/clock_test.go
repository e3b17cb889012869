package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/fault"
)

func TestClock(t *testing.T) {
	w := newWorld(t, true)
	clock := chain.NewClock(w.client, nil)
	start, err := clock.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// Chain time stands still without blocks, however long one waits.
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := clock.UntilTime(ctx, start.Time+1); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
	reached := make(chan chain.Head, 1)
	go func() {
		h, err := clock.UntilTime(t.Context(), start.Time+86_400)
		if err != nil {
			t.Error(err)
		}
		reached <- h
	}()
	if err := w.Advance(86_399 * time.Second); err != nil {
		t.Fatal(err)
	}
	select {
	case h := <-reached:
		t.Fatalf("a second too early: %v", h)
	case <-time.After(200 * time.Millisecond):
	}
	w.Commit()
	if h := <-reached; h.Time < start.Time+86_400 || h.Number != start.Number+2 {
		t.Errorf("start %v, reached %v", start, h)
	}
	stop := w.mineMeanwhile(true)
	defer stop()
	if h, err := clock.UntilBlock(t.Context(), start.Number+6); err != nil || h.Number < start.Number+6 {
		t.Errorf("got %v, %v", h, err)
	}
}

func TestHeaderRLP(t *testing.T) {
	w := newWorld(t, true)
	for range 3 {
		w.Commit()
	}
	head, err := w.client.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for n := head.Number - 2; n < head.Number; n++ {
		enc, err := w.client.HeaderRLP(t.Context(), n)
		if err != nil {
			t.Fatal(err)
		}
		out, err := w.client.Call(t.Context(), w.sample, w.pack("hashes", num(int64(n)), enc))
		if err != nil {
			t.Fatal(err)
		}
		if claimed, actual := common.Hash(out[:32]), common.Hash(out[32:]); claimed != actual || actual == (common.Hash{}) {
			t.Errorf("block %d: keccak %s, blockhash %s", n, claimed, actual)
		}
	}
	if _, err := w.client.HeaderRLP(t.Context(), head.Number+10); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("a block of the future: %v", err)
	}

	node, err := rpc.Dial(w.RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	var raw json.RawMessage
	if err := node.Call(&raw, "eth_getBlockByNumber", "0x1", false); err != nil {
		t.Fatal(err)
	}
	enc, err := chain.EncodeHeader(1, raw)
	if err != nil {
		t.Fatal(err)
	}
	var block map[string]any
	if err := json.Unmarshal(raw, &block); err != nil {
		t.Fatal(err)
	}
	if crypto.Keccak256Hash(enc).Hex() != block["hash"] {
		t.Error("the encoding does not hash to the block's hash")
	}
	mix := []byte(block["mixHash"].(string))
	other := bytes.Clone(mix)
	if other[10]++; mix[10] == '9' || mix[10] == 'f' {
		other[10] = '0'
	}
	if _, err := chain.EncodeHeader(1, bytes.Replace(raw, mix, other, 1)); fault.CodeOf(err) != fault.Verification {
		t.Errorf("a changed mixHash: %v", err)
	}
	if _, err := chain.EncodeHeader(2, raw); fault.CodeOf(err) != fault.Verification {
		t.Errorf("another block: %v", err)
	}
	if _, err := chain.EncodeHeader(1, []byte(`{"hash":1}`)); err == nil {
		t.Error("nonsense was accepted")
	}
}

func TestDeployment(t *testing.T) {
	w := newWorld(t, true)
	d := &chain.Deployment{ChainID: devnet.ChainID, Preset: "devnet", Block: 1, Market: w.sample, Stakes: w.sample, Beacon: w.sample}
	path := chain.DeploymentPath(filepath.Join(t.TempDir(), "deployments"), d.ChainID)
	if filepath.Base(path) != "1337.json" {
		t.Error(path)
	}
	if err := d.Save(path); err != nil {
		t.Fatal(err)
	}
	read, err := chain.LoadDeployment(path)
	if err != nil || *read != *d {
		t.Fatalf("got %v, %v", read, err)
	}
	if err := read.Check(t.Context(), w.client); err != nil {
		t.Error(err)
	}
	for name, spoil := range map[string]func(*chain.Deployment){
		"chain id":  func(d *chain.Deployment) { d.ChainID = 1 },
		"no code":   func(d *chain.Deployment) { d.Beacon = common.Address{1} },
		"no code 2": func(d *chain.Deployment) { d.Disputes = &common.Address{1} },
	} {
		bad := *d
		spoil(&bad)
		if err := bad.Check(t.Context(), w.client); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, spoil := range map[string]func(*chain.Deployment){
		"chain id": func(d *chain.Deployment) { d.ChainID = 0 },
		"preset":   func(d *chain.Deployment) { d.Preset = "moonnet" },
		"market":   func(d *chain.Deployment) { d.Market = common.Address{} },
		"disputes": func(d *chain.Deployment) { d.Disputes = &common.Address{} },
	} {
		bad := *d
		spoil(&bad)
		if err := bad.Save(path); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), strings.ReplaceAll(name, " ", "_")) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := chain.LoadDeployment(write(t, "d", `{"chain_id":1,"extra":2}`)); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("an unknown field: %v", err)
	}
	if _, err := chain.LoadDeployment("/nowhere.json"); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("no file: %v", err)
	}
}
