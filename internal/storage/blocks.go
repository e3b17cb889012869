package storage

import (
	"context"
	"errors"
	"io"

	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

// errMissing is the answer of blocks that do not hold the one asked for.
var errMissing = errors.New("not here")

// blocks is where a node's blocks rest: a folder or a Kubo daemon.
type blocks interface {
	// putFile stores all of r as a UnixFS file.
	putFile(ctx context.Context, r io.Reader) (cid.Cid, error)
	// put stores blocks; they are durable when it returns.
	put(ctx context.Context, nodes []ipld.Node) error
	// local returns a block that rests here, verified and at most maxBlock long,
	// or errMissing. It asks nobody else.
	local(ctx context.Context, c cid.Cid) ([]byte, error)
	// remote returns a block by whatever network the backend has, verified and
	// at most maxBlock long, or errMissing if it has none.
	remote(ctx context.Context, c cid.Cid) ([]byte, error)
	// keep holds on to everything below c, all of which rests here.
	keep(ctx context.Context, c cid.Cid) error
	close() error
}
