// Package deploy puts the contracts on a chain.
package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/job"
)

// Deploy creates a market with a preset's windows (mainnet, testnet or devnet)
// and without a dispute contract. Market's constructor creates the contracts
// that belong to it, so one transaction makes all of them or none. Sender must
// be one of c's chain. What the chain then has is compared with the preset. A
// chain on which no draw could ever be proven is refused before anything is paid.
func Deploy(ctx context.Context, c *chain.Client, sender *chain.Sender, preset string) (*chain.Deployment, error) {
	number, err := job.PresetNumber(preset)
	if err != nil {
		return nil, err
	}
	if err := checkRandomness(ctx, c); err != nil {
		return nil, err
	}
	contract := market.NewMarket()
	arguments, err := contract.GetABI().Pack("", number, common.Address{})
	if err != nil {
		return nil, fmt.Errorf("arguments of the market's constructor: %w", err)
	}
	at, receipt, err := sender.Deploy(ctx, "deploy", append(common.FromHex(market.MarketMetaData.Bin), arguments...))
	if err != nil {
		return nil, fmt.Errorf("creating the market: %w", err)
	}
	d := &chain.Deployment{ChainID: c.ChainID().Uint64(), Preset: preset, Block: receipt.BlockNumber.Uint64(), Market: at}
	if d.Stakes, err = chain.Read(ctx, c, at, contract.PackStakes(), contract.UnpackStakes); err != nil {
		return nil, fmt.Errorf("stakes of the market at %s: %w", at, err)
	}
	if d.Beacon, err = chain.Read(ctx, c, at, contract.PackBeacon(), contract.UnpackBeacon); err != nil {
		return nil, fmt.Errorf("beacon of the market at %s: %w", at, err)
	}
	return d, job.CheckDeployment(ctx, c, d)
}

// checkRandomness looks whether the newest block's header has the form that the
// beacon reads, and randomness: it refuses whatever is below 2^64, as on a chain
// where the field is a constant or a counter. A chain that has its genesis alone
// shows nothing yet.
func checkRandomness(ctx context.Context, c *chain.Client) error {
	head, err := c.Latest(ctx)
	if err != nil || head.Number == 0 {
		return err
	}
	encoded, err := c.HeaderRLP(ctx, head.Number)
	if err != nil {
		return err
	}
	return judge(encoded)
}

func judge(encoded []byte) error {
	var header types.Header
	if err := rlp.DecodeBytes(encoded, &header); err != nil {
		return fmt.Errorf("the newest block's header: %w", err)
	}
	if header.MixDigest.Big().BitLen() <= 64 {
		return fault.Input("the chain's randomness (prevrandao)", header.MixDigest, "at least 2^64: draws can't be proven here")
	}
	return nil
}
