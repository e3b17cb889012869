package dispute

import (
	"context"
)

// rule is one row of the game: at a stage one side makes a move.
type rule struct {
	side Side
	name string // of the move, as the contract calls it, where there is one only
	do   func(*game, context.Context) ([]call, error)
	what string // that is argued about, for people; see words.go
}

// Side is who is to move.
func (r rule) Side() Side { return r.side }

// Rules is the game, by stage. A challenger has several moves at some stages; which
// one is right follows from what was posted.
var Rules = map[Stage]rule{
	Opened:     {Trainer, "postSteps", (*game).begin, "the trainer has to show the states inside the section"},
	AtStep:     {Challenger, "pickStep", (*game).pickStep, "the challenger has to name the first wrong step"},
	AtEntries:  {Trainer, "postEntries", (*game).postEntries, "the trainer has to show the entries that it answered the draw with"},
	AtEntry:    {Challenger, "pickEntry", (*game).pickEntry, "the challenger has to name the first wrong entry"},
	AtLeaves:   {Trainer, "openLeaves", (*game).openLeaves, "the trainer has to open that entry against its state"},
	AtState:    {Trainer, "postState", (*game).postState, "the trainer has to show the state after the step and what its operators gave"},
	AtOutputs:  {Trainer, "postNodes", (*game).postOutputs, "the trainer has to show what the operators gave"},
	AtOutput:   {Challenger, "pickOperator", (*game).pickOutput, "the challenger has to name the first wrong operator"},
	AtNodes:    {Trainer, "postNodes", (*game).postNodes, "the trainer has to show parts of the operator's output"},
	AtNode:     {Challenger, "pickNode", (*game).pickNode, "the challenger has to name the first wrong part"},
	AtBlocks:   {Trainer, "postBlocks", (*game).postBlocks, "the trainer has to show elements"},
	AtBlock:    {Challenger, "pickElement", (*game).pickElement, "the challenger has to name the first wrong element"},
	AtSegments: {Trainer, "postSegments", (*game).postSegments, "the trainer has to show how the element sums up"},
	AtSegment:  {Challenger, "pickSegment", (*game).pickSegment, "the challenger has to name the first wrong part of the sum"},
	AtProof:    {Challenger, "compute", (*game).prove, "the challenger has to let the referee compute it"},
}
