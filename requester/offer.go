package requester

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// Offer is what a requester pays for a job and asks of those who do it. Start
// from DefaultOffer. An amount that is nil follows from the others; all are wei.
type Offer struct {
	Reward       *big.Int // must be given
	Stake        *big.Int // that a trainer locks; nil: the reward, the least there is
	Fee          *big.Int // of each seat; nil: what attesting costs it at most, see job.SmallestFee
	DrawBounty   *big.Int // for proving the draw; nil: twice the gas of it
	SecondBounty *big.Int // for a second draw; nil: as DrawBounty

	// Mode says how the log is checked: ModeAttested or ModeProven.
	Mode string

	// Seats are those of the first committee. In proven mode there is none: they
	// are half the committee that is asked if the final state is said to be
	// withheld, and 0 means that nobody can be asked.
	Seats   int
	PerSeat int // sections that each seat re-executes; 0 in proven mode

	// Drawn is how many steps are drawn and have to be proven, in proven mode
	// alone; 0: DefaultDrawn, or all where there are fewer.
	Drawn int `json:",omitempty"`

	// Keys is the folder of a sealed set-up for the program, in proven mode
	// alone; empty: keys are made here, which convince nobody else.
	Keys string `json:"-"` // what is in it counts, not where it lies

	// TrainingTime is from claim to submit; 0: trainingMargin times what it
	// would take here, and at least leastTraining.
	TrainingTime time.Duration
}

// DefaultOffer is an offer in attested mode that lacks nothing but the reward.
func DefaultOffer() Offer { return Offer{Seats: 8, PerSeat: 4, Mode: ModeAttested} }

// ProvenOffer is an offer in proven mode that lacks nothing but the reward.
func ProvenOffer() Offer { return Offer{Mode: ModeProven} }

// OfferOf is the offer of a mode by its name, which lacks nothing but the reward.
func OfferOf(mode string) (Offer, error) {
	switch mode {
	case ModeAttested:
		return DefaultOffer(), nil
	case ModeProven:
		return ProvenOffer(), nil
	}
	return Offer{}, fault.Input("mode", mode, "%s or %s", ModeAttested, ModeProven)
}

// Modes of a job.
const (
	ModeAttested = "attested" // committees re-execute drawn sections
	ModeProven   = "proven"   // the trainer proves drawn steps
)

// DefaultDrawn is how many steps are proven where nobody says: as many as a
// trainer hands in with one transaction.
const DefaultDrawn = job.ProofsTogether

// Training time that is allowed where none is given: a trainer may be slower
// than this machine, and has to fetch the inputs and store the log as well.
const (
	trainingMargin = 10
	leastTraining  = 10 * time.Minute
)

// bountyMargin is how many times the gas of a draw its bounty is: the price may
// rise between post and draw.
const bountyMargin = 2

// check reports the first thing in o that cannot work, whatever the job.
func (o *Offer) check() error {
	if _, err := OfferOf(o.Mode); err != nil {
		return err
	}
	switch {
	case o.Reward == nil:
		return fault.Input("reward", "", "an amount such as 1.5eth")
	case o.TrainingTime < 0 || o.TrainingTime > 0 && o.TrainingTime < time.Second:
		return fault.Input("training time", o.TrainingTime, "at least a second")
	}
	if o.Mode == ModeProven {
		return o.checkProven()
	}
	switch {
	case o.Seats < 1 || o.Seats > job.MaxSeats:
		return fault.Input("seats", o.Seats, "1 to %d", job.MaxSeats)
	case o.PerSeat < 1 || o.PerSeat > job.MaxDrawn:
		return fault.Input("sections per seat", o.PerSeat, "1 to %d", job.MaxDrawn/o.Seats)
	case o.Drawn != 0:
		return fault.Input("drawn", o.Drawn, "none in %s mode: seats times sections a seat are drawn", ModeAttested)
	case o.Keys != "":
		return fault.Input("keys", o.Keys, "none in %s mode: nothing is proven", ModeAttested)
	}
	return nil
}

// checkProven is the rest of check in proven mode: what belongs to a committee
// that re-executes has no use.
func (o *Offer) checkProven() error {
	switch {
	case o.PerSeat != 0:
		return fault.Input("sections per seat", o.PerSeat, "none in %s mode: no seat re-executes; the number of drawn steps is another option", ModeProven)
	case o.Drawn < 0 || o.Drawn > job.MaxDrawn:
		return fault.Input("drawn", o.Drawn, "1 to %d", job.MaxDrawn)
	case o.Seats < 0 || o.Seats > job.MaxSeats:
		return fault.Input("seats", o.Seats, "0 to %d", job.MaxSeats)
	case o.Seats > 0:
	case o.Fee != nil && o.Fee.Sign() != 0:
		return fault.Input("fee", chain.FormatEther(o.Fee), "none in %s mode without seats: nobody would get it", ModeProven)
	case o.SecondBounty != nil && o.SecondBounty.Sign() != 0:
		return fault.Input("second draw bounty", chain.FormatEther(o.SecondBounty), "none in %s mode without seats: there is no second draw", ModeProven)
	}
	return nil
}

// Situation is what terms depend on besides training and offer.
type Situation struct {
	Requester common.Address
	Nonce     uint64
	Manifest  tensorlog.Hash // digest of the CID that job.Store gave
	Windows   market.Windows
	GasPrice  *big.Int      // wei a gas, now
	Training  time.Duration // that all steps are estimated to take; used if the offer leaves the training time open
}

// Terms puts training and offer together and checks the whole as the market
// will. In proven mode the training's manifest has to describe the circuit.
func Terms(p *Prepared, o Offer, s *Situation) (*market.Terms, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	if p.SectionSteps > math.MaxUint32 {
		return nil, fault.Input("section-steps", p.SectionSteps, "at most %d", uint32(math.MaxUint32))
	}
	t := &market.Terms{
		Requester: s.Requester, Nonce: s.Nonce, Mode: job.Attested, Seats: uint8(o.Seats), PerSeat: uint8(o.PerSeat),
		SectionSteps: uint32(p.SectionSteps), Steps: p.Steps,
		Stake: o.Stake, Reward: o.Reward, Fee: o.Fee, DrawBounty: o.DrawBounty, SecondBounty: o.SecondBounty,
		Seed: TrainingSeed(p.Seed), Manifest: s.Manifest,
	}
	if o.Mode == ModeProven {
		t.Mode, t.PerSeat = job.Proven, uint8(drawn(&o, p.Steps))
	}
	if err := p.digests(t); err != nil {
		return nil, err
	}
	time, err := trainingTime(o.TrainingTime, s.Training, s.Windows.Training)
	if err != nil {
		return nil, err
	}
	t.TrainingTime = time
	if t.Stake == nil {
		t.Stake = t.Reward
	}
	if t.Seats == 0 {
		t.Fee, t.SecondBounty = new(big.Int), new(big.Int) // nobody to pay
	}
	if t.Fee == nil {
		t.Fee = job.SmallestFee(t, stepCost(t), s.GasPrice)
	}
	if t.DrawBounty == nil {
		gas := job.GasOf(t)[job.DrawProof]
		t.DrawBounty = new(big.Int).Mul(s.GasPrice, new(big.Int).SetUint64(bountyMargin*gas))
	}
	if t.SecondBounty == nil {
		t.SecondBounty = t.DrawBounty
	}
	return t, job.CheckTerms(t, &s.Windows)
}

// drawn is how many steps of so many are drawn in proven mode.
func drawn(o *Offer, steps uint64) uint64 {
	if o.Drawn > 0 {
		return uint64(o.Drawn)
	}
	return min(DefaultDrawn, steps)
}

// digests puts into t what the training consists of, in the way of t's mode.
func (p *Prepared) digests(t *market.Terms) (err error) {
	in, scheme := p.Inputs, job.Scheme(t)
	t.Program, t.InitialState = in.Program.Root(), scheme.State(in.Init)
	if t.Dataset, err = scheme.Dataset(in.Program, in.Data); err != nil || t.Mode != job.Proven {
		return err
	}
	if in.Manifest.Circuit == nil {
		return fault.Input("circuit", "none", "the one that steps are proven by, in %s mode", ModeProven)
	}
	t.Program, err = in.Manifest.Circuit.Digest()
	return err
}

// stepCost is what one step costs a trainer at most, in wei, rounded up: nobody
// trains at a loss.
func stepCost(t *market.Terms) *big.Int {
	steps := new(big.Int).SetUint64(t.Steps)
	cost := new(big.Int).Add(t.Reward, new(big.Int).Sub(steps, big.NewInt(1)))
	return cost.Div(cost, steps)
}

// trainingTime settles the seconds that terms allow.
func trainingTime(asked, estimate time.Duration, longest uint32) (uint32, error) {
	allowed := time.Duration(longest) * time.Second
	if asked > allowed {
		return 0, fault.Input("training time", asked, "at most %s, the deployment's limit", allowed)
	}
	if asked > 0 {
		return uint32(asked / time.Second), nil
	}
	if estimate > allowed {
		return 0, fault.Input("training time", "about "+estimate.Round(time.Second).String(), "at most %s, the deployment's limit: fewer epochs, or a smaller model", allowed)
	}
	asked = min(max(trainingMargin*min(estimate, allowed), leastTraining), allowed)
	return uint32(asked / time.Second), nil
}

// Estimate times the first steps of a training on this machine, for up to two
// seconds, and returns what all of them would take. Step 0 warms up and is not
// counted. Where each step is a section, the digests of the states count too:
// they are what a job in proven mode spends most time on.
func Estimate(ctx context.Context, p *Prepared, executor train.NewExecutor, threads int) (time.Duration, error) {
	run := p.Run()
	ex, err := executor(run.Program, run.Data, run.Seed, max(threads, 1))
	if err != nil {
		return 0, err
	}
	defer ex.Close()
	if err := ex.SetState(run.Init); err != nil {
		return 0, err
	}
	const most, steps = 2 * time.Second, 1000
	var begin time.Time
	for step := range min(p.Steps, steps) {
		if step == 1 {
			begin = time.Now()
		}
		err := ex.Step(ctx, step)
		var d *program.Divergence
		if errors.As(err, &d) {
			return 0, fmt.Errorf("a trial of the first steps: %w", err)
		}
		if err != nil {
			return 0, err
		}
		if p.SectionSteps == 1 {
			tensorlog.Poseidon.State(ex.State())
		}
		if took := time.Since(begin); step > 0 && (took > most || step+1 == min(p.Steps, steps)) {
			return scale(took, float64(p.Steps)/float64(step)), nil
		}
	}
	return 0, nil // a single step
}

// scale is d·by, as far as a Duration goes.
func scale(d time.Duration, by float64) time.Duration {
	return time.Duration(min(float64(d)*by, math.MaxInt64/2))
}
