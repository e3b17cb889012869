// Package daemon is what the trainer's and the validator's daemons have in
// common: one account's node, put together from its parts, and a player for
// each job that concerns it.
package daemon

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/durable"
	"lode/internal/market"
	"lode/internal/proving"
	"lode/internal/storage"
)

// Config says which account acts, on which contracts, and where it keeps what.
type Config struct {
	Chain      chain.Config
	Deployment *chain.Deployment
	Key        *chain.Key     // nil: the node only reads, and has no Sender
	Home       string         // folder; see Home
	Storage    storage.Config // Dir empty: a folder in the account's
	Keys       string         // folder of verified keys, which processes may share; empty: KeysName in Home
	Log        *zap.Logger

	// Fees and Mined are the sender's; see chain.SenderConfig.
	Fees  chain.FeePolicy
	Mined func(kind string, r *types.Receipt)
}

// Node is one account with everything that it needs to act. Nothing in it is
// shared with another account's.
type Node struct {
	*market.Actor
	Book  *market.Book
	Store *storage.Node
	Keys  *proving.Keyring // of the circuits of jobs in proven mode
	Home  string           // the folder of this account's dealings with this market
	Log   *zap.Logger

	lock io.Closer
}

// Home is the folder of an account on a chain. It holds what belongs to the
// account: the transactions under way and the stored content. A folder for each
// market lies in it. Without a key it is that of whoever only reads.
func Home(root string, chainID uint64, key *chain.Key) string {
	if key == nil {
		return filepath.Join(root, fmt.Sprintf("%d-reader", chainID))
	}
	return filepath.Join(root, fmt.Sprintf("%d-%s", chainID, strings.ToLower(key.Address().Hex())))
}

// KeysName is the folder of verified keys in a home folder.
const KeysName = "circuits"

// Open connects and opens the account's folder, which no other process may have
// open. What it opened is closed again if any of it fails.
func Open(ctx context.Context, cfg Config) (n *Node, err error) {
	log := cfg.Log
	if log == nil {
		log = zap.NewNop()
	}
	if cfg.Key != nil {
		log = log.With(zap.Stringer("account", cfg.Key.Address()))
	}
	account := Home(cfg.Home, cfg.Deployment.ChainID, cfg.Key)
	n = &Node{Home: filepath.Join(account, strings.ToLower(cfg.Deployment.Market.Hex())), Log: log}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
			n = nil
		}
	}()
	if err := os.MkdirAll(n.Home, 0o700); err != nil {
		return n, fmt.Errorf("home: %w", err)
	}
	if n.lock, err = durable.Lock(filepath.Join(account, ".lock"), "home"); err != nil {
		return n, err
	}
	contracts, err := market.Connect(ctx, cfg.Chain, cfg.Deployment, log)
	if err != nil {
		return n, err
	}
	n.Actor = &market.Actor{Contracts: contracts}
	if cfg.Key != nil {
		n.Sender, err = chain.NewSender(ctx, contracts.Chain, chain.SenderConfig{
			Key:     cfg.Key,
			Journal: filepath.Join(account, "transactions.json"),
			Fees:    cfg.Fees,
			Mined:   cfg.Mined,
			Log:     cfg.Log, // it names the account itself
		})
		if err != nil {
			return n, err
		}
	}
	if cfg.Keys == "" {
		cfg.Keys = filepath.Join(cfg.Home, KeysName)
	}
	n.Keys = proving.NewKeyring(cfg.Keys, log)
	if cfg.Storage.Dir == "" {
		cfg.Storage.Dir = filepath.Join(account, "blocks")
	}
	cfg.Storage.Log = log
	if n.Store, err = storage.Open(ctx, cfg.Storage); err != nil {
		return n, err
	}
	n.Book, err = market.OpenBook(filepath.Join(n.Home, "book"), contracts, log)
	return n, err
}

// Close closes everything that is open.
func (n *Node) Close() error {
	var errs []error
	if n.Book != nil {
		errs = append(errs, n.Book.Close())
	}
	if n.Store != nil {
		errs = append(errs, n.Store.Close())
	}
	if n.Actor != nil {
		n.Chain.Close()
	}
	if n.lock != nil {
		errs = append(errs, n.lock.Close())
	}
	return errors.Join(errs...)
}

// JobDir is the folder of a job's files.
func (n *Node) JobDir(id market.Hash) string {
	return filepath.Join(n.Home, "jobs", hex.EncodeToString(id[:]))
}
