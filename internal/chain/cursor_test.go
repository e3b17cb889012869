package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/fault"
)

// add calls add(amount) and mines it into a block of its own.
func (w *world) add(s *chain.Sender, amount int64) {
	w.t.Helper()
	stop := w.mineMeanwhile(true)
	defer stop()
	if _, err := s.Send(w.t.Context(), w.tx("add", num(amount))); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) cursor(c *chain.Client, cfg chain.CursorConfig) *chain.Cursor {
	w.t.Helper()
	cfg.Addresses = []common.Address{w.sample}
	cur, err := chain.OpenCursor(w.t.Context(), c, cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	return cur
}

// amount is what an Added log says was added.
func amount(t *testing.T, l types.Log) int64 {
	t.Helper()
	if len(l.Topics) != 2 || l.Topics[0] != sample.ABI.Events["Added"].ID || len(l.Data) != 64 {
		t.Fatalf("not an Added log: %v", l)
	}
	return common.BytesToHash(l.Data[:32]).Big().Int64()
}

// ledger is a handler with an effect per log, kept apart by the log's identity.
type ledger struct {
	t    *testing.T
	live map[chain.LogID]int64
	seen int // deliveries
}

func newLedger(t *testing.T) *ledger { return &ledger{t: t, live: map[chain.LogID]int64{}} }

func (l *ledger) take(b *chain.Batch) {
	l.t.Helper()
	for _, log := range b.Logs {
		l.seen++
		if log.Removed {
			delete(l.live, chain.IDOf(log))
		} else {
			l.live[chain.IDOf(log)] = amount(l.t, log)
		}
	}
}

func (l *ledger) sum() (sum int64) {
	for _, v := range l.live {
		sum += v
	}
	return sum
}

// drain takes batches until the cursor is at the chain's end.
func (w *world) drain(cur *chain.Cursor, take func(*chain.Batch)) {
	w.t.Helper()
	for {
		b, err := cur.Look(w.t.Context())
		if err != nil {
			w.t.Fatal(err)
		}
		if b == nil {
			return
		}
		take(b)
		if err := cur.Commit(b); err != nil {
			w.t.Fatal(err)
		}
	}
}

// Whatever the range and wherever the process stops, each log has its effect
// once, and without a stop it is delivered once.
func TestCursorOverRestarts(t *testing.T) {
	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{})
	file := filepath.Join(t.TempDir(), "home", "cursor.json")
	book := newLedger(t)
	var sum int64
	for round := range 12 {
		for k := range 3 {
			v := int64(100*round + k + 1)
			w.add(s, v)
			sum += v
		}
		cur := w.cursor(w.client, chain.CursorConfig{File: file, Range: uint64(1 + round%4)})
		if round%3 == 1 {
			// This one stops after its effect and before Commit.
			b, err := cur.Next(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			before := book.seen
			book.take(b)
			book.seen = before
			continue
		}
		w.drain(cur, book.take)
	}
	w.drain(w.cursor(w.client, chain.CursorConfig{File: file}), book.take)
	if book.sum() != sum || len(book.live) != 36 {
		t.Errorf("sum %d of %d logs, want %d of 36", book.sum(), len(book.live), sum)
	}
	if book.seen != 36 {
		t.Errorf("%d deliveries, want 36", book.seen)
	}
	names, err := filepath.Glob(filepath.Join(filepath.Dir(file), ".*"))
	if err != nil || len(names) != 0 {
		t.Errorf("left behind: %v, %v", names, err)
	}
}

func TestCursorOrderAndStart(t *testing.T) {
	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{})
	for v := range int64(5) {
		w.add(s, v+1)
	}
	middle, err := w.client.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for v := range int64(5) {
		w.add(s, v+6)
	}
	var got []int64
	w.drain(w.cursor(w.client, chain.CursorConfig{Start: middle.Number + 1}), func(b *chain.Batch) {
		for _, l := range b.Logs {
			got = append(got, amount(t, l))
		}
	})
	if fmt.Sprint(got) != "[6 7 8 9 10]" {
		t.Errorf("got %v", got)
	}
}

// A reorganisation takes logs back, newest first, and brings the new chain's;
// it makes no difference whether the process runs or restarts meanwhile.
func TestCursorReorg(t *testing.T) {
	for _, restart := range []bool{false, true} {
		t.Run(fmt.Sprintf("restart %v", restart), func(t *testing.T) {
			w := newWorld(t, true)
			s := w.sender("alice", chain.SenderConfig{})
			cfg := chain.CursorConfig{File: filepath.Join(t.TempDir(), "c.json"), Range: 3}
			book := newLedger(t)
			cur := w.cursor(w.client, cfg)
			w.add(s, 1)
			fork, err := w.client.Latest(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			w.add(s, 10)
			w.add(s, 100)
			w.drain(cur, book.take)
			if book.sum() != 111 {
				t.Fatalf("sum %d", book.sum())
			}
			top, err := w.client.Latest(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if err := w.Reorg(fork.Hash); err != nil {
				t.Fatal(err)
			}
			// While the new chain is shorter than the old one nothing is certain.
			w.drain(cur, func(b *chain.Batch) { t.Errorf("a batch on a shorter chain: %v", b.Logs) })
			if restart {
				cur = w.cursor(w.client, cfg)
			}
			// The dropped transactions wait again and land in other blocks.
			for {
				head, err := w.client.Latest(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if head.Number > top.Number {
					break
				}
				w.Commit()
			}
			var order []int64
			w.drain(cur, func(b *chain.Batch) {
				for _, l := range b.Logs {
					v := amount(t, l)
					if l.Removed {
						v = -v
					}
					order = append(order, v)
				}
				book.take(b)
			})
			if fmt.Sprint(order) != "[-100 -10 10 100]" || book.sum() != 111 {
				t.Errorf("order %v, sum %d", order, book.sum())
			}
			w.add(s, 5000)
			w.drain(cur, book.take)
			if book.sum() != 5111 || book.seen != 8 {
				t.Errorf("sum %d in %d deliveries", book.sum(), book.seen)
			}
		})
	}
}

// Blocks without logs are dropped: nobody hears of it, nothing is lost.
func TestCursorQuietReorg(t *testing.T) {
	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{})
	book := newLedger(t)
	cur := w.cursor(w.client, chain.CursorConfig{})
	w.add(s, 1)
	fork, err := w.client.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	w.Commit()
	w.Commit()
	w.drain(cur, book.take)
	if err := w.Reorg(fork.Hash); err != nil {
		t.Fatal(err)
	}
	w.add(s, 10)
	for range 4 {
		w.Commit()
	}
	w.drain(cur, book.take)
	if book.sum() != 11 || book.seen != 2 {
		t.Errorf("sum %d in %d deliveries", book.sum(), book.seen)
	}
}

func TestCursorDeepReorg(t *testing.T) {
	w := newWorld(t, true)
	fork, err := w.client.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	cur := w.cursor(w.client, chain.CursorConfig{Depth: 4, Range: 1, File: filepath.Join(t.TempDir(), "c")})
	for range 12 {
		w.Commit()
	}
	w.drain(cur, func(*chain.Batch) {})
	if err := w.Reorg(fork.Hash); err != nil {
		t.Fatal(err)
	}
	for range 14 {
		w.Commit()
	}
	_, err = cur.Next(t.Context())
	if fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "deeper than 4 blocks") {
		t.Errorf("got %v", err)
	}
}

func TestCursorConfirmations(t *testing.T) {
	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{})
	cur := w.cursor(w.client, chain.CursorConfig{Confirmations: 3})
	w.add(s, 7)
	head, err := w.client.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	logs := map[uint64]int{} // by number of the newest block
	take := func(b *chain.Batch) {
		if b.Through.Number+3 > b.Latest.Number {
			t.Errorf("block %d delivered at head %d", b.Through.Number, b.Latest.Number)
		}
		logs[b.Latest.Number] += len(b.Logs)
	}
	for range 6 {
		w.drain(cur, take)
		w.Commit()
	}
	var at uint64
	for n, count := range logs {
		if count > 0 {
			at = n
		}
	}
	if at < head.Number || at > head.Number+3 {
		t.Errorf("mined at %d or before, delivered at head %d", head.Number, at)
	}
}

// Providers refuse long ranges; the cursor asks for less until it gets through.
func TestCursorShrinksRange(t *testing.T) {
	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{})
	for v := range int64(10) {
		w.add(s, v+1)
	}
	p := newProxy(t, w.RPC)
	refused := 0
	p.set(func(body string, rw http.ResponseWriter) bool {
		if !strings.Contains(body, "eth_getLogs") {
			return false
		}
		var call struct {
			ID     json.RawMessage `json:"id"`
			Params []struct{ FromBlock, ToBlock string }
		}
		if err := json.Unmarshal([]byte(body), &call); err != nil {
			panic(err)
		}
		from, _ := strconv.ParseUint(call.Params[0].FromBlock, 0, 64)
		to, _ := strconv.ParseUint(call.Params[0].ToBlock, 0, 64)
		if to-from < 3 {
			return false
		}
		refused++
		fmt.Fprintf(rw, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32600,"message":"block range too large"}}`, call.ID)
		return true
	}, nil)
	book := newLedger(t)
	w.drain(w.cursor(w.dial(p.URL), chain.CursorConfig{}), book.take)
	if book.sum() != 55 || book.seen != 10 || refused == 0 {
		t.Errorf("sum %d in %d deliveries, %d refusals", book.sum(), book.seen, refused)
	}
}

func TestCursorDeadAndLyingNode(t *testing.T) {
	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{})
	w.add(s, 1)
	p := newProxy(t, w.RPC)
	c := w.dial(p.URL)

	cur := w.cursor(c, chain.CursorConfig{})
	p.down.Store(true)
	time.AfterFunc(400*time.Millisecond, func() { p.down.Store(false) })
	book := newLedger(t)
	err := cur.Run(t.Context(), func(_ context.Context, b *chain.Batch) error {
		book.take(b)
		if book.sum() == 1 {
			return errEnough
		}
		return nil
	})
	if err != errEnough {
		t.Fatal(err)
	}

	// Logs of a contract that nobody asked for.
	p.set(nil, func(body string, answer []byte) []byte {
		if strings.Contains(body, "eth_getLogs") {
			return bytes.ReplaceAll(answer, []byte(strings.ToLower(w.sample.Hex())), []byte(common.Address{1}.Hex()))
		}
		return answer
	})
	err = w.cursor(c, chain.CursorConfig{}).Run(t.Context(), func(_ context.Context, b *chain.Batch) error {
		if len(b.Logs) > 0 {
			return errEnough
		}
		return nil
	})
	if fault.CodeOf(err) != fault.Verification {
		t.Errorf("foreign logs: %v", err)
	}
}

var errEnough = errors.New("enough")

func TestCursorFiles(t *testing.T) {
	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{})
	w.add(s, 1)
	file := filepath.Join(t.TempDir(), "c.json")
	w.drain(w.cursor(w.client, chain.CursorConfig{File: file}), func(*chain.Batch) {})
	open := func(c *chain.Client, path string, at common.Address) error {
		_, err := chain.OpenCursor(t.Context(), c, chain.CursorConfig{File: path, Addresses: []common.Address{at}})
		return err
	}
	if err := open(w.client, file, w.sample); err != nil {
		t.Error(err)
	}
	if err := open(w.client, file, common.Address{1}); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("another contract: %v", err)
	}
	other, err := devnet.Start(devnet.Config{Accounts: []string{"carol"}, Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if err := open(w.dial(other.RPC), file, w.sample); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "genesis") {
		t.Errorf("another chain: %v", err)
	}
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := open(w.client, write(t, "c", string(whole[:len(whole)/2])), w.sample); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("half a file: %v", err)
	}
	if _, err := chain.OpenCursor(t.Context(), w.client, chain.CursorConfig{}); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("no contracts: %v", err)
	}
}

// An announced head ends the pause; without a subscription the poll does.
func TestWakeUp(t *testing.T) {
	w := newWorld(t, true)
	slow, err := chain.Dial(t.Context(), chain.Config{RPC: w.RPC, WS: w.WS, Poll: time.Minute, Errors: sampleErrors})
	if err != nil {
		t.Fatal(err)
	}
	defer slow.Close()
	cur := w.cursor(slow, chain.CursorConfig{})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if b, err := cur.Next(ctx); err != nil {
		t.Fatal(err)
	} else if err := cur.Commit(b); err != nil {
		t.Fatal(err)
	}
	stop := w.mineMeanwhile(true)
	defer stop()
	for range 3 {
		b, err := cur.Next(ctx)
		if err != nil {
			t.Fatalf("the announcement did not wake the cursor: %v", err)
		}
		if err := cur.Commit(b); err != nil {
			t.Fatal(err)
		}
	}
}
