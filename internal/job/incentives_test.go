package job

import (
	"math"
	"math/big"
	"testing"
)

// Doing the work is the only way to earn. For each preset: what the ways that
// could seem to pay are expected to bring, from the table of ends in
// docs/lifecycle.md, in ether and without gas, which only makes them worse.
// Training is taken to cost all of the reward, the case in which cheating tempts
// most: then honest work brings nothing, and what is below zero is worse. The
// stake is the least that the market allows.
func TestOnlyWorkEarns(t *testing.T) {
	ether := func(wei *big.Int) float64 {
		v, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e18)).Float64()
		return v
	}
	for preset, w := range Presets {
		terms := goodTerms()
		terms.Seats, terms.PerSeat = 8, 4
		unit, reward := ether(w.Unit), ether(terms.Reward)
		stake, fee := reward, unit/100
		n, k := Sections(&terms), uint64(terms.Seats)*uint64(terms.PerSeat)
		loses := func(what string, expected float64) {
			t.Helper()
			if !(expected < 0) {
				t.Errorf("%s: %s brings %v", preset, what, expected)
			}
		}

		// A trainer falsifies m of n sections, saves their work and is found with
		// chance p: half of the seats are honest, nobody audits. Convicted, it has
		// trained for nothing and loses the stake, of which 40 % come back if the
		// challenger is its own.
		for _, m := range falsified(n) {
			saved, p := reward*float64(m)/float64(n), Detection(n, m, k, 0.5)
			loses("falsifying and losing to a stranger", saved-p*(reward+stake))
			loses("falsifying and losing to oneself", saved-p*(reward+0.6*stake))
		}
		// Where the fewest seats look, a full audit still makes one false section lose.
		loses("falsifying one section of a log that is audited", reward/float64(n)-reward-0.6*stake)

		// A seat guesses the 216 bits of a digest that are kept. It earns the fee
		// if it is right, and would accuse falsely where it is wrong.
		guess := math.Exp2(-216)
		loses("guessing and accusing where the guess differs", guess*fee-(1-guess)*unit/10)
		loses("matching a section whose end is malformed", fee-unit)

		// Half of a lost bond goes to the trainer and has to pay for its defence:
		// a dispute over one of the reference programs takes 4 million gas in all.
		if w.BondGas != 0 && w.BondGas/2 < 4_000_000 {
			t.Errorf("%s: half a bond, %d gas, doesn't pay for a defence", preset, w.BondGas/2)
		}
	}
}
