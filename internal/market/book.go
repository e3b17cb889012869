package market

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"

	"lode/internal/chain"
)

// Book is all jobs that the market's events tell of. It is kept on disk, so a
// restarted daemon reads only what is new, and it follows reorganisations: a
// log that the chain took back is taken out again. Its methods are safe for
// concurrent use.
type Book struct {
	m   *Contracts
	log *zap.Logger

	mu      sync.Mutex
	file    *os.File
	jobs    map[Hash]*entry
	through uint64        // every event up to this block is in the book
	pulse   chan struct{} // closed and replaced at every change
}

// entry is a job and the logs that it was folded from, in order.
type entry struct {
	job      Job
	logs     []types.Log
	reverted uint64 // logs that were taken back
}

// Files of a book in its folder.
const (
	bookFile   = "events.jsonl"
	cursorFile = "cursor.json"
)

// OpenBook reads the book in dir, or begins a new one there. Where the events
// are gone, the cursor that went with them goes too.
func OpenBook(dir string, m *Contracts, log *zap.Logger) (*Book, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("book of jobs: %w", err)
	}
	if _, err := os.Stat(filepath.Join(dir, bookFile)); errors.Is(err, fs.ErrNotExist) {
		if err := os.Remove(filepath.Join(dir, cursorFile)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("book of jobs: %w", err)
		}
	}
	b := newBook(m, log)
	file, err := os.OpenFile(filepath.Join(dir, bookFile), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("book of jobs: %w", err)
	}
	b.file = file
	if err := b.read(); err != nil {
		file.Close()
		return nil, fmt.Errorf("book of jobs %s: %w", file.Name(), err)
	}
	return b, nil
}

func newBook(m *Contracts, log *zap.Logger) *Book {
	if log == nil {
		log = zap.NewNop()
	}
	return &Book{m: m, log: log, jobs: map[Hash]*entry{}, pulse: make(chan struct{})}
}

// read applies every whole line of the file and cuts off a torn last one.
func (b *Book) read() error {
	r := bufio.NewReader(b.file)
	var good int64
	for {
		line, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		var l types.Log
		if err := json.Unmarshal(line, &l); err != nil {
			return fmt.Errorf("byte %d: %w", good, err)
		}
		b.apply(l)
		good += int64(len(line))
	}
	if err := b.file.Truncate(good); err != nil {
		return err
	}
	_, err := b.file.Seek(good, io.SeekStart)
	return err
}

// Close closes the book's file.
func (b *Book) Close() error {
	if b.file == nil {
		return nil
	}
	return b.file.Close()
}

// Follow keeps the book up to date until ctx ends. Whoever waits on Changed is
// woken at every new block.
func (b *Book) Follow(ctx context.Context) error {
	cur, err := b.cursor(ctx)
	if err != nil {
		return err
	}
	if err := b.forget(cur.Position()); err != nil {
		return err
	}
	return cur.Run(ctx, func(_ context.Context, batch *chain.Batch) error { return b.add(batch) })
}

// forget takes out what the cursor will deliver again, if it is still true: the
// logs of a batch that a run before this one kept and did not commit. Without
// this, one that the chain dropped meanwhile would stay for ever.
func (b *Book) forget(from uint64) error {
	b.mu.Lock()
	var doubtful []types.Log
	for _, e := range b.jobs {
		for _, l := range e.logs {
			if l.BlockNumber >= from {
				l.Removed = true
				doubtful = append(doubtful, l)
			}
		}
	}
	b.mu.Unlock()
	if len(doubtful) == 0 {
		return nil
	}
	return b.add(&chain.Batch{Logs: doubtful})
}

// ReadBook reads all jobs from the chain, up to its newest block, into a book
// that is kept nowhere: what a single command needs.
func ReadBook(ctx context.Context, m *Contracts, log *zap.Logger) (*Book, error) {
	b := newBook(m, log)
	head, err := m.Clock.Now(ctx)
	if err != nil {
		return nil, err
	}
	cur, err := b.cursor(ctx)
	if err != nil {
		return nil, err
	}
	for {
		batch, err := cur.Next(ctx)
		if err != nil {
			return nil, err
		}
		if err := b.add(batch); err != nil {
			return nil, err
		}
		if err := cur.Commit(batch); err != nil {
			return nil, err
		}
		if batch.Through.Number >= head.Number {
			return b, nil
		}
	}
}

func (b *Book) cursor(ctx context.Context) (*chain.Cursor, error) {
	var file string
	if b.file != nil {
		file = filepath.Join(filepath.Dir(b.file.Name()), cursorFile)
	}
	return chain.OpenCursor(ctx, b.m.Chain, chain.CursorConfig{
		File:      file,
		Addresses: []common.Address{b.m.Deployment.Market},
		Start:     b.m.Deployment.Block,
		Log:       b.log,
	})
}

// add makes logs durable, then applies them.
func (b *Book) add(batch *chain.Batch) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.keep(batch.Logs); err != nil {
		return fmt.Errorf("book of jobs: %w", err)
	}
	for _, l := range batch.Logs {
		b.apply(l)
	}
	b.through = batch.Through.Number
	close(b.pulse)
	b.pulse = make(chan struct{})
	return nil
}

// keep appends logs to the book's file.
func (b *Book) keep(logs []types.Log) error {
	if b.file == nil || len(logs) == 0 {
		return nil
	}
	for _, l := range logs {
		line, err := json.Marshal(&l)
		if err != nil {
			return err
		}
		if _, err := b.file.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return b.file.Sync()
}

// apply adds a log, or takes a removed one out. A log that is known already
// changes nothing.
func (b *Book) apply(l types.Log) {
	if len(l.Topics) < 2 || eventDecoders[l.Topics[0]] == nil {
		return
	}
	id := Hash(l.Topics[1])
	e := b.jobs[id]
	if e == nil {
		e = &entry{}
		b.jobs[id] = e
	}
	at := slices.IndexFunc(e.logs, func(k types.Log) bool { return chain.IDOf(k) == chain.IDOf(l) })
	switch {
	case l.Removed && at >= 0:
		e.logs = slices.Delete(e.logs, at, at+1)
		e.reverted++
	case l.Removed || at >= 0:
		return
	default:
		e.logs = append(e.logs, l)
		slices.SortStableFunc(e.logs, func(x, y types.Log) int {
			return cmp.Or(cmp.Compare(x.BlockNumber, y.BlockNumber), cmp.Compare(x.Index, y.Index))
		})
	}
	e.fold(id, b.log)
}

// fold makes the job anew from its logs. Logs that make no sense together leave
// it unknown: after a reorganisation the posting may be gone a moment before
// what followed it, and whatever a node says of one job must not stop the others.
func (e *entry) fold(id Hash, log *zap.Logger) {
	e.job = Job{}
	for i := range e.logs {
		if err := e.job.fold(&e.logs[i]); err != nil {
			if !errors.Is(err, errUnknown) {
				log.Error("a job's events make no sense", zap.String("job", fmt.Sprintf("%x", id[:4])), zap.Error(err))
			}
			e.job = Job{}
			return
		}
	}
	e.job.Reverted = e.reverted
}

// Job is a copy of what the book knows of a job.
func (b *Book) Job(id Hash) (*Job, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	e := b.jobs[id]
	if e == nil || e.job.ID != id {
		return nil, false
	}
	return e.job.clone(), true
}

// Jobs are copies of all jobs, the oldest first.
func (b *Book) Jobs() []*Job {
	b.mu.Lock()
	defer b.mu.Unlock()
	var jobs []*Job
	for id, e := range b.jobs {
		if e.job.ID == id {
			jobs = append(jobs, e.job.clone())
		}
	}
	slices.SortFunc(jobs, func(x, y *Job) int {
		if x.Posted != y.Posted {
			return cmp.Compare(x.Posted, y.Posted)
		}
		return slices.Compare(x.ID[:], y.ID[:])
	})
	return jobs
}

// Through is the block up to which the book has every event; 0 before it
// followed the chain.
func (b *Book) Through() uint64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.through
}

// Changed is closed at the next block.
func (b *Book) Changed() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.pulse
}

// clone copies what a later event would change in place; what it points to is
// never written again.
func (j *Job) clone() *Job {
	c := *j
	c.Rounds = slices.Clone(j.Rounds)
	c.Announced = slices.Clone(j.Announced)
	c.Challenges = slices.Clone(j.Challenges)
	if j.Withheld != nil {
		w := *j.Withheld
		c.Withheld = &w
	}
	return &c
}
