package worker

import (
	"context"

	"lode/internal/daemon"
	"lode/internal/dispute"
	mk "lode/internal/market"
	"lode/program"
	"lode/tensorlog"
)

// defend makes the trainer's moves in the disputes about one job. It is a player
// of its own: however long a move takes to compute, draws are answered meanwhile.
func (w *Worker) defend(ctx context.Context, id mk.Hash) error {
	if j, ok := w.Book.Job(id); ok && j.Claim != nil && j.Claim.Trainer != w.Address() {
		return daemon.ErrDone
	}
	return w.disputes.Play(ctx, id)
}

// evidence is the log that was submitted, as it lies on disk.
func (w *Worker) evidence(_ context.Context, j *mk.Job) (*dispute.Evidence, error) {
	log, err := tensorlog.Open(w.logDir(j.ID))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	start := func(ctx context.Context, sections uint64) ([]program.Array, error) {
		ex, err := w.cfg.New(log.Prog, log.Data, mk.Hash(log.Seed), w.cfg.Threads)
		if err != nil {
			return nil, err
		}
		defer ex.Close()
		return w.stateAfter(ctx, j, log, ex, sections)
	}
	return &dispute.Evidence{Program: log.Prog, Data: log.Data, Seed: mk.Hash(log.Seed), Ends: tensorlog.Ends(log.Boundaries()), Start: start}, nil
}
