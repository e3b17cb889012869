package job

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/fault"
)

func num(n int64) *big.Int { return big.NewInt(n) }

// goodTerms are terms that every preset accepts.
func goodTerms() market.Terms {
	return market.Terms{
		Requester: common.Address{19: 1}, Nonce: 7, Seats: 3, PerSeat: 4, SectionSteps: 5, Steps: 320,
		TrainingTime: 600, Stake: new(big.Int).Mul(num(2), chain.Ether), Reward: new(big.Int).Set(chain.Ether), Fee: milliEther(10),
		DrawBounty: milliEther(1), SecondBounty: milliEther(1),
		Program: [32]byte{1}, InitialState: [32]byte{2}, Dataset: [32]byte{3}, Seed: [32]byte{4}, Manifest: [32]byte{5},
	}
}

// badTerms break good terms in one field; the market refuses the first group.
var (
	badForMarket = map[string]func(*market.Terms){
		"seats":             func(t *market.Terms) { t.Seats = 0 },
		"seats ":            func(t *market.Terms) { t.Seats = 17 },
		"seats  ":           func(t *market.Terms) { t.Seats, t.Steps = 16, 75 },
		"section steps":     func(t *market.Terms) { t.SectionSteps, t.Steps = 3, 300 },
		"steps":             func(t *market.Terms) { t.Steps = 321 },
		"steps ":            func(t *market.Terms) { t.Steps = 0 },
		"steps  ":           func(t *market.Terms) { t.Steps = 5 * 65536 },
		"sections per seat": func(t *market.Terms) { t.PerSeat = 0 },
		"sections per seat ": func(t *market.Terms) {
			t.PerSeat = 22 // 3·22 > 64 sections
		},
		"sections per seat  ": func(t *market.Terms) {
			t.PerSeat, t.Steps = 43, 5*1000 // 3·43 > 128
		},
		"training time":  func(t *market.Terms) { t.TrainingTime = 0 },
		"training time ": func(t *market.Terms) { t.TrainingTime = 86_401 },
		"reward":         func(t *market.Terms) { t.Reward = new(big.Int) },
		"stake":          func(t *market.Terms) { t.Stake = new(big.Int).Sub(t.Reward, num(1)) },
		"fee":            func(t *market.Terms) { t.Fee = num(1e9 + 1) },
	}
	badForAnyone = map[string]func(*market.Terms){
		"mode":               func(t *market.Terms) { t.Mode = 2 },
		"requester":          func(t *market.Terms) { t.Requester = common.Address{} },
		"stake ":             func(t *market.Terms) { t.Stake = nil },
		"fee ":               func(t *market.Terms) { t.Fee = num(-1) },
		"draw bounty":        func(t *market.Terms) { t.DrawBounty = new(big.Int).Lsh(num(1), 96) },
		"second draw bounty": func(t *market.Terms) { t.SecondBounty = nil },
		"program":            func(t *market.Terms) { t.Program = [32]byte{} },
		"initial state":      func(t *market.Terms) { t.InitialState = [32]byte{} },
		"dataset":            func(t *market.Terms) { t.Dataset = [32]byte{} },
		"manifest":           func(t *market.Terms) { t.Manifest = [32]byte{} },
	}
)

func TestCheckTerms(t *testing.T) {
	devnet := Presets["devnet"]
	good := goodTerms()
	if err := CheckTerms(&good, &devnet); err != nil {
		t.Fatal(err)
	}
	for _, group := range []map[string]func(*market.Terms){badForMarket, badForAnyone} {
		for name, spoil := range group {
			bad := goodTerms()
			spoil(&bad)
			err := CheckTerms(&bad, &devnet)
			if fault.CodeOf(err) != fault.BadInput || !strings.HasPrefix(err.Error(), strings.TrimSpace(name)+" ") {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	// The largest that is allowed.
	most := goodTerms()
	most.Seats, most.PerSeat, most.SectionSteps, most.Steps = 16, 8, 4, 4*65535
	most.TrainingTime, most.Stake, most.Reward = devnet.Training, new(big.Int).Set(maxWei), new(big.Int).Set(maxWei)
	if err := CheckTerms(&most, &devnet); err != nil {
		t.Error(err)
	}
}

func TestEscrow(t *testing.T) {
	terms := goodTerms()
	// 1 ETH + 3·3·0.01 ETH + 2·0.001 ETH
	if got := Escrow(&terms); chain.FormatEther(got) != "1.092 ETH" {
		t.Errorf("escrow %s", chain.FormatEther(got))
	}
	if chain.FormatEther(terms.Reward) != "1 ETH" || chain.FormatEther(terms.Fee) != "0.01 ETH" {
		t.Error("the terms were changed")
	}
}
