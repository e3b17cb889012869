package requester

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"

	"lode/bindings/market"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/proving"
	"lode/program/circuit"
	"lode/tensorlog"
)

// prove makes a training ready for proven mode: it gets the keys of the program's
// circuit and describes them in the inputs. Terms that the market would refuse
// whatever the keys are refused first.
func (r *Requester) prove(ctx context.Context, p *Prepared, o Offer, at *Situation) (*Prepared, *proving.SetUp, error) {
	in := *p.Inputs
	described := *p
	described.Inputs = &in
	// Some key and manifest: the market looks at neither.
	in.Manifest.Circuit = job.CircuitOf(in.Program, tensorlog.Hash{})
	trial := *at
	trial.Manifest = tensorlog.Hash{1}
	if _, err := Terms(&described, o, &trial); err != nil {
		return nil, nil, err
	}
	keys, err := r.keys(ctx, &in, o.Keys)
	if err != nil {
		return nil, nil, err
	}
	keys.Describe(&in)
	return &described, keys, nil
}

// keys gets the keys of the inputs' program: those of the set-up in dir, or with
// an empty dir those made here.
func (r *Requester) keys(ctx context.Context, in *job.Inputs, dir string) (*proving.SetUp, error) {
	say := func(format string, args ...any) {
		if r.cfg.Progress != nil {
			r.cfg.Progress(fmt.Sprintf(format, args...))
		}
	}
	e := circuit.Estimate(in.Program)
	say("a step takes about %d constraints; on two cores a proof of it takes about %s and %s of memory", e.Constraints, Seconds(e.ProveSeconds), size(e.Memory))
	var keys *proving.SetUp
	var err error
	if dir != "" {
		say("verifying the set-up in %s takes about %s on two cores, more if many have contributed; once only", dir, Seconds(e.ContributeSeconds))
		keys, err = r.Keys.Opened(ctx, dir, in.Program, proving.Randomness(r.Chain), r.cfg.Progress)
	} else {
		say("%s", aloneWarning)
		say("making keys takes about %s on two cores, and the time of some blocks; once only, since they are kept", Seconds(e.SetupSeconds))
		keys, err = r.Keys.Alone(ctx, in.Program, r.Chain, r.cfg.Progress)
	}
	if err == nil && keys.Seconds == 0 {
		say("that was done before: key %x", keys.Kit.Keys.Verifying.Hash[:8])
	} else if err == nil {
		say("done: key %x", keys.Kit.Keys.Verifying.Hash[:8])
	}
	return keys, err
}

// aloneWarning is what has to be known about keys that one contributor made.
const aloneWarning = "keys that one contributor made convince nobody else that steps cannot be forged: who made them could have kept the secret"

// Proving is what the proofs of a job in proven mode take. Times are those of two
// cores.
type Proving struct {
	Key          tensorlog.Hex `json:"verifying_key"`   // its hash
	Alone        bool          `json:"one_contributor"` // to each phase of the set-up
	Constraints  int64         `json:"constraints"`     // of a step
	Inputs       int           `json:"public_inputs"`
	SetupSeconds Seconds       `json:"setup_seconds"`      // that making or verifying the keys took now; 0: it was done before
	Verify       Seconds       `json:"verify_seconds"`     // that a trainer needs to verify the set-up before it claims
	SetupBytes   int64         `json:"setup_bytes"`        // that it fetches for that
	Proof        Seconds       `json:"proof_seconds"`      // for one step
	Proofs       Seconds       `json:"all_proofs_seconds"` // for all drawn steps
	Window       Seconds       `json:"proving_window_seconds"`
	Memory       int64         `json:"proof_memory_bytes"`
}

// provingOf says what proving a job of these terms takes.
func provingOf(keys *proving.SetUp, in *job.Inputs, t *market.Terms, w *market.Windows) *Proving {
	c := keys.Kit.Cost()
	p := &Proving{
		Key: tensorlog.Hex(keys.Kit.Keys.Verifying.Hash), Alone: keys.Alone, Constraints: c.Constraints, Inputs: c.Inputs,
		SetupSeconds: Seconds(keys.Seconds), Verify: Seconds(c.ContributeSeconds),
		Proof: Seconds(c.ProveSeconds), Proofs: Seconds(c.ProveSeconds * float64(job.Drawn(t))),
		Window: Seconds(w.Commit + w.Respond), Memory: c.Memory,
	}
	for _, n := range in.Manifest.Circuit.Setup {
		p.SetupBytes += n
	}
	return p
}

// correct adds to a risk's gas what proofs take whose batch is not the usual one of
// eight rows, or takes away what they don't.
func (p *Proving) correct(r *job.Risk, price *big.Int) {
	const (
		usual = 5     // public inputs
		each  = 7_600 // gas of one more: in the contract, its calldata and its part of the key
	)
	more := int64(p.Inputs-usual) * each
	r.Gas[job.ProveSteps] += uint64(more)
	r.GasTotal += uint64(more * int64(r.Drawn))
	r.GasCost = new(big.Int).Mul(price, new(big.Int).SetUint64(r.GasTotal))
}

// rows of the quote.
func (p *Proving) rows(row func(name, format string, args ...any)) {
	by := "several contributors"
	if p.Alone {
		by = "one contributor"
	}
	row("keys", "%s, by %s; a trainer fetches %s and verifies them for about %s", p.Key.String()[:18], by, size(p.SetupBytes), p.Verify)
	row("a proof", "%d constraints, about %s with %s of memory on two cores", p.Constraints, p.Proof, size(p.Memory))
	row("all proofs", "about %s, %s allowed", p.Proofs, p.Window)
}

// provingMargin is how many times the estimated time of all proofs there should be:
// a trainer's worker claims no job that leaves it less.
const provingMargin = 1.5

// warnProven says what is unwise in proven mode alone.
func (q *Quote) warnProven(t *market.Terms, add func(format string, args ...any)) {
	p := q.Proving
	if p.Alone {
		add(aloneWarning)
	}
	if most := float64(p.Window) / (provingMargin * float64(p.Proof)); most < 1 {
		add("a proof takes about %s on two cores and %s are allowed for all: a trainer needs a faster machine, or a smaller batch or model", p.Proof, p.Window)
	} else if float64(q.Drawn) > most {
		add("proving %d steps takes about %s on two cores and %s are allowed: a trainer may not make it in time, and claims only what it makes with a margin; at most %d steps, a smaller batch or a smaller model",
			q.Drawn, p.Proofs, p.Window, uint64(most))
	}
	if t.Seats == 0 {
		add("there are no seats: nobody can be asked whether the trainer withholds the final state, and it is paid if it does")
	}
}

// proven says whether a job's steps are proven instead of attested.
func proven(j *mk.Job) bool { return j.Terms.Mode == job.Proven }

func modeName(j *mk.Job) string {
	if proven(j) {
		return ModeProven
	}
	return ModeAttested
}

// provenOf are those of the drawn steps that are proven.
func provenOf(j *mk.Job, drawn []uint64) []uint64 {
	done := []uint64{}
	for _, step := range drawn {
		if slices.Contains(j.Proven, step) {
			done = append(done, step)
		}
	}
	return done
}

// refuted says whether it was proven that the step at which the log claims to
// diverge has a result. Such a job is never paid.
func refuted(j *mk.Job) bool {
	return slices.ContainsFunc(j.Challenges, func(c mk.Challenge) bool { return c.Won && c.Section >= j.LogSections() })
}

// provenMoves puts into the moves of a job in proven mode what depends on its
// challenges: which proofs are waited for, and until when, and that a refuted log
// expires instead of being settled.
func provenMoves(ctx context.Context, m *mk.Contracts, j *mk.Job, moves []job.Move) ([]job.Move, error) {
	head, err := m.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	const never = math.MaxUint64
	answer, refute, timeout := uint64(never), uint64(never), uint64(never)
	for _, c := range j.Challenges {
		if c.Decided {
			continue
		}
		until, live, err := dispute.ProvenDeadline(ctx, m, j, c)
		if err != nil {
			return nil, err
		}
		switch {
		case !live:
		case head.Time > until:
			timeout = 0
		case c.Section >= j.LogSections():
			refute, timeout = min(refute, until), min(timeout, until+1)
		default:
			answer, timeout = min(answer, until), min(timeout, until+1)
		}
	}
	var out []job.Move
	for _, move := range moves {
		switch move.Event {
		case job.Answer:
			move.Until = answer
		case job.Refute:
			move.Until = refute
		case job.Timeout:
			move.From = timeout
		case job.Settle:
			if refuted(j) {
				move.Event, move.Next, move.If = job.Expire, mk.Unanswered, "the claimed divergence was refuted"
			}
		}
		if move.Event == job.Answer && answer == never || move.Event == job.Refute && refute == never || move.Event == job.Timeout && timeout == never {
			continue
		}
		out = append(out, move)
	}
	return out, nil
}

// timeouts decides the challenges of a job in proven mode whose clock has run out
// for more than patience seconds. Whoever wins by it has the greater interest, but
// while a challenge is live the job can't end.
func (w *watch) timeouts(ctx context.Context, j *mk.Job, now uint64) error {
	for _, c := range j.Challenges {
		if c.Decided {
			continue
		}
		until, live, err := dispute.ProvenDeadline(ctx, w.Contracts, j, c)
		if err != nil {
			return err
		}
		if !live || now <= until+w.cfg.Patience {
			continue
		}
		if _, err := w.Timeout(ctx, j, c.Index); err != nil {
			return err
		}
	}
	return nil
}

// provenEvent says what brought a job in proven mode into its state, where that is
// not said as of any other job.
func provenEvent(j *mk.Job, phase mk.Phase) string {
	switch phase {
	case mk.Drawn:
		drawn, err := daemon.DrawnSteps(j)
		if err != nil || drawn == nil {
			return "" // the book lags behind the chain
		}
		if len(drawn) == 1 {
			return fmt.Sprintf("step %d is drawn: the trainer has to prove it", drawn[0])
		}
		return fmt.Sprintf("steps %s are drawn: the trainer has to prove them", list(drawn))
	case mk.Responded:
		if c := lastDecided(j); c != nil {
			return decidedNote(j, c)
		}
		return "all drawn steps are proven; any other can be challenged now"
	case mk.Convened:
		return "the requester says that the final state is withheld: a committee is going to be drawn"
	case mk.Redrawn:
		return "a committee is drawn and tries to get the final state"
	case mk.Reanswered:
		return "the trainer is there, seats vote on whether the final state can be had"
	case mk.Disputed:
		if len(j.Challenges) == 0 {
			return ""
		}
		c := j.Challenges[len(j.Challenges)-1]
		if c.Section >= j.LogSections() {
			return fmt.Sprintf("%s says that step %d does not diverge, and has to prove that it has a result", c.Challenger.Hex(), j.Submission.Steps)
		}
		return fmt.Sprintf("%s says that step %d is false: the trainer has to prove it", c.Challenger.Hex(), c.Section)
	}
	return ""
}

// lastDecided is the challenge that was decided last; nil if none was.
func lastDecided(j *mk.Job) (last *mk.Challenge) {
	for i := range j.Challenges {
		if j.Challenges[i].Decided {
			last = &j.Challenges[i]
		}
	}
	return last
}

// decidedNote says how a challenge was decided.
func decidedNote(j *mk.Job, c *mk.Challenge) string {
	switch claim := c.Section >= j.LogSections(); {
	case claim && c.Won:
		return fmt.Sprintf("it was proven that step %d has a result: the log will not be paid", j.Submission.Steps)
	case claim:
		return fmt.Sprintf("nobody proved that step %d has a result: the challenge is lost", j.Submission.Steps)
	case c.Won:
		return fmt.Sprintf("no proof of step %d came in time: the log is false", c.Section)
	}
	return fmt.Sprintf("step %d was proven: the challenge is lost", c.Section)
}

// list is numbers for people, the first ten of many.
func list(n []uint64) string {
	const most = 10
	s, more := fmt.Sprint(n[:min(len(n), most)]), ""
	if len(n) > most {
		more = fmt.Sprintf(" and %d more", len(n)-most)
	}
	return s[1:len(s)-1] + more
}
