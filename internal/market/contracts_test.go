package market_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"lode/internal/deploy/deploytest"
	mk "lode/internal/market"
)

func TestUnits(t *testing.T) {
	c := deploytest.Start(t, "devnet", "alice", "bob")
	alice, bob := c.Actor(t, "alice"), c.Actor(t, "bob")
	for _, join := range []struct {
		who   *mk.Actor
		count uint64
	}{{alice, 2}, {bob, 1}, {alice, 1}} {
		if _, err := join.who.Join(t.Context(), join.count); err != nil {
			t.Fatal(err)
		}
	}
	own, err := alice.UnitsOf(t.Context(), alice.Address())
	if err != nil || !slices.Equal(own, []uint64{0, 1, 3}) {
		t.Errorf("units of alice: %v, %v", own, err)
	}
	if _, err := alice.Exit(t.Context(), []uint64{1}); err != nil {
		t.Fatal(err)
	}
	owners, err := bob.SeatOwners(t.Context(), []uint64{0, 1, 2, 3, 4})
	want := []common.Address{alice.Address(), {}, bob.Address(), alice.Address(), {}}
	if err != nil || !slices.Equal(owners, want) {
		t.Errorf("owners who can act: %v, %v", owners, err)
	}
	if joined, active, err := bob.Units(t.Context()); err != nil || joined != 4 || active != 0 {
		t.Errorf("%d joined, %d active, %v", joined, active, err)
	}
}

// Where the bond follows the base fee, a call shows the least bond alone.
func TestBondFollowsTheBaseFee(t *testing.T) {
	c := deploytest.Start(t, "testnet", "alice")
	alice := c.Actor(t, "alice")
	alice.Windows.BondFloor = big.NewInt(1) // so that the fee's part shows, low as it is here
	before := head(t, alice.Contracts)
	bond, err := alice.Bond(t.Context(), mk.Hash{1})
	if err != nil {
		t.Fatal(err)
	}
	after := head(t, alice.Contracts)
	priced := func(fee *big.Int, eighths int64) *big.Int {
		x := new(big.Int).Mul(fee, big.NewInt(eighths*16_000_000))
		return x.Div(x, big.NewInt(8))
	}
	// Base fees fall here with every block that is nearly empty.
	if bond.Cmp(priced(after.BaseFee, 8)) < 0 || bond.Cmp(new(big.Int).Add(priced(before.BaseFee, 9), big.NewInt(16_000_000))) > 0 {
		t.Errorf("bond %s for base fees from %s to %s", bond, before.BaseFee, after.BaseFee)
	}
	if again := alice.Windows.BondFloor; again.Cmp(big.NewInt(1)) != 0 {
		t.Errorf("asking for the bond changed the windows to %s", again)
	}
}
