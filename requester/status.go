package requester

import (
	"context"
	"encoding/hex"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"time"

	"github.com/ethereum/go-ethereum/common"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/job"
	"lode/internal/market"
	"lode/tensorlog"
)

// Status is what can be said about a job at one moment of the chain's clock.
// Amounts are wei, times seconds since 1970.
type Status struct {
	ID        tensorlog.Hex   `json:"id"`
	State     market.Phase    `json:"state"`
	Under     market.Phase    `json:"under"` // the state below, while a job is disputed; else State
	Now       uint64          `json:"now"`
	Requester common.Address  `json:"requester"`
	Trainer   *common.Address `json:"trainer,omitempty"`

	Reward *big.Int `json:"reward_wei"` // raises included
	Stake  *big.Int `json:"stake_wei"`
	Fee    *big.Int `json:"fee_wei"`
	Escrow *big.Int `json:"escrow_wei"`

	Mode         string `json:"mode"`
	Steps        uint64 `json:"steps"`
	StepsDone    uint64 `json:"steps_done,omitempty"` // as submitted; fewer than Steps: diverged
	Sections     uint64 `json:"sections"`             // in proven mode as many as steps
	Seats        int    `json:"seats"`                // in proven mode those that can be asked about a withheld final state
	PerSeat      int    `json:"sections_per_seat"`    // 0 in proven mode
	TrainingTime uint64 `json:"training_time"`

	// In proven mode: how many steps have to be proven, which they are once
	// they are drawn, and which of them are proven.
	ToProve uint64   `json:"steps_to_prove,omitempty"`
	Drawn   []uint64 `json:"drawn_steps,omitempty"`
	Proven  []uint64 `json:"proven_steps,omitempty"`

	Manifest string         `json:"manifest"`      // CID
	Log      string         `json:"log,omitempty"` // CID
	Trace    *tensorlog.Hex `json:"trace_root,omitempty"`
	Final    *tensorlog.Hex `json:"final_state,omitempty"`

	Rounds     int                `json:"rounds"`  // draws so far
	Matched    int                `json:"matched"` // seats whose attestation was the trainer's, of all rounds; in proven mode seats that voted
	Challenges []market.Challenge `json:"challenges,omitempty"`

	Turn  string `json:"turn,omitempty"`  // whose move is next, and by when
	Moves []Move `json:"moves,omitempty"` // all that can happen from here, in order

	Paid    *big.Int `json:"paid_wei,omitempty"`    // to the trainer beside its stake, at the end
	Refund  *big.Int `json:"refund_wei,omitempty"`  // to the requester, at the end
	Forfeit *big.Int `json:"forfeit_wei,omitempty"` // by the trainer, at the end
}

// Move is something that can happen to a job.
type Move struct {
	Event  job.Event  `json:"event"`
	By     job.Caller `json:"by"`
	If     string     `json:"if,omitempty"`
	Blocks bool       `json:"blocks,omitempty"` // From and Until are block numbers
	From   uint64     `json:"from,omitempty"`   // first moment; 0: at once
	Until  uint64     `json:"until,omitempty"`  // last moment; 0: without end
	Open   bool       `json:"open"`             // possible now
}

// Show is the status of one job.
func Show(ctx context.Context, m *market.Contracts, j *market.Job) (*Status, error) {
	head, err := m.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	return show(ctx, m, j, head)
}

// List is the status of all jobs that keep accepts, the oldest first.
func List(ctx context.Context, m *market.Contracts, book *market.Book, keep func(*market.Job) bool) ([]*Status, error) {
	head, err := m.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	list := []*Status{}
	for _, j := range book.Jobs() {
		if keep != nil && !keep(j) {
			continue
		}
		s, err := show(ctx, m, j, head)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, nil
}

func show(ctx context.Context, m *market.Contracts, j *market.Job, head chain.Head) (*Status, error) {
	s := &Status{
		ID: j.ID, State: j.End, Under: j.End, Now: head.Time, Requester: j.Terms.Requester,
		Reward: j.Reward, Stake: j.Terms.Stake, Fee: j.Terms.Fee, Escrow: escrow(j),
		Steps: j.Terms.Steps, Sections: j.Sections(), Seats: int(j.Terms.Seats), PerSeat: int(j.Terms.PerSeat), TrainingTime: uint64(j.Terms.TrainingTime),
		Rounds: len(j.Rounds), Challenges: j.Challenges, Paid: j.Paid, Refund: j.Refund, Forfeit: j.Forfeit,
	}
	s.Mode = modeName(j)
	if proven(j) {
		s.PerSeat, s.ToProve = 0, job.Drawn(&j.Terms)
		if drawn, err := daemon.DrawnSteps(j); err != nil {
			return nil, err
		} else if drawn != nil {
			s.Drawn, s.Proven, s.ToProve = drawn, provenOf(j, drawn), uint64(len(drawn))
		}
	}
	var err error
	if s.Manifest, err = job.CID(j.Terms.Manifest); err != nil {
		return nil, err
	}
	if j.Claim != nil {
		s.Trainer = &j.Claim.Trainer
	}
	if sub := j.Submission; sub != nil {
		s.StepsDone, s.Trace, s.Final = sub.Steps, (*tensorlog.Hex)(&sub.Trace), (*tensorlog.Hex)(&sub.FinalState)
		if s.Log, err = job.CID(j.Log); err != nil {
			return nil, err
		}
	}
	for _, round := range j.Rounds {
		if proven(j) {
			s.Matched += bits.OnesCount64(round.Revealed)
			continue
		}
		s.Matched += bits.OnesCount64(round.Matched)
	}
	if j.End != market.None {
		return s, nil
	}
	return s, s.living(ctx, m, j, head)
}

// living adds what only the contract's storage knows.
func (s *Status) living(ctx context.Context, m *market.Contracts, j *market.Job, head chain.Head) error {
	v, err := m.View(ctx, j.ID)
	if err != nil {
		return err
	}
	s.State, s.Under = market.Phase(v.Phase), market.Phase(v.Under)
	moves, err := movesOf(ctx, m, j, v)
	if err != nil {
		return err
	}
	for _, move := range moves {
		out := Move{Event: move.Event, By: move.Caller, If: move.If, Blocks: move.Blocks, From: move.From, Until: move.Until, Open: move.Open(head)}
		if out.Until == math.MaxUint64 {
			out.Until = 0
		}
		s.Moves = append(s.Moves, out)
	}
	s.Turn = turn(moves, &v, head)
	return nil
}

// movesOf are all moves that a job's state allows, sooner or later.
func movesOf(ctx context.Context, m *market.Contracts, j *market.Job, v bindings.JobView) ([]job.Move, error) {
	end := uint64(0)
	if market.Phase(v.Phase) == market.Disputed {
		docket, err := m.Docket(ctx, j.ID)
		if err != nil {
			return nil, err
		}
		end = docket.End.Uint64()
	}
	moves := job.Moves(j.Terms.Mode, v, end, m.Windows)
	if proven(j) {
		return provenMoves(ctx, m, j, moves)
	}
	return moves, nil
}

// turn says who has to move, what and by when: the first move that is open, of
// those that bring a job on without a fault of somebody, else the next one that
// will be.
func turn(moves []job.Move, v *bindings.JobView, head chain.Head) string {
	var next *job.Move
	for i, m := range moves {
		switch {
		case optional[m.Event], m.Event == job.Convene && bits.OnesCount16(v.Matched) >= int(v.Seats):
			continue
		case m.Open(head):
			return describe(m, head)
		case later(m, head) && (next == nil || m.From < next.From && m.Blocks == next.Blocks):
			next = &moves[i]
		}
	}
	if next == nil {
		return ""
	}
	return describe(*next, head)
}

// optional events are possible for long, but nobody waits for them.
var optional = map[job.Event]bool{
	job.Raise: true, job.Cancel: true, job.Unavailable: true, job.Accuse: true, job.Challenge: true, job.Acquit: true, job.Convict: true,
	job.ClaimUnavailable: true,
}

func later(m job.Move, head chain.Head) bool {
	if m.Blocks {
		return m.From > head.Number
	}
	return m.From > head.Time
}

// describe is a move in words, such as "trainer: respond until …".
func describe(m job.Move, head chain.Head) string {
	s := fmt.Sprintf("%s: %s", m.Caller, m.Event)
	moment := func(at uint64) string {
		if m.Blocks {
			return fmt.Sprintf("block %d", at)
		}
		return time.Unix(int64(at), 0).UTC().Format(time.RFC3339)
	}
	switch {
	case !m.Open(head):
		s += " from " + moment(m.From) + " on"
	case m.Until != math.MaxUint64:
		s += " until " + moment(m.Until)
	}
	return s
}

// escrow is what the job holds, raises included.
func escrow(j *market.Job) *big.Int {
	e := job.Escrow(&j.Terms)
	return e.Add(e, new(big.Int).Sub(j.Reward, j.Terms.Reward))
}

// String is the status on one line.
func (s *Status) String() string {
	line := fmt.Sprintf("%s  %-11s  %s  %d steps", hex.EncodeToString(s.ID[:8]), s.State, chain.FormatEther(s.Reward), s.Steps)
	if s.Turn != "" {
		line += "  " + s.Turn
	}
	return line
}
