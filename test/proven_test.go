package test

import (
	"math"
	"testing"

	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/proving/provingtest"
	"lode/program"
	"lode/tensorlog"
)

// provingKeys are the keys of the circuit that most scenarios in proven mode have.
var provingKeys = provingtest.Shared("scenarios", func(t *testing.T) *program.Program { return divergingInputs(t, 1).Program })

// describeCircuit adds key and set-up to a job's inputs, unless they are there.
func describeCircuit(t *testing.T, in *job.Inputs) {
	t.Helper()
	if m := provingKeys(t); in.Manifest.Circuit == nil {
		m.Describe(in)
	}
}

// provenTerms makes the terms those of a job in proven mode.
func (p *play) provenTerms(in *job.Inputs) error {
	digest, err := in.Manifest.Circuit.Digest()
	if err != nil {
		return err
	}
	dataset, err := tensorlog.Poseidon.Dataset(in.Program, in.Data)
	if err != nil {
		return err
	}
	p.posted.Mode, p.posted.SectionSteps, p.posted.Steps = job.Proven, 1, p.sections
	p.posted.Program, p.posted.Dataset, p.posted.InitialState = digest, dataset, tensorlog.Poseidon.State(in.Init)
	return nil
}

// provenScenarios are jobs in proven mode: no validator has units.
var provenScenarios = []scenario{
	{
		name: "drawn steps are proven and the job is settled", perSeat: 3, auditor: true,
		want: outcome{end: market.Settled, rounds: 1}, verify: provedSteps(3),
	}, {
		name: "a drawn step that is false has no proof", perSeat: 8, cheat: onlyIn(market.Claimed, flip(0, 5)),
		want: outcome{end: market.Unanswered, rounds: 1}, verify: said("trainer", "what was submitted can't be proven", 1),
	}, {
		name: "a false step outside the draw is audited and challenged", perSeat: 1, auditor: true, cheat: flip(0, 5),
		again: isDrawn(5), want: outcome{end: market.Slashed, rounds: 1}, verify: challengedBy("auditor", 5),
	}, {
		name: "a challenge of a step that is right loses its bond", perSeat: 1, auditor: true, mistakes: flip(0, 5),
		script: []act{{decidedChallenge, actAgain}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: provedSteps(2),
	}, {
		name: "training diverges and the steps before it are paid", perSeat: 2, sections: 32, auditor: true,
		want: outcome{end: market.Settled, rounds: 1, diverged: true}, verify: provedSteps(2),
	}, {
		name: "a divergence that does not happen is refuted by a proof", perSeat: 2, auditor: true, cheat: givesUp(6),
		want: outcome{end: market.Unanswered, rounds: 1}, verify: challengedBy("auditor", 6),
	}, {
		name: "a divergence in the first step is claimed falsely", perSeat: 2, auditor: true, cheat: onlyIn(market.Claimed, givesUp(0)),
		want: outcome{end: market.Unanswered, rounds: 1}, verify: challengedBy("auditor", 0),
	}, {
		name: "training diverges in the first step", perSeat: 2, auditor: true, held: true, inputs: doublerInputs(math.MaxFloat32), keys: ofDoubler,
		script: []act{{at(market.Open), all(claimByHand, startTrainer)}},
		want:   outcome{end: market.Settled, rounds: 1, atOnce: true}, verify: provedSteps(0),
	}, {
		name: "a program without rows, and more drawn steps than go into one transaction", perSeat: 9, sections: 16, auditor: true, inputs: doublerInputs(1), keys: ofDoubler,
		script: []act{{someProven, proveAgain}, {at(market.Responded), proveAgain}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: provedSteps(9),
	},

	// Keys that nothing could be proven with.
	{
		name: "the key is another circuit's", perSeat: 2, inputs: foreignKey, keys: noKeys,
		script: []act{{refusedKey, cancelJob}},
		want:   outcome{end: market.Cancelled}, verify: said("trainer", "claimed", 0),
	},

	// Machines that fail between submission and proofs.
	{
		name: "checkpoints are damaged", perSeat: 3,
		script: []act{{at(market.Submitted), all(stopTrainer, damageLog, startTrainer)}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: both(provedSteps(3), said("trainer", "a checkpoint is damaged", 1)),
	}, {
		name: "the log's folder is lost, and storage has it", perSeat: 3,
		script: []act{{at(market.Submitted), all(stopTrainer, loseLog(false), startTrainer)}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: both(provedSteps(3), said("trainer", "taking what was stored", 1)),
	}, {
		name: "the log is lost everywhere and trained again", perSeat: 3,
		script: []act{{at(market.Submitted), all(stopTrainer, loseLog(true), startTrainer)}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: both(provedSteps(3), said("trainer", "training again", 1)),
	}, {
		name: "the trainer is stopped between two proofs and started again", perSeat: 8, hangsAfter: 1 + 3,
		script: []act{{hung, restartTrainer}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: both(provedSteps(8), nothingTwice),
	}, {
		name: "a reorganisation takes back what was proven", perSeat: 3,
		script: []act{{at(market.Responded), reorganise}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: provedSteps(3),
	}, {
		name: "the trainer's node loses a transaction with proofs", perSeat: 3,
		script: []act{{at(market.Submitted), losesProofs}},
		want:   outcome{end: market.Settled, rounds: 1}, verify: both(provedSteps(3), lostProofs),
	},

	// The final state is claimed to be withheld, and a committee votes.
	{
		name: "the final state is withheld", seats: 2, perSeat: 2, validators: four, hidden: true,
		script: []act{{at(market.Responded), claimWithheld}, {at(market.Convened), claimAgain}},
		want:   outcome{end: market.Unavailable, rounds: 2, matched: 4}, verify: provedSteps(2),
	}, {
		name: "the final state is withheld from half of those who are asked", seats: 2, perSeat: 2,
		validators: []watchman{{units: 1}, {units: 1}, {units: 1, gated: true}, {units: 1, gated: true}},
		script:     []act{{at(market.Responded), claimWithheld}},
		want:       outcome{end: market.Settled, rounds: 2, matched: 4}, verify: refutedClaim(false),
	}, {
		name: "nobody votes", seats: 2, perSeat: 2, validators: asleep, hidden: true,
		script: []act{{at(market.Responded), claimWithheld}},
		want:   outcome{end: market.Settled, rounds: 2}, verify: refutedClaim(false),
	}, {
		name: "the trainer is gone when a committee asks", seats: 2, perSeat: 2, validators: asleep,
		script: []act{{at(market.Responded), claimWithheld}, {at(market.Redrawn), stopTrainer}},
		want:   outcome{end: market.Unanswered, rounds: 2}, verify: refutedClaim(false),
	},
}

// provedSteps says how many proofs the market took.
func provedSteps(n int) func(*play) {
	return func(p *play) {
		p.t.Helper()
		if len(p.job.Proven) != n {
			p.t.Errorf("steps %d were proven, want %d", p.job.Proven, n)
		}
	}
}

func TestProvenJobs(t *testing.T) {
	provingKeys(t)
	for _, s := range provenScenarios {
		s.proven = true
		if s.inputs == nil {
			s.inputs = divergingInputs
		}
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			for range tries {
				if s.run(t) {
					return
				}
			}
			t.Fatalf("in %d tries chance did not draw what this is about", tries)
		})
	}
}
