package requester

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

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

// period is the real time between blocks; the chain's clock runs a second a
// block.
const period = 50 * time.Millisecond

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
	errs, err := market.Errors()
	if err != nil {
		t.Fatal(err)
	}
	c, err := chain.Dial(t.Context(), chain.Config{RPC: w.chain.RPC, Poll: period, Errors: errs})
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
	ctx, cancel := context.WithCancel(context.Background())
	w.ctx = ctx
	t.Cleanup(func() { cancel(); w.players.Wait() })
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
		Chain:      chain.Config{RPC: w.chain.RPC, WS: w.chain.WS, Poll: period},
		Deployment: w.deployment,
		Key:        devnet.KeyOf(name),
		Home:       filepath.Join(w.dir, name),
		Storage:    storage.Config{Listener: w.listeners[name], Peers: peers},
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

// skipping makes executors that leave out the work of one section.
func skipping(section, sectionSteps uint64) train.NewExecutor {
	return func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := train.Kernel(false)(p, data, seed, threads)
		return &skipper{ex, section * sectionSteps, (section + 1) * sectionSteps}, err
	}
}

type skipper struct {
	train.Executor
	from, to uint64
}

func (s *skipper) Step(ctx context.Context, step uint64) error {
	if s.from <= step && step < s.to {
		return nil
	}
	return s.Executor.Step(ctx, step)
}
