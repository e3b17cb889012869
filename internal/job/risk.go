package job

import (
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/params"

	"lode/bindings/market"
	"lode/internal/fault"
	"lode/tensorlog/merkle"
)

// Assumptions are what a requester has to guess to judge terms.
type Assumptions struct {
	TrainingCost *big.Int // wei that honest training costs the trainer; nil: the whole reward, the worst case
	HonestSeats  float64  // share of the stake units that re-execute honestly, 0 to 1; in proven mode it must be 1: proofs need no one's honesty
	GasPrice     *big.Int // wei a gas; nil leaves the costs of gas out
}

// Risk is what terms mean for the requester, assuming that whoever falsifies
// sections doesn't know which ones will be drawn.
type Risk struct {
	Sections   uint64  `json:"sections"`
	Drawn      uint64  `json:"drawn"`       // sections that the first committee looks at
	Coverage   float64 `json:"coverage"`    // Drawn / Sections
	OneEscapes float64 `json:"one_escapes"` // chance that a single false section is not drawn, or not by an honest seat

	// Caught is the chance that honest seats find a trainer who falsified
	// this share of the sections. One honest audit of the whole log finds
	// any.
	Caught map[string]float64 `json:"caught"`

	Escrow        *big.Int         `json:"escrow_wei"`
	SmallestStake *big.Int         `json:"smallest_stake_wei"` // below it some way of cheating pays
	TrapRate      float64          `json:"trap_rate"`          // see TrapRate
	Gas           map[Event]uint64 `json:"gas"`
	GasTotal      uint64           `json:"gas_total"`
	GasCost       *big.Int         `json:"gas_cost_wei,omitempty"`
}

// shares are the falsified shares that a report names.
var shares = map[string]float64{"1%": 0.01, "5%": 0.05, "10%": 0.1, "25%": 0.25, "50%": 0.5}

// Assess computes the risk numbers of terms that CheckTerms accepts.
func Assess(t *market.Terms, w *market.Windows, a Assumptions) (*Risk, error) {
	if err := CheckTerms(t, w); err != nil {
		return nil, err
	}
	if !(a.HonestSeats >= 0 && a.HonestSeats <= 1) {
		return nil, fault.Input("honest seats", a.HonestSeats, "a share from 0 to 1")
	}
	if t.Mode == Proven && a.HonestSeats != 1 {
		return nil, fault.Input("honest seats", a.HonestSeats, "1 where steps are proven, which needs no seats")
	}
	n := Sections(t)
	k := Drawn(t)
	r := &Risk{
		Sections: n, Drawn: k, Coverage: float64(k) / float64(n),
		OneEscapes:    1 - Detection(n, 1, k, a.HonestSeats),
		Caught:        map[string]float64{},
		Escrow:        Escrow(t),
		SmallestStake: SmallestStake(t, a),
		TrapRate:      TrapRate(t.Fee, w.Unit),
		Gas:           GasOf(t),
	}
	for name, x := range shares {
		r.Caught[name] = Detection(n, uint64(math.Ceil(x*float64(n))), k, a.HonestSeats)
	}
	for event, gas := range r.Gas {
		switch event {
		case Commit:
			gas *= uint64(t.Seats)
		case ProveSteps:
			gas *= k
		}
		r.GasTotal += gas
	}
	if a.GasPrice != nil {
		r.GasCost = new(big.Int).Mul(a.GasPrice, new(big.Int).SetUint64(r.GasTotal))
	}
	return r, nil
}

// Detection is the chance that at least one of bad false sections among n is
// found when k distinct ones are drawn and each is re-executed by an honest
// seat with probability honest. For bad « n it is about 1-(1-x)^k with x =
// honest·bad/n; one false section escapes with 1-honest·k/n. It expects
// bad ≤ n and k ≤ n.
func Detection(n, bad, k uint64, honest float64) float64 {
	// The escape chance is the mean of (1-honest)^hits over the hypergeometric
	// number of false sections among the drawn ones.
	escape := 0.0
	for hits := uint64(0); hits <= min(bad, k); hits++ {
		if k-hits > n-bad {
			continue // not that many true ones to draw
		}
		p := logChoose(bad, hits) + logChoose(n-bad, k-hits) - logChoose(n, k)
		escape += math.Exp(p) * math.Pow(1-honest, float64(hits))
	}
	return min(max(1-escape, 0), 1)
}

// logChoose is the natural logarithm of n over k.
func logChoose(n, k uint64) float64 {
	gamma := func(x uint64) float64 {
		v, _ := math.Lgamma(float64(x) + 1)
		return v
	}
	return gamma(n) - gamma(k) - gamma(n-k)
}

// SmallestStake is the stake, in wei, at which no share of falsified sections
// pays for a trainer who is slashed whole when caught: with training cost C,
// reward w and detection p(m), falsifying m of n sections saves C·m/n and risks
// p(m)·(w + stake), so the stake must be at least max over m of C·m/(n·p(m)) - w.
// In proven mode a drawn step that can't be proven costs a tenth of the stake, so
// ten times as much. It is never below the reward, which the market demands. Where
// some cheating is never found (no honest seat), no stake suffices and the result
// is nil.
func SmallestStake(t *market.Terms, a Assumptions) *big.Int {
	n, k := Sections(t), Drawn(t)
	cost := a.TrainingCost
	if cost == nil {
		cost = t.Reward
	}
	worst := 0.0 // of (m/n)/p(m)
	for _, m := range falsified(n) {
		p := Detection(n, m, k, a.HonestSeats)
		if p <= 0 {
			return nil
		}
		worst = max(worst, float64(m)/float64(n)/p)
	}
	at := new(big.Float).Mul(new(big.Float).SetInt(cost), big.NewFloat(worst))
	stake, _ := at.Int(nil)
	stake.Add(stake, big.NewInt(1)) // rounded up
	stake.Sub(stake, t.Reward)
	if t.Mode == Proven {
		stake.Mul(stake, big.NewInt(10))
	}
	if stake.Cmp(t.Reward) < 0 {
		stake.Set(t.Reward)
	}
	return stake
}

// falsified are the numbers of false sections to try: all for short logs, else
// all small ones and then ever wider steps. The ratio that SmallestStake looks
// at changes slowly in between.
func falsified(n uint64) []uint64 {
	var ms []uint64
	for m := uint64(1); m < n; m += 1 + m/64 {
		ms = append(ms, m)
	}
	return append(ms, n)
}

// TrapRate is the share of jobs that must be traps (posted to be falsified and
// disproved, with digests leaked on purpose) for a seat that attests without
// re-executing to lose money: it earns the fee in the others and loses its unit
// in a trap, so fee·(1-q) < unit·q from q = fee/(fee+unit) on. A trap costs a
// unit only if the section ends in a malformed state.
func TrapRate(fee, unit *big.Int) float64 {
	q, _ := new(big.Rat).SetFrac(fee, new(big.Int).Add(fee, unit)).Float64()
	return q
}

// SmallestFee is the fee in wei at which honest attesting does not lose money:
// what re-executing a seat's sections costs, and the gas of its commitment. A
// reveal may be sent for all seats together by anyone and is not counted. In
// proven mode a seat re-executes nothing, and is paid for saying whether it could
// have the final state: the gas of commitment and reveal.
func SmallestFee(t *market.Terms, stepCost, gasPrice *big.Int) *big.Int {
	if t.Seats == 0 {
		return new(big.Int)
	}
	gas := HappyPathGas(int(t.Seats), int(t.PerSeat))[Commit]
	steps := int64(t.SectionSteps) * int64(t.PerSeat)
	if t.Mode == Proven {
		gas, steps = gas+HappyPathGas(1, 1)[Reveal], 0
	}
	fee := new(big.Int).Mul(stepCost, big.NewInt(steps))
	fee.Add(fee, new(big.Int).Mul(gasPrice, new(big.Int).SetUint64(gas)))
	// Fees are whole gwei.
	fee.Add(fee, new(big.Int).Sub(gwei, big.NewInt(1)))
	return fee.Div(fee, gwei).Mul(fee, gwei)
}

// GasOf estimates the gas of each transaction of a job of these terms that goes
// well. The one of commit is that of one seat, the one of prove that of one step, of
// a batch of eight rows, where ProofsTogether share a transaction.
func GasOf(t *market.Terms) map[Event]uint64 {
	gas := HappyPathGas(int(t.Seats), int(t.PerSeat))
	if t.Mode == Proven {
		delete(gas, Commit)
		delete(gas, Respond)
		delete(gas, Reveal)
		gas[Settle] = settleGas
		gas[ProveSteps] = ProveGas(t.Steps, Drawn(t)) / max(Drawn(t), 1)
	}
	return gas
}

// settleGas is the gas of settling without seats.
const settleGas = 86_900

// ProofsTogether is how many proofs of drawn steps a trainer hands in by one
// transaction at most: what they share is paid for once, and the key is a good part
// of it.
const ProofsTogether = 8

// ProofsWithBatch is how many proofs of steps with so many rows a trainer hands in
// by one transaction. A transaction takes at most 2^24 gas (EIP-7825), and the
// numbers of the rows, the inputs they make and their part of the key up to 5,000
// gas a row in all but rare cases, for which a quarter is left.
func ProofsWithBatch(rows uint64) int {
	const most, proof, row = params.MaxTxGas / 4 * 3, 400_000, 5_000
	return int(min(max(most/(proof+row*rows), 1), ProofsTogether))
}

// ProveGas estimates the gas of proving so many drawn steps of a log of so many
// steps, with a batch of eight rows. The figures are fitted to the receipts in
// contracts/snapshots: what a transaction takes, what each proof takes, in it the
// paths of two states, and what finding its place in the sample takes.
func ProveGas(steps, drawn uint64) uint64 {
	transactions := (drawn + ProofsTogether - 1) / ProofsTogether
	depth := uint64(merkle.Depth(int64(steps)))
	return transactions*66_000 + drawn*(325_200+2_470*depth) + 46*drawn*drawn
}

// HappyPathGas estimates the gas of each transaction of a job that goes well,
// all seats revealed at once; the one of commit is that of a single seat. The
// figures are fitted to the receipts in contracts/snapshots. A response costs up
// to a tenth more or less: drawn sections that lie close together share hashes.
func HappyPathGas(seats, perSeat int) map[Event]uint64 {
	s, drawn := uint64(seats), uint64(seats*perSeat)
	return map[Event]uint64{
		Post:      60_600,
		Claim:     71_500,
		Submit:    56_300,
		DrawProof: 50_900,
		Commit:    47_100,
		Respond:   86_500 + 2_370*drawn,
		Reveal:    49_700 + 1_040*s,
		Settle:    settleGas + 6_200*s,
	}
}
