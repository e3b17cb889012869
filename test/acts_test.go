package test

import (
	"context"
	"encoding/json"
	"math/big"
	"math/bits"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/devnet"
	"lode/internal/job"
	"lode/internal/market"
	"lode/tensorlog"
)

// Points in a scenario.

// at is true from the block on in which a job is seen in a phase, or a later one.
func at(phase market.Phase) func(*play) bool {
	return func(p *play) bool { return p.phase() >= phase }
}

func hung(p *play) bool { return p.hung.Load() }

func announced(p *play) bool { return p.job != nil && len(p.job.Announced) > 0 }

// allMatched is true once all seats of the first committee have revealed a match.
func allMatched(p *play) bool {
	return p.job != nil && len(p.job.Rounds) > 0 && bits.OnesCount64(p.job.Rounds[0].Matched) == int(p.seats)
}

// lateInCommit is true near the end of the commit phase, when all seats are done.
func lateInCommit(p *play) bool {
	return p.phase() == market.Drawn && p.head.Time+12 > p.view.CommitEnd.Uint64()
}

// pastDrawBlock is true two blocks after a draw is possible.
func pastDrawBlock(p *play) bool {
	return p.phase() == market.Submitted && p.head.Number > p.view.DrawBlock.Uint64()+2
}

// after is true some seconds after the job was posted.
func after(seconds uint64) func(*play) bool {
	var since uint64
	return func(p *play) bool {
		if since == 0 {
			since = p.head.Time
		}
		return p.head.Time >= since+seconds
	}
}

// Things that happen.

func stopTrainer(p *play) { p.trainer.end() }

func startTrainer(p *play) { p.startTrainer() }

func restartTrainer(p *play) {
	p.trainer.end()
	p.startTrainer()
}

func restartValidators(p *play) {
	stopValidators(p)
	startValidators(p)
}

func stopValidators(p *play) {
	for _, a := range p.validators {
		a.end()
	}
}

func startValidators(p *play) {
	for i := range p.validators {
		p.startValidator(i)
	}
}

// hurry lets many blocks go by at once.
func hurry(p *play) { p.quick = true }

func openGates(p *play) {
	for _, g := range p.gates {
		g.Store(true)
	}
}

// all does several things.
func all(do ...func(*play)) func(*play) {
	return func(p *play) {
		for _, d := range do {
			d(p)
		}
	}
}

// slowly does something on the chain, and mines a block only when everybody has
// done what there was to do.
func (p *play) slowly(do func(context.Context) error) error {
	p.t.Helper()
	done := make(chan error, 1)
	go func() { done <- do(p.t.Context()) }()
	for {
		p.idle()
		select {
		case err := <-done:
			return err
		default:
			p.tick(time.Second)
		}
	}
}

// must is slowly for what has to succeed.
func (p *play) must(do func(context.Context) error) {
	p.t.Helper()
	if err := p.slowly(do); err != nil {
		p.t.Fatal(err)
	}
}

// refused tries what the contracts must refuse for the given reason, before it
// is sent.
func (p *play) refused(reason string, do func(context.Context) error) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), 10*time.Second)
	defer cancel()
	if err := do(ctx); !chain.IsRevert(err, reason) {
		p.t.Errorf("%v, want %s", err, reason)
	}
}

// raise adds to the reward, as the requester.
func raise(p *play) {
	p.must(func(ctx context.Context) error {
		_, err := p.requester.node.Raise(ctx, p.posted, ether(250))
		return err
	})
}

func cancelJob(p *play) {
	if p.phase() != market.Open {
		p.t.Errorf("the job is %s before it is cancelled", p.phase())
	}
	p.must(func(ctx context.Context) error {
		_, err := p.requester.node.Cancel(ctx, p.posted)
		return err
	})
}

// cancelClaimed tries to cancel a job that somebody trains.
func cancelClaimed(p *play) {
	p.refused("WrongPhase", func(ctx context.Context) error {
		_, err := p.requester.node.Cancel(ctx, p.posted)
		return err
	})
}

// wait lets a day and more go by at once.
func waitADay(p *play) {
	if err := p.chain.Advance(25 * time.Hour); err != nil {
		p.t.Fatal(err)
	}
}

// reorganise takes back everything from before the submission on.
func reorganise(p *play) {
	parent, err := p.eye.Chain.Block(p.t.Context(), p.job.SubmittedAt-1)
	if err != nil {
		p.t.Fatal(err)
	}
	if err := p.chain.(*devnet.Chain).Reorg(parent.Hash); err != nil {
		p.t.Fatal(err)
	}
	p.activity.last.Store(time.Now().UnixNano())
}

// force makes a contract that pays all it has to another and is gone: nobody
// can refuse that.
func forceEther(p *play) {
	s := p.newActor("stranger").byHand()
	for _, to := range []common.Address{p.deployment.Market, p.deployment.Stakes} {
		amount := big.NewInt(12_345)
		code := append(append([]byte{0x73}, to[:]...), 0xff) // PUSH20 to, SELFDESTRUCT
		p.must(func(ctx context.Context) error {
			_, err := s.Sender.Send(ctx, chain.Tx{Kind: "force", Data: code, Value: amount})
			return err
		})
		p.forced[to] = amount
	}
}

// wrongHeaders tries to prove the draw with headers that aren't the draw
// block's.
func wrongHeaders(p *play) {
	s := p.newActor("stranger").byHand()
	at := p.view.DrawBlock.Uint64()
	right, err := s.Chain.HeaderRLP(p.t.Context(), at)
	if err != nil {
		p.t.Fatal(err)
	}
	before, err := s.Chain.HeaderRLP(p.t.Context(), at-1)
	if err != nil {
		p.t.Fatal(err)
	}
	flipped := append([]byte(nil), right...)
	flipped[len(flipped)/2] ^= 1
	for _, header := range [][]byte{before, flipped, right[:len(right)-1], append(append([]byte(nil), right...), 0), {}} {
		p.refused("WrongHeader", func(ctx context.Context) error {
			_, err := s.Draw(ctx, p.id, header)
			return err
		})
	}
}

// exitUnit makes the last validator's unit leave.
func exitUnit(p *play) {
	last := len(p.validators) - 1
	p.must(func(ctx context.Context) error {
		_, err := p.validators[last].node.Exit(ctx, []uint64{uint64(last)})
		return err
	})
}

func cutTrainer(p *play) { p.trainer.down.Store(true) }

// reconnectTrainer ends the failure and waits until the trainer has noticed: how
// long it waits between two tries is real time.
func reconnectTrainer(p *play) {
	p.trainer.down.Store(false)
	p.until(func() bool { return p.trainer.node.Book.Through() >= p.head.Number })
}

// secret is what a validator keeps of a seat, as it lies in its folder.
type secret struct {
	Seat uint64        `json:"seat"`
	Lane uint32        `json:"lane"`
	Salt tensorlog.Hex `json:"salt"`
}

func (p *play) secretsOf(a *actor) []secret {
	p.t.Helper()
	home := filepath.Join(daemon.Home(a.home, p.deployment.ChainID, a.key), "*", "seats.json")
	files, err := filepath.Glob(home)
	if err != nil || len(files) != 1 {
		p.t.Fatalf("attestations of %s: %v, %v", a.name, files, err)
	}
	content, err := os.ReadFile(files[0])
	if err != nil {
		p.t.Fatal(err)
	}
	var all []secret
	if err := json.Unmarshal(content, &all); err != nil {
		p.t.Fatal(err)
	}
	return all
}

// seatOf is the number of an actor's seat in the first committee.
func (p *play) seatOf(a *actor) uint64 {
	for seat, owner := range p.owners(p.job, 0) {
		if owner == a.key.Address() {
			return uint64(seat)
		}
	}
	p.t.Fatalf("%s has no seat", a.name)
	return 0
}

// copyCommitment puts the first validator's commitment into a lane of the last
// one's, which did no work.
func copyCommitment(p *play) {
	thief, victim := p.validators[len(p.validators)-1], p.validators[0]
	p.must(func(ctx context.Context) error {
		lane, err := p.eye.Lane(ctx, victim.key.Address(), p.secretsOf(victim)[0].Lane)
		if err != nil {
			return err
		}
		_, err = thief.byHand().Commit(ctx, p.id, p.seatOf(thief), 7, market.Hash(lane.FillBytes(make([]byte, 32))))
		return err
	})
}

// revealCopy tries to open the copied commitment, with the salt that it was made
// with, as the thief's seat and as the victim's.
func revealCopy(p *play) {
	thief, victim := p.validators[len(p.validators)-1], p.validators[0]
	salt := market.Hash(p.secretsOf(victim)[0].Salt)
	seats := market.SeatDigests(p.job.Rounds[0].Digests, int(p.posted.Seats))
	p.refused("NotCommitted", func(ctx context.Context) error {
		_, err := thief.byHand().Reveal(ctx, p.job, seats, []bindings.Pick{{Seat: uint16(p.seatOf(thief)), Attests: true, Lane: 7, Salt: salt}})
		return err
	})
}

// The liar commits to digests that are no re-execution's, and accuses.
var (
	lie     = []tensorlog.Hash{{1}, {2}}
	lieSalt = market.Hash{3}
)

func commitLie(p *play) {
	liar := p.validators[0]
	seat := p.seatOf(liar)
	c := market.CommitmentHash(p.id, seat, liar.key.Address(), lieSalt, market.SeatDigest(lie), 0)
	p.must(func(ctx context.Context) error {
		_, err := liar.byHand().Commit(ctx, p.id, seat, 0, c)
		return err
	})
}

func accuseFalsely(p *play) {
	liar := p.validators[0]
	seat := p.seatOf(liar)
	digests := p.job.Rounds[0].Digests
	a := bindings.Accusation{Seat: uint16(seat), Salt: lieSalt, Own: lie, Theirs: digests[2*seat : 2*seat+2]}
	p.must(func(ctx context.Context) error {
		_, err := liar.byHand().Accuse(ctx, p.job, market.SeatDigests(digests, int(p.posted.Seats)), a)
		return err
	})
}

// What must be true in the end.

// challengedBy checks that somebody challenged a section with a bond, and that
// nobody else did anything.
func challengedBy(name string, section uint64) func(*play) {
	return func(p *play) {
		p.t.Helper()
		if len(p.job.Challenges) != 1 {
			p.t.Fatalf("%d challenges, want one", len(p.job.Challenges))
		}
		c := p.job.Challenges[0]
		if p.nameOf(c.Challenger) != name || c.Section != section || c.Bond.Sign() == 0 || !c.Released {
			p.t.Errorf("challenge %+v, want one of section %d by %s, bonded and released", c, section, name)
		}
	}
}

// accusedSection checks that a seat named this section.
func accusedSection(section uint64) func(*play) {
	return func(p *play) {
		p.t.Helper()
		if len(p.job.Challenges) == 0 {
			p.t.Fatal("nobody accused the trainer")
		}
		for _, c := range p.job.Challenges {
			if c.Section != section || c.Bond.Sign() != 0 {
				p.t.Errorf("challenge %+v, want an accusation of section %d", c, section)
			}
		}
	}
}

func (p *play) nameOf(address common.Address) string {
	for _, a := range p.actors {
		if a.key.Address() == address {
			return a.name
		}
	}
	return address.Hex()
}

// isDrawn says whether a section is among those that the first draw drew.
func isDrawn(section uint64) func(*play) bool {
	return func(p *play) bool {
		sample, err := daemon.SampleOf(p.job, 0)
		if err != nil {
			p.t.Fatal(err)
		}
		for _, s := range sample.Sections() {
			if s == section {
				return true
			}
		}
		return false
	}
}

// falseRoot posts a dataset root that the content does not have.
func falseRoot(t *bindings.Terms) { t.Dataset[0] ^= 1 }

// stepsAtMost checks how often the trainer computed a step in a state.
func stepsAtMost(phase market.Phase, most int) func(*play) {
	return func(p *play) {
		p.t.Helper()
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.steps[phase] > most {
			p.t.Errorf("%d steps while the job was %s, want at most %d", p.steps[phase], phase, most)
		}
	}
}

// divergesIn is the step of divergingInputs that has no finite result.
func divergesIn(t *testing.T, in *job.Inputs, seed tensorlog.Hash, steps uint64) uint64 {
	t.Helper()
	ex, err := honest(in.Program, in.Data, seed, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer ex.Close()
	if err := ex.SetState(in.Init); err != nil {
		t.Fatal(err)
	}
	for step := range steps {
		if ex.Step(t.Context(), step) != nil {
			return step
		}
	}
	t.Fatal("it does not diverge")
	return 0
}

// skipTo lets time pass until just before a second of the chain's clock.
func (p *play) skipTo(second uint64) func(context.Context) error {
	return func(context.Context) error {
		return p.chain.Advance(time.Duration(second-p.head.Time-1) * time.Second)
	}
}
