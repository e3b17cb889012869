package worker

import (
	"context"

	"lode/internal/daemon"
	mk "lode/internal/market"
)

// defend makes the trainer's moves in the disputes about one job. It is a player
// of its own: however long a move takes to compute, draws are answered meanwhile.
func (w *Worker) defend(ctx context.Context, id mk.Hash) error {
	if j, ok := w.Book.Job(id); ok && j.Claim != nil && j.Claim.Trainer != w.Address() {
		return daemon.ErrDone
	}
	return w.disputes.Play(ctx, id)
}
