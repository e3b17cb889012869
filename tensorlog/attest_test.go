package tensorlog

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/program"
)

func TestPickFollowsTheDraw(t *testing.T) {
	slots, _ := testState(1)
	seed := Hash{1, 2, 3}
	seen := map[int]bool{}
	for step := uint64(0); step < 200; step++ {
		r := crypto.Keccak256(seed[:], binary.BigEndian.AppendUint64(nil, step))
		high, low := new(big.Int).SetBytes(r[:16]), new(big.Int).SetBytes(r[16:])
		slot := int(new(big.Int).Mod(high, big.NewInt(int64(len(slots)))).Int64())
		leaves := (slots[slot].Elements + 31) / 32
		leaf := new(big.Int).Mod(low, big.NewInt(leaves)).Int64()
		if s, l := Pick(seed, step, slots); s != slot || l != leaf {
			t.Fatalf("step %d: slot %d leaf %d, want %d and %d", step, s, l, slot, leaf)
		}
		seen[slot] = true
	}
	if len(seen) != len(slots) {
		t.Errorf("200 steps pick %d of %d slots", len(seen), len(slots))
	}
}

func TestAttestationHashesEveryEntry(t *testing.T) {
	slots, state := testState(1)
	p := &program.Program{Slots: slots, Loss: 0}
	seed := Hash{9}
	a := NewAttestation(p, seed)
	if h := a.H(); h != Hash(crypto.Keccak256Hash()) {
		t.Errorf("h of no entries is %x, want the keccak of nothing", h)
	}
	var entries []byte
	for step := uint64(40); step < 45; step++ {
		state[0].F32[0] = float32(step)
		a.Add(step, state)
		slot, leaf := Pick(seed, step, slots)
		loss, picked := StateLeaf(state, 0, 0), StateLeaf(state, slot, leaf)
		entries = append(append(entries, loss[:]...), picked[:]...)
	}
	if h, want := a.H(), Hash(crypto.Keccak256Hash(entries)); h != want {
		t.Errorf("h is %x, want %x", h, want)
	}
}

// The section digest is what the contract computes with abi.encode.
func TestSectionDigestIsTheABIEncoding(t *testing.T) {
	word, _ := abi.NewType("bytes32", "", nil)
	number, _ := abi.NewType("uint256", "", nil)
	args := abi.Arguments{{Type: word}, {Type: number}, {Type: word}, {Type: word}, {Type: word}}
	job, start, h, end := Hash{1}, Hash{2}, Hash{3}, Hash{4}
	for _, section := range []uint64{0, 7, 1 << 40} {
		packed, err := args.Pack(job, new(big.Int).SetUint64(section), start, h, end)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := SectionDigest(job, section, start, h, end), Hash(crypto.Keccak256Hash(packed)); got != want {
			t.Errorf("section %d: %x, want %x", section, got, want)
		}
	}
}
