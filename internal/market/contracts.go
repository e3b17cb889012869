// Package market is the typed way to the contracts: views, transactions and
// the book of jobs that is kept from their events. It knows the contracts'
// rules only as far as their interfaces state them.
package market

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/zap"

	"lode/bindings/beacon"
	"lode/bindings/disputes"
	"lode/bindings/market"
	"lode/bindings/provings"
	"lode/bindings/referee"
	"lode/bindings/snarkverifier"
	"lode/bindings/stakes"
	"lode/internal/chain"
	"lode/internal/fault"
)

// Hash is a job id, a root or a digest.
type Hash = [32]byte

var (
	marketABI = market.NewMarket()
	stakesABI = stakes.NewStakes()
)

// Errors knows the custom errors of all contracts. Give it to the
// client, so that a refusal reads as one line.
func Errors() (*chain.Errors, error) {
	return chain.NewErrors(&market.MarketMetaData, &stakes.StakesMetaData, &beacon.BeaconMetaData, &provings.ProvingsMetaData, &snarkverifier.SnarkVerifierMetaData,
		&disputes.DisputesMetaData, &referee.RefereeMetaData)
}

// Contracts are a deployment's contracts, seen through one client. Its methods
// are safe for concurrent use.
type Contracts struct {
	Chain      *chain.Client
	Deployment *chain.Deployment
	Windows    market.Windows
	Clock      *chain.Clock
}

// Connect dials a node with the contracts' errors known and attaches to the
// deployment.
func Connect(ctx context.Context, cfg chain.Config, d *chain.Deployment, log *zap.Logger) (*Contracts, error) {
	errs, err := Errors()
	if err != nil {
		return nil, err
	}
	cfg.Errors, cfg.ChainID = errs, d.ChainID
	c, err := chain.Dial(ctx, cfg)
	if err != nil {
		return nil, err
	}
	m, err := Attach(ctx, c, d, log)
	if err != nil {
		c.Close()
		return nil, err
	}
	return m, nil
}

// Attach checks that the deployment is on the client's chain and that its
// contracts name each other.
func Attach(ctx context.Context, c *chain.Client, d *chain.Deployment, log *zap.Logger) (*Contracts, error) {
	if err := d.Check(ctx, c); err != nil {
		return nil, err
	}
	m := &Contracts{Chain: c, Deployment: d, Clock: chain.NewClock(c, log)}
	var err error
	if m.Windows, err = chain.Read(ctx, c, d.Market, marketABI.PackWindows(), marketABI.UnpackWindows); err != nil {
		return nil, fmt.Errorf("windows of the market at %s: %w", d.Market, err)
	}
	at, err := chain.Read(ctx, c, d.Market, marketABI.PackStakes(), marketABI.UnpackStakes)
	if err != nil {
		return nil, err
	}
	if at != d.Stakes {
		return nil, fault.Input("stakes", d.Stakes, "%s, as the market says", at)
	}
	if at, err = chain.Read(ctx, c, d.Market, marketABI.PackBeacon(), marketABI.UnpackBeacon); err != nil {
		return nil, err
	}
	if at != d.Beacon {
		return nil, fault.Input("beacon", d.Beacon, "%s, as the market says", at)
	}
	return m, nil
}

// JobID is the id that the market gives to terms.
func (m *Contracts) JobID(ctx context.Context, t market.Terms) (Hash, error) {
	return readMarket(ctx, m, marketABI.TryPackIdOf, marketABI.UnpackIdOf, t)
}

// TrainingSeed is the seed of a job's data order and random numbers.
func (m *Contracts) TrainingSeed(ctx context.Context, t market.Terms) (Hash, error) {
	return readMarket(ctx, m, marketABI.TryPackTrainingSeedOf, marketABI.UnpackTrainingSeedOf, t)
}

// Escrow is what posting the terms costs, in wei.
func (m *Contracts) Escrow(ctx context.Context, t market.Terms) (*big.Int, error) {
	return readMarket(ctx, m, marketABI.TryPackEscrowOf, marketABI.UnpackEscrowOf, t)
}

// View is what the market stores of a job now.
func (m *Contracts) View(ctx context.Context, id Hash) (market.JobView, error) {
	return readMarket(ctx, m, marketABI.TryPackJob, marketABI.UnpackJob, id)
}

// Tally is what second committee and announcements left of a job.
func (m *Contracts) Tally(ctx context.Context, id Hash) (market.Tally, error) {
	return readMarket(ctx, m, marketABI.TryPackTallyOf, marketABI.UnpackTallyOf, id)
}

// Docket is the summary of a job's challenges.
func (m *Contracts) Docket(ctx context.Context, id Hash) (market.Docket, error) {
	return readMarket(ctx, m, marketABI.TryPackDocketOf, marketABI.UnpackDocketOf, id)
}

// Bond is what covers the bond of a job's next challenge, in wei, if it is mined
// in the next block. The market's own bondOf can't be asked: outside of a
// transaction a node lets it see a base fee of zero. What is above the bond is
// credited to the challenger.
func (m *Contracts) Bond(ctx context.Context, id Hash) (*big.Int, error) {
	docket, err := m.Docket(ctx, id)
	if err != nil {
		return nil, err
	}
	head, err := m.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	bond := new(big.Int).Set(m.Windows.BondFloor)
	if head.BaseFee != nil {
		// From one block to the next the base fee rises by at most an eighth.
		next := new(big.Int).Add(head.BaseFee, new(big.Int).Rsh(head.BaseFee, 3))
		next.Add(next, big.NewInt(1))
		if priced := next.Mul(next, new(big.Int).SetUint64(m.Windows.BondGas)); priced.Cmp(bond) > 0 {
			bond = priced
		}
	}
	return bond.Mul(bond, big.NewInt(int64(docket.Live)+1)), nil
}

// SealedAt is the block in which a seal was first put down; 0 if never.
func (m *Contracts) SealedAt(ctx context.Context, seal Hash) (uint64, error) {
	n, err := readMarket(ctx, m, marketABI.TryPackSealedAt, marketABI.UnpackSealedAt, seal)
	if err != nil {
		return 0, err
	}
	return n.Uint64(), nil
}

// Lane is the commitment that owner holds in a lane: its upper 216 bits, and
// the time in the lower 40.
func (m *Contracts) Lane(ctx context.Context, owner common.Address, lane uint32) (*big.Int, error) {
	data, err := marketABI.TryPackLaneOf(owner, new(big.Int).SetUint64(uint64(lane)))
	if err != nil {
		return nil, err
	}
	return chain.Read(ctx, m.Chain, m.Deployment.Market, data, marketABI.UnpackLaneOf)
}

// Account is an account's money at Stakes.
func (m *Contracts) Account(ctx context.Context, owner common.Address) (stakes.Account, error) {
	data, err := stakesABI.TryPackAccount(owner)
	if err != nil {
		return stakes.Account{}, err
	}
	return chain.Read(ctx, m.Chain, m.Deployment.Stakes, data, stakesABI.UnpackAccount)
}

// Unit is one stake unit.
func (m *Contracts) Unit(ctx context.Context, n uint64) (stakes.Unit, error) {
	data, err := stakesABI.TryPackUnit(new(big.Int).SetUint64(n))
	if err != nil {
		return stakes.Unit{}, err
	}
	return chain.Read(ctx, m.Chain, m.Deployment.Stakes, data, stakesABI.UnpackUnit)
}

// Units are the number of places on the list of stake units and how many of
// them can be drawn.
func (m *Contracts) Units(ctx context.Context) (joined, active uint64, err error) {
	j, err := chain.Read(ctx, m.Chain, m.Deployment.Stakes, stakesABI.PackJoined(), stakesABI.UnpackJoined)
	if err != nil {
		return 0, 0, err
	}
	a, err := chain.Read(ctx, m.Chain, m.Deployment.Stakes, stakesABI.PackActive(), stakesABI.UnpackActive)
	if err != nil {
		return 0, 0, err
	}
	return j.Uint64(), a.Uint64(), nil
}

// UnitJoined is the state of a stake unit that is on the list and not leaving,
// as IStakes numbers it.
const UnitJoined = 1

// silent is how many lost tenths make a unit a silent seat.
const silent = 5

// SeatOwners gives each unit's owner if it can act as a seat now, else zero.
func (m *Contracts) SeatOwners(ctx context.Context, units []uint64) ([]common.Address, error) {
	owners := make([]common.Address, len(units))
	for i, n := range units {
		u, err := m.Unit(ctx, n)
		if err != nil {
			return nil, err
		}
		if u.State == UnitJoined && u.Lost < silent {
			owners[i] = u.Owner
		}
	}
	return owners, nil
}

func bigs(ns []uint64) []*big.Int {
	out := make([]*big.Int, len(ns))
	for i, n := range ns {
		out[i] = new(big.Int).SetUint64(n)
	}
	return out
}

func readMarket[A, T any](ctx context.Context, m *Contracts, pack func(A) ([]byte, error), unpack func([]byte) (T, error), arg A) (T, error) {
	data, err := pack(arg)
	if err != nil {
		var none T
		return none, err
	}
	return chain.Read(ctx, m.Chain, m.Deployment.Market, data, unpack)
}

// SubmissionHash is keccak256(abi.encode(submission)), as reveal, accuse and
// unavailable take it.
func SubmissionHash(s market.Submission) (Hash, error) {
	contract := marketABI.GetABI()
	data, err := abi.Arguments{contract.Methods["submit"].Inputs[2]}.Pack(s)
	if err != nil {
		return Hash{}, fmt.Errorf("encoding a submission: %w", err)
	}
	return crypto.Keccak256Hash(data), nil
}

// UnitsOf are the numbers of the units that owner joined with, from the events
// of Stakes, read in pieces that public nodes answer.
func (m *Contracts) UnitsOf(ctx context.Context, owner common.Address) ([]uint64, error) {
	topics := [][]common.Hash{{stakesABI.GetABI().Events["Joined"].ID}, {common.BytesToHash(owner[:])}}
	logs, err := m.logs(ctx, m.Deployment.Stakes, topics, m.Deployment.Block)
	if err != nil {
		return nil, err
	}
	var units []uint64
	for i := range logs {
		e, err := stakesABI.UnpackJoinedEvent(&logs[i])
		if err != nil {
			return nil, err
		}
		for n := range e.Count.Uint64() {
			units = append(units, e.First.Uint64()+n)
		}
	}
	return units, nil
}

// logs are a contract's events from a block on, read in pieces that public nodes
// answer.
func (m *Contracts) logs(ctx context.Context, contract common.Address, topics [][]common.Hash, start uint64) ([]types.Log, error) {
	head, err := m.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	cur, err := chain.OpenCursor(ctx, m.Chain, chain.CursorConfig{Addresses: []common.Address{contract}, Topics: topics, Start: start})
	if err != nil {
		return nil, err
	}
	var logs []types.Log
	for cur.Position() <= head.Number {
		batch, err := cur.Next(ctx)
		if err != nil {
			return nil, err
		}
		for _, l := range batch.Logs {
			if l.Removed {
				logs = slices.DeleteFunc(logs, func(k types.Log) bool { return chain.IDOf(k) == chain.IDOf(l) })
			} else {
				logs = append(logs, l)
			}
		}
		if err := cur.Commit(batch); err != nil {
			return nil, err
		}
	}
	return logs, nil
}

// ChallengeAt is one challenge of a job, as the market stores it.
func (m *Contracts) ChallengeAt(ctx context.Context, id Hash, index uint64) (market.Challenge, error) {
	data, err := marketABI.TryPackChallengeAt(id, new(big.Int).SetUint64(index))
	if err != nil {
		return market.Challenge{}, err
	}
	return chain.Read(ctx, m.Chain, m.Deployment.Market, data, marketABI.UnpackChallengeAt)
}
