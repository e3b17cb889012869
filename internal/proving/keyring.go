// Package proving is what a job in proven mode needs beside the market: keys that
// were checked against the job's own circuit, and proofs of its steps, each
// computed once.
package proving

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/storage"
	"lode/program"
	"lode/program/circuit"
	"lode/program/circuit/setup"
	"lode/tensorlog"
)

// Kit is a circuit with keys that prove its steps.
type Kit struct {
	*circuit.Circuit
	Keys *circuit.Keys

	one  chan struct{} // a proof takes all cores, and memory
	busy func() func()
	told func(Proved)
}

// NewKit puts a circuit and its keys together.
func NewKit(c *circuit.Circuit, keys *circuit.Keys) *Kit {
	return &Kit{Circuit: c, Keys: keys, one: make(chan struct{}, 1), busy: idle, told: func(Proved) {}}
}

func idle() func() { return func() {} }

// Keyring finds the keys of jobs: in a folder of keys that were verified before,
// or by fetching a job's set-up and verifying it. It is safe for concurrent use,
// and several keyrings may share a folder.
type Keyring struct {
	Dir string // folder of verified keys, and of set-ups while they are verified
	Log *zap.Logger

	// Busy, if given, is told when a proof or the work on a set-up begins, and by
	// what it returns when that is over.
	Busy func() (over func())
	// Proved, if given, is told of each proof that was computed.
	Proved func(Proved)

	// Progress, if given, is told what begins while a job's set-up is verified.
	Progress func(stage string)

	mu    sync.Mutex
	kit   *Kit                    // the last one: a machine works on one circuit for long
	turns map[keyID]chan struct{} // who finds which keys just now
}

// keyID names keys: those of one program, by what their verifying key hashes to.
type keyID struct{ program, key tensorlog.Hash }

// NewKeyring makes the keyring of a folder; a nil log says nothing.
func NewKeyring(dir string, log *zap.Logger) *Keyring {
	if log == nil {
		log = zap.NewNop()
	}
	return &Keyring{Dir: dir, Log: log, turns: map[keyID]chan struct{}{}}
}

// Cache is where verified keys lie.
func (k *Keyring) Cache() setup.Cache { return setup.Cache{Dir: k.Dir} }

// Of gives the kit of a job whose inputs job.Fetch has checked. Where the folder
// has no keys of the circuit, or damaged ones, the job's set-up is fetched and
// verified, which can take minutes. A key that is not one of exactly the program's
// circuit is a verification failure. Whoever waits for other keys does not wait for
// these. What is computed goes on in the background when ctx ends, and the next
// call waits for it.
//
// The blocks that sealed the set-up are not asked for: they protect those who
// believe proofs, not who makes them.
func (k *Keyring) Of(ctx context.Context, store storage.Store, t *market.Terms, in *job.Inputs) (*Kit, error) {
	id := keyID{in.Program.Root(), tensorlog.Hash(in.Manifest.Circuit.Key)}
	if kit := k.last(id); kit != nil {
		return kit, nil
	}
	turn := k.turn(id)
	select {
	case turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if kit := k.last(id); kit != nil {
		<-turn
		return kit, nil
	}
	type result struct {
		kit *Kit
		err error
	}
	found := make(chan result, 1)
	go func() {
		defer func() { <-turn }()
		if k.Busy != nil {
			defer k.Busy()()
		}
		kit, err := k.find(ctx, store, t, in)
		found <- result{kit, err}
	}()
	select {
	case r := <-found:
		return r.kit, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// last is the last kit, if it is the one that is asked for.
func (k *Keyring) last(id keyID) *Kit {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.kit != nil && k.kit.Keys.Verifying.Hash == id.key && k.kit.Program.Root() == id.program {
		return k.kit
	}
	return nil
}

// turn lets one caller at a time find the same keys.
func (k *Keyring) turn(id keyID) chan struct{} {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.turns[id] == nil {
		k.turns[id] = make(chan struct{}, 1)
	}
	return k.turns[id]
}

// Forget takes a kit out of memory that does not prove what it should: the next Of
// reads it from the folder again, where its digests are checked.
func (k *Keyring) Forget(kit *Kit) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.kit == kit {
		k.kit = nil
	}
}

func (k *Keyring) find(ctx context.Context, store storage.Store, t *market.Terms, in *job.Inputs) (*Kit, error) {
	c, err := circuit.Compile(in.Program)
	if err != nil {
		return nil, err
	}
	keys, err := k.Cache().Load(c, in.Manifest.Circuit.Key)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			k.Log.Error("kept keys can't be used: verifying their set-up again", zap.Error(err))
		}
		if keys, err = k.verify(ctx, store, t, in, c); err != nil {
			return nil, err
		}
		if err := k.Cache().Store(c, keys); err != nil {
			// They are good for as long as this process lives.
			k.Log.Error("verified keys can't be kept: after a restart their set-up has to be verified again", zap.Error(err))
		}
	}
	return k.keep(c, keys), nil
}

// keep makes keys the last kit.
func (k *Keyring) keep(c *circuit.Circuit, keys *circuit.Keys) *Kit {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.kit = NewKit(c, keys)
	if k.Busy != nil {
		k.kit.busy = k.Busy
	}
	if k.Proved != nil {
		k.kit.told = k.Proved
	}
	return k.kit
}

// verify fetches and verifies a job's set-up.
func (k *Keyring) verify(ctx context.Context, store storage.Store, t *market.Terms, in *job.Inputs, c *circuit.Circuit) (*circuit.Keys, error) {
	cost := c.Cost()
	k.Log.Info("fetching and verifying the set-up of a circuit",
		zap.String("circuit", hex.EncodeToString(c.Hash[:8])), zap.Int("constraints", c.Constraints), zap.Float64("seconds on two cores", cost.SetupSeconds))
	if err := os.MkdirAll(k.Dir, 0o755); err != nil {
		return nil, err
	}
	dir := filepath.Join(k.Dir, "fetched-"+hex.EncodeToString(t.Manifest[:16]))
	lock, err := durable.Lock(dir+".lock", "set-up")
	if err != nil {
		return nil, err
	}
	defer lock.Close()
	if err := job.FetchSetup(ctx, store, t, in, dir); err != nil {
		return nil, err
	}
	s, err := setup.Open(dir, circuit.DefaultLimit)
	if err != nil {
		return nil, forgotten(dir, incomplete(err))
	}
	if s.Compiled.Hash != c.Hash {
		return nil, forgotten(dir, fault.Verify("circuit of the set-up", hex.EncodeToString(s.Compiled.Hash[:]), "%x, that of the job's program", c.Hash))
	}
	begin := time.Now()
	s.Progress = k.Progress
	keys, err := s.Verify(ctx, nil)
	if ctx.Err() != nil && err != nil {
		return nil, ctx.Err() // what was fetched is there for the next try
	}
	if err != nil {
		return nil, forgotten(dir, incomplete(err))
	}
	if keys.Verifying.Hash != [32]byte(in.Manifest.Circuit.Key) || !bytes.Equal(keys.Verifying.Bytes, in.Key) {
		return nil, forgotten(dir, fault.Verify("key of the set-up", hex.EncodeToString(keys.Verifying.Hash[:]), "%s, the job's", in.Manifest.Circuit.Key))
	}
	k.Log.Info("the set-up is right", zap.Duration("took", time.Since(begin)))
	if err := os.RemoveAll(dir); err != nil {
		k.Log.Warn("a verified set-up is left over", zap.Error(err))
	}
	return keys, nil
}

// incomplete says of a set-up that lacks a file what it is: not the set-up that the
// job's manifest promised. All files that the manifest names are there.
func incomplete(err error) error {
	if path := (*fs.PathError)(nil); errors.Is(err, fs.ErrNotExist) && errors.As(err, &path) {
		return fault.Verify("file of the set-up", filepath.Base(path.Path), "one that the manifest lists")
	}
	return err
}

// forgotten removes a set-up that was found to be bad.
func forgotten(dir string, err error) error { return errors.Join(err, os.RemoveAll(dir)) }

// Statement is what is proven of a step: p's step leads from before to after.
func Statement(p *program.Program, c *job.Circuit, dataset, before, after tensorlog.Hash, seed tensorlog.Hash, step uint64) *circuit.Statement {
	s := &circuit.Statement{Before: circuit.Digest(before), After: circuit.Digest(after), Dataset: circuit.Digest(dataset), Step: step}
	if c.Batch > 0 {
		s.Rows = rows(p, seed, step)
	}
	return s
}
