// Package vectors proves that the vectors in this folder are what the Go code
// makes today. The contracts' tests read the same files, so the two agree.
//
// Each file holds one JSON object a line. Numbers are integers of up to 64 bits,
// byte strings 0x-prefixed hex. `go test ./test/vectors -update` rewrites them.
package vectors

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the vector files")

// hexBytes is a byte string, written as the contracts' tests read it.
type hexBytes []byte

func (h hexBytes) MarshalText() ([]byte, error) {
	return []byte("0x" + hex.EncodeToString(h)), nil
}

// golden compares the cases with the file, or writes them there.
func golden[T any](t *testing.T, file string, cases []T) {
	t.Helper()
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	for _, c := range cases {
		if err := encoder.Encode(c); err != nil {
			t.Fatal(err)
		}
	}
	if *update {
		if err := os.WriteFile(file, want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(got, want.Bytes()) {
		return
	}
	gotLines, wantLines := bytes.Split(got, []byte("\n")), bytes.Split(want.Bytes(), []byte("\n"))
	for i := range min(len(gotLines), len(wantLines)) {
		if !bytes.Equal(gotLines[i], wantLines[i]) {
			t.Fatalf("%s:%d is stale: run \"make generate\"\nfile %.300s\nnow  %.300s", file, i+1, gotLines[i], wantLines[i])
		}
	}
	t.Fatalf("%s is stale: %d lines, now %d: run \"make generate\"", file, len(gotLines), len(wantLines))
}
