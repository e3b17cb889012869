package chain

import (
	"encoding/json"
	"errors"
	"io/fs"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"lode/internal/fault"
)

// cursorLimit bounds the cursor file.
const cursorLimit = 256 << 20

// anchor is a processed block: every log up to and including it was delivered.
// Blocks with logs and the last block of each batch are anchors.
type anchor struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Logs   []types.Log `json:"logs,omitempty"` // delivered from this block, to be taken back if it is dropped
}

// cursorState is what a cursor remembers.
type cursorState struct {
	ChainID uint64      `json:"chain_id"`
	Genesis common.Hash `json:"genesis"`
	Start   uint64      `json:"start"`
	Filter  common.Hash `json:"filter"`  // which contracts and topics
	Pruned  bool        `json:"pruned"`  // anchors were forgotten: Start is no common ancestor any more
	Anchors []anchor    `json:"anchors"` // by rising number
}

// next is the first block that was not processed.
func (s *cursorState) next() uint64 {
	if n := len(s.Anchors); n > 0 {
		return s.Anchors[n-1].Number + 1
	}
	return s.Start
}

// drop removes the last n anchors and returns their logs, newest first.
func (s *cursorState) drop(n int) []types.Log {
	keep := len(s.Anchors) - n
	var logs []types.Log
	for _, a := range s.Anchors[keep:] {
		logs = append(logs, a.Logs...)
	}
	slices.Reverse(logs)
	s.Anchors = s.Anchors[:keep]
	return logs
}

// advance adds the anchors of a processed range that ends at to, and forgets
// those that are more than depth blocks old, except for the newest of them,
// which any shallower reorganisation ends at.
func (s *cursorState) advance(logs []types.Log, to Head, depth uint64) {
	for _, l := range logs {
		if n := len(s.Anchors); n > 0 && s.Anchors[n-1].Hash == l.BlockHash {
			s.Anchors[n-1].Logs = append(s.Anchors[n-1].Logs, l)
			continue
		}
		s.Anchors = append(s.Anchors, anchor{Number: l.BlockNumber, Hash: l.BlockHash, Logs: []types.Log{l}})
	}
	if n := len(s.Anchors); n == 0 || s.Anchors[n-1].Number < to.Number {
		s.Anchors = append(s.Anchors, anchor{Number: to.Number, Hash: to.Hash})
	}
	old := 0
	for old+1 < len(s.Anchors) && s.Anchors[old+1].Number+depth <= to.Number {
		old++
	}
	if old > 0 {
		s.Anchors = slices.Delete(s.Anchors, 0, old)
		s.Anchors[0].Logs = nil
		s.Pruned = true
	}
}

// clone is a copy that shares no list of anchors.
func (s *cursorState) clone() cursorState {
	c := *s
	c.Anchors = make([]anchor, len(s.Anchors))
	for i, a := range s.Anchors {
		c.Anchors[i] = anchor{a.Number, a.Hash, slices.Clip(a.Logs)}
	}
	return c
}

// loadCursor reads the state at path; ok is false if there is no file yet.
func loadCursor(path string) (s cursorState, ok bool, err error) {
	if path == "" {
		return s, false, nil
	}
	data, err := readFile("cursor", path, cursorLimit)
	if errors.Is(err, fs.ErrNotExist) {
		return s, false, nil
	}
	if err != nil {
		return s, false, err
	}
	if err := json.Unmarshal(data, &s); err != nil {
		return s, false, &fault.Error{Code: fault.BadInput, Field: "cursor", Value: path, Expected: "the file as it was written", Err: err}
	}
	for i := 1; i < len(s.Anchors); i++ {
		if s.Anchors[i].Number <= s.Anchors[i-1].Number {
			return s, false, fault.Input("cursor "+path, s.Anchors[i].Number, "block numbers that rise")
		}
	}
	return s, true, nil
}

func (s *cursorState) save(path string) error {
	if path == "" {
		return nil
	}
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return writeFile(path, append(data, '\n'), 0o644)
}
