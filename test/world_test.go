package test

import (
	"context"
	"flag"
	"fmt"
	"math/big"
	"net"
	"os"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/market"
	"lode/internal/proving/provingtest"
)

const (
	// poll is between two looks at the chain; new heads are announced besides.
	poll = 200 * time.Millisecond
	// settled is how long nothing must have happened before time goes on.
	settled = 25 * time.Millisecond
	// most bounds a scenario, in blocks and in real time.
	mostBlocks = 2000
	mostTime   = 2 * time.Minute
)

// clockwork is a chain whose blocks and time are in the test's hands.
type clockwork interface {
	Commit() common.Hash
	Advance(time.Duration) error
}

// world is a chain with the contracts on it, and who acts there.
type world struct {
	t          *testing.T
	chain      clockwork
	rpc, ws    string
	deployment *chain.Deployment
	activity   activity
	actors     []*actor
	eye        *market.Contracts // an onlooker's
	book       *market.Book      // an onlooker's
	ends       []func()          // what is to be closed, the newest first
}

// deployer puts the contracts on a chain: with a dispute contract, or without.
type deployer func(context.Context, *chain.Client, *chain.Sender, string) (*chain.Deployment, error)

// names of all accounts that a scenario may use.
var names = []string{"deployer", "requester", "trainer", "auditor", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "stranger"}

func newWorld(t *testing.T, deploy deployer) *world {
	t.Helper()
	c, err := devnet.Start(devnet.Config{Accounts: names, Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	return newWorldOn(t, c, c.RPC, c.WS, deploy, c.Close)
}

// newWorldOn is a world on a running chain, which it closes in the end.
func newWorldOn(t *testing.T, c clockwork, rpc, ws string, deploy deployer, end func() error) *world {
	t.Helper()
	t.TempDir() // so that folders are removed after all else
	w := &world{t: t, chain: c, rpc: rpc, ws: ws}
	t.Cleanup(func() {
		for _, a := range w.actors {
			a.end()
		}
		for _, end := range slices.Backward(w.ends) {
			end()
		}
		if err := end(); err != nil {
			t.Error(err)
		}
	})
	var err error
	w.deploy(deploy)
	if w.eye, err = market.Connect(t.Context(), chain.Config{RPC: rpc, WS: ws, Poll: poll}, w.deployment, nil); err != nil {
		t.Fatal(err)
	}
	w.later(w.eye.Chain.Close)
	if w.book, err = market.OpenBook(t.TempDir(), w.eye, nil); err != nil {
		t.Fatal(err)
	}
	followed := make(chan struct{})
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		defer close(followed)
		if err := w.book.Follow(ctx); ctx.Err() == nil {
			t.Errorf("the onlooker's book: %v", err)
		}
	}()
	w.later(func() {
		cancel()
		<-followed
		w.book.Close()
	})
	return w
}

// later runs end when the scenario is over and all daemons have stopped.
func (w *world) later(end func()) { w.ends = append(w.ends, end) }

func (w *world) deploy(deploy deployer) {
	w.t.Helper()
	errs, err := market.Errors()
	if err != nil {
		w.t.Fatal(err)
	}
	c, err := chain.Dial(w.t.Context(), chain.Config{RPC: w.rpc, WS: w.ws, Poll: poll, Errors: errs})
	if err != nil {
		w.t.Fatal(err)
	}
	defer c.Close()
	sender, err := chain.NewSender(w.t.Context(), c, chain.SenderConfig{Key: devnet.KeyOf("deployer")})
	if err != nil {
		w.t.Fatal(err)
	}
	w.during(func(ctx context.Context) {
		if w.deployment, err = deploy(ctx, c, sender, "devnet"); err != nil {
			w.t.Fatal(err)
		}
	})
}

// during mines blocks quickly while something is done by hand.
func (w *world) during(do func(context.Context)) {
	w.t.Helper()
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-stop:
				return
			case <-time.After(2 * time.Millisecond):
				w.chain.Commit()
			}
		}
	}()
	defer func() {
		close(stop)
		<-stopped
	}()
	do(w.t.Context())
}

// idle waits until nobody does anything but wait for the chain to go on. The more
// this machine lets it wait for itself, the longer it takes silence for being busy.
func (w *world) idle() {
	w.t.Helper()
	const look, most = settled / 5, 20 * settled
	needed := settled
	for end := time.Now().Add(mostTime); !w.activity.quiet(needed); {
		before := time.Now()
		if before.After(end) {
			w.t.Fatalf("somebody is still busy after %v", mostTime)
		}
		time.Sleep(look)
		needed = min(needed+4*(time.Since(before)-look), most)
	}
}

// until waits for something that happens by itself.
func (w *world) until(done func() bool) {
	w.t.Helper()
	for end := time.Now().Add(mostTime); !done(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			w.t.Fatalf("it did not happen within %v", mostTime)
		}
	}
}

// tick lets everybody finish and then lets time pass by d, in one block.
func (w *world) tick(d time.Duration) {
	w.t.Helper()
	w.idle()
	if err := w.chain.Advance(d); err != nil {
		w.t.Fatal(err)
	}
	w.activity.last.Store(time.Now().UnixNano())
}

// lastPort was handed out. Ports below 32768 are not taken by outgoing
// connections, so one stays free while its actor is restarted.
var lastPort atomic.Int64

func freePort(t *testing.T) int {
	t.Helper()
	lastPort.CompareAndSwap(0, 20_000+int64(os.Getpid()%10_000))
	for range 2000 {
		port := int(lastPort.Add(1))
		if l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port)); err == nil {
			l.Close()
			return port
		}
	}
	t.Fatal("no free port")
	return 0
}

// ether is n thousandths of an ETH in wei.
func ether(thousandths int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(thousandths), big.NewInt(1e15))
}

func TestMain(m *testing.M) {
	flag.Parse()
	// Scenarios wait more than they compute.
	if runtime.GOMAXPROCS(0) < 4 {
		if err := flag.Set("test.parallel", "4"); err != nil {
			panic(err)
		}
	}
	os.Exit(provingtest.Run(m))
}
