// Package worker is the trainer's daemon. It watches the market, claims the
// jobs that its policy accepts, trains, commits to the log, answers draws and
// collects. All that it does is decided from the chain's state and from files,
// so it may be stopped and started at any time.
package worker

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/durable"
	"lode/internal/market"
	"lode/internal/train"
)

// Config of a worker.
type Config struct {
	Policy  Policy
	Threads int               // for training; at least 1
	New     train.NewExecutor // such as train.Kernel(false)

	// Progress, if given, is told of each section that is trained.
	Progress func(id market.Hash, p train.Progress)
}

// Policy decides which jobs are worth claiming.
type Policy struct {
	MinReward  *big.Int         // wei; nil accepts any
	Requesters []common.Address // only theirs; empty accepts all
	Jobs       []market.Hash    // only these; empty accepts all
	MaxJobs    int              // claimed at the same time; 0 means 1
	Margin     float64          // how many times the estimated training time the terms must allow; 0 means 1.5
}

// Worker is a trainer.
type Worker struct {
	*daemon.Node
	cfg Config

	disputes    *dispute.Player
	free        func(dir string) (uint64, error) // bytes on its disk
	considering chan struct{}                    // holds the one job that is being considered

	mu      sync.Mutex
	holding map[market.Hash]bool // claimed, or about to be
	warned  map[warning]bool     // what was said of a job, once
	tries   map[market.Hash]int  // to fetch what nobody delivered
	inputs  map[market.Hash]*inHand
	answers map[market.Hash]*answer // to the last draw

	unproven map[market.Hash]market.Hash // trace of a job's log of which a drawn step has no proof
}

// warning is what is said of a job only once.
type warning struct {
	job  market.Hash
	text string
}

// New makes the worker of a node.
func New(n *daemon.Node, cfg Config) *Worker {
	if cfg.Policy.MaxJobs == 0 {
		cfg.Policy.MaxJobs = 1
	}
	if cfg.Policy.Margin == 0 {
		cfg.Policy.Margin = 1.5
	}
	cfg.Threads = max(cfg.Threads, 1)
	w := &Worker{
		Node: n, cfg: cfg, free: durable.Free, considering: make(chan struct{}, 1),
		holding: map[market.Hash]bool{}, warned: map[warning]bool{}, tries: map[market.Hash]int{},
		inputs: map[market.Hash]*inHand{}, answers: map[market.Hash]*answer{},
		unproven: map[market.Hash]market.Hash{},
	}
	w.disputes = dispute.New(n, dispute.Config{New: cfg.New, Threads: cfg.Threads, Evidence: w.evidence})
	return w
}

// Run works until ctx ends.
func (w *Worker) Run(ctx context.Context) error {
	w.Log.Info("trainer is up", zap.String("storage", w.Store.URL()))
	return w.Play(ctx, w.wants, w.play, w.defend)
}

// wants says whether a job is ours already or may become so. One that is ours
// takes its place at once, before any other is considered.
func (w *Worker) wants(j *market.Job) bool {
	switch {
	case j.End != market.None:
		return false
	case j.Claim == nil:
		return w.cfg.Policy.accepts(j)
	case j.Claim.Trainer != w.Address():
		return false
	}
	w.hold(j.ID)
	return true
}

// play makes the next move of one job. What lies below a dispute goes on: a
// trainer that stops answering because it was challenged loses everything.
func (w *Worker) play(ctx context.Context, id market.Hash) error {
	j, ok := w.Book.Job(id)
	if !ok {
		return nil // a reorganisation took the posting back
	}
	v, err := w.View(ctx, id)
	if err != nil {
		return err
	}
	if phase := market.Phase(v.Phase); phase.Ended() {
		w.release(id)
		return w.finish(j, phase)
	}
	under := market.Phase(v.Under)
	if under == market.Open {
		return w.consider(ctx, j)
	}
	if j.Claim == nil {
		return nil // the book lags behind the chain
	}
	if j.Claim.Trainer != w.Address() {
		w.release(id)
		return daemon.ErrDone
	}
	w.hold(id)
	switch under {
	case market.Claimed:
		err = w.train(ctx, j, v.Deadline.Uint64())
	case market.Responded:
		w.drop(id)
	case market.Submitted, market.Convened:
		w.drop(id)
		err = w.ProveDraw(ctx, id, v.DrawBlock.Uint64(), 0)
	case market.Drawn, market.Redrawn:
		if proven(j) && under == market.Drawn {
			err = w.proveDrawn(ctx, j, v.Deadline.Uint64())
			break
		}
		w.drop(id)
		if proven(j) {
			err = w.respondAgain(ctx, j, v.CommitEnd.Uint64(), v.Deadline.Uint64())
			break
		}
		err = w.respond(ctx, j, v.CommitEnd.Uint64(), v.Deadline.Uint64())
	}
	if err != nil {
		return err
	}
	// Whatever end is due is brought about, so that the stake is free and the
	// place too.
	return w.EndDue(ctx, j, v, 0)
}

// finish logs the end of a job.
func (w *Worker) finish(j *market.Job, phase market.Phase) error {
	if j.End == market.None {
		return nil // the event is still to come
	}
	if j.Claim == nil || j.Claim.Trainer != w.Address() {
		return daemon.ErrDone
	}
	w.Log.Info("job ended", zap.String("job", short(j.ID)), zap.Stringer("end", phase),
		zap.String("paid", chain.FormatEther(j.Paid)), zap.String("forfeit", chain.FormatEther(j.Forfeit)))
	return daemon.ErrDone
}

func (w *Worker) hold(id market.Hash) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.holding[id] = true
}

// reserve takes one of the places for claimed jobs, if there is one.
func (w *Worker) reserve(id market.Hash) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.holding[id] && len(w.holding) >= w.cfg.Policy.MaxJobs {
		return false
	}
	w.holding[id] = true
	return true
}

func (w *Worker) release(id market.Hash) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.holding, id)
	delete(w.inputs, id)
	delete(w.answers, id)
	delete(w.unproven, id)
}

// drop frees the inputs: once training is over, the log has all that is needed.
func (w *Worker) drop(id market.Hash) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.inputs, id)
}

// accepts is the part of the policy that needs nothing but the terms.
func (p *Policy) accepts(j *market.Job) bool {
	if len(p.Jobs) > 0 && !slices.Contains(p.Jobs, j.ID) {
		return false
	}
	if len(p.Requesters) > 0 && !slices.Contains(p.Requesters, j.Terms.Requester) {
		return false
	}
	return p.MinReward == nil || j.Reward.Cmp(p.MinReward) >= 0
}

func short(id market.Hash) string { return fmt.Sprintf("%x", id[:4]) }

func (w *Worker) logDir(id market.Hash) string { return filepath.Join(w.JobDir(id), "log") }
