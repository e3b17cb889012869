package storage

import (
	"context"
	"errors"
	"fmt"
	"io"

	chunk "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	blockformat "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

// importFile cuts r into a UnixFS file and hands its blocks to put, in batches
// and from several goroutines. It returns when every put has.
func importFile(ctx context.Context, r io.Reader, put func(context.Context, []ipld.Node) error) (cid.Cid, error) {
	batch := ipld.NewBufferedDAG(ctx, &dag{add: put})
	params := helpers.DagBuilderParams{Maxlinks: linksPerNode, RawLeaves: true, CidBuilder: prefix, Dagserv: batch}
	builder, err := params.New(chunk.NewSizeSplitter(r, chunkSize))
	if err != nil {
		return cid.Undef, err
	}
	root, err := balanced.Layout(builder)
	if err != nil {
		return cid.Undef, err
	}
	return root.Cid(), batch.Commit()
}

// dag lets boxo's builders and directories read and write blocks. Either of its
// functions may be nil when the use at hand does not need it.
type dag struct {
	get func(context.Context, cid.Cid) ([]byte, error)
	add func(context.Context, []ipld.Node) error
}

var errUnused = errors.New("operation is not used")

func (d *dag) Add(ctx context.Context, n ipld.Node) error { return d.AddMany(ctx, []ipld.Node{n}) }

func (d *dag) AddMany(ctx context.Context, nodes []ipld.Node) error {
	if d.add == nil {
		return errUnused
	}
	return d.add(ctx, nodes)
}

func (d *dag) Get(ctx context.Context, c cid.Cid) (ipld.Node, error) {
	if d.get == nil {
		return nil, errUnused
	}
	data, err := d.get(ctx, c)
	if err != nil {
		return nil, err
	}
	return decode(c, data)
}

// GetMany gets blocks one after another, which is all that looking up one name needs.
func (d *dag) GetMany(ctx context.Context, cids []cid.Cid) <-chan *ipld.NodeOption {
	out := make(chan *ipld.NodeOption)
	go func() {
		defer close(out)
		for _, c := range cids {
			n, err := d.Get(ctx, c)
			select {
			case out <- &ipld.NodeOption{Node: n, Err: err}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (d *dag) Remove(context.Context, cid.Cid) error       { return errUnused }
func (d *dag) RemoveMany(context.Context, []cid.Cid) error { return errUnused }

// decode reads a verified block as a node, within the bounds on links.
func decode(c cid.Cid, data []byte) (ipld.Node, error) {
	b, err := blockformat.NewBlockWithCid(data, c)
	if err != nil {
		return nil, err
	}
	if c.Prefix().Codec == cid.Raw {
		return merkledag.DecodeRawBlock(b)
	}
	if n, err := countLinks(data); err != nil {
		return nil, fmt.Errorf("block %s is not dag-pb: %w", c, err)
	} else if n > maxLinks {
		return nil, fmt.Errorf("block %s has %d links, more than %d", c, n, maxLinks)
	}
	n, err := merkledag.DecodeProtobufBlock(b)
	if err != nil {
		return nil, fmt.Errorf("block %s is not dag-pb: %w", c, err)
	}
	for _, l := range n.Links() {
		if err := checkCID(l.Cid); err != nil {
			return nil, fmt.Errorf("block %s links to %s: %w", c, l.Cid, err)
		}
	}
	if err := checkShard(n.(*merkledag.ProtoNode)); err != nil {
		return nil, fmt.Errorf("block %s: %w", c, err)
	}
	return n, nil
}
