package job

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"lode/bindings/market"
	"lode/internal/fault"
	"lode/internal/storage"
	"lode/program"
	"lode/program/frontend"
	"lode/tensorlog"
)

// smallInputs are the inputs of a small classifier.
func smallInputs(t *testing.T) *Inputs {
	t.Helper()
	m, err := frontend.Build(frontend.Config{Model: "mlp:5", Inputs: 3, Task: frontend.Classify, Classes: 2, Batch: 4, Rows: 10, Steps: 20,
		Optimizer: frontend.Optimizer{Name: "sgd", LR: 0.1}})
	if err != nil {
		t.Fatal(err)
	}
	in := &Inputs{Manifest: Manifest{Model: "mlp:5", Task: "classify"}, Program: m.Train, Init: m.Init}
	for _, c := range m.Train.Columns {
		a := program.NewArray(c.Type, c.Elements)
		for i := range a.F32 {
			a.F32[i] = float32(i) / 7
		}
		for i := range a.I32 {
			a.I32[i] = int32(i % 2)
		}
		in.Data = append(in.Data, a)
	}
	return in
}

// termsOf are terms with the inputs' roots.
func termsOf(t *testing.T, in *Inputs, cid string) market.Terms {
	t.Helper()
	terms := goodTerms()
	terms.Program, terms.InitialState, terms.Dataset = in.Program.Root(), tensorlog.StateRoot(in.Init), tensorlog.DatasetRoot(in.Data)
	var err error
	if terms.Manifest, err = Digest(cid); err != nil {
		t.Fatal(err)
	}
	return terms
}

func openStore(t *testing.T, cfg storage.Config) *storage.Node {
	t.Helper()
	cfg.Dir = t.TempDir()
	n, err := storage.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

func TestStoreAndFetch(t *testing.T) {
	in := smallInputs(t)
	requester := openStore(t, storage.Config{Listen: "127.0.0.1:0"})
	cid, err := Store(t.Context(), requester, in)
	if err != nil {
		t.Fatal(err)
	}
	terms := termsOf(t, in, cid)
	if name, err := CID(terms.Manifest); err != nil || name != cid {
		t.Errorf("%s is named %s, %v", cid, name, err)
	}
	trainer := openStore(t, storage.Config{Peers: []string{requester.URL()}})
	got, err := Fetch(t.Context(), trainer, &terms, program.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Program.Encode(), in.Program.Encode()) || got.Manifest.Model != "mlp:5" || got.Manifest.Task != "classify" {
		t.Errorf("another program or manifest: %+v", got.Manifest)
	}
	same := func(a, b program.Array) bool { return bytes.Equal(a.AppendBytes(nil), b.AppendBytes(nil)) }
	if !slices.EqualFunc(got.Init, in.Init, same) || !slices.EqualFunc(got.Data, in.Data, same) {
		t.Error("another state or dataset")
	}
}

// Content that is not what the terms commit to is refused, whatever part of it.
func TestFetchRefuses(t *testing.T) {
	store := openStore(t, storage.Config{})
	in := smallInputs(t)
	cid, err := Store(t.Context(), store, in)
	if err != nil {
		t.Fatal(err)
	}
	other := smallInputs(t)
	other.Data[0].F32[3]++
	other.Init[0].F32[0]++
	put := func(write func(io.Writer) error) string {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		c, err := store.Put(t.Context(), &b)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	text := func(s string) string {
		return put(func(w io.Writer) error { _, err := io.WriteString(w, s); return err })
	}
	entries := func() map[string]string {
		return map[string]string{
			ManifestName: text(`{"version":1,"model":"m","task":""}`),
			ProgramName:  text(string(in.Program.Encode())),
			InitialName:  put(func(w io.Writer) error { return tensorlog.WriteCheckpoint(w, in.Init) }),
			DatasetName:  put(func(w io.Writer) error { return tensorlog.WriteDataset(w, in.Data) }),
		}
	}
	fetch := func(files map[string]string, spoil func(*market.Terms)) error {
		dir, err := store.PutDir(t.Context(), files)
		if err != nil {
			t.Fatal(err)
		}
		terms := termsOf(t, in, dir)
		spoil(&terms)
		_, err = Fetch(t.Context(), store, &terms, program.DefaultLimits())
		return err
	}
	keep := func(*market.Terms) {}
	if err := fetch(entries(), keep); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		file, content string
		code          fault.Code
		text          string
	}{
		"manifest is no JSON":     {ManifestName, text("hello"), fault.Verification, "manifest"},
		"manifest, other version": {ManifestName, text(`{"version":2,"model":"m","task":""}`), fault.Verification, "version 1"},
		"manifest, unknown field": {ManifestName, text(`{"version":1,"model":"m","task":"","x":1}`), fault.Verification, "manifest"},
		"manifest, two objects":   {ManifestName, text(`{"version":1,"model":"m","task":""}{}`), fault.Verification, "manifest"},
		"manifest too large":      {ManifestName, text(strings.Repeat(" ", manifestLimit+1)), 0, "manifest"},
		"program cut":             {ProgramName, text(string(in.Program.Encode()[:100])), 0, ""},
		"other state":             {InitialName, put(func(w io.Writer) error { return tensorlog.WriteCheckpoint(w, other.Init) }), fault.Verification, "initial state root"},
		"state is nonsense":       {InitialName, text("nonsense"), 0, "initial state"},
		"other data":              {DatasetName, put(func(w io.Writer) error { return tensorlog.WriteDataset(w, other.Data) }), fault.Verification, "dataset root"},
		"data is nonsense":        {DatasetName, text("nonsense"), 0, "dataset"},
	} {
		files := entries()
		files[c.file] = c.content
		err := fetch(files, keep)
		if err == nil || !strings.Contains(err.Error(), c.text) || (c.code != 0 && fault.CodeOf(err) != c.code) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := fetch(entries(), func(t *market.Terms) { t.Program[0] ^= 1 }); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "program root") {
		t.Errorf("another program root: %v", err)
	}
	files := entries()
	delete(files, DatasetName)
	if err := fetch(files, keep); err == nil {
		t.Error("a missing file was not noticed")
	}
	// What this party can't afford it refuses, though nothing is wrong with it.
	terms := termsOf(t, in, cid)
	if _, err := Fetch(t.Context(), store, &terms, program.Limits{Memory: 10, Work: 10}); err == nil {
		t.Error("a program beyond the limits was accepted")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Fetch(ctx, store, &terms, program.DefaultLimits()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestDigest(t *testing.T) {
	digest := tensorlog.Hash{1, 2, 3}
	cid, err := CID(digest)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := Digest(cid); err != nil || back != digest {
		t.Errorf("%s: %x, %v", cid, back, err)
	}
	for name, s := range map[string]string{
		"empty": "", "not a CID": "hello", "version 0": "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG",
		"a file": "bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e", "cut": cid[:20],
	} {
		if _, err := Digest(s); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%s: %v", name, err)
		}
	}
}
