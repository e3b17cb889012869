package requester

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"sync"
	"sync/atomic"
	"time"

	"go.uber.org/zap"

	bindings "lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
)

// Update is news of a watched job.
type Update struct {
	Job   market.Hash
	State market.Phase // now
	Time  uint64       // of the chain
	Note  string       // what happened
}

// Watch follows a job to its end and returns how it ended. On the way it does
// what a requester should: it ends the job when others missed a deadline, calls
// the second committee when seats stayed silent, re-executes sections of its own
// choice and challenges a false one, settles, and takes its bond back. In proven
// mode it also decides challenges that no proof came for. A move
// that fails is logged and tried again. Several jobs may be watched at a time.
func (r *Requester) Watch(ctx context.Context, id market.Hash) (*Status, error) {
	v, err := r.View(ctx, id)
	if err != nil {
		return nil, err
	}
	if market.Phase(v.Phase) == market.None {
		return nil, fault.Input("job", fmt.Sprintf("%x", id), "a job of the market at %s", r.Deployment.Market)
	}
	f := r.startFollowing()
	defer r.stopFollowing(f)
	ctx, cancel := context.WithCancel(ctx)
	w := &watch{Requester: r, id: id, auditor: &daemon.Auditor{Node: r.Node, New: r.cfg.New, Threads: r.cfg.Threads}}
	defer r.disputes.Forget(id)
	defer w.audits.Wait()
	defer cancel()
	failures := 0
	for {
		changed := r.Book.Changed()
		ended, err := w.step(ctx)
		if ended != nil && err == nil {
			return ended, nil
		}
		var pause <-chan time.Time
		if failures++; err == nil {
			failures = 0
		} else if ctx.Err() == nil {
			r.Log.Warn("a move failed, will try again", zap.String("job", short(id)), zap.Error(err), zap.Int("failures", failures))
			pause = time.After(min(r.Chain.Poll()<<min(failures, 6), time.Minute))
			changed = nil // not at every block
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-f.done:
			return nil, f.err
		case <-changed:
		case <-pause:
		}
	}
}

// following keeps the book up to date for all watches together.
type following struct {
	users  int
	cancel context.CancelFunc
	done   chan struct{}
	err    error // set when done is closed
}

func (r *Requester) startFollowing() *following {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.follow == nil {
		ctx, cancel := context.WithCancel(context.Background())
		f := &following{cancel: cancel, done: make(chan struct{})}
		go func() {
			defer close(f.done)
			f.err = r.Book.Follow(ctx)
		}()
		r.follow = f
	}
	r.follow.users++
	return r.follow
}

func (r *Requester) stopFollowing(f *following) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if f.users--; f.users == 0 {
		f.cancel()
		<-f.done
		r.follow = nil
	}
}

// watch is one job being watched.
type watch struct {
	*Requester
	id      market.Hash
	auditor *daemon.Auditor
	state   market.Phase // last told
	proofs  int          // of drawn steps, last told

	audits  sync.WaitGroup
	playing atomic.Bool // a move in a dispute is under way
	mu      sync.Mutex
	running bool            // an audit is
	retry   time.Time       // not before, after an audit that failed
	finding *daemon.Finding // nil before the audit has come to its end
	told    bool            // of the finding
	failure error           // of the last audit, not yet told
}

// step looks at the job once and makes the moves that are due. It returns the
// status once the job has ended and nothing is left to do.
func (w *watch) step(ctx context.Context) (*Status, error) {
	j, ok := w.Book.Job(w.id)
	if !ok {
		return nil, nil // the book lags behind the chain
	}
	v, err := w.View(ctx, w.id)
	if err != nil {
		return nil, err
	}
	head, err := w.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	phase := market.Phase(v.Phase)
	if err := w.tellProofs(j, phase, head.Time); err != nil {
		return nil, err
	}
	w.tellFinding(j, head.Time)
	if phase != w.state {
		if note := event(j, phase); note != "" {
			w.state = phase
			w.tell(head.Time, note)
		}
	}
	if phase.Ended() {
		if j.End == market.None {
			return nil, nil // the event is still to come
		}
		if err := w.ReleaseBonds(ctx, j); err != nil {
			return nil, err
		}
		return Show(ctx, w.Contracts, j)
	}
	var challenge error
	if j.Submission != nil {
		challenge = w.audit(ctx, j, phase, head, v.ChallengeEnd.Uint64())
		w.dispute(ctx)
	}
	return nil, errors.Join(challenge, w.push(ctx, j, v, head))
}

// push makes the moves that others should have made, or that only a requester
// cares about.
func (w *watch) push(ctx context.Context, j *market.Job, v bindings.JobView, head chain.Head) error {
	moves, err := movesOf(ctx, w.Contracts, j, v)
	if err != nil {
		return err
	}
	for _, m := range moves {
		if !m.Open(head) || m.Caller != job.Anyone {
			continue
		}
		// Others get a while for what they have an interest in.
		late := m.Blocks || head.Time >= m.From+w.cfg.Patience
		switch {
		case m.Event == job.Lapse && late:
			_, err = w.Lapse(ctx, j.Terms)
		case m.Event == job.Abandon && late && j.Claim != nil:
			_, err = w.Actor.Abandon(ctx, j)
		case m.Event == job.Convene && bits.OnesCount16(v.Matched) < int(v.Seats) && market.Phase(v.Phase) != market.Disputed:
			if _, err = w.Actor.Convene(ctx, w.id); err == nil {
				w.tell(head.Time, fmt.Sprintf("%d of %d seats attested: the second committee is called", bits.OnesCount16(v.Matched), v.Seats))
			}
		case m.Event == job.Settle && late && !w.disproved():
			err = w.SettleDue(ctx, j, v.Deadline.Uint64(), v.ChallengeEnd.Uint64())
		case m.Event == job.Timeout:
			err = w.timeouts(ctx, j, head.Time)
		case m.Event == job.Expire && late && m.Next != market.Unavailable:
			// A vote that stands against settling is found by settling.
			_, err = w.Actor.Expire(ctx, j)
		default:
			continue
		}
		if err = daemon.Stale(err); err != nil {
			return fmt.Errorf("%s: %w", m.Event, err)
		}
	}
	return nil
}

// audit re-executes sections beside everything else, and goes on with the
// challenge of a false one.
func (w *watch) audit(ctx context.Context, j *market.Job, phase market.Phase, head chain.Head, challengeEnd uint64) error {
	if w.cfg.audit(j.Terms.Mode) == 0 {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.failure; err != nil {
		w.failure = nil
		w.tell(head.Time, "the audit is incomplete and will go on: "+err.Error())
	}
	if w.finding != nil && w.finding.Trace != tensorlog.Hex(j.Submission.Trace) {
		w.finding, w.told = nil, false // a reorganisation brought another log
	}
	if w.finding == nil {
		if !w.running && time.Now().After(w.retry) {
			w.running = true
			w.audits.Go(func() { w.runAudit(ctx, j) })
		}
		return nil
	}
	return w.auditor.Challenge(ctx, j, w.finding, phase, challengeEnd)
}

// tellFinding tells what an audit has come to, once.
func (w *watch) tellFinding(j *market.Job, now uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.finding == nil || j.Submission == nil {
		return
	}
	if w.finding.Trace != tensorlog.Hex(j.Submission.Trace) {
		w.finding, w.told = nil, false // a reorganisation brought another log
	} else if !w.told {
		w.told = true
		w.tell(now, outcome(j, w.finding))
	}
}

// dispute makes the next moves in the disputes of the requester's challenges,
// beside everything else.
func (w *watch) dispute(ctx context.Context) {
	if !w.playing.CompareAndSwap(false, true) {
		return
	}
	w.audits.Go(func() {
		defer w.playing.Store(false)
		if err := w.disputes.Play(ctx, w.id); err != nil && err != daemon.ErrDone && ctx.Err() == nil {
			w.Log.Warn("a move failed, will try again", zap.String("job", short(w.id)), zap.Error(err))
		}
	})
}

// disproved says whether an audit found the log false.
func (w *watch) disproved() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.finding != nil && w.finding.False != nil
}

// runAudit audits to the end. What it could not have is tried again later: the
// trainer may serve it again.
func (w *watch) runAudit(ctx context.Context, j *market.Job) {
	f, err := func() (*daemon.Finding, error) {
		in, err := job.Fetch(ctx, w.Store, &j.Terms, program.DefaultLimits())
		if err != nil {
			return nil, err
		}
		seed, err := w.TrainingSeed(ctx, j.Terms)
		if err != nil {
			return nil, err
		}
		return w.auditor.Audit(ctx, j, in, seed, w.cfg.audit(j.Terms.Mode))
	}()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.running = false
	if err == nil {
		w.finding = f
		return
	}
	w.retry = time.Now().Add(auditPause)
	if ctx.Err() == nil {
		w.failure = err
	}
}

// auditPause is between two tries of an audit that failed.
const auditPause = 10 * time.Second

func outcome(j *market.Job, f *daemon.Finding) string {
	unit := "section"
	if proven(j) {
		unit = "step"
	}
	switch n := len(f.Sections); {
	case f.False != nil && proven(j) && *f.False >= j.LogSections():
		return fmt.Sprintf("step %d does not diverge as claimed: that is being challenged", j.Submission.Steps)
	case f.False != nil:
		return fmt.Sprintf("%s %d is false: it is being challenged", unit, *f.False)
	case proven(j) && uint64(n) >= j.LogSections():
		return fmt.Sprintf("all %d steps were re-executed here and are right", j.LogSections())
	default:
		return fmt.Sprintf("%d secretly chosen %ss were re-executed here and are right", n, unit)
	}
}

// tellProofs tells how many of the drawn steps are proven, while not all are.
func (w *watch) tellProofs(j *market.Job, phase market.Phase, now uint64) error {
	if phase != market.Drawn || !proven(j) || w.state != phase {
		return nil
	}
	drawn, err := daemon.DrawnSteps(j)
	if err != nil {
		return err
	}
	if n := len(provenOf(j, drawn)); n != w.proofs {
		w.proofs = n
		w.tell(now, fmt.Sprintf("%d of %d drawn steps are proven", n, len(drawn)))
	}
	return nil
}

func (w *watch) tell(now uint64, note string) {
	w.Log.Info("job", zap.String("job", short(w.id)), zap.Stringer("state", w.state), zap.String("note", note))
	if w.cfg.Update != nil {
		w.cfg.Update(Update{Job: w.id, State: w.state, Time: now, Note: note})
	}
}

// event says what brought a job into its state; nothing while the book lags
// behind the chain.
func event(j *market.Job, phase market.Phase) string {
	var (
		claimed   = j.Claim != nil
		submitted = j.Submission != nil
		disputed  = len(j.Challenges) > 0
	)
	switch {
	case phase == market.Open:
		return "waits for a trainer, for " + chain.FormatEther(j.Reward)
	case phase == market.Claimed && claimed:
		return "claimed by " + j.Claim.Trainer.Hex()
	case phase == market.Submitted && submitted && j.Submission.Steps < j.Terms.Steps:
		return fmt.Sprintf("submitted: training diverged in step %d", j.Submission.Steps)
	case phase == market.Submitted && submitted:
		return fmt.Sprintf("submitted: trace root %x", j.Submission.Trace)
	case proven(j) && phase >= market.Drawn && phase <= market.Disputed:
		return provenEvent(j, phase)
	case phase == market.Drawn:
		return "sections are drawn, seats re-execute them"
	case phase == market.Responded:
		return "the trainer has answered, seats reveal"
	case phase == market.Convened:
		return "a second committee is going to be drawn"
	case phase == market.Redrawn:
		return "the second committee is drawn and re-executes"
	case phase == market.Reanswered:
		return "the trainer has answered the second draw, seats reveal"
	case phase == market.Disputed && disputed:
		c := j.Challenges[len(j.Challenges)-1]
		return fmt.Sprintf("%s says that section %d is false", c.Challenger.Hex(), c.Section)
	case phase.Ended() && j.End != market.None:
		return fmt.Sprintf("ended as %s: %s paid, %s refunded", j.End, chain.FormatEther(j.Paid), chain.FormatEther(j.Refund))
	}
	return ""
}
