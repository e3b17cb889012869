package main

import (
	"fmt"
	"math/big"

	"github.com/urfave/cli/v2"

	"lode/internal/chain"
	"lode/internal/market"
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

	id string // of the job, as it was given
}

func (u unavailableClaimed) String() string {
	if u.Bond == nil {
		return u.transaction.String()
	}
	return fmt.Sprintf("%s\nbond: %s, until the committee has decided; lode job watch %s sees to the rest", u.transaction, chain.FormatEther(u.Bond), u.id)
}

func runJobUnavailable(c *cli.Context) error {
	return withJob(c, func(a *market.Actor, j *market.Job) (unavailableClaimed, error) {
		bond, r, err := requester.ClaimUnavailable(c.Context, a, j)
		return unavailableClaimed{transactionOf("claim unavailable", r), bond, c.Args().First()}, explainUnavailable(err)
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
