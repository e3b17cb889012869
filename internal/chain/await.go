package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"
)

const (
	// checkEvery is after how many looks without a receipt the transaction
	// itself is looked for.
	checkEvery = 5
	// lostAfter is how many such checks in a row must find the nonce used by
	// something else, so that a lagging node is not believed at once.
	lostAfter = 3
)

// await waits for the flight's receipt and its confirmations, sends the same
// bytes again if the node has lost them, and removes the flight from the
// journal once its fate is known.
func (s *Sender) await(ctx context.Context, log *zap.Logger, f *flight) (*types.Receipt, error) {
	hash := f.tx.Hash()
	log = log.With(zap.Stringer("tx", hash))
	lost := 0
	for looks := 1; ; looks++ {
		upcoming := s.c.upcoming()
		receipt, err := retry(ctx, log, "waiting for the receipt", func(ctx context.Context) (*types.Receipt, error) {
			return s.receipt(ctx, hash)
		})
		if err == nil && receipt == nil && looks%checkEvery == 0 {
			var gone bool
			gone, err = retry(ctx, log, "looking for the transaction", func(ctx context.Context) (bool, error) {
				return s.lost(ctx, f)
			})
			if lost++; !gone {
				lost = 0
			}
		}
		if err != nil {
			s.journal.abandon(f)
			return nil, err
		}
		if receipt != nil {
			s.forget(log, f)
			return s.landed(ctx, log, f, receipt)
		}
		if lost == lostAfter {
			s.forget(log, f)
			return nil, fmt.Errorf("transaction %s with nonce %d: %w", hash, f.tx.Nonce(), ErrReplaced)
		}
		if err := s.c.pause(ctx, s.c.poll, upcoming); err != nil {
			s.journal.abandon(f)
			return nil, err
		}
	}
}

// receipt is the receipt once it has its confirmations, nil until then. It is
// read afresh each time, so a reorganisation that drops the transaction is
// noticed.
func (s *Sender) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	r, err := s.c.Receipt(ctx, hash)
	if notFound(err) {
		return nil, nil
	}
	if err != nil || s.cfg.Confirmations == 0 {
		return r, err
	}
	head, err := s.c.Latest(ctx)
	if err != nil || head.Number < r.BlockNumber.Uint64()+s.cfg.Confirmations {
		return nil, err
	}
	return r, nil
}

// lost looks for a transaction without a receipt. It reports whether its nonce
// has been used by another one; if the node merely does not have it any more,
// it is sent again.
func (s *Sender) lost(ctx context.Context, f *flight) (bool, error) {
	known, err := s.c.knows(ctx, f.tx.Hash())
	if err != nil || known {
		return false, err
	}
	mined, err := s.c.Nonce(ctx, s.Address())
	if err != nil || mined > f.tx.Nonce() {
		return err == nil, err
	}
	err = s.c.broadcast(ctx, f.tx)
	s.log.Warn("the node had lost the transaction: sent the same again", zap.Stringer("tx", f.tx.Hash()), zap.Error(err))
	if unreachable(err) {
		return false, err
	}
	return false, nil
}

// forget takes a settled flight out of the journal. If that cannot be written,
// a later run finds the transaction settled again, so it is only a warning.
func (s *Sender) forget(log *zap.Logger, f *flight) {
	if err := s.journal.remove(f); err != nil {
		log.Warn("journal not updated", zap.Error(err))
	}
}

// landed turns a receipt into Send's result.
func (s *Sender) landed(ctx context.Context, log *zap.Logger, f *flight, r *types.Receipt) (*types.Receipt, error) {
	log.Info("mined", zap.Uint64("block", r.BlockNumber.Uint64()), zap.Uint64("gas", r.GasUsed), zap.Bool("ok", r.Status == types.ReceiptStatusSuccessful))
	if s.cfg.Mined != nil {
		s.cfg.Mined(f.kind, r)
	}
	if r.Status == types.ReceiptStatusSuccessful {
		return r, nil
	}
	return r, s.whyReverted(ctx, f.tx, r)
}

// whyReverted finds the reason of a mined revert by calling the same again: on
// the state before its block, which is what it met unless an earlier
// transaction of the block mattered, then on the state after.
func (s *Sender) whyReverted(ctx context.Context, tx *types.Transaction, r *types.Receipt) error {
	msg := ethereum.CallMsg{From: s.Address(), To: tx.To(), Gas: tx.Gas(), Value: tx.Value(), Data: tx.Data()}
	for back := int64(1); back >= 0; back-- {
		_, err := s.c.callAt(ctx, msg, new(big.Int).Sub(r.BlockNumber, big.NewInt(back)))
		if why, ok := err.(*RevertError); ok {
			why.Tx = tx.Hash()
			return why
		}
	}
	why := &RevertError{Tx: tx.Hash()}
	if r.GasUsed == tx.Gas() {
		why.Name, why.Args = "OutOfGas", []Arg{{Name: "limit", Value: tx.Gas()}}
	}
	return why
}
