package test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// activity tells when something was last done that is more than waiting.
type activity struct {
	busy atomic.Int64 // what is under way
	last atomic.Int64 // when something began or ended, in nanoseconds
}

func (a *activity) begin() {
	a.busy.Add(1)
	a.last.Store(time.Now().UnixNano())
}

func (a *activity) end() {
	a.last.Store(time.Now().UnixNano())
	a.busy.Add(-1)
}

// quiet says whether nothing is under way and nothing was for so long.
func (a *activity) quiet(d time.Duration) bool {
	return a.busy.Load() == 0 && time.Now().UnixNano()-a.last.Load() > int64(d)
}

// Requests by which a daemon merely looks whether there is news.
var looking = map[string]bool{
	"eth_getBlockByNumber":      true,
	"eth_getTransactionReceipt": true,
	"eth_getTransactionByHash":  true,
	"eth_getTransactionCount":   true,
}

// quietProxy forwards to a server. That a client went away is nothing to tell.
func quietProxy(target *url.URL) *httputil.ReverseProxy {
	p := httputil.NewSingleHostReverseProxy(target)
	p.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) }
	return p
}

// newWire is an actor's way to the chain's node, which notes its activity. While
// it is down the node seems to be overloaded. A transaction that it loses it says it
// has taken.
func (w *world) newWire(down *atomic.Bool, loses func(*types.Transaction) bool) string {
	w.t.Helper()
	a, target := &w.activity, w.parse(w.rpc)
	proxy := quietProxy(target)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Params []any           `json:"params"`
		}
		if json.Unmarshal(body, &call) != nil || !looking[call.Method] {
			a.begin()
			defer a.end()
		}
		if call.Method == "eth_sendRawTransaction" {
			if tx := sentTransaction(call.Params); tx != nil && loses(tx) {
				w.Header().Set("Content-Type", "application/json")
				fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"%s"}`, call.ID, tx.Hash())
				return
			}
		}
		proxy.ServeHTTP(w, r)
	}))
	w.later(s.Close)
	return s.URL
}

func sentTransaction(params []any) *types.Transaction {
	if len(params) == 0 {
		return nil
	}
	raw, ok := params[0].(string)
	if !ok {
		return nil
	}
	b, err := hexutil.Decode(raw)
	tx := new(types.Transaction)
	if err != nil || tx.UnmarshalBinary(b) != nil {
		return nil
	}
	return tx
}

// newGate is a way to an actor's storage that can be closed: then it answers
// that it has nothing.
func (w *world) newGate(storage string, open *atomic.Bool) string {
	w.t.Helper()
	proxy := quietProxy(w.parse(storage))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !open.Load() {
			http.NotFound(w, r)
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	w.later(s.Close)
	return s.URL
}

func (w *world) parse(address string) *url.URL {
	w.t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		w.t.Fatal(err)
	}
	return u
}
