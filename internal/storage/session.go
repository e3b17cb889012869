package storage

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"

	"lode/internal/fault"
)

// session reads the blocks of one Get, from here or from elsewhere, within a
// budget that follows from the size the caller allows.
type session struct {
	node *Node
	path string
	size int64 // bytes the caller allows

	mu     sync.Mutex
	blocks int64 // left
	bytes  int64 // left
}

// A file of n bytes in the default profile has n/256Ki leaves and 1/173 more
// interior nodes; directories above it add little. The budgets leave room for
// other profiles with leaves down to 4 KiB, and stop a graph that is made to
// cost much more than the content is worth.
func newSession(n *Node, path string, size int64) *session {
	return &session{node: n, path: path, size: size, blocks: 1024 + size/4096, bytes: 8<<20 + size + size/8}
}

// block returns the verified block c, of at most limit bytes. A block that did
// not rest here does from now on.
func (s *session) block(ctx context.Context, c cid.Cid, limit int64) ([]byte, error) {
	if err := s.spend(1, 0); err != nil {
		return nil, err
	}
	data, err := s.node.blocks.local(ctx, c)
	if errors.Is(err, errMissing) {
		data, err = s.fetch(ctx, c, limit)
	}
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fault.Verify("block "+c.String(), len(data), "at most %d bytes", limit)
	}
	return data, s.spend(0, int64(len(data)))
}

func (s *session) spend(blocks, bytes int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blocks -= blocks
	s.bytes -= bytes
	if s.blocks < 0 || s.bytes < 0 {
		return fault.Verify("content "+s.path, "", "no more blocks than a file of %d bytes needs", s.size)
	}
	return nil
}

// fetch gets a block that does not rest here from the peers, then from the
// backend's own network, and keeps it.
func (s *session) fetch(ctx context.Context, c cid.Cid, limit int64) ([]byte, error) {
	n := s.node
	data, err := n.peers.fetch(ctx, c, limit)
	if err == nil {
		node, err := decode(c, data)
		if err != nil {
			return nil, &fault.Error{Code: fault.Verification, Field: "content", Value: s.path, Expected: "files and directories", Err: err}
		}
		if err := n.blocks.put(ctx, []ipld.Node{node}); err != nil {
			return nil, fmt.Errorf("keep block %s: %w", c, err)
		}
		return data, nil
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	data, remote := n.blocks.remote(ctx, c)
	if remote == nil {
		return data, nil
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return nil, &fault.Error{
		Code: fault.Runtime, Field: "block", Value: c.String(), Expected: "a storage peer that delivers it, for " + s.path,
		Err: reasons(err, remote),
	}
}

// reasons joins why neither peers nor backend had a block, on one line.
func reasons(peers, remote error) error {
	switch {
	case errors.Is(remote, errMissing) && errors.Is(peers, errMissing):
		return errors.New("it is not here, and there are no peers")
	case errors.Is(remote, errMissing):
		return peers
	case errors.Is(peers, errMissing):
		return remote
	}
	return fmt.Errorf("%w; %w", peers, remote)
}
