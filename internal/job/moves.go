package job

import (
	"math"

	"lode/bindings/market"
	"lode/internal/chain"
	book "lode/internal/market"
)

// Move is a transition of one job with its window in numbers.
type Move struct {
	Transition
	Blocks bool   // From and Until are block numbers, else seconds of the chain's clock
	From   uint64 // first moment at which it is possible
	Until  uint64 // last moment; math.MaxUint64: for ever
}

// Open says whether the move is possible in a block like head. Whoever acts
// leaves room for the next block's time.
func (m Move) Open(head chain.Head) bool {
	now := head.Time
	if m.Blocks {
		now = head.Number
	}
	return m.From <= now && now <= m.Until
}

// Moves lists what can happen to a job from its present state, with the first
// and last moment of each, by the table of its mode, computed from what the market stores: its view, and
// the end of the docket where the job is disputed. Whether a move's further
// condition holds is not judged.
func Moves(mode uint8, v market.JobView, docketEnd uint64, w market.Windows) []Move {
	var moves []Move
	for _, t := range LifecycleOf(mode) {
		if t.From != book.None && applies(t, v) {
			moves = append(moves, place(t, v, docketEnd, w))
		}
	}
	return moves
}

// applies says whether a transition starts at the job's state. While a job is
// disputed the state below goes on, but nothing that needs it undisputed.
func applies(t Transition, v market.JobView) bool {
	disputed := book.Phase(v.Phase) == book.Disputed
	if t.From == book.Disputed {
		return disputed
	}
	if t.From != book.Phase(v.Under) {
		return false
	}
	return !disputed || !needsPeace(t)
}

// needsPeace says whether a live challenge bars the transition: whatever ends
// the job. The timeouts below a dispute come with the dispute's own.
func needsPeace(t Transition) bool {
	return t.Event == Settle || t.Event == Expire
}

func place(t Transition, v market.JobView, docketEnd uint64, w market.Windows) Move {
	after, blocks := moment(t.Window.After, v, docketEnd, w)
	until, untilBlocks := moment(t.Window.Until, v, docketEnd, w)
	m := Move{Transition: t, Blocks: blocks || untilBlocks, Until: math.MaxUint64}
	if t.Window.After != NoMark {
		m.From = after + 1
	}
	if t.Window.Until != NoMark {
		m.Until = until
	}
	return m
}

func moment(mark Mark, v market.JobView, docketEnd uint64, w market.Windows) (at uint64, blocks bool) {
	switch mark {
	case Deadline:
		return v.Deadline.Uint64(), false
	case CommitEnd:
		return v.CommitEnd.Uint64(), false
	case ChallengeEnd:
		return v.ChallengeEnd.Uint64(), false
	case BothEnds:
		return max(v.Deadline.Uint64(), v.ChallengeEnd.Uint64()), false
	case DrawBlock:
		return v.DrawBlock.Uint64(), true
	case DrawEnd:
		return v.DrawBlock.Uint64() + uint64(w.DrawUsable), true
	case DisputeEnd:
		return docketEnd, false
	}
	return 0, false
}

// ChallengeWindow is how long a job can be challenged after the reveals: half
// the time from claim to submit, within the deployment's bounds.
func ChallengeWindow(claimToSubmit uint64, w market.Windows) uint64 {
	return min(max(claimToSubmit/2, uint64(w.ChallengeFloor)), uint64(w.ChallengeCap))
}

// LongestLife bounds the seconds from submit to a job's end, whatever anybody
// does, at the block time that the windows are made for.
func LongestLife(w market.Windows) uint64 {
	blocks := 2 * (uint64(w.DrawDelay) + uint64(w.DrawUsable))
	phases := 2 * (uint64(w.Commit) + uint64(w.Respond) + uint64(w.Reveal))
	return blocks*uint64(w.BlockTime) + phases + uint64(w.ChallengeCap) + uint64(w.Dispute)
}
