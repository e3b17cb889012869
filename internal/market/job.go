package market

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/bindings/market"
)

// Job is everything that the market's events tell about one job: above all the
// preimages of its facts, which every call has to bring along. What only the
// contract's storage knows (phase, deadlines) is asked for when needed, so
// that a lagging book never decides anything.
type Job struct {
	ID        Hash
	Terms     market.Terms
	Posted    uint64   // block
	OpenUntil uint64   // chain time
	Reward    *big.Int // wei, raises included

	Claim *market.Claim

	Submission      *market.Submission
	SubmittedAt     uint64 // block
	Log             Hash   // SHA-256 digest of the log's CID
	DrawBlock       uint64 // of the draw that is due or was done last
	Units           uint64 // length of the unit list
	ChallengeWindow uint64 // seconds

	Rounds     []Round
	Announced  []Announcement
	Challenges []Challenge

	Proven   []uint64  // steps, in the order in which they were proven; a challenged one may be among them twice
	Withheld *Withheld // the requester's claim that the final state is withheld, if it was made

	End     Phase    // None while the job lives
	Forfeit *big.Int // wei that the trainer lost, at an end other than Settled
	Refund  *big.Int // wei that the requester got back
	Paid    *big.Int // wei that the trainer got beside its stake

	// Reverted counts the job's events that reorganisations took back: when it
	// grows, what was final may not be any more.
	Reverted uint64
}

// Round is one draw and what followed.
type Round struct {
	Seed      Hash
	Drawer    common.Address
	CommitEnd uint64 // chain time
	Response  Hash   // zero before the response
	Digests   []Hash // the trainer's section digests in drawn order
	Revealed  uint64 // bit i: seat number i was opened
	Matched   uint64 // bit i: seat number i matched
}

// Announcement says that a seat could not have something.
type Announcement struct {
	Seat, Index, Section uint64
}

// Challenge is a challenge as the events tell it.
type Challenge struct {
	Index      uint64
	Challenger common.Address
	Section    uint64
	Bond       *big.Int
	Seat       uint64 // 65535: bonded with ether
	Block      uint64 // that it was opened in
	Decided    bool
	Won        bool
	Released   bool
}

// Withheld is a requester's claim that the final state of a job in proven mode can't
// be had. It is numbered among the job's challenges.
type Withheld struct {
	Index    uint64
	Bond     *big.Int
	Refuted  bool // by the committee: the bond is lost
	Released bool // the bond came back
}

// Seeds are the seeds of all draws so far.
func (j *Job) Seeds() []Hash {
	var seeds []Hash
	for _, r := range j.Rounds {
		seeds = append(seeds, r.Seed)
	}
	return seeds
}

// Facts are the draws so far, as the contract takes them.
func (j *Job) Facts() []market.Round {
	rounds := make([]market.Round, len(j.Rounds))
	for i, r := range j.Rounds {
		rounds[i] = market.Round{Seed: r.Seed, Drawer: r.Drawer, Response: r.Response}
	}
	return rounds
}

// FirstSeat is the number of a round's first seat.
func (j *Job) FirstSeat(round int) int {
	if round == 0 {
		return 0
	}
	return int(j.Terms.Seats)
}

// Sections is the number of sections of the whole job.
func (j *Job) Sections() uint64 { return j.Terms.Steps / uint64(j.Terms.SectionSteps) }

// LogSections is the number of sections that were submitted; the last may be
// shorter if training diverged.
func (j *Job) LogSections() uint64 {
	if j.Submission == nil {
		return 0
	}
	c := uint64(j.Terms.SectionSteps)
	return (j.Submission.Steps + c - 1) / c
}

// Span is the range of steps of a section of the log: from … to-1. The last
// section may be shorter if training diverged.
func (j *Job) Span(section uint64) (from, to uint64) {
	c := uint64(j.Terms.SectionSteps)
	steps := j.Terms.Steps
	if j.Submission != nil {
		steps = j.Submission.Steps
	}
	return section * c, min((section+1)*c, steps)
}

// SeatDigests joins a round's section digests, in drawn order, to one digest for
// each of the parts that the sections were dealt in.
func SeatDigests(sections []Hash, parts int) []Hash {
	out := make([]Hash, parts)
	width := len(sections) / max(parts, 1)
	for i := range out {
		out[i] = SeatDigest(sections[i*width : (i+1)*width])
	}
	return out
}

// SeatDigest is keccak256 of a seat's section digests, concatenated.
func SeatDigest(sections []Hash) Hash {
	var b []byte
	for _, d := range sections {
		b = append(b, d[:]...)
	}
	return crypto.Keccak256Hash(b)
}

// CommitmentHash is what a seat commits to; votes is 0 in the first round.
func CommitmentHash(id Hash, seat uint64, owner common.Address, salt, digest Hash, votes uint64) Hash {
	return crypto.Keccak256Hash(id[:], word(seat), common.LeftPadBytes(owner[:], 32), salt[:], digest[:], word(votes))
}

// SealHash commits to a challenge.
func SealHash(id Hash, section uint64, challenger common.Address, salt Hash) Hash {
	return crypto.Keccak256Hash(id[:], word(section), common.LeftPadBytes(challenger[:], 32), salt[:])
}

func word(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }

// errUnknown says that an event speaks of a job whose posting was not seen.
var errUnknown = errors.New("event of a job that was never posted")

// fold applies one event to the job; the first must be Posted.
func (j *Job) fold(l *types.Log) error {
	if len(l.Topics) == 0 {
		return nil
	}
	event, err := marketEvent(l)
	if err != nil || event == nil {
		return err
	}
	if e, ok := event.(*market.MarketPosted); ok {
		*j = Job{ID: e.Id, Terms: e.Terms, Posted: l.BlockNumber, OpenUntil: e.OpenUntil.Uint64(), Reward: e.Terms.Reward}
		return nil
	}
	if j.Posted == 0 && j.ID == (Hash{}) {
		return errUnknown
	}
	switch e := event.(type) {
	case *market.MarketRaised:
		j.Reward = e.Reward
	case *market.MarketClaimed:
		j.Claim = &e.Claim
	case *market.MarketSubmitted:
		j.Submission, j.SubmittedAt, j.Log = &e.Submission, l.BlockNumber, e.Log
		j.DrawBlock, j.Units, j.ChallengeWindow = e.DrawBlock.Uint64(), e.Units.Uint64(), e.ChallengeWindow.Uint64()
	case *market.MarketDrawn:
		if e.Round.Uint64() != uint64(len(j.Rounds)) {
			return fmt.Errorf("draw of round %d after %d rounds", e.Round, len(j.Rounds))
		}
		j.Rounds = append(j.Rounds, Round{Seed: e.Seed, Drawer: e.Drawer, CommitEnd: e.CommitEnd.Uint64()})
	case *market.MarketUnavailableAnnounced:
		j.Announced = append(j.Announced, Announcement{e.Seat.Uint64(), e.Index.Uint64(), e.Section.Uint64()})
	case *market.MarketResponded:
		if r := j.last(); r != nil {
			r.Response, r.Digests = e.Response, e.Digests
		}
	case *market.MarketRevealed:
		if r := j.last(); r != nil {
			r.Revealed |= e.Seats.Uint64()
			r.Matched |= e.Matched.Uint64()
		}
	case *market.MarketProved:
		j.Proven = append(j.Proven, e.Step.Uint64())
	case *market.MarketUnavailableClaimed:
		j.Withheld = &Withheld{Index: e.Index.Uint64(), Bond: e.Bond}
	case *market.MarketConvened:
		j.DrawBlock = e.DrawBlock.Uint64()
	case *market.MarketChallenged:
		j.Challenges = append(j.Challenges, Challenge{Index: e.Index.Uint64(), Challenger: e.Challenger, Section: e.Section.Uint64(), Bond: e.Bond, Seat: e.Seat.Uint64(), Block: l.BlockNumber})
	case *market.MarketDecided:
		if c := j.challenge(e.Index.Uint64()); c != nil {
			c.Decided, c.Won = true, e.Won
			// A divergence that was refuted ends nothing at once, so the bond comes back with the decision.
			c.Released = c.Released || e.Won && c.Section >= j.LogSections() && j.Terms.Mode == modeProven
		}
		if w := j.withheld(e.Index.Uint64()); w != nil {
			w.Refuted = true
		}
	case *market.MarketReleased:
		if c := j.challenge(e.Index.Uint64()); c != nil {
			c.Released = true
		}
		if w := j.withheld(e.Index.Uint64()); w != nil {
			w.Released = true
		}
	case *market.MarketSettled:
		j.End, j.Paid, j.Refund, j.Forfeit = Settled, e.Reward, e.Refund, new(big.Int)
	case *market.MarketEnded:
		j.End, j.Paid, j.Refund, j.Forfeit = Phase(e.End), new(big.Int), e.Refund, e.Forfeit
	}
	return nil
}

func (j *Job) last() *Round {
	if len(j.Rounds) == 0 {
		return nil
	}
	return &j.Rounds[len(j.Rounds)-1]
}

func (j *Job) challenge(index uint64) *Challenge {
	for i := range j.Challenges {
		if j.Challenges[i].Index == index {
			return &j.Challenges[i]
		}
	}
	return nil
}

func (j *Job) withheld(index uint64) *Withheld {
	if j.Withheld != nil && j.Withheld.Index == index {
		return j.Withheld
	}
	return nil
}

// marketEvent decodes a log; nil for events that say nothing about a job. A
// Committed event is one of these: anyone can emit it, for any job.
func marketEvent(l *types.Log) (any, error) {
	decode, ok := eventDecoders[l.Topics[0]]
	if !ok {
		return nil, nil
	}
	e, err := decode(l)
	if err != nil {
		return nil, fmt.Errorf("event %s of transaction %s: %w", l.Topics[0], l.TxHash, err)
	}
	return e, nil
}

var eventDecoders = func() map[common.Hash]func(*types.Log) (any, error) {
	contract := marketABI.GetABI()
	return map[common.Hash]func(*types.Log) (any, error){
		contract.Events["Posted"].ID:               decoder(marketABI.UnpackPostedEvent),
		contract.Events["Raised"].ID:               decoder(marketABI.UnpackRaisedEvent),
		contract.Events["Claimed"].ID:              decoder(marketABI.UnpackClaimedEvent),
		contract.Events["Submitted"].ID:            decoder(marketABI.UnpackSubmittedEvent),
		contract.Events["Drawn"].ID:                decoder(marketABI.UnpackDrawnEvent),
		contract.Events["UnavailableAnnounced"].ID: decoder(marketABI.UnpackUnavailableAnnouncedEvent),
		contract.Events["Responded"].ID:            decoder(marketABI.UnpackRespondedEvent),
		contract.Events["Revealed"].ID:             decoder(marketABI.UnpackRevealedEvent),
		contract.Events["Convened"].ID:             decoder(marketABI.UnpackConvenedEvent),
		contract.Events["Proved"].ID:               decoder(marketABI.UnpackProvedEvent),
		contract.Events["UnavailableClaimed"].ID:   decoder(marketABI.UnpackUnavailableClaimedEvent),
		contract.Events["Challenged"].ID:           decoder(marketABI.UnpackChallengedEvent),
		contract.Events["Decided"].ID:              decoder(marketABI.UnpackDecidedEvent),
		contract.Events["Released"].ID:             decoder(marketABI.UnpackReleasedEvent),
		contract.Events["Settled"].ID:              decoder(marketABI.UnpackSettledEvent),
		contract.Events["Ended"].ID:                decoder(marketABI.UnpackEndedEvent),
	}
}()

func decoder[E any](unpack func(*types.Log) (*E, error)) func(*types.Log) (any, error) {
	return func(l *types.Log) (any, error) { return unpack(l) }
}
