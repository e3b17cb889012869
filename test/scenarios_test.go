package test

import (
	"testing"

	"lode/internal/dispute"
	"lode/internal/market"
)

// Validators of one unit each: as many as the first committee has seats, so
// that each has exactly one.
var (
	four   = []watchman{{units: 1}, {units: 1}, {units: 1}, {units: 1}}
	asleep = []watchman{{units: 1, silent: true}, {units: 1, silent: true}, {units: 1, silent: true}, {units: 1, silent: true}}
)

// settled by one committee of four, all of whom matched.
var settledByFour = outcome{end: market.Settled, rounds: 1, matched: 4}

// Slashed: somebody disputed the log and was right. Seats that had no part in it
// matched and are not paid. Voided: without a dispute contract all get their own
// money back.
var (
	slashed       = outcome{end: market.Slashed, rounds: 1}
	caughtByASeat = outcome{end: market.Slashed, rounds: 1, matched: 3}
	voided        = outcome{end: market.Voided, rounds: 1}
)

var scenarios = []scenario{
	{
		name: "an honest job is settled", validators: four, auditor: true,
		want: settledByFour, verify: stepsAtMost(market.Claimed, 8*sectionSteps),
	}, {
		name: "seats are dealt among few units of one owner", validators: []watchman{{units: 6}},
		want: settledByFour,
	}, {
		name: "a network that is written with Gorgonia is settled", validators: four, auditor: true, inputs: gorgoniaInputs,
		want: settledByFour, verify: stepsAtMost(market.Claimed, 8*sectionSteps),
	},

	// A trainer that computes falsely.
	{
		name: "a skipped section is caught by a seat", validators: four, cheat: skip(5),
		want: caughtByASeat, verify: both(accusedSection(5), verdicts(computed)),
	}, {
		name: "the first section is skipped", validators: four, cheat: skip(0),
		want: caughtByASeat, verify: both(accusedSection(0), verdicts(computed)),
	}, {
		name: "a section is trained on other rows", validators: four, cheat: otherRows(3),
		want: caughtByASeat, verify: both(accusedSection(3), verdicts(computed)),
	}, {
		name: "a section is trained on its rows in another order", validators: four, cheat: otherOrder(3),
		want: caughtByASeat, verify: both(accusedSection(3), verdicts(verdict{true, byComputing, dispute.AtProof, 0, -1})),
	}, {
		name: "one bit of a weight is flipped inside a section", validators: four, cheat: flip(0, 2*sectionSteps+1),
		want: caughtByASeat, verify: both(accusedSection(2), verdicts(computed)),
	}, {
		name: "one bit of an optimizer's state is flipped in the last step", validators: four, cheat: flip(5, 8*sectionSteps-1),
		want: caughtByASeat, verify: both(accusedSection(7), verdicts(computed)),
	}, {
		name: "false boundaries are answered honestly", validators: four, cheat: honestAnswers(skip(4)),
		want: caughtByASeat, verify: both(accusedSection(4), verdicts(computed)),
	}, {
		name: "a false section outside the draw is challenged by an auditor", auditor: true, cheat: skip(5),
		seats: 1, perSeat: 1, validators: []watchman{{units: 1}},
		again: isDrawn(5), want: outcome{end: market.Slashed, rounds: 1, matched: 1}, verify: both(challengedBy("auditor", 5), verdicts(computed)),
	}, {
		name: "a false section is challenged where nothing can be disputed", auditor: true, cheat: skip(5), noDisputes: true,
		seats: 1, perSeat: 1, validators: []watchman{{units: 1}},
		again: isDrawn(5), want: outcome{end: market.Voided, rounds: 1, matched: 1}, verify: challengedBy("auditor", 5),
	}, {
		name: "a seat's accusation where nothing can be disputed", validators: four, cheat: skip(5), noDisputes: true,
		want: outcome{end: market.Voided, rounds: 1, matched: 3}, verify: accusedSection(5),
	}, {
		name: "training diverges and is paid pro rata", validators: four, auditor: true, inputs: divergingInputs, sections: 16,
		want: outcome{end: market.Settled, rounds: 1, matched: 4, diverged: true},
	}, {
		name: "a divergence that does not happen is challenged", auditor: true, cheat: givesUp(22),
		validators: four, want: outcome{end: market.Slashed, rounds: 1, matched: 4}, verify: both(challengedBy("auditor", 6), verdicts(computed)),
	}, {
		name: "a divergence is hidden", validators: four, inputs: divergingInputs, sections: 16, seats: 4, perSeat: 4, cheat: hidesDivergence,
		want: slashed, verify: verdicts(computed),
	},

	// A trainer that does not do what it has to.
	{
		name: "the trainer vanishes while training", validators: asleep, cheat: hangs(market.Claimed, 10),
		script: []act{{hung, stopTrainer}, {hung, func(p *play) { p.must(p.skipTo(p.view.Deadline.Uint64())) }}},
		want:   outcome{end: market.Abandoned},
	}, {
		name: "nobody draws", validators: asleep,
		script: []act{{at(market.Submitted), all(stopTrainer, hurry)}},
		want:   outcome{end: market.Undrawn},
	}, {
		name: "the trainer does not respond", validators: four,
		script: []act{{at(market.Drawn), stopTrainer}},
		want:   outcome{end: market.Unanswered, rounds: 1},
	}, {
		name: "the log is withheld from everyone", validators: four, hidden: true,
		want: outcome{end: market.Unavailable, rounds: 2},
	}, {
		name: "another model than the submitted one is uploaded", validators: four, cheat: hangs(market.Claimed, 8*sectionSteps-1),
		script: []act{{hung, uploadAnother}},
		want:   outcome{end: market.Unavailable, rounds: 2},
	}, {
		name: "the log is withheld from one seat until that says so", validators: []watchman{{units: 1, gated: true}, {units: 1}, {units: 1}, {units: 1}},
		script: []act{{announced, openGates}},
		want:   settledByFour,
	}, {
		name: "what one seat alone can't have is refuted", validators: []watchman{{units: 1, gated: true}, {units: 1}, {units: 1}, {units: 1}},
		want: outcome{end: market.Settled, rounds: 2, matched: -1, lost: map[string]int64{"v0": 1}},
	},

	// Seats.
	{
		name: "all seats are silent", validators: asleep,
		want: outcome{end: market.Settled, rounds: 2},
	}, {
		name: "two of four seats are silent", validators: []watchman{{units: 1}, {units: 1}, {units: 1, silent: true}, {units: 1, silent: true}},
		want: outcome{end: market.Settled, rounds: 2, matched: 4},
	}, {
		name: "a commitment is copied", validators: []watchman{{units: 1}, {units: 1}, {units: 1}, {units: 1, silent: true}},
		script: []act{{lateInCommit, copyCommitment}, {at(market.Responded), revealCopy}},
		want:   outcome{end: market.Settled, rounds: 2, matched: 6},
	}, {
		name: "an honest trainer is accused", seats: 1, validators: []watchman{{units: 1, silent: true}}, perSeat: 2,
		script: []act{{at(market.Drawn), commitLie}, {at(market.Responded), accuseFalsely}},
		want:   outcome{end: market.Settled, rounds: -1}, verify: verdicts(verdict{false, 1, dispute.AtStep, -1, -1}),
	}, {
		name: "an honest trainer is accused where nothing can be disputed", seats: 1, validators: []watchman{{units: 1, silent: true}}, perSeat: 2,
		script: []act{{at(market.Drawn), commitLie}, {at(market.Responded), accuseFalsely}}, noDisputes: true,
		want: voided,
	}, {
		name: "a unit leaves between submit and draw", validators: four,
		script: []act{{at(market.Submitted), exitUnit}},
		want:   outcome{end: market.Settled, rounds: 2, matched: 6},
	},

	// The requester.
	{
		name: "the content is not what the terms say", validators: asleep, terms: falseRoot,
		script: []act{{after(40), cancelJob}},
		want:   outcome{end: market.Cancelled},
	}, {
		name: "the requester can't cancel after the claim, and vanishes", validators: four,
		script: []act{{at(market.Claimed), all(cancelClaimed, func(p *play) { p.requester.end() })}},
		want:   settledByFour,
	}, {
		name: "the reward is raised, then the job is cancelled", validators: asleep, held: true,
		script: []act{{at(market.Open), all(raise, cancelJob)}},
		want:   outcome{end: market.Cancelled},
	}, {
		name: "the reward is raised, then the job is done", validators: four, held: true,
		script: []act{{at(market.Open), all(raise, startTrainer)}},
		want:   settledByFour,
	}, {
		name: "nobody claims", validators: asleep, held: true,
		script: []act{{at(market.Open), waitADay}},
		want:   outcome{end: market.Lapsed},
	},

	// Machines and chains.
	{
		name: "the trainer is stopped while training and started again", validators: four, cheat: hangs(market.Claimed, 18),
		script: []act{{hung, restartTrainer}},
		want:   settledByFour, verify: stepsAtMost(market.Claimed, 9*sectionSteps),
	}, {
		name: "the trainer is stopped while responding and started again", validators: four, cheat: hangs(market.Drawn, 13),
		script: []act{{hung, restartTrainer}},
		want:   settledByFour,
	}, {
		name: "validators are restarted between commit and reveal", validators: four,
		script: []act{{lateInCommit, restartValidators}},
		want:   settledByFour,
	}, {
		name: "a reorganisation takes submission and draw back", validators: four,
		script: []act{{at(market.Drawn), reorganise}},
		want:   settledByFour,
	}, {
		name: "a reorganisation takes everything back from the submission to the reveal", validators: four,
		script: []act{{allMatched, reorganise}},
		want:   settledByFour,
	}, {
		name: "the trainer's node fails for most of the commit phase", validators: four,
		script: []act{{at(market.Drawn), cutTrainer}, {lateInCommit, reconnectTrainer}},
		want:   settledByFour,
	}, {
		name: "the draw is tried with wrong headers", validators: four,
		script: []act{{at(market.Submitted), stopTrainer}, {pastDrawBlock, all(wrongHeaders, startTrainer)}},
		want:   settledByFour,
	}, {
		name: "ether is forced into the contracts", validators: four,
		script: []act{{at(market.Submitted), forceEther}},
		want:   settledByFour,
	},
}

// tries bounds how often a scenario is played until chance draws what it is about.
const tries = 6

func TestScenarios(t *testing.T) {
	for _, s := range scenarios {
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
