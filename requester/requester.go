package requester

import (
	"context"
	"encoding/hex"
	"math"
	"math/big"
	"path/filepath"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/train"
)

// Config of a requester.
type Config struct {
	Threads int               // at least 1
	New     train.NewExecutor // such as train.Kernel(false)

	// Audit is how many secretly chosen sections of a submitted log are
	// re-executed here: 0 none, negative all, UsualAudit what suits the job's
	// mode. A false one is challenged with a bond.
	Audit int

	// Progress, if given, is told what begins while the keys of a job in proven
	// mode are made or verified.
	Progress func(stage string)

	// Patience is how many seconds of chain time others have to settle or to
	// end a job before the requester does.
	Patience uint64

	// Update, if given, is told of each change of a watched job. It is called
	// by one goroutine a watched job.
	Update func(Update)
}

// DefaultAudit is how many sections of a job in attested mode a requester audits
// unless told otherwise. In proven mode it audits every step: those that can be
// proven are small enough to be executed again in no time.
const DefaultAudit = 16

// UsualAudit stands for DefaultAudit sections of a job in attested mode, and for
// all steps of one in proven mode.
const UsualAudit = math.MinInt

// audit is how many sections of a job of this mode are audited, negative for all.
func (c *Config) audit(mode uint8) int {
	switch {
	case c.Audit != UsualAudit:
		return c.Audit
	case mode == job.Proven:
		return -1
	}
	return DefaultAudit
}

// Requester is one account's jobs.
type Requester struct {
	*daemon.Node
	cfg      Config
	disputes *dispute.Player

	mu     sync.Mutex
	follow *following
}

// New makes the requester of a node.
func New(n *daemon.Node, cfg Config) *Requester {
	cfg.Threads = max(cfg.Threads, 1)
	disputes := dispute.New(n, dispute.Config{New: cfg.New, Threads: cfg.Threads, Evidence: dispute.FromStorage(n)})
	return &Requester{Node: n, cfg: cfg, disputes: disputes}
}

// examDir is where a job's held-out rows stay.
func (r *Requester) examDir(id market.Hash) string { return filepath.Join(r.JobDir(id), "exam") }

// Find looks for a job by its id or the beginning of it, at least four hex
// digits, with or without 0x, among all jobs that the chain tells of.
func Find(ctx context.Context, m *market.Contracts, id string, log *zap.Logger) (*market.Job, error) {
	digits := strings.ToLower(strings.TrimPrefix(id, "0x"))
	if len(digits) < 4 || len(digits) > 64 || strings.Trim(digits, "0123456789abcdef") != "" {
		return nil, fault.Input("job", id, "an id: 64 hex digits, or at least the first four of them")
	}
	book, err := market.ReadBook(ctx, m, log)
	if err != nil {
		return nil, err
	}
	var found *market.Job
	for _, j := range book.Jobs() {
		if !strings.HasPrefix(hex.EncodeToString(j.ID[:]), digits) {
			continue
		}
		if found != nil {
			return nil, fault.Input("job", id, "more digits: jobs %x… and %x… begin so", found.ID[:8], j.ID[:8])
		}
		found = j
	}
	if found == nil {
		return nil, fault.Input("job", id, "a job of the market at %s", m.Deployment.Market)
	}
	return found, nil
}

// Cancel takes an unclaimed job back. Its escrow is credited to the account at
// Stakes.
func Cancel(ctx context.Context, a *market.Actor, j *market.Job) (*types.Receipt, error) {
	if err := unclaimed(ctx, a, j); err != nil {
		return nil, err
	}
	return a.Cancel(ctx, j.Terms)
}

// Raise adds wei to the reward of an unclaimed job. The whole reward can't be
// more than the stake that the terms ask for.
func Raise(ctx context.Context, a *market.Actor, j *market.Job, wei *big.Int) (*types.Receipt, error) {
	if err := unclaimed(ctx, a, j); err != nil {
		return nil, err
	}
	if wei.Sign() <= 0 {
		return nil, fault.Input("amount", chain.FormatEther(wei), "more than nothing")
	}
	if room := new(big.Int).Sub(j.Terms.Stake, j.Reward); wei.Cmp(room) > 0 {
		return nil, fault.Input("amount", chain.FormatEther(wei), "at most %s: reward and raises can't exceed the stake of %s", chain.FormatEther(room), chain.FormatEther(j.Terms.Stake))
	}
	return a.Raise(ctx, j.Terms, wei)
}

// unclaimed makes sure that the job is the actor's and still open.
func unclaimed(ctx context.Context, a *market.Actor, j *market.Job) error {
	if j.Terms.Requester != a.Address() {
		return fault.Input("job", short(j.ID), "one that %s posted, not %s", a.Address(), j.Terms.Requester)
	}
	v, err := a.View(ctx, j.ID)
	if err != nil {
		return err
	}
	if phase := market.Phase(v.Phase); phase != market.Open {
		return fault.Input("job", short(j.ID), "an open job, this one is %s", phase)
	}
	return nil
}

func short(id market.Hash) string { return hex.EncodeToString(id[:4]) }
