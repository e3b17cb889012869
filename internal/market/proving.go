package market

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"lode/bindings/market"
	"lode/internal/chain"
)

// modeProven is the number of the mode in terms.
const modeProven = 1

// Proving are proofs of drawn steps of a job in proven mode, with what they are
// verified by.
type Proving struct {
	Circuit   market.Circuit
	Key       []byte             // the verifying key of Circuit.Key
	Positions []uint64           // among the drawn steps
	Drawn     []uint64           // the steps at these positions
	Steps     []market.StepProof // their proofs
}

// Prove hands in proofs of drawn steps. Those that were proven already are
// passed over; once all are, the job has responded. If the market has them all, or
// does not wait for them any more, nothing is sent.
func (a *Actor) Prove(ctx context.Context, j *Job, p Proving) (*types.Receipt, error) {
	data, err := marketABI.TryPackProve(j.Terms, *j.Submission, j.Facts(), p.Circuit, p.Key, bigs(p.Positions), p.Steps)
	return a.once(ctx, chain.Tx{Kind: "prove", Data: data}, err, func(ctx context.Context) (bool, error) {
		v, err := a.View(ctx, j.ID)
		if err != nil || Phase(v.Under) != Drawn {
			return true, err
		}
		if len(p.Steps) == 0 {
			return false, nil
		}
		known, err := a.ProvenSteps(ctx, j)
		if err != nil {
			return false, ctx.Err() // to prove twice costs gas, not to prove costs stake
		}
		for _, s := range p.Drawn {
			if !slices.Contains(known, s) {
				return false, nil
			}
		}
		return true, nil
	})
}

// Answer proves the step that a challenge names; p has that one step. If the
// challenge is decided, nothing is sent.
func (a *Actor) Answer(ctx context.Context, j *Job, index uint64, p Proving) (*types.Receipt, error) {
	data, err := marketABI.TryPackAnswer(j.Terms, *j.Submission, j.Facts(), new(big.Int).SetUint64(index), p.Circuit, p.Key, p.Steps[0])
	return a.once(ctx, chain.Tx{Kind: "answer", Data: data}, err, a.decided(j.ID, index))
}

// Refute proves that the step at which a log claims to diverge has a result; p
// has that one step. If the challenge is decided, nothing is sent.
func (a *Actor) Refute(ctx context.Context, j *Job, index uint64, p Proving) (*types.Receipt, error) {
	data, err := marketABI.TryPackRefute(j.Terms, *j.Submission, j.Facts(), new(big.Int).SetUint64(index), p.Circuit, p.Key, p.Steps[0])
	return a.once(ctx, chain.Tx{Kind: "refute", Data: data}, err, a.decided(j.ID, index))
}

// Timeout decides a challenge whose clock has run out without a proof. If the
// challenge is decided, nothing is sent.
func (a *Actor) Timeout(ctx context.Context, j *Job, index uint64) (*types.Receipt, error) {
	data, err := marketABI.TryPackTimeout(j.Terms, *j.Submission, j.Facts(), new(big.Int).SetUint64(index))
	return a.once(ctx, chain.Tx{Kind: "timeout", Data: data}, err, a.decided(j.ID, index))
}

// ClaimUnavailable asks a committee whether the final state is withheld. Only
// the requester can, once: if that is done, nothing is sent. What is above the bond
// is credited to the requester.
func (a *Actor) ClaimUnavailable(ctx context.Context, j *Job, bond *big.Int) (*types.Receipt, error) {
	data, err := marketABI.TryPackClaimUnavailable(j.Terms)
	return a.once(ctx, chain.Tx{Kind: "claim unavailable", Data: data, Value: bond}, err, func(ctx context.Context) (bool, error) {
		v, err := a.View(ctx, j.ID)
		return Phase(v.Under).Second(), err
	})
}

// once sends a transaction to the market unless done says that its effect is there.
func (a *Actor) once(ctx context.Context, tx chain.Tx, packing error, done func(context.Context) (bool, error)) (*types.Receipt, error) {
	if packing != nil {
		return nil, packing
	}
	tx.To, tx.Done = &a.Deployment.Market, done
	return a.Sender.Send(ctx, tx)
}

// decided says whether a challenge is not live any more.
func (a *Actor) decided(id Hash, index uint64) func(context.Context) (bool, error) {
	return func(ctx context.Context) (bool, error) {
		c, err := a.ChallengeAt(ctx, id, index)
		return !c.Live, err
	}
}

// ProvenSteps are the steps of a drawn job that are proven now, as the node's events
// since the draw say.
func (m *Contracts) ProvenSteps(ctx context.Context, j *Job) ([]uint64, error) {
	topics := [][]common.Hash{{marketABI.GetABI().Events["Proved"].ID}, {common.Hash(j.ID)}}
	logs, err := m.logs(ctx, m.Deployment.Market, topics, j.DrawBlock)
	if err != nil {
		return nil, err
	}
	var steps []uint64
	for i := range logs {
		e, err := marketABI.UnpackProvedEvent(&logs[i])
		if err != nil {
			return nil, err
		}
		steps = append(steps, e.Step.Uint64())
	}
	return steps, nil
}
