package test

import (
	"context"
	"math/big"
	"net"
	"slices"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/market"
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

// world is a chain with the contracts on it, and who acts there.
type world struct {
	t          *testing.T
	chain      *devnet.Chain
	deployment *chain.Deployment
	activity   activity
	actors     []*actor
	eye        *market.Contracts // an onlooker's
	book       *market.Book      // an onlooker's
	ends       []func()          // what is to be closed, the newest first
}

// names of all accounts that a scenario may use.
var names = []string{"deployer", "requester", "trainer", "auditor", "v0", "v1", "v2", "v3", "v4", "v5", "copier", "stranger"}

func newWorld(t *testing.T) *world {
	t.Helper()
	t.TempDir() // so that folders are removed after all else
	c, err := devnet.Start(devnet.Config{Accounts: names, Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, chain: c}
	t.Cleanup(func() {
		for _, a := range w.actors {
			a.end()
		}
		for _, end := range slices.Backward(w.ends) {
			end()
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	w.deploy()
	if w.eye, err = market.Connect(t.Context(), chain.Config{RPC: w.newWire(), WS: c.WS, Poll: poll}, w.deployment, nil); err != nil {
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

func (w *world) deploy() {
	w.t.Helper()
	errs, err := market.Errors()
	if err != nil {
		w.t.Fatal(err)
	}
	c, err := chain.Dial(w.t.Context(), chain.Config{RPC: w.chain.RPC, WS: w.chain.WS, Poll: poll, Errors: errs})
	if err != nil {
		w.t.Fatal(err)
	}
	defer c.Close()
	sender, err := chain.NewSender(w.t.Context(), c, chain.SenderConfig{Key: devnet.KeyOf("deployer")})
	if err != nil {
		w.t.Fatal(err)
	}
	w.during(func(ctx context.Context) {
		if w.deployment, err = deploy.Deploy(ctx, c, sender, "devnet"); err != nil {
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

// idle waits until nobody does anything but wait for the chain to go on.
func (w *world) idle() {
	w.t.Helper()
	for end := time.Now().Add(mostTime); !w.activity.quiet(settled); {
		if time.Now().After(end) {
			w.t.Fatalf("somebody is still busy after %v", mostTime)
		}
		time.Sleep(settled / 5)
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

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// ether is n thousandths of an ETH in wei.
func ether(thousandths int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(thousandths), big.NewInt(1e15))
}
