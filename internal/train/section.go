package train

import (
	"context"

	"lode/program"
	"lode/tensorlog"
)

// Replay is what the re-execution of one section gives.
type Replay struct {
	H      tensorlog.Hash  // keccak over the entries of the interior steps
	End    tensorlog.Hash  // digest of the state after the last step
	Losses []float32       // after each step
	State  []program.Array // after the last step; the executor's view, valid until its next Step
}

// Section re-executes a section, the steps from … to-1, from the state before
// it. drawSeed picks the state leaves that H holds. The caller has compared start
// with its root; ex is one for p. The state at the end is digested by scheme.
//
// The error is a *program.Divergence where a step has no finite result.
func Section(ctx context.Context, ex Executor, p *program.Program, start []program.Array, from, to uint64, drawSeed tensorlog.Hash, scheme tensorlog.Scheme) (*Replay, error) {
	if err := ex.SetState(start); err != nil {
		return nil, err
	}
	r := &Replay{}
	interior := tensorlog.NewAttestation(p, drawSeed)
	_, err := steps(ctx, ex, from, to, func(step uint64) {
		state := ex.State()
		r.Losses = append(r.Losses, state[p.Loss].F32[0])
		if step < to-1 {
			interior.Add(step, state)
		}
	})
	if err != nil {
		return nil, err
	}
	r.State = ex.State()
	r.H, r.End = interior.H(), scheme.State(r.State)
	return r, nil
}
