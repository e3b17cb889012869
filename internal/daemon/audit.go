package daemon

import (
	"cmp"
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
	"time"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/dispute/digests"
	"lode/internal/durable"
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

	// File is the name of the file in a job's folder that keeps the finding; empty
	// means audit.json.
	File string

	// Before, if given, is called before each section. An audit has time;
	// whoever has a deadline may let it wait here.
	Before func(context.Context) error
}

// Finding is what an audit of one job has come to. It is kept on disk: the
// choice of sections stays the same over restarts, and so does the salt of a
// challenge that was sealed.
type Finding struct {
	Trace      tensorlog.Hex `json:"trace"`      // of the log; a reorganisation may bring another
	Sections   []uint64      `json:"sections"`   // to check, rising; LogSections names the claim of a diverged log
	Right      []uint64      `json:"right"`      // those that are, in the order of checking
	False      *uint64       `json:"false"`      // the first found that is
	Salt       tensorlog.Hex `json:"salt"`       // of the challenge
	Challenged bool          `json:"challenged"` // it is open
}

// Done says whether the audit has come to its end.
func (f *Finding) Done() bool { return f.False != nil || len(f.Right) == len(f.Sections) }

func (a *Auditor) path(id market.Hash) string {
	return filepath.Join(a.JobDir(id), cmp.Or(a.File, "audit.json"))
}

// Finding reads what the audit of a job has come to; nil if none was begun.
func (a *Auditor) Finding(id market.Hash) (*Finding, error) {
	path := a.path(id)
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
	return durable.WriteFile(a.path(id), 0o600, func(w io.Writer) error { return json.NewEncoder(w).Encode(f) })
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
//
// A section whose start is malformed makes the one before it false, whether that was
// to be checked or not. One whose start can't be had does not keep the others from
// being checked. If in the end such sections are left, the error says why the first of
// them could not be had, and another Audit tries them again.
func (a *Auditor) Audit(ctx context.Context, j *market.Job, in *job.Inputs, seed tensorlog.Hash, count int) (*Finding, error) {
	f, err := a.Finding(j.ID)
	if err != nil {
		return nil, err
	}
	if f == nil || f.Trace != tensorlog.Hex(j.Submission.Trace) {
		f = &Finding{Trace: tensorlog.Hex(j.Submission.Trace)}
		if f.Sections, err = Choose(j, count); err != nil {
			return nil, err
		}
		if err := a.save(j.ID, f); err != nil {
			return nil, err
		}
	}
	if all, err := Choose(j, -1); err != nil {
		return nil, err
	} else if count < 0 && len(f.Sections) < len(all) {
		f.Sections = all // an earlier audit was to look at some of them
	}
	if f.Done() {
		return f, nil
	}
	log, err := OpenLog(ctx, a.Store, j, in.Program.Slots)
	if err != nil {
		return nil, err
	}
	log.Init = in.Init
	ex, err := a.New(in.Program, in.Data, seed, a.Threads)
	if err != nil {
		return nil, err
	}
	defer ex.Close()
	walk := &walk{Auditor: a, job: j, program: in.Program, data: in.Data, seed: seed, log: log, ex: ex}
	return f, walk.all(ctx, f)
}

// walk goes through the sections of one log.
type walk struct {
	*Auditor
	job     *market.Job
	program *program.Program
	data    []program.Array
	seed    tensorlog.Hash
	log     *RemoteLog
	ex      train.Executor

	// after is the state at the end of section next-1, if that was just
	// re-executed and is right: then nobody has to deliver it.
	after []program.Array
	next  uint64
}

// saveEvery is how much of an audit may be done again after a restart.
const saveEvery = time.Second

func (w *walk) all(ctx context.Context, f *Finding) (err error) {
	right := map[uint64]bool{}
	for _, section := range f.Right {
		right[section] = true
	}
	saved := time.Now()
	defer func() { err = errors.Join(err, w.save(w.job.ID, f)) }()
	var missing error
	for _, section := range f.Sections {
		if right[section] {
			continue
		}
		if w.Before != nil {
			if err := w.Before(ctx); err != nil {
				return err
			}
		}
		ok, err := w.check(ctx, section)
		var malformed *MalformedError
		if errors.As(err, &malformed) {
			section, ok, err = malformed.Sections-1, false, nil
		}
		if err != nil && ctx.Err() == nil && Unavailable(err) {
			if missing == nil {
				missing = err
			}
			continue
		}
		if err != nil {
			return err
		}
		if !ok {
			f.False = &section
			w.Log.Warn("found a false section", zap.String("job", fmt.Sprintf("%x", w.job.ID[:4])), zap.Uint64("section", section))
			return nil
		}
		f.Right = append(f.Right, section)
		if time.Since(saved) > saveEvery {
			if err := w.save(w.job.ID, f); err != nil {
				return err
			}
			saved = time.Now()
		}
	}
	return missing
}

// check re-executes a section and compares the state at its end, or the step
// that is claimed to diverge.
func (w *walk) check(ctx context.Context, section uint64) (bool, error) {
	start := w.after
	if start == nil || w.next != section {
		var err error
		if start, err = w.log.Checkpoint(ctx, section); err != nil {
			return false, err
		}
	}
	w.after = nil
	from, to := w.job.Span(section)
	claim := section == w.log.Sections()
	if claim {
		from, to = w.job.Submission.Steps, w.job.Submission.Steps+1
	}
	r, err := train.Section(ctx, w.ex, w.program, start, from, to, tensorlog.Hash{}, w.log.Digests)
	var d *program.Divergence
	switch {
	case errors.As(err, &d):
		if !claim || uint32(d.Op) != w.job.Submission.Operator {
			return false, nil
		}
		return w.diverges(ctx, start, d)
	case err != nil:
		return false, err
	case claim || r.End != w.log.Root(section+1):
		return false, nil
	}
	w.after, w.next = r.State, section+1
	return true, nil
}

// diverges says whether the claimed element of the operator that diverges in d,
// the step after start, has no finite result. The first such is d's, but a claim
// that names a later one stands in a dispute: it ends the training all the same.
func (w *walk) diverges(ctx context.Context, start []program.Array, d *program.Divergence) (bool, error) {
	e := w.job.Submission.Element
	if e <= uint64(d.Element) || e >= uint64(w.program.Ops[d.Op].Outputs()) {
		return e == uint64(d.Element), nil
	}
	s, err := digests.NewSection(digests.Config{
		Program: w.program, Data: w.data, Seed: w.seed, New: w.New, Threads: w.Threads,
		Start: start, From: d.Step, To: d.Step + 1,
	})
	if err != nil {
		return false, err
	}
	defer s.Rest()
	o, err := s.Operator(ctx, d.Step, d.Op)
	if err != nil {
		return false, err
	}
	_, finite := o.Element(int64(e))
	return !finite, nil
}

// Found keeps that a section of a submitted job's log is false, where no audit was
// needed to find it.
func (a *Auditor) Found(j *market.Job, section uint64) error {
	f, err := a.Finding(j.ID)
	if err != nil || f != nil && f.Trace == tensorlog.Hex(j.Submission.Trace) {
		return err
	}
	return a.save(j.ID, &Finding{Trace: tensorlog.Hex(j.Submission.Trace), Sections: []uint64{section}, False: &section})
}

// Challenge makes the next move of a challenge of the section that the finding
// names: first the seal, in a later block the challenge itself with its bond.
// It does nothing once the challenge is open or the window is over. Without a
// dispute contract one challenge stops the payment as well as many do, so where
// one is live no other is made.
func (a *Auditor) Challenge(ctx context.Context, j *market.Job, f *Finding, phase market.Phase, challengeEnd uint64) error {
	if f.False == nil || f.Challenged || phase == market.Disputed && a.Deployment.Disputes == nil && !a.challenged(j, *f.False) {
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
	if !a.challenged(j, *f.False) {
		if open, err := a.open(ctx, j, f, phase, challengeEnd); err != nil || !open {
			return err
		}
		a.Log.Warn("challenged", zap.String("job", fmt.Sprintf("%x", j.ID[:4])), zap.Uint64("section", *f.False))
	}
	f.Challenged = true
	return a.save(j.ID, f)
}

// open seals the challenge or, if that was done in an earlier block and the
// window is open, makes it; then it returns true.
func (a *Auditor) open(ctx context.Context, j *market.Job, f *Finding, phase market.Phase, challengeEnd uint64) (bool, error) {
	salt := market.Hash(f.Salt)
	head, err := a.Clock.Now(ctx)
	if err != nil {
		return false, err
	}
	challengeable := phase == market.Responded || phase == market.Convened || phase == market.Redrawn || phase == market.Reanswered || phase == market.Disputed
	if challengeable && head.Time > challengeEnd {
		return false, nil
	}
	seal := market.SealHash(j.ID, *f.False, a.Address(), salt)
	at, err := a.SealedAt(ctx, seal)
	if err != nil {
		return false, err
	}
	if at == 0 {
		_, err := a.Seal(ctx, seal)
		return false, err
	}
	if !challengeable || head.Number <= at {
		return false, nil
	}
	bond, err := a.Bond(ctx, j.ID)
	if err != nil {
		return false, err
	}
	if _, err := a.Node.Challenge(ctx, j.ID, *f.False, salt, bond); err != nil {
		return false, Stale(err)
	}
	return true, nil
}

// challenged says whether a challenge of ours is open already.
func (a *Auditor) challenged(j *market.Job, section uint64) bool {
	_, ok := a.Own(j, section)
	return ok
}

// Own is the account's challenge of a section with a bond, if it has been opened.
func (n *Node) Own(j *market.Job, section uint64) (market.Challenge, bool) {
	for _, c := range j.Challenges {
		if c.Challenger == n.Address() && c.Section == section && c.Bond.Sign() > 0 {
			return c, true
		}
	}
	return market.Challenge{}, false
}

// ReleaseBonds takes back the account's bonds that the market still holds of a job
// that has ended: those of challenges that were live then, and that of a claim that
// the final state is withheld.
func (n *Node) ReleaseBonds(ctx context.Context, j *market.Job) error {
	for _, index := range n.held(j) {
		if _, err := n.Release(ctx, j.ID, index); err != nil && !chain.IsRevert(err, "NoSuchChallenge") {
			return err
		}
	}
	return nil
}

// Bonded says whether the market still holds a bond of the account's for a job.
func (n *Node) Bonded(j *market.Job) bool { return len(n.held(j)) > 0 }

// held are the numbers of the bonds that the market holds of the account.
func (n *Node) held(j *market.Job) []uint64 {
	var held []uint64
	for _, c := range j.Challenges {
		if c.Challenger == n.Address() && !c.Released && (!c.Decided || c.Won) && c.Bond.Sign() > 0 {
			held = append(held, c.Index)
		}
	}
	if w := j.Withheld; w != nil && j.Terms.Requester == n.Address() && !w.Released && !w.Refuted {
		held = append(held, w.Index)
	}
	return held
}
