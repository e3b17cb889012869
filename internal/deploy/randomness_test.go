package deploy

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"lode/internal/fault"
)

// The bound is the beacon's: the least it takes for randomness is 2^64.
func TestJudge(t *testing.T) {
	least := new(big.Int).Lsh(big.NewInt(1), 64)
	for _, c := range []struct {
		mix *big.Int
		ok  bool
	}{
		{big.NewInt(0), false},
		{big.NewInt(1), false},
		{new(big.Int).Sub(least, big.NewInt(1)), false},
		{least, true},
		{new(big.Int).Lsh(least, 191), true},
	} {
		encoded, err := rlp.EncodeToBytes(&types.Header{Number: big.NewInt(7), Difficulty: new(big.Int), MixDigest: common.BigToHash(c.mix)})
		if err != nil {
			t.Fatal(err)
		}
		if err := judge(encoded); (err == nil) != c.ok || !c.ok && fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%v: %v", c.mix, err)
		}
	}
	if err := judge([]byte{1, 2}); err == nil {
		t.Error("two bytes are no header")
	}
}
