package market

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"lode/bindings/market"
	"lode/internal/chain"
)

// Actor is one account that acts on the contracts. Each method sends one
// transaction and waits for its receipt; what the contract refuses comes back
// as a *chain.RevertError before anything is spent.
type Actor struct {
	*Contracts
	Sender *chain.Sender
}

// Address is the actor's account.
func (a *Actor) Address() common.Address { return a.Sender.Address() }

func (a *Actor) market(ctx context.Context, kind string, value *big.Int, data []byte, err error) (*types.Receipt, error) {
	if err != nil {
		return nil, err
	}
	return a.Sender.Send(ctx, chain.Tx{Kind: kind, To: &a.Deployment.Market, Data: data, Value: value})
}

func (a *Actor) stakes(ctx context.Context, kind string, value *big.Int, data []byte, err error) (*types.Receipt, error) {
	if err != nil {
		return nil, err
	}
	return a.Sender.Send(ctx, chain.Tx{Kind: kind, To: &a.Deployment.Stakes, Data: data, Value: value})
}

// Post puts a job up, with its escrow. If the job is there already, because an
// earlier run of the same call was cut off, nothing is sent.
func (a *Actor) Post(ctx context.Context, t market.Terms) (Hash, *types.Receipt, error) {
	id, err := a.JobID(ctx, t)
	if err != nil {
		return Hash{}, nil, err
	}
	escrow, err := a.Escrow(ctx, t)
	if err != nil {
		return id, nil, err
	}
	data, err := marketABI.TryPackPost(t)
	if err != nil {
		return id, nil, err
	}
	r, err := a.Sender.Send(ctx, chain.Tx{Kind: "post", To: &a.Deployment.Market, Data: data, Value: escrow,
		Done: func(ctx context.Context) (bool, error) {
			v, err := a.View(ctx, id)
			return Phase(v.Phase) != None, err
		}})
	return id, r, err
}

// Raise adds wei to the reward of an unclaimed job.
func (a *Actor) Raise(ctx context.Context, t market.Terms, wei *big.Int) (*types.Receipt, error) {
	data, err := marketABI.TryPackRaise(t)
	return a.market(ctx, "raise", wei, data, err)
}

// Cancel takes an unclaimed job back.
func (a *Actor) Cancel(ctx context.Context, t market.Terms) (*types.Receipt, error) {
	data, err := marketABI.TryPackCancel(t)
	return a.market(ctx, "cancel", nil, data, err)
}

// Lapse ends a job that nobody claimed in time.
func (a *Actor) Lapse(ctx context.Context, t market.Terms) (*types.Receipt, error) {
	data, err := marketABI.TryPackLapse(t)
	return a.market(ctx, "lapse", nil, data, err)
}

// ClaimJob claims exactly these terms; the stake must be deposited.
func (a *Actor) ClaimJob(ctx context.Context, t market.Terms) (*types.Receipt, error) {
	data, err := marketABI.TryPackClaim(t)
	return a.market(ctx, "claim", nil, data, err)
}

// Abandon ends a job whose training time is over.
func (a *Actor) Abandon(ctx context.Context, j *Job) (*types.Receipt, error) {
	data, err := marketABI.TryPackAbandon(j.Terms, *j.Claim)
	return a.market(ctx, "abandon", nil, data, err)
}

// Submit commits the result. log is the SHA-256 digest of the log's CID, left
// are the left siblings of the trace's last leaf.
func (a *Actor) Submit(ctx context.Context, j *Job, s market.Submission, log Hash, left []Hash) (*types.Receipt, error) {
	data, err := marketABI.TryPackSubmit(j.ID, *j.Claim, s, log, left)
	return a.market(ctx, "submit", nil, data, err)
}

// Draw proves the randomness of the job's draw block.
func (a *Actor) Draw(ctx context.Context, id Hash, header []byte) (*types.Receipt, error) {
	data, err := marketABI.TryPackDraw(id, header)
	return a.market(ctx, "draw", nil, data, err)
}

// Commit puts a seat's commitment into one of the actor's lanes.
func (a *Actor) Commit(ctx context.Context, id Hash, seat uint64, lane uint32, commitment Hash) (*types.Receipt, error) {
	data, err := marketABI.TryPackCommit(id, new(big.Int).SetUint64(seat), new(big.Int).SetUint64(uint64(lane)), commitment)
	return a.market(ctx, "commit", nil, data, err)
}

// OpenLanes pays for the actor's lanes 0 … count-1 ahead of time, so that
// commitments in them cost less when they are due.
func (a *Actor) OpenLanes(ctx context.Context, count uint64) (*types.Receipt, error) {
	data, err := marketABI.TryPackOpenLanes(new(big.Int), new(big.Int).SetUint64(count))
	return a.market(ctx, "open lanes", nil, data, err)
}

// Announce says that a seat of the first committee can't have something.
func (a *Actor) Announce(ctx context.Context, j *Job, seat, index uint64) (*types.Receipt, error) {
	s, err := SubmissionHash(*j.Submission)
	if err != nil {
		return nil, err
	}
	data, err := marketABI.TryPackUnavailable(j.ID, s, j.Facts()[0], new(big.Int).SetUint64(seat), new(big.Int).SetUint64(index))
	return a.market(ctx, "unavailable", nil, data, err)
}

// Respond answers the last draw.
func (a *Actor) Respond(ctx context.Context, j *Job, o market.Opening) (*types.Receipt, error) {
	data, err := marketABI.TryPackRespond(j.ID, *j.Submission, j.Facts(), o)
	return a.market(ctx, "respond", nil, data, err)
}

// Reveal opens commitments of the last round that match. digests are the
// round's seat digests.
func (a *Actor) Reveal(ctx context.Context, j *Job, digests []Hash, picks []market.Pick) (*types.Receipt, error) {
	s, err := SubmissionHash(*j.Submission)
	if err != nil {
		return nil, err
	}
	data, err := marketABI.TryPackReveal(j.ID, s, j.Facts(), digests, picks)
	return a.market(ctx, "reveal", nil, data, err)
}

// Accuse opens a commitment that differs from the trainer's response.
func (a *Actor) Accuse(ctx context.Context, j *Job, digests []Hash, acc market.Accusation) (*types.Receipt, error) {
	s, err := SubmissionHash(*j.Submission)
	if err != nil {
		return nil, err
	}
	data, err := marketABI.TryPackAccuse(j.ID, s, j.Facts(), digests, acc)
	return a.market(ctx, "accuse", nil, data, err)
}

// Convene calls the second committee.
func (a *Actor) Convene(ctx context.Context, id Hash) (*types.Receipt, error) {
	data, err := marketABI.TryPackConvene(id)
	return a.market(ctx, "convene", nil, data, err)
}

// Seal commits to a challenge.
func (a *Actor) Seal(ctx context.Context, seal Hash) (*types.Receipt, error) {
	data, err := marketABI.TryPackSeal(seal)
	if err != nil {
		return nil, err
	}
	return a.Sender.Send(ctx, chain.Tx{Kind: "seal", To: &a.Deployment.Market, Data: data,
		Done: func(ctx context.Context) (bool, error) {
			at, err := a.SealedAt(ctx, seal)
			return at != 0, err
		}})
}

// Challenge opens a challenge that was sealed in an earlier block.
func (a *Actor) Challenge(ctx context.Context, id Hash, section uint64, salt Hash, bond *big.Int) (*types.Receipt, error) {
	data, err := marketABI.TryPackChallenge(id, new(big.Int).SetUint64(section), salt)
	return a.market(ctx, "challenge", bond, data, err)
}

// Release credits the bond of a challenge that was live when its job ended.
func (a *Actor) Release(ctx context.Context, id Hash, index uint64) (*types.Receipt, error) {
	data, err := marketABI.TryPackRelease(id, new(big.Int).SetUint64(index))
	return a.market(ctx, "release", nil, data, err)
}

// Settle pays everybody once the windows are over.
func (a *Actor) Settle(ctx context.Context, j *Job) (*types.Receipt, error) {
	data, err := marketABI.TryPackSettle(j.Terms, *j.Submission, j.Facts())
	return a.market(ctx, "settle", nil, data, err)
}

// Expire is the timeout of every state from Submitted on.
func (a *Actor) Expire(ctx context.Context, j *Job) (*types.Receipt, error) {
	data, err := marketABI.TryPackExpire(j.Terms, *j.Submission, j.Facts())
	return a.market(ctx, "expire", nil, data, err)
}

// Deposit adds wei to the actor's free deposit.
func (a *Actor) Deposit(ctx context.Context, wei *big.Int) (*types.Receipt, error) {
	data, err := stakesABI.TryPackDeposit()
	return a.stakes(ctx, "deposit", wei, data, err)
}

// Withdraw pays wei of the actor's free money to an address.
func (a *Actor) Withdraw(ctx context.Context, wei *big.Int, to common.Address) (*types.Receipt, error) {
	data, err := stakesABI.TryPackWithdraw(wei, to)
	return a.stakes(ctx, "withdraw", nil, data, err)
}

// Join buys stake units at the deployment's price.
func (a *Actor) Join(ctx context.Context, count uint64) (*types.Receipt, error) {
	n := new(big.Int).SetUint64(count)
	data, err := stakesABI.TryPackJoin(n)
	return a.stakes(ctx, "join", new(big.Int).Mul(n, a.Windows.Unit), data, err)
}

// Activate makes the places below upTo drawable.
func (a *Actor) Activate(ctx context.Context, upTo uint64) (*types.Receipt, error) {
	data, err := stakesABI.TryPackActivate(new(big.Int).SetUint64(upTo))
	return a.stakes(ctx, "activate", nil, data, err)
}

// Exit asks to leave with units.
func (a *Actor) Exit(ctx context.Context, units []uint64) (*types.Receipt, error) {
	data, err := stakesABI.TryPackExit(bigs(units))
	return a.stakes(ctx, "exit", nil, data, err)
}

// Redeem credits what is left of units whose exit delay is over.
func (a *Actor) Redeem(ctx context.Context, units []uint64) (*types.Receipt, error) {
	data, err := stakesABI.TryPackRedeem(bigs(units))
	return a.stakes(ctx, "redeem", nil, data, err)
}

// Collect credits the fees that the actor's units earned.
func (a *Actor) Collect(ctx context.Context, units []uint64) (*types.Receipt, error) {
	data, err := stakesABI.TryPackCollect(bigs(units))
	return a.stakes(ctx, "collect", nil, data, err)
}
