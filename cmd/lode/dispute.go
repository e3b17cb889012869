package main

import (
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/market"
	"lode/requester"
)

func disputeCommand() *cli.Command {
	return &cli.Command{
		Name:  "dispute",
		Usage: "look at the disputes that decide challenges",
		Subcommands: []*cli.Command{
			{
				Name:   "list",
				Usage:  "list disputes: whose turn it is, how long, and how deep they are",
				Flags:  append(chainFlags(), &cli.StringFlag{Name: "job", Usage: "only those about the job with this `ID`"}, &cli.BoolFlag{Name: "live", Usage: "only those that are not decided"}),
				Action: runDisputeList,
			},
			{
				Name: "show", Usage: "show a dispute: what is argued about, whose turn it is, the clocks", ArgsUsage: "JOB INDEX",
				Flags: chainFlags(), Action: runDisputeShow,
			},
		},
	}
}

// court reaches the deployment's dispute contract.
func court(c *cli.Context) (*dispute.Court, *market.Book, error) {
	m, log, err := connect(c.Context, c)
	if err != nil {
		return nil, nil, err
	}
	if m.Deployment.Disputes == nil {
		m.Chain.Close()
		return nil, nil, fault.Input("--deployment", c.String("deployment"), "one with a dispute contract")
	}
	court, err := dispute.Attach(c.Context, m)
	if err == nil {
		var book *market.Book
		if book, err = market.ReadBook(c.Context, m, log); err == nil {
			return court, book, nil
		}
	}
	m.Chain.Close()
	return nil, nil, err
}

func runDisputeList(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	d, book, err := court(c)
	if err != nil {
		return err
	}
	defer d.Chain.Close()
	jobs := book.Jobs()
	if c.IsSet("job") {
		j, err := requester.Find(c.Context, d.Contracts, c.String("job"), nil)
		if err != nil {
			return err
		}
		jobs = []*market.Job{j}
	}
	list := []*dispute.Status{}
	for _, j := range jobs {
		for _, ch := range j.Challenges {
			s, err := d.Show(c.Context, j, ch)
			if err != nil {
				return err
			}
			if !c.Bool("live") || !s.Ended && !s.Stage.Over() {
				list = append(list, s)
			}
		}
	}
	return result(c, list, func(w io.Writer) {
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "JOB\tINDEX\tSECTION\tLEVEL\tMOVES\tTURN\tLEFT\tARGUED")
		for _, s := range list {
			turn, left := "-", "-"
			if s.Turn != nil {
				turn, left = s.Turn.String(), s.LeftInWords()
			}
			argued := s.Argued
			if s.Verdict != "" {
				argued = s.Verdict
			}
			fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%d\t%s\t%s\t%s\n", s.Job.String()[:14], s.Index, s.Section, s.Level, s.Moves, turn, left, argued)
		}
		_ = t.Flush() // stdout that is gone is found out by the next write
	})
}

func runDisputeShow(c *cli.Context) error {
	args, err := arguments(c, "JOB", "INDEX")
	if err != nil {
		return err
	}
	index, err := strconv.ParseUint(args[1], 10, 32)
	if err != nil {
		return fault.Input("INDEX", args[1], "the number of a challenge, as lode dispute list shows it")
	}
	d, _, err := court(c)
	if err != nil {
		return err
	}
	defer d.Chain.Close()
	j, err := requester.Find(c.Context, d.Contracts, args[0], nil)
	if err != nil {
		return err
	}
	for _, ch := range j.Challenges {
		if ch.Index != index {
			continue
		}
		s, err := d.Show(c.Context, j, ch)
		if err != nil {
			return err
		}
		return result(c, s, func(w io.Writer) { printDispute(w, s) })
	}
	return fault.Input("INDEX", args[1], "one of the job's %d challenges", len(j.Challenges))
}

func printDispute(w io.Writer, s *dispute.Status) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) { fmt.Fprintf(t, name+"\t"+format+"\n", args...) }
	row("job", "%s", s.Job)
	about := "section"
	if s.Proven {
		about = "step"
	}
	row("dispute", "%d, about %s %d", s.Index, about, s.Section)
	row("trainer", "%s", s.Trainer)
	row("challenger", "%s", s.Challenger)
	row("argued", "%s", s.Argued)
	row("level", "%s (%s), after %d moves", s.Level, s.Stage, s.Moves)
	if s.Turn != nil {
		row("turn", "%s: %s", *s.Turn, s.Todo)
		row("left", "%s", s.LeftInWords())
	}
	if !s.Proven {
		row("clocks", "trainer %d s, challenger %d s", s.Clocks[0], s.Clocks[1])
	}
	if s.Verdict != "" {
		row("verdict", "%s", s.Verdict)
	}
	_ = t.Flush() // stdout that is gone is found out by the next write
}
