package market

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"lode/bindings/market"
)

// modeProven is the number of the mode in terms.
const modeProven = 1

// Proving are proofs of drawn steps of a job in proven mode, with what they are
// verified by.
type Proving struct {
	Circuit   market.Circuit
	Key       []byte // the verifying key of Circuit.Key
	Positions []uint64
	Steps     []market.StepProof // one for each position among the drawn steps
}

// Prove hands in proofs of drawn steps. Those that were proven already are
// passed over; once all are, the job has responded.
func (a *Actor) Prove(ctx context.Context, j *Job, p Proving) (*types.Receipt, error) {
	data, err := marketABI.TryPackProve(j.Terms, *j.Submission, j.Facts(), p.Circuit, p.Key, bigs(p.Positions), p.Steps)
	return a.market(ctx, "prove", nil, data, err)
}

// Answer proves the step that a challenge names; p has that one step.
func (a *Actor) Answer(ctx context.Context, j *Job, index uint64, p Proving) (*types.Receipt, error) {
	data, err := marketABI.TryPackAnswer(j.Terms, *j.Submission, j.Facts(), new(big.Int).SetUint64(index), p.Circuit, p.Key, p.Steps[0])
	return a.market(ctx, "answer", nil, data, err)
}

// Refute proves that the step at which a log claims to diverge has a result; p
// has that one step.
func (a *Actor) Refute(ctx context.Context, j *Job, index uint64, p Proving) (*types.Receipt, error) {
	data, err := marketABI.TryPackRefute(j.Terms, *j.Submission, j.Facts(), new(big.Int).SetUint64(index), p.Circuit, p.Key, p.Steps[0])
	return a.market(ctx, "refute", nil, data, err)
}

// Timeout decides a challenge whose clock has run out without a proof.
func (a *Actor) Timeout(ctx context.Context, j *Job, index uint64) (*types.Receipt, error) {
	data, err := marketABI.TryPackTimeout(j.Terms, *j.Submission, j.Facts(), new(big.Int).SetUint64(index))
	return a.market(ctx, "timeout", nil, data, err)
}

// ClaimUnavailable asks a committee whether the final state is withheld. Only
// the requester can, once.
func (a *Actor) ClaimUnavailable(ctx context.Context, j *Job, bond *big.Int) (*types.Receipt, error) {
	data, err := marketABI.TryPackClaimUnavailable(j.Terms)
	return a.market(ctx, "claim unavailable", bond, data, err)
}
