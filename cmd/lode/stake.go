package main

import (
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"lode/bindings/stakes"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/market"
)

// States of a stake unit, as contracts/src/interfaces/IStakes.sol numbers them.
const (
	unitJoined  = 1
	unitExiting = 2
)

func stakeCommand() *cli.Command {
	units := &cli.Uint64Flag{Name: "units", Usage: "`N` stake units, which make a validator"}
	amount := &cli.StringFlag{Name: "amount", Usage: "`AMOUNT` such as 1.5eth or 20gwei, for a trainer's stake"}
	return &cli.Command{
		Name:  "stake",
		Usage: "deposit and withdraw money, join and leave as a validator",
		Subcommands: []*cli.Command{
			{
				Name:   "deposit",
				Usage:  "deposit a trainer's stake (--amount) or join with stake units (--units)",
				Flags:  append(append(chainFlags(), keyFlags()...), amount, units),
				Action: stakeDeposit,
			},
			{
				Name:   "withdraw",
				Usage:  "withdraw free money; first collect the fees of own units, and start or finish the exit of --units",
				Flags:  append(append(chainFlags(), keyFlags()...), amount, units, &cli.StringFlag{Name: "to", Usage: "pay to this `ADDRESS` (default: the account itself)"}),
				Action: stakeWithdraw,
			},
			{
				Name:   "show",
				Usage:  "show an account's money and stake units",
				Flags:  append(append(chainFlags(), keyFlags()...), &cli.StringFlag{Name: "address", Usage: "`ADDRESS` to show (default: the account of --key-file)"}),
				Action: stakeShow,
			},
		},
	}
}

// transaction is what a command prints of what it sent.
type transaction struct {
	Kind  string `json:"kind"`
	Hash  string `json:"tx"`
	Block uint64 `json:"block"`
	Gas   uint64 `json:"gas"`
}

func transactionOf(kind string, r *types.Receipt) transaction {
	if r == nil {
		return transaction{Kind: kind}
	}
	return transaction{kind, r.TxHash.Hex(), r.BlockNumber.Uint64(), r.GasUsed}
}

func (t transaction) String() string {
	if t.Hash == "" {
		return t.Kind + ": done before"
	}
	return fmt.Sprintf("%s: transaction %s in block %d, %d gas", t.Kind, t.Hash, t.Block, t.Gas)
}

func stakeDeposit(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	if c.IsSet("units") == c.IsSet("amount") {
		return fault.Input("--amount", c.String("amount"), "either --amount or --units")
	}
	var wei *big.Int
	if c.IsSet("amount") {
		var err error
		if wei, err = ether(c, "amount"); err != nil {
			return err
		}
		if wei.Sign() == 0 {
			return fault.Input("--amount", c.String("amount"), "more than nothing")
		}
	} else if n := c.Uint64("units"); n == 0 || n > 1000 {
		return fault.Input("--units", n, "1 to 1000")
	}
	a, err := actor(c.Context, c)
	if err != nil {
		return err
	}
	defer a.Chain.Close()
	var t transaction
	if wei != nil {
		r, err := a.Deposit(c.Context, wei)
		if err != nil {
			return err
		}
		t = transactionOf("deposit", r)
	} else {
		r, err := a.Join(c.Context, c.Uint64("units"))
		if err != nil {
			return err
		}
		t = transactionOf("join", r)
	}
	return result(c, t, func(w io.Writer) { fmt.Fprintln(w, t) })
}

func stakeWithdraw(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	ctx := c.Context
	var to common.Address
	if s := c.String("to"); s != "" {
		var err error
		if to, err = chain.ParseAddress("--to", s); err != nil {
			return err
		}
	}
	var wei *big.Int
	if c.IsSet("amount") {
		var err error
		if wei, err = ether(c, "amount"); err != nil {
			return err
		}
	}
	a, err := actor(ctx, c)
	if err != nil {
		return err
	}
	defer a.Chain.Close()
	if to == (common.Address{}) {
		to = a.Address()
	}
	done := []transaction{}
	note := func(kind string, r *types.Receipt, err error) error {
		if err == nil {
			done = append(done, transactionOf(kind, r))
		}
		return err
	}
	if err := leaveUnits(c, a, note); err != nil {
		return err
	}
	account, err := a.Account(ctx, a.Address())
	if err != nil {
		return err
	}
	if wei == nil {
		wei = account.Free
	}
	if wei.Cmp(account.Free) > 0 {
		return fault.Input("--amount", chain.FormatEther(wei), "at most %s, which is free; %s is locked", chain.FormatEther(account.Free), chain.FormatEther(account.Locked))
	}
	if wei.Sign() > 0 {
		r, err := a.Withdraw(ctx, wei, to)
		if err := note("withdraw", r, err); err != nil {
			return err
		}
	}
	out := struct {
		Withdrawn    string        `json:"withdrawn_wei"`
		To           string        `json:"to"`
		Transactions []transaction `json:"transactions"`
	}{wei.String(), to.Hex(), done}
	return result(c, out, func(w io.Writer) {
		for _, t := range done {
			fmt.Fprintln(w, t)
		}
		fmt.Fprintf(w, "withdrawn: %s to %s\n", chain.FormatEther(wei), to)
	})
}

// leaveUnits collects the fees of own units, redeems those whose exit is over
// and starts the exit of as many as --units says.
func leaveUnits(c *cli.Context, a *market.Actor, note func(string, *types.Receipt, error) error) error {
	ctx := c.Context
	own, err := ownUnits(c, a.Contracts, a.Address())
	if err != nil {
		return err
	}
	head, err := a.Clock.Now(ctx)
	if err != nil {
		return err
	}
	var collect, redeem, joined []uint64
	for _, u := range own {
		switch {
		case u.State == unitExiting && uint64(u.Time) <= head.Time:
			redeem = append(redeem, u.number)
		case u.Earned.Sign() > 0:
			collect = append(collect, u.number)
		}
		if u.State == unitJoined {
			joined = append(joined, u.number)
		}
	}
	exits := c.Uint64("units")
	if exits > uint64(len(joined)) {
		return fault.Input("--units", exits, "at most %d, which have joined and are not leaving", len(joined))
	}
	if len(redeem) > 0 {
		r, err := a.Redeem(ctx, redeem)
		if err := note("redeem", r, err); err != nil {
			return err
		}
	}
	if len(collect) > 0 {
		r, err := a.Collect(ctx, collect)
		if err := note("collect", r, err); err != nil {
			return err
		}
	}
	if exits == 0 {
		return nil
	}
	r, err := a.Exit(ctx, joined[uint64(len(joined))-exits:])
	return note("exit", r, err)
}

type ownUnit struct {
	stakes.Unit
	number uint64
}

func ownUnits(c *cli.Context, m *market.Contracts, owner common.Address) ([]ownUnit, error) {
	numbers, err := m.UnitsOf(c.Context, owner)
	if err != nil {
		return nil, err
	}
	var own []ownUnit
	for _, n := range numbers {
		u, err := m.Unit(c.Context, n)
		if err != nil {
			return nil, err
		}
		own = append(own, ownUnit{u, n})
	}
	return own, nil
}

type shownUnit struct {
	Number uint64 `json:"number"`
	State  string `json:"state"`
	Drawn  bool   `json:"can_be_drawn"`
	Earned string `json:"earned_wei"`
	Lost   uint8  `json:"lost_tenths"`
	Time   uint32 `json:"time"`
}

func stakeShow(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	var owner common.Address
	if s := c.String("address"); s != "" {
		var err error
		if owner, err = chain.ParseAddress("--address", s); err != nil {
			return err
		}
	} else {
		k, err := key(c)
		if err != nil {
			return err
		}
		owner = k.Address()
	}
	m, _, err := connect(c.Context, c)
	if err != nil {
		return err
	}
	defer m.Chain.Close()
	account, err := m.Account(c.Context, owner)
	if err != nil {
		return err
	}
	balance, err := m.Chain.Balance(c.Context, owner)
	if err != nil {
		return err
	}
	_, active, err := m.Units(c.Context)
	if err != nil {
		return err
	}
	own, err := ownUnits(c, m, owner)
	if err != nil {
		return err
	}
	out := struct {
		Address string      `json:"address"`
		Balance string      `json:"balance_wei"`
		Free    string      `json:"free_wei"`
		Locked  string      `json:"locked_wei"`
		Units   []shownUnit `json:"units"`
	}{owner.Hex(), balance.String(), account.Free.String(), account.Locked.String(), []shownUnit{}}
	for _, u := range own {
		earned := new(big.Int).Mul(u.Earned, big.NewInt(1e9))
		out.Units = append(out.Units, shownUnit{u.number, unitStates[u.State], u.State == unitJoined && u.number < active, earned.String(), u.Lost, u.Time})
	}
	return result(c, out, func(w io.Writer) {
		fmt.Fprintf(w, "%s\n  balance %s\n  free    %s\n  locked  %s\n", owner, chain.FormatEther(balance), chain.FormatEther(account.Free), chain.FormatEther(account.Locked))
		for i, u := range out.Units {
			fmt.Fprintf(w, "  unit %d: %s, can be drawn: %t, earned %s, lost %d tenths\n", u.Number, u.State, u.Drawn, chain.FormatEther(new(big.Int).Mul(own[i].Earned, big.NewInt(1e9))), u.Lost)
		}
	})
}

var unitStates = [...]string{"none", "joined", "exiting", "gone"}

// positive reads a whole number above zero.
func positive(field, s, expected string) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 {
		return 0, fault.Input(field, s, "%s", expected)
	}
	return n, nil
}
