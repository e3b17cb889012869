package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"lode/internal/fault"
)

// ErrFee says that the chain asks more for gas than the configured most. It
// counts as transient: fees fall again.
var ErrFee = errors.New("gas costs more than the configured limit")

// Fees are what a transaction offers (EIP-1559), in wei a gas.
type Fees struct {
	Cap *big.Int // the most it pays, base fee included
	Tip *big.Int // for the block's proposer
}

// FeePolicy decides what the next transaction offers. It is asked once for
// each signed transaction. A policy that bumps a waiting transaction belongs
// here too: it would be asked again for the same nonce.
type FeePolicy func(ctx context.Context, c *Client) (Fees, error)

// SuggestedFees offers the node's suggested tip and room for the base fee to
// double. It never offers more than most wei a gas (nil: no limit): a base fee
// above that gives ErrFee.
func SuggestedFees(most *big.Int) FeePolicy {
	return func(ctx context.Context, c *Client) (Fees, error) {
		head, err := c.Latest(ctx)
		if err != nil {
			return Fees{}, err
		}
		if head.BaseFee == nil {
			return Fees{}, fault.Input("chain", c.id, "a chain with EIP-1559 fees")
		}
		tip, err := c.tip(ctx)
		if err != nil {
			return Fees{}, err
		}
		return limitFees(head.BaseFee, tip, most)
	}
}

func limitFees(base, tip, most *big.Int) (Fees, error) {
	f := Fees{Tip: tip, Cap: new(big.Int).Add(new(big.Int).Lsh(base, 1), tip)}
	if most == nil || f.Cap.Cmp(most) <= 0 {
		return f, nil
	}
	if base.Cmp(most) > 0 {
		return Fees{}, fmt.Errorf("base fee %s wei, limit %s wei: %w", base, most, ErrFee)
	}
	f.Cap = new(big.Int).Set(most)
	if f.Tip.Cmp(f.Cap) > 0 {
		f.Tip = new(big.Int).Set(f.Cap)
	}
	return f, nil
}
