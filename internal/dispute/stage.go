package dispute

import "fmt"

// Stage is what a dispute waits for, numbered as the contract numbers it.
type Stage uint8

// Stages.
const (
	Opened Stage = iota // challenged, and no move yet
	AtStep
	AtEntries
	AtEntry
	AtLeaves
	AtState
	AtOutputs
	AtOutput
	AtNodes
	AtNode
	AtBlocks
	AtBlock
	AtSegments
	AtSegment
	AtProof
	TrainerLost
	ChallengerLost
)

var stageNames = [...]string{"opened", "step", "entries", "entry", "leaves", "state", "outputs", "output", "nodes", "node", "blocks",
	"block", "segments", "segment", "proof", "trainer lost", "challenger lost"}

func (s Stage) String() string {
	if int(s) < len(stageNames) {
		return stageNames[s]
	}
	return fmt.Sprintf("stage %d", uint8(s))
}

// MarshalText writes the stage's name.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Over says whether the dispute is decided.
func (s Stage) Over() bool { return s >= TrainerLost }

// Side is one of the two players.
type Side uint8

// Sides.
const (
	Trainer Side = iota
	Challenger
)

func (s Side) String() string {
	if s == Trainer {
		return "trainer"
	}
	return "challenger"
}

// MarshalText writes the side's name.
func (s Side) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Grounds is why a dispute was decided, numbered as the contract numbers it.
type Grounds uint8

var groundNames = [...]string{"computed", "time", "malformed", "slot", "entry", "place"}

func (g Grounds) String() string {
	if int(g) < len(groundNames) {
		return groundNames[g]
	}
	return fmt.Sprintf("grounds %d", uint8(g))
}

// MarshalText writes the name.
func (g Grounds) MarshalText() ([]byte, error) { return []byte(g.String()), nil }
