// Package deploytest gives tests an embedded chain with the contracts on it.
package deploytest

import (
	"testing"
	"time"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/tensorlog"
)

// Poll is between two looks of a client at the chain.
const Poll = 5 * time.Millisecond

// Chain is a running chain with a market on it. It mines a block every few
// milliseconds, so its time runs much faster than the machine's.
type Chain struct {
	*devnet.Chain
	Deployment *chain.Deployment
}

// Start runs a chain, on which the labelled accounts have money, until the test
// is over.
func Start(t testing.TB, preset string, accounts ...string) *Chain {
	t.Helper()
	c, err := devnet.Start(devnet.Config{Accounts: append(accounts, "deployer"), Period: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	errs, err := mk.Errors()
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: c.RPC, Poll: Poll, Errors: errs})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	sender, err := chain.NewSender(t.Context(), client, chain.SenderConfig{Key: devnet.KeyOf("deployer")})
	if err != nil {
		t.Fatal(err)
	}
	d, err := deploy.Deploy(t.Context(), client, sender, preset)
	if err != nil {
		t.Fatal(err)
	}
	return &Chain{c, d}
}

// Actor is an account that acts by hand.
func (c *Chain) Actor(t testing.TB, label string) *mk.Actor {
	t.Helper()
	m, err := mk.Connect(t.Context(), chain.Config{RPC: c.RPC, Poll: Poll}, c.Deployment, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(m.Chain.Close)
	s, err := chain.NewSender(t.Context(), m.Chain, chain.SenderConfig{Key: devnet.KeyOf(label)})
	if err != nil {
		t.Fatal(err)
	}
	return &mk.Actor{Contracts: m, Sender: s}
}

// Terms are terms that the market accepts: 16 sections of 4 steps, one seat. The
// nonce tells jobs of one requester apart.
func Terms(requester *mk.Actor, nonce uint64) market.Terms {
	return market.Terms{
		Requester: requester.Address(), Nonce: nonce, Mode: job.Attested, Seats: 1, PerSeat: 1, SectionSteps: 4, Steps: 64, TrainingTime: 3600,
		Stake: chain.Ether, Reward: chain.Ether, Fee: chain.Ether, DrawBounty: chain.Ether, SecondBounty: chain.Ether,
		Program: tensorlog.Hash{1}, InitialState: tensorlog.Hash{2}, Dataset: tensorlog.Hash{3}, Seed: tensorlog.Hash{4}, Manifest: tensorlog.Hash{5},
	}
}
