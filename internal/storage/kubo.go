package storage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/ipfs/boxo/files"
	"github.com/ipfs/go-cid"
	shell "github.com/ipfs/go-ipfs-api"
	ipld "github.com/ipfs/go-ipld-format"
	"go.uber.org/zap"

	"lode/internal/fault"
)

// pinTimeout is for pinning content that is in Kubo completely.
const pinTimeout = 5 * time.Minute

// kubo keeps blocks in a Kubo daemon, over its RPC API. The daemon may be on
// another machine and of another version or configuration, so its word is not
// taken either: CIDs are computed here as well, and blocks are hashed.
type kubo struct {
	api     *shell.Shell
	client  *http.Client
	timeout time.Duration
	log     *zap.Logger
}

func openKubo(ctx context.Context, endpoint string, timeout time.Duration, log *zap.Logger) (*kubo, error) {
	client := &http.Client{Transport: &http.Transport{
		Proxy:               http.ProxyFromEnvironment,
		MaxIdleConnsPerHost: 2 * window,
		IdleConnTimeout:     30 * time.Second,
	}}
	k := &kubo{api: shell.NewShellWithClient(strings.TrimRight(endpoint, "/"), client), client: client, timeout: timeout, log: log}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	var version struct{ Version string }
	err := k.api.Request("version").Exec(ctx, &version)
	if err == nil && version.Version == "" {
		err = errors.New("it does not tell its version")
	}
	if err != nil {
		return nil, &fault.Error{Code: fault.Runtime, Field: "storage", Value: endpoint, Expected: "a Kubo daemon that answers", Err: plain(ctx, err)}
	}
	log.Info("storing in Kubo", zap.String("endpoint", endpoint), zap.String("version", version.Version))
	return k, nil
}

// putFile adds r and pins it. A Kubo of another version may cut r into other
// blocks, so the CID is computed here too and compared.
func (k *kubo) putFile(ctx context.Context, r io.Reader) (cid.Cid, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	pr, pw := io.Pipe()
	var theirs struct{ Hash string }
	added := make(chan error, 1)
	go func() {
		err := k.api.Request("add").
			Option("cid-version", 1).Option("raw-leaves", true).Option("hash", "sha2-256").
			Option("chunker", fmt.Sprintf("size-%d", chunkSize)).Option("max-file-links", linksPerNode).
			Option("trickle", false).Option("inline", false).
			Option("pin", true).Option("progress", false).
			Body(multipart(files.NewReaderFile(pr))).
			Exec(ctx, &theirs)
		if err != nil {
			err = fmt.Errorf("kubo add: %w", err)
		}
		pr.CloseWithError(err) // ends the import, were it still going
		added <- err
	}()
	ours, err := importFile(ctx, io.TeeReader(r, pw), func(context.Context, []ipld.Node) error { return nil })
	pw.CloseWithError(err) // nil is io.EOF
	if err != nil {
		cancel()
	}
	if addErr := <-added; err == nil {
		err = addErr
	}
	if err != nil {
		return cid.Undef, err
	}
	if theirs.Hash != ours.String() {
		return cid.Undef, fault.Verify("CID from Kubo", theirs.Hash, "%s; this Kubo imports files in another way", ours)
	}
	return ours, nil
}

func (k *kubo) put(ctx context.Context, nodes []ipld.Node) error {
	for _, n := range nodes {
		codec := "raw"
		if n.Cid().Prefix().Codec == cid.DagProtobuf {
			codec = "dag-pb"
		}
		var out struct{ Key string }
		err := k.api.Request("block/put").
			Option("cid-codec", codec).Option("mhtype", "sha2-256").Option("pin", false).
			Body(multipart(files.NewBytesFile(n.RawData()))).
			Exec(ctx, &out)
		if err != nil {
			return fmt.Errorf("kubo block/put: %w", err)
		}
		// Kubo names blocks by CIDv1, the node may be known by its CIDv0.
		if got, err := cid.Decode(out.Key); err != nil || string(got.Hash()) != string(n.Cid().Hash()) {
			return fault.Verify("CID from Kubo", out.Key, "%s", n.Cid())
		}
	}
	return nil
}

func (k *kubo) local(ctx context.Context, c cid.Cid) ([]byte, error) {
	data, err := k.get(ctx, c, true)
	var told *shell.Error
	if errors.As(err, &told) && strings.Contains(told.Message, "not find") || err != nil && strings.Contains(err.Error(), "not found") {
		return nil, errMissing
	}
	return data, err
}

func (k *kubo) remote(ctx context.Context, c cid.Cid) ([]byte, error) { return k.get(ctx, c, false) }

// get reads one block and verifies it.
func (k *kubo) get(ctx context.Context, c cid.Cid, offline bool) ([]byte, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, k.timeout, fmt.Errorf("not delivered within %v", k.timeout))
	defer cancel()
	resp, err := k.api.Request("block/get", c.String()).Option("offline", offline).Send(ctx)
	if err == nil && resp.Error != nil {
		err = resp.Error
	}
	if err != nil {
		return nil, fmt.Errorf("kubo block/get: %w", plain(ctx, err))
	}
	data, err := io.ReadAll(io.LimitReader(resp.Output, maxBlock+1))
	if len(data) > maxBlock {
		cancel() // closing reads the rest otherwise
	}
	if closeErr := resp.Close(); err == nil && len(data) <= maxBlock {
		err = closeErr
	}
	switch {
	case err != nil:
		return nil, fmt.Errorf("kubo block/get: %w", plain(ctx, err))
	case len(data) > maxBlock:
		return nil, fmt.Errorf("kubo sent more than %d bytes for block %s", maxBlock, c)
	case !verify(c, data):
		return nil, fmt.Errorf("kubo sent %d bytes that are not block %s", len(data), c)
	}
	return data, nil
}

// keep pins c and everything below it. Kubo pins anew by first taking the old pin
// away, so what is pinned is left alone and nothing is broken off halfway.
func (k *kubo) keep(ctx context.Context, c cid.Cid) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), pinTimeout)
	defer cancel()
	if k.api.Request("pin/ls", c.String()).Option("type", "recursive").Exec(ctx, nil) == nil {
		return nil
	}
	if err := k.api.Request("pin/add", c.String()).Option("recursive", true).Exec(ctx, nil); err != nil {
		return fmt.Errorf("kubo pin/add %s: %w", c, err)
	}
	return nil
}

func (k *kubo) close() error {
	k.client.CloseIdleConnections()
	return nil
}

// multipart is the body in which Kubo takes one file.
func multipart(n files.Node) *files.MultiFileReader {
	return files.NewMultiFileReader(files.NewSliceDirectory([]files.DirEntry{files.FileEntry("", n)}), true, false)
}
