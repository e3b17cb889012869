package dispute

import (
	"context"

	"lode/internal/daemon"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program"
)

// FromStorage is a challenger's evidence: the job's inputs and the trainer's log,
// as storage delivers them. What was fetched for the audit lies in the node's own
// store, so the trainer can't take it away.
func FromStorage(n *daemon.Node) func(context.Context, *market.Job) (*Evidence, error) {
	return func(ctx context.Context, j *market.Job) (*Evidence, error) {
		in, err := job.Fetch(ctx, n.Store, &j.Terms, program.DefaultLimits())
		if err != nil {
			return nil, err
		}
		seed, err := n.TrainingSeed(ctx, j.Terms)
		if err != nil {
			return nil, err
		}
		log, err := daemon.OpenLog(ctx, n.Store, j, in.Program.Slots)
		if err != nil {
			return nil, err
		}
		log.Init = in.Init
		return &Evidence{Program: in.Program, Data: in.Data, Seed: seed, Ends: log.Ends(), Start: log.Checkpoint, Malformed: log.Malformed}, nil
	}
}
