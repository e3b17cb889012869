// Package deploy puts the contracts on a chain.
package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"lode/bindings/disputes"
	"lode/bindings/market"
	"lode/bindings/provings"
	"lode/bindings/referee"
	"lode/bindings/snarkverifier"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/job"
)

// Deploy creates a market with a preset's windows (mainnet, testnet or devnet),
// the dispute contract that it names with its referee, and what it needs for
// proven mode. Market's constructor creates the other contracts that belong to
// it. Market names two contracts which name Market, so these are told where it is
// going to be; if the account sends something else meanwhile, that is an error.
// Sender must be one of c's chain. What the chain then has is compared with the
// preset. A chain on which no draw could ever be proven is refused before
// anything is paid.
func Deploy(ctx context.Context, c *chain.Client, sender *chain.Sender, preset string) (*chain.Deployment, error) {
	number, err := start(ctx, c, preset)
	if err != nil {
		return nil, err
	}
	judge, first, err := sender.Deploy(ctx, "deploy referee", common.FromHex(referee.RefereeMetaData.Bin))
	if err != nil {
		return nil, fmt.Errorf("creating the referee: %w", err)
	}
	verifier, _, err := sender.Deploy(ctx, "deploy verifier", common.FromHex(snarkverifier.SnarkVerifierMetaData.Bin))
	if err != nil {
		return nil, fmt.Errorf("creating the verifier of proofs: %w", err)
	}
	nonce, err := c.Nonce(ctx, sender.Address())
	if err != nil {
		return nil, err
	}
	home := crypto.CreateAddress(sender.Address(), nonce+2)
	court, err := part(ctx, sender, "disputes", &disputes.DisputesMetaData, home, judge, number)
	if err != nil {
		return nil, err
	}
	prover, err := part(ctx, sender, "provings", &provings.ProvingsMetaData, number, home, court, verifier)
	if err != nil {
		return nil, err
	}
	d, err := create(ctx, c, sender, preset, number, court, prover)
	if err != nil {
		return nil, err
	}
	if d.Market != home {
		return nil, fault.Input("market", d.Market, "%s: the account of the deployer sent another transaction meanwhile", home)
	}
	d.Block, d.Disputes = first.BlockNumber.Uint64(), &court
	return d, job.CheckDeployment(ctx, c, d)
}

// part creates a contract that Market is going to name.
func part(ctx context.Context, sender *chain.Sender, name string, of *bind.MetaData, arguments ...any) (common.Address, error) {
	parsed, err := of.ParseABI()
	if err != nil {
		return common.Address{}, fmt.Errorf("interface of %s: %w", name, err)
	}
	packed, err := parsed.Pack("", arguments...)
	if err != nil {
		return common.Address{}, fmt.Errorf("arguments of the constructor of %s: %w", name, err)
	}
	at, _, err := sender.Deploy(ctx, "deploy "+name, append(common.FromHex(of.Bin), packed...))
	if err != nil {
		return common.Address{}, fmt.Errorf("creating %s: %w", name, err)
	}
	return at, nil
}

// WithoutDisputes is Deploy of a market that names no other contract: challenges
// end as voided there, and nothing can be proven. It takes one transaction.
func WithoutDisputes(ctx context.Context, c *chain.Client, sender *chain.Sender, preset string) (*chain.Deployment, error) {
	number, err := start(ctx, c, preset)
	if err != nil {
		return nil, err
	}
	d, err := create(ctx, c, sender, preset, number, common.Address{}, common.Address{})
	if err != nil {
		return nil, err
	}
	return d, job.CheckDeployment(ctx, c, d)
}

// start checks what can be checked before anything is paid, and gives the preset's
// number.
func start(ctx context.Context, c *chain.Client, preset string) (uint8, error) {
	number, err := job.PresetNumber(preset)
	if err != nil {
		return 0, err
	}
	return number, checkRandomness(ctx, c)
}

// create creates a market.
func create(ctx context.Context, c *chain.Client, sender *chain.Sender, preset string, number uint8, disputes, provings common.Address) (*chain.Deployment, error) {
	contract := market.NewMarket()
	arguments, err := contract.GetABI().Pack("", number, disputes, provings)
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
	return d, nil
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
