package main

import (
	"fmt"
	"io"
	"math/big"

	"github.com/urfave/cli/v2"

	"lode/internal/chain"
	"lode/requester"
)

func jobUnavailableCommand() *cli.Command {
	return &cli.Command{
		Name: "unavailable", Usage: "claim, with a bond, that the final state of a job in proven mode is withheld: a committee decides", ArgsUsage: "ID",
		Flags: append(chainFlags(), keyFlags()...), Action: runJobUnavailable,
	}
}

// unavailableClaimed is the result of lode job unavailable.
type unavailableClaimed struct {
	transaction
	Bond *big.Int `json:"bond_wei,omitempty"` // what was sent; the rest above the bond is credited
}

func runJobUnavailable(c *cli.Context) error {
	args, err := arguments(c, "ID")
	if err != nil {
		return err
	}
	a, err := actor(c.Context, c)
	if err != nil {
		return err
	}
	defer a.Chain.Close()
	j, err := requester.Find(c.Context, a.Contracts, args[0], nil)
	if err != nil {
		return err
	}
	bond, r, err := requester.ClaimUnavailable(c.Context, a, j)
	if err != nil {
		return explainUnavailable(err)
	}
	out := unavailableClaimed{transactionOf("claim unavailable", r), bond}
	return result(c, out, func(w io.Writer) {
		fmt.Fprintln(w, out.transaction)
		if bond != nil {
			fmt.Fprintf(w, "bond: %s, until the committee has decided; lode job watch %s sees to the rest\n", chain.FormatEther(bond), args[0])
		}
	})
}

// explainUnavailable says in words what the market refused because the chain has
// moved on since it was asked.
func explainUnavailable(err error) error {
	switch {
	case chain.IsRevert(err, "WrongPhase"):
		return fmt.Errorf("the job's state has changed meanwhile: %w", err)
	case chain.IsRevert(err, "TooLate"):
		return fmt.Errorf("the challenge window has closed meanwhile: %w", err)
	case chain.IsRevert(err, "BondTooLow"):
		return fmt.Errorf("the bond has risen meanwhile, try again: %w", err)
	}
	return err
}
