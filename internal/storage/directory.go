package storage

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/boxo/ipld/unixfs/hamt"
	uio "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"golang.org/x/sync/errgroup"

	"lode/internal/fault"
)

// maxFanout bounds the shards of large directories; Kubo's have 256.
const maxFanout = 1024

// entry stands for a stored file or directory when a link to it is made, which
// takes nothing but its CID and its size.
type entry struct {
	ipld.Node
	cid  cid.Cid
	size uint64 // of all blocks below it
}

func (e *entry) Cid() cid.Cid          { return e.cid }
func (e *entry) Size() (uint64, error) { return e.size, nil }

// builder is what a directory under construction is written to: its own blocks
// only, because the entries are stored already.
type builder struct{ *ipld.BufferedDAG }

func (b builder) Add(ctx context.Context, n ipld.Node) error {
	if _, stored := n.(*entry); stored {
		return nil
	}
	return b.BufferedDAG.Add(ctx, n)
}

// PutDir implements Store. Large directories become sharded, as Kubo's do.
func (n *Node) PutDir(ctx context.Context, entries map[string]string) (string, error) {
	names := make([]string, 0, len(entries))
	for name := range entries {
		if name == "" || name == "." || name == ".." || len(name) > 255 || !utf8.ValidString(name) || strings.ContainsAny(name, "/\x00") {
			return "", fault.Input("directory entry", name, "a file name of at most 255 bytes")
		}
		names = append(names, name)
	}
	slices.Sort(names)
	children := make([]*entry, len(names))
	group, gctx := errgroup.WithContext(ctx)
	group.SetLimit(window)
	for i, name := range names {
		group.Go(func() (err error) {
			children[i], err = n.entry(gctx, name, entries[name])
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return "", err
	}

	batch := builder{ipld.NewBufferedDAG(ctx, &dag{get: n.blocks.local, add: n.blocks.put})}
	dir, err := uio.NewDirectory(batch, uio.WithCidBuilder(prefix))
	if err != nil {
		return "", err
	}
	for i, name := range names {
		if err := ctx.Err(); err != nil {
			return "", err
		}
		if err := dir.AddChild(ctx, name, children[i]); err != nil {
			return "", fmt.Errorf("add %s to directory: %w", name, err)
		}
	}
	root, err := dir.GetNode()
	if err == nil {
		err = batch.Add(ctx, root)
	}
	if err == nil {
		err = batch.Commit()
	}
	if err == nil {
		err = n.blocks.keep(ctx, root.Cid())
	}
	if err != nil {
		return "", fmt.Errorf("store directory: %w", err)
	}
	return root.Cid().String(), nil
}

// entry looks up the size of stored content.
func (n *Node) entry(ctx context.Context, name, id string) (*entry, error) {
	c, err := parseCID(id)
	if err != nil {
		return nil, err
	}
	data, err := n.blocks.local(ctx, c)
	if errors.Is(err, errMissing) {
		return nil, fault.Input("directory entry "+name, id, "content that is stored here")
	}
	if err != nil {
		return nil, err
	}
	node, err := decode(c, data)
	if err != nil {
		return nil, err
	}
	size, err := node.Size()
	return &entry{cid: c, size: size}, err
}

// resolve follows names down from the directory root.
func (s *session) resolve(ctx context.Context, root cid.Cid, names []string) (cid.Cid, error) {
	if len(names) > maxNames {
		return cid.Undef, fault.Input("content path", s.path, "at most %d names", maxNames)
	}
	blocks := &dag{get: func(ctx context.Context, c cid.Cid) ([]byte, error) { return s.block(ctx, c, maxBlock) }}
	c := root
	for _, name := range names {
		node, err := blocks.Get(ctx, c)
		if err != nil {
			return cid.Undef, s.notDirectory(err)
		}
		dir, err := uio.NewDirectoryFromNode(blocks, node)
		if err != nil {
			return cid.Undef, s.notDirectory(fmt.Errorf("%s is not a directory: %w", c, err))
		}
		found, err := dir.Find(ctx, name)
		if errors.Is(err, os.ErrNotExist) {
			return cid.Undef, fault.Verify("content "+s.path, c, "a directory with an entry %q", name)
		}
		if err != nil {
			return cid.Undef, s.notDirectory(err)
		}
		c = found.Cid()
	}
	return c, nil
}

// notDirectory wraps what boxo makes of a malformed directory; failures that
// already say what they are pass through.
func (s *session) notDirectory(err error) error {
	var known *fault.Error
	if errors.As(err, &known) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return &fault.Error{Code: fault.Verification, Field: "content", Value: s.path, Expected: "a directory", Err: err}
}

// checkShard refuses shards of a large directory that would make the decoder
// allocate without bound or reach beyond its links.
func checkShard(n *merkledag.ProtoNode) error {
	fs, err := unixfs.FSNodeFromBytes(n.Data())
	if err != nil || fs.Type() != unixfs.THAMTShard {
		return nil // not a shard: whoever wants one will say so
	}
	fanout := fs.Fanout()
	if fanout < 8 || fanout > maxFanout || fanout&(fanout-1) != 0 {
		return fmt.Errorf("shard has a fanout of %d", fanout)
	}
	if fs.HashType() != hamt.HashMurmur3 {
		return fmt.Errorf("shard has hash type 0x%x", fs.HashType())
	}
	bitmap, children := fs.Data(), 0
	for _, b := range bitmap {
		children += bits.OnesCount8(b)
	}
	if len(bitmap) > int(fanout/8) || children != len(n.Links()) {
		return fmt.Errorf("shard of fanout %d has a map of %d bytes and %d children, and %d links", fanout, len(bitmap), children, len(n.Links()))
	}
	pad := len(fmt.Sprintf("%X", fanout-1))
	for _, l := range n.Links() {
		if len(l.Name) < pad {
			return fmt.Errorf("shard has a link named %q", l.Name)
		}
	}
	return nil
}
