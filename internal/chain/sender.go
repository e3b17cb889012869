package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"

	"lode/internal/fault"
)

// MaxGas is the most gas that a transaction may ask for (EIP-7825, osaka).
const MaxGas = 16_777_216

// Tx is what a caller wants done on the chain.
type Tx struct {
	Kind  string          // a word for logs, such as "claim"
	To    *common.Address // nil creates a contract
	Data  []byte
	Value *big.Int // wei; nil sends none
	Gas   uint64   // the gas limit; 0 estimates, with a margin

	// Done, if given, reports whether the chain's state already shows the
	// effect. It is asked right before sending, when no earlier transaction
	// of unknown fate is left, so an effect is not bought twice.
	Done func(context.Context) (bool, error)
}

// SenderConfig sets a Sender up.
type SenderConfig struct {
	Key           *Key
	Journal       string    // file for transactions of unknown fate; "" keeps none, and a restart may then send twice
	Confirmations uint64    // blocks wanted on top of a receipt's block
	Fees          FeePolicy // nil: SuggestedFees without limit
	Log           *zap.Logger

	// Mined, if given, is told of every receipt, reverted ones included. It
	// is called by the goroutine that waited.
	Mined func(kind string, r *types.Receipt)
}

// Sender sends one account's transactions. Concurrent callers take turns to
// get a nonce and send, and then wait for their receipts side by side. A
// signed transaction is never sent in a second version: while its fate is
// unknown, the same bytes are sent again, which can take effect only once. No
// two senders may use one account at the same time; if that happens anyway,
// the loser gets ErrReplaced.
type Sender struct {
	c       *Client
	cfg     SenderConfig
	log     *zap.Logger
	signer  types.Signer
	turn    chan struct{}
	journal *journal
}

// NewSender makes the sender of cfg.Key's account and reads its journal. What
// the journal holds is settled by the first Send, or by Settle.
func NewSender(ctx context.Context, c *Client, cfg SenderConfig) (*Sender, error) {
	if cfg.Key == nil {
		return nil, fault.Input("key", "", "a private key")
	}
	if cfg.Fees == nil {
		cfg.Fees = SuggestedFees(nil)
	}
	log := orNop(cfg.Log).With(zap.Stringer("account", cfg.Key.Address()))
	genesis, err := c.Block(ctx, 0)
	if err != nil {
		return nil, fmt.Errorf("genesis block from %s: %w", c.address, err)
	}
	j, err := openJournal(cfg.Journal, journalOwner{c.id.Uint64(), genesis.Hash, cfg.Key.Address()})
	if err != nil {
		return nil, err
	}
	return &Sender{c: c, cfg: cfg, log: log, signer: types.LatestSignerForChainID(c.id), turn: make(chan struct{}, 1), journal: j}, nil
}

// Address is the account that pays.
func (s *Sender) Address() common.Address { return s.cfg.Key.Address() }

// Send does what tx says and waits for its receipt. A nil receipt without an
// error means that tx.Done found nothing left to do.
//
// Errors: a *RevertError if the contract refuses, before anything is spent or,
// with the receipt, after it was mined; a fault with need and have if the
// balance is too low; ctx's error if it ends first. A dead or lagging node is
// waited for until ctx ends. When ctx ends after sending, the transaction
// stays in the journal, and the next Send waits for its fate first.
func (s *Sender) Send(ctx context.Context, tx Tx) (*types.Receipt, error) {
	log := s.log.With(zap.String("kind", tx.Kind))
	f, err := s.launch(ctx, log, tx)
	if f == nil || err != nil {
		return nil, err
	}
	return s.await(ctx, log, f)
}

// Deploy creates a contract from its creation code with constructor arguments
// and returns its address.
func (s *Sender) Deploy(ctx context.Context, kind string, code []byte) (common.Address, *types.Receipt, error) {
	r, err := s.Send(ctx, Tx{Kind: kind, Data: code})
	if err != nil {
		return common.Address{}, r, err
	}
	return r.ContractAddress, r, nil
}

// Settle waits until no transaction of an earlier run is of unknown fate.
func (s *Sender) Settle(ctx context.Context) error {
	select {
	case s.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-s.turn }()
	return s.settleOrphans(ctx)
}

func (s *Sender) settleOrphans(ctx context.Context) error {
	for f := s.journal.orphan(); f != nil; f = s.journal.orphan() {
		s.log.Info("waiting for an earlier transaction", zap.String("kind", f.kind), zap.Stringer("tx", f.tx.Hash()))
		_, err := s.await(ctx, s.log, f)
		if err != nil && !IsRevert(err) && !errors.Is(err, ErrReplaced) {
			return err
		}
	}
	return nil
}

// attempts bounds how often one Send signs anew because its nonce was taken or
// its fee had become too low meanwhile. Nothing is spent by such an attempt.
const attempts = 8

// launch takes the account's turn, signs and sends. It returns nil without an
// error if there is nothing to do.
func (s *Sender) launch(ctx context.Context, log *zap.Logger, tx Tx) (*flight, error) {
	select {
	case s.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-s.turn }()
	if err := s.settleOrphans(ctx); err != nil {
		return nil, err
	}
	pause := firstPause
	for i := 1; ; i++ {
		if tx.Done != nil {
			done, err := retry(ctx, log, "looking for the effect on the chain", tx.Done)
			if err != nil || done {
				return nil, err
			}
		}
		signed, err := retry(ctx, log, "preparing the transaction", func(ctx context.Context) (*types.Transaction, error) {
			return s.prepare(ctx, tx)
		})
		if err != nil {
			return nil, err
		}
		f := &flight{kind: tx.Kind, tx: signed, awaits: true}
		if err := s.journal.add(f); err != nil {
			return nil, err
		}
		err = s.transmit(ctx, log, f)
		if err == nil {
			log.Debug("sent", zap.Stringer("tx", signed.Hash()), zap.Uint64("nonce", signed.Nonce()), zap.Uint64("gas", signed.Gas()))
			return f, nil
		}
		if ctx.Err() != nil {
			// It may have been sent: the journal keeps it for the next Send.
			s.journal.abandon(f)
			return nil, ctx.Err()
		}
		if err := s.journal.remove(f); err != nil {
			return nil, err
		}
		if !errors.Is(err, errSignAgain) || i == attempts {
			return nil, s.refused(ctx, err, signed)
		}
		log.Debug("signing again", zap.Error(err))
		if err := sleep(ctx, pause); err != nil {
			return nil, err
		}
		pause *= 2
	}
}

// prepare builds and signs the transaction: gas, fees, balance, nonce.
func (s *Sender) prepare(ctx context.Context, tx Tx) (*types.Transaction, error) {
	value := tx.Value
	if value == nil {
		value = new(big.Int)
	}
	from := s.Address()
	have, err := s.c.Balance(ctx, from)
	if err != nil {
		return nil, err
	}
	if have.Cmp(value) < 0 {
		return nil, tooLittle(from, have, value)
	}
	gas := tx.Gas
	if gas == 0 {
		used, err := s.c.estimate(ctx, ethereum.CallMsg{From: from, To: tx.To, Value: value, Data: tx.Data})
		if err != nil {
			return nil, explainEstimate(err)
		}
		gas = withMargin(used)
	}
	if gas > MaxGas {
		return nil, &fault.Error{Code: fault.Runtime, Field: "gas of " + tx.Kind, Value: fmt.Sprint(gas),
			Expected: fmt.Sprintf("at most %d, the limit of one transaction", MaxGas)}
	}
	fees, err := s.cfg.Fees(ctx, s.c)
	if err != nil {
		return nil, err
	}
	need := new(big.Int).Mul(fees.Cap, new(big.Int).SetUint64(gas))
	if need.Add(need, value); have.Cmp(need) < 0 {
		return nil, tooLittle(from, have, need)
	}
	pending, err := s.c.pendingNonce(ctx, from)
	if err != nil {
		return nil, err
	}
	return s.cfg.Key.sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: s.c.id, Nonce: s.journal.nextNonce(pending), To: tx.To, Value: value, Data: tx.Data,
		Gas: gas, GasFeeCap: fees.Cap, GasTipCap: fees.Tip,
	}), s.signer)
}

// withMargin leaves room for the state to change between estimate and mining:
// a fifth more, but not beyond the limit of a transaction that still fits.
func withMargin(used uint64) uint64 {
	if used > MaxGas {
		return used
	}
	return min(used+used/5, MaxGas)
}

func explainEstimate(err error) error {
	if contains(err, []string{"gas required exceeds allowance"}) {
		return &fault.Error{Code: fault.Runtime, Field: "gas", Expected: fmt.Sprintf("at most %d, the limit of one transaction", MaxGas), Err: err}
	}
	return err
}

func tooLittle(a common.Address, have, need *big.Int) error {
	return fault.Input("balance of "+a.Hex(), FormatEther(have), "at least %s", FormatEther(need))
}

var (
	// errSignAgain marks a refusal that another nonce or fee can cure.
	errSignAgain = errors.New("the node wants another nonce or fee")
	// errPoolFull marks a refusal for want of room in the node's pool.
	errPoolFull = errors.New("the node has no room for the transaction")
)

// Phrases by which nodes refuse or acknowledge a transaction.
var (
	saysKnown    = []string{"already known", "known transaction", "already imported"}
	saysNonceLow = []string{"nonce too low", "nonce is too low"}
	saysTaken    = []string{"replacement transaction underpriced", "could not replace existing"}
	saysCheap    = []string{"underpriced", "less than block base fee", "below minimum"}
	saysPoor     = []string{"insufficient funds", "overshot"}
	saysFull     = []string{"pool is full", "out of capacity", "account limit exceeded"}
)

// transmit hands the signed transaction to the node until the node has it. An
// unclear outcome is resolved by the transaction's hash and by sending the
// same bytes again.
func (s *Sender) transmit(ctx context.Context, log *zap.Logger, f *flight) error {
	unclear := false
	return Retry(ctx, log, "sending the transaction", func(ctx context.Context) error {
		if unclear {
			if _, err := s.c.Receipt(ctx, f.tx.Hash()); !notFound(err) {
				return err
			}
		}
		err := s.c.broadcast(ctx, f.tx)
		switch {
		case err == nil || contains(err, saysKnown):
			return nil
		case unreachable(err):
			unclear = true
			return err
		case unclear && !Transient(err) && !contains(err, saysFull):
			// An earlier try may have got through, perhaps to another node
			// behind the same address: only awaiting it tells.
			return nil
		case contains(err, saysNonceLow), contains(err, saysTaken), contains(err, saysCheap):
			return fmt.Errorf("%w: %w", errSignAgain, err)
		case contains(err, saysFull):
			return fmt.Errorf("%w: %w", errPoolFull, err)
		}
		return err
	})
}

// refused words the node's final refusal.
func (s *Sender) refused(ctx context.Context, err error, tx *types.Transaction) error {
	if contains(err, saysPoor) {
		have, balanceErr := s.c.Balance(ctx, s.Address())
		if balanceErr != nil {
			return err
		}
		e := fault.Input("balance of "+s.Address().Hex(), FormatEther(have), "at least %s, and what waiting transactions need", FormatEther(tx.Cost()))
		e.Err = err
		return e
	}
	if errors.Is(err, errSignAgain) {
		return fmt.Errorf("%w: %w", ErrReplaced, err)
	}
	return err
}
