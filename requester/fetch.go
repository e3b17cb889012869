package requester

import (
	"context"
	"encoding/hex"
	"fmt"

	"lode/internal/daemon"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
)

// Fetched is a trained model, fetched and saved.
type Fetched struct {
	Dir        string        `json:"dir"`
	State      market.Phase  `json:"state"` // of the job; anything but settled means that the model is unpaid or disputed
	Final      tensorlog.Hex `json:"final_state"`
	Evaluation *Evaluation   `json:"evaluation,omitempty"` // nil: the held-out rows are not in this home folder
	HeldOut                  // its figures
}

// Fetch gets the final state of a submitted job from storage, checks it against
// the root that the trainer committed to, puts the held-out rows to it and saves
// the model into dir.
func (r *Requester) Fetch(ctx context.Context, j *market.Job, dir string) (*Fetched, error) {
	if j.Submission == nil {
		return nil, fault.Input("job", short(j.ID), "one that was submitted; there is no model yet")
	}
	view, err := r.View(ctx, j.ID)
	if err != nil {
		return nil, err
	}
	x, err := loadExam(r.examDir(j.ID))
	if err != nil {
		return nil, err
	}
	p, err := r.programOf(ctx, j, x)
	if err != nil {
		return nil, err
	}
	final, err := r.finalState(ctx, j, p)
	if err != nil {
		return nil, err
	}
	out := &Fetched{Dir: dir, State: market.Phase(view.Phase), Final: j.Submission.FinalState}
	if x != nil {
		if out.Evaluation, err = x.Evaluate(ctx, final, r.cfg.Threads); err != nil {
			return nil, err
		}
		out.HeldOut = out.Evaluation.HeldOut()
	}
	id := tensorlog.Hex(j.ID)
	roots := Roots{
		Job: &id, Program: tensorlog.Hex(p.Root()), Digests: job.Scheme(&j.Terms), Dataset: j.Terms.Dataset, Initial: j.Terms.InitialState,
		Trace: j.Submission.Trace, Final: j.Submission.FinalState,
	}
	if j.Terms.Mode == job.Proven {
		roots.Circuit = (*tensorlog.Hex)(&j.Terms.Program)
	}
	_, err = SaveModel(dir, &Trained{
		Program: p, Final: final, Steps: j.Submission.Steps, Exam: x, Evaluation: out.Evaluation,
		Roots: roots,
	})
	return out, err
}

// programOf is the job's program: the one kept here, or from storage.
func (r *Requester) programOf(ctx context.Context, j *market.Job, x *Exam) (*program.Program, error) {
	if x != nil {
		want := tensorlog.Hex(j.Terms.Program)
		if j.Terms.Mode == job.Proven {
			c, err := job.FetchCircuit(ctx, r.Store, &j.Terms)
			if err != nil {
				return nil, fmt.Errorf("the job's circuit: %w", err)
			}
			want = c.Program
		}
		if root := x.Model.Train.Root(); root != tensorlog.Hash(want) {
			return nil, fault.Verify("program root in "+r.examDir(j.ID), hex.EncodeToString(root[:]), "%x, as in the job's terms", want[:])
		}
		return x.Model.Train, nil
	}
	in, err := job.Fetch(ctx, r.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return nil, fmt.Errorf("the job's program: %w", err)
	}
	return in.Program, nil
}

// finalState fetches the state that the training ended in.
func (r *Requester) finalState(ctx context.Context, j *market.Job, p *program.Program) ([]program.Array, error) {
	log, err := daemon.OpenLog(ctx, r.Store, j, p.Slots)
	if err != nil {
		return nil, err
	}
	state, err := log.Checkpoint(ctx, log.Sections())
	if err != nil {
		return nil, err
	}
	// The contract has checked that the trace ends in the final state.
	if root := log.Digests.State(state); root != j.Submission.FinalState {
		return nil, fault.Verify("final state", hex.EncodeToString(root[:]), "%x, as submitted", j.Submission.FinalState)
	}
	return state, nil
}
