package storage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"sort"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ipfs/go-cid"
	"go.uber.org/zap"

	"lode/internal/fault"
)

// peer is a gateway that blocks are fetched from.
type peer struct {
	base     string       // URL without a slash at the end
	failures atomic.Int64 // in a row; peers with fewer are asked first
}

// peers fetches blocks from several gateways over the trustless-gateway protocol
// (https://specs.ipfs.tech/http-gateways/trustless-gateway/), one raw block a
// request. A peer that fails is asked last from then on, until it delivers.
type peers struct {
	list    []*peer
	client  *http.Client
	timeout time.Duration
	log     *zap.Logger
}

func parsePeer(s string) (string, error) {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") || u.RawQuery != "" || u.Fragment != "" {
		return "", fault.Input("storage-peer", s, "a URL such as http://host:port")
	}
	return strings.TrimRight(u.String(), "/"), nil
}

func newPeers(urls []string, timeout time.Duration, log *zap.Logger) (*peers, error) {
	transport := &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            (&net.Dialer{Timeout: min(timeout, 10*time.Second)}).DialContext,
		ForceAttemptHTTP2:      true,
		MaxIdleConnsPerHost:    window,
		IdleConnTimeout:        90 * time.Second,
		TLSHandshakeTimeout:    min(timeout, 10*time.Second),
		MaxResponseHeaderBytes: 64 << 10,
		DisableCompression:     true, // a block is as long as it says
	}
	p := &peers{timeout: timeout, log: log, client: &http.Client{
		Transport: transport,
		// A peer may not send us to other machines.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	for _, s := range urls {
		base, err := parsePeer(s)
		if err != nil {
			return nil, err
		}
		p.list = append(p.list, &peer{base: base})
	}
	return p, nil
}

// fetch returns the verified block c of at most limit bytes from the first peer that
// delivers it. Its error has every peer's reason; it wraps errMissing if there
// are no peers.
func (p *peers) fetch(ctx context.Context, c cid.Cid, limit int64) ([]byte, error) {
	if len(p.list) == 0 {
		return nil, errMissing
	}
	order := append([]*peer(nil), p.list...)
	failures := make(map[*peer]int64, len(order))
	for _, r := range order {
		failures[r] = r.failures.Load()
	}
	sort.SliceStable(order, func(i, j int) bool { return failures[order[i]] < failures[order[j]] })

	var reasons []string
	for _, r := range order {
		data, err := p.ask(ctx, r, c, limit)
		if err == nil {
			r.failures.Store(0)
			return data, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		r.failures.Add(1)
		p.log.Debug("peer did not deliver a block", zap.String("peer", r.base), zap.Stringer("cid", c), zap.Error(err))
		reasons = append(reasons, r.base+": "+err.Error())
	}
	return nil, errors.New(strings.Join(reasons, "; "))
}

// ask fetches one block from one peer and verifies it.
func (p *peers) ask(ctx context.Context, r *peer, c cid.Cid, limit int64) ([]byte, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, p.timeout, fmt.Errorf("not delivered within %v", p.timeout))
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.base+"/ipfs/"+c.String()+"?format=raw", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", rawType)
	resp, err := p.client.Do(req)
	if err != nil {
		return nil, plain(ctx, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("answered %d %s", resp.StatusCode, http.StatusText(resp.StatusCode))
	}
	if resp.ContentLength > limit {
		return nil, fmt.Errorf("announced %d bytes, more than the %d expected", resp.ContentLength, limit)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, limit+1))
	switch {
	case err != nil:
		return nil, plain(ctx, err)
	case int64(len(data)) > limit:
		return nil, fmt.Errorf("sent more than the %d bytes expected", limit)
	case !verify(c, data):
		return nil, fmt.Errorf("sent %d bytes that are not this block", len(data))
	}
	return data, nil
}

// plain replaces an HTTP error by its cause, without the URL, which the reader
// of the message knows.
func plain(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

func (p *peers) close() { p.client.CloseIdleConnections() }
