package job

import (
	"encoding/json"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"lode/internal/chain"
	"lode/internal/fault"
)

// Detection agrees with counting, exactly where the whole sample space can be
// walked and by simulation elsewhere.
func TestDetection(t *testing.T) {
	near := func(got, want, within float64) bool { return math.Abs(got-want) <= within }
	// One false section of n escapes with 1-k/n.
	for _, c := range []struct{ n, k uint64 }{{64, 12}, {64, 32}, {65535, 128}, {12, 12}} {
		if got := Detection(c.n, 1, c.k, 1); !near(got, float64(c.k)/float64(c.n), 1e-9) {
			t.Errorf("one of %d, %d drawn: %v", c.n, c.k, got)
		}
	}
	if got := Detection(64, 64, 12, 1); !near(got, 1, 1e-9) {
		t.Errorf("all false: %v", got)
	}
	if got := Detection(64, 60, 12, 1); !near(got, 1, 1e-9) {
		t.Errorf("more false than not drawn: %v", got)
	}
	if Detection(64, 0, 12, 1) > 1e-9 || Detection(64, 64, 12, 0) > 1e-9 {
		t.Error("nothing to find, or nobody who looks")
	}
	// 2 of 5 false, 2 drawn: 3 of 10 pairs miss both.
	if got := Detection(5, 2, 2, 1); !near(got, 0.7, 1e-12) {
		t.Errorf("2 of 5: %v", got)
	}
	// With many sections it is about 1-(1-x)^k.
	if got := Detection(60_000, 6_000, 32, 0.5); !near(got, 1-math.Pow(1-0.1*0.5, 32), 1e-3) {
		t.Errorf("a tenth, half of the seats honest: %v", got)
	}
	random := rand.New(rand.NewPCG(3, 4))
	for _, c := range []struct {
		n, bad, k int
		honest    float64
	}{{64, 3, 12, 1}, {64, 10, 12, 0.4}, {40, 30, 8, 0.2}} {
		const trials = 40_000
		found := 0
		for range trials {
			for _, s := range random.Perm(c.n)[:c.k] {
				if s < c.bad && random.Float64() < c.honest {
					found++
					break
				}
			}
		}
		got, want := Detection(uint64(c.n), uint64(c.bad), uint64(c.k), c.honest), float64(found)/trials
		if !near(got, want, 5*math.Sqrt(0.25/trials)) {
			t.Errorf("%+v: %v, simulated %v", c, got, want)
		}
	}
}

// At the smallest stake no share of false sections pays; with a wei less than
// what the formula asks for (where it is above the reward), one does.
func TestSmallestStake(t *testing.T) {
	terms := goodTerms()
	pays := func(stake *big.Int, a Assumptions) bool {
		for m := uint64(1); m <= Sections(&terms); m++ {
			p := Detection(Sections(&terms), m, 12, a.HonestSeats)
			saved := new(big.Float).Mul(new(big.Float).SetInt(terms.Reward), big.NewFloat(float64(m)/float64(Sections(&terms))))
			risked := new(big.Float).Mul(new(big.Float).SetInt(new(big.Int).Add(terms.Reward, stake)), big.NewFloat(p))
			if saved.Cmp(risked) > 0 {
				return true
			}
		}
		return false
	}
	for _, honest := range []float64{1, 0.5, 0.1, 0.02} {
		a := Assumptions{HonestSeats: honest}
		stake := SmallestStake(&terms, a)
		if stake.Cmp(terms.Reward) < 0 || pays(new(big.Int).Add(stake, num(1e6)), a) {
			t.Errorf("honest %v: cheating pays at %s", honest, chain.FormatEther(stake))
		}
		if stake.Cmp(terms.Reward) > 0 && !pays(new(big.Int).Sub(stake, milliEther(1)), a) {
			t.Errorf("honest %v: %s is more than needed", honest, chain.FormatEther(stake))
		}
	}
	if few := SmallestStake(&terms, Assumptions{HonestSeats: 0.02}); few.Cmp(terms.Reward) <= 0 {
		t.Errorf("with hardly an honest seat the reward's worth is not enough: %s", few)
	}
	if SmallestStake(&terms, Assumptions{HonestSeats: 0}) != nil {
		t.Error("no stake suffices where nobody looks")
	}
}

func TestAssess(t *testing.T) {
	terms, w := goodTerms(), Presets["devnet"]
	r, err := Assess(&terms, &w, Assumptions{HonestSeats: 1, GasPrice: num(1e9)})
	if err != nil {
		t.Fatal(err)
	}
	if r.Sections != 64 || r.Drawn != 12 || r.Coverage != 12.0/64 || math.Abs(r.OneEscapes-(1-12.0/64)) > 1e-9 {
		t.Errorf("%+v", r)
	}
	if r.Caught["1%"] >= r.Caught["10%"] || r.Caught["50%"] < 0.99 {
		t.Errorf("caught %v", r.Caught)
	}
	if r.Escrow.Cmp(Escrow(&terms)) != 0 || r.GasTotal < 500_000 || r.GasCost.Uint64() != r.GasTotal*1e9 {
		t.Errorf("%+v", r)
	}
	// fee 0.01, unit 1: one job in 101 being a trap makes lazy attesting lose.
	if math.Abs(r.TrapRate-1.0/101) > 1e-12 {
		t.Errorf("trap rate %v", r.TrapRate)
	}
	if _, err := json.Marshal(r); err != nil {
		t.Error(err)
	}
	for _, honest := range []float64{-0.1, 1.1, math.NaN()} {
		if _, err := Assess(&terms, &w, Assumptions{HonestSeats: honest}); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("honest %v: %v", honest, err)
		}
	}
	terms.Seats = 0
	if _, err := Assess(&terms, &w, Assumptions{HonestSeats: 1}); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("bad terms: %v", err)
	}
}

// In proven mode a step that is drawn is found for sure, and costs a tenth of the
// stake; seats that only vote are paid for their gas.
func TestAssessProven(t *testing.T) {
	terms, w := goodTerms(), Presets["devnet"]
	terms.Mode, terms.SectionSteps, terms.Steps, terms.Seats, terms.PerSeat, terms.Fee, terms.SecondBounty = Proven, 1, 200, 0, 8, num(0), num(0)
	a := Assumptions{HonestSeats: 1, GasPrice: num(1e9)}
	r, err := Assess(&terms, &w, a)
	if err != nil {
		t.Fatal(err)
	}
	if r.Sections != 200 || r.Drawn != 8 || math.Abs(r.OneEscapes-192.0/200) > 1e-9 || r.SmallestStake.Cmp(terms.Reward) != 0 || r.TrapRate != 0 {
		t.Errorf("%+v", r)
	}
	if want := new(big.Int).Add(terms.Reward, terms.DrawBounty); r.Escrow.Cmp(want) != 0 {
		t.Errorf("escrow %s, want %s", r.Escrow, want)
	}
	total := uint64(0)
	for event, gas := range r.Gas {
		if event == ProveSteps {
			gas *= 8
		}
		total += gas
	}
	if _, seats := r.Gas[Commit]; seats || total != r.GasTotal {
		t.Errorf("gas %v, in all %d", r.Gas, r.GasTotal)
	}
	// Where training costs more than it earns, cheating saves more than the reward: a
	// tenth of the stake has to make up for it.
	a.TrainingCost = new(big.Int).Lsh(terms.Reward, 1)
	stake := SmallestStake(&terms, a)
	attested := terms
	attested.Mode, attested.Seats, attested.PerSeat = Attested, 1, 8
	if want := new(big.Int).Mul(terms.Reward, num(10)); new(big.Int).Sub(stake, want).CmpAbs(num(100)) > 0 || stake.Cmp(SmallestStake(&attested, a)) <= 0 {
		t.Errorf("stake %s, want %s", stake, want)
	}
	if fee := SmallestFee(&terms, num(1e15), num(2e9)); fee.Sign() != 0 {
		t.Errorf("a fee of %s for nobody", fee)
	}
	terms.Seats = 2
	gas := HappyPathGas(2, 8)[Commit] + HappyPathGas(1, 1)[Reveal]
	if fee := SmallestFee(&terms, num(1e15), num(2e9)); fee.Uint64() != 2e9*gas {
		t.Errorf("fee %s for %d gas", fee, gas)
	}
	a.HonestSeats = 0.5
	if _, err := Assess(&terms, &w, a); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("proofs by honest seats: %v", err)
	}
}

func TestSmallestFee(t *testing.T) {
	terms := goodTerms()
	fee := SmallestFee(&terms, num(1_000_000_000_001), num(2e9))
	cost := new(big.Int).Mul(num(1_000_000_000_001), num(20))
	cost.Add(cost, new(big.Int).Mul(num(2e9), new(big.Int).SetUint64(HappyPathGas(3, 4)[Commit])))
	if fee.Cmp(cost) < 0 || new(big.Int).Sub(fee, cost).Cmp(gwei) >= 0 || new(big.Int).Mod(fee, gwei).Sign() != 0 {
		t.Errorf("fee %s for a cost of %s", fee, cost)
	}
}

// The estimates are within a tenth of the receipts in the gas snapshots. A commit
// is estimated in a new lane, which costs more than one that was used before.
func TestGasEstimates(t *testing.T) {
	for file, c := range map[string]struct {
		seats, perSeat int
		newLanes       bool
	}{"job of 3 seats, new lanes.json": {3, 4, true}, "job of 8 seats.json": {8, 4, false}} {
		content, err := os.ReadFile(filepath.Join("../../contracts/snapshots", file))
		if err != nil {
			t.Fatal(err)
		}
		var measured map[string]string
		if err := json.Unmarshal(content, &measured); err != nil {
			t.Fatal(err)
		}
		for event, estimate := range HappyPathGas(c.seats, c.perSeat) {
			if event == Commit && !c.newLanes {
				continue
			}
			gas, err := strconv.ParseFloat(measured[string(event)], 64)
			if err != nil {
				t.Errorf("%s: no figure for %s", file, event)
				continue
			}
			if e := float64(estimate); e < 0.9*gas || e > 1.1*gas {
				t.Errorf("%s: %s takes %.0f gas, estimated %d", file, event, gas, estimate)
			}
		}
	}
}

// So are those of proving.
func TestGasOfProving(t *testing.T) {
	content, err := os.ReadFile("../../contracts/snapshots/job in proven mode.json")
	if err != nil {
		t.Fatal(err)
	}
	var measured map[string]string
	if err := json.Unmarshal(content, &measured); err != nil {
		t.Fatal(err)
	}
	const steps, longest = 6, 65_535 // of the jobs that were measured
	for what, estimate := range map[string]uint64{
		"prove, first of 3": ProveGas(steps, 1), "prove, second of 3": ProveGas(steps, 1), "prove 3 steps together": ProveGas(steps, 3),
		"prove in the longest log, first of 121": ProveGas(longest, 1), "prove in the longest log, 8 more": ProveGas(longest, 8),
	} {
		gas, err := strconv.ParseFloat(measured[what], 64)
		if err != nil {
			t.Errorf("no figure for %s", what)
			continue
		}
		if e := float64(estimate); e < 0.9*gas || e > 1.1*gas {
			t.Errorf("%s takes %.0f gas, estimated %d", what, gas, estimate)
		}
	}
	terms := goodTerms()
	terms.Mode, terms.SectionSteps, terms.Steps, terms.PerSeat = Proven, 1, longest, 16
	// Two transactions with eight proofs each.
	total := GasOf(&terms)[ProveSteps] * Drawn(&terms)
	if whole := ProveGas(longest, 16); total > whole || total+16 < whole || whole < 2*ProveGas(longest, 8) {
		t.Errorf("%d gas for sixteen proofs of a long log, %d by GasOf", whole, total)
	}
}

// Proofs go by fewer transactions only as far as a transaction may take gas.
func TestProofsWithBatch(t *testing.T) {
	for rows, want := range map[uint64]int{1: 8, 8: 8, 128: 8, 400: 5, 1024: 2, 10_000: 1} {
		if n := ProofsWithBatch(rows); n != want {
			t.Errorf("%d proofs of steps with %d rows together, want %d", n, rows, want)
		}
	}
}
