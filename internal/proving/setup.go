package proving

import (
	"context"
	"crypto/sha256"
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
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return nil, err
	}
	lock, err := durable.Lock(dir+".lock", "keys of this program")
	if err != nil {
		return nil, err
	}
	defer lock.Close()
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
	s.Kit = k.keep(c, keys)
	return s, k.Keep(t, keys)
}

// Opened gives the set-up in a folder for p, verified with the blocks that sealed
// it. Where that was done before, with every file as it is now, it is not done
// again.
func (k *Keyring) Opened(ctx context.Context, dir string, p *program.Program, beacon Beacon, progress func(string)) (*SetUp, error) {
	if err := job.CheckCovered(p); err != nil {
		return nil, err
	}
	if _, err := os.Stat(filepath.Join(dir, "transcript.json")); err != nil {
		return nil, fault.Input("keys", dir, "a folder with a set-up, and so with a transcript.json")
	}
	t, err := setup.Open(dir, circuit.DefaultLimit)
	if err != nil {
		return nil, err
	}
	if root := p.Root(); t.Compiled.Program.Root() != root {
		return nil, fault.Input("keys", dir, "a set-up for program %x, not for %s", root[:8], t.Program[:16])
	}
	if sealed := t.Phase() - setup.Powers; t.Phase() != setup.Sealed {
		return nil, fault.Input("keys", dir, "a sealed set-up, not one of which %d of 2 phases are sealed", sealed)
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
	keys, err := t.Verify(ctx, onChain(beacon, dir))
	if err != nil {
		return nil, err
	}
	s.Seconds = time.Since(begin).Seconds()
	s.Kit = k.keep(t.Compiled, keys)
	return s, k.Keep(t, keys)
}

// onChain says of a block that the chain does not have that the set-up belongs to
// another one.
func onChain(beacon Beacon, dir string) Beacon {
	if beacon == nil {
		return nil
	}
	return func(ctx context.Context, block uint64) ([32]byte, error) {
		r, err := beacon(ctx, block)
		if errors.Is(err, ethereum.NotFound) {
			err = fault.Input("keys", dir, "a set-up that was sealed by blocks of this chain, which has no block %d", block)
		}
		return r, err
	}
}

// notes is the folder of notes on verified transcripts in a keyring's folder.
const notes = "setups"

// note is the file that holds the verifying key of a transcript if it was verified
// here. Its name is a digest of all the transcript's files, so what was changed
// since has none, and a copy has the same. It is empty if there is no transcript.
func (k *Keyring) note(dir string) (string, error) {
	list, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	all := sha256.New()
	for _, e := range list {
		if !job.IsSetupFile(e.Name()) {
			continue
		}
		one := sha256.New()
		f, err := os.Open(filepath.Join(dir, e.Name()))
		if err == nil {
			_, err = io.Copy(one, f)
			err = errors.Join(err, f.Close())
		}
		if err != nil {
			return "", err
		}
		fmt.Fprintf(all, "%s %x\n", e.Name(), one.Sum(nil)) // a hash takes everything
	}
	return filepath.Join(k.Dir, notes, hex.EncodeToString(all.Sum(nil))+".key"), nil
}

// kept are the keys of a transcript that was verified before, by the very files
// that it has now; nil if it was not.
func (k *Keyring) kept(c *circuit.Circuit, dir string) (*circuit.Keys, error) {
	path, err := k.note(dir)
	if err != nil || path == "" {
		return nil, err
	}
	b, err := os.ReadFile(path)
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

// Keep stores the keys of a transcript that was made or verified here, so that
// neither has to be done again.
func (k *Keyring) Keep(t *setup.Transcript, keys *circuit.Keys) error {
	if err := k.Cache().Store(t.Compiled, keys); err != nil {
		return err
	}
	path, err := k.note(t.Dir)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return durable.WriteFile(path, 0o644, func(w io.Writer) error {
		_, err := w.Write(keys.Verifying.Bytes)
		return err
	})
}
