package dispute

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"lode/bindings/disputes"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/market"
)

var disputesABI = disputes.NewDisputes()

// Court is a deployment's dispute contract, seen through one client. Its methods
// are safe for concurrent use.
type Court struct {
	*market.Contracts
	Address   common.Address
	ClockTime uint32 // seconds of each side for a whole game
	GraceTime uint32 // seconds that a side has at least for a move
}

// Attach finds the dispute contract of a market; nil if the deployment has none.
func Attach(ctx context.Context, m *market.Contracts) (*Court, error) {
	if m.Deployment.Disputes == nil {
		return nil, nil
	}
	c := &Court{Contracts: m, Address: *m.Deployment.Disputes}
	at, err := chain.Read(ctx, m.Chain, c.Address, disputesABI.PackMarket(), disputesABI.UnpackMarket)
	if err != nil {
		return nil, fmt.Errorf("market of the dispute contract at %s: %w", c.Address, err)
	}
	if at != m.Deployment.Market {
		return nil, fault.Input("disputes", c.Address, "the dispute contract of market %s, not of %s", m.Deployment.Market, at)
	}
	if c.ClockTime, err = chain.Read(ctx, m.Chain, c.Address, disputesABI.PackClockTime(), disputesABI.UnpackClockTime); err != nil {
		return nil, err
	}
	c.GraceTime, err = chain.Read(ctx, m.Chain, c.Address, disputesABI.PackGraceTime(), disputesABI.UnpackGraceTime)
	return c, err
}

// ClockOf is what the contract stores of a dispute's stage and clocks.
func (c *Court) ClockOf(ctx context.Context, id market.Hash, index uint64) (disputes.Clock, error) {
	data, err := disputesABI.TryPackClockOf(id, number(index))
	if err != nil {
		return disputes.Clock{}, err
	}
	return chain.Read(ctx, c.Chain, c.Address, data, disputesABI.UnpackClockOf)
}

// StagedOf are the hashes of the operands that were staged; zero: not staged.
func (c *Court) StagedOf(ctx context.Context, id market.Hash, index uint64) ([6][32]byte, error) {
	data, err := disputesABI.TryPackStagedOf(id, number(index))
	if err != nil {
		return [6][32]byte{}, err
	}
	return chain.Read(ctx, c.Chain, c.Address, data, disputesABI.UnpackStagedOf)
}

// caseOf is the job as the dispute contract takes it.
func caseOf(j *market.Job) disputes.Case {
	c := disputes.Case{Terms: disputes.Terms(j.Terms), Submission: disputes.Submission(*j.Submission)}
	for _, r := range j.Facts() {
		c.Rounds = append(c.Rounds, disputes.Round(r))
	}
	return c
}

func number[N int | int64 | uint64](n N) *big.Int { return big.NewInt(int64(n)) }
