package main

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"lode/internal/fault"
	"lode/internal/market"
	"lode/requester"
	"lode/tensorlog"
)

// What a mode has no use for is refused by its flag, before anything is read.
func TestPostFlags(t *testing.T) {
	proven := []string{"job", "post", "--mode", "proven", "--reward", "1eth"}
	attested := []string{"job", "post", "--reward", "1eth"}
	for _, c := range []struct {
		base, args []string
		field, say string
	}{
		{proven, []string{"--per-seat", "4"}, "--per-seat", "--drawn instead"},
		{proven, []string{"--fee", "1gwei"}, "--fee", "--seats with it"},
		{proven, []string{"--fee", "1gwei", "--seats", "0"}, "--fee", "--seats with it"},
		{proven, []string{"--drawn", "0"}, "--drawn", "at least 1"},
		{proven, []string{"--drawn", "x"}, "--drawn", ""},
		{proven, []string{"--section-steps", "8"}, "section-steps", "1 in proven mode"},
		{proven, []string{"--section-steps", "8", "--program", "p", "--initial-state", "i"}, "", "p"},
		{proven, []string{"--audit", "some"}, "--audit", "all, none"},
		{proven, []string{"--audit", ""}, "--audit", "all, none"},
		{attested, []string{"--drawn", "8"}, "--drawn", "--mode proven"},
		{attested, []string{"--keys", "DIR"}, "--keys", "--mode proven"},
		{attested, []string{"--mode", "optimistic"}, "mode", "attested or proven"},
	} {
		args := append(append([]string{}, c.base...), c.args...)
		code, out, errs := lode(t, append(args, "--json")...)
		var f failure
		decode(t, out, &f)
		if code != fault.BadInput || !strings.Contains(f.Error.Field, c.field) || !strings.Contains(errs, c.say) || strings.Count(errs, "\n") != 1 {
			t.Errorf("%v: exit code %d, field %q, %q", args, code, f.Error.Field, errs)
		}
	}
	// What does make sense gets as far as the account.
	for _, args := range [][]string{
		append(append([]string{}, proven...), "--drawn", "3", "--seats", "2", "--fee", "1gwei", "--section-steps", "1"),
		append(append([]string{}, attested...), "--seats", "3", "--per-seat", "2", "--fee", "1gwei"),
	} {
		if code, _, errs := lode(t, append(args, "--pictures", "20", "--steps", "16")...); code != fault.BadInput || !strings.Contains(errs, "deployment") {
			t.Errorf("%v: exit code %d, %q", args, code, errs)
		}
	}
}

// A job in proven mode is shown in its own words.
func TestPrintProven(t *testing.T) {
	who := common.Address{1}
	s := &requester.Status{
		Mode: requester.ModeProven, State: market.Disputed, Under: market.Responded, Requester: who, Trainer: &who, Reward: big.NewInt(1e9), Stake: big.NewInt(1e9), Fee: big.NewInt(1e9),
		Steps: 100, StepsDone: 90, Sections: 100, Seats: 2, ToProve: 3, Drawn: []uint64{7, 3, 50}, Proven: []uint64{7, 50}, Rounds: 1, Log: "bafy",
		Final: new(tensorlog.Hex), Moves: []requester.Move{{Event: "timeout"}},
		Challenges: []market.Challenge{{Section: 5}, {Section: 6, Decided: true}, {Section: 8, Decided: true, Won: true}, {Section: 90}, {Section: 90, Decided: true, Won: true}, {Section: 90, Decided: true}},
	}
	var b bytes.Buffer
	app := &cli.App{Writer: &b, Flags: []cli.Flag{jsonFlag}, Action: func(c *cli.Context) error { return printStatus(c, s) }}
	if err := app.RunContext(t.Context(), []string{"lode"}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"100 steps, of which 3 drawn ones have to be proven", "twice 2 for", "90 steps, log bafy", "steps 7 3 50", "2 of them",
		"step 5, by 0x0000000000000000000000000000000000000000: waits for its proof", "step 6, by 0x0000000000000000000000000000000000000000: proven",
		"step 8, by 0x0000000000000000000000000000000000000000: no proof came in time",
		"that step 90 diverges, by 0x0000000000000000000000000000000000000000: waits for its proof", "that step 90 diverges, by 0x0000000000000000000000000000000000000000: proven",
		"that step 90 diverges, by 0x0000000000000000000000000000000000000000: no proof came in time",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	if strings.Contains(b.String(), "section") || strings.Contains(b.String(), "attested") {
		t.Errorf("words of the other mode in\n%s", b.String())
	}
}
