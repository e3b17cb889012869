package requester

import (
	"context"
	"errors"
	"math"
	"math/bits"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/market"
	"lode/internal/storage"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
	"lode/validator"
	"lode/worker"
)

// poll is how often the actors look at the chain, and period is the real time
// between blocks. A block moves the chain's clock on by a second, which leaves
// everybody ample time before a deadline; drive skips what is left of it.
const (
	poll   = 30 * time.Millisecond
	period = 250 * time.Millisecond
)

// world is a chain with a deployment, and nodes that share nothing but RPC and
// storage peers.
type world struct {
	*testing.T
	chain      *devnet.Chain
	deployment *chain.Deployment
	listeners  map[string]net.Listener
	dir        string

	players sync.WaitGroup
	ctx     context.Context
}

// newWorld starts a chain with funded accounts of these names.
func newWorld(t *testing.T, names ...string) *world {
	t.Helper()
	w := &world{T: t, dir: t.TempDir(), listeners: map[string]net.Listener{}}
	var err error
	if w.chain, err = devnet.Start(devnet.Config{Accounts: append(names, "deployer"), Period: period}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.chain.Close() })
	ctx, cancel := context.WithCancel(context.Background())
	w.ctx = ctx
	t.Cleanup(func() { cancel(); w.players.Wait() })
	errs, err := market.Errors()
	if err != nil {
		t.Fatal(err)
	}
	c, err := chain.Dial(t.Context(), chain.Config{RPC: w.chain.RPC, Poll: poll, Errors: errs})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	sender, err := chain.NewSender(t.Context(), c, chain.SenderConfig{Key: devnet.KeyOf("deployer")})
	if err != nil {
		t.Fatal(err)
	}
	if w.deployment, err = deploy.Deploy(t.Context(), c, sender, "devnet"); err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if w.listeners[name], err = new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0"); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// node opens an account's node; its name is its home folder's.
func (w *world) node(name string) *daemon.Node {
	w.Helper()
	var peers []string
	for other, l := range w.listeners {
		if other != name {
			peers = append(peers, "http://"+l.Addr().String())
		}
	}
	n, err := daemon.Open(w.Context(), daemon.Config{
		Chain:      chain.Config{RPC: w.chain.RPC, WS: w.chain.WS, Poll: poll},
		Deployment: w.deployment,
		Key:        devnet.KeyOf(name),
		Home:       filepath.Join(w.dir, name),
		Storage:    storage.Config{Listener: w.listeners[name], Peers: peers},
		Keys:       filepath.Join(w.dir, "keys"), // they have one machine
	})
	if err != nil {
		w.Fatal(err)
	}
	w.Cleanup(func() {
		if err := n.Close(); err != nil {
			w.Error(err)
		}
	})
	return n
}

// play runs a daemon until the test ends.
func (w *world) play(name string, run func(context.Context) error) {
	w.players.Go(func() {
		if err := run(w.ctx); err != nil && !errors.Is(err, context.Canceled) {
			w.Errorf("%s: %v", name, err)
		}
	})
}

// enlist makes stake units of the nodes, so many each, active.
func (w *world) enlist(units map[*daemon.Node]uint64) {
	w.Helper()
	total := uint64(0)
	var last *daemon.Node
	for n, count := range units {
		if _, err := n.Join(w.Context(), count); err != nil {
			w.Fatal(err)
		}
		total, last = total+count, n
	}
	w.advance(time.Duration(last.Windows.Activation+1) * time.Second)
	if _, err := last.Activate(w.Context(), total); err != nil {
		w.Fatal(err)
	}
}

func (w *world) advance(d time.Duration) {
	w.Helper()
	if err := w.chain.Advance(d); err != nil {
		w.Fatal(err)
	}
}

// trainer runs a worker for the given job, with a deposit of an ether for it.
func (w *world) trainer(n *daemon.Node, id market.Hash, ex train.NewExecutor) {
	w.Helper()
	if _, err := n.Deposit(w.Context(), chain.Ether); err != nil {
		w.Fatal(err)
	}
	w.play("trainer", worker.New(n, worker.Config{Policy: worker.Policy{Jobs: []market.Hash{id}}, New: ex}).Run)
}

func (w *world) validator(n *daemon.Node) {
	w.Helper()
	v, err := validator.New(n, validator.Config{New: train.Kernel(false), Patience: 20})
	if err != nil {
		w.Fatal(err)
	}
	w.play("validator", v.Run)
}

// drive moves the chain's time on to the next deadline whenever nobody has
// anything left to do before it, until ctx ends. acting is the number of seats
// whose owners act.
func (w *world) drive(ctx context.Context, n *daemon.Node, acting int, ids ...market.Hash) error {
	for ctx.Err() == nil {
		head, err := n.Clock.Now(ctx)
		if err != nil {
			return err
		}
		next := uint64(math.MaxUint64)
		for _, id := range ids {
			until, err := w.idleUntil(ctx, n, acting, id, head.Time)
			if err != nil {
				return err
			}
			next = min(next, until)
		}
		if next > head.Time && next != math.MaxUint64 {
			if err := w.chain.Advance(time.Duration(next-head.Time) * time.Second); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
		case <-time.After(poll):
		}
	}
	return nil
}

// idleUntil is the chain time before which nobody moves in a job; 0 if somebody
// is about to.
func (w *world) idleUntil(ctx context.Context, n *daemon.Node, acting int, id market.Hash, now uint64) (uint64, error) {
	j, ok := n.Book.Job(id)
	v, err := n.View(ctx, id)
	if err != nil || !ok {
		return 0, err
	}
	if market.Phase(v.Phase).Ended() {
		return math.MaxUint64, nil
	}
	commitEnd, deadline, challengeEnd := v.CommitEnd.Uint64(), v.Deadline.Uint64(), v.ChallengeEnd.Uint64()
	switch under := market.Phase(v.Under); {
	case proven(j) && under == market.Drawn:
		return 0, nil // until the steps are proven
	case under == market.Drawn || under == market.Redrawn:
		commits, err := n.Chain.Logs(ctx, ethereum.FilterQuery{
			Addresses: []common.Address{w.deployment.Market},
			Topics:    [][]common.Hash{{crypto.Keccak256Hash([]byte("Committed(bytes32,uint256,address,uint256)"))}, {id}},
		})
		if err != nil || now > commitEnd || len(commits) < acting*len(j.Rounds) {
			return 0, err
		}
		return commitEnd + 1, nil
	case under == market.Responded || under == market.Reanswered:
		tally, err := n.Tally(ctx, id)
		if err != nil {
			return 0, err
		}
		opened := bits.OnesCount64(tally.Accused.Uint64())
		for _, r := range j.Rounds {
			opened += bits.OnesCount64(r.Revealed)
		}
		f, err := (&daemon.Auditor{Node: n}).Finding(id)
		if err != nil || f == nil || !f.Done() || opened < acting*len(j.Rounds) {
			return 0, err
		}
		switch {
		case market.Phase(v.Phase) == market.Disputed:
			return 0, nil // until somebody has lost
		case f.False != nil && len(j.Challenges) == 0:
			return 0, nil // until it is challenged
		case now <= deadline:
			return deadline + 1, nil
		case market.Phase(v.Under) == market.Responded && bits.OnesCount16(v.Matched) < int(v.Seats):
			return 0, nil // the second committee is about to be called
		}
		return max(deadline, challengeEnd) + 1, nil
	}
	return 0, nil
}

// skipping makes executors that leave out the work of one section.
func skipping(section, sectionSteps uint64) train.NewExecutor {
	return func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := train.Kernel(false)(p, data, seed, threads)
		return &skipper{Executor: ex, from: section * sectionSteps, to: (section + 1) * sectionSteps}, err
	}
}

type skipper struct {
	train.Executor
	from, to uint64
	watched  bool
}

func (s *skipper) Watch(see func(op int, output program.Array)) {
	s.watched = see != nil
	s.Executor.Watch(see)
}

// Step does nothing in the section. Whoever watches sees outputs, as far as they do
// not become state.
func (s *skipper) Step(ctx context.Context, step uint64) error {
	if step < s.from || step >= s.to {
		return s.Executor.Step(ctx, step)
	}
	if !s.watched {
		return nil
	}
	old := program.Clone(s.State())
	if err := s.Executor.Step(ctx, step); err != nil {
		return err
	}
	return s.SetState(old)
}
