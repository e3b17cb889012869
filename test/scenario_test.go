package test

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/deploy"
	"lode/internal/job"
	"lode/internal/market"
	"lode/requester"
	"lode/tensorlog"
	"lode/validator"
	"lode/worker"
)

// scenario is one job with everybody who has to do with it.
type scenario struct {
	name string

	sections       uint64              // of the job; 0 means 8
	seats, perSeat uint8               // 0 means 4 and 2: then all 8 sections are drawn
	proven         bool                // each section is a step; perSeat of them are drawn, to be proven
	keys           func(*play, *actor) // where an actor has its keys from; nil: those of the test's circuit
	inputs         func(t *testing.T, sections uint64) *job.Inputs
	terms          func(*bindings.Terms) // changes them before posting

	cheat      cheat // what the trainer does wrong; nil: nothing
	mistakes   cheat // what the auditor computes wrong; nil: nothing
	noDisputes bool  // the deployment has no dispute contract
	hidden     bool  // the trainer serves nothing
	held       bool  // the trainer starts when the script says so
	hangsAfter int64 // proofs, the trial's included, the trainer does nothing any more until it is stopped; 0: never
	validators []watchman
	auditor    bool // somebody without units who checks everything
	byHand     bool // the script acts for the auditor, whose daemon does not run

	costs    *cost         // what each dispute may take; nil: what those about the reference programs may
	patience time.Duration // for everything; 0: mostTime

	script []act
	want   outcome
	verify func(*play) // what else must be true in the end
	// again says that the draw was not the one that this scenario is about.
	again func(*play) bool
}

// watchman is a validator.
type watchman struct {
	units  uint64
	silent bool // its daemon does not run
	gated  bool // its way to the trainer's storage is closed until the script opens it
}

// cost is what a dispute takes at most.
type cost struct {
	transactions int    // from the seal to the verdict
	gas          uint64 // in all
	largest      uint64 // gas of the largest transaction
}

// act is something that happens at some point of a scenario, once.
type act struct {
	when func(*play) bool
	do   func(*play)
}

// play is a scenario under way.
type play struct {
	*world
	*scenario
	id     market.Hash
	posted bindings.Terms

	requester, trainer, auditor *actor
	stranger                    *hand // who moves by hand in some scenarios
	validators                  []*actor
	gates                       []*atomic.Bool // of the validators to the trainer's storage
	forced                      map[common.Address]*big.Int

	// What the driver saw last.
	head  chain.Head
	view  bindings.JobView
	job   *market.Job // nil before the posting is seen
	quick bool        // many blocks may go by at once
	moved uint64      // chain time of the last move in any of the job's disputes
	moves int         // so far

	hung  atomic.Bool // the trainer does nothing any more
	mu    sync.Mutex
	steps map[market.Phase]int // that the trainer did, by the job's state
	over  error                // why the scenario can't be played to its end
}

func (p *play) count(phase market.Phase) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.steps[phase]++
}

// giveUp ends the scenario at the driver's next look. Daemons call it, which must
// not end a test themselves.
func (p *play) giveUp(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.over = err
}

func (p *play) givenUp() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.over
}

func (p *play) phase() market.Phase { return market.Phase(p.view.Phase) }

// set up puts everybody in place: money deposited, units active, daemons
// running, the job posted.
func (s *scenario) setUp(t *testing.T) *play {
	t.Helper()
	if s.noDisputes {
		return s.setUpOn(newWorld(t, deploy.WithoutDisputes))
	}
	return s.setUpOn(newWorld(t, deploy.Deploy))
}

// setUpOn is setUp in a world that has no actors yet.
func (s *scenario) setUpOn(w *world) *play {
	t := w.t
	t.Helper()
	if s.sections == 0 {
		s.sections = 8
	}
	if s.seats == 0 && !s.proven {
		s.seats, s.perSeat = 4, 2
	}
	if s.inputs == nil {
		s.inputs = tinyInputs
	}
	p := &play{world: w, scenario: s, steps: map[market.Phase]int{}, forced: map[common.Address]*big.Int{}}
	p.requester, p.trainer = p.newActor("requester"), p.newActor("trainer")
	p.trainer.hidden = s.hidden
	p.trainer.proved = func(n int64) {
		if n == s.hangsAfter {
			p.hung.Store(true)
			p.activity.end()
			<-t.Context().Done()
			p.activity.begin()
		}
	}
	p.trainer.peers = []string{p.storageOf(p.requester, nil)}
	p.requester.peers = []string{p.storageOf(p.trainer, nil)}
	for i, v := range s.validators {
		a, gate := p.newActor(fmt.Sprintf("v%d", i)), new(atomic.Bool)
		gate.Store(!v.gated)
		a.peers = []string{p.storageOf(p.requester, nil), p.storageOf(p.trainer, gate)}
		p.validators, p.gates = append(p.validators, a), append(p.gates, gate)
	}
	if s.auditor {
		p.auditor = p.newActor("auditor")
		p.auditor.peers = []string{p.storageOf(p.requester, nil), p.storageOf(p.trainer, nil)}
	}
	for _, a := range p.actors {
		if s.proven && s.keys == nil {
			a.keys = provingKeys(t).Cache
		} else if s.keys != nil {
			s.keys(p, a)
		}
	}
	p.during(func(ctx context.Context) {
		if _, err := p.trainer.byHand().Deposit(ctx, ether(2000)); err != nil {
			t.Fatal(err)
		}
		for i, v := range s.validators {
			if _, err := p.validators[i].byHand().Join(ctx, v.units); err != nil {
				t.Fatal(err)
			}
		}
	})
	p.activate()
	return p
}

// storageOf is a way to an actor's storage, through a gate if there is one.
func (p *play) storageOf(a *actor, gate *atomic.Bool) string {
	address := fmt.Sprintf("http://127.0.0.1:%d", a.port)
	if gate == nil {
		return address
	}
	return p.newGate(address, gate)
}

// activate makes all units drawable.
func (p *play) activate() {
	p.t.Helper()
	if err := p.chain.Advance(time.Duration(p.eye.Windows.Activation) * time.Second); err != nil {
		p.t.Fatal(err)
	}
	joined, _, err := p.eye.Units(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	if joined == 0 {
		return
	}
	p.during(func(ctx context.Context) {
		if _, err := p.requester.byHand().Activate(ctx, joined); err != nil {
			p.t.Fatal(err)
		}
	})
}

func (p *play) startTrainer() {
	p.trainer.start(func(ctx context.Context, n *daemon.Node) error {
		return worker.New(n, worker.Config{Threads: 1, New: p.executors(p.cheat)}).Run(ctx)
	})
}

func (p *play) startValidator(i int) { p.startChecker(p.validators[i], validator.Audit{}, nil) }

func (p *play) startChecker(a *actor, audit validator.Audit, mistakes cheat) {
	a.start(func(ctx context.Context, n *daemon.Node) error {
		v, err := validator.New(n, validator.Config{Threads: 1, New: p.executors(mistakes), Audit: audit, Patience: 8})
		if err != nil {
			return err
		}
		return v.Run(ctx)
	})
}

// post stores the inputs and posts the job, and keeps the requester's client
// running.
func (p *play) post() {
	p.t.Helper()
	in := p.inputs(p.t, p.sections)
	posted := make(chan error, 1)
	p.requester.start(func(ctx context.Context, n *daemon.Node) error {
		err := p.postJob(ctx, n, in)
		posted <- err
		if err != nil {
			return err
		}
		_, err = requester.New(n, requester.Config{Threads: 1, New: p.executors(nil), Patience: 20}).Watch(ctx, p.id)
		if err == nil {
			<-ctx.Done()
			err = ctx.Err()
		}
		return err
	})
	p.during(func(context.Context) {
		if err := <-posted; err != nil {
			p.t.Fatal(err)
		}
	})
}

func (p *play) postJob(ctx context.Context, n *daemon.Node, in *job.Inputs) error {
	if p.proven {
		describeCircuit(p.t, in)
	}
	cid, err := job.Store(ctx, n.Store, in)
	if err != nil {
		return err
	}
	manifest, err := job.Digest(cid)
	if err != nil {
		return err
	}
	p.posted = bindings.Terms{
		Requester: n.Address(), Nonce: 1, Mode: job.Attested, Seats: p.seats, PerSeat: p.perSeat,
		SectionSteps: sectionSteps, Steps: p.sections * sectionSteps, TrainingTime: 600,
		Stake: ether(2000), Reward: ether(1000), Fee: ether(10), DrawBounty: ether(3), SecondBounty: ether(5),
		Program: in.Program.Root(), InitialState: tensorlog.StateRoot(in.Init), Dataset: tensorlog.DatasetRoot(in.Data),
		Seed: seedOf(p.name), Manifest: manifest,
	}
	if p.proven {
		if err := p.provenTerms(in); err != nil {
			return err
		}
	}
	if p.terms != nil {
		p.terms(&p.posted)
	}
	p.id, _, err = n.Post(ctx, p.posted)
	return err
}

// look reads what the job has come to.
func (p *play) look() {
	p.t.Helper()
	var err error
	if p.view, err = p.eye.View(p.t.Context(), p.id); err != nil {
		p.t.Fatal(err)
	}
	if p.head, err = p.eye.Chain.Latest(p.t.Context()); err != nil {
		p.t.Fatal(err)
	}
	p.until(func() bool { return p.book.Through() >= p.head.Number })
	if j, ok := p.book.Job(p.id); ok {
		p.job = j
	}
}

// after the end, this many more blocks let everybody take back what is theirs.
const aftermath = 5

// drive lets time pass until the job has ended.
func (p *play) drive() {
	p.t.Helper()
	script := append([]act(nil), p.script...)
	begun, ended := time.Now(), 0
	for range mostBlocks {
		p.idle()
		if err := p.givenUp(); err != nil {
			p.t.Fatal(err)
		}
		p.look()
		acted := false
		for i, a := range script {
			if a.when != nil && a.when(p) {
				script[i].when, acted = nil, true
				a.do(p)
			}
		}
		if acted {
			continue
		}
		if p.phase().Ended() && p.job != nil && p.job.End != market.None {
			if ended++; ended > aftermath {
				for i, a := range script {
					if a.when != nil {
						p.t.Errorf("act %d of the script was never due", i)
					}
				}
				return
			}
		}
		if time.Since(begun) > max(mostTime, p.patience) {
			break
		}
		if p.quick {
			for range 20 {
				p.chain.Commit()
			}
		}
		p.tick(p.stride())
	}
	p.t.Fatalf("the job is still %s after %v", p.phase(), time.Since(begun).Round(time.Second))
}

// stride is how much time may pass next: little while a window is open that
// somebody has to act in, so that even a slow actor has several blocks in it.
func (p *play) stride() time.Duration {
	switch under := market.Phase(p.view.Under); {
	case p.phase() == market.Disputed && p.proven:
		return 10 * time.Second
	case p.phase() == market.Disputed && p.deployment.Disputes != nil:
		if p.stalled() {
			return 20 * time.Second
		}
		return 2 * time.Second
	case (under == market.Responded || under == market.Reanswered) && p.head.Time > p.view.Deadline.Uint64():
		return 30 * time.Second
	case under == market.Open || under == market.Claimed || under == market.Submitted || under == market.Convened || under.Ended():
		return time.Second
	}
	return 8 * time.Second
}

// run plays a scenario from the posting to the end and checks who gained what.
// It returns false if chance did not draw what the scenario is about.
func (s *scenario) run(t *testing.T) bool {
	t.Helper()
	return s.check(s.setUp(t))
}

// runOn is run in a world that has no actors yet.
func (s *scenario) runOn(w *world) bool {
	w.t.Helper()
	return s.check(s.setUpOn(w))
}

func (s *scenario) check(p *play) bool {
	p.t.Helper()
	l := p.openLedger()
	p.perform()
	if s.again != nil && s.again(p) {
		return false
	}
	s.want.check(l, p.job)
	p.solvent(p.forced)
	if s.verify != nil {
		s.verify(p)
	}
	return true
}

// perform plays from the posting to the end.
func (p *play) perform() {
	p.t.Helper()
	p.post()
	for i, v := range p.scenario.validators {
		if !v.silent {
			p.startValidator(i)
		}
	}
	if p.auditor != nil && !p.byHand {
		p.startChecker(p.auditor, validator.Audit{All: true}, p.mistakes)
	}
	if !p.held {
		p.startTrainer()
	}
	p.drive()
	p.idle()
}
