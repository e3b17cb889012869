package test

import (
	"errors"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	bindings "lode/bindings/market"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/dispute"
	"lode/internal/job"
	"lode/program"
	"lode/program/programtest"
)

// limitCost is what a dispute may take about any program that passes the static check.
// Of the sum only what it comes to is asked: 24 times the largest.
var limitCost = cost{transactions: 24, gas: 24 * 12_000_000, largest: 12_000_000}

// limitInputs is the largest step that the static check lets into a dispute.
func limitInputs(t *testing.T, _ uint64) *job.Inputs {
	t.Helper()
	p := programtest.AtLimits()
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	state, _ := programtest.RandomInputs(p, 3, false)
	return &job.Inputs{Manifest: job.Manifest{Model: "limits"}, Program: p, Init: state}
}

// newCappedWorld is a world on an anvil that takes no transaction above a limit of gas,
// and whose time does not go on while somebody computes.
func newCappedWorld(t *testing.T, gas uint64) *world {
	t.Helper()
	a, err := devnet.StartAnvil(t.Context(), devnet.AnvilConfig{Accounts: names, GasLimit: gas, Steady: true})
	if errors.Is(err, devnet.ErrNoAnvil) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	w := newWorldOn(t, realChain{a, t}, a.RPC, a.WS, deploy.Deploy, func() error { a.Close(); return nil })
	client, err := ethclient.DialContext(t.Context(), a.RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if head, err := client.HeaderByNumber(t.Context(), nil); err != nil || head.GasLimit != gas {
		t.Fatalf("the chain's newest block is %+v, %v; want that it has room for %d gas", head, err, gas)
	}
	return w
}

// TestDisputesAtLimits plays disputes about the largest step that there may be, each
// about a bit of another operator, on a chain whose blocks have room for no transaction
// above the limit.
func TestDisputesAtLimits(t *testing.T) {
	if os.Getenv("LODE_LONG") == "" {
		t.Skip("takes minutes: LODE_LONG=1 runs it")
	}
	p := programtest.AtLimits()
	for _, op := range []int{programtest.WideOp, programtest.DotOp, programtest.FarOp} {
		t.Run(p.Ops[op].Name, func(t *testing.T) {
			lie := flipped{op: op, step: flippedSection*sectionSteps + 1, element: p.Ops[op].Outputs() - 3, bit: 22}
			s := scenario{
				name: "at the limits, " + p.Ops[op].Name, inputs: limitInputs, cheat: flipOutput(lie),
				sections: 2, seats: 1, perSeat: 2, validators: []watchman{{units: 1}},
				costs: &limitCost, patience: 20 * time.Minute, want: slashed,
				verify: both(accusedSection(flippedSection), verdicts(verdict{true, byComputing, dispute.AtProof, op, lie.element})),
			}
			s.runOn(newCappedWorld(t, limitCost.largest))
		})
	}
}

// TestDisputeOfLongSection disputes one of the 1,024 steps that a section has at most,
// on such a chain.
func TestDisputeOfLongSection(t *testing.T) {
	if os.Getenv("LODE_LONG") == "" {
		t.Skip("takes a minute: LODE_LONG=1 runs it")
	}
	const sections, steps = 2, 1024
	s := scenario{
		name: "a long section", sections: sections * steps / sectionSteps, seats: 1, perSeat: 2, validators: []watchman{{units: 1}},
		terms: func(t *bindings.Terms) { t.SectionSteps = steps }, cheat: flip(0, steps+700),
		costs: &limitCost, patience: 20 * time.Minute, want: slashed,
		verify: both(accusedSection(1), verdicts(computed)),
	}
	s.runOn(newCappedWorld(t, limitCost.largest))
}
