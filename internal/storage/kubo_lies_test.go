package storage

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"lode/internal/fault"
)

// rpc is an endpoint that answers like Kubo's RPC API, but not the truth.
func rpc(t *testing.T, answers map[string]http.HandlerFunc) string {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/v0/version", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"Version":"0.43.0"}`) })
	for command, h := range answers {
		mux.HandleFunc("POST /api/v0/"+command, h)
	}
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s.URL
}

func TestLyingKubo(t *testing.T) {
	block := func(answer func(w http.ResponseWriter, r *http.Request)) map[string]http.HandlerFunc {
		return map[string]http.HandlerFunc{"block/get": answer}
	}
	add := func(answer func(w http.ResponseWriter, r *http.Request)) map[string]http.HandlerFunc {
		return map[string]http.HandlerFunc{"add": answer}
	}
	drained := func(answer string) func(http.ResponseWriter, *http.Request) {
		return func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			fmt.Fprint(w, answer)
		}
	}
	failing := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(500)
		fmt.Fprint(w, `{"Message":"disk is full","Code":0,"Type":"error"}`)
	}
	for name, l := range map[string]struct {
		answers map[string]http.HandlerFunc
		says    string
	}{
		"another block": {block(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "another") }), "sent 7 bytes that are not"},
		"endless block": {block(func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 1<<16)); err != nil {
					return
				}
			}
		}), "sent more than 2097152 bytes"},
		"no answer":   {block(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }), "not delivered within"},
		"failing get": {block(failing), "disk is full"},
		"another CID": {add(drained(`{"Hash":"` + golden[0].cid + `"}`)), "imports files in another way"},
		"no CID":      {add(drained(`{}`)), "imports files in another way"},
		"failing add": {add(failing), "disk is full"},
		"no JSON":     {add(drained("<html>")), "kubo add"},
	} {
		n := open(t, Config{Kubo: rpc(t, l.answers), Timeout: 300 * time.Millisecond})
		var err error
		if l.answers["add"] != nil {
			_, err = n.Put(t.Context(), strings.NewReader(strings.Repeat("content ", 100_000)))
		} else {
			_, err = ReadAll(t.Context(), n, golden[1].cid, 10)
		}
		if err == nil || !strings.Contains(err.Error(), l.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v, want it to say %q", name, err, l.says)
		}
	}
}

func TestDeadKubo(t *testing.T) {
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	defer silent.Close()
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "{}") }))
	defer other.Close()
	for _, endpoint := range []string{"http://127.0.0.1:1", "/ip4/127.0.0.1/tcp/1", silent.URL, other.URL} {
		_, err := Open(t.Context(), Config{Kubo: endpoint, Timeout: 300 * time.Millisecond})
		if fault.CodeOf(err) != fault.Runtime || !strings.Contains(err.Error(), endpoint) || !strings.Contains(err.Error(), "Kubo daemon that answers") {
			t.Errorf("%s: %v", endpoint, err)
		}
	}
}
