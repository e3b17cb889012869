// Package validator is the challenge bot. Its stake units are drawn as seats:
// then it re-executes the drawn sections, commits to what it found and reveals
// it, as a match that earns a fee or as an accusation. With auditing switched
// on it also re-executes sections of its own choice, of any job, and challenges
// what is false. It may be stopped and started at any time.
package validator

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// Config of a validator.
type Config struct {
	Threads int               // at least 1
	New     train.NewExecutor // such as train.Kernel(false)
	Audit   Audit

	// Patience is how many seconds of chain time it leaves to the trainer
	// before it settles a job by itself, and half of it in blocks before it
	// proves a draw.
	Patience uint64
}

// Audit says which sections are re-executed beside the drawn ones. Nobody else
// learns which.
type Audit struct {
	All      bool
	Sections int              // of each job, chosen at random; 0 none
	Trainers []common.Address // only theirs; empty: of every trainer
}

// Validator attests and audits.
type Validator struct {
	*daemon.Node
	cfg   Config
	seats *records

	mu     sync.Mutex
	inputs map[market.Hash]*inHand
}

// inHand is what is kept in memory of a job.
type inHand struct {
	*job.Inputs
	seed tensorlog.Hash
}

// New makes the validator of a node and reads what it committed to before.
func New(n *daemon.Node, cfg Config) (*Validator, error) {
	cfg.Threads = max(cfg.Threads, 1)
	seats, err := openRecords(filepath.Join(n.Home, "seats.json"))
	if err != nil {
		return nil, err
	}
	return &Validator{Node: n, cfg: cfg, seats: seats, inputs: map[market.Hash]*inHand{}}, nil
}

// Run works until ctx ends.
func (v *Validator) Run(ctx context.Context) error {
	v.Log.Info("validator is up", zap.String("storage", v.Store.URL()))
	ctx, cancel := context.WithCancel(ctx)
	var activating sync.WaitGroup
	defer activating.Wait()
	defer cancel()
	activating.Go(func() { v.activate(ctx) })
	return v.Play(ctx, func(*market.Job) bool { return true }, v.play)
}

// play makes the next move of one job.
func (v *Validator) play(ctx context.Context, id market.Hash) error {
	j, ok := v.Book.Job(id)
	if !ok {
		return nil
	}
	view, err := v.View(ctx, id)
	if err != nil {
		return err
	}
	phase := market.Phase(view.Phase)
	if phase.Ended() {
		return v.finish(ctx, j)
	}
	if j.Submission == nil {
		return nil
	}
	if err := v.audit(ctx, j, phase, view.ChallengeEnd.Uint64()); err != nil {
		// An audit that fails must not keep a seat from its deadlines.
		if ctx.Err() != nil {
			return err
		}
		v.Log.Warn("audit failed, will try again", zap.String("job", short(id)), zap.Error(err))
	}
	under := market.Phase(view.Under)
	switch under {
	case market.Submitted, market.Convened:
		return v.ProveDraw(ctx, id, view.DrawBlock.Uint64(), v.cfg.Patience/2)
	case market.Drawn, market.Redrawn:
		return v.attest(ctx, j, view.CommitEnd.Uint64())
	case market.Responded, market.Reanswered:
		return v.reveal(ctx, j, phase, &view)
	}
	return nil
}

// finish takes back what the ended job holds and forgets it.
func (v *Validator) finish(ctx context.Context, j *market.Job) error {
	if j.End == market.None {
		return nil // the event is still to come
	}
	for _, c := range j.Challenges {
		if c.Challenger != v.Address() || c.Released || c.Decided || c.Bond.Sign() == 0 {
			continue
		}
		if _, err := v.Release(ctx, j.ID, c.Index); err != nil && !chain.IsRevert(err, "NoSuchChallenge") {
			return err
		}
	}
	v.mu.Lock()
	delete(v.inputs, j.ID)
	v.mu.Unlock()
	if err := v.seats.forget(j.ID); err != nil {
		return err
	}
	return daemon.ErrDone
}

// load fetches a job's inputs and checks them against its terms, or returns
// those that are in memory.
func (v *Validator) load(ctx context.Context, j *market.Job) (*inHand, error) {
	v.mu.Lock()
	h := v.inputs[j.ID]
	v.mu.Unlock()
	if h != nil {
		return h, nil
	}
	inputs, err := job.Fetch(ctx, v.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return nil, err
	}
	seed, err := v.TrainingSeed(ctx, j.Terms)
	if err != nil {
		return nil, err
	}
	h = &inHand{inputs, seed}
	v.mu.Lock()
	v.inputs[j.ID] = h
	v.mu.Unlock()
	return h, nil
}

func short(id market.Hash) string { return fmt.Sprintf("%x", id[:4]) }
