package test

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"lode/bindings/stakes"
	"lode/internal/market"
)

// ledger knows what everybody had when the scenario began.
type ledger struct {
	w     *world
	block uint64
	had   map[string]*big.Int
}

// wealth is what an account could ever get in its hands: its balance, its free
// and locked money at Stakes, what is left of its units, and their fees.
func (w *world) wealth(ctx context.Context, of common.Address) *big.Int {
	w.t.Helper()
	sum, err := w.eye.Chain.Balance(ctx, of)
	if err != nil {
		w.t.Fatal(err)
	}
	account, err := w.eye.Account(ctx, of)
	if err != nil {
		w.t.Fatal(err)
	}
	sum.Add(sum, account.Free)
	sum.Add(sum, account.Locked)
	for _, u := range w.units(ctx) {
		if u.Owner == of {
			sum.Add(sum, w.worth(u))
		}
	}
	return sum
}

// worth is what a unit still holds: the tenths that it did not lose, and fees.
func (w *world) worth(u stakes.Unit) *big.Int {
	const gone = 3
	if u.State == gone {
		return new(big.Int)
	}
	tenth := new(big.Int).Div(w.eye.Windows.Unit, big.NewInt(10))
	left := tenth.Mul(tenth, big.NewInt(10-int64(u.Lost)))
	return left.Add(left, new(big.Int).Mul(u.Earned, big.NewInt(1e9)))
}

func (w *world) units(ctx context.Context) []stakes.Unit {
	w.t.Helper()
	joined, _, err := w.eye.Units(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	var all []stakes.Unit
	for n := range joined {
		u, err := w.eye.Unit(ctx, n)
		if err != nil {
			w.t.Fatal(err)
		}
		all = append(all, u)
	}
	return all
}

// openLedger notes what everybody has now.
func (w *world) openLedger() *ledger {
	w.t.Helper()
	ctx := w.t.Context()
	head, err := w.eye.Chain.Latest(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	l := &ledger{w: w, block: head.Number, had: map[string]*big.Int{}}
	for _, a := range w.actors {
		l.had[a.name] = w.wealth(ctx, a.key.Address())
	}
	return l
}

// changes is what everybody gained since, what was spent on gas not counted.
func (l *ledger) changes() map[string]*big.Int {
	l.w.t.Helper()
	ctx := l.w.t.Context()
	gas := l.gas(ctx)
	out := map[string]*big.Int{}
	for _, a := range l.w.actors {
		if l.had[a.name] == nil {
			continue // came later, and does nothing with money
		}
		c := l.w.wealth(ctx, a.key.Address())
		c.Sub(c, l.had[a.name])
		if spent := gas[a.key.Address()]; spent != nil {
			c.Add(c, spent)
		}
		out[a.name] = c
	}
	return out
}

// gas is what each account has paid for transactions, from the blocks.
func (l *ledger) gas(ctx context.Context) map[common.Address]*big.Int {
	t := l.w.t
	t.Helper()
	client, err := ethclient.DialContext(ctx, l.w.rpc)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	head, err := client.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		t.Fatal(err)
	}
	signer, spent := types.LatestSignerForChainID(id), map[common.Address]*big.Int{}
	for n := l.block + 1; n <= head; n++ {
		block, err := client.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			t.Fatal(err)
		}
		for _, tx := range block.Transactions() {
			from, err := types.Sender(signer, tx)
			if err != nil {
				t.Fatal(err)
			}
			r, err := client.TransactionReceipt(ctx, tx.Hash())
			if err != nil {
				t.Fatal(err)
			}
			if spent[from] == nil {
				spent[from] = new(big.Int)
			}
			price := new(big.Int).SetUint64(r.GasUsed)
			spent[from].Add(spent[from], price.Mul(price, r.EffectiveGasPrice))
		}
	}
	return spent
}

// burnt is what Stakes has sent to nobody, from its events.
func (l *ledger) burnt() *big.Int {
	t := l.w.t
	t.Helper()
	contract := stakes.NewStakes()
	logs, err := l.w.eye.Chain.Logs(t.Context(), filter(l.block+1, l.w.deployment.Stakes, contract.GetABI().Events["Burnt"].ID))
	if err != nil {
		t.Fatal(err)
	}
	sum := new(big.Int)
	for i := range logs {
		e, err := contract.UnpackBurntEvent(&logs[i])
		if err != nil {
			t.Fatal(err)
		}
		sum.Add(sum, e.Amount)
	}
	return sum
}

// solvent checks the first invariant of docs/lifecycle.md now that no job is
// left: Market holds nothing, Stakes what it owes, both beside what was forced
// into them.
func (w *world) solvent(forced map[common.Address]*big.Int) {
	w.t.Helper()
	ctx := w.t.Context()
	for _, j := range w.book.Jobs() {
		if j.End == market.None {
			w.t.Errorf("job %x has not ended", j.ID[:4])
		}
	}
	owed := map[common.Address]*big.Int{w.deployment.Market: new(big.Int), w.deployment.Stakes: new(big.Int)}
	held := owed[w.deployment.Stakes]
	for _, u := range w.units(ctx) {
		held.Add(held, w.worth(u))
	}
	for _, a := range w.actors {
		account, err := w.eye.Account(ctx, a.key.Address())
		if err != nil {
			w.t.Fatal(err)
		}
		if account.Locked.Sign() != 0 {
			w.t.Errorf("%s still has %s wei locked", a.name, account.Locked)
		}
		held.Add(held, account.Free)
	}
	for contract, owes := range owed {
		if more := forced[contract]; more != nil {
			owes.Add(owes, more)
		}
		have, err := w.eye.Chain.Balance(ctx, contract)
		if err != nil {
			w.t.Fatal(err)
		}
		if have.Cmp(owes) != 0 {
			w.t.Errorf("contract %s holds %s wei and owes %s", contract, have, owes)
		}
	}
}
