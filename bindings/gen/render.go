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
	artifact string // its name in Solidity
	name     string // of the Go type
	pkg      string
}

var contracts = []contract{
	{"IBeacon", "Beacon", "beacon"},
	{"IMarket", "Market", "market"},
	{"IStakes", "Stakes", "stakes"},
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
		a, err := readArtifact(root, c.artifact)
		if err != nil {
			return nil, err
		}
		for source := range a.Metadata.Sources {
			if !slices.Contains(sources, source) {
				sources = append(sources, source)
			}
		}
		code, err := c.bind(a)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.artifact, err)
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
