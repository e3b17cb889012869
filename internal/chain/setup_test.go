package chain_test

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"lode/internal/chain"
	"lode/internal/devnet"
)

//go:embed testdata/Sample.json
var sampleJSON []byte

// sample is the compiled testdata/Sample.sol.
var sample = func() (s struct {
	ABI abi.ABI `json:"abi"`
	Bin string  `json:"bin"`
}) {
	if err := json.Unmarshal(sampleJSON, &s); err != nil {
		panic(err)
	}
	return s
}()

var sampleErrors = func() *chain.Errors {
	var raw struct {
		ABI json.RawMessage `json:"abi"`
	}
	if err := json.Unmarshal(sampleJSON, &raw); err != nil {
		panic(err)
	}
	e, err := chain.NewErrors(&bind.MetaData{ID: "Sample", ABI: string(raw.ABI)})
	if err != nil {
		panic(err)
	}
	return e
}()

const poll = 20 * time.Millisecond

// world is an embedded chain with a Sample contract and a client.
type world struct {
	*devnet.Chain
	t      *testing.T
	client *chain.Client
	sample common.Address
}

// newWorld starts a chain that mines every 50 ms, or, if manual, only on
// Commit.
func newWorld(t *testing.T, manual bool) *world {
	t.Helper()
	c, err := devnet.Start(devnet.Config{Accounts: []string{"alice", "bob", "deployer"}, Period: 50 * time.Millisecond, Manual: manual})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	w := &world{Chain: c, t: t}
	w.client = w.dial(c.RPC)
	stop := w.mineMeanwhile(manual)
	w.sample, _, err = w.sender("deployer", chain.SenderConfig{}).Deploy(t.Context(), "deploy", common.FromHex(sample.Bin))
	stop()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// mineMeanwhile mines until the returned function is called.
func (w *world) mineMeanwhile(really bool) (stop func()) {
	if !really {
		return func() {}
	}
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() {
		for ctx.Err() == nil {
			w.Commit()
			time.Sleep(poll)
		}
	})
	return func() { cancel(); wg.Wait() }
}

func (w *world) dial(rpc string) *chain.Client {
	w.t.Helper()
	c, err := chain.Dial(w.t.Context(), chain.Config{RPC: rpc, ChainID: devnet.ChainID, Poll: poll, Errors: sampleErrors})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	return c
}

// sender is a sender of the account called label over the world's own client.
func (w *world) sender(label string, cfg chain.SenderConfig) *chain.Sender {
	w.t.Helper()
	return w.senderOver(w.client, label, cfg)
}

func (w *world) senderOver(c *chain.Client, label string, cfg chain.SenderConfig) *chain.Sender {
	w.t.Helper()
	cfg.Key = devnet.KeyOf(label)
	s, err := chain.NewSender(w.t.Context(), c, cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// tx is a transaction that calls the sample contract.
func (w *world) tx(method string, args ...any) chain.Tx {
	w.t.Helper()
	return chain.Tx{Kind: method, To: &w.sample, Data: w.pack(method, args...)}
}

func (w *world) pack(method string, args ...any) []byte {
	w.t.Helper()
	data, err := sample.ABI.Pack(method, args...)
	if err != nil {
		w.t.Fatal(err)
	}
	return data
}

func (w *world) total() uint64 {
	w.t.Helper()
	n, err := chain.Read(w.t.Context(), w.client, w.sample, w.pack("total"), unpackTotal)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

func unpackTotal(data []byte) (uint64, error) {
	out, err := sample.ABI.Unpack("total", data)
	if err != nil {
		return 0, err
	}
	return out[0].(*big.Int).Uint64(), nil
}

func (w *world) nonce(label string) uint64 {
	w.t.Helper()
	n, err := w.client.Nonce(w.t.Context(), devnet.KeyOf(label).Address())
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// count waits until the node has seen n transactions of the account, waiting
// ones included.
func (w *world) waitPending(p *proxy, n int32) {
	w.t.Helper()
	for range 500 {
		if p.sent.Load() >= n {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	w.t.Fatalf("only %d transactions reached the node, want %d", p.sent.Load(), n)
}

func num(n int64) *big.Int { return big.NewInt(n) }

func journalIn(t *testing.T) string { return filepath.Join(t.TempDir(), "journal.json") }

// proxy stands between a client and a real node and can fail in the ways that
// networks and providers do.
type proxy struct {
	URL  string
	down atomic.Bool  // refuse every connection's request without an answer
	sent atomic.Int32 // transactions that reached the node

	mu     sync.Mutex
	before func(body string, w http.ResponseWriter) bool // answers itself if it returns true
	after  func(body string, answer []byte) []byte       // changes the node's answer; nil drops it
}

func newProxy(t *testing.T, target string) *proxy {
	t.Helper()
	u, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{}
	forward := httputil.NewSingleHostReverseProxy(u)
	forward.ErrorHandler = func(http.ResponseWriter, *http.Request, error) { panic(http.ErrAbortHandler) }
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p.down.Load() {
			panic(http.ErrAbortHandler)
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		p.mu.Lock()
		before, after := p.before, p.after
		p.mu.Unlock()
		if before != nil && before(string(body), w) {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		r.Header.Del("Accept-Encoding")
		answer := httptest.NewRecorder()
		forward.ServeHTTP(answer, r)
		if strings.Contains(string(body), "eth_sendRawTransaction") {
			p.sent.Add(1)
		}
		out := answer.Body.Bytes()
		if after != nil {
			if out = after(string(body), out); out == nil {
				panic(http.ErrAbortHandler)
			}
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(out)
	}))
	t.Cleanup(server.Close)
	p.URL = server.URL
	return p
}

func (p *proxy) set(before func(string, http.ResponseWriter) bool, after func(string, []byte) []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.before, p.after = before, after
}
