package job

import (
	"slices"

	"lode/internal/market"
)

// step names a transition.
type step struct {
	from  market.Phase
	event Event
}

// attestedOnly are the moves of seats, and those that they lead to, which a job
// in proven mode has none of.
var attestedOnly = []step{
	{market.Drawn, Commit}, {market.Drawn, Unavailable}, {market.Drawn, Respond},
	{market.Responded, Reveal}, {market.Responded, Accuse}, {market.Responded, Convene},
	{market.Reanswered, Accuse},
	{market.Disputed, Acquit}, {market.Disputed, Convict},
}

// provenOnly are the moves that a job in proven mode has besides. How long a
// challenge can be answered is counted from that challenge.
var provenOnly = []Transition{
	{market.Drawn, ProveSteps, Anyone, Window{Until: Deadline}, "", market.Responded},
	{market.Responded, ClaimUnavailable, Requester, Window{Until: ChallengeEnd}, "the terms have seats", market.Convened},
	{market.Disputed, Answer, Anyone, Window{}, "the challenge's clock runs", market.None},
	{market.Disputed, Refute, Anyone, Window{}, "the challenge's clock runs", market.Slashed},
	{market.Disputed, Timeout, Anyone, Window{}, "the challenge's clock has run out", market.None},
}

// provenLifecycle is every legal move of a job in proven mode.
var provenLifecycle = append(slices.DeleteFunc(slices.Clone(Lifecycle), func(t Transition) bool {
	return slices.Contains(attestedOnly, step{t.From, t.Event})
}), provenOnly...)

// LifecycleOf is every legal move of a job in a mode.
func LifecycleOf(mode uint8) []Transition {
	if mode == Proven {
		return provenLifecycle
	}
	return Lifecycle
}
