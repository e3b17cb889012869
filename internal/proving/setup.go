package proving

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"lode/internal/chain"
	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/program"
	"lode/program/circuit"
	"lode/program/circuit/setup"
)

// Beacon gives the randomness of a block.
type Beacon func(ctx context.Context, block uint64) ([32]byte, error)

// Randomness is prevrandao of a block that the node has, proven by its header.
func Randomness(node *chain.Client) Beacon {
	return func(ctx context.Context, number uint64) (r [32]byte, err error) {
		b, err := node.HeaderRLP(ctx, number)
		if err != nil {
			return r, err
		}
		var h types.Header
		if err := rlp.DecodeBytes(b, &h); err != nil {
			return r, fmt.Errorf("header of block %d: %w", number, err)
		}
		return h.MixDigest, nil
	}
}

// AwaitRandomness is Randomness, once the block is mined.
func AwaitRandomness(node *chain.Client) Beacon {
	get := Randomness(node)
	return func(ctx context.Context, number uint64) ([32]byte, error) {
		for {
			r, err := get(ctx, number)
			if !errors.Is(err, ethereum.NotFound) {
				return r, err
			}
			select {
			case <-ctx.Done():
				return r, ctx.Err()
			case <-time.After(node.Poll()):
			}
		}
	}
}

// SoonBlocks are two blocks that a set-up which begins now can be sealed by. Each
// phase of a set-up alone takes about a second for 3,000 constraints; blocks that
// pass meanwhile do no harm, since whoever works alone does not choose its secret
// by them.
func SoonBlocks(ctx context.Context, node *chain.Client) ([2]uint64, error) {
	head, err := node.Latest(ctx)
	return [2]uint64{head.Number + 8, head.Number + 16}, err
}

// SetUp is a requester's set-up for a program, ready to be posted with a job.
type SetUp struct {
	Kit     *Kit
	Dir     string  // of the transcript
	Seconds float64 // that making or verifying it took; 0: it was done before
	Alone   bool    // made here, by one contributor
}

// keyName is the verifying key beside a transcript that was verified here.
const keyName = "verifying.key"

// Describe adds circuit, key and set-up to a job's inputs.
func (s *SetUp) Describe(in *job.Inputs) {
	in.Manifest.Circuit = job.CircuitOf(in.Program, s.Kit.Keys.Verifying.Hash)
	in.Key, in.Setup = s.Kit.Keys.Verifying.Bytes, s.Dir
}

// Alone gives the keyring's own set-up for p. It is made here if there is none
// yet: one contribution to each phase, so it convinces nobody but this machine's
// owner. progress, if given, is told what begins.
func (k *Keyring) Alone(ctx context.Context, p *program.Program, node *chain.Client, progress func(string)) (*SetUp, error) {
	if err := job.CheckCovered(p); err != nil {
		return nil, err
	}
	c, err := circuit.Compile(p)
	if err != nil {
		return nil, err
	}
	// By the program, since a transcript names its program too.
	root := p.Root()
	dir := filepath.Join(k.Dir, "alone", hex.EncodeToString(root[:16]))
	s := &SetUp{Dir: dir, Alone: true}
	if keys, err := k.kept(c, dir); err != nil || keys != nil {
		if err == nil {
			s.Kit = k.keep(c, keys)
		}
		return s, err
	}
	if err := os.RemoveAll(dir); err != nil {
		return nil, err // of a set-up that was cut off
	}
	blocks, err := SoonBlocks(ctx, node)
	if err != nil {
		return nil, err
	}
	begin := time.Now()
	t, err := setup.Create(dir, p, blocks)
	if err != nil {
		return nil, err
	}
	t.Progress = progress
	keys, err := setup.Alone(ctx, t, AwaitRandomness(node))
	if err != nil {
		return nil, err
	}
	s.Seconds = time.Since(begin).Seconds()
	return s, k.adopt(s, c, keys)
}

// Opened gives the set-up in a folder for p, verified with the blocks that sealed
// it. Where that was done before it is not done again.
func (k *Keyring) Opened(ctx context.Context, dir string, p *program.Program, beacon Beacon, progress func(string)) (*SetUp, error) {
	if err := job.CheckCovered(p); err != nil {
		return nil, err
	}
	t, err := setup.Open(dir, circuit.DefaultLimit)
	if err != nil {
		return nil, err
	}
	if root := p.Root(); t.Compiled.Program.Root() != root {
		return nil, fault.Input("keys", dir, "a set-up for program %x, not for %s", root[:8], t.Program[:16])
	}
	s := &SetUp{Dir: dir, Alone: t.Contributions(setup.Powers) == 1 && t.Contributions(setup.Circuit) == 1}
	if keys, err := k.kept(t.Compiled, dir); err != nil || keys != nil {
		if err == nil {
			s.Kit = k.keep(t.Compiled, keys)
		}
		return s, err
	}
	begin := time.Now()
	t.Progress = progress
	keys, err := t.Verify(ctx, beacon)
	if err != nil {
		return nil, err
	}
	s.Seconds = time.Since(begin).Seconds()
	return s, k.adopt(s, t.Compiled, keys)
}

// kept are the keys of a transcript that was verified before; nil if it was not.
func (k *Keyring) kept(c *circuit.Circuit, dir string) (*circuit.Keys, error) {
	b, err := os.ReadFile(filepath.Join(dir, keyName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	keys, err := k.Cache().Load(c, crypto.Keccak256Hash(b))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return keys, err
}

// adopt stores keys and notes beside their transcript which they are.
func (k *Keyring) adopt(s *SetUp, c *circuit.Circuit, keys *circuit.Keys) error {
	if err := k.Cache().Store(c, keys); err != nil {
		return err
	}
	s.Kit = k.keep(c, keys)
	return durable.WriteFile(filepath.Join(s.Dir, keyName), 0o644, func(w io.Writer) error {
		_, err := w.Write(keys.Verifying.Bytes)
		return err
	})
}

// keep is have for who does not hold the lock.
func (k *Keyring) keep(c *circuit.Circuit, keys *circuit.Keys) *Kit {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.have(c, keys)
}
