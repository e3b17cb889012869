// Package validator is the challenge bot. Its stake units are drawn as seats:
// then it re-executes the drawn sections, commits to what it found and reveals
// it, as a match that earns a fee or as an accusation. With auditing switched
// on it also re-executes sections of its own choice, of any job, and challenges
// what is false. It may be stopped and started at any time.
package validator

import (
	"context"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/zap"

	"lode/internal/daemon"
	"lode/internal/dispute"
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

	// Patience is how many seconds of chain time it leaves to others before it
	// settles a job or calls the second committee by itself, and half of it in
	// blocks before it proves a draw. Each validator waits up to as much again,
	// so that not all of them act at once.
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
	first precedence // attesting before auditing

	disputes *dispute.Player

	mu     sync.Mutex
	inputs map[market.Hash]*inHand
	drawn  map[market.Hash][]int // our places in committees, by the seed that drew them
}

// inHand is what is kept in memory of a job.
type inHand struct {
	*job.Inputs
	seed tensorlog.Hash
}

// New makes the validator of a node and reads what it committed to before.
func New(n *daemon.Node, cfg Config) (*Validator, error) {
	cfg.Threads = max(cfg.Threads, 1)
	disputes := dispute.New(n, dispute.Config{New: cfg.New, Threads: cfg.Threads, Evidence: dispute.FromStorage(n)})
	seats, err := openRecords(filepath.Join(n.Home, "seats.json"))
	if err != nil {
		return nil, err
	}
	return &Validator{Node: n, cfg: cfg, seats: seats, disputes: disputes, inputs: map[market.Hash]*inHand{}, drawn: map[market.Hash][]int{}}, nil
}

// Run works until ctx ends.
func (v *Validator) Run(ctx context.Context) error {
	v.Log.Info("validator is up", zap.String("storage", v.Store.URL()))
	ctx, cancel := context.WithCancel(ctx)
	var activating sync.WaitGroup
	defer activating.Wait()
	defer cancel()
	activating.Go(func() { v.keepActive(ctx) })
	return v.Play(ctx, v.wants, v.play, v.audit, v.denounce, v.disputes.Play)
}

// wants says whether there may be something to do about a job: while it lives,
// and after that until everything of ours is cleared up.
func (v *Validator) wants(j *market.Job) bool {
	return j.End == market.None || v.Bonded(j) || v.seats.has(j.ID)
}

// play makes the next move of one job as a seat, and those that anyone may make
// who has an interest in the job.
func (v *Validator) play(ctx context.Context, id market.Hash) error {
	j, ok := v.Book.Job(id)
	switch {
	case !ok:
		return nil // a reorganisation took the posting back
	case j.End != market.None:
		return v.finish(ctx, j)
	case j.Submission == nil:
		return nil
	}
	view, err := v.View(ctx, id)
	if err != nil {
		return err
	}
	switch market.Phase(view.Under) {
	case market.Submitted, market.Convened:
		err = v.ProveDraw(ctx, id, view.DrawBlock.Uint64(), v.turn(id)/2)
	case market.Drawn, market.Redrawn:
		err = v.attest(ctx, j, view.CommitEnd.Uint64())
	case market.Responded, market.Reanswered:
		err = v.reveal(ctx, j, view)
	}
	if err != nil || !v.seats.has(id) && !v.Bonded(j) {
		return err
	}
	return v.EndDue(ctx, j, view, v.turn(id))
}

// turn is how long this validator leaves a job's common moves to others.
func (v *Validator) turn(id market.Hash) uint64 {
	h := crypto.Keccak256(v.Address().Bytes(), id[:])
	return v.cfg.Patience + binary.BigEndian.Uint64(h)%(v.cfg.Patience+1)
}

// finish takes back what the ended job holds and forgets it.
func (v *Validator) finish(ctx context.Context, j *market.Job) error {
	if err := v.ReleaseBonds(ctx, j); err != nil {
		return err
	}
	v.drop(j.ID)
	v.mu.Lock()
	for _, r := range j.Rounds {
		delete(v.drawn, r.Seed)
	}
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
	seed, err := v.TrainingSeed(ctx, j.Terms)
	if err != nil {
		return nil, err
	}
	inputs, err := job.Fetch(ctx, v.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return nil, err
	}
	h = &inHand{inputs, seed}
	v.mu.Lock()
	v.inputs[j.ID] = h
	v.mu.Unlock()
	return h, nil
}

// drop frees a job's inputs. Whoever uses them still has them.
func (v *Validator) drop(id market.Hash) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.inputs, id)
}

func short(id market.Hash) string { return fmt.Sprintf("%x", id[:4]) }
