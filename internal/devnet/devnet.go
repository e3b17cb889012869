// Package devnet runs Ethereum chains for development, demonstrations and
// tests: one embedded in the process (go-ethereum's own execution code with
// the osaka rules, served over HTTP and WebSocket on loopback), and a wrapper
// around the anvil binary of the pinned npm packages. Whoever acts on such a
// chain does so over JSON-RPC, as on any other; only time and blocks are
// driven from here.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"lode/internal/chain"
)

// ChainID is the id of every embedded chain.
const ChainID = 1337

// GasLimit is the gas limit of every block, that of Ethereum's mainnet in 2026.
const GasLimit = 60_000_000

// Config sets an embedded chain up.
type Config struct {
	// Accounts are the labels of the accounts that have money from the start;
	// see KeyOf.
	Accounts []string
	// Balance of each, in wei; nil means 10,000 ETH.
	Balance *big.Int
	// Period is the real time between blocks; 0 means one second. A block
	// advances the chain's time by at least one second, so with a shorter
	// period the chain's time runs that much faster than the machine's.
	Period time.Duration
	// Manual leaves blocks to Commit and Advance.
	Manual bool
	// Port serves HTTP and WebSocket on 127.0.0.1; 0 takes a free one.
	Port int
}

// Chain is a running embedded chain. Its methods are safe for concurrent use.
type Chain struct {
	RPC string // http:// address
	WS  string // ws:// address

	mu      sync.Mutex // the back end takes one command at a time
	backend *simulated.Backend
	stop    context.CancelFunc
	ticking sync.WaitGroup
	ticker  *time.Ticker // nil with Config.Manual
}

// Start runs a chain until Close. The first block besides genesis exists when
// it returns.
func Start(cfg Config) (*Chain, error) {
	if cfg.Period <= 0 {
		cfg.Period = time.Second
	}
	if cfg.Balance == nil {
		cfg.Balance = new(big.Int).Mul(big.NewInt(10_000), chain.Ether)
	}
	alloc := types.GenesisAlloc{}
	for _, label := range cfg.Accounts {
		alloc[KeyOf(label).Address()] = types.Account{Balance: cfg.Balance}
	}
	backend, port, err := launch(alloc, cfg.Port)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	c := &Chain{
		RPC:     fmt.Sprintf("http://127.0.0.1:%d", port),
		WS:      fmt.Sprintf("ws://127.0.0.1:%d", port),
		backend: backend, stop: cancel,
	}
	c.Commit()
	if !cfg.Manual {
		c.ticking.Add(1)
		c.ticker = time.NewTicker(cfg.Period)
		go c.tick(ctx)
	}
	return c, nil
}

// launch starts the back end on the given port, or on a free one. A port that
// was free a moment ago can be taken by somebody else, so a few are tried.
func launch(alloc types.GenesisAlloc, port int) (*simulated.Backend, int, error) {
	var err error
	for range 5 {
		p := port
		if p == 0 {
			if p, err = freePort(); err != nil {
				return nil, 0, fmt.Errorf("free port: %w", err)
			}
		}
		var b *simulated.Backend
		if b, err = newBackend(alloc, p); err == nil {
			return b, p, nil
		}
		if port != 0 {
			break
		}
	}
	return nil, 0, fmt.Errorf("embedded chain: %w", err)
}

// newBackend turns the back end's panic on a failed start into an error.
func newBackend(alloc types.GenesisAlloc, port int) (b *simulated.Backend, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	return simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		modules := []string{"eth", "net", "web3"}
		n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, modules
		n.WSHost, n.WSPort, n.WSModules = "127.0.0.1", port, modules
		rules := *e.Genesis.Config
		rules.BogotaTime, rules.AmsterdamTime = nil, nil
		e.Genesis.Config = &rules
		e.Genesis.GasLimit = GasLimit
		e.Miner.GasCeil = GasLimit
	}), nil
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

func (c *Chain) tick(ctx context.Context) {
	defer c.ticking.Done()
	defer c.ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-c.ticker.C:
			c.Commit()
		}
	}
}

// Pace changes the real time between blocks, from now on. The next block comes
// after so long. With Config.Manual there is nothing to change.
func (c *Chain) Pace(period time.Duration) {
	if c.ticker != nil {
		c.ticker.Reset(max(period, time.Millisecond))
	}
}

// Commit mines a block with the waiting transactions and returns its hash. Its
// timestamp is the machine's time, but at least one second after its parent's.
func (c *Chain) Commit() common.Hash {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.backend == nil {
		return common.Hash{}
	}
	return c.backend.Commit()
}

// ErrBusy says that transactions kept coming in while time should have been
// advanced.
var ErrBusy = errors.New("transactions keep coming in: the chain's time can't be advanced now")

// Advance mines a block whose timestamp is d, in whole seconds, after that of
// the newest block. Waiting transactions are mined before.
func (c *Chain) Advance(d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.backend == nil {
		return net.ErrClosed
	}
	for range 20 {
		if c.backend.AdjustTime(d) == nil {
			return nil
		}
		c.backend.Commit()
	}
	return ErrBusy
}

// Reorg makes the block called parent the newest one. Transactions that were
// waiting are forgotten; those of the dropped blocks wait again, as on any
// chain. The next blocks are mined on top of parent.
func (c *Chain) Reorg(parent common.Hash) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.backend == nil {
		return net.ErrClosed
	}
	c.backend.Rollback()
	return c.backend.Fork(parent)
}

// Close stops the blocks and the servers. The chain is lost.
func (c *Chain) Close() error {
	c.stop()
	c.ticking.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.backend == nil {
		return nil
	}
	err := c.backend.Close()
	c.backend = nil
	return err
}
