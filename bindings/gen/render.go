package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
	"github.com/ethereum/go-ethereum/crypto"
)

// contract is one contract and the package made from it.
type contract struct {
	name  string // of the contract and of the Go type
	iface string // the interface that documents it
	pkg   string
}

var contracts = []contract{
	{"Beacon", "IBeacon", "beacon"},
	{"Disputes", "IDisputes", "disputes"},
	{"Market", "IMarket", "market"},
	{"Provings", "IProvings", "provings"},
	{"Referee", "IReferee", "referee"},
	{"SnarkVerifier", "ISnarkVerifier", "snarkverifier"},
	{"Stakes", "IStakes", "stakes"},
}

const sumFile = "bindings/sources.sum"

// errStale is returned when forge's output is missing or older than the sources.
var errStale = errors.New(`forge's output is not that of the sources as they are: run "tools/forge build"`)

// artifact is what forge writes for one contract, as far as it is used here.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object string `json:"object"`
	} `json:"bytecode"`
	Metadata struct {
		Sources map[string]struct {
			Keccak string `json:"keccak256"`
		} `json:"sources"`
	} `json:"metadata"`
}

// render makes every generated file, by its path below root.
func render(root string) (map[string][]byte, error) {
	files := make(map[string][]byte)
	var sources []string
	for _, c := range contracts {
		a, err := readArtifact(root, c.name)
		if err != nil {
			return nil, err
		}
		iface, err := readArtifact(root, c.iface)
		if err != nil {
			return nil, err
		}
		if a.ABI, err = named(a.ABI, iface.ABI); err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		for source := range a.Metadata.Sources {
			if !slices.Contains(sources, source) {
				sources = append(sources, source)
			}
		}
		code, err := c.bind(a)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		files[filepath.Join("bindings", c.pkg, c.pkg+".go")] = code
	}
	slices.Sort(sources)
	sum, err := sumOf(root, sources)
	files[sumFile] = sum
	return files, err
}

// readArtifact reads forge's output and makes sure that it was made from the
// sources that are there now.
func readArtifact(root, name string) (*artifact, error) {
	data, err := os.ReadFile(filepath.Join(root, "out", name+".sol", name+".json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", name, errStale)
	}
	if err != nil {
		return nil, err
	}
	var a artifact
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for path, source := range a.Metadata.Sources {
		content, err := os.ReadFile(filepath.Join(root, path))
		if err != nil || "0x"+hex.EncodeToString(crypto.Keccak256(content)) != source.Keccak {
			return nil, fmt.Errorf("%s: %s: %w", name, path, errStale)
		}
	}
	return &a, nil
}

// entry is one function, event or error of an ABI, as far as it is told apart by.
type entry struct {
	Type   string `json:"type"`
	Name   string `json:"name"`
	Inputs []struct {
		Type string `json:"type"`
	} `json:"inputs"`
}

// named is the contract's ABI with the interface's entries in place of its own:
// the interface names every argument and result, an implementation need not.
func named(contract, iface json.RawMessage) (json.RawMessage, error) {
	var own, better []json.RawMessage
	if err := errors.Join(json.Unmarshal(contract, &own), json.Unmarshal(iface, &better)); err != nil {
		return nil, err
	}
	byKey := make(map[string]json.RawMessage)
	for _, e := range better {
		k, err := key(e)
		if err != nil {
			return nil, err
		}
		byKey[k] = e
	}
	for i, e := range own {
		k, err := key(e)
		if err != nil {
			return nil, err
		}
		if b, ok := byKey[k]; ok {
			own[i] = b
			delete(byKey, k)
		}
	}
	for k := range byKey {
		return nil, fmt.Errorf("the interface has %s, the contract has not", k)
	}
	return json.Marshal(own)
}

// key is kind, name and argument types of an entry.
func key(raw json.RawMessage) (string, error) {
	var e entry
	if err := json.Unmarshal(raw, &e); err != nil {
		return "", err
	}
	k := e.Type + " " + e.Name
	for _, in := range e.Inputs {
		k += " " + in.Type
	}
	return k, nil
}

func (c contract) bind(a *artifact) ([]byte, error) {
	var compact bytes.Buffer
	if err := json.Compact(&compact, a.ABI); err != nil {
		return nil, err
	}
	code, err := abigen.BindV2([]string{c.name}, []string{compact.String()},
		[]string{strings.TrimPrefix(a.Bytecode.Object, "0x")}, c.pkg, nil, nil)
	if err != nil {
		return nil, err
	}
	doc := fmt.Sprintf("\n// Package %s is the generated binding of the contract %s.\npackage %[1]s\n", c.pkg, c.name)
	return []byte(strings.Replace(code, "\npackage "+c.pkg+"\n", doc, 1)), nil
}

// sumOf lists the SHA-256 digests of the sources, in the format of sha256sum.
func sumOf(root string, sources []string) ([]byte, error) {
	var sum bytes.Buffer
	for _, path := range sources {
		content, err := os.ReadFile(filepath.Join(root, path))
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&sum, "%x  %s\n", sha256.Sum256(content), path)
	}
	return sum.Bytes(), nil
}
