package market_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/deploy/deploytest"
	mk "lode/internal/market"
)

// follow opens the book in dir and follows the chain until the returned function
// is called.
func follow(t *testing.T, dir string, m *mk.Contracts) (*mk.Book, func()) {
	t.Helper()
	b, err := mk.OpenBook(dir, m, nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- b.Follow(ctx) }()
	stopped := false
	stop := func() {
		if stopped {
			return
		}
		stopped = true
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("following ended with %v", err)
		}
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(stop)
	return b, stop
}

// until waits for something that the book has to come to know.
func until(t *testing.T, b *mk.Book, what string, known func() bool) {
	t.Helper()
	timeout := time.After(20 * time.Second)
	for {
		changed := b.Changed()
		if known() {
			return
		}
		select {
		case <-changed:
		case <-timeout:
			t.Fatalf("the book does not know that %s", what)
		}
	}
}

func post(t *testing.T, a *mk.Actor, nonce uint64) (mk.Hash, market.Terms) {
	t.Helper()
	terms := deploytest.Terms(a, nonce)
	terms.Stake = new(big.Int).Mul(chain.Ether, big.NewInt(9)) // room for raises
	id, _, err := a.Post(t.Context(), terms)
	if err != nil {
		t.Fatal(err)
	}
	return id, terms
}

func rewardIs(b *mk.Book, id mk.Hash, ether int64) func() bool {
	return func() bool {
		j, ok := b.Job(id)
		return ok && j.Reward.Cmp(new(big.Int).Mul(chain.Ether, big.NewInt(ether))) == 0
	}
}

func TestBookSurvivesRestarts(t *testing.T) {
	c := deploytest.Start(t, "devnet", "requester")
	a, dir := c.Actor(t, "requester"), t.TempDir()
	b, stop := follow(t, dir, a.Contracts)
	first, terms := post(t, a, 1)
	until(t, b, "a job was posted", rewardIs(b, first, 1))
	stop()

	// While nobody looked.
	if _, err := a.Raise(t.Context(), terms, chain.Ether); err != nil {
		t.Fatal(err)
	}
	second, other := post(t, a, 2)
	if _, err := a.Cancel(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	events := filepath.Join(dir, "events.jsonl")
	content, err := os.ReadFile(events)
	if err != nil {
		t.Fatal(err)
	}
	check := func(dir string) {
		t.Helper()
		b, stop := follow(t, dir, a.Contracts)
		defer stop()
		until(t, b, "the reward was raised", rewardIs(b, first, 2))
		until(t, b, "the second job was cancelled", func() bool {
			j, ok := b.Job(second)
			return ok && j.End == mk.Cancelled && j.Refund.Sign() > 0
		})
		if jobs := b.Jobs(); len(jobs) != 2 || jobs[0].ID != first {
			t.Errorf("%d jobs", len(jobs))
		}
	}
	// A run before this one was cut off in the middle of a line.
	if err := os.WriteFile(events, append(content, `{"address":"0x`...), 0o600); err != nil {
		t.Fatal(err)
	}
	check(dir)
	check(dir)
	// Without the events the cursor alone must not make the book skip them.
	if err := os.Remove(events); err != nil {
		t.Fatal(err)
	}
	check(dir)
	read, err := mk.ReadBook(t.Context(), a.Contracts, nil)
	if err != nil || !rewardIs(read, first, 2)() || len(read.Jobs()) != 2 {
		t.Errorf("reading it all at once: %v", err)
	}

	// A whole line that is no event is damage, and said so.
	content, err = os.ReadFile(events)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(events, append([]byte("no event\n"), content...), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := mk.OpenBook(dir, a.Contracts, nil); err == nil || !strings.Contains(err.Error(), "events.jsonl") {
		t.Errorf("a damaged book: %v", err)
	}
	// Events that make no sense without one that is missing hide that job alone.
	lines := bytes.SplitAfter(content, []byte("\n"))
	if err := os.WriteFile(events, bytes.Join(lines[1:], nil), 0o600); err != nil {
		t.Fatal(err)
	}
	torn, err := mk.OpenBook(dir, a.Contracts, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer torn.Close()
	if _, ok := torn.Job(first); ok {
		t.Error("a job without its posting is known")
	}
	if _, ok := torn.Job(second); !ok {
		t.Error("another job's missing event hides a job")
	}
}

// head is the newest block.
func head(t *testing.T, m *mk.Contracts) chain.Head {
	t.Helper()
	h, err := m.Chain.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestBookFollowsReorganisations(t *testing.T) {
	c := deploytest.Start(t, "devnet", "requester")
	a, dir := c.Actor(t, "requester"), t.TempDir()
	b, stop := follow(t, dir, a.Contracts)
	id, terms := post(t, a, 1)
	until(t, b, "a job was posted", rewardIs(b, id, 1))
	before := head(t, a.Contracts)
	if _, err := a.Raise(t.Context(), terms, chain.Ether); err != nil {
		t.Fatal(err)
	}
	until(t, b, "the reward was raised", rewardIs(b, id, 2))
	raised, _ := b.Job(id)
	if raised.Reverted != 0 {
		t.Errorf("%d events reverted before anything was", raised.Reverted)
	}
	if err := c.Reorg(before.Hash); err != nil {
		t.Fatal(err)
	}
	// The transaction waits again, as on any chain, and is mined again: the same
	// effect, by another log.
	until(t, b, "the raise was taken back and made again", func() bool {
		j, ok := b.Job(id)
		return ok && j.Reverted == 1 && rewardIs(b, id, 2)()
	})
	stop()
}

// A process that stopped after it had kept a batch, and before the cursor was
// saved, may find that the chain has dropped what it kept.
func TestBookForgetsWhatWasNotCommitted(t *testing.T) {
	c := deploytest.Start(t, "devnet", "requester")
	a, dir := c.Actor(t, "requester"), t.TempDir()
	b, stop := follow(t, dir, a.Contracts)
	id, terms := post(t, a, 1)
	until(t, b, "a job was posted", rewardIs(b, id, 1))
	stop()
	cursor := filepath.Join(dir, "cursor.json")
	old, err := os.ReadFile(cursor)
	if err != nil {
		t.Fatal(err)
	}
	before := head(t, a.Contracts)
	if _, err := a.Raise(t.Context(), terms, chain.Ether); err != nil {
		t.Fatal(err)
	}
	b, stop = follow(t, dir, a.Contracts)
	until(t, b, "the reward was raised", rewardIs(b, id, 2))
	stop()
	if err := os.WriteFile(cursor, old, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := c.Reorg(before.Hash); err != nil {
		t.Fatal(err)
	}
	b, _ = follow(t, dir, a.Contracts)
	until(t, b, "the raise was mined in another block", func() bool {
		now := head(t, a.Contracts)
		return b.Through() > before.Number && b.Through() >= now.Number-1 && rewardIs(b, id, 2)()
	})
	content, err := os.ReadFile(filepath.Join(dir, "events.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(content), `"removed":true`); n != 1 {
		t.Errorf("%d events were taken back, want the raise alone", n)
	}
}
