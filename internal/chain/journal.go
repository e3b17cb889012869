package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"lode/internal/fault"
)

// journalLimit bounds the journal file: some hundred transactions of the
// largest size that nodes take.
const journalLimit = 64 << 20

// flight is a signed transaction whose fate is not yet known.
type flight struct {
	kind   string
	tx     *types.Transaction
	awaits bool // some caller waits for it
}

// journal is the list of an account's flights, kept in a file from before a
// transaction is sent until it is settled. So a restart finds what the process
// before it may have sent.
type journal struct {
	path string // empty: not kept

	mu      sync.Mutex
	of      journalOwner
	flights []*flight
}

// journalOwner ties a journal to one account on one chain.
type journalOwner struct {
	ChainID uint64         `json:"chain_id"`
	Genesis common.Hash    `json:"genesis"`
	Account common.Address `json:"account"`
}

type journalFile struct {
	journalOwner
	Pending []journalEntry `json:"pending"`
}

type journalEntry struct {
	Kind  string        `json:"kind"`
	Nonce uint64        `json:"nonce"`
	Hash  common.Hash   `json:"hash"`
	Tx    hexutil.Bytes `json:"tx"`
}

// openJournal reads the journal at path, if there is one. One of another
// account or chain id is refused. One of an earlier chain with the same id (a
// development chain that was started anew) is dropped: its transactions must
// not be replayed.
func openJournal(path string, of journalOwner) (*journal, error) {
	j := &journal{path: path, of: of}
	if path == "" {
		return j, nil
	}
	data, err := readFile("journal", path, journalLimit)
	if errors.Is(err, fs.ErrNotExist) {
		return j, nil
	}
	if err != nil {
		return nil, err
	}
	var file journalFile
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: "journal", Value: path, Expected: "the file as it was written", Err: err}
	}
	if file.Account != of.Account || file.ChainID != of.ChainID {
		return nil, fault.Input("journal "+path, fmt.Sprintf("account %s on chain %d", file.Account, file.ChainID),
			"account %s on chain %d", of.Account, of.ChainID)
	}
	if file.Genesis != of.Genesis {
		return j, nil
	}
	for _, e := range file.Pending {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(e.Tx); err != nil || tx.Hash() != e.Hash {
			return nil, fault.Input("journal "+path, e.Hash, "a transaction with this hash")
		}
		j.flights = append(j.flights, &flight{kind: e.Kind, tx: tx})
	}
	return j, nil
}

// add records a flight before it is sent.
func (j *journal) add(f *flight) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.flights = append(j.flights, f)
	if err := j.save(); err != nil {
		j.flights = j.flights[:len(j.flights)-1]
		return err
	}
	return nil
}

// remove forgets a settled flight.
func (j *journal) remove(f *flight) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.flights = slices.DeleteFunc(j.flights, func(g *flight) bool { return g == f })
	return j.save()
}

// abandon marks a flight that its caller no longer waits for.
func (j *journal) abandon(f *flight) {
	j.mu.Lock()
	defer j.mu.Unlock()
	f.awaits = false
}

// orphan is the flight with the lowest nonce that nobody waits for, nil if
// there is none.
func (j *journal) orphan() *flight {
	j.mu.Lock()
	defer j.mu.Unlock()
	var first *flight
	for _, f := range j.flights {
		if !f.awaits && (first == nil || f.tx.Nonce() < first.tx.Nonce()) {
			first = f
		}
	}
	return first
}

// nextNonce is the nonce after every flight, at least pending.
func (j *journal) nextNonce(pending uint64) uint64 {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, f := range j.flights {
		pending = max(pending, f.tx.Nonce()+1)
	}
	return pending
}

func (j *journal) save() error {
	if j.path == "" {
		return nil
	}
	file := journalFile{journalOwner: j.of, Pending: []journalEntry{}}
	for _, f := range j.flights {
		raw, err := f.tx.MarshalBinary()
		if err != nil {
			return fmt.Errorf("journal %s: %w", j.path, err)
		}
		file.Pending = append(file.Pending, journalEntry{f.kind, f.tx.Nonce(), f.tx.Hash(), raw})
	}
	data, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		return fmt.Errorf("journal %s: %w", j.path, err)
	}
	if err := writeFile(j.path, append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("journal %s: %w", j.path, err)
	}
	return nil
}
