package test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	bindings "lode/bindings/market"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/market"
)

// realChain is an anvil process that mines each transaction at once.
type realChain struct {
	*devnet.Anvil
	t *testing.T
}

func (c realChain) Commit() common.Hash {
	if err := c.Mine(context.Background(), 1); err != nil {
		c.t.Error(err)
	}
	return common.Hash{}
}

func (c realChain) Advance(d time.Duration) error { return c.Anvil.Advance(context.Background(), d) }

// TestGas bounds what the transactions of a job that nothing goes wrong with
// use, as receipts of a chain with the osaka rules.
func TestGas(t *testing.T) {
	for _, c := range []struct {
		seats uint8
		most  uint64
	}{{3, 750_000}, {8, 1_350_000}} {
		t.Run(fmt.Sprintf("%d seats", c.seats), func(t *testing.T) {
			a, err := devnet.StartAnvil(t.Context(), devnet.AnvilConfig{Accounts: names})
			if errors.Is(err, devnet.ErrNoAnvil) {
				t.Skip(err)
			}
			if err != nil {
				t.Fatal(err)
			}
			w := newWorldOn(t, realChain{a, t}, a.RPC, a.WS, deploy.Deploy, func() error { a.Close(); return nil })
			s := &scenario{name: t.Name(), sections: 64, seats: c.seats, perSeat: 4}
			for range c.seats {
				s.validators = append(s.validators, watchman{units: 1})
			}
			p := s.setUpOn(w)
			p.perform()
			if p.job.End != market.Settled {
				t.Fatalf("the job ended as %s", p.job.End)
			}
			total, table := p.gasOfJob()
			t.Logf("%d seats × 4 of 64 sections\n%s", c.seats, table)
			if total > c.most {
				t.Errorf("%d gas in all, at most %d are promised\n%s", total, c.most, table)
			}
		})
	}
}

// The transactions of a job that goes well, in their order.
var happyPath = []string{"post", "claim", "submit", "draw", "commit", "respond", "reveal", "settle"}

// gasOfJob is the gas of all transactions to the market, and a table of it.
func (p *play) gasOfJob() (total uint64, table string) {
	t := p.t
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), p.rpc)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	head, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	used := map[string][]uint64{}
	abi := bindings.NewMarket().GetABI()
	for n := p.deployment.Block + 1; n <= head; n++ {
		block, err := client.BlockByNumber(t.Context(), new(big.Int).SetUint64(n))
		if err != nil {
			t.Fatal(err)
		}
		for _, tx := range block.Transactions() {
			if tx.To() == nil || *tx.To() != p.deployment.Market {
				continue
			}
			method, err := abi.MethodById(tx.Data())
			if err != nil {
				t.Fatal(err)
			}
			r, err := client.TransactionReceipt(t.Context(), tx.Hash())
			if err != nil {
				t.Fatal(err)
			}
			if method.Name == "openLanes" {
				continue // once for all jobs, like joining
			}
			if r.Status == 0 || !slices.Contains(happyPath, method.Name) {
				t.Errorf("%s in block %d: status %d", method.Name, n, r.Status)
			}
			used[method.Name] = append(used[method.Name], r.GasUsed)
		}
	}
	var b strings.Builder
	for _, kind := range happyPath {
		sum := uint64(0)
		for _, g := range used[kind] {
			sum += g
		}
		total += sum
		fmt.Fprintf(&b, "%-8s %d × %7d = %8d\n", kind, len(used[kind]), sum/uint64(max(len(used[kind]), 1)), sum)
		if want := map[string]int{"commit": int(p.posted.Seats), "reveal": int(p.posted.Seats)}[kind]; len(used[kind]) != max(want, 1) {
			t.Errorf("%d × %s, want %d", len(used[kind]), kind, max(want, 1))
		}
	}
	fmt.Fprintf(&b, "total                = %8d\n", total)
	return total, b.String()
}
