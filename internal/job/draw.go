package job

import (
	"encoding/binary"

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

// sample draws k distinct numbers below n by Fisher–Yates, every order of them
// equally likely: in the list 0 … n-1, for i = 0 … k-1, the numbers at places i
// and t = i + rᵢ mod (n-i) change places, and number i is what then stands at
// place i. rᵢ is number i mod 4 of the four 64-bit words, big-endian, of
// keccak256(seed ‖ uint256(domain·2^128 + ⌊i/4⌋)). It wants k ≤ n.
func sample(seed tensorlog.Hash, domain byte, n, k uint64) []uint64 {
	out := make([]uint64, k)
	moved := make(map[uint64]uint64, k)
	at := func(place uint64) uint64 {
		if number, ok := moved[place]; ok {
			return number
		}
		return place
	}
	var counter, block [32]byte
	counter[15] = domain
	for i := range k {
		if i%4 == 0 {
			binary.BigEndian.PutUint64(counter[24:], i/4)
			block = crypto.Keccak256Hash(seed[:], counter[:])
		}
		r := binary.BigEndian.Uint64(block[8*(i%4):])
		t := i + r%(n-i)
		out[i], moved[t] = at(t), at(i)
	}
	return out
}

// Draw is what a job's draws are made from. All of it is fixed before the
// seeds exist, except Matched, which is fixed before the second.
type Draw struct {
	Proven   bool   // the mode: no first committee, PerSeat is the number of drawn steps
	Seats    int    // of the first committee; Proven: half the second
	PerSeat  int    // sections a seat
	Sections uint64 // of the log that was submitted
	Units    uint64 // places on the list of stake units when it was submitted
	Matched  uint16 // bit i: seat i of the first committee matched
}

func (d Draw) check() error {
	switch {
	case d.Proven && (d.Seats < 0 || d.Seats > MaxSeats):
		return fault.Input("seats", d.Seats, "0 to %d", MaxSeats)
	case d.Proven && (d.PerSeat < 1 || d.PerSeat > MaxDrawn):
		return fault.Input("drawn steps", d.PerSeat, "1 to %d", MaxDrawn)
	case d.Proven:
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
// seats, as far as the list goes. Where steps are proven there is no first.
func (d Draw) Size(second bool) int {
	if !second && d.Proven {
		return 0
	}
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
// draw; then seats share. Where steps are proven, each drawn step is a part, and
// the second committee has none.
func (d Draw) Parts(firstSeed tensorlog.Hash, second bool) ([][]uint64, error) {
	if err := d.check(); err != nil {
		return nil, err
	}
	if d.Proven && second {
		return nil, nil
	}
	if d.Proven {
		d.Seats, d.PerSeat = d.PerSeat, 1
		if d.Sections < uint64(d.Seats) {
			d.Seats = int(d.Sections)
		}
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
