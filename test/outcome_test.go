package test

import (
	"math/big"
	"math/bits"
	"sort"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	bindings "lode/bindings/market"
	"lode/internal/job"
	"lode/internal/market"
)

// outcome is how a job must end, and what that means for everybody.
type outcome struct {
	end    market.Phase
	rounds int // draws that were proven; -1 where that depends on timing
	// matched is the number of seats that matched, of both committees; -1
	// where that depends on the draw.
	matched int
	// diverged: training has no finite result from some step on, and the
	// trainer is paid for the whole sections before it.
	diverged bool
	// atOnce: the log has not one step, so nothing is paid.
	atOnce bool
	// lost are the tenths of a unit that an actor's units lost, all burnt.
	lost map[string]int64
	// colluded are the actors who lost a whole unit because a seat of it matched a
	// malformed section: half to the challenger that showed it, half burnt.
	colluded []string
}

func wei(n int64) *big.Int { return big.NewInt(n) }

func minus(x *big.Int) *big.Int { return new(big.Int).Neg(x) }

func part(x *big.Int, of, in int64) *big.Int {
	y := new(big.Int).Mul(x, wei(of))
	return y.Div(y, wei(in))
}

// row is the line of docs/lifecycle.md, table 2, of an end: what trainer and
// requester gain over all, and what is burnt.
func row(end market.Phase, t *bindings.Terms, reward, paid *big.Int, matched, rounds int) (trainer, requester, burnt *big.Int) {
	s := t.Stake
	switch end {
	case market.Settled:
		cost := new(big.Int).Mul(t.Fee, wei(int64(matched)))
		cost.Add(cost, paid)
		cost.Add(cost, t.DrawBounty)
		if rounds == 2 {
			cost.Add(cost, t.SecondBounty)
		}
		return paid, minus(cost), wei(0)
	case market.Cancelled, market.Lapsed, market.Voided:
		return wei(0), wei(0), wei(0)
	case market.Abandoned:
		return minus(new(big.Int).Mul(part(s, 1, 20), wei(2))), part(s, 1, 20), part(s, 1, 20)
	case market.Undrawn, market.Unavailable:
		if end == market.Unavailable && t.Mode == job.Proven { // seats are paid for voting
			return minus(part(s, 1, 10)), minus(new(big.Int).Mul(t.Fee, wei(int64(matched)))), part(s, 1, 10)
		}
		return minus(part(s, 1, 10)), wei(0), part(s, 1, 10)
	case market.Slashed:
		lost := new(big.Int).Add(part(s, 4, 10), part(s, 3, 10))
		return minus(s), part(s, 3, 10), lost.Sub(s, lost)
	case market.Unanswered:
		if t.Mode == job.Proven {
			return minus(part(s, 1, 10)), wei(0), part(s, 1, 10)
		}
		return minus(s), part(s, 3, 10), new(big.Int).Sub(s, part(s, 3, 10))
	}
	panic(end.String() + " is no end of these scenarios")
}

// check compares the end of a job with what was expected.
func (o *outcome) check(l *ledger, j *market.Job) {
	w := l.w
	w.t.Helper()
	if j.End != o.end {
		w.t.Fatalf("the job ended as %s, want %s", j.End, o.end)
	}
	if o.rounds >= 0 && len(j.Rounds) != o.rounds {
		w.t.Errorf("%d draws, want %d", len(j.Rounds), o.rounds)
	}
	matched := 0 // seats that are paid, where any are
	for i := range j.Rounds {
		matched += bits.OnesCount64(paidSeats(j, i))
	}
	if o.matched >= 0 && matched != o.matched {
		w.t.Errorf("%d seats matched, want %d", matched, o.matched)
	}
	paid := new(big.Int).Set(j.Reward)
	if o.diverged {
		seed, err := w.eye.TrainingSeed(w.t.Context(), j.Terms)
		if err != nil {
			w.t.Fatal(err)
		}
		sections := job.Sections(&j.Terms)
		step := divergesIn(w.t, divergingInputs(w.t, sections), seed, j.Terms.Steps)
		sectionSteps := uint64(j.Terms.SectionSteps)
		if j.Submission.Steps != step {
			w.t.Errorf("submitted %d steps, training diverges in step %d", j.Submission.Steps, step)
		}
		paid = part(j.Reward, int64(step/sectionSteps), int64(sections))
	}
	if o.atOnce {
		if paid = wei(0); j.Submission.Steps != 0 {
			w.t.Errorf("submitted %d steps, want none", j.Submission.Steps)
		}
	}
	want := map[string]*big.Int{}
	for _, a := range w.actors {
		want[a.name] = new(big.Int)
	}
	who := map[common.Address]string{}
	for _, a := range w.actors {
		who[a.key.Address()] = a.name
	}
	var trainer, requester, burnt *big.Int
	trainer, requester, burnt = row(o.end, &j.Terms, j.Reward, paid, matched, len(j.Rounds))
	want[who[j.Terms.Requester]].Add(want[who[j.Terms.Requester]], requester)
	if j.Claim != nil {
		want[who[j.Claim.Trainer]].Add(want[who[j.Claim.Trainer]], trainer)
	}
	withheld := j.Terms.Mode == job.Proven && o.end == market.Unavailable
	for i, r := range j.Rounds {
		if o.end == market.Settled {
			bounty := []*big.Int{j.Terms.DrawBounty, j.Terms.SecondBounty}[i]
			want[who[r.Drawer]].Add(want[who[r.Drawer]], bounty)
		} else if !withheld {
			continue
		}
		for seat, owner := range w.owners(j, i) {
			if paidSeats(j, i)>>(j.FirstSeat(i)+seat)&1 == 1 {
				want[who[owner]].Add(want[who[owner]], j.Terms.Fee)
			}
		}
	}
	if c := j.Withheld; c != nil {
		if c.Refuted == c.Released {
			w.t.Errorf("the claim that the final state is withheld: %+v, want it refuted or released", c)
		}
		if c.Refuted { // half of the bond to the trainer, half burnt
			half := part(c.Bond, 1, 2)
			want[who[j.Terms.Requester]].Sub(want[who[j.Terms.Requester]], c.Bond)
			want[who[j.Claim.Trainer]].Add(want[who[j.Claim.Trainer]], half)
			burnt.Add(burnt, new(big.Int).Sub(c.Bond, half))
		}
	}
	for _, c := range j.Challenges {
		unit := part(w.eye.Windows.Unit, 1, 10)
		switch challenger := want[who[c.Challenger]]; {
		case c.Decided && c.Won && o.end != market.Slashed: // its bond came back, no more
		case c.Decided && c.Won:
			challenger.Add(challenger, part(j.Terms.Stake, 4, 10))
		case c.Decided: // it lost its bond, or a tenth of its unit: half to the trainer, half burnt
			bond := c.Bond
			if bond.Sign() == 0 {
				bond = unit
			}
			challenger.Sub(challenger, bond)
			half := part(bond, 1, 2)
			want[who[j.Claim.Trainer]].Add(want[who[j.Claim.Trainer]], half)
			burnt.Add(burnt, new(big.Int).Sub(bond, half))
		}
	}
	for name, tenths := range o.lost {
		loss := part(w.eye.Windows.Unit, tenths, 10)
		want[name].Sub(want[name], loss)
		burnt.Add(burnt, loss)
	}
	for _, name := range o.colluded {
		unit := w.eye.Windows.Unit
		half := part(unit, 1, 2)
		want[name].Sub(want[name], unit)
		burnt.Add(burnt, new(big.Int).Sub(unit, half))
		for _, c := range j.Challenges {
			if c.Decided && c.Won {
				want[who[c.Challenger]].Add(want[who[c.Challenger]], half)
			}
		}
	}
	got := l.changes()
	var order []string
	for name := range want {
		order = append(order, name)
	}
	sort.Strings(order)
	for _, name := range order {
		if l.had[name] != nil && got[name].Cmp(want[name]) != 0 {
			w.t.Errorf("%s gained %s wei, want %s", name, got[name], want[name])
		}
	}
	if b := l.burnt(); b.Cmp(burnt) != 0 {
		w.t.Errorf("%s wei were burnt, want %s", b, burnt)
	}
}

// paidSeats are the seats of a round that are paid at an end that pays seats: those that
// matched, and in proven mode those that voted.
func paidSeats(j *market.Job, round int) uint64 {
	if j.Terms.Mode == job.Proven {
		return j.Rounds[round].Revealed
	}
	return j.Rounds[round].Matched
}

// owners are the owners of the units on a round's committee, by seat.
func (w *world) owners(j *market.Job, round int) []common.Address {
	w.t.Helper()
	d := job.Draw{Proven: j.Terms.Mode == job.Proven, Seats: int(j.Terms.Seats), PerSeat: int(j.Terms.PerSeat), Sections: j.LogSections(), Units: j.Units}
	units, err := d.Committee(j.Rounds[round].Seed, round == 1)
	if err != nil {
		w.t.Fatal(err)
	}
	var owners []common.Address
	for _, n := range units {
		u, err := w.eye.Unit(w.t.Context(), n)
		if err != nil {
			w.t.Fatal(err)
		}
		owners = append(owners, u.Owner)
	}
	return owners
}

func filter(from uint64, contract common.Address, event common.Hash) ethereum.FilterQuery {
	return ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), Addresses: []common.Address{contract}, Topics: [][]common.Hash{{event}}}
}
