package daemon

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"

	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/storage"
	"lode/program"
	"lode/tensorlog"
)

// PublishLog puts a log's files into storage as one directory and returns the
// digest of its CID.
func PublishLog(ctx context.Context, store storage.Store, log *tensorlog.Log) (market.Hash, error) {
	entries, err := putTree(ctx, store, log.Files())
	if err != nil {
		return market.Hash{}, err
	}
	id, err := store.PutDir(ctx, entries)
	if err != nil {
		return market.Hash{}, fmt.Errorf("storing the log: %w", err)
	}
	return job.Digest(id)
}

// putTree stores files under their slash-separated names and returns the
// entries of the root.
func putTree(ctx context.Context, store storage.Store, files map[string]string) (map[string]string, error) {
	root, folders := map[string]string{}, map[string]map[string]string{}
	for name, path := range files {
		id, err := PutFile(ctx, store, path)
		if err != nil {
			return nil, err
		}
		if dir, base, nested := strings.Cut(name, "/"); nested {
			if folders[dir] == nil {
				folders[dir] = map[string]string{}
			}
			folders[dir][base] = id
		} else {
			root[name] = id
		}
	}
	for dir, entries := range folders {
		id, err := store.PutDir(ctx, entries)
		if err != nil {
			return nil, fmt.Errorf("storing %s: %w", dir, err)
		}
		root[dir] = id
	}
	return root, nil
}

// PutFile stores the file at path and returns its CID.
func PutFile(ctx context.Context, store storage.Store, path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	id, err := store.Put(ctx, f)
	if err != nil {
		return "", fmt.Errorf("storing %s: %w", path, err)
	}
	return id, nil
}

// Unavailable says whether err means that content can't be had: nobody delivers
// it, or what is delivered is not what the chain commits to. Failures of this
// machine or of its node are other errors, and so is a MalformedError: that content
// can be had.
func Unavailable(err error) bool {
	var m *MalformedError
	if errors.As(err, &m) {
		return false
	}
	var e *fault.Error
	return errors.As(err, &e) && (e.Code == fault.Verification || e.Code == fault.BadInput || undelivered(e))
}

// Undelivered says whether err means that nobody delivers content, which may
// change. Content that is not what the chain commits to stays so.
func Undelivered(err error) bool {
	var e *fault.Error
	return errors.As(err, &e) && undelivered(e)
}

// undelivered knows the error by which storage says that no peer had a block.
func undelivered(e *fault.Error) bool { return e.Code == fault.Runtime && e.Field == "block" }

// MalformedError says of the committed state after so many sections that it was
// delivered, and holds a value that no state may hold. So the section that it ends is
// false, whatever anybody computes: whoever challenges that shows the value and wins.
type MalformedError struct {
	Sections uint64 // at least 1
	Err      error  // names the value
}

func (e *MalformedError) Error() string {
	return fmt.Sprintf("the state after section %d is the committed one, and no state: %v", e.Sections-1, e.Err)
}

func (e *MalformedError) Unwrap() error { return e.Err }

// RemoteLog is a submitted log in storage. What it returns has been checked
// against the trace root that the chain holds.
type RemoteLog struct {
	Store storage.Store
	Job   *market.Job
	Slots []program.Slot
	Init  []program.Array // the state before the first step, if the caller has it; then it isn't fetched

	Digests tensorlog.Scheme // of the job's mode

	cid  string
	ends []tensorlog.Hash
}

// OpenLog fetches the boundaries of a submitted job's log and checks them
// against its trace root.
func OpenLog(ctx context.Context, store storage.Store, j *market.Job, slots []program.Slot) (*RemoteLog, error) {
	id, err := job.CID(j.Log)
	if err != nil {
		return nil, err
	}
	l := &RemoteLog{Store: store, Job: j, Slots: slots, Digests: job.Scheme(&j.Terms), cid: id}
	n := j.LogSections()
	if n == 0 {
		return l, nil
	}
	content, err := storage.ReadAll(ctx, store, id+"/"+tensorlog.BoundariesName, tensorlog.BoundariesLimit(n))
	if err != nil {
		return nil, fmt.Errorf("boundaries of the log: %w", err)
	}
	boundaries, err := tensorlog.ParseBoundaries(content, n)
	if err != nil {
		return nil, fault.Verify("boundaries of log "+id, err, "a boundaries file of %d sections", n)
	}
	l.ends = tensorlog.Ends(boundaries)
	if root := tensorlog.TraceRoot(l.ends); uint64(len(l.ends)) != n || root != j.Submission.Trace {
		return nil, fault.Verify("trace root of log "+id, hex.EncodeToString(root[:]), "%x", j.Submission.Trace)
	}
	return l, nil
}

// Sections is the number of sections of the log.
func (l *RemoteLog) Sections() uint64 { return uint64(len(l.ends)) }

// Root is the committed state root after so many sections.
func (l *RemoteLog) Root(sections uint64) tensorlog.Hash {
	if sections == 0 {
		return l.Job.Terms.InitialState
	}
	return l.ends[sections-1]
}

// Ends are the committed state roots at the end of each section.
func (l *RemoteLog) Ends() []tensorlog.Hash { return l.ends }

// Checkpoint fetches the state after so many sections and checks its root. A
// state that does not have the committed root is a verification failure, one that
// does and is malformed a MalformedError; one that can't be fetched is another error.
func (l *RemoteLog) Checkpoint(ctx context.Context, sections uint64) ([]program.Array, error) {
	if sections == 0 && l.Init != nil {
		return l.Init, nil
	}
	path := l.cid + "/" + tensorlog.CheckpointName(sections)
	r, err := l.Store.Get(ctx, path, tensorlog.CheckpointLimit(l.Slots))
	if err != nil {
		return nil, fmt.Errorf("checkpoint %d: %w", sections, err)
	}
	defer r.Close()
	state, err := tensorlog.ReadCheckpoint(r, l.Slots)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		err = fmt.Errorf("checkpoint %s: %w", path, err)
		if proof, failed := l.Malformed(ctx, sections); failed == nil && proof != nil && sections > 0 {
			return nil, &MalformedError{sections, err}
		}
		return nil, err
	}
	if root := l.Digests.State(state); root != l.Root(sections) {
		return nil, fault.Verify("state root of checkpoint "+path, hex.EncodeToString(root[:]), "%x", l.Root(sections))
	}
	return state, nil
}

// Malformed fetches the state after so many sections and opens the first value in it
// that cannot stand in a state, against the committed root. It returns nil if there is
// none, or if what is delivered is not what was committed to.
func (l *RemoteLog) Malformed(ctx context.Context, sections uint64) (*tensorlog.LeafProof, error) {
	r, err := l.Store.Get(ctx, l.cid+"/"+tensorlog.CheckpointName(sections), tensorlog.CheckpointLimit(l.Slots))
	if err != nil {
		return nil, fmt.Errorf("checkpoint %d: %w", sections, err)
	}
	defer r.Close()
	state, err := tensorlog.ReadUnchecked(r, l.Slots)
	if err != nil {
		return nil, fmt.Errorf("checkpoint %d: %w", sections, err)
	}
	for slot, a := range state {
		if e := a.Malformed(); e >= 0 && l.Digests.State(state) == l.Root(sections) {
			leaf, _ := tensorlog.LeafOf(a.Type, e)
			proof, err := tensorlog.ProveLeaf(state, slot, leaf)
			return &proof, err
		}
	}
	return nil, nil
}
