package dispute

import (
	"context"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"lode/bindings/disputes"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/referee"
	"lode/tensorlog"
)

// Status is what can be said about a dispute at one moment of the chain's clock.
type Status struct {
	Job        tensorlog.Hex  `json:"job"`
	Index      uint64         `json:"index"`            // of the challenge
	Section    uint64         `json:"section"`          // in proven mode a step
	Proven     bool           `json:"proven,omitempty"` // the job is in proven mode: a proof decides
	Trainer    common.Address `json:"trainer"`
	Challenger common.Address `json:"challenger"`

	Stage   Stage    `json:"stage"`
	Depth   int      `json:"depth"`           // 0 section … 4 segment, 5 decided
	Level   string   `json:"level"`           // the same in words
	Argued  string   `json:"argued"`          // what is being argued about
	Turn    *Side    `json:"turn,omitempty"`  // who is to move
	Todo    string   `json:"todo,omitempty"`  // what has to be done
	Until   uint64   `json:"until,omitempty"` // last second for it
	Left    int64    `json:"left,omitempty"`  // seconds from now; negative: anyone may call the timeout
	Clocks  [2]int64 `json:"clocks"`          // seconds left of trainer and challenger
	Moves   int      `json:"moves"`           // made so far
	Staged  int      `json:"staged_operands"` // of the proof
	Step    *uint64  `json:"step,omitempty"`  // agreed to be the first wrong one
	Op      *uint32  `json:"operator,omitempty"`
	Element *uint64  `json:"element,omitempty"`
	Verdict string   `json:"verdict,omitempty"`
	Ended   bool     `json:"ended"` // Market has heard of it, or the job has ended
}

var levels = [...]string{"section", "step", "operator", "element", "segment", "decided"}

// depths of the stages.
var depths = map[Stage]int{
	Opened: 0, AtStep: 0, AtEntries: 1, AtEntry: 1, AtLeaves: 1, AtState: 1, AtOutputs: 1, AtOutput: 1,
	AtNodes: 2, AtNode: 2, AtBlocks: 2, AtBlock: 2, AtSegments: 3, AtSegment: 3, AtProof: 4, TrainerLost: 5, ChallengerLost: 5,
}

// Show is the status of one dispute.
func (c *Court) Show(ctx context.Context, j *market.Job, ch market.Challenge) (*Status, error) {
	if j.Terms.Mode == job.Proven {
		return c.showProven(ctx, j, ch)
	}
	r, err := c.ReadRecord(ctx, j.ID, ch.Index, ch.Block)
	if err != nil {
		return nil, err
	}
	clock, err := c.ClockOf(ctx, j.ID, ch.Index)
	if err != nil {
		return nil, err
	}
	head, err := c.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	until, err := c.Deadline(ctx, ch, clock)
	if err != nil {
		return nil, err
	}
	stage := r.Stage()
	s := &Status{
		Job: tensorlog.Hex(j.ID), Index: ch.Index, Section: ch.Section, Trainer: j.Submission.Trainer, Challenger: ch.Challenger,
		Stage: stage, Depth: depths[stage], Level: levels[depths[stage]], Moves: len(r.Moves), Staged: r.Staged,
		Clocks: [2]int64{int64(clock.TrainerLeft), int64(clock.ChallengerLeft)}, Ended: ch.Decided || j.End != market.None,
	}
	if stage == Opened && !clockRuns(clock) {
		s.Clocks = [2]int64{int64(c.ClockTime), int64(c.ClockTime)}
	}
	if rule, ok := Rules[stage]; ok && !s.Ended && until != math.MaxUint64 {
		s.Turn, s.Todo, s.Until, s.Left = &rule.side, rule.what, until, int64(until)-int64(head.Time)
		s.Clocks[rule.side] = s.Left
	}
	s.describe(j, r)
	return s, nil
}

func clockRuns(c disputes.Clock) bool { return c.Since != nil && c.Since.Sign() > 0 }

// describe says what is argued about, and how it ended.
func (s *Status) describe(j *market.Job, r *Record) {
	g := r.Game()
	claim := s.Section == j.LogSections()
	s.Argued = fmt.Sprintf("whether section %d leads from the state at its start to the one at its end", s.Section)
	if claim {
		sub := j.Submission
		s.Argued = fmt.Sprintf("whether element %d of operator %d has no finite result in step %d", sub.Element, sub.Operator, sub.Steps)
	}
	if g != nil {
		if s.Depth >= 1 && s.Stage != AtStep && stepNamed(r) {
			s.Step = &g.Step
		}
		if g.Encoding != (market.Hash{}) {
			s.Op = &g.Operator
		}
		if elementNamed(r) {
			s.Element = &g.Element
		}
		switch {
		case g.Draw != (market.Hash{}):
			s.Argued = "whether the trainer answered the draw with what its own steps give"
		case s.Element != nil && g.Diverges:
			s.Argued = fmt.Sprintf("whether element %d of operator %d has no finite result in step %d%s", g.Element, g.Operator, g.Step, segment(g, s.Stage))
		case s.Element != nil:
			s.Argued = fmt.Sprintf("whether element %d of operator %d is 0x%08x in step %d%s", g.Element, g.Operator, g.Claimed, g.Step, segment(g, s.Stage))
		case s.Op != nil:
			s.Argued = fmt.Sprintf("what operator %d gives in step %d", g.Operator, g.Step)
		case s.Step != nil:
			s.Argued = fmt.Sprintf("which operator of step %d gave something wrong first", g.Step)
		}
	}
	if r.Lost != nil {
		loser, winner := "challenger", "the trainer's value stands"
		if r.Lost.TrainerLost {
			loser, winner = "trainer", "the log is false"
		}
		s.Verdict = fmt.Sprintf("the %s lost (%s): %s", loser, Grounds(r.Lost.Grounds), winner)
		if r.Result != nil && r.Result.Diverges {
			s.Verdict += ", the referee found no finite result"
		} else if r.Result != nil {
			s.Verdict += fmt.Sprintf(", the referee computed 0x%08x", r.Result.Bits)
		}
	}
}

func stepNamed(r *Record) bool {
	for _, m := range r.Moves {
		if m.From == AtStep && Stage(m.Clock.Stage) == AtState || m.From == Opened && Stage(m.Clock.Stage) != AtStep {
			return true
		}
	}
	return false
}

func elementNamed(r *Record) bool {
	for _, m := range r.Moves {
		if to := Stage(m.Clock.Stage); to == AtSegments || to == AtProof {
			return true
		}
	}
	return false
}

// segment names the part of a sum that is argued about, once there is one.
func segment(g *disputes.Game, s Stage) string {
	if s != AtProof && !s.Over() {
		return ""
	}
	p := referee.Place{Element: int64(g.Element), Lane: int(g.Lane), Segment: int(g.Segment)}
	if p.Lane == 0 && p.Segment == 0 {
		return ""
	}
	return fmt.Sprintf(" (lane %d, segment %d: an accumulator of 0x%08x)", p.Lane, p.Segment, g.Claimed)
}

// LeftInWords is the time that whoever is to move has left.
func (s *Status) LeftInWords() string {
	if s.Left < 0 {
		return "over: anyone may call the timeout"
	}
	return (time.Duration(s.Left) * time.Second).String()
}
