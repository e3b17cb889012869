package job

import (
	"crypto/sha256"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"lode/internal/fault"
	"lode/tensorlog"
)

// CID is the directory that a digest in a job's terms or submission names:
// version 1, dag-pb, SHA-256.
func CID(digest tensorlog.Hash) (string, error) {
	mh, err := multihash.Encode(digest[:], multihash.SHA2_256)
	if err != nil {
		return "", err
	}
	return cid.NewCidV1(cid.DagProtobuf, mh).String(), nil
}

// Digest is the inverse of CID. It refuses every other kind of CID.
func Digest(s string) (tensorlog.Hash, error) {
	c, err := cid.Decode(s)
	if err != nil {
		return tensorlog.Hash{}, fault.Input("CID", s, "a CID")
	}
	mh, err := multihash.Decode(c.Hash())
	if err != nil || c.Version() != 1 || c.Type() != cid.DagProtobuf || mh.Code != multihash.SHA2_256 || len(mh.Digest) != sha256.Size {
		return tensorlog.Hash{}, fault.Input("CID", s, "version 1, dag-pb, sha2-256")
	}
	return tensorlog.Hash(mh.Digest), nil
}
