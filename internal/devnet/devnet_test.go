package devnet_test

import (
	"errors"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"lode/internal/chain"
	"lode/internal/devnet"
)

const poll = 20 * time.Millisecond

func dial(t *testing.T, rpc, ws string) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), chain.Config{RPC: rpc, WS: ws, Poll: poll})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func start(t *testing.T, cfg devnet.Config) *devnet.Chain {
	t.Helper()
	c, err := devnet.Start(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func latest(t *testing.T, c *chain.Client) chain.Head {
	t.Helper()
	h, err := c.Latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// initCode stores the single byte that its last instruction left: a contract
// of one byte, clz(1) = 255, which only the osaka rules execute.
//
//	PUSH1 1, CLZ, PUSH1 0, MSTORE8, PUSH1 1, PUSH1 0, RETURN
var initCode = common.FromHex("60011e60005360016000f3")

// osaka asks a chain for what the osaka rules define: the CLZ opcode and the
// cap on a transaction's gas.
func osaka(t *testing.T, c *chain.Client) {
	t.Helper()
	s, err := chain.NewSender(t.Context(), c, chain.SenderConfig{Key: devnet.KeyOf("alice")})
	if err != nil {
		t.Fatal(err)
	}
	// Code that starts with 0xef can't be deployed, 0xff can.
	at, _, err := s.Deploy(t.Context(), "probe", initCode)
	if err != nil {
		t.Fatal(err)
	}
	code, err := c.Code(t.Context(), at)
	if err != nil || len(code) != 1 || code[0] != 255 {
		t.Errorf("clz(1) = %x, %v", code, err)
	}
}

func TestEmbeddedChain(t *testing.T) {
	d := start(t, devnet.Config{Accounts: []string{"alice"}, Balance: chain.Ether, Period: poll})
	for _, address := range []string{d.RPC, d.WS} {
		c := dial(t, address, "")
		if c.ChainID().Uint64() != devnet.ChainID {
			t.Errorf("chain id %s", c.ChainID())
		}
		have, err := c.Balance(t.Context(), devnet.KeyOf("alice").Address())
		if err != nil || have.Cmp(chain.Ether) > 0 || have.Sign() == 0 {
			t.Errorf("balance %v, %v", have, err)
		}
		osaka(t, c)
	}
	c := dial(t, d.RPC, d.WS)
	before := latest(t, c)
	after, err := chain.NewClock(c, nil).UntilBlock(t.Context(), before.Number+20)
	if err != nil {
		t.Fatal(err)
	}
	// Twenty blocks take under half a second here and at least twenty there.
	if after.Time < before.Time+20 {
		t.Errorf("%d blocks advanced the chain's time by %d s", after.Number-before.Number, after.Time-before.Time)
	}
}

func TestAdvance(t *testing.T) {
	d := start(t, devnet.Config{Accounts: []string{"alice"}, Manual: true})
	c := dial(t, d.RPC, "")
	before := latest(t, c)
	if err := d.Advance(time.Hour); err != nil {
		t.Fatal(err)
	}
	if h := latest(t, c); h.Time != before.Time+3600 || h.Number != before.Number+1 {
		t.Errorf("from %v to %v", before, h)
	}
	// With a transaction waiting: it is mined on the way.
	s, err := chain.NewSender(t.Context(), c, chain.SenderConfig{Key: devnet.KeyOf("alice")})
	if err != nil {
		t.Fatal(err)
	}
	result := make(chan error, 1)
	to := common.Address{1}
	go func() {
		_, err := s.Send(t.Context(), chain.Tx{Kind: "pay", To: &to, Value: big.NewInt(5)})
		result <- err
	}()
	for done := false; !done; {
		if err := d.Advance(time.Hour); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-result:
			if err != nil {
				t.Fatal(err)
			}
			done = true
		case <-time.After(poll):
		}
	}
	if have, err := c.Balance(t.Context(), to); err != nil || have.Int64() != 5 {
		t.Errorf("balance %v, %v", have, err)
	}
}

func TestClose(t *testing.T) {
	d, err := devnet.Start(devnet.Config{Period: poll})
	if err != nil {
		t.Fatal(err)
	}
	address := strings.TrimPrefix(d.RPC, "http://")
	for range 2 {
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Advance(time.Second); !errors.Is(err, net.ErrClosed) {
		t.Errorf("advance after close: %v", err)
	}
	if d.Commit() != (common.Hash{}) {
		t.Error("a block after close")
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		t.Fatalf("the port is still taken: %v", err)
	}
	l.Close()
}

func TestTakenPort(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if d, err := devnet.Start(devnet.Config{Port: l.Addr().(*net.TCPAddr).Port}); err == nil {
		d.Close()
		t.Error("started on a port that is taken")
	}
}

func TestKeys(t *testing.T) {
	// Fixed for good: files and documents name these accounts.
	if got := devnet.KeyOf("requester").Address().Hex(); got != requesterAddress {
		t.Errorf("requester is %s", got)
	}
	dir := t.TempDir()
	for range 2 {
		accounts, err := devnet.WriteKeys(dir, "requester", "worker")
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range accounts {
			k, err := chain.LoadKey(a.KeyFile, "")
			if err != nil || k.Address().Hex() != a.Address || a.Address != devnet.KeyOf(a.Label).Address().Hex() {
				t.Errorf("%v: %v, %v", a, k, err)
			}
		}
	}
	if _, err := devnet.WriteKeys(dir, "../out"); err == nil {
		t.Error("a label that leaves the folder was accepted")
	}
}

func TestAnvil(t *testing.T) {
	a, err := devnet.StartAnvil(t.Context(), devnet.AnvilConfig{Accounts: []string{"alice"}, Balance: chain.Ether})
	if errors.Is(err, devnet.ErrNoAnvil) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	c := dial(t, a.RPC, a.WS)
	osaka(t, c)
	before := latest(t, c)
	if err := a.Advance(t.Context(), time.Hour); err != nil {
		t.Fatal(err)
	}
	if h := latest(t, c); h.Time != before.Time+3600 {
		t.Errorf("from %v to %v", before, h)
	}
	if err := a.Mine(t.Context(), 5); err != nil {
		t.Fatal(err)
	}
	if h := latest(t, c); h.Number != before.Number+6 {
		t.Errorf("from %v to %v", before, h)
	}
	if _, err := c.HeaderRLP(t.Context(), before.Number); err != nil {
		t.Error(err)
	}
	a.Close()
	if _, err := c.Latest(t.Context()); err == nil || !chain.Transient(err) {
		t.Errorf("the process still answers: %v", err)
	}
}

const requesterAddress = "0x33792Ad4E884bd28889D5f45405407aA39cFbdba"

// A chain whose pace is changed makes blocks at the new one.
func TestPace(t *testing.T) {
	c := start(t, devnet.Config{Period: time.Hour})
	client := dial(t, c.RPC, c.WS)
	before := latest(t, client).Number
	c.Pace(5 * time.Millisecond)
	for begin := time.Now(); latest(t, client).Number < before+3; time.Sleep(5 * time.Millisecond) {
		if time.Since(begin) > 20*time.Second {
			t.Fatal("no blocks at the new pace")
		}
	}
	c.Pace(time.Hour)
	time.Sleep(20 * time.Millisecond) // one may have been under way
	before = latest(t, client).Number
	time.Sleep(100 * time.Millisecond)
	if after := latest(t, client).Number; after != before {
		t.Errorf("blocks %d to %d at a pace of one an hour", before, after)
	}
	start(t, devnet.Config{Manual: true}).Pace(time.Second)
}
