package daemon

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"

	"go.uber.org/zap"

	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
)

// Auditor re-executes sections of submitted logs and challenges false ones.
type Auditor struct {
	*Node
	New     train.NewExecutor
	Threads int
}

// Finding is what an audit of one job has come to. It is kept on disk: the
// choice of sections stays the same over restarts, and so does the salt of a
// challenge that was sealed.
type Finding struct {
	Sections   []uint64      `json:"sections"` // to check; LogSections names the claim of a diverged log
	Checked    int           `json:"checked"`  // of them, in order
	False      *uint64       `json:"false"`    // the first that is
	Salt       tensorlog.Hex `json:"salt"`     // of the challenge
	Challenged bool          `json:"challenged"`
}

// Done says whether the audit has come to its end.
func (f *Finding) Done() bool { return f.False != nil || f.Checked == len(f.Sections) }

const findingFile = "audit.json"

// Finding reads what the audit of a job has come to; nil if none was begun.
func (a *Auditor) Finding(id market.Hash) (*Finding, error) {
	path := filepath.Join(a.JobDir(id), findingFile)
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	f := new(Finding)
	if err := json.Unmarshal(content, f); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return f, nil
}

func (a *Auditor) save(id market.Hash, f *Finding) error {
	if err := os.MkdirAll(a.JobDir(id), 0o700); err != nil {
		return err
	}
	return tensorlog.WriteFile(filepath.Join(a.JobDir(id), findingFile), func(w io.Writer) error { return json.NewEncoder(w).Encode(f) })
}

// Choose draws count of a log's sections secretly, or takes all if count is
// negative. The claim of a diverged log is always among them.
func Choose(j *market.Job, count int) ([]uint64, error) {
	n := j.LogSections()
	var chosen []uint64
	if count < 0 || uint64(count) >= n {
		for i := range n {
			chosen = append(chosen, i)
		}
	} else {
		// Floyd's sample: every set of so many sections is equally likely.
		for top := n - uint64(count); top < n; top++ {
			t, err := rand.Int(rand.Reader, new(big.Int).SetUint64(top+1))
			if err != nil {
				return nil, err
			}
			pick := t.Uint64()
			if slices.Contains(chosen, pick) {
				pick = top
			}
			chosen = append(chosen, pick)
		}
		slices.Sort(chosen)
	}
	if j.Submission.Steps < j.Terms.Steps {
		chosen = append(chosen, n)
	}
	return chosen, nil
}

// Audit begins or goes on with the audit of a submitted job and returns what it
// has come to. count is as in Choose. It can take as long as the training did.
func (a *Auditor) Audit(ctx context.Context, j *market.Job, in *job.Inputs, seed tensorlog.Hash, count int) (*Finding, error) {
	f, err := a.Finding(j.ID)
	if err != nil {
		return nil, err
	}
	if f == nil {
		f = &Finding{}
		if f.Sections, err = Choose(j, count); err != nil {
			return nil, err
		}
		if err := a.save(j.ID, f); err != nil {
			return nil, err
		}
	}
	if f.Done() {
		return f, nil
	}
	log, err := OpenLog(ctx, a.Store, j, in.Program.Slots)
	if err != nil {
		return nil, err
	}
	ex, err := a.New(in.Program, in.Data, seed, a.Threads)
	if err != nil {
		return nil, err
	}
	defer ex.Close()
	for !f.Done() {
		section := f.Sections[f.Checked]
		ok, err := a.check(ctx, ex, j, in.Program, log, section)
		if err != nil {
			return nil, err
		}
		if ok {
			f.Checked++
		} else {
			f.False = &section
			a.Log.Warn("found a false section", zap.String("job", fmt.Sprintf("%x", j.ID[:4])), zap.Uint64("section", section))
		}
		if err := a.save(j.ID, f); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// check re-executes a section and compares the state at its end, or the step
// that is claimed to diverge.
func (a *Auditor) check(ctx context.Context, ex train.Executor, j *market.Job, p *program.Program, log *RemoteLog, section uint64) (bool, error) {
	start, err := log.Checkpoint(ctx, section)
	if err != nil {
		return false, err
	}
	from, to := j.Span(section)
	claim := section == log.Sections()
	if claim {
		from, to = j.Submission.Steps, j.Submission.Steps+1
	}
	r, err := train.Section(ctx, ex, p, start, from, to, tensorlog.Hash{})
	var d *program.Divergence
	switch {
	case errors.As(err, &d):
		return claim && uint32(d.Op) == j.Submission.Operator && uint64(d.Element) == j.Submission.Element, nil
	case err != nil:
		return false, err
	}
	return !claim && r.End == log.Root(section+1), nil
}

// Challenge makes the next move of a challenge of the section that the finding
// names: first the seal, in a later block the challenge itself with its bond.
// It does nothing once the challenge is open or the window is over.
func (a *Auditor) Challenge(ctx context.Context, j *market.Job, f *Finding, phase market.Phase, challengeEnd uint64) error {
	if f.False == nil || f.Challenged {
		return nil
	}
	if f.Salt == (tensorlog.Hex{}) {
		if _, err := rand.Read(f.Salt[:]); err != nil {
			return err
		}
		if err := a.save(j.ID, f); err != nil {
			return err
		}
	}
	salt := market.Hash(f.Salt)
	seal := market.SealHash(j.ID, *f.False, a.Address(), salt)
	at, err := a.SealedAt(ctx, seal)
	if err != nil {
		return err
	}
	if at == 0 {
		_, err := a.Seal(ctx, seal)
		return err
	}
	switch phase {
	case market.Responded, market.Convened, market.Redrawn, market.Reanswered, market.Disputed:
	default:
		return nil // not open to challenges yet
	}
	head, err := a.Clock.Now(ctx)
	if err != nil || head.Number <= at || head.Time > challengeEnd {
		return err
	}
	if !a.challenged(j) {
		bond, err := a.Bond(ctx, j.ID)
		if err != nil {
			return err
		}
		if _, err := a.Node.Challenge(ctx, j.ID, *f.False, salt, bond); err != nil {
			return Stale(err)
		}
		a.Log.Warn("challenged", zap.String("job", fmt.Sprintf("%x", j.ID[:4])), zap.Uint64("section", *f.False))
	}
	f.Challenged = true
	return a.save(j.ID, f)
}

// challenged says whether a challenge of ours is open already.
func (a *Auditor) challenged(j *market.Job) bool {
	return slices.ContainsFunc(j.Challenges, func(c market.Challenge) bool {
		return c.Challenger == a.Address() && c.Bond.Sign() > 0
	})
}
