package dispute

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"lode/bindings/disputes"
	"lode/internal/chain"
	"lode/internal/market"
)

// Move is one move of a dispute as the chain's events tell it.
type Move struct {
	From   Stage          // that it was made in
	Before *disputes.Game // as it stood then; nil before the first move
	Game   disputes.Game  // what it became
	Clock  disputes.Clock
	Posted []byte // by the trainer
	Tx     common.Hash
}

// Record is a dispute as its events tell it.
type Record struct {
	Moves  []Move
	Staged int                        // operands that were staged
	Result *disputes.DisputesComputed // what the referee computed
	Lost   *disputes.DisputesVerdict
	Txs    []common.Hash // of all that, in order
}

// Game is the game as it stands; nil before the first move.
func (r *Record) Game() *disputes.Game {
	if len(r.Moves) == 0 {
		return nil
	}
	return &r.Moves[len(r.Moves)-1].Game
}

// Stage is what the dispute waits for.
func (r *Record) Stage() Stage {
	switch {
	case r.Lost != nil && r.Lost.TrainerLost:
		return TrainerLost
	case r.Lost != nil:
		return ChallengerLost
	case len(r.Moves) == 0:
		return Opened
	}
	return Stage(r.Moves[len(r.Moves)-1].Clock.Stage)
}

// posted is what the trainer posted last in a stage; nil if it did not.
func (r *Record) posted(from Stage) []byte {
	for _, m := range slices.Backward(r.Moves) {
		if m.From == from {
			return m.Posted
		}
	}
	return nil
}

// history follows the events of one dispute.
type history struct {
	cur  *chain.Cursor
	logs []types.Log
}

// newHistory begins to follow a dispute whose challenge was opened in block from.
func (c *Court) newHistory(ctx context.Context, id market.Hash, index, from uint64) (*history, error) {
	cur, err := chain.OpenCursor(ctx, c.Chain, chain.CursorConfig{
		Addresses: []common.Address{c.Address},
		Topics:    [][]common.Hash{{}, {id}, {common.BigToHash(number(index))}},
		Start:     from,
	})
	return &history{cur: cur}, err
}

// read returns what happened up to the newest block.
func (h *history) read(ctx context.Context, c *Court) (*Record, error) {
	head, err := c.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	for h.cur.Position() <= head.Number {
		b, err := h.cur.Next(ctx)
		if err != nil {
			return nil, err
		}
		for _, l := range b.Logs {
			if l.Removed {
				h.logs = slices.DeleteFunc(h.logs, func(k types.Log) bool { return chain.IDOf(k) == chain.IDOf(l) })
			} else {
				h.logs = append(h.logs, l)
			}
		}
		if err := h.cur.Commit(b); err != nil {
			return nil, err
		}
	}
	return fold(h.logs)
}

// fold makes a record of a dispute's events.
func fold(logs []types.Log) (*Record, error) {
	events := disputesABI.GetABI().Events
	r := &Record{}
	for i := range logs {
		l := &logs[i]
		if n := len(r.Txs); n == 0 || r.Txs[n-1] != l.TxHash {
			r.Txs = append(r.Txs, l.TxHash)
		}
		var err error
		switch l.Topics[0] {
		case events["Moved"].ID:
			var e *disputes.DisputesMoved
			if e, err = disputesABI.UnpackMovedEvent(l); err == nil {
				r.Moves = append(r.Moves, Move{From: r.Stage(), Before: r.Game(), Game: e.Game, Clock: e.Clock, Posted: e.Posted, Tx: l.TxHash})
			}
		case events["Staged"].ID:
			r.Staged++
		case events["Computed"].ID:
			r.Result, err = disputesABI.UnpackComputedEvent(l)
		case events["Verdict"].ID:
			r.Lost, err = disputesABI.UnpackVerdictEvent(l)
		}
		if err != nil {
			return nil, err
		}
	}
	return r, nil
}

// ReadRecord reads a dispute from the chain.
func (c *Court) ReadRecord(ctx context.Context, id market.Hash, index, from uint64) (*Record, error) {
	h, err := c.newHistory(ctx, id, index, from)
	if err != nil {
		return nil, err
	}
	return h.read(ctx, c)
}

// hashes cuts what was posted into hashes.
func hashes(posted []byte) []market.Hash {
	list := make([]market.Hash, len(posted)/32)
	for i := range list {
		copy(list[i][:], posted[32*i:])
	}
	return list
}
