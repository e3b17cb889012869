// Package job is what a job consists of besides its life on the chain: its
// inputs in storage, its terms as a user states them, and the risks that
// follow from them.
package job

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"

	"lode/bindings/market"
	"lode/internal/fault"
	"lode/internal/storage"
	"lode/program"
	"lode/tensorlog"
)

// Names in the directory that a job's manifest CID names.
const (
	ManifestName = "manifest.json"
	ProgramName  = "program.bin"
	InitialName  = "initial.ckpt"
	DatasetName  = "dataset.bin"
	KeyName      = "verifying.key" // in proven mode, as the market takes it
	SetupName    = "setup"         // folder in proven mode: the set-up that the key comes from
)

// manifestVersion is the only version that is read.
const manifestVersion = 1

// manifestLimit bounds manifest.json, in bytes.
const manifestLimit = 64 << 10

// Manifest describes a job to people. Nothing in it is believed: what counts
// are the roots in the terms.
type Manifest struct {
	Version int    `json:"version"`
	Model   string `json:"model"` // such as mlp:64,32, or the name of a program file
	Task    string `json:"task"`  // classify, regress, text, or empty

	Circuit *Circuit `json:"circuit,omitempty"` // of a job in proven mode
}

// Inputs are all that a training needs besides its seed.
type Inputs struct {
	Manifest Manifest
	Program  *program.Program
	Init     []program.Array // state before the first step
	Data     []program.Array // columns
	Key      []byte          // the verifying key of a job in proven mode
	Setup    string          // when storing, in proven mode: the folder with the set-up
}

// Store puts the inputs into storage as one directory and returns its CID.
func Store(ctx context.Context, store storage.Store, in *Inputs) (cid string, err error) {
	in.Manifest.Version = manifestVersion
	entries := map[string]string{}
	if c := in.Manifest.Circuit; c != nil {
		// First, because the manifest names its files.
		if entries[SetupName], err = c.store(ctx, store, in.Setup); err != nil {
			return "", err
		}
	}
	manifest, err := json.MarshalIndent(in.Manifest, "", "  ")
	if err != nil {
		return "", err
	}
	put := func(name string, write func(io.Writer) error) {
		if err != nil {
			return
		}
		r, w := io.Pipe()
		go func() { w.CloseWithError(write(w)) }()
		entries[name], err = store.Put(ctx, r)
		r.CloseWithError(err)
		if err != nil {
			err = fmt.Errorf("storing %s: %w", name, err)
		}
	}
	put(ManifestName, func(w io.Writer) error { _, err := w.Write(append(manifest, '\n')); return err })
	put(ProgramName, func(w io.Writer) error { _, err := w.Write(in.Program.Encode()); return err })
	put(InitialName, func(w io.Writer) error { return tensorlog.WriteCheckpoint(w, in.Init) })
	put(DatasetName, func(w io.Writer) error { return tensorlog.WriteDataset(w, in.Data) })
	if in.Manifest.Circuit != nil {
		put(KeyName, func(w io.Writer) error { _, err := w.Write(in.Key); return err })
	}
	if err != nil {
		return "", err
	}
	return store.PutDir(ctx, entries)
}

// Fetch gets a job's inputs and checks every one against the terms: the
// program's root and its static check within limits, then the digests of initial
// state and dataset, whose sizes the program gives; in proven mode also that a
// circuit of at most circuit.DefaultLimit constraints covers the program, and
// the circuit and key that the terms' program stands for. Content that does not
// match is a verification failure; content that can't be had is another error.
func Fetch(ctx context.Context, store storage.Store, t *market.Terms, limits program.Limits) (*Inputs, error) {
	cid, err := CID(t.Manifest)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	in := &Inputs{}
	if in.Manifest, err = fetchManifest(ctx, store, cid); err != nil {
		return nil, err
	}
	content, err := storage.ReadAll(ctx, store, cid+"/"+ProgramName, program.MaxFile)
	if err != nil {
		return nil, fmt.Errorf("program: %w", err)
	}
	if in.Program, err = program.Decode(content); err != nil {
		return nil, err
	}
	// The check comes first: Root takes fields for granted that it bounds.
	if err := program.Check(in.Program, limits); err != nil {
		return nil, err
	}
	if t.Mode == Proven {
		err = in.fetchKey(ctx, store, cid, t)
	} else {
		err = match("program root", in.Program.Root(), t.Program)
	}
	if err != nil {
		return nil, err
	}
	digests := Scheme(t)
	err = read(ctx, store, cid+"/"+InitialName, tensorlog.CheckpointLimit(in.Program.Slots), func(r io.Reader) (err error) {
		in.Init, err = tensorlog.ReadCheckpoint(r, in.Program.Slots)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("initial state: %w", err)
	}
	if err := match("initial state root", digests.State(in.Init), t.InitialState); err != nil {
		return nil, err
	}
	err = read(ctx, store, cid+"/"+DatasetName, tensorlog.DatasetLimit(in.Program.Columns), func(r io.Reader) (err error) {
		in.Data, err = tensorlog.ReadDataset(r, in.Program.Columns)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("dataset: %w", err)
	}
	dataset, err := digests.Dataset(in.Program, in.Data)
	if err != nil {
		return nil, err
	}
	return in, match("dataset root", dataset, t.Dataset)
}

func fetchManifest(ctx context.Context, store storage.Store, cid string) (m Manifest, err error) {
	content, err := storage.ReadAll(ctx, store, cid+"/"+ManifestName, manifestLimit)
	if err != nil {
		return m, fmt.Errorf("manifest: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(content))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&m); err != nil || m.Version != manifestVersion || dec.More() {
		return m, &fault.Error{Code: fault.Verification, Field: "manifest", Value: cid, Expected: fmt.Sprintf("a manifest of version %d", manifestVersion), Err: err}
	}
	return m, nil
}

func read(ctx context.Context, store storage.Store, path string, limit int64, parse func(io.Reader) error) error {
	r, err := store.Get(ctx, path, limit)
	if err != nil {
		return err
	}
	defer r.Close()
	return parse(r)
}

func match(field string, got, want tensorlog.Hash) error {
	if got == want {
		return nil
	}
	return fault.Verify(field, hex.EncodeToString(got[:]), "%x, as in the job's terms", want)
}
