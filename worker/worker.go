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

	mu      sync.Mutex
	holding map[market.Hash]bool // claimed, or about to be
	warned  map[market.Hash]bool // that the stake is too low
	cache   map[market.Hash]*inHand
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
	return &Worker{Node: n, cfg: cfg, holding: map[market.Hash]bool{}, warned: map[market.Hash]bool{}, cache: map[market.Hash]*inHand{}}
}

// Run works until ctx ends.
func (w *Worker) Run(ctx context.Context) error {
	w.Log.Info("trainer is up", zap.String("storage", w.Store.URL()))
	return w.Play(ctx, w.wants, w.play)
}

// wants says whether a job is ours already or may become so.
func (w *Worker) wants(j *market.Job) bool {
	if j.Claim != nil {
		return j.Claim.Trainer == w.Address()
	}
	return w.cfg.Policy.accepts(j)
}

// play makes the next move of one job.
func (w *Worker) play(ctx context.Context, id market.Hash) error {
	j, ok := w.Book.Job(id)
	if !ok {
		return nil // a reorganisation took the posting back
	}
	v, err := w.View(ctx, id)
	if err != nil {
		return err
	}
	phase := market.Phase(v.Phase)
	if phase.Ended() {
		w.release(id)
		return w.finish(j, phase)
	}
	if phase == market.Open {
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
	switch phase {
	case market.Claimed:
		return w.train(ctx, j)
	case market.Submitted, market.Convened:
		return w.ProveDraw(ctx, id, v.DrawBlock.Uint64(), 0)
	case market.Drawn, market.Redrawn:
		return w.respond(ctx, j, v.CommitEnd.Uint64())
	case market.Responded, market.Reanswered:
		return w.SettleDue(ctx, j, v.Deadline.Uint64(), v.ChallengeEnd.Uint64())
	case market.Disputed:
		return w.ExpireDispute(ctx, j)
	}
	return nil
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
	delete(w.cache, id)
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
