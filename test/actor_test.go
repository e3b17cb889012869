package test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/devnet"
	"lode/internal/market"
	"lode/internal/proving"
	"lode/internal/storage"
)

// actor is one account with its folder, its way to the chain and its storage.
// Its daemon can be stopped and started again; the folder stays.
type actor struct {
	w    *world
	name string
	key  *chain.Key
	home string
	rpc  string // its own way to the node
	port int    // of its storage; the same over restarts

	keys   string      // folder of verified keys; empty: its own
	hidden bool        // serves nothing
	peers  []string    // storage of others
	down   atomic.Bool // its way to the node is cut

	loses atomic.Pointer[[]byte] // its node says that it has taken the next transaction that begins so, and has not

	ear   zapcore.Core
	heard *observer.ObservedLogs // what its daemons said
	made  atomic.Int64           // proofs that they computed

	proved func(n int64) // told of the n-th of them; may be nil

	node *daemon.Node       // while it is open
	stop context.CancelFunc // of its daemon; nil while none runs
	done chan error
}

// hand is an actor's account without its daemon: for what tests do by hand.
type hand struct {
	*market.Actor
}

func (w *world) newActor(name string) *actor {
	w.t.Helper()
	a := &actor{w: w, name: name, key: devnet.KeyOf(name), home: w.t.TempDir(), port: freePort(w.t)}
	a.ear, a.heard = observer.New(zapcore.InfoLevel)
	a.rpc = w.newWire(&a.down, func(tx *types.Transaction) bool {
		loses := a.loses.Load()
		return loses != nil && bytes.HasPrefix(tx.Data(), *loses) && a.loses.CompareAndSwap(loses, nil)
	})
	w.actors = append(w.actors, a)
	return a
}

func (a *actor) chainConfig() chain.Config {
	return chain.Config{RPC: a.rpc, WS: a.w.ws, Poll: poll}
}

// byHand is a way to act for the actor while its daemon does not run.
func (a *actor) byHand() *hand {
	a.w.t.Helper()
	m, err := market.Connect(a.w.t.Context(), a.chainConfig(), a.w.deployment, nil)
	if err != nil {
		a.w.t.Fatal(err)
	}
	a.w.later(m.Chain.Close)
	s, err := chain.NewSender(a.w.t.Context(), m.Chain, chain.SenderConfig{Key: a.key})
	if err != nil {
		a.w.t.Fatal(err)
	}
	return &hand{&market.Actor{Contracts: m, Sender: s}}
}

// open opens the actor's node.
func (a *actor) open() *daemon.Node {
	a.w.t.Helper()
	s := storage.Config{Peers: a.peers, Timeout: 2 * time.Second}
	if !a.hidden {
		s.Listen = fmt.Sprintf("127.0.0.1:%d", a.port)
	}
	n, err := daemon.Open(a.w.t.Context(), daemon.Config{
		Chain: a.chainConfig(), Deployment: a.w.deployment, Key: a.key, Home: a.home, Storage: s, Log: a.w.logger(a.name, a.ear), Keys: a.keys,
	})
	if err != nil {
		a.w.t.Fatalf("%s: %v", a.name, err)
	}
	n.Keys.Busy = func() func() {
		a.w.activity.begin()
		return a.w.activity.end
	}
	n.Keys.Proved = func(proving.Proved) {
		if n := a.made.Add(1); a.proved != nil {
			a.proved(n)
		}
	}
	a.node = n
	return n
}

// start runs the actor's daemon on a fresh node.
func (a *actor) start(run func(context.Context, *daemon.Node) error) {
	a.w.t.Helper()
	n := a.open()
	ctx, cancel := context.WithCancel(context.WithoutCancel(a.w.t.Context()))
	a.stop, a.done = cancel, make(chan error, 1)
	go func() { a.done <- run(ctx, n) }()
}

// end stops the actor's daemon, as a signal would, and expects it to be gone
// within a second.
func (a *actor) end() {
	a.w.t.Helper()
	if a.stop == nil {
		return
	}
	a.stop()
	a.stop = nil
	select {
	case err := <-a.done:
		if !errors.Is(err, context.Canceled) {
			a.w.t.Errorf("%s ended with %v", a.name, err)
		}
	case <-time.After(patience):
		a.w.t.Errorf("%s did not stop within %v", a.name, patience)
		<-a.done
	}
	if err := a.node.Close(); err != nil {
		a.w.t.Errorf("closing %s: %v", a.name, err)
	}
	a.node = nil
}

// patience is how long a daemon may take to stop: a second, and room for a
// machine that does much else.
const patience = 3 * time.Second

// testLog writes a scenario's log into the test's output, in order, and only
// while the test runs.
type testLog struct{ t *testing.T }

func (l testLog) Write(p []byte) (int, error) {
	l.t.Log(strings.TrimRight(string(p), "\n"))
	return len(p), nil
}

func (l testLog) Sync() error { return nil }

// logger is an actor's: warnings only, everything with LODE_LOG set. ear hears it too.
func (w *world) logger(name string, ear zapcore.Core) *zap.Logger {
	level := zapcore.WarnLevel
	if os.Getenv("LODE_LOG") != "" {
		level = zapcore.DebugLevel
	}
	enc := zap.NewDevelopmentEncoderConfig()
	enc.TimeKey = zapcore.OmitKey
	core := zapcore.NewCore(zapcore.NewConsoleEncoder(enc), testLog{w.t}, level)
	return zap.New(zapcore.NewTee(core, ear)).Named(name)
}
