package requester

import (
	"context"
	"fmt"

	"lode/bindings/market"
	"lode/internal/job"
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
	if dir != "" {
		say("verifying the set-up in %s takes about %s on two cores, once for each contribution", dir, Seconds(e.ContributeSeconds))
		return r.Keys.Opened(ctx, dir, in.Program, proving.Randomness(r.Chain), r.cfg.Progress)
	}
	say("%s", aloneWarning)
	say("making keys here takes about %s on two cores, and two blocks of the chain; they are kept, so it is done once", Seconds(e.SetupSeconds))
	return r.Keys.Alone(ctx, in.Program, r.Chain, r.cfg.Progress)
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
