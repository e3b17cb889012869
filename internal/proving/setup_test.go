package proving

import (
	"context"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/proving/provingtest"
	"lode/program"
	"lode/program/circuit/setup"
)

// A set-up alone is sealed by blocks of the chain, which anybody can compare, and is
// made once.
func TestAlone(t *testing.T) {
	t.Parallel()
	c, err := devnet.Start(devnet.Config{Period: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	node, err := chain.Dial(t.Context(), chain.Config{RPC: c.RPC, Poll: 5 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	k := NewKeyring(t.TempDir(), nil)
	p := provingtest.Doubler()
	var stages []string
	tell := func(stage string) { stages = append(stages, stage) }
	s, err := k.Alone(t.Context(), p, node, tell)
	if err != nil {
		t.Fatal(err)
	}
	if !s.Alone || s.Seconds == 0 || len(stages) == 0 {
		t.Errorf("%+v, told %q", s, stages)
	}
	tr, err := setup.Open(s.Dir, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	for i, block := range tr.Blocks {
		r, err := Randomness(node)(t.Context(), block)
		if err != nil || tr.Randomness[i] != hex.EncodeToString(r[:]) {
			t.Errorf("phase %d is sealed by %s, block %d has %x: %v", i+1, tr.Randomness[i], block, r, err)
		}
	}
	stages = nil
	again, err := NewKeyring(k.Dir, nil).Alone(t.Context(), p, nil, tell)
	if err != nil || again.Seconds != 0 || len(stages) > 0 || again.Kit.Keys.Verifying.Hash != s.Kit.Keys.Verifying.Hash || again.Dir != s.Dir {
		t.Errorf("once more: %+v, %v, told %q", again, err, stages)
	}
	in := &job.Inputs{Program: p}
	s.Describe(in)
	if in.Manifest.Circuit.Key == ([32]byte{}) || in.Setup != s.Dir || len(in.Key) == 0 {
		t.Errorf("%+v", in.Manifest.Circuit)
	}
}

// A set-up in a folder is used only for the program that it is of, and only if its
// blocks sealed it.
func TestOpened(t *testing.T) {
	t.Parallel()
	m := provingtest.OfDoubler(t)
	open := func(dir string, p *program.Program, beacon Beacon) (*SetUp, error) {
		return NewKeyring(t.TempDir(), nil).Opened(t.Context(), dir, p, beacon, nil)
	}
	refused := func(what string, err error, text string) {
		t.Helper()
		code := fault.CodeOf(err)
		if code != fault.BadInput && code != fault.Verification || !strings.Contains(err.Error(), text) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v, want one line with %q", what, err, text)
		}
	}
	_, err := open(m.Setup, provingtest.Halver(), provingtest.Beacon)
	refused("another program", err, "a set-up for program")
	_, err = open(t.TempDir(), provingtest.Doubler(), provingtest.Beacon)
	refused("an empty folder", err, "transcript.json")
	_, err = open(m.Setup, provingtest.Doubler(), func(context.Context, uint64) ([32]byte, error) { return [32]byte{9}, nil })
	refused("other blocks", err, "randomness of block 1")
	unsealed := provingtest.Copy(t, m.Setup)
	b, err := os.ReadFile(filepath.Join(unsealed, "transcript.json"))
	if err != nil {
		t.Fatal(err)
	}
	cut := strings.Index(string(b), `"beacon_randomness"`)
	if err := os.WriteFile(filepath.Join(unsealed, "transcript.json"), append(b[:cut:cut], `"beacon_randomness": []}`...), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = open(unsealed, provingtest.Doubler(), provingtest.Beacon)
	refused("not sealed", err, "0 of 2 phases")
	dir := provingtest.Copy(t, m.Setup)
	k := NewKeyring(t.TempDir(), nil)
	s, err := k.Opened(t.Context(), dir, provingtest.Doubler(), provingtest.Beacon, nil)
	if err != nil || s.Seconds == 0 || !s.Alone || s.Kit.Keys.Verifying.Hash != m.Keys.Verifying.Hash {
		t.Fatalf("%+v, %v", s, err)
	}
	s, err = k.Opened(t.Context(), dir, provingtest.Doubler(), nil, nil)
	if err != nil || s.Seconds != 0 {
		t.Errorf("what was verified before: %+v, %v", s, err)
	}
}
