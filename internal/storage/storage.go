// Package storage keeps content under its CID and moves it between daemons.
//
// Content is UnixFS, cut exactly as Kubo cuts it by default (see profile.go), so
// the same bytes have the same CID whoever stores them. A Node keeps its blocks
// either in a folder of its own or in a Kubo daemon, serves the blocks it has
// over the IPFS trustless-gateway protocol, and fetches the ones it lacks from
// its peers. Nothing that arrives is believed: every block is hashed and
// compared with its CID before it is used, kept or served.
package storage

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"go.uber.org/zap"

	"lode/internal/fault"
)

// Store puts content away under its CID and gets it back.
type Store interface {
	// Put stores the bytes of r as one file and returns its CID. The content is
	// on disk when Put returns.
	Put(ctx context.Context, r io.Reader) (cid string, err error)
	// PutDir stores a directory whose entries are the given names and CIDs, all
	// of them stored before, and returns its CID. Holding on to the directory
	// holds on to everything in it.
	PutDir(ctx context.Context, entries map[string]string) (cid string, err error)
	// Get opens the file at path, a CID or a CID followed by /-separated names.
	// A file of more than limit bytes is refused before it is read. The reader
	// ends in io.EOF only after exactly the file's bytes, all of them verified;
	// cancelling ctx or closing the reader stops whatever is still on its way.
	Get(ctx context.Context, path string, limit int64) (io.ReadCloser, error)
	// Close releases the store. Readers that are still open fail.
	Close() error
}

// Config says where blocks rest and whom they are exchanged with.
type Config struct {
	Dir      string        // folder of the embedded store; ignored when Kubo is set
	Kubo     string        // RPC endpoint of a Kubo daemon, as URL, multiaddr or host:port; "" for the embedded store
	Listen   string        // host:port to serve blocks on; "" serves none
	Listener net.Listener  // an open listener to serve on, instead of Listen; closed with the store
	Peers    []string      // base URLs of gateways to fetch missing blocks from, in order of preference
	Timeout  time.Duration // for one block from one peer; 0 means 30 s
	Log      *zap.Logger   // nil logs nothing
}

// defaultTimeout lets a block of the largest size through at 70 kB/s.
const defaultTimeout = 30 * time.Second

// Check reports the first thing in c that cannot work.
func (c *Config) Check() error {
	if c.Dir == "" && c.Kubo == "" {
		return fault.Input("storage", "", "a folder, or the endpoint of a Kubo daemon")
	}
	if c.Timeout < 0 {
		return fault.Input("storage timeout", c.Timeout, "a positive duration")
	}
	if c.Listen != "" {
		if _, _, err := net.SplitHostPort(c.Listen); err != nil {
			return fault.Input("storage-listen", c.Listen, "host:port")
		}
	}
	for _, p := range c.Peers {
		if _, err := parsePeer(p); err != nil {
			return err
		}
	}
	return nil
}

// Node is a Store that also serves its blocks. It is safe for concurrent use.
type Node struct {
	blocks blocks
	peers  *peers
	server *server
	log    *zap.Logger
	ctx    context.Context // ends with Close
	cancel context.CancelFunc
}

var _ Store = (*Node)(nil)

// Open opens the store that c describes, creating the folder of an embedded one
// if it is missing, and starts serving if c says so. A folder that another
// process has open is refused; so is a Kubo endpoint that does not answer.
func Open(ctx context.Context, c Config) (*Node, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	if c.Log == nil {
		c.Log = zap.NewNop()
	}
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	peers, err := newPeers(c.Peers, c.Timeout, c.Log)
	if err != nil {
		return nil, err
	}
	var b blocks
	if c.Kubo != "" {
		b, err = openKubo(ctx, c.Kubo, c.Timeout, c.Log)
	} else {
		b, err = openDisk(c.Dir, c.Log)
	}
	if err != nil {
		return nil, err
	}
	n := &Node{blocks: b, peers: peers, log: c.Log}
	n.ctx, n.cancel = context.WithCancel(context.Background())
	if c.Listener == nil && c.Listen != "" {
		c.Listener, err = new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
		if err != nil {
			return nil, errors.Join(&fault.Error{Code: fault.BadInput, Field: "storage-listen", Value: c.Listen, Expected: "an address this machine can serve on", Err: err}, b.close())
		}
	}
	if c.Listener != nil {
		n.server = serve(c.Listener, b, c.Log)
	}
	return n, nil
}

// URL is the address that n serves its blocks under, as another node's peer; ""
// if it serves none.
func (n *Node) URL() string {
	if n.server == nil {
		return ""
	}
	return "http://" + n.server.addr.String()
}

// Put implements Store.
func (n *Node) Put(ctx context.Context, r io.Reader) (string, error) {
	c, err := n.blocks.putFile(ctx, &contextReader{ctx, r})
	if err != nil {
		return "", fmt.Errorf("store content: %w", err)
	}
	return c.String(), nil
}

// Close implements Store.
func (n *Node) Close() error {
	n.cancel()
	var err error
	if n.server != nil {
		err = n.server.close()
	}
	n.peers.close()
	return errors.Join(err, n.blocks.close())
}

// PutBytes stores b as one file.
func PutBytes(ctx context.Context, s Store, b []byte) (cid string, err error) {
	return s.Put(ctx, bytes.NewReader(b))
}

// ReadAll reads the whole file at path, of at most limit bytes.
func ReadAll(ctx context.Context, s Store, path string, limit int64) ([]byte, error) {
	r, err := s.Get(ctx, path, limit)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// contextReader fails once its context is done, so that a long Put can be
// cancelled between two reads.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (r *contextReader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}

// splitPath separates a path's root from the names below it.
func splitPath(path string) (root string, names []string, err error) {
	parts := strings.Split(strings.TrimPrefix(path, "/ipfs/"), "/")
	for _, p := range parts {
		if p == "" || p == "." || p == ".." {
			return "", nil, fault.Input("content path", path, "a CID, or a CID and names separated by /")
		}
	}
	return parts[0], parts[1:], nil
}
