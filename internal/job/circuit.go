package job

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/bindings/market"
	"lode/internal/fault"
	"lode/internal/storage"
	"lode/program"
	"lode/program/circuit"
	"lode/tensorlog"
)

// Circuit is what the terms of a job in proven mode call its program: the
// program, the key that its proofs are verified by and what it reads.
type Circuit struct {
	Program tensorlog.Hex `json:"program_root"`
	Key     tensorlog.Hex `json:"verifying_key"` // its keccak
	Rows    uint32        `json:"rows"`          // of the dataset; 0 if the program draws none
	Batch   uint32        `json:"batch"`         // rows of a step; 0 if the program draws none

	Setup map[string]int64 `json:"setup"` // files of the set-up, with their sizes in bytes
}

// CircuitOf describes the circuit of p under the verifying key with this keccak.
func CircuitOf(p *program.Program, key tensorlog.Hash) *Circuit {
	c := &Circuit{Program: tensorlog.Hex(p.Root()), Key: tensorlog.Hex(key)}
	if draws(p) {
		c.Rows, c.Batch = uint32(p.Rows), uint32(p.Batch)
	}
	return c
}

// draws says whether the rows of p's steps are drawn from a dataset.
func draws(p *program.Program) bool {
	return slices.ContainsFunc(p.Ops, func(o program.Op) bool { return o.Kind == program.Perm })
}

// Preimage is the circuit as the market takes it.
func (c *Circuit) Preimage() market.Circuit {
	return market.Circuit{Program: c.Program, Key: c.Key, Rows: c.Rows, Batch: c.Batch}
}

// Digest is what stands in the terms: keccak256(abi.encode(circuit)).
func (c *Circuit) Digest() (tensorlog.Hash, error) {
	b, err := circuitArguments.Pack(c.Preimage())
	if err != nil {
		return tensorlog.Hash{}, fmt.Errorf("encoding a circuit: %w", err)
	}
	return crypto.Keccak256Hash(b), nil
}

// circuitArguments is the type under a circuit's digest, from the binding.
var circuitArguments = func() abi.Arguments {
	return abi.Arguments{market.NewMarket().GetABI().Methods["prove"].Inputs[3]}
}()

// setupFile is what a file of a set-up may be called.
var setupFile = regexp.MustCompile(`^(transcript\.json|program\.lode|sealed\.bin|base\.bin|phase[12]-[0-9]{3}\.bin)$`)

// IsSetupFile says whether a file of this name in a set-up's folder belongs to it.
// Others are not stored with a job.
func IsSetupFile(name string) bool { return setupFile.MatchString(name) }

// Bounds of a set-up, so that nobody makes a trainer fetch without end.
const (
	setupFiles = 256
	setupBytes = 64 << 30
)

// check refuses a description of a set-up that none can have.
func (c *Circuit) check() error {
	total := int64(0)
	for name, size := range c.Setup {
		if !setupFile.MatchString(name) || size < 0 || size > setupBytes {
			return fault.Verify("file of the set-up", name, "one of a set-up, of at most %d bytes", int64(setupBytes))
		}
		total += size
	}
	if len(c.Setup) == 0 || len(c.Setup) > setupFiles || total > setupBytes {
		return fault.Verify("set-up", fmt.Sprintf("%d files of %d bytes", len(c.Setup), total), "1 to %d of at most %d bytes", setupFiles, int64(setupBytes))
	}
	return nil
}

// store puts the files of a set-up into storage as one directory and notes their
// names and sizes.
func (c *Circuit) store(ctx context.Context, store storage.Store, dir string) (cid string, err error) {
	list, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	c.Setup = map[string]int64{}
	entries := map[string]string{}
	for _, e := range list {
		if !setupFile.MatchString(e.Name()) {
			continue
		}
		if err := func() error {
			f, err := os.Open(filepath.Join(dir, e.Name()))
			if err != nil {
				return err
			}
			defer f.Close()
			info, err := f.Stat()
			if err != nil {
				return err
			}
			c.Setup[e.Name()] = info.Size()
			entries[e.Name()], err = store.Put(ctx, f)
			return err
		}(); err != nil {
			return "", fmt.Errorf("storing %s of the set-up: %w", e.Name(), err)
		}
	}
	if err := c.check(); err != nil {
		return "", err
	}
	return store.PutDir(ctx, entries)
}

// FetchSetup puts a job's set-up into the folder dir, which is made. Files that
// are there with the right size are not fetched again. Nothing about them is
// checked but their sizes: that is for setup.Transcript.Verify.
func FetchSetup(ctx context.Context, store storage.Store, t *market.Terms, in *Inputs, dir string) error {
	cid, err := CID(t.Manifest)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, size := range in.Manifest.Circuit.Setup {
		path := filepath.Join(dir, name)
		if info, err := os.Stat(path); err == nil && info.Size() == size {
			continue
		} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := read(ctx, store, cid+"/"+SetupName+"/"+name, size, func(r io.Reader) error { return copyTo(path, r) }); err != nil {
			return fmt.Errorf("%s of the set-up: %w", name, err)
		}
	}
	return nil
}

// copyTo writes r into a file that has its name only once it is whole.
func copyTo(path string, r io.Reader) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".fetching-")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err = io.Copy(f, r); err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// FetchCircuit gets the circuit that the terms' program stands for, in proven
// mode, from a job's manifest.
func FetchCircuit(ctx context.Context, store storage.Store, t *market.Terms) (*Circuit, error) {
	cid, err := CID(t.Manifest)
	if err != nil {
		return nil, err
	}
	m, err := fetchManifest(ctx, store, cid)
	if err != nil {
		return nil, err
	}
	return m.circuit(cid, t)
}

// circuit is the manifest's, which has to be the one of the terms.
func (m *Manifest) circuit(cid string, t *market.Terms) (*Circuit, error) {
	if m.Circuit == nil {
		return nil, fault.Verify("manifest", cid, "a circuit, since the job's steps are to be proven")
	}
	digest, err := m.Circuit.Digest()
	if err != nil {
		return nil, err
	}
	return m.Circuit, match("circuit", digest, t.Program)
}

// fetchKey checks that the terms' program stands for the circuit of the manifest,
// that this is of the program, and the verifying key's hash.
func (in *Inputs) fetchKey(ctx context.Context, store storage.Store, cid string, t *market.Terms) error {
	p := in.Program
	c, err := in.Manifest.circuit(cid, t)
	if err != nil {
		return err
	}
	if err := match("program root", p.Root(), tensorlog.Hash(c.Program)); err != nil {
		return err
	}
	if want := CircuitOf(p, tensorlog.Hash(c.Key)); c.Rows != want.Rows || c.Batch != want.Batch {
		return fault.Verify("rows of the circuit", fmt.Sprintf("%d of %d", c.Batch, c.Rows), "%d of %d, as the program draws them", want.Batch, want.Rows)
	}
	if err := CheckCovered(p); err != nil {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	if in.Key, err = storage.ReadAll(ctx, store, cid+"/"+KeyName, keyLimit); err != nil {
		return fmt.Errorf("verifying key: %w", err)
	}
	return match("hash of the verifying key", crypto.Keccak256Hash(in.Key), tensorlog.Hash(c.Key))
}

// keyLimit bounds a verifying key in bytes: it grows with the rows of a batch.
const keyLimit = 1 << 20

// CheckCovered refuses a program whose steps can't be proven: it names the
// operators that no circuit covers, or says that it takes too many constraints.
func CheckCovered(p *program.Program) error {
	const most = 4 // named; the rest is counted
	if list := circuit.Unsupported(p); len(list) > 0 {
		more := ""
		if len(list) > most {
			more = fmt.Sprintf("; and %d more", len(list)-most)
		}
		return fault.Input("program", strings.Join(list[:min(most, len(list))], "; ")+more, "only operators that a circuit covers, since its steps are to be proven")
	}
	return circuit.CheckLimit(p, circuit.DefaultLimit)
}
