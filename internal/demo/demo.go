// Package demo runs the whole market on one machine: a chain, the contracts,
// and the actors, each with its own account, node connection and storage, who
// meet only over RPC and content ids. One trainer is honest; another leaves out
// some of the work. In attested mode four validators re-execute what was drawn; in
// proven mode there are none, and the trainers prove it. Nothing is rigged: draws,
// attestations, proofs, audits and payments are those of the contracts and daemons
// that are shipped.
package demo

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/storage"
	"lode/internal/train"
	"lode/requester"
	"lode/tensorlog"
	"lode/validator"
	"lode/worker"
)

// Config of a demonstration.
type Config struct {
	Options requester.Options // in proven mode what is open is small; see Run
	Mode    string            // requester.ModeAttested or ModeProven
	Keys    string            // folder in which the keys of proven mode are kept from one demonstration to the next
	Dir     string            // for everything that stays
	Threads int
	Log     *zap.Logger
	Say     func(line string)                      // an event worth telling
	Train   func(trainer string, p train.Progress) // a section has been trained; may be nil
}

// blockTime is the real time between blocks. Each moves the chain's time by a
// second or more, so that the windows of the devnet preset pass quickly.
const blockTime = 200 * time.Millisecond

// patiencePart is the part of the time that training took which a block takes at
// least while seats or the auditor compute: everybody shares this machine, so
// they need longer than they would elsewhere. The auditor computes both jobs
// again, and has four times that time in the 120 blocks of the challenge window
// alone.
const patiencePart = 30

// The demonstration's committee and the least that a job must be to be worth
// looking at.
const (
	seats       = 3
	perSeat     = 4
	unitsEach   = 2
	minSections = 32
	minSteps    = 200
)

// Money of the demonstration's jobs.
var (
	reward = new(big.Int).Div(chain.Ether, big.NewInt(2))
	stake  = chain.Ether
	fee    = new(big.Int).Div(chain.Ether, big.NewInt(100))
	bounty = new(big.Int).Div(chain.Ether, big.NewInt(1000))
)

// roles are the actors of a mode, in the order of the table at the end: whoever
// follows the trainers validates, the last one by auditing everything.
var roles = map[string][]string{
	requester.ModeAttested: {"requester", "trainer", "cheat", "validator1", "validator2", "validator3", "validator4", "auditor"},
	requester.ModeProven:   {"requester", "trainer", "cheat", "auditor"},
}

// kernel executes the training programs.
var kernel = train.Kernel(false)

// players is the place of the first one who follows the trainers.
const players = 3

// stage is what the demonstration plays on.
type stage struct {
	Config
	roles      []string
	chain      *devnet.Chain
	deployment *chain.Deployment
	nodes      map[string]*daemon.Node
	names      map[common.Address]string
	skipped    span // that the cheat leaves out
	proofs     *proofs

	mu       sync.Mutex
	receipts []receipt
	before   map[string]*big.Int
}

// span are the steps from … to-1.
type span struct{ from, to uint64 }

func (s span) String() string {
	if s.to == s.from+1 {
		return fmt.Sprintf("step %d", s.from)
	}
	return fmt.Sprintf("steps %d to %d", s.from, s.to-1)
}

// receipt is a mined transaction with what it was for.
type receipt struct {
	kind string
	*types.Receipt
}

// Run plays the demonstration and reports it. In proven mode a model that isn't
// named is a small one for tables, and with it data, batch and learning rate are
// chosen if they are open.
func Run(ctx context.Context, cfg Config) (*Report, error) {
	begin := time.Now()
	if roles[cfg.Mode] == nil {
		return nil, fault.Input("mode", cfg.Mode, "%s or %s", requester.ModeAttested, requester.ModeProven)
	}
	if cfg.Log == nil {
		cfg.Log = zap.NewNop()
	}
	if cfg.Say == nil {
		cfg.Say = func(string) {}
	}
	p, err := cfg.prepare(ctx)
	if err != nil {
		return nil, err
	}
	s := &stage{
		Config: cfg, roles: roles[cfg.Mode], nodes: map[string]*daemon.Node{}, names: map[common.Address]string{}, before: map[string]*big.Int{},
		proofs: newProofs(),
	}
	defer s.close()
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	return s.play(ctx, p, begin)
}

// prepare makes the training ready and refuses what is too little to be looked at.
func (cfg *Config) prepare(ctx context.Context) (*requester.Prepared, error) {
	if cfg.Mode == requester.ModeProven {
		return cfg.prepareProven(ctx)
	}
	p, err := requester.Prepare(ctx, cfg.Options)
	if err != nil {
		return nil, err
	}
	if n := p.Steps / p.SectionSteps; n < minSections || p.Steps < minSteps || p.SectionSteps < job.MinSectionSteps {
		return nil, fault.Input("steps", p.Steps, "at least %d, in at least %d sections of at least %d; ask for more epochs or another section length", minSteps, minSections, job.MinSectionSteps)
	}
	return p, nil
}

func (s *stage) say(format string, args ...any) { s.Say(fmt.Sprintf(format, args...)) }

func (s *stage) name(a common.Address) string {
	if n, ok := s.names[a]; ok {
		return n
	}
	return a.Hex()
}

// open starts the chain, deploys the contracts and opens every actor's node.
func (s *stage) open(ctx context.Context) error {
	accounts := append([]string{"deployer"}, s.roles...)
	var err error
	if s.chain, err = devnet.Start(devnet.Config{Accounts: accounts, Period: blockTime}); err != nil {
		return err
	}
	if err := s.deploy(ctx); err != nil {
		return err
	}
	s.say("a chain runs at %s, the market is at %s", s.chain.RPC, s.deployment.Market)
	listeners, urls := map[string]net.Listener{}, map[string]string{}
	defer func() {
		for _, l := range listeners {
			l.Close()
		}
	}()
	for _, role := range s.roles {
		if listeners[role], err = new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0"); err != nil {
			return err
		}
		urls[role] = "http://" + listeners[role].Addr().String()
	}
	for _, role := range s.roles {
		var peers []string
		for _, other := range s.roles {
			if other != role {
				peers = append(peers, urls[other])
			}
		}
		n, err := daemon.Open(ctx, daemon.Config{
			Chain:      chain.Config{RPC: s.chain.RPC, WS: s.chain.WS, Poll: blockTime},
			Deployment: s.deployment,
			Key:        devnet.KeyOf(role),
			Home:       filepath.Join(s.Dir, role),
			Storage:    storage.Config{Listener: listeners[role], Peers: peers},
			Keys:       s.keysOf(role),
			Log:        s.Log.Named(role),
			Mined:      s.mined,
		})
		if err != nil {
			return err
		}
		delete(listeners, role) // the node closes it from here on
		s.nodes[role], s.names[n.Address()] = n, role
		s.watchProofs(ctx, role, n.Keys)
		if s.before[role], err = n.Chain.Balance(ctx, n.Address()); err != nil {
			return err
		}
	}
	return nil
}

func (s *stage) deploy(ctx context.Context) error {
	errs, err := market.Errors()
	if err != nil {
		return err
	}
	c, err := chain.Dial(ctx, chain.Config{RPC: s.chain.RPC, Poll: blockTime, Errors: errs})
	if err != nil {
		return err
	}
	defer c.Close()
	sender, err := chain.NewSender(ctx, c, chain.SenderConfig{Key: devnet.KeyOf("deployer"), Log: s.Log, Mined: s.mined})
	if err != nil {
		return err
	}
	s.deployment, err = deploy.Deploy(ctx, c, sender, "devnet")
	return err
}

func (s *stage) mined(kind string, r *types.Receipt) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.receipts = append(s.receipts, receipt{kind, r})
}

func (s *stage) close() {
	var closing sync.WaitGroup
	for _, n := range s.nodes {
		closing.Go(func() { // each lets its requests finish
			if err := n.Close(); err != nil {
				s.Log.Warn("closing a node", zap.Error(err))
			}
		})
	}
	closing.Wait()
	if s.chain != nil {
		if err := s.chain.Close(); err != nil {
			s.Log.Warn("closing the chain", zap.Error(err))
		}
	}
}

// play lets the actors act until both jobs have ended.
func (s *stage) play(ctx context.Context, p *requester.Prepared, begin time.Time) (*Report, error) {
	if err := s.enlist(ctx); err != nil {
		return nil, err
	}
	honest, falsified, err := s.postBoth(ctx, p)
	if err != nil {
		return nil, err
	}
	if s.skipped, err = s.choose(p); err != nil {
		return nil, err
	}
	if p.SectionSteps > 1 {
		s.say("the cheat is going to leave out the work of section %d", s.skipped.from/p.SectionSteps)
	} else {
		s.say("the cheat is going to leave out the work of %s", s.skipped)
	}

	acting, cancel := context.WithCancelCause(ctx)
	var group sync.WaitGroup
	start := func(role string, run func(context.Context) error) {
		group.Go(func() {
			if err := run(acting); err != nil && acting.Err() == nil {
				cancel(fmt.Errorf("%s: %w", role, err))
			}
		})
	}
	defer group.Wait()
	defer cancel(nil)
	start("trainer", s.trainer("trainer", honest, kernel).Run)
	start("cheat", s.trainer("cheat", falsified, Lazy(kernel, s.skipped.from, s.skipped.to)).Run)
	for _, role := range s.roles[players:] {
		cfg := validator.Config{Threads: 1, New: kernel, Patience: 20}
		if role == "auditor" {
			cfg.Audit.All = true
		}
		v, err := validator.New(s.nodes[role], cfg)
		if err != nil {
			return nil, err
		}
		start(role, v.Run)
	}
	book, err := s.drive(acting, honest, falsified)
	if err != nil {
		if cause := context.Cause(acting); cause != nil && ctx.Err() == nil {
			err = cause
		}
		return nil, err
	}
	if err := s.releaseAll(acting, honest, falsified); err != nil {
		return nil, err
	}
	cancel(nil)
	group.Wait()
	return s.report(ctx, p, book, honest, falsified, begin)
}

// postBoth posts the two jobs, which differ by their nonce and so in the order of
// their data.
func (s *stage) postBoth(ctx context.Context, p *requester.Prepared) (honest, falsified market.Hash, err error) {
	if s.Mode == requester.ModeProven {
		return s.postProven(ctx, p)
	}
	if honest, err = s.post(ctx, p, 1); err == nil {
		falsified, err = s.post(ctx, p, 2)
	}
	return honest, falsified, err
}

// choose draws what the cheat leaves out: a section, or in proven mode a part of
// the steps, after the first one, which a worker tries before it claims.
func (s *stage) choose(p *requester.Prepared) (span, error) {
	length, least := p.SectionSteps, uint64(0)
	if s.Mode == requester.ModeProven {
		length, least = max(1, p.Steps/skippedPart), 1
	}
	places := (p.Steps - least) / length
	pick, err := rand.Int(rand.Reader, new(big.Int).SetUint64(places))
	if err != nil {
		return span{}, err
	}
	from := least + pick.Uint64()*length
	return span{from, from + length}, nil
}

// enlist lets the validators join and waits until their units can be drawn;
// the trainers deposit their stakes. Who only audits needs no units.
func (s *stage) enlist(ctx context.Context) error {
	var group sync.WaitGroup
	errs := make(chan error, len(s.roles))
	for _, role := range s.roles[1 : len(s.roles)-1] {
		group.Go(func() {
			n := s.nodes[role]
			var err error
			if role == "trainer" || role == "cheat" {
				_, err = n.Deposit(ctx, stake)
			} else {
				_, err = n.Join(ctx, unitsEach)
			}
			errs <- err
		})
	}
	group.Wait()
	close(errs)
	for err := range errs {
		if err != nil {
			return err
		}
	}
	if s.Mode == requester.ModeProven {
		s.say("the trainers have deposited %s each; there is no validator", chain.FormatEther(stake))
		return nil
	}
	n := s.nodes["validator1"]
	if err := s.chain.Advance(time.Duration(n.Windows.Activation+1) * time.Second); err != nil {
		return err
	}
	joined, _, err := n.Units(ctx)
	if err != nil {
		return err
	}
	if _, err := n.Activate(ctx, joined); err != nil {
		return err
	}
	s.say("%d stake units are active, the trainers have deposited %s each", joined, chain.FormatEther(stake))
	return nil
}

// post stores the inputs and posts one of the two jobs.
func (s *stage) post(ctx context.Context, p *requester.Prepared, nonce uint64) (market.Hash, error) {
	n := s.nodes["requester"]
	cid, err := job.Store(ctx, n.Store, p.Inputs)
	if err != nil {
		return market.Hash{}, err
	}
	manifest, err := job.Digest(cid)
	if err != nil {
		return market.Hash{}, err
	}
	t := bindings.Terms{
		Requester: n.Address(), Nonce: nonce, Mode: job.Attested, Seats: seats, PerSeat: perSeat,
		SectionSteps: uint32(p.SectionSteps), Steps: p.Steps, TrainingTime: 6 * 3600,
		Stake: stake, Reward: reward, Fee: fee, DrawBounty: bounty, SecondBounty: bounty,
		Program: p.Inputs.Program.Root(), InitialState: tensorlog.StateRoot(p.Inputs.Init), Dataset: tensorlog.DatasetRoot(p.Inputs.Data),
		Seed: requester.TrainingSeed(p.Seed), Manifest: manifest,
	}
	if err := job.CheckTerms(&t, &n.Windows); err != nil {
		return market.Hash{}, err
	}
	id, _, err := n.Post(ctx, t)
	if err != nil {
		return market.Hash{}, err
	}
	s.say("job %x is posted: %d steps in %d sections for %s", id[:4], p.Steps, p.Steps/p.SectionSteps, chain.FormatEther(reward))
	return id, nil
}

func (s *stage) trainer(role string, id market.Hash, ex train.NewExecutor) *worker.Worker {
	return worker.New(s.nodes[role], worker.Config{
		Policy: worker.Policy{Jobs: []market.Hash{id}}, Threads: s.Threads, New: ex,
		Progress: func(_ market.Hash, p train.Progress) {
			if s.Train != nil {
				s.Train(role, p)
			}
		},
	})
}

// drive follows both jobs to their ends with a connection of its own.
func (s *stage) drive(ctx context.Context, jobs ...market.Hash) (*market.Book, error) {
	errs, err := market.Errors()
	if err != nil {
		return nil, err
	}
	c, err := chain.Dial(ctx, chain.Config{RPC: s.chain.RPC, WS: s.chain.WS, Poll: blockTime, Errors: errs})
	if err != nil {
		return nil, err
	}
	defer c.Close()
	observer, err := market.Attach(ctx, c, s.deployment, s.Log)
	if err != nil {
		return nil, err
	}
	book, err := market.OpenBook(filepath.Join(s.Dir, "observer"), observer, s.Log)
	if err != nil {
		return nil, err
	}
	defer book.Close()
	court, err := dispute.Attach(ctx, observer)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	follow := make(chan error, 1)
	go func() { follow <- book.Follow(ctx) }()
	d := &driver{
		stage: s, observer: observer, book: book, auditor: &daemon.Auditor{Node: s.nodes["auditor"]}, watch: map[market.Hash]market.Phase{},
		begin: time.Now(), court: court, argued: map[uint64]string{}, proven: map[market.Hash]int{},
	}
	err = d.run(ctx, jobs)
	cancel()
	if followed := <-follow; err == nil && followed != nil && !errors.Is(followed, context.Canceled) {
		err = followed
	}
	return book, err
}

// releaseAll waits until the bonds of challenges that were live at an end have
// been taken back by the daemons.
func (s *stage) releaseAll(ctx context.Context, jobs ...market.Hash) error {
	n := s.nodes["auditor"]
	for {
		held := 0
		for _, id := range jobs {
			docket, err := n.Docket(ctx, id)
			if err != nil {
				return err
			}
			for i := range docket.Opened {
				c, err := n.ChallengeAt(ctx, id, uint64(i))
				if err != nil {
					return err
				}
				if c.Live && c.Bond.Sign() > 0 {
					held++
				}
			}
		}
		if held == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(blockTime):
		}
	}
}

// Dir makes the folder of a demonstration: dir, or a new one among the
// machine's temporary files.
func Dir(dir string) (string, error) {
	if dir == "" {
		return os.MkdirTemp("", "lode-demo-")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return "", fault.Input("out", dir, "an empty or a new folder")
	}
	return dir, os.MkdirAll(dir, 0o755)
}
