package chain

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// heads announces new blocks from a subscription. It keeps the subscription
// alive by itself and says nothing about failures: those who listen also poll.
type heads struct {
	stop context.CancelFunc
	done chan struct{}

	mu   sync.Mutex
	next chan struct{} // closed at the next head
}

func watchHeads(address string) *heads {
	ctx, cancel := context.WithCancel(context.Background())
	h := &heads{stop: cancel, done: make(chan struct{}), next: make(chan struct{})}
	go func() {
		defer close(h.done)
		for pause := firstPause; ctx.Err() == nil; pause = min(2*pause, longestPause) {
			if h.follow(ctx, address) {
				pause = firstPause
			}
			if sleep(ctx, pause) != nil {
				return
			}
		}
	}()
	return h
}

// follow subscribes and announces until the subscription ends. It reports
// whether there was one.
func (h *heads) follow(ctx context.Context, address string) bool {
	dialCtx, cancel := context.WithTimeout(ctx, defaultTimeout)
	defer cancel()
	client, err := ethclient.DialContext(dialCtx, address)
	if err != nil {
		return false
	}
	defer client.Close()
	news := make(chan *types.Header, 16)
	sub, err := client.SubscribeNewHead(dialCtx, news)
	if err != nil {
		return false
	}
	defer sub.Unsubscribe()
	for {
		select {
		case <-ctx.Done():
			return true
		case <-sub.Err():
			return true
		case <-news:
			h.announce()
		}
	}
}

func (h *heads) announce() {
	h.mu.Lock()
	defer h.mu.Unlock()
	close(h.next)
	h.next = make(chan struct{})
}

func (h *heads) upcoming() <-chan struct{} {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.next
}

func (h *heads) close() {
	h.stop()
	<-h.done
}

// pause waits for d, less if a new head is announced, or until ctx ends. Take
// upcoming before looking at the chain, so that a head in between is not missed.
func (c *Client) pause(ctx context.Context, d time.Duration, upcoming <-chan struct{}) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-upcoming:
	case <-t.C:
	}
	return nil
}

// upcoming is closed at the next announced head; nil, which never is, without
// a subscription.
func (c *Client) upcoming() <-chan struct{} {
	if c.heads == nil {
		return nil
	}
	return c.heads.upcoming()
}
