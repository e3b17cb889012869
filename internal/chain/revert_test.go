package chain_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/fault"
)

var zapNop = zap.NewNop()

func TestCallReverts(t *testing.T) {
	w := newWorld(t, true)
	for _, c := range []struct {
		data []byte
		name string
		text string
	}{
		{w.pack("tooEarly", num(1000)), "TooEarly", "reverted: TooEarly(time=1000, opens=1060)"},
		{w.pack("say", "not today"), "Error", `reverted: "not today"`},
		{w.pack("divide", num(1), num(0)), "Panic", "reverted: Panic(code=18)"},
		{[]byte{1, 2, 3, 4}, "", "reverted: no reason given"},
	} {
		_, err := w.client.Call(t.Context(), w.sample, c.data)
		var revert *chain.RevertError
		if !errors.As(err, &revert) || revert.Name != c.name || err.Error() != c.text {
			t.Errorf("got %v, want %s", err, c.text)
		}
		if fault.CodeOf(err) != fault.Runtime || chain.Transient(err) {
			t.Errorf("%v: code %d", err, fault.CodeOf(err))
		}
	}
	_, err := w.client.Call(t.Context(), w.sample, w.pack("tooEarly", num(7)))
	var revert *chain.RevertError
	if !errors.As(err, &revert) {
		t.Fatal(err)
	}
	if got, ok := revert.Arg("opens").(*big.Int); !ok || got.Int64() != 67 {
		t.Errorf("opens = %v", revert.Arg("opens"))
	}
	if revert.Arg("nothing") != nil {
		t.Error("an argument that does not exist has a value")
	}
	if !chain.IsRevert(err) || !chain.IsRevert(err, "Other", "TooEarly") || chain.IsRevert(err, "Other") || chain.IsRevert(nil) {
		t.Error("IsRevert")
	}
}

func TestDecodeRevertData(t *testing.T) {
	named := sample.ABI.Errors["Named"]
	args, err := named.Inputs.Pack(common.Address{19: 7}, [32]byte{31: 9}, "a\nb")
	if err != nil {
		t.Fatal(err)
	}
	whole := append(named.ID[:4:4], args...)
	want := `reverted: Named(who=0x0000000000000000000000000000000000000007, what=0x` + strings.Repeat("0", 63) + `9, why="a\nb")`
	if got := sampleErrors.Decode(whole).Error(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	// A field's name in a bytes32 is a word, not a digest.
	var field [32]byte
	copy(field[:], "interior")
	if args, err = named.Inputs.Pack(common.Address{}, field, ""); err != nil {
		t.Fatal(err)
	}
	if got := sampleErrors.Decode(append(named.ID[:4:4], args...)).Error(); !strings.Contains(got, "what=interior, ") {
		t.Errorf("a field's name: %s", got)
	}
	// Whatever a contract returns, decoding ends without a panic, in one line.
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		data := append([]byte(nil), whole...)
		data = data[:random.IntN(len(data)+1)]
		for range random.IntN(4) {
			if len(data) > 0 {
				data[random.IntN(len(data))] = byte(random.Uint32())
			}
		}
		if line := sampleErrors.Decode(data).Error(); strings.Contains(line, "\n") {
			t.Fatalf("%x: %q", data, line)
		}
	}
	var none *chain.Errors
	if got := none.Decode(whole[:4]).Error(); !strings.Contains(got, "unknown error 0x") {
		t.Errorf("without a registry: %s", got)
	}
}

func TestFormatEther(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0 ETH", "1": "0.000000000000000001 ETH", "1500000000000000000": "1.5 ETH", "-10": "-0.00000000000000001 ETH",
		"1000000000000000000": "1 ETH", "123000000000000000000000": "123000 ETH",
	} {
		n, _ := new(big.Int).SetString(wei, 10)
		if got := chain.FormatEther(n); got != want {
			t.Errorf("%s wei: %s, want %s", wei, got, want)
		}
	}
}

func TestParseEther(t *testing.T) {
	for s, want := range map[string]string{
		"1": "1 ETH", "1.5": "1.5 ETH", "0.000000000000000001": "0.000000000000000001 ETH", "2 eth": "2 ETH", "3Ether": "3 ETH",
		"20gwei": "0.00000002 ETH", "1.5 gwei": "0.0000000015 ETH", "7 wei": "0.000000000000000007 ETH", ".5": "0.5 ETH", "0": "0 ETH",
	} {
		got, err := chain.ParseEther("reward", s)
		if err != nil || chain.FormatEther(got) != want {
			t.Errorf("%q: %v, %v", s, got, err)
		}
	}
	for _, s := range []string{"", ".", "eth", "-1", "+1", "1e3", "0x10", "1,5", "0.1wei", "0.0000000000000000001", "1 2", "1.2.3", strings.Repeat("9", 100)} {
		if got, err := chain.ParseEther("reward", s); fault.CodeOf(err) != fault.BadInput || !strings.HasPrefix(err.Error(), "reward") {
			t.Errorf("%q: %v, %v", s, got, err)
		}
	}
}
