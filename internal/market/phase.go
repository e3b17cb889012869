package market

import "fmt"

// Phase is a state of docs/lifecycle.md, numbered as the contract numbers it.
type Phase uint8

const (
	None Phase = iota
	Open
	Claimed
	Submitted
	Drawn
	Responded
	Convened
	Redrawn
	Reanswered
	Disputed // reported while a challenge is live; another state lies below
	Settled
	Cancelled
	Lapsed
	Abandoned
	Undrawn
	Unanswered
	Unavailable
	Voided
	Slashed
)

var phaseNames = [...]string{"none", "open", "claimed", "submitted", "drawn", "responded", "convened", "redrawn", "reanswered",
	"disputed", "settled", "cancelled", "lapsed", "abandoned", "undrawn", "unanswered", "unavailable", "voided", "slashed"}

func (p Phase) String() string {
	if int(p) < len(phaseNames) {
		return phaseNames[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}

// MarshalText writes the state's name.
func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Second says whether a second committee was called and the job goes on with it. In
// proven mode only a claim that the final state is withheld leads there.
func (p Phase) Second() bool { return p >= Convened && p <= Reanswered }

// Ended says whether nothing can happen to the job any more, except that bonds
// are released.
func (p Phase) Ended() bool { return p >= Settled }
