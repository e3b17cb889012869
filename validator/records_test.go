package validator

import (
	"os"
	"path/filepath"
	"testing"

	"lode/internal/market"
	"lode/tensorlog"
)

func openAt(t *testing.T, path string) *records {
	t.Helper()
	rs, err := openRecords(path)
	if err != nil {
		t.Fatal(err)
	}
	return rs
}

func put(t *testing.T, rs *records, r record, newLane bool) record {
	t.Helper()
	r, err := rs.put(r, newLane)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func sealed(job byte, seat uint64) record {
	return record{Job: tensorlog.Hex{job}, Seed: tensorlog.Hex{job, 1}, Seat: seat, Salt: tensorlog.Hex{7, job, byte(seat)}, Attests: true}
}

// Two commitments that wait must never share a lane: the second would destroy
// the first.
func TestLanes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "seats.json")
	rs := openAt(t, path)
	var all []record
	for seat := range uint64(3) {
		all = append(all, put(t, rs, sealed(1, seat), true))
	}
	all = append(all, put(t, rs, sealed(2, 0), true))
	for i, r := range all {
		if r.Lane != uint32(i) {
			t.Errorf("commitment %d is in lane %d", i, r.Lane)
		}
	}
	// A seat that only announced something waits in no lane.
	announced := record{Job: tensorlog.Hex{3}, Seed: tensorlog.Hex{3, 1}, Announced: true}
	put(t, rs, announced, false)
	if r := put(t, rs, sealed(4, 0), true); r.Lane != 4 {
		t.Errorf("lane %d", r.Lane)
	}
	// After a restart as well; and an opened one is free again.
	rs = openAt(t, path)
	all[1].Opened = true
	put(t, rs, all[1], false)
	if r := put(t, rs, sealed(5, 0), true); r.Lane != 1 {
		t.Errorf("lane %d, not the one that is free again", r.Lane)
	}
	if r := put(t, rs, sealed(5, 1), true); r.Lane != 5 {
		t.Errorf("lane %d", r.Lane)
	}
	if !rs.lacking(market.Hash{3}, market.Hash{3, 1}) || rs.lacking(market.Hash{1}, market.Hash{1, 1}) {
		t.Error("which seat lacks what it announced")
	}
	// An ended job's lanes are free.
	if err := rs.forget(market.Hash{1}); err != nil {
		t.Fatal(err)
	}
	if rs.has(market.Hash{1}) || !rs.has(market.Hash{2}) {
		t.Error("what is forgotten")
	}
	if r := put(t, rs, sealed(6, 0), true); r.Lane != 0 {
		t.Errorf("lane %d of an ended job is not used again", r.Lane)
	}
	if got := openAt(t, path).of(market.Hash{2}, market.Hash{2, 1}); len(got) != 1 || got[0].Salt != all[3].Salt {
		t.Errorf("on disk: %+v", got)
	}
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := openRecords(path); err == nil {
		t.Error("damaged records were taken for none: salts would be lost unnoticed")
	}
}

// A seat of a log without a single step attests nothing but still attests.
func TestDigestOfNoSections(t *testing.T) {
	r := sealed(1, 0)
	if r.digest() != market.SeatDigest(nil) || r.digest() == (market.Hash{}) {
		t.Errorf("%x", r.digest())
	}
	r.Attests = false
	if r.digest() != (market.Hash{}) {
		t.Errorf("votes alone: %x", r.digest())
	}
}
