package devnet

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"lode/internal/chain"
)

// ErrNoAnvil says that the npm packages are not installed (`npm ci`). Tests
// that need anvil skip with it.
var ErrNoAnvil = errors.New("anvil is not in node_modules: run npm ci")

// AnvilConfig sets an anvil process up. It runs the osaka rules with the gas
// limits of Ethereum's mainnet.
type AnvilConfig struct {
	Accounts []string      // labels of accounts to fund; see KeyOf
	Balance  *big.Int      // of each, in wei; nil means 10,000 ETH
	Period   time.Duration // between blocks, at least a second; 0 mines each transaction at once
	GasLimit uint64        // of a block, and so of a transaction; 0 means mainnet's
	Steady   bool          // each block is a second after the one before it, whatever this machine's clock says
}

// Anvil is a running anvil process.
type Anvil struct {
	RPC string // http:// address
	WS  string // ws:// address

	rpc  *rpc.Client
	cmd  *exec.Cmd
	done chan struct{}
}

// StartAnvil starts anvil on a free port of 127.0.0.1 and waits until it
// answers, or returns ErrNoAnvil. Close it.
func StartAnvil(ctx context.Context, cfg AnvilConfig) (*Anvil, error) {
	binary, err := findAnvil()
	if err != nil {
		return nil, err
	}
	args := []string{"--host", "127.0.0.1", "--port", "0", "--hardfork", "osaka", "--enable-tx-gas-limit",
		"--gas-limit", strconv.FormatUint(cmp.Or(cfg.GasLimit, GasLimit), 10), "--accounts", "1"}
	if cfg.Period > 0 {
		args = append(args, "--block-time", strconv.FormatFloat(cfg.Period.Seconds(), 'f', -1, 64))
	}
	// The binary itself is started, not the Node script around it, so that a
	// signal reaches it.
	cmd := exec.Command(binary, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("anvil: %w", err)
	}
	a := &Anvil{cmd: cmd, done: make(chan struct{})}
	address := make(chan string, 1)
	go func() {
		defer close(a.done)
		readAddress(out, address)
		// What the process ended with says nothing: a signal ends it.
		_ = cmd.Wait()
	}()
	if err := a.connect(ctx, address); err != nil {
		a.Close()
		return nil, err
	}
	if cfg.Steady {
		if err := a.rpc.CallContext(ctx, nil, "anvil_setBlockTimestampInterval", 1); err != nil {
			a.Close()
			return nil, err
		}
	}
	balance := cfg.Balance
	if balance == nil {
		balance = new(big.Int).Mul(big.NewInt(10_000), chain.Ether)
	}
	for _, label := range cfg.Accounts {
		if err := a.Fund(ctx, KeyOf(label).Address(), balance); err != nil {
			a.Close()
			return nil, err
		}
	}
	return a, nil
}

// findAnvil looks for the platform's binary in the nearest node_modules at or
// above the working directory.
func findAnvil() (string, error) {
	arch := map[string]string{"amd64": "amd64", "arm64": "arm64"}[runtime.GOARCH]
	system := map[string]string{"linux": "linux", "darwin": "darwin"}[runtime.GOOS]
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		path := filepath.Join(dir, "node_modules", "@foundry-rs", "anvil-"+system+"-"+arch, "bin", "anvil")
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", ErrNoAnvil
		}
		dir = up
	}
}

// readAddress sends the address from anvil's line "Listening on …" and drains
// the rest, so that the process never blocks on its output.
func readAddress(out io.Reader, address chan<- string) {
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if host, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
			select {
			case address <- strings.TrimSpace(host):
			default:
			}
		}
	}
}

func (a *Anvil) connect(ctx context.Context, address <-chan string) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	select {
	case host := <-address:
		a.RPC, a.WS = "http://"+host, "ws://"+host
	case <-a.done:
		return errors.New("anvil ended before it listened")
	case <-ctx.Done():
		return fmt.Errorf("anvil does not listen: %w", ctx.Err())
	}
	var err error
	a.rpc, err = rpc.DialContext(ctx, a.RPC)
	return err
}

// Fund sets an account's balance in wei.
func (a *Anvil) Fund(ctx context.Context, account common.Address, wei *big.Int) error {
	return a.rpc.CallContext(ctx, nil, "anvil_setBalance", account, (*hexutil.Big)(wei))
}

// Mine mines n blocks, one second of chain time apart.
func (a *Anvil) Mine(ctx context.Context, n uint64) error {
	return a.rpc.CallContext(ctx, nil, "anvil_mine", hexutil.Uint64(n), hexutil.Uint64(1))
}

// Advance mines a block whose timestamp is d, in whole seconds, after that of
// the newest block.
func (a *Anvil) Advance(ctx context.Context, d time.Duration) error {
	var block struct {
		Time hexutil.Uint64 `json:"timestamp"`
	}
	if err := a.rpc.CallContext(ctx, &block, "eth_getBlockByNumber", "latest", false); err != nil {
		return err
	}
	if err := a.rpc.CallContext(ctx, nil, "evm_setNextBlockTimestamp", uint64(block.Time)+uint64(d/time.Second)); err != nil {
		return err
	}
	return a.rpc.CallContext(ctx, nil, "evm_mine")
}

// Close ends the process: asked first, killed after five seconds.
func (a *Anvil) Close() {
	if a.rpc != nil {
		a.rpc.Close()
	}
	_ = a.cmd.Process.Signal(syscall.SIGTERM) // it may have ended already
	select {
	case <-a.done:
	case <-time.After(5 * time.Second):
		_ = a.cmd.Process.Kill()
		<-a.done
	}
}
