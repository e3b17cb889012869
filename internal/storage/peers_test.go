package storage

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"lode/internal/fault"
)

// Ways in which a peer can fail to deliver a block. Each handler gets the
// honest answer to spoil.
var liars = []struct {
	name string
	says string // what the error tells about it
	lie  func(w http.ResponseWriter, r *http.Request, honest []byte)
}{
	{"does not have it", "answered 404", func(w http.ResponseWriter, r *http.Request, _ []byte) { http.NotFound(w, r) }},
	{"is broken", "answered 500", func(w http.ResponseWriter, _ *http.Request, _ []byte) { w.WriteHeader(500) }},
	{"changes one bit", "are not this block", func(w http.ResponseWriter, _ *http.Request, b []byte) {
		b = bytes.Clone(b)
		b[len(b)/2] ^= 1
		_, _ = w.Write(b)
	}},
	{"sends another block", "are not this block", func(w http.ResponseWriter, _ *http.Request, _ []byte) { _, _ = w.Write([]byte("another")) }},
	{"sends nothing", "sent 0 bytes that are not", func(http.ResponseWriter, *http.Request, []byte) {}},
	{"sends a part", "are not this block", func(w http.ResponseWriter, _ *http.Request, b []byte) { _, _ = w.Write(b[:len(b)-1]) }},
	{"breaks off", "unexpected EOF", func(w http.ResponseWriter, _ *http.Request, b []byte) {
		w.Header().Set("Content-Length", fmt.Sprint(len(b)))
		_, _ = w.Write(b[:len(b)/2])
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}},
	{"appends", "sent more than", func(w http.ResponseWriter, _ *http.Request, b []byte) {
		_, _ = w.Write(append(bytes.Clone(b), make([]byte, maxBlock)...))
	}},
	{"announces a terabyte", "announced 1099511627776 bytes", func(w http.ResponseWriter, _ *http.Request, b []byte) {
		w.Header().Set("Content-Length", fmt.Sprint(1<<40))
		_, _ = w.Write(b)
	}},
	{"never stops sending", "sent more than", func(w http.ResponseWriter, r *http.Request, _ []byte) {
		for r.Context().Err() == nil {
			if _, err := w.Write(make([]byte, 1<<16)); err != nil {
				return
			}
		}
	}},
	{"never answers", "not delivered within", func(_ http.ResponseWriter, r *http.Request, _ []byte) { <-r.Context().Done() }},
	{"stalls halfway", "not delivered within", func(w http.ResponseWriter, r *http.Request, b []byte) {
		w.Header().Set("Content-Length", fmt.Sprint(len(b)))
		_, _ = w.Write(b[:len(b)/2])
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	}},
	{"trickles", "not delivered within", func(w http.ResponseWriter, r *http.Request, b []byte) {
		for i := range b {
			_, _ = w.Write(b[i : i+1])
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}},
	{"redirects", "answered 302", func(w http.ResponseWriter, r *http.Request, _ []byte) {
		http.Redirect(w, r, "http://127.0.0.1:1/elsewhere", http.StatusFound)
	}},
	{"sends an endless header", "headers exceeded", func(w http.ResponseWriter, _ *http.Request, _ []byte) {
		w.Header().Set("X-Padding", strings.Repeat("x", 1<<20))
	}},
}

// lying is a peer in front of an honest one.
func lying(t *testing.T, honest string, lie func(http.ResponseWriter, *http.Request, []byte)) *httptest.Server {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		resp, err := http.Get(honest + r.URL.RequestURI())
		if err != nil {
			return
		}
		defer resp.Body.Close()
		b, _ := io.ReadAll(resp.Body)
		lie(w, r, b)
	}))
	t.Cleanup(s.Close)
	return s
}

func TestLyingPeers(t *testing.T) {
	a := serving(t)
	want := pattern(2*chunkSize + 5)
	c := put(t, a, want)
	for _, l := range liars {
		t.Run(l.name, func(t *testing.T) {
			t.Parallel()
			liar := lying(t, a.URL(), l.lie)

			// Alone, the liar makes Get fail with the block and the reason.
			alone := open(t, Config{Peers: []string{liar.URL}, Timeout: 300 * time.Millisecond})
			_, err := ReadAll(t.Context(), alone, c, 1<<20)
			if fault.CodeOf(err) != fault.Runtime {
				t.Fatalf("alone: %v", err)
			}
			for _, want := range []string{c, liar.URL, l.says} {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%v does not say %q", err, want)
				}
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%v is not one line", err)
			}
			if _, err := alone.blocks.local(t.Context(), must(parseCID(c))); err != errMissing {
				t.Errorf("something was kept: %v", err)
			}

			// Beside an honest peer it only costs time.
			b := open(t, Config{Peers: []string{liar.URL, a.URL()}, Timeout: 300 * time.Millisecond})
			if got, err := ReadAll(t.Context(), b, c, 1<<20); err != nil || !bytes.Equal(got, want) {
				t.Errorf("with an honest peer: %d bytes, %v", len(got), err)
			}
		})
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestEveryPeersReasonIsTold(t *testing.T) {
	a := serving(t)
	c := put(t, a, pattern(1000))
	var urls, says []string
	for _, l := range liars {
		if !strings.Contains(l.says, "within") {
			urls = append(urls, lying(t, a.URL(), l.lie).URL)
			says = append(says, urls[len(urls)-1]+": ", l.says)
		}
	}
	_, err := open(t, Config{Peers: urls}).Get(t.Context(), c, 1000)
	for _, s := range says {
		if err == nil || !strings.Contains(err.Error(), s) {
			t.Errorf("%v does not say %q", err, s)
		}
	}
}

// A peer that stalls costs its timeout once, not once a block.
func TestStallingPeerIsAskedLast(t *testing.T) {
	a := serving(t)
	want := pattern(40 * chunkSize)
	c := put(t, a, want)
	var asked atomic.Int64
	slow := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		<-r.Context().Done()
	}))
	defer slow.Close()
	b := open(t, Config{Peers: []string{slow.URL, a.URL()}, Timeout: 200 * time.Millisecond})
	if got, err := ReadAll(t.Context(), b, c, 1<<30); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
	if n := asked.Load(); n != 1 {
		t.Errorf("the stalling peer was asked %d times", n)
	}
}

// No more of a leaf is read than its parent announced.
func TestLeafLargerThanAnnounced(t *testing.T) {
	a := serving(t)
	c := put(t, a, pattern(chunkSize+10))
	liar := lying(t, a.URL(), func(w http.ResponseWriter, _ *http.Request, b []byte) {
		if len(b) != 10 {
			_, _ = w.Write(b)
			return
		}
		_, _ = io.Copy(w, bytes.NewReader(make([]byte, 1<<20)))
	})
	_, err := ReadAll(t.Context(), open(t, Config{Peers: []string{liar.URL}}), c, 1<<20)
	if err == nil || !strings.Contains(err.Error(), "sent more than the 10 bytes expected") {
		t.Errorf("%v", err)
	}
}

func TestGateway(t *testing.T) {
	n := serving(t)
	content := pattern(1000)
	c := put(t, n, content)
	absent := put(t, open(t, Config{}), []byte("absent"))
	for _, q := range []struct {
		method, path, accept string
		status               int
		body                 []byte // if the status is 200
	}{
		{"GET", c + "?format=raw", "", 200, content},
		{"GET", c, rawType, 200, content},
		{"GET", c, "text/html, " + rawType + ";q=0.5", 200, content},
		{"HEAD", c + "?format=raw", "", 200, nil},
		{"GET", "bafkqaaa?format=raw", "", 200, nil}, // the probe of the specification
		{"GET", c, "", 406, nil},
		{"GET", c + "?format=car", "", 406, nil},
		{"GET", c, "text/html", 406, nil},
		{"GET", absent + "?format=raw", "", 404, nil},
		{"GET", "bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy?format=raw", "", 404, nil},
		{"GET", "nonsense?format=raw", "", 400, nil},
		{"GET", c + "/name?format=raw", "", 404, nil},
		{"GET", "..%2f..%2fetc%2fpasswd?format=raw", "", 400, nil},
		{"POST", c + "?format=raw", "", 405, nil},
		{"DELETE", c + "?format=raw", "", 405, nil},
	} {
		req, err := http.NewRequestWithContext(t.Context(), q.method, n.URL()+"/ipfs/"+q.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if q.accept != "" {
			req.Header.Set("Accept", q.accept)
		}
		resp, err := http.DefaultTransport.RoundTrip(req)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != q.status || q.status == 200 && !bytes.Equal(body, q.body) {
			t.Errorf("%s %s (%s): %d, %d bytes, %v; want %d", q.method, q.path, q.accept, resp.StatusCode, len(body), err, q.status)
		}
		if q.status == 200 {
			h := resp.Header
			if h.Get("Content-Type") != rawType || h.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(h.Get("Cache-Control"), "immutable") {
				t.Errorf("%s: headers %v", q.path, h)
			}
		}
		if q.method == "HEAD" && resp.ContentLength != int64(len(content)) {
			t.Errorf("HEAD says %d bytes", resp.ContentLength)
		}
	}
	req, _ := http.NewRequestWithContext(t.Context(), "GET", n.URL()+"/ipfs/"+c+"?format=raw", nil)
	req.Header.Set("If-None-Match", `"`+c+`.raw"`)
	if resp, err := http.DefaultClient.Do(req); err != nil || resp.StatusCode != http.StatusNotModified {
		t.Errorf("conditional request: %v, %v", resp, err)
	}
}

// A node serves what it has; it does not fetch on behalf of others.
func TestServingDoesNotFetch(t *testing.T) {
	var asked atomic.Int64
	a := serving(t)
	c := put(t, a, []byte("content"))
	watched := lying(t, a.URL(), func(w http.ResponseWriter, _ *http.Request, b []byte) {
		asked.Add(1)
		_, _ = w.Write(b)
	})
	b := serving(t, watched.URL)
	resp, err := http.Get(b.URL() + "/ipfs/" + c + "?format=raw")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusNotFound || asked.Load() != 0 {
		t.Errorf("answered %d after asking peers %d times", resp.StatusCode, asked.Load())
	}
	if got, err := ReadAll(t.Context(), b, c, 100); err != nil || string(got) != "content" || asked.Load() != 1 {
		t.Errorf("its own Get: %q, %v, asked %d times", got, err, asked.Load())
	}
}

// A client that connects and says nothing does not keep the store from closing.
func TestCloseWithIdleClient(t *testing.T) {
	t.Parallel()
	n := serving(t)
	conn, err := net.Dial("tcp", strings.TrimPrefix(n.URL(), "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.Write([]byte("GET /ipfs/")); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if err := n.Close(); err != nil {
		t.Error(err)
	}
	n.blocks, n.server = noBlocks{}, nil
	if d := time.Since(start); d > 8*time.Second {
		t.Errorf("closing took %v", d)
	}
}
