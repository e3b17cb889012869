package job

import (
	"context"
	"fmt"
	"math/big"
	"reflect"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/fault"
)

// Presets are the sets of windows that a deployment can be made with, by name,
// as contracts/src/Presets.sol has them: times in seconds, the draw in blocks,
// money in wei.
var Presets = map[string]market.Windows{
	"mainnet": {
		DrawDelay: 130, DrawUsable: 8000,
		Commit: 24 * hour, Respond: 24 * hour, Reveal: 24 * hour,
		ChallengeFloor: 3 * day, ChallengeCap: 14 * day, Dispute: 8 * day, Clock: 48 * hour, Grace: 3 * hour,
		Open: 30 * day, Training: 180 * day, Activation: 2 * day, Exit: 35 * day,
		BlockTime: 12, Unit: chain.Ether, BondFloor: milliEther(50), BondGas: 16_000_000,
	},
	"testnet": {
		DrawDelay: 130, DrawUsable: 8000,
		Commit: 2 * hour, Respond: 1 * hour, Reveal: 1 * hour,
		ChallengeFloor: 6 * hour, ChallengeCap: 24 * hour, Dispute: 16 * hour, Clock: 4 * hour, Grace: 15 * 60,
		Open: 7 * day, Training: 30 * day, Activation: 1 * day, Exit: 7 * day,
		BlockTime: 12, Unit: milliEther(50), BondFloor: milliEther(5), BondGas: 16_000_000,
	},
	"devnet": {
		DrawDelay: 4, DrawUsable: 200,
		Commit: 60, Respond: 30, Reveal: 30,
		ChallengeFloor: 120, ChallengeCap: 120, Dispute: 540, Clock: 120, Grace: 10,
		Open: 1 * day, Training: 1 * day, Activation: 20, Exit: 1800,
		BlockTime: 1, Unit: chain.Ether, BondFloor: milliEther(10), BondGas: 0,
	},
}

const (
	hour = 3600
	day  = 24 * hour
)

func milliEther(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e15)) }

// PresetNumber is a preset's number in the contracts' enum.
func PresetNumber(name string) (uint8, error) {
	for i, n := range []string{"mainnet", "testnet", "devnet"} {
		if n == name {
			return uint8(i), nil
		}
	}
	return 0, fault.Input("preset", name, "mainnet, testnet or devnet")
}

// CheckPreset compares a deployment's windows, as its contract states them,
// with those of the preset that it claims to be.
func CheckPreset(name string, got market.Windows) error {
	want, ok := Presets[name]
	if !ok {
		return fault.Input("preset", name, "mainnet, testnet or devnet")
	}
	g, w := reflect.ValueOf(got), reflect.ValueOf(want)
	for i := range g.NumField() {
		if !equal(g.Field(i), w.Field(i)) {
			return fault.Verify(name+" preset, "+g.Type().Field(i).Name, g.Field(i), "%v", w.Field(i))
		}
	}
	return nil
}

func equal(a, b reflect.Value) bool {
	x, ok := a.Interface().(*big.Int)
	if !ok {
		return a.Interface() == b.Interface()
	}
	y := b.Interface().(*big.Int)
	return x != nil && x.Cmp(y) == 0
}

// CheckDeployment checks that a deployment is on the client's chain, has code
// at its addresses, and has the windows of its preset.
func CheckDeployment(ctx context.Context, c *chain.Client, d *chain.Deployment) error {
	if err := d.Check(ctx, c); err != nil {
		return err
	}
	contract := market.NewMarket()
	w, err := chain.Read(ctx, c, d.Market, contract.PackWindows(), contract.UnpackWindows)
	if err != nil {
		return fmt.Errorf("windows of the market at %s: %w", d.Market, err)
	}
	return CheckPreset(d.Preset, w)
}
