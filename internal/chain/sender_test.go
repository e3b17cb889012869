package chain_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/fault"
)

func TestSendConcurrently(t *testing.T) {
	w := newWorld(t, false)
	var mu sync.Mutex
	mined := map[string]int{}
	s := w.sender("alice", chain.SenderConfig{Journal: journalIn(t), Mined: func(kind string, r *types.Receipt) {
		mu.Lock()
		defer mu.Unlock()
		mined[kind]++
	}})
	const n = 20
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			r, err := s.Send(t.Context(), w.tx("add", num(3)))
			if err != nil || r.Status != types.ReceiptStatusSuccessful {
				t.Error(r, err)
			}
		})
	}
	wg.Wait()
	if w.total() != 3*n || w.nonce("alice") != n || mined["add"] != n {
		t.Errorf("total %d, nonce %d, reported %v", w.total(), w.nonce("alice"), mined)
	}
}

func TestRevertBeforeSending(t *testing.T) {
	w := newWorld(t, false)
	s := w.sender("alice", chain.SenderConfig{})
	r, err := s.Send(t.Context(), w.tx("tooEarly", num(5)))
	if r != nil || !chain.IsRevert(err, "TooEarly") || err.Error() != "reverted: TooEarly(time=5, opens=65)" {
		t.Errorf("got %v, %v", r, err)
	}
	if w.nonce("alice") != 0 {
		t.Error("a transaction that is known to fail was sent")
	}
	if _, err := s.Send(t.Context(), w.tx("add", num(1))); err != nil {
		t.Errorf("the next transaction: %v", err)
	}
}

// Two transactions that exclude each other are both fine when estimated; the
// second of the block reverts, and the reason is found afterwards.
func TestMinedRevert(t *testing.T) {
	w := newWorld(t, true)
	p := newProxy(t, w.RPC)
	s := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{})
	results := make(chan error, 2)
	for range 2 {
		go func() {
			r, err := s.Send(t.Context(), w.tx("addIf", num(1), num(0)))
			if r == nil {
				err = errors.New("no receipt")
			}
			results <- err
		}()
	}
	w.waitPending(p, 2)
	w.Commit()
	var failed error
	for range 2 {
		if err := <-results; err != nil {
			if failed != nil {
				t.Fatalf("both failed: %v; %v", failed, err)
			}
			failed = err
		}
	}
	var revert *chain.RevertError
	if !errors.As(failed, &revert) || revert.Name != "Named" || revert.Arg("why") != "total has moved" || revert.Tx == [32]byte{} {
		t.Errorf("got %v", failed)
	}
	if w.total() != 1 {
		t.Errorf("total %d", w.total())
	}
}

func TestMinedOutOfGas(t *testing.T) {
	w := newWorld(t, false)
	tx := w.tx("spin", num(10_000))
	tx.Gas = 100_000
	r, err := w.sender("alice", chain.SenderConfig{}).Send(t.Context(), tx)
	if r == nil || !chain.IsRevert(err, "OutOfGas") || !strings.Contains(err.Error(), "limit=100000") {
		t.Errorf("got %v, %v", r, err)
	}
}

func TestGasLimit(t *testing.T) {
	w := newWorld(t, false)
	s := w.sender("alice", chain.SenderConfig{})
	_, err := s.Send(t.Context(), w.tx("spin", num(1_000_000)))
	if err == nil || !strings.Contains(err.Error(), "16777216") || chain.IsRevert(err) {
		t.Errorf("an estimate beyond the limit: %v", err)
	}
	tx := w.tx("add", num(1))
	tx.Gas = chain.MaxGas + 1
	if _, err := s.Send(t.Context(), tx); err == nil || !strings.Contains(err.Error(), "16777216") {
		t.Errorf("a demand beyond the limit: %v", err)
	}
	if w.nonce("alice") != 0 {
		t.Error("something was sent")
	}
}

func TestTooLittleBalance(t *testing.T) {
	w := newWorld(t, false)
	tx := w.tx("add", num(1))
	_, err := w.sender("pauper", chain.SenderConfig{}).Send(t.Context(), tx)
	if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), `"0 ETH"`) || !strings.Contains(err.Error(), devnet.KeyOf("pauper").Address().Hex()) {
		t.Errorf("an empty account: %v", err)
	}
	tx.Value = new(big.Int).Mul(num(20_000), chain.Ether)
	_, err = w.sender("alice", chain.SenderConfig{}).Send(t.Context(), tx)
	if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), `"10000 ETH"`) || !strings.Contains(err.Error(), "20000 ETH") {
		t.Errorf("too much value: %v", err)
	}
	// The value alone would be there, but not the gas.
	tx.Value = new(big.Int).Mul(num(10_000), chain.Ether)
	_, err = w.sender("alice", chain.SenderConfig{}).Send(t.Context(), tx)
	if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "balance of") {
		t.Errorf("nothing left for gas: %v", err)
	}
}

func TestDoneIsAskedFirst(t *testing.T) {
	w := newWorld(t, false)
	tx := w.tx("add", num(1))
	tx.Done = func(context.Context) (bool, error) { return w.total() > 0, nil }
	s := w.sender("alice", chain.SenderConfig{})
	for i := range 3 {
		r, err := s.Send(t.Context(), tx)
		if err != nil || (r == nil) != (i > 0) {
			t.Errorf("try %d: %v, %v", i, r, err)
		}
	}
	tx.Done = func(context.Context) (bool, error) { return false, errors.New("no idea") }
	if _, err := s.Send(t.Context(), tx); err == nil || err.Error() != "no idea" {
		t.Errorf("got %v", err)
	}
	if w.total() != 1 {
		t.Errorf("total %d", w.total())
	}
}

// The node takes the transaction, but its answer is lost.
func TestLostAnswer(t *testing.T) {
	w := newWorld(t, false)
	p := newProxy(t, w.RPC)
	s := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{Journal: journalIn(t)})
	lost := 0
	p.set(nil, func(body string, answer []byte) []byte {
		if strings.Contains(body, "eth_sendRawTransaction") && lost < 3 {
			lost++
			return nil
		}
		return answer
	})
	r, err := s.Send(t.Context(), w.tx("add", num(1)))
	if err != nil || r == nil {
		t.Fatal(err)
	}
	if w.total() != 1 || w.nonce("alice") != 1 || lost == 0 {
		t.Errorf("total %d, nonce %d, %d answers lost", w.total(), w.nonce("alice"), lost)
	}
}

// The node dies after it took the transaction and comes back later.
func TestDeadNodeMidWay(t *testing.T) {
	w := newWorld(t, false)
	p := newProxy(t, w.RPC)
	s := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{Journal: journalIn(t)})
	p.set(nil, func(body string, answer []byte) []byte {
		if strings.Contains(body, "eth_sendRawTransaction") {
			p.down.Store(true)
			time.AfterFunc(700*time.Millisecond, func() { p.down.Store(false) })
			return nil
		}
		return answer
	})
	if r, err := s.Send(t.Context(), w.tx("add", num(1))); err != nil || r == nil {
		t.Fatal(r, err)
	}
	// And one that is dead from the start.
	p.set(nil, nil)
	p.down.Store(true)
	time.AfterFunc(500*time.Millisecond, func() { p.down.Store(false) })
	if r, err := s.Send(t.Context(), w.tx("add", num(1))); err != nil || r == nil {
		t.Fatal(r, err)
	}
	if w.total() != 2 || w.nonce("alice") != 2 {
		t.Errorf("total %d, nonce %d", w.total(), w.nonce("alice"))
	}
	// And one that stays dead: the context ends the wait.
	p.down.Store(true)
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := s.Send(ctx, w.tx("add", num(1))); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

// A process stops after sending. The next one finds the transaction in the
// journal, waits for it, and then sees that nothing is left to do.
func TestRestartWhileWaiting(t *testing.T) {
	for _, reached := range []bool{true, false} {
		t.Run(map[bool]string{true: "node has it", false: "node never got it"}[reached], func(t *testing.T) {
			w := newWorld(t, true)
			p := newProxy(t, w.RPC)
			journal := journalIn(t)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			p.set(func(body string, _ http.ResponseWriter) bool {
				if !reached && strings.Contains(body, "eth_sendRawTransaction") {
					cancel()
					panic(http.ErrAbortHandler)
				}
				return false
			}, func(body string, answer []byte) []byte {
				if strings.Contains(body, "eth_sendRawTransaction") {
					cancel()
				}
				return answer
			})
			tx := w.tx("add", num(1))
			tx.Done = func(context.Context) (bool, error) { return w.total() > 0, nil }
			before := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{Journal: journal})
			if _, err := before.Send(ctx, tx); !errors.Is(err, context.Canceled) {
				t.Fatalf("got %v", err)
			}
			if reached != (p.sent.Load() > 0) {
				t.Fatalf("%d transactions reached the node", p.sent.Load())
			}
			info, err := os.Stat(journal)
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Fatalf("journal: %v, %v", info, err)
			}

			after := w.sender("alice", chain.SenderConfig{Journal: journal})
			stop := w.mineMeanwhile(true)
			defer stop()
			if r, err := after.Send(t.Context(), tx); r != nil || err != nil {
				t.Errorf("nothing was left to do, but: %v, %v", r, err)
			}
			if w.total() != 1 || w.nonce("alice") != 1 {
				t.Errorf("total %d, nonce %d", w.total(), w.nonce("alice"))
			}
			if r, err := after.Send(t.Context(), w.tx("add", num(1))); r == nil || err != nil {
				t.Errorf("the next one: %v, %v", r, err)
			}
			third := w.sender("alice", chain.SenderConfig{Journal: journal})
			if err := third.Settle(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestForeignJournals(t *testing.T) {
	w := newWorld(t, true)
	p := newProxy(t, w.RPC)
	journal := journalIn(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	p.set(nil, func(body string, answer []byte) []byte {
		if strings.Contains(body, "eth_sendRawTransaction") {
			cancel()
		}
		return answer
	})
	if _, err := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{Journal: journal}).Send(ctx, w.tx("add", num(1))); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	_, err := chain.NewSender(t.Context(), w.client, chain.SenderConfig{Key: devnet.KeyOf("bob"), Journal: journal})
	if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), devnet.KeyOf("bob").Address().Hex()) {
		t.Errorf("another account's journal: %v", err)
	}
	for _, content := range []string{"{", `{"chain_id":1337,"pending":[{"tx":"0x00"}]}`} {
		if _, err := chain.NewSender(t.Context(), w.client, chain.SenderConfig{Key: devnet.KeyOf("bob"), Journal: write(t, "j", content)}); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%s: %v", content, err)
		}
	}
	// A new chain with the same id must not see the old chain's transaction.
	other, err := devnet.Start(devnet.Config{Accounts: []string{"alice", "carol"}, Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	s := w.senderOver(w.dial(other.RPC), "alice", chain.SenderConfig{Journal: journal})
	if err := s.Settle(t.Context()); err != nil {
		t.Error(err)
	}
}

// The node forgets its waiting transactions: the same one is sent again.
func TestNodeLosesTransaction(t *testing.T) {
	w := newWorld(t, true)
	p := newProxy(t, w.RPC)
	s := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{})
	result := make(chan error, 1)
	go func() {
		_, err := s.Send(t.Context(), w.tx("add", num(1)))
		result <- err
	}()
	w.waitPending(p, 1)
	w.forgetPending()
	w.waitPending(p, 2)
	w.Commit()
	if err := <-result; err != nil {
		t.Fatal(err)
	}
	if w.total() != 1 || w.nonce("alice") != 1 {
		t.Errorf("total %d, nonce %d", w.total(), w.nonce("alice"))
	}
}

// forgetPending empties the node's pool.
func (w *world) forgetPending() {
	w.t.Helper()
	head, err := w.client.Latest(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.Reorg(head.Hash); err != nil {
		w.t.Fatal(err)
	}
}

// Somebody else uses the account, and its transaction takes the nonce.
func TestReplaced(t *testing.T) {
	w := newWorld(t, true)
	p := newProxy(t, w.RPC)
	mine := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{})
	result := make(chan error, 1)
	go func() {
		_, err := mine.Send(t.Context(), w.tx("add", num(1)))
		result <- err
	}()
	w.waitPending(p, 1)
	p.down.Store(true)
	w.forgetPending()
	stop := w.mineMeanwhile(true)
	if _, err := w.sender("alice", chain.SenderConfig{}).Send(t.Context(), w.tx("add", num(10))); err != nil {
		t.Fatal(err)
	}
	stop()
	p.down.Store(false)
	err := <-result
	if !errors.Is(err, chain.ErrReplaced) || !chain.Transient(err) {
		t.Errorf("got %v", err)
	}
	if w.total() != 10 || w.nonce("alice") != 1 {
		t.Errorf("total %d, nonce %d", w.total(), w.nonce("alice"))
	}
}

func TestConfirmations(t *testing.T) {
	w := newWorld(t, true)
	p := newProxy(t, w.RPC)
	s := w.senderOver(w.dial(p.URL), "alice", chain.SenderConfig{Confirmations: 3})
	result := make(chan *types.Receipt, 1)
	go func() {
		r, err := s.Send(t.Context(), w.tx("add", num(1)))
		if err != nil {
			t.Error(err)
		}
		result <- r
	}()
	w.waitPending(p, 1)
	for range 3 {
		w.Commit()
	}
	select {
	case <-result:
		t.Fatal("returned with two confirmations")
	case <-time.After(300 * time.Millisecond):
	}
	w.Commit()
	select {
	case r := <-result:
		if r == nil || r.Status != types.ReceiptStatusSuccessful {
			t.Errorf("got %v", r)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("did not return with three confirmations")
	}
}

func TestFeeLimit(t *testing.T) {
	f, err := chain.LimitFees(num(100), num(10), nil)
	if err != nil || f.Cap.Int64() != 210 || f.Tip.Int64() != 10 {
		t.Errorf("no limit: %v, %v", f, err)
	}
	f, err = chain.LimitFees(num(100), num(10), num(150))
	if err != nil || f.Cap.Int64() != 150 || f.Tip.Int64() != 10 {
		t.Errorf("limit 150: %v, %v", f, err)
	}
	f, err = chain.LimitFees(num(3), num(10), num(5))
	if err != nil || f.Cap.Int64() != 5 || f.Tip.Int64() != 5 {
		t.Errorf("limit below the tip: %v, %v", f, err)
	}
	if _, err = chain.LimitFees(num(100), num(10), num(99)); !errors.Is(err, chain.ErrFee) || !chain.Transient(err) {
		t.Errorf("limit below the base fee: %v", err)
	}

	w := newWorld(t, true)
	s := w.sender("alice", chain.SenderConfig{Fees: chain.SuggestedFees(num(1))})
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := s.Send(ctx, w.tx("add", num(1))); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("it should have waited for lower fees: %v", err)
	}
	if w.nonce("alice") != 0 {
		t.Error("something was sent above the limit")
	}
}

func TestNewSenderWantsKey(t *testing.T) {
	w := newWorld(t, true)
	if _, err := chain.NewSender(t.Context(), w.client, chain.SenderConfig{}); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("got %v", err)
	}
}
