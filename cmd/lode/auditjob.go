package main

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/requester"
	"lode/tensorlog"
)

// jobAudited is the result of lode audit --job.
type jobAudited struct {
	Job     tensorlog.Hex `json:"job"`
	OK      bool          `json:"ok"`
	Checked []uint64      `json:"sections_checked"` // the number after the last names the claim of a diverged log
	Section *uint64       `json:"first_bad_section"`
	Verdict *verdict      `json:"verdict,omitempty"` // with --challenge
}

func runJobAudit(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	if c.String("sections") != "all" {
		return fault.Input("--sections", c.String("sections"), "all, with --job")
	}
	opt, err := kernelOptions(c)
	if err != nil {
		return err
	}
	n, err := threads(c)
	if err != nil {
		return err
	}
	open := reader
	if c.Bool("challenge") {
		open = node
	}
	nd, err := open(c.Context, c)
	if err != nil {
		return err
	}
	defer nd.Close()
	j, err := requester.Find(c.Context, nd.Contracts, c.String("job"), nd.Log)
	if err != nil {
		return err
	}
	switch {
	case j.Submission == nil:
		return fault.Input("--job", c.String("job"), "a job with a submitted log")
	case c.Bool("challenge") && j.End != market.None:
		return fault.Input("--job", c.String("job"), "a job that can still be challenged, this one is %s", j.End)
	}
	a := &daemon.Auditor{Node: nd, New: train.KernelOf(opt), Threads: n}
	f, err := auditOf(c, a, j)
	if err != nil {
		return err
	}
	out := jobAudited{Job: tensorlog.Hex(j.ID), OK: f.False == nil, Checked: f.Right, Section: f.False}
	if f.False != nil {
		out.Checked = append(out.Checked, *f.False)
	}
	if f.False != nil && c.Bool("challenge") {
		if out.Verdict, err = challengeToVerdict(c.Context, a, j, f); err != nil {
			return err
		}
	}
	unit := "section"
	if j.Terms.Mode == job.Proven {
		unit = "step"
	}
	err = result(c, out, func(w io.Writer) {
		if out.OK {
			fmt.Fprintf(w, "ok: %d %ss re-executed, every bit equal\n", len(out.Checked), unit)
		} else if out.Verdict != nil {
			fmt.Fprintf(w, "%s %d is false; %s\n", unit, *f.False, out.Verdict)
		}
	})
	if err != nil || out.OK {
		return err
	}
	if c.Bool("json") || out.Verdict != nil {
		return quiet(fault.Verification)
	}
	return fault.Verify(fmt.Sprintf("%s %d", unit, *f.False), "another state", "the end that re-execution gives; --challenge disputes it")
}

// auditOf re-executes all sections of a job's log, or goes on where an earlier
// call was cut off.
func auditOf(c *cli.Context, a *daemon.Auditor, j *market.Job) (*daemon.Finding, error) {
	ctx := c.Context
	in, err := job.Fetch(ctx, a.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return nil, err
	}
	seed, err := a.TrainingSeed(ctx, j.Terms)
	if err != nil {
		return nil, err
	}
	bar, done := newProgress(c.App.ErrWriter), 0
	defer bar.done()
	a.Before = func(context.Context) error {
		bar.printf("%d of %d", done, j.LogSections())
		done++
		return nil
	}
	return a.Audit(ctx, j, in, seed, -1)
}

// reader opens a node that has no account.
func reader(ctx context.Context, c *cli.Context) (*daemon.Node, error) {
	log, err := logger(c)
	if err != nil {
		return nil, err
	}
	d, err := deployment(c)
	if err != nil {
		return nil, err
	}
	dir, err := home(c)
	if err != nil {
		return nil, err
	}
	return daemon.Open(ctx, daemon.Config{Chain: chain.Config{RPC: c.String("rpc")}, Deployment: d, Home: dir, Storage: storageConfig(c), Log: log})
}

// verdict is how the dispute about a challenge ended.
type verdict struct {
	*dispute.Status
	End market.Phase `json:"job_end"` // none: the job goes on
}

func (v *verdict) String() string {
	if v.Status == nil || v.Verdict == "" {
		return fmt.Sprintf("the job ended as %s before the dispute was decided", v.End)
	}
	return v.Verdict
}

// challengeToVerdict challenges what the audit found, plays the dispute to its end
// and takes the bond back where it was held.
func challengeToVerdict(ctx context.Context, a *daemon.Auditor, j *market.Job, f *daemon.Finding) (*verdict, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var err error
	var over *verdict
	var failure error
	end := func(v *verdict, err error) error {
		over, failure = v, err
		cancel()
		return daemon.ErrDone
	}
	player := dispute.New(a.Node, dispute.Config{New: a.New, Threads: a.Threads, Evidence: dispute.FromStorage(a.Node)})
	one := func(now *market.Job) bool { return now.ID == j.ID }
	err = a.Play(ctx, one, player.Play, func(ctx context.Context, id market.Hash) error {
		j, ok := a.Book.Job(id)
		if !ok {
			return nil // a reorganisation took the posting back
		}
		v, err := a.View(ctx, id)
		if err != nil {
			return err
		}
		head, err := a.Clock.Now(ctx)
		if err != nil {
			return err
		}
		mine, opened := a.Own(j, *f.False)
		switch phase := market.Phase(v.Phase); {
		case j.End != market.None && a.Bonded(j):
			return a.ReleaseBonds(ctx, j)
		case opened && (mine.Decided || j.End != market.None):
			return end(verdictOf(ctx, a, j, mine))
		case opened:
			return nil
		case phase.Ended() || v.ChallengeEnd.Sign() > 0 && head.Time > v.ChallengeEnd.Uint64():
			return end(nil, fault.Input("--job", fmt.Sprintf("%x", id), "a job that can still be challenged, this one is %s", phase))
		default:
			return a.Challenge(ctx, j, f, phase, v.ChallengeEnd.Uint64())
		}
	})
	if over != nil || failure != nil {
		return over, failure
	}
	return nil, err
}

func verdictOf(ctx context.Context, a *daemon.Auditor, j *market.Job, c market.Challenge) (*verdict, error) {
	court, err := dispute.Attach(ctx, a.Contracts)
	if err != nil {
		return nil, err
	}
	if court == nil {
		return &verdict{End: j.End}, nil
	}
	s, err := court.Show(ctx, j, c)
	return &verdict{s, j.End}, err
}
