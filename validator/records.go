package validator

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"lode/internal/durable"
	"lode/internal/market"
	"lode/tensorlog"
)

// record is one seat's attestation. It is on disk before anything of it is on
// the chain: without salt and digests a commitment could never be opened.
type record struct {
	Job       tensorlog.Hex   `json:"job"`
	Seed      tensorlog.Hex   `json:"seed"` // of the draw that the seat belongs to
	Seat      uint64          `json:"seat"`
	Lane      uint32          `json:"lane"`
	Salt      tensorlog.Hex   `json:"salt"`
	Attests   bool            `json:"attests"`   // that it had all that it needed; else it commits to votes alone
	Digests   []tensorlog.Hex `json:"digests"`   // of its sections
	Votes     uint16          `json:"votes"`     // second committee only
	Announced bool            `json:"announced"` // as a seat of the first committee: that something can't be had
	Opened    bool            `json:"opened"`    // on the chain
}

// committed says whether the record has what a commitment is made of. Whether
// the commitment reached the chain is for the chain to say.
func (r *record) committed() bool { return r.Salt != tensorlog.Hex{} }

// commitment is what goes into the lane.
func (r *record) commitment(owner common.Address) market.Hash {
	return market.CommitmentHash(market.Hash(r.Job), r.Seat, owner, market.Hash(r.Salt), r.digest(), uint64(r.Votes))
}

// digest is what the seat commits to: zero if it attests nothing.
func (r *record) digest() market.Hash {
	if !r.Attests {
		return market.Hash{}
	}
	sections := make([]market.Hash, len(r.Digests))
	for i, d := range r.Digests {
		sections[i] = market.Hash(d)
	}
	return market.SeatDigest(sections)
}

// records are the seats of all living jobs, in one file.
type records struct {
	path string

	mu  sync.Mutex
	all []*record
}

func openRecords(path string) (*records, error) {
	rs := &records{path: path}
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return rs, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(content, &rs.all); err != nil {
		return nil, fmt.Errorf("attestations in %s: %w", path, err)
	}
	return rs, nil
}

// of returns copies of the records that belong to a job's draw.
func (rs *records) of(job, seed market.Hash) []record {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	var out []record
	for _, r := range rs.all {
		if market.Hash(r.Job) == job && market.Hash(r.Seed) == seed {
			out = append(out, *r)
		}
	}
	return out
}

// has says whether there is a record of a job.
func (rs *records) has(job market.Hash) bool {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	return slices.ContainsFunc(rs.all, func(r *record) bool { return market.Hash(r.Job) == job })
}

// lacking says whether a seat in a job's draw announced something and could not
// attest after all.
func (rs *records) lacking(job, seed market.Hash) bool {
	return slices.ContainsFunc(rs.of(job, seed), func(r record) bool { return r.Announced && !r.committed() })
}

// put adds or replaces a seat's record. A new one that has to commit gets the
// lowest lane that no commitment waits in.
func (rs *records) put(r record, newLane bool) (record, error) {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	at := slices.IndexFunc(rs.all, func(x *record) bool { return x.Job == r.Job && x.Seed == r.Seed && x.Seat == r.Seat })
	if newLane {
		used := map[uint32]bool{}
		for i, x := range rs.all {
			if i != at && x.committed() && !x.Opened {
				used[x.Lane] = true
			}
		}
		for r.Lane = 0; used[r.Lane]; r.Lane++ {
		}
	}
	all := slices.Clone(rs.all)
	if at < 0 {
		all = append(all, &r)
	} else {
		all[at] = &r
	}
	return r, rs.save(all)
}

// forget drops an ended job's records.
func (rs *records) forget(job market.Hash) error {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	all := slices.DeleteFunc(slices.Clone(rs.all), func(r *record) bool { return market.Hash(r.Job) == job })
	if len(all) == len(rs.all) {
		return nil
	}
	return rs.save(all)
}

func (rs *records) save(all []*record) error {
	err := durable.WriteFile(rs.path, 0o600, func(w io.Writer) error { return json.NewEncoder(w).Encode(all) })
	if err == nil {
		rs.all = all
	}
	return err
}
