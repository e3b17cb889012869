package daemon_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/deploy/deploytest"
	"lode/internal/market"
)

// company plays with a node until the test is over, or until it is stopped.
func company(t *testing.T, n *daemon.Node, players ...daemon.Player) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Play(ctx, func(j *market.Job) bool { return j.End == market.None }, players...) }()
	stopped := false
	stop = func() {
		t.Helper()
		if stopped {
			return
		}
		stopped = true
		cancel()
		select {
		case err := <-done:
			if !errors.Is(err, context.Canceled) {
				t.Errorf("ended with %v", err)
			}
		case <-time.After(time.Second):
			t.Error("did not stop within a second")
			<-done
		}
	}
	t.Cleanup(stop)
	return stop
}

func within(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !done(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: not within 20 s", what)
		}
	}
}

func TestPlayersAreIndependent(t *testing.T) {
	c := deploytest.Start(t, "devnet", "alice", "requester")
	n := open(t, config(c, "alice", t.TempDir()))
	r := c.Actor(t, "requester")
	first, _, err := r.Post(t.Context(), deploytest.Terms(r, 1))
	if err != nil {
		t.Fatal(err)
	}
	var moves, failures, done, blocked atomic.Int64
	stop := company(t, n,
		// One that makes a move at each block of one job and hangs in the other.
		func(ctx context.Context, id market.Hash) error {
			if id != first {
				blocked.Add(1)
				<-ctx.Done()
				return ctx.Err()
			}
			moves.Add(1)
			return nil
		},
		// One that always fails: it must not try at every block.
		func(context.Context, market.Hash) error {
			failures.Add(1)
			return errors.New("it does not work")
		},
		// One that has nothing to do.
		func(context.Context, market.Hash) error {
			done.Add(1)
			return fmt.Errorf("%w: not ours", daemon.ErrDone)
		},
	)
	within(t, "some moves", func() bool { return moves.Load() >= 10 })
	if _, _, err := r.Post(t.Context(), deploytest.Terms(r, 2)); err != nil {
		t.Fatal(err)
	}
	within(t, "a player for the second job", func() bool { return blocked.Load() == 1 })
	from := moves.Load()
	within(t, "moves while another job's player hangs", func() bool { return moves.Load() >= from+40 })
	if f, m := failures.Load(), moves.Load(); f < 4 || f > 2*m/4+10 {
		t.Errorf("%d failures in %d moves of the other", f, m)
	}
	if done.Load() != 2 {
		t.Errorf("the player that is done was called %d times for two jobs", done.Load())
	}
	stop()
	if blocked.Load() != 1 {
		t.Errorf("a hanging player was called %d times", blocked.Load())
	}
}

// What made a player leave a job may be taken back.
func TestPlayersComeBackAfterAReorganisation(t *testing.T) {
	c := deploytest.Start(t, "devnet", "alice", "requester")
	n := open(t, config(c, "alice", t.TempDir()))
	r := c.Actor(t, "requester")
	terms := deploytest.Terms(r, 1)
	terms.Stake = ether(2)
	if _, _, err := r.Post(t.Context(), terms); err != nil {
		t.Fatal(err)
	}
	before, err := r.Chain.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var left atomic.Int64
	company(t, n, func(_ context.Context, id market.Hash) error {
		if j, ok := n.Book.Job(id); ok && j.Reward.Cmp(ether(2)) == 0 {
			left.Add(1)
			return daemon.ErrDone
		}
		return nil
	})
	if _, err := r.Raise(t.Context(), terms, ether(1)); err != nil {
		t.Fatal(err)
	}
	within(t, "leaving", func() bool { return left.Load() == 1 })
	if err := c.Reorg(before.Hash); err != nil {
		t.Fatal(err)
	}
	within(t, "coming back and leaving again", func() bool { return left.Load() == 2 })
}

func TestDuring(t *testing.T) {
	c := deploytest.Start(t, "devnet", "alice", "requester")
	n := open(t, config(c, "alice", t.TempDir()))
	company(t, n, func(context.Context, market.Hash) error { return nil })
	r := c.Actor(t, "requester")
	id, _, err := r.Post(t.Context(), deploytest.Terms(r, 1))
	if err != nil {
		t.Fatal(err)
	}
	within(t, "knowing the job", func() bool { _, ok := n.Book.Job(id); return ok })
	start, err := r.Chain.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	early := func(h chain.Head, j *market.Job) bool { return j.ID == id && h.Time < start.Time+5 }
	forever := func(chain.Head, *market.Job) bool { return true }
	wait := func(ctx context.Context) error {
		<-ctx.Done()
		return ctx.Err()
	}
	broken := errors.New("broken")
	if err := n.During(t.Context(), id, early, wait); err != nil {
		t.Errorf("cut off: %v", err)
	}
	if err := n.During(t.Context(), id, forever, func(context.Context) error { return broken }); err != broken {
		t.Errorf("a failure: %v", err)
	}
	if err := n.During(t.Context(), id, forever, func(context.Context) error { return nil }); err != nil {
		t.Errorf("done: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(20*time.Millisecond, cancel)
	if err := n.During(ctx, id, forever, wait); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
}
