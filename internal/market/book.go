package market

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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

	mu    sync.Mutex
	file  *os.File
	jobs  map[Hash]*entry
	pulse chan struct{} // closed and replaced at every change
}

// entry is a job and the logs that it was folded from, in order.
type entry struct {
	job  Job
	logs []types.Log
}

// Files of a book in its folder.
const (
	bookFile   = "events.jsonl"
	cursorFile = "cursor.json"
)

// OpenBook reads the book in dir, or begins a new one there.
func OpenBook(dir string, m *Contracts, log *zap.Logger) (*Book, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("book of jobs: %w", err)
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
		if err := b.apply(l); err != nil {
			return fmt.Errorf("byte %d: %w", good, err)
		}
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
	return cur.Run(ctx, func(_ context.Context, batch *chain.Batch) error { return b.add(batch.Logs) })
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
		if err := b.add(batch.Logs); err != nil {
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
func (b *Book) add(logs []types.Log) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.keep(logs); err != nil {
		return fmt.Errorf("book of jobs: %w", err)
	}
	for _, l := range logs {
		if err := b.apply(l); err != nil {
			return err
		}
	}
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
func (b *Book) apply(l types.Log) error {
	if len(l.Topics) < 2 || eventDecoders[l.Topics[0]] == nil {
		return nil
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
	case l.Removed || at >= 0:
		return nil
	default:
		e.logs = append(e.logs, l)
		slices.SortStableFunc(e.logs, func(x, y types.Log) int {
			if x.BlockNumber != y.BlockNumber {
				return int(int64(x.BlockNumber) - int64(y.BlockNumber))
			}
			return int(x.Index) - int(y.Index)
		})
	}
	if len(e.logs) == 0 {
		delete(b.jobs, id)
		return nil
	}
	e.job = Job{}
	for i := range e.logs {
		// After a reorganisation the posting may be gone a moment before
		// what followed it.
		if err := e.job.fold(&e.logs[i]); err != nil && !errors.Is(err, errUnknown) {
			return err
		}
	}
	return nil
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
			return int(int64(x.Posted) - int64(y.Posted))
		}
		return slices.Compare(x.ID[:], y.ID[:])
	})
	return jobs
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
	return &c
}
