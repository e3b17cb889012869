package job

import "lode/internal/market"

// Event moves a job from one state to the next: a function of the market.
type Event string

// The market's functions.
const (
	Post        Event = "post"
	Raise       Event = "raise"
	Cancel      Event = "cancel"
	Claim       Event = "claim"
	Lapse       Event = "lapse"
	Submit      Event = "submit"
	Abandon     Event = "abandon"
	DrawProof   Event = "draw"
	Expire      Event = "expire"
	Commit      Event = "commit"
	Unavailable Event = "unavailable"
	Respond     Event = "respond"
	Reveal      Event = "reveal"
	Accuse      Event = "accuse"
	Convene     Event = "convene"
	Challenge   Event = "challenge"
	Settle      Event = "settle"
	Acquit      Event = "acquit"
	Convict     Event = "convict"
	Release     Event = "release"

	// In proven mode alone.
	ProveSteps       Event = "prove"
	Answer           Event = "answer"
	Refute           Event = "refute"
	Timeout          Event = "timeout"
	ClaimUnavailable Event = "claimUnavailable"
)

// Caller is who may bring an event about.
type Caller string

// Callers, in the words of docs/lifecycle.md.
const (
	Requester   Caller = "requester"
	Trainer     Caller = "trainer"
	SeatOwner   Caller = "seat's owner"
	SaltHolder  Caller = "anyone who has the salts"
	Anyone      Caller = "anyone"
	DisputeGame Caller = "the dispute contract"
)

// Mark is a point in time that a window starts or ends at.
type Mark int

// Marks. The first two of a job come from its packed word, in seconds.
const (
	NoMark       Mark = iota
	Deadline          // of the state
	CommitEnd         // end of the commit phase
	ChallengeEnd      // end of the challenge window
	BothEnds          // the later of Deadline and ChallengeEnd
	DrawBlock         // a block: the one whose randomness is used
	DrawEnd           // a block: the last in which the draw can be proven
	DisputeEnd        // after which a dispute without a verdict is void
)

// Window is when an event is possible: later than After, up to and including
// Until. Either may be NoMark.
type Window struct{ After, Until Mark }

// String is the window in the words of docs/lifecycle.md.
func (w Window) String() string {
	switch w {
	case Window{}:
		return "any time"
	case Window{Until: Deadline}:
		return "now ≤ deadline"
	case Window{After: Deadline}:
		return "now > deadline"
	case Window{Until: CommitEnd}:
		return "now ≤ commitEnd"
	case Window{CommitEnd, Deadline}:
		return "commitEnd < now ≤ deadline"
	case Window{Deadline, ChallengeEnd}:
		return "deadline < now ≤ challengeEnd"
	case Window{Until: ChallengeEnd}:
		return "now ≤ challengeEnd"
	case Window{After: ChallengeEnd}:
		return "now > challengeEnd"
	case Window{After: BothEnds}:
		return "now > deadline and now > challengeEnd"
	case Window{DrawBlock, DrawEnd}:
		return "draw block < block ≤ draw block + *drawUsable*"
	case Window{After: DrawEnd}:
		return "block > draw block + *drawUsable*"
	case Window{After: DisputeEnd}:
		return "now > *dispute* after the latest challenge was opened"
	}
	return "never"
}

// Transition is one row of the first table of docs/lifecycle.md.
type Transition struct {
	From   market.Phase // the state below, where a job is disputed
	Event  Event
	Caller Caller
	Window Window
	If     string       // further condition, in words
	Next   market.Phase // None: it depends on what is live. Voided: or the end that is due below
}

// Lifecycle is every legal move of a job, in the order of docs/lifecycle.md,
// except for release, which is possible in every end and changes no state.
var Lifecycle = []Transition{
	{market.None, Post, Requester, Window{}, "", market.Open},
	{market.Open, Raise, Requester, Window{}, "", market.Open},
	{market.Open, Cancel, Requester, Window{}, "", market.Cancelled},
	{market.Open, Claim, Anyone, Window{Until: Deadline}, "", market.Claimed},
	{market.Open, Lapse, Anyone, Window{After: Deadline}, "", market.Lapsed},
	{market.Claimed, Submit, Trainer, Window{Until: Deadline}, "", market.Submitted},
	{market.Claimed, Abandon, Anyone, Window{After: Deadline}, "", market.Abandoned},
	{market.Submitted, DrawProof, Anyone, Window{DrawBlock, DrawEnd}, "", market.Drawn},
	{market.Submitted, Expire, Anyone, Window{After: DrawEnd}, "", market.Undrawn},
	{market.Drawn, Commit, SeatOwner, Window{Until: CommitEnd}, "", market.Drawn},
	{market.Drawn, Unavailable, SeatOwner, Window{Until: CommitEnd}, "", market.Drawn},
	{market.Drawn, Respond, Trainer, Window{CommitEnd, Deadline}, "", market.Responded},
	{market.Drawn, Expire, Anyone, Window{After: Deadline}, "", market.Unanswered},
	{market.Responded, Reveal, SaltHolder, Window{Until: Deadline}, "", market.Responded},
	{market.Responded, Accuse, SaltHolder, Window{Until: Deadline}, "", market.Disputed},
	{market.Responded, Convene, Anyone, Window{Deadline, ChallengeEnd}, "a seat has not matched", market.Convened},
	{market.Responded, Challenge, Anyone, Window{Until: ChallengeEnd}, "", market.Disputed},
	{market.Responded, Settle, Anyone, Window{After: ChallengeEnd}, "not disputed", market.Settled},
	{market.Convened, DrawProof, Anyone, Window{DrawBlock, DrawEnd}, "", market.Redrawn},
	{market.Convened, Expire, Anyone, Window{After: DrawEnd}, "not disputed", market.Undrawn},
	{market.Redrawn, Commit, SeatOwner, Window{Until: CommitEnd}, "", market.Redrawn},
	{market.Redrawn, Respond, Trainer, Window{CommitEnd, Deadline}, "", market.Reanswered},
	{market.Redrawn, Expire, Anyone, Window{After: Deadline}, "not disputed", market.Unanswered},
	{market.Reanswered, Reveal, SaltHolder, Window{Until: Deadline}, "", market.Reanswered},
	{market.Reanswered, Accuse, SaltHolder, Window{Until: Deadline}, "", market.Disputed},
	{market.Reanswered, Settle, Anyone, Window{After: BothEnds}, "not disputed and no section was voted unavailable", market.Settled},
	{market.Reanswered, Expire, Anyone, Window{After: Deadline}, "not disputed and a section was voted unavailable", market.Unavailable},
	{market.Convened, Challenge, Anyone, Window{Until: ChallengeEnd}, "", market.Disputed},
	{market.Redrawn, Challenge, Anyone, Window{Until: ChallengeEnd}, "", market.Disputed},
	{market.Reanswered, Challenge, Anyone, Window{Until: ChallengeEnd}, "", market.Disputed},
	{market.Disputed, Acquit, DisputeGame, Window{}, "", market.None},
	{market.Disputed, Convict, DisputeGame, Window{}, "", market.Slashed},
	{market.Disputed, Expire, Anyone, Window{After: DisputeEnd}, "no second committee is at work", market.Voided},
}
