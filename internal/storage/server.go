package storage

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"
	"go.uber.org/zap"
)

// rawType is the media type of a single block.
const rawType = "application/vnd.ipld.raw"

// maxServing bounds the requests that hold a block in memory at one time.
const maxServing = 64

// server offers the blocks that rest here as a trustless gateway: one raw block
// a request. It never fetches on behalf of others.
type server struct {
	http *http.Server
	addr net.Addr
	done chan struct{}
}

func serve(l net.Listener, b blocks, log *zap.Logger) *server {
	s := &server{addr: l.Addr(), done: make(chan struct{})}
	s.http = &http.Server{
		Handler:           newGateway(b, log),
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      2 * time.Minute, // the largest block at 18 kB/s
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          zap.NewStdLog(log.WithOptions(zap.IncreaseLevel(zap.ErrorLevel))),
	}
	go func() {
		defer close(s.done)
		if err := s.http.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			log.Error("storage is no longer served", zap.Error(err))
		}
	}()
	log.Info("serving storage", zap.Stringer("address", l.Addr()))
	return s
}

// close lets requests under way finish, for a moment.
func (s *server) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	err := s.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.http.Close()
	}
	<-s.done
	return err
}

type gateway struct {
	blocks blocks
	slots  chan struct{}
	log    *zap.Logger
}

func newGateway(b blocks, log *zap.Logger) http.Handler {
	g := &gateway{blocks: b, slots: make(chan struct{}, maxServing), log: log}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ipfs/{cid}", g.block) // and HEAD
	return mux
}

func (g *gateway) block(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("format") != "raw" && !strings.Contains(r.Header.Get("Accept"), rawType) {
		http.Error(w, "only single raw blocks are served: ask with ?format=raw", http.StatusNotAcceptable)
		return
	}
	c, err := cid.Decode(r.PathValue("cid"))
	if err != nil {
		http.Error(w, "not a CID", http.StatusBadRequest)
		return
	}
	etag := `"` + c.String() + `.raw"`
	if r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
	case <-r.Context().Done():
		return
	}
	data, err := g.find(r.Context(), c)
	switch {
	case errors.Is(err, errMissing):
		http.Error(w, "block is not here", http.StatusNotFound)
		return
	case err != nil:
		g.log.Error("block cannot be served", zap.Stringer("cid", c), zap.Error(err))
		http.Error(w, "block cannot be read", http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", rawType)
	h.Set("Content-Length", strconv.Itoa(len(data)))
	h.Set("Content-Disposition", `attachment; filename="`+c.String()+`.bin"`)
	h.Set("Cache-Control", "public, max-age=29030400, immutable")
	h.Set("Etag", etag)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Ipfs-Path", "/ipfs/"+c.String())
	if r.Method == http.MethodHead {
		return
	}
	// A client that hangs up needs no answer.
	_, _ = w.Write(data)
}

// find returns the block c. The empty block of identity hash is always here:
// clients ask for it to learn whether this is a gateway.
func (g *gateway) find(ctx context.Context, c cid.Cid) ([]byte, error) {
	if p := c.Prefix(); p.MhType == mh.IDENTITY && p.MhLength == 0 {
		return []byte{}, nil
	}
	if checkCID(c) != nil {
		return nil, errMissing
	}
	return g.blocks.local(ctx, c)
}
