package storage

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// sharing opens two clients of one node's RPC.
func sharing(t *testing.T) (one, two *Node, url string) {
	t.Helper()
	open := func(c Config) *Node {
		n, err := Open(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { n.Close() })
		return n
	}
	host := open(Config{Dir: t.TempDir()})
	s := httptest.NewServer(host.RPC())
	t.Cleanup(s.Close)
	return open(Config{Kubo: s.URL}), open(Config{Kubo: s.URL}), s.URL
}

func TestTwoProcessesShareAStoreOverRPC(t *testing.T) {
	one, two, _ := sharing(t)
	content := bytes.Repeat([]byte("lode"), 200_000) // several chunks
	file, err := PutBytes(t.Context(), one, content)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := one.PutDir(t.Context(), map[string]string{"file": file})
	if err != nil {
		t.Fatal(err)
	}
	got, err := ReadAll(t.Context(), two, dir+"/file", int64(len(content)))
	if err != nil || !bytes.Equal(got, content) {
		t.Fatalf("%d bytes and %v, want the %d that the other one put", len(got), err, len(content))
	}
	if _, err := ReadAll(t.Context(), two, dir+"/file", int64(len(content))-1); err == nil {
		t.Error("a file above the limit was read")
	}
}

func TestRPCMissesWhatIsNotThere(t *testing.T) {
	one, _, _ := sharing(t)
	elsewhere, err := Open(t.Context(), Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer elsewhere.Close()
	c, err := PutBytes(context.Background(), elsewhere, []byte("only elsewhere"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ReadAll(t.Context(), one, c, 100); err == nil || !strings.Contains(err.Error(), c) {
		t.Errorf("reading what nobody put: %v, want an error that names %s", err, c)
	}
}

func TestRPCRefusesWebPagesAndOtherFormats(t *testing.T) {
	_, _, url := sharing(t)
	ask := func(path, origin string) int {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if origin != "" {
			r.Header.Set("Origin", origin)
		}
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		return resp.StatusCode
	}
	for path, want := range map[string]int{"/api/v0/version": 200, "/api/v0/add": 500, "/api/v0/block/get?arg=nonsense": 500, "/api/v0/block/rm": 404} {
		if got := ask(path, ""); got != want {
			t.Errorf("%s: status %d, want %d", path, got, want)
		}
	}
	if got := ask("/api/v0/version", "https://example.org"); got != http.StatusForbidden {
		t.Errorf("a web page got status %d", got)
	}
}
