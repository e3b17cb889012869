package job

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/internal/fault"
	"lode/tensorlog"
)

// Domains of the sampling, so that a committee tells nothing about sections.
const (
	unitsDomain    = 1
	sectionsDomain = 2
)

// sample draws k distinct numbers below n, every set equally likely, by Floyd's
// algorithm: number i is t = keccak256(seed ‖ uint256(domain·2^128 + i)) mod
// (n-k+i+1), or n-k+i if t was drawn before. It wants k ≤ n.
func sample(seed tensorlog.Hash, domain int64, n, k uint64) []uint64 {
	seen := make(map[uint64]bool, k)
	out := make([]uint64, k)
	counter := new(big.Int).Lsh(big.NewInt(domain), 128)
	one, mod := big.NewInt(1), new(big.Int)
	for i := range k {
		top := n - k + i
		h := crypto.Keccak256(seed[:], common.LeftPadBytes(counter.Bytes(), 32))
		t := mod.Mod(new(big.Int).SetBytes(h), new(big.Int).SetUint64(top+1)).Uint64()
		if seen[t] {
			t = top
		}
		seen[t], out[i] = true, t
		counter.Add(counter, one)
	}
	return out
}

// Draw is what a job's draws are made from. All of it is fixed before the
// seeds exist, except Matched, which is fixed before the second.
type Draw struct {
	Seats    int    // of the first committee
	PerSeat  int    // sections a seat
	Sections uint64 // of the log that was submitted
	Units    uint64 // places on the list of stake units when it was submitted
	Matched  uint16 // bit i: seat i of the first committee matched
}

func (d Draw) check() error {
	switch {
	case d.Seats < 1 || d.Seats > MaxSeats:
		return fault.Input("seats", d.Seats, "1 to %d", MaxSeats)
	case d.PerSeat < 1 || d.Seats*d.PerSeat > MaxDrawn:
		return fault.Input("sections per seat", d.PerSeat, "1 to %d with %d seats", MaxDrawn/d.Seats, d.Seats)
	case d.Sections > MaxSections:
		return fault.Input("sections", d.Sections, "at most %d", MaxSections)
	case d.Units < uint64(d.Seats):
		return fault.Input("stake units", d.Units, "at least %d, the seats", d.Seats)
	}
	return nil
}

// Size is the number of seats of a round's committee: the second has twice the
// seats, as far as the list goes.
func (d Draw) Size(second bool) int {
	if !second {
		return d.Seats
	}
	return int(min(2*uint64(d.Seats), d.Units))
}

// Committee is the stake units on the committee that a round's seed draws, in
// the order of its seats.
func (d Draw) Committee(seed tensorlog.Hash, second bool) ([]uint64, error) {
	if err := d.check(); err != nil {
		return nil, err
	}
	return sample(seed, unitsDomain, d.Units, uint64(d.Size(second))), nil
}

// Parts are the drawn sections as they are dealt out: seat number i of the
// round has part i mod len(parts). Both rounds' sections follow from the first
// round's seed; the second deals those of the first committee's seats that did
// not match. A diverged log may have fewer sections than the terms wanted to
// draw; then seats share.
func (d Draw) Parts(firstSeed tensorlog.Hash, second bool) ([][]uint64, error) {
	if err := d.check(); err != nil {
		return nil, err
	}
	k := min(uint64(d.Seats*d.PerSeat), d.Sections)
	drawn := sample(firstSeed, sectionsDomain, d.Sections, k)
	width := min(uint64(d.PerSeat), k)
	var parts [][]uint64
	for seat := range d.Seats {
		if second && d.Matched>>seat&1 == 1 {
			continue
		}
		part := make([]uint64, width)
		for i := range part {
			part[i] = drawn[(seat*d.PerSeat+i)%int(k)]
		}
		parts = append(parts, part)
	}
	return parts, nil
}

// DrawSeed is the seed of a draw: keccak256(abi.encode(prevrandao, chainid,
// market, id, facts)), with the job's facts from before the draw.
func DrawSeed(prevrandao tensorlog.Hash, chainID uint64, at common.Address, id, facts tensorlog.Hash) tensorlog.Hash {
	return crypto.Keccak256Hash(prevrandao[:], word(chainID), common.LeftPadBytes(at[:], 32), id[:], facts[:])
}
