package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"lode/internal/fault"
)

// Config says how to reach a chain.
type Config struct {
	RPC     string        // http://, https://, ws://, wss:// or the path of an IPC socket
	WS      string        // optional second address, for announcements of new heads
	ChainID uint64        // the chain that must answer; 0 accepts any
	Timeout time.Duration // for one request; 0 means 20 s
	Poll    time.Duration // between two looks at the chain; 0 means 1 s
	Errors  *Errors       // custom errors to decode; nil knows Solidity's own only
}

const (
	defaultTimeout = 20 * time.Second
	defaultPoll    = time.Second
)

// Client asks one node. Every request has its own timeout. Its methods are
// safe for concurrent use and do not retry; see [Retry].
type Client struct {
	eth     *ethclient.Client
	address string // where the node is, without user name, password and query
	id      *big.Int
	timeout time.Duration
	poll    time.Duration
	errors  *Errors
	heads   *heads
}

// Dial connects, asks for the chain id and compares it with the expected one.
// A node that cannot be reached is a runtime fault, a malformed address and
// another chain are bad input; each is one line that names the address. Close
// the client after use.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	c := &Client{timeout: cfg.Timeout, poll: cfg.Poll, errors: cfg.Errors}
	if c.timeout <= 0 {
		c.timeout = defaultTimeout
	}
	if c.poll <= 0 {
		c.poll = defaultPoll
	}
	var err error
	if c.address, err = checkAddress("rpc", cfg.RPC); err != nil {
		return nil, err
	}
	dialled, err := within(ctx, c, func(ctx context.Context) (*rpc.Client, error) {
		return rpc.DialOptions(ctx, cfg.RPC, rpc.WithHTTPClient(&http.Client{Timeout: c.timeout}))
	})
	if err != nil {
		return nil, c.unreached(ctx, err)
	}
	c.eth = ethclient.NewClient(dialled)
	if c.id, err = within(ctx, c, c.eth.ChainID); err != nil {
		c.eth.Close()
		return nil, c.unreached(ctx, err)
	}
	if cfg.ChainID != 0 && (!c.id.IsUint64() || c.id.Uint64() != cfg.ChainID) {
		c.eth.Close()
		return nil, fault.Input("chain id of "+c.address, c.id, "%d", cfg.ChainID)
	}
	if !c.id.IsUint64() {
		c.eth.Close()
		return nil, fault.Input("chain id of "+c.address, c.id, "a number below 2^64")
	}
	ws := cfg.WS
	if ws == "" && strings.HasPrefix(cfg.RPC, "ws") {
		ws = cfg.RPC
	}
	if ws != "" {
		if _, err := checkAddress("ws", ws); err != nil {
			c.eth.Close()
			return nil, err
		}
		c.heads = watchHeads(ws)
	}
	return c, nil
}

// checkAddress refuses what cannot be a node's address and returns it without
// the parts that may hold a secret.
func checkAddress(field, address string) (string, error) {
	const expected = "http://, https://, ws:// or wss:// and a host, or the path of an IPC socket"
	if address == "" {
		return "", fault.Input(field, "", expected)
	}
	if !strings.Contains(address, "://") {
		if strings.HasSuffix(address, ".ipc") || strings.HasPrefix(address, "/") {
			return address, nil
		}
		return "", fault.Input(field, address, expected)
	}
	u, err := url.Parse(address)
	if err != nil {
		// The cause would quote the whole address, with its secrets.
		return "", fault.Input(field, "(not shown)", expected)
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
		if u.Host != "" {
			return u.Scheme + "://" + u.Host, nil
		}
	}
	return "", fault.Input(field, u.Scheme+"://"+u.Host, expected)
}

// unreached explains why the node gave no usable answer.
func (c *Client) unreached(ctx context.Context, err error) error {
	if ctx.Err() != nil && errors.Is(ctx.Err(), context.Canceled) {
		return ctx.Err()
	}
	return &fault.Error{Code: fault.Runtime, Field: "rpc", Value: c.address,
		Expected: "a node that answers eth_chainId", Err: cause(err, c.timeout)}
}

// cause is the innermost reason of a failed connection: the layers above it
// repeat the address, and a full address can hold a secret.
func cause(err error, timeout time.Duration) error {
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("no answer within %s", timeout)
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return errors.New("HTTP status " + status.Status)
	}
	var u *url.Error
	if errors.As(err, &u) {
		if u.Timeout() {
			return fmt.Errorf("no answer within %s", timeout)
		}
		return u.Err
	}
	return err
}

// within runs one request under the client's timeout.
func within[T any](ctx context.Context, c *Client, ask func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	return ask(ctx)
}

// Close ends the connection and every wait for new heads.
func (c *Client) Close() {
	if c.heads != nil {
		c.heads.close()
	}
	c.eth.Close()
}

// ChainID is the chain's id.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.id) }

// Address says where the node is, for messages; it holds no secret.
func (c *Client) Address() string { return c.address }

// Poll is the pause between two looks at the chain.
func (c *Client) Poll() time.Duration { return c.poll }

// Balance is the account's balance in wei at the latest block.
func (c *Client) Balance(ctx context.Context, a common.Address) (*big.Int, error) {
	return within(ctx, c, func(ctx context.Context) (*big.Int, error) { return c.eth.BalanceAt(ctx, a, nil) })
}

// Nonce is the number of the account's mined transactions.
func (c *Client) Nonce(ctx context.Context, a common.Address) (uint64, error) {
	return within(ctx, c, func(ctx context.Context) (uint64, error) { return c.eth.NonceAt(ctx, a, nil) })
}

// pendingNonce counts the node's waiting transactions in as well.
func (c *Client) pendingNonce(ctx context.Context, a common.Address) (uint64, error) {
	return within(ctx, c, func(ctx context.Context) (uint64, error) { return c.eth.PendingNonceAt(ctx, a) })
}

// Code is the contract code at a, empty if there is none.
func (c *Client) Code(ctx context.Context, a common.Address) ([]byte, error) {
	return within(ctx, c, func(ctx context.Context) ([]byte, error) { return c.eth.CodeAt(ctx, a, nil) })
}

// Call runs a read-only call at the latest block. A revert is a *RevertError.
func (c *Client) Call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	return c.callAt(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
}

// CallFrom is Call on behalf of an account, for functions that look at the caller.
func (c *Client) CallFrom(ctx context.Context, from, to common.Address, data []byte) ([]byte, error) {
	return c.callAt(ctx, ethereum.CallMsg{From: from, To: &to, Data: data}, nil)
}

func (c *Client) callAt(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	out, err := within(ctx, c, func(ctx context.Context) ([]byte, error) { return c.eth.CallContract(ctx, msg, block) })
	return out, c.errors.explain(err)
}

// Read calls a view and unpacks what it returns. data and unpack come from a
// binding: its TryPack and Unpack functions for one method. An address without
// code, which would return nothing, is named as such.
func Read[T any](ctx context.Context, c *Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	out, err := c.Call(ctx, to, data)
	if err != nil {
		return none, err
	}
	if len(out) == 0 {
		code, err := c.Code(ctx, to)
		if err != nil {
			return none, err
		}
		if len(code) == 0 {
			return none, fault.Input("contract", to.Hex(), "an address with code on chain %s", c.id)
		}
	}
	return unpack(out)
}

// Receipt is the receipt of a mined transaction; the error matches
// ethereum.NotFound while there is none.
func (c *Client) Receipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	return within(ctx, c, func(ctx context.Context) (*types.Receipt, error) { return c.eth.TransactionReceipt(ctx, tx) })
}

// knows reports whether the node has the transaction, mined or waiting.
func (c *Client) knows(ctx context.Context, tx common.Hash) (bool, error) {
	_, err := within(ctx, c, func(ctx context.Context) (struct{}, error) {
		_, _, err := c.eth.TransactionByHash(ctx, tx)
		return struct{}{}, err
	})
	if notFound(err) {
		return false, nil
	}
	return err == nil, err
}

// Logs are the logs that match the query, in order.
func (c *Client) Logs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return within(ctx, c, func(ctx context.Context) ([]types.Log, error) { return c.eth.FilterLogs(ctx, q) })
}

// Estimate is the gas that a transaction would use if it were mined now. What the
// contract would refuse is a *RevertError.
func (c *Client) Estimate(ctx context.Context, from, to common.Address, data []byte) (uint64, error) {
	return c.estimate(ctx, ethereum.CallMsg{From: from, To: &to, Data: data})
}

func (c *Client) estimate(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	gas, err := within(ctx, c, func(ctx context.Context) (uint64, error) { return c.eth.EstimateGas(ctx, msg) })
	return gas, c.errors.explain(err)
}

func (c *Client) tip(ctx context.Context) (*big.Int, error) {
	return within(ctx, c, c.eth.SuggestGasTipCap)
}

func (c *Client) broadcast(ctx context.Context, tx *types.Transaction) error {
	_, err := within(ctx, c, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, c.eth.SendTransaction(ctx, tx)
	})
	return err
}
