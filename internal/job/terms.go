package job

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/tensorlog"
)

// Limits that the market sets to terms.
const (
	MaxSeats        = 16        // of the first committee
	MaxDrawn        = 128       // sections drawn in one round
	MaxSections     = 1<<16 - 1 // of a job: numbered in two bytes
	MinSectionSteps = 4         // fewer would leave a seat too little that only re-execution yields
	MaxSectionSteps = 1024      // so that a section's states fit a move of a dispute
	Attested        = 0         // mode: sections are executed again by a committee
	Proven          = 1         // mode: drawn steps are proven
)

// feesPerSeat is how many fees the escrow holds for each seat of the first
// committee: its own, and those of a second committee of twice the size.
const feesPerSeat = 3

var gwei = big.NewInt(1e9)

// maxWei bounds every amount in terms: 96 bits.
var maxWei = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))

// CheckTerms refuses terms that the market would refuse, field by field, and
// those that could never be fulfilled: without requester, program, state or
// manifest. The windows are those of the deployment.
func CheckTerms(t *market.Terms, w *market.Windows) error {
	if t.Requester == (common.Address{}) {
		return fault.Input("requester", t.Requester, "an address")
	}
	shape := checkShape
	switch t.Mode {
	case Attested:
	case Proven:
		shape = checkProvenShape
	default:
		return fault.Input("mode", t.Mode, "%d, attested, or %d, proven", Attested, Proven)
	}
	if err := shape(t); err != nil {
		return err
	}
	if t.TrainingTime < 1 || t.TrainingTime > w.Training {
		return fault.Input("training time", t.TrainingTime, "1 to %d seconds", w.Training)
	}
	if err := checkMoney(t); err != nil {
		return err
	}
	for _, root := range []struct {
		name string
		hash [32]byte
	}{{"program", t.Program}, {"initial state", t.InitialState}, {"dataset", t.Dataset}, {"manifest", t.Manifest}} {
		if root.hash == ([32]byte{}) {
			return fault.Input(root.name, "0", "a digest")
		}
	}
	return nil
}

func checkShape(t *market.Terms) error {
	switch {
	case t.Seats < 1 || t.Seats > MaxSeats:
		return fault.Input("seats", t.Seats, "1 to %d", MaxSeats)
	case t.SectionSteps < MinSectionSteps || t.SectionSteps > MaxSectionSteps:
		return fault.Input("section steps", t.SectionSteps, "%d to %d", MinSectionSteps, MaxSectionSteps)
	case t.Steps < uint64(t.SectionSteps) || t.Steps%uint64(t.SectionSteps) != 0:
		return fault.Input("steps", t.Steps, "a multiple of the section length %d", t.SectionSteps)
	case t.Steps/uint64(t.SectionSteps) > MaxSections:
		return fault.Input("steps", t.Steps, "at most %d sections of %d steps", MaxSections, t.SectionSteps)
	}
	most := min(Sections(t), MaxDrawn) / uint64(t.Seats)
	if most == 0 {
		return fault.Input("seats", t.Seats, "at most %d, the sections of the job", Sections(t))
	}
	if t.PerSeat < 1 || uint64(t.PerSeat) > most {
		return fault.Input("sections per seat", t.PerSeat, "1 to %d with %d seats and %d sections", most, t.Seats, Sections(t))
	}
	return nil
}

// checkProvenShape is checkShape for a job whose steps are proven: each step is a
// section, PerSeat of them are drawn, and Seats is half the committee that judges
// a claim that the final state is withheld; 0 for none.
func checkProvenShape(t *market.Terms) error {
	switch {
	case t.Seats > MaxSeats:
		return fault.Input("seats", t.Seats, "0 to %d", MaxSeats)
	case t.SectionSteps != 1:
		return fault.Input("section steps", t.SectionSteps, "1, since every step can be proven")
	case t.Steps < 1 || t.Steps > MaxSections:
		return fault.Input("steps", t.Steps, "1 to %d", MaxSections)
	}
	if most := min(t.Steps, MaxDrawn); t.PerSeat < 1 || uint64(t.PerSeat) > most {
		return fault.Input("drawn steps", t.PerSeat, "1 to %d with %d steps", most, t.Steps)
	}
	return nil
}

// Drawn is the number of sections that the first draw picks from a whole log.
func Drawn(t *market.Terms) uint64 {
	if t.Mode == Proven {
		return uint64(t.PerSeat)
	}
	return uint64(t.Seats) * uint64(t.PerSeat)
}

func checkMoney(t *market.Terms) error {
	for _, amount := range []struct {
		name string
		wei  *big.Int
	}{{"stake", t.Stake}, {"reward", t.Reward}, {"fee", t.Fee}, {"draw bounty", t.DrawBounty}, {"second draw bounty", t.SecondBounty}} {
		if amount.wei == nil {
			return fault.Input(amount.name, "none", "an amount in wei")
		}
		if amount.wei.Sign() < 0 || amount.wei.Cmp(maxWei) > 0 {
			return fault.Input(amount.name, amount.wei, "0 to %s wei", maxWei)
		}
	}
	switch {
	case t.Reward.Sign() == 0:
		return fault.Input("reward", chain.FormatEther(t.Reward), "more than nothing")
	case t.Stake.Cmp(t.Reward) < 0:
		return fault.Input("stake", chain.FormatEther(t.Stake), "at least the reward, %s", chain.FormatEther(t.Reward))
	case new(big.Int).Mod(t.Fee, gwei).Sign() != 0:
		return fault.Input("fee", t.Fee, "a whole number of gwei")
	}
	return nil
}

// Sections is the number of sections of the whole job.
func Sections(t *market.Terms) uint64 {
	if t.SectionSteps == 0 {
		return 0
	}
	return t.Steps / uint64(t.SectionSteps)
}

// Escrow is what posting the terms costs, in wei: the reward, the fees of both
// committees, both bounties.
func Escrow(t *market.Terms) *big.Int {
	e := new(big.Int).Mul(t.Fee, big.NewInt(feesPerSeat*int64(t.Seats)))
	e.Add(e, t.Reward)
	e.Add(e, t.DrawBounty)
	return e.Add(e, t.SecondBounty)
}

// ID is the id that the market at the given address gives to terms:
// keccak256(abi.encode(chainid, market, terms)).
func ID(chainID uint64, at common.Address, t *market.Terms) (tensorlog.Hash, error) {
	data, err := idArguments.Pack(new(big.Int).SetUint64(chainID), at, *t)
	if err != nil {
		return tensorlog.Hash{}, fmt.Errorf("encoding terms: %w", err)
	}
	return crypto.Keccak256Hash(data), nil
}

// TrainingSeed is the seed of a job's data order and random numbers:
// keccak256(abi.encode(terms.seed, chainid, market, id)).
func TrainingSeed(chainID uint64, at common.Address, t *market.Terms, id tensorlog.Hash) tensorlog.Hash {
	return crypto.Keccak256Hash(t.Seed[:], word(chainID), common.LeftPadBytes(at[:], 32), id[:])
}

// word is n as abi.encode writes a number.
func word(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }

// idArguments are the types under a job's id. The one of terms is taken from
// the binding, so that it is the contract's.
var idArguments = func() abi.Arguments {
	number, err := abi.NewType("uint256", "", nil)
	if err != nil {
		panic(err)
	}
	address, err := abi.NewType("address", "", nil)
	if err != nil {
		panic(err)
	}
	terms := market.NewMarket().GetABI().Methods["post"].Inputs[0]
	return abi.Arguments{{Type: number}, {Type: address}, terms}
}()

// Scheme is how states and dataset are digested in a job of these terms' mode.
func Scheme(t *market.Terms) tensorlog.Scheme {
	if t.Mode == Proven {
		return tensorlog.Poseidon
	}
	return tensorlog.Keccak
}
