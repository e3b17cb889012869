// Package deploy puts the contracts on a chain.
package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/job"
)

// Deploy creates a market with a preset's windows (mainnet, testnet or devnet)
// and without a dispute contract. Market's constructor creates the contracts
// that belong to it, so one transaction makes all of them or none. Sender must
// be one of c's chain. What the chain then has is compared with the preset.
func Deploy(ctx context.Context, c *chain.Client, sender *chain.Sender, preset string) (*chain.Deployment, error) {
	number, err := job.PresetNumber(preset)
	if err != nil {
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
