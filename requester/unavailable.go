package requester

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
)

// ClaimUnavailable asks a committee whether the final state of a job in proven mode is
// withheld, with the bond of the job's next challenge. What it can't do it says before
// anything is sent: it is the requester's alone, once, while the challenge window is
// open. A nil receipt without an error means that it was claimed before.
func ClaimUnavailable(ctx context.Context, a *market.Actor, j *market.Job) (bond *big.Int, r *types.Receipt, err error) {
	id := short(j.ID)
	switch {
	case j.Terms.Requester != a.Address():
		return nil, nil, fault.Input("job", id, "one that %s posted, not %s", a.Address(), j.Terms.Requester)
	case j.Terms.Mode != job.Proven:
		return nil, nil, fault.Input("job", id, "a job in proven mode; in attested mode seats say by themselves what they can't have")
	case j.Terms.Seats == 0:
		return nil, nil, fault.Input("job", id, "a job whose terms have seats: this one has nobody to ask")
	}
	v, err := a.View(ctx, j.ID)
	if err != nil {
		return nil, nil, err
	}
	head, err := a.Clock.Now(ctx)
	if err != nil {
		return nil, nil, err
	}
	switch phase, under := market.Phase(v.Phase), market.Phase(v.Under); {
	case under.Second(): // nothing else leads to a second committee in this mode
		return nil, nil, nil
	case under != market.Responded:
		return nil, nil, fault.Input("job", id, "a job whose drawn steps are proven and whose challenge window is open, this one is %s", phase)
	case head.Time > v.ChallengeEnd.Uint64():
		end := time.Unix(v.ChallengeEnd.Int64(), 0).UTC().Format(time.RFC3339)
		return nil, nil, fault.Input("job", id, "a job whose challenge window is open, this one's was over at %s of the chain's clock", end)
	}
	if bond, err = a.Bond(ctx, j.ID); err != nil {
		return nil, nil, err
	}
	have, err := a.Chain.Balance(ctx, a.Address())
	if err != nil {
		return nil, nil, err
	}
	if have.Cmp(bond) < 0 {
		return nil, nil, fault.Input("balance of "+a.Address().Hex(), chain.FormatEther(have), "at least the bond, %s, and gas", chain.FormatEther(bond))
	}
	r, err = a.ClaimUnavailable(ctx, j, bond)
	return bond, r, err
}
