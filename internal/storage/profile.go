package storage

import (
	"crypto/sha256"
	"fmt"

	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"

	"lode/internal/fault"
)

// The import profile. These are Kubo's defaults for CIDv1; every one of them is
// part of the CID, so they may never change.
const (
	chunkSize    = 256 << 10 // bytes of a leaf; leaves are raw blocks
	linksPerNode = 174       // children of an interior node, balanced layout
)

// prefix is how the CIDs of interior nodes and directories are made.
var prefix = cid.V1Builder{Codec: cid.DagProtobuf, MhType: mh.SHA2_256}

// Bounds on what is read.
const (
	maxBlock = 2 << 20 // bytes of a block, the limit of the IPFS network
	maxLinks = 8192    // children of a block; a directory of 256 KiB has fewer
	maxDepth = 16      // interior nodes above a leaf
	maxNames = 8       // names in a path
)

// parseCID reads a CID and accepts only what the walk can verify: version 0 or 1,
// raw or UnixFS, SHA2-256 in full length.
func parseCID(s string) (cid.Cid, error) {
	c, err := cid.Decode(s)
	if err == nil {
		err = checkCID(c)
	}
	if err != nil {
		return cid.Undef, &fault.Error{Code: fault.BadInput, Field: "CID", Value: s, Expected: "a CID of a file or directory, hashed with sha2-256", Err: err}
	}
	return c, nil
}

func checkCID(c cid.Cid) error {
	p := c.Prefix()
	if p.Codec != cid.Raw && p.Codec != cid.DagProtobuf {
		return fmt.Errorf("codec 0x%x is neither raw nor dag-pb", p.Codec)
	}
	if p.MhType != mh.SHA2_256 || p.MhLength != sha256.Size {
		return fmt.Errorf("hash 0x%x of %d bytes is not sha2-256", p.MhType, p.MhLength)
	}
	return nil
}

// verify reports whether data is the block that c names. c has passed checkCID.
func verify(c cid.Cid, data []byte) bool {
	sum := sha256.Sum256(data)
	h := c.Hash()
	return string(h[len(h)-sha256.Size:]) == string(sum[:])
}
