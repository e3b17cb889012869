package chain_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/fault"
)

// deadAddress is an address of loopback where nobody listens.
func deadAddress(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func TestDialFaults(t *testing.T) {
	w := newWorld(t, true)
	serve := func(h http.HandlerFunc) string {
		s := httptest.NewServer(h)
		t.Cleanup(s.Close)
		return s.URL
	}
	hang := make(chan struct{})
	defer close(hang)
	for _, c := range []struct {
		name, rpc string
		chainID   uint64
		code      fault.Code
		wants     []string
	}{
		{"dead http", "http://" + deadAddress(t), 0, fault.Runtime, []string{"127.0.0.1", "refused"}},
		{"dead ws", "ws://" + deadAddress(t), 0, fault.Runtime, []string{"127.0.0.1", "refused"}},
		{"wrong chain", w.RPC, 1, fault.BadInput, []string{"chain id", `"1337"`, "expected 1"}},
		{"empty", "", 0, fault.BadInput, []string{"rpc"}},
		{"no scheme", "localhost:8545", 0, fault.BadInput, []string{"localhost:8545", "http://"}},
		{"other scheme", "ftp://host", 0, fault.BadInput, []string{"ftp://host"}},
		{"no host", "http://", 0, fault.BadInput, []string{"http://"}},
		{"not parsable", "http://user:hunter2@ho st/\x7f", 0, fault.BadInput, []string{"rpc"}},
		{"no such socket", "/nowhere/geth.ipc", 0, fault.Runtime, []string{"/nowhere/geth.ipc"}},
		{"no answer", serve(func(w http.ResponseWriter, r *http.Request) {
			<-hang
		}), 0, fault.Runtime, []string{"no answer within 300ms"}},
		{"server error", serve(func(w http.ResponseWriter, r *http.Request) { http.Error(w, "<html>\nno", http.StatusBadGateway) }), 0, fault.Runtime, []string{"502"}},
		{"a web page", serve(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("<html>hello\n</html>")) }), 0, fault.Runtime, []string{"eth_chainId"}},
		{"secret", "http://user:hunter2@" + deadAddress(t) + "/v3/hunter2?key=hunter2", 0, fault.Runtime, []string{"http://127.0.0.1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := chain.Dial(t.Context(), chain.Config{RPC: c.rpc, ChainID: c.chainID, Timeout: 300 * time.Millisecond})
			if err == nil {
				t.Fatal("no error")
			}
			if got := fault.CodeOf(err); got != c.code {
				t.Errorf("code %d, want %d: %v", got, c.code, err)
			}
			for _, want := range c.wants {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q is missing in: %v", want, err)
				}
			}
			if strings.Contains(err.Error(), "hunter2") {
				t.Errorf("the secret shows: %v", err)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("more than one line: %q", err)
			}
		})
	}
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := chain.Dial(ctx, chain.Config{RPC: w.RPC})
		if fault.CodeOf(err) != fault.Interrupted {
			t.Errorf("got %v", err)
		}
	})
}

func TestRead(t *testing.T) {
	w := newWorld(t, true)
	if w.total() != 0 {
		t.Fatal("a new contract has a total")
	}
	_, err := chain.Read(t.Context(), w.client, common.Address{1}, w.pack("total"), unpackTotal)
	if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "with code") {
		t.Errorf("an address without code: %v", err)
	}
	have, err := w.client.Balance(t.Context(), devnet.KeyOf("alice").Address())
	if err != nil || chain.FormatEther(have) != "10000 ETH" {
		t.Errorf("balance %v, %v", have, err)
	}
}

func TestTransient(t *testing.T) {
	w := newWorld(t, true)
	p := newProxy(t, w.RPC)
	c := w.dial(p.URL)
	answer := func(status int, body string) func(string, http.ResponseWriter) bool {
		return func(_ string, w http.ResponseWriter) bool {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(status)
			w.Write([]byte(body))
			return true
		}
	}
	rpcError := func(code, message string) string {
		return `{"jsonrpc":"2.0","id":1,"error":{"code":` + code + `,"message":"` + message + `"}}`
	}
	for _, k := range []struct {
		name   string
		before func(string, http.ResponseWriter) bool
		want   bool
	}{
		{"unavailable", answer(503, "busy"), true},
		{"throttled", answer(429, "slow down"), true},
		{"unauthorised", answer(401, "no"), false},
		{"limit", answer(200, rpcError("-32005", "limit exceeded")), true},
		{"lagging", answer(200, rpcError("-32000", "header not found")), true},
		{"refused", answer(200, rpcError("-32000", "nonsense")), false},
		{"cut", func(string, http.ResponseWriter) bool { panic(http.ErrAbortHandler) }, true},
	} {
		t.Run(k.name, func(t *testing.T) {
			p.set(k.before, nil)
			_, err := c.Latest(t.Context())
			if err == nil || chain.Transient(err) != k.want {
				t.Errorf("transient %v, want %v: %v", chain.Transient(err), k.want, err)
			}
		})
	}
	if chain.Transient(nil) || chain.Transient(context.Canceled) || chain.Transient(errors.New("x")) ||
		chain.Transient(&chain.RevertError{Name: "TimedOut"}) {
		t.Error("nil, cancellation, unknown errors and reverts are final")
	}
}

func TestRetryEndsWithContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	tries := 0
	err := chain.Retry(ctx, zapNop, "trying", func(context.Context) error { tries++; return net.ErrClosed })
	if !errors.Is(err, context.DeadlineExceeded) || tries < 2 {
		t.Errorf("%d tries, %v", tries, err)
	}
	final := errors.New("final")
	tries = 0
	if err := chain.Retry(t.Context(), zapNop, "trying", func(context.Context) error { tries++; return final }); err != final || tries != 1 {
		t.Errorf("%d tries, %v", tries, err)
	}
}
