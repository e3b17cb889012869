package storage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/go-cid"
	"go.uber.org/zap"

	"lode/internal/fault"
)

// window is how many children of one interior node are fetched at a time.
const window = 8

var errClosed = errors.New("storage is closed")

// Get implements Store. Blocks that are not here are fetched and kept.
func (n *Node) Get(ctx context.Context, path string, limit int64) (io.ReadCloser, error) {
	root, names, err := splitPath(path)
	if err != nil {
		return nil, err
	}
	if limit < 0 {
		return nil, fault.Input("limit", limit, "a number of bytes")
	}
	c, err := parseCID(root)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(n.ctx, func() { cancel(errClosed) })
	s := newSession(n, path, min(limit, 1<<50))
	f, err := s.open(ctx, c, names)
	if err == nil && f.size > limit {
		err = fault.Verify("content "+path, f.size, "at most %d bytes", limit)
	}
	if err != nil {
		err = cause(ctx, err)
		stop()
		cancel(nil)
		return nil, err
	}

	pr, pw := io.Pipe()
	r := &reader{PipeReader: pr, cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(r.done)
		defer stop()
		defer cancel(nil)
		// A reader that nobody reads must end as well.
		defer context.AfterFunc(ctx, func() { pw.CloseWithError(context.Cause(ctx)) })()
		err := s.write(ctx, f, pw, 0)
		if err == nil {
			if err := n.blocks.keep(ctx, f.cid); err != nil {
				n.log.Warn("content is here, but not pinned", zap.String("path", path), zap.Error(err))
			}
		}
		pw.CloseWithError(cause(ctx, err)) // nil is io.EOF
	}()
	return r, nil
}

// cause is err, or why ctx ended if that is what made err.
func cause(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

type reader struct {
	*io.PipeReader
	cancel context.CancelCauseFunc
	done   chan struct{}
}

// Close stops what is under way and waits for it.
func (r *reader) Close() error {
	r.cancel(context.Canceled)
	err := r.PipeReader.Close()
	<-r.done
	return err
}

// file is one node of a file: its own bytes, then those of its children.
type file struct {
	cid      cid.Cid
	data     []byte
	children []child
	size     int64 // bytes of the whole
}

type child struct {
	cid  cid.Cid
	size int64
}

// open finds the file at names below the directory root.
func (s *session) open(ctx context.Context, root cid.Cid, names []string) (*file, error) {
	c, err := s.resolve(ctx, root, names)
	if err != nil {
		return nil, err
	}
	return s.file(ctx, c, -1)
}

// file reads one node of a file. size is what its parent says it has, or -1.
func (s *session) file(ctx context.Context, c cid.Cid, size int64) (*file, error) {
	limit := int64(maxBlock)
	if c.Prefix().Codec == cid.Raw && size >= 0 {
		limit = min(limit, size)
	}
	data, err := s.block(ctx, c, limit)
	if err != nil {
		return nil, err
	}
	f, err := parseFile(c, data)
	if err == nil && size >= 0 && f.size != size {
		err = fmt.Errorf("block %s has %d bytes of content, its parent says %d", c, f.size, size)
	}
	if err != nil {
		return nil, &fault.Error{Code: fault.Verification, Field: "content", Value: s.path, Expected: "a file", Err: err}
	}
	return f, nil
}

// parseFile reads a verified block as a file node. Children are never empty, so
// that the number of nodes is bounded by the number of bytes.
func parseFile(c cid.Cid, data []byte) (*file, error) {
	node, err := decode(c, data)
	if err != nil {
		return nil, err
	}
	proto, ok := node.(*merkledag.ProtoNode)
	if !ok {
		return &file{cid: c, data: data, size: int64(len(data))}, nil
	}
	fs, err := unixfs.FSNodeFromBytes(proto.Data())
	if err != nil {
		return nil, fmt.Errorf("block %s is not UnixFS: %w", c, err)
	}
	if fs.Type() != unixfs.TFile && fs.Type() != unixfs.TRaw {
		return nil, fmt.Errorf("block %s is a %s", c, fs.Type())
	}
	links := proto.Links()
	if len(links) != fs.NumChildren() {
		return nil, fmt.Errorf("block %s has %d links and sizes of %d", c, len(links), fs.NumChildren())
	}
	f := &file{cid: c, data: fs.Data(), size: int64(len(fs.Data()))}
	for i, l := range links {
		size := fs.BlockSize(i)
		if size == 0 || size > 1<<50 || f.size > 1<<50 {
			return nil, fmt.Errorf("block %s announces a child of %d bytes", c, size)
		}
		f.size += int64(size)
		f.children = append(f.children, child{l.Cid, int64(size)})
	}
	if fs.FileSize() != uint64(f.size) {
		return nil, fmt.Errorf("block %s announces %d bytes and has %d", c, fs.FileSize(), f.size)
	}
	return f, nil
}

// write writes f's content to w. The children ahead of the one being written
// are fetched meanwhile.
func (s *session) write(ctx context.Context, f *file, w io.Writer, depth int) error {
	if _, err := w.Write(f.data); err != nil {
		return err
	}
	if depth == maxDepth && len(f.children) > 0 {
		return fault.Verify("content "+s.path, depth, "at most %d levels", maxDepth)
	}
	var fetching sync.WaitGroup
	defer fetching.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()

	type result struct {
		file *file
		err  error
	}
	ahead := make([]chan result, len(f.children))
	started := 0
	for i := range f.children {
		for ; started < len(f.children) && started < i+window; started++ {
			c, out := f.children[started], make(chan result, 1)
			ahead[started] = out
			fetching.Go(func() {
				f, err := s.file(ctx, c.cid, c.size)
				out <- result{f, err}
			})
		}
		r := <-ahead[i]
		ahead[i] = nil
		if r.err != nil {
			return r.err
		}
		if err := s.write(ctx, r.file, w, depth+1); err != nil {
			return err
		}
	}
	return nil
}
