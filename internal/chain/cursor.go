package chain

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/zap"

	"lode/internal/fault"
)

// CursorConfig says which logs a cursor delivers.
type CursorConfig struct {
	File          string           // where its position is kept; "" keeps none and starts over each time
	Addresses     []common.Address // of these contracts
	Topics        [][]common.Hash  // with these topics, as in eth_getLogs; nil takes all
	Start         uint64           // first block: the deployment's
	Confirmations uint64           // blocks that must lie on top of a delivered one
	Range         uint64           // most blocks asked for at once; 0 means 2,000
	Depth         uint64           // deepest reorganisation that is followed, in blocks; 0 means 256
	Log           *zap.Logger
}

// Batch is what a cursor delivers at once: the logs of a range of blocks, or
// logs to be taken back after a reorganisation (Removed is set on each, the
// newest comes first), never both. A batch may have no logs; then it tells
// that the chain moved on.
type Batch struct {
	Logs    []types.Log
	Through Head // every log up to and including this block has been delivered
	Latest  Head // the newest block when the node was asked

	after cursorState
	saved bool // the new position must reach the file
}

// Cursor delivers the logs of contracts in order, from a position that is kept
// in a file, over any number of restarts: each at least once, and again only
// if the process stopped between handling a batch and Commit. A handler whose
// effect must happen once remembers LogID. Logs of blocks that the chain
// dropped are delivered again with Removed set. A cursor is not safe for
// concurrent use.
type Cursor struct {
	c     *Client
	cfg   CursorConfig
	log   *zap.Logger
	state cursorState
	rng   uint64 // blocks to ask for at once; shrinks when a node refuses
	saved uint64 // block up to which the file is written
}

// LogID identifies a log for good: a log that is mined again in another block
// after a reorganisation has another id.
type LogID struct {
	Block common.Hash
	Index uint
}

// IDOf is the identity of l.
func IDOf(l types.Log) LogID { return LogID{Block: l.BlockHash, Index: l.Index} }

// OpenCursor reads the cursor's file, or starts at cfg.Start if there is none.
// A file of another chain or of other contracts is refused.
func OpenCursor(ctx context.Context, c *Client, cfg CursorConfig) (*Cursor, error) {
	if cfg.Range == 0 {
		cfg.Range = 2000
	}
	if cfg.Depth == 0 {
		cfg.Depth = 256
	}
	if len(cfg.Addresses) == 0 {
		return nil, fault.Input("addresses", "none", "at least one contract to follow")
	}
	genesis, err := c.Block(ctx, 0)
	if err != nil {
		return nil, fmt.Errorf("genesis block from %s: %w", c.address, err)
	}
	filter, err := json.Marshal([]any{cfg.Addresses, cfg.Topics})
	if err != nil {
		return nil, err
	}
	fresh := cursorState{ChainID: c.id.Uint64(), Genesis: genesis.Hash, Start: cfg.Start, Filter: crypto.Keccak256Hash(filter)}
	state, ok, err := loadCursor(cfg.File)
	switch {
	case err != nil:
		return nil, err
	case !ok:
		state = fresh
	case state.ChainID != fresh.ChainID || state.Genesis != fresh.Genesis:
		return nil, fault.Input("cursor "+cfg.File, fmt.Sprintf("chain %d with genesis %s", state.ChainID, state.Genesis),
			"chain %d with genesis %s; remove the file to start over", fresh.ChainID, fresh.Genesis)
	case state.Filter != fresh.Filter:
		return nil, fault.Input("cursor "+cfg.File, "other contracts or topics", "those of this deployment; remove the file to start over")
	}
	return &Cursor{c: c, cfg: cfg, log: orNop(cfg.Log), state: state, rng: cfg.Range, saved: state.next()}, nil
}

// Position is the first block that no committed batch covers.
func (cur *Cursor) Position() uint64 { return cur.state.next() }

// Run delivers batches to handle until ctx ends or handle fails. A batch is
// committed after handle returns nil.
func (cur *Cursor) Run(ctx context.Context, handle func(context.Context, *Batch) error) error {
	for {
		b, err := cur.Next(ctx)
		if err != nil {
			return err
		}
		if err := handle(ctx, b); err != nil {
			return err
		}
		if err := cur.Commit(b); err != nil {
			return err
		}
	}
}

// Next waits for the next batch: until the chain has a new block that is old
// enough, or has dropped one. A dead node is waited for until ctx ends. Without
// Commit the same batch, or what the chain made of it meanwhile, comes again.
func (cur *Cursor) Next(ctx context.Context) (*Batch, error) {
	for {
		upcoming := cur.c.upcoming()
		b, err := retry(ctx, cur.log, "reading logs", cur.look)
		if err != nil || b != nil {
			return b, err
		}
		if err := cur.c.pause(ctx, cur.c.poll, upcoming); err != nil {
			return nil, err
		}
	}
}

// saveEvery is after how many blocks without logs the file is written anyway.
// After a restart such blocks are merely read again.
const saveEvery = 64

// Commit makes b handled: it will not come again.
func (cur *Cursor) Commit(b *Batch) error {
	cur.state = b.after
	next := cur.state.next()
	if !b.saved && len(b.Logs) == 0 && next < cur.saved+saveEvery {
		return nil
	}
	if err := cur.state.save(cur.cfg.File); err != nil {
		return fmt.Errorf("cursor %s: %w", cur.cfg.File, err)
	}
	cur.saved = next
	return nil
}

// errMoved says that the chain changed while it was read.
var errMoved = errors.New("the chain reorganised while its logs were read")

// look reads the next batch; nil if there is nothing new.
func (cur *Cursor) look(ctx context.Context) (*Batch, error) {
	latest, err := cur.c.Latest(ctx)
	if err != nil {
		return nil, err
	}
	state := cur.state.clone()
	stale, err := cur.stale(ctx, &state, latest)
	if err != nil || stale < 0 {
		return nil, err
	}
	if stale > 0 {
		removed := state.drop(stale)
		cur.log.Warn("the chain dropped blocks", zap.Uint64("from", state.next()), zap.Int("logs", len(removed)))
		for i := range removed {
			removed[i].Removed = true
		}
		through := Head{}
		if n := len(state.Anchors); n > 0 {
			if through, err = cur.block(ctx, state.Anchors[n-1].Number); err != nil {
				return nil, err
			}
		}
		return &Batch{Logs: removed, Through: through, Latest: latest, after: state, saved: true}, nil
	}
	from := state.next()
	if latest.Number < cur.cfg.Confirmations || latest.Number-cur.cfg.Confirmations < from {
		return nil, nil
	}
	to := min(latest.Number-cur.cfg.Confirmations, from+cur.rng-1)
	logs, through, err := cur.read(ctx, from, to, latest)
	if err != nil {
		cur.rng = max(cur.rng/2, 1)
		if ctx.Err() == nil && from != to && !Transient(err) {
			// Nodes refuse large answers in many ways: ask for less.
			return cur.look(ctx)
		}
		return nil, err
	}
	cur.rng = min(2*cur.rng, cur.cfg.Range)
	state.advance(logs, through, cur.cfg.Depth)
	return &Batch{Logs: logs, Through: through, Latest: latest, after: state}, nil
}

// stale counts the newest anchors that are not of the canonical chain any
// more. It is -1 while that cannot be told: the node's chain is shorter than
// what was seen already, so it lags, or a reorganisation is under way.
func (cur *Cursor) stale(ctx context.Context, s *cursorState, latest Head) (int, error) {
	if n := len(s.Anchors); n > 0 && s.Anchors[n-1].Number > latest.Number {
		return -1, nil
	}
	for n := range s.Anchors {
		a := s.Anchors[len(s.Anchors)-1-n]
		b, err := cur.block(ctx, a.Number)
		if err != nil {
			return 0, err
		}
		if b.Hash == a.Hash {
			return n, nil
		}
	}
	if s.Pruned {
		a := s.Anchors[0]
		return 0, fault.Verify(fmt.Sprintf("block %d", a.Number), "another block", "%s, as seen before: the chain reorganised deeper than %d blocks, remove %s to start over", a.Hash, cur.cfg.Depth, cur.cfg.File)
	}
	return len(s.Anchors), nil
}

// block is a canonical block that the node's own head implies: if the node does
// not have it, the chain is changing, or another node answered.
func (cur *Cursor) block(ctx context.Context, number uint64) (Head, error) {
	b, err := cur.c.Block(ctx, number)
	if notFound(err) {
		return Head{}, errMoved
	}
	return b, err
}

// read gets the logs of the blocks from … to and the block to itself, and
// refuses an answer that does not fit one chain.
func (cur *Cursor) read(ctx context.Context, from, to uint64, latest Head) ([]types.Log, Head, error) {
	through := latest
	var err error
	if to != latest.Number {
		if through, err = cur.block(ctx, to); err != nil {
			return nil, Head{}, err
		}
	}
	logs, err := cur.c.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: cur.cfg.Addresses, Topics: cur.cfg.Topics,
	})
	if err != nil {
		return nil, Head{}, err
	}
	again, err := cur.block(ctx, to)
	if err != nil {
		return nil, Head{}, err
	}
	if again.Hash != through.Hash {
		return nil, Head{}, errMoved
	}
	slices.SortStableFunc(logs, func(a, b types.Log) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})
	for i, l := range logs {
		switch {
		case l.BlockNumber < from || l.BlockNumber > to || !slices.Contains(cur.cfg.Addresses, l.Address):
			return nil, Head{}, fault.Verify("log", fmt.Sprintf("of %s in block %d", l.Address, l.BlockNumber), "one of the contracts asked for, in blocks %d to %d", from, to)
		case l.Removed, l.BlockNumber == to && l.BlockHash != through.Hash,
			i > 0 && l.BlockNumber == logs[i-1].BlockNumber && l.BlockHash != logs[i-1].BlockHash:
			return nil, Head{}, errMoved
		}
	}
	return logs, through, nil
}
